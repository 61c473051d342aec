"""Quotations without a cue of their own: who was speaking goes on."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

import attrs

from newsparse.knowledge.speech_verbs import ADDRESSED, SAY, SPEECH_FORMS
from newsparse.models.speakers import Modality
from newsparse.quotes.before import cue_first, inverted_before, said_before
from newsparse.quotes.colons import colon_before, colon_clause
from newsparse.quotes.found import Found, Place
from newsparse.quotes.modality import modality_of
from newsparse.quotes.phrases import phrase_after
from newsparse.quotes.subjects import subject_of
from newsparse.quotes.tokens import Scene
from newsparse.quotes.wordclasses import PREDICATES, VERBAL, Kind

__all__ = ["colon_above", "introduced", "paragraph_before", "sentence_before", "signed_below"]

COLON_ABOVE: Final = "colon, new paragraph: X said: ¶ “…”"
_ASKS: Final = frozenset(("i", "we", "you", "you've", "i've", "we've", "i'd", "i'll", "i'm"))
_THIRD: Final = frozenset(("he", "she"))
_LAST: Final = 8


def colon_above(previous: Scene | None) -> Found | None:
    """Answer for a paragraph that ends in a colon and introduces the quotation below it."""
    if previous is None or not previous.kinds or previous.kinds[-1] != Kind.COLON:
        return None
    low, high = previous.sentences[-1]
    place: Place = (previous, high, low, high)
    for sieve in (cue_first, inverted_before, said_before, colon_clause, colon_before):
        found = sieve(place)
        if found is None or found.source is None:
            continue
        if sieve is not colon_before or previous.kinds[found.source.head] == Kind.NAME:
            return attrs.evolve(found, rule=COLON_ABOVE)
    return None


def introduced(previous: Scene | None, last: Found | None) -> Found | None:
    """Answer for a block quotation: the paragraph above it says whose words follow."""
    found = colon_above(previous)
    if found is not None or previous is None or not previous.sentences:
        return found
    low, high = previous.sentences[-1]
    return said_before((previous, high, low, high)) or paragraph_before(previous, last)


def reported_before(scene: Scene, low: int) -> Found | None:
    """Answer with who reports last, without marks, in the sentence that ends before token `low`: X added that …. “…”."""
    number = bisect_left(scene.sentences, (low,)) - 1
    if number < 0:
        return None
    begin, end = scene.sentences[number]
    if Kind.QUOTE in scene.kinds[begin:end]:
        return None
    found = _said_last(scene, begin, end) or said_before((scene, end, begin, end))
    if found is None or modality_of(scene, found.cue) is Modality.DENIED:
        return None
    return found.going_on("the sentence before: X added that …. “…”")


def _said_last(scene: Scene, begin: int, end: int) -> Found | None:
    """Answer for a sentence that ends in a verb and its subject: …, says X."""
    kinds, lows = scene.kinds, scene.lows
    for verb in range(max(begin + 2, end - _LAST), end - 1):
        if kinds[verb - 1] == Kind.COMMA and kinds[verb] in PREDICATES and SPEECH_FORMS.get(lows[verb]) == SAY:
            found = phrase_after(scene, verb + 1, end) if lows[verb] not in ADDRESSED else None
            if (
                found is not None
                and kinds[found.head] == Kind.NAME
                and kinds[found.end + 1 : found.end + 2] == [Kind.STOP]
            ):
                return Found(scene, verb, verb, found, "")
    return None


def sentence_before(scene: Scene, low: int) -> Found | None:
    """Answer with the subject of the sentence that ends before token `low`."""
    number = bisect_left(scene.sentences, (low,)) - 1
    if number < 0:
        return None
    begin, end = scene.sentences[number]
    return sentence_subject(scene, begin, end) or _answering(scene, begin, end)


def _answering(scene: Scene, low: int, high: int) -> Found | None:
    """Answer with the person of whom the interviewer asks: Would she do it again? “…”."""
    kinds = scene.kinds
    if high - low < 4 or kinds[low] != Kind.AUX or scene.text[scene.end(high - 1) - 1] != "?":
        return None
    found = phrase_after(scene, low + 1, high)
    if found is None or scene.lows[found.head] not in _THIRD:
        return None
    verb = next((at for at in range(found.end + 1, high) if kinds[at] in VERBAL), low)
    return Found(scene, verb, verb, found, "a question about X, and then “…”", carried=True)


def sentence_subject(scene: Scene, low: int, high: int) -> Found | None:
    """Answer with the subject of the first finite verb of a sentence, one of a relative clause if there is no other."""
    spare: Found | None = None
    for verb in range(low, min(high, low + 40)):
        if scene.kinds[verb] in PREDICATES:
            found = subject_of(scene, verb, low)
            if found is None or scene.kinds[found.head] not in (Kind.NAME, Kind.PRON, Kind.NOUN):
                continue
            answer = Found(scene, verb, verb, found, "the sentence before speaks of X", carried=True)
            if Kind.REL not in scene.kinds[found.end + 1 : verb]:
                return answer if spare is None or spare.source == found else spare
            spare = spare or answer
    return spare


def paragraph_before(previous: Scene | None, last: Found | None) -> Found | None:
    """Answer for a paragraph that is nothing but a quotation: the speaker of the paragraph before goes on."""
    if (
        last is not None
        and previous is not None
        and (last.scene is previous or all(kind == Kind.QUOTE for kind in previous.kinds))
    ):
        if last.source is not None and last.rule != COLON_ABOVE and last.scene.lows[last.source.head] in _ASKS:
            return None  # "I ask him why." ¶ “…”: who is asked answers
        rule = last.rule if last.rule == COLON_ABOVE else "carried over from the paragraph before"
        return last.going_on(rule)
    if previous is None or not previous.sentences:
        return None
    found = sentence_subject(previous, *previous.sentences[-1])
    if found is None or found.source is None:
        return None
    if previous.lows[found.source.head] in _ASKS:
        return None
    named = previous.kinds[found.source.head] == Kind.NAME
    return found if named or SPEECH_FORMS.get(previous.lows[found.cue], 9) <= 3 else None


def signed_below(scene: Scene) -> Found | None:
    """Answer for the quotation above a paragraph that is its signature: “…” ¶ — X."""
    kinds = scene.kinds
    if len(kinds) < 2 or kinds[1] != Kind.NAME:
        return None
    found = phrase_after(scene, 1, len(kinds))
    if found is None or kinds[found.head] != Kind.NAME:
        return None
    following = found.end + 1
    if following < len(kinds) and kinds[following] not in (Kind.COMMA, Kind.STOP):
        return None
    return Found(scene, 0, 0, found, "signed: “…” ¶ — X")
