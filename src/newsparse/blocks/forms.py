"""The forms of lines that several recognisers ask for: sentences, capitals, names."""

from __future__ import annotations

from typing import Final

__all__ = [
    "CAPITAL", "CLOSING_MARKS", "SENTENCE_ENDS", "ends_like_sentence", "in_capitals", "is_name", "lower_words",
    "name_like", "word_count",
]  # fmt: skip

_CLOSERS: Final = "\"'”’»)]*›“„"
SENTENCE_ENDS: Final = frozenset(".!?…。！？।؟")
CLOSING_MARKS: Final = frozenset(_CLOSERS)
"""What may follow the end of a sentence."""
CAPITAL: Final = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĽŁŃŅŇŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚΑ-ΫЀ-Я"
"""Capital letters, for a character class; scripts without case have none."""
PARTICLES: Final = frozenset(
    [
        "de",
        "del",
        "della",
        "di",
        "da",
        "do",
        "dos",
        "das",
        "du",
        "la",
        "le",
        "van",
        "von",
        "der",
        "den",
        "ten",
        "ter",
        "bin",
        "al",
        "el",
        "ibn",
        "af",
        "zu",
        "y",
        "e",
        "i",
    ]
)
"""Lower-case words inside names."""


def ends_like_sentence(text: str) -> bool:
    """Return whether a line ends in a full stop, question mark, exclamation mark or ellipsis, quotation marks aside."""
    last = text[-1]
    if last in SENTENCE_ENDS:
        return True
    return last in CLOSING_MARKS and text.rstrip(_CLOSERS)[-1:] in SENTENCE_ENDS


def in_capitals(text: str) -> bool:
    """Return whether a line is printed in capitals; "Mc" and a possessive's "s" may be small."""
    if text.isupper():
        return text.isascii() or sum(1 for c in text if c.isalpha()) < 2 * sum(1 for c in text if c.isupper())
    if text[:3].upper() != text[:3]:
        return False
    capitals = sum(map(str.isupper, text))
    return capitals >= 8 and sum(map(str.islower, text)) * 12 <= capitals


def word_count(text: str) -> int:
    """Return how many words a line has; a mark alone is none."""
    count = 0
    for word in text.split():
        if word[0].isalnum() or any(map(str.isalnum, word)):
            count += 1
    return count


def name_like(word: str) -> bool:
    """Return whether a word begins like a name: with a capital, quotation marks and brackets aside."""
    return word.lstrip("(\"'“‘’[")[:1].isupper()


def is_name(text: str) -> bool:
    """Return whether a few words may be a person's name: two to five, capitalised, none in digits."""
    words = text.replace(",", " ").split()
    if not 2 <= len(words) <= 5 or any(character in '0123456789:;!?/@"“”()' for character in text):
        return False
    return words[0][0].isupper() and words[-1][0].isupper() and all(w[0].isupper() or w in PARTICLES for w in words)


def lower_words(text: str) -> list[str]:
    """Return the words of a line that begin with a small letter, punctuation around them taken off."""
    return [w for word in text.split() if (w := word.strip('().,;:—–-[]*"“”')) and w[0].islower()]
