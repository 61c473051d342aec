"""THE table: the recognisers in the order in which they are asked; the first to answer wins."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import takewhile
from typing import Final, NamedTuple

from newsparse.blocks.adverts import advert
from newsparse.blocks.bios import bio
from newsparse.blocks.block_quotes import block_quote
from newsparse.blocks.byline_lines import NEAR_TOP, byline_line, may_credit
from newsparse.blocks.captions import caption
from newsparse.blocks.glance import EVERY_LINE, narrowing, need_of, signs_of
from newsparse.blocks.headings import heading
from newsparse.blocks.hinted import ASIDE, hinted
from newsparse.blocks.house import house
from newsparse.blocks.items import list_item
from newsparse.blocks.live import update
from newsparse.blocks.notes import note
from newsparse.blocks.photo_credits import photo_credit
from newsparse.blocks.post_lines import post_line
from newsparse.blocks.promos import promo
from newsparse.blocks.prose import certain_prose, is_prose, paragraph
from newsparse.blocks.pull_quotes import pull_quote
from newsparse.blocks.related_lines import related
from newsparse.blocks.rights import rights
from newsparse.blocks.shares import share
from newsparse.blocks.standfirsts import standfirst
from newsparse.blocks.tabular import table
from newsparse.blocks.titles import title
from newsparse.errors import ConfigurationError
from newsparse.extending import Context, Line, Recogniser, line_at
from newsparse.models.blocks import Block, Paragraph, PostBlock, Promo, new_block
from newsparse.models.documents import Document
from newsparse.models.spans import Span

__all__ = ["RECOGNISERS", "Draft", "draft_blocks"]

RECOGNISERS: Final[tuple[Recogniser, ...]] = (
    house,  # the outlet's own habits
    hinted,  # what the page's mark-up says
    certain_prose,  # long, ends like a sentence, no word of furniture in it: most lines end here
    post_line,
    advert,
    share,
    note,
    rights,
    byline_line,
    bio,
    update,
    related,
    promo,
    photo_credit,
    caption,
    table,
    block_quote,
    pull_quote,
    list_item,
    title,
    standfirst,
    heading,
    paragraph,  # whatever nobody else took: the author's own text
)
"""Recognisers in order.  Each answers for a line it knows by its form, its place and its neighbours, else with None."""

_MOST_PIECES: Final = 8
"""No line is cut further: time stays linear."""


class _Order(NamedTuple):
    """In what order recognisers are asked."""

    first: tuple[Recogniser, ...]
    """Those that are asked about every line; most lines are taken by them."""
    others: Callable[[int], tuple[Recogniser, ...]]
    """Which of those behind them are asked about a line of some signs."""

    def without(self, idle: Recogniser) -> _Order:
        """Return the order without one of the first, who has nothing to go by."""
        return _Order(tuple(one for one in self.first if one is not idle), self.others)


@lru_cache(maxsize=32)
def _order(recognisers: tuple[Recogniser, ...]) -> _Order:
    first = tuple(takewhile(lambda one: need_of(one) == EVERY_LINE, recognisers))
    return _Order(first, narrowing(recognisers[len(first) :]))


def _order_of(recognisers: tuple[Recogniser, ...]) -> _Order:
    try:
        return _order(recognisers)
    except TypeError:  # somebody's own recogniser is no hashable thing
        return _order.__wrapped__(recognisers)


class Draft(NamedTuple):
    """The blocks of a document, of which those that wait are told apart later."""

    blocks: tuple[Block, ...]
    """In order, disjoint, covering all raw blocks; what waits is a `Promo`."""
    sort: Callable[[], tuple[Block, ...]]
    """Returns the blocks, each of its kind: these very ones where none waited."""


def draft_blocks(document: Document, context: Context, recognisers: tuple[Recogniser, ...] = RECOGNISERS) -> Draft:
    """Return the blocks of a document; asides that credit nobody wait, for what they are changes nothing around them.

    The lines are asked from the last to the first, so that each knows whether only furniture follows it.

    Raises:
        ConfigurationError: if a recogniser answers with blocks that are out of order or outside their line.
    """
    text, raw_blocks = document.text, document.raw_blocks
    order = _order_of(recognisers)
    if not context.style.habits:
        order = order.without(house)
    bare = order.without(hinted)
    patient = order.first[:1] == (hinted,)
    first = next((i for i, raw in enumerate(raw_blocks) if is_prose(text, raw.span)), len(raw_blocks))
    head = max(first + 1, NEAR_TOP)
    found: list[Block] = []
    waiting: list[tuple[int, int, bool]] = []
    closing = True
    for index in range(len(raw_blocks) - 1, -1, -1):
        raw = raw_blocks[index]
        if patient and raw.hint is ASIDE and index >= head and not may_credit(words := raw.span.of(text)):
            waiting.append((len(found), index, closing))
            found.append(new_block(Promo, raw.span, words))
            continue
        line = line_at(document, index, None, index <= first, closing)
        asked = bare if line.hint is None else order
        answer = _answer(asked.first, line, context)
        if answer is None:
            answer = _later_answer(line, context, asked)
        if isinstance(answer, tuple):
            blocks = _rest_asked(line, answer, context, asked)
            found.extend(reversed(blocks))
            closing = closing and not any(map(_tells, blocks))
        else:
            found.append(answer)
            closing = closing and not _tells(answer)
    blocks = tuple(found[::-1])

    def sort() -> tuple[Block, ...]:
        if not waiting:
            return blocks
        for place, index, closing in waiting:
            found[place] = hinted(line_at(document, index, None, False, closing), context) or found[place]
        return tuple(found[::-1])

    return Draft(blocks, sort)


def _tells(block: Block) -> bool:
    """Tell whether a block is part of the article and has words."""
    if block.in_body or isinstance(block, PostBlock):
        return block.text[:1].isalnum() or any(map(str.isalnum, block.text))
    return False


def _rest_asked(line: Line, blocks: tuple[Block, ...], context: Context, order: _Order) -> Sequence[Block]:
    """Return the blocks of a line of which some are known; what they leave is asked about anew."""
    if len(blocks) == 1 and blocks[0].span == line.span:
        return blocks
    text = line.document.text
    done: list[Block] = []
    todo: list[Line | Block] = _pieces(line, blocks)
    while todo:
        piece = todo.pop(0)
        if isinstance(piece, Line):
            if len(done) + len(todo) < _MOST_PIECES:
                answer = _answer(order.first, piece, context)
                if answer is None:
                    answer = _later_answer(piece, context, order)
                todo[:0] = _pieces(piece, answer) if isinstance(answer, tuple) else [answer]
                continue
            piece = Paragraph(span=piece.span, text=piece.span.of(text))
        done.append(piece)
    return done


def _later_answer(line: Line, context: Context, order: _Order) -> Block | tuple[Block, ...]:
    """Return what a line is that none of the first took."""
    answer = _answer(order.others(signs_of(line)), line, context)
    return line.block(Paragraph) if answer is None else answer


def _answer(recognisers: tuple[Recogniser, ...], line: Line, context: Context) -> Block | tuple[Block, ...] | None:
    """Return what the first of these answers that knows the line: the block that it is, or blocks of parts of it."""
    for recogniser in recognisers:
        answer = recogniser(line, context)
        if answer is None:
            continue
        if isinstance(answer, Block) and answer.span is line.span:
            return answer
        blocks = answer if isinstance(answer, tuple) else (answer,)
        at = line.span.start
        for block in blocks:
            if not isinstance(block, Block) or block.span.start < at or block.span.end > line.span.end:
                name = getattr(recogniser, "__name__", repr(recogniser))
                message = f"{name} answered with {block!r}, which is no block in order within its line at {line.span}; Line.block makes such blocks"
                raise ConfigurationError(message)
            at = block.span.end
        if blocks:
            return blocks
    return None


def _pieces(line: Line, blocks: tuple[Block, ...]) -> list[Line | Block]:
    """Return blocks and, as lines of their own, what lies before, between and after them."""
    pieces: list[Line | Block] = []
    at = line.span.start
    for block in (*blocks, None):
        gap = Span.trimmed(line.document.text, at, block.span.start if block else line.span.end)
        if gap is not None:
            pieces.append(line_at(line.document, line.index, gap, line.opening, line.closing))
        if block is not None:
            pieces.append(block)
            at = block.span.end
    return pieces
