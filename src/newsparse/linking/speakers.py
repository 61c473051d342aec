"""Quotations and reports, with names: places become `Quote`s and `Statement`s."""

from __future__ import annotations

from newsparse.linking.people import Cast
from newsparse.models.quotes import Quote, Statement
from newsparse.models.speakers import Cue
from newsparse.quotes.findings import Attribution, Quotation, Report, Speech

__all__ = ["name_speakers"]


def name_speakers(text: str, speech: Speech, cast: Cast) -> tuple[tuple[Quote, ...], tuple[Statement, ...]]:
    """Give every quotation and report its speaker, and mark the repeats."""
    quotes = tuple(_quote(text, quotation, cast) for quotation in speech.quotations)
    statements = tuple(_statement(text, report, cast) for report in speech.reports)
    return quotes, statements


def _cue(text: str, attribution: Attribution | None) -> Cue | None:
    if attribution is None or attribution.cue is None:
        return None
    return Cue(text=attribution.cue.of(text), span=attribution.cue)


def _quote(text: str, quotation: Quotation, cast: Cast) -> Quote:
    attribution = quotation.attribution
    words = quotation.spans[0].of(text)
    for before, after in zip(quotation.spans, quotation.spans[1:], strict=False):
        words += ("\n" if "\n" in text[before.end : after.start] else " ") + after.of(text)
    return Quote(
        text=words,
        span=quotation.span,
        spans=quotation.spans,
        form=quotation.form,
        cue=_cue(text, attribution),
        speaker=cast.speaker(attribution) if attribution else None,
        nested=tuple(_quote(text, inner, cast) for inner in quotation.nested),
        why=attribution.rule if attribution else "",
    )


def _statement(text: str, report: Report, cast: Cast) -> Statement:
    return Statement(
        text=report.span.of(text),
        span=report.span,
        cue=_cue(text, report.attribution),
        speaker=cast.speaker(report.attribution),
        modality=report.attribution.modality,
        why=report.attribution.rule,
    )
