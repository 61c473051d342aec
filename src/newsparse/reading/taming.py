"""Mark-up nested beyond all use is flattened before it is parsed.

Tree builders need time quadratic in the depth of the open elements; browsers stop at a depth of 512, and so do we.
A page that nests less, that is every real page, is returned as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from newsparse.patterns import lazy
from newsparse.reading.cutting import emptied

__all__ = ["parsable", "tamed"]

_MANY: Final = 3000
"""Below so many tags the tree takes at most 10 ms, however deep."""
_DEEP: Final = 500
"""How many elements may be open at once."""
_BLOCK: Final = 4096
"""So many bytes at a time are counted."""
_FORMATTING: Final = frozenset({"a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"})  # fmt: skip
"""Elements that the standard opens again in every later block until they are closed."""
_FORMATS: Final = 40
_VOID: Final = frozenset({
    "area", "base", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    "p", "li", "dt", "dd", "tr", "td", "th", "option", "tbody", "thead", "tfoot", "colgroup", "optgroup", "rp", "rt",
})  # fmt: skip
"""Elements that do not nest: those without content and those that end where the next of them begins."""
_TAG: Final = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_NAME: Final = lazy(r"<(/?[a-zA-Z][a-zA-Z0-9]*)")
_VOID_TAGS: Final = _VOID | {"/" + name for name in _VOID}
_OPAQUE: Final = frozenset({"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"})


def parsable(stretches: Iterable[str]) -> bytes:
    """Return a page as the parser can bear it: tamed, and bytes, for it reads UTF-8 and knows no lone surrogates.

    Args:
        stretches: the page; each is encoded by itself, for ASCII takes no time.
    """
    source = emptied(b"".join([stretch.encode("utf-8", "replace") for stretch in stretches]))
    # Bytes are counted several times as fast as the characters of a wide string.
    if source.count(b"<") <= _MANY or not _may_nest(source):
        return source
    return tamed(source.decode()).encode()


def tamed(html: str) -> str:
    """Return the page, without the tags that nest deeper than browsers go."""
    if html.count("<") <= _MANY or not _nests(html):
        return html
    kept: list[str] = []
    copied = position = depth = formats = 0
    dropped: dict[str, int] = {}
    while (tag := _TAG.search(html, position)) is not None:
        closes, name = tag[1], tag[2].lower()
        position = tag.end()
        if name in _OPAQUE and not closes:
            end = html.find("</" + tag[2], position)
            if end < 0:
                break
            position = end + 2 + len(name)
            continue
        if name in _VOID:
            continue
        drop = False
        if closes:
            if dropped.get(name):
                dropped[name] -= 1
                drop = True
            else:
                depth = max(0, depth - 1)
                formats = max(0, formats - (name in _FORMATTING))
        elif depth >= _DEEP or (formats >= _FORMATS and name in _FORMATTING):
            dropped[name] = dropped.get(name, 0) + 1
            drop = True
        else:
            depth += 1
            formats += name in _FORMATTING
        if drop:
            end = html.find(">", position)
            end = len(html) if end < 0 else end + 1
            kept += (html[copied : tag.start()], " ")
            copied = position = end
    kept.append(html[copied:])
    return "".join(kept)


def _may_nest(source: bytes) -> bool:
    """Tell whether ever so many more tags may be open: those of a block that close are taken to close at its end."""
    depth = 0
    for start in range(0, len(source), _BLOCK):
        closed = source.count(b"</", start, start + _BLOCK)
        opened = source.count(b"<", start, start + _BLOCK) - closed
        if depth + opened > _DEEP:
            return True
        depth = max(depth + opened - closed, opened)
    return False


def _nests(html: str) -> bool:
    """Tell the same exactly; elements that never close are left out."""
    depth = 0
    for tag in _NAME.findall(html):
        name = tag.lower()
        if name in _VOID_TAGS:
            continue
        if name[0] == "/":
            depth = max(0, depth - 1)
        else:
            depth += 1
            if depth > _DEEP:
                return True
    return False
