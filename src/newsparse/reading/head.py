"""What a page says of itself outside its text: `<meta>`, `<title>`, `<link>`, `<html lang>`, the scripts with JSON."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from newsparse.reading.cutting import Held
from newsparse.reading.linked_data import folded

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

__all__ = ["Head", "plain", "read_head"]

_CANONICAL: Final = "link[rel~=canonical]"
_NAMES: Final = ("property", "name", "itemprop", "http-equiv")


class Head(NamedTuple):
    """What a page says of itself outside its text."""

    metas: dict[str, list[tuple[str, str]]]
    """By `plain` name: the name and the content of each `<meta>` as written, in order.
    Pages write `dc:date`, `DC.date` and `dc-date`: all are `dc.date` here."""
    title: str
    """The words of `<title>`; empty when there are none."""
    language: str
    """`<html lang>`."""
    canonical: str
    """The address of `<link rel=canonical>`."""
    base: str
    """The address of `<base>`."""
    linked: tuple[str, ...]
    """The texts of the JSON-LD scripts."""

    def meta(self, *names: str) -> str | None:
        """Return the first content under the first of these plain names that the page has."""
        for name in names:
            for _, content in self.metas.get(name, ()):
                if content := folded(content):
                    return content
        return None

    def all(self, *names: str) -> list[tuple[str, str]]:
        """Return every name, as written, and content under these plain names, name by name; empty contents left out."""
        found: list[tuple[str, str]] = []
        # Of the many names that are asked for, a page has few.
        for name in filter(self.metas.__contains__, names):
            for written, content in self.metas[name]:
                # Few of the many contents are ever asked for: white space is folded here.
                if content := folded(content):
                    found.append((written, content))
        return found


def read_head(tree: LexborHTMLParser, held: Iterable[Held]) -> Head:
    """Return what a page says of itself.

    Args:
        tree: the page.
        held: the scripts with JSON-LD that were cut out of it.
    """
    metas: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    # To walk the tree for one tag takes a third of what a selector takes.
    for node in tree.tags("meta"):
        written = node.attributes
        if content := written.get("content"):
            for name in filter(None, map(written.get, _NAMES)):
                metas[plain(name)].append((name.strip(), content))
    written = tree.root.attributes if tree.root is not None else {}
    return Head(
        metas=metas,
        title=_first(map(_words, tree.tags("title"))),
        language=(written.get("lang") or written.get("xml:lang") or "").strip(),
        canonical=_canonical(tree),
        base=_first(map(_address, tree.tags("base"))),
        linked=tuple([script.text for script in held if script.is_linked_data]),
    )


def _first(texts: Iterable[str]) -> str:
    """Return the first that is not empty, else an empty string."""
    return next(filter(None, texts), "")


def _words(node: LexborNode) -> str:
    return folded(node.text() or "")


def _canonical(tree: LexborHTMLParser) -> str:
    """Return the address of the first `<link rel=canonical>` that has one; as a rule that is the first, found early."""
    link = tree.css_first(_CANONICAL)
    if link is None:
        return ""
    return _address(link) or _first(map(_address, tree.css(_CANONICAL)))


def _address(node: LexborNode) -> str:
    return (node.attributes.get("href") or "").strip()


@lru_cache(maxsize=1024)
def plain(name: str) -> str:
    """Return the name of a `<meta>` lower case, its parts parted by full stops."""
    return name.strip().lower().replace(":", ".").replace("-", ".").replace("_", ".")
