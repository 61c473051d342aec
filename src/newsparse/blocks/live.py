"""The heads of a live blog's entries: a time, often with a title."""

from __future__ import annotations

import re
from typing import Final

from newsparse.blocks.forms import ends_like_sentence
from newsparse.extending import Context, Line
from newsparse.models.blocks import Block, Update
from newsparse.patterns import lazy

__all__ = ["update"]

_TIME: Final = lazy(
    r"[\[(•\s]*(?:\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?\s?m\.?)?|\d{1,2}\s?[ap]\.?\s?m\.?)(?:\s?(?:uhr|h))?(?:\s?\(?(?:[A-Z]{1,2}[DS]?T|GMT|UTC|local time|Eastern|Pacific|Central)\)?)?[\])]?(?P<rest>\s*(?:[:|–—-]\s*)?[^\n]*)$",
    re.IGNORECASE,
)
_AGO: Final = lazy(
    r"\d{1,2}\s?(?:h|hr|hrs|hours?|m|min|mins|minutes?|d|days?) ago(?:\s*[|·•(–-].{0,60})?$", re.IGNORECASE
)
_LONGEST: Final = 110


def update(line: Line, context: Context) -> Block | None:
    """Take "10:42 a.m.", "10:42 a.m. ET — Polls open in Marsen", "14.05 Uhr: …", but no sentence that begins with a time."""
    del context
    text = line.plain
    if len(text) > _LONGEST or not (text[0].isdigit() or (text[0] in "[(•" and text[1:3].strip()[:1].isdigit())):
        return None
    if _AGO.match(text):
        return line.block(Update)
    found = _TIME.match(text)
    if found is None:
        return None
    rest = found["rest"].strip(" :|–—-\t")
    if rest[:1].isdigit():
        return None  # a span of time, opening hours
    if not rest:
        return line.block(Update)
    if ends_like_sentence(text) and rest.casefold() not in {"a.m.", "p.m."}:
        return None
    return (
        line.block(Update) if rest[0].isupper() or rest[0] in "‘“'\"" or found["rest"].lstrip()[:1] in ":|–—-" else None
    )
