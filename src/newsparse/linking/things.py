"""Whether one capitalised word that speaks or acts is no person: "Strand said its app …", "the retailer Boltly".

Nothing in the word tells; what stands around it in the article does.  One plain sign is enough, faint ones add up.
"""

from __future__ import annotations

from typing import Final

from newsparse.linking.somebody import Hit
from newsparse.patterns import either, lazy

__all__ = ["called_thing", "is_thing"]

_KINDS: Final = either(
    (
        "company firm maker startup start-up platform app website newspaper magazine agency network airline bank retailer carmaker automaker manufacturer "
        "brand charity nonprofit non-profit organization organisation publisher broadcaster operator provider outlet site blog union chain producer giant"
    ).split()
)
"""What such a word is called."""
_BODIES: Final = either(
    "company firm startup start-up app website newspaper magazine agency airline bank retailer carmaker automaker brand charity nonprofit "
    "non-profit publisher broadcaster label studio lender insurer think-tank tabloid supermarket".split()
)
"""What no person is called: "the airline, Boltly, said"."""
_OWNED: Final = (
    "(?:app|apps|users?|customers|subscribers|shares|shareholders|headquarters|subsidiary|subsidiaries|co-founders?|founders?|CEO|CFO|"
    "chief (?:executive|financial officer|operating officer|technology officer)|newsroom|homepage|editor-in-chief|chatbot|servers|terms of service)"
)
"""What it has, and people seldom have."""
_BEHIND: Final = lazy(
    rf"(?P<plain>(?:['’]s?)?[ \xa0](?:[a-z-]+ )?{_OWNED}\b|[ \xa0](?:Inc|Ltd|LLC|Corp|plc|PLC|GmbH)\b"
    r"|[ \xa0](?:community|government|parliament|embassy|authorities|officials|citizens|residents)\b"
    rf"|, (?:an?|the|one of the) (?:(?!(?:of|for|at|in|by|from|who|and|behind|with|on|whose)\b)[\w’'$%-]+ ){{0,6}}?{_KINDS}\b(?!['’-]))"
    r"|(?P<person>, (?:who|whose|\d\d)\b|['’]s? (?:wife|husband|father|mother|son|daughter|brother|sister|death|life|family|parents|friends|campaign|"
    r"lawyer|lawyers|attorney|book|career|supporters)\b|[ \xa0](?:said|says|added|wrote) (?:that )?(?:he|she)\b|[ \xa0](?:himself|herself)\b)"
    r"|(?P<faint>, which\b|[ \xa0](?:reported|reports|are|were|have)\b|[ \xa0](?:[a-z]+ ){1,2}its\b"
    r"|[ \xa0](?:said|says) (?:on [A-Z][a-z]+day )?(?:that )?it (?:will|would|has|had|plans|expects|expected|wants|does|did)\b(?! not be\b| be\b| been\b))"
)
_BEFORE: Final = lazy(
    r"(?P<plain>\b(?i:companies|firms|platforms|apps|publications|outlets|brands|retailers|websites|services|networks|newspapers) (?:such as|like|including) "
    r"|\b(?:CEO|chief executive|co-founder|founder|users|customers|shares|subsidiary|headquarters|editor-in-chief) (?:of|at) )\Z"
    rf"|(?P<faint>\b(?:{_KINDS}|[Aa]ccording to|[Tt]he) )\Z"
)
_CALLED: Final = lazy(rf"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[\w’'-]+['’]s) (?:[a-z-]+ )?{_BODIES}, \Z")
_TAKEN_UP: Final = lazy(
    rf"\b[Tt]he {_BODIES} (?:said|says|told|added|announced|reported|confirmed|declined|noted|plans|expects|warned|apologi[sz]ed)\b"
)
"""Who speaks for it later."""
_PREFIXES: Final = frozenset(
    "Mc Mac De Di Da Du La Le Lo Van Von Fitz St Des Del Della Dos O Al El Ben Jo Mary".split()
)
_CAMEL: Final = lazy(r"(?<![\w@#])([A-Z][a-z]+)[A-Z](?:[a-z]|(?<=[a-z]{2}[A-Z]))")
"""Two words written as one, as "MarsenPost"."""
_NOUN: Final = lazy(r"[ \xa0](?!(?:said|says|reported|reports|and|has|had|was|is)\b)\w")
_MOST: Final = 12
_REACH: Final = 90
_SOON: Final = 240
_ENOUGH: Final = 2


def called_thing(text: str, start: int) -> bool:
    """Tell whether the word at `start` explains a noun for a body: "the airline, Boltly, said"."""
    if text[start - 2 : start] != ", ":
        return False
    return _CALLED.search(text, max(0, start - _REACH // 2), start) is not None


def is_thing(text: str, places: list[Hit]) -> bool:
    """Tell whether somebody of one word, no given name and without a title, is a company, a paper, a body."""
    score = 0
    for hit in places[:_MOST]:
        end = hit.end
        if called_thing(text, hit.start):
            return True
        camel = _CAMEL.match(text, hit.start, end)
        if camel and camel[1] not in _PREFIXES:
            return True
        behind = _BEHIND.match(text, end, end + _REACH)
        if behind is not None:
            if behind["person"]:
                score -= _ENOUGH
            else:
                score += _ENOUGH if behind["plain"] else 1
        score += _TAKEN_UP.search(text, end, end + _SOON) is not None
        before = _BEFORE.search(text, max(0, hit.start - _REACH // 2), hit.start)
        if before is not None:
            if before["plain"]:
                score += _ENOUGH
            elif before.group()[1:] != "he " or not _NOUN.match(text, end):
                score += 1
    return score >= _ENOUGH
