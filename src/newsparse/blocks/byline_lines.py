"""Lines that say who wrote, reported, edited or contributed.

What tells them from a sentence: their words are names and the vocabulary of credits, nothing else.  A line that merely
says where somebody reported from ("Quill reported from Marsen.") is one where only furniture follows.
"""

from __future__ import annotations

from typing import Final

from newsparse.blocks.forms import CAPITAL, ends_like_sentence, is_name, lower_words
from newsparse.blocks.live import signs_entry
from newsparse.bylines.credits import parse_byline
from newsparse.extending import Context, Line
from newsparse.models.blocks import Block, BylineLine
from newsparse.patterns import holds_any, lazy

__all__ = ["CREDIT_OPENERS", "CREDIT_TRACES", "NEAR_TOP", "byline_line", "may_credit"]

_CREDIT_WORDS: Final = frozenset(
    [
        "and",
        "in",
        "from",
        "by",
        "of",
        "the",
        "to",
        "this",
        "that",
        "report",
        "reports",
        "story",
        "article",
        "piece",
        "guide",
        "post",
        "column",
        "analysis",
        "reporting",
        "reported",
        "additional",
        "further",
        "extra",
        "writing",
        "written",
        "editing",
        "edited",
        "contributed",
        "contributing",
        "contributor",
        "contributors",
        "research",
        "researched",
        "with",
        "files",
        "staff",
        "writer",
        "writers",
        "correspondent",
        "correspondents",
        "reporter",
        "reporters",
        "editor",
        "editors",
        "for",
        "at",
        "on",
        "near",
        "also",
        "de",
        "la",
        "le",
        "von",
        "van",
        "der",
        "den",
        "bin",
        "al",
        "el",
        "du",
        "del",
        "di",
        "da",
        "dos",
        "as",
        "told",
        "compiled",
        "photo",
        "photos",
        "photography",
        "video",
        "graphics",
        "translation",
        "translated",
        "produced",
        "production",
        "newsroom",
        "bureau",
        "bureaus",
        "chief",
        "senior",
        "national",
        "science",
        "wire",
        "wires",
        "service",
        "services",
        "agency",
        "agencies",
        "information",
        "material",
        "used",
        "was",
        "were",
        "who",
        "news",
        "team",
        "online",
        "digital",
        "dispatch",
        "coverage",
        "investigation",
        "fact-checking",
        "data",
        "illustrations",
        "layout",
        "design",
        "additionally",
        "earlier",
        "inputs",
        "und",
        "et",
        "y",
        "e",
        "i",
        "og",
        "och",
        "en",
        "aus",
        "mit",
    ]
)
"""The small words of credits in English, and the conjunctions between names elsewhere."""
_PRONOUNS: Final = frozenset(
    [
        "he",
        "she",
        "they",
        "it",
        "we",
        "i",
        "you",
        "his",
        "her",
        "their",
        "who",
        "this",
        "that",
        "these",
        "those",
        "there",
    ]
)
_LABEL: Final = lazy(
    rf"[\s(\[*—–_-]*(?i:(?:(?:additional|further|extra|original|with)\s+)*(?:reporting|reports?|writing|editing|research|files|inputs?|material|information|translation|photography|graphics|video|contributions?)\s+(?:and\s+(?:reporting|writing|editing|research|photographs|photography)\s+)?"
    rf"(?:also\s+)?(?:(?:contributed|provided)\s+)?(?:by|from)|(?:written|reported|edited|compiled|translated|produced|researched|curated|narrated)(?:\s+and\s+(?:written|reported|edited|compiled|produced))?(?:\s+for\s+\S+)?\s+by|contribut(?:ing|ors?|ed by)(?:\s+to\s+this\s+(?:report|story|article))?\s*:|"
    rf"this\s+(?:report|story|article)\s+(?:includes|contains|uses|was\s+(?:compiled|produced|supplemented)\s+(?:from|with))\s+(?:information|material|reporting|content|wire)|with\s+(?:additional\s+)?(?:files|reporting|reports|wires?|agency|agencies|inputs)|additional\s+reporting|reporting\s*:|mitarbeit\s*:|mit\s+material\s+(?:von|der)|avec\s+(?:l['’])?|con\s+información\s+de|com\s+(?:informações|agências)(?:\s+d[aeo])?)[\s:]+(?:(?:from|by)\s+)?[(]?(?:the\s+|@)?(?:[{CAPITAL}]|agencies|agency|wire|dpa|apa|afp|sda|sid|kna|epd)"
)
_FROM: Final = lazy(r"\b(?:reported|reporting|contributed)\s+(?:this\s+(?:report|story)\s+)?from\s+(?:the\s+)?[A-Z]")
_TO: Final = lazy(
    r"\bcontributed\s+(?:(?:additional\s+)?(?:reporting|research|writing|material|information|photography)\b|(?:\w+\s+){0,2}?to\s+(?:this|the|our)\s+(?:[\w'’-]+\s+){0,2}?(?:report|reporting|story|article|piece|guide|post|column|coverage|dispatch|analysis|list|project|investigation|newsletter|episode|review|interview|blog)\b)|\bcontributed[.)]*$",
)
_BY: Final = lazy(
    rf"[\s*—–•|-]*(?i:(?:(?:a )?(?:story|words?|text|article|report|posted|analysis|opinion|commentary|written|reported|submitted|authored|published|review(?:ed)?|column|interview|created|exclusive|perspective|essay|staff report) by|by|"
    rf"von|par|por|escrito por|di|a cura di|door|przez|av|af|text|texte|texto|testo|autor|autora|author|authors|auteur|autore|opracowanie|oprac\.|автор|текст|byline)(?:\s*[:：]\s*|\s+))(?:by\s+)?(?P<name>@?[{CAPITAL}][^\n]*)$"
)
_GLUED: Final = lazy(rf"(?:By|BY|by)(?=[{CAPITAL}][{CAPITAL}a-zà-ÿ.'’-]+\s+[{CAPITAL}])")
_END: Final = lazy(
    r"[).](?=(?:Editor|EDITOR|Correction|CORRECTION|Update|UPDATE|This |Note|©|Copyright|Sign up|Follow ))"
)
_AGENCY: Final = frozenset(
    [
        "associated press",
        "the associated press",
        "ap",
        "reuters",
        "afp",
        "agence france-presse",
        "bloomberg",
        "bloomberg news",
        "dpa",
        "efe",
        "upi",
        "xinhua",
        "pti",
        "ani",
        "tass",
        "ansa",
        "pa media",
        "press association",
        "the canadian press",
        "canadian press",
    ]
)
"""Agencies that sign alone (as their own style guides print them)."""


