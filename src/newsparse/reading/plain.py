"""Plain text → `Document`.  The text is kept as it is; every line break ends a raw block, but for two layouts.

*Soft wraps*: text with blank lines whose other lines break in mid-sentence at an even width, as mail and old archives
do.  There a paragraph is one raw block over several lines.  A line counts as wrapped when the first word of the next
would not have fitted any more.

*Tables*: neighbouring lines with as many tabs each are one raw block, a line a row.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final, NamedTuple

from newsparse.models.documents import Document, Metadata, RawBlock, new_raw_block
from newsparse.models.spans import BLANK, new_span
from newsparse.patterns import lazy

__all__ = ["read_text"]

_BREAK: Final = lazy(r"[^\S\n\r]*(?:\r\n|\n|\r)[^\S\n\r]*")
_WIDEST_BREAK: Final = 40
_NARROWEST: Final = 40
_WIDEST: Final = 110
"""Widths at which text is wrapped; mail wraps at 72 to 78."""
_FEWEST_WRAPS: Final = 3
_SHARE: Final = 0.8
"""How many of the breaks between neighbouring lines have to be wraps in mid-sentence: at least so many, and so large a share."""
_ENDS: Final = frozenset('.!?…:;"”’)]。！？')
_BULLETS: Final = frozenset("-–—•*▪►·")


class _Row(NamedTuple):
    """One line without the white space at its ends, and whether a single line break parts it from the one before."""

    start: int
    end: int
    follows: bool


def read_text(text: str, metadata: Metadata) -> Document:
    """Return the document of a plain text, whose `text` is `text` itself."""
    rows = _rows(text)
    width = _wrap_width(text, rows)
    tabs = "\t" in text
    raw_blocks: list[RawBlock] = []
    start = 0
    for number, row in enumerate(rows):
        if not number:
            start = row.start
        elif not (row.follows and (width or tabs) and _continues(text, rows[number - 1], row, width, tabs=tabs)):
            raw_blocks.append(new_raw_block(span=new_span(start, rows[number - 1].end)))
            start = row.start
    if rows:
        raw_blocks.append(new_raw_block(span=new_span(start, rows[-1].end)))
    return Document(text=text, raw_blocks=tuple(raw_blocks), metadata=metadata)


def _rows(text: str) -> list[_Row]:
    """Return the lines that hold more than white space and format characters."""
    rows: list[_Row] = []
    last = at = 0
    for line in text.splitlines(keepends=True):
        kept = line.strip(BLANK)
        if kept:
            start = at + line.index(kept[0])
            between = text[last:start] if last and start - last <= _WIDEST_BREAK else ""
            follows = between == "\n" or (between != "\n\n" and _BREAK.fullmatch(between) is not None)
            last = start + len(kept)
            rows.append(_Row(start, last, follows))
        at += len(line)
    return rows


def _continues(text: str, above: _Row, row: _Row, width: int, *, tabs: bool) -> bool:
    """Return whether a line belongs to the raw block of the line above it."""
    if width and _wraps(text, above, row, width):
        return True
    if not tabs:
        return False
    count = text.count("\t", above.start, above.end)
    return count > 0 and count == text.count("\t", row.start, row.end)


def _wraps(text: str, above: _Row, row: _Row, width: int) -> bool:
    """Return whether the first word of a line would not have fitted on the line above."""
    room = width - (above.end - above.start) - 1
    if room >= width // 2 or text[row.start] in _BULLETS:
        return False
    word = text[row.start : min(row.end, row.start + width)].split(None, 1)[0]
    return len(word) > room


def _wrap_width(text: str, rows: list[_Row]) -> int:
    """Return the width at which a text is wrapped, 0 when its lines are whole paragraphs."""
    pairs = [(above, row) for above, row in pairwise(rows) if row.follows]
    if len(pairs) < _FEWEST_WRAPS or len(pairs) == len(rows) - 1:
        return 0
    width = max(max(above.end - above.start, row.end - row.start) for above, row in pairs)
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    wraps = [above for above, row in pairs if _wraps(text, above, row, width)]
    broken = sum(1 for above in wraps if text[above.end - 1] not in _ENDS)
    return width if broken >= _FEWEST_WRAPS and len(wraps) >= _SHARE * len(pairs) else 0
