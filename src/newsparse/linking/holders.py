"""Who holds a role: whom "the mayor" or "the Marsen Democrat" means.

A role said once of a person answers for that person later, until another holder of it appears.
"""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise
from typing import Final

from newsparse.knowledge.nationalities import NATIONALITIES
from newsparse.knowledge.no_people import STATES
from newsparse.knowledge.roles import KIN, PERSON_NOUNS, sex_of_role
from newsparse.knowledge.titles import FAMILIES, LETTERS
from newsparse.linking.somebody import Somebody
from newsparse.linking.standing import Standing
from newsparse.patterns import lazy

__all__ = ["NOBODY", "SEVERAL", "Holders", "sex_of"]

NOBODY: Final = -1
SEVERAL: Final = -2

_FAMILY: Final[dict[str, frozenset[str]]] = {}
for _group in FAMILIES:
    for _name in _group:
        _FAMILY[_name] = _FAMILY.get(_name, frozenset()) | _group
_WORD: Final = lazy(r"[^\W_][\w’'.-]*")
_THE: Final = lazy(r"he (?<=[Tt]he )(?<!\w[Tt]he )(?=([a-z\w’-]++(?:[ \xa0][a-z\w’-]++){0,3}+))")
"""From its second letter: plain letters in front are what `re` finds fastest, and what it looks up first in a class."""
_LETTERED: Final = lazy(r"(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur) )?([A-Z]{2,4})")
_EMPTY: Final = frozenset("the his her its their our of in for at a an and u.s us who whom that which".split())
_PARTY: Final = {"gop": "republican", "democratic": "democrat"}
_SHORT: Final = {short: name for short, name in STATES.items() if short != name}
_KINDS: Final = dict.fromkeys(STATES.values(), "state") | dict.fromkeys(
    ("republican", "democrat", "libertarian"), "party"
)
_OPENINGS: Final = frozenset(name.partition(" ")[0] for name in _KINDS if " " in name)
"""The first words of those of two words."""
_OFFICES: Final = frozenset(
    """
    president senator representative congressman congresswoman governor mayor secretary minister speaker judge justice
    sheriff chief chairman chairwoman premier chancellor
    """.split()
)
_VAGUE: Final = frozenset(
    """
    activist actor actress all-rounder architect argentine aristocrat artist astronaut astronomer aussie author
    backbencher baroness bassist batsman batter billionaire biologist boss bowler boxer briton broadcaster businessman
    businesswoman campaigner candidate captain centre centre-back challenger champion chef chemist climber coach
    comedian comic composer conductor congressman congresswoman conservative contender councillor cricketer croat
    cyclist dancer dane defender democrat designer developer director driver drummer dutchman economist engineer
    englishman entrepreneur epidemiologist executive farmer filmmaker financier finn fisherman flanker fly-half
    footballer forward frenchman front-runner frontrunner full-back geologist goalkeeper goaltender golfer governor
    guard guitarist gymnast historian hooker hopeful incumbent independent influencer investor irishman jockey kiwi
    lawmaker legislator liberal libertarian linebacker londoner magnate manager medalist medallist midfielder
    millionaire model mogul mountaineer musician native neurosurgeon nominee novelist olympian paralympian
    parliamentarian pastor peer pensioner philanthropist physicist pianist pitcher playmaker playwright podcaster poet
    politician pollster presenter professor progressive prop psychologist quarterback racer rapper republican
    restaurateur retiree rider rower sailor scientist scot scotsman scrum-half seamer senator serb shortstop singer
    skater skier skipper slugger socialist spaniard spinner sprinter star striker student surgeon swede swimmer teacher
    teen teenager tycoon veteran virologist welshman wicketkeeper widow widower winger wrestler writer youngster
    youtuber
    """.split()
)
"""Descriptions that speak of whoever is on stage."""
_AGED: Final = lazy(r"\d\d-year-old")
_CHILDREN: Final = lazy(r" of (?:\d\d?|two|three|four|five|six|seven|eight|nine|ten)")
"""Behind mother or father."""
_STAGE: Final = 2.5
_CLOSE: Final = 0.25
_OFFICE: Final = 48
"""No office in letters is longer."""
_MOST: Final = 64
_ALIKE: Final = 0.75
_AHEAD: Final = 1.5


