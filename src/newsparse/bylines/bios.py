"""Lines that say who their author is, and how to reach them.

::

    bio    = name ("is" | "was" | "covers" | …) job …       Ida Brandt is a reporter for the Marsen Ledger.
    follow = "Follow" name "on" … contact  |  name "may be reached at" contact
"""

from __future__ import annotations

import re
from typing import Final

from newsparse.bylines.drafts import Group
from newsparse.bylines.jobs import read_job
from newsparse.bylines.names import folded, name_length
from newsparse.bylines.tokens import ADDRESS, EMAIL, HANDLE, tokens_of
from newsparse.patterns import lazy

__all__ = ["read_bio"]

_BIO: Final = lazy(r"\s(?:is|was|covers|writes|are|has been)\s")
_FOLLOW: Final = lazy(
    r"\b(?:[Ff]ollow|[Cc]ontact|[Ee]mail|E-[Mm]ail)\s+(?P<name>[^.@]{2,60}?)(?:\s+(?:on|at|via)\s|\s*[:,@]|$)"
)
_REACHED: Final = lazy(r"(?P<name>[^.?!@]{4,60}?)\s+(?:may|can) be (?:reached|contacted)\s")


def read_bio(line: str, start: int, end: int) -> Group | None:
    """Read a line that says who its author is: "Ida Brandt is a reporter for the Marsen Ledger."."""
    follow = _REACHED.search(line, start, end) or _FOLLOW.search(line, start, end)
    bio = _BIO.search(line, start, min(end, start + 60))
    group = Group(upper=False)
    if bio is not None:
        words = line[start : bio.start()].split()
        rest = re.split(
            r"[.;,](?:\s|$)|\sand\s|\sor\s|\swho\s|\sin\s", line[bio.end() : min(end, bio.end() + 160)], maxsplit=1
        )[0].split()
        job = read_job(rest, upper=False) if rest else None
        if name_length(words) != len(words) or (job is None and follow is None) or (job and not _is_press(job.title)):
            return None
        group.add_person(words)
        if job is not None:
            group.add_job(job.title, job.outlet, job.place, plural=False)
    elif follow is not None:
        names = re.split(r"\s+and\s+|,\s*", follow["name"].strip())
        contacts = any(t.kind in (EMAIL, HANDLE, ADDRESS) for t in tokens_of(line, start, len(line), glued=False))
        for name in names:
            words = name.split()
            if not words or name_length(words, single=len(names) > 1) != len(words) or not contacts:
                return None
            group.add_person(words)
    else:
        return None
    for token in tokens_of(line, start, len(line), glued=False):
        if token.kind in (EMAIL, HANDLE, ADDRESS):
            group.add_contact(token)
    return group


_PRESS: Final = frozenset(
    [
        "analyst",
        "reporter",
        "writer",
        "correspondent",
        "editor",
        "columnist",
        "producer",
        "journalist",
        "photographer",
        "contributor",
        "critic",
        "anchor",
        "host",
        "blogger",
        "fellow",
        "intern",
        "photojournalist",
        "meteorologist",
        "videographer",
    ]
)


def _is_press(title: str | None) -> bool:
    return title is not None and not _PRESS.isdisjoint(folded(word) for word in title.split())
