"""Quotations set apart by a mark at the start of the line."""

from __future__ import annotations

from newsparse.extending import Context, Line
from newsparse.models.blocks import Block, BlockQuote

__all__ = ["block_quote"]


def block_quote(line: Line, context: Context) -> Block | None:
    """Take a line that begins with ">", as mail and Markdown mark a quotation; ">>" is a transcript's turn."""
    del context
    text = line.plain
    return line.block(BlockQuote) if text[0] == ">" and text[1:2] != ">" and len(text) > 20 else None