CREDIT_OPENERS: Final = frozenset(
    "with mitarbeit mit avec con com reporting writing editing edited written translated compiled research graphics video photography contributing contributors additional this".split()
)
_OPENERS: Final = tuple(sorted(CREDIT_OPENERS))
_LONGEST_OPENER: Final = max(map(len, CREDIT_OPENERS))
CREDIT_TRACES: Final = ("eporting", "eported from", "ontribut", "diting by", "ritten by", "ompiled by")
"""What a line of credits opens with, or holds."""
_TRACES: Final = tuple(trace.partition(" ")[0] for trace in CREDIT_TRACES)
"""The same, whatever white space follows."""
NEAR_TOP: Final = 6
"""A byline may follow a standfirst that is long enough for prose."""


def may_credit(text: str) -> bool:
    """Tell whether a line behind the head of an article may be taken by `byline_line`.

    Args:
        text: the line; of its first word, no more than the beginning is looked at.
    """
    if not text[0].isalnum():
        return True
    return text[:_LONGEST_OPENER].casefold().startswith(_OPENERS) or holds_any(text, _TRACES)


def byline_line(line: Line, context: Context) -> Block | None:
    """Take "By Ada Quill, Mirror Ledger", "(Reporting by …; Editing by …)", "… contributed to this report."."""
    del context
    text = line.plain
    length = len(text)
    if length > 700 or text[0] in "“\"‘'":
        return None
    if text[0] in "—–-―" and length <= 80 and signs_entry(line):
        return line.block(BylineLine)
    if (line.opening or line.index < NEAR_TOP) and length <= 200 and _top(line, text):
        return line.block(BylineLine)
    if (not line.first or line.first in CREDIT_OPENERS or holds_any(text, CREDIT_TRACES)) and length > 7:
        end = _credits_end(text)
        if _credits(line, text[:end]):
            return line.block(BylineLine, 0, end)
    return None


