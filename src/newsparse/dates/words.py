"""Dates and words for days in running text, in the languages of news and of platforms' embeds.

::

    date      = [weekday [","] ] ( day-first | month-first | year-first | dotted | slashed )
    day-first = DAY [ordinal] ["de"] MONTH ["."] [[","] ["de"] YEAR ["г." | "р."]]     26 January 2026, 4 de mayo de 2022
    month-first = MONTH ["."] DAY [ordinal] [[","] YEAR]                                Jan. 26, 2026
    year-first = YEAR ("-" | "/" | "." | "年" | "년") MONTH (…) DAY ["日" | "일"]          2026-01-26, 2020年1月24日
    dotted    = DAY "." MONTH "." YEAR                                                  26.01.2026: the day is first
    slashed   = NUMBER ("/" | "-") NUMBER ("/" | "-") YEAR                              read only where one number exceeds 12
    weekday   = "Monday" | "lundi" | …            relative = "yesterday" | "gestern" | …

The scan is anchored at digits and at a closed set of words, so that its time is linear.
"""

from __future__ import annotations

import datetime as dt
import re
from enum import Enum
from typing import Final, NamedTuple

from newsparse.knowledge.months import MONTHS, MONTHS_LIKE_WORDS, RELATIVE_DAYS, WEEKDAYS, WEEKDAYS_SHORT
from newsparse.models.spans import Span
from newsparse.patterns import either, lazy

__all__ = ["DateKind", "FoundDate", "find_dates", "resolve"]


class DateKind(Enum):
    """How much of a day some words say."""

    FULL = "full"
    """Day, month and year."""
    DAY = "day"
    """Day and month."""
    WEEKDAY = "weekday"
    """A weekday alone."""
    RELATIVE = "relative"
    """A word such as "yesterday"."""
    UNSURE = "unsure"
    """Numbers whose order cannot be known: "03/04/2026"."""


class FoundDate(NamedTuple):
    """A date or a word for a day, and where it stands."""

    start: int
    """The offset of its first character, a weekday before it included."""
    end: int
    """The offset after its last character."""
    kind: DateKind
    """How much it says."""
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    """Monday is 0."""
    distance: int | None = None
    """Of relative words: days from the day of publication."""

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)

    def on(self, published_on: dt.date | None) -> dt.date | None:
        """Return the day that is meant, None where that cannot be known.

        A weekday is the latest such day not after the day of publication, that day included.  A day without a
        year is the latest one that is at most one day after it (wire copy is dated by the reporter's own zone).
        """
        if self.kind is DateKind.FULL:
            return _date(self.year, self.month, self.day)
        if published_on is None:
            return None
        if self.kind is DateKind.DAY:
            return _latest(self.month, self.day, published_on)
        if self.kind is DateKind.WEEKDAY and self.weekday is not None:
            return _back(published_on, (published_on.weekday() - self.weekday) % 7)
        if self.kind is DateKind.RELATIVE and self.distance is not None:
            return _back(published_on, -self.distance)
        return None


def _date(year: int | None, month: int | None, day: int | None) -> dt.date | None:
    if year is None or month is None or day is None:
        return None
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _back(day: dt.date, by: int) -> dt.date | None:
    try:
        return day - dt.timedelta(days=by)
    except OverflowError:
        return None


def _latest(month: int | None, day: int | None, published_on: dt.date) -> dt.date | None:
    for year in range(published_on.year + 1, published_on.year - 5, -1):  # 29 February needs up to eight years; four do
        found = _date(year, month, day) if 0 < year < dt.MAXYEAR else None
        if found is not None and (found - published_on).days <= 1:
            return found
    return None


