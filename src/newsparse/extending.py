"""The types that a downstream author implements.

A *platform* is a `PlatformRules` value, a *house style* a `HouseStyle` value, a *recogniser* a function, and a
*plugin* a function that takes a `Parser` and returns another.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

import attrs

from newsparse.knowledge.rules import HouseStyle, IdClock, LineHabit, PlatformRules
from newsparse.models.blocks import Block
from newsparse.models.documents import Document, Hint, RawBlock
from newsparse.models.spans import Span

if TYPE_CHECKING:
    from newsparse.parser import Parser

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


@attrs.frozen(kw_only=True)
class Line:
    """One raw block among its neighbours, as a recogniser sees it."""

    document: Document
    """The whole document."""
    index: int
    """The number of the raw block, from 0."""

    @property
    def raw(self) -> RawBlock:
        """The raw block."""
        return self.document.raw_blocks[self.index]

    @property
    def span(self) -> Span:
        """Where it stands, white space at its ends excluded."""
        return self.raw.span

    @property
    def text(self) -> str:
        """Its words."""
        return self.raw.span.of(self.document.text)

    @property
    def hint(self) -> Hint | None:
        """What the page's mark-up says of it."""
        return self.raw.hint

    @property
    def previous(self) -> str:
        """The words of the raw block before; empty at the beginning."""
        return self._words(self.index - 1)

    @property
    def next(self) -> str:
        """The words of the raw block after; empty at the end."""
        return self._words(self.index + 1)

    def _words(self, index: int) -> str:
        blocks = self.document.raw_blocks
        return blocks[index].span.of(self.document.text) if 0 <= index < len(blocks) else ""

    def block(self, kind: type[Block]) -> Block:
        """Return the whole line as one block of a kind without fields of its own."""
        return kind(span=self.span, text=self.text)


Recogniser: TypeAlias = Callable[[Line, Context], Block | tuple[Block, ...] | None]
"""Answers with the block that a line is, with several that cover it in order, or with None: "not mine"."""

Plugin: TypeAlias = "Callable[[Parser], Parser]"
"""Returns a parser that knows more than the one it was given."""
