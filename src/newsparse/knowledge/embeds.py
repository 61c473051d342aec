"""By what an element, an attribute or a piece of script may hold a post's embed; made of the platforms' rules.

A reader asks these questions of a page; `newsparse.posts.embeds` then reads what it hands over.  They are generous: an
answer of yes means "worth reading", not "a post".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

import attrs

from newsparse.knowledge.derived import derived
from newsparse.knowledge.rules import PlatformRules
from newsparse.patterns import either, holds_any, lazy

__all__ = ["EmbedSigns", "embed_signs", "is_embed", "is_named_embed", "island_embeds", "may_embed", "unescaped"]

_FRAMES: Final = frozenset(("iframe", "amp-iframe", "embed", "object", "frame"))
_SHARING: Final = ("/intent/", "/sharer", "/share?", "/share/url", "/shareArticle", "/dialog/", "/submit?")
"""The addresses behind the buttons that share an article."""
_LINKS: Final = frozenset(("a", "link", "meta"))
_SOURCES: Final = frozenset(("src", "data"))
_MAX_ATTRIBUTE: Final = 40_000
"""An attribute longer than this holds a page's state, not one embed."""
_MAX_EMBED: Final = 60_000
"""The longest embed seen in a page's script has 12,000 characters; Instagram's style sheets are long."""
_SERVICES: Final = r"(?:www\.|m\.|mobile\.|[a-z]{2}-[a-z]{2}\.)?"
_ESCAPE: Final = lazy(r"\\(?:u([0-9a-fA-F]{4})|(.))", re.DOTALL)
_LETTERS: Final = {"n": "\n", "t": "\t", "r": "\r", "b": "", "f": ""}
_QUOTED: Final = frozenset({
    "bluesky-embed", "gab-embed", "instagram-media", "mastodon-embed", "reddit-card", "reddit-embed-bq", "text-post-media",
    "tiktok-embed", "twitter-tweet", "twitter-tweet-rendered", "twitter-video",
})  # fmt: skip
"""Class names that stand on a `<blockquote>` wherever they stand in a script."""
_TAG_LENGTH: Final = 600
"""So long is the start tag of an embed, up to its class names."""
_KEY: Final = lazy(r'"([^"\s]{1,40})"\s{0,4}:\s{0,4}\Z')
_EMBED_KEYS: Final = ("url", "src", "source", "embed", "permalink", "tweet", "post", "content", "value", "instagram")
_OPENING: Final = lazy(r"<|\\+u003[cC]|&(?:amp;)*lt;|%3[cC]")
_ESCAPED: Final = lazy(r'\\+(?:u[0-9a-fA-F]{4}|["/n])')


@attrs.frozen(kw_only=True)
class EmbedSigns:
    """What the embeds of some platforms look like."""

    tags: Mapping[str, PlatformRules]
    """Names of elements that embed one post, and whose they are."""
    classes: Mapping[str, PlatformRules]
    """Class names of such elements."""
    attributes: Mapping[str, PlatformRules]
    """Attributes that hold a post's ID or address."""
    told: re.Pattern[str]
    """Finds, in start tags as a serialiser writes them, one of these attributes or a `data-` one that is an address or mark-up."""
    address: re.Pattern[str]
    """Finds what may be a post's address, in any escape: one of the hosts before a slash."""
    markers: tuple[str, ...]
    """What, in a script or a `<textarea>`, only an embed's mark-up holds: the class names."""
    unquoted: tuple[str, ...]
    """Those of the markers that may stand on another element than a `<blockquote>`."""
    hosts: re.Pattern[str]
    """Finds a string that is an address on one of the hosts, its slashes escaped or not; a script has more quotation marks
    than addresses, so the mark before it is looked at last."""


