"""The line under a post that says whose it is.

::

    attribution = [lead] NAME "(" "@" HANDLE ")" [","] [DATE [clock]]
    lead        = "—" | "–" | "―" | "--" | "-" | "A post shared by" | …
    HANDLE      = word | domain | user "@" host

A name may hold anything: commas, emoji, parentheses, another `@user@host`.  So the grammar is read from its end: the
last `(@handle)` is certain, the name before it goes back to the dash.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from newsparse.dates.words import DateKind, find_dates
from newsparse.knowledge.embed_words import SHARED_BY
from newsparse.patterns import lazy

__all__ = ["Attribution", "attribution_at", "closes", "handles", "last_attribution", "signs_off", "without_media"]

_LONGEST_NAME: Final = 110
"""Platforms allow 30 to 64 characters; mathematical letters and flags count double and more."""
_LONGEST_DATE: Final = 60
_NEAR: Final = 80
"""So far around an attribution its line is asked; what goes on with more white space has ended."""
_INVISIBLE: Final = r"[\u200b-\u200f\u202a-\u202e\u2066-\u2069]{0,4}"
_HANDLE: Final = lazy(
    rf"[(（]{_INVISIBLE}[@＠]{_INVISIBLE}(?P<handle>[\w](?:[\w.-]{{0,250}}\w)?(?:@[\w.-]{{3,250}}\w)?){_INVISIBLE}[)）]"
)
_ENDS: Final = lazy(r"(?:[.!?…)\]”\"'’»🏻-🏿\u2600-\u27bf\U0001f000-\U0001faff]|[#@][^\s#@]{1,50}|/\w{4,24})\s*\Z")
"""How the words of a post end."""
_DASH: Final = lazy(r"[—–―]|(?<![^\s])-(?=\s)|--")
_LONG_DASH: Final = lazy(r"[—–―]|--")
_SHARED_BY: Final = lazy("(?:" + "|".join(map(re.escape, SHARED_BY)) + r")\s+", re.IGNORECASE)
_BEFORE_DATE: Final = lazy(r"[\s,.·•|)]*(?:(?:on|am|le|el|il|op|em|den|dnia|du|vom|at)\s+)?", re.IGNORECASE)
_AFTER_DATE: Final = lazy(
    r"(?:,?\s*(?:at|um|à|a las|alle|às|om|kl\.?|о|в)?\s*[012]?\d[:.h][0-5]\d(?::[0-5]\d)?(?:\s?[ap]\.?m\b\.?)?(?:\s?Uhr)?"
    r"(?:\s?\(?(?:[A-Z]{2,4}|[+-]\d\d:?\d\d)\)?)?)?",
    re.IGNORECASE,
)


class Attribution(NamedTuple):
    """Whose a post is, and where that stands."""

    start: int
    """Where the attribution begins: at its dash or its lead, else at the name."""
    end: int
    """Where it ends: after the date, else after the handle's parenthesis."""
    name: str | None
    """The display name, white space folded."""
    handle: str
    """The handle, without `@`."""
    date: str | None
    """The date as printed, its clock time included."""
    led: bool
    """Whether a dash or a phrase leads it in."""


def last_attribution(text: str) -> Attribution | None:
    """Return the last attribution in an embed's words, None when there is none."""
    end = len(text)
    for _ in range(8):  # `(@` rarely stands in a name or after the attribution; the search is bounded
        at = max(text.rfind("(", 0, end), text.rfind("（", 0, end))
        if at < 0:
            return None
        match = _HANDLE.match(text, at)
        if match is not None:
            return attribution_at(text, match, 0)
        end = at
    return None


def handles(text: str, start: int = 0, end: int | None = None) -> list[re.Match[str]]:
    """Return the places of `(@handle)` in a text, in order."""
    return list(_HANDLE.finditer(text, start, len(text) if end is None else end))


