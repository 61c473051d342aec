"""Whether it was said at all: "did not say", "would say", "will say"."""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.speech_words import words
from newsparse.models.speakers import Modality
from newsparse.quotes.tokens import Scene
from newsparse.quotes.wordclasses import FINITE, VERBAL, Kind

__all__ = ["modality_of"]

_NOT: Final = frozenset(words("not never nor neither cannot hardly"))
_MAYBE: Final = frozenset(words("would could might may should can must ought i'd he'd she'd they'd we'd"))
_LATER: Final = frozenset(words("later subsequently eventually afterwards then often sometimes always"))
"""With these "would" tells what came to pass: "he would later say", "he would often say"."""
_COMING: Final = frozenset(words("will shall i'll he'll she'll they'll we'll it'll"))
_HELPED: Final = _MAYBE | _COMING
_REFUSED: Final = frozenset(
    words(
        "refused refuses refusing declined declines declining denied denies denying failed fails failing stopped avoided"
    )
)
_EXPECTED: Final = frozenset(
    words("expected plans plan planned planning going set likely scheduled poised due about intends hopes")
)
_GROUP: Final = frozenset((Kind.AUX, Kind.ADV, Kind.TO, Kind.TIME, Kind.OBJ))
_REACH: Final = 7
_GO_ON: Final = ["go", "on"]
# A member of an Enum costs ten times what a name does, and every cue is asked.
_SAID: Final = Modality.SAID


def modality_of(scene: Scene, verb: int) -> Modality:
    """Return what the auxiliaries and adverbs of the cue at token `verb` make of it."""
    kinds, lows = scene.kinds, scene.lows
    if verb < 1 or kinds[verb] not in VERBAL:
        return _SAID
    finite = kinds[verb] in FINITE
    place = verb - 1
    stop = verb - _REACH if verb >= _REACH else -1
    infinitive = False
    found = _SAID
    while place > stop:
        word, kind = lows[place], kinds[place]
        if word in _NOT or ("'" in word and word.endswith("n't")):
            return Modality.DENIED
        if kind not in _GROUP and finite and not infinitive:
            # As nearly always: X said.
            if kind == Kind.PRON and place == verb - 1 and word in _HELPED:
                found = Modality.FUTURE if word in _COMING else Modality.HYPOTHETICAL
            break
        if infinitive or kinds[verb] == Kind.ING:
            if word in _REFUSED:
                return Modality.DENIED
        if infinitive and word in _EXPECTED:
            found = Modality.FUTURE
            infinitive = False
        elif kinds[verb] == Kind.BASE and not infinitive and word in _MAYBE:
            found = Modality.HYPOTHETICAL
            if word == "would" and (lows[place + 1] in _LATER or lows[verb : verb + 2] == _GO_ON):
                found = _SAID
        elif kinds[verb] == Kind.BASE and not infinitive and word in _COMING:
            found = Modality.FUTURE
        elif kind == Kind.PRON and place == verb - 1 and word in _HELPED:
            return Modality.FUTURE if word in _COMING else Modality.HYPOTHETICAL
        elif kind not in _GROUP:
            break
        if kind == Kind.TO:
            infinitive = True
        place -= 1
    return found
