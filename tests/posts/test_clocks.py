"""The time in an ID, and the ID of a time."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.errors import ArgumentValueError
from newsparse.knowledge.rules import IdClock
from newsparse.posts.clocks import first_id, posted_at


@pytest.mark.parametrize(
    ("clock", "id", "instant"),
    [
        # Posts whose instant is known from elsewhere.
        (IdClock.SNOWFLAKE, "1347569870578266115", "2021-01-08T15:44:28.440"),
        (IdClock.MASTODON, "114057273883847117", "2025-02-24T05:44:43.237"),
        (IdClock.MASTODON, "116431297579272777", "2026-04-19T12:10:10.035"),
        (IdClock.MASTODON, "116297126811514164", "2026-03-26T19:28:46.591"),
        (IdClock.TID, "3kp4ze5dcek2j", "2024-04-02T07:12:28.914"),
        (IdClock.TID, "3mevhhd4lbs2b", "2026-02-15T11:43:58.027"),
        (IdClock.INSTAGRAM, "BalQ2SWFty8", "2017-10-23T07:31:37.349"),
        (IdClock.INSTAGRAM, "CuWPE6iNEx_", "2023-07-06T07:24:38.557"),
        (IdClock.TIKTOK, "7362946149227056416", "2024-04-28T15:51:31.000"),
    ],
)
def test_worked_examples(clock, id, instant):
    """The clocks agree with posts of known instants, to the millisecond."""
    assert posted_at(clock, id) == dt.datetime.fromisoformat(instant).replace(tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("clock", "id"),
    [
        (IdClock.SNOWFLAKE, "20"),  # a counter, before IDs held a time
        (IdClock.SNOWFLAKE, "29999999999"),
        (IdClock.SNOWFLAKE, "9" * 19),  # in the year 2080
        (IdClock.SNOWFLAKE, "9" * 5000),
        (IdClock.SNOWFLAKE, "١٢٣"),
        (IdClock.MASTODON, "12345"),
        (IdClock.TID, "3kp4ze5dcek2"),
        (IdClock.TID, "3kp4ze5dcek21"),
        (IdClock.TID, "2222222222222"),
        (IdClock.INSTAGRAM, ""),
        (IdClock.INSTAGRAM, "D"),
        (IdClock.INSTAGRAM, "Bal!2SWFty8"),
        (IdClock.TIKTOK, "1"),
        (IdClock.LINKEDIN, "-7123456789012345678"),
    ],
)
def test_no_time(clock, id):
    """What is no such ID, or one of no sane instant, holds no time."""
    assert posted_at(clock, id) is None


def test_a_private_accounts_code_is_longer():
    """Only its first eleven letters are the number."""
    assert posted_at(IdClock.INSTAGRAM, "BalQ2SWFty8abcdefghijklmnop") == posted_at(IdClock.INSTAGRAM, "BalQ2SWFty8")


@given(st.sampled_from(IdClock), st.datetimes(dt.datetime(2022, 11, 2), dt.datetime(2049, 12, 31)))  # noqa: DTZ001
def test_the_inverse(clock, naive):
    """The first ID of an instant holds that instant, to the clock's own precision."""
    instant = naive.replace(tzinfo=dt.UTC, microsecond=naive.microsecond // 1000 * 1000)
    expected = instant.replace(microsecond=0) if clock is IdClock.TIKTOK else instant

    assert posted_at(clock, first_id(clock, instant)) == expected


@pytest.mark.parametrize("instant", [dt.datetime(2001, 1, 1, tzinfo=dt.UTC), dt.datetime(2026, 1, 1)])  # noqa: DTZ001
def test_no_id(instant):
    """There is no ID of an instant before the platform, nor of one without a zone."""
    with pytest.raises(ArgumentValueError, match="zone-aware instant since"):
        first_id(IdClock.SNOWFLAKE, instant)


@given(st.sampled_from(IdClock), st.text(max_size=30))
def test_any_text(clock, id):
    """Any string is answered."""
    posted_at(clock, id)
