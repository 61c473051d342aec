"""What a run of words is: a person's name, an outlet, a desk, a job, a place.

::

    name    = { given } surname { suffix }      at most nine words
    given   = CAPITALISED | INITIAL | "(" NICKNAME ")"
    surname = [ particle ] CAPITALISED …        "de la Torre", "van der Laan", "y Gómez"
    suffix  = "Jr." | "III" | "PhD" …
    name    = one to four words of a script without capitals
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from newsparse.knowledge.agencies import agency_named
from newsparse.knowledge.credits import (
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
)
from newsparse.knowledge.places import CITIES, PLACES
from newsparse.patterns import lazy

__all__ = [
    "JOB_ENDINGS",
    "SMALL_WORDS",
    "folded",
    "is_desk",
    "is_host",
    "is_initial",
    "is_job",
    "is_outlet",
    "is_place",
    "name_length",
    "trimmed_word",
]

_HOST: Final = lazy(r"(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,6}", re.IGNORECASE)
_INITIAL: Final = lazy(r"[^\W\d_]\.?|(?:[^\W\d_]\.){2,3}(?:[^\W\d_]\.?)?|[A-Z]{2}\.?")
_FOOTNOTE: Final = "0123456789*†‡¹²³⁴⁵⁶⁷⁸⁹⁰"
_QUOTES: Final = "\"“”„«»'’‘"
_MOST: Final = 9


@lru_cache(maxsize=4096)
def folded(word: str) -> str:
    """Return a word for look-up: casefolded, without the marks at its ends."""
    return word.strip('"“”„«»()[]').rstrip(".,:;!").casefold()


@lru_cache(maxsize=4096)
def trimmed_word(word: str) -> str:
    """Return a name's word without footnote marks and quotation marks that stand alone at an end."""
    if word[-1:] in _FOOTNOTE and not word[:1].isdigit():
        word = word.rstrip(_FOOTNOTE)
    return word.strip('"“”„«»') if word.count('"') == 1 or len(word) < 3 else word


@lru_cache(maxsize=4096)
def is_initial(word: str) -> bool:
    """Tell whether a word is an initial: "E.", "S.V.", "M"."""
    return (
        word[:1].isupper() and len(word) < 9 and _INITIAL.fullmatch(word) is not None and (len(word) < 3 or "." in word)
    )


def is_host(word: str) -> bool:
    """Tell whether a word is a host's name: "phys.org"."""
    return (
        "." in word
        and word[-1] != "."
        and _HOST.fullmatch(word) is not None
        and not word.isupper()
        and not is_initial(word)
    )


@lru_cache(maxsize=4096)
def _is_cased_name(word: str) -> bool:
    """Tell whether a word has the shape of a name's: capital first, letters and joining marks after."""
    first = word[0]
    if first in _QUOTES and len(word) > 2:
        first = word[1]
    if not first.isupper() and not (word[:2] in {"d'", "d’", "l'", "l’"} and word[2:3].isupper()):
        if not (word[:3] in {"al-", "el-", "ad-", "as-", "an-", "at-"} and word[3:4].isupper()):
            return False
    return all(c.isalpha() or c in "-'’‘ʼ`´.‐‑\"“”" or c in "\u0300\u0301\u0327\u030c" for c in word)


@lru_cache(maxsize=4096)
def _is_uncased(word: str) -> bool:
    """Tell whether a word is of letters of a script without capitals."""
    return (
        bool(word)
        and all((c.isalpha() or not c.isascii()) and not c.isupper() and not c.islower() for c in word)
        and any(c.isalpha() for c in word)
    )


