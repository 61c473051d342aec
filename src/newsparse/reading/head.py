"""What a page says of itself outside its text: `<meta>`, `<title>`, `<link>`, `<html lang>`, the scripts with JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

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
    scripts: tuple[str, ...]
    """The texts of the other scripts that are data."""

    def meta(self, *names: str) -> str | None:
        """Return the first content under the first of these names that the page has."""
        for name in names:
            if found := self.named.get(name):
                return found[0][1]
        return None

    def all(self, *names: str) -> tuple[tuple[str, str], ...]:
        """Return every name, as written, and content under these plain names, name by name."""
        return tuple(meta for name in names for meta in self.named.get(name, ()))


def read_head(tree: LexborHTMLParser) -> Head:
    """Return what the parsed page says of itself."""
    metas: list[tuple[str, str]] = []
    named: dict[str, list[tuple[str, str]]] = {}
    for element in tree.css("meta"):
        written = element.attributes
        content = written.get("content")
        if content and (content := folded(content)):
            for key in _NAMES:
                if name := written.get(key):
                    metas.append((plain(name), content))
                    named.setdefault(plain(name), []).append((name.strip(), content))
    title = tree.css_first("title")
    root = tree.css_first("html")
    linked: list[str] = []
    data: list[str] = []
    for script in tree.css("script[type]"):
        kind = (script.attributes.get("type") or "").lower()
        if _LINKED in kind:
            linked.append(script.text() or "")
        elif "json" in kind:
            data.append(script.text() or "")
    return Head(
        metas=tuple(metas),
        named=named,
        title=folded(title.text() or "") if title is not None else "",
        language=(
            (root.attributes.get("lang") or root.attributes.get("xml:lang") or "") if root is not None else ""
        ).strip(),
        canonical=_link(tree, "link[rel~='canonical']"),
        base=_link(tree, "base[href]"),
        linked=tuple(linked),
        scripts=tuple(data),
    )


def plain(name: str) -> str:
    """Return the name of a `<meta>` lower case, its parts parted by full stops."""
    return name.strip().lower().replace(":", ".").replace("-", ".").replace("_", ".")


def _link(tree: LexborHTMLParser, selector: str) -> str:
    element = tree.css_first(selector)
    return (element.attributes.get("href") or "").strip() if element is not None else ""
