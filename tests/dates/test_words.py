"""Dates and day words in running text."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.dates import DateKind, find_dates, resolve

DAY = dt.date(2026, 1, 29)  # a Thursday


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("late Wednesday", dt.date(2026, 1, 28)),
        ("Thursday", DAY),
        ("on Monday night", dt.date(2026, 1, 26)),
        ("Monday, Jan. 26", dt.date(2026, 1, 26)),
        ("Jan. 11", dt.date(2026, 1, 11)),
        ("Dec. 30", dt.date(2025, 12, 30)),
        ("Jan. 30", dt.date(2026, 1, 30)),
        ("yesterday", dt.date(2026, 1, 28)),
        ("tonight", DAY),
        ("gestern", dt.date(2026, 1, 28)),
        ("lundi", dt.date(2026, 1, 26)),
        ("в понедельник", dt.date(2026, 1, 26)),
        ("next Monday", None),
        ("last spring", None),
        ("03/04/2026", None),
        ("February 30", None),
    ],
)
def test_resolve(words, expected):
    """A weekday is the latest such day not after publication; a day without a year is the latest one."""
    assert resolve(words, DAY) == expected


def test_a_leap_day_without_a_year_is_the_last_one():
    """29 February means the last year that had one."""
    assert resolve("Feb. 29", DAY) == dt.date(2024, 2, 29)


def test_without_a_publication_day_only_full_dates_are_known():
    """Words near the day of publication need that day."""
    assert resolve("Monday", None) is None
    assert resolve("Jan. 11", None) is None
    assert resolve("Jan. 11, 2024", None) == dt.date(2024, 1, 11)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("by Ann LowtherMonday, November 18, 2019", ["Monday, November 18, 2019"]),
        ("By Ida Brandt and Ole LindMarch 7, 20247:55 AM UTC", ["March 7, 2024"]),
        ("Jan Keller11.07.2026, 09:30 Uhr", ["11.07.2026"]),
        ("He said 5 may come in and 12 march out, May 5.", ["May 5"]),
        ("He paid $1.26 Jan 5", ["Jan 5"]),
        ("from 24 to 26 May, or 3 of 10 in 2019-20", ["26 May"]),
        ("the Monday Club met on Mondays and Sunday", ["Monday", "Sunday"]),
        ("USA Today said today that", ["today"]),
        ("Jun 18, 19 and 20", ["Jun 18"]),
        ("April 3.5 percent", []),
        ("November 2019", []),
    ],
)
def test_find_dates(text, expected):
    """Dates are found where they stand, glued ones too; look-alikes are not."""
    assert [text[found.start : found.end] for found in find_dates(text)] == expected


def test_find_dates_within_bounds():
    """Only the stretch asked for is read; offsets stay those of the whole text."""
    text = "May 5 and June 6"

    (found,) = find_dates(text, 6)

    assert found.span.of(text) == "June 6"
    assert found.kind is DateKind.DAY


@given(st.text(alphabet=st.characters(codec=None), max_size=80) | st.text("Jan 2026.,-/:年월tháng", max_size=60))
def test_any_text_is_read(text):
    """No text raises; findings are ordered, disjoint and inside."""
    end = 0
    for found in find_dates(text):
        assert end <= found.start < found.end <= len(text)
        end = found.end
        found.on(DAY)
        found.on(dt.date.min)
        found.on(dt.date.max)