def name_length(words: Sequence[str], *, single: bool = False) -> int:
    """Return how many of the first words make the longest name; 0 when none does.

    Args:
        words: the words.
        single: whether one word is enough ("Gearan", "Virgil").
    """
    if not words:
        return 0
    if _is_uncased(words[0]):
        count = 0
        while count < min(len(words), 4) and _is_uncased(words[count]) and folded(words[count]) not in JOB_HEADS:
            count += 1
        return count
    i = 0
    whole = 0  # the length of the longest name so far
    full = 0  # whole words, no initials
    limit = min(len(words), _MOST)
    while i < limit:
        word = trimmed_word(words[i])
        key = folded(word)
        if not word or (i == 0 and word.isupper() and agency_named(word)):
            break
        if key.replace(".", "") in NAME_SUFFIXES and full >= 1 and (whole or single) and (word[0].isupper()):
            i += 1
            whole = i if full >= 2 or whole else whole
            continue
        if word in PARTICLES or (word.casefold() in PARTICLES and word.isupper() and i > 0):
            if i == 0 and not (limit > 1 and _is_cased_name(words[1])):
                break
            if not word.isupper() or i + 1 < limit:
                i += 1
                continue
        if word[0] == "(" or (word[0] in _QUOTES and word[-1] in _QUOTES and len(word) > 2):
            if i == 0:
                break
            i += 1
            continue
        if is_initial(word):
            i += 1
            if full >= 2 and len(word) > 2 and i == limit:
                break
            continue
        if (
            not _is_cased_name(word)
            or word.endswith(("’s", "'s", "s’", "s'"))
            or (key in NO_NAMES and not _is_name_too(words, i, key))
        ):
            break
        if (i > 0 and ((key in _NEVER_SURNAMES and not is_initial(words[i - 1])) or key in DESK_WORDS)) or (
            i > 1 and (key in JOB_HEADS or (key in OUTLET_WORDS and not is_initial(words[i - 1])))
        ):
            break
        if i > 1 and key in OUTLET_INITIALS and word.isupper() and not words[0].isupper():
            break  # "Ida Brandt CNN"
        if "-" in key and key.rpartition("-")[2] in JOB_HEADS:
            break
        if word[-1] == "." and key not in {
            "st",
            "wm",
            "chas",
            "jos",
            "fr",
            "dr",
            "sr",
            "jr",
            "thos",
            "geo",
            "rev",
            "prof",
            "mr",
            "ms",
            "mrs",
            "sen",
            "gov",
        }:
            if i + 1 < len(words):
                break
        full += 1
        i += 1
        if full >= 2 or single or i > 1:
            whole = i
    if single and full == 1 and i == len(words) > 1 and is_initial(words[-1]):
        return i  # "Joe S."
    return whole


_SURNAMES_TOO: Final = frozenset(
    [
        "may",
        "march",
        "will",
        "page",
        "best",
        "case",
        "price",
        "court",
        "market",
        "story",
        "best",
        "guest",
        "key",
        "home",
        "guide",
        "august",
        "read",
        "new",
        "you",
        "an",
        "do",
        "so",
        "in",
        "he",
        "she",
        "my",
        "her",
        "it",
        "war",
        "a",
        "i",
        "e",
        "la",
        "le",
        "ha",
        "to",
    ]
)
_GIVEN_TOO: Final = frozenset("will may april june august an in so do he you guy e la le il".split())
_NEVER_SURNAMES: Final = OUTLET_WORDS - frozenset(
    [
        "courier",
        "monitor",
        "club",
        "watch",
        "daily",
        "weekly",
        "bulletin",
        "group",
        "holdings",
        "company",
        "center",
        "institute",
        "outlook",
        "insider",
        "register",
        "review",
        "online",
        "welt",
        "college",
        "library",
    ]
)


def _is_name_too(words: Sequence[str], i: int, key: str) -> bool:
    """Tell whether a common word is a name where it stands: "Will Brandt", "Xiaoying You"."""
    if i > 0:
        return key in _SURNAMES_TOO
    return (
        key in _GIVEN_TOO
        and len(words) > 1
        and len(words[1]) > 1
        and _is_cased_name(words[1])
        and (folded(words[1]) not in NO_NAMES or folded(words[1]) in _SURNAMES_TOO)
    )


def is_desk(words: Sequence[str]) -> bool:
    """Tell whether the words name a desk or a staff."""
    keys = [folded(word) for word in words]
    if not (
        keys[-1] in DESK_WORDS
        or (keys[0] == "staff" and len(keys) == 1)
        or keys[0] in {"redaktion", "redazione", "rédaction", "redacción", "admin", "newsroom"}
        or keys == ["letters", "to", "the", "editor"]
        or "editorial board" in " ".join(keys)
    ):
        return False
    return all(
        word[0].isupper()
        or not word[0].isalpha()
        or key in DESK_WORDS
        or key in JOB_MODIFIERS
        or key in SMALL_WORDS
        or key in {"to", "our", "onze", "wire"}
        for word, key in zip(words, keys, strict=True)
    )


