"""Posts copied from a screen: name and handle above the words, counters and the hour below.

::

    screen   = NAME "@handle" "·" TIME words counters
             | NAME newline "@handle" ["·" TIME] words counters
    counters = ( NUMBER "ReTruths" | NUMBER "Likes" | CLOCK "·" DATE | "Truth Details" | … )+
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from newsparse.dates.printed import parse_printed_date
from newsparse.knowledge.embed_words import NOTICES
from newsparse.knowledge.rules import PlatformRules
from newsparse.models.blocks import Block
from newsparse.models.platforms import UNKNOWN_PLATFORM, Platform
from newsparse.models.posts import Account, Place, Post, PostForm
from newsparse.models.spans import Span
from newsparse.patterns import lazy
from newsparse.posts.attribution import without_media
from newsparse.posts.words import day_of

__all__ = ["Screen", "find_screens", "shown_platform"]

_LONGEST: Final = 12
_HEAD: Final = lazy(
    r"(?P<name>[^\n@]{0,70}?)[ \t\n]*(?<!\w)@(?P<handle>[A-Za-z0-9_](?:[\w.]{0,80}\w)?)"
    r"(?:[ \t\n]*[·•][ \t\n]*(?P<time>[^\n]{1,24}))?"
)
_TIME: Final = lazy(r"\d{1,2}\s?[smhd]\b|.*\d")
_COUNTER: Final = lazy(
    r"(?:[\d.,]+\s?[kKmM]?\s+(?:ReTruths?|Likes?|Replies|Reply|Reposts?|Retweets?|Quotes?|Quote Tweets|Views?|Comments?|Bookmarks?)"
    r"[\s·•,]*)+"
)
_CLOCKED: Final = lazy(r"[012]?\d:[0-5]\d\s?(?:[AP]M)?\s*·\s*(?P<date>[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})[^\n]{0,40}")


class Screen(NamedTuple):
    """One such post: the blocks it covers, and where in them it begins and ends."""

    first: int
    last: int
    start: int
    end: int
    post: Post


def find_screens(text: str, blocks: tuple[Block, ...], platforms: tuple[PlatformRules, ...]) -> Iterator[Screen]:
    """Yield the posts copied from a screen, in order; without counters or an hour below, there is none."""
    index = 0
    while index < len(blocks):
        screen = None
        if "@" in blocks[index].text[:160]:
            screen = _screen(text, blocks, index, platforms)
        if screen is not None:
            yield screen
            index = screen.last
        index += 1


def _screen(text: str, blocks: tuple[Block, ...], index: int, platforms: tuple[PlatformRules, ...]) -> Screen | None:
    block = blocks[index]
    head = _HEAD.match(block.text[:200])
    if head is None:
        return None
    begin = block.span.start + head.end()
    if text[begin : block.span.end].strip() and text[begin] != "\n":
        return None
    time = head["time"]
    if time is not None and _TIME.match(time) is None:
        return None
    name, first = head["name"].strip(), index
    if not name and index and "@" not in blocks[index - 1].text and len(blocks[index - 1].text) <= 60:
        first = index - 1
        name = blocks[first].text.strip()
    if not name or name.endswith((".", ":", "?")):
        return None
    words: list[str] = []
    date: str | None = None
    closed = False
    last = index
    counters = ""
    tail = text[begin : block.span.end]
    lines = [(index, line) for line in tail.split("\n") if line.strip()]
    for number in range(index + 1, min(len(blocks), index + 1 + _LONGEST)):
        lines += [(number, line) for line in blocks[number].text.split("\n") if line.strip()]
    for number, line in lines:
        stripped = line.strip()
        clocked = _CLOCKED.fullmatch(stripped)
        shown = clocked["date"] if clocked else stripped
        ends = (
            clocked is not None
            or _COUNTER.fullmatch(stripped)
            or (len(stripped) <= 32 and ":" in stripped and parse_printed_date(stripped) is not None)
        )
        if ends or stripped.casefold() in NOTICES:
            closed = closed or bool(ends) or stripped == "Truth Details"
            counters += stripped + " "
            if ends and not _COUNTER.fullmatch(stripped):
                date = shown
            last = number
        elif closed:
            break
        elif number > index + 1 + _LONGEST:
            return None
        else:
            words.append(stripped)
    if not closed or not words:
        return None
    said, media = without_media("\n".join(words))
    start = blocks[first].span.start
    end = blocks[last].span.end
    span = Span(start, end)
    truth = "ReTruth" in counters or "Truth Details" in counters
    platform = _named("truth_social" if truth else "x", platforms)
    if not truth and "." in head["handle"]:
        platform = _named("bluesky", platforms)
    post = Post(
        platform=platform,
        form=PostForm.EMBEDDED,
        author=Account(name=" ".join(name.split()), handle=head["handle"]),
        text=said or None,
        complete=bool(said),
        posted_on=day_of(parse_printed_date(date)) if date else None,
        date_text=date,
        span=span,
        places=(Place(form=PostForm.EMBEDDED, span=span),),
        media=media,
    )
    return Screen(first, last, start, end, post)


def _named(name: str, platforms: tuple[PlatformRules, ...]) -> Platform:
    return next((rules.platform for rules in platforms if rules.platform.name == name), UNKNOWN_PLATFORM)


def shown_platform(introduction: str, platforms: tuple[PlatformRules, ...]) -> Platform | None:
    """Return the one platform that a sentence names, None where it names none or several."""
    if not introduction:
        return None
    named = {
        rules.platform
        for rules in platforms
        for word in rules.words
        if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", introduction)
    }
    return named.pop() if len(named) == 1 else None
