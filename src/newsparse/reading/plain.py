"""Plain text → `Document`.  The text is kept as it is; every line break ends a raw block, but for two layouts.

*Soft wraps*: text with blank lines whose other lines break in mid-sentence at an even width, as mail and old archives
do.  There a paragraph is one raw block over several lines.  A line counts as wrapped when the first word of the next
would not have fitted any more.

*Tables*: neighbouring lines with as many tabs each are one raw block, a line a row.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final, TypeAlias

from newsparse.models.documents import Document, Metadata, raw_blocks_at
from newsparse.models.spans import BLANK
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
_BLANK: Final = frozenset(BLANK)


_Row: TypeAlias = tuple[int, int, bool]
"""One line without the white space at its ends: its start, its end, and whether one line break parts it from the one before."""


def read_text(text: str, metadata: Metadata) -> Document:
    """Return the document of a plain text, whose `text` is `text` itself."""
    rows = _rows(text)
    width = _wrap_width(text, rows)
    if width or "\t" in text:
        rows = _joined(text, rows, width)
    raw_blocks = raw_blocks_at([(start, end, None, None, 0) for start, end, _ in rows])
    return Document(text=text, raw_blocks=raw_blocks, metadata=metadata, wrapped=width > 0)


def _rows(text: str) -> list[_Row]:
    """Return the lines that hold more than white space and format characters."""
    rows: list[_Row] = []
    last = at = 0
    parted = False
    for line in text.splitlines(keepends=True):
        if line == "\n":
            at += 1
            parted = True
            continue
        start, end = at, at + len(line) - 1
        if line[-1] != "\n" or line[0] in _BLANK or line[-2] in _BLANK:
            kept = line.strip(BLANK)
            start += line.index(kept[0]) if kept else 0
            end = start + len(kept)
        if start < end:
            # An empty line after a plain line break, as between most paragraphs, need not be looked at.
            follows = last > 0 and not (parted and text[last] == "\n") and _is_break(text, last, start)
            rows.append((start, end, follows))
            last = end
            parted = False
        at += len(line)
    return rows


def _is_break(text: str, start: int, end: int) -> bool:
    """Tell whether there is one line break, and no empty line, between two lines."""
    if end - start > _WIDEST_BREAK:
        return False
    between = text[start:end]
    return between == "\n" or (between != "\n\n" and _BREAK.fullmatch(between) is not None)


def _joined(text: str, rows: list[_Row], width: int) -> list[_Row]:
    """Return the rows, those that go on with the one above joined to it."""
    joined: list[_Row] = []
    above = (0, 0, False)
    for row in rows:
        if row[2] and _continues(text, above, row, width):
            joined[-1] = (joined[-1][0], row[1], joined[-1][2])
        else:
            joined.append(row)
        above = row
    return joined


def _continues(text: str, above: _Row, row: _Row, width: int) -> bool:
    """Return whether a line belongs to the raw block of the line above it."""
    if width and _wraps(text, above, row, width):
        return True
    count = text.count("\t", above[0], above[1])
    return count > 0 and count == text.count("\t", row[0], row[1])


def _wraps(text: str, above: _Row, row: _Row, width: int) -> bool:
    """Return whether the first word of a line would not have fitted on the line above."""
    start, end, _ = row
    room = width - (above[1] - above[0]) - 1
    if room >= width // 2 or text[start] in _BULLETS:
        return False
    word = text[start : min(end, start + width)].split(None, 1)[0]
    return len(word) > room


def _wrap_width(text: str, rows: list[_Row]) -> int:
    """Return the width at which a text is wrapped, 0 when its lines are whole paragraphs."""
    following = sum([follows for _, _, follows in rows])
    if following < _FEWEST_WRAPS or following == len(rows) - 1:
        return 0
    pairs = [(above, row) for above, row in pairwise(rows) if row[2]]
    width = max(end - start for pair in pairs for start, end, _ in pair)
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    wraps = [above for above, row in pairs if _wraps(text, above, row, width)]
    broken = sum(1 for above in wraps if text[above[1] - 1] not in _ENDS)
    return width if broken >= _FEWEST_WRAPS and len(wraps) >= _SHARE * len(pairs) else 0
