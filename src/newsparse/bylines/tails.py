"""What stands around the credits of a line: brackets and dashes, the date, the time, the reading time, share words."""

from __future__ import annotations

import re
from typing import Final

from newsparse.dates.words import DateKind, find_dates
from newsparse.knowledge.places import CITIES
from newsparse.patterns import holds_any, lazy

__all__ = ["bounds_of", "place_after"]

_LEADING: Final = lazy(r"(?:[\s(\[{*_•●▪■–—―>»|]|--+|-(?!\w)|&nbsp;?)+")
_TRAILING: Final = " \t\n\r\u00a0)]}*_|·•>»–—―-,;/"
_TAIL: Final = lazy(
    r"(?:(?<=[^\W\d_])|(?<![\w]))(?:(?:Last |First |Originally )?(?:Updated|Posted|Published|Modified|UPDATED|POSTED|PUBLISHED)|Publié|Mis à jour|Publicado|"
    r"Actualizado|Atualizado|Pubblicat[oa]|Aggiornato|Veröffentlicht|Aktualisiert|Stand|Erstellt|Gepubliceerd|Bijgewerkt|Data|Datum|Anhören|Link Copied|"
    r"Opinions expressed|Lesezeit|Share|Comments?|Listen|Save)\b(?! by\b| By\b)"
    r"|[Oo]pinions expressed\b|Our Standards\b"
    r"|(?<=[\s|·,–-])(?:last )?(?:updated|published|posted|publié|mis à jour|actualizado|veröffentlicht|aktualisiert)\b(?! by\b)"
    r"|(?<!\d)\d{1,2}\s?[:.h]\s?\d\d(?!\d)(?:\s?(?:[ap]\.?m\b|uhr\b|h\b|[A-Z]{2,4}\b))?"
    r"|(?<!\d)\d{1,2}\s?[ap]\.?m\b"
    r"|(?<![\d.])\d{1,3}[ -]?(?:min(?:ute)?s?|hrs?|hours?|days?|weeks?|months?|std|stunden?|tagen?|jours?|heures?|minuten?|m|h|d)\b(?:\.|\s(?:read|ago|\d+ min)|\b)"
    r"|(?<=\s)(?:vor|il y a|hace) \d{1,3}\b"
)
_TAIL_SIGNS: Final = (
    "pdated", "osted", "TED", "SHED", "ubli", "odified", "is à jour", "tuali", "ubblicat", "ggiornato", "eröffentlicht", "Stand",
    "Erstellt", "ijgewerkt", "Dat", "Anhören", "Link Copied", "pinions expressed", "Lesezeit", "Share", "Comment", "Listen", "Save",
)  # fmt: skip
"""What every tail without a number holds one of."""
_DIGIT: Final = lazy(r"[0-9]")
_JOINT: Final = lazy(r"(?:[\s,;|/·•–—―(-]|(?<=\s)(?:on|am|at|le|el|em|il|den|vom|the|of|-)(?=\s*$))+$", re.IGNORECASE)
_LAST_WORD: Final = lazy(r"\d\s?(?:Uhr|[ap]\.?m\.?)?\s?([^\W\d_]{3,20})\s*$")


def bounds_of(line: str) -> tuple[int, int, int]:
    """Return where the credits of a line start and end, and where what was cut off at the end starts.

    Brackets and dashes around them, a date before them, and everything from a date, a time or a word such as
    "Updated" on are outside.
    """
    lead = _LEADING.match(line)
    start = lead.end() if lead else 0
    end = len(line)
    while (
        end > start
        and line[end - 1] in _TRAILING
        and not (line[end - 1] == ")" and "(" in line[max(start, end - 12) : end - 1])
    ):
        end -= 1
    first = end
    digits = _DIGIT.search(line) is not None if line.isascii() else any(map(str.isdigit, line))
    for date in find_dates(line, start, end) if digits else ():
        if date.kind is DateKind.WEEKDAY or date.kind is DateKind.RELATIVE:
            continue
        if date.start <= start + 1:
            start = date.end
            lead = _LEADING.match(line, start)
            start = max(lead.end() if lead else start, start)
            while start < end and line[start] in " ,;:./-|":
                start += 1
            continue
        first = date.start
        break
    tail = _TAIL.search(line, start, end) if digits or holds_any(line, _TAIL_SIGNS) else None
    while tail is not None and tail.start() <= start:
        tail = _TAIL.search(line, max(tail.end(), tail.start() + 1), end)
    if tail is not None and tail.start() < first:
        first = tail.start()
    cut = first
    joint = _JOINT.search(line, max(start, cut - 12), cut) if cut < end else None
    if joint is not None:
        cut = joint.start()
    return start, max(start, cut), first


def place_after(line: str, cut: int) -> str | None:
    """Return a known city that ends what was cut off: "11.07.2026, 09:30 UhrMarsen"."""
    match = _LAST_WORD.search(line, max(cut, len(line) - 40)) if cut < len(line) else None
    return match[1] if match and match[1].casefold() in CITIES and match[1][0].isupper() else None
