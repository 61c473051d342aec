"""Tests of the tokens of quotations: their places and what their neighbours make of them."""

from __future__ import annotations

import pytest

from newsparse import parse_text
from newsparse.quotes.tokens import read_scene
from newsparse.quotes.wordclasses import Kind


def read(text: str, low: int = 0, high: int | None = None, *, headline: bool = False) -> list[tuple[str, str, int]]:
    """Return the tokens as their printed words, their folded words and their kinds."""
    scene = read_scene(text, low, len(text) if high is None else high, (), headline=headline)
    columns = zip(scene.starts, scene.lengths, scene.lows, scene.kinds, strict=True)
    return [(text[start : start + length], word, kind) for start, length, word, kind in columns]


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


def test_what_belongs_to_no_token_shifts_nothing() -> None:
    """Signs that are no tokens, alone or at a word, leave the places of the words as they are."""
    words = ["*", "§Moss", "said", "§", "so", "today§", "."]
    assert [word for word, _, _ in read(" ".join(words))] == ["Moss", "said", "so", "today", "."]


def test_places_hold_around_quotations() -> None:
    """Whatever stands between two quotations, or nothing at all, words and quotations are where they were printed."""
    text = "§ “Tar” - Moss said,  “rope” “oil”§ and“salt”-, then “ash”"
    starts = [at for at, sign in enumerate(text) if sign == "“"]
    marked = [(start, text.index("”", start) + 1, number) for number, start in enumerate(starts)]
    scene = read_scene(text, 0, len(text), marked)
    printed = [text[start : start + length] for start, length in zip(scene.starts, scene.lengths, strict=True)]
    assert printed == [
        "“Tar”", "-", "Moss", "said", ",", "“rope”", "“oil”", "and", "“salt”", ",", "then", "“ash”",
    ]  # fmt: skip
    assert [printed[token] for token in scene.quotes] == [printed[token] for token in (0, 5, 6, 8, 11)]


def test_chunks_are_forgotten_when_there_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    """Words read anew are read alike."""
    text = "Lena Moss of Marsen told the harbour board that the quay had sunk by 3 inches."
    before = read(text)
    monkeypatch.setattr("newsparse.quotes.chunks._KNOWN", known := {})
    monkeypatch.setattr("newsparse.quotes.chunks._MOST", 4)
    assert read(text) == before
    assert 0 < len(known) <= 4


def test_headlines_drop_articles():
    """A word that may be a noun is a verb between a name and its object in a headline."""
    text = "Okafor calls ferry vote ‘a gift’\n\nBy Ada Quill\n\nMARSEN — Mayor Lena Okafor spoke on Tuesday to the council, which voted."
    quote = parse_text(text).quotes[0]
    assert (quote.cue.text, quote.speaker.name) == ("calls", "Lena Okafor")
