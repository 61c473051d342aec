"""Which element of the page is the article."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate, compress
from operator import itemgetter, mul, not_
from typing import Final

from newsparse.reading.outline import BLOCKS, FURNITURE_TAGS, Outline

__all__ = ["LINKED", "Prose", "article_region", "furniture", "prose_of"]

_SHORT: Final = 25
"""Shorter runs of text are labels, not prose."""
_GREAT: Final = 0.3
"""So great a part of the page's prose is no furniture."""
_HALF: Final = 0.5
"""The same for what a tag's name says is furniture."""
LINKED: Final = 0.8
"""A run of text of which so much is a link is a link to another story."""
_CARD: Final = 450
"""A card that shows another article has fewer characters."""
_CARD_DEPTH: Final = 5
_CARD_RUNS: Final = 300
"""No card has so many runs of text in it, however deep: time stays linear."""
_NEVER_CARD: Final = frozenset({"body", "main", "section", "#root"})
_ARTICLE: Final = 600
"""An `<article>` with so much prose is a whole one, not the teaser of one."""
_HEADLINES: Final = frozenset({"h1", "h2"})
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_MOST: Final = 0.8
"""An element that holds so much of the prose of its parent is nearer to the article."""


class Prose:
    """How much prose each element holds: no labels, no lists of links."""

    def __init__(self, outline: Outline, weights: list[int]) -> None:
        """Add up the weights of the runs of text.

        Args:
            outline: the page.
            weights: the number of characters of prose in each run of text.
        """
        self._outline = outline
        self._weights = weights
        self._sums = [0, *accumulate(weights)]

    def without(self, beside: list[bool]) -> Prose:
        """Return the same without what stands in furniture.

        Args:
            beside: what `furniture` says of the page's elements.
        """
        owners = map(itemgetter(2), self._outline.runs_of_text)
        kept = map(not_, map(beside.__getitem__, owners))
        return Prose(self._outline, list(map(mul, self._weights, kept)))

    def owners(self) -> Iterator[int]:
        """Return the elements of the runs of text that are prose."""
        return compress(map(itemgetter(2), self._outline.runs_of_text), self._weights)

    def __getitem__(self, number: int) -> int:
        """Return the number of characters of prose in an element."""
        first, past = self._outline.runs(number)
        return self._sums[past] - self._sums[first]

    def middle(self, number: int) -> int:
        """Return the place of the run of text at which an element has half of its prose."""
        first, past = self._outline.runs(number)
        return bisect_left(self._sums, (self._sums[first] + self._sums[past]) / 2, first + 1, past) - 1


def prose_of(outline: Outline) -> Prose:
    """Return how much prose the page's elements hold."""
    return Prose(
        outline,
        [
            size - 3 * linked if size >= _SHORT and size > 3 * linked else 0
            for _, _, _, size, linked in outline.runs_of_text
        ],
    )


def furniture(outline: Outline, weights: Prose) -> list[bool]:
    """Return for each element with text whether it, or one around it, is something else than running text.

    Names lie: where a great part of the page's prose stands under one name, that name means nothing on this page.

    Args:
        outline: the page.
        weights: its prose.
    """
    found = [False] * len(outline)
    tags, written, parents, senses = outline.tags, outline.written, outline.parents, outline.senses
    whole = weights[0]
    under = _under(outline, weights)
    sums: dict[str, int] = {}  # of the prose under a name; many stand only within other furniture, and are not asked
    heads: list[int] = []
    seen = {0}
    past = 0
    # From the outside in: what stands in furniture is not asked.
    for _, _, owner, size, linked in outline.runs_of_text:
        if linked and linked >= LINKED * size and tags[owner] in _HEADINGS:
            heads.append(owner)
        if owner < past:
            continue  # it is in the last furniture, or around it
        path: list[int] = []
        while owner not in seen:
            seen.add(owner)
            path.append(owner)
            owner = parents[owner]
        for number in reversed(path):
            if name := senses[written[number]].furniture:
                if (prose := sums.get(name)) is None:
                    prose = sums[name] = sum(map(weights.__getitem__, under.get(name, ())))
                most = whole * (_HALF if name in FURNITURE_TAGS else _GREAT)
                if prose <= most or prose <= 1 or (name == _COMMENT and whole - prose >= _ENOUGH):
                    past = _mark(outline, found, number)
                    break
    for number in _cards(outline, heads, found):
        _mark(outline, found, number)
    return found


