"""Lines about the author."""

from __future__ import annotations

import re
from typing import Final

from newsparse.blocks.forms import is_name, name_like
from newsparse.extending import Context, Line
from newsparse.models.blocks import Bio, Block
from newsparse.patterns import holds_any, lazy

__all__ = ["FOLLOWERS", "TELLING", "bio"]

_MAIL: Final = lazy(
    r"(?i:(?:e-?mail|contact|kontakt|correo|twitter|x|instagram|bluesky|threads|mastodon)\s*:?\s*)?(?:@\w{2,30}$|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}\.?$)"
)
_HANDLE: Final = lazy(r"@\w{2,20}$")
_FOLLOW: Final = lazy(
    r"(?:[Yy]ou can )?(?:[Ff]ollow|FOLLOW|[Ff]ind|[Rr]each|[Cc]ontact|[Ee]-?mail|[Tt]weet(?: at)?) (?:the (?:author|writer|reporter) |(?P<pronoun>him|her|them|me) |(?P<name>[^,.@\n]{3,50}?) )(?:(?:on|via|at|by|@|directly)\b|on X\b)"
)
_PERSONAL: Final = lazy(r"\b(?:him|her|them)\b")
_ROLE: Final = lazy(r"\b(?:reporter|editor|writer|correspondent|columnist|producer|author)\b")
_REACHED: Final = lazy(r"\b(?:can|may) be (?:reached|contacted|followed|emailed)\b (?:at|on|via|by|here)")
_MORE: Final = lazy(
    r"\b[Ff]ollow (?:him|her|them|me)\b|\b[Ff]ollow [A-Z]\w+ on\b|\b[Ee]-?mail (?:him|her|them) at\b|\b(?:His|Her|Their) (?:new|latest|first|most recent|next|forthcoming|upcoming|work|writing|book|books|novel|column|reporting)\b|"
    r"\b[Tt]he (?:views|opinions) expressed\b|\b[Oo]pinions expressed\b|\b(?:is|are) the (?:co-?)?authors? of\b|\bSubscribe here\b|\bnewsletter\b|\b(?:lives|based) in\b[^.]{2,40}\.$|\bcan be reached\b"
)
_OFFICE: Final = lazy(
    r"\b(?:is|are|was|serves as|works as|joined \S+(?: \S+)? as)\s+(?:an?\s+|the\s+|our\s+)?(?P<title>(?:[\w’'&.,-]+\s+){0,7}?(?:reporter|correspondent|columnist|editor(?:-at-large|-in-chief|ial director)?|journalist|writer|freelancer|contributor|blogger|producer|photographer|critic|host|co-host|anchor|author|"
    r"fellow|bureau chief|intern|commentator|essayist|podcaster|broadcaster|cartoonist))s?\b(?P<rest>.*)",
)
_BEAT: Final = lazy(
    r"\b(?:covers?|writes? (?:about|on|for)|reports? (?:on|for|from)|has (?:covered|written|reported|been)|edits|blogs)\b"
)
_WORKS: Final = lazy(r"\b(?:for|at|with|of|covering|based|who|focusing|specializing|on|from|in|and)\b")
_ANY_OFFICE: Final = lazy(
    r"\b(?:is|are)\s+(?:an?|the|a former|co-?founder|founder|president|director|professor|chief|senior|chair|ceo|executive)\b",
    re.IGNORECASE,
)
FOLLOWERS: Final = frozenset("you follow find reach contact e-mail email tweet".split())
_ABOUT: Final = lazy(
    r"(?:about the (?:author|writer|reporter)s?|zum autor|über den autor|zur person|sobre el autor|à propos de l['’]auteur|sobre o autor)\b",
    re.IGNORECASE,
)
_OUTLET: Final = frozenset(
    [
        "news",
        "times",
        "post",
        "digital",
        "science",
        "the",
        "daily",
        "journal",
        "press",
        "tribune",
        "media",
        "tv",
        "network",
        "magazine",
        "today",
        "herald",
        "guardian",
        "radio",
        "live",
        "opinion",
        "sport",
        "section",
        "team",
        "sports",
        "politics",
        "gazette",
        "globe",
        "observer",
        "independent",
        "mirror",
        "sun",
        "star",
        "standard",
        "chronicle",
        "review",
        "report",
        "weekly",
        "insider",
        "channel",
        "coverage",
        "latino",
        "us",
        "our",
    ]
)
"""Words in the names of outlets, by which "Follow … on X" calls to follow the outlet and not the author."""


def bio(line: Line, context: Context) -> Block | None:
    """Take "Ada Quill is a politics reporter for the Ledger.", "Follow him on X @…", an e-mail address alone."""
    del context
    text = line.plain
    if len(text) > 600 or text[0] in "“\"‘'”":
        return None
    if (
        "@" in text
        and len(text) <= 90
        and (_MAIL.match(text) or (_HANDLE.match(text) and (line.closing or line.opening)))
    ):
        return line.block(Bio)
    if text[0] in "aAzZsSàÀüÜ" and len(text) <= 200 and _ABOUT.match(text):
        return line.block(Bio)
    if (line.first in FOLLOWERS and _follows(text)) or (
        " be " in text
        and len(text) <= 300
        and ("@" in text or any(c.isdigit() for c in text))
        and _REACHED.search(text)
    ):
        return line.block(Bio)
    if (line.closing or "@" in text) and holds_any(text, TELLING) and _about_author(line, text):
        return line.block(Bio)
    return None


