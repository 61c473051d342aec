"""Quotation marks: which opens, which closes, what belongs together.

One pass over the marks of each block with a stack.  Whether a mark can open or close is told by its glyph and its two
neighbours, as typographers' software does it:

    opens    after a space, an opening bracket, a dash or another mark, and before no space
    closes   after no space, and before a space, punctuation or another mark

A double quotation left open goes on in the next block when that one begins with a mark, else it ends with its block.
A single mark is an outer mark only when its partner is found in the same block; otherwise it was an apostrophe.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import partial
from typing import Final, NamedTuple

from newsparse.patterns import lazy
from newsparse.quotes.glyphs import (
    CLOSES,
    DOUBLE,
    OPENS,
    SIDES,
    Event,
    begins_marked,
    event_at,
    is_mark,
    marks_at,
    may_do,
    only_closes,
    places_in,
)

__all__ = ["Marked", "Stretch", "read_marks"]

_CLIPPED: Final = ("bout", "cause", "em", "round", "til", "till", "tis", "twas")
"""Words that lost their first letters: the mark before them is an apostrophe, as in "rock ’n’ roll" and "the ’90s"."""
_ELISION: Final = lazy(rf"['’‘`](?:(?:{'|'.join(_CLIPPED)}|\d\d)\b(?!-[a-z])|\d0s|n['’])", re.IGNORECASE)
_BLANKS: Final = " \t\xa0\u2009\u202f"
_ENDS: Final = frozenset(",.?!…’'")
"""Before the space before a mark: software turns the second of “… ‘so,’ “ she said, the wrong way."""
_DEEPEST: Final = 12
"""Quotations inside quotations beyond this are left to the words around them."""


class Stretch(NamedTuple):
    """The words of one quotation within one block."""

    start: int
    """Of the words."""
    end: int
    """Of the words."""
    outer_start: int
    """Of the opening mark; of the words when there is none."""
    outer_end: int
    """After the closing mark; of the words when there is none."""
    block: int
    """The number of the block."""


class Marked(NamedTuple):
    """One quotation as its marks tell it."""

    stretches: tuple[Stretch, ...]
    """One a block."""
    nested: tuple[Marked, ...]
    """Those inside it."""
    single: bool
    """Whether single marks enclose it."""
    closed: bool
    """Whether it has its closing mark."""


# Of a tuple of their fields these two are made in half the time.
_new_stretch: Final[Callable[[tuple[int, int, int, int, int]], Stretch]] = partial(tuple.__new__, Stretch)  # pyright: ignore[reportUnknownMemberType]
_new_marked: Final[Callable[[tuple[tuple[Stretch, ...], tuple[Marked, ...], bool, bool]], Marked]] = partial(tuple.__new__, Marked)  # fmt: skip # pyright: ignore[reportUnknownMemberType]


class _Open:
    """A quotation not yet closed."""

    __slots__ = ("block", "inner", "inside", "maybe", "maybe_inside", "outer", "single", "stretches")

    def __init__(self, outer: int, inner: int, *, single: bool, block: int) -> None:
        self.outer = outer
        self.inner = inner
        self.single = single
        self.block = block
        self.inside: list[Marked] = []
        self.stretches: list[Stretch] = []
        self.maybe = -1
        self.maybe_inside = 0


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _BLANKS:
        start += 1
    while end > start and text[end - 1] in _BLANKS:
        end -= 1
    return start, end


def _inches(text: str, event: Event, later: Sequence[Event], depth: int) -> bool:
    """Tell whether a straight mark after a digit measures something: 5'10", a 12" board."""
    start = event.start
    if event.side or not start or not text[start - 1].isdigit() or text[start] not in "\"″'’" or event.end - start > 1:
        return False
    before = text[max(0, start - 4) : start]
    if event.single:
        return not depth or text[event.end : event.end + 1].isdigit()
    if re.search(r"\d['’′]\s?\d+$", before):
        return True
    if not depth:
        return True
    following = next((mark for mark in later if not mark.single), None)
    return (
        following is not None
        and following.may == CLOSES
        and text[event.end : event.end + 1] == " "
        and text[event.end + 1 : event.end + 2].islower()
    )


def _without_values(text: str, events: list[Event]) -> list[Event]:
    """Return the marks that are not those of attributes: left-over mark-up says data-id="12" and speaks not."""
    kept: list[Event] = []
    inside = False
    for event in events:
        if inside:
            inside = text[event.start] != '"'
        elif text[event.start] == '"' and text[event.start - 1 : event.start] == "=":
            inside = True
        else:
            kept.append(event)
    return kept


