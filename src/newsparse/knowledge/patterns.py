"""Regular expressions that are compiled when first used.

The rooms hold some hundred of them; compiling all at import would take longer than reading many an article.
"""

from __future__ import annotations

import re
from typing import Any, cast

__all__ = ["pattern"]


class _Pattern:
    """Stands for a compiled pattern: its methods are put in place by the first call of one of them."""

    __slots__ = ("_flags", "_source", "finditer", "fullmatch", "match", "search")

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name not in {"finditer", "fullmatch", "match", "search"}:
            raise AttributeError(name)
        compiled = re.compile(self._source, self._flags)
        self.finditer, self.fullmatch, self.match, self.search = (
            compiled.finditer, compiled.fullmatch, compiled.match, compiled.search,
        )  # fmt: skip
        return getattr(compiled, name)


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return what serves as `re.compile(source, flags)` does for match, search, fullmatch and finditer."""
    return cast("re.Pattern[str]", _Pattern(source, flags))
