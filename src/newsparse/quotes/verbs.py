"""A verb and what belongs to it: its auxiliaries and adverbs, whether it is a passive, and which verb comes before a place."""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.speech_words import words
from newsparse.quotes.phrases import REFLEXIVE, UNITS, time_phrase
from newsparse.quotes.tokens import Scene
from newsparse.quotes.wordclasses import NOMINAL, PREDICATES, Kind

__all__ = ["BESIDE_VERB", "SHOWN", "before_group", "ends_in_comma", "main_verb", "passive", "says_nothing"]

SHOWN: Final = frozenset(
    words("show shows showed showing catch catches caught capture captures captured depict depicts depicted")
)
"""What a recording does: "the video shows Tarn saying"."""
_CARRY_ALL: Final = frozenset((*NOMINAL, Kind.AUX))
BESIDE_VERB: Final = frozenset((Kind.AUX, Kind.ADV, Kind.TIME, Kind.NUM, Kind.NOUN, Kind.PREP, Kind.DET, Kind.RPAR))
"""What may be an auxiliary, an adverb or an aside before its verb."""
_MET: Final = PREDICATES | {Kind.LPAR, Kind.RPAR}
_FLOATING: Final = frozenset(words("both all each"))
_BE: Final = frozenset(
    words("is are was were be been being am isn't aren't wasn't weren't it's that's he's she's they're")
)


def passive(scene: Scene, verb: int, low: int) -> bool:
    """Tell whether a past form is a passive: "was called", "has been described"."""
    place = verb - 1
    while place > low and scene.kinds[place] == Kind.ADV:
        place -= 1
    if place < low or scene.lows[place] not in _BE:
        return False
    # "he's said" has, "he's called" is
    return not (scene.lows[verb] == "said" and scene.kinds[place] == Kind.PRON)


def before_group(scene: Scene, verb: int, low: int) -> tuple[int, bool]:
    """Return the token before a verb's auxiliaries and adverbs, and whether there was an auxiliary."""
    kinds, lows = scene.kinds, scene.lows
    place = verb - 1
    helped = False
    while place >= low:
        kind = kinds[place]
        if kind not in BESIDE_VERB and lows[place] not in REFLEXIVE:
            break
        if kind == Kind.AUX:
            helped = True
        elif (
            kind in (Kind.ADV, Kind.TIME)
            or lows[place] in REFLEXIVE
            or (kind == Kind.NUM and place > low and kinds[place - 1] == Kind.TIME)
        ):
            pass
        elif kind == Kind.NOUN and lows[place] in UNITS:
            first = time_phrase(scene, place, low)
            if first > place:
                break
            place = first
        elif (kind == Kind.PREP and place + 1 < verb and kinds[place + 1] == Kind.TIME) or (
            kind == Kind.DET and lows[place] in _FLOATING and place > low and kinds[place - 1] in _CARRY_ALL
        ):
            pass
        elif kind == Kind.RPAR:
            while place > low and kinds[place] != Kind.LPAR:
                place -= 1
        else:
            break
        place -= 1
    return place, helped


def says_nothing(scene: Scene, verb: int, low: int) -> bool:
    """Tell whether the subject of a verb of saying does not speak: "a few" were asked, a ferryman named Ole Brix said."""
    kinds, word = scene.kinds, scene.lows[verb]
    if word == "named":
        return kinds[verb - 1] == Kind.NOUN and kinds[verb + 1 : verb + 2] == [Kind.NAME]
    return word == "asked" and passive(scene, verb, low)


def main_verb(scene: Scene, place: int, low: int) -> int:
    """Return the nearest finite verb at or before `place`, -1 when there is none."""
    kinds = scene.kinds
    depth = 0
    for at in range(place, low - 1, -1):
        kind = kinds[at]
        if kind not in _MET:
            continue
        if kind == Kind.RPAR:
            depth += 1
        elif kind != Kind.LPAR:
            if not depth:
                return at
        elif depth:
            depth -= 1
    return -1


def ends_in_comma(scene: Scene, token: int) -> bool:
    """Tell whether the words of the quotation at `token` end in a comma."""
    return scene.text[scene.end(token) - 3 : scene.end(token)].rstrip("\"”»'’").endswith(",")
