"""What one credit names, in the making: people with what belongs to them, desks, agencies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.bylines.names import trimmed_word
from newsparse.bylines.recasing import recased
from newsparse.bylines.tokens import ADDRESS, BOTH, EMAIL, Token
from newsparse.knowledge.agencies import PHOTO_SUPPLIERS, agency_named

__all__ = ["Draft", "Group"]

_SOCIAL_HOSTS: Final = ("twitter.com/", "x.com/", "instagram.com/", "threads.net/@")


class Draft:
    """A person in the making."""

    __slots__ = ("email", "handle", "location", "name", "outlet", "title")

    def __init__(self, name: str) -> None:
        self.name = name
        self.title: str | None = None
        self.outlet: str | None = None
        self.location: str | None = None
        self.email: str | None = None
        self.handle: str | None = None


class Group:
    """What one credit names, in the making."""

    __slots__ = (
        "agencies",
        "bare",
        "desks",
        "lead",
        "lead_title",
        "organisations",
        "outlet",
        "people",
        "placed",
        "since",
        "slashed",
        "unread",
        "upper",
    )

    def __init__(self, *, upper: bool) -> None:
        self.people: list[Draft] = []
        self.organisations: list[str] = []
        self.agencies: list[str] = []
        self.unread: list[str] = []
        self.outlet: str | None = None
        self.lead: str | None = None
        self.lead_title: str | None = None
        self.since = 0
        self.placed = False
        self.slashed = False
        self.desks = 0
        self.upper = upper
        self.bare = False

    def add_person(self, words: Sequence[str]) -> Draft:
        """Add a person; the outlet that leads the list is theirs."""
        half = len(words) // 2
        if half > 1 and list(words[:half]) == list(words[half:]):
            words = words[:half]  # pages print a name twice: on the picture and beside it
        person = Draft(recased(" ".join(trimmed_word(word) for word in words).strip('"“”„«»‘:- ')))
        person.outlet = self.lead
        person.title = self.lead_title
        self.people.append(person)
        self.placed = False
        return person

    def add_outlet(self, name: str, short: str | None) -> None:
        """Give an outlet or agency to those before it who have none; credit it itself when nobody is there."""
        if short and short not in self.agencies:
            self.agencies.append(short)
        if short in PHOTO_SUPPLIERS and self.people:
            return
        if not self.people:
            if name not in self.organisations:
                self.organisations.append(name)
            return
        for person in self.people:
            if person.outlet is None:
                person.outlet = name

    def add_organisation(self, name: str) -> None:
        """Credit a desk or a staff; an agency whose own it is is named with it."""
        self.organisations.append(name)
        words = name.split()
        short = next(
            (found for i in range(1, min(len(words), 5)) if (found := agency_named(" ".join(words[:i])))), None
        )
        if short and short not in self.agencies:
            self.agencies.append(short)

    def add_place(self, name: str) -> None:
        """Give a place to those since the last one."""
        for person in self.people[self.since :]:
            person.location = name
        self.since = len(self.people)
        self.placed = True

    def extend_place(self, region: str) -> None:
        """Add the region to the place given last."""
        last = self.people[-1].location if self.people else None
        for person in self.people:
            if last is not None and person.location is last:
                person.location = f"{last}, {region}"

    def add_job(self, title: str | None, outlet: str | None, place: str | None, *, plural: bool) -> None:
        """Give a job to the last person, or to everybody."""
        for person in self.people if plural else self.people[-1:]:
            person.title = person.title or title
            person.outlet = person.outlet or outlet
        short = agency_named(outlet) if outlet else None
        if short and short not in self.agencies:
            self.agencies.append(short)
        if place:
            self.add_place(place)

    def add_contact(self, token: Token) -> None:
        """Give an address or a handle to the first of the last people who has none."""
        text = token.text
        if token.kind == ADDRESS:
            host = next((host for host in _SOCIAL_HOSTS if host in text.casefold()), None)
            name = text.casefold().partition(host)[2] if host else ""
            at = len(text) - len(name)
            text = f"@{text[at:].lstrip('@').split('/')[0].split('?')[0].rstrip('.,')}" if name else ""
            if not text[1:]:
                return
        if not self.people:
            return
        if token.kind == BOTH:
            self._add_both(text)
        elif token.kind == EMAIL:
            person = next((p for p in self.people if p.email is None and _akin(p.name, text)), self.people[-1])
            person.email = person.email or text.rstrip(".")
        else:
            person = next((p for p in self.people if p.handle is None and _akin(p.name, text)), self.people[-1])
            person.handle = person.handle or text

    def _add_both(self, text: str) -> None:
        """Part "@handle" from the e-mail address glued to it, where the address begins with the person's name."""
        person = self.people[-1]
        run, _, host = text[1:].partition("@")
        low = run.casefold()
        names = person.name.casefold().split()
        for surname in names[1:]:
            at = low.rfind(surname)
            if at > 0 and low[at - 1] == names[0][0]:
                at -= 1
            if at > 0:
                person.handle, person.email = f"@{run[:at]}", f"{run[at:]}@{host}"
                return
        self.unread.append(text)


def _akin(name: str, contact: str) -> bool:
    """Tell whether an address or a handle holds part of a name."""
    local = contact.lstrip("@").split("@", maxsplit=1)[0].casefold()
    return any(len(part) > 2 and part in local for part in name.casefold().replace("-", " ").split())
