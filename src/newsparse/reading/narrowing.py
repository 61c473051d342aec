"""The part of the tree that is worth reading: found by asking only the headlines and the paragraphs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

__all__ = ["narrowed"]

_SHARE: Final = 0.9
"""So much of the text in paragraphs is in the part that is read."""
_WORDS: Final = 40
"""Shorter paragraphs are labels."""
_ENOUGH: Final = 500
"""A page with less text in paragraphs writes its text in other elements: all of it is read."""
_LITTLE: Final = 1.25
_FEW: Final = 300
_GROUPS: Final = 200
_HEADLINES: Final = 3


def narrowed(
    paragraphs: Iterable[LexborNode], headlines: Iterable[LexborNode], body: LexborNode | None
) -> LexborNode | None:
    """Return the smallest element with a headline and nearly all text in paragraphs; the body when there is little.

    Menus, side columns and the page's foot are not walked then, which halves the work.

    Args:
        paragraphs: the page's `<p>` elements.
        headlines: its `<h1>` elements.
        body: its `<body>`.
    """
    parents: dict[int, LexborNode] = {}
    sizes: dict[int, int] = {}
    for paragraph in paragraphs:
        if (size := len(_text(paragraph))) >= _WORDS and (parent := paragraph.parent) is not None:
            group = parent.mem_id
            parents[group] = parent
            sizes[group] = sizes.get(group, 0) + size
    total = sum(sizes.values())
    if total < _ENOUGH:
        return body
    heaviest = sorted(sizes, key=sizes.__getitem__, reverse=True)[:_GROUPS]
    outward = _up(parents[heaviest[0]])
    places = {node.mem_id: index for index, node in enumerate(outward)}
    shown = islice((headline for headline in headlines if _text(headline).strip()), _HEADLINES)
    headed = min([_meeting(headline, places) for headline in shown], default=0)
    added = [0] * len(outward)
    for group in heaviest:
        added[_meeting(parents[group], places)] += sizes[group]
    weight = 0
    for index, node in enumerate(outward):
        weight += added[index]
        if node.tag == "body":
            return node
        if weight >= _SHARE * total and index >= headed:
            return _with_neighbours(outward[index:])
    return body


def _meeting(node: LexborNode, places: Mapping[int, int]) -> int:
    """Return the place of an element, or of the nearest around it that has one; the root has the last."""
    inner: LexborNode | None = node
    while inner is not None:
        place = places.get(inner.mem_id)
        if place is not None:
            return place
        inner = inner.parent
    return len(places) - 1


def _with_neighbours(outward: list[LexborNode]) -> LexborNode:
    """Return the first of some nested elements, or one around it that says little more: dates and names stand beside."""
    chosen = outward[0]
    size = len(_text(chosen))
    most = size * _LITTLE + _FEW
    for node in outward[1:]:
        if node.tag in {"html", None}:
            break
        inner = chosen.mem_id
        for child in node.iter(include_text=True):
            if child.mem_id != inner:
                size += len(_text(child))
                if size > most:
                    return chosen
        chosen = node
    return chosen


def _text(node: LexborNode) -> str:
    """Return the text in an element; Lexbor's own way to it is twice as fast as selectolax's."""
    try:
        return node.text_lexbor()
    except RuntimeError:  # older versions say so that there is none
        return ""


def _up(node: LexborNode) -> list[LexborNode]:
    """Return an element and all around it, from the inside."""
    found: list[LexborNode] = []
    outer: LexborNode | None = node
    while outer is not None:
        found.append(outer)
        outer = outer.parent
    return found
