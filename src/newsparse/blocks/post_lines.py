"""Candidates for posts by their form alone: the words of an embed flattened into one line."""

from __future__ import annotations

from newsparse.extending import Context, Line
from newsparse.models.blocks import Block, PostBlock
from newsparse.posts.attribution import signs_off

__all__ = ["post_line"]


def post_line(line: Line, context: Context) -> Block | None:
    """Take "words — Name (@handle) January 3, 2031", in all the forms that `newsparse.posts.attribution` reads."""
    del context
    return line.block(PostBlock) if signs_off(line.text) else None