def sex_of(head: str) -> str | None:
    """Return the sex that a noun tells."""
    return sex_of_role(head) or KIN.get(head)


class Holders:
    """The roles of everybody, by their head nouns."""

    def __init__(self, cast: list[Somebody], standing: Standing) -> None:
        """Keep whom the text names; their roles are sorted once a description is met."""
        self._cast = cast
        self._standing = standing

    @cached_property
    def _by_head(self) -> dict[str, list[tuple[int, int, str]]]:
        """Who bears a role of this head, where that is said, and the whole phrase."""
        found: dict[str, list[tuple[int, int, str]]] = {}
        for who, somebody in enumerate(self._cast):
            for place, head, phrase, _ in somebody.roles:
                found.setdefault(head, []).append((who, place, phrase))
        return found

    @cached_property
    def _heads(self) -> set[str]:
        """The heads of all roles, and those of one family with them."""
        return set(self._by_head).union(*[_FAMILY.get(head, ()) for head in self._by_head])

    def descriptions(self, text: str, begin: int, stop: int) -> list[tuple[int, int, str]]:
        """Return where the text says, between two places, "the" with a role that somebody holds: start, end and head."""
        found: list[tuple[int, int, str]] = []
        heads = self._heads
        if not heads:
            return found
        # In turn what stands before a "the" and what follows it, the rest of the text last: cheaper than a match each.
        # Before the first who ever holds a role is named, nobody does.
        place = max(begin, min([somebody.first for somebody in self._cast if somebody.roles]) - 1)
        parts = _THE.split(text[place:stop])
        for before, phrase in zip(parts[::2], parts[1::2], strict=False):
            place += len(before) + len("he ")
            if heads.isdisjoint(phrase.lower().split()):
                continue
            end = place - 1
            words = phrase.replace("\xa0", " ").split(" ")
            for after, word in enumerate(words, 1):
                end += len(word) + 1
                low = word.lower()
                if low not in heads:
                    continue
                follower = words[after] if after < len(words) else None
                if follower is None or not (follower[0].isupper() or follower.lower() in PERSON_NOUNS):
                    if text[end : end + 1] not in "'’-" and text[end : end + 3] != " of":
                        found.append((place - len("the "), end, low))
                    break
        return found

    def holder(self, place: int, words: list[str], head: str, tail: str) -> int:
        """Return who holds a role at a place; `NOBODY`, or `SEVERAL` when two hold it alike.

        Args:
            place: where the description stands.
            words: its words up to the head, lower case.
            head: its head noun.
            tail: what follows the head: " of Marsen".
        """
        if head not in self._heads:
            return NOBODY
        must = _musts(words)
        wanted = {_PARTY.get(word, word) for word in words[:-1]} - _EMPTY
        if tail:
            wanted |= {word.lower().rstrip(".") for word in _WORD.findall(tail)} - _EMPTY
        scores: dict[int, float] = {}
        for role in _FAMILY.get(head, (head,)):
            for who, at, phrase in self._by_head.get(role, ())[:_MOST]:
                if self._cast[who].first > place:
                    continue
                value = (2.0 if role == head else 1.4) + (0.5 if at < place else 0.0)
                value += sum(word in phrase for word in wanted)
                if "former" in phrase and "former" not in wanted:
                    value -= 0.5
                scores[who] = max(scores.get(who, 0.0), value)
        ranked: list[tuple[float, float, int]] = []
        for number, score in scores.items():
            if must:
                met = self._meets(number, must)
                if met < 0:
                    continue
                score += met
            now = self._standing.now(number)
            ranked.append((score + _STAGE * now, now, number))
        if not ranked:
            return NOBODY
        ranked.sort(reverse=True)
        best, now, who = ranked[0]
        for score, other, _ in ranked[1:]:
            if score > best - _CLOSE and now < _AHEAD * other:
                return SEVERAL
        return who

    def lettered(self, text: str, start: int, end: int) -> int:
        """Return who bears the office that letters stand for: "the CS", behind "Cabinet Secretary Ada Quill"; else `NOBODY`."""
        end -= text.endswith(".", start, end)
        letters = _LETTERED.fullmatch(text, start, end) if text[end - 1 : end].isupper() else None
        offices = LETTERS.get(letters[1], ()) if letters else ()
        last = -1
        who = NOBODY
        for number, somebody in enumerate(self._cast if offices else ()):
            for place, _, phrase, _ in somebody.roles:
                if last < place < start and any(
                    office in phrase.replace("-", " ")
                    or text[max(0, place - _OFFICE) : place].rstrip().lower().endswith(office)
                    for office in offices
                ):
                    last, who = place, number
        return who

    def only_holder(self, words: list[str], head: str) -> int:
        """Return the one person of whom the article ever says a role in these words, else `NOBODY`."""
        wanted = {_PARTY.get(word, word) for word in words[:-1]} - _EMPTY
        found = {who for role in _FAMILY.get(head, (head,)) for who, _, _ in self._by_head.get(role, ())[:_MOST]}
        if len(found) != 1:
            return NOBODY
        who = found.pop()
        said = {word for _, _, phrase, _ in self._cast[who].roles for word in phrase.split()}
        return who if wanted <= said else NOBODY

    def _meets(self, who: int, must: list[str]) -> int:
        """Return how many of these states and parties are said of somebody; -1 when one is contradicted."""
        phrases = " ".join(phrase for _, _, phrase, _ in self._cast[who].roles)
        words = phrases.split()
        met = 0
        for name in must:
            kind = _KINDS[name]
            if name in phrases or any(_SHORT.get(word) == name for word in words):
                met += 1
            elif kind == "state" or any(other in phrases for other, sort in _KINDS.items() if sort == kind):
                return -1
        return met

    def on_stage(self, words: list[str], head: str, tail: str = "") -> int:
        """Return who is on stage when a description without a holder speaks of them, else `NOBODY`."""
        if "-of-" in head:  # "the mother-of-three"
            head, _, children = head.partition("-of-")
            tail = f" of {children}"
        parent = head in KIN and _CHILDREN.fullmatch(tail)
        if not parent and (
            tail.strip() or (head not in _VAGUE and head not in NATIONALITIES and not _AGED.fullmatch(head))
        ):
            return NOBODY
        if any(word.endswith(("'s", "’s")) for word in words):
            return NOBODY  # "the bureau's director" is whoever holds that office
        must = _musts(words)
        if head in _OFFICES and not must:
            return NOBODY
        best = 0.0
        who = NOBODY
        for score, number in self._standing.ranked(sex_of(head)):
            if score < _ALIKE * best:
                break
            if self._contradicts(number, head, must):
                continue
            if who >= 0:
                return NOBODY
            best, who = score, number
        return who

    def _contradicts(self, who: int, head: str, must: list[str]) -> bool:
        """Tell whether what is said of somebody speaks against a description."""
        roles = self._cast[who].roles
        if head in _OFFICES and any(role in _OFFICES and role != head for _, role, _, _ in roles):
            return True
        phrases = " ".join(phrase for _, _, phrase, _ in roles)
        words = phrases.split()
        for name in must:
            kind = _KINDS[name]
            if name in phrases or any(_SHORT.get(word) == name for word in words):
                continue
            if any(sort == kind and other in phrases for other, sort in _KINDS.items()):
                return True
            if kind == "state" and any(word in _SHORT for word in words):
                return True
        return False


def _musts(words: list[str]) -> list[str]:
    """Return the states and parties that a description names."""
    said = [_PARTY.get(word, word) for word in words]
    if not _OPENINGS.isdisjoint(said):
        said += [f"{first} {second}" for first, second in pairwise(said)]
    return [name for name in said if name in _KINDS]
