"""Words of the article shown large a second time."""

from __future__ import annotations

from typing import Final

from newsparse.extending import Context, Line
from newsparse.models.blocks import Block, PullQuote

__all__ = ["pull_quote"]

_WINDOW: Final = 6000
"""How far around a line its words are looked for: time stays linear."""
_SHORTEST: Final = 30
_LONGEST: Final = 300
_MARKS: Final = "\"“”„«»‘’'"


def pull_quote(line: Line, context: Context) -> Block | None:
    """Take a line in quotation marks whose very words stand inside a longer paragraph nearby, marks included."""
    del context
    text = line.text
    if (
        text[0] not in '"“„«'
        or text[-1] not in '"”“»'
        or not _SHORTEST <= len(text) <= _LONGEST
        or '"' in text[1:-1]
        or "”" in text[1:-1]
    ):
        return None
    words = text.strip(_MARKS).rstrip(".,!? ")
    if len(words) < _SHORTEST:
        return None
    whole = line.document.text
    start, end = line.span.start, line.span.end
    for low, high in ((max(0, start - _WINDOW), start), (end, end + _WINDOW)):
        at = whole.find(words, low, high)
        if at >= 0 and _inside_paragraph(whole, at, at + len(words)):
            return line.block(PullQuote)
    return None


def _inside_paragraph(text: str, start: int, end: int) -> bool:
    """Return whether the words have company on their line, more than the marks around them."""
    left = text.rfind("\n", max(0, start - 200), start)
    right = text.find("\n", end, end + 200)
    before = text[left + 1 if left >= 0 else max(0, start - 200) : start]
    after = text[end : right if right >= 0 else end + 200]
    return sum(character.isalpha() for character in before + after) >= 12
