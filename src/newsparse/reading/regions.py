"""Which element of the page is the article."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from newsparse.knowledge.page_words import sense_of
from newsparse.reading.outline import BLOCKS, LONG, Outline, names_of

__all__ = ["FURNITURE_TAGS", "LINKED", "article_region", "furniture", "prose_weights"]

FURNITURE_TAGS: Final = frozenset({"nav", "footer", "aside", "form", "noscript", "select", "button", "dialog", "menu", "textarea", "iframe"})  # fmt: skip
_SHORT: Final = 25
"""Shorter runs of text are labels, not prose."""
_GREAT: Final = 0.3
"""So great a part of the page's prose is no furniture."""
LINKED: Final = 0.8
"""A run of text of which so much is a link is a link to another story."""
_CARD: Final = 450
"""A card that shows another article has fewer characters."""
_CARD_DEPTH: Final = 5
_NEVER_CARD: Final = frozenset({"body", "main", "section", "#root"})
_ARTICLE: Final = 600
"""An `<article>` with so much prose is a whole one, not the teaser of one."""
_HEADLINE: Final = re.compile(r"<h[12][ >]")
_NEVER: Final = frozenset({"#root", "html", "body", "main", "article"})
_MOST: Final = 0.8
"""An element that holds so much of the prose of its parent is nearer to the article."""


def prose_weights(outline: Outline) -> list[int]:
    """Return for each element the number of characters of prose in it: no labels, no lists of links."""
    weights = [0] * len(outline)
    for chunk in outline.chunks:
        if chunk.size >= _SHORT:
            weights[chunk.owner] += max(0, chunk.size - 3 * chunk.linked)
    parents = outline.parents
    for number in reversed(outline.holders):
        weights[parents[number]] += weights[number]
    return weights


def furniture(outline: Outline, weights: list[int]) -> list[bool]:
    """Return for each element whether it, or one around it, is something else than running text.

    Names lie: where a great part of the page's prose stands under one name, that name means nothing on this page.

    Args:
        outline: the page.
        weights: its `prose_weights`.
    """
    found = [False] * len(outline)
    tags, parents = outline.tags, outline.parents
    great, half = max(weights[0] * _GREAT, 1), max(weights[0] * 0.5, 1)
    under: dict[str, int] = {}
    named: dict[int, str] = {}
    attributes = outline.attributes
    for number in outline.holders:
        tag, written = tags[number], attributes[number]
        if tag in FURNITURE_TAGS:
            name: str | None = tag
        elif not written or tag in _NEVER:
            continue
        else:
            name = _said(written) if len(written) < LONG else _said.__wrapped__(written)
        if name is not None:
            named[number] = name
            under[name] = under.get(name, 0) + (weights[number] if named.get(parents[number]) != name else 0)
    cards = _cards(outline)
    for number in outline.holders:
        if found[parents[number]] or number in cards:
            found[number] = True
        elif (name := named.get(number)) is not None:
            most = half if name in FURNITURE_TAGS else great
            found[number] = under[name] <= most or (name == _COMMENT and weights[0] - under[name] >= _ENOUGH)
    return found


@lru_cache(maxsize=4096)
def _said(written: str) -> str | None:
    """Return the word among attributes as written that says an element is furniture, None when none does."""
    if ' hidden="' in written or ' role="complementary"' in written:
        return "hidden"
    return sense_of(names_of(written)).furniture


_COMMENT: Final = "comment"
_ENOUGH: Final = 150
"""Where so much prose stands elsewhere, comments are comments, however many."""


def _cards(outline: Outline) -> set[int]:
    """Return the elements that show another article: a headline that is a link, with a few words around it."""
    parents, tags = outline.parents, outline.tags
    heads = [
        number
        for _, _, number, size, linked in outline.chunks
        if linked and linked >= LINKED * size and tags[number][0] == "h" and tags[number][1:].isdigit()
    ]
    if not heads:
        return set()
    sizes: dict[int, int] = {}
    for chunk in outline.chunks:
        number = chunk.owner
        for _ in range(_CARD_DEPTH):
            sizes[number] = sizes.get(number, 0) + chunk.size
            number = parents[number]
            if number <= 0:
                break
    found: set[int] = set()
    for number in heads:
        for _ in range(_CARD_DEPTH - 1):
            parent = parents[number]
            if parent <= 0 or tags[parent] in _NEVER_CARD or sizes.get(parent, _CARD) >= _CARD:
                break
            number = parent
        found.add(number)
    return found


def article_region(outline: Outline, beside: list[bool]) -> int:
    """Return the number of the element that holds the article.

    From the root, step into the child that holds most of the prose, as long as one does.

    Args:
        outline: the page.
        beside: what `furniture` says of its elements.
    """
    weights = [0] * len(outline)
    for chunk in outline.chunks:
        if not beside[chunk.owner] and chunk.size >= _SHORT:
            weights[chunk.owner] += max(0, chunk.size - 3 * chunk.linked)
    parents, tags = outline.parents, outline.tags
    best: dict[int, int] = {}
    for number in reversed(outline.holders):
        parent = parents[number]
        weights[parent] += weights[number]
        if weights[number] and (parent not in best or weights[number] >= weights[best[parent]]):
            best[parent] = number
    region = 0
    while region in best:
        child = best[region]
        if tags[child] in BLOCKS or weights[child] < _MOST * weights[region]:
            break
        region = child
    return _one_of_several(outline, region, weights)


def _one_of_several(outline: Outline, region: int, weights: list[int]) -> int:
    """Return the first whole article in an element that holds several, one after another; else the element."""
    end = outline.ends[region]
    articles: list[int] = []
    number = region + 1
    while number < len(outline) and outline.starts[number] < end:
        if outline.tags[number] == "article":
            if weights[number] >= _ARTICLE:
                articles.append(number)
            past = outline.ends[number]
            while number < len(outline) and outline.starts[number] < past:
                number += 1
        else:
            number += 1
    if len(articles) < 2 or not all(_HEADLINE.search(outline.source(number)) for number in articles[:2]):
        return region
    return articles[0] if weights[articles[0]] * 4 >= weights[articles[1]] else region
