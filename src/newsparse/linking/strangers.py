"""Sources whom the text does not name."""

from __future__ import annotations

from typing import Final

from newsparse.models.speakers import Speaker
from newsparse.patterns import lazy

__all__ = ["is_anonymous", "is_stranger"]

_ONE: Final = ("a ", "an ", "another ", "one ")
_UNNAMED: Final = lazy(
    r",? who [^.;:\n]{0,40}?(?:not(?: to)? be (?:named|identified|quoted by name)|to be (?:named|identified)|anonym\w+)\b"
)
_INSIDE: Final = lazy(r",? who (?:also |then |later )?(?:said|says|told|tells|added|claimed|claims)\b")
"""Behind somebody of whom a clause within the sentence tells that they spoke: the sentence is about others."""
_ASKS: Final = lazy(r"[^.;:\n]{0,60}? (?:ask(?:ed|s|ing)|question(?:ed|s)|yell(?:ed|s)|shout(?:ed|s)|press(?:ed|es))\b")


def is_stranger(text: str, speaker: Speaker) -> bool:
    """Tell whether a source is somebody new without a name: "an aide said".  Whoever asks is not heard of again."""
    mention = speaker.mention
    if speaker.name is not None or mention is None or not mention.text.lower().startswith(_ONE):
        return False
    start, end = mention.span.start, mention.span.end
    outer = text[max(0, start - 2) : start] != ", " and _INSIDE.match(text, end) is None
    return outer and _ASKS.match(text, end) is None


def is_anonymous(text: str, end: int) -> bool:
    """Tell whether the source that ends at `end` wants no name: "her teacher, who asked not to be named, said"."""
    return text.startswith((" who ", ", who "), end) and _UNNAMED.match(text, end, end + 80) is not None
