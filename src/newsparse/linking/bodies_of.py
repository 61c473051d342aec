"""Bodies whose name has small words in it: Ministry of Trade and Industry, Food and Drug Administration, Sheriff's Office."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice
from typing import Final

from newsparse.knowledge.companies import SPELT
from newsparse.knowledge.names import GIVEN
from newsparse.knowledge.no_people import NEVER_NAMES, PLACES
from newsparse.knowledge.portfolios import PORTFOLIOS
from newsparse.knowledge.roles import MODIFIERS, ORGANISATION_ENDINGS, PERSON_NOUNS, is_person_noun
from newsparse.knowledge.titles import plain_title
from newsparse.patterns import lazy

__all__ = ["BEHIND", "OPENINGS", "OWNS", "TAKEN_UP", "end_of_spelt", "longer_name", "may_go_on", "whole_name"]

BEHIND: Final = (" of ", " for ", " on ", " to ")
"""Behind what a body's name may go on."""
_GOVERNS: Final = frozenset(
    """
    ministry department bureau college university institute institution association council academy board commission
    committee authority agency federation union society administration chamber alliance league centre center foundation
    centres centers bank office court church school fund directorate secretariat congress party conference campaign network
    trust faculty museum corporation confederation service alternative movement coalition
    """.split()
)
"""Last words behind which a name goes on, lower case."""
TAKEN_UP: Final = _GOVERNS - {"party", "campaign", "school", "church", "court"}
"""Those that stand for the whole name later: "the College"."""
_DONE: Final = frozenset(("on", "to"))
_ON: Final = frozenset(("committee", "commission", "council", "conference", "campaign"))
"""Those that are on something or to do it: the Committee on Ethics, the Committee to Protect Journalists."""
_TERRITORIAL: Final = frozenset(
    ("police", "constabulary", "council", "railway", "union", "crossing", "ferries", "airport")
)
"""Last words of bodies that serve two places: Harbour and Coast Police."""
_OF_STATE: Final = frozenset(
    "administration agency authority board bureau commission department ministry office service services".split()
)
"""Last words of offices of the state, which one word of theirs before "and" shows: Food and …"""
_NAMED_FOR: Final = frozenset(("foundation", "fund", "trust", "institute", "center", "centre", "school", "library"))
"""Last words of bodies that bear the names of two people."""
_OWNED: Final = frozenset(
    "office college hospital union fund court council association commission commissioner department bureau guild party society "
    "institute brigade administration forum aid trust assembly centre center museum club university alliance league network".split()
)
_JOINING: Final = ORGANISATION_ENDINGS | _NAMED_FOR
"""Last words before which "and" may stand."""
_OWNERS: Final = PERSON_NOUNS | frozenset("king queen children women men people saint boy girl lord lady".split())
"""Whose such a body is in its name: Sheriff's Office, King's College."""
_DOING: Final = frozenset(
    "advancement conservation control preservation prevention prosecution promotion protection study treatment".split()
)
"""What one does to a thing: the Protection of Birds."""
_ADJECTIVE: Final = ("ic", "al", "ive", "ary", "ous")
_WORD: Final = lazy(r"[A-Z][\w’'-]*")
_BETWEEN: Final = (" and ", "'s ", "’s ", "s' ", "s’ ")
"""What may stand between a body's name and what begins it."""
_AND: Final = (" and ", " & ")
OWNS: Final = ("'s", "’s")
"""What stands behind a name that owns something."""
OPENINGS: Final = frozenset(name.partition(" ")[0] for name in SPELT)
"""First words of names that are known as they are spelt."""
_LONGEST_SPELT: Final = max(map(len, SPELT))
_REACH: Final = 70
_NEAR: Final = 3000
_MOST_BODIES: Final = 200
_MOST: Final = 5
"""So many words one part of a name has."""


@lru_cache(maxsize=8192)
def may_go_on(key: str) -> bool:
    """Tell whether the words around a body's name may belong to it; its folded words are `key`.  The last answers are remembered."""
    first, _, rest = key.partition(" ")
    if not rest:
        return key in _GOVERNS or key in _OWNED
    head = rest.rpartition(" ")[2]
    return head in _GOVERNS or head in _OWNED or head in _JOINING or first in _OWNED


def whole_name(text: str, key: str, start: int, end: int, *, owner: bool) -> tuple[int, int]:
    """Return where the name of a body starts and ends whose folded words are `key` so far, what belongs to it around them included."""
    first, last = start, end
    if text[start - 2 : start - 1] in "sd'’" and text.endswith(_BETWEEN, 0, start):
        first = _begins_before(text, key, start)
    if text[end + 1 : end + 2] in "oft" and not owner and text.startswith(BEHIND, end):
        last = _ends_behind(text, key, end)
    return first, last


def end_of_spelt(text: str, start: int) -> int:
    """Return where a name ends that is known as it is spelt and starts at a place, -1 when there is none."""
    printed = text[start : start + _LONGEST_SPELT + 1].lower().replace("’", "'")
    # A name may begin another: the longest counts.
    lengths = [
        len(name) for name in SPELT if printed.startswith(name) and not printed[len(name) : len(name) + 1].isalnum()
    ]
    return start + max(lengths) if lengths else -1


