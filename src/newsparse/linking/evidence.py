"""What the words around a name say of its bearer: a person or not, of what role, he or she."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple, TypeAlias

from newsparse.knowledge.roles import KIN, ORGANISATIONS, SURNAMES_TOO, is_person_noun, sex_of_role
from newsparse.knowledge.speech_verbs import SPEECH_FORMS
from newsparse.knowledge.titles import COURTESY, UNDER, plain_title
from newsparse.linking.naming import Piece
from newsparse.linking.somebody import Raw, Somebody, Zone, word_before
from newsparse.patterns import either, lazy

__all__ = [
    "Beside",
    "believe",
    "beside",
    "describe",
    "entitle",
    "humanity",
    "is_common",
    "is_verbal",
    "role_of",
    "title_in",
]

_SAID: Final = either(
    "said says told asked added wrote tweeted argued noted explained replied recalled continued".split()
)
_TELLING: Final = rf"(?:(?P<who>who|whose)|(?P<says>{_SAID}))\b"
_PARTY_OF: Final = r"\(?(?P<party>[RDI])-(?P<state>[A-Z][\w.]*(?: [A-Z]\w+)?)"
_AFTER: Final = {
    " ": lazy(rf" (?:{_TELLING}|{_PARTY_OF})"),
    ",": lazy(
        rf", (?:(?P<age>\d\d)\b(?!\d| percent)|{_TELLING}"
        r"|(?P<app>(?:an?|the|his|her|its|their|who is|now|then|former|one of|[A-Z][a-z\w’']*['’]s?) [^,.;\"“”\n]{3,90}"
        r"|[a-z][a-z\w’'-]+ (?:of|at|for|to|in|and) [^,.;\"“”\n]{3,70}|[a-z][a-z-]+(?= *,)"
        r"|[A-Z][a-z\w.’'-]*(?:[ \xa0&][a-z\w.’'-]+){1,6}(?=,))"
        rf"|{_PARTY_OF})"
    ),
}
"""What may follow a name, by its first sign."""
_IS: Final = lazy(r",? (?:is|was|became|has been|serves as|served as) (?:an?|the|one of the) ([^,.;\"“”\n]{3,70})")
_DID: Final = lazy(r" (?:has|had|is|was|ran|won|took|came|went|led|met|gave|made|grew|left|[a-z]+ed)\b")
_PERSONAL: Final = lazy(r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)\b")
_OF: Final = frozenset(("of", "for"))
_MOST_OF: Final = 4
"""The words from "of" to the name, "of" among them: "president of the Marsen Sailing Lee Park"."""
_HEAD_OF: Final = lazy(
    r"([A-Za-z-]{3,24}+) (?:of|at|for) (?:(?:the|its|their) )?(?:[\w-]{1,24}+ ){0,3}[\w-]{1,24}+, \Z"
)
_OF_WHAT: Final = lazy(r" (?<=[A-Za-z] )(?:of|for) (?:the )?(?:\w+ ){0,2}\Z")
_WORDS: Final = lazy(r"[a-z\w][a-z\w’'.-]*+")
_BOUNDS: Final = '.,;:\n“”"'
_DETERMINER: Final = lazy(r"(?:^|.* )(?:an?|the|his|her|its|their|our|my|[\w.]+['’]s?) ", re.IGNORECASE)
_APPOSED: Final = lazy(r"(?:an?|the|his|her|its|their|[A-Z][\w.’']*['’]s?) ", re.IGNORECASE)
_ARTICLE: Final = lazy(
    r"(?:(?i:the|his|her|its|their)\s+(?!(?:wo)?men|children|people|state|driver)[a-z][\w-]*['’]s?|(?i:an?|the|who is|one of the|his|her|its|their))\s+"
)
"""What is left out of a title, whose it is among it unless that is a name: "the band's", but not "Marsen's"."""
_BEFORE: Final = either(
    "said says told asked added with by from as like including while when that where but to against after before and".split()
)
_LEAD: Final = lazy(rf".*\b{_BEFORE} ")
_BEHIND: Final = either(
    "said says stated told wrote added asked argued noted explained has had is was will would who that which whose when where".split()
)
_CLAUSE: Final = lazy(rf" (?:{_BEHIND}|and (?:an?|the|former))\b|''| [-–—] ")
_CUT: Final = frozenset(
    "about after and as at before behind by during for from in near of on or since that to until when where "
    "which who whom whose with".split()
)
_WHERE: Final = frozenset("in on at near along off".split())
_SAYING: Final = frozenset("said says told asked added like including while but against".split())
_AFTER_HEAD: Final = frozenset("emeritus elect designate general pro tem tempore".split())
_PARTY: Final = {"R": "republican", "D": "democrat", "I": "independent"}
_COMMON_NOUN: Final = -4
"""What speaks against one word that the text has in lower case too: "the Budget", "a budget"."""
_LOOKS: Final = 4
"""So many places are looked at to find out whether somebody is a person."""
_REACH: Final = 140


def role_of(phrase: str) -> str | None:
    """Return the head noun of a description, lower case, when it is a noun for one person."""
    head = None
    last = ""
    for word in _WORDS.findall(phrase):
        low = word.rstrip(".").lower()
        if low in _CUT:
            break
        noun = _noun(low)
        if noun:
            head = f"{last}-{noun}" if last in UNDER else noun
        elif head and low not in _AFTER_HEAD:
            head = None
        last = low
    return head


@lru_cache(maxsize=8192)
def _noun(word: str) -> str | None:
    """Return a noun for one person, titles in full, None for other words."""
    return plain_title(word) or (word if is_person_noun(word) or word in KIN else None)


def beside(text: str, base: int, piece: Piece) -> Beside:
    """Look at what stands beside a full name."""
    end = base + piece.end
    word, comma = word_before(text, base + piece.front)
    pattern = _AFTER.get(text[end : end + 1])
    after = pattern.match(text, end, end + _REACH) if pattern is not None else None
    if after is None:
        return None, None, word.lower(), comma
    kind = after.lastgroup
    role = None
    if kind == "app":
        role = _read_role(after["app"])
    elif kind == "state":
        role = _read_role(f"{after['state'].rstrip('.')} {_PARTY[after['party']]}")
    return kind, role, word.lower(), comma


def humanity(text: str, items: list[Raw], views: list[Beside], *, given: bool, score: int) -> int:
    """Return how much speaks for a person whom these pieces name; 2 is enough.

    Args:
        text: the article's text.
        items: the pieces.
        views: what stands beside the first of them.
        given: whether the name opens with a given name.
        score: what else speaks for it.
    """
    for (base, zone, piece), (kind, role, word, comma) in zip(items[:_LOOKS], views, strict=False):
        if zone == Zone.HEAD and len(items) == 1:
            score -= 1
        if piece.title:
            score += 3 if plain_title(piece.title.split()[-1]) else 1
        if kind == "app":
            score += 3 if role is not None else 0
        elif kind is not None:
            score += 4 if kind in {"age", "state"} else 2
        if word:
            if is_person_noun(word) or word in KIN:
                score += 3
            elif comma and word in ORGANISATIONS and not given:
                # "the ferry's operator, Quay Lines, said", "the head of the firm, Ada Tarn, said"
                score += 3 if _heads(text, base + piece.front) else -4
            elif word in {"the", "a", "an"} and not piece.title and not given:
                score -= 3
            elif word in {"said", "says", "told", "named", "asked"}:
                score += 1 if word == "told" else 2
            elif word in _WHERE and not comma and (word == "in" or piece.key.rpartition(" ")[2] in SURNAMES_TOO):
                score -= 2  # "on Harlan Street"
        if score > 4:
            break
    if score == 1 and any(zone == Zone.PROSE and _lives(text, base + piece.end) for base, zone, piece in items[:2]):
        score += 1
    return score


def _heads(text: str, front: int) -> bool:
    """Tell whether a name explains somebody "of" something: "the director of the ferry company, "."""
    of = _HEAD_OF.search(text, max(0, front - _REACH), front)
    return of is not None and is_person_noun(of[1].lower())


def _lives(text: str, end: int) -> bool:
    """Tell whether the bearer of a name does something and is spoken of as he or she: "Yuki Tarn opened it. She said"."""
    did = _DID.match(text, end, end + 24)
    return did is not None and _PERSONAL.search(text, did.end(), end + 200) is not None


def describe(text: str, base: int, piece: Piece, view: Beside, somebody: Somebody) -> None:
    """Note what the words around a full name say of its bearer."""
    kind, role, word, comma = view
    end = base + piece.end
    if kind is None:
        is_ = _IS.match(text, end, end + 110) if text[end : end + 1] in ", " else None
        role = _read_role(is_[1]) if is_ else None
    if role is not None:
        _add_role(somebody, end, role)
    if not word:
        return
    front = base + piece.front
    office = None
    known = is_person_noun(word) or word in KIN or word == "general"
    if not known and not comma:
        begin = front - 60 if front > 60 else 0
        near = text[begin:front]
        # Two looks for letters cost a third of taking the words apart, and most names have neither before them.
        if ("of" in near or "for" in near) and not _OF.isdisjoint(near.split()[-_MOST_OF:]):
            of = _OF_WHAT.search(text, begin, front)
            office = plain_title(word_before(text, of.start() + 1)[0]) if of else None
            known = office is not None
        if not known:
            return
    begin = front - 90 if front > 90 else 0
    near = text[begin : front - 2]
    bound = begin + max([near.rfind(sign) for sign in _BOUNDS if sign in near], default=-1)
    phrase = text[bound + 1 : front].strip(" ,")
    if comma:
        if _APPOSED.match(phrase):
            _add_role(somebody, front, _read_role(phrase))
        return
    match = _DETERMINER.match(phrase)
    if match and role_of(phrase[match.end() :]):
        phrase = phrase[match.end() :]
    elif office is None:
        phrase = _nominal(phrase)
    _add_role(somebody, front, _read_role(phrase))


def _nominal(phrase: str) -> str:
    """Return the words at the end of a clause that belong to one noun."""
    words = phrase.split()
    start = len(words)
    while start and words[start - 1].lower() not in _CUT and words[start - 1] not in _SAYING:
        start -= 1
    return " ".join(words[start:][-6:])


class _Role(NamedTuple):
    """What a phrase says of somebody."""

    head: str
    phrase: str
    """The whole phrase, lower case."""
    printed: str


Beside: TypeAlias = tuple[str | None, _Role | None, str, bool]
"""What stands beside a name: what kind of words follow, the role that they tell, the word before, lower case, and whether a comma
parts it from the name."""


def _read_role(phrase: str) -> _Role | None:
    """Read a description, None when it is none of a person."""
    head = role_of(phrase)
    return None if head is None else _Role(head, phrase.lower().replace("gop", "republican"), phrase)


@lru_cache(maxsize=1024)
def title_in(phrase: str) -> str:
    """Return a description without article and clauses, as printed; empty when nothing is left of it."""
    lead = _LEAD.match(phrase)
    if lead and role_of(phrase[lead.end() :]):
        phrase = phrase[lead.end() :]
    article = _ARTICLE.match(phrase)
    return _CLAUSE.split(phrase[article.end() :] if article else phrase, maxsplit=1)[0].strip(" ,-–—'’")


_known_title: Final = lru_cache(maxsize=1024)(_read_role)
"""`_read_role` for titles before names: a few come again and again."""


def _add_role(somebody: Somebody, place: int, role: _Role | None) -> None:
    if role is None:
        return
    head = role.head
    somebody.roles.append((place, head, role.phrase, role.printed))
    told = sex_of_role(head)
    sex = "f" if told == "f" else KIN.get(head)
    if sex and not somebody.sure:
        somebody.gender, somebody.sure = sex, True
    elif told and somebody.gender is None:
        somebody.gender = "m"  # women are called spokesmen too


def entitle(somebody: Somebody, title: str, place: int) -> None:
    """Note the title before a name, be it an office: "Secretary of State"."""
    if " of " in title or " for " in title:
        _add_role(somebody, place, _known_title(title))
        return
    last = title.rsplit(maxsplit=1)[-1]
    head = plain_title(last)
    sex = COURTESY.get(last.lower().rstrip("."))
    if sex and not (somebody.sure and somebody.gender):
        somebody.gender, somebody.sure = sex, True
    if head and head not in COURTESY:
        _add_role(somebody, place, _known_title(title))
    else:
        somebody.titles.append((place, title))


def is_common(text: str, word: str) -> bool:
    """Tell whether the text has a word in lower case too: "the lodge", where "Main Lodge" stands."""
    at = text.find(f" {word}")
    return at >= 0 and not text[at + 1 + len(word) : at + 2 + len(word)].isalnum()


def believe(text: str, somebody: Somebody, weight: int) -> None:
    """Count what speaks for or against a person whom one word names.

    Whether the text has that word in lower case too matters only once something speaks for a person: nobody looks before.
    """
    somebody.human += weight
    if somebody.doubtful and somebody.human > 0:
        somebody.doubtful = False
        if is_common(text, somebody.words[0]):
            somebody.human += _COMMON_NOUN


def is_verbal(text: str, word: str) -> bool:
    """Tell whether a word that opens a run is no name but a verb, or a word that the text has in lower case."""
    return word.endswith(("ing", "ed")) or word in SPEECH_FORMS or is_common(text, word)
