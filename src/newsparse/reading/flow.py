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
    told = [place for place in range(1, len(pieces), 2) if pieces[place].partition(" ")[0] in _TOLD]
    if not told:
        return flat("".join(pieces[::2])), ()
    parts: list[str] = []
    links: list[tuple[int, int, str]] = []
    size = opened = start = 0
    blank = True  # whether what was written so far ends with white space
    address: str | None = None
    for place in (*told, len(pieces)):
        # 1. The words before the tag.
        if piece := "".join(pieces[start:place:2]):
            if "&" in piece:
                piece = unescape(piece)
            if words := folded(piece):
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
        if place == len(pieces):
            break
        # 2. The tag.
        start = place + 1
        written = pieces[place]
        if written.startswith("br"):
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
    text = "".join(parts)
    kept: list[tuple[int, int, str]] = []
    for first, past, url in links:
        words = text[first:past]
        first += len(words) - len(words.lstrip())
        past -= len(words) - len(words.rstrip())
        if first < past:
            kept.append((first, past, url))
    return text.strip(), tuple(kept)
