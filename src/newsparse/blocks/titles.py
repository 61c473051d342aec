"""The article's own headline at the top of its text."""

from __future__ import annotations

from typing import Final

from newsparse.blocks.forms import PARTICLES, ends_like_sentence, in_capitals
from newsparse.extending import Context, Line
from newsparse.models.blocks import Block, Title
from newsparse.patterns import lazy

__all__ = ["headline_at_top", "title"]

_LONGEST: Final = 180
_PROSE: Final = 60
_DATED: Final = lazy(
    r"\b(?:[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{1,2}\.? \w{3,9}\.? \d{4}|\d{1,2}[./]\d{1,2}[./]\d{4})\b"
)
"""A full date: it stands in section lines and time stamps, hardly ever in headlines."""
_DIGIT: Final = lazy(r"\d")
_SMALL: Final = PARTICLES | frozenset(
    [
        "a",
        "an",
        "the",
        "and",
        "or",
        "but",
        "nor",
        "for",
        "of",
        "to",
        "in",
        "on",
        "at",
        "by",
        "as",
        "with",
        "from",
        "into",
        "over",
        "after",
        "is",
        "be",
        "via",
        "vs",
        "vs.",
        "v.",
        "amid",
        "off",
        "up",
        "out",
        "if",
        "than",
        "per",
        "not",
        "so",
        "yet",
    ]
)


def title(line: Line, context: Context) -> Block | None:
    """Take the first line when it is a headline by its form, and a line near the top that is the title claimed."""
    del context
    if not line.opening or line.index > 6:
        return None
    claimed = line.document.metadata.title
    if claimed is not None and len(line.plain) <= 2 * _LONGEST and _same(line.plain, claimed):
        return line.block(Title)
    if line.index == 0 and line.part is None and headline_at_top(line):
        return line.block(Title)
    return None


def _same(text: str, claimed: str) -> bool:
    """Return whether a line is the claimed title, or all of it but the outlet's name behind a bar or dash."""
    mine, theirs = _folded(text), _folded(claimed)
    if mine == theirs:
        return True
    return (
        len(mine) >= 15
        and theirs.startswith(mine)
        and claimed.count("|") + claimed.count(" - ") + claimed.count(" – ") + claimed.count(" — ") > 0
    )


def _folded(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def headline_at_top(line: Line) -> bool:
    """Return whether the document's first line is a headline by its form, with an article under it."""
    text = line.words_at(0)
    under = line.words_at(1)
    if not under or not 10 <= len(text) <= _LONGEST or text[-1] in ":;,-–—" or not _opens(text):
        return False
    words = text.split()
    if len(words) < 3 or (_DIGIT.search(text) and _DATED.search(text)) or (" | " in text and len(words) <= 4):
        return False
    if not ends_like_sentence(text) or (text[-1] == "?" and len(words) <= 20):
        return in_capitals(text) or (not text.endswith(("…", "...")) and _leads(line))
    # Some archives end headlines in a full stop; their words are capitalised all the same.
    return (
        text[-1] in ".!"
        and len(words) >= 5
        and ". " not in text[:-1].replace("U.S. ", "")
        and _title_case(words)
        and len(under) > 60
    )


def _leads(line: Line) -> bool:
    """Return whether an article follows the first line: prose or a byline among the next three."""
    return any(
        len(under) > _PROSE or _is_credit(under) or ends_like_sentence(under)
        for under in (line.words_at(1), line.words_at(2), line.words_at(3))
        if under
    )


def _opens(text: str) -> bool:
    return text[0].isupper() or text[0].isdigit() or text[0] in "‘'“\"«$€£¿¡#" or not text[0].isascii()


def _title_case(words: list[str]) -> bool:
    """Return whether the words are capitalised as in a headline: all but the small ones."""
    weighty = [w for w in words if w[0].isalpha() and w.casefold() not in _SMALL]
    return len(weighty) >= 4 and all(w[0].isupper() for w in weighty)


def _is_credit(text: str) -> bool:
    return text[:3].casefold() in {"by ", "von", "par", "por", "di "}
