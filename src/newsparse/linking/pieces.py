"""The capitalised words of a text: each piece with the place of its run and the zone in which it stands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from newsparse.linking.naming import RUN, Piece, known_run, read_run
from newsparse.linking.somebody import Raw, Zone
from newsparse.patterns import lazy

__all__ = ["find_pieces"]

_LONG_RUN: Final = 64
"""Runs of so many characters are not remembered from article to article."""
_STOP: Final = lazy(r"[a-z\d][.!?] +[A-Z]")
_LOWER: Final = lazy(r"(?<![\w’'])[a-z][a-z]{4,}")
_PLAIN: Final = lazy(r" [a-z]{5}")
"""Such a word as most are: a plain letter in front is what `re` finds fastest."""
_UPPER: Final = lazy(r"(?<![\w’'])[A-Z][\w’']+")
# As globals: the attribute of a class takes five times as long, and these lines run for every name.
_PROSE, _HEAD, _FURNITURE = Zone.PROSE, Zone.HEAD, Zone.FURNITURE


def find_pieces(text: str, zones: list[tuple[int, int, int]]) -> tuple[list[Raw], Iterable[str]]:
    """Return every piece of every run with the run's offset and its zone, and the runs, each once."""
    runs: dict[str, tuple[Piece, ...]] = {}
    headlike: set[str] = set()
    raw: list[Raw] = []
    left = iter(zones)
    nowhere = (len(text) + 1, len(text) + 1, _PROSE)
    start, end, kind = next(left, nowhere)
    for match in RUN.finditer(text):
        run = match[0]
        pieces = runs.get(run)
        if pieces is None:
            pieces = runs[run] = known_run(run) if len(run) < _LONG_RUN else read_run(run)
            if pieces and pieces[0].key.count(" ") > 1:
                headlike.add(run)
        if not pieces:
            continue
        base, zone = match.start(), _PROSE
        if base >= start:
            while base >= end:
                start, end, kind = next(left, nowhere)
            if base >= start:
                zone = kind
                if zone == _FURNITURE:
                    continue
        if (run in headlike or not base) and zone == _PROSE and _is_headline(text, base):
            zone = _HEAD
        for piece in pieces:
            raw.append((base, zone, piece))
    return raw, runs


def _is_headline(text: str, place: int) -> bool:
    """Tell whether nearly all words of the line around a place are capitalised."""
    start = text.rfind("\n", max(0, place - 160), place) + 1
    end = text.find("\n", place, start + 260)
    if end < 0:
        return False
    for pattern in (_PLAIN, _LOWER):
        small = pattern.search(text, start, end)
        if small and pattern.search(text, small.end(), end):
            return False
    return len(_UPPER.findall(text, start, end)) >= 4 and not _STOP.search(text, start, end)
