"""A picture's credit alone on its line."""

from __future__ import annotations

import re
from typing import Final

from newsparse.blocks.forms import CAPITAL, lower_words
from newsparse.extending import Context, Line
from newsparse.knowledge.styles_words import CREDIT_LABELS
from newsparse.models.blocks import Block, Credit
from newsparse.patterns import either, lazy

__all__ = ["AGENCIES", "LABEL", "LABELLED", "SIGNED", "credit_only", "photo_credit"]

AGENCIES: Final = (
    r"(?<!\w)(?:(?:the\s+)?associated press|ap photo|ap images?|ap|reuters|afp|agence france-presse|getty(?: images)?(?: \w+)?|shutterstock|istock(?:photo)?|alamy(?: stock photo| live news)?|epa(?:-efe)?|efe|dpa|picture[ -]alliance|imago(?: images)?|"
    r"bloomberg(?: news)?|zuma(?: press)?(?: wire)?|upi|tass|xinhua|kyodo|yonhap|ansa|lapresse|sipa(?: usa)?|redux|polaris|corbis|cnp|pool|tns|mct|usa today(?: sports)?|imagn(?: images)?|nurphoto|anadolu(?: agency)?|pa(?: wire| media| images)?|press association|rex(?: features)?|"
    r"wenn|splash(?: news)?|backgrid|mega|the canadian press|canadian press|aap|pti|ani|keystone|apa|ritzau|ntb|tt|lehtikuva|scanpix|belga|anp|unsplash|pexels|pixabay|wikimedia(?: commons)?|flickr|creative commons|nasa|noaa|handout|screenshot|screengrab|courtesy(?: photo| of [^)]{2,40})?|file(?: photo| image)?|youtube|instagram|facebook|twitter)(?!\w)"
)
"""Photo agencies and libraries as credits print them (their own credit guides), and what stands in their place."""
LABEL: Final = lazy(
    lambda: (
        rf"[\s(\[*•|—–-]*{either(CREDIT_LABELS)}\s*(?:(?:credits?|source|courtesy(?: of)?|by|via|from|supplied by|:|©|/|\|)\s*)+"
    ),
    re.IGNORECASE,
)
"""What opens a credit: "Photo by", "Image credit:", "Fotos:"."""
_VIA: Final = lazy(rf"(?:[^.!?\n]|(?<=\b[A-Z])\.){{2,70}}?(?:\s+via\s+|\s*[/|]\s*){AGENCIES}[).\s]*$", re.IGNORECASE)
_BEHIND: Final = lazy(rf"(?:via\s+|[/|]\s*){AGENCIES}[).\s]*$", re.IGNORECASE)
"""How whatever `_VIA` finds ends; it is asked first, as it does not look at each letter before that."""
_ALONE: Final = lazy(
    rf"[(\[]?(?:photo by\s+|photo\s+|image\s+|via\s+|©\s*)?{AGENCIES}(?:(?:\s*[/,|]\s*|\s+via\s+){AGENCIES})*[)\].\s]*$",
    re.IGNORECASE,
)
_SLASHED: Final = lazy(rf"[(\[©\s]*{AGENCIES}(?: photo)?\s*/\s*[^.!?\n]{{2,60}}[)\].]?$", re.IGNORECASE)
_NAMED: Final = lazy(
    r"(?i:photographs?|photos?|images?|illustrations?|pictures?|video|graphics?)\s+(?i:by|courtesy|via)\b"
)
_BRACKETED: Final = lazy(rf"\([{CAPITAL}][^()/\n.]{{2,50}}\s?/\s?(?:[{CAPITAL}]|the )[^()\n]{{2,50}}\)$")
_FOR: Final = lazy(rf"[{CAPITAL}][\w.'’-]+(?: [{CAPITAL}][\w.'’-]*){{1,2}} for The [{CAPITAL}][\w ]{{2,40}}$")
_AROUND: Final = " \t\n([*•|—–-©"
LABELLED: Final = frozenset(label[:3] for label in (*CREDIT_LABELS, "courtesy"))
_FIRST_WORDS: Final = re.findall(r"[(|?]([a-z]{2,})", re.sub(r"\(\?:[^()]*\)", "", AGENCIES))
SIGNED: Final = frozenset(word[:3] for word in (*_FIRST_WORDS, "photo", "image", "via"))
"""The first letters of what labels and agencies begin with: few lines begin so."""
_COURTESY: Final = lazy(r"(?:photos? |images? )?courtesy (?=[A-Z])", re.IGNORECASE)
_TELLS: Final = lazy(r"\d{4}|[a-z]{3}\. [A-Z]")
"""What a file picture's caption holds, but no credit."""
_SOCIAL: Final = frozenset(
    [
        "youtube",
        "instagram",
        "facebook",
        "twitter",
        "file",
        "pool",
        "pa",
        "ani",
        "apa",
        "ap",
        "aap",
        "tt",
        "handout",
        "screenshot",
        "mega",
        "rex",
    ]
)
_OPEN: Final = frozenset("([*•|")


