"""The records of one post gathered, and the one value that they make: the richest form leads, the others fill it."""

from __future__ import annotations

import attrs

from newsparse.linking.posts_authors import better
from newsparse.linking.posts_drafts import joined
from newsparse.linking.posts_words import folded, holds
from newsparse.models.platforms import UNKNOWN_PLATFORM
from newsparse.models.posts import Account, Fragment, Place, Post, PostForm
from newsparse.models.spans import Span

__all__ = ["Cluster", "with_fragments"]

_CUT = ("…", "...")


class Cluster:
    """All the records of one post."""

    def __init__(self, post: Post) -> None:
        """Begin with one record."""
        self.head = post
        """What is known so far; its places and fragments are those of the leading record."""
        self.records = [post]
        self._words: tuple[str, ...] | None = None

    @property
    def words(self) -> tuple[str, ...]:
        """The words, folded; those of prose grow."""
        if self._words is None:
            self._words = folded(self.head.text)
        return self._words

    @property
    def cut(self) -> bool:
        """Whether the words are cut off."""
        return self.head.text is not None and self.head.text.rstrip().endswith(_CUT)

    @property
    def places(self) -> list[Place]:
        """Every place."""
        return [place for record in self.records for place in record.places]

    def add(self, post: Post) -> bool:
        """Add a record, and tell whether it brings words that were not there."""
        own, words = self.words, folded(post.text)
        self.records.append(post)
        self.head = _filled(*sorted((self.head, post), key=_rank))
        if holds(own, words) or not words:
            return False
        self._words = (*own, *words) if self.head.form is PostForm.INLINE else None
        return True

    def distance(self, span: Span) -> int:
        """Return how far the nearest of a few places is from another place."""
        near = [place.span for record in (self.records[0], self.records[-1]) for place in record.places if place.span]
        return min((max(at.start - span.end, span.start - at.end, 0) for at in near), default=1 << 60)

    def post(self) -> Post:
        """Return the one post; the order in which the records came does not matter."""
        if len(self.records) == 1:
            return self.head
        fragments = {fragment.spans: fragment for record in self.records for fragment in record.fragments}
        ordered = tuple(sorted(fragments.values(), key=lambda fragment: fragment.spans[0].start))
        places = tuple(sorted(set(self.places), key=_order))
        richest = [place.span for place in places if place.form is self.head.form and place.span is not None]
        text = joined(ordered) if self.head.form is PostForm.INLINE else self.head.text
        return attrs.evolve(
            self.head, text=text, places=places, fragments=ordered, span=richest[0] if richest else self.head.span
        )


def with_fragments(post: Post, fragments: list[Fragment]) -> Post:
    """Return a post of prose with only some of its fragments, and the places of these."""
    if tuple(fragments) == post.fragments:
        return post
    kept = tuple(fragments)
    places = tuple(
        place for place in post.places if place.span is not None and any(f.spans[0] in place.span for f in kept)
    )
    return attrs.evolve(
        post, fragments=kept, places=places, text=joined(kept), span=places[0].span if places else post.span
    )


def _filled(first: Post, second: Post) -> Post:
    """Return the richer record with what the other has and it lacks."""
    dated = first if first.posted or first.posted_on else second
    text, complete = _text(first, second)
    return attrs.evolve(
        first,
        platform=second.platform if first.platform == UNKNOWN_PLATFORM else first.platform,
        author=_account(first.author, second.author),
        speaker=better(first.speaker, second.speaker),
        text=text,
        complete=complete,
        posted=first.posted or second.posted,
        posted_on=dated.posted_on,
        date_text=dated.date_text or first.date_text or second.date_text,
        url=first.url or second.url,
        id=first.id or second.id,
        media=tuple(dict.fromkeys((*first.media, *second.media))),
        quoted_url=first.quoted_url or second.quoted_url,
        reposted_by=first.reposted_by or second.reposted_by,
        deleted=first.deleted or second.deleted,
    )


def _text(first: Post, second: Post) -> tuple[str | None, bool]:
    """Return the best words: of an embed, else of a block, else the quoted ones."""
    if first.form is PostForm.INLINE or not first.text:
        return first.text or second.text, first.form is not PostForm.INLINE and second.complete
    cut = first.text.rstrip().endswith(_CUT)
    if cut and second.form is PostForm.BLOCK and second.text and len(second.text) > len(first.text):
        return second.text, second.complete
    return first.text, first.complete


def _account(one: Account | None, other: Account | None) -> Account | None:
    if one is None or other is None:
        return one or other
    return Account(name=one.name or other.name, handle=one.handle or other.handle)


def _rank(post: Post) -> tuple[int, int, str, str]:
    return (-post.form.richness, _start(post.places), post.id or "", post.text or "")


def _order(place: Place) -> tuple[int, int, int, str]:
    return (_start((place,)), place.span.end if place.span else 0, -place.form.richness, place.origin.value)


def _start(places: tuple[Place, ...]) -> int:
    return min((place.span.start for place in places if place.span), default=1 << 60)
