"""The entries of a live blog: which blocks head one, and when it was posted."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from itertools import compress
from typing import Final

import attrs

from newsparse.models.documents import Hint, Metadata, RawBlock
from newsparse.patterns import lazy
from newsparse.reading.instants import read_when
from newsparse.reading.layout import Layout
from newsparse.reading.linked_data import LinkedData, is_list, is_node, strings
from newsparse.reading.outline import Outline
from newsparse.reading.titles import key

__all__ = ["live_entries", "with_updates"]

_TIME: Final = lazy(r'<time(?: [^>]*?)? datetime="([^">]{10,40})"')
_LONGEST: Final = 160
"""The head of an entry has fewer characters."""
_ENOUGH: Final = 3
"""So many lines with a time of their own make a live blog."""
_MOST: Final = 2000


def live_entries(data: LinkedData) -> dict[str, object]:
    """Return what JSON-LD says of the time of each entry that it lists, by its headline as a `key`."""
    found: dict[str, object] = {}
    listed = next((node["liveBlogUpdate"] for node in data.nodes if node.get("liveBlogUpdate")), None)
    for entry in listed[:_MOST] if is_list(listed) else [listed]:
        if not is_node(entry):
            continue
        for headline in strings(entry.get("headline") or entry.get("name")):
            found.setdefault(key(headline), entry.get("datePublished"))
    return found


def _instant(said: object) -> dt.datetime | None:
    """Return the instant that an entry's JSON-LD gives; a page lists hundreds and shows some."""
    when = next(filter(None, map(read_when, strings(said))), None)
    return when.instant if when else None


def with_updates(outline: Outline, layout: Layout, entries: dict[str, object], known: Metadata) -> Layout:
    """Return the layout with the heads of a live blog's entries marked as such.

    Args:
        outline: the page.
        layout: its text.
        entries: what `live_entries` found.
        known: what the page claims; a line with the time at which the whole page was published or changed is no entry's.
    """
    timed = _timed(outline, layout)
    if timed:
        timed = {index: when for index, when in timed.items() if when not in (known.published, known.modified)}
    if len(timed) < _ENOUGH and not entries:
        return layout
    blocks = list(layout.raw_blocks)
    for index, block in enumerate(blocks):
        if not _may_head(block):
            continue
        if index in timed and (entries or len(timed) >= _ENOUGH):
            blocks[index] = attrs.evolve(block, hint=Hint.UPDATE, level=None, posted=timed[index])
        elif (words := key(block.span.of(layout.text))) in entries and blocks[index - 1].hint is not Hint.UPDATE:
            blocks[index] = attrs.evolve(block, hint=Hint.UPDATE, level=None, posted=_instant(entries[words]))
    return layout._replace(raw_blocks=tuple(blocks))


def _may_head(block: RawBlock) -> bool:
    return (block.hint is None or block.hint is Hint.HEADING) and len(block.span) <= _LONGEST


def _timed(outline: Outline, layout: Layout) -> dict[int, dt.datetime]:
    """Return the instants of the blocks that hold a `<time>`."""
    found: dict[int, dt.datetime] = {}
    if outline.tags.count("time") < _ENOUGH:
        return found
    blocks, places = layout.raw_blocks, layout.places
    ends = {chunk.start: chunk.end for chunk in outline.chunks}
    times = compress(outline.starts, map("time".__eq__, outline.tags))
    for index in dict.fromkeys(bisect_left(places, place) - 1 for place in times):
        if index < 0 or not _may_head(blocks[index]):
            continue
        start = places[index]
        if time := _TIME.search(outline.markup(start, ends[start])):
            when = read_when(time[1])
            if when is not None and when.instant is not None:
                found[index] = when.instant
    return found
