"""What a page says of itself outside its text: `<meta>`, `<title>`, `<link>`, `<html lang>`, the scripts with JSON."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from newsparse.reading.cutting import Held
from newsparse.reading.linked_data import folded

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

__all__ = ["Head", "plain", "read_head"]

_LINKED: Final = "application/ld+json"
_NAMES: Final = ("property", "name", "itemprop", "http-equiv")


class Head(NamedTuple):
    """What a page says of itself outside its text."""

    metas: tuple[tuple[str, str], ...]
    """Name, lower case, parted by full stops, and content of each `<meta>`, in order; empty contents left out.
    Pages write `dc:date`, `DC.date` and `dc-date`: all are `dc.date` here."""
    named: dict[str, list[tuple[str, str]]]
    """By `plain` name: the name as written, and the content."""
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
        """Return the first content under the first of these names that the page has."""
        for name in names:
            if found := self.named.get(name):
                return found[0][1]
        return None

    def all(self, *names: str) -> tuple[tuple[str, str], ...]:
        """Return every name, as written, and content under these plain names, name by name."""
        return tuple(meta for name in names for meta in self.named.get(name, ()))


def read_head(tree: LexborHTMLParser, held: Iterable[Held]) -> Head:
    """Return what a page says of itself.

    Args:
        tree: the parsed page; it is asked once.
        held: the scripts and text areas that were cut out of it.
    """
    metas: list[tuple[str, str]] = []
    named: dict[str, list[tuple[str, str]]] = {}
    linked: list[str] = []
    holders: list[Held] = []
    for holder in held:
        (linked.append(holder.text) if _is_linked(holder) else holders.append(holder))
    title = canonical = base = ""
    for node in tree.css("meta[content],link[rel~=canonical],title,base,template"):
        tag = node.tag
        if tag == "meta":
            written = node.attributes
            content = written.get("content")
            if content and (content := folded(content)):
                for key in _NAMES:
                    if name := written.get(key):
                        metas.append((known := plain(name), content))
                        named.setdefault(known, []).append((name.strip(), content))
        elif tag == "link":
            canonical = canonical or (node.attributes.get("href") or "").strip()
        elif tag == "title":
            title = title or folded(node.text() or "")
        elif tag == "base":
            base = base or (node.attributes.get("href") or "").strip()
        else:
            holders.append(Held(None, node.html or ""))
    root = tree.root
    written = root.attributes if root is not None else {}
    return Head(
        metas=tuple(metas),
        named=named,
        title=title,
        language=(written.get("lang") or written.get("xml:lang") or "").strip(),
        canonical=canonical,
        base=base,
        linked=tuple(linked),
        holders=tuple(holders),
    )


def _is_linked(holder: Held) -> bool:
    """Tell whether a script is JSON-LD."""
    written = holder.written
    if not written or ("json" not in written and "JSON" not in written):
        return False
    return _LINKED in (holder.attributes.get("type") or "").lower()


@lru_cache(maxsize=1024)
def plain(name: str) -> str:
    """Return the name of a `<meta>` lower case, its parts parted by full stops."""
    return name.strip().lower().replace(":", ".").replace("-", ".").replace("_", ".")
