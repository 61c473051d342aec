"""From the groups of a line to its `Byline`s."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.bylines.drafts import Draft, Group
from newsparse.models.bylines import Byline, Role, new_byline
from newsparse.models.people import Organisation, new_person
from newsparse.models.spans import Span

__all__ = ["Credit", "bylines_of", "joined"]


class Credit(NamedTuple):
    """One clause: who did what, and where it stands."""

    role: Role
    group: Group
    start: int
    end: int


def joined(credits: list[Credit]) -> list[Credit]:
    """Join neighbours of one role, so that each byline is one role."""
    done: list[Credit] = []
    for credit in credits:
        if done and done[-1].role is credit.role:
            last = done[-1].group
            new = credit.group
            if not new.people and last.people and new.organisations:
                for name in new.organisations:
                    last.add_outlet(name, None)
            else:
                last.organisations.extend(name for name in new.organisations if name not in last.organisations)
            known = {person.name for person in last.people}
            for person in new.people:
                if person.name not in known:
                    last.people.append(person)
                else:
                    _fill(next(p for p in last.people if p.name == person.name), person)
            last.agencies.extend(short for short in new.agencies if short not in last.agencies)
            last.outlet = last.outlet if last.outlet == new.outlet or not new.people else None
            done[-1] = credit._replace(group=last, start=done[-1].start)
        else:
            done.append(credit)
    return done


def _fill(person: Draft, other: Draft) -> None:
    person.title = person.title or other.title
    person.outlet = person.outlet or other.outlet
    person.location = person.location or other.location
    person.email = person.email or other.email
    person.handle = person.handle or other.handle


def bylines_of(line: str, credits: list[Credit]) -> tuple[Byline, ...]:
    """Return the bylines of a line's credits; spans are of the line."""
    found: list[Byline] = []
    for role, group, start, end in credits:
        span = Span.trimmed(line, start, end)
        if span is None:
            continue
        people = tuple(
            new_person(
                name=p.name, title=p.title, affiliation=p.outlet, location=p.location, email=p.email, handle=p.handle
            )
            for p in group.people
            if p.name
        )
        found.append(
            new_byline(
                raw=span.of(line),
                role=role,
                people=people,
                organisations=tuple(Organisation(name=name) for name in group.organisations if name.strip()),
                agencies=tuple(group.agencies),
                outlet=group.outlet,
                span=span,
            )
        )
    return tuple(found)
