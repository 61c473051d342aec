"""Raw blocks of plain text: every line break ends one, but for soft wraps and tables."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.models.documents import Metadata
from newsparse.reading.plain import read_text

WRAPPED = """\
The harbour board of Marsen voted on Tuesday to close the old pier for
good, after divers had found cracks in eleven of its forty piles, the
chairwoman said.

"We have run out of patches," Ada Quill told the meeting. She had asked
for the survey herself in March, when a fishing boat tore away a ladder
and part of the deck.

Work begins in June.
"""


def lines(text):
    return [raw.span.of(text) for raw in read_text(text, Metadata()).raw_blocks]


def test_the_text_is_the_source():
    assert read_text("\ufeff A\r\n\r\nB ", Metadata()).text == "\ufeff A\r\n\r\nB "


@pytest.mark.parametrize(
    "text",
    [
        "One\nTwo",
        "One\r\nTwo",
        "One\r\rTwo",
        "One\n\n\nTwo\n",
        "\ufeffOne\n\xa0Two\u200b",
        "One\x0cTwo",
        "One\u2028Two",
    ],
)
def test_every_line_break_ends_a_raw_block(text):
    assert lines(text) == ["One", "Two"]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\ufeff", "\u200b\n\u00ad"])
def test_nothing_visible_gives_no_raw_block(text):
    assert lines(text) == []


def test_soft_wraps_are_one_raw_block():
    assert [line.split()[0] + " " + line.split()[-1] for line in lines(WRAPPED)] == [
        "The said.", '"We deck.', "Work June.",
    ]  # fmt: skip


def test_soft_wraps_with_carriage_returns():
    assert len(lines(WRAPPED.replace("\n", "\r\n"))) == 3


def test_paragraphs_on_one_line_each_are_no_wraps():
    text = "The board voted to close the pier.\nDivers had found cracks in its piles.\nWork begins in June, Ada Quill said.\n\nMore rain is due."
    assert len(lines(text)) == 4


def test_without_blank_lines_every_line_is_its_own():
    assert len(lines(WRAPPED.replace("\n\n", "\n"))) == 7


def test_a_short_line_over_wrapped_ones_stays_alone():
    assert lines("HARBOUR\n" + WRAPPED)[0] == "HARBOUR"


def test_items_under_each_other_are_not_wrapped():
    text = WRAPPED + "\n- the eastern ladder and a part of the deck above it, all of it gone\n- the lamp\n"
    assert lines(text)[-2:] == ["- the eastern ladder and a part of the deck above it, all of it gone", "- the lamp"]


def test_rows_with_tabs_are_one_table():
    assert lines("Votes:\nTown\tFor\nMarsen\t12\nOlde\t3\nDone.") == [
        "Votes:",
        "Town\tFor\nMarsen\t12\nOlde\t3",
        "Done.",
    ]


@given(st.text(alphabet=st.sampled_from("ab .\n\r\t\xa0\u200b\ufeff\x0c\ud800"), max_size=60))
def test_no_visible_character_is_lost(text):
    covered = set()
    last = 0
    for raw in read_text(text, Metadata()).raw_blocks:
        assert raw.span.start >= last
        last = raw.span.end
        words = raw.span.of(text)
        assert words == words.strip()
        covered.update(range(raw.span.start, raw.span.end))
    for offset, character in enumerate(text):
        if not character.isspace() and unicodedata.category(character) != "Cf":
            assert offset in covered
