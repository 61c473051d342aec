"""Bodies whose name goes on behind "of" or "for": Ministry of Foreign Affairs, Bureau of Docks and Quays."""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.names import GIVEN
from newsparse.linking.naming import Shape
from newsparse.linking.somebody import Raw

__all__ = ["OF", "named_after"]

OF: Final = (" of ", " for ")
_GOVERNS: Final = frozenset(
    """
    ministry department bureau college university institute institution association council academy board commission
    committee authority agency federation union society administration chamber alliance league centre center foundation
    """.split()
)
"""Last words behind which a name goes on, lower case."""
_REACH: Final = 24


def named_after(text: str, raw: list[Raw], number: int) -> int:
    """Return where the name of the body that is `raw[number]` ends, what follows "of" included."""
    base, zone, piece = raw[number]
    end = base + piece.end
    if piece.key.rsplit(" ", 1)[-1] not in _GOVERNS:
        return end
    joined = False
    place = text.index(" ", end + 1) + 1
    for after, other, part in raw[number + 1 : number + 4]:
        if text.startswith("the ", place):
            place += 4
        between = text[place : after + part.front]
        if other != zone or part.title or len(between) > _REACH or not (between[:1] or "A").isupper():
            break
        if between and not all(word[0].isupper() for word in between.split()):
            break
        if part.shape == Shape.NAME and " " in part.key and not joined and not _many(part.key):
            break
        if joined and part.shape == Shape.NAME and not part.key.endswith("s"):
            break
        end = after + part.end
        if part.owner or joined or not text.startswith(" and ", end):
            break
        joined = True
        place = end + 5
    return end


def _many(key: str) -> bool:
    """Tell whether words are those of members, not of a person: "Home Bakers"."""
    return key.endswith("s") and key.split(" ", 1)[0] not in GIVEN
