"""Quotations and reported statements."""

from __future__ import annotations

from enum import Enum
from typing import Final

import attrs

from newsparse.models.explained import Explained, explainer
from newsparse.models.making import maker
from newsparse.models.posts import Post
from newsparse.models.spans import Span, shown
from newsparse.models.speakers import Cue, Modality, Speaker

__all__ = ["Quote", "QuoteForm", "Statement", "explained_quote", "explained_statement", "new_quote", "new_statement"]


class QuoteForm(Enum):
    """How a quotation stands in the reporter's text."""

    DIRECT = "direct"
    """Whole sentences."""
    MIXED = "mixed"
    """A part of the reporter's own clause."""
    HEADLINE = "headline"
    """In the headline."""
    TURN = "turn"
    """A turn of a transcript or of an interview, without marks."""
    BLOCK = "block"
    """A block quotation, without marks."""
    TERM = "term"
    """A title, a nickname or scare words: kept, with no speaker."""


@attrs.frozen(kw_only=True)
class Quote(Explained):
    """One quotation: what stands between marks, however often the reporter breaks in."""

    text: str
    """The words as printed, marks left out; stretches joined by a space, across paragraphs by a newline."""
    span: Span
    """From the first opening to the last closing mark, marks included."""
    spans: tuple[Span, ...]
    """The words without marks, a span for each uninterrupted stretch within a paragraph."""
    form: QuoteForm
    """How it stands in the reporter's text."""
    speaker: Speaker | None = None
    """Who said it; None when the text does not say."""
    cue: Cue | None = None
    """What introduces it; a continued quotation carries the cue of the one before."""
    modality: Modality = Modality.SAID
    """Whether it was said at all."""
    nested: tuple[Quote, ...] = ()
    """Quotations inside this one, in order."""
    post: Post | None = None
    """The post whose words these are."""
    repeats: Span | None = None
    """The span of the first quotation of the same words by the same speaker, when this is not it."""
    why: str = ""
    """One sentence that says what the attribution rests on."""

    @property
    def words(self) -> str:
        """The text without the comma that belongs to the reporter's attribution."""
        text = self.text.rstrip()
        return text[:-1].rstrip() if text.endswith(",") else text

    def __str__(self) -> str:
        """Return the words."""
        return self.words

    def __repr__(self) -> str:
        """Show the words and who said them."""
        return f"<Quote {self.form.value} {shown(self.words)} by {self.speaker or 'nobody named'}>"


@attrs.frozen(kw_only=True)
class Statement(Explained):
    """Something said that the reporter gives in other words: "The mayor said that …"."""

    text: str
    """What was said, as the reporter puts it."""
    span: Span
    """Where it stands."""
    speaker: Speaker | None = None
    """Who said it."""
    cue: Cue | None = None
    """What introduces it."""
    modality: Modality = Modality.SAID
    """Whether it was said at all."""
    why: str = ""
    """One sentence that says what the attribution rests on."""

    def __repr__(self) -> str:
        """Show the words and who said them."""
        return f"<Statement {shown(self.text)} by {self.speaker or 'nobody named'}>"


new_quote: Final = maker(Quote)
new_statement: Final = maker(Statement)
explained_quote: Final = explainer(Quote)
explained_statement: Final = explainer(Statement)
"""The same, with `_explain` for `why`."""
