"""Credits of nothing but names or one agency: most bylines, and nearly every author that a page claims.

::

    line   = [opener " "] (name { joint name } | AGENCY)
    opener = "By" | "Von" | "Par" | … | "Autor:" | …
    name   = WORD [" " (WORD | INITIAL | PARTICLE)] " " WORD
    joint  = [","] " " | [","] " and " | " und " | …

Every word of a name is capitalised, and none has a meaning in credits, but for some given names.  Nothing of the grammar applies to such lines, so
none of it is asked.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from newsparse.bylines.heads import UNSURE_HEADS
from newsparse.bylines.names import JOB_ENDINGS
from newsparse.knowledge.agencies import AGENCIES
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
from newsparse.knowledge.places import CITIES, PLACES

__all__ = ["Alone", "alone"]


class Alone(NamedTuple):
    """What a line names."""

    names: list[str]
    """The people; none where an agency or an opener stands alone."""
    agency: str | None
    """The usual short name of the agency that the line names."""
    printed: str
    """The line without its opener."""
    sure: bool | None
    """Whether its opener opens nothing but credits; None without one."""


def _openers() -> dict[str, bool]:
    """Return the words that open a credit, as they are printed, and whether they open nothing else."""
    words = {word: word not in UNSURE_HEADS for word in BY_WORDS if word.isalpha()}
    words |= dict.fromkeys([f"{label}:" for label in AUTHOR_LABELS - ROLE_NOUNS.keys() - ROLE_LABELS.keys()], True)
    printed = {form: sure for word, sure in words.items() for form in (word, word.capitalize(), word.upper())}
    return printed | {"by": False}


_OPENERS: Final = _openers()
_JOINTS: Final = AND_WORDS - {"&"} | {","}
_FIRST: Final = frozenset({"April", "Ben", "June", "Will"})
"""Given names that mean something elsewhere."""
_MIDDLE: Final = frozenset({"von", "van", "de", "del", "della", "da", "di", "du", "dos"})
_MOST: Final = 3
"""Of more words, some may be another's name."""
_LONGEST: Final = 200
"""More is seldom names alone."""
_APOSTROPHES: Final = frozenset("'’")
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


def alone(line: str) -> Alone | None:
    """Return what a line names that has nothing else to it; None for every other line."""
    if len(line) > _LONGEST:
        return None
    opener, _, printed = line.partition(" ")
    sure = _OPENERS.get(opener)
    if sure is None:
        printed = line
    elif not printed:
        return Alone([], None, "", sure)
    words = printed.split(" ")
    key = printed.casefold()
    agency = AGENCIES.get(key) or AGENCIES.get(key.removeprefix("the "))
    if agency is not None:
        plain = all(word.isalpha() and (word.isupper() or word.islower() or word.istitle()) for word in words)
        return Alone([], agency, printed, sure) if plain else None
    names: list[str] = []
    name: list[str] = []
    for word in words:
        if word in _JOINTS:
            if not (_add(names, name) if name else names):
                return None
            name = []
            continue
        closed = word[-1:] == ","
        if closed:
            word = word[:-1]
        if not _is_plain(word):
            if not (word in _FIRST if not name else len(name) == 1 and name[0] not in _FIRST and _is_middle(word)):
                return None
        name.append(word)
        if closed:
            if not _add(names, name):
                return None
            name = []
    return Alone(names, None, printed, sure) if _add(names, name) else None


def _add(names: list[str], words: list[str]) -> bool:
    """Add a name; return whether the words are one."""
    if not 2 <= len(words) <= _MOST or _is_middle(words[-1]):
        return False
    name = " ".join(words)
    key = name.casefold()
    if key in AGENCIES or key in PLACES or key in CITIES:
        return False
    names.append(name)
    return True


def _is_plain(word: str) -> bool:
    """Tell whether a word is a name's alone: "Quill", "Reyes-Lind", "O’Hara"."""
    key = word.casefold()
    if key in _MEANT or key.endswith(_ENDINGS):
        return False
    if word.isalpha():
        return word[0].isupper() and word[1:].islower()
    if word[1:2] in _APOSTROPHES and word[0] in "DO":
        return word[2:].isalpha() and _is_plain(word[2:])
    parts = word.split("-")
    return len(parts) == 2 and all(part.isalpha() and _is_plain(part) for part in parts)


def _is_middle(word: str) -> bool:
    """Tell whether a word stands only inside a name: "J.", "von"."""
    return word in _MIDDLE or (len(word) == 2 and word[1] == "." and "A" <= word[0] <= "Z")
