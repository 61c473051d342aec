"""Strings that are a date and nothing else."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.dates import parse_printed_date


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("January 26, 2026", (2026, 1, 26)),
        ("January 26th, 2026", (2026, 1, 26)),
        ("Monday, January 26, 2026", (2026, 1, 26)),
        ("3:07 PM · Jan 26, 2026", (2026, 1, 26)),
        ("January 26, 2026 at 3:07 PM", (2026, 1, 26)),
        ("10:22 - 3 nov. 2016", (2016, 11, 3)),
        ("26 January 2026", (2026, 1, 26)),
        ("25. September 2018", (2018, 9, 25)),
        ("1er février 2020", (2020, 2, 1)),
        ("le 17 février 2020", (2020, 2, 17)),
        ("4 de mayo de 2022", (2022, 5, 4)),
        ("26 de jan. de 2026", (2026, 1, 26)),
        ("16 мая 2018 г.", (2018, 5, 16)),
        ("16 травня 2018 р.", (2018, 5, 16)),
        ("26 stycznia 2026", (2026, 1, 26)),
        ("26 Ocak 2026", (2026, 1, 26)),
        ("26 يناير، 2026", (2026, 1, 26)),
        ("26 בינואר 2026", (2026, 1, 26)),
        ("26 जनवरी 2026", (2026, 1, 26)),
        ("26 tháng 1, 2026", (2026, 1, 26)),
        ("2018. szeptember 25.", (2018, 9, 25)),
        ("2020年1月24日", (2020, 1, 24)),
        ("2020년 1월 24일", (2020, 1, 24)),
        ("26.01.2026", (2026, 1, 26)),
        ("26/01/2026", (2026, 1, 26)),
        ("01/26/2026", (2026, 1, 26)),
        ("2026-01-26", (2026, 1, 26)),
        ("2026-01-26T23:30:00", (2026, 1, 26)),
    ],
)
def test_a_day(text, expected):
    """A date in any language is a day; a clock time without its zone adds nothing."""
    found = parse_printed_date(text)

    assert not isinstance(found, dt.datetime)
    assert found == dt.date(*expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-01-26T23:30:00-05:00", (2026, 1, 27, 4, 30)),
        ("Mon, 26 Jan 2026 10:00:00 GMT", (2026, 1, 26, 10, 0)),
        ("26 Jan 2026 05:44 GMT", (2026, 1, 26, 5, 44)),
        ("Jan 26, 2026, 11:47pm EST", (2026, 1, 27, 4, 47)),
        ("26 Jan 2026 12:05 a.m. UTC", (2026, 1, 26, 0, 5)),
    ],
)
def test_an_instant(text, expected):
    """A time with its zone is an instant, in UTC."""
    assert parse_printed_date(text) == dt.datetime(*expected, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    "text", ["", "Jan 26", "03/04/2026", "hello Jan 26, 2026", "Feb 30, 2026", "Jan 1, 2026 and Jan 2, 2026", "2026"]
)
def test_no_date(text):
    """What is more than a date, less than one, or ambiguous is none."""
    assert parse_printed_date(text) is None


@given(
    st.dates(min_value=dt.date(1900, 1, 1), max_value=dt.date(2199, 12, 31)),
    st.sampled_from(["%B %d, %Y", "%d %b %Y", "%d.%m.%Y", "%Y-%m-%d", "%A, %d %B %Y"]),
)
def test_round_trip(day, form):
    """A day printed in any form is read back."""
    assert parse_printed_date(day.strftime(form)) == day


@given(st.text(max_size=40) | st.text("0123456789-:T.+Z Jan", max_size=40))
def test_any_text(text):
    """No text raises."""
    parse_printed_date(text)
