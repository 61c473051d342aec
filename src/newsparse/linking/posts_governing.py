"""Which platform phrase, if any, governs a quotation of the same sentence.

The quotation's own cue decides first ("tweeted"), then the phrase that stands in the cue's clause, then the phrase
before it.  Speech elsewhere ("told reporters", "in an interview"), words in a picture or a video, and a phrase with
another subject govern nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from newsparse.linking.posts_authors import same_words
from newsparse.linking.posts_sentences import Sentence
from newsparse.models.quotes import Quote, QuoteForm
from newsparse.patterns import lazy
from newsparse.posts.prose import MASK, Phrase, PhraseRole
from newsparse.posts.prose_authors import author_of
from newsparse.posts.prose_words import word_set

__all__ = ["SPEECH_CUES", "far_from_cue", "governing", "platform_beside", "spoken"]

SPEECH_CUES: Final = frozenset(["told", "telling", "tells", "shouted", "chanted", "sang", "testified", "yelled"])
"""Cues of the voice, and of speech to somebody who is there."""

_ELSEWHERE: Final = lazy(
    r"\b(?=[AaDdgIiOoSst])(?:(?:told|tells|telling)\s+(?!(?:his|her|their|its|the)?\s*(?:\w+\s+)?(?:followers|fans|users|supporters|readers)\b)"
    r"|[Ii]n\s+(?:an?|his|her|their|the|this|that)\s+(?:[\w’'-]+\s+){0,5}?(?:interview|speech|statement|e-?mail|letter|conference|briefing|call|memo|"
    r"op-ed|column|essay|lawsuit|filing|testimony|address|hearing|debate|monologue|sermon|ruling|report|complaint|release|column|affidavit|text)\b(?!\s+(?:\w+\s+)?(?:on|to|via)\s)"
    r"|(?:[Aa]t|[Dd]uring)\s+(?:an?|his|her|their|the|this|that|last)\s+(?:[\w’'-]+\s+){0,5}?(?:rally|conference|event|hall|hearing|briefing|debate|speech|"
    r"interview|fundraiser|meeting|appearance|convention|ceremony|vigil|hearing|trial|march|protest|call|segment|show)\b"
    r"|to\s+reporters\b|[Oo]n\s+(?:CNN|MSNBC|NBC|ABC|CBS|Fox|NPR|BBC|C-SPAN|television|TV|radio|air|camera|stage|[A-Z]\w+['’]s\s+[“\"‘A-Z])"
    r"|[Ss]peaking\s+(?:to|with|at|on|from)\b|spoke\s+(?:to|with|at)\b|im Interview|(?:sagte|gegenüber) (?:dem|der|den)\b)"
)
_PICTURE: Final = lazy(
    r"\b(?:an?|the|his|her|their|another|one|two|several)\s+(?:[\w’'-]+\s+){0,4}?(?:image|photo|photograph|picture|meme|cartoon|graphic|video|clip|"
    r"screenshot|letter|document|headline|article|story|ad|sign|poster|shirt|hat|gif)s?\b[^.;]*?\b(?:bearing|reading|showing|featuring|depicting|emblazoned|"
    r"that\s+(?:read|reads|said|says|showed|shows)|which\s+(?:read|said|says|showed)|titled|headlined|entitled|labeled|labelled|of\s+(?:a|the|his|her|him|people)\b)[^.;]*\Z"
)
_WORDED: Final = lazy(
    r"\b(?:with\s+(?:the\s+|a\s+)?(?:\w+\s+)?(?:words?|caption|captions|message|text|comment|hashtag|line|title)|captioned|writing|wrote|adding|added|saying|said|declaring|claiming|asking|captioning)\b[^.;]*\Z"
)
_PARTICIPLE: Final = lazy(r"[,;]\s*(?:\w+\s+){0,2}\Z|\b(?:in|by|before|after|while)\s+\Z")
_COORDINATED: Final = lazy(r"\b(?:and|then|und|y|et)\s+(?:\w+ly\s+|also\s+|then\s+|later\s+)?\Z")
_CLAUSE: Final = lazy(r";|\b(?:but|while|although|though|whereas)\b|,\s+and\s+(?:then\s+|later\s+)?[a-z]+(?:ed|d)\b")
_POINTS: Final = (",", ".", "!", "?", "…")
_CLAUSE_OF_ANOTHER: Final = lazy(
    r"\b(?:after|when|because|while|since|before|until)\s+(?:the\s+)?(?:[A-Z][\w.’'-]*|he|she|they|it)\s+(?:[\w’'-]+\s+){0,6}?(?:[a-z]+ed|said|told|wrote|began|ended|had|was|were)\b[^:]*\Z"
)
_NO_NOUN: Final = word_set(
    "for to of in on at and or but by with that when as after before because from over about if while who which is was "
    "are were has had he she they it said says wrote tweeted posted during against into since until than so not"
)
_CALL: Final = lazy(r"\s*(?:Follow|Like|Share|Join|Subscribe|Find|Watch|Read|Tweet)\s+(?:us|me|the|our|@|[A-Z\ufffc])")
_POSTS: Final = word_set(
    "wrote writes posted posts commented tweeted joked replied responded asked quipped added complained remarked said"
)
_HOLDS: Final = lazy(
    r"(?:(?! by | show)[^,.;:“”\"]){0,40}?\b(?:in which|calling|accusing|saying|claiming|describing|mocking|suggesting|declaring|denouncing|blaming|urging|warning)\b"
)
"""Behind a post: what opens the clause that gives its words."""
_NOUNS: Final = (PhraseRole.THING, PhraseRole.CARRIER)
_CLAUSE_NEAR: Final = 160
_READS_NEAR: Final = 90
_POINT_NEAR: Final = 14
_SUBORDINATE: Final = lazy(
    r"[\s“”\"']*(?:who|which|whose|where|when|after|as|because|since|while|if|although|though)\b"
)
_NEAR: Final = 40
_AROUND: Final = 4


def governing(plain: str, sentence: Sentence, quote: Quote) -> Phrase | None:
    """Return the phrase of `sentence` by which the words of `quote` are a post's, None when none is."""
    # Those near by in number: a line without an end may hold thousands.
    near = bisect_left(sentence.phrases, quote.span.start, key=lambda phrase: phrase.start)
    around = sentence.phrases[max(0, near - _AROUND) : near + _AROUND]
    acts = [phrase for phrase in around if phrase.acts or _used(phrase, quote)]
    if quote.form is QuoteForm.TERM or _is_modifier(plain, quote) or _CALL.match(plain, sentence.start):
        return None
    told_of = _told_of(plain, quote, around)
    if told_of is not None or not acts:
        return told_of
    cue = quote.cue.span if quote.cue else None
    own = cue is not None and sentence.start <= cue.start < sentence.end
    if cue is not None and own:
        for phrase in acts:
            if phrase.start < cue.end and cue.start < phrase.end:
                return None if _pictured(plain, phrase, quote) or _subordinate(plain, phrase, quote) else phrase
        return _inner(plain, quote, acts, cue.end) or _beside_cue(plain, sentence, quote, acts, cue.start, cue.end)
    return _uncued(plain, quote, acts)


