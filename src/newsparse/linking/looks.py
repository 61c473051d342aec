"""Which capitalised words are a body's, a place's or a work's by their looks: "Marsen Harbor Board", "MTA"."""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.companies import COMPANIES
from newsparse.knowledge.names import GIVEN, SUFFIXES
from newsparse.knowledge.no_people import PLACES, STATES
from newsparse.knowledge.portfolios import PORTFOLIOS
from newsparse.knowledge.roles import MODIFIERS, NAME_ENDINGS, ORGANISATION_ENDINGS, SURNAMES_TOO
from newsparse.knowledge.teams import SPORTS, TEAMS

__all__ = ["is_acronym", "is_body"]

_OF_ALL: Final = (PORTFOLIOS - GIVEN) | frozenset(
    "national international federal central state royal world first reserve savings college university".split()
)
"""What only bodies and works have for a given name: "National Bank"."""
_PLAYS: Final = TEAMS | SPORTS


def is_acronym(word: str) -> bool:
    """Tell whether a word is an abbreviation in capitals."""
    return (word[:-1].isupper() and word[-1] == "s" and len(word) > 3) or (
        len(word) > 1
        and word.isupper()
        and ("." not in word or word in {"U.S.", "U.N.", "U.K.", "E.U.", "D.C."})
        and not ("." in word and len(word) <= 4 and word not in {"U.S.", "U.N.", "U.K.", "E.U.", "D.C."})
    )


def is_body(words: list[str], names: list[str]) -> bool:
    """Tell whether these words are an organisation, a place, a work or an event by their looks."""
    whole = " ".join(names)
    if whole in PLACES:
        return True
    last = names[-1]
    if len(words) == 1:
        return (
            is_acronym(words[0])
            or last in MODIFIERS
            or last in STATES
            or last in COMPANIES
            or (last in ORGANISATION_ENDINGS and last not in GIVEN)
        )
    if "&" in whole:
        return True
    if last in SUFFIXES and last != "md":
        return False
    if (
        last in ORGANISATION_ENDINGS
        or last in NAME_ENDINGS
        or (last in _PLAYS and names[0] not in GIVEN)
        or (names[0] not in GIVEN and (last in PLACES or last in MODIFIERS))
    ):
        # "Cornel West" may be a person: what stands around the name decides.
        return names[0] in _OF_ALL or not (
            last in SURNAMES_TOO and (len(names) == 2 or (names[0] in GIVEN and len(names) < 4))
        )
    return is_acronym(words[-1])
