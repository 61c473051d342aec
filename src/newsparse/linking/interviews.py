"""The "Q" and the "A" of an interview: who asks and who answers, as the words above the questions tell."""

from __future__ import annotations

from typing import Final

from newsparse.linking.somebody import Hit, Hits, Somebody
from newsparse.patterns import lazy

__all__ = ["answerer", "asker"]

_MET: Final = lazy(
    r"\b([Hh]e |[Ss]he |[Tt]hey )?(?:(?:recently|also) )?"
    r"(?:spoke|speaks|talked|talks|sat down|sits down|chatted|chats) (?:with|to) (?:[Tt]he )?(?=[A-Z])"
)
_MOST: Final = 4


def asker(text: str, cast: list[Somebody], hits: Hits, place: int) -> Hit | None:
    """Return who asks the questions after `place`: "She spoke with the Marsen Ledger", "The Ledger spoke to Lee Park"."""
    for count, match in enumerate(_MET.finditer(text, 0, place)):
        if count == _MOST:
            break
        number = hits.from_place(match.end())
        behind = (
            hits[number] if number < len(hits) and match.end() in (hits[number].front, hits[number].start) else None
        )
        before = hits[number - 1] if number and match.start() - hits[number - 1].end in (0, 1) else None
        bodies = [hit for hit in (behind, before) if hit is not None and cast[hit.who].body]
        if len(bodies) == 1:
            return bodies[0]
        if behind is not None and match[1]:
            return behind
    return None


def answerer(cast: list[Somebody], asking: Hit | None) -> str | None:
    """Return the one person of whom the text speaks, who asks left out."""
    other = asking.who if asking is not None else -1
    people = [
        somebody.name
        for who, somebody in enumerate(cast)
        if somebody.human > 1 and not somebody.body and somebody.own and who != other
    ]
    return people[0] if len(people) == 1 else None
