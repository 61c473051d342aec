"""The last steps: what the words of an article say, who said it, and on which platform."""

from __future__ import annotations

from threading import Lock
from typing import Final

from newsparse.extending import Context
from newsparse.linking.people import read_cast
from newsparse.linking.posts import link_posts
from newsparse.linking.speakers import quotes_of, speaker_doubts, statements_of
from newsparse.models import Block, BlockQuote, Document, Doubt, ListItem, Paragraph
from newsparse.models.deferred import Findings, Rest
from newsparse.posts.findings import PostRecord
from newsparse.quotes.reading import read_speech

__all__ = ["read_findings"]

_WRAPPED: Final = (Paragraph, BlockQuote, ListItem)
"""Blocks of prose, which a plain text may wrap at an even width."""


def read_findings(
    document: Document,
    blocks: tuple[Block, ...],
    records: tuple[PostRecord, ...],
    doubts: tuple[Doubt, ...],
    context: Context,
) -> Findings:
    """Return the quotes and posts of an article, and what reads its statements, people and doubts.

    Args:
        document: what the reader made of the source.
        blocks: its blocks, paragraphs of posts among them.
        records: the posts that stand by themselves.
        doubts: what the steps before were unsure of.
        context: what is known besides.
    """
    # 1. Quoted and reported speech, sources as places.
    text = _unwrapped(document, blocks)
    speech = read_speech(text, blocks)
    # 2. The people, and who said what.
    cast = read_cast(text, blocks, speech, printed=document.text)
    quotes = quotes_of(document.text, speech, cast)
    # 3. Posts in prose, the records of one post joined, quotes that are a post's words.
    linked = link_posts(document, blocks, records, quotes, cast, context)

    lock = Lock()

    def rest() -> Rest:
        with lock:  # or two threads would walk through one text at once
            statements = statements_of(document.text, speech, cast)
            unsure = speaker_doubts(quotes, statements, cast)
            return Rest(statements, cast.entities, (*doubts, *speech.doubts, *unsure, *linked.doubts))

    return Findings(linked.quotes, linked.posts, rest)


def _unwrapped(document: Document, blocks: tuple[Block, ...]) -> str:
    """Return the text with spaces where prose is wrapped, so that names go on over the ends of lines; all places stay."""
    text = document.text
    if not document.wrapped:
        return text
    parts: list[str] = []
    done = 0
    for block in blocks:
        start, end = block.span.start, block.span.end
        if text.find("\n", start, end) >= 0 and isinstance(block, _WRAPPED):
            parts += text[done:start], text[start:end].replace("\n", " ")
            done = end
    return "".join([*parts, text[done:]]) if parts else text
