"""Items of lists."""

from __future__ import annotations

from typing import Final

from newsparse.extending import Context, Line
from newsparse.models.blocks import Block, ListItem
from newsparse.patterns import lazy

__all__ = ["list_item", "numbered"]

_BULLET: Final = lazy(r"(?:[•▪◦●■‣⁃∙·*►▶➤✓✔]\s*|-{1,2}\s+|–\s+)(?=\S)")
_NUMBER: Final = lazy(r"\(?(?P<number>\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)]\s+(?=\S)")


def list_item(line: Line, context: Context) -> Block | None:
    """Take "• …", "- …", and "1. …" next to another numbered line.

    A dash opens speech in many languages: one alone makes no list.
    """
    del context
    text = line.plain
    first = text[0]
    if first in "-–":
        return line.block(ListItem) if _BULLET.match(text) and first in {line.previous[:1], line.next[:1]} else None
    if first in "•▪◦●■‣⁃∙·*►▶➤✓✔":
        return line.block(ListItem) if _BULLET.match(text) and any(c.isalnum() for c in text) else None
    if (
        (first.isdigit() or first in "(abcABCivx")
        and len(text) > 3
        and numbered(text)
        and (numbered(line.previous) or numbered(line.next))
    ):
        return line.block(ListItem)
    return None


def numbered(text: str) -> bool:
    """Return whether a line begins with a number or letter of a list."""
    return _NUMBER.match(text) is not None
