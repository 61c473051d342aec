"""Which verb answers when one is met on the way back from a quotation: asides, objects, reasons and reports are passed."""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.speech_verbs import ADDRESSED, JUDGE, SAY
from newsparse.knowledge.speech_words import words
from newsparse.quotes.cues import cue_class
from newsparse.quotes.phrases import Phrase, group_before
from newsparse.quotes.subjects import subject_of
from newsparse.quotes.tokens import Scene
from newsparse.quotes.verbs import passive
from newsparse.quotes.wordclasses import FINITE, VERBAL, Kind

__all__ = ["CONTENT", "TOLD", "aside_start", "asserted", "blamed", "names_object", "of_object", "reduced"]

CONTENT: Final = frozenset((Kind.THAT, Kind.PRON, Kind.NAME, Kind.NOUN, Kind.DET, Kind.POSS, Kind.NUM))
"""What opens the content of a report."""
TOLD: Final = ADDRESSED | {"ask", "asks", "asked"}
"""Verbs whose object is a person."""
_FREE: Final = frozenset((Kind.COMMA, Kind.QUOTE, Kind.DASH, Kind.SUB, Kind.PREP))
"""What stands before a participle that adds something of its own."""
_STATES: Final = frozenset((*FINITE, Kind.AUX, Kind.THAT))
_JOINS: Final = frozenset((Kind.CONJ, Kind.COMMA))
_GOVERNS: Final = frozenset(words("of for with by from about"))
_PREDICATES: Final = frozenset((*FINITE, Kind.AUX))


def aside_start(scene: Scene, end: int, low: int) -> int:
    """Return where the aside that ends at `end` begins, `end` when none does: (…), – … –, and ", who …, said"."""
    kinds = scene.kinds
    closing = kinds[end]
    opening = Kind.LPAR if closing == Kind.RPAR else closing
    if closing == Kind.COMMA and (end + 1 >= len(kinds) or kinds[end + 1] not in _PREDICATES):
        return end
    for place in range(end - 1, low, -1):
        if kinds[place] == opening and (closing != Kind.COMMA or kinds[place + 1] == Kind.REL):
            return place
    return end


def names_object(scene: Scene, verb: int, low: int) -> bool:
    """Tell whether a verb of naming belongs to the noun before it, which is an object: "started a group called X"."""
    kinds = scene.kinds
    if kinds[verb - 1] != Kind.NOUN or kinds[verb + 1 : verb + 2] != [Kind.NAME]:
        return False
    first = group_before(scene, verb - 1, low)
    return low < first < verb and (scene.lows[first - 1] in _GOVERNS or kinds[first - 1] in VERBAL)


def of_object(scene: Scene, verb: int, low: int) -> bool:
    """Tell whether a past form describes the noun before it, which is no subject: "in towns worried about it"."""
    if scene.kinds[verb - 1] != Kind.NOUN:
        return False
    first = group_before(scene, verb - 1, low)
    return low < first < verb and (scene.kinds[first - 1] == Kind.PREP or scene.kinds[first - 1] in VERBAL)


def reduced(scene: Scene, verb: int, token: int, low: int) -> bool:
    """Tell whether a past form only describes its noun, whose verb comes later: "a report released in May found"."""
    kinds = scene.kinds
    if kinds[verb - 1] != Kind.NOUN:
        return False
    for at in range(verb + 1, token):
        if kinds[at] in FINITE:
            return kinds[at - 1] not in _JOINS and subject_of(scene, at, low) == subject_of(scene, verb, low)
        if kinds[at] in (Kind.QUOTE, Kind.CONJ, Kind.SUB, Kind.THAT):
            return False
    return False


def blamed(scene: Scene, verb: int, low: int) -> int:
    """Return the verb of judging whose reason `verb` gives: X mocked Y for calling himself “…”."""
    kinds = scene.kinds
    for at in range(verb - 2, low, -1):
        if kinds[at] in (Kind.COMMA, Kind.QUOTE, Kind.SEMI, Kind.DASH, Kind.COLON):
            break
        if kinds[at] in VERBAL:
            judged = cue_class(scene, at) <= JUDGE and kinds[at - 1] != Kind.PREP and not passive(scene, at, low)
            return at if judged else verb
    return verb


def asserted(scene: Scene, verb: int, found: Phrase, low: int) -> int:
    """Return the verb whose content `verb` is a part of, both with one subject: X said he would go and tell him “…”."""
    kinds = scene.kinds
    if kinds[verb] not in (Kind.ING, Kind.BASE) or kinds[verb - 1] in _FREE:
        return verb
    for at in range(found.end + 1, verb - 1):
        if kinds[at] not in FINITE:
            continue
        if cue_class(scene, at) != SAY or scene.lows[at] in TOLD or kinds[at + 1] not in CONTENT:
            return verb
        between = kinds[at + 1 : verb]
        if Kind.QUOTE in between or not any(kind in _STATES for kind in between):
            return verb
        joined = any(kinds[then] == Kind.CONJ and kinds[then + 1] in FINITE for then in range(at, verb))
        return at if not joined and subject_of(scene, at, low) == found else verb
    return verb
