"""The tokens of a credit as pieces: the words between two separators, and the contacts.

Whether a word such as "and" or "y" parts two names or belongs to one is told from the words beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.bylines.names import folded, is_initial, is_outlet, is_place, name_length
from newsparse.bylines.tokens import ADDRESS, BOTH, EMAIL, HANDLE, MARK, WORD, Token
from newsparse.knowledge.agencies import agency_named
from newsparse.knowledge.credits import AND_WORDS, JOB_HEADS, JOB_MODIFIERS, JOINING_VOWELS, WITH_WORDS

__all__ = ["Piece", "inverted", "pieces_of"]

_CONTACTS: Final = frozenset((EMAIL, HANDLE, ADDRESS, BOTH))
_JOINING: Final = AND_WORDS | WITH_WORDS | JOINING_VOWELS


class Piece:
    """The words between two separators."""

    __slots__ = ("broken", "mark", "words")

    def __init__(self, mark: str, *, broken: bool) -> None:
        self.mark = mark
        self.words: list[str] = []
        self.broken = broken


def pieces_of(tokens: Sequence[Token]) -> list[Piece | Token]:
    """Return the words between separators, and the contacts, in order."""
    pieces: list[Piece | Token] = []
    current = Piece("", broken=False)
    for number, token in enumerate(tokens):
        if token.kind in _CONTACTS:
            if current.words:
                pieces.append(current)
            pieces.append(token)
            current = Piece(",", broken=False)
            continue
        mark = ""
        if token.kind == MARK or token.text.casefold() in _JOINING:
            mark = _mark(tokens, number, current.words)
        if mark:
            if current.words:
                pieces.append(current)
                broken = mark == "," and token.start > tokens[number - 1].end
                current = Piece(mark, broken=broken)
            elif mark == "and" or not current.mark:
                current.mark = mark
            continue
        if (
            current.words
            and tokens[number - 1].end == token.start
            and tokens[number - 1].kind == WORD
            and current.words[-1].casefold() != "from"
        ):
            pieces.append(current)  # words that were run together
            current = Piece("~", broken=False)
        current.words.append(token.text)
    if current.words:
        pieces.append(current)
    return pieces


def _mark(tokens: Sequence[Token], number: int, before: list[str]) -> str:
    """Return the separator that a mark or a joining word is, "" when it is a word of a name or phrase."""
    token = tokens[number]
    if token.kind == MARK:
        return "and" if token.text == "&" else "," if token.text in ",、，…:：" else token.text[0]
    word = token.text.casefold()
    if (
        word in AND_WORDS
        and not (token.text == "ET" and before and not before[-1].isupper())
        and not (token.text == "ET" and not before)
    ):
        after = tokens[number + 1].text.casefold() if number + 1 < len(tokens) else ""
        job = before and folded(before[-1]) in JOB_MODIFIERS and folded(after) in JOB_MODIFIERS | JOB_HEADS
        return "" if job or (before and folded(before[-1]) == "the") else "and"
    if word in WITH_WORDS and token.text.islower():
        return "with"
    if token.text in JOINING_VOWELS and before:
        names = [t.text for t in tokens[number + 1 : number + 4] if t.kind != MARK]
        two = name_length(before) == len(before) >= 2 and name_length(names) >= 2
        return "and" if two and not names[0].casefold().endswith(("ez", "es", "is")) else ""
    return ""


def inverted(pieces: list[Piece]) -> list[str] | None:
    """Return "Xiaoying You" for the two pieces of "You, Xiaoying"."""
    if len(pieces) != 2 or pieces[1].mark != "," or len(pieces[0].words) != 1 or pieces[1].broken:
        return None
    last, first = pieces[0].words, pieces[1].words
    if len(first) > 2 or (len(first) == 2 and not is_initial(first[1])) or is_initial(last[0]):
        return None
    shaped = all(
        word[0].isupper()
        and word.strip(".’'-").replace("-", "").replace("’", "").replace("'", "").isalpha()
        and not word.isupper()
        for word in [*last, first[0]]
    )
    if (
        not shaped
        or is_place(first)
        or is_outlet(first, tail=True, upper=False)
        or agency_named(last[0])
        or is_outlet(last, tail=False, upper=False)
    ):
        return None
    return [*first, *last]
