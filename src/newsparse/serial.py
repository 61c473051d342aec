"""An article as plain values and as JSON, through cattrs.

The form (version 1): every model is a mapping of its fields, fields at their defaults left out.  A block or doubt
says its class in `type`, an enum is its value, a span is `[start, end]`, an instant or a day is its ISO form, a platform is its name.
People and posts are written once, in `people` and `posts`; a quote's `post` is an index into `posts`.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

import attrs

from newsparse import models
from newsparse.errors import ArgumentTypeError, NewsparseError, SerialisationError
from newsparse.knowledge.platforms import PLATFORMS
from newsparse.models import UNKNOWN_PLATFORM, Article, Block, Doubt, Platform, Post, Quote, Span

if TYPE_CHECKING:
    # Imported where it is used: those who only read articles need not wait for it.
    from cattrs import Converter

__all__ = ["VERSION", "from_dict", "from_json", "own_kinds", "to_dict", "to_json"]

VERSION: Final = 1
"""The version of the form; it grows when an older reader could no longer read it."""

T = TypeVar("T")


def own_kinds() -> tuple[type[Block | Doubt], ...]:
    """Return newsparse's own classes of blocks and doubts."""
    named: list[Any] = [getattr(models, name) for name in models.__all__]
    return tuple(value for value in named if isinstance(value, type) and issubclass(value, (Block, Doubt)))


def to_dict(article: Article) -> dict[str, Any]:
    """Return the article as JSON-ready values: mappings, lists, strings, numbers, booleans.

    Raises:
        ArgumentTypeError: if `article` is no `Article`.
    """
    if not isinstance(article, Article):
        message = f"to_dict needs an Article, got {type(article).__name__}"
        raise ArgumentTypeError(message)
    values = cast("dict[str, Any]", _writer().unstructure(attrs.evolve(article, quotes=())))
    posts = {post: index for index, post in reversed(list(enumerate(article.posts)))}
    quotes = [_quote_values(quote, posts) for quote in article.quotes]
    if quotes:
        values["quotes"] = quotes
    return {"newsparse": VERSION, **values}


def to_json(article: Article, *, indent: int | None = None) -> str:
    """Return the article as JSON on one line, or indented by `indent` spaces.

    Lone surrogates, which no UTF-8 file can hold, are written as escapes, like every character outside ASCII that JSON
    must escape; everything else is written as itself.
    """
    values = to_dict(article)
    text = json.dumps(values, ensure_ascii=False, indent=indent)
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(values, indent=indent)
    return text


def from_dict(
    data: Mapping[str, Any],
    *,
    kinds: Iterable[type[Block | Doubt]] = (),
    platforms: Iterable[Platform] | None = None,
) -> Article:
    """Return the article that `to_dict` made these values of.

    Args:
        data: the values.
        kinds: classes of blocks and doubts besides newsparse's own.
        platforms: the platforms to know, those of newsparse when left out.

    Raises:
        SerialisationError: if the values are of another version, lack something, or name an unknown kind or platform.
    """
    if not isinstance(data, Mapping):
        message = f"from_dict needs the mapping that to_dict makes, got {type(data).__name__}"
        raise SerialisationError(message)
    version = data.get("newsparse")
    if version != VERSION:
        message = f"these values are of version {version!r}; this newsparse reads version {VERSION}"
        raise SerialisationError(message)
    known = tuple(rules.platform for rules in PLATFORMS) if platforms is None else tuple(platforms)
    reader = _reader(tuple(kinds), known)
    values = {key: value for key, value in data.items() if key != "newsparse"}
    with _explained():
        posts = tuple(reader.structure(post, Post) for post in values.pop("posts", ()))
        quotes = tuple(_quote_of(quote, posts, reader) for quote in values.pop("quotes", ()))
        return attrs.evolve(reader.structure(values, Article), posts=posts, quotes=quotes)


def from_json(
    text: str | bytes,
    *,
    kinds: Iterable[type[Block | Doubt]] = (),
    platforms: Iterable[Platform] | None = None,
) -> Article:
    """Return the article that `to_json` made this text of; arguments and errors as for `from_dict`."""
    try:
        data = json.loads(text)
    except (TypeError, ValueError) as error:
        message = f"this is no JSON: {error}"
        raise SerialisationError(message) from error
    return from_dict(data, kinds=kinds, platforms=platforms)


