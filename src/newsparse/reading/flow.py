"""A run of mark-up → its words, with its line breaks and links."""

from __future__ import annotations

from html import unescape
from typing import Final

from newsparse.reading.outline import attribute, flat, folded

__all__ = ["run_of"]

_TOLD: Final = frozenset({"br", "a", "/a"})
"""The tags that break a line or link words; the others are nothing."""


def run_of(pieces: list[str]) -> tuple[str, tuple[tuple[int, int, str], ...]]:
    """Return the words of a run of inline mark-up, and the start, the end and the address, as written, of each link in it.

    White space is folded; the lines break where the page breaks them.

    Args:
        pieces: serialised mark-up in its parts: text, tag, text, and so on to a text.
    """
    parts: list[str] = []
    links: list[tuple[int, int, str]] = []
    size = opened = 0
    blank = True  # whether what was written so far ends with white space
    address: str | None = None

    def write(piece: str) -> None:
        nonlocal size, blank
        if not piece:
            return
        if "&" in piece:
            piece = unescape(piece)
        words = folded(piece)
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

    text = pieces[0]
    for written, after in zip(pieces[1::2], pieces[2::2], strict=True):
        tag = written.partition(" ")[0]
        if tag not in _TOLD:
            text += after
            continue
        write(text)
        text = after
        if tag == "br":
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
            address = attribute(written, "href")
            opened = size
    if not parts and not links:
        return flat(text), ()
    write(text)
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
