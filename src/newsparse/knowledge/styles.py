"""House styles."""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.rules import HouseStyle

__all__ = ["ENGLISH", "STYLES"]

ENGLISH: Final = HouseStyle(name="English", language="en", source="general rules of English-language news")
STYLES: Final[tuple[HouseStyle, ...]] = ()
