"""Does a source look like HTML?"""

from __future__ import annotations

import re
from itertools import islice

from newsparse.patterns import lazy

__all__ = ["looks_like_html"]

_HEAD = lazy(r"\s*(?:<!--|<!doctype\s+html|<\?xml|<(?:html|head|body|article|main|section|div|p|h1|meta|title|blockquote|figure|span|iframe|script|header)\b[^<>\n]*>)", re.IGNORECASE)  # fmt: skip
_TAGS = lazy(r"</(?:p|div|article|section|h[1-6]|li|ul|blockquote|figure|body|html|span|a)\s*>", re.IGNORECASE)
_ENOUGH_TAGS = 3


def looks_like_html(source: str) -> bool:
    """Return whether a source is a page or a piece of one, and not plain text.

    A page begins with an element (after white space, a byte-order mark or a comment), or has at least three closing
    tags of the elements of which articles are made.  Text that merely names a tag is text.
    """
    start = source[:1000].lstrip("\ufeff \t\r\n")
    if _HEAD.match(start):
        return True
    if "<" not in source:
        return False
    return sum(1 for _ in islice(_TAGS.finditer(source), _ENOUGH_TAGS)) == _ENOUGH_TAGS
