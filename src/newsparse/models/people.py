"""Those whom an article credits and those whom it names."""

from __future__ import annotations

from enum import Enum
from typing import Final

import attrs

from newsparse.models.making import maker
from newsparse.models.spans import Mention

__all__ = ["Entity", "Organisation", "Person", "SourceKind", "new_person"]


class SourceKind(Enum):
    """What kind of source somebody or something is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    """A company, party, agency, place or newspaper that speaks: "Minneapolis", "Fox News"."""
    OFFICE = "office"
    """Somebody's office, staff or campaign: "his office", "the Harlan campaign"."""
    GROUP = "group"
    """People without names: "police", "critics", "two officials"."""
    DOCUMENT = "document"
    """A report, statement, letter, law or ruling that says something."""


@attrs.frozen(kw_only=True)
class Person:
    """A person in a credit line."""

    name: str
    """The whole name; recased only when the line prints it in capitals."""
    title: str | None = None
    """The job as printed: "Staff Writer", "political correspondent"."""
    affiliation: str | None = None
    """The outlet or organisation that the line gives this person, as printed."""
    location: str | None = None
    """The place that the line gives this person, as printed."""
    email: str | None = None
    """The address as printed."""
    handle: str | None = None
    """The account as printed, its `@` included."""

    def __str__(self) -> str:
        """Return the name."""
        return self.name


new_person: Final = maker(Person)


@attrs.frozen(kw_only=True)
class Organisation:
    """A desk, staff, agency or outlet that is credited like an author."""

    name: str
    """The name as printed."""

    def __str__(self) -> str:
        """Return the name."""
        return self.name


@attrs.frozen(kw_only=True)
class Entity:
    """Somebody whom the article's text names, with every place where it does."""

    name: str
    """The canonical name: the fullest in the reporter's own words."""
    kind: SourceKind
    """Person, organisation, office, group or document."""
    titles: tuple[str, ...] = ()
    """Titles and roles that the text gives, in order of appearance, each once."""
    mentions: tuple[Mention, ...] = ()
    """The places that name this entity, in reading order: full name, surname, title or office."""

    def __str__(self) -> str:
        """Return the name."""
        return self.name

    def __repr__(self) -> str:
        """Show name, kind and the number of mentions."""
        return f"<Entity {self.name!r} {self.kind.value}, {len(self.mentions)} mentions>"
