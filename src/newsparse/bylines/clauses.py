"""Where the clauses of a credit line stand."""

from __future__ import annotations

from typing import Final

from newsparse.bylines.heads import Head, head_at, inner_heads, verb_in
from newsparse.patterns import lazy

__all__ = ["ABBREVIATED", "clauses_of"]

_STOP: Final = lazy(r"[.!?](?:\s+|$)|;\s*")
ABBREVIATED: Final = frozenset(
    [
        "jr",
        "sr",
        "st",
        "dr",
        "mr",
        "mrs",
        "ms",
        "prof",
        "rev",
        "gov",
        "sen",
        "rep",
        "gen",
        "ft",
        "mt",
        "ala",
        "ariz",
        "ark",
        "calif",
        "colo",
        "conn",
        "del",
        "fla",
        "ga",
        "ill",
        "ind",
        "kan",
        "ky",
        "la",
        "md",
        "mass",
        "mich",
        "minn",
        "miss",
        "mo",
        "mont",
        "neb",
        "nev",
        "okla",
        "ore",
        "pa",
        "tenn",
        "tex",
        "vt",
        "va",
        "wash",
        "wis",
        "wyo",
        "no",
        "vs",
        "inc",
        "ltd",
        "co",
        "corp",
        "wm",
        "by",
        "oprac",
    ]
)
"""Words whose full stop ends no clause."""


def clauses_of(line: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the places of the clauses: parted at ";", at sentence ends, and before further heads."""
    cuts: list[tuple[int, int]] = []  # where one ends, and where the next begins
    for match in _STOP.finditer(line, start, end):
        at = match.start()
        if line[at] == ".":
            word = line[max(start, at - 12) : at].rpartition(" ")[2].rpartition(",")[2]
            low = word.casefold().lstrip("(")
            if (len(word) == 1 and word.isupper()) or low in ABBREVIATED or ("." in word and len(word) < 6):
                ends = len(word) > 1 and low not in {"jr", "sr", "by"}
                if not (ends and (head_at(line, match.end(), end) or _parts_verbs(line, start, at, match.end(), end))):
                    continue
        cuts.append((at, match.end()))
    for head in inner_heads(line, start + 1, end):
        if not any(a <= head.start <= b for a, b in cuts) and not _head_reaches(line, start, head):
            cuts.append((head.start, head.start))
    cuts.extend((at, at) for at in _second_verbs(line, start, end))
    cuts.sort()
    found: list[tuple[int, int]] = []
    at = start
    for stop, resume in cuts:
        if stop > at and line[at:stop].strip(" ,.;()"):
            found.append(_trim(line, at, stop))
        at = max(resume, at)
    if at < end and line[at:end].strip(" ,.;()"):
        found.append(_trim(line, at, end))
    return found


def _parts_verbs(line: str, start: int, at: int, resume: int, end: int) -> bool:
    """Tell whether a verb stands on either side: "… reported from Marsen, N.H. Ida Brandt contributed …"."""
    return verb_in(line, start, at) is not None and verb_in(line, resume, end) is not None


def _second_verbs(line: str, start: int, end: int) -> list[int]:
    """Return where clauses begin that have their own verb after "and": "A contributed reporting, and B contributed research"."""
    found: list[int] = []
    first = verb_in(line, start, end)
    while first is not None:
        second = verb_in(line, first[2], end)
        if second is None:
            break
        joint = line.rfind(", and ", first[2], second[1])
        joint = joint if joint >= 0 else line.find(" and ", first[2], second[1])
        if joint >= 0 and ";" not in line[first[2] : second[1]] and ". " not in line[first[2] : second[1]]:
            found.append(line.index("and ", joint) + 4)
        first = second
    return found


def _head_reaches(line: str, start: int, head: Head) -> bool:
    """Tell whether a head inside a line is part of the head that opens it ("Story and photos by")."""
    opening = head_at(line, start, len(line))
    return opening is not None and opening.end >= head.start


def _trim(line: str, start: int, end: int) -> tuple[int, int]:
    while start < end and line[start] in " \t\u00a0,(-–—|/":
        start += 1
    while end > start and (line[end - 1].isspace() or line[end - 1] in ",|/–—-"):
        end -= 1
    if line.endswith((", and", " and"), start, end):
        end -= 3
        while end > start and line[end - 1] in " ,":
            end -= 1
    return start, end
