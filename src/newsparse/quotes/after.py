"""Sieves for a source that follows its quotation: “…,” said X; “…,” X said; “…,” according to X."""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.speech_verbs import SPEECH_FORMS
from newsparse.quotes.found import Found, Place
from newsparse.quotes.phrases import phrase_after, subject_of
from newsparse.quotes.tokens import Scene
from newsparse.quotes.wordclasses import Kind

__all__ = ["inverted", "subject_after"]

_FINITE: Final = frozenset((Kind.PAST, Kind.PRES))
_LINKS: Final = frozenset((Kind.COMMA, Kind.DASH))
_REACH: Final = 45


def ends_open(scene: Scene, token: int) -> bool:
    """Tell whether a quotation ends as one does before its attribution: with a comma, ? or !, or a dash after it."""
    text = scene.text
    end = scene.ends[token]
    words = text[max(scene.starts[token], end - 5) : end].rstrip("\"”»'’` \xa0")
    if words.endswith((",", "?", "!", "—", "–", "-", "…", "...")):
        return True
    following = token + 1
    return following < len(scene.kinds) and scene.kinds[following] in _LINKS


def inverted(place: Place) -> Found | None:
    """Answer for “…,” said X."""
    scene, token, _, high = place
    kinds, lows = scene.kinds, scene.lows
    verb = token + 1
    if verb < high and kinds[verb] in _LINKS:
        verb += 1
    while verb < high and kinds[verb] == Kind.ADV:
        verb += 1
    if verb >= high or kinds[verb] not in _FINITE:
        return None
    listed = SPEECH_FORMS.get(lows[verb], 9) <= 4
    if not ends_open(scene, token) and not listed:
        return None
    source = verb + 1
    while source < high and kinds[source] in (Kind.ADV, Kind.TIME):
        source += 1
    if source >= high:
        return None
    if kinds[source] in (Kind.PREP, Kind.TO) and listed:
        # “…,” said to reporters X: the prepositional phrase stands between.
        between = phrase_after(scene, source + 1, high)
        if between is None or between.end + 1 >= high or kinds[between.end + 1] not in (Kind.NAME, Kind.COMMA):
            return None
        source = between.end + 1
        if kinds[source] == Kind.COMMA:
            return None
    if kinds[source] == Kind.OBJ:
        return None
    found = phrase_after(scene, source, high)
    if found is None:
        return None
    if not listed and kinds[found.head] not in (Kind.NAME, Kind.PRON) and not ends_open(scene, token):
        return None
    return Found(scene, verb, verb, found, "inverted: “…,” said X")


def subject_after(place: Place) -> Found | None:
    """Answer for “…,” X said, whatever explains X between."""
    scene, token, _, high = place
    kinds, lows = scene.kinds, scene.lows
    first = token + 1
    if first < high and kinds[first] in _LINKS:
        first += 1
    if first >= high or kinds[first] in (
        Kind.CONJ,
        Kind.SUB,
        Kind.REL,
        Kind.THAT,
        Kind.AUX,
        Kind.ING,
        Kind.TO,
        Kind.COLON,
        Kind.SEMI,
        Kind.RPAR,
    ):
        return None
    open_end = ends_open(scene, token)
    if kinds[first] in _FINITE:
        return None
    if kinds[first] == Kind.PREP and not open_end:
        return None
    stop = min(high, first + _REACH)
    for verb in range(first + 1, stop):
        kind = kinds[verb]
        if kind in (Kind.QUOTE, Kind.SEMI) or (kind == Kind.COLON and verb > first + 12):
            return None
        if kind not in _FINITE:
            continue
        strength = SPEECH_FORMS.get(lows[verb], 9)
        if strength > 4 and not open_end:
            return None
        found = subject_of(scene, verb, first)
        if found is None:
            continue
        if (
            found.start != first
            and kinds[found.start - 1] not in _LINKS
            and kinds[first] not in (Kind.PREP, Kind.TIME, Kind.ADV)
        ):
            continue
        if strength > 4 and kinds[found.head] not in (Kind.NAME, Kind.PRON, Kind.NOUN):
            continue
        if not open_end and strength > 1:
            return None
        return Found(scene, verb, verb, found, "subject and verb after: “…,” X said")
    return None


def according_after(place: Place) -> Found | None:
    """Answer for “…,” according to X and for According to X, “…”."""
    scene, token, low, high = place
    lows = scene.lows
    places = [place for place in range(low, high) if lows[place] == "according"]
    if not places:
        return None
    place = min(places, key=lambda at: abs(at - token))
    if place + 2 >= high or scene.kinds[place + 1] != Kind.TO:
        return None
    found = phrase_after(scene, place + 2, high)
    if found is None:
        return None
    return Found(scene, place, place + 1, found, "according to X")
