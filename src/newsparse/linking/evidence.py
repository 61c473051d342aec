"""What the words around a name say of its bearer: a person or not, of what role, he or she."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsparse.knowledge.names import GIVEN, PARTICLES, SUFFIXES
from newsparse.knowledge.roles import FEMALE_ROLES, KIN, MALE_ROLES, PLACE_OPENINGS, SURNAMES_TOO, is_person_noun
from newsparse.knowledge.titles import COURTESY, UNDER, plain_title
from newsparse.linking.naming import Piece, unaccented
from newsparse.linking.somebody import Raw, Somebody, Zone, word_before
from newsparse.patterns import lazy

__all__ = ["describe", "entitle", "humanity", "role_of"]

_AFTER: Final = lazy(
    r"(?:, (?P<age>\d\d)\b(?!\d| percent)|,? (?P<who>who|whose)\b"
    r"|,? (?P<says>said|says|told|asked|added|wrote|tweeted|argued|noted|explained|replied|recalled|continued)\b"
    r"|, (?P<app>(?:an?|the|his|her|its|their|who is|now|then|former|one of|[A-Z][\w’']*['’]s?) [^,.;\"“”\n]{3,90}"
    r"|[a-z][\w’'-]+ (?:of|at|for|to|in|and) [^,.;\"“”\n]{3,70}|[a-z][a-z-]+(?= *,)"
    r"|[A-Z][\w.’'-]*(?:[ \xa0&][\w.’'-]+){1,6}(?=,))"
    r"|,? \(?(?P<party>[RDI])-(?P<state>[A-Z][\w.]*(?: [A-Z]\w+)?))"
)
_IS: Final = lazy(r",? (?:is|was|became|has been|serves as|served as) (?:an?|the|one of the) ([^,.;\"“”\n]{3,70})")
_DID: Final = lazy(r" (?:has|had|is|was|ran|won|took|came|went|led|met|gave|made|grew|left|[a-z]+ed)\b")
_PERSONAL: Final = lazy(r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)\b")
_OFFICE_OF: Final = lazy(r"([A-Za-z][\w-]*) (?:of|for) (?:the )?(?:\w+ ){0,2}\Z")
_WORDS: Final = lazy(r"[\w][\w’'.-]*")
_BOUND: Final = lazy(r"[.,;:\n“”\"](?=[^.,;:\n“”\"]*\Z)")
_DETERMINER: Final = lazy(r"(?:^|.* )(?:an?|the|his|her|its|their|our|my|[\w.]+['’]s?) ", re.IGNORECASE)
_APPOSED: Final = lazy(r"(?:an?|the|his|her|its|their|[A-Z][\w.’']*['’]s?) ", re.IGNORECASE)
_ARTICLE: Final = lazy(r"(?:an?|the|who is|one of the|his|her|its|their)\s+", re.IGNORECASE)
_LEAD: Final = lazy(
    r".*\b(?:said|says|told|asked|added|with|by|from|as|like|including|while|when|that|where|but|to|against|after|before|and) "
)
_CLAUSE: Final = lazy(
    r" (?:said|says|stated|told|wrote|added|asked|argued|noted|explained|has|had|is|was|will|would|who|that|which|whose|when|where|and (?:a|an|the|former))\b|''| [-–—] "
)
_CUT: Final = frozenset(
    "about after and as at before behind by during for from in near of on or since that to until when where "
    "which who whom whose with".split()
)
_SAYING: Final = frozenset("said says told asked added like including while but against".split())
_PARTY: Final = {"R": "republican", "D": "democrat", "I": "independent"}


def role_of(phrase: str) -> str | None:
    """Return the head noun of a description, lower case, when it is a noun for one person."""
    head = None
    last = ""
    for match in _WORDS.finditer(phrase):
        word = match.group().rstrip(".")
        low = word.lower()
        if low in _CUT:
            break
        title = plain_title(low)
        if title or is_person_noun(low) or low in KIN:
            head = title or low
            if last in UNDER:
                head = f"{last}-{head}"
        elif head and low not in {"emeritus", "elect", "designate", "general", "pro", "tem", "tempore"}:
            head = None
        last = low
    return head


def humanity(text: str, items: list[Raw], words: Sequence[str], *, reused: int, speaks: int) -> int:
    """Return how much speaks for these words being a person; 2 is enough."""
    bare = [word for word in words if len(word) > 1 and word not in PARTICLES and word not in SUFFIXES]
    score = 0 if len(bare) != 2 else 1 if words[0] not in PLACE_OPENINGS else -3
    given = unaccented(words[0])
    if given in GIVEN or given.partition("-")[0] in GIVEN:
        score += 2
    elif words[-1] in SURNAMES_TOO:
        score -= 2
    if words[-1] in SUFFIXES:
        score += 3
    if len(words) > 2 and len(words[1]) == 1:
        score += 2
    if len(words[0]) == 1 or (len(words[0]) == 2 and words[0].isalpha() and not set(words[0]) & set("aeiouy")):
        score += 1
    if any(word in PARTICLES for word in words[1:-1]):
        score += 1
    score += reused + speaks + (len(items) > 1)
    if len(bare) > 4:
        score -= 2
    for base, zone, piece in items[:4]:
        if zone == Zone.HEAD and len(items) == 1:
            score -= 1
        if piece.title:
            score += 3 if plain_title(piece.title.split()[-1]) else 1
        after = _AFTER.match(text, base + piece.end, min(len(text), base + piece.end + 100))
        if after:
            if after["age"] or after["party"]:
                score += 4
            elif after["who"] or after["says"]:
                score += 2
            elif after["app"] and role_of(after["app"]):
                score += 3
        front = base + piece.front
        word, comma = word_before(text, front)
        if word:
            word = word.lower()
            if is_person_noun(word) or word in KIN:
                score += 3
            elif word in {"the", "a", "an"} and not piece.title and words[0] not in GIVEN:
                score -= 3
            elif word in {"said", "says", "told", "named", "asked"}:
                score += 1 if word == "told" else 2
            elif word == "in" and not comma:
                score -= 2
        if score > 4:
            break
    if score == 1 and any(zone == Zone.PROSE and _lives(text, base + piece.end) for base, zone, piece in items[:2]):
        score += 1
    return score


def _lives(text: str, end: int) -> bool:
    """Tell whether the bearer of a name does something and is spoken of as he or she: "Yuki Tarn opened it. She said"."""
    did = _DID.match(text, end, end + 24)
    return did is not None and _PERSONAL.search(text, did.end(), end + 200) is not None


def describe(text: str, base: int, piece: Piece, somebody: Somebody) -> None:
    """Note what the words around a full name say of its bearer."""
    end = base + piece.end
    after = _AFTER.match(text, end, min(len(text), end + 140))
    if after is None:
        is_ = _IS.match(text, end, min(len(text), end + 110))
        if is_:
            _add_role(somebody, end, is_[1])
    elif after["app"]:
        _add_role(somebody, end, after["app"])
    elif after["party"]:
        _add_role(somebody, end, f"{after['state'].rstrip('.')} {_PARTY[after['party']]}")
    front = base + piece.front
    word, comma = word_before(text, front)
    if not word:
        return
    word = word.lower()
    office = None
    known = is_person_noun(word) or word in KIN or word == "general"
    if not known and not comma:
        begin = max(0, front - 60)
        if text.find(" of ", begin, front) >= 0 or text.find(" for ", begin, front) >= 0:
            office = _OFFICE_OF.search(text, begin, front)
            known = bool(office and plain_title(office[1]))
    if not known and not comma:
        return
    begin = max(0, front - 90)
    bound = _BOUND.search(text, begin, front - 2)
    phrase = text[bound.end() if bound else begin : front].strip(" ,")
    if comma:
        if _APPOSED.match(phrase):
            _add_role(somebody, front, phrase)
        return
    match = _DETERMINER.match(phrase)
    if match and role_of(phrase[match.end() :]):
        phrase = phrase[match.end() :]
    elif not office:
        phrase = _nominal(phrase)
    _add_role(somebody, front, phrase)


def _nominal(phrase: str) -> str:
    """Return the words at the end of a clause that belong to one noun."""
    words = phrase.split()
    start = len(words)
    while start and words[start - 1].lower() not in _CUT and words[start - 1] not in _SAYING:
        start -= 1
    return " ".join(words[start:][-6:])


def _add_role(somebody: Somebody, place: int, phrase: str) -> None:
    head = role_of(phrase)
    if head is None:
        return
    somebody.roles.append((place, head, phrase.lower().replace("gop", "republican")))
    sex = "f" if head in FEMALE_ROLES else KIN.get(head)
    if sex and not somebody.sure:
        somebody.gender, somebody.sure = sex, True
    elif head in MALE_ROLES and somebody.gender is None:
        somebody.gender = "m"  # women are called spokesmen too
    article = _ARTICLE.match(phrase)
    lead = _LEAD.match(phrase)
    if lead and role_of(phrase[lead.end() :]):
        phrase = phrase[lead.end() :]
        article = _ARTICLE.match(phrase)
    trimmed = _CLAUSE.split(phrase[article.end() :] if article else phrase, maxsplit=1)[0].strip(" ,-–—'’")
    if trimmed:
        somebody.titles.append((place, trimmed))


def entitle(somebody: Somebody, title: str, place: int) -> None:
    """Note the title before a name."""
    last = title.rsplit(maxsplit=1)[-1]
    head = plain_title(last)
    sex = COURTESY.get(last.lower().rstrip("."))
    if sex and not (somebody.sure and somebody.gender):
        somebody.gender, somebody.sure = sex, True
    if head and head not in COURTESY:
        _add_role(somebody, place, title)
    else:
        somebody.titles.append((place, title))
