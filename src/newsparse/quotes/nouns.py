"""Sieves for nouns as cues: his call for “…”, Tarn's claim that “…”, Tarn's “…” remark."""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.speech_nouns import SPEECH_NOUNS
from newsparse.quotes.found import Found, Place
from newsparse.quotes.phrases import Phrase, group_before
from newsparse.quotes.tokens import Scene
from newsparse.quotes.wordclasses import FINITE, NOMINAL, Kind

__all__ = ["owned_noun", "owner_of"]

_LINKS: Final = frozenset((Kind.THAT, Kind.TO, Kind.PREP, Kind.COLON, Kind.COMMA, Kind.AUX))
_REACH: Final = 25


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


def owned_noun(place: Place) -> Found | None:
    """Answer for his call for “…” and for Tarn's claim that “…”, and for Tarn's “…” remark."""
    scene, token, low, high = place
    kinds, lows = scene.kinds, scene.lows
    after = token + 1
    if after < high and kinds[after] == Kind.NOUN and lows[after] in SPEECH_NOUNS:
        owner = owner_of(scene, token, low) if token > low else None
        if owner is not None and owner.end == token - 1:
            return Found(scene, after, after, owner, "owned noun: X's “…” remark")
    for noun in range(token - 1, max(low, token - _REACH), -1):
        if kinds[noun] in FINITE:
            return None
        if kinds[noun] == Kind.NOUN and lows[noun] in SPEECH_NOUNS and kinds[noun + 1] in _LINKS:
            owner = owner_of(scene, noun, low)
            if owner is not None:
                return Found(scene, noun, noun, owner, "owned noun: X's call for “…”")
    return None