_YEAR = r"(?:1[89]|20|21)\d\d(?:(?!\d)|(?=[012]?\d:\d\d))"
_WORD = r"[^\s\d,،.;:()/|·\-–—]{2,14}"
_DIGITS: Final = lazy(r"\d+")
_DAY_FIRST: Final = lazy(
    rf"(?P<day>\d\d?)(?:\.|st|nd|rd|th|er|º|ª|°|-го)?(?:[ \u00a0]|-(?=[^\W\d_]))(?:de[ \u00a0]|of[ \u00a0]|d['’]|ב)?(?P<month>{_WORD})\.?"
    rf"(?:(?:[,،]?[ \u00a0]|-)(?:de[ \u00a0]|del[ \u00a0])?(?P<year>{_YEAR})(?:[ \u00a0](?:г|р)\.|[ \u00a0]року)?)?"
)
_MONTH_FIRST: Final = lazy(rf"\d\d?(?:st|nd|rd|th)?(?!\d|[:.]\d)(?:,?[ \u00a0](?P<year>{_YEAR}))?")
_YEAR_FIRST: Final = lazy(
    rf"(?P<year>{_YEAR})(?:(?P<sep>[-/.])(?P<month>[01]?\d)(?P=sep)(?P<day>[0-3]?\d)(?!\d)"
    r"|[年년]\s?(?P<month2>[01]?\d)[月월]\s?(?P<day2>[0-3]?\d)[日일]"
    rf"|\.?[ \u00a0](?P<name>{_WORD})\.?[ \u00a0](?P<day3>[0-3]?\d)(?!\d)\.?)"
)
_DOTTED: Final = lazy(rf"(?P<day>[0-3]?\d)\.[ ]?(?P<month>[01]?\d)\.[ ]?(?P<year>{_YEAR}|\d\d(?![\d:]))")
_SLASHED: Final = lazy(rf"(?P<one>[0-3]?\d)(?P<sep>[/-])(?P<two>[0-3]?\d)(?P=sep)(?P<year>{_YEAR}|\d\d(?![\d:/-]))")
_VIETNAMESE: Final = lazy(rf"(?P<day>\d\d?) tháng (?P<month>\d\d?)(?:,? (?:năm )?(?P<year>{_YEAR}))?")
_BEFORE: Final = lazy(rf"({_WORD})\.?[ \u00a0]$")
_WEEKDAY_BEFORE: Final = lazy(r"([^\W\d_]{2,13}(?:-feira)?)\.?,?[ \u00a0](?:den[ ]|the[ ]|le[ ])?$")

_UPPER_WEEKDAYS: Final = frozenset(
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "montag",
        "dienstag",
        "mittwoch",
        "donnerstag",
        "freitag",
        "samstag",
        "sonnabend",
        "sonntag",
    ]
)


def _named() -> str:
    weekdays = (word.capitalize() if word in _UPPER_WEEKDAYS else word for word in WEEKDAYS)
    return either([*weekdays, *RELATIVE_DAYS, "Yesterday", "Gestern"])


_NAMED: Final = lazy(_named)
_TO_COME: Final = ("next ", "coming ", "following ", "nächsten ", "kommenden ")


def find_dates(text: str, start: int = 0, end: int | None = None) -> list[FoundDate]:
    """Return the dates and words for days in `text[start:end]`, in order, disjoint.

    Offsets are code points of `text`.  Weekdays and relative words count in their language's usual case
    ("Monday", "lundi"); "next Monday" and its like are left out, for they lie ahead.
    """
    stop = len(text) if end is None else min(end, len(text))
    dated: list[FoundDate] = []
    last = start
    for run in _DIGITS.finditer(text, start, stop):
        at = run.start()
        if at < last:
            continue
        found = _at_digits(text, at, run.end(), last, stop)
        if found is not None:
            dated.append(found)
            last = found.end
    named = _named_days(text, start, stop, dated)
    return sorted([*dated, *named]) if named else dated


def _named_days(text: str, start: int, stop: int, dated: list[FoundDate]) -> list[FoundDate]:
    named: list[FoundDate] = []
    spans = iter(dated)
    taken = next(spans, None)
    for match in _NAMED.finditer(text, start, stop):
        at, to = match.span()
        while taken is not None and taken.end <= at:
            taken = next(spans, None)
        if taken is not None and taken.start <= at:
            continue
        if (at > 0 and text[at - 1].isalnum()) or (to < len(text) and text[to].isalnum()):
            continue
        if text[max(0, at - 11) : at].casefold().endswith(_TO_COME):
            continue
        word = match.group().casefold()
        weekday = WEEKDAYS.get(word)
        if weekday is not None:
            named.append(FoundDate(at, to, DateKind.WEEKDAY, weekday=weekday))
        else:
            named.append(FoundDate(at, to, DateKind.RELATIVE, distance=RELATIVE_DAYS[word]))
    return named


