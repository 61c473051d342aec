"""The laws that every article keeps, checked on one article."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Any, cast

import attrs

from newsparse.errors import NewsparseError
from newsparse.models import Article, Post, Quote, Span, Statement
from newsparse.parser import Parser
from newsparse.serial import to_dict, to_json

__all__ = ["breaches", "check_article"]

_PARSER = Parser()


def check_article(article: Article, *, parser: Parser = _PARSER) -> None:
    """Hold an article against every law.

    Args:
        article: what a parser returned.
        parser: the parser that made it; its `from_dict` must know the article's kinds.

    Raises:
        AssertionError: if a law is broken; the message lists every breach.
    """
    found = breaches(article, parser=parser)
    if found:
        raise AssertionError("\n".join([f"{article!r} breaks {len(found)} laws:", *found]))


def breaches(article: Article, *, parser: Parser = _PARSER) -> tuple[str, ...]:
    """Return what `check_article` would complain of, a sentence a breach."""
    return (*_values(article), *_blocks(article), *_quotes(article), *_words(article), *_round_trips(article, parser))


def _blocks(article: Article) -> Iterator[str]:
    """Blocks are ordered and disjoint, and every visible character lies in one."""
    text, last = article.text, 0
    for block in article.blocks:
        if block.span.start < last:
            yield f"{block!r} at {block.span} overlaps the block before, which ends at {last}"
        yield from _uncovered(text, last, block.span.start)
        if block.span.of(text) != block.text:
            yield f"{block!r}: its text is not what stands at {block.span}"
        if block.text != block.text.strip():
            yield f"{block!r} begins or ends with white space"
        last = max(last, block.span.end)
    yield from _uncovered(text, last, len(text))


def _uncovered(text: str, start: int, end: int) -> Iterator[str]:
    for offset in range(start, end):
        if not text[offset].isspace() and unicodedata.category(text[offset]) != "Cf":
            yield f"{text[offset : offset + 20]!r} at {offset} lies in no block"
            return


def _quotes(article: Article) -> Iterator[str]:
    """Quotes are ordered and disjoint, those inside others strictly inside, all within blocks that speak."""
    last = 0
    for quote in article.quotes:
        if quote.spans and quote.spans[0].start < last:
            yield f"{quote!r} at {quote.span} begins before the one before ends, at {last}"
        last = max([last, *(span.end for span in quote.spans)])
        yield from _stretches(article, quote)
    for quote in article.walk_quotes():
        if quote.post is not None and quote.post not in article.posts:
            yield f"{quote!r} has a post that is not one of the article's"
        if quote.repeats is not None and quote.repeats.start >= quote.span.start:
            yield f"{quote!r} repeats something at {quote.repeats}, which is not before it"
        for block in article.blocks:
            if not block.speaks and any(span.overlaps(block.span) for span in quote.spans):
                yield f"{quote!r} stands in {block!r}, a kind of block that does not speak"


def _stretches(article: Article, quote: Quote) -> Iterator[str]:
    """A quote's stretches, in order, are its words."""
    if not quote.spans:
        yield f"{quote!r} has no stretch of words"
        return
    words = quote.spans[0].of(article.text)
    for before, after in zip(quote.spans, quote.spans[1:], strict=False):
        if after.start < before.end:
            yield f"{quote!r}: its stretches overlap or stand out of order"
            return
        # A wrapped paragraph has line ends within it, and a line may hold several blocks.
        apart = "\n" in article.text[before.end : after.start] and any(
            before.end <= block.span.start <= after.start for block in article.blocks
        )
        words += ("\n" if apart else " ") + after.of(article.text)
    if words != quote.text:
        yield f"{quote!r}: its text is {quote.text!r}, its stretches are {words!r}"
    if not (quote.span.start <= quote.spans[0].start and quote.spans[-1].end <= quote.span.end):
        yield f"{quote!r}: its words lie outside its marks at {quote.span}"
    for inner in quote.nested:
        hulls = [span for span in inner.spans if not any(span in outer for outer in quote.spans)]
        if hulls or inner.span == quote.span:
            yield f"{inner!r} does not lie strictly inside {quote!r}"
        yield from _stretches(article, inner)


def _words(article: Article) -> Iterator[str]:
    """Whatever has words and a place holds the words that stand there."""
    text = article.text
    for path, value in _walk(article, "article"):
        if isinstance(value, Span) and value.end > len(text):
            yield f"{path} is {value}, after the text's end at {len(text)}"
    placed: list[tuple[str, str, Span | None]] = [
        *((f"{byline!r}.raw", byline.raw, byline.span) for byline in article.bylines),
        *((repr(statement), statement.text, statement.span) for statement in article.statements),
        *((repr(mention), mention.text, mention.span) for person in article.people for mention in person.mentions),
    ]
    said: list[Quote | Statement] = [*article.walk_quotes(), *article.statements]
    for finding in said:
        if finding.cue:
            placed.append((f"the cue of {finding!r}", finding.cue.text, finding.cue.span))
        if finding.speaker and finding.speaker.mention:
            mention = finding.speaker.mention
            placed.append((f"the mention of {finding!r}", mention.text, mention.span))
    for name, words, span in placed:
        if span is not None and span.of(text) != words:
            yield f"{name}: its words are {words!r}, but {span.of(text)!r} stands at {span}"
    starts = [statement.span.start for statement in article.statements]
    if starts != sorted(starts):
        yield "the statements stand out of order"
    places = [min(place.span.start for place in post.places if place.span) for post in article.posts if _placed(post)]
    if places != sorted(places):
        yield "the posts stand out of the order of their first places"


def _placed(post: Post) -> bool:
    return any(place.span for place in post.places)


def _values(article: Article) -> Iterator[str]:
    """Collections are tuples and strings are never empty."""
    for path, value in _walk(article, "article"):
        kind = cast("Any", type(value))
        if kind in (list, set, dict):
            yield f"{path} is a {kind.__name__}, not a tuple"
        elif value == "" and path != "article.text":
            yield f"{path} is empty, not None"


def _walk(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    """Yield every value within an article with its path."""
    yield path, value
    kind = cast("Any", type(value))
    if kind is tuple:
        for index, item in enumerate(value):
            yield from _walk(item, f"{path}[{index}]")
    elif attrs.has(kind) and kind is not Span:
        for field in attrs.fields(kind):
            inner = getattr(value, field.name)
            if inner or field.default != "":
                yield from _walk(inner, f"{path}.{field.name}")


def _round_trips(article: Article, parser: Parser) -> Iterator[str]:
    """The article comes back equal from its values and from its JSON."""
    try:
        if parser.from_dict(to_dict(article)) != article:
            yield "the article made of to_dict's values is another"
        if parser.from_json(to_json(article)) != article:
            yield "the article made of to_json's text is another"
    except NewsparseError as error:
        yield f"the article does not come back from its values: {error}"
