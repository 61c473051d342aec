"""How the word lists of this package are written: words parted by white space."""

from __future__ import annotations

__all__ = ["words"]


def words(listed: str) -> tuple[str, ...]:
    """Return the words of a list, in order, each once."""
    return tuple(dict.fromkeys(listed.split()))
