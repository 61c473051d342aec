"""The shapes in which newsparse keeps what it knows: a platform's rules, an outlet's habits."""

from __future__ import annotations

import re
from enum import Enum
from typing import Final, cast

import attrs

from newsparse.errors import ConfigurationError
from newsparse.models.blocks import Block
from newsparse.models.platforms import Platform
from newsparse.patterns import Lazy, lazy

__all__ = ["HouseStyle", "IdClock", "LineHabit", "PlatformRules"]


_HOST: Final = re.compile(r"(?!www\.)(?:\*\.)?(?:[a-z0-9_-]+\.)+[a-z0-9-]+\Z")
_PATH: Final = re.compile(r"(?:at://|//[a-z0-9.-]+/|/)\S*\Z")
_PART: Final = re.compile(r"\{[^{}]*\}")
_TUPLES: Final = (
    "hosts", "paths", "placeholders", "embed_tags", "embed_classes", "embed_attributes", "embed_hosts", "words", "verbs",
)  # fmt: skip
_PARTS: Final = frozenset(("{handle}", "{id}", "{code}", "{url}", "{*}", "{**}"))


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


@attrs.frozen(kw_only=True, cache_hash=True)
class PlatformRules:
    """What newsparse knows of one platform.  Only `platform` and a way to know its addresses are needed.

    A *path template* is the path of a post's address, cut at the slashes.  `{handle}` and `{id}` hold those parts,
    `{code}` a short link's code, `{*}` any words, `{**}` at the end any further segments; the rest is literal.  A
    template may ask for parameters (`/watch?v={id}`), may unwrap another address (`/post.php?href={url}`), and may
    name the one host for which it holds (`//youtu.be/{id}`).

    Raises:
        ConfigurationError: if a rule cannot work; the message shows one that does.
    """

    platform: Platform
    """The platform's name and label."""
    hosts: tuple[str, ...] = ()
    """Whole host names, lower case, without `www.`, `m.` and `mobile.`; `*.reddit.com` for all below one; empty for
    a federated platform, which is known by its paths alone."""
    paths: tuple[str, ...] = ()
    """Path templates of posts, the likeliest first."""
    handle: str = r"[A-Za-z0-9_]{1,30}"
    """The grammar of a handle, a regular expression that must match the whole of it, without `@`."""
    placeholders: tuple[str, ...] = ()
    """Words that stand in an address where no handle is known, lower case; the first is used to write one."""
    id: str = r"[0-9]+"
    """The grammar of an ID, a regular expression that must match the whole of it."""
    permalink: str | None = None
    """How to write a post's address, as in `https://x.com/{handle}/status/{id}`; None to keep it, without its query."""
    clock: IdClock | None = None
    """How the ID holds the time; None when it does not."""
    embed_tags: tuple[str, ...] = ()
    """Names of elements that embed one post: `amp-twitter`."""
    embed_classes: tuple[str, ...] = ()
    """Class names of the elements that embed one post."""
    embed_attributes: tuple[str, ...] = ()
    """Attributes that hold a post's ID or address in embeds and components."""
    embed_hosts: tuple[str, ...] = ()
    """Hosts whose iframes embed posts, besides `hosts`."""
    line_breaks: bool = False
    """Whether line breaks in its embeds' mark-up are the author's own; elsewhere only `<br>` is one."""
    linked_words: bool = False
    """Whether a post's words stand in a link to the post; elsewhere such a link holds the date."""
    player: bool = False
    """Whether its iframes play a video and hold no post's words; an article that shows one mentions it."""
    words: tuple[str, ...] = ()
    """What names the platform in prose: "Truth Social", "X", "formerly Twitter"."""
    verbs: tuple[str, ...] = ()
    """Verbs, past tense, that mean posting there and nowhere else: "tweeted"."""

    def __attrs_post_init__(self) -> None:
        """Refuse rules that could never match."""
        for name in _TUPLES:
            self._check_words(name, getattr(self, name))
        for host in (*self.hosts, *self.embed_hosts):
            if not _HOST.match(host):
                message = f"a host is a bare lower-case name such as 'bsky.app' or '*.reddit.com', not {host!r}"
                raise ConfigurationError(message)
        for path in self.paths:
            parts = _PART.findall(path)
            if not _PATH.match(path) or not {"{id}", "{code}", "{url}"}.intersection(parts):
                message = (
                    f"a path template starts with '/' and holds {{id}}, like '/{{handle}}/status/{{id}}', not {path!r}"
                )
                raise ConfigurationError(message)
            unknown = sorted(set(parts) - _PARTS)
            if unknown or "{**}" in path.removesuffix("/{**}"):
                message = (
                    f"a path template knows {', '.join(sorted(_PARTS))}, and {{**}} only as its last segment, "
                    f"like '/{{handle}}/status/{{id}}/{{**}}', not {path!r}"
                )
                raise ConfigurationError(message)
        if self.permalink is not None and (
            not self.permalink.startswith("https://") or not set(_PART.findall(self.permalink)) <= {"{handle}", "{id}"}
        ):
            message = (
                "a permalink is a whole address made of {handle} and {id}, like 'https://x.com/{handle}/status/{id}', "
                f"not {self.permalink!r}"
            )
            raise ConfigurationError(message)
        for name, grammar in (("handle", self.handle), ("id", self.id)):
            try:
                re.compile(grammar)
            except (re.error, TypeError) as error:
                message = f"{name} is a regular expression such as '[A-Za-z0-9_]{{1,15}}', not {grammar!r}: {error}"
                raise ConfigurationError(message) from error

    def _check_words(self, name: str, words: object) -> None:
        if not isinstance(words, tuple) or not all(
            isinstance(word, str) and word for word in cast("tuple[object, ...]", words)
        ):
            message = f"{name} is a tuple of words, like ('one',) with its comma, not {words!r}"
            raise ConfigurationError(message)


