"""Which date words of a sentence are the post's: beside the phrase or the cue, never another clause's."""

from __future__ import annotations

import datetime as dt
from typing import Final, NamedTuple

from newsparse.dates import find_dates
from newsparse.patterns import lazy
from newsparse.posts.prose import MASK

__all__ = ["PostDate", "date_beside"]

_OTHERS: Final = lazy(
    r"\b(?:since|until|till|before|after|following|from|by|next|for|who|which|when|where|while|seit|vor|nach|bis|desde|depuis)\b[^,]*\Z|[.;:]\s"
)
_FIRST: Final = lazy(
    r"[\s“”\"']*(?:(?:On|Late|Early|By|At|Then|And|But|Later|Earlier|Am|On the morning of|late|early|on|one point on|some point on),?\s+){0,3}\Z"
)
_BEFORE: Final = lazy(r"(?:(?:[Ll]ate|[Ee]arly|mid)(?:\s+(?:on|in the day))?|[Ll]ater|[Ee]arlier)\s+\Z")
_AFTER: Final = lazy(r"(?:\s+(?:morning|afternoon|evening|night))")
_NEAR: Final = 32


class PostDate(NamedTuple):
    """A post's day as prose tells it."""

    text: str
    """The words as printed."""
    day: dt.date | None
    """The day that they mean, None when it cannot be told."""


def date_beside(
    plain: str,
    sentence: tuple[int, int],
    phrase: tuple[int, int],
    cue: tuple[int, int] | None,
    published_on: dt.date | None,
) -> PostDate | None:
    """Return the date that a sentence gives the post of a phrase, None when it gives none.

    Args:
        plain: the text, quotations masked.
        sentence: where the sentence stands.
        phrase: where the phrase stands that names the platform.
        cue: where the cue of the quoted words stands.
        published_on: the day of publication.
    """
    ranked = [
        (rank, away, found)
        for found in find_dates(plain, *sentence)
        for rank, away in [_rank(plain, sentence, phrase, cue, found.start, found.end)]
        if rank
    ]
    if not ranked:
        return None
    found = min(ranked, key=lambda item: item[:2])[2]
    start, end = found.start, found.end
    before = _BEFORE.search(plain, max(sentence[0], start - 24), start)
    after = _AFTER.match(plain, end, sentence[1])
    start = before.start() if before else start
    end = after.end() if after else end
    return PostDate(plain[start:end], found.on(published_on))


def _rank(
    plain: str, sentence: tuple[int, int], phrase: tuple[int, int], cue: tuple[int, int] | None, start: int, end: int
) -> tuple[int, int]:
    """Return how close a date is to the post, 0 when it is another clause's."""
    if phrase[0] <= start < phrase[1]:
        return 1, 0
    if plain[end : end + 2] in ("'s", "’s"):
        return 0, 0
    for rank, (low, high) in ((2, phrase), (3, cue or phrase)):
        if high <= start <= high + _NEAR and _free(plain, high, start):
            return rank, start - high
        if (
            end <= low <= end + _NEAR
            and _free(plain, end, low)
            and not _OTHERS.search(plain, max(sentence[0], start - 12), start)
        ):
            return rank + 1, low - end
    if start - sentence[0] < 40 and _FIRST.fullmatch(plain, sentence[0], start):
        return 5, start
    last = plain.rfind(MASK, sentence[0], start)
    if last >= 0 and start - last <= 12 and _free(plain, last + 1, start):
        return 4, start - last
    return 0, 0


def _free(plain: str, start: int, end: int) -> bool:
    between = plain[start:end]
    return MASK not in between and not _OTHERS.search(between)
