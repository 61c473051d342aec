"""The elements of a page as flat tables, read in one pass over mark-up that the HTML parser has put right.

Lexbor repairs the page and writes it out again: every tag closed, the signs of tags escaped wherever they are none.
Cut at these signs, the page is text and tag by turns; a place on it is the number of a part.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import accumulate, repeat
from operator import itemgetter
from typing import Final, NamedTuple

from newsparse.knowledge.page_words import NO_SENSE, Sense, sense_of

__all__ = [
    "BLOCKS",
    "FURNITURE_TAGS",
    "LONG",
    "VOID",
    "Chunk",
    "Outline",
    "attribute",
    "class_names",
    "flat",
    "folded",
    "pairs",
    "parted",
    "unescaped",
]

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
FURNITURE_TAGS: Final = frozenset({"nav", "footer", "aside", "form", "noscript", "select", "button", "dialog", "menu", "textarea", "iframe"})  # fmt: skip
"""Elements that hold no running text, whatever their names."""
_NEVER: Final = frozenset({"html", "body", "main", "article"})
"""Elements that hold it, whatever their names."""
LONG: Final = 400
"""Attributes that are longer are not remembered."""
_BLOCK: Final = None
"""What most tags are; to compare with nothing is quickest."""
_LINE, _LINK = range(2)
_KNOWN: Final = frozenset({
    "article", "aside", "body", "div", "dl", "fieldset", "figure", "footer", "form", "header", "html", "iframe", "main", "nav",
    "noscript", "object", "ol", "section", "svg", "table", "tbody", "thead", "tr", "ul", "video",
})  # fmt: skip
"""Elements of blocks; what is none of those named here is of blocks, too."""
_Kind = tuple[int | None, str, str]
"""What a start tag says: its kind, its name, and the tag that ends its element, empty when none does."""
_KINDS: Final[dict[str, _Kind]] = {
    **{tag: (_BLOCK, tag, "/" + tag) for tag in BLOCKS | _KNOWN},
    **{tag: (_LINE, tag, "/" + tag) for tag in _INLINE},
    **{tag: (_LINE if tag in _INLINE else _BLOCK, tag, "") for tag in VOID},
    "a": (_LINK, "a", "/a"),
    **{tag: (_LINE, "", "") for name in _LIGHT for tag in (name, "/" + name)},
}
_ROOT: Final[_Kind] = (_BLOCK, "#root", "<")
"""No tag is this sign."""
_SPLIT: Final = re.compile(r"<(/?[a-zA-Z][^ >]*+(?: =?[^=>]++=\"[^\"]*+\")*+)>")
"""A tag, whatever stands in its attributes."""
_LEFT: Final = re.compile(r"<[/a-zA-Z][^\">]*+(?:\"[^\"]*+\"[^\">]*+)*+>")
"""A tag of any other form."""
_QUICK: Final = re.compile(r"<(/?[a-zA-Z][^>]*+)>")
"""The same where no attribute holds the sign that ends a tag."""
_ATTRIBUTE: Final = re.compile(r" (=?[^ =>]+)(?:=\"([^\"]*)\")?")
_ENTITIES: Final = (("&quot;", '"'), ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", "\xa0"), ("&amp;", "&"))
"""The ampersand last, or it would make entities of words."""


class Chunk(NamedTuple):
    """A run of text between the edges of block elements."""

    start: int
    """The place of its first text."""
    end: int
    """The place of the tag that ends it."""
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
        "_names",
        "_sums",
        "chunks",
        "ends",
        "parents",
        "parts",
        "runs_of_text",
        "senses",
        "starts",
        "tags",
        "written",
    )

    def __init__(self, html: str) -> None:
        """Read serialised mark-up."""
        self.parts: list[str] = html.replace(">", "<").split("<")
        """Text, tag, text, and so on to the last text, each as written; the tags without their signs."""
        self.tags: list[str]
        self.written: list[str]
        """The start tags: names, attributes and quoted values."""
        self.parents: list[int]
        self.starts: list[int]
        """The places of the start tags."""
        self.ends: list[int]
        """The places of the end tags; an element that never has one ends at its start tag."""
        runs = self._read()
        if runs is None:
            self.parts = parted(html)
            runs = self._read(loose=True) or []
        self.runs_of_text: list[tuple[int, int, int, int, int]] = runs
        """The fields of the chunks: a plain tuple is taken apart in half the time."""
        # Faster than to call the class.
        self.chunks: list[Chunk] = list(map(tuple.__new__, repeat(Chunk), runs))  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]
        self._flat: dict[int, str] = {}
        self._names: dict[str, str] = {}
        self.senses: dict[str, Sense] = _Senses()
        """What start tags say of their elements."""
        # No sums are kept by element: what an element holds is one stretch of the runs, and few elements are asked.
        self._edges: list[int] = list(map(itemgetter(1), runs))
        self._sums: list[int] = [0, *accumulate(map(itemgetter(3), runs))]

    def _read(self, *, loose: bool = False) -> list[tuple[int, int, int, int, int]] | None:
        """Fill the tables of elements; return the runs of text, as the fields of `Chunk`.

        Args:
            loose: whether the parts are known to be right. Else None is returned where one is no tag that fits: a sign
                stood where it is none, and what follows it is a part off.
        """
        parts = self.parts
        past = len(parts)
        runs: list[tuple[int, int, int, int, int]] = []
        tags, openings, parents, starts = ["#root"], [""], [-1], [-1]
        kinds: list[_Kind] = [_ROOT]
        ends = [past] * (past // 2 + 1)
        known = dict(_KINDS)  # and start tags as this page writes them
        kind, _, closing = _ROOT
        current = last = links = size = linked = 0
        edge = -1  # the tag before the run of text
        part = iter(parts)
        # No loop on a page costs more.
        for place, text, written in zip(range(1, past, 2), part, part, strict=False):
            if text and (words := text.strip()):
                size += len(words)
                if links:
                    linked += len(words)
            if written == closing:
                if kind is None:
                    if size:
                        runs.append((edge + 1, place, current, size, linked))
                        size = linked = 0
                    edge = place
                elif kind:
                    links -= 1
                ends[current] = place
                current = parents[current]
                kind, _, closing = kinds[current]
                continue
            if (found := known.get(written)) is None:
                tag = written.partition(" ")[0]
                if (found := known.get(tag)) is None:
                    if tag >= "A":
                        found = (_BLOCK, tag, "/" + tag)
                    elif loose:
                        found = (_LINE if tag[1:] in _INLINE else _BLOCK, tag, "")
                    else:
                        return None
                known[written] = found
            kind, tag, closing = found
            if kind is None:
                if size:
                    runs.append((edge + 1, place, current, size, linked))
                    size = linked = 0
                edge = place
            elif kind:
                links += 1
            if closing or tag >= "A":
                kinds.append(found)
                openings.append(written)
                tags.append(tag)
                parents.append(current)
                starts.append(place)
                last += 1
                if closing:
                    current = last
                    continue
                ends[last] = place
            elif tag:
                # The serialiser closes what it opens; should it ever not, a stray end is passed over.
                for _ in range(_levels(kinds, parents, current, tag)):
                    ends[current] = place
                    links -= kinds[current][0] == _LINK
                    current = parents[current]
            kind, _, closing = kinds[current]
        if not loose and (current or not past % 2):
            return None
        self.tags, self.written, self.parents, self.starts, self.ends = tags, openings, parents, starts, ends
        size += len(parts[-1].strip())
        if size:
            runs.append((edge + 1, past, current, size, linked))
        return runs

    def runs(self, number: int) -> tuple[int, int]:
        """Return the places of an element's first run of text and of the first after it: those that end within it."""
        if not number:
            return 0, len(self._edges)
        first = bisect_right(self._edges, self.starts[number])
        return first, bisect_right(self._edges, self.ends[number], first)

    def size(self, number: int) -> int:
        """Return the number of characters in an element."""
        first, past = self.runs(number)
        return self._sums[past] - self._sums[first]

    def __len__(self) -> int:
        """Return the number of elements."""
        return len(self.tags)

    def before(self, number: int) -> int:
        """Return the place of an element, or of the empty text before it: a run of text that starts there starts with it."""
        start = self.starts[number]
        return start if start <= 0 or self.parts[start - 1] else start - 1

    def within(self, number: int) -> slice:
        """Return which elements stand in an element."""
        return slice(number + 1, bisect_left(self.starts, self.ends[number], number))

    def attribute(self, number: int, name: str) -> str | None:
        """Return the value of an element's attribute, None when it has none."""
        return attribute(self.written[number], name)

    def back(self, place: int, most: int) -> int:
        """Return the first place at most so many characters of mark-up before another."""
        while place > 0:
            most -= len(self.parts[place - 1]) + (0 if place % 2 else 2)
            if most < 0:
                break
            place -= 1
        return place

    def markup(self, start: int, end: int) -> str:
        """Return the mark-up between two places."""
        parts = self.parts[start:end]
        first = 1 - start % 2
        parts[first::2] = [f"<{written}>" for written in parts[first::2]]
        return "".join(parts)

    def source(self, number: int) -> str:
        """Return an element's outer mark-up."""
        return self.markup(self.starts[number], self.ends[number] + 1)

    def flat(self, chunk: Chunk) -> str:
        """Return the words of a run of text, white space folded."""
        start, end, _, _, _ = chunk
        words = self._flat.get(start)
        if words is None:
            parts = self.parts
            words = self._flat[start] = flat(parts[start] if end - start == 1 else " ".join(parts[start:end:2]))
        return words

    def names(self, number: int) -> str:
        """Return an element's class names and id, lower case."""
        written = self.written[number]
        if (names := self._names.get(written)) is None:
            names = self._names[written] = _names_of(written)
        return names

    def sense(self, number: int) -> Sense:
        """Return what an element's tag and names say of it."""
        return self.senses[self.written[number]]

    def words(self, number: int) -> str:
        """Return the text in an element, white space folded."""
        return flat(" ".join(self.parts[self.starts[number] + 1 : self.ends[number] : 2]))


