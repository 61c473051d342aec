"""`parse_printed_date`: a string that is a date and nothing else, as embeds and pages print it."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from newsparse.dates.words import DateKind, find_dates
from newsparse.patterns import lazy

__all__ = ["parse_printed_date"]

_LONGEST: Final = 120
_CLOCK: Final = lazy(
    r"(?<![\d:])(?P<hour>[012]?\d)[:.h](?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?\s?(?P<half>[ap]\.?m\b\.?)?"
    r"(?:\s?\(?(?P<zone>UTC|GMT|Z|EST|EDT|CST|CDT|MST|MDT|PST|PDT|CET|CEST)\b\)?(?![+-]))?",
    re.IGNORECASE,
)
_FILLER: Final = lazy(
    r"\s*(?:at|um|uhr|à|a las|alle|às|om|kl|о|в|on|den|le|el|published|posted|updated|h)?[\s,·|•–—()\-]*", re.IGNORECASE
)
_ZONES: Final = {
    "UTC": 0, "GMT": 0, "Z": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
    "CET": 1, "CEST": 2,
}  # fmt: skip
"""The zones of RFC 2822 and of central Europe; other abbreviations mean too many things."""


def parse_printed_date(text: str) -> dt.date | dt.datetime | None:
    """Return the date that a string is, in any of the languages of embeds; None when it is anything more or else.

    Args:
        text: "January 26, 2026", "3:07 PM · Jan 26, 2026", "25. September 2018", "2020年1月24日", an ISO 8601 or
            an RFC 2822 date.

    Returns:
        An aware UTC datetime where the string gives a time with its zone, else a date: a clock time without a
        zone is no instant.  None for numbers whose order is unknown ("03/04/2026") and for dates without a year.
    """
    words = text.strip()
    if not 6 <= len(words) <= _LONGEST:
        return None
    exact = _iso(words) or _rfc(words)
    if exact is not None:
        return exact
    found = [date for date in find_dates(words) if date.kind is DateKind.FULL]
    if len(found) != 1:
        return None
    date = found[0]
    day = date.on(None)
    before, after = words[: date.start], words[date.end :]
    clock = _CLOCK.search(after) or _CLOCK.search(before)
    rest = [before, after]
    if clock is not None:
        where = 1 if clock.string is after else 0
        rest[where : where + 1] = [clock.string[: clock.start()], clock.string[clock.end() :]]
    if day is None or not all(_FILLER.fullmatch(part) for part in rest):
        return None
    return (_instant(day, clock) if clock is not None and clock["zone"] else None) or day


def _iso(words: str) -> dt.date | dt.datetime | None:
    if not words[:4].isdigit():
        return None
    try:
        if len(words) <= 10:
            return dt.date.fromisoformat(words)
        instant = dt.datetime.fromisoformat(words)
        return instant.astimezone(dt.UTC) if instant.tzinfo is not None else instant.date()
    except (ValueError, OverflowError):
        return None


def _rfc(words: str) -> dt.datetime | None:
    if words[3:4] != "," or ":" not in words:
        return None
    try:
        from email.utils import parsedate_to_datetime

        instant = parsedate_to_datetime(words)
        return instant.astimezone(dt.UTC) if instant.tzinfo is not None else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _instant(day: dt.date, clock: re.Match[str]) -> dt.datetime | None:
    hour, minute, second = int(clock["hour"]), int(clock["minute"]), int(clock["second"] or 0)
    half = (clock["half"] or "").replace(".", "").casefold()
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    if hour > 23:
        return None
    zone = dt.timezone(dt.timedelta(hours=_ZONES[clock["zone"].upper()]))
    try:
        return dt.datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=zone).astimezone(dt.UTC)
    except (ValueError, OverflowError):
        return None
