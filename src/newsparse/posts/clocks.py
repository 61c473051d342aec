"""The time that a post's ID holds, and the first ID of a moment.

Each clock is its platform's own: X's and Instagram's epochs are computed from posts whose instant is known, Bluesky's
is specified (atproto.com/specs/tid), the others count from the Unix epoch.  No network, no clock of this machine.
"""

from __future__ import annotations

import datetime as dt
from typing import Final

from newsparse.errors import ArgumentValueError
from newsparse.knowledge.rules import IdClock

__all__ = ["first_id", "posted_at"]

_UNIX: Final = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_TID: Final = "234567abcdefghijklmnopqrstuvwxyz"
_CODE: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_TID_VALUES: Final = {letter: value for value, letter in enumerate(_TID)}
_CODE_VALUES: Final = {letter: value for value, letter in enumerate(_CODE)}

_SHIFT: Final[dict[IdClock, tuple[int, int]]] = {
    IdClock.SNOWFLAKE: (22, 1288834974657),
    IdClock.MASTODON: (16, 0),
    IdClock.INSTAGRAM: (23, 1314220021721),
    IdClock.LINKEDIN: (22, 0),
}
"""Of the clocks of milliseconds: how many bits lie below the time, and where it starts in Unix milliseconds."""

_EARLIEST: Final[dict[IdClock, dt.datetime]] = {
    # IDs were counters until the 30 thousand millionth.
    IdClock.SNOWFLAKE: dt.datetime(2010, 11, 4, 1, 43, 2, tzinfo=dt.UTC),
    # Version 2 brought IDs with a time.
    IdClock.MASTODON: dt.datetime(2017, 1, 1, tzinfo=dt.UTC),
    # The first posts of its closed beta.
    IdClock.TID: dt.datetime(2022, 11, 1, tzinfo=dt.UTC),
    # Codes of the counters before are shorter, and would all fall on the epoch's day.
    IdClock.INSTAGRAM: dt.datetime(2011, 8, 25, tzinfo=dt.UTC),
    # musical.ly, with which it was merged.
    IdClock.TIKTOK: dt.datetime(2014, 8, 1, tzinfo=dt.UTC),
    IdClock.LINKEDIN: dt.datetime(2011, 1, 1, tzinfo=dt.UTC),
}
_LATEST: Final = dt.datetime(2050, 1, 1, tzinfo=dt.UTC)
"""A fixed bound, so that the answer does not depend on the day."""


def posted_at(clock: IdClock, id: str) -> dt.datetime | None:
    """Return the instant that an ID holds, UTC, cut to the millisecond.

    Args:
        clock: how the platform's IDs hold it.
        id: the ID as its address shows it.

    Returns:
        None for what is no such ID, or one before the platform's first or after 2050.
    """
    milliseconds = _milliseconds(clock, id)
    if milliseconds is None or milliseconds > 4_000_000_000_000:
        return None
    instant = _UNIX + dt.timedelta(milliseconds=milliseconds)
    return instant if _EARLIEST[clock] <= instant < _LATEST else None


def _milliseconds(clock: IdClock, id: str) -> int | None:
    if clock is IdClock.TID:
        number = _decoded(id, _TID_VALUES, 5) if len(id) == 13 else None
        return None if number is None else (number >> 10) // 1000
    if clock is IdClock.INSTAGRAM and not (id.isdecimal() and len(id) > 11):
        # A private account's code goes on after the 11th letter.
        number = _decoded(id[:11], _CODE_VALUES, 6)
    else:
        number = int(id) if id.isascii() and id.isdecimal() and len(id) <= 20 else None
    if number is None:
        return None
    if clock is IdClock.TIKTOK:
        return (number >> 32) * 1000
    bits, epoch = _SHIFT[clock]
    return (number >> bits) + epoch


def _decoded(code: str, values: dict[str, int], bits: int) -> int | None:
    number = 0
    for letter in code:
        value = values.get(letter)
        if value is None:
            return None
        number = number << bits | value
    return number if code else None


def first_id(clock: IdClock, instant: dt.datetime) -> str:
    """Return the smallest ID of an instant's millisecond (of its second on TikTok): the inverse of `posted_at`.

    Raises:
        ArgumentValueError: if the instant has no time zone, or the platform has no IDs of it.
    """
    if instant.tzinfo is None or not _EARLIEST[clock] <= instant < _LATEST:
        message = (
            f"{clock.value} has no IDs of {instant!r}; give a zone-aware instant since {_EARLIEST[clock]:%Y-%m-%d}"
        )
        raise ArgumentValueError(message)
    milliseconds = (instant - _UNIX) // dt.timedelta(milliseconds=1)
    if clock is IdClock.TID:
        return _encoded((milliseconds * 1000) << 10, _TID, 5, 13)
    if clock is IdClock.TIKTOK:
        return str(milliseconds // 1000 << 32)
    bits, epoch = _SHIFT[clock]
    number = (milliseconds - epoch) << bits
    return _encoded(number, _CODE, 6, 11) if clock is IdClock.INSTAGRAM else str(number)


def _encoded(number: int, letters: str, bits: int, length: int) -> str:
    mask = (1 << bits) - 1
    return "".join(letters[number >> bits * place & mask] for place in reversed(range(length)))
