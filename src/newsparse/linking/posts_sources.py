"""Who posted quoted words: the quotation's source, unless the post is the subject or is passed on."""

from __future__ import annotations

import re
from typing import Final

from newsparse.linking.people import Cast
from newsparse.linking.posts_authors import speaker_inside
from newsparse.linking.posts_sentences import Sentence
from newsparse.models.quotes import Quote
from newsparse.models.spans import Mention, Span
from newsparse.models.speakers import Basis, Speaker
from newsparse.posts.prose import MASK, Phrase, PhraseRole
from newsparse.posts.prose_authors import author_of
from newsparse.posts.prose_german import german_author, named_before
from newsparse.posts.prose_words import GERMAN_SIGNS, ROMANCE_SIGNS

__all__ = ["poster"]

_SOURCE: Final = r"(?:(?:\s+(?:an?|the|one|another|his|her)\s+(?:[\w’'-]+\s+){0,4}?[\w-]+)?\s+(?:from|by|of)\s+(?P<of>[^:;!?\n\ufffc]{2,90}?)|\s+(?P<owner>[^,.:;\ufffc]{2,60}?)['’]s?\s+(?:[\w-]+\s+){0,2}(?:post|tweet|message|comment|claim)s?)"
_GOES_ON: Final = (
    r"(?:that|which|claiming|saying|reading|calling|arguing|alleging|accusing|suggesting|asking|describing|declaring)\b"
)
_FROM: Final = (
    re.compile(_SOURCE + rf"(?=,?\s+{_GOES_ON}|\s*:|\s*\Z)"),
    re.compile(_SOURCE + rf"(?=,?\s+(?:{_GOES_ON}|who|with|and)\b|\s*[,\ufffc]|\s*\Z)"),
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
    if (
        plain[phrase.start : phrase.start + 3].casefold() == "to "
        and plain[max(0, phrase.start - 12) : phrase.start].rstrip()[-9:].casefold() == "according"
    ):
        owner = phrase.owner
        return (speaker_inside(text, cast, *owner) if owner else None), None
    foreign = _foreign(text, plain, cast, sentence, phrase)
    if foreign is not None:
        return foreign, None
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


def _foreign(text: str, plain: str, cast: Cast, sentence: Sentence, phrase: Phrase) -> Speaker | None:
    """Return who posts in a sentence that is not English, whose sources the grammar of quotations does not read."""
    words = plain[phrase.start : phrase.end].casefold().split()[:2]
    if not GERMAN_SIGNS.isdisjoint(words):
        found = german_author(plain, sentence.start, sentence.end, phrase.start)
        if found is None:
            return None
        named = named_before(plain, *found)
        if named is not None:
            mention = Mention(text=text[found[0] : found[1]], span=Span(*found))
            pronoun = " " not in mention.text
            return Speaker(
                name=text[named[0] : named[1]], mention=mention, basis=Basis.PRONOUN if pronoun else Basis.ROLE
            )
    elif not ROMANCE_SIGNS.isdisjoint(words):
        found = author_of(plain, sentence.start, sentence.end, phrase.start)
    else:
        return None
    return speaker_inside(text, cast, *found) if found else None


def _overlaps(span: Span, sentence: Sentence) -> bool:
    return any(phrase.start < span.end and span.start < phrase.end for phrase in sentence.phrases)


def _passed_on(text: str, plain: str, cast: Cast, sentence: Sentence, phrase: Phrase) -> Speaker | None:
    """Return whose post is passed on: "a message from NAME", "NAME’s tweet"."""
    end = plain.find(MASK, phrase.end, sentence.end)
    stop = end if end >= 0 else sentence.end
    match = _FROM[0].match(plain, phrase.end, stop) or _FROM[1].match(plain, phrase.end, stop)
    if match is None:
        return None
    return speaker_inside(text, cast, *match.span("of" if match["of"] else "owner"))