def _told_of(plain: str, quote: Quote, around: Sequence[Phrase]) -> Phrase | None:
    """Return the post whose words follow in a clause about it: "deleted a tweet in which he called them “idle”"."""
    cue = quote.cue
    if cue is None:
        return None
    captions = cue.text.casefold().startswith("caption")
    for phrase in reversed(around):
        if captions and phrase.platform is not None:
            return phrase  # "“…,” she captioned a photo on Instagram"
        if phrase.role in _NOUNS and phrase.end <= cue.span.start < quote.span.start <= phrase.end + _CLAUSE_NEAR:
            opened = _HOLDS.match(plain, phrase.end, cue.span.end)
            if opened is None or MASK in plain[phrase.end : quote.span.start]:
                return None
            return phrase if cue.span.start - opened.end() < _NEAR and not _pictured(plain, phrase, quote) else None
    return None


def _inner(plain: str, quote: Quote, acts: list[Phrase], cue_end: int) -> Phrase | None:
    """Return the posting verb between a cue and the words: "told reporters, hours after posting that it was “rigged”"."""
    between = [phrase for phrase in acts if cue_end <= phrase.start and phrase.end <= quote.span.start]
    if not between or between[-1].role is PhraseRole.READS:
        return None
    verbs = [phrase for phrase in between if phrase.role is PhraseRole.VERB]
    if not verbs or MASK in plain[verbs[-1].end : quote.span.start] or quote.span.start - between[-1].end > 2 * _NEAR:
        return None
    if (
        _pictured(plain, verbs[-1], quote)
        or _subordinate(plain, between[-1], quote)
        or "," in plain[between[-1].end : quote.span.start]
    ):
        return None
    return verbs[-1]


def _used(phrase: Phrase, quote: Quote) -> bool:
    """Tell whether the platform's users, or one of them, are the source: "one X user wrote"."""
    if (
        phrase.role is not PhraseRole.USER
        or quote.cue is None
        or quote.speaker is None
        or quote.speaker.mention is None
    ):
        return False
    span = quote.speaker.mention.span
    return (
        quote.cue.text.casefold() in _POSTS and -2 <= phrase.start - span.end <= _NEAR
    ) or span.start <= phrase.start < span.end


