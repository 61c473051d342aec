"""Dates as news prints them, and the days that words such as "Monday" mean."""

from __future__ import annotations

from newsparse.dates.printed import parse_printed_date
from newsparse.dates.words import DateKind, FoundDate, find_dates, resolve

__all__ = ["DateKind", "FoundDate", "find_dates", "parse_printed_date", "resolve"]
