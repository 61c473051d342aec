"""Posts reproduced as paragraphs of their own after an introduction that ends with a colon."""

from __future__ import annotations

from newsparse.extending import Context
from newsparse.models.blocks import Block
from newsparse.models.documents import Document
from newsparse.posts.findings import PostRecord

__all__ = ["find_reproduced"]


def find_reproduced(
    document: Document, blocks: tuple[Block, ...], context: Context, taken: tuple[PostRecord, ...]
) -> tuple[tuple[PostRecord, ...], tuple[Block, ...]]:
    """Return a record for each reproduced post, and the blocks, its paragraphs turned into `PostBlock`s.

    Args:
        document: the document.
        blocks: its blocks; those of embeds are `PostBlock`s already.
        context: the platforms and the rest that the steps know.
        taken: the records of embeds, in reading order: "Wrote Frey:" right after one is on its platform.
    """
    del document, context, taken
    return (), blocks
