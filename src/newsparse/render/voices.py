"""What every view needs: who speaks how often, what stands in a block, and text that is safe to show."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsparse.models import Article, Block, Post, Quote, QuoteForm, Span

__all__ = ["Voice", "harmless", "inside", "post_at", "voice_of", "voices_of"]

_CONTROLS = re.compile("[\0-\b\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


class Voice(NamedTuple):
    """One source of the article and how often it speaks."""

    name: str
    quotes: int = 0
    statements: int = 0
    posts: int = 0

    def __str__(self) -> str:
        """Return the name and the counts, as in "Ada Quill: 2 quotes, 1 post"."""
        counts = [
            f"{number} {noun}{'s' if number > 1 else ''}"
            for number, noun in ((self.quotes, "quote"), (self.statements, "statement"), (self.posts, "post"))
            if number
        ]
        return f"{self.name}: {', '.join(counts)}"


def voice_of(finding: object) -> str | None:
    """Return the name under which a quote, statement or post counts; None when nobody is known to have said it."""
    speaker = getattr(finding, "speaker", None) or getattr(finding, "author", None)
    return str(speaker) or None if speaker else None


def voices_of(article: Article) -> tuple[Voice, ...]:
    """Return the sources in the order in which they first speak."""
    voices: dict[str, Voice] = {}
    for finding in article.said():
        name = voice_of(finding)
        if name is None:
            continue
        voice = voices.get(name, Voice(name))
        kind = "posts" if isinstance(finding, Post) else "quotes" if isinstance(finding, Quote) else "statements"
        voices[name] = voice._replace(**{kind: getattr(voice, kind) + 1})
    return tuple(voices.values())


def inside(article: Article, block: Block) -> Iterator[tuple[int, Quote]]:
    """Yield the quotes that touch a block, each with its number in the article, from 1; terms are left out."""
    number = 0
    for quote in article.quotes:
        if quote.form is QuoteForm.TERM:
            continue
        number += 1
        if quote.span.overlaps(block.span):
            yield number, quote


def post_at(article: Article, span: Span) -> Post | None:
    """Return the post that a block shows."""
    for post in article.posts:
        spans = [post.span, *(place.span for place in post.places)]
        if any(place is not None and place.overlaps(span) for place in spans):
            return post
    return None


def harmless(text: str) -> str:
    """Return `text` with every control character and lone surrogate replaced, one for one, so that offsets stay."""
    return _CONTROLS.sub("\ufffd", text).replace("\t", " ")
