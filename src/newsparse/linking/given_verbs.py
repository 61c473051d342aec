"""Given names that are other words, too: "said Will Moss", "Per Moss", "the reporter April Moss", "Dean Moss"."""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.names import PARTICLES
from newsparse.knowledge.roles import is_person_noun
from newsparse.linking.naming import new_piece
from newsparse.linking.somebody import Raw
from newsparse.linking.weights import acts

__all__ = ["with_given"]

_VERB: Final = "Will "
_TITLES: Final = frozenset(("Dean ", "Earl "))
"""Titles of few; where there is one, the text has the word in lower case as well."""
_SMALL: Final = "Per "
"""A preposition, behind which a source stands ("Per Boatly, it floats") and no verb."""
_SOLDIER: Final = "Marine "
"""A title, but never before a particle: Marine Le Moss."""
_SIGNS: Final = frozenset((_VERB, _SMALL, _SOLDIER, "April ", "May ", "June ", "August ")) | _TITLES
_BEFORE: Final = frozenset(
    "said says told asked added adds replied wrote writes tweeted explained with named like met praised thanked quoted".split()
)
"""Behind these a month names somebody; "in April" and "the May vote" are times."""
_REACH: Final = 24


def with_given(text: str, item: Raw) -> Raw | None:
    """Return a piece with the word before it in its run when that is its given name, None when it is not."""
    base, zone, piece = item
    sign = text[base : base + piece.start]
    if sign not in _SIGNS or not _TESTS.get(sign, _behind)(text, item, sign):
        return None
    return base, zone, new_piece(0, piece.end, piece.shape, f"{sign.lower()}{piece.key}", "", 0, piece.owner)


def _behind(text: str, item: Raw, sign: str) -> bool:
    """Tell whether what stands before a verb or a month says that it names somebody."""
    base = item[0]
    word = text[max(0, base - _REACH) : base - 1].rpartition(" ")[2]
    if text[base - 1 : base] != " " or not (word.isalpha() and word.islower()):
        return False
    return sign in (_VERB, _SMALL) or word in _BEFORE or is_person_noun(word)


def _no_title(text: str, item: Raw, sign: str) -> bool:
    """Tell whether a title is a given name: before one name, in a text that never has the title in lower case."""
    piece = item[2]
    return piece.title == sign[:-1] and " " not in piece.key and f" {sign.lower()}" not in text


def _acts(text: str, item: Raw, sign: str) -> bool:
    """Tell whether a name behind a preposition does something, or the preposition has a capital inside a sentence."""
    base, _, piece = item
    return _behind(text, item, sign) or (not piece.owner and acts(text, base, base + piece.end))


def _with_particle(text: str, item: Raw, sign: str) -> bool:
    """Tell whether a particle begins the name."""
    return item[2].key.partition(" ")[0] in PARTICLES


_TESTS: Final = {**dict.fromkeys(_TITLES, _no_title), _SMALL: _acts, _SOLDIER: _with_particle}
"""What must hold for a given name, where it is not what stands before it."""
