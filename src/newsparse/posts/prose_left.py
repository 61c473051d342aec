"""What stands left of a platform's name or of a post's noun: adjectives, a determiner or an owner, a preposition."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from newsparse.patterns import lazy
from newsparse.posts.prose_words import BARE, DETERMINERS, MANY, POSTING, PREPOSITIONS, word_set

__all__ = ["MASK", "Left", "walk_left"]

MASK: Final = "\ufffc"
"""Stands for each character of a quotation in the text that the grammar reads: its words are not the reporter's."""

_MOST: Final = 10
"""So many words are looked at, the last of them only as the one before."""
_OWNED: Final = lazy(r"(?P<name>.+?)(?:['’]s?)\Z", re.DOTALL)


class Left(NamedTuple):
    """What stands left of a noun or a name."""

    start: int
    prep: str
    det: bool
    words: tuple[str, ...]
    owner: tuple[int, int] | None
    before: str
    """The word before it all, lower case."""


def walk_left(text: str, low: int, at: int) -> Left:
    """Walk from a head to the left over adjectives and a determiner to a preposition."""
    begin = max(low, at - 110)
    mask = text.rfind(MASK, begin, at)
    words_before = text[begin:at].split() if mask < 0 else text[begin:at].replace(MASK, " ").split()
    tokens: list[tuple[int, str]] = []
    where = at
    for token in reversed(words_before[-_MOST:]):
        where = text.rfind(token, begin, where)
        tokens.append((where, token))
    tokens.reverse()
    words: list[str] = []
    start, det, owner = at, False, None
    end_of_name = -1
    for where, token in reversed(tokens[1 - _MOST :]):
        if where < mask or (
            token[-1] in ".;:!?)—–" and not (token[-1] == "." and token[:1].isupper() and len(token) < 5)
        ):
            break
        word = token.strip("“”\"'‘’(),").casefold()
        if word in MANY or (word == "of" and len(words) < 4 and _many_before(tokens, where)):
            words.append(word)
            start = where
            continue
        if word in PREPOSITIONS and not (word in DETERMINERS and not det and word not in BARE):
            return Left(where, word, det, tuple(words), owner, _before(tokens, where))
        if det and end_of_name < 0 and word not in DETERMINERS:
            break
        owned = _OWNED.match(token)
        if owned is not None and token[:1].isupper():
            end_of_name = where + owned.end("name")
            owner = (where, end_of_name)
            words.append(word)
            det, start = True, where
            continue
        if end_of_name >= 0:
            if token[:1].isupper() or word in DETERMINERS or (token.islower() and word.isalpha() and len(words) < 5):
                if word in _VERBISH or token.endswith(","):
                    break
                owner = (where, end_of_name)
                start = where
                if word in DETERMINERS:
                    end_of_name = -1
                continue
            break
        if word in DETERMINERS or word.isdigit():
            det, start = True, where
            words.append(word)
            if word in _PRONOUNS:
                owner = (where, where + len(token))
            continue
        if owned is not None and token.islower():
            end_of_name = where + owned.end("name")
            owner, det, start = (where, end_of_name), True, where
            continue
        if len(words) >= 6 or word in POSTING or word in _VERBISH:
            break
        words.append(word)
    if not det:
        return Left(at, "", False, tuple(words[:1]), None, _before(tokens, at))
    return Left(start, "", True, tuple(words), owner, _before(tokens, start))


_PRONOUNS: Final = word_set("his her their its my our sein seine seinem seiner ihrem ihrer su sus son sa ses")
_VERBISH: Final = word_set(
    "said says wrote writes posted posts added told tells asked that which who and but or is was were are be been has had "
    "have not als dass und oder que et y e"
)


def _many_before(tokens: list[tuple[int, str]], where: int) -> bool:
    previous = [token for at, token in tokens if at < where]
    return bool(previous) and previous[-1].casefold() in MANY


def _before(tokens: list[tuple[int, str]], where: int) -> str:
    previous = [token for at, token in tokens if at < where]
    return previous[-1].strip("“”\"'‘’(),").casefold() if previous else ""
