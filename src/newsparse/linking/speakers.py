"""Quotations and reports, with names: places become `Quote`s and `Statement`s."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import Final

from newsparse.linking.people import Cast
from newsparse.linking.reasons import reason
from newsparse.models.doubts import AmbiguousSpeaker
from newsparse.models.quotes import Quote, QuoteForm, Statement, explained_quote, explained_statement
from newsparse.models.spans import Span
from newsparse.models.speakers import Cue, Modality, Speaker, new_cue
from newsparse.patterns import lazy
from newsparse.quotes.findings import Attribution, Quotation, Report, Speech

__all__ = ["quotes_of", "speaker_doubts", "statements_of"]

_WORD: Final = lazy(r"\w+")
_OPENING: Final = lazy(r"(\w+)(?:\W+(\w+)(?:\W+(\w+))?)?")
_TERM: Final = QuoteForm.TERM
_SAID: Final = Modality.SAID


class _Said:
    """What everybody has said so far."""

    def __init__(self) -> None:
        self._openings: dict[tuple[str, str], tuple[str, Span]] = {}
        """A speaker and the first words → the first quotation that begins so; its words are compared only when needed."""
        self._words: dict[tuple[str, str], Span] = {}

    def before(self, span: Span, words: str, speaker: Speaker | None) -> Span | None:
        """Return where the same speaker first says the same words, None when it is here."""
        if speaker is None or speaker.name is None:
            return None
        opening = _OPENING.search(words)
        key = speaker.name, " ".join(opening.groups("")).casefold() if opening else ""
        before, place = self._openings.setdefault(key, (words, span))
        if place is span:
            return None
        if before:
            self._words.setdefault((speaker.name, _folded(before)), place)
            self._openings[key] = "", place
        first = self._words.setdefault((speaker.name, _folded(words)), span)
        return None if first == span else first


def _folded(words: str) -> str:
    return " ".join(_WORD.findall(words.casefold()))


def quotes_of(text: str, speech: Speech, cast: Cast) -> tuple[Quote, ...]:
    """Give every quotation its speaker, and mark the repeats."""
    said = _Said()
    return tuple([_quote(text, quotation, cast, said) for quotation in speech.quotations])


def statements_of(text: str, speech: Speech, cast: Cast) -> tuple[Statement, ...]:
    """Give every report its speaker."""
    return tuple([_statement(text, report, cast) for report in speech.reports])


def speaker_doubts(
    quotes: tuple[Quote, ...], statements: tuple[Statement, ...], cast: Cast
) -> tuple[AmbiguousSpeaker, ...]:
    """Return a doubt for every quotation and statement whose speaker two people could be."""
    found: list[AmbiguousSpeaker] = []
    named: tuple[tuple[str, tuple[Quote | Statement, ...]], ...] = (("quotes", quotes), ("statements", statements))
    for field, items in named:
        for number, item in enumerate(items):
            speaker = item.speaker
            if speaker is None or speaker.name is not None or speaker.mention is None:
                continue
            names = cast.rivals(speaker.mention.span)
            if names:
                message = f"“{speaker.mention.text}” may be {' or '.join(names)}"
                subject = f"{field}[{number}].speaker"
                found.append(AmbiguousSpeaker(span=item.span, subject=subject, message=message, alternatives=names))
    return tuple(found)


def _cue(text: str, attribution: Attribution | None) -> Cue | None:
    if attribution is None or attribution.cue is None:
        return None
    span = attribution.cue
    return new_cue(text=text[span.start : span.end], span=span)


def _quote(text: str, quotation: Quotation, cast: Cast, said: _Said) -> Quote:
    attribution = None if quotation.form is _TERM else quotation.attribution
    spans = quotation.spans
    words = spans[0].of(text)
    for before, after in pairwise(spans):
        words += ("\n" if "\n" in text[before.end : after.start] else " ") + after.of(text)
    speaker = cast.speaker(attribution) if attribution else None
    repeats = said.before(quotation.span, words, speaker)
    inner = quotation.nested
    return explained_quote(
        text=words,
        span=quotation.span,
        spans=spans,
        form=quotation.form,
        speaker=speaker,
        cue=_cue(text, attribution),
        modality=attribution.modality if attribution else _SAID,
        nested=tuple([_quote(text, quoted, cast, said) for quoted in inner]) if inner else (),
        repeats=repeats,
        _explain=partial(reason, text, quotation.span, attribution, speaker) if attribution else str,
    )


def _statement(text: str, report: Report, cast: Cast) -> Statement:
    speaker = cast.speaker(report.attribution)
    return explained_statement(
        text=report.span.of(text),
        span=report.span,
        speaker=speaker,
        cue=_cue(text, report.attribution),
        modality=report.attribution.modality,
        _explain=partial(reason, text, report.span, report.attribution, speaker, what="statement"),
    )