class _Reader:
    """The stack and what it has let go."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.stack: list[_Open] = []
        self.done: list[Marked] = []

    def _target(self) -> list[Marked]:
        return self.stack[-1].inside if self.stack else self.done

    def _depth(self) -> int:
        """Return the place of the innermost open double quotation, -1 when there is none."""
        for place in range(len(self.stack) - 1, -1, -1):
            if not self.stack[place].single:
                return place
        return -1

    def _finish(self, item: _Open, inner_end: int, outer_end: int, block: int, *, closed: bool) -> None:
        start, end = _trim(self.text, item.inner, inner_end)
        if start < end:
            item.stretches.append(Stretch(start, end, item.outer, max(outer_end, end), block))
        if item.stretches:
            self._target().append(Marked(tuple(item.stretches), tuple(item.inside), item.single, closed))
        else:
            self._target().extend(item.inside)

    def _drop(self, item: _Open, block: int) -> None:
        """Let a single mark go that found no partner: an apostrophe, or a possessive took its place."""
        if item.maybe >= 0:
            later = item.inside[item.maybe_inside :]
            del item.inside[item.maybe_inside :]
            self._finish(item, item.maybe, item.maybe + 1, block, closed=True)
            self._target().extend(later)
        else:
            self._target().extend(item.inside)

    def _pop_to(self, place: int, block: int) -> _Open:
        while len(self.stack) > place + 1:
            self._drop(self.stack.pop(), block)
        return self.stack.pop()

    def pairs(self, number: int, low: int, high: int, places: Sequence[int]) -> bool:
        """Read a block whose marks plainly open and close in turn, as nearly all do; tell whether they are such.

        They are double marks of one character; between them may stand apostrophes, and single marks that would close
        what none has opened.
        """
        text = self.text
        found: list[Marked] = []
        outer_start = -1
        for start in places:
            glyph = text[start]
            if glyph not in DOUBLE:
                if is_mark(text, start, high) and not only_closes(text, start, low):
                    return False
                continue
            side = SIDES.get(glyph)
            if side is None:
                if start and text[start - 1].isdigit():
                    return False
                side = may_do(text, start, start + 1, low, high)
            if outer_start < 0:
                if side != OPENS:
                    return False
                outer_start = start
                continue
            if side != CLOSES:
                return False
            begin, end = outer_start + 1, start
            if text[begin] in _BLANKS or text[end - 1] in _BLANKS:
                begin, end = _trim(text, begin, end)
            if begin < end:
                words = _new_stretch((begin, end, outer_start, start + 1, number))
                found.append(_new_marked(((words,), (), False, True)))
            outer_start = -1
        if outer_start >= 0:
            return False
        self.done += found
        return True

    def block(self, number: int, low: int, high: int, places: Sequence[int], following: int) -> None:
        """Read any block, in which marks may stand at these places; the next one begins at `following`."""
        text = self.text
        marks = marks_at(text, places, low, high)
        if not marks and not self.stack:
            return
        events = [event_at(text, start, end, low, high) for start, end in marks]
        if '="' in text[low:high]:
            events = _without_values(text, events)
        goes_on = following >= 0 and begins_marked(text, following)
        closers_left = doubles_left = 0
        for event in events:
            if not event.single:
                doubles_left += 1
                closers_left += event.side == CLOSES or (not event.side and event.may == CLOSES)
        carried = self._depth() >= 0
        first = True
        # A paragraph that opens with a mark, has none at its end and is followed by another such is all of one quotation.
        whole = low if goes_on and events and events[-1].end < high else -1
        for index, event in enumerate(events):
            if not event.single:
                doubles_left -= 1
                closers_left -= event.side == CLOSES or (not event.side and event.may == CLOSES)
            place = self._depth()
            if (
                event.start
                and text[event.start - 1].isdigit()
                and _inches(text, event, events[index + 1 : index + 6], place + 1)
            ):
                continue
            if event.single:
                self._single(event, number, low)
                continue
            if carried and first:
                first = False
                item = self.stack[place]
                if event.start <= low:  # the mark that opens the next paragraph of the same quotation
                    item.outer, item.inner = event.start, event.end
                    continue
                if event.side == CLOSES or (not event.side and event.may == CLOSES):
                    item.outer = item.inner = low
                    self._finish(self._pop_to(place, number), event.start, event.end, number, closed=True)
                    continue
                self._finish(self._pop_to(place, number), -1, -1, number, closed=False)
                place = self._depth()
            first = False
            self._double(event, number, place, closers_left, doubles_left, whole)
        self._end(number, high, goes_on=goes_on)

    def _double(self, event: Event, number: int, place: int, closers: int, doubles: int, whole: int) -> None:
        side, may = event.side, event.may
        if place < 0:
            if (side == CLOSES and not (may & OPENS and not may & CLOSES)) or (not side and may == CLOSES):
                return  # a closing mark of nothing
            self.stack.append(_Open(event.start, event.end, single=False, block=number))
            return
        item = self.stack[place]
        opens_only = may == OPENS
        if (
            side == CLOSES
            or (not side and not opens_only)
            or (side == OPENS and (may == CLOSES or (not may and self.text[event.start - 2] in _ENDS)))
        ):
            if side or event.start > item.inner or not opens_only:
                self._finish(self._pop_to(place, number), event.start, event.end, number, closed=True)
            return
        if not side and event.start == item.inner:
            return
        if closers >= doubles - closers + (1 if item.outer == whole else 2) and len(self.stack) < _DEEPEST:
            self.stack.append(_Open(event.start, event.end, single=False, block=number))
            return
        # The closing mark was lost.
        self._finish(self._pop_to(place, number), event.start, event.start, number, closed=False)
        self.stack.append(_Open(event.start, event.end, single=False, block=number))

    def _single(self, event: Event, number: int, low: int) -> None:
        text = self.text
        start, end = event.start, event.end
        before = text[start - 1] if start > low else " "
        after = text[end : end + 1]
        glyph = text[start]
        top = self.stack[-1] if self.stack and self.stack[-1].single else None
        if top is not None and glyph in "'’›" and not before.isspace() and not after.isalnum() and start > top.inner:
            if before in "sSzx" and after == " " and text[end + 1 : end + 2].islower():
                top.maybe, top.maybe_inside = start, len(top.inside)  # perhaps a possessive
                return
            self.stack.pop()
            self._finish(top, start, end, number, closed=True)
            return
        opens = event.may & OPENS or before in '"“'
        if not opens or glyph in "’›" or not (after.isalnum() or after in '$£€#@…([.“"') or _ELISION.match(text, start):
            return
        if len(self.stack) >= _DEEPEST:
            return
        if top is not None:
            if event.side != OPENS:
                return
            self._drop(self.stack.pop(), number)
        self.stack.append(_Open(start, end, single=True, block=number))

    def _end(self, number: int, high: int, *, goes_on: bool) -> None:
        place = self._depth()
        while len(self.stack) > place + 1:
            self._drop(self.stack.pop(), number)
        if place < 0:
            return
        item = self.stack[place]
        if goes_on:
            while len(self.stack) > 1:  # only the outermost goes on
                inner = self.stack.pop()
                if inner.single:
                    self._drop(inner, number)
                else:
                    self._finish(inner, high, high, number, closed=False)
            item = self.stack[0]
            if item.single:
                self.stack.pop()
                self._drop(item, number)
                return
            start, end = _trim(self.text, item.inner, high)
            if start < end:
                item.stretches.append(Stretch(start, end, item.outer, end, number))
            item.outer = item.inner = high
            return
        while self.stack:
            item = self.stack.pop()
            if item.single:
                self._drop(item, number)
            else:
                self._finish(item, high, high, number, closed=False)

    def close(self, number: int) -> None:
        """End what the last block left open."""
        while self.stack:
            item = self.stack.pop()
            item.inner = len(self.text)
            self._finish(item, item.inner, item.inner, number, closed=False)


def read_marks(text: str, blocks: Sequence[tuple[int, int]]) -> list[Marked]:
    """Return the quotations in the blocks, given by their ends, in reading order.

    Spans are in code points of `text`; top-level stretches are disjoint, nested ones lie inside.  Never raises.
    """
    reader = _Reader(text)
    places = [*places_in(text), len(text)]
    first = 0
    last_number = len(blocks) - 1
    for number, (low, high) in enumerate(blocks):
        while places[first] < low:
            first += 1
        if places[first] < high or reader.stack:
            beyond = bisect_left(places, high, first)
            inside = places[first:beyond]
            first = beyond
            if reader.stack or not reader.pairs(number, low, high, inside):
                following = blocks[number + 1][0] if number < last_number else -1
                reader.block(number, low, high, inside, following)
    reader.close(last_number)
    return reader.done
