"""What each run of text in the article is: headline, standfirst, byline, paragraph, caption, aside."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, TypeAlias

from newsparse.knowledge.page_words import Sense
from newsparse.models.documents import Hint
from newsparse.reading.flow import Linked, rows_of, words_of
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
_OUTSIDE: Final = (Hint.TITLE, Hint.STANDFIRST, Hint.BYLINE, Hint.CAPTION)
"""What belongs to the article between the headline and the article's element, as prose does there."""
_NO_END: Final = (Hint.ASIDE, Hint.CAPTION, Hint.HEADING)
"""What does not end an article."""
_CAPTION: Final = 350
"""A caption has fewer characters."""
_ENDS: Final = frozenset('.!?…。！？।؟"”»“’:')
_FRAMES: Final = frozenset({"div", "section", "picture", "span"})
_SEVERAL: Final = 60
"""How far apart the tags of an element are that holds some dozens of others."""
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
TABLE: Final = Hint.TABLE


Piece: TypeAlias = tuple[Chunk, Hint | None, str, Linked]
"""One block of the article: its run of text (of a table, the first), what it is, its words, and the links in them."""


class _Reader:
    """The elements around the article, each asked once."""

    def __init__(self, outline: Outline, region: int, beside: list[bool], weights: Prose) -> None:
        self.outline = outline
        self.region = region
        self.beside = beside
        self.limit = max(200, weights[region] * _SMALL)
        self.weights = weights
        self.hints: dict[int, Hint | None] = {0: None, region: None}
        self.silent = {"p"}
        """Start tags that say nothing: what stands in their elements is what it would be without them."""

    def hint(self, number: int) -> Hint | None:
        """Return what an element and those around it, up to the article's, say of the text in it."""
        hints, outline, silent = self.hints, self.outline, self.silent
        if outline.written[number] in silent and (outer := outline.parents[number]) in hints:
            return hints[outer]  # as for most paragraphs
        path: list[int] = []
        while number not in hints:
            path.append(number)
            number = outline.parents[number]
        found = hints[number]
        for number in reversed(path):
            if outline.written[number] not in silent:
                found = self._own(number, found)
            hints[number] = found
        return found

    def _own(self, number: int, outer: Hint | None) -> Hint | None:
        """Return an element's hint, given that of the element around it."""
        if outer is CAPTION or outer is PULL_QUOTE:
            return outer
        outline = self.outline
        tag, written = outline.tags[number], outline.written[number]
        named = False
        if written != tag:
            sense = outline.sense(number)
            named = sense.caption or sense.pull
            if named and self._is_small(number):
                return CAPTION if sense.caption else PULL_QUOTE
        if tag in _FRAMES:
            return CAPTION if self._pictured(number) else outer
        own = _TAGS.get(tag)
        if own is None:
            if not named:
                self.silent.add(written)
            return outer
        return outer if own is CAPTION and not self._is_small(number) else own

    def _is_small(self, number: int) -> bool:
        """Tell whether an element holds so little prose that it may be a caption or a pull quote."""
        return self.weights[number] < self.limit

    def _pictured(self, number: int) -> bool:
        """Tell whether an element is a picture, with few words."""
        outline = self.outline
        start, end = outline.starts[number], outline.ends[number]
        # Of most elements the cheaper answer is enough: small ones hold no picture, large ones many words.
        if end - start > _SEVERAL and outline.size(number) > _CAPTION:
            return False
        within = "<".join(outline.parts[start : end + 1 : 2])
        return _PICTURE.search(within) is not None and outline.size(number) <= _CAPTION and _HEAD.search(within) is None

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
    tables = _data_tables(outline, region, weights)
    found: list[Piece] = []
    cells: dict[int, list[tuple[int, str]]] = {}
    """The elements and the words of the runs of each table, by the number of its piece."""
    for chunk in zones.before:
        text, linked = words_of(outline, chunk)
        if not text or not (text[0].isprintable() or _is_seen(text)):
            continue
        hint = sorter.sort(chunk, text, within=False)
        if hint in _OUTSIDE or (hint is None and is_prose(chunk)):
            found.append((chunk, hint, text, linked))
    table: int | None = None
    for chunk in zones.inside:
        text, linked = words_of(outline, chunk)
        if not text or not (text[0].isprintable() or _is_seen(text)):
            continue
        around = _table_of(outline, chunk.owner, tables) if tables else None
        if around is None:
            found.append((chunk, sorter.sort(chunk, text, within=True), text, linked))
        elif around == table:
            cells[len(found) - 1].append((chunk.owner, text))
        else:
            cells[len(found)] = [(chunk.owner, text)]
            found.append((chunk, ASIDE if beside[chunk.owner] else TABLE, text, linked))
        table = around
    for index, several in cells.items():
        if len(several) > 1:
            found[index] = (*found[index][:2], rows_of(outline, several), ())
    # What follows the last sentence is no prose any more.
    for index in range(len(found) - 1, -1, -1):
        chunk, hint, text, linked = found[index]
        if hint is TABLE or (hint not in _NO_END and not _label(chunk, text)):
            break
        if hint in _PROSE:
            found[index] = chunk, ASIDE, text, linked
    return tuple(found)


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

    def sort(self, chunk: Chunk, text: str, *, within: bool) -> Hint | None:
        """Return what a run of text is.

        Args:
            chunk: the run.
            text: its words.
            within: whether it stands in the article's element, not only between it and the headline.
        """
        reader = self.reader
        outline = reader.outline
        _, _, owner, size, linked = chunk
        beside = reader.beside[owner]
        if not self.titled and self.least <= size <= self.most:
            if self.heads.has(outline.flat(chunk), outline.tags[owner]):
                self.titled = True
                return TITLE
        if self.opening and size <= _BYLINE and reader.credits(owner):
            return BYLINE
        if beside and not (self.opening and self._leads(chunk)):
            return ASIDE
        hint = reader.hint(owner)
        if self.opening and hint is not CAPTION and is_prose(chunk):
            sense = reader.summing_up(chunk)
            if not within or sense is not None or (beside and hint is None):
                # Whole sentences are the first paragraph, unless their names can only mean the standfirst.
                lead = (sense is not None and sense.deck) or hint is HEADING or text[-1] not in _ENDS
                return Hint.STANDFIRST if lead else None
        if linked and linked >= LINKED * size and hint in _PROSE:
            return ASIDE
        if self.opening and hint is None:
            if _label(chunk, text):
                return ASIDE
            self.opening = not (within and size >= LEAD)
        return hint

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
    for number, tag in enumerate(outline.tags):
        if tag == "table" and start < outline.starts[number] < end:
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


def _is_seen(text: str) -> bool:
    """Tell whether something of a text is seen; in nearly all cases its first character is."""
    return any(map(str.isprintable, text))


def _label(chunk: Chunk, text: str) -> bool:
    """Tell whether a run of text is a label: short, and no sentence."""
    return chunk.size < LEAD and text[-1] not in _ENDS
