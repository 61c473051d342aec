"""`parse_dateline`: a paragraph → its dateline; `read_dateline`: an article's blocks → the dateline.

::

    dateline = head mark body
    head     = places [sep date] [sep] [agency]  |  date [sep places] [sep] [agency]  |  agency
    places   = place { ("/" | " and " | " und ") place }
    place    = NAME { "," REGION }                   FLINT, Mich.
    date     = as in `newsparse.dates`, a weekday too        Jan. 3 | 10 abr | July 21, 2026
    agency   = "(" NAME ["/" DESK] ")"  |  "/" NAME "/"
    sep      = [","] " "
    mark     = DASH | ":" | "·" | "." [DASH] | nothing

What makes a head a dateline, from the surest to the least sure:

1. an agency that newsparse knows, in brackets or slashes: the name may be in title case or in a script without
   capitals, any mark will do, and even none ("(CNN)The president");
2. another short bracket after a place in capitals, and a dash: "TOLEDO (WXYZ) —";
3. a place in capitals, at most four words before its region, none of them a known label, and a dash; one of at
   most four letters must be a known city, have a region or a date; one that is unknown, without region or date, has
   at most two words (more with a word such as "CITY" or "SANTA") and space around its dash;
4. a place in capitals and a date, closed by a full stop: "MOSCOW, November 20. The";
5. a known city in capitals and a colon ("ISLAMABAD: The"); speakers in transcripts look the same otherwise;
6. a place in title case and a date and a dash, or one and a middle dot: "Brussels, 26 January 2026 –", "Neuss · ".

A hyphen is a dash only beside a space.  Only the first 160 characters are read.  Facts: the AP, Reuters, AFP, EFE
and dpa styles of datelines, and the forms on real pages.
"""

from __future__ import annotations

import datetime as dt
import re
from itertools import islice
from typing import Final, NamedTuple

import attrs

from newsparse.dates.words import DateKind, FoundDate, find_dates
from newsparse.knowledge.agencies import DATELINE_OUTLETS, SHY_AGENCIES, agency_named
from newsparse.knowledge.labels import LABEL_WORDS, LABELS
from newsparse.knowledge.places import CITIES, PLACES, REGIONS
from newsparse.models.blocks import Block, Paragraph
from newsparse.models.bylines import Dateline
from newsparse.models.spans import Span
from newsparse.patterns import lazy

__all__ = ["parse_dateline", "read_dateline"]

_MOST: Final = 4
"""One of so many first paragraphs has the dateline: a summary or an editor's note may stand before it."""
_REACH: Final = 160
_LONGEST: Final = 120
"""Places and a date before a mark are shorter."""
_DASHES: Final = "-–—―−‒"
_AGENCY: Final = lazy(
    rf"[ \t\u00a0]*(?:[{_DASHES}]{{1,3}}[ ]?)?(?:\((?P<round>[^()\n]{{2,40}})\)|/(?P<slash>[^/\n]{{2,40}})/)"
)
_MARK: Final = lazy(
    r"[ \t\u00a0]*(?:(?P<dash>[.:]?[ \u00a0]?(?:[–—―−‒]+|--+|(?<=[\s.)/])-|-(?=\s)))|(?P<colon>:)|(?P<dot>·)|(?P<stop>\.(?=\s)))[ \t\u00a0]*"
)
_FIRST_MARK: Final = lazy(
    r"[ \u00a0–—―−‒\-:·.](?:(?<=[ \u00a0])[-–—―−‒:·]|(?<=[–—―−‒:·])|(?<=-)(?:-|(?=[ \u00a0]))|(?<=\.)(?=[ \u00a0](?![-–—―−‒])))"
)
"""A class in front is what `re` finds fast."""
_JOINT: Final = lazy(r"\s*/\s*|\s+(?:and|und|et|y|AND)\s+")
_WORDS_OF_PLACES: Final = frozenset(
    {
        "de",
        "del",
        "la",
        "le",
        "les",
        "of",
        "the",
        "do",
        "da",
        "dos",
        "am",
        "an",
        "der",
        "im",
        "bei",
        "sur",
        "en",
        "es",
        "el",
        "al",
        "upon",
        "ob",
        "di",
        "du",
    }
)
_TOPONYMS: Final = frozenset(
    {"city", "county", "township", "san", "santa", "saint", "st.", "fort", "ft.", "port", "lake", "mount", "point", "beach", "springs", "falls", "island",
     "camp", "base", "air", "airport", "valley", "park", "river", "bay", "hills", "heights", "el", "los", "las", "la", "le", "de", "del", "al", "of", "aboard"}
)  # fmt: skip


