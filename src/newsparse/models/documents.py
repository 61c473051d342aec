"""What a reader hands to the steps that follow: one text, raw blocks, links, embeds, and claims."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from enum import Enum
from operator import attrgetter
from typing import Any, Final

import attrs

from newsparse.models.deferred import Deferring, Details
from newsparse.models.making import changer, draft_of, maker, maker_without
from newsparse.models.spans import Origin, Span

__all__ = [
    "Claim", "Document", "Embed", "Hint", "Image", "Link", "Metadata", "RawBlock", "changed_document", "details_of",
    "new_claim", "new_link", "new_metadata", "raw_blocks_at", "read_later", "with_details",
]  # fmt: skip


class Hint(Enum):
    """What the source's mark-up says of a raw block; plain text gives none."""

    TITLE = "title"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    HEADING = "heading"
    ITEM = "item"
    CAPTION = "caption"
    QUOTE = "quote"
    PULL_QUOTE = "pull_quote"
    TABLE = "table"
    ASIDE = "aside"
    """Not part of the running text: boxes, newsletter forms, related links, adverts."""
    EMBED = "embed"
    """The flattened words of an embed."""
    UPDATE = "update"
    """The head of a live blog's entry."""


class _Named:
    """Something that knows where to read its `classes`: few raw blocks are asked for them, and few of them twice."""

    __slots__ = ("_element", "_names")
    _element: int
    _names: Callable[[int], str]


@attrs.frozen(kw_only=True)
class RawBlock(_Named):
    """One line of the text, or one block of the page."""

    span: Span
    """Where it stands, white space at its ends excluded."""
    hint: Hint | None = None
    """What the mark-up says of it."""
    level: int | None = None
    """A heading's level, 1 to 6."""
    classes: str = ""
    """The class names, id and role of the element and of its nearest wrappers, lower case, parted by spaces."""
    posted: dt.datetime | None = None
    """When the entry of a live blog was posted that it heads, in the zone that the page names."""


@attrs.frozen(kw_only=True)
class Link:
    """A link of the page."""

    span: Span
    """The words that carry it."""
    url: str
    """Its absolute address."""


@attrs.frozen(kw_only=True)
class Embed:
    """The mark-up of something that may be a post, for `newsparse.posts` to read."""

    html: str
    """The element's outer mark-up, entities and escapes undone once."""
    span: Span | None
    """Where its flattened words stand; None when it has none."""
    after: int
    """The offset in the text after which it stands."""
    origin: Origin = Origin.EMBED
    """EMBED for an element of the page, ISLAND for JSON and escaped mark-up."""


@attrs.frozen(kw_only=True)
class Claim:
    """One thing that a source says of the article, as it says it."""

    subject: str
    """The field it speaks of: "title", "authors", "published", "modified", "outlet", "language", …"""
    value: str
    """What it says, white space folded, otherwise as printed."""
    origin: Origin
    """Which source."""
    source: str = ""
    """The exact place: "NewsArticle.author.name", "og:title", "time[datetime]"."""


@attrs.frozen(kw_only=True)
class Image:
    """The lead image."""

    url: str
    """Its absolute address."""
    caption: str | None = None
    """The words under it."""
    credit: str | None = None
    """Who took or supplied it."""


@attrs.frozen(kw_only=True)
class Metadata(Deferring):
    """What is claimed of the article, apart from its text: by the page or by the caller.

    What a reader of pages returns reads its `Details` when one of them is first asked for.
    """

    title: str | None = None
    titles: tuple[str, ...] = ()
    """Other titles that the source gives, without the chosen one."""
    authors: tuple[Claim, ...] = ()
    """Author strings of the source that was believed, each still to be read by the byline grammar."""
    outlet: str | None = None
    url: str | None = None
    """The canonical address."""
    language: str | None = None
    """A BCP 47 tag, lower case: "en", "pt-br"."""
    published: dt.datetime | None = None
    published_on: dt.date | None = None
    modified: dt.datetime | None = None
    modified_on: dt.date | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    image: Image | None = None
    paywalled: bool | None = None
    claims: tuple[Claim, ...] = ()
    """Everything that the sources say of these fields, in the order of belief."""


@attrs.frozen(kw_only=True)
class Document:
    """One text and what is known of its layout."""

    text: str
    """The article's text: for plain text the source itself, unchanged."""
    raw_blocks: tuple[RawBlock, ...]
    """Ordered, disjoint, covering every character that is not white space."""
    links: tuple[Link, ...] = ()
    """In order of place."""
    embeds: tuple[Embed, ...] = ()
    """In document order; none where `hidden` reads them, too."""
    hidden: Callable[[], tuple[Embed, ...]] = attrs.field(default=tuple, eq=False, repr=False)
    """Reads the embeds that the page holds and does not show, in scripts and templates, and before these its frames and the
    like, where none of its embeds holds words of the text.  They stand nowhere in it, so only who asks for posts waits."""
    metadata: Metadata = attrs.field(factory=Metadata)
    """What page and caller claim."""
    from_html: bool = False
    """Whether the source was a page."""
    wrapped: bool = False
    """Whether the lines of a plain text break at an even width, as mail does, so that a paragraph stands on several."""


new_link: Final = maker(Link)
new_claim: Final = maker(Claim)
new_metadata: Final = maker(Metadata)
_DETAILS: Final = Details._fields[:-1]
read_later: Final = maker_without(Metadata, _DETAILS, "_find")
"""Makes metadata of which the details are read later, by what is given as `_find`."""
_changed_later: Final = changer(Metadata, _DETAILS, "_find")
_details: Final = attrgetter(*_DETAILS)
changed_document: Final = changer(Document)
_SpanDraft: Final = draft_of(Span)
_RawBlockDraft: Final = draft_of(RawBlock)


def details_of(metadata: Metadata) -> Details:
    """Return the details of metadata, which reads them."""
    return Details(*_details(metadata))


def with_details(metadata: Metadata, change: Callable[[Details], Details], **changes: object) -> Metadata:
    """Return metadata with other fields, and with its details changed once somebody asks for them."""
    return _changed_later(metadata, _find=lambda: change(details_of(metadata)), **changes)


_classes_slot: Final[Any] = RawBlock.__dict__["classes"]


def _classes_of(block: RawBlock) -> str:
    """Return the classes of a raw block, read when they are first asked for."""
    try:
        classes: str = _classes_slot.__get__(block)
    except AttributeError:
        classes = block._names(block._element)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        _classes_slot.__set__(block, classes)
    return classes


# A `__getattr__` would make every other field slow.
RawBlock.classes = property(_classes_of, _classes_slot.__set__)  # type: ignore[assignment]


def _no_names(element: int) -> str:
    del element
    return ""


def raw_blocks_at(
    rows: Iterable[tuple[int, int, Hint | None, int | None, int]], names: Callable[[int], str] = _no_names
) -> tuple[RawBlock, ...]:
    """Return raw blocks.

    Args:
        rows: the start and the end of each one's span, which must be one, its hint, its level, and the number of its element.
        names: returns the classes of an element; called when they are asked for.
    """
    found: list[RawBlock] = []
    for start, end, hint, level, element in rows:
        # As `new_span` and a `maker` do, without the calls: an article has some dozens.
        span = _SpanDraft()
        span.start = start
        span.end = end
        span.__class__ = Span
        block = _RawBlockDraft()
        block.span = span
        block.hint = hint
        block.level = level
        block.posted = None
        block._element = element  # noqa: SLF001  # slots that are no fields
        block._names = names  # noqa: SLF001
        block.__class__ = RawBlock
        found.append(block)
    return tuple(found)