def _levels(kinds: list[_Kind], parents: list[int], number: int, tag: str) -> int:
    """Return how many elements an end tag closes, from the innermost one out."""
    level = 1
    while number > 0 and kinds[number][2] != tag:
        number = parents[number]
        level += 1
    return level if number > 0 else 0


class _Senses(dict[str, Sense]):
    """What the start tags of one page say, which writes the same ones many times."""

    def __missing__(self, written: str) -> Sense:
        """Ask and remember."""
        sense = self[written] = (_kept_sense if len(written) < LONG else _sense_in)(written)
        return sense


def _sense_in(written: str) -> Sense:
    """Return what a start tag says of its element."""
    tag, blank, _ = written.partition(" ")
    sense = sense_of(_names_of(written)) if blank else NO_SENSE
    furniture = sense.furniture
    if tag in FURNITURE_TAGS:
        furniture = tag
    elif tag in _NEVER:
        furniture = None
    elif ' hidden="' in written or ' role="complementary"' in written:
        furniture = "hidden"
    return sense if furniture == sense.furniture else sense._replace(furniture=furniture)


_kept_sense = lru_cache(maxsize=8192)(_sense_in)


def _names_of(written: str) -> str:
    """Return the class names and the id among attributes as written, lower case."""
    names = written.partition(' class="')[2].partition('"')[0] if ' class="' in written else ""
    if ' id="' in written:
        names = f"""{names} {written.partition(' id="')[2].partition('"')[0]}"""
    return (unescaped(names) if "&" in names else names).lower()


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
    return unescaped(value) if "&" in value else value


