"""What reading the quotations finds, before anybody is given a name."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Final

import attrs

from newsparse.models.doubts import Doubt
from newsparse.models.making import maker
from newsparse.models.quotes import QuoteForm
from newsparse.models.spans import Span
from newsparse.models.speakers import Modality

__all__ = ["Attribution", "Quotation", "Report", "Speech", "new_attribution", "new_quotation", "new_report"]


@attrs.frozen(kw_only=True)
class Attribution:
    """Who is given as the source, by place only."""

    cue: Span | None = None
    """The cue."""
    mention: Span | None = None
    """The noun phrase or pronoun that names the source; titles before it in, appositions out."""
    rule: str
    """The rule that found it, one short phrase for people: "inverted: “…,” said X"."""
    modality: Modality = Modality.SAID
    """Whether it was said."""
    carried: bool = False
    """Whether cue and mention belong to an earlier quotation that this one continues."""


@attrs.frozen(kw_only=True)
class Quotation:
    """One quotation of the text."""

    spans: tuple[Span, ...]
    """The words without marks, a span for each uninterrupted stretch within a paragraph."""
    span: Span
    """From the first opening to the last closing mark."""
    form: QuoteForm
    """Its form."""
    attribution: Attribution | None = None
    """Its source, None when the text gives none."""
    nested: tuple[Quotation, ...] = ()
    """Those inside it."""


@attrs.frozen(kw_only=True)
class Report:
    """Something said in the reporter's words."""

    span: Span
    """What was said."""
    attribution: Attribution
    """Its source."""


@attrs.frozen(kw_only=True)
class Speech:
    """All the quoted and reported speech of an article."""

    quotations: tuple[Quotation, ...] = ()
    """In reading order."""
    sources: tuple[Span, ...] = ()
    """The mentions of those who say something in the reporter's words, in reading order."""
    doubts: tuple[Doubt, ...] = ()
    """What was unsure."""
    tell: Callable[[], tuple[Report, ...]] = tuple
    """Returns what they say, which only statements need."""

    @cached_property
    def reports(self) -> tuple[Report, ...]:
        """What is said in the reporter's words, in reading order."""
        return self.tell()


new_attribution: Final = maker(Attribution)
new_quotation: Final = maker(Quotation)
new_report: Final = maker(Report)
