"""The reporter's sentences where posts may be told of: quotations masked, platform phrases found."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from typing import NamedTuple

from newsparse.knowledge.months import MONTHS
from newsparse.models.blocks import Block, PostBlock
from newsparse.models.quotes import Quote
from newsparse.models.sentences import sentence_ends
from newsparse.patterns import lazy
from newsparse.posts.prose import MASK, Phrase, find_phrases
from newsparse.posts.prose_lexicon import Lexicon

__all__ = ["Sentence", "is_verb", "masked", "read_sentences"]

_NAMED_VERB = lazy(
    r"\s*(?:[A-Z][\w.’'-]*\s+){0,4}?[A-Z][\w.’'-]*(?:,[^,.!?\n]{3,80},)?\s+(?:[Tt]weeted|wrote|posted|commented|truthed)\b"
)
_FAR = 7
"""So many blocks after a platform's name posts may still go on."""
_MOST = 12
"""More quotations than this are in no sentence."""
_LONGEST = 2000
"""Longer than this is no sentence."""
_WORDS_ONLY = lazy(r"[\w-]{1,16}\Z")


class Sentence(NamedTuple):
    """One sentence of the reporter with the quotations that stand in it."""

    block: int
    """The number of its block."""
    start: int
    end: int
    phrases: tuple[Phrase, ...]
    quotes: tuple[Quote, ...]


def is_verb(quote: Quote, words: Lexicon) -> bool:
    """Tell whether a posting verb stands between marks (“ReTruthed”): it is the reporter's word."""
    return _WORDS_ONLY.match(quote.text) is not None and quote.text.casefold() in words.verbs


def masked(text: str, quotes: tuple[Quote, ...], words: Lexicon) -> str:
    """Return the text with every character of its quotations replaced by `MASK`, so that offsets stay.

    A posting verb between marks stays.
    """
    pieces: list[str] = []
    last = 0
    for quote in quotes:
        start, end = quote.span.start, quote.span.end
        if start < last or is_verb(quote, words):
            continue
        pieces.append(text[last:start])
        pieces.append(MASK * (end - start))
        last = end
    pieces.append(text[last:])
    return "".join(pieces)


def read_sentences(
    text: str,
    plain: str,
    blocks: tuple[Block, ...],
    quotes: tuple[Quote, ...],
    words: Lexicon,
    places: list[int],
    may_go_on: Callable[[tuple[Quote, ...]], bool],
) -> Iterator[Sentence]:
    """Yield the sentences of the blocks that speak and stand near a platform's name, in reading order.

    Args:
        text: the article's text.
        plain: the same, quotations masked.
        blocks: the blocks.
        quotes: the top-level quotes, in order.
        words: the platforms' words.
        places: where they may stand, of `Lexicon.places_in`.
        may_go_on: whether some quotations, no phrase beside them, can be a post's: `ProseReader.may_go_on`.
    """
    named = [_holds(places, block) for block in blocks]
    near = 0
    starts = [quote.span.start for quote in quotes]
    for number, block in enumerate(blocks):
        near = _FAR if named[number] else near - 1
        leads = number + 1 < len(named) and named[number + 1]  # "another tweet" may make a post of what it holds
        if near <= 0 and not leads:
            continue
        if not block.speaks or isinstance(block, PostBlock):
            continue
        low, high = block.span.start, block.span.end
        first, last = bisect_left(starts, low), bisect_left(starts, high)
        inside = quotes[first:last]
        phrases = find_phrases(plain, low, high, words) if named[number] else []
        if not phrases and not (inside and (leads or may_go_on(inside))):
            continue
        i = j = 0
        begin = low
        for end in _ends(text, plain, low, high, inside):
            here: list[Phrase] = []
            while i < len(phrases) and phrases[i].start < end:
                here.append(phrases[i])
                i += 1
            held: list[Quote] = []
            while j < len(inside) and inside[j].span.start < end:
                if not is_verb(inside[j], words):
                    held.append(inside[j])
                j += 1
            yield Sentence(number, begin, end, tuple(here), tuple(held))
            begin = end


def _holds(places: list[int], block: Block) -> bool:
    at = bisect_left(places, block.span.start - 1)
    return at < len(places) and places[at] < block.span.end


def _ends(text: str, plain: str, low: int, high: int, quotes: tuple[Quote, ...]) -> list[int]:
    """Return where the sentences of a block end: at full stops outside quotations, and after whole quoted sentences."""
    ends = sentence_ends(plain[low:high].replace(MASK, "Q"), 0, high - low)
    found = {low + end for end in ends if not _goes_on(plain, low + end, high)}
    for quote in quotes:
        end = quote.span.end
        if end < high and _is_whole(text, quote, high) and not _leads(plain, quote, high):
            found.add(end)
    found.add(high)
    if len(quotes) > _MOST:
        found.update(quote.span.end for quote in quotes[_MOST - 1 :: _MOST])
    if high - low > _LONGEST:
        found.update(_cuts(sorted(found), quotes))
    return sorted(found)


def _cuts(ends: list[int], quotes: tuple[Quote, ...]) -> list[int]:
    """Return where to cut sentences that no reporter writes, so that the time stays linear."""
    cuts: list[int] = []
    i = 0
    for low, high in zip([ends[0] - _LONGEST, *ends], ends, strict=False):
        at = low + _LONGEST
        while at < high:
            while i < len(quotes) and quotes[i].span.end <= at:
                i += 1
            inside = i < len(quotes) and quotes[i].span.start < at
            at = quotes[i].span.end if inside else at
            if at < high:
                cuts.append(at)
            at += _LONGEST
    return cuts


def _goes_on(plain: str, end: int, high: int) -> bool:
    """Tell whether a full stop ends no sentence: " ..." in its middle, the German "7. Mai"."""
    if plain[end - 4 : end] == " ...":
        return True
    if plain[end - 1] != "." or not plain[end - 2 : end - 1].isdigit():
        return False
    word = plain[end : min(high, end + 16)].split(None, 1)[:1]
    return bool(word) and word[0].strip(".,").casefold() in MONTHS and not plain[max(0, end - 5) : end - 1].isdigit()


def _is_whole(text: str, quote: Quote, high: int) -> bool:
    """Tell whether a quotation ends like a sentence and another one begins after it."""
    end = quote.span.end
    last = text[end - 2 : end].rstrip("\"'”’»“‘« ")[-1:] or quote.text[-1:]
    follows = text[end : min(high, end + 4)].lstrip()
    return last in (".", "!", "?", "…") and (follows[:1].isupper() or follows[:1] in ('"', "“", "„", "«", "‘", "'"))


def _leads(plain: str, quote: Quote, high: int) -> bool:
    """Tell whether the attribution follows the quotation in the same sentence: "“No!” Varga wrote."."""
    cue = quote.cue
    if cue is None:
        return _NAMED_VERB.match(plain, quote.span.end, high) is not None
    if cue.span.start < quote.span.end or cue.span.start >= high:
        return False
    if cue.span.start - quote.span.end > _LONGEST // 4:
        return False
    between = plain[quote.span.end : cue.span.start]
    return MASK not in between and not re.search(r"[.!?]\s+[A-Z]", between)
