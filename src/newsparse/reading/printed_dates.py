"""Dates as a page prints them near its headline, read only where they can mean one day."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from newsparse.knowledge.months import MONTHS
from newsparse.patterns import lazy
from newsparse.reading.instants import When

__all__ = ["printed_when"]

_NUMBERS: Final = lazy(
    r"(?<![\d.])(?P<a>\d{1,2})(?P<sign>[./-])\s?(?P<b>\d{1,2})(?P=sign)\s?(?P<year>(?:19|20)\d\d)(?!\d)"
)
_YEAR_FIRST: Final = lazy(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)\s?[-/.年년]\s?(?P<month>\d{1,2})\s?[-/.月월]\s?(?P<day>\d{1,2})(?!\d)"
)
_DAY_FIRST: Final = lazy(r"(?<!\d)(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s*(?:de\s+|of\s+|-)?(?P<month>[^\W\d_]{3,15})\.?,?\s*-?(?:(?:de|del)\s+)?(?P<year>(?:19|20)\d\d)(?!\d)")  # fmt: skip
_MONTH_FIRST: Final = lazy(
    r"(?P<month>[^\W\d_]{3,15})\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>(?:19|20)\d\d)(?!\d)"
)
_CLOCK: Final = lazy(
    r"(?<!\d)(?P<hour>[01]?\d|2[0-3])[:.h](?P<minute>[0-5]\d)(?!\d)(?:\s*(?P<half>[ap])\.?m\b)?", re.IGNORECASE
)
_DAYS_LEAD: Final = frozenset({"fr", "es", "it", "pt", "nl", "de", "da", "nb", "no", "pl", "tr", "id", "ms", "el", "ro", "ca", "vi", "ar", "en-gb", "en-au", "en-nz", "en-ie", "en-in", "en-za"})  # fmt: skip
"""Languages that write the day before the month between slashes or hyphens.  Source: Unicode CLDR."""


def printed_when(text: str, language: str | None) -> When | None:
    """Return the first day that a text prints, None when there is none or when it might be two.

    Args:
        text: some words near the headline.
        language: the page's language; without it 3/4/2026 is no day.
    """
    text = text[:400]
    for pattern in (_YEAR_FIRST, _DAY_FIRST, _MONTH_FIRST, _NUMBERS):
        for found in pattern.finditer(text):
            day = _numbers(found, language) if pattern is _NUMBERS else _named(found)
            if day is not None:
                return When(None, day, _clock(text[found.end() : found.end() + 30]))
    return None


def _named(found: re.Match[str]) -> dt.date | None:
    month = found["month"]
    number = int(month) if month.isdigit() else MONTHS.get(month.casefold())
    return _date(found["year"], number, found["day"])


def _numbers(found: re.Match[str], language: str | None) -> dt.date | None:
    first, second = int(found["a"]), int(found["b"])
    if found["sign"] == "." or first > 12 or first == second:
        return _date(found["year"], second, first)
    if second > 12 or language == "en-us":
        return _date(found["year"], first, second)
    if language is not None and (language in _DAYS_LEAD or language.split("-")[0] in _DAYS_LEAD):
        return _date(found["year"], second, first)
    return None


def _date(year: str, month: int | None, day: str | int) -> dt.date | None:
    if month is None:
        return None
    try:
        return dt.date(int(year), month, int(day))
    except ValueError:
        return None


def _clock(text: str) -> dt.time | None:
    found = _CLOCK.search(text)
    if found is None:
        return None
    hour = int(found["hour"])
    if half := found["half"]:
        hour = hour % 12 + (12 if half.lower() == "p" else 0)
    return dt.time(hour, int(found["minute"]))