def _credits_end(text: str) -> int:
    """Return where credits end that something else is glued to."""
    found = _END.search(text) if "E" in text or "U" in text or "C" in text or "T" in text else None
    return found.start() + 1 if found else len(text)


_WITH: Final = lazy(
    rf"[(\[]?(?i:with|avec|mit|con|com|z|met)\s+(?:[{CAPITAL}][\w.]*|dpa|afp|apa)(?:(?:,\s*|\s+(?:and|et|und|y|e|&)\s+|\s+)(?:[{CAPITAL}][\w.]*|dpa|afp|apa)){{0,5}}[)\].]*$"
)


def _credits(line: Line, text: str) -> bool:
    """Return whether these words are contributor or reporting credits."""
    if line.first in CREDIT_OPENERS and len(text) <= 60 and _WITH.match(text):
        return line.closing or text[0] in "(["
    start = text.lstrip("(*[—–- \t_")
    first = start.split(" ", 1)[0].casefold() if start else ""
    label = _LABEL.match(text) is not None
    to = None if label or "contributed" not in text else _TO.search(text)
    if first in _PRONOUNS and not (label and first == "this"):
        return False
    if not label and to is None and not (line.closing and _FROM.search(text)):
        return False
    if "“" in text or '"' in text:
        return False
    small = lower_words(start)
    unknown = sum(1 for word in small if word.casefold() not in _CREDIT_WORDS)
    if label and first == "this":
        return unknown <= 1 and len(text) <= 250
    if label:
        # A label opens a sentence as well ("Reporting by the Post showed …"): only names and credits may follow.
        return unknown - (1 if start[:1].islower() else 0) <= max(0, len(small) // 12) + (
            0 if ends_like_sentence(text) else 1
        )
    if to is not None:
        tail = len(text) - to.end()
        return unknown == 0 or (tail <= 60 and unknown <= 4 and len(text) <= 350 and start[:1].isupper())
    return unknown == 0 and start[:1].isupper()


def _top(line: Line, text: str) -> bool:
    """Return whether a line before the prose is a byline."""
    if line.key in _AGENCY and line.key:
        return line.index > 0
    found = _BY.match(text) or None
    if found is not None:
        name = found["name"]
        if ends_like_sentence(text) and not text.endswith(("Jr.", "Sr.", "M.D.", "Ph.D.", "D.C.")) and len(text) > 60:
            return False
        small = [w for w in lower_words(name) if w.casefold() not in _CREDIT_WORDS and "@" not in w]
        if "?" in name or (":" in name and "@" not in name):
            return False
        return not small or (
            len(small) <= 3 and any(credit.people or credit.organisations for credit in parse_byline(text))
        )
    if _GLUED.match(text):
        return True
    authors = line.document.metadata.authors
    if authors and len(text) <= 120:
        folded = text.casefold()
        if any(
            claim.value.casefold() in folded or folded in claim.value.casefold()
            for claim in authors
            if len(claim.value) > 4
        ):
            return not ends_like_sentence(text)
    return (
        line.index in (1, 2)
        and len(text) <= 60
        and not text.isupper()
        and is_name(text.split(",", maxsplit=1)[0].split(" and ", maxsplit=1)[0])
        and not ends_like_sentence(text)
        and ("," in text or " and " in text or "|" in text)
        and any(credit.people for credit in parse_byline(text))
    )
