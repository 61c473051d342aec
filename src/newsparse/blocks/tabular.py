"""Tables printed as text: cells parted by tabs or bars."""

from __future__ import annotations

from newsparse.extending import Context, Line
from newsparse.models.blocks import Block, Table

__all__ = ["table"]


def table(line: Line, context: Context) -> Block | None:
    """Take rows whose cells are parted by tabs, or by bars where the line above or below has as many."""
    del context
    text = line.text
    if "\t" in text:
        rows = text.split("\n")
        if len(rows) > 1:
            return line.block(Table) if all("\t" in row.strip() for row in rows) else None
        cells = text.count("\t")
        return line.block(Table) if cells == line.previous.count("\t") or cells == line.next.count("\t") else None
    bars = text.count("|") if len(text) <= 300 else 0
    if bars >= 2 and (line.previous.count("|") == bars or line.next.count("|") == bars):
        return line.block(Table)
    return None
