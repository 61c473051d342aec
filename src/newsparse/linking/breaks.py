"""Where the stage may change: the pronouns of a text, the ends of its sentences and of its paragraphs."""

from __future__ import annotations

import re
from itertools import groupby
from typing import Final, TypeAlias

from newsparse.models.sentences import BEFORE_X
from newsparse.patterns import lazy

__all__ = ["BREAK", "DESCRIPTION", "NAME", "PAUSE", "PRONOUN", "Event", "find_breaks", "find_pronouns"]

Event: TypeAlias = tuple[int, int, int]
"""Where something happens, its kind, and more of it; the kinds in the order in which they count at one place."""
PAUSE: Final = 0
"""A headline or a caption ends."""
BREAK: Final = 1
"""A sentence begins (0) or a paragraph ends (1)."""
NAME: Final = 2
"""A hit."""
PRONOUN: Final = 3
"""A pronoun, by its end."""
DESCRIPTION: Final = 4
"""A source that is neither (1), or another role (0)."""

_PRONOUNS: Final = (
    lazy(r"h(?:e(?:(?<![\w’'].e)(?:r(?:s|self)?)?|(?<=[Ss].e)(?<![\w’']...))|i(?<![\w’'].i)(?:s|m(?:self)?))(?![\w-])"),
    lazy(r"H(?:(?<![\w’']H)(?:e(?:r(?:s|self)?)?|i(?:s|m(?:self)?)|ER?|I[MS])|(?<=[Ss]H)(?<![\w’']..)E)(?![\w-])"),
)
"""From their h: a plain letter in front is what `re` finds fastest; what stands before it is looked at when "e" or "i" follows."""
_SHORT: Final = "Col Dr Gen Gov Hon Jr Lt Mr Mrs Ms No Prof Rep Reps Rev Sen Sens Sgt Sr St vs"
_STATES: Final = "Ariz Calif Conn Fla Ill Mass Mich Minn Miss Okla Ore Sept Tenn Tex Wis"
_ABBREVIATED: Final = "".join(
    rf"(?<!\b(?:{'|'.join(words)})\.)"
    for _, words in groupby(sorted((*_SHORT.split(), *_STATES.split()), key=len), key=len)
)
"""What no full stop ends; words of one length together, for `re` looks back by a fixed width."""
_NEXT: Final = r"[\"”'’)\]]*[ \xa0]+(?=[\"“‘'(\[]*[A-Z0-9])"
_ON_X: Final = "|".join(rf"(?<=\b{word} X\.)" for word in BEFORE_X)
_SENTENCES: Final = {
    ".": lazy(rf"\.(?={_NEXT})(?:(?<!\b[A-Z]\.)|{_ON_X}){_ABBREVIATED}(?<!(?<![^\W_])[ap]\.m\.){_NEXT}"),
    **{mark: lazy(re.escape(mark) + _NEXT) for mark in "!?…"},
}  # a pattern each: a plain letter in front is what `re` finds fastest
_PARAGRAPH: Final = lazy(r"\n\n*")


def find_pronouns(text: str, begin: int, end: int) -> list[Event]:
    """Return "he", "she" and their forms between two places; not in order."""
    found: list[Event] = []
    for pattern in _PRONOUNS:
        for match in pattern.finditer(text, begin, end):
            start, behind = match.span()
            found.append((start - 1 if start and text[start - 1] in "Ss" else start, PRONOUN, behind))
    return found


def find_breaks(text: str, begin: int, end: int) -> list[Event]:
    """Return where sentences begin and where paragraphs end, between two places; not in order."""
    found = [(match.start(), BREAK, 1) for match in _PARAGRAPH.finditer(text, begin, end)]
    for mark, pattern in _SENTENCES.items():
        if mark in text:
            found += [(match.end(), BREAK, 0) for match in pattern.finditer(text, begin, end)]
    return found
