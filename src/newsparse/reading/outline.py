"""The elements of a page as flat tables, read in one pass over mark-up that the HTML parser has put right.

Lexbor repairs the page and writes it out again: every tag closed, every attribute in double quotes.  That is a
regular language, so one pattern reads it, and an element is a slice of the string.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from html import unescape
from itertools import accumulate, compress
from operator import itemgetter
from typing import Final, NamedTuple

from newsparse.knowledge.page_words import Sense, sense_of

__all__ = [
    "BLOCKS",
    "LONG",
    "TAG",
    "VOID",
    "Chunk",
    "Outline",
    "attribute",
    "class_names",
    "flat",
    "names_of",
    "pairs",
]

TAG: Final = re.compile(r'<[/a-zA-Z][^">]*+(?:"[^"]*+"[^">]*+)*+>')
"""One tag of serialised mark-up."""
VOID: Final = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "frame", "basefont", "bgsound", "keygen"})  # fmt: skip
_INLINE: Final = frozenset({
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "button", "cite", "code", "data", "del", "dfn", "em", "font",
    "i", "img", "input", "ins", "kbd", "label", "mark", "nobr", "picture", "q", "rp", "rt", "ruby", "s", "samp", "small",
    "source", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "meta", "link",
})  # fmt: skip
"""Elements within which a line of text goes on."""
_LIGHT: Final = frozenset({
    "b", "bdi", "bdo", "big", "br", "code", "del", "em", "font", "i", "img", "input", "ins", "kbd", "mark", "nobr", "picture", "q",
    "rp", "rt", "ruby", "s", "samp", "small", "source", "strike", "strong", "sub", "sup", "tt", "u", "var", "wbr",
})  # fmt: skip
"""Inline elements that say nothing of what they hold: they get no number."""
BLOCKS: Final = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "blockquote", "pre", "figcaption", "caption", "td", "th", "summary"})  # fmt: skip
"""Elements that hold one block of text."""
LONG: Final = 400
"""Attributes that are longer are not remembered."""
_SPLIT: Final = re.compile(r"<(/?)([a-zA-Z][^ >]*+)((?: =?[^=>]++=\"[^\"]*+\")*+)>")
"""The same, taken apart: slash, name, attributes."""
_QUICK: Final = re.compile(r"<(/?)([a-zA-Z][^ >]*+)([^>]*+)>")
"""The same where no attribute holds the sign that ends a tag."""
_ATTRIBUTE: Final = re.compile(r" (=?[^ =>]+)(?:=\"([^\"]*)\")?")
_ENTITIES: Final = (("&quot;", '"'), ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", "\xa0"), ("&amp;", "&"))
"""The ampersand last, or it would make entities of words."""


class Chunk(NamedTuple):
    """A run of text between the edges of block elements."""

    start: int
    """Where its mark-up starts."""
    end: int
    """Where its mark-up ends."""
    owner: int
    """The element that holds it."""
    size: int
    """The number of its characters."""
    linked: int
    """How many of them stand in links."""


class Outline:
    """The elements and the text of one page, by number in document order; element 0 is the root."""

    __slots__ = (
        "_edges",
        "_flat",
        "_sums",
        "attributes",
        "chunks",
        "ends",
        "holders",
        "html",
        "parents",
        "starts",
        "tags",
    )

    def __init__(self, html: str) -> None:
        """Read serialised mark-up."""
        html, parts = _parted(html)
        self.html = html
        """The mark-up, without its comments."""
        self.tags: list[str] = ["#root"]
        self.attributes: list[str] = [""]
        """The attributes as written, names and quoted values."""
        self.parents: list[int] = [-1]
        self.starts: list[int] = [0]
        """Where the element's start tag starts."""
        self.ends: list[int] = [len(html)]
        """Where the whole element ends."""
        # Faster than to call the class.
        self.chunks: list[Chunk] = [tuple.__new__(Chunk, run) for run in self._read(parts)]  # pyright: ignore[reportUnknownMemberType]
        self._flat: dict[int, str] = {}
        # No sums are kept by element: what an element holds is one stretch of the runs, and few elements are asked.
        self._edges: list[int] = list(map(itemgetter(1), self.chunks))
        self._sums: list[int] = [0, *accumulate(map(itemgetter(3), self.chunks))]
        self.holders: list[int] = list(compress(range(len(self.tags)), self._held()))[1:]
        """The elements with text in them, in order, the root left out."""

    def _read(self, parts: list[str]) -> list[tuple[int, int, int, int, int]]:
        """Fill the tables of elements; return the runs of text, as the fields of `Chunk`."""
        tags, attributes, parents, starts, ends = self.tags, self.attributes, self.parents, self.starts, self.ends
        runs: list[tuple[int, int, int, int, int]] = []
        inline, light, void = _INLINE, _LIGHT, VOID
        current = last = links = size = linked = end = run_start = 0
        # No loop on a page costs more.
        for text, slash, tag, written in zip(parts[::4], parts[1::4], parts[2::4], parts[3::4], strict=False):
            start = end
            if text:
                start += len(text)
                if length := len(text.strip()):
                    size += length
                    if links:
                        linked += length
            end = start + (3 if slash else 2) + len(tag) + len(written)
            if tag not in inline:
                if size:
                    runs.append((run_start, start, current, size, linked))
                    size = linked = 0
                run_start = end
            elif tag in light:
                continue
            elif tag == "a":
                links += -1 if slash else 1
            if not slash:
                tags.append(tag)
                attributes.append(written)
                parents.append(current)
                starts.append(start)
                ends.append(end)
                last += 1
                if tag not in void:
                    current = last
            elif tags[current] == tag:
                ends[current] = end
                current = parents[current]
            else:
                # The serialiser closes what it opens; should it ever not, the stray end is passed over.
                number = current
                while number > 0 and tags[number] != tag:
                    number = parents[number]
                if number > 0:
                    while current != number:
                        ends[current] = start
                        links -= tags[current] == "a"
                        current = parents[current]
                    ends[number] = end
                    current = parents[number]
                elif tag == "a":
                    links += 1
        size += len(parts[-1].strip())
        if size:
            runs.append((run_start, len(self.html), current, size, linked))
        while current > 0:
            ends[current] = len(self.html)
            current = parents[current]
        return runs

    def _held(self) -> bytearray:
        """Return for each element whether it holds a run of text, itself or in another."""
        parents, held = self.parents, bytearray(len(self.parents))
        held[0] = 1
        for _, _, owner, _, _ in self.chunks:
            while not held[owner]:
                held[owner] = 1
                owner = parents[owner]
        return held

    def runs(self, number: int) -> tuple[int, int]:
        """Return the places of an element's first run of text and of the first after it: those that end within it."""
        if not number:
            return 0, len(self._edges)
        first = bisect_right(self._edges, self.starts[number])
        return first, bisect_left(self._edges, self.ends[number], first)

    def size(self, number: int) -> int:
        """Return the number of characters in an element."""
        first, past = self.runs(number)
        return self._sums[past] - self._sums[first]

    def __len__(self) -> int:
        """Return the number of elements."""
        return len(self.tags)

    def opening(self, number: int) -> int:
        """Return where an element's content starts: few are asked."""
        return self.starts[number] + len(self.tags[number]) + len(self.attributes[number]) + 2 if number else 0

    def attribute(self, number: int, name: str) -> str | None:
        """Return the value of an element's attribute, None when it has none."""
        return attribute(self.attributes[number], name)

    def source(self, number: int) -> str:
        """Return an element's outer mark-up."""
        return self.html[self.starts[number] : self.ends[number]]

    def flat(self, chunk: Chunk) -> str:
        """Return the words of a run of text, white space folded."""
        words = self._flat.get(chunk.start)
        if words is None:
            words = self._flat[chunk.start] = flat(self.html[chunk.start : chunk.end])
        return words

    def names(self, number: int) -> str:
        """Return an element's class names and id, lower case."""
        return names_of(self.attributes[number])

    def sense(self, number: int) -> Sense:
        """Return what an element's names say of it."""
        written = self.attributes[number]
        return _sense(written) if len(written) < LONG else sense_of(_names(written))

    def words(self, number: int) -> str:
        """Return the text in an element, white space folded."""
        return flat(self.html[self.opening(number) : self.ends[number]])


