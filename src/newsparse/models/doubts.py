"""What the parser was unsure of.  One class a cause; a downstream package may add its own."""

from __future__ import annotations

import attrs

from newsparse.models.spans import Span, shown

__all__ = [
    "AmbiguousSpeaker", "ConflictingAuthors", "ConflictingDates", "ConflictingTitles", "DateMismatch", "Doubt",
    "UnclosedQuote", "UnreadCredit",
]  # fmt: skip


@attrs.frozen(kw_only=True, repr=False)
class Doubt:
    """One thing of which the parser was unsure."""

    span: Span | None
    """What it concerns; None when that stands nowhere in the text."""
    subject: str
    """The path of the field that it concerns: "title", "quotes[3].speaker", "bylines[0].people"."""
    message: str
    """One sentence for a person."""
    alternatives: tuple[str, ...] = ()
    """What else it could have been."""

    def __repr__(self) -> str:
        """Show cause, subject and message."""
        return f"<{type(self).__name__} {self.subject}: {shown(self.message, 80)}>"


class UnclosedQuote(Doubt):
    """An opening mark without a closing one; the quotation was ended with its paragraph."""

    __slots__ = ()


class AmbiguousSpeaker(Doubt):
    """Two or more people could have said it; none was chosen."""

    __slots__ = ()


class ConflictingAuthors(Doubt):
    """The visible byline and the page's metadata, or the argument, name different authors."""

    __slots__ = ()


class ConflictingDates(Doubt):
    """Two sources give different publication dates."""

    __slots__ = ()


class ConflictingTitles(Doubt):
    """Two sources give different titles."""

    __slots__ = ()


class DateMismatch(Doubt):
    """A post's shown date is not the date in its ID; the ID was believed."""

    __slots__ = ()


class UnreadCredit(Doubt):
    """A part of a credit line that was not understood; it stays in `Byline.raw`."""

    __slots__ = ()
