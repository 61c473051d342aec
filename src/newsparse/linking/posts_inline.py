"""Posts in the reporter's prose: quoted words that were posted, and sentences that tell of a post.

A quotation is a post's words when a phrase governs it (`newsparse.linking.posts_governing`), or when it goes on with
the post before: the same author, close by, and no word of another place.  "Another", "separate" and "later" open a
new post; another speaker ends one.
"""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import Final

from newsparse.linking.posts_authors import better, mentioned, same_author
from newsparse.linking.posts_cues import ADDED, AGAIN, ANYBODY, GOES_ON, LATER, POSTS, REPLIES, SAME, WRITES
from newsparse.linking.posts_dates import PostDate, date_beside
from newsparse.linking.posts_drafts import Draft
from newsparse.linking.posts_governing import SPEECH_CUES, far_from_cue, governing, platform_beside, spoken
from newsparse.linking.posts_people import People
from newsparse.linking.posts_sentences import Sentence
from newsparse.linking.posts_sources import poster
from newsparse.linking.posts_telling import introduced, mark_deleted, span_of, told
from newsparse.models.platforms import Platform
from newsparse.models.posts import Post
from newsparse.models.quotes import Quote, QuoteForm
from newsparse.models.spans import Span
from newsparse.models.speakers import Basis, Speaker
from newsparse.posts.prose import MASK, Phrase, PhraseRole

__all__ = ["ProseReader"]

_FAR: Final = 3
"""So many blocks on, "she wrote" may still speak of the platform named before."""


