"""Prose: lines that are certainly the author's text, and whatever nobody else took."""

from __future__ import annotations

from typing import Final

from newsparse.blocks.forms import ends_like_sentence
from newsparse.extending import Context, Line
from newsparse.models.blocks import Block, Paragraph

__all__ = ["certain_prose", "is_prose", "paragraph"]

_LONG: Final = 100
_VERY_LONG: Final = 900
_TRACES: Final = (
    "eporting", "ontribut", "eported from", "riting by", "diting by", "dited by", "ith files", "ollow", "@", "©", "opyright", "ights reserved",
    "ubscri", "ign up", "lick ", "CLICK", "ewsletter", "inbox", "podcast", "acebook", "an be reached", "riginally", "ersion of th", "pdate", "PDATE",
    "orrect", "ORRECTION", "larif", "ditor", "isclosure", "isclaimer", "eveloping", "reaking", "Getty", "Reuters", "REUTERS", "Photo", "hoto", "oto:", "mage", "redit", "(AP", "AFP", "EPA",
    "lustration", "istributed under", " is a", " is the ", " was a ", " are the ", " writes ", " covers ", "EAD MORE", "ead more", "ELATED", "elated", "NEW", "isten",
    "published", "appeared", "rovided by", "icensed", "permission", "onate", "WATCH", "Watch", "MORE", "our app", "the app",
)  # fmt: skip
"""Some of these letters stand in every long line that is furniture: what the other recognisers look for."""


def is_prose(text: str) -> bool:
    """Return whether a line is long and ends like a sentence."""
    return len(text) >= _LONG and ends_like_sentence(text)


def certain_prose(line: Line, context: Context) -> Block | None:
    """Take a long line that ends like a sentence and holds no word of furniture."""
    del context
    text = line.plain
    if len(text) < _LONG or not ends_like_sentence(text) or text[0] in "-*•·▪◦●■>1234567890([":
        return None
    if text[-2:-1].isdigit():
        return None  # captions end in a full date
    head = text if len(text) < _VERY_LONG else text[:120] + text[-400:]
    for trace in _TRACES:
        if trace in head:
            return None
    return line.block(Paragraph)


def paragraph(line: Line, context: Context) -> Block:
    """Take whatever nobody else took: the author's own text."""
    del context
    return line.block(Paragraph)
