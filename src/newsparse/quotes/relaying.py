"""Sieves for a source that passes on what somebody said: according to X; In a poll by X, most said; the X reported."""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.speech_words import words
from newsparse.quotes.after import LINKS, ends_open
from newsparse.quotes.found import Found, Place
from newsparse.quotes.phrases import Phrase, phrase_after
from newsparse.quotes.subjects import subject_of
from newsparse.quotes.tokens import Scene
from newsparse.quotes.wordclasses import VERBAL, Kind

__all__ = ["according", "according_at", "according_next", "according_outside", "reported_outside", "surveyed"]

_ACCORDING: Final = frozenset(("according", "per"))
_RECORDS: Final = frozenset(words("transcript transcripts recording recordings video audio footage"))
"""What holds the words themselves: a record has a speaker and is none."""
_SURVEYS: Final = frozenset(words("poll polls survey surveys"))
_REPORTED: Final = frozenset(("reported", "reports"))
_IN_WORDS: Final = ["the", "words", "of"]
_OUTSIDE: Final = "reported outside: X said “…,” the Y reported"
_FAR: Final = 120
_REACH: Final = 45
_NEAR: Final = 6


def according_next(place: Place) -> Found | None:
    """Answer for “…,” according to X."""
    scene, token, _, high = place
    first = token + 1
    if first < high and scene.kinds[first] in LINKS:
        first += 1
    return according_at(scene, first, high) if first < high else None


def according(place: Place) -> Found | None:
    """Answer for According to X, “…” and for “…” …, according to X."""
    scene, token, low, high = place
    opening = according_at(scene, low, high) if scene.lows[low] == "in" else None
    if opening is not None:
        return opening
    start = low if token - low < _FAR else token - _FAR
    words = scene.lows[start : high if high - token < _FAR else token + _FAR]
    if "according" not in words and "per" not in words:
        return None  # as mostly
    places = [start + at for at, word in enumerate(words) if word in _ACCORDING]
    for at in sorted(places, key=lambda at: abs(at - token)):
        found = according_at(scene, at, high)
        if found is not None:
            return found
    return None


def according_outside(place: Place) -> Found | None:
    """Answer for According to Y, X said “…” and “…,” X said, according to Y: the outer source answers for the sentence."""
    scene, token, low, high = place
    kinds, lows = scene.kinds, scene.lows
    low, high = max(low, token - _FAR), min(high, token + _FAR)
    if "according" not in lows[low:high]:
        return None
    at = lows.index("according", low, high)
    if at > low + 1 and kinds[at - 1] not in LINKS and kinds[at - 1] != Kind.QUOTE:
        return None
    found = according_at(scene, at, high)
    if found is None or found.source is None or lows[found.source.head] in _RECORDS:
        return None
    return found


def surveyed(place: Place) -> Found | None:
    """Answer for In a poll by X, most said “…”: what they chose from is the survey's."""
    scene, token, low, _ = place
    if scene.lows[low] != "in" or token - low > _REACH:
        return None
    found = phrase_after(scene, low + 1, token)
    if found is None or scene.lows[found.head] not in _SURVEYS or Kind.COMMA not in scene.kinds[found.end + 1 : token]:
        return None
    return Found(scene, low, low, found, "survey: In a poll by X, most said “…”")


def reported_outside(place: Place) -> Found | None:
    """Answer for X said “…,” the Marsen Herald reported: who reports it answers, if the sentence ends there."""
    scene, token, _, high = place
    kinds, lows = scene.kinds, scene.lows
    end = high - 1 if kinds[high - 1] == Kind.STOP else high
    if end - token < 4 or end - token > _REACH:
        return None
    if lows[end - 1] in _REPORTED:
        found = subject_of(scene, end - 1, token + 1)
        if found is None or found.end != end - 2 or kinds[found.head] != Kind.NAME:
            return None
        before = found.start - 1
        if kinds[before] != Kind.COMMA and not (before == token and ends_open(scene, token)):
            return None
        return Found(scene, end - 1, end - 1, found, _OUTSIDE)
    for verb in range(end - 2, max(token + 1, end - _NEAR), -1):
        if lows[verb] in _REPORTED and kinds[verb - 1] == Kind.COMMA:
            found = phrase_after(scene, verb + 1, end)
            named = found is not None and found.end == end - 1 and kinds[found.head] == Kind.NAME
            return Found(scene, verb, verb, found, _OUTSIDE) if named else None
    return None


def according_at(scene: Scene, at: int, high: int) -> Found | None:
    """Answer for "according to X", "per X" or "in the words of X" at token `at`."""
    word = scene.lows[at]
    source = at + 2 if word == "according" and at + 1 < high and scene.kinds[at + 1] == Kind.TO else at + 1
    if word == "in" and scene.lows[at + 1 : at + 4] == _IN_WORDS:
        source = at + 4
    elif word not in ("according", "per") or (word == "according" and source == at + 1):
        return None
    if word == "per" and scene.kinds[at - 1 if at else 0] not in (*LINKS, Kind.QUOTE):
        return None
    found = phrase_after(scene, source, high)
    if found is None:
        return None
    behind = found.end + 1
    if behind < high and found.end == found.head and _ends_source(scene, found, behind):
        found = Phrase(found.start, behind, behind)
    return Found(scene, at, source - 1, found, "according to X")


def _ends_source(scene: Scene, found: Phrase, behind: int) -> bool:
    """Tell whether what looks like a verb is the source's noun: "a Herald report", "local news reports", "new modelling"."""
    if scene.lows[behind] in ("report", "reports"):
        return scene.kinds[behind] in VERBAL
    return scene.kinds[behind] == Kind.ING and found.start == found.end and scene.lows[found.end] == "new"
