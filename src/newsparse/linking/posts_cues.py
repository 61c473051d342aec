"""The cues and turns of phrase by which a post goes on, or another one begins, as data.

Provenance: the development corpus; the words for "added" in other languages are the agencies' usual ones.
"""

from __future__ import annotations

import re
from typing import Final

from newsparse.patterns import lazy

__all__ = ["ADDED", "AGAIN", "ANYBODY", "GOES_ON", "LATER", "POSTS", "REPLIES", "SAME", "WRITES"]

WRITES: Final = frozenset(
    "wrote writes writing posted posts posting tweeted added adding adds continued continuing continues went concluded "
    "concluding read reads reading schrieb ergänzte fügte twitterte escribió agregó añadió ajouté".split()
)
POSTS: Final = frozenset(["wrote", "writes", "posted", "posts", "commented", "schrieb", "escribió"])
GOES_ON: Final = frozenset(["added", "continued", "went on", "concluded", "wrote", "adds", "continues"])
ANYBODY: Final = lazy(
    r"\b(?:one|another|someone|somebody|others?|users?|fans?|followers?|people|person|many|some|commenters?|critics?)\b",
    re.IGNORECASE,
)
ADDED: Final = lazy(
    r"\b(?:ajout[éa]|poursuivi|fügte|ergänzte|hinzu|agregó|añadió|prosiguió|acrescentou|completou|aggiunto|voegde|vervolgde)"
)
LATER: Final = lazy(r"\b(?:later|followed\s+by|and\s+then|in\s+another)\b")
REPLIES: Final = frozenset(
    [
        "replied",
        "responded",
        "shot",
        "shot back",
        "fired",
        "fired back",
        "answered",
        "retorted",
        "countered",
        "antwortete",
    ]
)
AGAIN: Final = lazy(
    r"\b(?:another|second|third|separate|further|additional|follow-?up|subsequent|weiteren|zweiten|otro|autre)\b",
    re.IGNORECASE,
)
SAME: Final = lazy(
    r"(?:in|im|en|dans|of)?\s*(?:the|that|this|it|diesem|dem|ese|ce)\s+(?:same\s+)?(?:\w+\s+)?(?:post|tweet|thread|message|beitrag)\b|the\s+same\b",
    re.IGNORECASE,
)