@attrs.frozen(kw_only=True)
class LineHabit:
    """One outlet's way to write one kind of furniture.

    Raises:
        ConfigurationError: if the pattern is no regular expression, matches nothing at all, or the kind is no block.
    """

    kind: type[Block]
    """The kind of block that such a line is."""
    pattern: str
    """A regular expression that must match at the start of the line; case counts.  End it in `$` for the whole line."""
    glued: bool = False
    """Whether text may follow on the same line: then only the words that match are of this kind."""
    checked: bool = attrs.field(default=False, eq=False, repr=False)
    """Whether the pattern is known to be good, and need not be compiled before its first use: newsparse's own are."""
    _compiled: Lazy = attrs.field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        """Refuse what cannot be a habit."""
        if not (isinstance(self.kind, type) and issubclass(self.kind, Block)):
            message = f"the kind of a habit is a class of block such as Promo, not {self.kind!r}"
            raise ConfigurationError(message)
        object.__setattr__(self, "_compiled", lazy(self.pattern))
        if self.checked:
            return
        example = "like r'MORE FROM THE LEDGER: '"
        try:
            compiled = re.compile(self.pattern)
        except (re.error, TypeError) as error:
            message = f"a habit's pattern is a regular expression {example}, not {self.pattern!r}: {error}"
            raise ConfigurationError(message) from error
        if compiled.match(""):
            message = f"a habit's pattern names the words that open such a line, {example}; {self.pattern!r} matches every line"
            raise ConfigurationError(message)

    def match(self, line: str) -> int:
        """Return where the words of this habit end in a line, 0 when the line is none of it."""
        found = self._compiled.match(line)
        if found is None:
            return 0
        return found.end() if self.glued else len(line)


@attrs.frozen(kw_only=True, cache_hash=True)
class HouseStyle:
    """An outlet's habits: what differs from the usual, nothing else.

    Write one with `attrs.evolve(ENGLISH, name=…, hosts=…, habits=…)`.

    Raises:
        ConfigurationError: if a host could never match or a habit is none; the message shows one that does.
    """

    name: str
    """A short name for people: "Mirror Ledger"."""
    hosts: tuple[str, ...] = ()
    """The outlet's host names, lower case, without `www.`; their subdomains are meant too."""
    outlets: tuple[str, ...] = ()
    """The outlet's names as bylines and metadata print them."""
    language: str | None = None
    """The language of the house, a BCP 47 tag, lower case."""
    habits: tuple[LineHabit, ...] = ()
    """Furniture that only this outlet writes so; asked before the general rules."""
    source: str = ""
    """Where these facts come from."""

    def __attrs_post_init__(self) -> None:
        """Refuse a style that could never be chosen, or whose habits are none."""
        for field in ("hosts", "outlets", "habits"):
            if isinstance(getattr(self, field), str) or not isinstance(getattr(self, field), tuple):
                message = f"{field} is a tuple, as in {field}=(…,), not {getattr(self, field)!r}"
                raise ConfigurationError(message)
        for host in self.hosts:
            if host != host.lower() or "/" in host or host.startswith("www.") or "." not in host:
                message = f"a host is a bare lower-case name such as 'ledger.example', not {host!r}"
                raise ConfigurationError(message)
        for habit in self.habits:
            if not isinstance(habit, LineHabit):
                message = f"a habit is a LineHabit(kind=Promo, pattern=r'SIGN UP HERE'), not {habit!r}"
                raise ConfigurationError(message)
