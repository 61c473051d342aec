"""Whose report a clause stands in: X said the people who call it “…” err."""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.speech_verbs import SAY, SPEECH_FORMS
from newsparse.knowledge.speech_words import words
from newsparse.quotes.governing import CONTENT, TOLD
from newsparse.quotes.tokens import Scene
from newsparse.quotes.verbs import passive
from newsparse.quotes.wordclasses import FINITE, NOMINAL, Kind

__all__ = ["reporter"]

_REACH: Final = 60
_DATELINE: Final = 8
"""As many tokens may stand before the dash of a dateline."""
_ENDS: Final = frozenset((Kind.SEMI, Kind.COLON, Kind.DASH, Kind.QUOTE))
_ADVERBIAL: Final = frozenset(words("when while as after before since although though until"))
_BREAKS: Final = frozenset((Kind.CONJ, Kind.ING, Kind.REL))
_ASIDE: Final = frozenset(("with", "as"))


def reporter(scene: Scene, start: int, low: int, token: int) -> int:
    """Return the verb of speech whose report takes in the clause that begins at `start`, -1 when there is none."""
    kinds, lows = scene.kinds, scene.lows
    if token - low > _REACH or kinds[token - 1] in (Kind.COMMA, Kind.COLON):
        return -1
    # Mostly there is no such verb.
    for cue in scene.cues:
        if low <= cue < start and kinds[cue] in FINITE and SPEECH_FORMS.get(lows[cue]) == SAY:
            break
    else:
        return -1
    first = -1
    aside = False
    for at in range(low, start):
        kind = kinds[at]
        if first < 0:
            if kind in (Kind.QUOTE, Kind.COLON) or (kind == Kind.DASH and at - low > _DATELINE):
                return -1
            if kind in (Kind.REL, Kind.SUB, Kind.COMMA):
                aside = kind != Kind.COMMA
            elif kind == Kind.THAT and kinds[at + 1] in FINITE and at > low and kinds[at - 1] in NOMINAL:
                aside = True  # "The group that claimed the ferry"
            if aside or kind not in FINITE or SPEECH_FORMS.get(lows[at]) != SAY:
                continue
            if kinds[at + 1] not in CONTENT or lows[at] in TOLD or passive(scene, at, low):
                return -1
            first = at
        elif _ends_report(scene, at):
            return -1
    return first


def _ends_report(scene: Scene, at: int) -> bool:
    """Tell whether what somebody said ends at a token: before "while …", before ", and Y called", before ", calling"."""
    kinds, lows = scene.kinds, scene.lows
    kind = kinds[at]
    if kind == Kind.SUB:
        return lows[at] in _ADVERBIAL and kinds[at - 1] != Kind.THAT
    if kind == Kind.COMMA:
        return kinds[at + 1] in _BREAKS or Kind.REL in kinds[at + 2 : at + 4] or lows[at + 1] in _ASIDE
    return kind in _ENDS
