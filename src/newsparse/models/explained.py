"""The sentence that explains an attribution is written when somebody first asks for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from newsparse.models.making import maker_without

__all__ = ["Explained", "explainer"]

T = TypeVar("T", bound="Explained")


class Explained:
    """Something whose `why` may be written later: the field stays an empty slot, which the first look at it fills.

    Nobody can tell from outside, but by the clock: comparing, hashing, copying, pickling and `attrs.evolve` all look.
    """

    __slots__ = ("_explain",)

    if not TYPE_CHECKING:  # or every misspelt field would be one

        def __getattr__(self, name: str) -> str:
            """Write the sentence; called for an empty slot only."""
            if name != "why":
                message = f"{type(self).__name__!r} object has no attribute {name!r}"
                raise AttributeError(message, name=name, obj=self)
            why = self._explain()
            object.__setattr__(self, name, why)
            return why


def explainer(kind: type[T]) -> Callable[..., T]:
    """Return a function that makes values of a class, and takes as `_explain` what writes `why` in place of that."""
    return maker_without(kind, {"why"}, "_explain")
