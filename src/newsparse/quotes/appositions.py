"""What stands between a person and the verb: appositions and relative clauses, and whom they explain."""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.no_people import STATES
from newsparse.knowledge.roles import is_human
from newsparse.knowledge.speech_verbs import SPEECH_FORMS
from newsparse.quotes.phrases import UNITS, Phrase, group_before, phrase_before, starts_clause
from newsparse.quotes.tokens import Scene
from newsparse.quotes.wordclasses import NOMINAL, VERBAL, Kind

__all__ = ["apposition", "fronted_report", "human", "joined_participle", "person_meant"]

_FRONTED: Final = frozenset((Kind.SUB, Kind.PREP))
_STATES: Final = frozenset((*STATES, *STATES.values()))
_NO_APPOSITION: Final = frozenset((Kind.CONJ, Kind.PRON, Kind.THAT, Kind.TO, Kind.AUX))
_OF_MANY: Final = frozenset(("them", "whom"))


def apposition(scene: Scene, comma: int, low: int, mark: int = -1) -> Phrase | None:
    """Return the noun phrase that the apposition or clause ending at `comma` explains."""
    kinds = scene.kinds
    mark = kinds[comma] if mark < 0 else mark
    place = comma - 1
    best: Phrase | None = None
    if kinds[place] == Kind.RPAR:
        # "Gov. Ada Tarn (I-Marsen), said": the comma belongs to the bracket
        while place > low and kinds[place] != Kind.LPAR:
            place -= 1
        named = phrase_before(scene, place - 1, low) if place > low else None
        if named is not None and kinds[named.head] == Kind.NAME and starts_clause(scene, named.start, low):
            return named
        place = comma - 1
    while place > low:
        kind = kinds[place]
        if kind == Kind.RPAR:
            while place > low and kinds[place] != Kind.LPAR:
                place -= 1
        elif kind == mark:
            if kinds[place + 1] == Kind.PRON:
                return best  # a clause of its own stands between
            if kinds[place + 1] not in _NO_APPOSITION:
                before = place - 1
                if scene.lows[before] in _OF_MANY and scene.lows[before - 1] == "of":
                    return phrase_before(scene, comma - 1, place)  # "one of them, Ada Tarn, said"
                if kinds[before] == Kind.RPAR:
                    while before > low and kinds[before] != Kind.LPAR:
                        before -= 1
                    before -= 1
                found = phrase_before(scene, before, low) if before >= low else None
                timed = found is not None and (
                    kinds[found.head] == Kind.NUM
                    or scene.lows[found.head] in UNITS
                    or (low < found.start == found.end and scene.lows[found.head].rstrip(".") in _STATES)
                )
                if found is not None and not timed and starts_clause(scene, found.start, low):
                    best = found
                    first = found.start
                    if first == low or kinds[first - 1] != mark:
                        return best
                    if kinds[first] == Kind.NAME and not _owned(scene, first - 1, low):
                        return best
                elif best is not None:
                    return best
        elif kind in (Kind.SEMI, Kind.COLON):
            break
        place -= 1
    return best if best is not None else _named(scene, comma, low)


def _named(scene: Scene, comma: int, low: int) -> Phrase | None:
    """Return the name that ends at a comma and explains what begins no clause: "One of the pilots, Ada Tarn, said"."""
    kinds = scene.kinds
    found = phrase_before(scene, comma - 1, low)
    if (
        found is None
        or kinds[found.head] != Kind.NAME
        or found.start < low + 2
        or kinds[found.start - 1] != kinds[comma]
    ):
        return None
    name = " ".join(scene.lows[found.start : found.end + 1])
    whole = kinds[found.start - 2] == Kind.NOUN or " " in name  # "Marsen, Iowa"
    return found if whole and name not in _STATES else None


def person_meant(scene: Scene, found: Phrase, token: int, low: int) -> Phrase:
    """Return whom "who" means: the nearest person, not the thing that comes from him: "the support of a general who"."""
    kinds = scene.kinds
    near = start = group_before(scene, token, low)
    if near > token or (near > low and kinds[near - 1] == Kind.CONJ):
        return found
    while start - 2 >= low and kinds[start - 1] in (Kind.PREP, Kind.TO) and kinds[start - 2] in NOMINAL:
        head = start - 2
        start = group_before(scene, head, low)
        if kinds[head] == kinds[token] == Kind.NAME and scene.lows[head + 1] == "of" and near == head + 2:
            return Phrase(start, head, head)  # "Sen. Ada Tarn of Marsen, who"
        if kinds[head] == Kind.NUM or (kinds[head] == Kind.NOUN and human(scene, head)):
            return Phrase(start, token, head)
    return Phrase(near, token, token)


def _owned(scene: Scene, comma: int, low: int) -> bool:
    """Tell whether "whose company" stands before a comma: the name behind it is the company's."""
    start = group_before(scene, comma - 1, low)
    return start < comma and scene.lows[start] == "whose"


def joined_participle(scene: Scene, place: int, low: int) -> Phrase | None:
    """Return who has the participle before a conjunction: "with Tarn tweeting that it was over and asking"."""
    for before in range(place - 1, max(low, place - 20), -1):
        if scene.kinds[before] == Kind.ING and scene.kinds[before - 1] in (Kind.NAME, Kind.NOUN):
            found = phrase_before(scene, before - 1, low)
            return found if found is not None and found.start > low and scene.lows[found.start - 1] == "with" else None
    return None


def human(scene: Scene, token: int) -> bool:
    """Tell whether a noun is for people."""
    return is_human(scene.lows[token])


def fronted_report(scene: Scene, comma: int, low: int) -> int:
    """Return the verb that reports a clause whose first part ends at `comma`: "said that, if elected, she", -1."""
    kinds = scene.kinds
    for at in range(comma - 2, max(low, comma - 30), -1):
        kind = kinds[at]
        if kind in (Kind.QUOTE, Kind.SEMI, Kind.COLON, Kind.DASH):
            break
        if kind in (Kind.THAT, Kind.COMMA) and kinds[at + 1] in _FRONTED and kinds[at - 1] in VERBAL:
            return at - 1 if SPEECH_FORMS.get(scene.lows[at - 1], 9) == 1 else -1
    return -1
