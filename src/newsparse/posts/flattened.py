"""Embeds that became text: words, then `— NAME (@handle) DATE`, on one line or on several.

::

    post        = words attribution                 on one line: the post begins where the line does
                | paragraph+ attribution            on several: it goes back while they look like a post
                | [notice] paragraph* "A post shared by" NAME "(@handle)"
    screen      = NAME "@handle" "·" TIME  paragraph+  counters

The end is certain, the start is not.  A line that begins with `>` is one of a quoted mail or of Markdown.
"""

from __future__ import annotations

from typing import Final, NamedTuple

import attrs

from newsparse.dates.printed import parse_printed_date
from newsparse.extending import Context
from newsparse.knowledge.embed_words import NOTICES
from newsparse.knowledge.rules import PlatformRules
from newsparse.models.blocks import Block, Heading, Paragraph, PostBlock, Title
from newsparse.models.documents import Document
from newsparse.models.platforms import UNKNOWN_PLATFORM, Platform
from newsparse.models.posts import Account, Place, Post, PostForm
from newsparse.models.spans import Span
from newsparse.patterns import lazy
from newsparse.posts.addresses import parse_post_url
from newsparse.posts.attribution import Attribution, attribution_at, closes, handles, without_media
from newsparse.posts.findings import PostRecord
from newsparse.posts.screens import find_screens, shown_platform
from newsparse.posts.words import day_of

__all__ = ["find_flattened"]

_LONGEST_ADDRESS: Final = 400
_FURTHEST: Final = 6
"""So many paragraphs before its attribution may belong to a post."""
_MOST: Final = 40
"""And so many lines, where they are not parted by empty ones."""
_POST_LIKE: Final = lazy(
    r"(?<!\w)[#@]\w{2,}|https?://|pic\.(?:twitter|x)\.com|[\u2600-\u27bf\U0001f1e6-\U0001faff]|!|(?<!\w)[A-Z]{4,}(?!\w)"
    r"|(?<![\w'’])(?:I|I['’]\w+|[Mm]y|[Mm]e|[Ww]e|[Oo]ur|[Uu]s|[Yy]ou|[Yy]our|ich|wir|yo|je|nous|noi|io)(?![\w'’])"
)
_SIGNED: Final = lazy(r"(?<!\w)[#@]\w{2,}|https?://|[\u2600-\u27bf\U0001f1e6-\U0001faff]")
"""What only posts hold."""
_PROSE_LIKE: Final = lazy(
    r"(?<!\w)(?:(?<!is )(?<!are )(?<!was )said|says|told|according to|tweeted|wrote|posted|sagte|dijo|a déclaré)(?!\w)"
)
_QUOTED: Final = lazy(r"(?m)^[ \t]*>[ \t]?")


class _Found(NamedTuple):
    """One flattened embed: the blocks it covers, and where in them it begins and ends."""

    first: int
    last: int
    start: int
    end: int
    post: Post


def find_flattened(
    document: Document, blocks: tuple[Block, ...], context: Context, taken: tuple[Span, ...]
) -> tuple[tuple[PostRecord, ...], tuple[Block, ...]]:
    """Return a record for each flattened embed, and the blocks, those of posts turned into `PostBlock`s.

    Args:
        document: the document; without an "@" in its text, there are none.
        blocks: its blocks.
        context: the platforms that count.
        taken: where posts are known already, in order.
    """
    text = document.text
    found = _attributed(document, blocks, context, taken) if "(@" in text or "（@" in text else []
    covered = [Span(f.start, f.end) for f in found]
    for screen in find_screens(text, blocks, context.platforms):
        span = Span(screen.start, screen.end)
        if not any(span.overlaps(other) for other in (*covered, *taken)):
            found.append(_Found(screen.first, screen.last, screen.start, screen.end, screen.post))
    if not found:
        return (), blocks
    found.sort(key=lambda f: f.start)
    return tuple(PostRecord(post=f.post) for f in found), _posted(text, blocks, found)


def _attributed(
    document: Document, blocks: tuple[Block, ...], context: Context, taken: tuple[Span, ...]
) -> list[_Found]:
    text = document.text
    found: list[_Found] = []
    number = low = 0
    spans = iter(taken)
    known = next(spans, None)
    for match in handles(text):
        at = match.start()
        while number < len(blocks) and blocks[number].span.end <= at:
            number += 1
        while known is not None and known.end <= at:
            known = next(spans, None)
        if number == len(blocks) or at < low or blocks[number].span.start > at or (known and known.start <= at):
            continue
        block = blocks[number]
        # A line of plain text may look like a headline; an element that is one stays one.
        if document.from_html and isinstance(block, (Title, Heading)):
            continue
        low = max(low, block.span.start)
        attribution = attribution_at(text, match, low)
        if not closes(text, attribution, low, block.span.end):
            continue
        one = _one(text, blocks, number, low, attribution, context, found)
        if one is not None:
            found.append(one)
            low = one.end
    return found


