"""How strong a verb is as a cue, phrasal verbs included: "put it", "shot back", "went on"."""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.speech_verbs import PHRASAL, SAY, SPEECH_FORMS
from newsparse.knowledge.speech_words import words
from newsparse.quotes.tokens import Scene
from newsparse.quotes.wordclasses import Kind

__all__ = ["NO_CUE", "cue_class", "ends_at", "on_terms"]

_MADE: Final = frozenset(words("makes made making"))
_CLEAR: Final = frozenset(words("clear plain known"))
_AGREED: Final = frozenset(words("agreed agrees agreeing"))
"""Verbs that tell what was said when "that" follows."""
_GOES_ON: Final = frozenset(words("continue continued continues continuing"))
_WHAT_GOES_ON: Final = frozenset((Kind.TO, Kind.DET, Kind.POSS, Kind.NOUN, Kind.ING))
"""What follows when something goes on that is no speech: "continued to fall", "continuing the talks"."""
_ON_TERMS: Final = frozenset(
    words("insisted insists insisting asked asks asking requested requests requesting spoke speaks speaking")
)
_UNNAMED: Final = frozenset(("anonymity", "named", "identified", "anonymous"))
_NEAR: Final = 6
_DEPENDENT: Final = frozenset(PHRASAL) | _MADE | _AGREED | _GOES_ON | _ON_TERMS
"""Verbs that the words behind them make a cue, or none."""
NO_CUE: Final = 9
"""The class of a verb that is no cue by itself."""


def cue_class(scene: Scene, verb: int) -> int:
    """Return SAY, NAMING, JUDGE or THINK, or NO_CUE for any other verb."""
    word = scene.lows[verb]
    if word not in _DEPENDENT:
        return SPEECH_FORMS.get(word, NO_CUE)
    particles = PHRASAL.get(word)
    if particles is not None and verb + 1 < len(scene.lows) and scene.lows[verb + 1] in particles:
        return SAY
    if (
        word in _MADE
        and scene.lows[verb + 1 : verb + 2] == ["it"]
        and not _CLEAR.isdisjoint(scene.lows[verb + 2 : verb + 3])
    ):
        return SAY
    if word in _AGREED and verb + 1 < len(scene.kinds) and scene.kinds[verb + 1] == Kind.THAT:
        return SAY
    if on_terms(scene, verb):
        return NO_CUE
    if word in _GOES_ON and verb + 1 < len(scene.kinds) and scene.kinds[verb + 1] in _WHAT_GOES_ON:
        return NO_CUE
    return SPEECH_FORMS.get(word, NO_CUE)


def on_terms(scene: Scene, verb: int) -> bool:
    """Tell whether a verb says on what terms somebody speaks: "asked not to be named"."""
    return scene.lows[verb] in _ON_TERMS and not _UNNAMED.isdisjoint(scene.lows[verb + 1 : verb + _NEAR])


def ends_at(scene: Scene, token: int, low: int) -> int:
    """Return the verb whose cue ends at `token`: the token itself, or the verb of "put it" and "fired back"."""
    verb = token - 1
    if verb >= low:
        particles = PHRASAL.get(scene.lows[verb])
        if particles is not None and scene.lows[token] in particles:
            return verb
    return token
