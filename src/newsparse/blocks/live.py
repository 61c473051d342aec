"""The heads of a live blog's entries: a time, often with a title."""

from __future__ import annotations

import re
from typing import Final

from newsparse.blocks.forms import ends_like_sentence, is_name
from newsparse.extending import Context, Line
from newsparse.models.blocks import Block, Update
from newsparse.patterns import lazy

__all__ = ["signs_entry", "update"]

_TIME: Final = lazy(
    r"[\[(•\s]*(?:\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?\s?m\.?)?|\d{1,2}\s?[ap]\.?\s?m\.?)(?:\s?(?:uhr|h))?(?:\s?\(?(?:[A-Z]{1,2}[DS]?T|GMT|UTC|local time|Eastern|Pacific|Central)\)?)?[\])]?(?P<rest>\s*(?:[:|–—-]\s*)?[^\n]*)$",
    re.IGNORECASE,
)
_AGO: Final = lazy(
    r"\d{1,2}\s?(?:h|hr|hrs|hours?|m|min|mins|minutes?|d|days?) ago(?:\s*[|·•(–-].{0,60})?$", re.IGNORECASE
)
_LONGEST: Final = 110
_ENTRY: Final = 20
"""As many blocks an entry has at most from its time to its signature."""


def update(line: Line, context: Context) -> Block | None:
    """Take "10:42 a.m.", "10:42 a.m. ET — Polls open in Marsen", "14.05 Uhr: …", but no sentence that begins with a time."""
    del context
    return line.block(Update) if _is_head(line.plain) else None


def _is_head(text: str) -> bool:
    if len(text) > _LONGEST or not (text[:1].isdigit() or (text[:1] in "[(•" and text[1:3].strip()[:1].isdigit())):
        return False
    if _AGO.match(text):
        return True
    found = _TIME.match(text)
    if found is None:
        return False
    rest = found["rest"].strip(" :|–—-\t")
    if rest[:1].isdigit():
        return False  # a span of time, opening hours
    if not rest:
        return True
    if ends_like_sentence(text) and rest.casefold() not in {"a.m.", "p.m."}:
        return False
    return rest[0].isupper() or rest[0] in "‘“'\"" or found["rest"].lstrip()[:1] in ":|–—-"


def signs_entry(line: Line) -> bool:
    """Tell whether a line is the name under an entry of a live blog: "— Ada Quill", the next entry's time below it."""
    names = line.plain.lstrip("—–-― ")
    if line.previous[-1:] in '”"»' or not all(is_name(name) for name in names.split(" and ")):
        return False
    if not (line.closing or _is_head(line.next)):
        return False
    return any(_is_head(line.words_at(at)) for at in range(line.index - 1, max(0, line.index - _ENTRY), -1))
