"""The elements of a page as flat tables, read in one pass over mark-up that the HTML parser has put right.

Lexbor repairs the page and writes it out again: every tag closed, every attribute in double quotes.  That is a
regular language, so one pattern reads it, and an element is a slice of the string.
"""

from __future__ import annotations

import re
from functools import lru_cache
from html import unescape
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
    "without_comments",
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
_SPLIT: Final = re.compile(r"<(/?[a-zA-Z][^ >]*+)((?: =?[^=>]++=\"[^\"]*+\")*+)>")
"""The same, slash and name in one."""
_QUICK: Final = re.compile(r"<(/?[a-zA-Z][^ >]*+)([^>]*+)>")
"""The same where no attribute holds the sign that ends a tag."""
_INLINE_TAGS: Final = _INLINE | {"/" + tag for tag in _INLINE}
_LIGHT_TAGS: Final = _LIGHT | {"/" + tag for tag in _LIGHT}
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
        # Faster than to call the class.
        self.chunks: list[Chunk] = [tuple.__new__(Chunk, run) for run in self._read()]  # pyright: ignore[reportUnknownMemberType]
        self._flat: dict[int, str] = {}
        self.holders = self._holders()
        """The elements with text in them, in order, the root left out."""

    def _read(self) -> list[tuple[int, int, int, int, int]]:
        """Fill the tables of elements; return the runs of text, as the fields of `Chunk`."""
        html = self.html
        tags, attributes, parents, starts, opens, ends = (
            self.tags, self.attributes, self.parents, self.starts, self.opens, self.ends,
        )  # fmt: skip
        runs: list[tuple[int, int, int, int, int]] = []
        inline, light, void = _INLINE_TAGS, _LIGHT_TAGS, VOID
        current = last = links = size = linked = end = run_start = 0
        # Text, tag, attributes, text, …: a third of the time that match objects take.
        parts = _QUICK.split(html)
        texts = parts[::3]
        if ">" in "".join(texts):
            # The sign stands in an attribute: old versions of the serialiser leave it there.
            parts = _SPLIT.split(html)
            texts = parts[::3]
        for text, tag, written in zip(texts, parts[1::3], parts[2::3], strict=False):
            start = end + len(text)
            end = start + 2 + len(tag) + len(written)
            if text and (length := len(text.strip())):
                size += length
                if links:
                    linked += length
            if tag not in inline:
                if size:
                    runs.append((run_start, start, current, size, linked))
                    size = linked = 0
                run_start = end
            elif tag in light:
                continue
            if tag[0] != "/":
                tags.append(tag)
                attributes.append(written)
                parents.append(current)
                starts.append(start)
                opens.append(end)
                ends.append(end)
                last += 1
                if tag not in void:
                    current = last
                    if tag == "a":
                        links += 1
            elif tags[current] == (name := tag[1:]):
                ends[current] = end
                current = parents[current]
                if name == "a":
                    links -= 1
            else:
                # The serialiser closes what it opens; should it ever not, the stray end is passed over.
                number = current
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
        size += len(texts[-1].strip())
        if size:
            runs.append((run_start, len(html), current, size, linked))
        while current > 0:
            ends[current] = len(html)
            current = parents[current]
        return runs

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
        return names_of(self.attributes[number])

    def sense(self, number: int) -> Sense:
        """Return what an element's names say of it."""
        written = self.attributes[number]
        return _sense(written) if len(written) < LONG else sense_of(_names(written))

    def words(self, number: int) -> str:
        """Return the text in an element, white space folded."""
        return flat(self.html[self.opens[number] : self.ends[number]])


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
