"""One pass over the marks, then their cues and sources."""

from __future__ import annotations

import re
from typing import Final

from newsparse.models.blocks import Block, Title
from newsparse.models.doubts import UnclosedQuote
from newsparse.models.quotes import QuoteForm
from newsparse.models.spans import Span
from newsparse.quotes.carrying import colon_above, paragraph_before, sentence_before
from newsparse.quotes.findings import Quotation, Speech
from newsparse.quotes.forms import form_of
from newsparse.quotes.found import CARRIED, Found, Place, attribution
from newsparse.quotes.marks import Marked, read_marks
from newsparse.quotes.table import SIEVES
from newsparse.quotes.tokens import Scene, read_scene
from newsparse.quotes.wordclasses import Kind

__all__ = ["read_speech"]

_CAPITAL_WORD: Final = re.compile(r"\b[^\W\d_]{4,}")


class _Quote:
    """A quotation while its source is looked for."""

    __slots__ = ("form", "found", "joined", "raw", "scene", "token")

    def __init__(self, raw: Marked) -> None:
        self.raw = raw
        self.found: Found | None = None
        self.scene: Scene | None = None
        self.token = 0
        self.joined = False
        self.form = QuoteForm.DIRECT


def _headlike(block: Block, text: str) -> bool:
    """Tell whether a block is printed like a headline, most of its longer words with a capital."""
    if isinstance(block, Title):
        return True
    span = block.span
    if span.end - span.start > 180:
        return False
    words = _CAPITAL_WORD.findall(text, span.start, span.end)
    return len(words) > 3 and sum(word[0].isupper() for word in words) >= 0.8 * len(words)


def read_speech(text: str, blocks: tuple[Block, ...]) -> Speech:
    """Return the quoted and reported speech in the blocks that speak, sources as places only."""
    speaking = [block for block in blocks if block.speaks]
    quotes = [_Quote(raw) for raw in read_marks(text, [(block.span.start, block.span.end) for block in speaking])]
    by_block: dict[int, list[tuple[int, int, int]]] = {}
    for number, quote in enumerate(quotes):
        for stretch in quote.raw.stretches:
            by_block.setdefault(stretch.block, []).append((stretch.outer_start, stretch.outer_end, number))
    previous: Scene | None = None
    last: Found | None = None
    for number, block in enumerate(speaking):
        scene = read_scene(
            text, block.span.start, block.span.end, by_block.get(number, ()), number, headline=_headlike(block, text)
        )
        if scene.quotes:
            last = _attribute(scene, quotes, previous, last)
        previous = scene
    quotations = tuple(_quotation(text, quote) for quote in quotes)
    doubts = tuple(
        UnclosedQuote(span=quotation.span, subject=f"quotes[{number}].span", message="no closing mark was found")
        for number, (quotation, quote) in enumerate(zip(quotations, quotes, strict=True))
        if not quote.raw.closed
    )
    return Speech(quotations=quotations, doubts=doubts)


def _attribute(scene: Scene, quotes: list[_Quote], previous: Scene | None, last: Found | None) -> Found | None:
    """Find the sources of a block's quotations; return the last one, for the next block."""
    here: Found | None = None
    waiting: list[_Quote] = []
    kinds = scene.kinds
    alone = all(kind == Kind.QUOTE for kind in kinds)
    for low, high in scene.sentences:
        for token in range(low, high):
            number = scene.quotes.get(token)
            if number is None:
                continue
            quote = quotes[number]
            if quote.scene is None:
                quote.scene, quote.token = scene, token
            found: Found | None = None
            place = Place(scene, token, low, high)
            for sieve in SIEVES:
                found = sieve(place)
                if found is not None:
                    break
            if found is None and quote.found is not None:
                here = here or quote.found
                continue
            if found is None and token == 0:
                found = colon_above(previous)
            if found is None and here is not None:
                found = here._replace(carried=True, rule=CARRIED)
            if found is None and token == low:
                found = sentence_before(scene, low)
            if found is None and alone:
                found = paragraph_before(previous, last)
            if found is None:
                waiting.append(quote)
                continue
            if quote.found is None or (quote.found.carried and not found.carried):
                quote.found = found
            here = found
            for earlier in waiting:
                earlier.found = earlier.found or found._replace(
                    carried=True, rule="carried back: the speaker is named after"
                )
            waiting = []
    after_term = False
    for token, number in scene.quotes.items():
        quote = quotes[number]
        if quote.scene is scene and quote.token == token:
            stretch = quote.raw.stretches[0]
            quote.form = form_of(
                scene, token, stretch.start, stretch.end, quote.found, single=quote.raw.single, after_term=after_term
            )
            after_term = quote.form == QuoteForm.TERM
    return here


def _quotation(text: str, quote: _Quote) -> Quotation:
    raw, found = quote.raw, quote.found
    term = quote.form == QuoteForm.TERM
    return Quotation(
        spans=tuple(Span(stretch.start, stretch.end) for stretch in raw.stretches),
        span=Span(raw.stretches[0].outer_start, raw.stretches[-1].outer_end),
        form=quote.form,
        attribution=attribution(found) if found is not None and not term else None,
        nested=tuple(_quotation(text, _Quote(inner)) for inner in raw.nested),
    )
