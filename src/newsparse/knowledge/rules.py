"""The shapes in which newsparse keeps what it knows: a platform's rules, an outlet's habits."""

from __future__ import annotations

import re
from enum import Enum

import attrs

from newsparse.errors import ConfigurationError
from newsparse.models.blocks import Block
from newsparse.models.platforms import Platform

__all__ = ["HouseStyle", "IdClock", "LineHabit", "PlatformRules"]


class IdClock(Enum):
    """How a platform's IDs hold the time of a post; `newsparse.posts.clocks` reads them."""

    SNOWFLAKE = "snowflake"
    """X: milliseconds since 2010-11-04T01:42:54.657Z in the bits above the 22nd."""
    MASTODON = "mastodon"
    """Mastodon, Truth Social, Gab: Unix milliseconds in the bits above the 16th."""
    TID = "tid"
    """Bluesky (atproto.com/specs/tid): Unix microseconds in the bits above the 10th, base 32."""
    INSTAGRAM = "instagram"
    """Instagram, Threads: milliseconds since 2011-08-24T21:07:01.721Z above the 23rd bit, base 64."""
    TIKTOK = "tiktok"
    """TikTok: Unix seconds in the bits above the 32nd."""
    LINKEDIN = "linkedin"
    """LinkedIn: Unix milliseconds in the bits above the 22nd."""


@attrs.frozen(kw_only=True)
class PlatformRules:
    """What newsparse knows of one platform.  Only `platform` and `hosts` are needed.

    Raises:
        ConfigurationError: if a rule cannot work; the message shows one that does.
    """

    platform: Platform
    """The platform's name and label."""
    hosts: tuple[str, ...] = ()
    """Whole host names, lower case, without `www.`; empty for a federated platform, which is known by its paths."""
    paths: tuple[str, ...] = ()
    """Path templates of posts, as in `/{handle}/status/{id}`; a segment in braces holds that part,
    `{*}` any one segment, a leading `@` in a segment is literal."""
    handle: str = r"[A-Za-z0-9_]{1,30}"
    """The grammar of a handle, a regular expression that must match the whole of it, without `@`."""
    id: str = r"[0-9]+"
    """The grammar of an ID, a regular expression that must match the whole of it."""
    permalink: str | None = None
    """How to write a post's address, as in `https://x.com/{handle}/status/{id}`."""
    clock: IdClock | None = None
    """How the ID holds the time; None when it does not."""
    embed_classes: tuple[str, ...] = ()
    """Class names of the elements that embed one post."""
    embed_attributes: tuple[str, ...] = ()
    """Attributes that hold a post's ID or address in embeds and components."""
    embed_hosts: tuple[str, ...] = ()
    """Hosts whose iframes embed posts, besides `hosts`."""
    words: tuple[str, ...] = ()
    """What names the platform in prose: "Truth Social", "X", "formerly Twitter"."""
    verbs: tuple[str, ...] = ()
    """Verbs, past tense, that mean posting there and nowhere else: "tweeted"."""

    def __attrs_post_init__(self) -> None:
        """Refuse rules that could never match."""
        for host in self.hosts:
            if host != host.lower() or "/" in host or host.startswith("www."):
                message = f"a host is a bare lower-case name such as 'bsky.app', not {host!r}"
                raise ConfigurationError(message)
        for path in self.paths:
            if not path.startswith("/") or ("{id}" not in path and "{code}" not in path):
                message = (
                    f"a path template starts with '/' and holds {{id}}, like '/{{handle}}/status/{{id}}', not {path!r}"
                )
                raise ConfigurationError(message)
        for field in (self.handle, self.id):
            try:
                re.compile(field)
            except re.error as error:
                message = f"{field!r} is no regular expression: {error}"
                raise ConfigurationError(message) from error


@attrs.frozen(kw_only=True)
class LineHabit:
    """One outlet's way to write one kind of furniture."""

    kind: type[Block]
    """The kind of block that such a line is."""
    pattern: str
    """A regular expression that must match at the start of the line; case counts."""


@attrs.frozen(kw_only=True)
class HouseStyle:
    """An outlet's habits: what differs from the usual, nothing else."""

    name: str
    """A short name for people: "Mirror Ledger"."""
    hosts: tuple[str, ...] = ()
    """The outlet's host names, lower case, without `www.`."""
    outlets: tuple[str, ...] = ()
    """The outlet's names as bylines and metadata print them."""
    language: str | None = None
    """The language of the house, a BCP 47 tag, lower case."""
    habits: tuple[LineHabit, ...] = ()
    """Furniture that only this outlet writes so; asked before the general rules."""
    source: str = ""
    """Where these facts come from."""
