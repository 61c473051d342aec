"""JSON-LD: from the page's scripts to the node that is the article.

Pages write it in every shape: one object, a list, `@graph`, nodes that name each other by `@id`, types in lists, comments
around the JSON, commas too many, line breaks inside strings.  Source of the terms: schema.org/Article and its subtypes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from functools import lru_cache
from html import unescape
from typing import Any, Final, NamedTuple, TypeGuard

from newsparse.patterns import lazy

__all__ = ["LinkedData", "Node", "first_of", "folded", "is_list", "is_node", "linked_data", "strings"]

Node = dict[str, Any]

_ARTICLE: Final = lazy(r"Article|Posting|Report|LiveBlog|Review\Z|Recipe\Z|OpinionPiece|ScholarlyWork|Interview\Z", re.IGNORECASE)  # fmt: skip
_PAGE: Final = lazy(r"WebPage|ItemPage|AboutPage|CreativeWork\Z|VideoObject|AudioObject|PodcastEpisode|HowTo\Z", re.IGNORECASE)  # fmt: skip
_NO_PAGE: Final = frozenset({"Article", "BreadcrumbList", "ImageObject", "ListItem", "NewsArticle", "NewsMediaOrganization", "Organization", "Person", "SearchAction", "WebSite", ""})  # fmt: skip
"""The types of most nodes, of which none is a page."""
_OPENERS: Final = ("<!--", "//<![CDATA[", "// <![CDATA[", "/*<![CDATA[*/", "/* <![CDATA[ */", "<![CDATA[")
_CLOSERS: Final = (";", "-->", "//]]>", "// ]]>", "/*]]>*/", "/* ]]> */", "]]>")
"""What pages wrap around JSON."""
_TRAILING_COMMA: Final = lazy(r",(\s*[}\]])")
_DECODER: Final = json.JSONDecoder(strict=False)
_NESTING: Final = ("author", "publisher", "itemListElement", "hasPart", "mainEntityOfPage", "mainEntity", "@graph")
"""Where nodes nest others."""
_NESTS: Final = frozenset(_NESTING)
_MOST_NODES: Final = 4000
"""A page that says more than so many things says nothing of its article in the rest."""


def is_node(value: object) -> TypeGuard[Node]:
    """Tell whether a JSON value is an object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Tell whether a JSON value is an array."""
    return isinstance(value, list)


class LinkedData(NamedTuple):
    """What the page's JSON-LD holds."""

    article: Node | None
    """The node of the article; None when no node is one."""
    kind: str
    """Its type, as in "NewsArticle"; empty without an article."""
    page: Node | None
    """The node of the page, if it has one of its own."""
    by_id: dict[str, Node]
    """Nodes by their `@id`."""
    nodes: tuple[Node, ...]
    """All nodes, in order."""

    def resolved(self, value: Any) -> Any:
        """Return the node that a bare `{"@id": …}` points at, any other value unchanged."""
        if is_node(value) and len(value) <= 2 and isinstance(value.get("@id"), str):
            return self.by_id.get(value["@id"], value)
        return value


def linked_data(scripts: Iterable[str], addresses: tuple[str, ...] = (), titles: tuple[str, ...] = ()) -> LinkedData:
    """Return what JSON-LD scripts say.

    Args:
        scripts: the texts of the scripts, in order; broken ones are mended where that is safe, else left out.
        addresses: the page's own addresses; among several articles the one that has one of them is the page's.
        titles: the page's own titles, for the same purpose.
    """
    nodes: list[Node] = []
    for script in scripts:
        for value in _values(script):
            nodes.extend(_nodes(value, _MOST_NODES - len(nodes)))
    by_id: dict[str, Node] = {}
    for node in nodes:
        name = node.get("@id")
        if isinstance(name, str) and len(node) > len(by_id.get(name, ())):
            by_id[name] = node
    kinds = [_kinds(node) for node in nodes]
    article = _best([node for node, kind in zip(nodes, kinds, strict=True) if _is_article(kind)], addresses, titles)
    pages = {kind for kind in set(kinds) - _NO_PAGE if _PAGE.search(kind)}
    page = next((node for node, kind in zip(nodes, kinds, strict=True) if kind in pages), None) if pages else None
    kind = _kinds(article).split(" ")[0] if article else ""
    return LinkedData(article, kind, page, by_id, tuple(nodes))


@lru_cache(maxsize=256)
def _is_article(kinds: str) -> bool:
    """Tell whether a node of these types is an article; the web knows few types."""
    return _ARTICLE.search(kinds) is not None


