"""Which element of the page is the article."""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.page_words import ARTICLE_WORDS, COMMENT_WORDS, FURNITURE_WORDS
from newsparse.reading.outline import BLOCKS, Outline, attribute

__all__ = ["FURNITURE_TAGS", "article_region", "furniture", "names_of", "prose_weights"]

FURNITURE_TAGS: Final = frozenset({"nav", "footer", "aside", "form", "noscript", "select", "button", "dialog", "menu", "textarea", "iframe"})  # fmt: skip
_SHORT: Final = 25
"""Shorter runs of text are labels, not prose."""
_GREAT: Final = 0.3
"""So great a part of the page's prose is no furniture."""
_NEVER: Final = frozenset({"#root", "html", "body", "main", "article"})
_MOST: Final = 0.6
"""An element that holds so much of the prose of its parent is nearer to the article."""


def names_of(written: str) -> str:
    """Return class names and id among attributes as written, lower case."""
    names = attribute(written, "class") or ""
    name = attribute(written, "id")
    return (names + " " + name if name else names).lower()


def prose_weights(outline: Outline) -> list[int]:
    """Return for each element the number of characters of prose in it: no labels, no lists of links."""
    weights = [0] * len(outline)
    for chunk in outline.chunks:
        if chunk.size >= _SHORT:
            weights[chunk.owner] += max(0, chunk.size - 3 * chunk.linked)
    parents = outline.parents
    for number in range(len(outline) - 1, 0, -1):
        weights[parents[number]] += weights[number]
    return weights


def furniture(outline: Outline, weights: list[int]) -> list[bool]:
    """Return for each element whether it, or one around it, is named as something else than running text.

    Names lie: an element that holds a great part of the page's prose is not furniture, whatever its name.

    Args:
        outline: the page.
        weights: its `prose_weights`.
    """
    found = [False] * len(outline)
    tags, parents = outline.tags, outline.parents
    search = FURNITURE_WORDS.search
    great = weights[0] * _GREAT
    for number, written in enumerate(outline.attributes):
        if number and found[parents[number]]:
            found[number] = True
        elif weights[number] > great:
            if written and COMMENT_WORDS.search(names_of(written)) and weights[number] < weights[0] * 0.8:
                found[number] = True
        elif tags[number] in FURNITURE_TAGS:
            found[number] = True
        elif written and tags[number] not in _NEVER:
            names = names_of(written)
            if names and search(names) and not ARTICLE_WORDS.search(names):
                found[number] = True
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
    for number in range(len(outline) - 1, 0, -1):
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
    return region