def _one(
    text: str,
    blocks: tuple[Block, ...],
    number: int,
    low: int,
    attribution: Attribution,
    context: Context,
    found: list[_Found],
) -> _Found | None:
    block = blocks[number]
    first = number
    start = low
    shared = text[attribution.start : attribution.start + 1].isalpha() and attribution.led
    words = _plain(text[low : attribution.start])
    if not words:
        behind = found[-1].last + 1 if found else 0
        first = _first(text, blocks, number, behind, shared=shared)
        start = blocks[first].span.start if first < number else low
        words = _plain(text[start : attribution.start])
    words, media = without_media(words)
    if not words and not attribution.date and not shared:
        return None
    end, url = attribution.end, None
    rest = text[end : min(block.span.end, end + _LONGEST_ADDRESS)].partition("\n")[0]
    ref = parse_post_url(rest, context.platforms) if rest.strip() and "/" in rest else None
    if ref is not None and (ref.handle or "").casefold() == attribution.handle.casefold():
        end, url = end + len(rest.rstrip()), ref.url
    platform = _platform(blocks, first, attribution, (*media, words), context, shared=shared)
    shown = parse_printed_date(attribution.date) if attribution.date else None
    day = day_of(shown)
    posted = ref.posted if url is not None and ref is not None else None
    span = Span(start, end)
    post = Post(
        platform=platform,
        form=PostForm.EMBEDDED,
        author=Account(name=attribution.name, handle=attribution.handle),
        text=words or None,
        complete=bool(words) and not words.endswith("…"),
        posted=posted,
        posted_on=posted.date() if posted is not None else day,
        date_text=attribution.date,
        url=url,
        id=ref.id if url is not None and ref is not None else None,
        span=span,
        places=(Place(form=PostForm.EMBEDDED, span=span),),
        media=media,
    )
    return _Found(first, number, start, end, post)


def _plain(words: str) -> str:
    """Return a post's words without the marks of a quoted mail and the lines that the platform prints."""
    if ">" in words:
        words = _QUOTED.sub("", words)
    lines = [line for line in words.split("\n") if line.strip().casefold() not in NOTICES]
    return "\n".join(lines).strip()


def _first(text: str, blocks: tuple[Block, ...], number: int, behind: int, *, shared: bool) -> int:
    """Return the number of the block where the post begins whose attribution stands alone in block `number`."""
    lowest = max(behind, number - _MOST, 0)
    if shared:
        # Instagram's notice stands above the caption; without it there is no caption.
        for index in range(number - 1, max(lowest, number - _FURTHEST) - 1, -1):
            if blocks[index].text.strip().casefold() in NOTICES:
                return index
        return number
    first = number
    loose = 0
    roomy = text.count("\n\n") > 1
    for index in range(number - 1, lowest - 1, -1):
        words = blocks[index].text
        gap = text[blocks[index].span.end : blocks[index + 1].span.start]
        tight = (roomy and gap.count("\n") < 2) or words.startswith(">")
        loose += not tight
        if loose > _FURTHEST:
            break
        if words.rstrip('”" ').endswith(":") and not tight:
            break
        # In plain text a short line of a post looks like a headline.
        headed = isinstance(blocks[index], (Title, Heading)) and not tight
        if headed and (index == 0 or (index < number - 1 and not _SIGNED.search(words))):
            break
        prose = _PROSE_LIKE.search(words) is not None
        like = _POST_LIKE.search(words) is not None
        if index == number - 1:
            if prose and not like and not tight:
                break
        elif not tight and (prose or not like):
            break
        first = index
    return first


def _platform(
    blocks: tuple[Block, ...],
    first: int,
    attribution: Attribution,
    words: tuple[str, ...],
    context: Context,
    *,
    shared: bool,
) -> Platform:
    """Return where a post with such an attribution was posted.

    Only Instagram says "shared by"; only Bluesky's handles are domains, only Mastodon's hold a host.  The rest has
    X's form, unless the sentence before names another platform.
    """
    by_name = {rules.platform.name: rules for rules in context.platforms}
    handle = attribution.handle
    if shared:
        name = "instagram"
    elif "@" in handle:
        name = "mastodon"
    elif "." in handle:
        name = "bluesky"
    elif any("t.co/" in word or "pic." in word for word in words):
        name = "x"
    else:
        introduction = blocks[first - 1].text if first and blocks[first - 1].text.rstrip().endswith(":") else ""
        named = shown_platform(introduction, context.platforms)
        if named is not None:
            return named
        name = "x"
    rules: PlatformRules | None = by_name.get(name)
    return rules.platform if rules is not None else UNKNOWN_PLATFORM


def _posted(text: str, blocks: tuple[Block, ...], found: list[_Found]) -> tuple[Block, ...]:
    """Return the blocks with those of posts made `PostBlock`s; what else stands in one of them stays what it was."""
    kept: list[Block] = []
    posts = iter(found)
    one = next(posts, None)
    for index, block in enumerate(blocks):
        start = block.span.start
        while one is not None and one.first <= index <= one.last:
            begin = max(start, one.start)
            stop = min(block.span.end, one.end) if index == one.last else block.span.end
            _add(kept, text, block, start, begin)
            span = Span.trimmed(text, begin, stop)
            if span is not None:
                kept.append(PostBlock(span=span, text=span.of(text)))
            start = stop
            if index < one.last:
                break
            one = next(posts, None)
        if start == block.span.start:
            kept.append(block)
        else:
            _add(kept, text, block, start, block.span.end)
    return tuple(kept)


def _add(kept: list[Block], text: str, block: Block, start: int, end: int) -> None:
    span = Span.trimmed(text, start, end)
    if span is not None:
        kind = Paragraph if type(block) is not Paragraph else None
        rest = Paragraph(span=span, text=span.of(text)) if kind else attrs.evolve(block, span=span, text=span.of(text))
        kept.append(rest)
