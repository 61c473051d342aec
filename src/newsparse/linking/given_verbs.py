"""Given names that are a verb or a month, too: "said Will Moss", "the reporter April Moss"."""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.roles import is_person_noun
from newsparse.linking.naming import new_piece
from newsparse.linking.somebody import Raw

__all__ = ["with_given"]

_VERB: Final = "Will "
_SIGNS: Final = frozenset((_VERB, "April ", "May ", "June ", "August "))
_BEFORE: Final = frozenset(
    "said says told asked added adds replied wrote writes tweeted explained with named like met praised thanked quoted".split()
)
"""Behind these a month names somebody; "in April" and "the May vote" are times."""
_REACH: Final = 24


def with_given(text: str, item: Raw) -> Raw | None:
    """Return a piece with the word before it in its run when that is its given name, None when it is not."""
    base, zone, piece = item
    sign = text[base : base + piece.start]
    if sign not in _SIGNS:
        return None
    word = text[max(0, base - _REACH) : base - 1].rpartition(" ")[2]
    if text[base - 1 : base] != " " or not (word.isalpha() and word.islower()):
        return None
    if sign != _VERB and word not in _BEFORE and not is_person_noun(word):
        return None
    return base, zone, new_piece(0, piece.end, piece.shape, f"{sign.lower()}{piece.key}", "", 0, piece.owner)
