"""Which form a quotation has, and which marked words are no speech at all."""

from __future__ import annotations

import re
from typing import Final

from newsparse.knowledge.speech_verbs import NAMING, SAY, SPEECH_FORMS
from newsparse.knowledge.speech_words import words
from newsparse.models.quotes import QuoteForm
from newsparse.quotes.found import Found
from newsparse.quotes.tokens import Scene
from newsparse.quotes.wordclasses import CLOSED, Kind

__all__ = ["form_of"]

_WORD: Final = re.compile(r"[^\W_][\w'’.&-]*")
_WEAK: Final = frozenset(("verb before", "verb of thought before"))
_SHOWN: Final = frozenset(
    words(
        "show shows program programs series podcast movie film films book books novel memoir song songs album play musical comedy "
        "drama episode column segment headlined titled entitled host hosts hosted anchor co-host starring stars watch aired airing "
        "documentary sitcom game magazine newsletter chapter article sketch called"
    )
)


def _titled(words: list[str], headline: bool) -> bool:
    """Tell whether the words are printed as a title: every word but the small ones with a capital."""
    if headline or not words or not words[0][0].isupper():
        return False
    for word in words[1:]:
        if word[0].islower() and not (
            CLOSED.get(word, 0) in (Kind.DET, Kind.PREP, Kind.CONJ, Kind.TO, Kind.SUB) and len(word) < 6
        ):
            return False
    return True


def form_of(scene: Scene, token: int, start: int, end: int, found: Found | None) -> QuoteForm:
    """Return the form of the quotation that is token `token` of a scene and whose words stand at `start`..`end`."""
    kinds, lows, text = scene.kinds, scene.lows, scene.text
    said = _WORD.findall(text[start : min(end, start + 200)])
    count = len(said)
    before = kinds[token - 1] if token else Kind.STOP
    low = lows[token - 1] if token else ""
    after = kinds[token + 1] if token + 1 < len(kinds) else Kind.STOP
    after_low = lows[token + 1] if token + 1 < len(kinds) else ""
    titled = _titled(said, scene.headline)
    short = end - start < 200
    if short and titled and count < 12 and _names_a_work(scene, token, count, before, low, after_low):
        return QuoteForm.TERM
    if _nickname(scene, token, count, before, after):
        return QuoteForm.TERM
    if (
        short
        and not scene.headline
        and count <= 2
        and (found is None or found.carried or found.rule.split(":")[0] in _WEAK)
    ):
        if (
            before not in (Kind.COLON, Kind.COMMA)
            and not _speech(low)
            and after in (Kind.NOUN, Kind.PREP, Kind.STOP, Kind.NAME, Kind.PAST, Kind.PRES)
        ):
            return QuoteForm.TERM
    if scene.headline:
        return QuoteForm.HEADLINE
    if before in (Kind.STOP, Kind.COLON, Kind.COMMA, Kind.QUOTE) or token == 0:
        return QuoteForm.DIRECT
    return QuoteForm.DIRECT if count > 4 and said[0][0].isupper() and text[end - 1] in ".!?," else QuoteForm.MIXED


def _speech(word: str) -> bool:
    return SPEECH_FORMS.get(word, 9) <= NAMING


def _names_a_work(scene: Scene, token: int, count: int, before: int, low: str, after_low: str) -> bool:
    if before in (Kind.COLON, Kind.COMMA, Kind.STOP, Kind.QUOTE) or token == 0:
        return False
    if low.endswith(("'s", "s'")) and scene.kinds[token - 1] == Kind.NAME and count > 1:
        return True
    if after_low in _SHOWN or low in _SHOWN:
        return True
    if count == 1:
        return False
    return (before in (Kind.PREP, Kind.DET) and SPEECH_FORMS.get(low, 9) > SAY) or low in (
        "host",
        "watch",
        "film",
        "song",
    )


def _nickname(scene: Scene, token: int, count: int, before: int, after: int) -> bool:
    """Tell whether the marks hold a name between two names: Juan "Chico" Peralta."""
    if before != Kind.NAME or after != Kind.NAME or not 0 < count < 4:
        return False
    text = scene.text
    inner = text[scene.starts[token] + 1 : scene.starts[token] + 2]
    return (
        scene.ends[token - 1] + 1 == scene.starts[token]
        and inner.isupper()
        and text[scene.ends[token] - 2] not in ",!?"
    )
