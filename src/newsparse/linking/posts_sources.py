"""Who posted quoted words: the quotation's source, unless the post is the subject or is passed on."""

from __future__ import annotations

import re
from typing import Final

from newsparse.linking.people import Cast
from newsparse.linking.posts_authors import speaker_inside
from newsparse.linking.posts_sentences import Sentence
from newsparse.models.quotes import Quote
from newsparse.models.spans import Span
from newsparse.models.speakers import Speaker
from newsparse.posts.prose import MASK, Phrase, PhraseRole
from newsparse.posts.prose_authors import author_of

__all__ = ["poster"]

_FROM: Final = re.compile(
    r"(?:(?:\s+(?:an?|the|one|another|his|her)\s+(?:[\w’'-]+\s+){0,4}?[\w-]+)?\s+(?:from|by|of)\s+(?P<of>[^:;!?\n\ufffc]{2,90}?)|\s+(?P<owner>[^,.:;\ufffc]{2,60}?)['’]s?\s+(?:[\w-]+\s+){0,2}(?:post|tweet|message|comment|claim)s?)"
    r"(?=,?\s+(?:that|which|who|claiming|saying|reading|calling|arguing|alleging|with|accusing|suggesting|asking|describing|and)\b|\s*[:,\ufffc]|\s*\Z)"
)
_TWEET_FROM: Final = re.compile(r"\b(?:from|by)\s+(?P<of>[^:;\n]{2,80})\Z")


def poster(
    text: str, plain: str, cast: Cast, sentence: Sentence, quote: Quote, phrase: Phrase, last: Speaker | None
) -> tuple[Speaker | None, Speaker | None]:
    """Return who posted the words of a quotation that a phrase governs, and who passed them on.

    Args:
        text: the article's text.
        plain: the same, quotations masked.
        cast: the article's people.
        sentence: the sentence in which the quotation stands.
        quote: the quotation.
        phrase: the phrase that governs it.
        last: the author of the post before, for "the post read".
    """
    speaker = quote.speaker
    if phrase.repost and phrase.role is PhraseRole.VERB:
        subject = author_of(plain, sentence.start, sentence.end, phrase.start)
        by = speaker or (cast.resolve(Span(*subject)) if subject else None)
        return _passed_on(text, plain, cast, sentence, phrase), by
    if phrase.role is PhraseRole.READS:
        if phrase.owner is not None:
            return speaker_inside(text, cast, *phrase.owner), None
        if last is not None and not (speaker and speaker.name):
            return last, None
    mention = speaker.mention if speaker else None
    if mention is not None and _overlaps(mention.span, sentence):
        source = _TWEET_FROM.search(plain, mention.span.start, mention.span.end)
        if source is not None:
            return speaker_inside(text, cast, *source.span("of")), None
        if not any(other.role is PhraseRole.USER for other in sentence.phrases):
            speaker = None
    if speaker is None:
        found = author_of(plain, sentence.start, sentence.end, phrase.start)
        speaker = speaker_inside(text, cast, *found) if found else None
    return speaker, None


def _overlaps(span: Span, sentence: Sentence) -> bool:
    return any(phrase.start < span.end and span.start < phrase.end for phrase in sentence.phrases)


def _passed_on(text: str, plain: str, cast: Cast, sentence: Sentence, phrase: Phrase) -> Speaker | None:
    """Return whose post is passed on: "a message from NAME", "NAME’s tweet"."""
    end = plain.find(MASK, phrase.end, sentence.end)
    match = _FROM.match(plain, phrase.end, end if end >= 0 else sentence.end)
    if match is None:
        return None
    return speaker_inside(text, cast, *match.span("of" if match["of"] else "owner"))