def _mark(outline: Outline, found: list[bool], number: int) -> int:
    """Mark an element and all in it; return the first element after them."""
    past = bisect_left(outline.starts, outline.ends[number], number)
    found[number:past] = [True] * (past - number)
    return past


def _under(outline: Outline, weights: Prose) -> dict[str, list[int]]:
    """Return the elements with prose that a name says are furniture, by name; none whose parent has the same."""
    written, parents, senses = outline.written, outline.parents, outline.senses
    names: dict[int, str | None] = {0: None}
    for owner in weights.owners():
        while owner not in names:
            names[owner] = senses[written[owner]].furniture
            owner = parents[owner]
    under: dict[str, list[int]] = {}
    for number, name in names.items():
        if name and names[parents[number]] != name:
            under.setdefault(name, []).append(number)
    return under


_COMMENT: Final = "comment"
_ENOUGH: Final = 150
"""Where so much prose stands elsewhere, comments are comments, however many."""


def _cards(outline: Outline, heads: list[int], beside: list[bool]) -> set[int]:
    """Return the elements that show another article: a headline that is a link, with a few words around it.

    Args:
        outline: the page.
        heads: the headlines.
        beside: what is known to be furniture: what is a card in there is not told.
    """
    parents, tags = outline.parents, outline.tags
    found: set[int] = set()
    small: dict[int, bool] = {}
    for number in heads:
        around: list[int] = []
        card = number
        for _ in range(_CARD_DEPTH - 1):
            parent = parents[card]
            if parent <= 0 or tags[parent] in _NEVER_CARD:
                break
            around.append(parent)
            card = parent
        if beside[card]:
            continue
        card = number
        for parent in around:
            if parent not in small:
                small[parent] = _is_small(outline, parent)
            if not small[parent]:
                break
            card = parent
        found.add(card)
    return found


def _is_small(outline: Outline, number: int) -> bool:
    """Tell whether an element holds no more text than a card; what is nested deeper than a card's is not counted."""
    runs, parents = outline.runs_of_text, outline.parents
    end, size = outline.ends[number], 0
    first = bisect_left(runs, (outline.before(number),))
    for start, _, owner, held, _ in runs[first : first + _CARD_RUNS]:
        if start >= end:
            return True
        for _ in range(_CARD_DEPTH):
            if owner <= number:
                size += held if owner == number else 0
                break
            owner = parents[owner]
        if size >= _CARD:
            return False
    return first + _CARD_RUNS > len(runs)


def article_region(outline: Outline, beside: list[bool], weights: Prose) -> int:
    """Return the number of the element that holds the article.

    From the root, step into the child that holds most of the prose, as long as one does.

    Args:
        outline: the page.
        beside: what `furniture` says of its elements.
        weights: its prose.
    """
    weights = weights.without(beside)
    tags = outline.tags
    region, weight = 0, weights[0]
    moved = bool(weight)
    while moved:
        moved = False
        for child in _inward(outline, region, weights.middle(region)):
            inner = weights[child]
            if tags[child] in BLOCKS or inner < _MOST * weight:
                break
            region, weight, moved = child, inner, True
    return _one_of_several(outline, region, weights)


def _inward(outline: Outline, region: int, place: int) -> list[int]:
    """Return the elements around a run of text in another element, from the child of that one inwards.

    A child that holds most of an element's prose holds the middle of it: no other child need be asked.
    """
    path: list[int] = []
    number = outline.chunks[place].owner
    while number > region:
        path.append(number)
        number = outline.parents[number]
    return path[::-1] if number == region else []


def _one_of_several(outline: Outline, region: int, weights: Prose) -> int:
    """Return the first whole article in an element that holds several, one after another; else the element."""
    if outline.tags.count("article") < 2:
        return region
    starts, ends = outline.starts, outline.ends
    articles: list[int] = []
    past = 0
    inside = range(region + 1, bisect_left(starts, ends[region]))
    for number in [number for number in inside if outline.tags[number] == "article"]:
        if number >= past:
            past = bisect_left(starts, ends[number])
            if weights[number] >= _ARTICLE:
                articles.append(number)
    if len(articles) < 2 or any(_HEADLINES.isdisjoint(outline.tags[outline.within(number)]) for number in articles[:2]):
        return region
    return articles[0] if weights[articles[0]] * 4 >= weights[articles[1]] else region