def strings(value: Any, key: str = "name") -> list[str]:
    """Return the strings in a value: itself, those of a list, those under `key` of objects; at most a hundred."""
    found: list[str] = []
    # Most fields that are asked for are not there.
    stack, seen = [value] if value is not None else [], 0
    while stack and seen < 100:
        seen += 1
        value = stack.pop()
        if isinstance(value, str):
            if text := folded(value):
                found.append(text)
        elif is_list(value):
            stack.extend(reversed(value[:100]))
        elif is_node(value):
            inner = value.get(key, value.get("@value"))
            if inner is not None:
                stack.append(inner)
    return found


def first_of(value: Any, key: str = "name") -> str | None:
    """Return the first of the `strings` in a value, None when it holds none."""
    return next(iter(strings(value, key)), None)


def folded(text: str) -> str:
    """Return a string of the metadata with entities undone and white space folded."""
    if "&" in text:
        text = unescape(unescape(text))
    return " ".join(text.replace("\u200b", "").replace("\ufeff", "").split())


def _kinds(node: Node) -> str:
    kind = node.get("@type")
    if isinstance(kind, str):
        return kind.rsplit("/", 1)[-1]
    names = kind if is_list(kind) else [kind]
    return " ".join(name.rsplit("/", 1)[-1] for name in names if isinstance(name, str))


def _values(script: str) -> list[Any]:
    """Return the JSON values of one script."""
    text = _unwrapped(script)
    if not text:
        return []
    try:
        return [_DECODER.decode(text)]
    except (ValueError, RecursionError):
        pass
    mended = _TRAILING_COMMA.sub(r"\1", unescape(text) if "&quot;" in text else text)
    try:
        return [_DECODER.decode(mended)]
    except (ValueError, RecursionError):
        return _one_by_one(mended)


def _unwrapped(script: str) -> str:
    text = (script or "").strip("\ufeff \t\r\n")
    if text[:1] in ("<", "/"):
        for mark in _OPENERS:
            text = text.removeprefix(mark).lstrip()
    if text[-1:] not in "}]":
        for mark in _CLOSERS:
            text = text.removesuffix(mark).rstrip()
    return text


def _one_by_one(text: str) -> list[Any]:
    """Return the values written one after another, as far as they can be read."""
    values: list[Any] = []
    position = 0
    while position < len(text) and len(values) < 50:
        position = min((i for i in (text.find("{", position), text.find("[", position)) if i >= 0), default=-1)
        if position < 0:
            break
        try:
            value, position = _DECODER.raw_decode(text, position)
        except (ValueError, RecursionError):
            break
        values.append(value)
    return values


def _nodes(value: Any, most: int) -> list[Node]:
    """Return the objects that may be nodes of the graph: the value's, those in lists, and those they nest."""
    found: list[Node] = []
    stack = [value]
    while stack and len(found) < most:
        value = stack.pop()
        if is_list(value):
            stack.extend(reversed(value))
        elif is_node(value):
            found.append(value)
            # Most nodes are items of a list, people and pictures, and nest none.
            if not _NESTS.isdisjoint(value):
                stack.extend([value[key] for key in _NESTING if key in value])
    return found


def _best(articles: list[Node], addresses: tuple[str, ...], titles: tuple[str, ...]) -> Node | None:
    """Return the article that has the page's address or title, else the first with an author or date, else the first."""
    if len(articles) < 2:
        return articles[0] if articles else None
    places = {_bare(address) for address in addresses}
    heads = {title.casefold() for title in titles}

    def fit(item: tuple[int, Node]) -> tuple[int, int]:
        index, node = item
        score = 0
        if any(
            _bare(place) in places
            for key in ("url", "mainEntityOfPage", "@id")
            for place in strings(node.get(key), "@id")
        ):
            score += 4
        if any(title.casefold() in heads for title in strings(node.get("headline", node.get("name")))):
            score += 4
        score += (
            bool(node.get("author") or node.get("creator"))
            + bool(node.get("datePublished"))
            + bool(node.get("articleBody"))
        )
        return -score, index

    return min(enumerate(articles), key=fit)[1]


def _bare(address: str) -> str:
    """Return an address without scheme, `www.`, query, fragment and closing slash."""
    address = address.partition("#")[0].partition("?")[0].strip().lower()
    return address.removeprefix("https:").removeprefix("http:").lstrip("/").removeprefix("www.").rstrip("/")
