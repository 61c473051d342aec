"""Who the page says wrote it, source by source: the first good source wins, later ones only fill in.

What is claimed stays as printed; `newsparse.bylines` reads it.  Here strings are only refused for their shape.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from typing import Any, Final

from newsparse.models.documents import Claim, new_claim
from newsparse.models.spans import Origin
from newsparse.patterns import lazy
from newsparse.reading.head import Head
from newsparse.reading.linked_data import LinkedData, Node, folded, is_list, is_node, strings
from newsparse.reading.titles import letters

__all__ = ["believed", "linked_authors", "meta_authors", "named"]

_META: Final = (
    "author", "article.author", "og.article.author", "article.author.name", "byl", "dc.creator", "dcterms.creator",
    "dc.creator.name", "parsely.author", "sailthru.author", "cxenseparse.author", "citation.author", "authors",
    "content.author", "creator", "lp.article.author", "mediator.author", "twt.authors",
)  # fmt: skip
"""Names of `<meta>` elements that hold authors, the plainest first.  Source: the documentation of Open Graph, Dublin
Core, Parse.ly, Sailthru, Cxense and Google Scholar; and usage on news pages."""
_ADDRESS: Final = lazy(r"https?:|www\.|://|/{1,2}\w|[^\s@]+@[^\s@]+\.\w|\A@", re.IGNORECASE)
_HOST: Final = lazy(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}\Z", re.IGNORECASE)
_SLUG: Final = lazy(r"[a-z0-9]+(?:[-_.][a-z0-9]+)+\Z|[a-z]+\d+\Z")
_NOBODY: Final = frozenset({"admin", "administrator", "webmaster", "root", "author", "none", "null", "undefined", "unknown", "n/a", "na", "user", "editor", "guest", "anonymous", "false", "true", "wordpress", "anónimo", "anonym", "anonyme", "follow", "folgen", "share"})  # fmt: skip
"""Names that publishing systems put where no author was given."""
_IDEOGRAPHS: Final = lazy(r"[\u3400-\u9fff]{2}")
"""A full name may have two letters."""
_LABELS: Final = frozenset({"written by", "verfasst von", "escrito por", "écrit par"})
_ARRAY: Final = lazy(r'\[\s*"')


def named(text: str) -> str | None:
    """Return an author string as it can be believed, None when its shape is no name's."""
    text = folded(text).strip(" ,;|/\\")
    if len(text) < 2 or len(text) > 300 or _ADDRESS.match(text) or text.casefold() in _NOBODY:
        return None
    if not any(map(str.isalpha, text)):
        return None
    return text


def linked_authors(data: LinkedData) -> tuple[Claim, ...]:
    """Return the authors that the JSON-LD article names, each as one claim."""
    node = data.article
    if node is None:
        return ()
    for key in ("author", "creator"):
        claims = [
            new_claim(subject="authors", value=name, origin=Origin.JSON_LD, source=f"{data.kind}.{key}{place}")
            for name, place in _people(node.get(key), data)
        ]
        if claims:
            return _unique(claims)
    return ()


def _people(value: Any, data: LinkedData) -> Iterator[tuple[str, str]]:
    """Yield each name in an author value with the rest of its place."""
    stack, seen = [value], 0
    while stack and seen < 60:
        seen += 1
        value = data.resolved(stack.pop())
        if is_list(value):
            stack.extend(reversed(value[:50]))
        elif isinstance(value, str):
            if name := named(value):
                yield name, ""
        elif is_node(value):
            names = value.get("name")
            if is_node(names):
                stack.append(names)
                continue
            place = ".name" if _is_person(value) else ".name (Organization)"
            found = [name for text in strings(names) if (name := named(text))]
            if not found and (name := _composed(value)):
                found = [name]
            yield from ((name, place) for name in found)


def _is_person(node: Node) -> bool:
    return "Organization" not in str(node.get("@type", ""))


def _composed(node: Node) -> str | None:
    parts = [folded(part) for key in ("givenName", "familyName") if isinstance(part := node.get(key), str)]
    return named(" ".join(parts)) if parts else None


def meta_authors(head: Head) -> tuple[Claim, ...]:
    """Return the authors of the first `<meta>` name that holds a believable one."""
    for name in _META:
        claims: list[Claim] = []
        for written, content in head.all(name):
            claims.extend(
                new_claim(subject="authors", value=value, origin=Origin.META, source=written)
                for text in _listed(content)
                if (value := named(text))
            )
        if claims:
            return _unique(claims)
    # X's cards: a label and, in another element, its data.
    for name in [name for name in head.metas if name.startswith("twitter.label")]:
        if any(content.casefold() in _LABELS for _, content in head.all(name)):
            data = "twitter.data" + name.removeprefix("twitter.label")
            for _, text in head.all(data):
                if value := named(text):
                    return (new_claim(subject="authors", value=value, origin=Origin.META, source=data),)
    return ()


def _listed(content: str) -> list[str]:
    """Return the strings of a content that is a JSON array, else the content."""
    if _ARRAY.match(content):
        return [part for part in re.split(r'["\[\],]+', content) if part.strip()]
    return [content]


def _unique(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Return claims without repetitions, and without slugs and hosts beside names."""
    kept: dict[str, Claim] = {}
    for claim in claims:
        kept.setdefault(letters(claim.value), claim)
    found = list(kept.values())
    if len(found) < 2:
        return tuple(found)
    plain = [claim for claim in found if not _SLUG.match(claim.value) and not _HOST.match(claim.value)]
    return tuple(plain or found)


def believed(
    sources: Iterable[tuple[Claim, ...]], houses: Container[str]
) -> tuple[tuple[Claim, ...], tuple[Claim, ...]]:
    """Return the claims to believe and all that were looked at.

    The first source that names somebody other than the publisher is believed, else the first of all; no source after
    the believed one is asked.

    Args:
        sources: what each source claims, the best first.
        houses: the `letters` of the publisher's names.
    """
    seen: list[Claim] = []
    first: tuple[Claim, ...] = ()
    for claims in sources:
        seen.extend(claims)
        first = first or claims
        # A single word on the page is a desk or a source; beside the publisher's own claim it is nobody.
        shown = bool(claims) and claims[0].origin is Origin.VISIBLE and first is not claims
        if any(
            letters(claim.value) not in houses
            and (len(claim.value) > 3 or _IDEOGRAPHS.match(claim.value))
            and (not shown or " " in claim.value)
            for claim in claims
        ):
            return claims, tuple(seen)
    return first, tuple(seen)
