"""What each run of text in the article is: headline, standfirst, byline, paragraph, caption, aside."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from newsparse.knowledge.page_words import Sense
from newsparse.models.documents import Hint
from newsparse.reading.outline import Chunk, Outline
from newsparse.reading.regions import LINKED, Prose
from newsparse.reading.titles import key
from newsparse.reading.zones import LEAD, Heads, Zones, is_prose

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
_PROSE: Final = (None, Hint.HEADING, Hint.ITEM)
"""What may be a link to another story, or a label."""
_NO_END: Final = (Hint.ASIDE, Hint.CAPTION, Hint.HEADING)
"""What does not end an article."""
_CAPTION: Final = 350
"""A caption has fewer characters."""
_ENDS: Final = frozenset('.!?…。！？।؟"”»“’:')
_FRAMES: Final = frozenset({"div", "section", "picture", "span"})
_HEAD: Final = re.compile(r"<h[1-6][ <]")
_PICTURE: Final = re.compile(r"<(?:img|picture|video|amp-img)[ <]")
"""Tags, each parted from the next by the sign that begins one."""

# The members that are asked for at every run of text: to read one through its class takes as long as ten other steps.
ASIDE: Final = Hint.ASIDE
CAPTION: Final = Hint.CAPTION
PULL_QUOTE: Final = Hint.PULL_QUOTE
QUOTE: Final = Hint.QUOTE
HEADING: Final = Hint.HEADING
BYLINE: Final = Hint.BYLINE
TITLE: Final = Hint.TITLE


class Piece(NamedTuple):
    """Some runs of text that are one block."""

    chunks: tuple[Chunk, ...]
    hint: Hint | None


class _Reader:
    """The elements around the article, each asked once."""

    def __init__(self, outline: Outline, region: int, beside: list[bool], weights: Prose) -> None:
        self.outline = outline
        self.region = region
        self.beside = beside
        self.limit = max(200, weights[region] * _SMALL)
        self.weights = weights
        self.hints: dict[int, Hint | None] = {}

    def hint(self, number: int) -> Hint | None:
        """Return what an element and those around it, up to the article's, say of the text in it."""
        hints = self.hints
        if number in hints:
            return hints[number]
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
        if outer is CAPTION or outer is PULL_QUOTE:
            return outer
        outline = self.outline
        if " " in outline.written[number]:
            sense = outline.sense(number)
            if (sense.caption or sense.pull) and self._is_small(number):
                return CAPTION if sense.caption else PULL_QUOTE
        tag = outline.tags[number]
        if tag in _FRAMES and outline.size(number) <= _CAPTION and self._pictured(number):
            return CAPTION
        own = _TAGS.get(tag, outer)
        if own is CAPTION and not self._is_small(number):
            return outer
        return outer if outer is QUOTE and own is None else own

    def _is_small(self, number: int) -> bool:
        """Tell whether an element holds so little prose that it may be a caption or a pull quote."""
        return self.weights[number] < self.limit

    def _pictured(self, number: int) -> bool:
        """Tell whether an element with few words is a picture."""
        within = "<".join(self.outline.parts[self.outline.starts[number] : self.outline.ends[number] + 1 : 2])
        return _PICTURE.search(within) is not None and _HEAD.search(within) is None

    def summing_up(self, chunk: Chunk) -> Sense | None:
        """Return what the names say of the element that a run of text has of its own, if they name it a summary."""
        number = chunk.owner
        for _ in range(3):
            if number <= 0 or number == self.region or self.outline.size(number) > chunk.size * 1.5:
                return None
            sense = self.outline.sense(number)
            if sense.standfirst:
                return sense
            number = self.outline.parents[number]
        return None

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
    weights: Prose,
    zones: Zones,
    *,
    heads: Heads,
    summaries: Iterable[str],
) -> tuple[Piece, ...]:
    """Return the blocks of the article, in order.

    Args:
        outline: the page.
        region: the element that holds the article.
        beside: what `furniture` says of the page's elements.
        weights: their prose.
        zones: where the page's head and its article are.
        heads: the titles that the page claims.
        summaries: the descriptions that it claims.
    """
    sorter = _Sorter(_Reader(outline, region, beside, weights), heads, summaries)
    start = outline.before(region)
    tables = _data_tables(outline, region, weights)
    found: list[Piece] = []
    table: int | None = None
    cells: list[Chunk] = []
    last = 0
    for chunk in (*zones.before, *zones.inside):
        if _blank(outline, chunk):
            continue
        within = chunk.start >= start
        around = _table_of(outline, chunk.owner, tables) if tables and within else None
        if around is not None and around == table:
            cells.append(chunk)
            continue
        _close(found, cells)
        table, cells = around, [chunk] if around is not None else []
        if around is not None:
            found.append(Piece((chunk,), ASIDE if beside[chunk.owner] else Hint.TABLE))
            last = last if beside[chunk.owner] else len(found)
            continue
        hint, placed = sorter.sort(chunk, within=within)
        if placed:
            # Faster than to call the class.
            found.append(tuple.__new__(Piece, ((chunk,), hint)))  # pyright: ignore[reportUnknownMemberType]
            if hint not in _NO_END and not _label(outline, chunk):
                last = len(found)
    _close(found, cells)
    # What follows the last sentence is no prose any more.
    closing = (piece._replace(hint=ASIDE) if piece.hint in _PROSE else piece for piece in found[last:])
    return (*found[:last], *closing)


