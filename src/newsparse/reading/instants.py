"""Dates as machines write them in metadata: an instant with its zone, or a day.  Never an invented midnight."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import Final, NamedTuple

from newsparse.patterns import lazy

__all__ = ["When", "read_when"]

_ISO: Final = lazy(
    r"""\D{0,3}(?P<year>(?:19|20)\d\d)(?P<dash>[-/.]?)(?P<month>\d\d?)(?P=dash)(?P<day>\d\d?)
    (?:(?:\s*[T,]\s*|\s+)(?P<hour>\d\d?):?(?P<minute>\d\d)(?::?(?P<second>\d\d)(?:[.,]\d+)?)?
    \s*(?P<zone>Z|UTC|GMT|[+-]\d\d?(?::?\d\d)?)?)?""",
    re.VERBOSE | re.IGNORECASE | re.ASCII,
)
_WRITTEN: Final = lazy(
    r"""(?:[A-Z][a-z]+,?\s+)?(?:(?P<month>[A-Z][a-z]{2,8})\.?\s+(?P<day>\d\d?)(?:st|nd|rd|th)?,?\s+(?P<year>(?:19|20)\d\d)
    |(?P<day2>\d\d?)(?:st|nd|rd|th)?\s+(?P<month2>[A-Z][a-z]{2,8})\.?,?\s+(?P<year2>(?:19|20)\d\d))\b
    (?:,?\s+(?:at\s+)?(?P<hour>\d\d?):(?P<minute>\d\d)(?::(?P<second>\d\d))?\s*(?P<half>[AaPp]\.?[Mm]\.?)?\s*(?P<zone>Z|UTC|GMT|[+-]\d\d:?\d\d)?)?""",
    re.VERBOSE,
)
_MONTHS: Final = {
    name: i
    for i, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), start=1
    )
}
_EPOCH: Final = lazy(r"(\d{10})(\d{3})?\Z", re.ASCII)


_PLAIN: Final = lazy(r"(?:19|20)\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)", re.ASCII)
"""The form of nearly all: an instant with its zone."""


class When(NamedTuple):
    """What one string says of a time."""

    instant: dt.datetime | None
    """In the zone that the string names; None where it names none, or no time of day."""
    day: dt.date
    """The day where the string's own zone puts it."""
    clock: dt.time | None = None
    """The time of day as written, None when none is."""


@lru_cache(maxsize=256)
def read_when(text: str) -> When | None:
    """Return what a date of the metadata says, None when it says nothing certain.

    Forms: ISO 8601 (also basic, with blanks, with slashes), RFC 2822, Unix seconds and milliseconds, and English
    "May 8, 2024".  Days and months that are both numbers are read only with the year first.  A page says its times in
    several places, in the same words.
    """
    text = text.strip()[:80]
    try:
        if text[10:11] == "T" and _PLAIN.fullmatch(text):
            # Most are written so, and Python's own reader takes a tenth of the time.
            instant = dt.datetime.fromisoformat(text).replace(microsecond=0)
            return When(_placed(instant), instant.date(), instant.time())
        if found := _ISO.match(text):
            return _built(found["year"], found["month"], found["day"], found)
        if found := _EPOCH.match(text):
            instant = dt.datetime.fromtimestamp(int(found[1]), dt.UTC)
            return When(instant, instant.date(), instant.time())
        if found := _WRITTEN.match(text):
            month = _MONTHS.get((found["month"] or found["month2"])[:3].lower())
            if month is not None:
                return _built(found["year"] or found["year2"], month, found["day"] or found["day2"], found)
        if text[-1:].isalnum() and "," in text[:5]:
            from email.utils import parsedate_to_datetime

            instant = parsedate_to_datetime(text)
            aware = instant.tzinfo is not None
            return When(_placed(instant) if aware else None, instant.date(), instant.time())
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
    return None


def _built(year: str, month: str | int, day: str, found: re.Match[str]) -> When:
    date = dt.date(int(year), int(month), int(day))
    if found["hour"] is None:
        return When(None, date)
    hour = int(found["hour"])
    half = (found.groupdict().get("half") or "").lower()
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    time = dt.time(hour, int(found["minute"]), int(found["second"] or 0))
    zone = _zone(found["zone"])
    if zone is None:
        return When(None, date, time)
    return When(_placed(dt.datetime.combine(date, time, zone)), date, time)


def _placed(instant: dt.datetime) -> dt.datetime:
    """Return an instant in its own zone: the day that its readers had is part of what a page says.

    Raises:
        OverflowError: if UTC has no such instant, at the ends of the calendar.
    """
    instant.astimezone(dt.UTC)
    return instant


def _zone(text: str | None) -> dt.tzinfo | None:
    if not text:
        return None
    if text[0] not in "+-":
        return dt.UTC
    digits = text[1:].replace(":", "")
    hours, minutes = (int(digits), 0) if len(digits) <= 2 else (int(digits[:-2]), int(digits[-2:]))
    offset = dt.timedelta(hours=hours, minutes=minutes)
    return dt.timezone(offset if text[0] == "+" else -offset)
