"""What can be the content of a report: a clause, or what a verb takes instead of one."""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.speech_verbs import CLAUSAL, CONTESTS, JUDGE, NAMING, SAY, SPEECH_FORMS
from newsparse.knowledge.speech_words import words
from newsparse.quotes.phrases import REFLEXIVE, Phrase, phrase_after
from newsparse.quotes.tokens import Scene
from newsparse.quotes.verbs import passive
from newsparse.quotes.wordclasses import CLOSED, FINITE, NOMINAL, VERBAL, Kind

__all__ = ["HELPED", "behind", "goes_on", "holds"]

HELPED: Final = frozenset(word for word in CLOSED if CLOSED[word] == Kind.PRON and "'" in word)
"""Pronouns that bring their auxiliary along."""
_ASKING: Final = frozenset(words("if whether how why what where when as"))
"""Conjunctions that open what is told or asked, or say as what something is described."""
_NO_TO: Final = frozenset(
    words("relate relates relating related answer answers answering answered protested testified testify")
)
"""Verbs that are about what follows "to"."""
_NOT_DONE: Final = frozenset((Kind.DET, Kind.POSS, Kind.NAME, Kind.NUM, Kind.OBJ, Kind.PRON))
"""What follows "to" when it is no infinitive."""
_CALLS: Final = frozenset(words("call calls calling called"))
_CHARGES: Final = frozenset(words("charge charges charging charged"))
_STOPS: Final = frozenset((Kind.COMMA, Kind.SUB, Kind.QUOTE, Kind.DASH, Kind.SEMI, Kind.COLON))
_SUBJECTS: Final = frozenset((Kind.DET, Kind.POSS, Kind.NAME, Kind.NOUN, Kind.NUM, Kind.PRON))
_JUDGED: Final = frozenset((NAMING, JUDGE))
_COMPLEMENTS: Final = frozenset((Kind.DET, Kind.POSS, Kind.NOUN, Kind.NUM, Kind.PAST, Kind.ADV))
_NEAR: Final = 12
_FAR: Final = 60


def holds(scene: Scene, cue: int, start: int, source: Phrase, low: int, high: int) -> bool:
    """Tell whether what begins at `start` is what the verb at `cue` reports, no "that" before it."""
    kinds, lows = scene.kinds, scene.lows
    word, kind = lows[cue], kinds[start]
    if (
        lows[start] == "goodbye"
        or (lows[start] in REFLEXIVE and SPEECH_FORMS.get(word) == SAY)
        or _describes(scene, cue, start)
        or _shares_passive(scene, cue, low)
    ):
        return False
    if kind == Kind.SUB and (lows[start] not in _ASKING or (lows[start] == "as" and SPEECH_FORMS.get(word) == SAY)):
        return any(
            kinds[at] == Kind.COMMA and goes_on(scene, at, high)
            for at in range(start, min(high - 1, start + 3 * _NEAR))
        )
    if kind == Kind.TO:
        return word not in _NO_TO and start + 1 < high and kinds[start + 1] not in _NOT_DONE
    if word in CLAUSAL and kind != Kind.SUB:
        return _states(scene, start, high, asks=word.startswith("ask"))
    if word in _CHARGES:
        return kind != Kind.ADV and "with" in lows[start : min(high, start + _NEAR)]
    if word in CONTESTS:
        return kinds[cue] in FINITE or (kinds[cue] == Kind.ING and kinds[cue - 1] != Kind.PREP)
    if word in _CALLS and kinds[start - 1] != Kind.PREP and kind != Kind.OBJ:
        return _named(scene, start, source, low, high)
    return True


def goes_on(scene: Scene, comma: int, high: int) -> bool:
    """Tell whether the main clause begins behind a comma: a subject and its verb."""
    kinds = scene.kinds
    subject = phrase_after(scene, comma + 1, high) if kinds[comma + 1] not in (Kind.REL, Kind.OBJ) else None
    verb = subject.end + 1 if subject is not None else high
    while verb < high and kinds[verb] == Kind.ADV:
        verb += 1
    return verb < high and (kinds[verb] in FINITE or kinds[verb] == Kind.AUX)


def behind(scene: Scene, start: int, high: int) -> int:
    """Return where the content begins after "said in an email" and "said in the early hours, while asleep, he", -1."""
    kinds = scene.kinds
    place = start
    for _ in range(3):
        found = phrase_after(scene, place + 1, high)
        place = found.end + 1 if found is not None else high
        while place < high and kinds[place] == Kind.TIME:
            place += 1
        if place >= high or kinds[place] != Kind.PREP:
            break
    if place < high and kinds[place] in _SUBJECTS and goes_on(scene, place - 1, high):
        return place
    stop = min(high - 1, start + _NEAR)
    return start if any(kinds[at] == Kind.COMMA and goes_on(scene, at, high) for at in range(start, stop)) else -1


def _states(scene: Scene, start: int, high: int, *, asks: bool) -> bool:
    """Tell whether a clause begins at `start`: a verb follows before anything ends it; one asks somebody to, or whether."""
    kinds = scene.kinds
    clauses = 0
    for place in range(start, min(high, start + _FAR)):
        kind = kinds[place]
        if kind in FINITE or kind == Kind.AUX or scene.lows[place] in HELPED:
            if not clauses:
                return True
            clauses -= 1
        elif asks and (
            (kind == Kind.TO and place + 1 < high and kinds[place + 1] != Kind.STOP)
            or (kind == Kind.SUB and scene.lows[place] in _ASKING)
        ):
            return True
        elif kind in (Kind.REL, Kind.THAT):
            clauses += 1
        elif kind in _STOPS and place > start:
            return False
    return False


def _describes(scene: Scene, cue: int, start: int) -> bool:
    """Tell whether a participle only describes the noun behind it: "says certified trainer Ada Tarn", "alleged thefts"."""
    kinds = scene.kinds
    if kinds[cue] != Kind.PAST or start != cue + 1 or kinds[start] not in NOMINAL:
        return False
    return kinds[cue - 1] in VERBAL or (scene.lows[cue] == "alleged" and kinds[start] == Kind.NOUN)


def _shares_passive(scene: Scene, cue: int, low: int) -> bool:
    """Tell whether a verb of judging shares the passive of the one before it: "was arrested and charged with theft"."""
    kinds = scene.kinds
    if kinds[cue] != Kind.PAST or kinds[cue - 1] != Kind.CONJ or SPEECH_FORMS.get(scene.lows[cue], 9) not in _JUDGED:
        return False
    for at in range(cue - 2, max(low, cue - _NEAR), -1):
        if kinds[at] in FINITE:
            return kinds[at] == Kind.PAST and passive(scene, at, low)
    return False


def _named(scene: Scene, start: int, source: Phrase, low: int, high: int) -> bool:
    """Tell whether "call" gives a name: "called the plan a folly", "what she called a folly"; not "called a witness"."""
    if source.start > low and scene.lows[source.start - 1] in ("what", "which"):
        return True
    whom = phrase_after(scene, start, high)
    return whom is not None and whom.end + 1 < high and scene.kinds[whom.end + 1] in _COMPLEMENTS
