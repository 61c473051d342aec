"""Where the stage may change: the pronouns of a text, the ends of its sentences and of its paragraphs."""

from __future__ import annotations

import re
from typing import Final, TypeAlias

from newsparse.patterns import lazy

__all__ = ["BREAK", "DESCRIPTION", "NAME", "PRONOUN", "Event", "find_breaks", "find_pronouns"]

Event: TypeAlias = tuple[int, int, int]
"""Where something happens, its kind, and more of it; the kinds in the order in which they count at one place."""
BREAK: Final = 0
"""A sentence begins (0) or a paragraph ends (1)."""
NAME: Final = 1
"""A hit, by its number."""
PRONOUN: Final = 2
"""A pronoun, by its end."""
DESCRIPTION: Final = 3
"""A source that is neither (1), or another role (0)."""

_PRONOUNS: Final = (
    lazy(r"h(?:(?<![\w’']h)(?:e(?:r(?:s|self)?)?|i(?:s|m(?:self)?))|(?<=[Ss]h)(?<![\w’']..)e)(?![\w-])"),
    lazy(r"H(?:(?<![\w’']H)(?:e(?:r(?:s|self)?)?|i(?:s|m(?:self)?)|ER?|I[MS])|(?<=[Ss]H)(?<![\w’']..)E)(?![\w-])"),
)
"""From their h: a plain letter in front is what `re` finds fastest."""
_SENTENCES: Final = {
    mark: lazy(rf"{re.escape(mark)}[\"”'’)\]]*[ \xa0]+(?=[\"“‘'(\[]*[A-Z0-9])") for mark in ".!?…"
}  # a pattern each, for the same reason
_PARAGRAPH: Final = lazy(r"\n\n*")
_SHORT: Final = "Col Dr Gen Gov Hon Jr Lt Mr Mrs Ms No Prof Rep Reps Rev Sen Sens Sgt Sr St vs"
_STATES: Final = "Ariz Calif Conn Fla Ill Mass Mich Minn Miss Okla Ore Sept Tenn Tex Wis"
_ABBREVIATIONS: Final = frozenset((*_SHORT.split(), *_STATES.split()))


def find_pronouns(text: str) -> list[Event]:
    """Return "he", "she" and their forms; not in order."""
    found: list[Event] = []
    for pattern in _PRONOUNS:
        for match in pattern.finditer(text):
            start, end = match.span()
            found.append((start - 1 if start and text[start - 1] in "Ss" else start, PRONOUN, end))
    return found


def find_breaks(text: str) -> list[Event]:
    """Return where sentences begin and where paragraphs end; not in order."""
    found = [(match.start(), BREAK, 1) for match in _PARAGRAPH.finditer(text)]
    for mark, pattern in _SENTENCES.items():
        if mark in text:
            for match in pattern.finditer(text):
                if mark != "." or not _abbreviated(text, match.start()):
                    found.append((match.end(), BREAK, 0))
    return found


def _abbreviated(text: str, end: int) -> bool:
    """Tell whether the word before a full stop is an abbreviation or a capital letter."""
    word = text[max(0, end - 6) : end]
    if word.isalnum() and len(word) == 6:
        return False  # longer than all of them
    last = word.rpartition(" ")[2]
    if not last.isalnum():
        begin = len(word)
        while begin and (word[begin - 1].isalnum() or word[begin - 1] == "_"):
            begin -= 1
        last = word[begin:]
    if last in _ABBREVIATIONS or (len(last) == 1 and "A" <= last <= "Z"):
        return True
    return last == "m" and word.endswith(("a.m", "p.m")) and not word[-4:-3].isalnum()
