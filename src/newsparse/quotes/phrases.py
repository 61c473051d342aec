"""Noun phrases and the subject of a verb, read from the kinds of words alone.

A noun phrase is a run of nouns, names and numbers with a determiner before it; what follows `of`, `for` or `at`
belongs to it.  The subject of a verb is the noun phrase before it that is not inside a prepositional phrase, an
apposition, a relative clause or a bracket.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from newsparse.knowledge.speech_verbs import SPEECH_FORMS
from newsparse.knowledge.speech_words import words
from newsparse.quotes.tokens import Scene
from newsparse.quotes.wordclasses import Kind

__all__ = ["Phrase", "governing_verb", "main_verb", "phrase_after", "phrase_before", "subject_of"]

_NOMINAL: Final = frozenset((Kind.NOUN, Kind.NAME, Kind.NUM))
_SINGLE: Final = frozenset((Kind.PRON, Kind.OBJ, Kind.REL))
_OPENERS: Final = frozenset((Kind.DET, Kind.POSS))
_FINITE: Final = frozenset((Kind.PAST, Kind.PRES))
_VERBS: Final = frozenset((Kind.PAST, Kind.PRES, Kind.ING, Kind.BASE))
_BREAKS: Final = frozenset(
    (
        Kind.COMMA,
        Kind.COLON,
        Kind.SEMI,
        Kind.DASH,
        Kind.STOP,
        Kind.LPAR,
        Kind.RPAR,
        Kind.QUOTE,
        Kind.SUB,
        Kind.THAT,
        Kind.CONJ,
    )
)
_DOCUMENTS: Final = frozenset(
    words(
        "statement tweet tweets letter email e-mail post posts message ad ads release note memo video speech interview report "
        "column editorial essay blog text caption op-ed signs sign banner poster shirt resolution brief filing"
    )
)
_FAR: Final = 60
_TAIL: Final = frozenset(("of", "for", "from", "with", "at", "in", "on", "to", "against", "behind", "near"))


class Phrase(NamedTuple):
    """A noun phrase as token numbers, the last one included."""

    start: int
    end: int
    head: int
    """The last token of its head group, before any preposition."""


def _group_before(scene: Scene, token: int, low: int) -> int:
    """Return the first token of the noun group that ends at `token`, `token + 1` when there is none."""
    kinds, lows = scene.kinds, scene.lows
    if kinds[token] in _SINGLE:
        return token
    place = token
    while place >= low:
        kind = kinds[place]
        if (
            kind in _NOMINAL
            or (kind == Kind.TIME and lows[place].endswith("'s"))
            or (
                kind in (Kind.PAST, Kind.ING, Kind.ADV)
                and place < token
                and place > low
                and kinds[place - 1] in _OPENERS
            )
        ):
            place -= 1
        else:
            break
    if place == token:
        if kinds[place] == Kind.DET:
            return place
        return token + 1
    while place >= low and kinds[place] in _OPENERS:
        place -= 1
    return place + 1


def phrase_before(scene: Scene, token: int, low: int) -> Phrase | None:
    """Return the noun phrase that ends at `token`, prepositional phrases and reduced relative clauses climbed."""
    kinds, lows = scene.kinds, scene.lows
    if token < low:
        return None
    start = _group_before(scene, token, low)
    if start > token:
        return None
    end = head = token
    while start - 1 >= low:
        before = kinds[start - 1]
        if before in (Kind.PREP, Kind.TO):
            place = start - 2
            if place >= low and kinds[place] in (*_NOMINAL, Kind.OBJ):
                higher = _group_before(scene, place, low)
                if higher > place:
                    break
                if (kinds[place] == Kind.NAME and not _keeps(scene, higher, place, lows[start - 1])) or lows[
                    start - 1
                ] not in _TAIL:
                    end = place
                start, head = higher, place
                continue
            if place - 1 >= low and kinds[place] in (Kind.PAST, Kind.ING) and kinds[place - 1] in _NOMINAL:
                higher = _group_before(scene, place - 1, low)
                start, end, head = higher, place - 1, place - 1
                continue
            break
        if before in (Kind.PAST, Kind.ING) and lows[start - 1] not in SPEECH_FORMS:
            place = start - 2
            if place >= low and kinds[place] in _NOMINAL:
                higher = _group_before(scene, place, low)
                start, end, head = higher, place, place
                continue
            break
        if before == Kind.REL and lows[start - 1] == "who" and end > start:
            place = start - 2
            if place >= low and kinds[place] == Kind.COMMA:
                place -= 1
            if place >= low and kinds[place] in _NOMINAL:
                higher = _group_before(scene, place, low)
                start, end, head = higher, place, place
                continue
            break
        if before == Kind.CONJ and lows[start - 1] in ("and", "&", "or"):
            place = start - 2
            if place >= low and kinds[place] == Kind.COMMA:
                place -= 1
            if place >= low and kinds[place] in _NOMINAL:
                higher = _group_before(scene, place, low)
                if higher <= place and (
                    higher == low or kinds[higher - 1] in (Kind.THAT, Kind.SUB, Kind.COMMA, Kind.STOP, Kind.QUOTE)
                ):
                    if kinds[start] not in _SINGLE:
                        start = higher
            break
        break
    return Phrase(start, end, head)


def _keeps(scene: Scene, start: int, end: int, preposition: str) -> bool:
    """Tell whether "X of Y" is one name: University of Marsen, Citizens for Lakes."""
    if preposition not in ("of", "for"):
        return False
    return start == end or scene.kinds[start] in _OPENERS


def _group_after(scene: Scene, token: int, high: int) -> int:
    """Return the token after the noun group that begins at `token`, `token` when there is none."""
    kinds = scene.kinds
    if token >= high:
        return token
    if kinds[token] in (Kind.PRON, Kind.REL, Kind.OBJ):
        return token + 1
    place = token
    while place < high and kinds[place] in _OPENERS:
        place += 1
    first = place
    while place < high:
        kind = kinds[place]
        if kind in _NOMINAL:
            place += 1
        elif kind in (Kind.PAST, Kind.ING, Kind.ADV) and place == first and first > token:
            place += 1
            first = place
        elif kind == Kind.TIME and scene.lows[place].endswith("'s"):
            place += 1
        else:
            break
    if place == first and first > token and kinds[first - 1] == Kind.DET:
        return first
    return place if place > first else token


def phrase_after(scene: Scene, token: int, high: int) -> Phrase | None:
    """Return the noun phrase that begins at `token`, with what `of`, `for` or `at` adds to it."""
    kinds, lows = scene.kinds, scene.lows
    stop = _group_after(scene, token, high)
    if stop == token:
        return None
    head = stop - 1
    if kinds[head] in _SINGLE:
        return Phrase(token, head, head)
    end = stop
    named = kinds[head] == Kind.NAME
    while end + 1 < high and kinds[end] in (Kind.PREP, Kind.TO) and lows[end] in _TAIL:
        if named and not _keeps(scene, token, head, lows[end]):
            break
        if kinds[end + 1] == Kind.TIME or (lows[end] in ("on", "in", "to", "with") and named):
            break
        further = _group_after(scene, end + 1, high)
        if further == end + 1:
            break
        end = further
    if end + 1 < high and kinds[end] == Kind.CONJ and lows[end] in ("and", "&"):
        further = _group_after(scene, end + 1, high)
        if (
            further > end + 1
            and kinds[further - 1] not in _SINGLE
            and (
                further >= high
                or kinds[further] in (Kind.COMMA, Kind.STOP, Kind.PREP, Kind.DASH, Kind.COLON, Kind.TIME)
            )
        ):
            end = further
    return Phrase(token, end - 1, head)


def _starts_clause(scene: Scene, start: int, low: int) -> bool:
    """Tell whether a noun phrase that begins at `start` can be a subject: no preposition and no verb governs it."""
    if start <= low:
        return True
    before = scene.kinds[start - 1]
    if before in _BREAKS or before in (Kind.REL, Kind.TIME, Kind.ADV):
        return True
    return before in _VERBS and SPEECH_FORMS.get(scene.lows[start - 1], 9) in (1, 4)


def subject_of(scene: Scene, verb: int, low: int, depth: int = 0) -> Phrase | None:
    """Return the subject of the verb at token `verb`, looking no further left than token `low`."""
    kinds, lows = scene.kinds, scene.lows
    place = verb - 1
    helped = False
    low = max(low, verb - _FAR)
    if depth > 4:
        return None
    while place >= low:
        kind = kinds[place]
        if kind == Kind.AUX:
            helped = True
        elif kind in (Kind.ADV, Kind.TIME) or (
            kind == Kind.PREP and place + 1 < verb and kinds[place + 1] == Kind.TIME
        ):
            pass
        elif kind == Kind.RPAR:
            while place > low and kinds[place] != Kind.LPAR:
                place -= 1
        else:
            break
        place -= 1
    if place < low:
        return None
    kind = kinds[place]
    if kind == Kind.TO and kinds[verb] == Kind.BASE:
        return _governor(scene, place - 1, low, depth)
    if kinds[verb] == Kind.ING and not helped:
        return _participle(scene, verb, place, low, depth)
    if kind == Kind.REL or (kind == Kind.THAT and place > low and kinds[place - 1] in (Kind.NOUN, Kind.NAME)):
        higher = place - 1
        while higher > low and kinds[higher] in (Kind.COMMA, Kind.DASH, Kind.CONJ, Kind.RPAR):
            if kinds[higher] == Kind.RPAR:
                while higher > low and kinds[higher] != Kind.LPAR:
                    higher -= 1
            higher -= 1
        found = phrase_before(scene, higher, low)
        if found is None:
            return Phrase(place, place, place)
        if kind == Kind.REL and lows[place] == "who" and kinds[found.end] == Kind.NAME and found.head != found.end:
            pass
        return found
    if kind in (Kind.COMMA, Kind.DASH):
        found = _apposition(scene, place, low)
        if found is not None:
            return found
        return _coordinate(scene, place, low, depth)
    if kind == Kind.CONJ:
        return _coordinate(scene, place, low, depth)
    if kind in _NOMINAL or kind in _SINGLE or kind == Kind.DET:
        return phrase_before(scene, place, low)
    if kind in _VERBS or kind == Kind.QUOTE:
        return _coordinate(scene, place + 1, low, depth)
    return None


def _governor(scene: Scene, place: int, low: int, depth: int) -> Phrase | None:
    """Return the subject of the verb that governs an infinitive: "went on to say", "is expected to announce"."""
    kinds = scene.kinds
    stop = max(low, place - 8)
    while place >= stop:
        kind = kinds[place]
        if kind in _VERBS:
            return subject_of(scene, place, low, depth + 1)
        if kind == Kind.AUX:
            return subject_of(scene, place, low, depth + 1)
        if kind in (Kind.COMMA, Kind.SEMI, Kind.COLON):
            break
        place -= 1
    return None


def main_verb(scene: Scene, place: int, low: int) -> int:
    """Return the nearest finite verb at or before `place`, -1 when there is none."""
    kinds = scene.kinds
    depth = 0
    while place >= low:
        kind = kinds[place]
        if kind == Kind.RPAR:
            depth += 1
        elif kind == Kind.LPAR and depth:
            depth -= 1
        elif not depth and (kind in _FINITE or kind == Kind.AUX):
            return place
        place -= 1
    return -1


def _coordinate(scene: Scene, place: int, low: int, depth: int) -> Phrase | None:
    """Return the subject that a verb shares with the finite verb before it: "said X and added Y"."""
    tries = 0
    place -= 1
    while tries < 4:
        verb = main_verb(scene, place, low)
        if verb < 0:
            return None
        found = subject_of(scene, verb, low, depth + 1)
        if found is not None and _starts_clause(scene, found.start, low):
            return _climbed(scene, found, low, depth)
        place = verb - 1
        tries += 1
    return None


def governing_verb(scene: Scene, start: int, low: int) -> int:
    """Return the verb of speech or thought that reports the clause beginning at `start`, -1 when there is none."""
    kinds = scene.kinds
    before = start - 1
    while before > low and kinds[before] in (Kind.THAT, Kind.TIME, Kind.ADV, Kind.OBJ, Kind.SUB):
        before -= 1
    if before >= low and kinds[before] in _VERBS and SPEECH_FORMS.get(scene.lows[before], 9) in (1, 4):
        return before
    return -1


def _climbed(scene: Scene, found: Phrase, low: int, depth: int) -> Phrase:
    """Leave a reported clause: in "he said the plan failed, calling …" it is he who calls."""
    verb = governing_verb(scene, found.start, low)
    higher = subject_of(scene, verb, low, depth + 1) if verb >= 0 else None
    return higher or found


def _participle(scene: Scene, verb: int, place: int, low: int, depth: int) -> Phrase | None:
    """Return who says in "…, saying": the subject of the clause before it, or the noun it leans on."""
    kinds, lows = scene.kinds, scene.lows
    kind = kinds[place]
    if kind in _SINGLE:
        return phrase_before(scene, place, low)
    if kind in (Kind.PREP, Kind.SUB) and place > low and kinds[place - 1] in (Kind.COMMA, Kind.DASH):
        found = phrase_before(scene, place - 2, low)
        if found is not None and _starts_clause(scene, found.start, low):
            return found
        found = _apposition(scene, place - 1, low)
        if found is not None:
            return found
    if kind in (Kind.NAME, Kind.NOUN) and place == verb - 1 and lows[place] not in _DOCUMENTS:
        found = phrase_before(scene, place, low)
        if found is not None and (found.start == low or kinds[found.start - 1] in (Kind.PREP, Kind.COMMA, Kind.CONJ)):
            return found
    return _coordinate(scene, place + 1, low, depth)


def _apposition(scene: Scene, comma: int, low: int) -> Phrase | None:
    """Return the noun phrase that the apposition or clause ending at `comma` explains."""
    kinds = scene.kinds
    mark = kinds[comma]
    place = comma - 1
    best: Phrase | None = None
    while place > low:
        kind = kinds[place]
        if kind == Kind.RPAR:
            while place > low and kinds[place] != Kind.LPAR:
                place -= 1
        elif kind == mark:
            inside = kinds[place + 1]
            if inside not in (Kind.CONJ, Kind.PRON, Kind.THAT, Kind.TO, Kind.AUX):
                before = place - 1
                if kinds[before] == Kind.RPAR:
                    while before > low and kinds[before] != Kind.LPAR:
                        before -= 1
                    before -= 1
                found = phrase_before(scene, before, low) if before >= low else None
                if found is not None and kinds[found.head] != Kind.NUM and _starts_clause(scene, found.start, low):
                    best = found
                    if found.start == low or kinds[found.start - 1] != mark or kinds[found.start] == Kind.NAME:
                        return best
                elif best is not None:
                    return best
        elif kind in (Kind.SEMI, Kind.COLON):
            break
        place -= 1
    return best
