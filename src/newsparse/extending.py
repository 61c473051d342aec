"""The types that a downstream author implements.

A *platform* is a `PlatformRules` value, a *house style* a `HouseStyle` value, a *recogniser* a function, and a
*plugin* a function that takes a `Parser` and returns another.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Callable
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import attrs

from newsparse.knowledge.rules import HouseStyle, IdClock, LineHabit, PlatformRules
from newsparse.models.blocks import Block, BlockT, new_block
from newsparse.models.documents import Document, Hint, RawBlock
from newsparse.models.making import draft_of
from newsparse.models.spans import Span

if TYPE_CHECKING:
    from newsparse.parser import Parser

_AROUND = " \t\xa0:!…>»›|•·-–—_*→▶►✚+()[]{}<«"
_LONGEST_KEY = 80

__all__ = ["Context", "HouseStyle", "IdClock", "Line", "LineHabit", "PlatformRules", "Plugin", "Recogniser"]


@attrs.frozen(kw_only=True)
class Context:
    """What the steps know besides the document."""

    style: HouseStyle
    """The outlet's habits."""
    platforms: tuple[PlatformRules, ...]
    """The platforms that the parser knows."""
    published_on: dt.date | None = None
    """The day of publication, for dates without a year and for weekdays."""
    outlet: str | None = None
    """The outlet's name, as claimed."""
    language: str | None = None
    """The language, as claimed."""


def _folded(words: str) -> str:
    return words.casefold().replace("’", "'").strip(_AROUND)


_folded_word: Final = lru_cache(maxsize=2048)(_folded)
"""Lines begin with the same few words."""


@attrs.frozen(kw_only=True, init=False)
class Line:
    """One raw block among its neighbours, as a recogniser sees it."""

    document: Document
    """The whole document."""
    index: int
    """The number of the raw block, from 0."""
    part: Span | None = None
    """The piece of the raw block that is asked about, where another recogniser took the rest; None for all of it."""
    opening: bool = False
    """Whether no prose stands before it: headline, byline and date are read here."""
    closing: bool = False
    """Whether only furniture follows: contributors, the author's note and rights are read here."""
    span: Span = attrs.field(init=False)
    """Where it stands, white space at its ends excluded."""
    text: str = attrs.field(init=False)
    """Its words."""
    plain: str = attrs.field(init=False)
    """Its words with no-break spaces and the breaks of soft wraps as plain spaces: easier to match, as long as `text`."""
    hint: Hint | None = attrs.field(init=False)
    """What the page's mark-up says of it; plain text gives none."""
    key: str = attrs.field(init=False)
    """Its words folded to be looked up: lower case, straight apostrophes, no punctuation around; empty for a line of more
    than 80 characters and for one that ends in a full stop or stands in quotation marks, as only prose does."""
    first: str = attrs.field(init=False)
    """Its first word folded likewise, whatever the line: what most recognisers look at before anything else."""

    def __init__(
        self, *, document: Document, index: int, part: Span | None = None, opening: bool = False, closing: bool = False
    ) -> None:
        """Read what the recognisers ask of every line, each of them anew."""
        made = line_at(document, index, part, opening, closing)
        for field in attrs.fields(Line):
            object.__setattr__(self, field.name, getattr(made, field.name))

    @property
    def raw(self) -> RawBlock:
        """The raw block, with its level and class names."""
        return self.document.raw_blocks[self.index]

    @property
    def previous(self) -> str:
        """The words of the raw block before; empty at the beginning."""
        return self.words_at(self.index - 1)

    @property
    def next(self) -> str:
        """The words of the raw block after; empty at the end."""
        return self.words_at(self.index + 1)

    @property
    def linked(self) -> bool:
        """Whether links carry at least four fifths of its words."""
        links = self.document.links
        start, end = self.span.start, self.span.end
        carried = 0
        at = bisect_left(links, start, key=_LINK_START)
        while at < len(links):
            link = links[at].span
            if link.start >= end:
                break
            carried += (link.end if link.end < end else end) - link.start  # noqa: FURB136  # `min` takes ten times as long
            at += 1
        return carried * 5 >= (end - start) * 4

    def words_at(self, index: int) -> str:
        """Return the words of another raw block; empty outside the document."""
        blocks = self.document.raw_blocks
        return blocks[index].span.of(self.document.text) if 0 <= index < len(blocks) else ""

    def block(self, kind: type[BlockT], /, start: int = 0, end: int | None = None, **fields: Any) -> BlockT:
        """Return the line as a block of a kind, or only its characters from `start` to `end`.

        Args:
            kind: the class of the block.
            start: the first character, counted from the start of the line.
            end: the character after the last; None for the end of the line.
            fields: the kind's own fields.
        """
        span = self.span
        if not start and end is None:
            return kind(span=span, text=self.text, **fields) if fields else new_block(kind, span, self.text)
        last = span.end if end is None else min(span.start + end, span.end)
        span = Span.trimmed(self.document.text, span.start + start, last) or span
        return kind(span=span, text=span.of(self.document.text), **fields)


_LINK_START: Final = attrgetter("span.start")
_LineDraft: Final = draft_of(Line)


def line_at(
    document: Document, index: int, part: Span | None = None, opening: bool = False, closing: bool = False
) -> Line:
    """Return `Line(document=document, index=index, …)`, in half the time."""
    raw = document.raw_blocks[index]
    span = part or raw.span
    text = plain = document.text[span.start : span.end]
    if "\n" in plain:
        plain = plain.replace("\r", " ").replace("\n", " ")
    if not plain.isascii():
        plain = plain.replace("\xa0", " ").replace("\u202f", " ")
    prose = len(plain) > _LONGEST_KEY or plain[-1] in '.”"' or plain[0] in '“"'
    start = plain[:40].split(None, 1)
    line = _LineDraft()  # filled as `maker` would fill it, without one more call for each line of each article
    line.document = document
    line.index = index
    line.part = part
    line.opening = opening
    line.closing = closing
    line.span = span
    line.text = text
    line.plain = plain
    line.hint = raw.hint
    line.key = "" if prose else _folded(plain)
    line.first = _folded_word(start[0]) if start else ""
    line.__class__ = Line
    return line  # type: ignore[no-any-return]


Recogniser: TypeAlias = Callable[[Line, Context], Block | tuple[Block, ...] | None]
"""Answers with the block that a line is, with several in order, or with None: "not mine".

What the answer leaves of the line is asked about anew, as a line of its own (`Line.part`)."""

Plugin: TypeAlias = "Callable[[Parser], Parser]"
"""Returns a parser that knows more than the one it was given."""