class ProseReader:
    """Reads the sentences of one article in order and collects its posts."""

    def __init__(
        self, text: str, plain: str, people: People, published_on: dt.date | None, introductions: tuple[Span, ...]
    ) -> None:
        """Begin with no post read.

        Args:
            text: the article's text.
            plain: the same, quotations masked.
            people: the article's people.
            published_on: the day of publication.
            introductions: the sentences that introduce a reproduced post, whose phrases are that post's.
        """
        self.text = text
        self.plain = plain
        self.people = people
        self.published_on = published_on
        self.introductions = frozenset(span.end for span in introductions)
        self.drafts: list[Draft] = []
        self._here: list[tuple[Phrase, Draft]] = []
        self._last: tuple[Quote, Sentence] | None = None
        self._last_draft: Draft | None = None
        self._venue: tuple[int, int] | None = None
        self._named: set[tuple[int, Platform]] = set()

    def may_go_on(self, quotes: tuple[Quote, ...]) -> bool:
        """Tell whether some quotations, no phrase beside them, can be a post's: one was read, or somebody has a handle."""
        return bool(self.drafts or self._venue) or any("@" in mentioned(quote) for quote in quotes)

    def read(self, sentence: Sentence) -> None:
        """Read one sentence."""
        self._here = []
        claimed = False
        self._named.update((sentence.block, phrase.platform) for phrase in sentence.phrases if phrase.platform)
        if self.introductions and span_of(self.text, sentence).end in self.introductions:
            return
        for quote in sentence.quotes:
            phrase = governing(self.plain, sentence, quote)
            draft = self._governed(sentence, quote, phrase) if phrase else self._continued(sentence, quote)
            if draft is not None:
                draft.quotes.append(quote)
                draft.block, draft.end, draft.closed = sentence.block, sentence.end, False
                claimed = True
            elif quote.form is not QuoteForm.TERM:
                self._close(quote)
            self._last, self._last_draft = (quote, sentence), draft
        self._venue = None
        if not claimed:
            self._tell(sentence)
        mark_deleted(self.plain, sentence, self.drafts)

    def posts(self) -> list[Post]:
        """Return what was read: posts whose words are quoted, and those of which author and platform are told."""
        for draft in self.drafts:
            if draft.platform is None and not draft.social:
                draft.platform = self._platform_of(draft)
        return [draft.post() for draft in self.drafts if draft.quotes or draft.is_told]

    def _platform_of(self, draft: Draft) -> Platform | None:
        """Return the platform of "a post" that names none: its author's only one, else its paragraph's, else the article's."""
        for known in (
            {other.platform for other in self.drafts if other.platform and same_author(other.speaker, draft.speaker)},
            {platform for block, platform in self._named if block == draft.block},
            {platform for _, platform in self._named},
        ):
            if known:
                return known.pop() if len(known) == 1 else None
        return None

    def _governed(self, sentence: Sentence, quote: Quote, phrase: Phrase) -> Draft | None:
        phrase = platform_beside(sentence, phrase)
        for before, draft in self._here:
            if before.start == phrase.start:
                if self._later(draft, quote):
                    return self._new_like(sentence, quote, draft, draft.speaker)
                return draft
        last = self._recent(sentence, None, _FAR)
        speaker, reposted_by = poster(
            self.text, self.plain, self.people, sentence, quote, phrase, last.speaker if last else None
        )
        for before, draft in self._here:
            if self._same_group(before, phrase, quote) and (
                same_author(draft.speaker, speaker) or draft.speaker is None or speaker is None
            ):
                draft.speaker = better(draft.speaker, speaker)
                return draft
        recent = self._recent(sentence, speaker, _FAR)
        if recent is not None and recent.block == sentence.block and speaker is not None and speaker.name is None:
            speaker = better(speaker, recent.speaker)  # "he tweeted" after a post of his
        if recent is not None and self._goes_on(sentence, quote, phrase, recent):
            recent.speaker = better(recent.speaker, speaker)
            return recent
        if phrase.platform is None and not phrase.social:
            known = self._known_platform(sentence, speaker)
            if known is None and phrase.role is PhraseRole.READS:
                return None
            phrase = phrase._replace(platform=known.platform if known else None)
        if phrase.fresh and AGAIN.search(self.plain, phrase.start, phrase.end):
            self._back(sentence, speaker, phrase)
        draft = Draft(
            platform=phrase.platform,
            speaker=speaker,
            span=span_of(self.text, sentence),
            block=sentence.block,
            end=sentence.end,
            dated=partial(self._date, sentence, phrase, quote),
            reposted_by=reposted_by,
            deleted=phrase.deleted,
            social=phrase.social,
        )
        self._absorb(draft, sentence, phrase)
        self.drafts.append(draft)
        self._here.append((phrase, draft))
        return draft

    def _same_group(self, before: Phrase, phrase: Phrase, quote: Quote) -> bool:
        """Tell whether two phrases of one sentence speak of one post."""
        if phrase.fresh or (before.platform and phrase.platform and before.platform != phrase.platform):
            return False
        between = self.plain[before.end : phrase.start]
        if PhraseRole.VERB in (before.role, phrase.role) and MASK in between and phrase.start < quote.span.start:
            return phrase.role is not PhraseRole.VERB or self.plain[phrase.start : phrase.end].endswith("ing")
        return True

    def _goes_on(self, sentence: Sentence, quote: Quote, phrase: Phrase, recent: Draft) -> bool:
        """Tell whether a governed quotation belongs to the post before: "in the post, she added"."""
        if phrase.fresh or recent.closed or not recent.quotes:
            return False
        if phrase.platform is not None and recent.platform is not None and phrase.platform != recent.platform:
            return False
        if SAME.match(self.plain, phrase.start, phrase.end):
            return True
        if phrase.role is PhraseRole.READS and phrase.owner is None:
            return True
        carried = quote.cue is not None and quote.cue.span.start < sentence.start
        adds = quote.cue is not None and quote.cue.text.casefold() in ("added", "continued", "concluded", "went on")
        return carried or (adds and phrase.role is PhraseRole.VERB and phrase.platform is None)

    def _continued(self, sentence: Sentence, quote: Quote) -> Draft | None:
        """Return the post that a quotation without a phrase goes on with, None when it is no post's."""
        if quote.form is QuoteForm.TERM:
            return None
        if not self.may_go_on((quote,)):
            return None
        cue = quote.cue
        own = cue is not None and sentence.start <= cue.span.start < sentence.end
        if any(phrase.role is PhraseRole.MEDIA for phrase in sentence.phrases):
            return None
        word = cue.text.casefold() if cue is not None else ""
        if word in SPEECH_CUES:
            return None
        if cue is not None and own and spoken(self.plain, sentence, None, cue.span.start, cue.span.end):
            return None
        if not own:
            return self._carried(sentence, quote)
        if "@" in mentioned(quote):
            return self._new_like(sentence, quote)
        recent = self._recent(sentence, quote.speaker, _FAR) or self._subject_of(sentence, quote)
        if recent is None and word in GOES_ON:
            recent = self._unnamed(sentence, quote)
        if recent is None:
            if word in REPLIES:
                return self._reply(sentence, quote)
            return self._next_to(sentence, quote) if word in POSTS else None
        return self._again(sentence, quote, recent, writes=word.split(" ")[0] in WRITES)

    def _carried(self, sentence: Sentence, quote: Quote) -> Draft | None:
        """Continue a post with a quotation that has no cue of its own and follows at once."""
        told = self.drafts[-1] if self.drafts else None
        if told is not None and introduced(self.plain, told, sentence, quote):
            told.speaker = better(quote.speaker, told.speaker)
            told.whole = not self.plain[quote.span.end : quote.span.end + 1].strip("\n\r")
            return told
        lone = not self.plain[sentence.start : sentence.end].replace(MASK, "").strip(" .,!?")
        if told is not None and not told.quotes and told.block == sentence.block and lone:
            return told if not self.plain[told.end : sentence.start].strip() else None
        if self._last is None or self._last_draft is None or self._last_draft.closed:
            return None
        before, where = self._last
        between = self.plain[before.span.end : quote.span.start]
        same = quote.cue is not None and before.cue is not None and quote.cue.span == before.cue.span
        if same and sentence.block - where.block <= 1:
            return self._last_draft
        if (
            quote.cue is not None
            and quote.speaker is not None
            and not same_author(quote.speaker, self._last_draft.speaker)
        ):
            return None
        added = ADDED.search(self.plain, sentence.start, sentence.end) is not None
        if sentence.block == where.block and (lone or added or not between.strip()) and len(between) < 300:
            return self._last_draft
        return None

    def _subject_of(self, sentence: Sentence, quote: Quote) -> Draft | None:
        """Return the post of which the sentence before tells, whose author "he" is: "Roe took to X.  “…,” he wrote."."""
        if not self.drafts or quote.speaker is None or quote.speaker.basis is not Basis.PRONOUN:
            return None
        told = self.drafts[-1]
        if (
            told.quotes
            or told.speaker is None
            or told.speaker.name is None
            or self.plain[told.end : sentence.start].strip()
        ):
            return None
        return told

    def _unnamed(self, sentence: Sentence, quote: Quote) -> Draft | None:
        """Return the post right before when its author has no name yet: "the minister" may be the Roe who goes on."""
        if not self.drafts or self.drafts[-1].closed or sentence.block - self.drafts[-1].block > 1:
            return None
        last = self.drafts[-1]
        if not last.quotes or (last.speaker is not None and last.speaker.name is not None):
            return None
        mention = mentioned(quote)
        if ANYBODY.search(mention):
            return None
        if mention[:1].isupper():
            last.speaker = quote.speaker
        return last

    def _next_to(self, sentence: Sentence, quote: Quote) -> Draft | None:
        """Open a post beside others: "“…,” wrote one user. “…,” wrote another."."""
        if self._venue is not None:
            block, end = self._venue
            if sentence.block - block <= 1 and not self.plain[end : sentence.start].strip():
                return self._new_like(sentence, quote)
        if self._last is None or self._last_draft is None or sentence.block - self._last[1].block > 1:
            return None
        if sentence.block != self._last[1].block and not ANYBODY.search(mentioned(quote)):
            return None
        between = self.plain[self._last[1].end : sentence.start]
        return self._new_like(sentence, quote, self._last_draft) if not between.strip() else None

    def _again(self, sentence: Sentence, quote: Quote, recent: Draft, *, writes: bool) -> Draft | None:
        gap = sentence.block - recent.block
        if not recent.quotes:
            return self._announced(sentence, quote, recent, gap, writes=writes)
        if recent.closed:
            return self._new_like(sentence, quote, recent) if writes and gap <= _FAR else None
        few = quote.form is not QuoteForm.DIRECT and len(quote.text.split()) < 4
        if gap == 0:
            return None if few and far_from_cue(quote) else recent
        if few:
            return None
        if writes:
            return recent if gap <= _FAR - 1 else None
        first = not self.plain[max(0, sentence.start - 200) : sentence.start].rpartition("\n")[2].strip(" ")
        return recent if gap == 1 and first and quote.form is QuoteForm.DIRECT else None

    def _announced(self, sentence: Sentence, quote: Quote, recent: Draft, gap: int, *, writes: bool) -> Draft | None:
        """Give words to a post of which the sentence before told: "took to X to complain. “…,” she said."."""
        adjacent = not self.plain[recent.end : sentence.start].strip()
        if recent.closed or (not (adjacent and gap <= 1) and not (writes and gap <= 1)):
            return None
        if (
            quote.cue is not None
            and quote.cue.text.casefold() in ("said", "says", "sagte")
            and not (adjacent and gap == 0)
        ):
            return None
        recent.speaker = better(recent.speaker, quote.speaker)
        return recent

    def _later(self, draft: Draft, quote: Quote) -> bool:
        """Tell whether a second quotation of one clause is another post: "tweeted “…,” and, minutes later, “…”"."""
        return bool(draft.quotes) and LATER.search(self.plain, draft.quotes[-1].span.end, quote.span.start) is not None

    def _new_like(
        self, sentence: Sentence, quote: Quote, like: Draft | None = None, speaker: Speaker | None = None
    ) -> Draft:
        known = like or self._known_platform(sentence, None)
        draft = Draft(
            platform=known.platform if known else None,
            speaker=speaker or quote.speaker,
            span=span_of(self.text, sentence),
            block=sentence.block,
            end=sentence.end,
        )
        self.drafts.append(draft)
        return draft

    def _reply(self, sentence: Sentence, quote: Quote) -> Draft | None:
        """Open a post for a reply in the same paragraph: "Replied Roe: “…”"."""
        last = self._last_draft
        if last is None or last.block != sentence.block or quote.cue is None or quote.cue.span.start > quote.span.start:
            return None
        announced = self.text[max(0, quote.span.start - 8) : quote.span.start].rstrip().endswith(":")
        return self._new_like(sentence, quote, last) if announced else None

    def _recent(self, sentence: Sentence, speaker: Speaker | None, far: int) -> Draft | None:
        """Return the last post by an author (by anybody, when None) within so many blocks."""
        for draft in reversed(self.drafts[-6:]):
            if sentence.block - draft.block > far:
                continue
            if speaker is None or same_author(draft.speaker, speaker):
                return draft
        return None

    def _known_platform(self, sentence: Sentence, speaker: Speaker | None) -> Draft | None:
        """Return the last post near by that has a platform: by the same author, else by anybody."""
        found = self._recent(sentence, speaker, 2 * _FAR) if speaker else None
        return found or self._recent(sentence, None, _FAR)

    def _back(self, sentence: Sentence, speaker: Speaker | None, phrase: Phrase) -> None:
        """Make the quotation before a post too when "another tweet" says that it was one."""
        if self._last is None or self._last_draft is not None:
            return
        quote, where = self._last
        cue = quote.cue
        if sentence.block - where.block > 1 or quote.form is QuoteForm.TERM or not same_author(quote.speaker, speaker):
            return
        if (
            cue is None
            or cue.text.casefold() in SPEECH_CUES
            or spoken(self.plain, where, None, cue.span.start, cue.span.end)
        ):
            return
        draft = self._new_like(
            where, quote, Draft(platform=phrase.platform, speaker=speaker, span=quote.span, block=0, end=0)
        )
        if quote.speaker is None or quote.speaker.name is None:
            draft.speaker = speaker
        draft.quotes.append(quote)

    def _absorb(self, draft: Draft, sentence: Sentence, phrase: Phrase) -> None:
        """Let a post take the place of the sentence before, which only announced it."""
        if not self.drafts or phrase.fresh:
            return
        told = self.drafts[-1]
        if told.quotes or sentence.block - told.block > 1 or not same_author(told.speaker, draft.speaker):
            return
        if told.platform is not None and draft.platform is not None and told.platform != draft.platform:
            return
        if told.date is not None and draft.date is not None and told.date.day != draft.date.day:
            return
        if self.plain[told.end : sentence.start].strip():
            return
        draft.date = draft.date or told.date
        draft.speaker = better(draft.speaker, told.speaker)
        draft.platform = draft.platform or told.platform
        self.drafts.pop()

    def _tell(self, sentence: Sentence) -> None:
        """Keep a sentence that tells of a post without its words."""
        draft = told(self.text, self.plain, self.people, sentence, self.published_on)
        if draft is None:
            return
        self.drafts.append(draft)
        if draft.speaker is None or draft.speaker.name is None:
            self._venue = (sentence.block, sentence.end)

    def _close(self, quote: Quote) -> None:
        """Note that somebody spoke elsewhere."""
        for draft in self.drafts[-4:]:
            if quote.speaker is not None:
                draft.closed = True

    def _date(self, sentence: Sentence, phrase: Phrase, quote: Quote) -> PostDate | None:
        cue = quote.cue.span if quote.cue and sentence.start <= quote.cue.span.start < sentence.end else None
        at, whole = (cue.start, cue.end) if cue else None, (sentence.start, sentence.end)
        return date_beside(self.plain, whole, (phrase.start, phrase.end), at, self.published_on)
