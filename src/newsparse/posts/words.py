"""The words of an embed, parted into the post's own, its attribution, and what the platform prints around them."""

from __future__ import annotations

import datetime as dt
from typing import Final, NamedTuple

from newsparse.dates.printed import parse_printed_date
from newsparse.knowledge.embed_words import NOTICES
from newsparse.knowledge.rules import PlatformRules
from newsparse.models.doubts import DateMismatch
from newsparse.models.posts import Account, Post, PostForm, PostRef
from newsparse.models.spans import Span
from newsparse.patterns import lazy
from newsparse.posts.addresses import parse_post_url
from newsparse.posts.attribution import Attribution, last_attribution, without_media
from newsparse.posts.markup import Flat, Linked

__all__ = ["date_doubt", "day_of", "post_of"]

_POSTED_BY: Final = lazy(
    r"(?:Posted by|Post by|Gepostet von|Publié par|Publiée par|Publicado por|Publicada por|Pubblicato da|Geplaatst door|by)\s+"
    r"(?:u/|@)?(?P<who>[^\n]{1,80}?)(?=\s+(?:on|in|am|le|en|em|il|op|sur|su)\s|\n|\Z)",
)
_EMPTY: Final = lazy(r"\n{3,}")
_TRUNCATED: Final = ("…", "[...]", "[…]")


class _Parts(NamedTuple):
    """The parts of an embed's words."""

    text: str
    name: str | None = None
    handle: str | None = None
    date: str | None = None


def post_of(
    flat: Flat,
    rules: PlatformRules,
    ref: PostRef | None,
    platforms: tuple[PlatformRules, ...],
    *,
    created: str | None = None,
) -> Post | None:
    """Return the post of an embed, None where it shows neither words nor an address.

    Args:
        flat: its words and links.
        rules: its platform.
        ref: what its attributes say of the post.
        platforms: those to know, for the links in it.
        created: the Unix second at which it was made, where an attribute says so.
    """
    own = [(link, found) for link in flat.links if (found := _own(link, rules, platforms)) is not None]
    attribution = last_attribution(flat.text)
    if ref is None and own:
        after = [found for link, found in own if attribution is not None and link.start >= attribution.start]
        ref = after[0] if after else own[-1][1]
    elif ref is not None and ref.handle is None:
        ref = next((found for _, found in own if found.id == ref.id and found.handle), ref)
    parts = _parts(flat, rules, attribution, own)
    text, media = without_media(_cleaned(parts.text, parts.handle or (ref.handle if ref else None)))
    if ref is None and not (text and attribution is not None):
        return None
    handle = parts.handle or (ref.handle if ref else None)
    posted = (ref.posted if ref else None) or _instant(flat.time, created)
    shown = parse_printed_date(parts.date) if parts.date else None
    if posted is None and isinstance(shown, dt.datetime):
        posted = shown
    quoted = next((found for _, found in own if ref is not None and found.id != ref.id), None)
    return Post(
        platform=rules.platform,
        form=PostForm.EMBEDDED,
        author=Account(name=parts.name, handle=handle) if parts.name or handle else None,
        text=text or None,
        complete=bool(text) and not text.endswith(_TRUNCATED),
        posted=posted,
        posted_on=posted.date() if posted is not None else day_of(shown),
        date_text=parts.date,
        url=ref.url if ref else None,
        id=ref.id if ref else None,
        media=media,
        quoted_url=quoted.url if quoted else None,
    )


def _own(link: Linked, rules: PlatformRules, platforms: tuple[PlatformRules, ...]) -> PostRef | None:
    found = parse_post_url(link.url, platforms) if link.url else None
    return found if found is not None and found.platform == rules.platform and found.id is not None else None


def _parts(
    flat: Flat, rules: PlatformRules, attribution: Attribution | None, own: list[tuple[Linked, PostRef]]
) -> _Parts:
    """Part the words: by the attribution, else by the line that says who posted, else by the links to the post."""
    if attribution is not None:
        name, date = attribution.name, attribution.date
        if not attribution.led:
            # "NAME (@handle)" after words of an unknown language: the name is what carries the link to the profile.
            profile = [link for link in flat.links if attribution.start < link.start < attribution.end]
            name = (
                flat.text[profile[0].start : profile[0].end].removesuffix(f"(@{attribution.handle})")
                if profile
                else name
            )
        if date is None:
            dated = [link for link, _ in own if link.start >= attribution.end and link.end > link.start]
            date = flat.text[dated[0].start : dated[0].end] if dated else None
        return _Parts(flat.text[: attribution.start], (name or "").strip() or None, attribution.handle, date or None)
    for by in _POSTED_BY.finditer(flat.text):
        line = flat.text.rfind("\n", 0, by.start()) + 1
        if line != by.start():
            continue
        who = by["who"].strip()
        rest = flat.text[by.end() :].partition("\n")[0]
        named = any(link.start <= by.start("who") < link.end for link in flat.links)
        handle = who if by.group().partition(who)[0].endswith(("u/", "@")) else None
        if handle is None and not named:
            continue
        date = rest.strip().partition(" ")[2].strip() or None
        return _Parts(
            flat.text[:line], None if handle else who, handle, date if date and any(map(str.isdigit, date)) else None
        )
    text, date = flat.text, None
    if not rules.linked_words:
        for link, _ in reversed(own):
            words = text[link.start : link.end]
            if words and parse_printed_date(words) is not None:
                date = words
            text = text[: link.start] + text[link.end :]
    return _Parts(text, date=date)


def _cleaned(text: str, handle: str | None) -> str:
    """Return the words without the lines that the platform prints."""
    lines = text.split("\n")
    kept = [line for line in lines if not _printed(line.strip(), handle)]
    if len(kept) == len(lines):
        return text.strip()
    return _EMPTY.sub("\n\n", "\n".join(kept)).strip()


def _printed(line: str, handle: str | None) -> bool:
    if not line:
        return False
    return line.casefold() in NOTICES or line.startswith("♬") or (handle is not None and line == f"@{handle}")


def _instant(time: str | None, created: str | None) -> dt.datetime | None:
    shown = parse_printed_date(time) if time else None
    if isinstance(shown, dt.datetime):
        return shown
    if created is not None and created.isascii() and created.isdecimal() and len(created) == 10:
        return dt.datetime.fromtimestamp(int(created), dt.UTC)
    return None


def day_of(shown: dt.date | dt.datetime | None) -> dt.date | None:
    """Return the day of what `parse_printed_date` read."""
    return shown.date() if isinstance(shown, dt.datetime) else shown


def date_doubt(post: Post, span: Span | None, subject: str) -> DateMismatch | None:
    """Return a doubt where a post's shown date cannot be that of its ID; the ID is believed.

    X shows the UTC day (78 of 78 embeds on real pages); other platforms show the embedder's local time, which may be
    a day off.

    Args:
        post: the post.
        span: where it stands.
        subject: the path of its date: "posts[0].posted".
    """
    shown = day_of(parse_printed_date(post.date_text)) if post.date_text and post.posted else None
    if shown is None or post.posted is None:
        return None
    if abs((shown - post.posted.date()).days) <= (0 if post.platform.name == "x" else 1):
        return None
    return DateMismatch(
        span=span,
        subject=subject,
        message=f"the post shows {post.date_text}, its ID says {post.posted:%Y-%m-%d %H:%M} UTC",
        alternatives=(shown.isoformat(),),
    )
