"""What each run of text in the article is: headline, standfirst, byline, paragraph, caption, aside."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from newsparse.models.documents import Hint
from newsparse.reading.outline import Chunk, Outline
from newsparse.reading.regions import LINKED
from newsparse.reading.titles import key
from newsparse.reading.zones import LEAD, Zones, is_prose, is_title

__all__ = ["Piece", "pieces_of"]

_TAGS: Final = {
    "h1": Hint.HEADING, "h2": Hint.HEADING, "h3": Hint.HEADING, "h4": Hint.HEADING, "h5": Hint.HEADING, "h6": Hint.HEADING,
    "li": Hint.ITEM, "blockquote": Hint.QUOTE, "figcaption": Hint.CAPTION, "figure": Hint.CAPTION,
}  # fmt: skip
_SMALL: Final = 0.3
"""A caption or a pull quote holds a smaller part of the article."""
_BYLINE: Final = 240
"""A byline has fewer."""


_LAYOUT: Final = 0.4
_CELL_DEPTH: Final = 8
_CAPTION: Final = 350
"""A caption has fewer characters."""
_ENDS: Final = frozenset('.!?…。！？।؟"”»“’:')
_FRAMES: Final = frozenset({"div", "section", "picture", "span"})
_HEAD: Final = re.compile(r"<h[1-6][ >]")
_PICTURE: Final = re.compile(r"<(?:img|picture|video|amp-img)[ >]")


class Piece(NamedTuple):
    """Some runs of text that are one block."""

    chunks: tuple[Chunk, ...]
    hint: Hint | None


class _Reader:
    """The elements around the article, each asked once."""

    def __init__(self, outline: Outline, region: int, beside: list[bool], weights: list[int]) -> None:
        self.outline = outline
        self.region = region
        self.beside = beside
        self.limit = max(200, weights[region] * _SMALL)
        self.weights = weights
        self.hints: dict[int, Hint | None] = {}
        self.sizes = _sizes(outline)

    def hint(self, number: int) -> Hint | None:
        """Return what an element and those around it, up to the article's, say of the text in it."""
        hints = self.hints
        path: list[int] = []
        found: Hint | None = None
        while number > 0 and number != self.region:
            if number in hints:
                found = hints[number]
                break
            path.append(number)
            number = self.outline.parents[number]
        for number in reversed(path):
            found = hints[number] = self._own(number, found)
        return found

    def _own(self, number: int, outer: Hint | None) -> Hint | None:
        """Return an element's hint, given that of the element around it."""
        if outer in {Hint.CAPTION, Hint.PULL_QUOTE}:
            return outer
        if self.weights[number] < self.limit:
            sense = self.outline.sense(number)
            if sense.caption:
                return Hint.CAPTION
            if sense.pull:
                return Hint.PULL_QUOTE
        if self._pictured(number):
            return Hint.CAPTION
        own = _TAGS.get(self.outline.tags[number], outer)
        if own is Hint.CAPTION and self.weights[number] >= self.limit:
            return outer
        return outer if outer is Hint.QUOTE and own is None else own

    def _pictured(self, number: int) -> bool:
        """Tell whether an element is a picture with few words."""
        if self.outline.tags[number] not in _FRAMES or self.sizes[number] > _CAPTION:
            return False
        html, start, end = self.outline.html, self.outline.opens[number], self.outline.ends[number]
        return _PICTURE.search(html, start, end) is not None and _HEAD.search(html, start, end) is None

    def sums_up(self, chunk: Chunk) -> bool:
        """Tell whether a run of text stands in an element of its own that is named as a summary."""
        number = chunk.owner
        for _ in range(3):
            if number <= 0 or number == self.region or self.sizes[number] > chunk.size * 1.5:
                return False
            if self.outline.sense(number).standfirst:
                return True
            number = self.outline.parents[number]
        return False

    def credits(self, number: int) -> bool:
        """Tell whether an element or one of its nearest wrappers is named as a byline."""
        for _ in range(3):
            if number <= 0 or number == self.region:
                return False
            sense = self.outline.sense(number)
            if sense.byline or sense.standfirst:
                return sense.byline and not sense.standfirst
            number = self.outline.parents[number]
        return False


