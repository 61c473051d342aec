"""The article region → one text with its raw blocks and links."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple
from urllib.parse import urljoin

from newsparse.models.documents import Hint, Link, RawBlock, new_link, raw_blocks_at
from newsparse.models.spans import new_span
from newsparse.patterns import lazy
from newsparse.reading.body import Piece
from newsparse.reading.flow import run_of
from newsparse.reading.outline import Chunk, Outline

__all__ = ["Layout", "lay_out"]

_ORIGIN: Final = lazy(r"https?://[a-zA-Z0-9.:-]+(?=[/?#]|\Z)")
_ROOTED: Final = lazy(r"(?:/[a-zA-Z0-9_~%+,:=@-][a-zA-Z0-9_.~%+,:=@-]*+)++/?(?:\?[a-zA-Z0-9_./~%+,:=@&-]++)?\Z")
"""An address on the same host that joining only puts behind it."""
_BETWEEN: Final = "\n\n"
"""What parts two blocks."""
_HEADING: Final = Hint.HEADING
"""Asked for at every block; to read a member through its class takes as long as ten other steps."""


class Layout(NamedTuple):
    """The text of the article and what stands where."""

    text: str
    raw_blocks: tuple[RawBlock, ...]
    links: tuple[Link, ...]
    places: tuple[int, ...]
    """Where the mark-up of each raw block begins."""


def lay_out(outline: Outline, pieces: tuple[Piece, ...], base: str) -> Layout:
    """Return the text of some pieces of a page, one raw block a piece.

    Args:
        outline: the page.
        pieces: what to read, in order, each with what is known of it.
        base: the address that relative links start from.
    """
    parts: list[str] = []
    rows: list[tuple[int, int, Hint | None, int | None, str]] = []
    links: list[Link] = []
    places: list[int] = []
    tags, openings, parents = outline.tags, outline.written, outline.parents
    around = {-1: "", 0: ""}
    """A block has the names of its element and of the two nearest wrappers; those of the wrappers by number."""
    at = 0
    for runs, hint in pieces:
        chunk = runs[0]
        start, end, number, _, _ = chunk
        found: tuple[tuple[int, int, str], ...] = ()
        if len(runs) > 1:
            text = _table(outline, runs)
        elif end - start == 1:
            text = outline.flat(chunk)  # known already
        else:
            text, found = run_of(outline.parts[start:end])
        if not text:
            continue
        tag, outer = tags[number], parents[number]
        level = int(tag[1]) if hint is _HEADING and tag[0] == "h" and tag[1:].isdigit() else None
        if (wrappers := around.get(outer)) is None:
            wrappers = around[outer] = _both(outline.names(outer), outline.names(parents[outer]))
        names = outline.names(number) if openings[number] != tag else ""
        past = at + len(text)
        rows.append((at, past, hint, level, f"{names} {wrappers}" if names and wrappers else names or wrappers))
        for first, last, href in found:
            if address := joined(base, href):
                links.append(new_link(span=new_span(at + first, at + last), url=address))
        places.append(start)
        parts.append(text)
        at = past + len(_BETWEEN)
    return Layout(_BETWEEN.join(parts), raw_blocks_at(rows), tuple(links), tuple(places))


@lru_cache(maxsize=16)
def _origin(base: str) -> str:
    """Return the scheme and the host of an address, empty when it is none."""
    found = _ORIGIN.match(base)
    return found[0] if found else ""


def _both(names: str, others: str) -> str:
    """Return names and the names of an element around, if there are any."""
    return f"{names} {others}" if names and others else names or others


def _table(outline: Outline, runs: tuple[Chunk, ...]) -> str:
    """Return the words of a table: a line a row, cells parted by tabs."""
    rows: dict[int, dict[int, list[str]]] = {}
    for chunk in runs:
        row, cell = _cell(outline, chunk.owner)
        words, _ = run_of(outline.parts[chunk.start : chunk.end])
        rows.setdefault(row, {}).setdefault(cell, []).append(words.replace("\n", " "))
    lines = ("\t".join(" ".join(words) for words in cells.values()) for cells in rows.values())
    return "\n".join(line for line in lines if line)


def _cell(outline: Outline, number: int) -> tuple[int, int]:
    """Return the row and the cell around an element of a table."""
    cell = number
    while number > 0 and outline.tags[number] not in {"tr", "table"}:
        if outline.tags[number] in {"td", "th"}:
            cell = number
        number = outline.parents[number]
    return number, cell


def joined(base: str, address: str) -> str:
    """Return an absolute address; empty for what leads nowhere."""
    address = address.strip()
    if address.startswith(("https://", "http://")):
        return address
    if not address or address.startswith(("#", "javascript:", "data:")):
        return ""
    if (origin := _origin(base)) and _ROOTED.match(address):
        return origin + address
    try:
        return urljoin(base, address) if base else address
    except ValueError:
        return ""
