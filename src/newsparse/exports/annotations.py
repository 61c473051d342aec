"""W3C Web Annotation (https://www.w3.org/TR/annotation-model/): every finding with selectors of its place.

Positions are code points, as the standard's `TextPositionSelector` asks.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from newsparse.errors import ArgumentValueError
from newsparse.exports.identity import iso, uri_of
from newsparse.models import Article, Post, Quote, QuoteForm, Span, Speaker, Statement

__all__ = ["resolve_annotation", "to_web_annotations"]

AROUND: Final = 32
"""How many characters before and after the words the quote selector gives."""
CONTEXT: Final = "http://www.w3.org/ns/anno.jsonld"


def to_web_annotations(article: Article) -> list[dict[str, Any]]:
    """Return an annotation for each block, byline, dateline, quote, statement and post that stands in the text.

    The body of each is a mapping of type `Dataset` whose `kind` is the class of the finding; the target has one
    specific resource for each stretch, with a `TextPositionSelector` refined by a `TextQuoteSelector`.
    """
    found: list[tuple[dict[str, Any], Iterable[Span]]] = [
        ({"kind": type(block).__name__}, (block.span,)) for block in article.blocks
    ]
    for byline in article.bylines:
        if byline.span is not None:
            names = [credited.name for credited in byline.credited]
            found.append(({"kind": "Byline", "role": byline.role.value, "names": names}, (byline.span,)))
    if article.dateline is not None:
        found.append(({"kind": "Dateline", "places": list(article.dateline.places)}, (article.dateline.span,)))
    found.extend((_said(quote), quote.spans) for quote in article.walk_quotes())
    found.extend((_said(statement), (statement.span,)) for statement in article.statements)
    found.extend((_posted(post), [place.span for place in post.places if place.span]) for post in article.posts)
    source = uri_of(article)
    return [
        {
            "@context": CONTEXT,
            "id": f"{source}#newsparse-{number}",
            "type": "Annotation",
            "motivation": "identifying",
            "body": {"type": "Dataset", **{key: value for key, value in body.items() if value is not None}},
            "target": [_target(article.text, span, source) for span in spans],
        }
        for number, (body, spans) in enumerate(found)
        if spans
    ]


def _name(speaker: Speaker | None) -> str | None:
    return None if speaker is None else str(speaker)


def _said(said: Quote | Statement) -> dict[str, Any]:
    form = said.form.value if isinstance(said, Quote) and said.form is not QuoteForm.DIRECT else None
    return {"kind": type(said).__name__, "form": form, "speaker": _name(said.speaker), "why": said.why or None}


def _posted(post: Post) -> dict[str, Any]:
    return {
        "kind": "Post",
        "form": post.form.value,
        "platform": post.platform.name,
        "speaker": _name(post.speaker),
        "url": post.url,
        "posted": iso(post.posted, post.posted_on),
    }


def _target(text: str, span: Span, source: str) -> dict[str, Any]:
    quote = {
        "type": "TextQuoteSelector",
        "exact": span.of(text),
        "prefix": text[max(0, span.start - AROUND) : span.start],
        "suffix": text[span.end : span.end + AROUND],
    }
    position = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
    return {"type": "SpecificResource", "source": source, "selector": [position, quote]}


def resolve_annotation(annotation: Mapping[str, Any], text: str) -> tuple[Span, ...]:
    """Return the spans of `text` that an annotation of `to_web_annotations` selects, one for each target.

    The position serves where the words stand there still; else the words are looked for, with what stood around them.

    Raises:
        ArgumentValueError: if the annotation has no such selectors, or its words are not in the text.
    """
    return tuple(_resolved(target, text) for target in annotation.get("target", ()))


def _resolved(target: Mapping[str, Any], text: str) -> Span:
    selectors = {selector.get("type"): selector for selector in target.get("selector", ())}
    try:
        position, quote = selectors["TextPositionSelector"], selectors["TextQuoteSelector"]
        start, end, exact = position["start"], position["end"], quote["exact"]
    except KeyError as error:
        message = (
            f"the target has no {error.args[0]}; to_web_annotations writes a text-position and a text-quote selector"
        )
        raise ArgumentValueError(message) from error
    if text[start:end] == exact:
        return Span(start, end)
    prefix, suffix = quote.get("prefix", ""), quote.get("suffix", "")
    for before, after in ((prefix, suffix), (prefix, ""), ("", suffix), ("", "")):
        place = text.find(before + exact + after)
        if place >= 0:
            return Span(place + len(before), place + len(before) + len(exact))
    message = f"the words {exact[:40]!r} are not in this text"
    raise ArgumentValueError(message)