def names_of(written: str) -> str:
    """Return the class names and the id among attributes as written, lower case."""
    return _kept_names(written) if len(written) < LONG else _names(written)


def _names(written: str) -> str:
    names = attribute(written, "class") if ' class="' in written else ""
    if ' id="' in written:
        names = f"{names} {attribute(written, 'id')}"
    return names.lower() if names else ""


_kept_names: Final = lru_cache(maxsize=8192)(_names)
"""A page writes the same attributes a hundred times, the pages of one outlet write them again."""


@lru_cache(maxsize=8192)
def _sense(written: str) -> Sense:
    """Return what attributes as written say of their element; a page writes the same ones many times."""
    return sense_of(_names(written))


def class_names(written: str) -> list[str]:
    """Return the class names among attributes as written."""
    at = written.find(' class="')
    return written[at + 8 : written.find('"', at + 8)].split() if at >= 0 else []


def attribute(written: str, name: str) -> str | None:
    """Return the value of an attribute among attributes as written, None when it is not there."""
    at = written.find(" " + name + '="')
    if at < 0:
        return None
    start = at + len(name) + 3
    value = written[start : written.find('"', start)]
    return _unescaped(value) if "&" in value else value


def pairs(written: str) -> dict[str, str]:
    """Return all attributes as written by name."""
    return {found[1]: _unescaped(found[2] or "") for found in _ATTRIBUTE.finditer(written)}


def _unescaped(value: str) -> str:
    """Return an attribute's value as it is meant; the serialiser writes these entities in it and no others."""
    for entity, sign in _ENTITIES:
        if entity in value:
            value = value.replace(entity, sign)
    return value


def _parted(html: str) -> tuple[str, list[str]]:
    """Return serialised mark-up without its comments, and its parts: text, slash, name, attributes, and so on to the last text.

    To split takes a third of the time that match objects take.
    """
    parts = _QUICK.split(html)
    shown = "".join(parts[::4])
    if "<!--" in shown:
        first, *others = html.split("<!--")
        html = first + "".join([other.partition("-->")[2] for other in others])
        parts = _QUICK.split(html)
        shown = "".join(parts[::4])
    if ">" in shown:
        # The sign stands in an attribute: old versions of the serialiser leave it there.
        parts = _SPLIT.split(html)
    return html, parts


def flat(html: str) -> str:
    """Return the text of a piece of serialised mark-up, white space folded."""
    text = TAG.sub(" ", html) if "<" in html else html
    if "&" in text:
        text = unescape(text)
    # Of all white space, only the space is printable: most paragraphs are known to be folded in a tenth of the time.
    return text.strip() if text.isprintable() and "  " not in text else " ".join(text.split())
