"""Sources that a clause about the quotation names: “…,” came the reply from X; “…” was X's verdict, was how X put it."""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.speech_nouns import SPEECH_NOUNS
from newsparse.knowledge.speech_verbs import NAMING, SAY
from newsparse.quotes.cues import cue_class
from newsparse.quotes.found import Found
from newsparse.quotes.nouns import owner_of
from newsparse.quotes.phrases import phrase_after
from newsparse.quotes.tokens import Scene
from newsparse.quotes.wordclasses import FINITE, Kind

__all__ = ["CAME", "CAME_RULES", "came_from"]

CAME: Final = frozenset(("came", "comes", "was", "is"))
"""The verbs of such clauses."""
_REPLY: Final = "inverted: “…,” came the reply from X"
_HOW: Final = "how: “…” was how X described it"
CAME_RULES: Final = (_REPLY, _HOW)
_IN_GROUP: Final = (Kind.DET, Kind.NOUN, Kind.NAME, Kind.POSS)
_SEEING: Final = frozenset(("see", "sees", "saw"))


def came_from(scene: Scene, verb: int, high: int) -> Found | None:
    """Answer for “…,” came the reply from X, “…,” was X's reply or the reply of X, “…” was how X described it or all X would say."""
    kinds, lows = scene.kinds, scene.lows
    opening = lows[verb + 1 : verb + 3]
    if opening[:1] in (["how"], ["all"], ["what"]):
        return _described(scene, verb + (3 if opening == ["all", "that"] else 2), high)
    place = verb + 1
    while place < high and kinds[place] in _IN_GROUP:
        place += 1
    cue = place - 1
    if lows[cue] not in SPEECH_NOUNS:
        return None
    owner = owner_of(scene, cue, verb)
    if owner is not None and owner.start == verb + 1:
        return Found(scene, cue, cue, owner, _REPLY)
    from_whom = place + 1 < high and (lows[place] == "from" or (lows[place] == "of" and lows[verb + 1] == "the"))
    found = phrase_after(scene, place + 1, high) if from_whom else None
    if found is not None and lows[place] == "of" and kinds[found.head] != Kind.NAME:
        return None  # "was the message of the day"
    return Found(scene, cue, cue, found, _REPLY) if found is not None or lows[verb] == "came" else None


def _described(scene: Scene, first: int, high: int) -> Found | None:
    """Answer for “…” was how X described it, “…” is how X of Y sees it, “…” was all X would say."""
    found = phrase_after(scene, first, high) if first < high else None
    if found is None or found.end + 1 >= high:
        return None
    verb = found.end + 1
    if scene.lows[verb] == "of" and scene.kinds[found.head] == Kind.NAME:
        whose = phrase_after(scene, verb + 1, high) if verb + 1 < high else None
        if whose is None or whose.end + 1 >= high:
            return None
        verb = whose.end + 1
    while verb + 1 < high and scene.kinds[verb] == Kind.AUX:
        verb += 1
    told = scene.kinds[verb] in (*FINITE, Kind.BASE)
    named = told and (cue_class(scene, verb) in (SAY, NAMING) or scene.lows[verb] in _SEEING)
    return Found(scene, verb, verb, found, _HOW) if named else None
