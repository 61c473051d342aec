"""The words of posts, folded, so that equal and contained words are found in linear time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.patterns import lazy

__all__ = ["WordIndex", "folded", "holds"]

_LINK: Final = lazy(r"https?://\S+|pic\.(?:twitter|x)\.com/\S+|\bt\.co/\S+")
_WORD: Final = lazy(r"[^\W_]+")
_ELISION: Final = lazy(r"['’‘`]")
_LEAD: Final = 3
_MANY: Final = 24


def folded(text: str | None) -> tuple[str, ...]:
    """Return the words of a post without links, marks and capitals."""
    if not text:
        return ()
    return tuple(_WORD.findall(_ELISION.sub("", _LINK.sub(" ", text)).casefold()))


def holds(whole: Sequence[str], part: Sequence[str]) -> bool:
    """Tell whether the words of `part` stand in `whole`, in order and without a gap."""
    return bool(part) and f" {' '.join(part)} " in f" {' '.join(whole)} "


class WordIndex:
    """Finds, among many texts, those that may hold some words: by the first three of them."""

    def __init__(self) -> None:
        """Begin with no text."""
        self._waiting: list[tuple[int, str | None]] = []
        self._words: list[tuple[int, tuple[str, ...]]] = []
        self._texts: tuple[dict[tuple[str, ...], list[int]], ...] = tuple({} for _ in range(_LEAD))
        """For one word, two and three the texts that hold them; each is made as far as somebody asks."""
        self._read = [0] * _LEAD

    def __bool__(self) -> bool:
        """Tell whether there is any text."""
        return bool(self._waiting or self._words)

    def add(self, number: int, text: str | None) -> None:
        """Add a text under a number; it is read when somebody asks: most articles have one post and ask nothing."""
        self._waiting.append((number, text))

    def candidates(self, part: Sequence[str]) -> tuple[int, ...]:
        """Return the numbers of the texts that hold the first words of `part`, in order of adding."""
        if not part:
            return ()
        self._words += [(number, folded(text)) for number, text in self._waiting]
        self._waiting.clear()
        size = min(len(part), _LEAD)
        texts = self._texts[size - 1]
        for number, words in self._words[self._read[size - 1] :]:
            for run in zip(*(words[at:] for at in range(size)), strict=False):
                places = texts.setdefault(run, [])
                if len(places) < _MANY and (not places or places[-1] != number):
                    places.append(number)
        self._read[size - 1] = len(self._words)
        return tuple(texts.get(tuple(part[:size]), ()))
