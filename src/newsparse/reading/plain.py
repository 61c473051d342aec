"""Plain text → `Document`.  The text is kept as it is; every line break ends a raw block."""

from __future__ import annotations

import re

from newsparse.models.documents import Document, Metadata, RawBlock
from newsparse.models.spans import Span

__all__ = ["read_text"]

_LINE = re.compile(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")


def read_text(text: str, metadata: Metadata) -> Document:
    """Return the document of a plain text, whose `text` is `text` itself."""
    raw_blocks: list[RawBlock] = []
    for line in _LINE.finditer(text):
        span = Span.trimmed(text, *line.span())
        if span is not None:
            raw_blocks.append(RawBlock(span=span))
    return Document(text=text, raw_blocks=tuple(raw_blocks), metadata=metadata)
