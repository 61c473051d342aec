"""What the words of a full name say by themselves: the surname, the sex, and how likely they name a person."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from newsparse.knowledge.names import FEMALE, GIVEN, MALE, NICKNAMES, PARTICLES, SUFFIXES
from newsparse.knowledge.names_abroad import FAMILY_BEFORE_HYPHEN, FAMILY_FIRST
from newsparse.knowledge.no_people import PLACE_OPENINGS
from newsparse.knowledge.roles import SURNAMES_TOO
from newsparse.knowledge.titles import COURTESY
from newsparse.linking.naming import unaccented

__all__ = ["FullName", "compatible", "full_name", "sex_of_given"]

_GROUP_OF: Final = {name: number for number, group in enumerate(NICKNAMES) for name in group}
_VOWELS: Final = frozenset("aeiouy")


class FullName(NamedTuple):
    """Two words or more that may name a person, folded."""

    words: tuple[str, ...]
    last: str
    """The last word of the surname."""
    given: bool
    """Whether it opens with a given name that the list has."""
    listed: bool
    """The same, accents and what follows a hyphen left out; or with a family name that stands first, as Zhang."""
    gender: str | None
    """What the given name says: "f", "m" or nothing."""
    score: int
    """How much speaks for a person."""
    tails: tuple[str, ...]
    """What may stand for the whole later: "van berg" and "berg" for "ana van berg"."""
    alone: tuple[str, ...]
    """The words of which each may stand for the whole as a given name does."""


@lru_cache(maxsize=8192)
def full_name(key: str) -> FullName:
    """Read a name's words; the names that were read last are remembered."""
    words = tuple(key.split())
    first, last = words[0], words[-1]
    tails: list[str] = []
    alone: list[str] = []
    if len(words) > 2 or last in SUFFIXES:
        last = _surname(words)
        rest = [word for word in words[1:] if word not in SUFFIXES]
        tails = [" ".join(rest[i:]) for i in range(len(rest) - 1)]
        alone = [word for word in rest[:-1] if len(word) > 2 and word not in PARTICLES and word not in GIVEN]
    if first not in COURTESY:
        alone.append(first)
    plain = unaccented(first)
    given = plain.partition("-")[0]
    listed = plain in GIVEN or given in GIVEN or _family_first(first, last)
    return FullName(
        words=words,
        last=last,
        given=first in GIVEN,
        listed=listed,
        gender=sex_of_given(given),
        score=_score(words, listed=listed),
        tails=tuple(tails),
        alone=tuple(alone),
    )


def _family_first(first: str, last: str) -> bool:
    """Tell whether a name opens with a family name, as names of East Asia do."""
    return (first in FAMILY_FIRST and last not in SURNAMES_TOO) or (first in FAMILY_BEFORE_HYPHEN and "-" in last)


def sex_of_given(word: str) -> str | None:
    """Return the sex that a given name tells."""
    return "f" if word in FEMALE else "m" if word in MALE else None


def compatible(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Tell whether two full names of one surname may be one person's."""
    if (a[-1] in SUFFIXES) != (b[-1] in SUFFIXES):
        return False
    first, second = a[0], b[0]
    if first == second:
        middle, other = a[1:-1], b[1:-1]
        return not (len(middle) == len(other) == 1 and middle[0][0] != other[0][0])
    if len(first) == 1 or len(second) == 1:
        return first[0] == second[0]
    if _GROUP_OF.get(first, -1) == _GROUP_OF.get(second, -2):
        return True
    return second in a[1:-1] or first in b[1:-1]


def _surname(words: tuple[str, ...]) -> str:
    end = len(words)
    while end > 1 and words[end - 1] in SUFFIXES:
        end -= 1
    return words[end - 1]


def _score(words: tuple[str, ...], *, listed: bool) -> int:
    """Return how much the words alone speak for a person; `listed` tells whether the first is a given name."""
    bare = [word for word in words if len(word) > 1 and word not in PARTICLES and word not in SUFFIXES]
    first, last = words[0], words[-1]
    score = 0 if len(bare) != 2 else 1 if first not in PLACE_OPENINGS else -3
    if listed:
        score += 2
    elif last in SURNAMES_TOO:
        score -= 2
    if last in SUFFIXES:
        score += 3
    if len(words) > 2:
        score += 2 * (len(words[1]) == 1) + (not PARTICLES.isdisjoint(words[1:-1]))
    if len(first) == 1 or (len(first) == 2 and first.isalpha() and _VOWELS.isdisjoint(first)):
        score += 1
    if len(bare) > 4:
        score -= 2
    return score