def _ends_behind(text: str, key: str, end: int) -> int:
    """Return where the name ends of a body whose folded words are `key` so far, what follows "of" included."""
    head = key.rpartition(" ")[2]
    place = text.index(" ", end + 1) + 1
    if head not in _GOVERNS or (text[end + 1 : place - 1] in _DONE and head not in _ON):
        return end
    if text.startswith("the ", place):
        place += 4
    last, words = _words(text, place)
    if not words or (len(words) == 2 and _like_a_person(words)) or (len(words) == 1 and words[0] in _GOVERNS):
        return end
    if text.startswith(OWNS, last):
        return last
    if words[-1] not in PORTFOLIOS:
        return _joined(text, last, adjective=True) if words[-1].endswith(_ADJECTIVE) else last
    if words[-1] in _DOING and text.startswith(" of ", last):
        return _words(text, last + 4)[0] if text[last + 4 : last + 5].isupper() else last
    while text.startswith(", ", last):  # Business, Energy and Industrial Strategy
        further, more = _words(text, last + 2)
        if not more or more[-1] not in PORTFOLIOS or not text.startswith((*_AND, ", "), further):
            break
        last = further
    return _joined(text, last)


def _joined(text: str, end: int, *, adjective: bool = False) -> int:
    """Return where a name ends that may go on behind "and" at `end`; `adjective` tells that one stands before it."""
    joint = next((word for word in _AND if text.startswith(word, end)), None)
    if joint is None:
        return end
    last, words = _words(text, end + len(joint))
    if not words:
        return end
    further = len(words) > 1 and (
        words[0].endswith(_ADJECTIVE) if adjective else words[0] in PORTFOLIOS and words[-1].endswith("s")
    )
    return last if further or words[-1] in PORTFOLIOS else end


def _begins_before(text: str, key: str, start: int) -> int:
    """Return where the name begins of a body whose folded words are `key` so far, what stands before "and" included."""
    words = key.split(" ")
    head = words.pop()
    joined = text[start - 5 : start] == " and "
    end = start - (5 if joined else 1)
    left: list[str] = []  # the last word first
    at = end + 1
    line = text.rfind("\n", max(0, end - _REACH), end) + 1
    for word in reversed(text[line or max(0, end - _REACH) : end].split(" ")):
        if not word[:1].isupper() or (word.lower() in NEVER_NAMES and word.lower() not in PORTFOLIOS):
            break
        left.append(word.lower())
        at -= len(word) + 1
    if not left:
        return start
    last = left[0]
    if not joined:
        owner = last[:-2] if last[-1] == "s" else last[:-1]
        owned = (head in _OWNED or (words and words[0] in _OWNED)) and (
            plain_title(owner) is not None
            or owner in _OWNERS
            or owner.rstrip("s") in _OWNERS
            or left[1:2] in (["st"], ["st."])  # St Thomas’ Hospital
        )
        return at if owned else start
    if head in _NAMED_FOR and len(words) > 1 and last in GIVEN and words[0] in GIVEN:
        return end - len(last)  # Ada and Bo Quill Foundation
    if not words or head not in ORGANISATION_ENDINGS:
        return start
    if last in PORTFOLIOS and (head in _OF_STATE or PORTFOLIOS.issuperset(words)):
        return at  # Food and Drug Administration
    if last.endswith(_ADJECTIVE) and words[0].endswith(_ADJECTIVE) and words[0] not in MODIFIERS:
        return at  # Oceanic and Atmospheric Administration
    if head in _TERRITORIAL and len(words) == 1 and len(left) == 1:
        # Harbour and Coast Police: both are never named apart
        name, near = text[at:end], text[max(0, at - _NEAR) : end + _NEAR]
        return at if near.count(name) == near.count(f"{name} and {text[start]}") else start
    return start


def longer_name(bodies: dict[str, int], word: str, who: int) -> int:
    """Return the only one of the first bodies that has this word in a longer name: "the College"; else `who`."""
    known = islice(bodies.items(), _MOST_BODIES)
    longer = [other for name, other in known if " " in name and word in name.split(" ")]
    return longer[0] if len(longer) == 1 else who


def _words(text: str, place: int) -> tuple[int, list[str]]:
    """Return where the capitalised words end that begin at a place, and the words, lower case: as far as one name goes."""
    words: list[str] = []
    end = place
    while len(words) < _MOST and (match := _WORD.match(text, place)) is not None:
        word = match[0]
        owner = word.endswith(OWNS)
        low = (word[:-2] if owner else word).lower()
        if not _belongs(low) or (low in GIVEN and low not in PLACES and _is_surname(text, match.end())):
            while words and words[-1] in MODIFIERS:  # Relations National Executive Director
                end -= len(words.pop()) + 1
            break
        words.append(low)
        end = match.end() - 2 * owner
        place = match.end() + 1
        if owner or text[place - 1 : place] != " ":
            break
    return end, words


def _is_surname(text: str, end: int) -> bool:
    return text[end : end + 1] == " " and _WORD.match(text, end + 1) is not None


def _belongs(word: str) -> bool:
    """Tell whether a word may stand in a body's name behind "of", and begins none of a person."""
    if word in PORTFOLIOS:
        return True
    if word in NEVER_NAMES:
        return False
    return word in MODIFIERS or word.endswith("s") or not (plain_title(word) or is_person_noun(word))


def _like_a_person(words: list[str]) -> bool:
    """Tell whether two words may be a given name and a surname."""
    last = words[-1]
    if last.endswith("s") or last in ORGANISATION_ENDINGS or " ".join(words) in PLACES:
        return False
    return not any(word in PORTFOLIOS or word in PLACES or word in MODIFIERS for word in words)
