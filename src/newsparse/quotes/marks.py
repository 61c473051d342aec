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
from collections.abc import Sequence
from typing import Final, NamedTuple

from newsparse.patterns import lazy

__all__ = ["Marked", "Stretch", "read_marks"]

_DOUBLE: Final = frozenset('"“”„‟«»″＂\u0093\u0094')
_GLYPHS: Final = (*_DOUBLE, *"'‘’‚‹›`â&")
_MARK: Final = lazy(
    r"['‘’‚‹›`â&](?:(?<=')'|(?<=`)`|(?<=‘)‘|(?<=’)’|(?<=['‘’‚‹`])(?<![^\W_].)(?=\S)"
    r"|(?<=['’›])(?![^\W_])|(?<=â)€[œ\x9d]|(?<=&)(?:quot|ldquo|rdquo|#34|#822[01]);)"
)
"""What makes another character a mark."""
_OPENING: Final = frozenset(("“", "„", "‟", "«", "``", "‘‘", "\u0093", "â€œ", "&ldquo;", "&#8220;"))
_CLOSING: Final = frozenset(("”", "»", "’’", "\u0094", "â€\x9d", "&rdquo;", "&#8221;"))
_SINGLE: Final = frozenset("'‘’‚‹›`")
_BEFORE_OPENING: Final = frozenset(" \t\xa0([{—–-/‘'…*:,;>\"“«\u2009\u202f\n\r")
_AFTER_CLOSING: Final = frozenset(".,;:!?)]}—–-’'…\"”»")
_CLIPPED: Final = ("bout", "cause", "em", "round", "til", "till", "tis", "twas")
"""Words that lost their first letters: the mark before them is an apostrophe, as in "rock ’n’ roll" and "the ’90s"."""
_ELISION: Final = lazy(rf"['’‘`](?:(?:{'|'.join(_CLIPPED)}|\d\d)\b|\d0s|n['’])", re.IGNORECASE)
_BLANKS: Final = " \t\xa0\u2009\u202f"
_DEEPEST: Final = 12
"""Quotations inside quotations beyond this are left to the words around them."""
_OPENS: Final = 1
_CLOSES: Final = 2


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


class _Event(NamedTuple):
    start: int
    end: int
    single: bool
    side: int
    """What the glyph says: it opens, it closes, or 0."""
    may: int
    """What the neighbours say: it may open, it may close, both or neither."""


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _BLANKS:
        start += 1
    while end > start and text[end - 1] in _BLANKS:
        end -= 1
    return start, end


def _event(text: str, start: int, end: int, low: int, high: int) -> _Event:
    glyph = text[start:end]
    before = text[start - 1] if start > low else " "
    after = text[end] if end < high else " "
    may = 0
    if not after.isspace() and (before in _BEFORE_OPENING or before.isspace()):
        may |= _OPENS
    if not before.isspace() and before not in "([{" and (after.isspace() or after in _AFTER_CLOSING):
        may |= _CLOSES
    if glyph in _SINGLE:
        return _Event(start, end, True, _OPENS if glyph in "‘‚‹`" else 0, may)
    return _Event(start, end, False, _OPENS if glyph in _OPENING else _CLOSES if glyph in _CLOSING else 0, may)


def _places(text: str) -> list[int]:
    """Return where characters stand that may be marks: `find` is many times faster than a pattern with a class."""
    places: list[int] = []
    for glyph in _GLYPHS:
        at = text.find(glyph)
        while at >= 0:
            places.append(at)
            at = text.find(glyph, at + 1)
    places.sort()
    return places


def _events(text: str, places: Sequence[int], low: int, high: int) -> list[_Event]:
    found: list[_Event] = []
    skip = low
    for start in places:
        if start < skip:
            continue
        end = start + 1
        if text[start] not in _DOUBLE:
            if text[start - 1 : start].isalnum() and text[start:end] in "'’" and end < high and text[end].isalnum():
                continue  # an apostrophe
            match = _MARK.match(text, start, high)
            if match is None:
                continue
            end = match.end()
            if end - start == 2 and text[end : end + 1] == text[start] and text[end + 1 : end + 2] != text[start]:
                # Three in a row: at the end of the words the single one comes first.
                if start > low and not text[start - 1].isspace():
                    found.append(_event(text, start, start + 1, low, high))
                    start, end = start + 1, end + 1
            skip = end
        found.append(_event(text, start, end, low, high))
    return found


def _inches(text: str, event: _Event, later: Sequence[_Event], depth: int) -> bool:
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
        and following.may == _CLOSES
        and text[event.end : event.end + 1] == " "
        and text[event.end + 1 : event.end + 2].islower()
    )