def _quote_values(quote: Quote, posts: dict[Post, int]) -> dict[str, Any]:
    values = cast("dict[str, Any]", _writer().unstructure(attrs.evolve(quote, post=None, nested=())))
    if quote.nested:
        values["nested"] = [_quote_values(inner, posts) for inner in quote.nested]
    if quote.post is not None:
        values["post"] = posts[quote.post] if quote.post in posts else _writer().unstructure(quote.post)
    return values


def _quote_of(values: Mapping[str, Any], posts: tuple[Post, ...], reader: Converter) -> Quote:
    own = {key: value for key, value in values.items() if key not in ("nested", "post")}
    nested = tuple(_quote_of(inner, posts, reader) for inner in values.get("nested", ()))
    post = values.get("post")
    if isinstance(post, int):
        if not 0 <= post < len(posts):
            message = f"a quote names post {post}, but there are {len(posts)}"
            raise SerialisationError(message)
        post = posts[post]
    elif post is not None:
        post = reader.structure(post, Post)
    return attrs.evolve(reader.structure(own, Quote), nested=nested, post=post)


@contextmanager
def _explained() -> Generator[None, None, None]:
    from cattrs import transform_error
    from cattrs.errors import BaseValidationError

    try:
        yield
    except BaseValidationError as error:
        message = "no article: " + "; ".join(transform_error(error, format_exception=_said)[:3])
        raise SerialisationError(message) from error
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        if isinstance(error, SerialisationError):
            raise
        message = f"no article: {error}"
        raise SerialisationError(message) from error


def _said(error: BaseException, kind: type[Any] | None) -> str:
    from cattrs.v import format_exception

    return str(error) if isinstance(error, NewsparseError) else format_exception(error, kind)


@lru_cache(maxsize=1)
def _writer() -> Converter:
    """Return the converter that writes; it needs no list of kinds, which name themselves."""
    from cattrs import Converter
    from cattrs.gen import make_dict_unstructure_fn

    converter = Converter(omit_if_default=True)
    converter.register_unstructure_hook(Span, lambda span: [span.start, span.end])
    converter.register_unstructure_hook(dt.datetime, dt.datetime.isoformat)
    converter.register_unstructure_hook(dt.date, dt.date.isoformat)
    converter.register_unstructure_hook(Platform, lambda platform: platform.name)
    writers: dict[type[Any], Callable[[Any], dict[str, Any]]] = {}

    def tagged(value: Block | Doubt) -> dict[str, Any]:
        cls = type(value)
        if cls not in writers:
            writers[cls] = make_dict_unstructure_fn(cls, converter, _cattrs_omit_if_default=True)
        return {"type": cls.__name__, **writers[cls](value)}

    converter.register_unstructure_hook(Block, tagged)
    converter.register_unstructure_hook(Doubt, tagged)
    return converter


@lru_cache(maxsize=16)
def _reader(kinds: tuple[type[Block | Doubt], ...], platforms: tuple[Platform, ...]) -> Converter:
    """Return the converter that reads these kinds and platforms."""
    from cattrs import Converter
    from cattrs.gen import make_dict_structure_fn

    converter = Converter(forbid_extra_keys=True)
    converter.register_structure_hook(Span, lambda value, _: Span(*value))
    converter.register_structure_hook(dt.datetime, lambda value, _: dt.datetime.fromisoformat(value))
    converter.register_structure_hook(dt.date, lambda value, _: dt.date.fromisoformat(value))
    for plain in (str, int, bool):
        converter.register_structure_hook(plain, _plain)
    names = {platform.name: platform for platform in (UNKNOWN_PLATFORM, *platforms)}
    converter.register_structure_hook(Platform, lambda value, _: _known(value, names, "platform"))
    for base in (Block, Doubt):
        readers = {
            cls.__name__: make_dict_structure_fn(cls, converter, _cattrs_forbid_extra_keys=True)
            for cls in (*own_kinds(), *kinds)
            if issubclass(cls, base)
        }

        def tagged(
            value: Mapping[str, Any], _: object, readers: Mapping[str, Callable[..., Any]] = readers
        ) -> Block | Doubt:
            own = dict(value)
            return cast("Block | Doubt", _known(own.pop("type", None), readers, "kind")(own, None))

        converter.register_structure_hook(base, tagged)
    return converter


def _plain(value: object, kind: type[Any]) -> Any:
    if type(value) is kind:
        return value
    message = f"expected {kind.__name__}, got {value!r}"
    raise SerialisationError(message)


def _known(name: object, table: Mapping[str, T], what: str) -> T:
    if isinstance(name, str) and name in table:
        return table[name]
    message = f"unknown {what} {name!r}; this parser knows {', '.join(sorted(table))}"
    raise SerialisationError(message)
