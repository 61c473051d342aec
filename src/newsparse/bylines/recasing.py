"""Names printed in capitals, set in the usual case.  Words in mixed case are never touched."""

from __future__ import annotations

import re
from typing import Final

from newsparse.knowledge.credits import CAMEL_NAMES, MAC_NAMES, PARTICLES
from newsparse.patterns import lazy

__all__ = ["recased"]

_ROMAN: Final = frozenset({"II", "III", "IV", "VI", "VII", "MD", "M.D.", "PHD", "RN", "MBA", "CPA", "OBE", "MBE", "MP"})
_LOWERED: Final = PARTICLES - {"al", "el", "le", "les", "san", "santa", "st.", "do", "ben", "bar", "i", "d'", "l'"}
_SHORT_NAMES: Final = frozenset(
    [
        "AL",
        "AN",
        "BO",
        "ED",
        "HO",
        "HU",
        "JO",
        "KO",
        "LE",
        "LI",
        "LO",
        "LU",
        "MA",
        "MO",
        "NG",
        "NI",
        "OH",
        "OX",
        "SU",
        "TY",
        "VU",
        "WU",
        "XU",
        "YE",
        "YI",
        "YU",
        "AI",
        "EL",
        "IL",
        "RI",
        "RO",
        "VO",
    ]
)
_LETTERS: Final = lazy(r"[^\W\d_]+")


def recased(name: str) -> str:
    """Return a name with its words in capitals recased: "MARY O’BRIEN-MCKAY JR." → "Mary O’Brien-McKay Jr.".

    Initials and Roman numerals stay; particles become lower case unless first.  In a name that has words in mixed
    case, only whole words of four letters and more are recased ("Ida BRANDT"): shorter ones are initials ("JD Lind").
    """
    words = name.split()
    mixed = any(word[:1].isupper() and not word.isupper() for word in words)
    return " ".join(_word(word, first=i == 0, mixed=mixed) for i, word in enumerate(words))


def _word(word: str, *, first: bool, mixed: bool) -> str:
    if not word.isupper():
        return word
    letters = sum(c.isalpha() for c in word)
    if letters < 2 or word.strip(".,") in _ROMAN or word in _ROMAN:
        return word
    if "." in word.rstrip(".") or (mixed and letters < 4):
        return word  # "S.V.", "JD"
    if letters == 2 and word.strip(".") not in _SHORT_NAMES and word not in {"JR.", "SR.", "ST.", "JR", "SR"}:
        return word.casefold() if not first and word.casefold() in _LOWERED else word
    if not first and word.casefold() in _LOWERED:
        return word.casefold()
    if letters == 3 and not mixed and not set(word) & set("AEIOUYÀÁÂÄÉÈÊËÍÎÏÓÔÖØÚÜ"):
        return word
    return "-".join(_part(part) for part in word.split("-"))


def _part(part: str) -> str:
    folded = part.casefold()
    if folded in CAMEL_NAMES:
        return CAMEL_NAMES[folded]
    if folded in MAC_NAMES:
        return f"Mac{part[3:4]}{part[4:].lower()}"
    if len(part) > 3 and part.startswith("MC") and part[2].isalpha():
        return f"Mc{part[2]}{part[3:].lower()}"
    for mark in "'’":
        at = part.find(mark)
        if at == 1 and len(part) > 3:  # O’BRIEN, D’ANGELO
            return f"{part[:2]}{_part(part[2:])}"
    return _LETTERS.sub(_capitalised, part, count=1) if len(_LETTERS.findall(part)) == 1 else _LETTERS.sub(_inner, part)


def _capitalised(match: re.Match[str]) -> str:
    word = match[0]
    return word[0] + word[1:].lower()


def _inner(match: re.Match[str]) -> str:
    """Recase one run of letters of a word with marks inside; what follows an apostrophe late in a word is small."""
    word = match[0]
    return word.lower() if match.start() > 0 and match.string[match.start() - 1] in "'’" else word[0] + word[1:].lower()
