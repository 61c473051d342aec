"""THE table of sieves: from the most precise to the least; the first to answer wins, and no later one overrules it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeAlias

from newsparse.quotes.after import (
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
from newsparse.quotes.found import Found, Place
from newsparse.quotes.nouns import owned_noun, owned_that, worded
from newsparse.quotes.relaying import according, according_next, according_outside, reported_outside, surveyed

__all__ = ["SIEVES", "Sieve", "sieves_for"]

Sieve: TypeAlias = Callable[[Place], Found | None]
"""Takes the place of a quotation; answers, or returns None."""

_BEFORE: Final = frozenset(((True, False), (True, True)))
_AFTER: Final = frozenset(((False, True), (True, True)))
_BOTH: Final = _BEFORE & _AFTER
_EITHER: Final = _BEFORE | _AFTER

SIEVES: Final[dict[Sieve, frozenset[tuple[bool, bool]]]] = {
    signed: _AFTER,
    cue_first: _BEFORE,
    by_agent: _BOTH,
    colon_verb: _BEFORE,
    according_outside: _EITHER,
    surveyed: _BEFORE,
    reported_outside: _AFTER,
    opening: _BEFORE,
    inverted: _AFTER,
    inverted_before: _BEFORE,
    closing: _BOTH,
    adjacent: _BEFORE,
    subject_after: _AFTER,
    trailing: _AFTER,
    according_next: _AFTER,
    colon_clause: _BEFORE,
    headline_colon: _BEFORE,
    headline_quoted: _AFTER,
    parenthetical: _BEFORE,
    owned_that: _BEFORE,
    worded: _BEFORE,
    by_agent_before: _BEFORE,
    judged_near: _BEFORE,
    said_before: _BEFORE,
    according: _EITHER,
    as_clause: _AFTER,
    judged_before: _BEFORE,
    owned_noun: _BEFORE,
    thought_before: _BEFORE,
    colon_before: _BEFORE,
    verb_before: _BEFORE,
}
"""The sieves, and where in its sentence a quotation must have words for them to look at: before it, behind it."""

_FITTING: Final = {
    sides: tuple(sieve for sieve, needed in SIEVES.items() if sides in needed)
    for sides in ((False, False), (False, True), (True, False), (True, True))
}


def sieves_for(place: Place) -> tuple[Sieve, ...]:
    """Return the sieves that have something to look at: half of them where a quotation opens its sentence or ends it."""
    _, token, low, high = place
    return _FITTING[token > low, token + 1 < high]
