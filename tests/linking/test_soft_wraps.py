"""Names go on over the ends of lines of a wrapped text; words and places are those of the text as it is."""

import textwrap

import pytest

from newsparse import parse_text

PARAGRAPHS = (
    (
        "The harbour of Marsen reopened on Monday, after a storm that took two cranes, Mayor Harriet Dale of Marsen said. "
        "“We were lucky this time, and will need more than luck,” she said. She met a pilot, Ole Brandt, and the driver of one "
        "of the cranes, Tim Ross, on the quay."
    ),
    (
        "Brandt has worked there for thirty years. “I have seen it worse,” he said. A spokesman for the Marsen Harbour Authority, "
        "Lee Park, called the damage “considerable” and the repairs “overdue.” Prime Minister Ada Quill told reporters that the "
        "state would pay for cranes, as it did after the flood."
    ),
)
NAMES = ("Harriet Dale", "Ole Brandt", "Tim Ross", "Lee Park", "Ada Quill", "Marsen Harbour Authority")


def _wrapped(width):
    return "\n\n".join(textwrap.fill(paragraph, width) for paragraph in PARAGRAPHS)


WIDTHS = [width for width in range(60, 79) if not all(name in _wrapped(width) for name in NAMES)]
"""Those at which a name is broken."""


@pytest.mark.parametrize("width", WIDTHS)
def test_a_wrapped_text_reads_as_one_that_is_not(width):
    flat = parse_text("\n\n".join(PARAGRAPHS))
    wrapped = parse_text(_wrapped(width))
    assert not all(name in wrapped.text for name in NAMES)
    assert [q.speaker and q.speaker.name for q in wrapped.quotes] == [q.speaker and q.speaker.name for q in flat.quotes]
    assert [s.speaker and s.speaker.name for s in wrapped.statements] == [
        s.speaker and s.speaker.name for s in flat.statements
    ]
    assert [person.name for person in wrapped.people] == [person.name for person in flat.people]
    said = [*wrapped.quotes, *wrapped.statements]
    mentions = [item.speaker.mention for item in said if item.speaker] + [m for p in wrapped.people for m in p.mentions]
    assert mentions
    for mention in mentions:
        assert mention is not None
        assert mention.span.of(wrapped.text) == mention.text


def test_names_are_broken_at_many_widths():
    assert len(WIDTHS) > 5
