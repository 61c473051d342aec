"""Tests of the tokens of quotations: their places and what their neighbours make of them."""

from __future__ import annotations

import pytest

from newsparse import parse_text
from newsparse.quotes.tagging import tag
from newsparse.quotes.wordclasses import Kind


def read(text: str, low: int = 0, high: int | None = None, *, headline: bool = False) -> list[tuple[str, str, int]]:
    """Return the tokens as their printed words, their folded words and their kinds."""
    kinds: list[int] = []
    starts: list[int] = []
    ends: list[int] = []
    lows: list[str] = []
    tag(text, low, len(text) if high is None else high, kinds, starts, ends, lows, headline=headline)
    return [(text[a:b], low, kind) for a, b, low, kind in zip(starts, ends, lows, kinds, strict=True)]


def test_places_hold_over_any_white_space() -> None:
    """Two spaces, tabs and no-break spaces part words without shifting what follows."""
    words = [word for word, _, _ in read("He  said\tthat,\xa0yes \n no")]
    assert words == ["He", "said", "that", ",", "yes", "no"]


@pytest.mark.parametrize(
    ("text", "low", "high", "dashes"),
    [
        ("one - two", 0, None, 1),
        ("one- two -three", 0, None, 0),
        ("- one", 0, None, 0),
        ("one -", 0, None, 0),
        ("one -", 0, 4, 0),
        ("one - two", 4, None, 1),
        ("one- two", 3, None, 0),
        ("one --", 0, None, 1),
        ("--one", 0, None, 1),
        ("-", 0, None, 0),
    ],
)
def test_a_dash_is_one_between_two_spaces(text: str, low: int, high: int | None, dashes: int) -> None:
    """A hyphen at the edge of what is read, or of a word, is no dash; two are one anywhere."""
    assert sum(kind == Kind.DASH for _, _, kind in read(text, low, high)) == dashes


def test_abbreviations_keep_their_stop() -> None:
    """The stop of "Mr." belongs to it, that of "store." does not."""
    assert [word for word, _, _ in read("Mr. Moss left the store. It rained.")] == [
        "Mr.", "Moss", "left", "the", "store", ".", "It", "rained", ".",
    ]  # fmt: skip


def test_neighbours_decide() -> None:
    """A known form is read anew at each place, though the word was met before."""
    kinds = {
        (word, kind) for word, _, kind in read("They report that the painted walls painted him. Her claims stand.")
    }
    assert {("report", Kind.PRES), ("painted", Kind.NOUN), ("painted", Kind.PAST), ("claims", Kind.NOUN)} <= kinds


def test_long_words_are_read_like_short_ones() -> None:
    """A chunk that is too long to be remembered has the same tokens."""
    assert [word for word, _, _ in read("x," * 60)] == ["x" + ",x" * 59, ","]


def test_headlines_drop_articles():
    """A word that may be a noun is a verb between a name and its object in a headline."""
    text = "Okafor calls ferry vote ‘a gift’\n\nBy Ada Quill\n\nMARSEN — Mayor Lena Okafor spoke on Tuesday to the council, which voted."
    quote = parse_text(text).quotes[0]
    assert (quote.cue.text, quote.speaker.name) == ("calls", "Lena Okafor")