def attribution_at(text: str, handle: re.Match[str], low: int) -> Attribution:
    """Return the attribution around a `(@handle)`.

    Args:
        text: the text.
        handle: the match of `(@handle)` in it.
        low: the offset before which neither name nor dash may stand.
    """
    close = handle.start()
    low = max(low, close - _LONGEST_NAME)
    low = max(low, text.rfind("\n", low, close) + 1)
    start, name_start, led = _lead(text, low, close)
    name = " ".join(text[name_start:close].split()) or None
    end, date = _date(text, handle.end())
    return Attribution(start, end, name, handle["handle"], date, led)


def closes(text: str, attribution: Attribution, low: int, high: int) -> bool:
    """Tell whether what looks like an attribution ends a post in `text[low:high]`.

    It has a lead and a date; or a date and nothing before it in its line; or a lead after words that end as posts do,
    and the line ends with it.
    """
    if attribution.name is None or not attribution.name.strip("-—– "):
        return False
    before = text[max(low, attribution.start - _NEAR) : attribution.start].rstrip(" \t\r\n\u00a0>")
    if attribution.date is not None:
        return attribution.led or not before
    rest = text[attribution.end : min(high, attribution.end + _NEAR)].partition("\n")[0]
    return attribution.led and not rest.strip(" \t\r.,") and (not before or _ENDS.search(before) is not None)


def signs_off(line: str) -> bool:
    """Tell whether a line ends with an attribution, as an embed does that became text."""
    attribution = last_attribution(line) if "(@" in line or "（@" in line else None
    return (
        attribution is not None and closes(line, attribution, 0, len(line)) and not line[attribution.end :].strip(" .,")
    )


def _lead(text: str, low: int, close: int) -> tuple[int, int, bool]:
    """Return where the attribution and its name begin, and whether something led it in."""
    first = low + len(text[low:close]) - len(text[low:close].lstrip("> \t\u00a0\u200e\u200f"))
    opening = _DASH.match(text, first, close)
    if opening is not None:
        return first, opening.end(), True
    shared = _SHARED_BY.match(text, first, close)
    if shared is not None:
        return first, shared.end(), True
    for pattern in (_LONG_DASH, _DASH):
        dashes = list(pattern.finditer(text, low, close))
        if dashes and text[dashes[-1].end() : close].strip():
            return dashes[-1].start(), dashes[-1].end(), True
    return first, first, False


def _date(text: str, start: int) -> tuple[int, str | None]:
    """Return where the date after a handle ends, and the date; the handle's end and None where there is none."""
    line = text.find("\n", start, start + _LONGEST_DATE)
    stop = min(len(text), start + _LONGEST_DATE) if line < 0 else line
    lead = _BEFORE_DATE.match(text, start, stop)
    begin = lead.end() if lead else start
    for found in find_dates(text, start, stop):
        if found.kind in {DateKind.FULL, DateKind.DAY} and found.start <= begin + 1:
            clock = _AFTER_DATE.match(text, found.end, stop + 20)
            end = clock.end() if clock else found.end
            return end, text[found.start : end].strip()
    return start, None


_MEDIA: Final = lazy(r"(?:https?://t\.co/\w{1,24}?|(?:https?://)?pic\.(?:twitter|x)\.com/\w{1,24}?)\Z")
_MEDIA_WINDOW: Final = 60


def without_media(text: str) -> tuple[str, tuple[str, ...]]:
    """Return a post's words without the links to pictures and quoted posts at their end, and those links.

    X prints `pic.twitter.com/…` for pictures and `https://t.co/…` for the rest, often glued to the last word.
    """
    links: list[str] = []
    text = text.rstrip()
    while True:
        window = text[-_MEDIA_WINDOW:]
        match = _MEDIA.search(window)
        if match is None:
            break
        link = match.group()
        links.append(link if link.startswith("http") else f"https://{link}")
        text = text[: len(text) - len(link)].rstrip()
    return text, tuple(reversed(links))
