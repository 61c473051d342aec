"""The posts that stand in an article by themselves: embeds, links, flattened embeds, reproduced blocks."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from operator import attrgetter
from typing import Final

import attrs

from newsparse.extending import Context
from newsparse.models.blocks import (
    Advert,
    Bio,
    Block,
    BylineLine,
    Copyright,
    Credit,
    PostBlock,
    Promo,
    Related,
    Share,
)
from newsparse.models.documents import Document, Embed, Link
from newsparse.models.posts import Account, Place, Post, PostForm, PostRef
from newsparse.models.spans import Origin, Span
from newsparse.patterns import lazy
from newsparse.posts.addresses import parse_post_url, post_finder, rules_of
from newsparse.posts.embeds import read_embeds
from newsparse.posts.findings import PostRecord
from newsparse.posts.flattened import find_flattened
from newsparse.posts.reproduced import find_reproduced

__all__ = ["read_posts"]

_FURNITURE: Final = (Advert, Bio, BylineLine, Copyright, Credit, Promo, Related, Share)
"""Links in these are the outlet's, not the article's."""
_TEXT: Final = attrgetter("text")
_LINK_START: Final = attrgetter("span.start")
_TOKEN: Final = lazy(r"[^\s<>\"“”«»()\[\]]{1,600}")
_PARTING: Final = lazy(r"[\s<>\"“”«»()\[\]]")
_REACH: Final = 100
_BARE: Final = lazy(r'<a href="([^"<>]*)"></a>')
_TAIL: Final = ".,;:!?)]}'’…*_"


def read_posts(
    document: Document, blocks: tuple[Block, ...], context: Context
) -> tuple[Callable[[], tuple[PostRecord, ...]], tuple[Block, ...]]:
    """Return what reads a record for each such post, and the blocks, paragraphs of posts turned into `PostBlock`s.

    The records stand in reading order; those of one post are joined by `newsparse.linking.posts`.  Everybody waits for the
    blocks, so no more is read for them than may turn a paragraph into a post.
    """
    text = document.text
    # 1. The page's embeds, and the blocks that are their words.
    embedded: list[tuple[int, Post]] = []
    spans: tuple[Span, ...] = ()
    if document.embeds:
        embedded = _embedded(document.embeds, context)
        spans = tuple(sorted((p.span for _, p in embedded if p.span is not None), key=lambda span: span.start))
        blocks = _covered(blocks, spans)
    # 2. Embeds that became text.
    flattened: tuple[PostRecord, ...] = ()
    if "@" in text:
        flattened, blocks = find_flattened(document, blocks, context, spans)
    # 3. Links to posts; a paragraph that is nothing but one is an embed.
    as_read = blocks
    links: list[tuple[list[tuple[int, Post]], tuple[Span, ...]]] = []

    def linked() -> tuple[list[tuple[int, Post]], tuple[Span, ...]]:
        if not links:
            taken = sorted((*spans, *(r.post.span for r in flattened if r.post.span)), key=lambda span: span.start)
            links.append(_linked(document, as_read, context, taken))
        return links[0]

    if ("/" in text or "?" in text) and _may_stand_alone(document, blocks, context):
        blocks = _covered(blocks, linked()[1])

    def placed(embedded: list[tuple[int, Post]]) -> list[tuple[int, PostRecord]]:
        located = [(at, PostRecord(post=post)) for at, post in (*embedded, *linked()[0])]
        return sorted((*_located(flattened), *located), key=lambda one: one[0])

    # 4. Posts reproduced as paragraphs; to which platform they belong, only posts that stand in the text say.
    reproduced: tuple[PostRecord, ...] = ()
    if ":\n" in "\n".join(map(_TEXT, blocks)):
        reproduced, blocks = find_reproduced(document, blocks, context, lambda: [r for _, r in placed(embedded)])

    def records() -> tuple[PostRecord, ...]:
        everything = _embedded((*document.embeds, *document.hidden()), context)
        every = sorted((*placed(everything), *_located(reproduced)), key=lambda one: one[0])
        return tuple(record for _, record in every)

    return records, blocks


def _located(records: tuple[PostRecord, ...]) -> list[tuple[int, PostRecord]]:
    return [(record.post.span.start if record.post.span else 0, record) for record in records]


def _embedded(embeds: Iterable[Embed], context: Context) -> list[tuple[int, Post]]:
    """Return the posts of embeds, each once, with the offset at which they stand."""
    found: dict[object, tuple[int, Post]] = {}
    for embed in embeds:
        for number, post in enumerate(_posts_of(embed, context)):
            rules = rules_of(post.platform, context.platforms)
            form = PostForm.MENTION if rules is not None and rules.player else PostForm.EMBEDDED
            span = embed.span if number == 0 else None
            place = Place(form=form, span=span, origin=embed.origin)
            post = attrs.evolve(post, form=form, span=span, places=(place,))
            key: object = (post.platform, post.id) if post.id is not None else (embed.after, post.text, number)
            before = found.get(key)
            at = span.start if span is not None else embed.after
            found[key] = (at, post) if before is None else (before[0], _together(before[1], post))
    return list(found.values())


def _posts_of(embed: Embed, context: Context) -> Iterator[Post]:
    """Return the posts of one embed; of a bare link, which most scripts hold many of, without parsing it."""
    link = _BARE.fullmatch(embed.html) if embed.origin is Origin.ISLAND else None
    if link is not None:
        from html import unescape

        url = unescape(link[1])
        if url.isprintable() and parse_post_url(url, context.platforms) is None:
            return iter(())
    return read_embeds(embed.html, platforms=context.platforms)


def _together(one: Post, other: Post) -> Post:
    """Return two records of one embed as one: elements before islands, then whatever the first does not say."""
    if one.places[0].origin is Origin.ISLAND and other.places[0].origin is not Origin.ISLAND:
        one, other = other, one
    author = one.author or other.author
    if author is not None and other.author is not None:
        author = Account(name=author.name or other.author.name, handle=author.handle or other.author.handle)
    worded = one if one.text else other
    return attrs.evolve(
        one,
        author=author,
        text=worded.text,
        complete=worded.complete,
        media=worded.media,
        date_text=one.date_text or other.date_text,
        posted=one.posted or other.posted,
        posted_on=one.posted_on or other.posted_on,
    )


def _covered(blocks: tuple[Block, ...], spans: tuple[Span, ...]) -> tuple[Block, ...]:
    """Return the blocks, those within one of the spans made `PostBlock`s."""
    if not spans:
        return blocks
    kept: list[Block] = []
    ahead = iter(spans)
    span = next(ahead, None)
    for block in blocks:
        while span is not None and span.end <= block.span.start:
            span = next(ahead, None)
        inside = span is not None and block.span in span
        kept.append(PostBlock(span=block.span, text=block.text) if inside else block)
    return tuple(kept)


def _may_stand_alone(document: Document, blocks: tuple[Block, ...], context: Context) -> bool:
    """Tell whether a block may be nothing but the address of a post, printed or as a link's words."""
    holding = [block for block in blocks if "/" in block.text or "?" in block.text]
    if not holding:
        return False
    found = post_finder(context.platforms)
    for block in holding:
        if (" " not in block.text or _is_link(document.links, block.span)) and found(block.text) is not None:
            return True
    return False


