"""Who posts, in German: the verb stands second, so its subject often follows it.

::

    clause = subject verb …            „Die Ministerin schrieb auf X, …“
           | … verb subject …          „…“, schrieb die Ministerin auf X.  Auf X schrieb sie: „…“
    subject = pronoun | [article] adjective{0,5} noun+

The verbs are those of saying in the development corpus and in the dpa's stylebook.
"""

from __future__ import annotations

import re
from typing import Final

from newsparse.patterns import lazy

__all__ = ["german_author", "german_name", "named_before"]

_VERB: Final = lazy(
    r"(?<!\w)(?:schrieb(?:en)?|schreibt|twittert(?:en?)?|tweetete|postet(?:en?)?|erklärt(?:en?)?|kommentiert(?:en?)?|teilt(?:en?)?|"
    r"ließ|lässt|wies|kündigt(?:en?)?|fordert(?:en?)?|warf|lobt(?:en?)?|kritisiert(?:en?)?|reagiert(?:en?)?|zitiert(?:en?)?|"
    r"unterstellt(?:en?)?|bedankt(?:en?)?|dankt(?:en?)?|meldet(?:en?)?|äußert(?:en?)?|betont(?:en?)?|nannte|sprach|warnt(?:en?)?|"
    r"verkündet(?:en?)?|bestätigt(?:en?)?|gratuliert(?:en?)?|fragt(?:en?)?|behauptet(?:en?)?|veröffentlicht(?:en?)?|"
    r"verbreitet(?:en?)?|sagt(?:en?)?|ergänzt(?:en?)?|fügte|hatte|hat|ist|war)(?!\w)"
)
_AFTER: Final = lazy(
    r"\s+(?P<np>(?:sie|er|es|man)(?!\w)"
    r"|(?:(?:der|die|das|ein|eine)\s+)?(?:(?!(?:auf|in|im|am|an|bei|beim|mit|von|vom|über|um|zu|zum|zur|aus|nach|vor|sich|dass|und|es|den|dem)\s)"
    r"(?:[a-zäöüß][\w-]*|\d+)\s+|Jahre\s+){0,5}?(?!Jahre\s)[A-ZÄÖÜ][\w’-]*(?:\.(?=\s+[A-Za-zäöü]))?"
    r"(?:\s+(?:(?:von|van|de|der|zu|des)\s+)?(?!Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)"
    r"[A-ZÄÖÜ][\w’-]*(?:\.(?=\s+[A-Za-zäöü]))?){0,7})"
)
_BEFORE: Final = lazy(
    r"(?P<np>(?:Sie|Er|sie|er|(?:(?:Der|Die|Das|der|die|das|Ein|Eine)\s+)?(?:[a-zäöüß][\w-]*\s+){0,3}?[A-ZÄÖÜ][\w’.-]*(?:\s+(?:(?:von|van|de|der|des|für|in|im|zu)\s+){0,2}[A-ZÄÖÜ][\w’.-]*){0,9}))\s+\Z"
)
_CAPITAL: Final = r"[A-ZÄÖÜ][a-zäöüßéèáóúíçñ]+(?:-[A-ZÄÖÜ][\wäöüß]+)*"
_RUN: Final = lazy(rf"(?<![\w-]){_CAPITAL}(?:\s+(?:(?:von|van|de|der|zu|al|el)\s+){{0,2}}{_CAPITAL})+(?![\w-])")
_NAME: Final = lazy(rf"{_CAPITAL}\s+(?:(?:von|van|de|der|zu|al|el)\s+){{0,2}}{_CAPITAL}\Z")
_COMMON: Final = frozenset(
    "Der Die Das Den Dem Des Ein Eine Einem Einer In Im Am An Auf Bei Mit Von Nach Zu Und Aber Als Wie So Es Er Sie Was Wer Ende "
    "Laut Auch Für Vor Über Update Uhr Jahre Diese Dieser Dieses Seit Wenn Dass".split()
)
_HUMAN: Final = lazy(
    r"(?:(?:[Dd]er|[Ee]in)\s+.*(?:er|ist|ent|ant|or|chef|star|mann|kanzler|kapitän|rat|anwalt|coach|pfarrer|könig|papst)|"
    r"(?:[Dd]ie|[Ee]ine)\s+.*(?:in|frau|chefin)|(?:sie|er|Sie|Er))\Z"
)
_FAR: Final = 1200


def german_author(text: str, start: int, end: int, at: int) -> tuple[int, int] | None:
    """Return where the subject of the clause that names the platform at `at` stands, None when it is not German."""
    verbs = list(_VERB.finditer(text, start, min(end, at + 90)))
    verbs.sort(key=lambda match: (match.start() > at, abs(match.start() - at)))
    for verb in verbs:
        after = _AFTER.match(text, verb.end(), end)
        if after is not None:
            return after.span("np")
        before = _BEFORE.search(text, max(start, verb.start() - 160), verb.start())
        if before is not None and text[max(0, verb.start() - 8) : verb.start()].rstrip()[-4:] != " und":
            return before.span("np")
    return None


def german_name(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the given name and surname at the end of a subject ("Bundeskanzler Max Huber"), or those of a surname alone."""
    name = _NAME.search(text, start, end)
    if name is not None:
        return name.span() if name.group().split()[0] not in _COMMON else None
    surname = text[start:end]
    if not re.fullmatch(_CAPITAL, surname):
        return None
    full = re.compile(rf"(?<![\w-]){_CAPITAL}\s+(?:(?:von|van|de|der|zu)\s+){{0,2}}{re.escape(surname)}(?!\w)")
    earlier = full.search(text, max(0, start - 2 * _FAR), start)
    return earlier.span() if earlier is not None and earlier.group().split()[0] not in _COMMON else None


def named_before(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the name that stands last before a pronoun or a description of a person, None when it describes no person.

    Args:
        text: the text, quotations masked.
        start: where the pronoun or description begins.
        end: where it ends.
    """
    if not _HUMAN.match(text[start:end].strip()):
        return None
    last: tuple[int, int] | None = None
    for run in _RUN.finditer(text, max(0, start - _FAR), start):
        name = _NAME.search(text, run.start(), run.end())
        if name is not None and name.group().split()[0] not in _COMMON:
            last = name.span()
    return last
