"""Speech without marks: turns of a transcript or an interview, and block quotations.

    turn  = label (":" | ".") words        label = NAME IN CAPITALS [, FOR WHOM] | Name Name | "Q" | "A"

A label makes a turn only where the article has several of them, near each other.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from newsparse.models.blocks import Block, BlockQuote, ListItem, Paragraph
from newsparse.patterns import lazy

__all__ = ["Turn", "quoted_label", "read_block_quotes", "read_turns"]

_LABEL: Final = lazy(
    r"(?:(?P<short>[QA])[.:]|(?P<name>[^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){0,4})(?:, [A-Z][A-Z.'’-]*(?: [A-Z][A-Z.'’-]*){0,4})?(?: \([^()\n]{1,60}\))?:(?!\s[\d.,%]+\Z))\s+(?=[^\s\"“‘'])"
)
_QUOTED: Final = lazy(r"([A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3}):\s")
_LONGEST: Final = 80
"""A longer label is none."""
_LONGEST_SHORT: Final = 2
_FEWEST: Final = 3
_APART: Final = 4


class Turn(NamedTuple):
    """One turn."""

    block: int
    """The number of the block."""
    label_start: int
    label_end: int
    start: int
    """Of the words."""


def quoted_label(text: str, start: int) -> tuple[int, int] | None:
    """Return the ends of the label in capitals that opens a turn inside the marks, as in "TARN: We wait", or None."""
    match = _QUOTED.match(text, start)
    return match.span(1) if match is not None else None


def read_turns(text: str, blocks: Sequence[Block], ends: Sequence[tuple[int, int]]) -> list[Turn]:
    """Return the turns among the blocks, given with their ends, [] when the article is no transcript."""
    found: list[Turn] = []
    colon = text.find(":")
    for number, (start, end) in enumerate(ends):
        if 0 <= colon < start:
            colon = text.find(":", start)
        if not start <= colon < start + _LONGEST and (end - start < _LONGEST_SHORT or text[start + 1] != "."):
            continue
        if type(blocks[number]) not in (Paragraph, ListItem):
            continue
        match = _LABEL.match(text, start, end)
        if match is not None and match.end() < end:
            group = "short" if match["short"] else "name"
            found.append(Turn(number, match.start(group), match.end(group), match.end()))
    labels = [text[turn.label_start : turn.label_end] for turn in found]
    if len(found) < _FEWEST or len(set(labels)) in (1, len(labels)):
        return []
    near = [after.block - before.block <= _APART for before, after in pairwise(found)]
    # "Ada Quill:" at first, "Quill:" from then on
    tails = [label.rpartition(" ")[2] for label in labels]
    repeated = {tail for tail in tails if tails.count(tail) > 1} if len(tails) < 200 else set(tails)
    return [
        turn
        for place, turn in enumerate(found)
        if (tails[place] in repeated or labels[place].isupper())
        and ((place and near[place - 1]) or (place < len(near) and near[place]))
    ]


def read_block_quotes(text: str, blocks: Sequence[Block]) -> list[tuple[int, ...]]:
    """Return the runs of block quotations without marks, as block numbers."""
    runs: list[list[int]] = []
    for number, block in enumerate(blocks):
        if not isinstance(block, BlockQuote) or text[block.span.start] in "\"“„«‘'`”":
            continue
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return [tuple(run) for run in runs]
