"""What is made once of the platforms or the styles that a parser knows, and asked for with every article."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import lru_cache
from typing import TypeVar

__all__ = ["derived"]

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


def derived(make: Callable[[K], V]) -> Callable[[K], V]:
    """Return a function that keeps what it makes.

    A program has one parser as a rule, which asks with the same tuple each time; to look that up by its value would be to
    hash a dozen sets of rules.  Two threads that ask at once make it twice.
    """
    by_value = lru_cache(maxsize=16)(make)
    last: list[tuple[K, V]] = []

    def kept(known: K) -> V:
        for key, value in last:
            if key is known:
                return value
        value = by_value(known)
        last[:] = [(known, value)]
        return value

    return kept
