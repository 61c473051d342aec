"""The article region → one text with its raw blocks and links."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import Final, NamedTuple
from urllib.parse import urljoin

from newsparse.models.documents import Hint, Link, RawBlock, new_link, raw_blocks_at
from newsparse.models.spans import new_span
from newsparse.patterns import lazy
from newsparse.reading.body import Piece
from newsparse.reading.outline import Outline

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
    rows: list[tuple[int, int, Hint | None, int | None, int]] = []
    links: list[Link] = []
    tags = outline.tags
    at = 0
    for (_, _, number, _, _), hint, text, linked in pieces:
        past = at + len(text)
        rows.append((at, past, hint, _level(tags[number]) if hint is _HEADING else None, number))
        for first, last, href in linked:
            if address := joined(base, href):
                links.append(new_link(span=new_span(at + first, at + last), url=address))
        at = past + len(_BETWEEN)
    return Layout(
        _BETWEEN.join([text for _, _, text, _ in pieces]),
        raw_blocks_at(rows, partial(_names_around, outline)),
        tuple(links),
        tuple([start for (start, _, _, _, _), _, _, _ in pieces]),
    )


def _level(tag: str) -> int | None:
    """Return the level of a heading, None for the tag of anything else."""
    return int(tag[1]) if tag[0] == "h" and tag[1:].isdigit() else None


def _names_around(outline: Outline, number: int) -> str:
    """Return the names of an element and of its two nearest wrappers."""
    outer = outline.parents[number]
    around = (number, outer, outline.parents[outer]) if outer > 0 else (number,)
    return " ".join(filter(None, map(outline.names, around)))


@lru_cache(maxsize=16)
def _origin(base: str) -> str:
    """Return the scheme and the host of an address, empty when it is none."""
    found = _ORIGIN.match(base)
    return found[0] if found else ""


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
