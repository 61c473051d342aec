"""Places in a text, and where a finding comes from."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum
from typing import Any, Final

import attrs

from newsparse.errors import SpanError
from newsparse.models.making import draft_of, maker

__all__ = ["BLANK", "Mention", "Origin", "Span", "mentions_at", "new_mention", "new_span"]

_SPACES = "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"  # fmt: skip
_FORMATS = ((0xAD, 0xAD), (0x600, 0x605), (0x61C, 0x61C), (0x6DD, 0x6DD), (0x70F, 0x70F), (0x890, 0x891), (0x8E2, 0x8E2), (0x180E, 0x180E), (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x2064), (0x2066, 0x206F), (0xFEFF, 0xFEFF), (0xFFF9, 0xFFFB), (0x110BD, 0x110BD), (0x110CD, 0x110CD), (0x13430, 0x13438), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0001, 0xE0001), (0xE0020, 0xE007F))  # fmt: skip
BLANK = _SPACES + "".join(chr(c) for first, last in _FORMATS for c in range(first, last + 1))
"""White space as `str.strip` knows it, and the format characters (Unicode 14 category Cf): what a span is trimmed of."""


class Origin(Enum):
    """Where a finding was read."""

    VISIBLE = "visible"
    """In the article's own text."""
    JSON_LD = "json_ld"
    """In the page's JSON-LD (schema.org)."""
    META = "meta"
    """In the page's `<meta>`, `<title>`, `<link>` or `<html>` elements."""
    MICRODATA = "microdata"
    """In the page's microdata, RDFa or `rel=author` mark-up."""
    EMBED = "embed"
    """In an embed's mark-up."""
    ISLAND = "island"
    """In a piece of JSON or escaped mark-up inside the page."""
    ARGUMENT = "argument"
    """Given by the caller."""


@attrs.frozen(order=True, init=False)
class Span:
    """A half-open, never empty range of code points of the article's text: `text[start:end]`.

    The one class of newsparse whose fields may be given by position: `Span(3, 8)`.

    Raises:
        SpanError: if `start` is negative or `end` is not greater than `start`.
    """

    start: int
    """The offset of the first code point, from 0."""
    end: int
    """The offset after the last code point."""

    def __init__(self, start: int, end: int) -> None:
        """Refuse what is no range."""
        if not 0 <= start < end:
            message = f"a span needs 0 <= start < end, got start={start!r}, end={end!r}"
            raise SpanError(message)
        _set_start(self, start)
        _set_end(self, end)

    def __len__(self) -> int:
        """Return the number of code points."""
        return self.end - self.start

    def __contains__(self, other: Span | int) -> bool:
        """Tell whether an offset, or the whole of another span, lies inside."""
        if isinstance(other, Span):
            return self.start <= other.start and other.end <= self.end
        return self.start <= other < self.end

    def __repr__(self) -> str:
        """Show the two offsets only."""
        return f"Span({self.start}, {self.end})"

    def of(self, text: str) -> str:
        """Return the words that stand here in `text`."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two share a code point."""
        return self.start < other.end and other.start < self.end

    def shifted(self, by: int) -> Span:
        """Return the span `by` code points further on."""
        return Span(self.start + by, self.end + by)

    @classmethod
    def trimmed(cls, text: str, start: int, end: int) -> Span | None:
        """Return the range without the white space and format characters at its ends, None when nothing else is in it."""
        words = text[start:end]
        left = start + len(words) - len(words.lstrip(BLANK))
        right = left + len(words.strip(BLANK))
        return cls(left, right) if left < right else None


# An article has some hundred spans, and the slots' own setters take a third of the time of `object.__setattr__`.
_set_start: Final[Callable[[Span, int], None]] = Span.__dict__["start"].__set__
_set_end: Final[Callable[[Span, int], None]] = Span.__dict__["end"].__set__


def shown(text: Any, width: int = 48) -> str:
    """Return text short enough for a `repr`, quoted, its middle cut out."""
    words = str(text)
    return repr(words if len(words) <= width else f"{words[: width - 15]}…{words[-14:]}")


@attrs.frozen(kw_only=True)
class Mention:
    """Some words of the text that name somebody or something."""

    text: str
    """The words as printed."""
    span: Span
    """Where they stand."""

    def __str__(self) -> str:
        """Return the words."""
        return self.text

    def __repr__(self) -> str:
        """Show the words and their place."""
        return f"<Mention {shown(self.text)} {self.span.start}:{self.span.end}>"


_SpanDraft: Final = draft_of(Span)
_MentionDraft: Final = draft_of(Mention)
new_mention: Final = maker(Mention)


def new_span(start: int, end: int) -> Span:
    """Return `Span(start, end)` in two thirds of the time.

    Raises:
        SpanError: as `Span` does.
    """
    if not 0 <= start < end:
        return Span(start, end)  # refuses
    span = _SpanDraft()
    span.start = start
    span.end = end
    span.__class__ = Span
    return span  # type: ignore[no-any-return]


def mentions_at(text: str, places: Iterable[tuple[int, int]]) -> tuple[Mention, ...]:
    """Return the mentions that stand at these places, each a start and an end.

    Raises:
        SpanError: as `Span` does.
    """
    found: list[Mention] = []
    for start, end in places:
        # As `new_mention` does, without the call: an article has some dozens.
        mention = _MentionDraft()
        mention.text = text[start:end]
        mention.span = new_span(start, end)
        mention.__class__ = Mention
        found.append(mention)
    return tuple(found)
