"""The credits of a whole article."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

import attrs

from newsparse.bylines.credits import Reading, read_line
from newsparse.extending import Context
from newsparse.models.blocks import Block, BylineLine
from newsparse.models.bylines import Byline, Role, changed_byline, new_byline
from newsparse.models.documents import Claim, Document
from newsparse.models.doubts import ConflictingAuthors, Doubt, UnreadCredit
from newsparse.models.people import Organisation, Person
from newsparse.models.spans import Origin
from newsparse.patterns import lazy

__all__ = ["Credits", "read_credits"]


_AUTHOR: Final = Role.AUTHOR


class Credits(NamedTuple):
    """Who made the article."""

    bylines: tuple[Byline, ...]
    doubts: tuple[Doubt, ...]


class _Keys(dict[str, str]):
    """Names by what they are compared by, each folded once: casefolded, white space and marks folded."""

    def __missing__(self, name: str) -> str:
        folded = name.casefold()
        if not folded.replace(" ", "").isalnum():
            folded = "".join(c if c.isalnum() else "" if c in ".'’" else " " for c in folded)
        self[name] = key = " ".join(folded.split())
        return key


def read_credits(document: Document, blocks: tuple[Block, ...], context: Context) -> Credits:
    """Read byline lines, contributor lines and the claimed authors.

    The visible line comes first; authors that only metadata or the caller name come last, without a span.  Where they
    disagree, the caller beats the page, and on a page the metadata of its article beats a line (which may be another
    article's); what was not believed is a `ConflictingAuthors` doubt.  A metadata author that is only the outlet, a
    desk or an agency gives way to people in a line.  A surname in a later credit becomes the full name of an earlier.
    """
    doubts: list[Doubt] = []
    keys = _Keys()
    claims = document.metadata.authors
    lines = [block for block in blocks if isinstance(block, BylineLine)]
    # The names under which the outlet itself may sign.
    signing = {document.metadata.outlet, context.outlet, context.style.name}
    house = frozenset([keys[name] for name in signing if name])
    readings = [read_line(block.text, at=block.span.start) for block in lines]
    visible = _visible(lines, readings, house, doubts, keys) if lines else []
    claimed = _claimed(claims, house, doubts, keys) if claims and not _says(readings, visible, claims) else []
    bylines = _settled(visible, claimed, doubts, keys, page=document.from_html) if claimed else tuple(visible)
    return Credits(_full_names(bylines), tuple(doubts))


def _visible(
    lines: list[BylineLine], readings: list[Reading], house: frozenset[str], doubts: list[Doubt], keys: _Keys
) -> list[Byline]:
    """Return the credits of byline lines as they were read."""
    found: list[Byline] = []
    for block, (bylines, unread, sure, _) in zip(lines, readings, strict=True):
        if not sure and _is_lone_word(bylines):
            continue  # a section, a button
        for byline in bylines:
            found.append(_housed(byline, house, keys))
        for piece in unread if bylines else (block.text,):
            message = f"{piece!r} was not understood as part of a credit"
            doubts.append(UnreadCredit(span=block.span, subject="bylines", message=message, alternatives=(piece,)))
    return _after_the_first(found, keys)


def _says(readings: list[Reading], visible: list[Byline], claims: tuple[Claim, ...]) -> bool:
    """Tell whether the only line is the names that are claimed, no more and no less: then the claims need no reading."""
    if len(readings) != 1 or not readings[0].plain:
        return False
    names = {person.name for person in visible[0].people}
    return bool(names) and names == {claim.value for claim in claims}


def _claimed(claims: tuple[Claim, ...], house: frozenset[str], doubts: list[Doubt], keys: _Keys) -> list[Byline]:
    """Read what metadata and caller claim: one byline a role and string, without a span."""
    found: list[Byline] = []
    for claim in claims:
        value, origin = claim.value, claim.origin
        if keys[value] in house:
            own = (Organisation(name=value),)
            found.append(new_byline(raw=value, role=_AUTHOR, organisations=own, origin=origin))
            continue
        bylines = read_line(value, claimed=True, at=None, origin=origin).bylines
        if not bylines:
            bylines = tuple(
                [changed_byline(byline, span=None, origin=origin) for byline in _as_claimed(claim, house, keys)]
            )
        for byline in bylines:
            found.append(_housed(byline, house, keys))
        if not bylines:
            message = f"the author {value!r} of {claim.source or origin.value} was not understood"
            doubts.append(UnreadCredit(span=None, subject="bylines", message=message, alternatives=(value,)))
    return found


def _is_lone_word(bylines: tuple[Byline, ...]) -> bool:
    names = [str(author) for byline in bylines for author in (*byline.people, *byline.organisations)]
    return len(names) == 1 and " " not in names[0] and not any(byline.agencies for byline in bylines)


_PARTS: Final = lazy(r"\s+[-–—|·/]\s+|\s+(?:by|von|par|por)\s+")


def _as_claimed(claim: Claim, house: frozenset[str], keys: _Keys) -> tuple[Byline, ...]:
    """Read a claim that is no credit line: a name beside the outlet's, a pen name, a name in small letters.

    Only what a page's data give as the author is believed so far; it is kept as it is.
    """
    value = claim.value
    parts = [part for part in (value[i:j] for i, j in _stretches(value)) if keys[part] not in house]
    if len(parts) > 1 or (parts and parts[0] != value):
        found = read_line(parts[-1], claimed=True).bylines
        if found:
            return tuple(changed_byline(byline, raw=value) for byline in found)
    words = value.split()
    plain = 1 <= len(words) <= 3 and len(value) > 3 and all(word.strip(".-'’").isalpha() for word in words)
    if not plain or claim.origin is Origin.VISIBLE or not read_line(value.title(), claimed=True).bylines:
        return ()
    if any(byline.organisations for byline in read_line(value.title(), claimed=True).bylines):
        return ()
    return (Byline(raw=value, role=Role.AUTHOR, people=(Person(name=" ".join(words)),)),)


def _stretches(value: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    at = 0
    for match in _PARTS.finditer(value):
        if match.start() > at:
            found.append((at, match.start()))
        at = match.end()
    if at < len(value):
        found.append((at, len(value)))
    return found


def _after_the_first(visible: list[Byline], keys: _Keys) -> list[Byline]:
    """Return the credits with later authors whom the byline does not name made contributors.

    "Reporting by A, B and C" after "By A and B" tells that C helped; without a byline it names the authors.
    """
    if len(visible) < 2:
        return visible
    first = next(
        (number for number, byline in enumerate(visible) if byline.role is Role.AUTHOR and byline.people), None
    )
    if first is None or first == len(visible) - 1:
        return visible
    named = _names(visible[: first + 1], keys)
    surnames = {name.rpartition(" ")[2] for name in named}
    found = visible[: first + 1]
    for byline in visible[first + 1 :]:
        verbal = byline.role is Role.AUTHOR and byline.raw.casefold().startswith("reporting by")
        helped = verbal and any(not _known(key, named) and key not in surnames for key in _names([byline], keys))
        found.append(changed_byline(byline, role=Role.CONTRIBUTOR) if helped else byline)
    return found


def _housed(byline: Byline, house: frozenset[str], keys: _Keys) -> Byline:
    """Return the credit with "people" that are the outlet itself made organisations."""
    for person in byline.people:
        if keys[person.name] in house:
            break
    else:
        return byline  # as a rule
    own = [person for person in byline.people if keys[person.name] in house]
    people = tuple(person for person in byline.people if person not in own)
    organisations = (*byline.organisations, *(Organisation(name=person.name) for person in own))
    return changed_byline(byline, people=people, organisations=organisations)


def _settled(
    visible: list[Byline], claimed: list[Byline], doubts: list[Doubt], keys: _Keys, *, page: bool
) -> tuple[Byline, ...]:
    """Return the credits that are believed: lines first, claims only where they add or correct."""
    lines = [byline for byline in visible if byline.role is Role.AUTHOR]
    authors = [byline for byline in claimed if byline.role is Role.AUTHOR]
    if not lines or not authors:
        return (*visible, *claimed)
    seen, said = _names(lines, keys), _names(authors, keys)
    if seen == said:
        return tuple(visible)
    by_argument = any(byline.origin is Origin.ARGUMENT for byline in authors)
    if not said and not by_argument:
        return tuple(visible)  # the claim is only the outlet, a desk or an agency
    missing = {key for key in said if not _known(key, seen)}
    extra = {key for key in seen if not _known(key, said)}
    if extra and not by_argument and not missing:
        # The line agrees and says more: "By A and B" where the metadata have only A.  Lines without any of the
        # claimed people are other things on a page (a section, a box); plain text has no such lines.
        return tuple(_beside(visible, said, keys)) if page else tuple(visible)
    if not extra:
        return (*visible, *_only(claimed, missing, keys))
    cut = [_without(byline, extra, keys) for byline in visible]
    message = (
        f"the byline names {_listed(lines)}, but {authors[0].origin.value} names {_listed(authors)}, which was believed"
    )
    others = tuple(person.name for byline in lines for person in byline.people if keys[person.name] in extra)
    doubts.append(ConflictingAuthors(span=lines[0].span, subject="bylines", message=message, alternatives=others))
    return (*(byline for byline in cut if byline is not None), *_only(claimed, missing, keys))


def _beside(visible: list[Byline], said: set[str], keys: _Keys) -> list[Byline]:
    """Return the credits without authors' lines that neither name one of the claimed nor stand right beside one that does."""
    kept: list[Byline] = []
    names = [_names([byline], keys) for byline in visible]
    good = [any(_known(name, said) for name in group) for group in names]
    for number, byline in enumerate(visible):
        near = [
            other
            for other in (number - 1, number + 1)
            if 0 <= other < len(visible) and good[other] and _near(byline, visible[other])
        ]
        whole = bool(names[number]) and all(" " in name for name in names[number])
        if byline.role is not Role.AUTHOR or good[number] or (near and whole):
            kept.append(byline)
    return kept


def _near(one: Byline, other: Byline) -> bool:
    if one.span is None or other.span is None:
        return False
    return 0 <= max(one.span.start, other.span.start) - min(one.span.end, other.span.end) <= 4


def _without(byline: Byline, names: set[str], keys: _Keys) -> Byline | None:
    """Return an author credit without some people, None when nobody is left; other roles stay."""
    if byline.role is not Role.AUTHOR:
        return byline
    people = tuple(person for person in byline.people if keys[person.name] not in names)
    return changed_byline(byline, people=people) if people else None


def _only(claimed: list[Byline], names: set[str], keys: _Keys) -> list[Byline]:
    """Return the claims with nobody but these people."""
    found: list[Byline] = []
    for byline in claimed:
        people = tuple(person for person in byline.people if keys[person.name] in names)
        if people:
            found.append(changed_byline(byline, people=people, organisations=()))
    return found


def _names(bylines: Iterable[Byline], keys: _Keys) -> set[str]:
    return {keys[person.name] for byline in bylines for person in byline.people}


def _listed(bylines: list[Byline]) -> str:
    return ", ".join(str(author) for byline in bylines for author in (*byline.people, *byline.organisations))


def _known(key: str, keys: set[str]) -> bool:
    """Tell whether a name is among others, be it without its middle names."""
    if key in keys:
        return True
    parts = key.split()
    return any(
        len(parts) > 1 and (other := name.split())[:1] == parts[:1] and len(other) > 1 and other[-1] == parts[-1]
        for name in keys
    )


def _full_names(bylines: tuple[Byline, ...]) -> tuple[Byline, ...]:
    """Return the credits with surnames that stand alone made the full names of others credited."""
    if len(bylines) == 1 and len(bylines[0].people) < 2:
        return bylines
    if all(" " in person.name for byline in bylines for person in byline.people):
        return bylines
    full: dict[str, str | None] = {}
    for byline in bylines:
        for person in byline.people:
            words = person.name.split()
            if len(words) > 1:
                last = words[-1].casefold()
                full[last] = person.name if full.get(last, person.name) == person.name else None
    if not full:
        return bylines
    return tuple(
        changed_byline(byline, people=tuple(_named(person, full) for person in byline.people)) for byline in bylines
    )


def _named(person: Person, full: dict[str, str | None]) -> Person:
    name = None if " " in person.name else full.get(person.name.casefold())
    return attrs.evolve(person, name=name) if name else person
