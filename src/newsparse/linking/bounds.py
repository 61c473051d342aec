"""Where the noun group of a source ends, and where a second one begins."""

from __future__ import annotations

from typing import Final

from newsparse.patterns import either, lazy

__all__ = ["AND", "CUT", "JOINED", "OFFICER"]

_BOUNDS: Final = (
    "about according after against around as at before behind by close during familiar for from in including inside loyal "
    "named near of on outside representing running said says speaking that to told which who whom whose "
    "with working"
)
"""Words that end the noun group of a source."""
CUT: Final = lazy(
    rf"[ \xa0,;(\n—–](?:(?<![ \xa0])|-[ \xa0]|{either(_BOUNDS.split())}\b"
    r"|[a-z]{3,}(?:ed|ing|wn)[ \xa0](?:as|at|by|for|from|in|on|through|to|under|with)\b)"
)
"""What ends a noun group; all that may begin it in one class, for `re` passes over the rest fast."""
AND: Final = lazy(r",? (?:and|or|&) ")
"""What joins two sources."""
JOINED: Final = lazy(r"(?<=al|ic|ve) and [a-z]+(?:al|ic|ve|ary) [a-z]+s\b")
"""Two adjectives of one noun."""
OFFICER: Final = lazy(r"(?:[A-Z][a-z]+ ){1,2}(?:Commissioner|Minister|Secretary|Officer|Spokesperson) [A-Z]")
"""The second half of a title in two parts."""
