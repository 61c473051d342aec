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
from newsparse.quotes.colons import colon_before, colon_clause, colon_verb, headline_colon
from newsparse.quotes.found import Found, Place
from newsparse.quotes.nouns import owned_noun, owned_that, worded
from newsparse.quotes.relaying import according, according_next, according_outside, reported_outside, surveyed

__all__ = ["SIEVES", "Sieve"]

Sieve: TypeAlias = Callable[[Place], Found | None]
"""Takes the place of a quotation; answers, or returns None."""

SIEVES: Final[tuple[Sieve, ...]] = (
    signed,
    cue_first,
    by_agent,
    colon_verb,
    according_outside,
    surveyed,
    reported_outside,
    opening,
    inverted,
    inverted_before,
    closing,
    adjacent,
    subject_after,
    trailing,
    according_next,
    colon_clause,
    headline_colon,
    parenthetical,
    owned_that,
    worded,
    by_agent_before,
    judged_near,
    said_before,
    according,
    as_clause,
    judged_before,
    owned_noun,
    thought_before,
    colon_before,
    verb_before,
)
