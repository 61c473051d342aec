"""Buttons and counters for sharing, comments, listening and reading times."""

from __future__ import annotations

import re
from typing import Final

from newsparse.extending import Context, Line
from newsparse.knowledge.styles_words import SHARES
from newsparse.models.blocks import Block, Share
from newsparse.patterns import lazy

__all__ = ["COMMENTERS", "share"]

_NUMBER: Final = r"\d[\d.,]*\s?[KkMm]?"
_COUNTER: Final = lazy(
    rf"[•·|(\s]*{_NUMBER}\+?\s*(?:comments?|shares?|likes?|views?|retweets?|reactions?|replies|tweets?|"
    r"kommentare?|reacties|commentaires?|partages?|comentarios?|commenti|comentários?|komentarz[ey]?|kommentarer?|комментари\w+)\b\)?$|"
    r"(?:comments?|shares?|likes?|views?|kommentare|comentarios|commentaires|commenti)\s*[:(|]\s*" + _NUMBER + r"\)?$",
    re.IGNORECASE,
)
_MINUTES: Final = lazy(
    r"[•·|⏱\s]*(?:(?:listen|audio)(?: to this (?:article|story))?\s*[·:•|(]?\s*|(?:estimated )?(?:reading|read) time:?\s*(?:about )?|lesezeit:?\s*(?:ca\.? )?|temps de lecture\s*:?\s*|"
    r"tiempo de lectura:?\s*|tempo di lettura:?\s*|leestijd:?\s*|tempo de leitura:?\s*|czas czytania:?\s*|lecture )?"
    r"(?:less than (?:a|1)|\d{1,3}(?:[-–:]\d{1,2})?)\s*[- ]?(?:mins?|minutes?|min\.|minuten|minuti|minutos|minut[ay]?|sec|seconds?)\.?"
    r"(?:\s*(?:to )?(?:read|listen|watch|lesezeit|leestijd|de lecture|de lectura|di lettura|de leitura|czytania))?\s*[•·|]?$",
    re.IGNORECASE,
)
_COMMENT: Final = lazy(
    r"(?:(?:would you like|do you want|want|you must|you need|please|sign in|log in|register|be the first)\b.{0,40}?\bcomment\b|(?:share|leave|post|add) (?:your|a) (?:thoughts|comments?|opinion)\b).{0,40}$",
    re.IGNORECASE,
)
COMMENTERS: Final = frozenset("would do want you please sign log register be share leave post add".split())
_COUNTED: Final = lazy(r"\d|(?i:less than)")
"""What each counter, reading time and player shows."""
_PLAYER: Final = lazy(r"[\d:]{4,8}\s*/\s*[\d:]{4,8}$|^0:00$")
_BAR: Final = lazy(
    r"(?:share|tweet|pin|email|print|post|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|pinterest|copy link|save|comments?|"
    r"flipboard|bluesky|threads|instagram|messenger|sms|more|teilen|partager|compartir|condividi|delen|"
    r"on|this|via|with|to|and|[|/,·•:()\s])+$",
    re.IGNORECASE,
)


def share(line: Line, context: Context) -> Block | None:
    """Take "Facebook", "5 Comments", "Share on X | Email", "Listen to this article", "• 8 min read"."""
    del context
    text = line.plain
    if len(text) > 120 or text[-1] in '”"' or text[0] in '“"':
        return None
    if line.first in COMMENTERS and "comment" in text and _COMMENT.match(text):
        return line.block(Share)
    if text[-1] == "?":
        return None
    if line.key in SHARES and line.key:
        return line.block(Share)
    if len(text) <= 60 and (text[0] in "•·|( ⏱" or text[0].isdigit() or text[0] in "rRlLtTcCesSVvkLd"):
        if _COUNTED.search(text) and (_COUNTER.match(text) or _MINUTES.match(text) or _PLAYER.match(text)):
            return line.block(Share)
    if len(text) >= 5 and text[0] in "sStTfFeEpP" and " " in text and _BAR.match(text):
        return line.block(Share)
    return None
