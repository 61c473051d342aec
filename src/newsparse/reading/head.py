"""What a page says of itself outside its text: `<meta>`, `<title>`, `<link>`, `<html lang>`, the scripts with JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from newsparse.reading.cutting import Held
from newsparse.reading.linked_data import folded

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

__all__ = ["Head", "plain", "read_head"]

_LINKED: Final = "application/ld+json"
_USUAL: Final = f' type="{_LINKED}"'
"""So most pages write it."""
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
    holders: tuple[Held, ...]
    """The other scripts, the text areas and the templates: what may hide mark-up."""

    def meta(self, *names: str) -> str | None:
        """Return the first content under the first of these plain names that the page has."""
        return next((content for _, content in self.all(*names)), None)

    def all(self, *names: str) -> Iterator[tuple[str, str]]:
        """Yield every name, as written, and content under these plain names, name by name; empty contents left out."""
        for name in names:
            for written, content in self.metas.get(name, ()):
                # Few of the many contents are ever asked for: white space is folded here.
                if content := folded(content):
                    yield written, content


def read_head(nodes: Mapping[str, Iterable[LexborNode]], root: LexborNode | None, held: Iterable[Held]) -> Head:
    """Return what a page says of itself.

    Args:
        nodes: its `<meta>`, `<link>`, `<title>` and `<base>` elements, by tag.
        root: its root element.
        held: the scripts, text areas and templates that were cut out of it.
    """
    metas: dict[str, list[tuple[str, str]]] = {}
    linked: list[str] = []
    holders: list[Held] = []
    for holder in held:
        (linked.append(holder.text) if _is_linked(holder) else holders.append(holder))
    for node in nodes["meta"]:
        written = node.attributes
        if content := written.get("content"):
            for key in _NAMES:
                if name := written.get(key):
                    metas.setdefault(plain(name), []).append((name.strip(), content))
    written = root.attributes if root is not None else {}
    return Head(
        metas=metas,
        title=_first(folded(node.text() or "") for node in nodes["title"]),
        language=(written.get("lang") or written.get("xml:lang") or "").strip(),
        canonical=_first(_address(node) for node in nodes["link"]),
        base=_first(_address(node) for node in nodes["base"]),
        linked=tuple(linked),
        holders=tuple(holders),
    )


def _first(texts: Iterable[str]) -> str:
    """Return the first that is not empty, else an empty string."""
    return next(filter(None, texts), "")


def _address(node: LexborNode) -> str:
    return (node.attributes.get("href") or "").strip()


def _is_linked(holder: Held) -> bool:
    """Tell whether a script is JSON-LD."""
    written = holder.written or ""
    if written.startswith(_USUAL):
        return True
    written = written.lower()
    if "json" not in written or "ld" not in written:
        return False
    return _LINKED in (holder.attributes.get("type") or "").lower()


@lru_cache(maxsize=1024)
def plain(name: str) -> str:
    """Return the name of a `<meta>` lower case, its parts parted by full stops."""
    return name.strip().lower().replace(":", ".").replace("-", ".").replace("_", ".")
