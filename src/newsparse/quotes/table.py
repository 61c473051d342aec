"""THE table of sieves: from the most precise to the least; the first to answer wins, and no later one overrules it."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Final, NamedTuple, TypeAlias

from newsparse.knowledge.speech_abroad import FOREIGN, SUFFIXES
from newsparse.knowledge.speech_verbs import JUDGE, NAMING, SAY, THINK
from newsparse.quotes.abroad import abroad
from newsparse.quotes.after import (
    LEADS,
    LINKS,
    NOT_FIRST,
    as_clause,
    by_agent,
    by_agent_before,
    closing,
    inverted,
    signed,
    subject_after,
    trailing,
)
from newsparse.quotes.before import (
    adjacent,
    cue_first,
    inverted_before,
    judged_before,
    judged_near,
    opening,
    parenthetical,
    said_before,
    thought_before,
    verb_before,
)
from newsparse.quotes.colons import colon_before, colon_clause, colon_verb, headline_colon, headline_quoted
from newsparse.quotes.cues import cue_class
from newsparse.quotes.found import Found, Place
from newsparse.quotes.nouns import owned_noun, owned_that, worded
from newsparse.quotes.relaying import according, according_next, according_outside, reported_outside, surveyed
from newsparse.quotes.wordclasses import FINITE, VERBAL, Kind

__all__ = ["SIEVES", "Needs", "Sieve", "sieves_for"]

Sieve: TypeAlias = Callable[[Place], Found | None]
"""Takes the place of a quotation; answers, or returns None."""

_NOTHING: Final = -1
"""The kind that stands for no word."""
_WORD: Final = frozenset(range(Kind.QUOTE + 1))
_ANY: Final = _WORD | {_NOTHING}
_FAR: Final = 120
"""No sieve looks farther."""
_RELAYING: Final = frozenset(("according", "reported", "reports"))


class Needs(NamedTuple):
    """What a sieve looks for first, told by kinds of words: where these are others, it would answer nothing."""

    before: frozenset[int] = _ANY
    """Right before the quotation, in its sentence."""
    behind: frozenset[int] = _ANY
    """Right behind it, in its sentence, whose closing stop does not count."""
    first: frozenset[int] = _ANY
    """At the beginning of the sentence, when words stand before the quotation."""
    headed: bool = False
    """In a headline or in the first block only."""
    relayed: bool = False
    """Only in a sentence with a word for passing on what somebody said."""
    cued: int = 0
    """Before it in its sentence, a verb of one of these classes, a bit each."""
    answered: bool = False
    """Only where a verb of speech stands behind it in its sentence."""
    foreign: bool = False
    """Only in a sentence with a word of speech of another language."""


_SAY: Final = 1 << SAY
_SPEAKS: Final = _SAY | 1 << NAMING
_JUDGES: Final = 1 << JUDGE
_BEFORE: Final = Needs(before=_WORD)
_COLON: Final = frozenset((Kind.COLON,))

SIEVES: Final[dict[Sieve, Needs]] = {
    abroad: Needs(foreign=True),
    signed: Needs(before=frozenset((_NOTHING,)), behind=frozenset((Kind.DASH,))),
    cue_first: Needs(before=_WORD, first=FINITE),
    by_agent: Needs(before=_WORD, behind=frozenset((Kind.PREP,))),
    colon_verb: Needs(before=_COLON),
    according_outside: Needs(relayed=True),
    surveyed: Needs(before=_WORD, first=frozenset((Kind.PREP,))),
    reported_outside: Needs(behind=_WORD, relayed=True),
    opening: Needs(before=_WORD, first=frozenset((Kind.ING,))),
    inverted: Needs(behind=LINKS | FINITE | {Kind.ADV, Kind.AUX}),
    inverted_before: Needs(before=frozenset((Kind.COLON, Kind.COMMA))),
    closing: Needs(before=_WORD - LEADS, behind=_WORD, answered=True),
    adjacent: Needs(cued=_SPEAKS),
    subject_after: Needs(behind=_WORD - NOT_FIRST - {Kind.PREP}),
    trailing: Needs(answered=True),
    according_next: Needs(behind=LINKS | {Kind.PREP}),
    colon_clause: Needs(before=_COLON),
    headline_colon: Needs(before=_WORD, headed=True),
    headline_quoted: Needs(before=frozenset((_NOTHING,)), behind=_COLON | {Kind.DASH}, headed=True),
    parenthetical: Needs(before=_WORD - _COLON, cued=_SAY),
    owned_that: _BEFORE,
    worded: Needs(before=frozenset((Kind.COMMA,))),
    by_agent_before: _BEFORE,
    judged_near: Needs(cued=_JUDGES),
    said_before: Needs(cued=_SPEAKS | _JUDGES),
    according: Needs(),
    as_clause: Needs(behind=LINKS | {Kind.SUB}),
    judged_before: Needs(cued=_JUDGES),
    owned_noun: _BEFORE,
    thought_before: Needs(cued=1 << THINK),
    colon_before: Needs(before=_COLON),
    verb_before: _BEFORE,
}
"""The sieves, and what each needs."""


def sieves_for(place: Place) -> tuple[Sieve, ...]:
    """Return the sieves that have something to look at: a third of them, mostly."""
    scene, token, low, high = place
    kinds, lows = scene.kinds, scene.lows
    before = first = behind = _NOTHING
    if token > low:
        before, first = kinds[token - 1], kinds[low]
    if token + 1 < high:
        behind = kinds[token + 1]
        if behind == Kind.STOP and token + 2 == high:
            behind = _NOTHING
    relayed = answered = foreign = False
    cued = 0
    start = low if token - low < _FAR else token - _FAR
    stop = high if high - token < _FAR else token + _FAR
    for cue in scene.cues:
        if cue < start:
            continue
        if cue >= stop:
            break
        if lows[cue] in _RELAYING:
            relayed = True
        if kinds[cue] in VERBAL:
            if cue < token:
                cued |= 1 << cue_class(scene, cue)
            elif not answered:
                answered = cue_class(scene, cue) == SAY
        elif lows[cue] in FOREIGN or lows[cue].endswith(SUFFIXES):
            foreign = True
    return _fitting(before, behind, first, scene.headline or not scene.block, relayed, cued, answered, foreign)


@lru_cache(maxsize=4096)
def _fitting(
    before: int, behind: int, first: int, headed: bool, relayed: bool, cued: int, answered: bool, foreign: bool
) -> tuple[Sieve, ...]:
    if before == behind == _NOTHING:
        return ()
    return tuple(
        sieve
        for sieve, needs in SIEVES.items()
        if before in needs.before
        and behind in needs.behind
        and first in needs.first
        and headed >= needs.headed
        and relayed >= needs.relayed
        and (cued & needs.cued or not needs.cued)
        and answered >= needs.answered
        and foreign >= needs.foreign
    )
