"""The blocks of an article: what is prose and what is furniture.

The kind of a block is its class.  A downstream package adds a kind by subclassing `Block`.
"""

from __future__ import annotations

import datetime as dt
from enum import Enum
from typing import ClassVar, Final, TypeVar

import attrs

from newsparse.models.making import draft_of, maker
from newsparse.models.spans import Span, shown

__all__ = [
    "Advert", "Bio", "Block", "BlockQuote", "BylineLine", "Caption", "Copyright", "Credit", "Heading",
    "ListItem", "Note", "NoteKind", "Paragraph", "PostBlock", "Promo", "PullQuote", "Related", "Share",
    "Standfirst", "Table", "Title", "Update", "new_block", "new_caption", "new_heading", "new_paragraph",
]  # fmt: skip

BlockT = TypeVar("BlockT", bound="Block")


@attrs.frozen(kw_only=True, repr=False)
class Block:
    """One stretch of the article that serves one purpose.  Never used itself: every block has a kind."""

    in_body: ClassVar[bool] = False
    """Whether `Article.body` holds blocks of this kind."""
    speaks: ClassVar[bool] = False
    """Whether quotation marks in blocks of this kind are read as quotations."""

    span: Span
    """Where it stands, white space at its ends excluded."""
    text: str
    """The words at `span`, as they stand."""

    def __repr__(self) -> str:
        """Show the kind and the ends of the words."""
        return f"<{type(self).__name__} {shown(self.text)}>"


class Title(Block):
    """The article's headline."""

    __slots__ = ()

    speaks: ClassVar[bool] = True


class Standfirst(Block):
    """The line under the headline that sums the article up."""

    __slots__ = ()

    speaks: ClassVar[bool] = True


class Paragraph(Block):
    """Prose; its dateline, if it has one, included."""

    __slots__ = ()

    in_body: ClassVar[bool] = True
    speaks: ClassVar[bool] = True


@attrs.frozen(kw_only=True, repr=False)
class Heading(Block):
    """A subhead inside the article."""

    in_body: ClassVar[bool] = True
    speaks: ClassVar[bool] = True

    level: int | None = None
    """The level that the page gives, 1 to 6; None in plain text."""


class ListItem(Block):
    """One item of a list."""

    __slots__ = ()

    in_body: ClassVar[bool] = True
    speaks: ClassVar[bool] = True


class BlockQuote(Block):
    """Words set apart as a quotation without marks; they are also a `Quote` of form `block`."""

    __slots__ = ()

    in_body: ClassVar[bool] = True
    speaks: ClassVar[bool] = True


class Table(Block):
    """A table as text: a line a row, cells parted by tabs."""

    __slots__ = ()

    in_body: ClassVar[bool] = True


class PullQuote(Block):
    """Words of the article shown large a second time."""

    __slots__ = ()


class PostBlock(Block):
    """A social-media post, or one paragraph of one, with its attribution and counters."""

    __slots__ = ()

    speaks: ClassVar[bool] = True


@attrs.frozen(kw_only=True, repr=False)
class Caption(Block):
    """The words under a picture or a video."""

    credit: str | None = None
    """Who took or supplied it, as printed."""
    place: str | None = None
    """Where it was taken, as printed."""
    date: dt.date | None = None
    """When it was taken, where the caption says so in full."""


class Credit(Block):
    """A photo or agency credit alone on its line."""

    __slots__ = ()


class BylineLine(Block):
    """A line that says who wrote, reported, edited or photographed; `Article.bylines` holds what it says."""

    __slots__ = ()


class Bio(Block):
    """A line about the author."""

    __slots__ = ()


class Related(Block):
    """A link to another story."""

    __slots__ = ()


class Promo(Block):
    """The outlet's call to subscribe, download, listen or follow."""

    __slots__ = ()


class NoteKind(Enum):
    """What a note to the reader does."""

    UPDATE = "update"
    CORRECTION = "correction"
    EDITOR = "editor"
    """Any other note of the editors."""


@attrs.frozen(kw_only=True, repr=False)
class Note(Block):
    """An update, correction or editor's note."""

    kind: NoteKind = NoteKind.EDITOR
    """What the note does."""
    corrected: str | None = None
    """What was wrong, as printed, where a correction says it."""


@attrs.frozen(kw_only=True, repr=False)
class Update(Block):
    """The head of one entry of a live blog: its time, often with a title."""

    posted: dt.datetime | None = None
    """The entry's instant, in the zone that the page names, where it gives one."""


class Share(Block):
    """Buttons and counters for sharing and comments."""

    __slots__ = ()


class Advert(Block):
    """An advertisement, or the label that announces one."""

    __slots__ = ()


class Copyright(Block):
    """A line about rights."""

    __slots__ = ()


new_paragraph: Final = maker(Paragraph)
new_caption: Final = maker(Caption)
new_heading: Final = maker(Heading)
_BARE: Final = frozenset(kind for kind in Block.__subclasses__() if not kind.__slots__)  # type: ignore[attr-defined]
_BlockDraft: Final = draft_of(Block)


def new_block(kind: type[BlockT], span: Span, text: str) -> BlockT:
    """Return a block of a kind without fields of its own as `maker` would make it; of any other kind, as the kind does."""
    if kind not in _BARE:
        return kind(span=span, text=text)
    made = _BlockDraft()
    made.span = span
    made.text = text
    made.__class__ = kind
    return made  # type: ignore[no-any-return]
