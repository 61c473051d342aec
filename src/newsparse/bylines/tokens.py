"""A credit line as tokens: words, separators, contacts.

::

    line   = { word | separator | e-mail | handle | address }
    word   = a run of other characters; glued words are parted where a known word or a clear break begins
             ("BySophie FosterTravel News Reporter", "TUCKERAssociated Press")
    separator = "," ";" "|" "/" "·" "•" "&" "…" "(" ")" ":" DASH
"""

from __future__ import annotations

from typing import Final, NamedTuple

from newsparse.knowledge.credits import (
    DESK_WORDS,
    JOB_HEADS,
    JOB_MODIFIERS,
    OUTLET_INITIALS,
    OUTLET_WORDS,
)
from newsparse.patterns import lazy

__all__ = ["ADDRESS", "BOTH", "EMAIL", "HANDLE", "MARK", "WORD", "Token", "tokens_of"]

WORD: Final = 0
MARK: Final = 1
EMAIL: Final = 2
HANDLE: Final = 3
ADDRESS: Final = 4
BOTH: Final = 5
"""A handle with an e-mail address glued to it."""


class Token(NamedTuple):
    """One token and its place in the line."""

    kind: int
    text: str
    start: int
    end: int


_NICK: Final = r"(?P<nick>\([^()\s]{1,14}\)(?=\s+[^\W\d_]))"
_ADDRESS: Final = r"(?P<address>https?://\S+)"
_MARK: Final = r"(?P<mark>[,;|/\\·•‧・、，；&…:：()\[\]*<>]|[–—―‒]|--+|(?<=\s)-(?=\s))"
_PARTING: Final = r"\s,;|/\\·•‧・、，；&…:：()\[\]*<>@–—―‒"
_WORD: Final = rf"(?P<word>[^{_PARTING}\u200b\ufeff\xad][^{_PARTING}]*)"
_PLAIN: Final = lazy(rf"{_NICK}|{_ADDRESS}|{_MARK}|{_WORD}")
"""Of a line without "@"."""
_TOKEN: Final = lazy(
    rf"{_NICK}"
    r"|(?P<both>@\w+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<email>[\w.+%-]{1,64}@[\w-]{1,64}(?:\.[\w-]{2,24}){1,4})"
    rf"|{_ADDRESS}"
    r"|(?P<handle>@\w{1,40})"
    rf"|{_MARK}|{_WORD}"
    r"|(?P<odd>@)"
)
_NO_BREAK: Final = frozenset(
    "mc mac de di da du la le lo del della van von san fitz st o d l dos vander vande ver mcc buzz huff mail you wiki linked face".split()
)
_OPENERS: Final = frozenset(
    [
        "the",
        "follow",
        "updated",
        "posted",
        "published",
        "associated",
        "press",
        "staff",
        "news",
        "special",
        "for",
        "from",
        "with",
        "senior",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "deutsche",
        "agence",
        "the",
        "reuters",
        "afp",
        "dpa",
        "subscribe",
        "share",
        "save",
        "listen",
    ]
)
_KNOWN: Final = (JOB_HEADS | JOB_MODIFIERS | OUTLET_WORDS | OUTLET_INITIALS | DESK_WORDS | _OPENERS) - {
    "of",
    "i",
    "and",
    "und",
    "user",
}
_BEFORE_BREAK: Final = JOB_HEADS | {"from", "by", "uhr"}
_KEPT: Final = frozenset(
    [
        "mailonline",
        "buzzfeed",
        "youtube",
        "huffpost",
        "newsnation",
        "techcrunch",
        "politifact",
        "prnewswire",
        "businesswire",
        "globenewswire",
        "linkedin",
        "facebook",
        "mcclatchy",
        "propublica",
        "axios",
        "marketwatch",
        "dnainfo",
        "espn",
        "livescience",
        "sciencealert",
        "foxnews",
        "cnnmoney",
        "vanityfair",
        "theguardian",
        "timesonline",
    ]
)


def tokens_of(line: str, start: int, end: int, *, glued: bool) -> list[Token]:
    """Return the tokens of `line[start:end]`, in order; `glued` says that words are known to be run together."""
    found: list[Token] = []
    for match in (_TOKEN if "@" in line else _PLAIN).finditer(line, start, end):
        kind = match.lastgroup or ""
        if kind == "word":
            glued = _add_word(found, match[kind], match.start(kind), glued=glued)
        elif kind != "odd":
            found.append(Token(_KINDS[kind], match[kind], match.start(kind), match.end()))
    return found


_KINDS: Final = {"nick": WORD, "both": BOTH, "email": EMAIL, "address": ADDRESS, "handle": HANDLE, "mark": MARK}


def _add_word(found: list[Token], word: str, start: int, *, glued: bool) -> bool:
    """Add a word, parted where two are run together; return whether that proved the line to be glued."""
    begin = 0
    if (
        len(word) > 4
        and not word[2:-1].islower()  # most are
        and not word.isupper()
        and word.rstrip(".,").casefold() not in _KEPT
        and "." not in word.strip(".")
    ):
        for i in range(2, len(word) - 1):
            if not word[i].isupper():
                continue
            before, after = word[i - 1], word[i + 1]
            if before.islower():
                left, right = word[begin:i], word[i:]
                if left.casefold() in _NO_BREAK or "'" in left[-2:] or "’" in left[-2:]:
                    continue
                known = _leading(right) in _KNOWN or (len(right) > 2 and right.isupper())
                if known or left.casefold() in _BEFORE_BREAK or (glued and len(left) > 2):
                    found.append(Token(WORD, left, start + begin, start + i))
                    begin = i
                    glued = True
            elif before.isupper() and after.islower() and i - begin > 2 and _leading(word[i:]) in _KNOWN:
                found.append(Token(WORD, word[begin:i], start + begin, start + i))
                begin = i
                glued = True
    found.append(Token(WORD, word[begin:], start + begin, start + len(word)))
    return glued


def _leading(word: str) -> str:
    """Return the first capital and the small letters after it, casefolded."""
    end = 1
    if word.isupper():
        return word.casefold()
    while end < len(word) and word[end].islower():
        end += 1
    return word[:end].casefold()
