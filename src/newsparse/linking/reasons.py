"""One sentence that says what an attribution rests on."""

from __future__ import annotations

from typing import Final

from newsparse.models.people import SourceKind
from newsparse.models.spans import Span
from newsparse.models.speakers import Basis, Speaker
from newsparse.quotes.findings import Attribution

__all__ = ["reason"]

_LONGEST: Final = 70


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
    said = f"{_where(text, place, attribution, what)}{_who(speaker)}."
    return said[0].upper() + said[1:]


def _where(text: str, place: Span, attribution: Attribution, what: str) -> str:
    mention, cue = attribution.mention, attribution.cue
    first, second = (mention or cue), (cue or mention)
    if first is None or second is None:
        return f"{attribution.rule}; no source stands in the text"
    if second.start < first.start:
        first, second = second, first
    start, end = first.start, max(first.end, second.end)
    words = text[start:end]
    apart = "\n" in words or (start < place.start and end > place.end)
    words = " ".join(words.split())
    if apart or len(words) > _LONGEST:
        spans = (first,) if first is second else (first, second)
        words = " … ".join(" ".join(span.of(text).split())[:_LONGEST] for span in spans)
    if attribution.carried:
        return f"the {what} goes on from the one before, which has “{words}”"
    if start >= place.end:
        return f"“{words}” follows the {what}"
    if end <= place.start:
        return f"“{words}” introduces the {what}"
    if first.overlaps(place) or second.overlaps(place):
        return f"“{words}” stands within the {what}"
    return f"“{words}” stands around the {what}"


def _who(speaker: Speaker | None) -> str:
    if speaker is None:
        return ""
    mention = speaker.mention.text if speaker.mention else ""
    if mention == speaker.name and speaker.basis is Basis.NAMED and not speaker.joint:
        return ""
    shown = " ".join(mention.split())
    shown = f"“{shown[:_LONGEST]}”"
    if speaker.name is None:
        if speaker.kind is SourceKind.GROUP:
            return f"; {shown} are people without names"
        if speaker.kind is SourceKind.DOCUMENT:
            return f"; {shown} is a document"
        return f"; the text does not say for certain who {shown} is"
    others = "".join(f" and {other}" for other in speaker.joint)
    if speaker.basis is Basis.NAMED:
        said = "" if mention == speaker.name else f"; {shown} is {speaker.name}"
    elif speaker.basis is Basis.SURNAME:
        said = (
            f"; {shown} is the surname of {speaker.name}"
            if len(mention.split()) == 1
            else f"; {shown} is {speaker.name}"
        )
        if len(mention.split()) == 1 and not speaker.name.casefold().endswith(mention.casefold()):
            said = f"; {shown} is part of the name of {speaker.name}"
    elif speaker.basis is Basis.TITLE:
        said = f"; {shown} is {speaker.name}, who holds that title in this article"
    elif speaker.basis is Basis.ROLE:
        said = f"; {shown} is best read as {speaker.name}"
    elif speaker.basis is Basis.PRONOUN:
        said = f"; {shown} is best read as {speaker.name}, who was on stage last"
    else:
        said = f", and {shown} is {speaker.name}" if mention != speaker.name else ""
    return said + (f"; joined by{others[4:]}" if others else "")