def _is_link(links: tuple[Link, ...], span: Span) -> bool:
    """Tell whether a span is all that carries a link."""
    at = bisect_left(links, span.start, key=_LINK_START)
    return at < len(links) and links[at].span == span


def _linked(
    document: Document, blocks: tuple[Block, ...], context: Context, taken: list[Span]
) -> tuple[list[tuple[int, Post]], tuple[Span, ...]]:
    """Return the posts to which links and addresses in the text lead, and the blocks that are nothing else."""
    text = document.text
    places = [(link.span, link.url) for link in document.links]
    if "/" in text:
        places += [(span, span.of(text)) for span in _addresses(text)]
        places.sort(key=lambda place: place[0].start)
    if not places:
        return [], ()
    posts: dict[tuple[str, str | None, str], tuple[int, Post]] = {}
    alone: list[Span] = []
    number = known = 0
    found = post_finder(context.platforms)
    for span, url in places:
        while number < len(blocks) and blocks[number].span.end <= span.start:
            number += 1
        while known < len(taken) and taken[known].end <= span.start:
            known += 1
        if number == len(blocks) or isinstance(blocks[number], _FURNITURE):
            continue
        if known < len(taken) and taken[known].overlaps(span):
            continue
        ref = found(url)
        if ref is None:
            continue
        only = blocks[number].span == span and found(span.of(text)) is not None
        rules = rules_of(ref.platform, context.platforms)
        form = PostForm.EMBEDDED if only and (rules is None or not rules.player) else PostForm.MENTION
        if only:
            alone.append(span)
        key = (ref.platform.name, ref.id, ref.id or ref.url)
        if key in posts:
            at, post = posts[key]
            place = Place(form=form, span=span)
            if span not in [known.span for known in post.places]:
                posts[key] = at, attrs.evolve(post, places=(*post.places, place))
            continue
        posts[key] = span.start, _post(ref, form, span)
    return list(posts.values()), tuple(alone)


def _post(ref: PostRef, form: PostForm, span: Span) -> Post:
    return Post(
        platform=ref.platform,
        form=form,
        author=Account(handle=ref.handle) if ref.handle else None,
        posted=ref.posted,
        posted_on=ref.posted.date() if ref.posted else None,
        url=ref.url,
        id=ref.id,
        span=span,
        places=(Place(form=form, span=span),),
    )


def _addresses(text: str) -> list[Span]:
    """Return the addresses that are printed in a text, the punctuation after them left out."""
    spans: list[Span] = []
    end = 0
    at = text.find("/")
    while at >= 0:
        # A host stands before the first slash: the word's beginning is near.
        word = _TOKEN.match(text, max(end, _beginning(text, end, at)))
        stop = at + 1
        if word is not None and word.end() > at:
            stop = word.end()
            words = word.group().rstrip(_TAIL)
            glued = max(words.find("http"), 0) if "://" in words else 0
            if "." in words:
                spans.append(Span(word.start() + glued, word.start() + len(words)))
        end = stop
        at = text.find("/", stop)
    return spans


def _beginning(text: str, low: int, at: int) -> int:
    """Return where the word begins in which the slash at `at` stands."""
    low = max(low, at - _REACH)
    before = _PARTING.split(text[low:at])[-1]
    return at - len(before)
