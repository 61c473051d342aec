"""Sources whom the text does not name."""

from __future__ import annotations

from typing import Final

from newsparse.models.speakers import Speaker
from newsparse.patterns import lazy

__all__ = ["is_stranger"]

_ONE: Final = ("a ", "an ", "another ", "one ")
_ASKS: Final = lazy(r"[^.;:\n]{0,60}? (?:ask(?:ed|s|ing)|question(?:ed|s)|yell(?:ed|s)|shout(?:ed|s)|press(?:ed|es))\b")


def is_stranger(text: str, speaker: Speaker) -> bool:
    """Tell whether a source is somebody new without a name: "an aide said".  Whoever asks is not heard of again."""
    mention = speaker.mention
    if speaker.name is not None or mention is None or not mention.text.lower().startswith(_ONE):
        return False
    start, end = mention.span.start, mention.span.end
    return text[max(0, start - 2) : start] != ", " and _ASKS.match(text, end) is None
