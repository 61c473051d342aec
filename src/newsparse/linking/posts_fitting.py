"""May two records be one post?  Authors, days, platforms and words held against each other."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from typing import Final

from newsparse.linking.posts_authors import same_author, same_words
from newsparse.linking.posts_words import folded, holds
from newsparse.models.platforms import UNKNOWN_PLATFORM
from newsparse.models.posts import Account, Post, PostForm
from newsparse.models.speakers import Speaker

__all__ = ["conflict", "fits_wordless", "same_poster", "worded"]

_EAST: Final = dt.timedelta(hours=14)
_WEST: Final = dt.timedelta(hours=12)
_DAY: Final = dt.timedelta(days=1)


def conflict(one: Post, other: Post) -> bool:
    """Tell whether ID, platform or day say that two records are two posts."""
    if one.id and other.id and one.id != other.id:
        return True
    if one.platform != other.platform and UNKNOWN_PLATFORM not in (one.platform, other.platform):
        return True
    return not _days_fit(one, other)


def _days_fit(one: Post, other: Post) -> bool:
    """Tell whether the days may be one: an instant has several local days; an embed shows the day of its own zone."""
    if one.posted is not None and other.posted is not None:
        return abs(one.posted - other.posted) < _DAY
    if one.posted is not None or other.posted is not None:
        instant, day = (one.posted, other.posted_on) if one.posted is not None else (other.posted, one.posted_on)
        if instant is None or day is None:
            return True
        return _moved(instant, -_WEST) <= day <= _moved(instant, _EAST)
    if one.posted_on is None or other.posted_on is None:
        return True
    slack = 1 if PostForm.EMBEDDED in (one.form, other.form) and one.form is not other.form else 0
    return abs((one.posted_on - other.posted_on).days) <= slack


def _moved(instant: dt.datetime, by: dt.timedelta) -> dt.date:
    try:
        return (instant + by).date()
    except OverflowError:
        return instant.date()


def same_poster(one: Post, other: Post) -> bool | None:
    """Tell whether two records have one author; None when one of them has none."""
    a, b = one.author, other.author
    if a and b and a.handle and b.handle:
        return a.handle.casefold() == b.handle.casefold()
    if one.speaker is not None and other.speaker is not None:
        return same_author(one.speaker, other.speaker)
    for account, speaker in ((a, other.speaker), (b, one.speaker)):
        if account is not None and speaker is not None:
            return _is_account_of(account, speaker)
    if a and b and a.name and b.name:
        return same_words(a.name, b.name)
    return None


def _is_account_of(account: Account, speaker: Speaker) -> bool | None:
    name = speaker.name or (speaker.mention.text if speaker.mention else "")
    words = folded(name)
    if not words:
        return None
    if account.name and words[-1] in folded(account.name):
        return True
    if account.handle and len(words[-1]) > 3 and words[-1] in re.sub(r"[^a-z0-9]", "", account.handle.casefold()):
        return True
    return None if speaker.name is None else False


def fits_wordless(embed: Post, told: Post) -> bool:
    """Tell whether a post in prose may be the words of an embed that has none."""
    if embed.platform != told.platform or conflict(embed, told):
        return False
    return same_poster(embed, told) is True


def worded(whole: tuple[str, ...], cut: bool, fragment: str) -> bool:
    """Tell whether a post holds some words but for a few, is cut off, or the words are too few to tell."""
    words = folded(fragment)
    if len(words) < 3 or not whole or cut or holds(whole, words):
        return True
    return len(words) >= 8 and sum((Counter(words) & Counter(whole)).values()) >= 0.9 * len(words)