def _at_digits(text: str, at: int, to: int, low: int, stop: int) -> FoundDate | None:
    """Read a date whose first (or, after a month's name, only) number stands at `at`."""
    length = to - at
    if length > 2:
        match = _YEAR_FIRST.match(text, at, stop) if length >= 4 else None
        if match is None:
            return None
        name = match["name"]
        month = MONTHS.get(name.casefold(), 0) if name else int(match["month"] or match["month2"])
        return _dated(
            text, low, at, match.end(), int(match["year"]), month, int(match["day"] or match["day2"] or match["day3"])
        )
    if at > low and text[at - 1] in " \u00a0":
        before = _BEFORE.search(text, max(low, at - 17), at)
        month = _month_before(before[1]) if before else 0
        if before and month:
            match = _MONTH_FIRST.match(text, at, stop)
            if match is not None:
                name = before[1]
                begin = before.start(1) + (len(name) - len(_last_part(name)) if name.casefold() not in MONTHS else 0)
                year = int(match["year"]) if match["year"] else None
                return _dated(text, low, begin, match.end(), year, month, int(text[at:to]))
    if at > low and text[at - 1] in ".,:/$€£#" and at - 2 >= low and text[at - 2].isdigit():
        return None
    return _day_first(text, at, low, stop)


def _day_first(text: str, at: int, low: int, stop: int) -> FoundDate | None:
    match = _DOTTED.match(text, at, stop)
    if match is not None:
        return _dated(text, low, at, match.end(), _full_year(match["year"]), int(match["month"]), int(match["day"]))
    match = _SLASHED.match(text, at, stop)
    if match is not None:
        one, two, full = int(match["one"]), int(match["two"]), _full_year(match["year"])
        if one > 12 or one == two:
            return _dated(text, low, at, match.end(), full, two, one)
        if two > 12:
            return _dated(text, low, at, match.end(), full, one, two)
        return FoundDate(at, match.end(), DateKind.UNSURE, full)
    match = _DAY_FIRST.match(text, at, stop)
    if match is not None:
        word = match["month"]
        month = MONTHS.get(word.casefold(), 0)
        year = _year(match)
        if year is None and word.islower() and word in MONTHS_LIKE_WORDS:
            return None
        if month:
            return _dated(text, low, at, match.end(), year, month, int(match["day"]))
    match = _VIETNAMESE.match(text, at, stop)
    if match is not None:
        return _dated(text, low, at, match.end(), _year(match), int(match["month"]), int(match["day"]))
    return None


def _year(match: re.Match[str]) -> int | None:
    return int(match["year"]) if match["year"] else None


def _full_year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _last_part(word: str) -> str:
    """Return the letters from the last capital on: the month in "WongOct"."""
    for i in range(len(word) - 1, 0, -1):
        if word[i].isupper():
            return word[i:] if word[i - 1].islower() or word[i + 1 : i + 2].islower() else word
    return word


def _month_before(word: str) -> int:
    """Return the number of a month named before a day's number; such names are capitalised."""
    if not word[:1].isupper() and not word[-1:].islower():
        return 0
    found = MONTHS.get(word.casefold(), 0) if word[:1].isupper() else 0
    return found or MONTHS.get(_last_part(word).casefold(), 0) * (_last_part(word) != word)


def _dated(text: str, low: int, at: int, to: int, year: int | None, month: int, day: int) -> FoundDate | None:
    """Return the date, a weekday right before it taken in; None when there is no such day."""
    if _date(year if year is not None else 2000, month, day) is None:
        return None
    weekday = None
    before = _WEEKDAY_BEFORE.search(text, max(low, at - 20), at)
    if before is not None:
        word = before[1].casefold()
        weekday = WEEKDAYS.get(word, WEEKDAYS_SHORT.get(word))
        glued = _last_part(before[1])
        if weekday is None and glued != before[1]:
            weekday = WEEKDAYS.get(glued.casefold())
            at = before.end(1) - len(glued) if weekday is not None else at
        elif weekday is not None:
            at = before.start(1)
    return FoundDate(at, to, DateKind.FULL if year is not None else DateKind.DAY, year, month, day, weekday)


def resolve(words: str, published_on: dt.date | None) -> dt.date | None:
    """Return the day that some words mean ("late Wednesday", "Jan. 11", "yesterday"), None when none can be told.

    The fullest date in the words counts; see `FoundDate.on` for the year of a day and the day of a weekday.
    """
    found = find_dates(words)
    if not found:
        return None
    order = list(DateKind)
    return min(found, key=lambda date: order.index(date.kind)).on(published_on)
