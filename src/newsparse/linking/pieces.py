"""The capitalised words of a text: each piece with the place of its run and the zone in which it stands."""

from __future__ import annotations

from bisect import bisect_left
from itertools import compress
from operator import itemgetter, methodcaller
from typing import Final

from newsparse.linking.naming import RUN, Piece, known_run, read_run
from newsparse.linking.somebody import Raw, Zone
from newsparse.patterns import lazy

__all__ = ["find_pieces"]

_LONG_RUN: Final = 64
"""Runs of so many characters are not remembered from article to article."""
_STOP: Final = lazy(r"[a-z\d][.!?] +[A-Z]")
_LOWER: Final = lazy(r"(?<![\w’'])[a-z][a-z]{4,}")
_UPPER: Final = lazy(r"(?<![\w’'])[A-Z][\w’']+")
_WORDS: Final = itemgetter(0)
_START: Final = methodcaller("start")
_GAPS: Final = methodcaller("count", " ")
"""For `map`: what a match has matched, where, and how many spaces are in it."""
# As globals: the attribute of a class takes five times as long, and these lines run for every name.
_PROSE, _HEAD, _FURNITURE = Zone.PROSE, Zone.HEAD, Zone.FURNITURE


def find_pieces(text: str, zones: list[tuple[int, int, int]]) -> tuple[list[Raw], list[str]]:
    """Return every piece of every run with the run's offset and its zone, and the runs."""
    matches = list(RUN.finditer(text))
    runs = list(map(_WORDS, matches))
    read = list(map(known_run if max(map(len, runs), default=0) < _LONG_RUN else _read, runs))
    starts = list(map(_START, compress(matches, read)))
    plain = [run.replace("\xa0", " ") for run in runs] if "\xa0" in text else runs
    raw: list[Raw] = []
    for base, zone, gaps, pieces in zip(
        starts, _zones_at(starts, zones), map(_GAPS, compress(plain, read)), filter(None, read), strict=True
    ):
        if zone == _FURNITURE:
            continue
        if zone == _PROSE and (gaps > 1 or not base) and _is_headline(text, base, pieces[0]):
            zone = _HEAD
        for piece in pieces:
            raw.append((base, zone, piece))
    return raw, runs


def _read(run: str) -> tuple[Piece, ...]:
    return known_run(run) if len(run) < _LONG_RUN else read_run(run)


def _zones_at(starts: list[int], zones: list[tuple[int, int, int]]) -> list[int]:
    """Return the zone of each of these offsets, which are in order."""
    found = [_PROSE] * len(starts)
    low = 0
    for start, end, zone in zones:
        low = bisect_left(starts, start, low)
        high = bisect_left(starts, end, low)
        if low < high:
            found[low:high] = [zone] * (high - low)
    return found


def _is_headline(text: str, place: int, piece: Piece) -> bool:
    """Tell whether nearly all words of a line are capitalised, at its first name or at a long one."""
    if place and piece.key.count(" ") < 2:
        return False
    start = text.rfind("\n", max(0, place - 160), place) + 1
    end = text.find("\n", place, start + 260)
    if end < 0:
        return False
    small = _LOWER.search(text, start, end)
    if small and _LOWER.search(text, small.end(), end):
        return False
    return len(_UPPER.findall(text, start, end)) >= 4 and not _STOP.search(text, start, end)
