"""THE table of sieves: from the most precise to the least; the first to answer wins, and no later one overrules it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeAlias

from newsparse.quotes.after import according_after, inverted, subject_after
from newsparse.quotes.before import colon_before, cue_first, dash_after, said_before, thought_before, verb_before
from newsparse.quotes.found import Found, Place

__all__ = ["SIEVES", "Sieve"]

Sieve: TypeAlias = Callable[[Place], Found | None]
"""Takes the place of a quotation; answers, or returns None."""

SIEVES: Final[tuple[Sieve, ...]] = (
    dash_after,
    cue_first,
    inverted,
    subject_after,
    said_before,
    according_after,
    thought_before,
    colon_before,
    verb_before,
)
