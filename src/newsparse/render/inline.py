"""Findings within running text, as nested elements of HTML."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape
from typing import NamedTuple

from newsparse.render.voices import harmless

__all__ = ["Mark", "marked"]


class Mark(NamedTuple):
    """An element around a stretch of the text."""

    start: int
    """The first offset."""
    end: int
    """The offset after the last."""
    depth: int
    """Among marks of the same place, the lower one stands outside."""
    tag: str
    """The element's name."""
    attributes: str
    """Its attributes, escaped."""
    label: str = ""
    """What a screen reader says before the words, escaped."""
    note: str = ""
    """Mark-up that follows the words inside the element, once, where the whole mark ends."""


def marked(text: str, start: int, end: int, marks: Iterable[Mark]) -> str:
    """Return `text[start:end]` as HTML with these marks around their stretches.

    Marks that cross are cut, so that the elements nest; parts outside the range are left out.  Line breaks become
    `<br>`.  Each character is written once: the time is linear in the text and in the marks' pieces.
    """
    waiting = sorted((mark for mark in marks if mark.start < end and start < mark.end), key=_outer_first)
    waiting.reverse()
    open_marks: list[tuple[int, Mark]] = []
    out: list[str] = []
    at = start
    while waiting or open_marks:
        opens = max(waiting[-1].start, start) if waiting else end
        closes = open_marks[-1][0] if open_marks else end
        if open_marks and closes <= opens:
            _write(out, text[at:closes])
            at = max(at, closes)
            stop, mark = open_marks.pop()
            out.append(f"{mark.note if stop in (mark.end, end) else ''}</{mark.tag}>")
            continue
        if not waiting:
            break
        mark = waiting.pop()
        stop = min(mark.end, end)
        if open_marks and stop > closes:
            rest = mark._replace(start=closes, label="")
            stop = closes
            waiting.append(rest)
            _sift(waiting)
        _write(out, text[at:opens])
        at = max(at, opens)
        out.append(f"<{mark.tag}{mark.attributes}>{_spoken(mark.label)}")
        open_marks.append((stop, mark))
    _write(out, text[at:end])
    return "".join(out)


def _outer_first(mark: Mark) -> tuple[int, int, int]:
    return mark.start, -mark.end, mark.depth


def _sift(waiting: list[Mark]) -> None:
    """Let the last mark sink to its place; the rest is sorted, outermost last."""
    place: Callable[[int], tuple[int, int, int]] = lambda index: _outer_first(waiting[index])  # noqa: E731
    index = len(waiting) - 1
    while index and place(index - 1) < place(index):
        waiting[index - 1], waiting[index] = waiting[index], waiting[index - 1]
        index -= 1


def _write(out: list[str], words: str) -> None:
    if words:
        out.append(escape(harmless(words)).replace("\n", "<br>\n"))


def _spoken(label: str) -> str:
    return f'<span class="unseen">{label} </span>' if label else ""
