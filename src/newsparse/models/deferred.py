"""What of an article is read when somebody first asks for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from newsparse.models.doubts import Doubt
from newsparse.models.people import Entity
from newsparse.models.posts import Post
from newsparse.models.quotes import Quote, Statement

__all__ = ["Deferring", "Findings", "defer"]


class Findings(NamedTuple):
    """What the words of an article say, beside what it is made of: the fields of `Article` of the same names."""

    quotes: tuple[Quote, ...] = ()
    statements: tuple[Statement, ...] = ()
    posts: tuple[Post, ...] = ()
    people: tuple[Entity, ...] = ()
    doubts: tuple[Doubt, ...] = ()


_NAMES: Final = frozenset(Findings._fields)


class Deferring:
    """Something whose `Findings` may be read later: the fields stay empty slots, which the first look fills.

    Nobody can tell from outside, but by the clock: comparing, hashing, copying, pickling and `attrs.evolve` all look.
    Two threads that look at once find the same.
    """

    __slots__ = ("_find",)

    if not TYPE_CHECKING:  # or every misspelt field would be one

        def __getattr__(self, name: str) -> Any:
            """Read the findings; called for an empty slot only."""
            if name not in _NAMES:
                message = f"{type(self).__name__!r} object has no attribute {name!r}"
                raise AttributeError(message, name=name, obj=self)
            find = _pending(self)
            if find is not None:
                findings = find()
                self._check_findings(findings)
                for field, value in findings._asdict().items():
                    object.__setattr__(self, field, value)
                object.__setattr__(self, "_find", None)
            return object.__getattribute__(self, name)

    def _check_findings(self, findings: Findings) -> None:
        """Refuse findings that cannot be."""


def defer(article: Deferring, find: Callable[[], Findings]) -> None:
    """Let the findings of an article that nobody has seen yet be read by `find`, once, when they are first asked for."""
    for field in _NAMES:
        object.__delattr__(article, field)
    object.__setattr__(article, "_find", find)


def _pending(article: Deferring) -> Callable[[], Findings] | None:
    """Return what reads the findings, None when it has been called."""
    try:
        find: Callable[[], Findings] | None = object.__getattribute__(article, "_find")
    except AttributeError:
        return None
    return find
