"""What holds for any text: no error, true mentions, the same answer twice, time that grows with the text."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse.linking.people import read_cast
from newsparse.models import Paragraph, Span
from newsparse.quotes.findings import Speech

WORDS = st.sampled_from(
    """
    Tim Ross Ann Lee Harriet Dale mayor Mayor the The he she it his her who said Mr. Ms. Jr. of and , . “ ” ' ’s -
    St. U.S. TIM ROSS D-Ohio (R-Iowa) van de la O’Dell \ud800 \n É. 43-year-old campaign office which they
    """.split()
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=60).map(" ".join))


def cast_of(text: str, spans: list[Span]):
    blocks = (Paragraph(span=Span(0, len(text)), text=text),) if text else ()
    return read_cast(text, blocks, Speech(sources=tuple(spans)))


@given(TEXTS, st.lists(st.tuples(st.integers(0, 300), st.integers(1, 40)), max_size=5))
@settings(max_examples=300, deadline=None)
def test_any_text_is_read(text, places):
    """Any text and any mentions are read; every mention's words stand at its span; twice gives the same."""
    spans = [Span(a, min(a + n, len(text))) for a, n in places if a < len(text)]
    cast = cast_of(text, spans)
    for entity in cast.entities:
        assert entity.name
        assert entity.mentions
        assert all(mention.span.of(text) == mention.text for mention in entity.mentions)
    for span in spans:
        speaker = cast.resolve(span)
        assert speaker.mention.text == span.of(text)
        assert (speaker.name is None) == (speaker.basis is None)
        assert speaker.name != ""
    again = cast_of(text, spans)
    assert again.entities == cast.entities
    assert [again.resolve(span) for span in spans] == [cast.resolve(span) for span in spans]


HOSTILE = {
    "capitals": "A" * 50 + " ",
    "names": "Tim Ross ",
    "new names": None,
    "initials": "A. ",
    "commas": "Tim Ross, ",
    "possessives": "Ross's ",
    "pronouns": "he said she said ",
    "the": "the mayor the ",
    "particles": "Van de la de la ",
    "stops": ". . ",
    "apostrophes": "O'O'",
    "places": "New York ",
    "senators": "Sen. Tim Ross, the senator, he ",
    "companies": "Harlan Company and the company it ",
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_time_grows_with_the_text(kind):
    """Four times the text takes about four times as long, whatever it is made of."""

    def seconds(size: int) -> float:
        unit = HOSTILE[kind]
        if unit is None:
            text = " and ".join(
                f"Tim R{chr(97 + i % 26)}{chr(97 + i // 26 % 26)}{chr(97 + i // 676)}" for i in range(size // 13)
            )
        else:
            text = unit * (size // len(unit))
        best = float("inf")
        for _ in range(3):
            started = time.process_time()
            cast_of(text, [Span(at, at + 3) for at in range(0, len(text) - 3, 200)])
            best = min(best, time.process_time() - started)
        return best

    small, large = seconds(12_000), seconds(48_000)
    assert large < 10 * small + 0.05
