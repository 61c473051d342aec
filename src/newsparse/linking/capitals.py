"""Languages that capitalise every noun, as German does: there a capital names nobody."""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.names import GIVEN, PARTICLES
from newsparse.linking.naming import Shape, folded, new_piece
from newsparse.linking.somebody import Raw

__all__ = ["capitalises_nouns", "from_given"]

_NOUN_EVERY: Final = 44
_GERMAN: Final = tuple(f" {word} " for word in "und der die das den ist nicht für ein eine sich im".split())
"""Small words of German."""
_GERMAN_EVERY: Final = 120
"""German has one of them in so many characters at least."""
_TELLING_LENGTH: Final = 800
"""A shorter text may be one of names."""


def capitalises_nouns(text: str, raw: list[Raw]) -> bool:
    """Tell whether every noun is capitalised, as in German: then a capital says nothing.

    German news has such a word alone every 28 to 39 characters, English, French, Dutch or Czech every 49 to 400.
    """
    if " und " in text and sum(map(text.count, _GERMAN)) * _GERMAN_EVERY > len(text):
        return True
    if len(text) < _TELLING_LENGTH or len(raw) * _NOUN_EVERY < len(text):
        return False
    alone = sum(piece.shape == Shape.NAME and " " not in piece.key for _, _, piece in raw)
    return alone * _NOUN_EVERY > len(text)


def from_given(text: str, item: Raw) -> Raw:
    """Cut the nouns around a name off: from the given name to the surname."""
    base, zone, piece = item
    if piece.shape != Shape.NAME or " " not in piece.key or piece.title:
        return item
    words = text[base + piece.start : base + piece.end].replace("\xa0", " ").split(" ")
    keys = [folded(word) for word in words]
    first = next((i for i, key in enumerate(keys[:-1]) if key in GIVEN and key not in PARTICLES), -1)
    if first < 0:
        first = next((i for i in range(len(keys) - 1, 0, -1) if _is_joint(words[i - 1])), -1)
    if first < 0:
        return item
    last = min(first + 1, len(keys) - 1)
    while last + 1 < len(keys) and (keys[last] in GIVEN or keys[last] in PARTICLES or len(keys[last]) == 1):
        last += 1
    start = piece.start + sum(len(word) + 1 for word in words[:first])
    end = start + len(" ".join(words[first : last + 1]))
    key = " ".join(keys[first : last + 1])
    return base, zone, new_piece(start, end, Shape.NAME, key, "", start, piece.owner and end == piece.end)


def _is_joint(word: str) -> bool:
    """Tell whether a word is a noun of two: "Verdi-Sprecher", "UN-Botschafter"."""
    first, hyphen, second = word.rpartition("-")
    return bool(hyphen) and second[:1].isupper() and first.lower() not in GIVEN and second.lower() not in GIVEN
