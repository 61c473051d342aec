"""Regular expressions that are compiled when they are first used, so that importing newsparse costs little.

A few hundred patterns, some with long word lists, take longer to compile than everything else that importing does;
most articles need only some of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

__all__ = ["Lazy", "either", "holds_any", "lazy"]


class Lazy:
    """A pattern that compiles itself when one of its methods is first asked for; then it costs no more than `re`'s own.

    Two threads that ask at once compile twice and get equal patterns.
    """

    if TYPE_CHECKING:
        match: Callable[..., re.Match[str] | None]
        search: Callable[..., re.Match[str] | None]
        fullmatch: Callable[..., re.Match[str] | None]
        finditer: Callable[..., Iterator[re.Match[str]]]
        findall: Callable[..., list[Any]]
        split: Callable[..., list[str | Any]]
        sub: Callable[..., str]

    def __init__(self, source: str | Callable[[], str], flags: int) -> None:
        """Keep the source, or what makes it."""
        self._source = source
        self.flags = flags

    @property
    def pattern(self) -> str:
        """The source."""
        return self._source if isinstance(self._source, str) else self._source()

    def __getattr__(self, name: str) -> Any:
        """Compile, and keep the method under its name: this is not called for it again."""
        if name.startswith("_"):
            raise AttributeError(name)
        method = getattr(re.compile(self.pattern, self.flags), name)
        setattr(self, name, method)
        return method

    def __reduce__(self) -> tuple[Callable[..., Lazy], tuple[str, int]]:
        """Pickle by the source."""
        return lazy, (self.pattern, self.flags)

    def __repr__(self) -> str:
        """Show the source."""
        return f"lazy({self.pattern!r})"


def lazy(source: str | Callable[[], str], flags: int = 0) -> Lazy:
    """Return a pattern that compiles on its first use; `re.compile` without the wait.

    A source of long lists is given as a function, or writing it would be most of the wait.  Errors in the source show on the first use, so a test compiles every lazy pattern of the package.
    """
    return Lazy(source, flags)


def either(words: Iterable[str]) -> str:
    """Return a pattern for any of these words, the longest that fits.

    What several begin with is tried once, so a list of hundreds costs little where none of them stands:
    `either(["tweet", "tweets", "two"])` is `tw(?:eet(?:s)?|o)`.
    """
    rests: dict[str, list[str]] = {}
    for word in sorted(set(words)):
        rests.setdefault(word[:1], []).append(word[1:])
    ends = rests.pop("", None) is not None
    branches = [
        re.escape(letter) + (re.escape(rest[0]) if len(rest) == 1 else either(rest)) for letter, rest in rests.items()
    ]
    if not branches:
        return "" if ends else "(?!)"
    if len(branches) == 1 and not ends:
        return branches[0]
    return f"(?:{'|'.join(branches)})" + ("?" if ends else "")


def holds_any(text: str, signs: Iterable[str]) -> bool:
    """Tell whether one of these strings stands in a text: a loop takes two thirds of the time of `any` and `map`."""
    for sign in signs:  # noqa: SIM110
        if sign in text:
            return True
    return False