def _beside_cue(
    plain: str, sentence: Sentence, quote: Quote, acts: list[Phrase], cue: int, cue_end: int
) -> Phrase | None:
    """Choose among the phrases of a sentence whose quotation has a cue of its own."""
    best: Phrase | None = None
    distance = 1 << 30
    for phrase in acts:
        if not _reaches(plain, sentence, quote, phrase, cue, cue_end):
            continue
        away = max(phrase.start - cue_end, cue - phrase.end, 0)
        if away < distance or (away == distance and best is not None and best.platform is None):
            best, distance = phrase, away
    if best is not None and spoken(plain, sentence, best, cue, cue_end):
        return None
    return best


def _reaches(plain: str, sentence: Sentence, quote: Quote, phrase: Phrase, cue: int, cue_end: int) -> bool:
    """Tell whether a phrase governs the clause of a cue."""
    if _pictured(plain, phrase, quote):
        return False
    if phrase.role is PhraseRole.USER:
        return True
    if phrase.role is PhraseRole.READS:
        away = quote.span.start - phrase.end
        near = _READS_NEAR if phrase.start < cue_end else _POINT_NEAR
        return 0 <= away <= near and plain.find(MASK, phrase.end, quote.span.start) < 0
    between = plain[min(cue_end, phrase.end) : max(cue, phrase.start)]
    if phrase.role is PhraseRole.VERB:
        if phrase.start > quote.span.end:
            lead = plain[max(sentence.start, phrase.start - 30) : phrase.start]
            return plain[phrase.start : phrase.end].endswith("ing") and _PARTICIPLE.search(lead) is not None
        if phrase.end > cue and phrase.start >= cue_end and _has_subject(plain, cue_end, phrase.start):
            return False
        if _COORDINATED.search(plain[max(sentence.start, cue - 24) : cue]):
            return True
        return _same_subject(plain, sentence, quote, phrase)
    if _apart(plain, sentence, phrase, cue):
        return False
    if plain[cue:cue_end] == ":" and cue >= quote.span.end:
        return False  # The colon leads to another quotation.
    if plain[cue:cue_end] == ":" and phrase.end <= cue and MASK not in between:
        return not _CLAUSE.search(between)
    if (
        phrase.start >= cue_end
        and phrase.start - cue_end <= _NEAR
        and not _CLAUSE.search(between)
        and MASK not in between
    ):
        return not re.search(r"\b(?:who|which|that)\b", between) or _same_subject(plain, sentence, quote, phrase)
    if phrase.start < cue and not plain[sentence.start : phrase.start].strip(" ,\n\t“”\"'"):
        return True
    if _CLAUSE.search(between) and not _COORDINATED.search(plain[max(sentence.start, cue - 24) : cue]):
        return _same_subject(plain, sentence, quote, phrase) and not re.search(r"\band\s+then\b", between)
    return _same_subject(plain, sentence, quote, phrase)


def _is_modifier(plain: str, quote: Quote) -> bool:
    """Tell whether a few quoted words are a title or a name in the reporter's own phrase: the “Avatar” star."""
    start, end = quote.span.start, quote.span.end
    if plain[start - 1 : start] == "(" and plain[end : end + 1] == ")":
        return True
    return (
        quote.text[-1:] not in _POINTS
        and plain[end : end + 1] == " "
        and plain[end + 1 : end + 2].islower()
        and plain[start - 2 : start - 1].isalpha()
        and re.search(r"\b(?:the|a|an|his|her|their|its|of|as)\s\Z", plain[max(0, start - 6) : start]) is not None
        and len(quote.text.split()) <= 3
        and plain[end + 1 : end + 20].split(None, 1)[0].strip(",.;:") not in _NO_NOUN
    )


def _apart(plain: str, sentence: Sentence, phrase: Phrase, cue: int) -> bool:
    """Tell whether a phrase stands in a subordinate clause and the cue outside: "Roe, who posts on X, said"."""
    if phrase.start > cue or not sentence.start <= cue < sentence.end:
        between = plain[cue : phrase.start]
        return phrase.start > cue and re.search(r",\s+(?:who|which|whose|where)\b", between) is not None
    comma = plain.rfind(", ", sentence.start, phrase.start)
    clause = plain[comma + 1 if comma >= 0 else sentence.start : phrase.start]
    if _SUBORDINATE.match(clause):
        return "," in plain[phrase.end - 1 : cue] and not clause.strip().casefold().startswith("as ")
    return re.search(r"\b(?:who|which)\b", plain[phrase.end : cue]) is not None and "," not in plain[phrase.end : cue]


