"""Quotes that are a post's words, posts told in prose, and the records of one post joined."""

from __future__ import annotations

import attrs

from newsparse.extending import Context
from newsparse.linking.people import Cast
from newsparse.linking.posts_inline import ProseReader
from newsparse.linking.posts_joining import join
from newsparse.linking.posts_people import People
from newsparse.linking.posts_records import named
from newsparse.linking.posts_sentences import masked, read_sentences
from newsparse.models.blocks import Block
from newsparse.models.documents import Document
from newsparse.models.doubts import Doubt
from newsparse.models.posts import Post
from newsparse.models.quotes import Quote
from newsparse.models.spans import Span
from newsparse.posts.findings import PostRecord
from newsparse.posts.prose_lexicon import lexicon
from newsparse.posts.words import date_doubt

__all__ = ["LinkedPosts", "link_posts"]


@attrs.frozen(kw_only=True)
class LinkedPosts:
    """The posts of an article, its quotes knowing theirs."""

    posts: tuple[Post, ...] = ()
    quotes: tuple[Quote, ...] = ()
    doubts: tuple[Doubt, ...] = ()


def link_posts(
    document: Document,
    blocks: tuple[Block, ...],
    records: tuple[PostRecord, ...],
    quotes: tuple[Quote, ...],
    cast: Cast,
    context: Context,
) -> LinkedPosts:
    """Find the posts in prose, join the records of one post, and give quotes their posts.

    1. The records of embeds and blocks get their speakers and days.
    2. The prose is read for posts, when the text names a platform at all.
    3. Records of one post become one `Post`.
    4. Quotes that are a post's words get it.
    """
    text = document.text
    words = lexicon(context.platforms)
    people = People(text, cast)
    posts = [named(record, text, people, context.published_on, words) for record in records]
    places = words.places_in(text, cast.capitalised)
    if places:
        introductions = tuple(record.introduction for record in records if record.introduction)
        plain = masked(text, quotes, words)
        reader = ProseReader(text, plain, people, context.published_on, introductions)
        for sentence in read_sentences(text, plain, blocks, quotes, words, places, reader.may_go_on):
            reader.read(sentence)
        posts.extend(reader.posts())
    if not posts:
        return LinkedPosts(quotes=quotes)
    found, owners = join(posts, quotes)
    doubts = (date_doubt(post, post.span, f"posts[{number}].posted") for number, post in enumerate(found))
    return LinkedPosts(
        posts=found,
        quotes=tuple(_owned(quote, owners) for quote in quotes),
        doubts=tuple(doubt for doubt in doubts if doubt is not None),
    )


def _owned(quote: Quote, owners: dict[Span, Post]) -> Quote:
    """Return a quote, and those inside it, knowing their posts."""
    nested = tuple(_owned(inner, owners) for inner in quote.nested)
    post = owners.get(quote.span)
    if post is None and nested == quote.nested:
        return quote
    return attrs.evolve(quote, post=post, nested=nested)
