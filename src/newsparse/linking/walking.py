"""A walk through the text that goes no farther than somebody asks."""

from __future__ import annotations

from collections.abc import Iterator

__all__ = ["Walk"]


class Walk:
    """Steps through the text, taken when what lies behind them is asked for."""

    __slots__ = ("_end", "_going", "_reached", "_steps")

    def __init__(self, steps: Iterator[int], end: int) -> None:
        """Begin before the first of `steps`, which are places in order; `end` is where the text ends."""
        self._steps = steps
        self._end = end
        self._reached = -1
        self._going = False
        """Whether a step is being taken: what is asked meanwhile is answered from where the walk is."""

    def to(self, place: int) -> None:
        """Walk on until a place is behind."""
        if self._going or place <= self._reached:
            return
        self._going = True
        self._reached = next((reached for reached in self._steps if reached >= place), self._end)
        self._going = False

    def finish(self) -> None:
        """Walk to the end."""
        self.to(self._end)
