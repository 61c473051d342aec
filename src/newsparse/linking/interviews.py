"""The "Q" and the "A" of an interview: who asks and who answers, as the words above the questions tell."""

from __future__ import annotations

from typing import Final

from newsparse.linking.somebody import Hit, Hits, Somebody
from newsparse.patterns import lazy

__all__ = ["Voices"]

_MET: Final = lazy(
    r"\b([Hh]e |[Ss]he |[Tt]hey )?(?:(?:recently|also) )?"
    r"(?:spoke|speaks|talked|talks|sat down|sits down|chatted|chats) (?:with|to) (?:[Tt]he )?(?=[A-Z])"
)
_MOST: Final = 4


def _asker(text: str, cast: list[Somebody], hits: Hits, place: int) -> Hit | None:
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


def _answerer(cast: list[Somebody], asking: Hit | None) -> str | None:
    """Return the one person of whom the text speaks, who asks left out."""
    other = asking.who if asking is not None else -1
    people = [
        somebody.name
        for who, somebody in enumerate(cast)
        if somebody.human > 1 and not somebody.body and somebody.own and who != other
    ]
    return people[0] if len(people) == 1 else None


class Voices:
    """Who asks and who answers in an article, told when they are first asked for."""

    def __init__(self, text: str, cast: list[Somebody], hits: Hits) -> None:
        """Keep what the text says of everybody."""
        self._text = text
        self._cast = cast
        self._hits = hits
        self._told: tuple[Hit | None, str | None] | None = None

    def at(self, place: int) -> tuple[Hit | None, str | None]:
        """Return the place that names who asks, and the name of who answers; `place` is the first that is asked about."""
        if self._told is None:
            asking = _asker(self._text, self._cast, self._hits, place)
            self._told = asking, _answerer(self._cast, asking)
        return self._told
