"""`parse_byline`: one line → its credits."""

from __future__ import annotations

from newsparse.models.bylines import Byline

__all__ = ["parse_byline"]


def parse_byline(line: str) -> tuple[Byline, ...]:
    """Return the credits in one line, one a role; () when it is no byline."""
    del line
    return ()
