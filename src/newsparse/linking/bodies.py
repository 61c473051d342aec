"""Organisations, offices and documents that speak, and the "it" that means them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsparse.knowledge.companies import COMPANIES
from newsparse.knowledge.names import GIVEN
from newsparse.knowledge.no_people import PLACES
from newsparse.knowledge.roles import OFFICES
from newsparse.linking.somebody import FORM, Form, Hit, Hits, Somebody, Zone
from newsparse.linking.things import is_thing
from newsparse.linking.weights import acts
from newsparse.models.people import SourceKind
from newsparse.models.spans import Mention
from newsparse.models.speakers import Basis, Speaker, new_speaker

__all__ = ["Bodies"]

_LONE: Final = Form.LONE
_NO_PERSON: Final = -99
_REACH: Final = 2500
_NEAR: Final = 900
_MOST: Final = 40
_GENERIC: Final = frozenset(
    """
    company firm group organization organisation agency network newspaper outlet publication website site station
    magazine paper business corporation nonprofit non-profit airline bank brand chain retailer manufacturer automaker
    charity platform union team club
    """.split()
)
"""Nouns that may stand for any body that was just named."""
_PUBLIC: Final = frozenset("police constabulary ministry department court army navy senate congress parliament".split())
"""What is no company and no group."""
_NO_FIRM: Final = _PUBLIC | frozenset(
    "university college school institute foundation council commission committee union".split()
)
"""What is no company."""
_NOWHERE: Final = PLACES - COMPANIES
"""Places that are nothing else."""
_FIRMS: Final = frozenset(
    "company firm business corporation brand chain retailer manufacturer automaker airline".split()
)
"""Nouns for companies alone."""
_KINDS: Final = {
    "force": frozenset(("police", "constabulary")),
    "lender": frozenset(("bank",)),
    "carrier": frozenset(("airlines", "airways")),
}
"""Nouns that stand for bodies of some heads only."""


class Bodies:
    """What has spoken that is no person, in the order of the text."""

    def __init__(self, text: str, cast: list[Somebody], hits: Hits, ends: set[int]) -> None:
        """Begin with nothing said; `ends` are where the mentions of sources end."""
        self._text = text
        self._cast = cast
        self._hits = hits
        self._spoke: list[tuple[int, Speaker]] = []
        self._ends = ends
        self._by_word: dict[str, list[tuple[int, str]]] | None = None
        self._lone: dict[int, list[Hit]] | None = None

    def find_things(self, ends: set[int]) -> None:
        """Look at those of one word that are sources; `ends` are where the mentions of sources end."""
        for _, end, _, who, form, _, _ in self._hits.fields:
            if form == _LONE and end in ends:
                self.is_thing(who)

    def is_thing(self, who: int) -> bool:
        """Tell whether somebody of one word is no person; who is none counts as a body from now on."""
        somebody = self._cast[who]
        if somebody.body or somebody.titles or somebody.roles or somebody.words[0] in GIVEN:
            return somebody.body
        if self._lone is None:
            self._lone = {}
            hits = self._hits
            forms = list(map(FORM, hits.fields))
            number = -1
            for _ in range(forms.count(_LONE)):
                number = forms.index(_LONE, number + 1)
                self._lone.setdefault(hits[number].who, []).append(hits[number])
        places = self._lone.pop(who, None)
        if places is not None and is_thing(self._text, places):
            somebody.body, somebody.human = True, _NO_PERSON
        return somebody.body

    def spoke(self, place: int, speaker: Speaker) -> None:
        """Note that something other than a person is the source at `place`."""
        self._spoke.append((place, speaker))

    def _subjects(self, place: int) -> Iterator[Hit]:
        """Yield the bodies that were sources or subjects before a place, the last one first."""
        for number in range(self._hits.from_place(place) - 1, -1, -1):
            hit = self._hits[number]
            if place - hit.start > _REACH:
                return
            if hit.zone in (Zone.PROSE, Zone.HEAD) and self._cast[hit.who].body:
                if hit.end in self._ends or (not hit.owner and acts(self._text, hit.front, hit.end)):
                    yield hit

    def _words(self) -> dict[str, list[tuple[int, str]]]:
        """Return, for each word of the longer names of bodies, where such a name first stands, and the name."""
        if self._by_word is None:
            self._by_word = {}
            for somebody in self._cast:
                if somebody.body and len(somebody.words) > 1:
                    for word in set(somebody.words):
                        self._by_word.setdefault(word, []).append((somebody.first, somebody.name))
        return self._by_word

    def it(self, place: int, mention: Mention) -> Speaker:
        """Return what "it" means: the last source that is no person, or the last body that was a subject."""
        spoken = self._spoke[-1] if self._spoke and place - self._spoke[-1][0] < _REACH else None
        named = next(self._subjects(place), None)
        if spoken and (named is None or spoken[0] >= named.start or place - named.start > _NEAR):
            kind, name = spoken[1].kind, spoken[1].name
            return new_speaker(name=name, mention=mention, kind=kind, basis=Basis.PRONOUN if name else None)
        if named and place - named.start < _NEAR:
            name = self._cast[named.who].name
            return new_speaker(name=name, mention=mention, kind=SourceKind.ORGANISATION, basis=Basis.PRONOUN)
        return new_speaker(name=None, mention=mention, kind=SourceKind.ORGANISATION)

    def they(self, place: int, mention: Mention) -> Speaker:
        """Return what "they" means: the last source that is no person, when it is the last of all."""
        if self._spoke and place - self._spoke[-1][0] < _NEAR:
            last = self._spoke[-1][1]
            if last.kind in (SourceKind.ORGANISATION, SourceKind.OFFICE) and last.name:
                return new_speaker(name=last.name, mention=mention, kind=last.kind, basis=Basis.PRONOUN)
        return new_speaker(name=None, mention=mention, kind=SourceKind.GROUP)

    def described(self, place: int, head: str, mention: Mention) -> Speaker:
        """Return what "the company", "the commission" or "the campaign" means."""
        if head in OFFICES:
            for at, speaker in reversed(self._spoke):
                if place - at > 2 * _REACH:
                    break
                if speaker.kind is SourceKind.OFFICE and speaker.name and speaker.name.endswith(f"'s {head}"):
                    return new_speaker(name=speaker.name, mention=mention, kind=SourceKind.OFFICE, basis=Basis.ROLE)
            return new_speaker(name=None, mention=mention, kind=SourceKind.OFFICE)
        name = self._taken_up(place, head)
        basis = Basis.ROLE if name else None
        return new_speaker(name=name, mention=mention, kind=SourceKind.ORGANISATION, basis=basis)

    def _taken_up(self, place: int, head: str) -> str | None:
        """Return the name of the body that a noun takes up: the only one or the last one of that head, else any that it fits."""
        heads = _KINDS.get(head, (head,))
        names = [name for word in heads for first, name in self._words().get(word, ())[:_MOST] if first < place]
        if len(names) == 1:
            return names[0]
        if names:
            near = next((hit for hit in self._subjects(place) if self._cast[hit.who].name in names), None)
            return self._cast[near.who].name if near is not None and place - near.start <= _NEAR else None
        if head not in _GENERIC:
            return None
        unlike = frozenset[str]() if head == "agency" else _NO_FIRM if head in _FIRMS else _PUBLIC
        for hit in self._subjects(place):
            body = self._cast[hit.who]
            if unlike.isdisjoint(body.words) and " ".join(body.words) not in _NOWHERE:
                return body.name
        return None
