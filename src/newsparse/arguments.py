"""The checks of the public functions' arguments, and what the caller claims as `Metadata`."""

from __future__ import annotations

import codecs
import datetime as dt
import inspect
from collections.abc import Iterable
from typing import Any, Final, get_args, get_type_hints

from newsparse.errors import ArgumentTypeError, ArgumentValueError
from newsparse.models.blocks import Block
from newsparse.models.documents import Metadata, new_claim, new_metadata, with_details
from newsparse.models.spans import Origin

__all__ = ["block_kinds", "check_text", "claimed", "decoded", "overlaid", "takes_two"]


def check_text(value: object, function: str) -> str:
    """Return `value` if it is a string.

    Raises:
        ArgumentTypeError: if it is not; bytes get a hint.
    """
    if isinstance(value, str):
        return value
    hint = (
        "; decode it first, or use parse_article(source, encoding=…)" if isinstance(value, (bytes, bytearray)) else ""
    )
    message = f"{function} needs a str, got {type(value).__name__}{hint}"
    raise ArgumentTypeError(message)


def decoded(source: bytes, encoding: str | None) -> str:
    """Return bytes as text: by byte-order mark, by `encoding`, as UTF-8, else as Windows-1252.

    Raises:
        ArgumentValueError: if Python knows no such encoding.
    """
    for mark, name in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if source.startswith(mark):
            return source.decode(name, "replace")
    if encoding is not None:
        try:
            return source.decode(encoding, "replace")
        except LookupError as error:
            message = f"Python knows no encoding {encoding!r}; leave it out, or give a name such as 'utf-8'"
            raise ArgumentValueError(message) from error
    try:
        return source.decode("utf-8")
    except UnicodeDecodeError:
        return source.decode("cp1252", "replace")


_NOTHING: Final = Metadata()


def claimed(
    *,
    url: str | None,
    published: dt.date | dt.datetime | None,
    title: str | None,
    authors: str | Iterable[str] | None,
    outlet: str | None,
    language: str | None,
) -> Metadata:
    """Return what the caller claims.

    Raises:
        ArgumentTypeError, ArgumentValueError: if a claim has the wrong type or is an empty string.
    """
    if url is None and published is None and title is None and authors is None and outlet is None and language is None:
        return _NOTHING
    for name, value in (("url", url), ("title", title), ("outlet", outlet), ("language", language)):
        if value is not None and not isinstance(value, str):
            message = f"{name} needs a str or None, got {type(value).__name__}"
            raise ArgumentTypeError(message)
        if value is not None and not value.strip():
            message = f"{name} is empty; leave it out when it is not known"
            raise ArgumentValueError(message)
    names = _names(authors)
    instant, day = _when(published)
    claims = [
        new_claim(subject=s, value=v, origin=Origin.ARGUMENT)
        for s, v in (("title", title), ("outlet", outlet), ("language", language), ("url", url))
        if v
    ]
    credited = tuple([new_claim(subject="authors", value=name, origin=Origin.ARGUMENT) for name in names])
    claims.extend(credited)
    if day is not None:
        claims.append(new_claim(subject="published", value=str(published), origin=Origin.ARGUMENT))
    return new_metadata(
        title=title,
        authors=credited,
        outlet=outlet,
        url=url,
        language=language.lower() if language else None,
        published=instant,
        published_on=day,
        claims=tuple(claims),
    )


def _names(authors: str | Iterable[str] | None) -> tuple[str, ...]:
    if authors is None:
        return ()
    names = (authors,) if isinstance(authors, str) else tuple(authors)
    for name in names:
        if not isinstance(name, str):
            message = f"authors needs a str or strings, got {type(name).__name__} in it"
            raise ArgumentTypeError(message)
    return tuple(name.strip() for name in names if name.strip())


def _when(published: dt.date | dt.datetime | None) -> tuple[dt.datetime | None, dt.date | None]:
    if published is None:
        return None, None
    if isinstance(published, dt.datetime):
        if published.tzinfo is None:
            message = f"published={published!r} has no time zone; give it one, or give a date"
            raise ArgumentValueError(message)
        # The offset alone: an instant in a zone of names equals no other while clocks are put back.
        offset = dt.timezone(published.utcoffset() or dt.timedelta())
        return published.replace(tzinfo=offset, fold=0), published.date()
    if isinstance(published, dt.date):
        return None, published
    message = f"published needs a date or a datetime, got {type(published).__name__}; dt.date.fromisoformat reads '2026-01-29'"
    raise ArgumentTypeError(message)


_CLAIMED: Final = ("title", "authors", "outlet", "url", "language", "published", "published_on")
"""The fields that a caller can claim."""


def overlaid(page: Metadata, argument: Metadata) -> Metadata:
    """Return what page and caller claim together; an argument beats the page."""
    kept = {name: value for name in _CLAIMED if (value := getattr(argument, name))}
    if "published_on" in kept and kept["published_on"] != page.published_on:
        kept.setdefault("published", None)
    if argument.title is not None:
        every = dict.fromkeys((page.title, *page.titles))
        kept["titles"] = tuple(title for title in every if title and title != argument.title)
    return with_details(page, lambda told: told._replace(claims=(*argument.claims, *told.claims)), **kept)


def takes_two(function: object) -> bool:
    """Return whether an object can be called with two arguments."""
    if not callable(function):
        return False
    try:
        inspect.signature(function).bind(None, None)
    except TypeError:
        return False
    except ValueError:  # a callable without a signature: believed
        return True
    return True


def block_kinds(recogniser: Any) -> tuple[type[Block], ...]:
    """Return the classes of blocks that a recogniser's return annotation names, () where it has none."""
    try:
        answer = get_type_hints(recogniser).get("return")
    except (NameError, TypeError):
        return ()
    found: list[type[Block]] = []
    waiting: list[Any] = [answer]
    while waiting:
        hint = waiting.pop()
        waiting.extend(get_args(hint))
        if isinstance(hint, type) and issubclass(hint, Block) and hint is not Block:
            found.append(hint)
    return tuple(found)
