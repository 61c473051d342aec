"""Sieves for nouns as cues: his call for “…”, Tarn's claim that “…”, Tarn's “…” remark."""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.speech_nouns import SPEECH_NOUNS
from newsparse.knowledge.speech_verbs import SAY
from newsparse.quotes.appositions import human
from newsparse.quotes.cues import cue_class
from newsparse.quotes.found import Found, Place
from newsparse.quotes.phrases import Phrase, group_before, phrase_after
from newsparse.quotes.tokens import Scene
from newsparse.quotes.wordclasses import FINITE, NOMINAL, Kind

__all__ = ["owned_noun", "owned_that", "owner_of", "worded"]

_TELLINGS: Final = frozenset(("words", "telling", "phrase", "phrasing", "formulation", "estimation", "reckoning"))
"""What stands for words that somebody uses: in X's telling."""
_LINKS: Final = frozenset((Kind.THAT, Kind.TO, Kind.PREP, Kind.COLON, Kind.COMMA, Kind.AUX))
_AFTER_MAKER: Final = frozenset((Kind.THAT, Kind.COMMA, Kind.AUX))
_GROUP: Final = frozenset((Kind.AUX, Kind.ADV, Kind.PAST, Kind.ING, Kind.BASE))
"""What follows an auxiliary in its own group: "have been forced"."""
_WHEN: Final = frozenset(("before", "after"))
_OF: Final = frozenset(("of", "by", "from"))
_ENDS: Final = frozenset((Kind.COMMA, Kind.SEMI, Kind.COLON, Kind.DASH, Kind.QUOTE, Kind.REL))
_REACH: Final = 25
_NEAR: Final = 8
_FEWEST: Final = 4


def owner_of(scene: Scene, token: int, low: int) -> Phrase | None:
    """Return the owner of the noun at `token`: "his" in "his call", "Tarn" in "Mayor Tarn's call"."""
    kinds, lows = scene.kinds, scene.lows
    place = token
    while place > low and place > token - 6:
        place -= 1
        if kinds[place] == Kind.POSS:
            return Phrase(place, place, place)
        if kinds[place] in NOMINAL and lows[place].endswith(("'s", "s'")):
            return Phrase(group_before(scene, place, low), place, place)
        if kinds[place] not in NOMINAL and kinds[place] not in (Kind.PAST, Kind.ING, Kind.ADV, Kind.TIME, Kind.CONJ):
            return None
    return None


def _maker(scene: Scene, noun: int, token: int) -> Phrase | None:
    """Return whose the noun is: "the contention of Tarn that", "a claim by Tarn that", "in the words of a skipper, “…”"."""
    if scene.lows[noun + 1] not in _OF:
        return None
    found = phrase_after(scene, noun + 2, token)
    if found is None or not (scene.kinds[found.head] == Kind.NAME or human(scene, found.head)):
        return None
    return found if found.end + 1 == token or scene.kinds[found.end + 1] in _AFTER_MAKER else None


def worded(place: Place) -> Found | None:
    """Answer for In the words of X, “…” and in X's words, “…”, whoever speaks elsewhere in the sentence."""
    scene, token, low, _ = place
    if (
        scene.kinds[token - 1] != Kind.COMMA
        or token - low < _FEWEST
        or _TELLINGS.isdisjoint(scene.lows[low if token - low < _NEAR else token - _NEAR : token])
    ):
        return None
    noun = token - 1
    while scene.lows[noun] not in _TELLINGS:
        noun -= 1
    owner = owner_of(scene, noun, low) if scene.lows[noun + 1] != "of" else phrase_after(scene, noun + 2, token)
    if noun <= low or owner is None or max(owner.end, noun) != token - 2:
        return None
    if scene.kinds[owner.head] == Kind.POSS and any(
        scene.kinds[at] in FINITE and cue_class(scene, at) == SAY for at in range(low, noun)
    ):
        return None  # "in her words" belongs to what she said
    return Found(scene, noun, noun, owner, "owned noun: in the words of X, “…”")


def owned_that(place: Place) -> Found | None:
    """Answer for what somebody else's claim holds: Brix rejected Tarn's claim that it was “…”."""
    scene, token, low, _ = place
    kinds = scene.kinds
    stop = low + 1 if token - low <= _REACH else token - _REACH
    if Kind.THAT not in kinds[stop + 1 : token]:
        return None
    verbs = 0
    for at in range(token - 1, stop, -1):
        kind = kinds[at]
        if kind == Kind.THAT:
            noun = _claim(scene, at - 1, low)
            owner = (owner_of(scene, noun, low) or _maker(scene, noun, at)) if noun > low else None
            if owner is None or (kinds[owner.head] not in (Kind.NAME, Kind.POSS) and owner.start < noun):
                return None
            return Found(scene, noun, noun, owner, "owned noun: X's claim that “…”")
        verbs += kind in FINITE or (kind == Kind.AUX and kinds[at + 1] not in _GROUP)
        if verbs > 1 or kind in _ENDS or scene.lows[at] == "as":
            return None
    return None


def _claim(scene: Scene, token: int, low: int) -> int:
    """Return the noun of speech before "that", -1: "her assertion during the debate that"."""
    kinds = scene.kinds
    if kinds[token] == Kind.NOUN and scene.lows[token] in SPEECH_NOUNS:
        return token
    for _ in range(2):
        start = group_before(scene, token, low)
        if not (low + 1 < start <= token and (kinds[start - 1] == Kind.PREP or scene.lows[start - 1] in _WHEN)):
            break
        token = start - 2
        if kinds[token] == Kind.NOUN and scene.lows[token] in SPEECH_NOUNS:
            return token
    return -1


def owned_noun(place: Place) -> Found | None:
    """Answer for his call for “…” and for Tarn's claim that “…”, and for Tarn's “…” remark."""
    scene, token, low, high = place
    kinds, lows = scene.kinds, scene.lows
    after = token + 1
    if after < high and kinds[after] == Kind.NOUN and lows[after] in SPEECH_NOUNS:
        owner = owner_of(scene, token, low) if token > low else None
        if owner is not None and owner.end == token - 1:
            return Found(scene, after, after, owner, "owned noun: X's “…” remark")
    stop = low if token - low < _REACH else token - _REACH
    for noun in range(token - 1, stop, -1):
        if kinds[noun] in FINITE:
            return None
        if kinds[noun] == Kind.NOUN and lows[noun] in SPEECH_NOUNS and kinds[noun + 1] in _LINKS:
            owner = owner_of(scene, noun, low) or _maker(scene, noun, token)
            if owner is not None:
                return Found(scene, noun, noun, owner, "owned noun: X's call for “…”")
    return None