def pairs(written: str) -> dict[str, str]:
    """Return all attributes as written by name."""
    return {found[1]: unescaped(found[2] or "") for found in _ATTRIBUTE.finditer(written)}


def unescaped(written: str) -> str:
    """Return text, or an attribute's value, as it is meant; the serialiser writes these entities in it and no others."""
    for entity, sign in _ENTITIES:
        if entity in written:
            written = written.replace(entity, sign)
    return written


def parted(html: str) -> list[str]:
    """Return the parts of mark-up, whatever signs stand in it, without its comments: text, tag, text, and so on."""
    parts = _QUICK.split(html)
    shown = "".join(parts[::2])
    if "<!--" in shown:
        first, *others = html.split("<!--")
        html = first + "".join([other.partition("-->")[2] for other in others])
        parts = _QUICK.split(html)
        shown = "".join(parts[::2])
    if ">" in shown:
        # The sign stands in an attribute: old versions of the serialiser leave it there.
        parts = _SPLIT.split(html)
        # What is still one is of an element that holds no mark-up.
        parts[::2] = [_LEFT.sub("", text) for text in parts[::2]]
    return parts


def flat(text: str) -> str:
    """Return text as written in mark-up as it is read, white space folded."""
    return folded(unescaped(text) if "&" in text else text)


def folded(text: str) -> str:
    """Return text, white space folded."""
    # Of all white space, only the space is printable: most paragraphs are known to be folded in a tenth of the time.
    text = text.strip()
    return text if "  " not in text and text.isprintable() else " ".join(text.split())
