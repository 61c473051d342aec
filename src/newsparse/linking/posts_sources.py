"""Who posted quoted words: the quotation's source, unless the post is the subject or is passed on."""

from __future__ import annotations

from typing import Final

from newsparse.linking.posts_authors import is_pronoun
from newsparse.linking.posts_people import People
from newsparse.linking.posts_sentences import Sentence
from newsparse.models.quotes import Quote
from newsparse.models.spans import Mention, Span
from newsparse.models.speakers import Basis, Speaker
from newsparse.patterns import lazy
from newsparse.posts.prose import MASK, Phrase, PhraseRole
from newsparse.posts.prose_authors import antecedent, author_of, name_near
from newsparse.posts.prose_german import german_author, german_name, named_before
from newsparse.posts.prose_words import GERMAN_SIGNS, ROMANCE_SIGNS

__all__ = ["poster"]

_SOURCE: Final = r"(?:(?:\s+(?:an?|the|one|another|his|her)\s+(?:[\w’'-]+\s+){0,4}?[\w-]+)?\s+(?:from|by|of)\s+(?P<of>[^:;!?\n\ufffc]{2,90}?)|\s+(?P<owner>[^,.:;\ufffc]{2,60}?)['’]s?\s+(?:[\w-]+\s+){0,2}(?:post|tweet|message|comment|claim)s?)"
_GOES_ON: Final = (
    r"(?:that|which|claiming|saying|reading|calling|arguing|alleging|accusing|suggesting|asking|describing|declaring)\b"
)
_FROM: Final = (
    lazy(_SOURCE + rf"(?=,?\s+{_GOES_ON}|\s*:|\s*\Z)"),
    lazy(_SOURCE + rf"(?=,?\s+(?:{_GOES_ON}|who|with|and)\b|\s*[,\ufffc]|\s*\Z)"),
)
_BY: Final = lazy(r"\s+(?:from|by)\s+(?P<of>[^,:;!?\n\ufffc]{2,80}?)(?=\s*[,.:;\ufffc])")
_TWEET_FROM: Final = lazy(r"\b(?:from|by)\s+(?P<of>[^:;\n]{2,80})\Z")


def poster(
    text: str, plain: str, people: People, sentence: Sentence, quote: Quote, phrase: Phrase, last: Speaker | None
) -> tuple[Speaker | None, Speaker | None]:
    """Return who posted the words of a quotation that a phrase governs, and who passed them on.

    Args:
        text: the article's text.
        plain: the same, quotations masked.
        people: the article's people.
        sentence: the sentence in which the quotation stands.
        quote: the quotation.
        phrase: the phrase that governs it.
        last: the author of the post before, for "the post read".
    """
    speaker = quote.speaker
    if phrase.repost and phrase.role is PhraseRole.VERB:
        subject = author_of(plain, sentence.start, sentence.end, phrase.start)
        by = speaker or (people.at(*subject) if subject else None)
        return _passed_on(text, plain, people, sentence, phrase), by
    if phrase.role is PhraseRole.READS:
        if phrase.owner is not None:
            return people.at(*phrase.owner), None
        if last is not None and not (speaker and speaker.name):
            return last, None
    if (
        plain[phrase.start : phrase.start + 3].casefold() == "to "
        and plain[max(0, phrase.start - 12) : phrase.start].rstrip()[-9:].casefold() == "according"
    ):
        source = _BY.match(plain, phrase.end, sentence.end)
        owner = source.span("of") if source else phrase.owner
        return (people.at(*owner) if owner else None), None
    foreign = _foreign(text, plain, people, sentence, quote, phrase)
    if foreign is not None:
        return foreign, None
    mention = speaker.mention if speaker else None
    if mention is not None and _overlaps(mention.span, sentence):
        source = _TWEET_FROM.search(plain, mention.span.start, mention.span.end)
        if source is not None:
            return people.at(*source.span("of")), None
        if not any(other.role is PhraseRole.USER for other in sentence.phrases):
            speaker = None
    cue = quote.cue.span if quote.cue else None
    inner = cue is not None and cue.end <= phrase.start < quote.span.start and phrase.role is PhraseRole.VERB
    if inner and not plain[phrase.start : phrase.end].endswith("ing"):
        speaker = None
    if speaker is None:
        found = author_of(plain, sentence.start, sentence.end, phrase.start) or name_near(
            plain, sentence.start, sentence.end, (phrase.start, phrase.end), quote.span.start
        )
        speaker = people.at(*found) if found else None
    if speaker is not None and speaker.name is None and speaker.mention and is_pronoun(speaker):
        return _lone_surname(text, plain, speaker.mention) or speaker, None
    return speaker, None


def _lone_surname(text: str, plain: str, pronoun: Mention) -> Speaker | None:
    """Return whom a pronoun means when the subject before it is a surname that the article never gives in full."""
    start = max(0, pronoun.span.start - 900)
    low = text.rfind("\n", start, max(start, text.rfind("\n", start, pronoun.span.start) - 1)) + 1
    found = antecedent(plain, max(low, start), pronoun.span.start)
    return Speaker(name=text[slice(*found)], mention=pronoun, basis=Basis.PRONOUN) if found else None


def _foreign(text: str, plain: str, people: People, sentence: Sentence, quote: Quote, phrase: Phrase) -> Speaker | None:
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
        name = german_name(plain, *found)
        if name is not None:
            mention = Mention(text=text[found[0] : found[1]], span=Span(*found))
            return Speaker(name=text[name[0] : name[1]], mention=mention, basis=Basis.NAMED)
    elif not ROMANCE_SIGNS.isdisjoint(words):
        found = author_of(plain, sentence.start, sentence.end, phrase.start) or name_near(
            plain, sentence.start, sentence.end, (phrase.start, phrase.end), quote.span.start
        )
    else:
        return None
    return people.at(*found) if found else None


def _overlaps(span: Span, sentence: Sentence) -> bool:
    return any(phrase.start < span.end and span.start < phrase.end for phrase in sentence.phrases)


def _passed_on(text: str, plain: str, people: People, sentence: Sentence, phrase: Phrase) -> Speaker | None:
    """Return whose post is passed on: "a message from NAME", "NAME’s tweet"."""
    end = plain.find(MASK, phrase.end, sentence.end)
    stop = end if end >= 0 else sentence.end
    match = _FROM[0].match(plain, phrase.end, stop) or _FROM[1].match(plain, phrase.end, stop)
    if match is None:
        return None
    return people.at(*match.span("of" if match["of"] else "owner"))
