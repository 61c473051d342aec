"""The stretches of a page around its article: the head from the headline on, the article, the tail after it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import Final, NamedTuple

from newsparse.reading.outline import Chunk, Outline
from newsparse.reading.titles import key

__all__ = ["LEAD", "Heads", "Zones", "find_zones", "is_prose"]

LEAD: Final = 60
"""A sentence between the headline and the article has so many characters."""
_HEADLINES: Final = frozenset({"h1", "h2", "header"})
_BEFORE: Final = 80
"""So many runs of text may stand between the headline and the article."""
_ABOVE: Final = 6
"""So many runs of text above the headline may hold the byline or the date."""
_TAIL: Final = 8


class Zones(NamedTuple):
    """Runs of text by their place, each zone in order."""

    before: tuple[Chunk, ...]
    """From the headline to the article's element; empty when the headline is in it or is not found."""
    inside: tuple[Chunk, ...]
    """In the article's element."""
    head: tuple[Chunk, ...]
    """Where byline and date are looked for: from a little above the headline to the first prose."""
    tail: tuple[Chunk, ...]
    """The last runs of the article and the first after it."""


class Heads:
    """The titles that a page claims, to tell its headline by."""

    def __init__(self, keys: Iterable[str]) -> None:
        """Keep the titles.

        Args:
            keys: each as a `key`.
        """
        self._keys = frozenset(keys)
        self._ends = tuple(known for known in self._keys if len(known) > 15)
        lengths = frozenset(map(len, self._keys))
        self._lengths = lengths
        self.least, self.most = min(lengths, default=0), max(lengths, default=0)
        """The numbers of characters in the shortest and in the longest."""

    def __bool__(self) -> bool:
        """Tell whether there is one."""
        return bool(self._keys)

    def has(self, words: str, tag: str) -> bool:
        """Tell whether a run of text is the headline, perhaps with a kicker before it.

        Args:
            words: its words, white space folded.
            tag: the element that holds it.
        """
        if tag in _HEADLINES:
            return (words := key(words)) in self._keys or words.endswith(self._ends)
        # A key is as long as the words, if these are ASCII.
        return (len(words) in self._lengths or not words.isascii()) and key(words) in self._keys


def find_zones(outline: Outline, region: int, beside: list[bool], heads: Heads) -> Zones:
    """Return the zones of a page.

    Args:
        outline: the page.
        region: the element that holds the article.
        beside: what `furniture` says of the page's elements.
        heads: the titles that the page claims.
    """
    chunks = outline.chunks
    start, end = outline.before(region), outline.ends[region]
    first = bisect_left(chunks, (start,))
    last = bisect_left(chunks, (end,), first)
    title = _title(outline, chunks, first, last, heads)
    prose = next(
        (i for i in range(max(first, title), last) if is_prose(chunks[i]) and not beside[chunks[i].owner]),
        last,
    )
    top = max(0, (title if title >= 0 else first) - _ABOVE)
    return Zones(
        before=tuple(chunks[title:first]) if 0 <= title < first else (),
        inside=tuple(chunks[first:last]),
        head=tuple(chunks[top:prose]),
        tail=tuple(chunks[max(prose, last - _TAIL) : last + _TAIL]),
    )


def _title(outline: Outline, chunks: list[Chunk], first: int, last: int, heads: Heads) -> int:
    """Return the number of the run of text that is the headline, -1 when none is."""
    if not heads:
        return -1
    least = heads.least // 2
    order: tuple[int, ...] = (*range(first, min(first + 8, last)), *range(first - 1, max(-1, first - _BEFORE), -1))
    for index in order:
        chunk = chunks[index]
        if least <= chunk.size < 300 and heads.has(outline.flat(chunk), outline.tags[chunk.owner]):
            return index
    return -1


def is_prose(chunk: Chunk) -> bool:
    """Tell whether a run of text is long enough for prose, and not made of links."""
    return chunk.size >= LEAD and chunk.linked * 3 < chunk.size
