"""What a page says of itself outside its text: `<meta>`, `<title>`, `<link>`, `<html lang>`, the scripts with JSON."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final, NamedTuple

from newsparse.reading.cutting import Held
from newsparse.reading.linked_data import folded

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

__all__ = ["Head", "read_head"]

_NAMES: Final = frozenset({"property", "name", "itemprop", "http-equiv"})


class Head(NamedTuple):
    """What a page says of itself outside its text."""

    metas: dict[str, list[tuple[str, str]]]
    """By plain name: the name and the content of each `<meta>` as written, in order.
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
    # To walk the tree for one tag takes a third of what a selector takes, and the first selector makes a parser of selectors.
    said = [
        (name.strip(), content)
        for written in [node.attributes for node in tree.tags("meta")]
        if (content := written.get("content"))
        for attribute, name in written.items()
        if name and attribute in _NAMES
    ]
    metas: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for known_as, so in zip(_plain([name for name, _ in said]), said, strict=False):
        metas[known_as].append(so)
    written = tree.root.attributes if tree.root is not None else {}
    return Head(
        metas=metas,
        title=_first(map(_words, tree.tags("title"))),
        language=(written.get("lang") or written.get("xml:lang") or "").strip(),
        canonical=_first(map(_canonical, tree.tags("link"))),
        base=_first(map(_address, tree.tags("base"))),
        linked=tuple([script.text for script in held if script.is_linked_data]),
    )


def _first(texts: Iterable[str]) -> str:
    """Return the first that is not empty, else an empty string."""
    return next(filter(None, texts), "")


def _words(title: LexborNode) -> str:
    """Return the words of a `<title>`, which holds one text and nothing else."""
    text = title.first_child
    return folded(text.text_content or "") if text is not None else ""


def _canonical(link: LexborNode) -> str:
    """Return the address of a `<link>` if that is the page's own, else an empty string."""
    written = link.attributes
    kinds = written.get("rel")
    # Most links are to icons and style sheets.
    if not kinds or "canonical" not in (kinds := kinds.lower()) or "canonical" not in kinds.split():
        return ""
    return (written.get("href") or "").strip()


def _address(node: LexborNode) -> str:
    return (node.attributes.get("href") or "").strip()


def _plain(names: Iterable[str]) -> list[str]:
    """Return the names of `<meta>` lower case, their parts parted by full stops: all at once, for no name holds a NUL."""
    return "\0".join(names).lower().replace(":", ".").replace("-", ".").replace("_", ".").split("\0")