def _has_subject(plain: str, start: int, end: int) -> bool:
    return re.search(r"\b(?:who|which|after|when|as|before|since|while|of|that)\b", plain[start:end]) is not None


def _same_subject(plain: str, sentence: Sentence, quote: Quote, phrase: Phrase) -> bool:
    """Tell whether the one who posts may be the quotation's source."""
    mention = quote.speaker.mention if quote.speaker else None
    if mention is None:
        return True
    author = author_of(plain, sentence.start, sentence.end, phrase.start)
    if author is None:
        return True
    if author[0] < mention.span.end and mention.span.start < author[1]:
        return True
    return same_words(plain[author[0] : author[1]], mention.text)


def _uncued(plain: str, quote: Quote, acts: list[Phrase]) -> Phrase | None:
    """Choose for a quotation that has no cue in its sentence: the phrase before it, else one right after it."""
    if quote.cue is not None and quote.cue.text.casefold() in SPEECH_CUES:
        return None
    before = [
        phrase
        for phrase in acts
        if phrase.end <= quote.span.start
        and not _pictured(plain, phrase, quote)
        and not _subordinate(plain, phrase, quote)
        and not _aside(plain, phrase, quote)
    ]
    if before:
        chosen = next((phrase for phrase in reversed(before) if phrase.platform is not None), before[-1])
        return None if _ELSEWHERE.search(plain, chosen.end, quote.span.start) else chosen
    if quote.form is QuoteForm.MIXED and quote.text[-1:] not in _POINTS:
        return None
    for phrase in acts:
        between = plain[quote.span.end : phrase.start]
        if (
            phrase.start >= quote.span.end
            and len(between) <= 3 * _NEAR
            and MASK not in between
            and not _CLAUSE.search(between)
        ):
            return phrase
    return None


def _pictured(plain: str, phrase: Phrase, quote: Quote) -> bool:
    """Tell whether the words stand in a picture or the like that was posted."""
    if phrase.end > quote.span.start:
        return False
    between = plain[phrase.start : quote.span.start]
    return _PICTURE.search(between) is not None and _WORDED.search(between) is None


def _aside(plain: str, phrase: Phrase, quote: Quote) -> bool:
    """Tell whether a phrase stands in a relative clause that ends before the words: ", which is on X, is “…”"."""
    comma = plain.rfind(", ", max(0, phrase.start - 120), phrase.start)
    return (
        comma >= 0
        and _SUBORDINATE.match(plain[comma + 1 : phrase.start]) is not None
        and "," in plain[phrase.end - 1 : quote.span.start]
    )


def _subordinate(plain: str, phrase: Phrase, quote: Quote) -> bool:
    """Tell whether the words stand in a clause about somebody else: "tweeted after Roe argued that “…”"."""
    return phrase.end <= quote.span.start and _CLAUSE_OF_ANOTHER.search(plain, phrase.end, quote.span.start) is not None


def spoken(plain: str, sentence: Sentence, phrase: Phrase | None, cue: int, cue_end: int) -> bool:
    """Tell whether the sentence says that the words were spoken or written elsewhere, nearer than the phrase."""
    if plain[cue:cue_end].casefold() in ("told", "telling", "tells") and _ELSEWHERE.match(plain, cue, sentence.end):
        return (
            phrase is None or phrase.start < cue or phrase.start - cue_end > 2 * _NEAR or phrase.end - phrase.start < 12
        )
    for venue in _ELSEWHERE.finditer(plain, sentence.start, sentence.end):
        if any(p.start <= venue.start() < p.end for p in sentence.phrases):
            continue
        away = max(venue.start() - cue_end, cue - venue.end(), 0)
        if MASK in plain[min(cue_end, venue.end()) : max(cue, venue.start())]:
            continue
        if phrase is None or away < max(phrase.start - cue_end, cue - phrase.end, 0):
            return True
    return False


def far_from_cue(quote: Quote) -> bool:
    """Tell whether a quotation does not stand right behind its cue."""
    return quote.cue is None or not -14 <= quote.cue.span.end - quote.span.start <= 0


def platform_beside(sentence: Sentence, phrase: Phrase) -> Phrase:
    """Return the phrase with the platform of the nearest phrase of its sentence when it names none."""
    if phrase.platform is not None:
        return phrase
    others = [other for other in sentence.phrases if other.acts and (other.platform is not None or other.social)]
    if not others:
        return phrase
    near = min(others, key=lambda other: (other.platform is None, abs(other.start - phrase.start)))
    return phrase._replace(
        platform=near.platform,
        social=near.social,
        many=phrase.many or near.many,
        deleted=phrase.deleted or near.deleted,
        fresh=phrase.fresh or near.fresh,
    )
