"""The elements of a page as flat tables, read in one pass over mark-up that the HTML parser has put right.

Lexbor repairs the page and writes it out again: every tag closed, every attribute in double quotes.  That is a
regular language, so one pattern reads it, and an element is a slice of the string.
"""

from __future__ import annotations

import re
from html import unescape
from typing import Final, NamedTuple

from newsparse.knowledge.page_words import Sense, sense_of

__all__ = ["BLOCKS", "TAG", "VOID", "Chunk", "Outline", "attribute", "flat", "pairs", "without_comments"]

TAG: Final = re.compile(r"<(/?)([a-zA-Z][^ >]*+)((?: =?[^ =>]++(?:=\"[^\"]*+\")?)*+)>")
"""One tag of serialised mark-up: slash, name, attributes."""
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
_RAW: Final = frozenset({"iframe", "noembed", "noframes", "xmp", "plaintext", "script", "style"})
"""Elements whose content is no mark-up, and no text of the article."""
_ATTRIBUTE: Final = re.compile(r" (=?[^ =>]+)(?:=\"([^\"]*)\")?")


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
        "_flat",
        "_names",
        "_senses",
        "attributes",
        "chunks",
        "ends",
        "holders",
        "html",
        "opens",
        "parents",
        "starts",
        "tags",
    )

    def __init__(self, html: str) -> None:
        """Read serialised mark-up."""
        self.html = html
        self.tags: list[str] = ["#root"]
        self.attributes: list[str] = [""]
        """The attributes as written, names and quoted values."""
        self.parents: list[int] = [-1]
        self.starts: list[int] = [0]
        """Where the element's start tag starts."""
        self.opens: list[int] = [0]
        """Where its content starts."""
        self.ends: list[int] = [len(html)]
        """Where the whole element ends."""
        self.chunks: list[Chunk] = []
        self._flat: dict[int, str] = {}
        self._read()
        self.holders = self._holders()
        """The elements with text in them, in order, the root left out."""
        self._names: list[str | None] = [None] * len(self.tags)
        self._senses: list[Sense | None] = [None] * len(self.tags)

    def _read(self) -> None:
        html = self.html
        tags, attributes, parents, starts, opens, ends = (
            self.tags, self.attributes, self.parents, self.starts, self.opens, self.ends,
        )  # fmt: skip
        chunks = self.chunks
        inline, light, void = _INLINE, _LIGHT, VOID
        current = links = size = linked = last = skip = 0
        chunk_start = 0
        for match in TAG.finditer(html):
            start, end = match.span()
            if start < skip:
                last = end
                continue
            if start > last:
                text = len(html[last:start].strip())
                if text:
                    size += text
                    if links:
                        linked += text
            last = end
            closes, name, written = match.groups()
            if name in light:
                continue
            if name not in inline:
                if size:
                    chunks.append(Chunk(chunk_start, start, current, size, linked))
                    size = linked = 0
                chunk_start = end if not closes else start
            if closes:
                number = current
                # The serialiser closes what it opens; should it ever not, the stray end is passed over.
                while number > 0 and tags[number] != name:
                    number = parents[number]
                if number > 0:
                    while current != number:
                        ends[current] = start
                        links -= tags[current] == "a"
                        current = parents[current]
                    ends[number] = end
                    links -= name == "a"
                    current = parents[number]
                if name not in inline:
                    chunk_start = end
                continue
            tags.append(name)
            attributes.append(written)
            parents.append(current)
            starts.append(start)
            opens.append(end)
            ends.append(end)
            if name in void:
                continue
            current = len(tags) - 1
            if name == "a":
                links += 1
            elif name in _RAW:
                close = html.find("</" + name, end)
                skip = last = close if close >= 0 else len(html)
        text = len(html[last:].strip())
        if size + text:
            chunks.append(Chunk(chunk_start, len(html), current, size + text, linked))
        while current > 0:
            ends[current] = len(html)
            current = parents[current]

    def _holders(self) -> list[int]:
        parents = self.parents
        seen = {0}
        for chunk in self.chunks:
            number = chunk.owner
            while number not in seen:
                seen.add(number)
                number = parents[number]
        return sorted(seen)[1:]

    def __len__(self) -> int:
        """Return the number of elements."""
        return len(self.tags)

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
        names = self._names[number]
        if names is None:
            written = self.attributes[number]
            names = attribute(written, "class") if ' class="' in written else ""
            if ' id="' in written:
                names = f"{names} {attribute(written, 'id')}"
            names = self._names[number] = names.lower() if names else ""
        return names

    def sense(self, number: int) -> Sense:
        """Return what an element's names say of it."""
        sense = self._senses[number]
        if sense is None:
            sense = self._senses[number] = sense_of(self.names(number))
        return sense

    def words(self, number: int) -> str:
        """Return the text in an element, white space folded."""
        return flat(self.html[self.opens[number] : self.ends[number]])


def attribute(written: str, name: str) -> str | None:
    """Return the value of an attribute among attributes as written, None when it is not there."""
    at = written.find(" " + name + '="')
    if at < 0:
        return None
    start = at + len(name) + 3
    value = written[start : written.find('"', start)]
    return unescape(value) if "&" in value else value


def pairs(written: str) -> dict[str, str]:
    """Return all attributes as written by name."""
    return {found[1]: unescape(found[2] or "") for found in _ATTRIBUTE.finditer(written)}


def without_comments(html: str) -> str:
    """Return serialised mark-up without its comments."""
    first, *others = html.split("<!--")
    return first + "".join([other.partition("-->")[2] for other in others])


def flat(html: str) -> str:
    """Return the text of a piece of serialised mark-up, white space folded."""
    text = TAG.sub(" ", html) if "<" in html else html
    return " ".join((unescape(text) if "&" in text else text).split())
