"""Of whom a quotation speaks: who says “he will win” is seldom the one who will."""

from __future__ import annotations

from typing import Final

from newsparse.patterns import lazy

__all__ = ["speaks_of"]

_OPENING_MARKS: Final = ("“", '"')
_CLOSING_MARKS: Final = frozenset('”"')
_SPOKEN_OF: Final = lazy(r"\b(?:(?P<m>[Hh]e|[Hh]is|[Hh]im)|(?P<f>[Ss]he|[Hh]er)|I|[Mm]y|[Mm]e|[Ww]e|[Oo]ur)\b")


def speaks_of(text: str, place: int, sex: str) -> bool:
    """Tell whether the quotation that ends right before `place` speaks first of a man or a woman, not of the speaker."""
    end = place - 2
    if end < 1 or text[end] not in _CLOSING_MARKS:
        return False
    begin = max(text.rfind(mark, max(0, end - 400, text.rfind("\n", 0, end)), end) for mark in _OPENING_MARKS)
    first = _SPOKEN_OF.search(text, begin + 1, min(end, begin + 80)) if begin >= 0 else None
    return first is not None and first.lastgroup == sex
