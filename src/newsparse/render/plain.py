"""The view in plain lines, for terminals without rich."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from newsparse.models import Article, Paragraph
from newsparse.render.voices import harmless, inside, voice_of, voices_of
from newsparse.render.words import label_of, line_about, post_title, summary

__all__ = ["to_plain"]

_MARGIN = 12


def to_plain(article: Article, *, heading: str | None = None, width: int = 88) -> str:
    """Return the article as lines of at most `width` characters: blocks with their kinds, then who said what."""
    lines = [*([f"=== {harmless(heading)} ==="] if heading else []), *line_about(article), ""]
    for block in article.blocks:
        label = label_of(block)
        lines += _set(label, harmless(block.text), width)
        if isinstance(block, Paragraph):
            lines.append("")
    lines += ["", "Who said what"]
    for block in article.blocks:
        for number, quote in inside(article, block):
            if quote.span.start in block.span:
                lines += _set(str(number), f"{voice_of(quote) or '?'}: “{harmless(quote.words)}”", width)
                if quote.why:
                    lines += _set("", f"({harmless(quote.why)})", width)
    for post in article.posts:
        lines += _set("post", harmless(f"{post_title(post)}: {post.text or ''}"), width)
    lines += ["", *(f"  {harmless(str(voice))}" for voice in voices_of(article)), summary(article)]
    return "\n".join(lines) + "\n"


def _set(label: str, text: str, width: int) -> Iterator[str]:
    """Yield the text in lines beside its label."""
    for line in textwrap.wrap(text, width - _MARGIN) or [""]:
        yield f"{label:>{_MARGIN - 2}}  {line}".rstrip()
        label = ""
