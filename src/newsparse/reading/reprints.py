"""The line with which a reprint names the outlet that published it first."""

from __future__ import annotations

import re
from typing import Final

from newsparse.models.documents import Claim, new_claim
from newsparse.models.spans import Origin
from newsparse.patterns import holds_any

__all__ = ["original_outlet"]

_NAME: Final = r"[\"'“„«»‘]?(?P<name>[^\W\d_a-zß-öø-ÿ][^.,;:|\n“”„«»\"]{1,60}?)[\"'”“»«’]?"
_FIRST: Final = re.compile(
    rf"""\b(?:
      (?:originally|first)\s+(?:published|appeared|posted)\s+(?:on|in|at|by)\s+(?:the\s+website\s+)?{_NAME}(?=[.,;|\n]|\s+(?:and|on|under|as|here|in)\b|\Z)
      |zuerst\s+(?:bei|in|auf|im|beim)\s+(?:der\s+|dem\s+)?{_NAME.replace("name", "de")}\s+(?:erschienen|veröffentlicht)
      |initialement\s+publié\s+(?:sur|dans|par)\s+(?:le\s+site\s+)?{_NAME.replace("name", "fr")}(?=[.,;|\n]|\Z)
      |publicado\s+originalmente\s+(?:en|por)\s+{_NAME.replace("name", "es")}(?=[.,;|\n]|\Z))""",
    re.VERBOSE,
)
_WORDS: Final = ("published", "appeared", "posted", "erschienen", "veröffentlicht", "publié", "originalmente")
"""One of these stands in every such line."""
_REACH: Final = 1500
"""Such a line stands among so many characters at either end."""


def original_outlet(text: str) -> Claim | None:
    """Return what an article's text says of the outlet that published it first; the claim's subject is "original"."""
    for part in (text[-_REACH:], text[:_REACH]):
        found = _FIRST.search(part) if holds_any(part, _WORDS) else None
        if found is not None:
            name = next(group for group in found.groups() if group)
            return new_claim(subject="original", value=name.strip(), origin=Origin.VISIBLE, source="text")
    return None
