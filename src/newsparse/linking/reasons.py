"""One sentence that says what an attribution rests on."""

from __future__ import annotations

from typing import Final

from newsparse.models.people import SourceKind
from newsparse.models.spans import Span
from newsparse.models.speakers import Basis, Speaker
from newsparse.quotes.findings import Attribution

__all__ = ["reason"]

_LONGEST: Final = 70
_NAMED, _SURNAME, _PRONOUN = Basis.NAMED, Basis.SURNAME, Basis.PRONOUN


def reason(
    text: str, place: Span, attribution: Attribution, speaker: Speaker | None, *, what: str = "quotation"
) -> str:
    """Return why `speaker` is given for the words at `place`.

    Args:
        text: the article's text.
        place: the quotation or statement.
        attribution: where its cue and its mention stand.
        speaker: who that is.
        what: what to call the words.
    """
    return f"{_where(text, place, attribution, what)}{_who(speaker) if speaker else ''}."


def _where(text: str, place: Span, attribution: Attribution, what: str) -> str:
    first, second = attribution.mention, attribution.cue
    if first is None:
        first = second
    if first is None:
        rule = attribution.rule
        return f"{rule[:1].upper()}{rule[1:]}; no source stands in the text"
    if second is None:
        second = first
    elif second.start < first.start:
        first, second = second, first
    start, end = first.start, max(first.end, second.end)
    printed = text[start:end]
    words = " ".join(printed.split())
    if len(words) > _LONGEST or "\n" in printed or (start < place.start and end > place.end):
        spans = (first,) if first is second else (first, second)
        words = " … ".join([" ".join(span.of(text).split())[:_LONGEST] for span in spans])
    if attribution.carried:
        return f"The {what} goes on from the one before, which has “{words}”"
    if start >= place.end:
        return f"“{words}” follows the {what}"
    if end <= place.start:
        return f"“{words}” introduces the {what}"
    if first.overlaps(place) or second.overlaps(place):
        return f"“{words}” stands within the {what}"
    return f"“{words}” stands around the {what}"


def _who(speaker: Speaker) -> str:
    name, basis = speaker.name, speaker.basis
    mention = speaker.mention.text if speaker.mention else ""
    if mention == name and basis is _NAMED and not speaker.joint:
        return ""
    words = [mention] if mention.isalpha() else mention.split()
    shown = f"“{' '.join(words)[:_LONGEST]}”"
    if name is None:
        if speaker.kind is SourceKind.GROUP:
            return f"; {shown} are people without names"
        if speaker.kind is SourceKind.DOCUMENT:
            return f"; {shown} is a document"
        return f"; the text does not say for certain who {shown} is"
    if basis is _NAMED:
        said = "" if mention == name else f"; {shown} is {name}"
    elif basis is _SURNAME:
        if len(words) != 1:
            said = f"; {shown} is {name}"
        elif name.casefold().endswith(mention.casefold()):
            said = f"; {shown} is the surname of {name}"
        else:
            said = f"; {shown} is part of the name of {name}"
    elif basis is _PRONOUN:
        said = f"; {shown} is best read as {name}, who was on stage last"
    elif basis is Basis.TITLE:
        said = f"; {shown} is {name}, who holds that title in this article"
    elif basis is Basis.ROLE:
        said = f"; {shown} is best read as {name}"
    else:
        said = f", and {shown} is {name}" if mention != name else ""
    return f"{said}; joined by {' and '.join(map(str, speaker.joint))}" if speaker.joint else said