def _close(found: list[Piece], cells: list[Chunk]) -> None:
    """Give the table that was read last all its runs."""
    if cells:
        found[-1] = found[-1]._replace(chunks=tuple(cells))


class _Sorter:
    """Says of one run of text after the other what it is."""

    def __init__(self, reader: _Reader, heads: Heads, summaries: Iterable[str]) -> None:
        self.reader = reader
        self.heads = heads
        self.leads = {key(summary)[:LEAD] for summary in summaries if len(summary) >= LEAD}
        self.titled = not heads
        self.least, self.most = heads.least // 2, heads.most * 2 + 50
        """Runs of text of other lengths, as written, are no titles."""
        self.opening = True
        """Whether no paragraph was seen yet."""

    def sort(self, chunk: Chunk, *, within: bool) -> tuple[Hint | None, bool]:
        """Return what a run of text is, and whether it belongs to the article.

        Its words are asked for only where they may tell: few runs are a title, and prose is known by its size.

        Args:
            chunk: the run.
            within: whether it stands in the article's element, not only between it and the headline.
        """
        reader, owner, outline = self.reader, chunk.owner, self.reader.outline
        beside = reader.beside[owner]
        if not self.titled and self.least <= len(words := outline.flat(chunk)) <= self.most:
            if self.heads.has(words, outline.tags[owner]):
                self.titled = True
                return TITLE, True
        if self.opening and chunk.size <= _BYLINE and reader.credits(owner):
            return BYLINE, True
        if beside and not (self.opening and self._leads(chunk)):
            return ASIDE, within
        hint = reader.hint(owner)
        if self.opening and hint is not CAPTION and is_prose(chunk):
            sense = reader.summing_up(chunk)
            if not within or sense is not None or (beside and hint is None):
                # Whole sentences are the first paragraph, unless their names can only mean the standfirst.
                lead = (sense is not None and sense.deck) or hint is HEADING or not _ends_sentence(outline, chunk)
                return (Hint.STANDFIRST if lead else None), True
        if hint in _PROSE and chunk.linked >= LINKED * chunk.size:
            return ASIDE, within
        if hint is None and self.opening:
            if _label(outline, chunk):
                return ASIDE, within
            self.opening = not (within and chunk.size >= LEAD)
        return hint, within or hint is CAPTION

    def _leads(self, chunk: Chunk) -> bool:
        """Tell whether a run of text begins as a description of the page does."""
        return bool(self.leads) and key(self.reader.outline.flat(chunk)[: 2 * LEAD])[:LEAD] in self.leads


def _data_tables(outline: Outline, region: int, weights: Prose) -> set[int]:
    """Return the tables of data in the article; one that holds other tables or most of the article is its layout."""
    found: set[int] = set()
    if "table" not in outline.tags:
        return found
    start, end = outline.starts[region], outline.ends[region]
    most = weights[region] * _LAYOUT
    for number in outline.holders:
        if outline.tags[number] == "table" and start < outline.starts[number] < end:
            tags = outline.tags[outline.within(number)]
            if weights[number] <= most and "table" not in tags and tags.count("tr") > 1:
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


def _blank(outline: Outline, chunk: Chunk) -> bool:
    """Tell whether nothing of a run of text is seen; a long one that holds no `&nbsp;` holds words."""
    if chunk.size >= LEAD and "&nbsp;" not in "".join(outline.parts[chunk.start : chunk.end : 2]):
        return False
    words = outline.flat(chunk)
    # The first character tells in nearly all cases.
    return not words or not (words[0].isprintable() or any(map(str.isprintable, words)))


def _ends_sentence(outline: Outline, chunk: Chunk) -> bool:
    """Tell whether a run of text ends as a sentence does."""
    return outline.flat(chunk)[-1] in _ENDS


def _label(outline: Outline, chunk: Chunk) -> bool:
    """Tell whether a run of text is a label: short, and no sentence."""
    return chunk.size < LEAD and not _ends_sentence(outline, chunk)