_UNPLACED: Final = frozenset('!?;"“”«»[]{}@#=<>|&')
"""What stands in no place's name."""
_PROSE: Final = frozenset(
    """said says told was were is are has have had will would could should been be that who which with his her their they he she it
    not but as by than into about after before when where while because if or its more who’s it’s didn’t""".split()
)
"""Words in small letters that stand neither in a place nor in a date: most that looks like a dateline is prose before a dash."""


class _Head(NamedTuple):
    """What stands before the mark."""

    places: tuple[str, ...]
    date: FoundDate | None
    capitals: bool
    """Whether the places are printed in capitals."""
    known: bool
    """Whether the first place is one that newsparse knows."""
    region: bool
    """Whether a region follows the first place."""


def read_dateline(blocks: tuple[Block, ...], *, published: dt.date | None) -> Dateline | None:
    """Return the dateline of one of the first paragraphs, its span in the article's text."""
    for block in islice((block for block in blocks if type(block) is Paragraph), _MOST):
        found = parse_dateline(block.text, published=published)
        if found is not None:
            return attrs.evolve(found, span=found.span.shifted(block.span.start))
    return None


def parse_dateline(paragraph: str, *, published: dt.date | dt.datetime | None = None) -> Dateline | None:
    """Return the dateline at the start of a paragraph, None when there is none.

    Args:
        paragraph: the first words of a report, or all of it.
        published: the day of publication, which gives the year to a date without one.

    Returns:
        Its places as printed, the usual short name of its agency, its date as printed and resolved, and a span of
        `paragraph` whose end is where the body starts.
    """
    lead = len(paragraph) - len(paragraph.lstrip())
    head = paragraph[lead : lead + _REACH].split("\n", 1)[0]
    if not head or not (head[0] in "(/" or head[0].isalnum()):
        return None
    day = published.date() if isinstance(published, dt.datetime) else published
    found = _with_agency(head) or _without_agency(head)
    if found is None:
        return None
    read, agency, end = found
    if not paragraph[lead + end :].strip():
        return None
    return Dateline(
        places=read.places,
        agency=agency,
        date=read.date.on(day) if read.date else None,
        date_text=head[read.date.start : read.date.end] if read.date else None,
        span=Span(0, lead + end),
    )


def _with_agency(head: str) -> tuple[_Head, str, int] | None:
    """Read a dateline that names its agency: forms 1 and 2."""
    if "(" not in head and "/" not in head:
        return None
    opening = min(at for at in (head.find("("), head.find("/")) if at >= 0)
    while opening >= 0:
        match = _AGENCY.match(head, max(0, _blank_before(head, opening)))
        if match is not None:
            found = _agency_at(head, match)
            if found is not None:
                return found
        following = [at for at in (head.find("(", opening + 1), head.find("/", opening + 1)) if at >= 0]
        opening = min(following, default=-1)
    return None


def _blank_before(head: str, at: int) -> int:
    while at > 0 and head[at - 1] in f" \t\u00a0{_DASHES}":
        at -= 1
    return at


def _agency_at(head: str, match: re.Match[str]) -> tuple[_Head, str, int] | None:
    inside = (match["round"] or match["slash"]).strip()
    known = _known_agency(inside)
    before = head[: match.start()].rstrip(" ,\t\u00a0")
    read = _read_head(before) if before else _Head((), None, capitals=False, known=False, region=False)
    if read is None or (match["slash"] and not known) or agency_named(before):
        return None
    mark = _MARK.match(head, match.end())
    after = mark.end() if mark else _past_blanks(head, match.end())
    if known is None:
        short = inside if re.fullmatch(r"[A-Z][\w.&’' ]{1,24}", inside) else None
        if short and mark and mark["dash"] and read.capitals and _is_place_alone(read):
            return read, short, after
        return None
    if mark and (mark["dash"] or mark["colon"] or mark["dot"] or (mark["stop"] and (match["slash"] or read.date))):
        return read, known, after
    if mark and mark["stop"]:
        return None
    sure = read.known or read.date is not None or read.capitals or not read.places
    if sure and (known not in SHY_AGENCIES or (read.places and read.date)) and head[after : after + 1].strip():
        return read, known, after
    return None


def _past_blanks(head: str, at: int) -> int:
    while at < len(head) and head[at] in " \t\u00a0":
        at += 1
    return at


def _known_agency(inside: str) -> str | None:
    """Return the short name of the agency in a bracket: "CNN Business", "dpa/lno", "Reuters, AFP"."""
    for part in (
        inside,
        inside.split("/", maxsplit=1)[0],
        inside.split(",", maxsplit=1)[0],
        inside.split(" - ", maxsplit=1)[0],
    ):
        name = part.strip()
        found = agency_named(name) or DATELINE_OUTLETS.get(name.casefold())
        if found:
            return found
    return None


