"""An embed's element → its words with line breaks, its links, and the addresses in its attributes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

__all__ = ["Flat", "Linked", "elements", "flattened"]

_UNSEEN: Final = frozenset(
    ("script", "style", "svg", "template", "textarea", "iframe", "button", "form", "select", "object")
)
_PARAGRAPHS: Final = frozenset(
    ("p", "div", "blockquote", "section", "article", "figure", "figcaption", "header", "footer", "ul", "ol", "li", "h1",
     "h2", "h3", "h4", "h5", "h6", "table", "tr")
)  # fmt: skip
_FOREIGN: Final = frozenset(("div", "aside", "section", "ins", "figure", "ul"))


class Linked(NamedTuple):
    """Words that carry a link."""

    start: int
    end: int
    url: str


class Flat(NamedTuple):
    """The words of an element, as a reader sees them."""

    text: str
    """A `<br>` is a line break, two paragraphs are parted by an empty line, white space is folded."""
    links: tuple[Linked, ...]
    """In order; those without words as well."""
    time: str | None
    """The `datetime` of its `<time>`."""


def elements(root: LexborNode) -> Iterator[LexborNode]:
    """Yield an element and the elements in it, in document order."""
    top = root.mem_id
    node: LexborNode | None = root
    while node is not None:
        if node.is_element_node:
            yield node
        following = node.first_child
        while following is None and node is not None:
            if node.mem_id == top:
                return
            following = node.next
            if following is None:
                node = node.parent
        node = following


class _Writer:
    """Collects words, folding the white space between them."""

    def __init__(self, *, lines: bool) -> None:
        self.pieces: list[str] = []
        self.length = 0
        self.breaks = 0
        self.space = False
        self.lines = lines

    def gap(self, breaks: int) -> None:
        """Ask for at least so many line breaks before the next word."""
        self.breaks = max(self.breaks, breaks)

    def write(self, text: str) -> None:
        """Add words of the page."""
        if self.lines and "\n" in text:
            # A line break in these platforms' mark-up is the author's own.
            for number, line in enumerate(text.split("\n")):
                self.breaks += number > 0
                self._words(line)
        else:
            self._words(text)

    def _words(self, text: str) -> None:
        words = text.split()
        if not words:
            self.space = self.space or bool(text)
            return
        before = ""
        if self.pieces:
            before = "\n" * self.breaks if self.breaks else " " if self.space or text[0].isspace() else ""
        piece = before + " ".join(words)
        self.pieces.append(piece)
        self.length += len(piece)
        self.breaks = 0
        self.space = text[-1].isspace()

    def start(self) -> int:
        """Return where the next word will begin, white space before it not yet counted."""
        return self.length


def flattened(root: LexborNode, *, lines: bool = False) -> Flat:
    """Return an element's words.

    Args:
        root: the element.
        lines: whether line breaks in its mark-up count.
    """
    writer = _Writer(lines=lines)
    links: list[Linked] = []
    opened: list[tuple[int, str]] = []
    time: str | None = None
    paragraphs = any(node.tag == "p" and node.text().strip() for node in _children(root))
    top = root.mem_id
    node: LexborNode | None = root.first_child
    while node is not None:
        tag = node.tag or ""
        entered = False
        if node.is_text_node:
            writer.write(node.text_content or "")
        elif tag == "br":
            writer.breaks += 1
        elif tag == "img":
            writer.write(_emoji(node))
        elif tag not in _UNSEEN and not (paragraphs and tag in _FOREIGN and _inside(node, top)) and tag[:1] != "-":
            entered = True
            if tag in _PARAGRAPHS:
                writer.gap(2)
            elif tag == "a":
                opened.append((writer.start(), node.attributes.get("href") or ""))
            elif tag == "time" and time is None:
                time = node.attributes.get("datetime")
        if entered and node.first_child is not None:
            node = node.first_child
            continue
        while node is not None and node.mem_id != top:
            if entered:
                _leave(node, writer, opened, links)
            if node.next is not None:
                node = node.next
                break
            node = node.parent
            entered = True
        if node is not None and node.mem_id == top:
            break
    text = "".join(writer.pieces)
    return Flat(text, tuple(_trimmed(text, link) for link in links), time)


def _leave(node: LexborNode, writer: _Writer, opened: list[tuple[int, str]], links: list[Linked]) -> None:
    tag = node.tag or ""
    if tag in _PARAGRAPHS:
        writer.gap(2)
    elif tag == "a" and opened:
        start, url = opened.pop()
        links.append(Linked(start, writer.start(), url))


def _trimmed(text: str, link: Linked) -> Linked:
    words = text[link.start : link.end]
    return link._replace(start=link.start + len(words) - len(words.lstrip()))


def _children(root: LexborNode) -> Iterator[LexborNode]:
    node = root.first_child
    while node is not None:
        yield node
        node = node.next


def _inside(node: LexborNode, top: int) -> bool:
    parent = node.parent
    return parent is not None and parent.mem_id == top


def _emoji(image: LexborNode) -> str:
    """Return the letter of an emoji that a page draws as a picture; other pictures have no words."""
    attributes = image.attributes
    alternative = attributes.get("alt") or ""
    drawn = "emoji" in (attributes.get("class") or "").lower() or "emoji" in (attributes.get("src") or "").lower()
    return alternative if drawn and len(alternative) <= 16 else ""
