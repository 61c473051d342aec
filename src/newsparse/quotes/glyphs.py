"""The glyphs of quotation marks: where they stand, and what each says by itself and by its two neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from newsparse.patterns import lazy

__all__ = [
    "CLOSES",
    "DOUBLE",
    "OPENS",
    "SIDES",
    "Event",
    "begins_marked",
    "event_at",
    "is_mark",
    "marks_at",
    "may_do",
    "only_closes",
    "places_in",
]

DOUBLE: Final = frozenset('"“”„‟«»″＂\u0093\u0094')
"""Double marks of one character."""
_GLYPHS: Final = (*DOUBLE, *"'‘’‚‹›`â&")
_MARK: Final = lazy(
    r"['‘’‚‹›`â&](?:(?<=')'|(?<=`)`|(?<=‘)‘|(?<=’)’|(?<=['‘’‚‹`])(?<![^\W_].)(?=\S)"
    r"|(?<=['’›])(?![^\W_])|(?<=â)€[œ\x9d]|(?<=&)(?:quot|ldquo|rdquo|#34|#822[01]);)"
)
"""What makes another character a mark."""
OPENS: Final = 1
"""What a mark says or may do: open a quotation."""
CLOSES: Final = 2
"""What a mark says or may do: close one."""
_OPENING: Final = ("“", "„", "‟", "«", "``", "‘‘", "\u0093", "â€œ", "&ldquo;", "&#8220;")
_CLOSING: Final = ("”", "»", "’’", "\u0094", "â€\x9d", "&rdquo;", "&#8221;")
SIDES: Final[dict[str, int]] = {**dict.fromkeys(_OPENING, OPENS), **dict.fromkeys(_CLOSING, CLOSES)}
"""What a glyph says by itself, where it says one thing only."""
_SINGLE: Final = frozenset("'‘’‚‹›`")
"""Single marks."""
_BEFORE_OPENING: Final = frozenset(" \t\xa0([{—–-/‘'…*:,;>\"“«\u2009\u202f\n\r")
_AFTER_CLOSING: Final = frozenset(".,;:!?)]}—–-’'…\"”»")
_FIRST_MARK: Final = lazy(
    r"(?:[\"“”„‟«»″＂]|''|``|‘‘|’’|\u0093|\u0094|&(?:quot|ldquo|#34|#8220);)"
    r"(?!\s?(?:[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3}: |\([A-Z]{4,}))"
)
"""A mark that begins a block; before the label of a transcript, or a note as (CROSSTALK), another quotation begins."""

_FIRST: Final = frozenset("\"“”„‟«»″＂'`‘’\u0093\u0094&")
"""How such a mark may begin: most blocks need no pattern."""


class Event(NamedTuple):
    """One mark."""

    start: int
    """Of the glyph."""
    end: int
    """After the glyph."""
    single: bool
    """Whether it is a single mark."""
    side: int
    """What the glyph says: it opens, it closes, or 0."""
    may: int
    """What the neighbours say: it may open, it may close, both or neither."""


def may_do(text: str, start: int, end: int, low: int, high: int) -> int:
    """Return what the neighbours of a mark let it do."""
    before = text[start - 1] if start > low else " "
    after = text[end] if end < high else " "
    # Beside a space only one is left.
    if before == " ":
        return 0 if after.isspace() else OPENS
    if after == " ":
        return 0 if before.isspace() or before in "([{" else CLOSES
    may = 0
    if not after.isspace() and (before in _BEFORE_OPENING or before.isspace()):
        may |= OPENS
    if not before.isspace() and before not in "([{" and (after.isspace() or after in _AFTER_CLOSING):
        may |= CLOSES
    return may


def event_at(text: str, start: int, end: int, low: int, high: int) -> Event:
    """Return the mark that stands here."""
    glyph = text[start:end]
    may = may_do(text, start, end, low, high)
    if glyph in _SINGLE:
        return Event(start, end, True, OPENS if glyph in "‘‚‹`" else 0, may)
    return Event(start, end, False, SIDES.get(glyph, 0), may)


def places_in(text: str) -> list[int]:
    """Return where characters stand that may be marks: `find` is many times faster than a pattern with a class."""
    places: list[int] = []
    for glyph in _GLYPHS:
        if glyph not in text:
            continue  # as most of them: quicker than `find`
        at = text.find(glyph)
        while at >= 0:
            places.append(at)
            at = text.find(glyph, at + 1)
    places.sort()
    return places


def is_mark(text: str, start: int, high: int) -> bool:
    """Tell whether what may be a mark is one, in a block that ends at `high`: mostly it is an apostrophe."""
    end = start + 1
    if text[start] in "'’" and end < high and text[end].isalnum() and start and text[start - 1].isalnum():
        return False
    return _MARK.match(text, start, high) is not None


def only_closes(text: str, start: int, low: int) -> bool:
    """Tell whether a mark stands behind a letter and before a space, in a block that begins at `low`: "the rowers’ quay"."""
    return start > low and text[start] in "'’" and text[start + 1 : start + 2] == " " and text[start - 1].isalpha()


def marks_at(text: str, places: Sequence[int], low: int, high: int) -> list[tuple[int, int]]:
    """Return the ends of the marks of a block."""
    found: list[tuple[int, int]] = []
    skip = low
    for start in places:
        if start < skip:
            continue
        end = start + 1
        glyph = text[start]
        if glyph in DOUBLE:
            found.append((start, end))
            continue
        match = _MARK.match(text, start, high)
        if match is None:
            continue
        end = match.end()
        if end - start == 2 and text[end : end + 1] == glyph and text[end + 1 : end + 2] != glyph:
            # Three in a row: at the end of the words the single one comes first.
            if start > low and not text[start - 1].isspace():
                found.append((start, start + 1))
                start, end = start + 1, end + 1
        skip = end
        found.append((start, end))
    return found


def begins_marked(text: str, start: int) -> bool:
    """Tell whether the block at `start` may go on with the quotation of the one before."""
    return text[start] in _FIRST and _FIRST_MARK.match(text, start) is not None
