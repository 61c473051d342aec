"""Sieves for a source that stands before its quotation: X said, “…”; X called it “…”; X, saying “…”."""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.speech_verbs import SPEECH_FORMS
from newsparse.quotes.found import Found, Place
from newsparse.quotes.phrases import Phrase, governing_verb, phrase_after, subject_of
from newsparse.quotes.tokens import Scene
from newsparse.quotes.wordclasses import Kind

__all__ = ["colon_before", "cue_first", "dash_after", "said_before", "thought_before", "verb_before"]

_VERBS: Final = frozenset((Kind.PAST, Kind.PRES, Kind.ING, Kind.BASE))
_REACH: Final = 60


def _search(place: Place, strengths: tuple[int, ...], rule: str) -> Found | None:
    scene, token, low, high = place
    kinds, lows = scene.kinds, scene.lows
    stop = max(low, token - _REACH)
    for verb in range(token - 1, stop - 1, -1):
        kind = kinds[verb]
        if kind == Kind.SEMI:
            return None
        if kind not in _VERBS or SPEECH_FORMS.get(lows[verb], 9) not in strengths:
            continue
        found = subject_of(scene, verb, low)
        if found is None and kind == Kind.ING:
            found = _opening(scene, token, high)
        if found is None:
            continue
        # The outermost source answers for what is reported inside a report.
        for _ in range(3):
            higher = governing_verb(scene, found.start, low)
            outer = subject_of(scene, higher, low) if higher >= 0 else None
            if outer is None:
                break
            verb, found = higher, outer
        return Found(scene, verb, verb, found, rule)
    return None


def _opening(scene: Scene, token: int, high: int) -> Phrase | None:
    """Return the subject after the comma: Calling it “…,” X left."""
    kinds = scene.kinds
    place = token + 1
    if place < high and kinds[place] == Kind.COMMA:
        place += 1
    if place < high and kinds[place] in (Kind.NAME, Kind.PRON, Kind.DET, Kind.POSS, Kind.NOUN):
        return phrase_after(scene, place, high)
    return None


def said_before(place: Place) -> Found | None:
    """Answer for a verb of speech, naming or judging before the quotation, in its sentence."""
    return _search(place, (1, 2, 3), "subject and verb before: X said, “…”")


def cue_first(place: Place) -> Found | None:
    """Answer for Said X: “…”."""
    scene, token, low, _ = place
    kinds = scene.kinds
    if low + 1 < token and kinds[low] in (Kind.PAST, Kind.PRES) and SPEECH_FORMS.get(scene.lows[low], 9) == 1:
        found = phrase_after(scene, low + 1, token)
        if found is not None:
            return Found(scene, low, low, found, "cue first: Said X: “…”")
    return None


def colon_before(place: Place) -> Found | None:
    """Answer for X: “…” and X on Y: “…”, where the colon is all the cue there is."""
    scene, token, low, _ = place
    kinds = scene.kinds
    colon = token - 1
    if colon <= low or kinds[colon] != Kind.COLON:
        return None
    found = phrase_after(scene, low, colon)
    return Found(scene, colon, colon, found, "colon: X: “…”") if found is not None else None


def dash_after(place: Place) -> Found | None:
    """Answer for “…” — X, alone on its line."""
    scene, token, low, high = place
    kinds = scene.kinds
    dash = token + 1
    if dash + 1 >= high or kinds[dash] != Kind.DASH or token != low:
        return None
    found = phrase_after(scene, dash + 1, high)
    if found is None or kinds[found.head] != Kind.NAME:
        return None
    following = found.end + 1
    if following < high and kinds[following] not in (Kind.COMMA, Kind.STOP, Kind.QUOTE, Kind.LPAR):
        return None
    return Found(scene, dash, dash, found, "signed: “…” — X")


def thought_before(place: Place) -> Found | None:
    """Answer for a verb of thought before the quotation."""
    return _search(place, (4,), "verb of thought before: X believed that “…”")


def verb_before(place: Place) -> Found | None:
    """Answer for any verb before the quotation."""
    scene, token, low, _ = place
    kinds = scene.kinds
    for verb in range(token - 1, max(low, token - _REACH) - 1, -1):
        if kinds[verb] in (Kind.PAST, Kind.PRES):
            found = subject_of(scene, verb, low)
            if found is not None and kinds[found.head] in (Kind.NAME, Kind.PRON):
                return Found(scene, verb, verb, found, "verb before: X attacked the “…”")
    return None