def is_outlet(words: Sequence[str], *, tail: bool, upper: bool) -> bool:
    """Tell whether the words name an outlet or another body.

    Args:
        words: the words.
        tail: whether they follow a name, where words such as "Post" are no surnames.
        upper: whether the whole line is in capitals, so that capitals prove no initials.
    """
    keys = [folded(word) for word in words]
    if not keys[0] or len(words) > 7:
        return False
    if agency_named(" ".join(words)):
        return True
    if len(words) == 1:
        word = words[0]
        if keys[0].replace(".", "") in NAME_SUFFIXES:
            return False
        if tail and word.isalnum() and word.isascii() and word[0].isalpha() and not word.isalpha() and len(word) < 12:
            return True  # "g1"
        if is_host(word) or keys[0] in OUTLET_INITIALS or keys[0] in OUTLET_WORDS:
            return True
        if not upper and word.isupper() and 2 < len(word) < 6 and word.isalpha():
            return True
        inner = word[1:-1]
        if (
            any(c.isupper() for c in inner)
            and not word.isupper()
            and word[:2] not in {"Mc", "De", "Di", "La", "Le", "Du", "O'", "O’", "D'", "D’"}
            and not word.startswith(("Mac", "Fitz", "Van"))
            and "-" not in word
        ):
            return True
        return (tail and keys[0] in OUTLET_WORDS_SHY) or (len(word) > 8 and keys[0].endswith(OUTLET_ENDINGS))
    if keys[0].partition("-")[0] in OUTLET_INITIALS and words[0][:2].isupper() and "-" in words[0]:
        return True  # "ARD-Studio Washington"
    if not all(
        word[0].isupper() or word[0].isdigit() or word[0] == "(" or key in SMALL_WORDS
        for word, key in zip(words, keys, strict=True)
    ):
        return False
    if keys[0] == "the" and (tail or len(words) > 1):
        return True
    if keys[0] in {"le", "la", "les", "el", "il", "die", "der"} and len(words) == 2 and keys[1] in OUTLET_WORDS_SHY:
        return True
    if keys[-1] in OUTLET_WORDS_SHY and " ".join(keys[:-1]) in PLACES and not upper:
        return True  # "Denver Post"
    if len(words) == 3 and is_initial(words[1]) and words[1][-1] == ".":
        return False  # "Sarah D. Wire"
    if keys[-1] in OUTLET_WORDS or is_host(words[-1]):
        return True
    if not upper and words[0].isupper() and len(words[0]) > 2 and words[0].isalpha() and not words[0].endswith("."):
        return keys[0] in OUTLET_INITIALS or tail
    if tail and (keys[-1] in OUTLET_WORDS_SHY or keys[-1].endswith(OUTLET_ENDINGS)):
        return True
    return (tail or len(words) > 2) and not OUTLET_WORDS.isdisjoint(keys[1:])


SMALL_WORDS: Final = frozenset(
    """Words in small letters inside the names of outlets."""
    "of the and for & de la le du des der die das und am im of' von di del el los y e".split()
)


JOB_ENDINGS: Final = ("redakteur", "redakteurin", "korrespondent", "korrespondentin", "reporter", "reporterin")
"""Ends of German compounds that are jobs."""


def is_job(words: Sequence[str]) -> bool:
    """Tell whether the words are a job: "Senior Washington Correspondent", "deputy editor", "기자"."""
    last = folded(words[-1])
    if not (last in JOB_HEADS or last in JOB_MODIFIERS or last.endswith(JOB_ENDINGS)):
        return False
    keys = [folded(word) for word in words]
    if keys[0] in {"a", "an", "the", "our"} and len(keys) > 1:
        keys = keys[1:]
    if not keys[-1] or len(keys) > 7:
        return False
    if keys[-1] not in JOB_HEADS and not keys[-1].endswith(JOB_ENDINGS):
        if not ("editor" in keys and keys[-1] in JOB_MODIFIERS):
            return False
    return all(
        key in JOB_MODIFIERS or key in JOB_HEADS or key in PLACES or "-" in key or key.endswith("'s")
        for key in keys[:-1]
    ) or (keys[0] in JOB_MODIFIERS and keys[0] not in PLACES and len(keys) > 2)


def is_place(words: Sequence[str]) -> bool:
    """Tell whether the words are a place that newsparse knows."""
    return (
        " ".join(words).strip(" .").casefold() in PLACES
        or " ".join(words).casefold() in PLACES
        or folded(" ".join(words)) in CITIES
    )