class _Reader:
    """The stack and what it has let go."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.places = _places(text)
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

    def _pairs(self, events: Sequence[_Event], number: int) -> bool:
        """Read double marks that plainly open and close in turn, as nearly all do; tell whether these are such."""
        text = self.text
        expected = _OPENS
        for start, _, single, side, may in events:
            if single or (side or may) != expected or (not side and start and text[start - 1].isdigit()):
                return False
            expected = _OPENS + _CLOSES - expected
        if expected != _OPENS:
            return False
        marks = iter(events)
        for opening, closing in zip(marks, marks, strict=True):
            start, end = _trim(text, opening.end, closing.start)
            if start < end:
                words = Stretch(start, end, opening.start, max(closing.end, end), number)
                self.done.append(Marked((words,), (), single=False, closed=True))
        return True

    def block(self, number: int, low: int, high: int, *, goes_on: bool) -> None:
        """Read one block; `goes_on` when the next one begins with a mark."""
        text = self.text
        places = self.places[bisect_left(self.places, low) : bisect_left(self.places, high)]
        if not places and not self.stack:
            return
        events = _events(text, places, low, high)
        if not self.stack and self._pairs(events, number):
            return
        closers_left = sum(
            1 for e in events if not e.single and (e.side == _CLOSES or (not e.side and e.may == _CLOSES))
        )
        doubles_left = sum(1 for e in events if not e.single)
        carried = self._depth() >= 0
        first = True
        # A paragraph that opens with a mark, has none at its end and is followed by another such is all of one quotation.
        whole = low if goes_on and events and events[-1].end < high else -1
        for index, event in enumerate(events):
            if not event.single:
                doubles_left -= 1
                closers_left -= event.side == _CLOSES or (not event.side and event.may == _CLOSES)
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
                if event.side == _CLOSES or (not event.side and event.may == _CLOSES):
                    item.outer = item.inner = low
                    self._finish(self._pop_to(place, number), event.start, event.end, number, closed=True)
                    continue
                self._finish(self._pop_to(place, number), -1, -1, number, closed=False)
                place = self._depth()
            first = False
            self._double(event, number, place, closers_left, doubles_left, whole)
        self._end(number, high, goes_on=goes_on)

    def _double(self, event: _Event, number: int, place: int, closers: int, doubles: int, whole: int) -> None:
        side, may = event.side, event.may
        if place < 0:
            if (side == _CLOSES and not (may & _OPENS and not may & _CLOSES)) or (not side and may == _CLOSES):
                return  # a closing mark of nothing
            self.stack.append(_Open(event.start, event.end, single=False, block=number))
            return
        item = self.stack[place]
        opens_only = may == _OPENS
        if side == _CLOSES or (not side and not opens_only) or (side == _OPENS and may == _CLOSES):
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

    def _single(self, event: _Event, number: int, low: int) -> None:
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
        opens = event.may & _OPENS or before in '"“'
        if not opens or glyph in "’›" or not (after.isalnum() or after in '$#@…[.“"') or _ELISION.match(text, start):
            return
        if len(self.stack) >= _DEEPEST:
            return
        if top is not None:
            if event.side != _OPENS:
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


_FIRST_MARK: Final = lazy(
    r"(?:[\"“”„‟«»″＂]|''|``|‘‘|’’|\u0093|\u0094|&(?:quot|ldquo|#34|#8220);)"
    r"(?!\s?(?:[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3}: |\([A-Z]{4,}))"
)
"""A mark that begins a block; before the label of a transcript, or a note as (CROSSTALK), another quotation begins."""

_FIRST: Final = frozenset("\"“”„‟«»″＂'`‘’\u0093\u0094&")
"""How such a mark may begin: most blocks need no pattern."""


def _begins_marked(text: str, start: int) -> bool:
    return text[start] in _FIRST and _FIRST_MARK.match(text, start) is not None


def read_marks(text: str, blocks: Sequence[tuple[int, int]]) -> list[Marked]:
    """Return the quotations in the blocks, given by their ends, in reading order.

    Spans are in code points of `text`; top-level stretches are disjoint, nested ones lie inside.  Never raises.
    """
    reader = _Reader(text)
    last = len(blocks) - 1
    for number, (low, high) in enumerate(blocks):
        goes_on = number < last and _begins_marked(text, blocks[number + 1][0])
        reader.block(number, low, high, goes_on=goes_on)
    reader.close(last)
    return reader.done
