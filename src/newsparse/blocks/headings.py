"""Subheads inside the article."""

from __future__ import annotations

from typing import Final

from newsparse.blocks.forms import ends_like_sentence, in_capitals, word_count
from newsparse.extending import Context, Line
from newsparse.models.blocks import Block, Heading

__all__ = ["heading"]

_LONGEST: Final = 90
_MOST_WORDS: Final = 14
_SHOUTED_WORDS: Final = 5


def heading(line: Line, context: Context) -> Block | None:
    """Take a short line without a full stop, or in capitals, that stands over prose."""
    del context
    text = line.text
    if len(text) > _LONGEST or not (
        text[0].isupper() or text[0].isdigit() or text[0] in "‘'“\"«¿¡#" or not text[0].isascii()
    ):
        return None
    words = word_count(text)
    if not words or words > _MOST_WORDS or text[-1] in ":;,-–—":
        return None
    previous, under = line.previous, line.next
    if in_capitals(text) and words <= _SHOUTED_WORDS and len(text) >= 4:
        return None if text[-1] == "!" or previous.endswith((":", ",")) else line.block(Heading)
    if ends_like_sentence(text):
        if text[-1] != "?" or text[0] in "“\"'‘" or not line.index:
            return None
        return line.block(Heading) if _over_answer(previous, under) else None
    if text[0] in '“"' or previous.endswith((":", ",", "—", "–")) or text.count(",") > 2:
        return None
    if not under or (len(under) < 50 and not ends_like_sentence(under)):
        return None
    if previous and len(previous) < 60 and not ends_like_sentence(previous) and line.index > 1:
        # Between two short lines it is one of a list, not the head of anything.
        return line.block(Heading) if len(under) > 100 else None
    return line.block(Heading)


def _over_answer(previous: str, under: str) -> bool:
    """Return whether a question stands alone between two paragraphs of some length, as a reporter's rarely does."""
    return len(under) > 80 and len(previous) > 80
