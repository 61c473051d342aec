"""Subheads inside the article."""

from __future__ import annotations

import re
from typing import Final

from newsparse.blocks.forms import ends_like_sentence, in_capitals, word_count
from newsparse.extending import Context, Line
from newsparse.models.blocks import Block, Heading
from newsparse.patterns import lazy

__all__ = ["heading"]

_LONGEST: Final = 90
_MOST_WORDS: Final = 14
_SHOUTED_WORDS: Final = 5


def heading(line: Line, context: Context) -> Block | None:
    """Take a short line without a full stop, or in capitals, that stands over prose."""
    del context
    text = line.plain
    if len(text) > _LONGEST or not (
        text[0].isupper() or text[0].isdigit() or text[0] in "‘'“\"«¿¡#" or not text[0].isascii()
    ):
        return None
    ends = ends_like_sentence(text)
    if text[-1] in ":;,-–—" or (ends and text[-1] != "?" and not in_capitals(text)):
        return None
    words = word_count(text)
    if not words or words > _MOST_WORDS:
        return None
    previous, under = line.previous, line.next
    if in_capitals(text) and words <= _SHOUTED_WORDS and len(text) >= 4 and text[0] not in '"“(':
        return None if text[-1] == "!" or _INTRODUCES.search(previous[-40:]) else line.block(Heading)
    if ends:
        return line.block(Heading) if text[-1] == "?" and _asks(text, previous, under) else None
    if text[0] in '“"' or previous.endswith((":", ",", "—", "–")) or text.count(",") > 2:
        return None
    if not under or (len(under) < 50 and not ends_like_sentence(under)):
        return None
    if previous and len(previous) < 60 and not ends_like_sentence(previous) and line.index > 1:
        # Between two short lines it is one of a list, not the head of anything.
        return line.block(Heading) if len(under) > 100 else None
    return line.block(Heading)


_INTRODUCES: Final = lazy(
    r",$|\b(?:said|says|say|read|reads|wrote|writes|tweet(?:ed|s)?|posted|reading|writing|saying|tweeting|chant(?:ed|ing)|shout(?:ed|ing)|yell(?:ed|ing)|add(?:ed|s)|continued|"
    r"asked|asks|replied|responded|declared|stat(?:ed|es|ing)|titled|headlined|headline|caption|message|statement|account|post|sign|words|slogan|capital letters|all caps):$"
)
"""What stands before words that somebody is quoted with."""
_ASKS: Final = lazy(
    r"(?:\d{1,2}[.)]\s+)?(?:who|what|when|where|why|how|which|is|are|was|were|will|would|can|could|should|do|does|did|has|have|wer|was|wann|wo|warum|wie|qui|que|quand|où|pourquoi|comment|combien|"
    r"¿\w+|quién|qué|cómo|chi|che cosa|cosa|come|quando|dove|perché|quem|como|onde|wie|wat|waarom|hoe|kto|co|kiedy|gdzie|dlaczego|jak)\b",
    re.IGNORECASE,
)
_MOST_ASKED: Final = 9


def _asks(text: str, previous: str, under: str) -> bool:
    """Return whether a question stands between two paragraphs of some length as a subhead.

    A reporter's own question in the running text is longer, begins otherwise, or has another beside it.
    """
    if (
        text[0] in "“\"'‘("
        or len(under) < 60
        or len(previous) < 60
        or previous.endswith(("?", ":"))
        or under[0] in "“\"'‘"
    ):
        return False
    if not 3 <= word_count(text) <= _MOST_ASKED or " that " in text or "  " in text:
        return False
    return _ASKS.match(text) is not None and ". " not in text and "? " not in text
