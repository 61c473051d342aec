"""`parse_post_url`: an address → what it says of a post.

An address is split, never searched: its host decides the platform, its segments are held against that platform's path
templates (`newsparse.knowledge.rules.PlatformRules`), one after the other.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from typing import Final, NamedTuple
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from newsparse.knowledge.derived import derived
from newsparse.knowledge.platforms import PLATFORMS
from newsparse.knowledge.rules import PlatformRules
from newsparse.models.platforms import Platform
from newsparse.models.posts import PostRef
from newsparse.patterns import lazy
from newsparse.posts.clocks import posted_at

__all__ = ["parse_post_url", "post_finder", "post_of_id", "rules_of"]

_LONGEST: Final = 4000
_PREFIXES: Final = ("www.", "m.", "mobile.")
_AT: Final = "at:"
"""Stands for the host of an AT URI, whose authority is an account."""
_PLAIN: Final = lazy(r"https?://(?P<host>[a-z0-9.-]++)(?P<path>(?:/[^/?#%\s]*+)*+)(?:\?(?P<query>[^#\s]*+))?\Z")
"""An address in which nothing is escaped."""
_PART: Final = lazy(r"\{(\*|handle|id|code|url)\}")
_SAFE: Final = "@:+,;=~!*'()$&"
_ANY: Final = r"[^/]*"


class _Route(NamedTuple):
    """One path template, taken apart."""

    rules: PlatformRules
    segments: tuple[str | re.Pattern[str], ...]
    open: bool
    """Whether further segments may follow."""
    query: tuple[tuple[str, re.Pattern[str]], ...]


class _Address(NamedTuple):
    """One address, taken apart."""

    host: str
    segments: tuple[str, ...]
    query: str


class _Index(NamedTuple):
    """The routes of some platforms, by host."""

    hosts: dict[str, tuple[_Route, ...]]
    parents: dict[str, tuple[_Route, ...]]
    """For `*.` hosts."""
    anywhere: dict[str, tuple[_Route, ...]]
    """Of federated platforms, by the first segment where that is a word; under "" those that begin otherwise."""
    owned: frozenset[str]
    """Hosts on which no federated platform lives."""


def parse_post_url(url: str, platforms: tuple[PlatformRules, ...] = PLATFORMS) -> PostRef | None:
    """Return what the address of a post says of it.

    Args:
        url: any string; `https://` may be missing.  `at://` addresses are known as well.
        platforms: those to know.

    Returns:
        Platform, ID, handle, instant and usual address; None for profiles, share and search links, timelines, and
        whatever is no address.  `id` is None for a short link.
    """
    return _find(url, _index(platforms), 2)


def post_finder(platforms: tuple[PlatformRules, ...]) -> Callable[[str], PostRef | None]:
    """Return `parse_post_url` for these platforms, who are then not looked up for each of many addresses."""
    index = _index(platforms)
    return lambda url: _find(url, index, 2)


def rules_of(platform: Platform, platforms: tuple[PlatformRules, ...]) -> PlatformRules | None:
    """Return the first rules of a platform, None when it is not among these."""
    return next((rules for rules in platforms if rules.platform == platform), None)


def _find(url: str, index: _Index, depth: int) -> PostRef | None:
    address = _split(url)
    if address is None:
        return None
    routes = index.hosts.get(address.host)
    if routes is None:
        above = address.host.partition(".")[2]
        routes = index.parents.get(above)
        if routes is None:
            if "." not in address.host or address.host in index.owned or above in index.owned:
                return None
            first = address.segments[0].lower() if address.segments else ""
            routes = index.anywhere.get(first) or index.anywhere[""]
    for route in routes:
        parts = _held(route, address)
        if parts is None:
            continue
        wrapped = parts.get("url")
        if wrapped is None:
            return _reference(route, address, parts)
        return _find(wrapped, index, depth - 1) if depth else None
    return None


def _split(url: str) -> _Address | None:
    url = url.strip()
    if len(url) > _LONGEST or ("." not in url and ":" not in url):
        return None
    if url[:5].lower() == "at://":
        return _Address(_AT, tuple(unquote(part) for part in url[5:].split("/") if part), "")
    plain = _PLAIN.match(url)
    if plain is not None:  # most are: a third of the time that `urlsplit` takes
        host, path, query = plain.group("host", "path", "query")
        segments = tuple(filter(None, path.split("/")))
    else:
        if "://" not in url[:12] and not url.startswith("//"):
            url = f"//{url}"
        try:
            parts = urlsplit(url)
            host = parts.hostname or ""
        except ValueError:  # urlsplit refuses some brackets and some Unicode hosts
            return None
        if parts.scheme not in {"http", "https", ""}:
            return None
        path, query = parts.fragment[1:] if parts.fragment.startswith("!/") else parts.path, parts.query
        segments = tuple(unquote(part) for part in path.split("/") if part)
    host = host.rstrip(".")
    for prefix in _PREFIXES:
        if host.startswith(prefix) and "." in host[len(prefix) :]:
            host = host[len(prefix) :]
            break
    return _Address(host, segments, query or "")


def _held(route: _Route, address: _Address) -> dict[str, str] | None:
    """Return the parts of an address that a route holds, None when they differ."""
    segments = address.segments
    if len(segments) < len(route.segments) or (len(segments) > len(route.segments) and not route.open):
        return None
    parts: dict[str, str] = {}
    for wanted, segment in zip(route.segments, segments, strict=False):
        if isinstance(wanted, str):
            if wanted != segment.lower():
                return None
        elif match := wanted.fullmatch(segment):
            parts |= match.groupdict()
        else:
            return None
    asked = _asked(address.query) if route.query else {}
    for key, pattern in route.query:
        match = pattern.fullmatch(asked.get(key, ""))
        if match is None:
            return None
        parts |= match.groupdict()
    return parts


def _asked(query: str) -> dict[str, str]:
    """Return an address's parameters, the first of each name."""
    try:
        return dict(reversed(parse_qsl(query, max_num_fields=50)))
    except ValueError:  # more fields than any post's address has
        return {}


