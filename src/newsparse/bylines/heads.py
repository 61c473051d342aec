"""The words that open a credit, and the verbs that make one.

::

    head   = [article] { noun } BY | label ":" | noun ("by" | "from")
             "By", "Ein Kommentar von", "Story by" | "Autor:", "Crédits photo :" | "Additional reporting by"
    verb   = "contributed" [what] ["to" what] | "reported" | "contributing"
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from newsparse.knowledge.credits import AUTHOR_LABELS, AUTHOR_NOUNS, BY_WORDS, ROLE_LABELS, ROLE_NOUNS
from newsparse.models.bylines import Role
from newsparse.patterns import either, holds_any, lazy

__all__ = ["UNSURE_HEADS", "Head", "head_at", "inner_heads", "verb_in"]

UNSURE_HEADS: Final = frozenset({"von", "di", "da", "af", "av", "por", "par", "door", "oleh"})
"""Words that open names and sentences too, as does "by" in small letters."""


class Head(NamedTuple):
    """The words that open a credit."""

    role: Role
    start: int
    end: int
    sure: bool
    """Whether nothing but a credit opens so; "Von" and "Di" open names too."""


_BY: Final = r"(?:by|von|par|por|przez|door|da|av|af|di|de)"
_GLUED_BY: Final = r"(?P<glued>By|by|BY|[Vv]on|Par|Por)(?=[A-ZÀ-Þ][a-zà-ÿ'’.])"
_OTHER: Final = r"(?P<told>as told to)\s|(?P<turned>(?:(?:EN|DE|FR|ES)\s)?(?:Übersetzung|Traduction|Traducción)(?: von| de| par)?)\s(?=[A-Z])|(?P<files>mit (?:material|agenturmaterial|informationen)(?: von| der)?|reporting (?:was|is) (?:contributed|provided) by|with (?:files|reports?|reporting|input|inputs|additional reporting|contributions?) (?:from|by))\s"


def _role_by() -> str:
    roles = either(ROLE_NOUNS)
    return (
        rf"(?P<more>(?:additional|further|contributing|other|with|lead|original)\s+)?(?P<role>{roles})"
        rf"(?:\s+(?:and|&|und|et)\s+(?:{roles}|{either(AUTHOR_NOUNS)}))?(?:\s+credit)?\s*(?:\s(?:{_BY}|(?(more)from|by))(?=[\s:]|[A-Z])|:)"
    )


def _label() -> str:
    return rf"(?:(?:EN|DE|FR|ES)\s)?(?P<label>{either(ROLE_LABELS)})(?:\s?(?:photo|credit|credits|by))?\s?[:：](?!//)"


def _author_label() -> str:
    labels = either(AUTHOR_LABELS)
    return rf"(?:{labels})(?:\s(?:und|and|et|/|&)\s(?:{labels}|{either(AUTHOR_NOUNS)}|fotos?|photos?))?\s?[:：](?!//)"


def _author_by() -> str:
    authors = either(AUTHOR_NOUNS)
    return (
        rf"(?:(?:an?|ein|eine|einem|une?|una|un)\s+)?(?:special\s+)?(?P<noun>(?:{authors})(?:\s+(?:{authors}))?)"
        rf"(?:\s+and\s+(?:{authors}|{either(ROLE_NOUNS)}))?\s+{_BY}(?=[\s:]|[A-ZÄÖÜÉ])"
    )


def _head() -> str:
    plain_by = rf"(?P<by>{either(BY_WORDS)})(?:\s*[.:]\s*|&nbsp;?\s*|\s+)(?:by\s+)?"
    named = rf"{_OTHER}|{_role_by()}|{_label()}|(?P<author>{_author_label()})|{_author_by()}|{plain_by}"
    return rf"(?:{named})\s*|(?-i:{_GLUED_BY})"


def _inner() -> str:
    return rf"(?<![\w-])(?:{_OTHER}|(?=[A-Zaeprwtfiv])(?:{_role_by()})|{_label()})\s*"


_HEAD: Final = lazy(_head, re.IGNORECASE)
_INNER: Final = lazy(_inner, re.IGNORECASE)
_VERB: Final = lazy(
    r"\s(?:(?:also |both |each )?(?P<gave>contributed|contributes|assisted|provided|helped|contribut?ing)(?P<what>(?: (?:additional |to |with |in |the |this |their |and )*"
    r"(?:reporting|research|writing|editing|report|story|article|piece|guide|post|coverage|analysis|column|package|project|series|obituary|dispatch|fact-checking|video|photos|"
    r"photography|translation|live blog|blog|newsletter|review|list)\b)*)"
    r"|(?:also )?(?P<reported>reported)(?= (?:from|in)\b)|(?:ont|a) contribué(?: à (?:cet|cette) \w+)?|contribuyó(?: a| con)? (?:este|esta) \w+|hat mitgearbeitet|"
    r"haben mitgearbeitet)",
)


_INNER_SIGNS: Final = (
    ":",
    "：",
    " by",
    " By",
    " BY",
    "told to",
    "ith ",
    " from ",
    "bersetz",
    "radu",
    "on ",
    "Mit ",
    "mit ",
)
"""What every head inside a line holds one of."""


def head_at(line: str, start: int, end: int) -> Head | None:
    """Return the words that open a credit at `start`, None when none do."""
    match = _HEAD.match(line, start, end)
    if match is None:
        return None
    sure = True
    role = _role(match)
    if role is None:
        role = Role.AUTHOR
        word = (match["by"] or match["glued"] or "").casefold()
        sure = word not in UNSURE_HEADS and match["by"] != "by"
    return Head(role, match.start(), match.end(), sure)


def _role(match: re.Match[str]) -> Role | None:
    if match["told"]:
        return Role.AS_TOLD_TO
    if match["turned"]:
        return Role.TRANSLATOR
    if match["files"]:
        return Role.CONTRIBUTOR
    if match["role"]:
        return Role.CONTRIBUTOR if match["more"] else Role(ROLE_NOUNS[match["role"].casefold()])
    if match["label"]:
        return Role(ROLE_LABELS[match["label"].casefold()])
    return None


def inner_heads(line: str, start: int, end: int) -> list[Head]:
    """Return the heads of further credits inside a line: "Words by A Photos by B"."""
    if not holds_any(line, _INNER_SIGNS):
        return []
    return [
        Head(_role(match) or Role.AUTHOR, match.start(), match.end(), sure=True)
        for match in _INNER.finditer(line, start, end)
    ]


def verb_in(line: str, start: int, end: int) -> tuple[Role, int, int] | None:
    """Return the role and the place of the verb phrase that makes a clause a credit."""
    match = _VERB.search(line, start, end)
    if match is None or match.start() == start:
        return None
    if match["reported"]:
        role = Role.AUTHOR
    elif match["gave"] and "research" in (match["what"] or ""):
        role = Role.RESEARCHER
    else:
        role = Role.CONTRIBUTOR
    if match["gave"] and not match["what"]:
        rest = line[match.end() : end]
        if not rest.startswith((" from ", " in ")) and rest.strip(" .)"):
            return None
    return role, match.start(), match.end()