@derived
def embed_signs(platforms: tuple[PlatformRules, ...]) -> EmbedSigns:
    """Return the signs of these platforms' embeds; the answer is kept, so asking again costs nothing."""
    backwards = platforms[::-1]  # the first platform that names a sign owns it
    classes = {name: rules for rules in backwards for name in rules.embed_classes}
    hosts = {h.removeprefix("*.") for rules in platforms for h in (*rules.hosts, *rules.embed_hosts)}
    names = either(hosts)
    attributes = {name: rules for rules in backwards for name in rules.embed_attributes}
    return EmbedSigns(
        tags={tag: rules for rules in backwards for tag in rules.embed_tags},
        classes=classes,
        attributes=attributes,
        told=re.compile(_told(attributes)),
        address=re.compile(rf"(?<![\w-])(?:{names})(?=[/\\%?])", re.IGNORECASE),
        markers=tuple(sorted(classes)),
        unquoted=tuple(sorted(classes.keys() - _QUOTED)),
        hosts=re.compile(rf"http(?<=\"http)s?:\\?/\\?/{_SERVICES}(?:{names})\\?/[^\"\s<>]{{1,400}}"),
    )


def _told(attributes: Iterable[str]) -> str:
    """Return the pattern for `EmbedSigns.told`; where all attributes begin alike, that is what is looked for first."""
    own = {name.removeprefix("data-") for name in attributes if name.startswith("data-")}
    data = rf' data-(?:{either(own)}=|[^ =>]++="\s*(?:https?:|//|at:|<|&lt;|%3[cC]))'
    others = [name for name in attributes if not name.startswith("data-")]
    return rf"{data}| {either(others)}=" if others else data


def is_embed(tag: str, attributes: Mapping[str, str | None], signs: EmbedSigns) -> bool:
    """Tell whether an element may embed a post.

    Args:
        tag: its name, lower case.
        attributes: its attributes, entities resolved.
        signs: of the platforms that count.

    Returns:
        Whether to hand its outer mark-up to `newsparse.posts.embeds`.  Links in prose (`<a>`) are none.
    """
    if is_named_embed(tag, attributes, signs):
        return True
    if tag in _LINKS:
        return False
    framed = tag in _FRAMES
    for name, value in attributes.items():
        if value and ((framed and name in _SOURCES) or name.startswith("data-")):
            if len(value) <= _MAX_ATTRIBUTE and _holds_address(value, signs):
                return True
    return False


def may_embed(written: str, signs: EmbedSigns) -> bool:
    """Tell whether one of the start tags in a text looks like an embed's, whatever its name."""
    if holds_any(written, signs.markers):
        return True
    for told in signs.told.finditer(written):
        end = written.find('"', told.end())
        if told[0][-1] == "=" or signs.address.search(written, told.start(), end if end >= 0 else len(written)):
            return True
    return False


def is_named_embed(tag: str, attributes: Mapping[str, str | None], signs: EmbedSigns) -> bool:
    """Tell whether a tag, a class or an attribute of a platform's own makes an element an embed: its words are the post's."""
    return (
        tag in signs.tags
        or not signs.classes.keys().isdisjoint((attributes.get("class") or "").split())
        or not signs.attributes.keys().isdisjoint(attributes)
    )


def _holds_address(value: str, signs: EmbedSigns) -> bool:
    """Tell whether an attribute is an address, or is itself mark-up, of a post; a piece of JSON is not asked."""
    start = value.lstrip()[:12].lower()
    if start.startswith(("http:", "https:", "//", "at:")):
        return (
            " " not in value.strip()
            and not any(word in value for word in _SHARING)
            and (signs.address.search(value) is not None)
        )
    if start.startswith(("<", "&lt;", "%3c")):
        return any(marker in value for marker in signs.markers) or signs.address.search(value) is not None
    return False


def island_embeds(source: str, signs: EmbedSigns) -> Iterator[str]:
    r"""Yield the mark-up of the embeds in a script, a `<textarea>`, a `<template>` or an attribute.

    Args:
        source: its raw text, in whatever escape: HTML, JSON (`\u003cblockquote`, `<\/p>`), HTML in JSON in HTML.
        signs: of the platforms that count.

    Yields:
        One piece of mark-up an embed, escapes undone; for a JSON string that is only a post's address, a link to it.
    """
    addresses = list(signs.hosts.finditer(source))
    quoted = "blockquote" in source
    if not addresses and not quoted:
        return
    unquoted = _around(source, addresses, signs.unquoted)
    if quoted or unquoted:
        yield from _marked(source, signs, quoted=quoted, unquoted=unquoted)
    seen: set[str] = set()
    for address in addresses:
        # In a string of mark-up, only a frame's address is an embed; a link is not.
        at = address.start() - 1
        before = source[max(0, at - 6) : at].rstrip("\\")
        framed = before.endswith("=")
        written = address.group()
        key = "=" + written if framed else written
        if key not in seen:
            if before.endswith("src=") if framed else _embeds(source, at):
                from html import escape

                seen.add(key)
                value = escape(unescaped(written).removesuffix("\\"))
                yield f'<iframe src="{value}"></iframe>' if framed else f'<a href="{value}"></a>'


