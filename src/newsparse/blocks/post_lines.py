"""Candidates for posts by their form alone: the words of an embed flattened into one line."""

from __future__ import annotations

from typing import Final

from newsparse.extending import Context, Line
from newsparse.knowledge.patterns import pattern
from newsparse.models.blocks import Block, PostBlock

__all__ = ["post_line"]

_SIGNED: Final = pattern(
    r"(?:—|–\s|--\s|―|&mdash;|\s-\s)\s?[^\n()]{1,80}\((?:@\w{1,30}(?:@[\w.-]{1,60})?|@[\w.-]{1,60})\)\s*(?:[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{1,2}\.? [^\W\d_]{3,10}\.?,? \d{4}|\d{4}年\d{1,2}月\d{1,2}日)?$"
)


def post_line(line: Line, context: Context) -> Block | None:
    """Take "words — Name (@handle) January 3, 2031"."""
    del context
    text = line.text
    if "(@" not in text[-140:]:
        return None
    return line.block(PostBlock) if _SIGNED.search(text, max(0, len(text) - 180)) else None
