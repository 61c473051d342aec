"""The posts that stand in an article by themselves: embeds, flattened embeds, reproduced blocks."""

from __future__ import annotations

from newsparse.extending import Context
from newsparse.models.blocks import Block
from newsparse.models.documents import Document
from newsparse.posts.findings import PostRecord
from newsparse.posts.reproduced import find_reproduced

__all__ = ["read_posts"]


def read_posts(
    document: Document, blocks: tuple[Block, ...], context: Context
) -> tuple[tuple[PostRecord, ...], tuple[Block, ...]]:
    """Return a record for each such post, and the blocks, paragraphs of posts turned into `PostBlock`s."""
    return find_reproduced(document, blocks, context, ())
