"""`parse_byline`: one line → its credits.

::

    line   = [bracket] clause { (";" | ". " | head) clause } [date …] [bracket]
    clause = head group                                   By Ida Brandt and Ole Lind, Marsen Ledger
           | group verb [place] { group "from" place }    Ida Brandt contributed reporting from Oslo, and Ole Lind from Rome.
           | group                                        Ida Brandt, Marsen Ledger
           | name ("is" | "covers" | …) job               Ida Brandt is a reporter for the Marsen Ledger.
           | "Follow" name … contact                      Follow Ida Brandt on X @ida

The parts are told in this order: what stands around the credits (`tails`), the clauses, the words that open one
(`heads`), tokens (`tokens`), and the pieces of a group (`groups`), each a person, an outlet, an agency, a desk, a job
or a place (`names`, `jobs`).  Words are classified, none is cut out of a name.  A line without a head or verb is a
byline only if every piece of it is understood; precision comes first.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from newsparse.bylines.alone import alone
from newsparse.bylines.assembly import Credit, bylines_of, joined
from newsparse.bylines.bios import read_bio
from newsparse.bylines.clauses import ABBREVIATED, clauses_of
from newsparse.bylines.groups import Group, read_group
from newsparse.bylines.heads import Head, head_at, verb_in
from newsparse.bylines.names import folded, is_place
from newsparse.bylines.tails import bounds_of, place_after
from newsparse.bylines.tokens import ADDRESS, EMAIL, HANDLE, MARK, WORD, Token, tokens_of
from newsparse.knowledge.agencies import agency_named
from newsparse.knowledge.credits import BY_WORDS, DESK_WORDS, JOB_HEADS, NO_NAMES, OUTLET_WORDS, OUTLET_WORDS_SHY
from newsparse.models.bylines import Byline, Role, changed_byline, new_byline
from newsparse.models.people import Organisation, new_person
from newsparse.models.spans import Origin, new_span
from newsparse.patterns import holds_any

__all__ = ["Reading", "is_sure_byline", "parse_byline", "read_line"]

_LONGEST: Final = 1500
# To read a member through its class takes as long as ten other steps.
_AUTHOR: Final = Role.AUTHOR
_VISIBLE: Final = Origin.VISIBLE


class Reading(NamedTuple):
    """What a line says."""

    bylines: tuple[Byline, ...]
    unread: tuple[str, ...]
    """Pieces of it that were not understood."""
    sure: bool
    """Whether it says by itself that it is a credit: by a head, a verb, or a contact; a bare name does not."""
    plain: bool = False
    """Whether it is names alone, each of which reads the same by itself, or one agency alone."""


_NOTHING: Final = Reading((), (), sure=False)


def parse_byline(line: str) -> tuple[Byline, ...]:
    """Return the credits in one line, one a role; () when it is no byline.

    Args:
        line: a byline ("By Ida Brandt, Marsen Ledger"), a contributor line, a wire's closing credits, a photo credit,
            or an author string of a page's metadata, with or without "By".

    Returns:
        Bylines in order; `line[byline.span.start:byline.span.end] == byline.raw`.
    """
    return read_line(line).bylines


def is_sure_byline(line: str) -> bool:
    """Tell whether a line shows by itself that it is a credit: by "By", a verb such as "contributed", a contact.

    A bare name ("Ida Brandt") is a byline for `parse_byline` but no sure one: a heading can look the same.
    """
    reading = read_line(line)
    return reading.sure and bool(reading.bylines)


def read_line(line: str, *, claimed: bool = False, at: int | None = 0, origin: Origin = _VISIBLE) -> Reading:
    """Return the credits of a line, what was not understood, and whether it is surely a credit line.

    Args:
        line: the line.
        claimed: whether a page's metadata or the caller says that these are authors, so that the line needs no "By".
        at: where the line stands in the text that the spans are of; None when it stands nowhere, so that none has a span.
        origin: where it was read.
    """
    whole = alone(line)
    if whole is None:
        reading = _read_by_grammar(line, claimed=claimed)
        return reading if at == 0 and origin is _VISIBLE else _placed(reading, at, origin)
    names, agency, printed, sure = whole
    if not names and not agency:
        return _read_by_grammar(line, claimed=True) if claimed else _NOTHING
    byline = new_byline(
        raw=line,
        role=_AUTHOR,
        people=tuple([new_person(name=name) for name in names]),
        organisations=(Organisation(name=printed),) if agency else (),
        agencies=(agency,) if agency else (),
        span=new_span(at, at + len(line)) if at is not None else None,
        origin=origin,
    )
    return Reading((byline,), (), claimed if sure is None else sure, plain=True)


def _placed(reading: Reading, at: int | None, origin: Origin) -> Reading:
    """Return the reading of a line that stands elsewhere than at the start of the text."""
    bylines = [
        changed_byline(byline, span=byline.span.shifted(at) if byline.span and at is not None else None, origin=origin)
        for byline in reading.bylines
    ]
    return reading._replace(bylines=tuple(bylines))


def _read_by_grammar(line: str, *, claimed: bool) -> Reading:
    """Read a line that has more to it than names."""
    if len(line) > _LONGEST or not line.strip():
        return _NOTHING
    start, end, cut = bounds_of(line)
    if start >= end:
        return _NOTHING
    credits: list[Credit] = []
    unread: list[str] = []
    sure = False
    for number, (at, to) in enumerate(clauses_of(line, start, end)):
        head = head_at(line, at, to)
        if head is None and claimed:
            head = Head(Role.AUTHOR, at, at, sure=True)
        verb = verb_in(line, at, to) if head is None or not head.sure else None
        if verb is not None:
            head = None
        found = _read_clause(line, at, to, head, verb, credits)
        if found is None:
            if number == 0:
                bio = read_bio(line, start, end)
                return (
                    Reading(bylines_of(line, [Credit(Role.AUTHOR, bio, start, end)]), (), sure=False)
                    if bio
                    else _NOTHING
                )
            if not _add_follow(line, at, to, credits):
                unread.append(line[at:to])
            if not sure:
                return _NOTHING  # prose that begins with a name
            continue
        sure = (
            sure
            or verb is not None
            or (head is not None and head.sure)
            or any(p.email or p.handle for p in found.group.people)
        )
        unread.extend(found.group.unread)
        credits.append(found)
    if not credits:
        return _NOTHING
    place = place_after(line, cut)
    if place and credits[0].group.people:
        credits[0].group.add_place(place)
    return Reading(bylines_of(line, joined(credits)), tuple(unread), sure)


def _read_clause(
    line: str, at: int, to: int, head: Head | None, verb: tuple[Role, int, int] | None, before: list[Credit]
) -> Credit | None:
    """Return the credit that a clause is, None when it is none."""
    if verb is not None:
        role, stop, resume = verb
        tokens = [*tokens_of(line, at, stop, glued=False), *tokens_of(line, resume, to, glued=False)]
        group = read_group(_undotted(tokens), upper=False, single=True)
        return Credit(role, group, at, to) if _named(group) and not group.unread else None
    if head is not None:
        glued = head.end > head.start and not line[head.end - 1].isspace() and line[head.end - 1] not in ":：;"
        tokens = _undotted(tokens_of(line, head.end, to, glued=glued))
        upper = _in_capitals(tokens)
        group = read_group(tokens, upper=upper, single=head.sure and head.role is Role.AUTHOR)
        if not head.sure and (group.unread or not _named(group) or [" " in p.name for p in group.people] == [False]):
            whole = _bare(line, at, to, before)
            if whole is not None:
                return whole
        if _named(group) and (not group.unread or group.people) and not _starts_unread(group, tokens):
            return Credit(head.role, group, at, to)
        return None
    return _bare(line, at, to, before)


def _in_capitals(tokens: list[Token]) -> bool:
    """Tell whether names are printed in capitals: the first two words are."""
    words = [token.text for token in tokens[:4] if token.kind == WORD and len(token.text) > 1][:2]
    return bool(words) and all(word.isupper() for word in words)


def _bare(line: str, at: int, to: int, before: list[Credit]) -> Credit | None:
    """Read a clause without head or verb: every piece of it must be understood."""
    tokens = _undotted(tokens_of(line, at, to, glued=False))

    if not tokens or line[at] in '"“„«' or (not before and holds_any(line[at : to + 1], '?!"”')):
        return None
    upper = _in_capitals(tokens)
    first = folded(tokens[0].text)
    if first in {"from", "follow"} and len(tokens) > 1:
        if first == "from":
            group = read_group(tokens[1:], upper=upper, single=False)
            return (
                Credit(Role.AUTHOR, group, at, to)
                if not group.unread and (group.organisations or any(p.location or p.outlet for p in group.people))
                else None
            )
        return None
    elliptic = bool(before) and any(token.text == "from" for token in tokens[1:])
    group = read_group(tokens, upper=upper, single=elliptic, bare=not elliptic)
    if group.unread:
        cut = _before_prose(tokens)
        if cut:
            group = read_group(tokens[:cut], upper=upper, single=False)
    if not _named(group) or group.unread or (not before and not _credible(group, tokens)):
        return None
    if before and not group.people and group.agencies and before[-1].group.people and not elliptic:
        return Credit(before[-1].role, group, at, to)
    role = before[-1].role if before else Role.AUTHOR
    if not before and group.slashed and group.agencies and group.people:
        role = Role.PHOTOGRAPHER
    return Credit(role, group, at, to)


def _before_prose(tokens: list[Token]) -> int:
    """Return the number of tokens before glued prose: "Ida BrandtPřihlaste se, chcete-li"."""
    for i in range(1, len(tokens)):
        word = tokens[i].text
        inner = next((k for k in range(3, len(word) - 2) if word[k].isupper() and word[k - 1].islower()), 0)
        if tokens[i].kind == WORD and inner and i + 1 < len(tokens) and tokens[i + 1].text.islower():
            tokens[i] = Token(WORD, word[:inner], tokens[i].start, tokens[i].start + inner)
            return i + 1
    return 0


def _credible(group: Group, tokens: list[Token]) -> bool:
    """Tell whether people without "By" are likely: short lines, and no lone word that is a label."""
    if len(group.people) == 1 and sum(token.kind == WORD for token in tokens) == 1:
        word = tokens[0].text
        return (
            not word.isupper()
            and folded(word) not in NO_NAMES | BY_WORDS | DESK_WORDS | JOB_HEADS | OUTLET_WORDS
            and len(word) > 2
            and not word.islower()
        )
    if any(is_place(person.name.split()) or len(person.name.split()) > 5 for person in group.people):
        return False
    if not group.people and not all(_is_credible_outlet(name) for name in group.organisations):
        return False
    return not any(token.kind == MARK and token.text in "[]<>*" for token in tokens)


def _is_credible_outlet(name: str) -> bool:
    """Tell whether an outlet without "By" is more than a heading with an article: "The Total"."""
    words = name.split()
    return (
        folded(words[0]) != "the"
        or folded(words[-1]) in OUTLET_WORDS | OUTLET_WORDS_SHY | DESK_WORDS
        or agency_named(name) is not None
    )


def _named(group: Group) -> bool:
    return bool(group.people or group.organisations or group.agencies)


def _starts_unread(group: Group, tokens: list[Token]) -> bool:
    """Tell whether the first piece was not understood."""
    return (
        bool(group.unread)
        and bool(tokens)
        and group.unread[0].startswith(tokens[0].text)
        and not (group.people and group.people[0].name.startswith(tokens[0].text))
    )


def _undotted(tokens: list[Token]) -> list[Token]:
    """Drop the full stop that ends the clause from its last word."""
    if tokens and tokens[-1].kind == WORD and tokens[-1].text.endswith("."):
        word = tokens[-1].text
        bare = word.rstrip(".")
        if bare and bare.casefold() not in ABBREVIATED and "." not in bare and len(bare) > 1:
            tokens[-1] = Token(WORD, bare, tokens[-1].start, tokens[-1].start + len(bare))
    return tokens


def _add_follow(line: str, at: int, to: int, credits: list[Credit]) -> bool:
    """Give the contacts of a later sentence to those credited before; return whether there were any."""
    people = [person for credit in credits for person in credit.group.people]
    contacts = [t for t in tokens_of(line, at, to, glued=False) if t.kind in (EMAIL, HANDLE, ADDRESS)]
    if people and contacts:
        for token in contacts:
            credits[-1 if credits[-1].group.people else 0].group.add_contact(token)
    return bool(contacts) or folded(line[at:to].split(" ", 1)[0]) in {
        "follow",
        "opinions",
        "originally",
        "updated",
        "photo",
        "additional",
    }
