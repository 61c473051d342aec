"""Given names that are a verb or a month, too: "said Will Moss", "the reporter April Moss"."""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.roles import is_person_noun
from newsparse.linking.naming import Shape, new_piece
from newsparse.linking.somebody import Raw
from newsparse.patterns import holds_any

__all__ = ["with_given"]

_VERB: Final = "Will "
_MONTHS: Final = ("April ", "May ", "June ", "August ")
_SIGNS: Final = (_VERB, *_MONTHS)
_BEFORE: Final = frozenset(
    "said says told asked added adds replied wrote writes tweeted explained with named like met praised thanked quoted".split()
)
"""Behind these a month names somebody; "in April" and "the May vote" are times."""
_REACH: Final = 24


def with_given(text: str, raw: list[Raw]) -> list[Raw]:
    """Return the pieces, names with the given name before them that is also a word that opens sentences."""
    if not holds_any(text, _SIGNS):
        return raw
    before = {place + len(sign): sign for sign in _SIGNS for place in _places(text, sign)}
    return [_named(item, before) for item in raw] if before else raw


def _places(text: str, sign: str) -> list[int]:
    """Return where such a word stands inside a sentence, before a capital, and names somebody."""
    found: list[int] = []
    place = text.find(sign)
    while place >= 0:
        if text[place + len(sign) : place + len(sign) + 1].isupper():
            word = text[max(0, place - _REACH) : place - 1].rpartition(" ")[2]
            if (
                text[place - 1 : place] == " "
                and word.isalpha()
                and word.islower()
                and (sign == _VERB or word in _BEFORE or is_person_noun(word))
            ):
                found.append(place)
        place = text.find(sign, place + 1)
    return found


def _named(item: Raw, before: dict[int, str]) -> Raw:
    base, zone, piece = item
    sign = before.get(base + piece.start)
    if sign is None or piece.shape != Shape.NAME or piece.title:
        return item
    start = piece.start - len(sign)
    return base, zone, new_piece(start, piece.end, Shape.NAME, f"{sign.lower()}{piece.key}", "", start, piece.owner)
