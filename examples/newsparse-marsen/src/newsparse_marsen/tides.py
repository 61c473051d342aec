"""Tide tables: `High water 06:12 and 18:40, low water 00:05`."""

import datetime as dt
import re

import attrs

from newsparse import Block
from newsparse.extending import Context, Line

__all__ = ["TideTable", "tide_table"]

_LINE = re.compile(r"High water \d\d:\d\d")
_TIME = re.compile(r"\b([01]\d|2[0-3]):([0-5]\d)\b")


@attrs.frozen(kw_only=True, repr=False)
class TideTable(Block):
    """The day's tides."""

    high_water: tuple[str, ...] = ()
    """The times of high water, as printed."""

    @property
    def times(self) -> tuple[dt.time, ...]:
        """The times of high water."""
        return tuple(dt.time.fromisoformat(time) for time in self.high_water)


def tide_table(line: Line, context: Context) -> TideTable | None:
    """Take a line that opens with the times of high water."""
    if not _LINE.match(line.text):
        return None
    high, _, _ = line.text.partition(", low water")
    times = tuple(match.group() for match in _TIME.finditer(high))
    return TideTable(span=line.span, text=line.text, high_water=times)