def _around(source: str, addresses: list[re.Match[str]], markers: tuple[str, ...]) -> set[str]:
    """Return the class names that stand near an address: an embed that is no `<blockquote>` holds its post's."""
    found: set[str] = set()
    end = 0
    for address in addresses:
        low, high = max(end, address.start() - _TAG_LENGTH), address.end() + _TAG_LENGTH
        found.update(marker for marker in markers if source.find(marker, low, high) >= 0)
        end = address.end()
    return found


def _embeds(source: str, at: int) -> bool:
    """Tell whether the JSON string at `at` may be an embed's address, by its key: an advert's `target` is none."""
    key = _KEY.search(source[max(0, at - 48) : at])
    return key is None or any(word in key.group(1).lower() for word in _EMBED_KEYS)


def _marked(source: str, signs: EmbedSigns, *, quoted: bool, unquoted: Iterable[str]) -> Iterator[str]:
    """Yield the mark-up around the class names of embeds."""
    found: set[int] = set()
    if quoted:
        # Looking through all of a long script for each of the names takes longer than all else on the page.
        at = source.find("blockquote")
        while at >= 0:
            if source[at - 1] != "/":
                start = source[at : at + _TAG_LENGTH]
                found.update(at + hit for marker in signs.markers if marker in start for hit in _places(start, marker))
            at = source.find("blockquote", at + 1)
    found.update(hit for marker in unquoted for hit in _places(source, marker))
    hits = sorted(found)
    end = 0
    close = -2
    for hit in hits:
        if hit < end:
            continue
        opening = _opening(source, max(end, hit - _TAG_LENGTH), hit)
        if opening is None:
            continue
        if _tag(source, opening) == "blockquote":
            if close != -1 and close < hit:
                close = source.find("/blockquote", hit)
            end = close + len("/blockquote") if 0 <= close <= hit + _MAX_EMBED else hit + 2000
            yield unescaped(source[opening:end]) + ">"
        else:
            end = hit + 2000
            yield unescaped(source[opening:end])


def _places(source: str, marker: str) -> Iterator[int]:
    """Yield where a marker stands as a word of its own."""
    at = source.find(marker)
    while at >= 0:
        after = source[at + len(marker) : at + len(marker) + 1]
        before = source[at - 1 : at]
        if not (after.isalnum() or after in {"-", "_", ".", "{"} or before.isalnum() or before in {"-", "_", "."}):
            yield at
        at = source.find(marker, at + len(marker))


def _opening(source: str, start: int, end: int) -> int | None:
    """Return where the tag begins in which `end` stands."""
    openings = [match.start() for match in _OPENING.finditer(source, start, end)]
    return openings[-1] if openings else None


def _tag(source: str, opening: int) -> str:
    name = re.match(r"(?:<|\\+u003[cC]|&(?:amp;)*lt;|%3[cC])([a-zA-Z][a-zA-Z0-9-]*)", source[opening : opening + 60])
    return name.group(1).lower() if name else ""


def unescaped(source: str) -> str:
    """Return mark-up with its JSON and HTML escapes undone, however often it was escaped (three times at most)."""
    for _ in range(3):
        if _ESCAPED.search(source):
            source = _ESCAPE.sub(_letter, source)
            source = source.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        elif source.lstrip().startswith(("&lt;", "&amp;")):
            from html import unescape

            source = unescape(source)
        else:
            break
    return source


def _letter(escape: re.Match[str]) -> str:
    code, letter = escape.groups()
    return chr(int(code, 16)) if code else _LETTERS.get(letter, letter)