def _without_agency(head: str) -> tuple[_Head, None, int] | None:
    """Read a dateline that names no agency: forms 3 to 6."""
    for first in _FIRST_MARK.finditer(head, 0, _LONGEST):
        mark = _MARK.match(head, first.start())
        if mark is None or first.start() == 0 or (mark["stop"] and not head[first.start() - 1].isdigit()):
            continue  # the full stop of "Mich." or "Jan."
        read = _read_head(head[: first.start()])
        return (read, None, mark.end()) if read is not None and read.places and _holds(read, mark, head) else None
    return None


def _holds(read: _Head, mark: re.Match[str], head: str) -> bool:
    """Tell whether head and mark make a dateline without an agency."""
    if mark["dash"]:
        if read.capitals:
            return _is_place_alone(read) and (
                read.known or read.region or read.date is not None or _stands_apart(read, mark)
            )
        return read.date is not None and read.date.kind is not DateKind.WEEKDAY
    if mark["stop"]:
        return read.date is not None and (read.capitals or read.known)
    if mark["colon"]:
        return read.capitals and (read.known or read.region or read.date is not None)
    rest = head[mark.end() :]  # the middle dot: "Neuss · Was …", but no trail of names
    return (
        "·" not in rest and " " in rest.strip() and len(read.places[0].split()) <= 3 and any(c.islower() for c in rest)
    )


def _stands_apart(read: _Head, mark: re.Match[str]) -> bool:
    """Tell whether unknown capitals without a region are set like a place, not like a heading run into its text."""
    words = read.places[0].casefold().split()
    return mark[0][0].isspace() and mark[0][-1].isspace() and (len(words) <= 2 or not _TOPONYMS.isdisjoint(words))


def _is_place_alone(read: _Head) -> bool:
    """Tell whether capitals may be a place: short ones are acronyms unless something speaks for a place."""
    return read.known or read.region or read.date is not None or len(read.places[0]) > 4


def _read_head(words: str) -> _Head | None:
    """Read places and a date; None when the words are anything else."""
    if not _PROSE.isdisjoint(words.split()):
        return None
    date = None
    rest = words
    found = [date for date in find_dates(words) if date.kind is not DateKind.RELATIVE]
    if found:
        date = found[0]
        before, after = words[: date.start].strip(" ,\u00a0"), words[date.end :].strip(" ,.\u00a0")
        if len(found) > 1 or (before and after):
            return None
        rest = before or after
    rest = rest.strip(" ,،\u00a0")
    if not rest:
        return _Head((), date, capitals=False, known=False, region=False) if date else None
    if len(rest) > 70 or not _UNPLACED.isdisjoint(rest) or any(map(str.isdigit, rest)):
        return None
    places = [place for place in _JOINT.split(rest) if place]
    heads = [place.replace("،", ",").split(",")[0].strip() for place in places]
    if not 0 < len(places) < 5 or not all(heads):
        return None
    capitals = all(_in_capitals(name) for name in heads)
    if not all(_may_be_place(place) for place in places):
        return None
    first = places[0].replace("،", ",")
    region = any(part.strip().casefold() in REGIONS for part in first.split(",")[1:])
    return _Head(tuple(places), date, capitals, heads[0].casefold() in CITIES or first.casefold() in PLACES, region)


def _in_capitals(name: str) -> bool:
    letters = [c for c in name if c.isalpha()]
    if len(letters) < 2 or not letters[0].isupper():
        return False
    words = name.replace("-", " ").split()  # "McALLEN", "DeKALB", "PORT-au-PRINCE"
    return all(word.isupper() or word.casefold() in _WORDS_OF_PLACES or _inner_capitals(word) for word in words)


def _inner_capitals(word: str) -> bool:
    return len(word) > 4 and word[:3] in {"McA", "McC", "McD", "McG", "McK", "McL", "McM", "McN"} and word[2:].isupper()


def _may_be_place(place: str) -> bool:
    """Tell whether the words have a place's shape: capitalised, few, no label."""
    parts = [part.strip() for part in place.replace("،", ",").split(",")]
    if len(parts) > 3 or not all(parts):
        return False
    for number, part in enumerate(parts):
        words = part.split()
        if not 1 <= len(words) <= (4 if number == 0 else 5):
            return False
        for word in words:
            first = word[0]
            if first.isupper() or word.casefold() in _WORDS_OF_PLACES:
                continue
            if first.isalpha() and not first.islower():
                continue  # a script without capitals
            if word[1:2] in "’'" and word[2:3].isupper():
                continue  # "d’Ivoire"
            return False
    name = parts[0].casefold()
    if name in CITIES or (len(parts) > 1 and parts[1].casefold() in REGIONS):
        return True
    return name not in LABELS and not any(word in LABEL_WORDS or word.endswith(("’s", "'s")) for word in name.split())
