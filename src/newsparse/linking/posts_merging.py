"""Two records of one post made into one value: the richest form leads, the other fills what it lacks."""

from __future__ import annotations

import attrs

from newsparse.linking.posts_authors import better
from newsparse.linking.posts_drafts import joined
from newsparse.models.platforms import UNKNOWN_PLATFORM
from newsparse.models.posts import Account, Fragment, Place, Post, PostForm

__all__ = ["merged", "with_fragments"]


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


def merged(one: Post, other: Post) -> Post:
    """Return the one post of two records; the order of the two does not matter."""
    first, second = sorted((one, other), key=lambda post: (-post.form.richness, _start(post.places), post.id or ""))
    fragments = {f.spans: f for f in (*first.fragments, *second.fragments)}
    ordered = tuple(sorted(fragments.values(), key=lambda f: f.spans[0].start))
    places = tuple(sorted({*first.places, *second.places}, key=_order))
    text, complete = _text(first, second, ordered)
    richest = [place.span for place in places if place.form is first.form and place.span is not None]
    dated = first if first.posted or first.posted_on else second
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
        span=richest[0] if richest else first.span,
        places=places,
        fragments=ordered,
        media=tuple(dict.fromkeys((*first.media, *second.media))),
        quoted_url=first.quoted_url or second.quoted_url,
        reposted_by=first.reposted_by or second.reposted_by,
        deleted=first.deleted or second.deleted,
    )


def _text(first: Post, second: Post, fragments: tuple[Fragment, ...]) -> tuple[str | None, bool]:
    if first.form is PostForm.INLINE:
        return joined(fragments), False
    if not first.text:
        return second.text, second.complete and second.form is PostForm.BLOCK
    cut = first.text.rstrip().endswith(("…", "..."))
    if cut and second.form is PostForm.BLOCK and second.text and len(second.text) > len(first.text):
        return second.text, second.complete
    return first.text, first.complete


def _account(one: Account | None, other: Account | None) -> Account | None:
    if one is None or other is None:
        return one or other
    return Account(name=one.name or other.name, handle=one.handle or other.handle)


def _order(place: Place) -> tuple[int, int, int, str]:
    return (_start((place,)), place.span.end if place.span else 0, -place.form.richness, place.origin.value)


def _start(places: tuple[Place, ...]) -> int:
    return min((place.span.start for place in places if place.span), default=1 << 60)
