"""Where the sources of a page, or the page and the caller, disagree on title or date."""

from __future__ import annotations

import datetime as dt
from typing import Final

from newsparse.models.documents import Metadata
from newsparse.models.doubts import ConflictingDates, ConflictingTitles, Doubt
from newsparse.models.spans import Origin
from newsparse.reading.instants import When, read_when
from newsparse.reading.titles import key

__all__ = ["metadata_doubts"]

_SHARED: Final = 0.5
"""Two titles that share so many of their words are two forms of one."""
_SOURCES: Final = frozenset({"title", "twitter:title"})
"""Sources of titles that are cut and dressed up as a rule: they contradict nobody."""


def metadata_doubts(metadata: Metadata) -> tuple[Doubt, ...]:
    """Return what the claims on title and publication contradict each other in."""
    return (*_titles(metadata), *_dates(metadata))


def _titles(metadata: Metadata) -> tuple[Doubt, ...]:
    chosen = metadata.title
    if chosen is None:
        return ()
    others: dict[str, str] = {}
    for claim in metadata.claims:
        if claim.subject == "title" and claim.source not in _SOURCES and _differ(chosen, claim.value):
            others.setdefault(key(claim.value), claim.value)
    if not others:
        return ()
    message = f"the sources give different titles; {chosen!r} was believed"
    return (ConflictingTitles(span=None, subject="title", message=message, alternatives=tuple(others.values())),)


def _differ(one: str, other: str) -> bool:
    """Tell whether two titles are not forms of one: neither holds the other, and few words are in both."""
    a, b = key(one), key(other)
    if a in b or b in a:
        return False
    first, second = set(a.split()), set(b.split())
    return len(first & second) < _SHARED * min(len(first), len(second))


def _dates(metadata: Metadata) -> tuple[Doubt, ...]:
    day = metadata.published_on
    if day is None:
        return ()
    believed = When(metadata.published, day)
    others: dict[str, str] = {}
    for claim in metadata.claims:
        if claim.subject != "published" or claim.source.endswith("dateCreated"):
            continue
        when = read_when(claim.value)
        if when is not None and _apart(believed, when, exact=claim.origin is Origin.ARGUMENT):
            others.setdefault(claim.value, claim.value)
    if not others:
        return ()
    message = f"the sources give different publication dates; {metadata.published or day} was believed"
    return (ConflictingDates(span=None, subject="published_on", message=message, alternatives=tuple(others.values())),)


def _apart(one: When, other: When, *, exact: bool) -> bool:
    """Tell whether two times cannot be one: a day apart as instants, two as days of unknown zones."""
    if one.instant is not None and other.instant is not None:
        return abs(one.instant - other.instant) >= dt.timedelta(days=1)
    return abs(one.day - other.day) > dt.timedelta(days=0 if exact else 1)
