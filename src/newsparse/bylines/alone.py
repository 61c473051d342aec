"""Names that stand alone, with or without "By": most bylines, and nearly every author that a page claims.

::

    line  = ["By "] WORD " " WORD [" " WORD]       each capitalised, and none with a meaning in credits

Nothing of the grammar applies to them, so none of it is asked.
"""

from __future__ import annotations

from typing import Final

from newsparse.bylines.names import JOB_ENDINGS, is_place
from newsparse.knowledge.agencies import agency_named
from newsparse.knowledge.credits import (
    AND_WORDS,
    AUTHOR_LABELS,
    AUTHOR_NOUNS,
    BY_WORDS,
    DESK_WORDS,
    JOB_HEADS,
    JOB_MODIFIERS,
    NAME_SUFFIXES,
    NO_NAMES,
    OUTLET_ENDINGS,
    OUTLET_INITIALS,
    OUTLET_WORDS,
    OUTLET_WORDS_SHY,
    PARTICLES,
    ROLE_LABELS,
    ROLE_NOUNS,
    WITH_WORDS,
)

__all__ = ["name_alone"]

_BY: Final = frozenset(("By", "BY"))
_MOST: Final = 3
"""Of more words, some may be another's name."""
_ENDINGS: Final = (*JOB_ENDINGS, *OUTLET_ENDINGS)
_MEANT: Final = frozenset(
    word
    for words in (
        AND_WORDS, AUTHOR_LABELS, AUTHOR_NOUNS, BY_WORDS, DESK_WORDS, JOB_HEADS, JOB_MODIFIERS, NAME_SUFFIXES, NO_NAMES,
        OUTLET_INITIALS, OUTLET_WORDS, OUTLET_WORDS_SHY, PARTICLES, ROLE_LABELS, ROLE_NOUNS, WITH_WORDS,
    )
    for phrase in words
    for word in phrase.split()
) | frozenset(
    """the a an der die das le la les el il het de o as told to in from for at of aus based special photo photos via reporting follow
    redaktion redazione rédaction redacción admin newsroom staff letters editorial board übersetzung traduction traducción
    last first originally updated posted published modified publié mis publicado actualizado atualizado pubblicato pubblicata aggiornato
    veröffentlicht aktualisiert stand erstellt gepubliceerd bijgewerkt data datum anhören link copied opinions our lesezeit share
    comment comments listen save""".split()
)  # fmt: skip
"""Words that the grammar of credits knows, folded."""


def name_alone(line: str) -> tuple[str, bool] | None:
    """Return the name that a line is and whether "By" leads it; None for every line that has more to it."""
    words = line.split(" ", _MOST + 1)
    led = words[0] in _BY
    if led:
        del words[0]
    if not 2 <= len(words) <= _MOST:
        return None
    for word in words:
        if not (word.isalpha() and word[0].isupper() and word[1:].islower()):
            return None
        key = word.casefold()
        if key in _MEANT or key.endswith(_ENDINGS):
            return None
    name = line[3:] if led else line
    return None if agency_named(name) or is_place(words) else (name, led)
