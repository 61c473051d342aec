"""Dates of metadata are instants with their zone, or days."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.reading.instants import read_when
from newsparse.reading.printed_dates import printed_when

DAY = dt.date(2026, 3, 4)


def _utc(hour, minute=0, second=0, day=4):
    return dt.datetime(2026, 3, day, hour, minute, second, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2026-03-04T08:30:00Z", _utc(8, 30)),
        ("2026-03-04T08:30:00.125+02:00", _utc(6, 30)),
        ("2026-03-04 08:30:00 +0200", _utc(6, 30)),
        ("2026-03-04T08:30-05", _utc(13, 30)),
        ("20260304T083000Z", _utc(8, 30)),
        ("Wed, 04 Mar 2026 08:30:00 GMT", _utc(8, 30)),
        ("1772613000", _utc(8, 30)),
        ("1772613000000", _utc(8, 30)),
        ("2026-03-04", None),
        ("2026-03-04T08:30:00", None),
        ("March 4, 2026 8:30 am", None),
        ("4 March 2026", None),
        ("2026/3/4", None),
    ],
)
def test_machine_dates(text, instant):
    """Without a zone there is no instant, and no midnight is invented."""
    when = read_when(text)

    assert when is not None
    assert (when.instant, when.day) == (instant, DAY)


@pytest.mark.parametrize(
    "text", ["", "soon", "04/03/2026", "2026-13-40", "0000-00-00", "{{date}}", "99999999999999999999"]
)
def test_what_is_no_date(text):
    """Day and month in figures, and what is no date at all, say nothing."""
    assert read_when(text) is None


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("Published On March 4, 2026 01:52 PM", "en", DAY),
        ("am 04.03.2026, 13:36 Uhr", None, DAY),
        ("4 de marzo de 2026", "es", DAY),
        ("Mercredi 4 mars 2026", "fr", DAY),
        ("2026年3月4日", "ja", DAY),
        ("04/03/2026", "fr", DAY),
        ("04/03/2026", "en-gb", DAY),
        ("03/04/2026", "en-us", DAY),
        ("23/03/2026", "en", dt.date(2026, 3, 23)),
        ("04/03/2026", "en", None),
        ("04/03/2026", None, None),
        ("chapter 12, page 2026", "en", None),
    ],
)
def test_printed_dates(text, language, day):
    """The order of day and month is never guessed without the page's language."""
    when = printed_when(text, language)

    assert (when.day if when else None) == day


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("2026-03-04T01:28:54+09:00", "2026-03-04T01:28:54+09:00"),
        ("2026-03-04T23:30:00Z", "2026-03-04T23:30:00+00:00"),
        ("Wed, 04 Mar 2026 23:30:00 -0800", "2026-03-04T23:30:00-08:00"),
    ],
)
def test_an_instant_keeps_its_zone(text, printed):
    """The day that the readers had stays the day: the third of March in UTC is the fourth in Tokyo."""
    when = read_when(text)

    assert when is not None
    assert when.instant is not None
    assert (when.instant.isoformat(), when.instant.date()) == (printed, DAY)


def test_the_ends_of_the_calendar_are_no_instants():
    assert read_when("0001-01-01T00:00:00+14:00") is None


@given(
    st.dates(min_value=dt.date(1901, 1, 1), max_value=dt.date(2099, 12, 30)),
    st.times(),
    st.sampled_from(["Z", "+00:00", "+0530", "-08:00", "-0000", "+14:00", "+24:00", "-99:99"]),
    st.sampled_from(["", ".5", ".123456"]),
)
def test_the_commonest_form_reads_as_the_others(day, time, zone, fraction):
    """With a blank in place of the T the same instant is read another way."""
    clock = time.strftime("%H:%M:%S")
    assert read_when(f"{day}T{clock}{fraction}{zone}") == read_when(f"{day} {clock}{fraction}{zone}")
