"""A run of mark-up → its words, with its line breaks and links; a table → its rows."""

from __future__ import annotations

from typing import Final, TypeAlias

from newsparse.reading.outline import Chunk, Outline, attribute, flat, folded, unescaped

__all__ = ["Linked", "rows_of", "run_of", "words_of"]

_TOLD: Final = frozenset({"br", "a", "/a"})
"""The tags that break a line or link words; the others are nothing."""

Linked: TypeAlias = tuple[tuple[int, int, str], ...]
"""The start, the end and the address, as written, of each link in a run of text."""


def words_of(outline: Outline, chunk: Chunk) -> tuple[str, Linked]:
    """Return the words of a run of text and the links in it, as `run_of` does; most runs have none, and no line breaks."""
    start, end, _, size, linked = chunk
    if end - start == 1:
        return outline.flat(chunk), ()
    parts = outline.parts
    tags = parts[start + 1 : end : 2]
    if "br" in " ".join(tags) or (linked and (linked < size or tags.count("/a") != 1)):
        return run_of(parts[start:end])
    text = flat("".join(parts[start:end:2]))
    if linked:
        # All of it is one link.
        tag = next((tag for tag in tags[: tags.index("/a")] if tag.startswith("a ")), "")
        address = attribute(tag, "href")
        return text, () if address is None else ((0, len(text), address),)
    return text, ()


def rows_of(outline: Outline, runs: list[tuple[int, str]]) -> str:
    """Return the words of a table: a line a row, cells parted by tabs.

    Args:
        outline: the page.
        runs: the element and the words of each run of text in the table.
    """
    rows: dict[int, dict[int, list[str]]] = {}
    for number, words in runs:
        row, cell = _cell(outline, number)
        rows.setdefault(row, {}).setdefault(cell, []).append(words.replace("\n", " "))
    return "\n".join(["\t".join([" ".join(words) for words in cells.values()]) for cells in rows.values()])


def _cell(outline: Outline, number: int) -> tuple[int, int]:
    """Return the row and the cell around an element of a table."""
    cell = number
    while number > 0 and outline.tags[number] not in {"tr", "table"}:
        if outline.tags[number] in {"td", "th"}:
            cell = number
        number = outline.parents[number]
    return number, cell


def run_of(pieces: list[str]) -> tuple[str, Linked]:
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
                piece = unescaped(piece)
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
