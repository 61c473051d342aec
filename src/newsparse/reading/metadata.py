"""What the page claims of the article: each field by a cascade of sources, every claim kept."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain
from typing import Any, Final, NamedTuple
from urllib.parse import urljoin, urlsplit

from newsparse.models.deferred import Details
from newsparse.models.documents import Claim, Image, Metadata, new_claim, read_later
from newsparse.models.spans import Origin
from newsparse.patterns import lazy
from newsparse.reading.authors import believed, linked_authors, meta_authors
from newsparse.reading.head import Head
from newsparse.reading.linked_data import LinkedData, Node, first_of, is_list, is_node, strings
from newsparse.reading.times import (
    Times,
    day_in_address,
    linked_modified,
    linked_published,
    meta_modified,
    meta_published,
    settled,
)
from newsparse.reading.titles import Titles, letters

__all__ = ["Site", "host_of", "read_metadata", "read_site"]

_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*\Z", re.IGNORECASE)
_WHOLE: Final = lazy(r"https?://[a-zA-Z0-9_.-]++(?:/[a-zA-Z0-9_./~%+,:=@-]*+)?(?:\?[a-zA-Z0-9_./~%+,:=@&-]++)?\Z")
"""An address that joining and splitting would leave as it is."""
_HOST: Final = lazy(r"https?://([a-zA-Z0-9_.-]++)(?:[/?#]|\Z)")
"""The host of an address that has neither port nor user: of nearly all."""
_LIMIT: Final = 60
"""So many tags are kept."""


class Site(NamedTuple):
    """Who publishes the page, and where it stands."""

    outlet: str | None
    url: str | None
    """The canonical address, else the one that the caller gave."""
    names: frozenset[str]
    """The `letters` of every name and host of the publisher."""


def read_site(head: Head, data: LinkedData, url: str | None) -> Site:
    """Return who publishes the page."""
    canonical = _address(head.canonical or head.meta("og.url") or "", head.base or url or "") or url
    publishers = strings(data.resolved((data.article or {}).get("publisher")))
    outlet = head.meta("og.site.name") or next(iter(publishers), None) or head.meta("application.name", "dc.publisher")
    hosts = [host_of(address) for address in dict.fromkeys((url, canonical)) if address]
    names = [*publishers, *([outlet] if outlet else []), *hosts]
    return Site(outlet, canonical, frozenset(map(letters, names)) - {""})


def _site_claims(head: Head, data: LinkedData, site: Site) -> Iterator[Claim]:
    """Yield what the page says of its outlet and its address; a reprint names the outlet that it comes from."""
    node = data.article or {}
    for key, subject in (("publisher", "outlet"), ("sourceOrganization", "original"), ("isBasedOn", "original")):
        for value in strings(data.resolved(node.get(key))):
            yield new_claim(subject=subject, value=value, origin=Origin.JSON_LD, source=f"{data.kind}.{key}")
    for name, content in head.all("og.site.name"):
        yield new_claim(subject="outlet", value=content, origin=Origin.META, source=name)
    for name, content in head.all("original.source", "syndication.source", "article.original.source"):
        yield new_claim(subject="original", value=content, origin=Origin.META, source=name)
    if site.url and head.canonical:
        yield new_claim(subject="url", value=site.url, origin=Origin.META, source="link[rel=canonical]")


def read_metadata(
    head: Head,
    data: LinkedData,
    site: Site,
    titles: Titles,
    authors_seen: Iterable[tuple[Claim, ...]],
    times_seen: Callable[[str | None], Times],
) -> Metadata:
    """Return what the page claims.

    Args:
        head: what it says outside its text.
        data: its JSON-LD.
        site: who publishes it.
        titles: what it says its title is.
        authors_seen: the authors that it shows, source by source; asked only as far as needed.
        times_seen: what gives, of the page's language, the times that it shows; asked only when the others give no
            instant.
    """
    language = _language(head, data)
    # Authors: the first source that names somebody besides the publisher.
    authors, said = believed(chain(_authors_told(head, data), authors_seen), site.names)
    # Times: the first source that gives one; the others are asked if they may make it exact.
    told, shown = linked_published(data), Times()
    if not told or told[0][0].instant is None:
        told = (*told, *meta_published(head))
        if not [when for when, _ in told if when.instant]:
            shown = times_seen(language)
        told = (*told, *shown.published, *day_in_address(site.url))
    published, published_on = settled(told)
    return read_later(
        title=titles.found[0] if titles.found else None,
        titles=titles.found[1:],
        authors=authors,
        outlet=site.outlet,
        url=site.url,
        language=language,
        published=published,
        published_on=published_on,
        _find=partial(_details, head, data, site, titles, said, shown),
    )


def _details(
    head: Head, data: LinkedData, site: Site, titles: Titles, authors: tuple[Claim, ...], shown: Times
) -> Details:
    """Return what few ask for: the rest of what the page claims, and every claim."""
    node = data.article or {}
    published = (linked_published(data), meta_published(head), shown.published)
    modified = (linked_modified(data), meta_modified(head), shown.modified)
    instant, day = settled(chain(*modified))
    times = [claim for sources in zip(published, modified, strict=True) for _, claim in chain(*sources)]
    return Details(
        modified=instant,
        modified_on=day,
        section=first_of(node.get("articleSection")) or head.meta("article.section", "section"),
        tags=_tags(head, node),
        image=_image(head, node, data, site.url or ""),
        paywalled=_paywalled(node),
        claims=(*titles.claims(), *authors, *times, *_site_claims(head, data, site)),
    )


def _authors_told(head: Head, data: LinkedData) -> Iterator[tuple[Claim, ...]]:
    yield linked_authors(data)
    yield meta_authors(head)


def host_of(address: str) -> str:
    """Return the host of an address without `www.`, empty when it has none."""
    if found := _HOST.match(address):
        return found[1].lower().removeprefix("www.")
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _address(address: str, base: str) -> str | None:
    address = address.strip()
    if not address:
        return None
    if _WHOLE.match(address):
        return address
    try:
        address = urljoin(base, address)
        return address if urlsplit(address).scheme in {"http", "https"} else None
    except ValueError:
        return None


def _language(head: Head, data: LinkedData) -> str | None:
    """Return the language that the page claims, a BCP 47 tag, lower case."""
    for tag in _languages(head, data):
        if tag and _LANGUAGE.match(tag.strip()):
            return tag.strip().lower().replace("_", "-")
    return None


def _languages(head: Head, data: LinkedData) -> Iterator[str | None]:
    yield head.language
    yield first_of((data.article or {}).get("inLanguage"))
    yield head.meta("content.language", "language", "dc.language")
    yield head.meta("og.locale")


def _tags(head: Head, node: dict[str, Any]) -> tuple[str, ...]:
    words = [word for text in strings(node.get("keywords")) for word in text.split(",")]
    words = words or [content for _, content in head.all("article.tag")]
    words = words or (head.meta("news.keywords", "keywords") or "").split(",")
    return tuple(dict.fromkeys(word.strip() for word in words if word.strip()))[:_LIMIT]


def _image(head: Head, node: dict[str, Any], data: LinkedData, base: str) -> Image | None:
    image = node.get("image")
    image = data.resolved(image[0] if is_list(image) and image else image)
    address = first_of(image, "url") or (first_of(image, "contentUrl") if image else None)
    shown = _address(address or head.meta("og.image", "og.image.url", "twitter.image") or "", base)
    if shown is None:
        return None
    about: Node = image if is_node(image) else {}
    return Image(
        url=shown,
        caption=first_of(about.get("caption") or about.get("description")),
        credit=first_of(about.get("creditText") or about.get("copyrightNotice") or about.get("author")),
    )


def _paywalled(node: dict[str, Any]) -> bool | None:
    free = node.get("isAccessibleForFree")
    if isinstance(free, str):
        free = {"true": True, "false": False}.get(free.strip().lower().rsplit("/", 1)[-1])
    return None if not isinstance(free, bool) else not free
