"""THE table: the recognisers in the order in which they are asked; the first to answer wins."""

from __future__ import annotations

from typing import Final

from newsparse.extending import Context, Line, Recogniser
from newsparse.models.blocks import Block, Paragraph
from newsparse.models.documents import Document

__all__ = ["RECOGNISERS", "find_blocks"]


def paragraph(line: Line, context: Context) -> Block:
    """Take whatever nobody else took: the author's own text."""
    del context
    return line.block(Paragraph)


RECOGNISERS: Final[tuple[Recogniser, ...]] = (paragraph,)


def find_blocks(
    document: Document, context: Context, recognisers: tuple[Recogniser, ...] = RECOGNISERS
) -> tuple[Block, ...]:
    """Return the blocks of a document, ordered and disjoint, covering all its raw blocks."""
    blocks: list[Block] = []
    for index in range(len(document.raw_blocks)):
        line = Line(document=document, index=index)
        for recogniser in recognisers:
            answer = recogniser(line, context)
            if answer is not None:
                blocks.extend(answer if isinstance(answer, tuple) else (answer,))
                break
    return tuple(blocks)
