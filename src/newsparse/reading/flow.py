"""A run of mark-up → its words, with its line breaks and links."""

from __future__ import annotations

import re
from html import unescape
from typing import Final

from newsparse.reading.outline import TAG, attribute, flat

__all__ = ["run_of"]


_LINES: Final = re.compile(r"<(/?)(br|a)((?: =?[^ =>]++(?:=\"[^\"]*+\")?)*+)>")
"""The tags that break a line or link words; the others are nothing."""


def run_of(html: str) -> tuple[str, tuple[tuple[int, int, str], ...]]:
    """Return the words of a run of inline mark-up, and the start, the end and the address, as written, of each link in it.

    White space is folded; the lines break where the page breaks them.

    Args:
        html: serialised mark-up.
    """
    if "<" not in html:
        return flat(html), ()
    if "<br" not in html and "<a" not in html:
        return flat(TAG.sub("", html)), ()
    parts: list[str] = []
    links: list[tuple[int, int, str]] = []
    size = opened = 0
    blank = True  # whether what was written so far ends with white space
    address: str | None = None

    def write(piece: str) -> None:
        nonlocal size, blank
        if "<" in piece:
            piece = TAG.sub("", piece)
            if not piece:
                return
        if "&" in piece:
            piece = unescape(piece)
        words = " ".join(piece.split())
        if words:
            if not blank and piece[0].isspace():
                words = " " + words
            blank = piece[-1].isspace()
            if blank:
                words += " "
            parts.append(words)
            size += len(words)
        elif not blank:
            parts.append(" ")
            size += 1
            blank = True

    pieces = _LINES.split(html)
    for words, closes, name, written in zip(pieces[::4], pieces[1::4], pieces[2::4], pieces[3::4], strict=False):
        if words:
            write(words)
        if name == "br":
            while parts and parts[-1] == " ":
                size -= len(parts.pop())
            if parts and parts[-1].endswith(" "):
                parts[-1] = parts[-1][:-1]
                size -= 1
            if parts:
                parts.append("\n")
                size += 1
                blank = True
        else:
            if address is not None and size > opened:
                links.append((opened, size, address))
            address = None
            if not closes:
                address, opened = attribute(written, "href"), size
    if pieces[-1]:
        write(pieces[-1])
    text = "".join(parts)
    trimmed = text.strip()
    if links:
        left = len(text) - len(text.lstrip())
        kept: list[tuple[int, int, str]] = []
        for a, b, url in links:
            words = text[a:b]
            a += len(words) - len(words.lstrip()) - left
            b -= len(words) - len(words.rstrip()) + left
            if 0 <= a < b:
                kept.append((a, b, url))
        links = kept
    return trimmed, tuple(links)