def pieces_of(
    outline: Outline,
    region: int,
    beside: list[bool],
    weights: list[int],
    zones: Zones,
    *,
    titles: Iterable[str],
    summaries: Iterable[str],
) -> tuple[Piece, ...]:
    """Return the blocks of the article, in order.

    Args:
        outline: the page.
        region: the element that holds the article.
        beside: what `furniture` says of the page's elements.
        weights: their `prose_weights`.
        zones: where the page's head and its article are.
        titles: the titles that the page claims.
        summaries: the descriptions that it claims.
    """
    reader = _Reader(outline, region, beside, weights)
    heads = frozenset(key(title) for title in titles)
    leads = {key(summary)[:LEAD] for summary in summaries if len(summary) >= LEAD}
    start = outline.starts[region]
    tables = _data_tables(outline, region, weights)
    tables_read: list[tuple[int, list[Chunk]]] = []
    open_table: int | None = None
    cells: list[Chunk] = []
    found: list[Piece] = []
    titled = False
    opening = True
    last = 0
    for chunk in (*zones.before, *zones.inside):
        within = chunk.start >= start
        words = outline.flat(chunk)
        if not words or not any(map(str.isprintable, words)):
            continue
        if within and tables and (table := _table_of(outline, chunk.owner, tables)) is not None:
            if table != open_table:
                open_table, cells = table, []
                tables_read.append((len(found), cells))
                found.append(Piece((chunk,), Hint.ASIDE if beside[chunk.owner] else Hint.TABLE))
                last = last if beside[chunk.owner] else len(found)
            cells.append(chunk)
            continue
        open_table = None
        hint: Hint | None
        placed = False
        if not titled and is_title(key(words), heads, outline.tags[chunk.owner]):
            hint, titled = Hint.TITLE, True
        elif opening and chunk.size <= _BYLINE and reader.credits(chunk.owner):
            hint = Hint.BYLINE
        elif beside[chunk.owner] and not (opening and key(words)[:LEAD] in leads):
            hint = Hint.ASIDE
        else:
            hint = reader.hint(chunk.owner)
            summary = opening and is_prose(chunk) and hint is not Hint.CAPTION
            if summary and (not within or reader.sums_up(chunk) or (beside[chunk.owner] and hint is None)):
                hint = Hint.STANDFIRST if hint is Hint.HEADING or not _ends_sentence(words) else None
                placed = True
            elif (chunk.linked >= LINKED * chunk.size and hint in {None, Hint.ITEM, Hint.HEADING}) or (
                opening and hint is None and _label(words, chunk)
            ):
                hint = Hint.ASIDE
            elif within and hint is None and chunk.size >= LEAD:
                opening = False
        if within or placed or hint in {Hint.TITLE, Hint.BYLINE, Hint.CAPTION}:
            found.append(Piece((chunk,), hint))
            if hint not in {Hint.ASIDE, Hint.CAPTION, Hint.HEADING} and not _label(words, chunk):
                last = len(found)
    for index, group in tables_read:
        found[index] = found[index]._replace(chunks=tuple(group))
    # What follows the last sentence is no prose any more.
    closing = (
        piece._replace(hint=Hint.ASIDE) if piece.hint in {None, Hint.HEADING, Hint.ITEM} else piece
        for piece in found[last:]
    )
    return (*found[:last], *closing)


def _data_tables(outline: Outline, region: int, weights: list[int]) -> set[int]:
    """Return the tables of data in the article; one that holds other tables or most of the article is its layout."""
    found: set[int] = set()
    start, end = outline.starts[region], outline.ends[region]
    most = weights[region] * _LAYOUT
    for number in outline.holders:
        if outline.tags[number] == "table" and start < outline.starts[number] < end:
            html, first, past = outline.html, outline.opens[number], outline.ends[number]
            if weights[number] <= most and html.find("<table", first, past) < 0 and html.count("<tr", first, past) > 1:
                found.add(number)
    return found


def _table_of(outline: Outline, number: int, tables: set[int]) -> int | None:
    """Return the table of data around an element, None when there is none."""
    for _ in range(_CELL_DEPTH):
        if number in tables:
            return number
        if number <= 0:
            break
        number = outline.parents[number]
    return None


def _sizes(outline: Outline) -> list[int]:
    """Return the number of characters in each element."""
    sizes = [0] * len(outline)
    for chunk in outline.chunks:
        sizes[chunk.owner] += chunk.size
    parents = outline.parents
    for number in reversed(outline.holders):
        sizes[parents[number]] += sizes[number]
    return sizes


def _ends_sentence(words: str) -> bool:
    """Tell whether a run of text ends as a sentence does."""
    return words[-1] in _ENDS


def _label(words: str, chunk: Chunk) -> bool:
    """Tell whether a run of text is a label: short, and no sentence."""
    return chunk.size < LEAD and not _ends_sentence(words)
