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
        self._texts: dict[str, list[int]] = {}

    def add(self, number: int, words: Sequence[str]) -> None:
        """Add a text under a number."""
        for size in range(1, _LEAD + 1):
            for i in range(len(words) - size + 1):
                places = self._texts.setdefault(" ".join(words[i : i + size]), [])
                if len(places) < _MANY and (not places or places[-1] != number):
                    places.append(number)

    def candidates(self, part: Sequence[str]) -> tuple[int, ...]:
        """Return the numbers of the texts that hold the first words of `part`, in order of adding."""
        return tuple(self._texts.get(" ".join(part[:_LEAD]), ())) if part else ()