def _follows(text: str) -> bool:
    found = _FOLLOW.match(text)
    if found is None:
        return False
    if found["pronoun"] or not found["name"]:
        return found["pronoun"] != "me" or "@" in text
    if _PERSONAL.search(text, found.end()) or _ROLE.search(found["name"]):
        return True
    names = found["name"].split(" and ")
    if len(names) == 1:
        names = found["name"].split(" & ")
    return all(
        is_name(name)
        and not any(
            w.casefold() in _OUTLET or (w.isupper() and len(w) > 2)
            for w in name.replace("’s", "").replace("'s", "").split()
        )
        for name in names
    )


TELLING: Final = (" is ", " are ", " covers ", " writes ", " was ", " has ", " joined ")
_VERBS: Final = (" is ", " are ", " covers ", " writes ", " reports ", " joined ")


def _about_author(line: Line, text: str) -> bool:
    first = text.split(" ", 1)[0]
    if not first[:1].isupper() or first in _NOT_NAMES:
        return False
    subject = text[: min((at for verb in _VERBS if (at := text.find(verb, 0, 90)) > 0), default=len(text))]
    if len(subject) > 90:
        subject = text[:40]
    named = all(
        name_like(w) or w in {"and", "de", "van", "von", "der", "la", "del"} for w in subject.replace(",", " ").split()
    )
    if line.closing and len(text) <= 160 and is_name(subject) and _EMPLOYED.search(text, len(subject)):
        return True
    if not named:
        return False
    more = _MORE.search(text) is not None
    if not (line.closing or more):
        return False
    office = _OFFICE.search(text[:260])
    signed = _signs(line, subject)
    if office is not None and office.start() <= 60:
        return signed or more or (line.closing and _sounds_like_office(office))
    if signed and (_ANY_OFFICE.search(text[:200]) or _BEAT.search(text[:120])):
        return True
    if more and (_ANY_OFFICE.search(text[:200]) or _BEAT.search(text[:120])):
        return (
            "@" in text
            or "ollow" in text
            or "views" in text
            or "opinions" in text
            or " author of " in text
            or "His " in text
            or "Her " in text
        )
    return False


_NOT_NAMES: Final = frozenset(
    [
        "The",
        "A",
        "An",
        "It",
        "This",
        "That",
        "He",
        "She",
        "They",
        "We",
        "I",
        "There",
        "Here",
        "But",
        "And",
        "In",
        "On",
        "At",
        "If",
        "As",
        "What",
        "Who",
        "Why",
        "How",
        "When",
        "Where",
        "So",
        "Yes",
        "No",
        "Mr.",
        "Ms.",
        "Mrs.",
        "Not",
        "Now",
        "Every",
        "One",
        "His",
        "Her",
        "Their",
        "Our",
    ]
)
_MEDIA: Final = lazy(
    r"\b(?:reporter|correspondent|columnist|editor|journalist|staff writer|news (?:writer|producer)|freelancer?|contributor|blogger|bureau chief|co-host|senior writer|writer|fellow|intern)\b"
)


_EMPLOYED: Final = lazy(
    r" (?:(?:covers|writes about|reports on|edits) [^.\"“]{3,80} (?:for|at) (?:the )?[A-Z][\w ]{2,40}\.?$|joined (?:the |The )?[A-Z][\w ]{2,40} in \d{4}\b)"
)
"""Says for whom a person covers what, and nothing else."""


def _sounds_like_office(office: re.Match[str]) -> bool:
    """Return whether somebody who works for an outlet is described, in one sentence that tells nothing else."""
    rest = office["rest"]
    return (
        _MEDIA.search(office["title"]) is not None
        and (not rest.strip(" .") or _WORKS.match(rest.strip()) is not None or rest.startswith((".", ",")))
        and rest.count(". ") <= 3
        and re.search(r"\b(?:said|told|says|added|asked|wrote)\b|[”\"]", rest) is None
    )


_LONGEST_BYLINE: Final = 200


def _signs(line: Line, subject: str) -> bool:
    """Return whether the person described is one whom the article's byline, or the claimed authors, name."""
    names = subject.replace(",", " ").split()
    if not names:
        return False
    last = names[-1].strip(".,")
    if any(last in claim.value for claim in line.document.metadata.authors):
        return True
    for raw in line.document.raw_blocks[:3]:
        if len(raw.span) <= _LONGEST_BYLINE:
            above = raw.span.of(line.document.text).casefold()
            if above.startswith("by ") and last.casefold() in above:
                return True
    return False
