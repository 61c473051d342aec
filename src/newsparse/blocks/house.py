"""The outlet's own habits, from its house style."""

from __future__ import annotations

from newsparse.extending import Context, Line
from newsparse.models.blocks import Block

__all__ = ["house"]


def house(line: Line, context: Context) -> Block | None:
    """Take a line that the house style knows, or the words glued to its start."""
    for habit in context.style.habits:
        end = habit.match(line.plain)
        if end:
            return line.block(habit.kind, 0, end)
    return None
