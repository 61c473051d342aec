"""The line under the headline that sums the article up."""

from __future__ import annotations

import re
from typing import Final

from newsparse.blocks.titles import headline_at_top
from newsparse.extending import Context, Line
from newsparse.models.blocks import Block, Standfirst
from newsparse.patterns import lazy

__all__ = ["standfirst"]

_BELOW: Final = lazy(
    r"(?:by|von|par|por|di|door)\s+[A-ZÀ-Ý]|(?:published|updated|posted|last updated)\b|[A-Z][a-z]+\.? \d{1,2}, \d{4}$|\d{1,2} [A-Za-z]+ \d{4}$",
    re.IGNORECASE,
)


def standfirst(line: Line, context: Context) -> Block | None:
    """Take the line between the headline and the byline."""
    del context
    if line.index != 1 or not line.opening or not 30 <= len(line.plain) <= 350:
        return None
    under = line.next
    if under and len(under) <= 120 and _BELOW.match(under) and headline_at_top(line):
        return line.block(Standfirst)
    return None
