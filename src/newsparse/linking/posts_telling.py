"""Sentences that tell of a post without its words, and of its deletion."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import Final

from newsparse.linking.posts_authors import same_author
from newsparse.linking.posts_dates import date_beside
from newsparse.linking.posts_drafts import Draft
from newsparse.linking.posts_governing import platform_beside
from newsparse.linking.posts_people import People
from newsparse.linking.posts_sentences import Sentence
from newsparse.models.quotes import Quote, QuoteForm
from newsparse.models.spans import Span
from newsparse.patterns import holds_any, lazy
from newsparse.posts.prose import Phrase, PhraseRole
from newsparse.posts.prose_authors import author_of

__all__ = ["introduced", "mark_deleted", "span_of", "tells", "told"]

_SAYS: Final = lazy(
    r"\b(?:said|says|wrote|writes|announced|declared|claimed|confirmed|posted|shared|published|tweeted|truthed|insisted|argued|warned|vowed|"
    r"repeated|urged|demanded|threatened|denied|accused|blamed|praised|thanked|slammed|blasted|attacked|criticized|criticised|condemned|mocked|"
    r"called|responded|replied|reacted|weighed\s+in|lashed\s+out|took|turned|fired\s+back|hit\s+back|apologi[sz]ed|complained|explained|revealed|"
    r"promised|pledged|predicted|suggested|boasted|bragged|noted|added|defended|congratulated|endorsed|pointed|asked|described|issued|released|"
    r"sent|put\s+out|acknowledged|admitted|railed|raged|fumed|doubled\s+down|took\s+aim|singled\s+out|told|wished|paid\s+tribute|"
    r"schrieb|erklärte|teilte|kündigte|forderte|warf|lobte|kritisierte|postete|escribió|anunció|afirmó|aseguró|dijo|publicó|écrit|annoncé|déclaré|affirmé)\b"
)
_NOT: Final = lazy(
    r"\b(?:would|will|could|should|may|might|can|cannot|must|to|if|whether|not|never|n['’]t|often|frequently|regularly|usually|sometimes|routinely|"
    r"typically|asked|urged|began|started|stopped|keeps?|likes?|used\s+to|every)\s+(?:\w+ly\s+)?\Z|n['’]t\s+\Z"
)
_PASSIVE: Final = lazy(r"\b(?:was|were|is|are|been|being|be|get|gets|got)\s+(?:\w+ly\s+)?\Z")
_TAKES: Final = frozenset(["took", "takes", "turned", "turns", "went"])

_DELETED: Final = lazy(
    r"\b(?:delet(?:ed|ing)|removed|took\s+down|taken\s+down)\s+(?:the\s+|his\s+|her\s+|their\s+|its\s+|that\s+|those\s+)?"
    r"(?:(?P<which>first|original|initial|earlier)\s+)?(?:\w+\s+)?(?:tweets?|posts?|messages?|thread)\b"
    r"|\bdelet(?:ed|ing)\s+it\b|\b(?:tweets?|posts?|messages?|it)\s+(?:was|were|has|have|had)\s+(?:(?:since|later|been|quickly|now)\s+){0,3}deleted\b"
    r"|\b(?:he|she|they|it)\s+(?:has\s+|had\s+|have\s+)?(?:since|later|quickly|soon)\s+deleted\b(?=\s*[.,;])|\bspäter\s+(?:wieder\s+)?gelöscht"
)
_DELETING: Final = ("delet", "removed", "took", "taken", "gelöscht")
"""Each of its phrases holds one of these."""


def span_of(text: str, sentence: Sentence) -> Span:
    """Return where a sentence stands, white space at its ends excluded."""
    return Span.trimmed(text, sentence.start, sentence.end) or Span(sentence.start, sentence.end)


def told(text: str, plain: str, people: People, sentence: Sentence, published_on: dt.date | None) -> Draft | None:
    """Return the post of which a sentence without its words speaks, None when it speaks of none.

    Whether it asserts a post, or only names a platform on which the next words may stand, is `Draft.told`.
    """
    for phrase in sentence.phrases:
        if phrase.repost or not (phrase.acts or _is_named_thing(phrase)):
            continue
        beside = platform_beside(sentence, phrase)
        if beside.platform is None and not beside.social:
            continue
        author = author_of(plain, sentence.start, sentence.end, phrase.start) if phrase.acts else phrase.owner
        asserted = (
            author is not None
            and beside.platform is not None
            and phrase.acts
            and tells(plain, sentence.start, sentence.end, phrase, author)
        )
        whole = (sentence.start, sentence.end)
        return Draft(
            platform=beside.platform,
            speaker=people.at(*author) if author else None,
            span=span_of(text, sentence),
            block=sentence.block,
            end=sentence.end,
            dated=partial(date_beside, plain, whole, (phrase.start, phrase.end), None, published_on),
            deleted=beside.deleted,
            social=beside.social,
            told=asserted,
        )
    return None


def _is_named_thing(phrase: Phrase) -> bool:
    """Tell whether a sentence is about somebody's post: "Roe’s first tweet was …  “…”"."""
    return phrase.role is PhraseRole.THING and phrase.owner is not None and phrase.owner[0] == phrase.start


def introduced(plain: str, draft: Draft, sentence: Sentence, quote: Quote) -> bool:
    """Tell whether a quotation opens the paragraph that the one above, which tells of a post, introduces: "on X: ¶ “…”"."""
    if draft.quotes or draft.closed or draft.block + 1 != sentence.block or quote.form is not QuoteForm.DIRECT:
        return False
    if draft.speaker is not None and quote.speaker is not None and not same_author(draft.speaker, quote.speaker):
        return False
    between = plain[draft.end - 1 : quote.span.start]
    return between[:1] == ":" and not between[1:].strip() and "\n" in between


def mark_deleted(plain: str, sentence: Sentence, drafts: list[Draft]) -> None:
    """Mark the post that a sentence says was deleted: the last, or its author's first."""
    if not drafts or sentence.block - drafts[-1].block > 1:
        return
    if not holds_any(plain[sentence.start : sentence.end], _DELETING):
        return
    match = _DELETED.search(plain, sentence.start, sentence.end)
    if match is None:
        return
    last = drafts[-1]
    if match["which"]:
        last = next((draft for draft in drafts[-12:] if same_author(draft.speaker, last.speaker)), last)
    last.deleted = True


def tells(plain: str, start: int, end: int, phrase: Phrase, author: tuple[int, int]) -> bool:
    """Return whether a sentence asserts that its author posted.

    Args:
        plain: the text, quotations masked.
        start: where the sentence begins.
        end: where it ends.
        phrase: the phrase that names the platform.
        author: where the author stands.
    """
    if phrase.role is PhraseRole.READS:
        return False
    if phrase.role is PhraseRole.VERB:
        word = plain[phrase.start : phrase.end].casefold()
        lead = plain[max(start, phrase.start - 40) : phrase.start]
        return word.endswith(("ed", "te", "ó")) and not _NOT.search(lead) and not _PASSIVE.search(lead)
    low = author[1] if author[1] <= phrase.start else start
    verbs = list(_SAYS.finditer(plain, min(low, phrase.start), min(end, max(phrase.start, author[1]) + 60)))
    for verb in verbs:
        near = phrase.start - 90 <= verb.start() <= max(phrase.end, author[1]) + 40
        lead = plain[max(start, verb.start() - 40) : verb.start()]
        if not near or _NOT.search(lead) or _PASSIVE.search(lead):
            continue
        if verb.group().casefold() in _TAKES and not plain[phrase.start : phrase.start + 3].casefold().startswith("to"):
            continue
        return True
    return False
