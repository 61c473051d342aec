"""Names behind an office and what it is for: "Minister for Transport Ada Quill", "Archbishop of Marsen Ivo Tarn"."""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.names import GIVEN
from newsparse.knowledge.no_people import PLACES
from newsparse.knowledge.portfolios import PORTFOLIOS
from newsparse.knowledge.roles import ORGANISATION_ENDINGS, is_person_noun
from newsparse.knowledge.titles import plain_title
from newsparse.linking.naming import new_piece
from newsparse.linking.somebody import Raw
from newsparse.patterns import lazy

__all__ = ["behind_office"]

_SMALL: Final = (" of ", " for ", " the ", " and ")
_UNDER: Final = "Acting|Assistant|Associate|Chief|Deputy|Executive|Federal|First|Former|Interim|Junior|Prime|Senior|Shadow|State|Under|Union|Vice"
_OFFICE: Final = lazy(
    rf"(?<![\w’'-])(?:(?:{_UNDER}) )*([A-Z][a-z-]+)(?: General)?(?: of State)? (?:of|for) (?:the )?"
    r"(?:(?:[A-Z][\w’'-]+,? ){1,4}(?:and|of|for) (?:the )?)?\Z"
)
_LONGEST: Final = 100
_A_NAME: Final = 2
_SPACES: Final = " \xa0"


def behind_office(text: str, item: Raw) -> Raw | None:
    """Return the name at the end of a piece, its office as its title; None when no office with an "of" or "for" stands before.

    Not so "Lawyer for Ada Quill": she is no lawyer.
    """
    base, zone, piece = item
    if not text.endswith(_SMALL, 0, base):
        return None
    # Mostly no office stands there, which a look tells: the pattern is tried on the rest.
    begin = base - _LONGEST if base > _LONGEST else 0
    small = max(text.rfind(" of ", begin, base), text.rfind(" for ", begin, base))
    if small < 0 or not text[max(text.rfind(" ", begin, small), text.rfind("\n", begin, small)) + 1].isupper():
        return None
    office = _OFFICE.search(text, begin, base)
    if office is None or not _holds(office[1]) or (piece.title and plain_title(piece.title.rpartition(" ")[2])):
        return None
    words = piece.key.split()
    first = _first(words)
    if first is None and piece.start and len(words) == _A_NAME:
        first = 0
    if first is None or not (first or piece.start) or words[-1] in ORGANISATION_ENDINGS:
        return None
    start = piece.start
    for _ in range(first):
        while text[base + start] not in _SPACES:
            start += 1
        start += 1
    if text[base + start : base + start + len(words[first])].lower() != words[first]:
        return None
    key, front = " ".join(words[first:]), office.start()
    title = text[front : base + start - 1]
    return base, zone, new_piece(start, piece.end, piece.shape, key, title, front - base, piece.owner)


def _holds(word: str) -> bool:
    """Tell whether a word says what its bearer is."""
    low = word.lower()
    return plain_title(low) is not None or low == "head" or is_person_noun(low)


def _first(words: list[str]) -> int | None:
    """Return the place of the given name behind what an office is for, None when no name can be told from that."""
    for i in range(len(words) - 1):
        if words[i] in GIVEN and " ".join(words[: i + 1]) not in PLACES:
            return i
    for i in range(len(words) - 2, 0, -1):
        if " ".join(words[:i]) in PLACES or words[i - 1] in PORTFOLIOS:
            return i
    return None