def _reference(route: _Route, address: _Address, parts: dict[str, str]) -> PostRef:
    rules = route.rules
    id, account = parts.get("id"), parts.get("handle")
    # A name with a colon is an account's number (`did:plc:…`), and a placeholder nobody's.
    handle = None if account is None or ":" in account or account.lower() in rules.placeholders else account
    if handle is None and rules.placeholders:
        account = rules.placeholders[0]
    url = _permalink(rules, id, account)
    if url is None:
        path = "/".join(quote(part, safe=_SAFE, errors="replace") for part in address.segments[: len(route.segments)])
        url = f"https://{address.host}/{path}"
        if route.query:
            asked = _asked(address.query)
            url += "?" + "&".join(f"{key}={quote(asked[key], errors='replace')}" for key, _ in route.query)
    if handle is not None and not rules.hosts and "@" not in handle:
        handle = f"{handle}@{address.host}"
    return PostRef(platform=rules.platform, id=id, handle=handle, posted=_posted(rules, id), url=url)


def post_of_id(rules: PlatformRules, id: str) -> PostRef | None:
    """Return what an ID alone says of a post; None when it is none of the platform's, or not enough for an address."""
    url = _permalink(rules, id, rules.placeholders[0] if rules.placeholders else None)
    if url is None or re.fullmatch(rules.id, id) is None:
        return None
    return PostRef(platform=rules.platform, id=id, handle=None, posted=_posted(rules, id), url=url)


def _permalink(rules: PlatformRules, id: str | None, account: str | None) -> str | None:
    if id is None or rules.permalink is None or (account is None and "{handle}" in rules.permalink):
        return None
    return rules.permalink.replace("{handle}", account or "").replace("{id}", id)


def _posted(rules: PlatformRules, id: str | None) -> dt.datetime | None:
    return None if rules.clock is None or id is None else posted_at(rules.clock, id)


@derived
def _index(platforms: tuple[PlatformRules, ...]) -> _Index:
    """Build the index of some platforms; kept, since a parser asks it of every link."""
    hosts: dict[str, list[_Route]] = {}
    parents: dict[str, list[_Route]] = {}
    anywhere: list[_Route] = []
    own: list[tuple[str, _Route]] = []
    for rules in platforms:
        for template in rules.paths:
            host, route = _route(rules, template)
            if host is not None:
                own.append((host, route))
                continue
            if not rules.hosts:
                anywhere.append(route)
            for name in rules.hosts:
                if name.startswith("*."):
                    parents.setdefault(name[2:], []).append(route)
                else:
                    hosts.setdefault(name, []).append(route)
    for host, route in own:  # a host of its own is more exact than the platform's, which it may share
        inherited = hosts.get(host) or parents.get(host.partition(".")[2]) or []
        hosts[host] = [route, *inherited]
    owned = frozenset(hosts) | frozenset(parents)
    return _Index(
        {host: tuple(routes) for host, routes in hosts.items()},
        {host: tuple(routes) for host, routes in parents.items()},
        _by_word(anywhere),
        owned,
    )


def _by_word(routes: list[_Route]) -> dict[str, tuple[_Route, ...]]:
    """Return routes by the word that they begin with, each time with those that begin with none."""
    words = {"", *(word for route in routes if route.segments and isinstance(word := route.segments[0], str))}
    return {
        word: tuple(r for r in routes if not r.segments or not isinstance(r.segments[0], str) or r.segments[0] == word)
        for word in words
    }


def _route(rules: PlatformRules, template: str) -> tuple[str | None, _Route]:
    host = None
    path, _, query = template.partition("?")
    if path.startswith("at://"):
        host, path = _AT, path[5:]
    elif path.startswith("//"):
        host, _, path = path[2:].partition("/")
    segments = [part for part in path.split("/") if part]
    open = bool(segments) and segments[-1] == "{**}"
    if open:
        segments.pop()
    asked = tuple(
        (key, re.compile(_grammar(rules, value), re.DOTALL))
        for key, _, value in (part.partition("=") for part in query.split("&") if part)
    )
    return host, _Route(rules, tuple(_segment(rules, part) for part in segments), open, asked)


def _segment(rules: PlatformRules, template: str) -> str | re.Pattern[str]:
    if _PART.search(template) is None:
        return template.lower()
    return re.compile(_grammar(rules, template))


def _grammar(rules: PlatformRules, template: str) -> str:
    """Return the regular expression of a template's segment."""
    grammar = {
        "handle": f"(?P<handle>{rules.handle})",
        "id": f"(?P<id>{rules.id})",
        "code": r"(?P<code>[A-Za-z0-9_-]{3,60})",
        "url": r"(?P<url>.+)",
        "*": _ANY,
    }
    pieces = _PART.split(template)
    return "".join(grammar[piece] if place % 2 else re.escape(piece) for place, piece in enumerate(pieces))
