"""When the page says it was published and last changed."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from typing import Final, NamedTuple, TypeAlias

from newsparse.models.documents import Claim, new_claim
from newsparse.models.spans import Origin
from newsparse.reading.head import Head
from newsparse.reading.instants import When, read_when
from newsparse.reading.linked_data import LinkedData, strings

__all__ = [
    "Times", "day_in_address", "linked_modified", "linked_published", "meta_modified", "meta_published", "settled",
]  # fmt: skip

_PUBLISHED: Final = (
    "article.published.time", "og.published.time", "og.article.published.time", "article.published", "datepublished",
    "parsely.pub.date", "sailthru.date", "cxenseparse.recs.publishtime", "dcterms.issued", "dc.date.issued",
    "dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "pubdate", "publishdate", "publish.date",
    "publication.date", "publicationdate", "date.published", "originalpublicationdate", "article.date.original",
    "article.create", "citation.publication.date", "citation.date", "date", "last.published", "article.post.date",
    "pub.date", "creation.date", "datecreated", "article.created", "rnews.datepublished", "created", "ptime",
)  # fmt: skip
"""Names of `<meta>` elements that hold the time of publication, the most exact first.  Source: the documentation of Open
Graph, Dublin Core, Parse.ly, Sailthru, Cxense and Google Scholar; and usage on news pages."""
_MODIFIED: Final = (
    "article.modified.time", "og.updated.time", "og.modified.time", "article.modified", "datemodified", "lastmod",
    "last.modified", "dcterms.modified", "dc.date.modified", "article.updated", "utime", "revision.date",
)  # fmt: skip
_IN_ADDRESS: Final = re.compile(
    r"/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/_.-]|\Z)", re.ASCII
)


Told: TypeAlias = tuple[tuple[When, Claim], ...]
"""What one source says of a time, with the claims."""


class Times(NamedTuple):
    """What the page shows of its times."""

    published: Told = ()
    modified: Told = ()


def linked_published(data: LinkedData) -> Told:
    """Return the times of publication of the JSON-LD article; of the page's node where the article has none."""
    return _linked(data, "published", ("datePublished", "dateCreated"))


def linked_modified(data: LinkedData) -> Told:
    """Return the times of the last change in the same way."""
    return _linked(data, "modified", ("dateModified",))


def _linked(data: LinkedData, subject: str, keys: tuple[str, ...]) -> Told:
    found: list[tuple[When, Claim]] = []
    for node, kind in ((data.article, data.kind), (data.page, "WebPage")):
        if node is None:
            continue
        for key in keys:
            for text in strings(node.get(key)):
                if (when := read_when(text)) is not None:
                    claim = new_claim(subject=subject, value=text, origin=Origin.JSON_LD, source=f"{kind}.{key}")
                    found.append((when, claim))
    return tuple(found)


def meta_published(head: Head) -> Told:
    """Return the times of publication of the page's `<meta>` elements, by name in the order of belief."""
    return _meta(head, "published", _PUBLISHED)


def meta_modified(head: Head) -> Told:
    """Return the times of the last change in the same way."""
    return _meta(head, "modified", _MODIFIED)


def _meta(head: Head, subject: str, names: tuple[str, ...]) -> Told:
    return tuple(
        [
            (when, new_claim(subject=subject, value=content, origin=Origin.META, source=name))
            for name, content in head.all(*names)
            if (when := read_when(content)) is not None
        ]
    )


def day_in_address(address: str | None) -> tuple[tuple[When, Claim], ...]:
    """Return the day that an address such as `/2024/05/08/title` holds."""
    if address and (found := _IN_ADDRESS.search(address)):
        try:
            day = dt.date(*map(int, found.groups()))
        except ValueError:
            return ()
        text = found[0].strip("/")
        return ((When(None, day), new_claim(subject="published", value=text, origin=Origin.META, source="url")),)
    return ()


def settled(found: Iterable[tuple[When, Claim]]) -> tuple[dt.datetime | None, dt.date | None]:
    """Return the instant and the day of the first time, made exact by a later one that agrees on the day."""
    times = [when for when, _ in found]
    if not times:
        return None, None
    first = times[0]
    if first.instant is not None:
        return first.instant, first.day
    for other in times[1:]:
        if other.instant is None:
            continue
        if other.day == first.day and first.clock is None:
            return other.instant, other.day
        if first.clock is not None and other.clock is not None and other.day == first.day:
            if (other.clock.hour, other.clock.minute) == (first.clock.hour, first.clock.minute):
                return other.instant, other.day
    return None, first.day
