"""The name beside a description: "the head of the harbor board, Lee Park, said", "Lee Park, a clerk who saw it said"."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from newsparse.knowledge.roles import KIN, is_person_noun
from newsparse.linking.somebody import Form, Hit, Hits, Somebody, word_before
from newsparse.patterns import lazy

__all__ = ["BEFORE_TITLES", "body_beside", "name_beside"]

_NAMING: Final = frozenset((Form.FULL, Form.TITLED))
_REST: Final = lazy(
    r"(?:(?:['’]s?)?(?: (?:of|for|at|in|to|on|from|and|the)\b|(?<=['’]s) |(?<=s['’]) )[^,.;:()“”\"\n—–]{0,90})?, "
)
"""What a description goes on with until the comma before the name."""
_SAID: Final = lazy(r" (?:said|says|told|added|wrote|has|had|is|was|were|who|that|which)\b")
_CLOSES: Final = lazy(r"(?: [A-Z]{2,5})?(?: \([^)\n]{1,30}\))?[,.]")
"""What may stand between a name and the comma that ends it."""
_PARTED: Final = lazy(r", (?:\d\d, )?\Z")
_APPOSING: Final = frozenset((", ", ", the "))
_ONCE: Final = frozenset(("former", "retired", "then", "state", "federal", "acting", "interim"))
BEFORE_TITLES: Final = tuple(f"{word} " for word in sorted(_ONCE))
"""What may stand before the title of a name."""
_REACH: Final = 90


def name_beside(text: str, cast: list[Somebody], hits: Hits, start: int, end: int, come: Callable[[], object]) -> int:
    """Return whom a description at `start`..`end` names by the name beside it, -1 when there is none.

    `come` is called before it matters whether somebody of one word is a person.
    """
    rest = _REST.match(text, end, end + _REACH + 10)
    if rest is not None and not _SAID.search(text, end, rest.end()):
        who = _behind(text, cast, hits, rest.end(), come)
        if who >= 0:
            return who
    hit = hits.before(start)
    if hit is None or text[end : end + 1] == ",":
        return -1
    if cast[hit.who].body or hit.owner or hit.form not in _NAMING or not _PARTED.match(text, hit.end, start):
        return -1
    front = text[max(0, hit.front - 2) : hit.front]
    return hit.who if not front.strip() or front in (". ", "? ", "! ") else -1


def body_beside(text: str, cast: list[Somebody], hits: Hits, end: int, come: Callable[[], object]) -> Hit | None:
    """Return the organisation named between commas behind a description: "the ferry's operator, Quay Lines, said".

    `come` is called as by `name_beside`.
    """
    number = hits.from_place(end)
    if number == len(hits) or text[end : hits[number].front] not in _APPOSING:
        return None
    hit = hits[number]
    if hit.owner or not _CLOSES.match(text, hit.end):
        return None
    come()
    return hit if cast[hit.who].human <= 1 else None


def _behind(text: str, cast: list[Somebody], hits: Hits, begin: int, come: Callable[[], object]) -> int:
    """Return whom the words between two commas name, a role before the name at most."""
    for number in range(hits.from_place(begin), len(hits)):
        hit = hits[number]
        if hit.start > begin + _REACH or "," in text[begin : hit.front]:
            return -1
        if cast[hit.who].body or hit.owner:
            continue
        if hit.form not in _NAMING:
            if hit.front == begin and _CLOSES.match(text, hit.end):
                come()
                if cast[hit.who].human > 1:
                    return hit.who  # "her neighbour, Ada."
            continue
        if hit.front > begin:
            word, comma = word_before(text, hit.front)
            word = word.lower()
            if comma or not (is_person_noun(word) or word in KIN or word in _ONCE):
                return -1
        return hit.who if hit.front == begin or _CLOSES.match(text, hit.end) else -1
    return -1
