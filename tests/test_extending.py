"""A line as a recogniser sees it."""

import pytest

from newsparse.extending import Line
from newsparse.models import Document, Link, Note, NoteKind, Promo, RawBlock, Span
from newsparse.models.documents import Hint, Metadata
from newsparse.reading.plain import read_text


def lines(text):
    document = read_text(text, Metadata())
    return [Line(document=document, index=index) for index in range(len(document.raw_blocks))]


def test_neighbours():
    one, two, three = lines("One\n\nTwo\nThree")
    assert (one.previous, one.next) == ("", "Two")
    assert (two.previous, two.text, two.next) == ("One", "Two", "Three")
    assert three.next == ""
    assert three.words_at(0) == "One"
    assert three.words_at(7) == three.words_at(-1) == ""


def test_plain_words_are_as_long_as_the_text():
    (line,) = lines("No\xa0break\u202fhere")
    assert line.plain == "No break here"
    assert line.text == "No\xa0break\u202fhere"


@pytest.mark.parametrize(
    ("text", "key", "first"),
    [
        ("READ MORE:", "read more", "read"),
        ("» Editor’s picks", "editor's picks", ""),
        ("Facebook declined.", "", "facebook"),
        ("“Facebook”", "", "“facebook”"),
        ("Share " + "on " * 40, "", "share"),
        ("…", "", ""),
    ],
)
def test_key_and_first_word(text, key, first):
    (line,) = lines(text)
    assert (line.key, line.first) == (key, first)


def test_a_part_of_a_line():
    document = read_text("SIGN UP! The road is closed.", Metadata())
    line = Line(document=document, index=0, part=Span(9, 28))
    assert line.text == "The road is closed."
    assert line.raw.span == Span(0, 28)
    assert line.block(Promo).span == Span(9, 28)


def test_blocks_of_a_line():
    (line,) = lines("SIGN UP! The road is closed.")
    assert line.block(Promo, 0, 9).text == "SIGN UP!"
    assert line.block(Promo, 8).text == "The road is closed."
    assert line.block(Promo, 0, 99).text == line.text
    assert line.block(Note, kind=NoteKind.UPDATE).kind is NoteKind.UPDATE


def test_a_line_is_linked_when_links_carry_it():
    def linked(*spans):
        links = tuple(Link(span=span, url="https://ledger.example/") for span in spans)
        raw = (RawBlock(span=Span(0, 10), hint=Hint.ASIDE), RawBlock(span=Span(12, 22)))
        document = Document(text="abcdefghij\n\nabcdefghij", raw_blocks=raw, links=links)
        return [Line(document=document, index=index).linked for index in (0, 1)]

    assert linked() == [False, False]
    assert linked(Span(0, 8)) == [True, False]
    assert linked(Span(0, 4), Span(5, 9), Span(12, 13)) == [True, False]
    assert linked(Span(12, 22)) == [False, True]