def photo_credit(line: Line, context: Context) -> Block | None:
    """Take "Ada Quill via Getty Images", "(Photo: AP)", "Main image credit: …", "Quill/Ledger/AFP"."""
    del context
    text = line.plain
    if len(text) > 160 or text[0] in '“"‘”':
        return None
    if credit_only(text, line):
        return line.block(Credit)
    return None


def credit_only(text: str, line: Line | None = None) -> bool:
    """Return whether a line is nothing but a picture's credit."""
    if len(text) > 160:
        return False
    if (text[0] == "(" and _BRACKETED.match(text)) or (" for The " in text and _FOR.match(text)):
        return True
    start = text.lstrip(_AROUND)[:7].casefold().removeprefix("the ")[:3]
    found = (LABEL.match(text) or _COURTESY.match(text)) if start in LABELLED else None
    if found is not None:
        if "file" in found.group().casefold() and _TELLS.search(text, found.end()):
            return False
        if _NAMED.match(text) and not text[found.end() :].removeprefix("the ")[:1].isupper():
            return False
        return _names(text[found.end() :], strict=text[0] not in _OPEN and ":" not in found.group())
    if len(text) <= 80:
        if text[0] == "©" and ("/" in text or "|" in text):
            return _via(text) is not None
        found = _ALONE.match(text) if start in SIGNED or start[:2] in SIGNED else None
        if found is not None:
            bare = text.strip("()[]. ").casefold()
            return bare not in _SOCIAL or text[0] in "([" or (line is not None and text.isupper())
        if "/" in text or " via " in text or "|" in text:
            found = _via(text) or (_SLASHED.match(text) if "/" in text else None)
            return found is not None and _names(text, strict=False)
    return False


def _via(text: str) -> re.Match[str] | None:
    return _VIA.match(text) if _BEHIND.search(text) else None


def _names(text: str, *, strict: bool) -> bool:
    """Return whether these words are names and the small words of credits."""
    if not text or len(text) > 140:
        return False
    unknown = [w for w in lower_words(text) if w.casefold() not in _SMALL and "@" not in w and "." not in w]
    return len(unknown) <= (0 if strict else 1) and (not strict or text.count(". ") == 0)


_SMALL: Final = frozenset(
    [
        "via",
        "and",
        "the",
        "of",
        "by",
        "for",
        "from",
        "in",
        "at",
        "courtesy",
        "staff",
        "file",
        "photo",
        "photos",
        "image",
        "images",
        "pool",
        "handout",
        "stock",
        "provided",
        "supplied",
        "illustration",
        "screenshot",
        "screengrab",
        "commons",
        "creative",
        "de",
        "la",
        "le",
        "von",
        "van",
        "der",
        "den",
        "du",
        "del",
        "di",
        "da",
        "e",
        "y",
        "et",
        "und",
        "und/",
        "with",
        "through",
        "getty",
        "reuters",
        "ap",
        "afp",
    ]
)
