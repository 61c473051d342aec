"""Sieves for a colon before the quotation: X: “…”; X gave an answer: “…”; X, on the quay: “…”."""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.roles import DOCUMENTS, GROUPS, OFFICES, ORGANISATIONS
from newsparse.knowledge.speech_nouns import SPEECH_NOUNS
from newsparse.knowledge.speech_verbs import SAY, THINK
from newsparse.knowledge.speech_words import words
from newsparse.quotes.appositions import human
from newsparse.quotes.cues import cue_class
from newsparse.quotes.found import Found, Place
from newsparse.quotes.phrases import Phrase, phrase_after, phrase_before
from newsparse.quotes.subjects import clause_subject, governing_verb, subject_of
from newsparse.quotes.tokens import Scene
from newsparse.quotes.verbs import main_verb, passive
from newsparse.quotes.wordclasses import FINITE, VERBAL, Kind

__all__ = ["colon_before", "colon_clause", "colon_verb", "headline_colon", "headline_quoted"]

COLON: Final = "colon: X: “…”"
_KICKERS: Final = frozenset(
    words(
        "analysis audio breaking column comment editorial exclusive explainer factbox feature gallery interview letters listen live news "
        "obituary opinion photos pictures podcast profile quiz recap recipe review reviews timeline update updated video watch"
    )
)
"""What stands before a headline's colon and says what kind of article follows."""
_ASKED: Final = frozenset(words("asked pressed questioned quizzed challenged confronted reminded told"))
_POINTING: Final = frozenset(("it", "that", "this", "here"))
_IN_GROUP: Final = frozenset((Kind.NAME, Kind.NOUN, Kind.DET, Kind.POSS))
_TO_WHOM: Final = frozenset(("to", "for"))
_VOICES: Final = GROUPS | ORGANISATIONS | OFFICES | DOCUMENTS | SPEECH_NOUNS
_SUBJECTS: Final = frozenset((Kind.NAME, Kind.PRON, Kind.DET, Kind.POSS))


def headline_colon(place: Place) -> Found | None:
    """Answer for the speaker before a headline's colon: Tarn: Plan Is ‘Nonsense’."""
    scene, token, low, _ = place
    if not scene.headline and scene.block:
        return None
    found = phrase_after(scene, low, token)
    if found is None or found.end + 1 >= token or scene.kinds[found.end + 1] != Kind.COLON:
        return None
    named = _sender(scene, found, found.end + 1)
    if named is found and _topic(scene, found, token):
        return None  # "Harbor fire LIVE: …", "Climate change: …": what it is about
    return Found(scene, found.end + 1, found.end + 1, named, "headline: X: … ‘…’")


def headline_quoted(place: Place) -> Found | None:
    """Answer for whoever says more behind a headline's colon: ‘Plan Is Nonsense’: Tarn Slams Ferry; or stands alone there."""
    scene, token, low, high = place
    kinds = scene.kinds
    sign = token + 1
    if not scene.headline or token != low or sign + 1 >= high or kinds[sign] not in (Kind.COLON, Kind.DASH):
        return None
    found = phrase_after(scene, sign + 1, high)
    if found is None or not (
        kinds[found.head] == Kind.NAME or human(scene, found.head) or scene.lows[found.head] in GROUPS
    ):
        return None
    verb = found.end + 1
    if verb >= high or scene.lows[verb] == "on" or kinds[verb] == Kind.STOP:
        return Found(scene, sign, sign, found, "headline: ‘…’: X")
    if kinds[verb] not in FINITE or cue_class(scene, verb) > THINK:
        return None
    return Found(scene, verb, verb, found, "headline: ‘…’: X says …")


def _topic(scene: Scene, found: Phrase, token: int) -> bool:
    """Tell whether what stands before a headline's colon is what it is about, not who says what follows at once."""
    head = found.head
    if scene.lows[found.end] == "live" or (found.start == head and scene.lows[head] in _KICKERS):
        return True
    if scene.kinds[token - 1] == Kind.COLON:
        return False
    return scene.kinds[head] == Kind.NOUN and scene.text[scene.starts[head]].islower() and not human(scene, head)


def colon_verb(place: Place) -> Found | None:
    """Answer for a verb and a colon right before the quotation, whatever paper it was read in: According to reports, X said: “…”."""
    scene, token, low, _ = place
    kinds = scene.kinds
    if token - 3 < low or kinds[token - 1] != Kind.COLON or scene.lows[low] != "according":
        return None
    verb = token - 2
    if kinds[verb] not in FINITE or cue_class(scene, verb) != SAY or passive(scene, verb, low):
        return None
    found = subject_of(scene, verb, low)
    if found is None or found.end + 3 < verb or governing_verb(scene, found.start, low) >= 0:
        return None
    return Found(scene, verb, verb, found, "verb before: X said, “…”")


def colon_clause(place: Place) -> Found | None:
    """Answer for a whole sentence before a colon: X gave the council an answer: “…”."""
    scene, token, low, _ = place
    kinds = scene.kinds
    colon = token - 1
    if colon <= low + 1 or kinds[colon] != Kind.COLON:
        return None
    near = phrase_before(scene, colon - 1, low)
    named = near is not None and near.start > low and kinds[near.head] == Kind.NAME
    if named and near is not None and kinds[near.start - 1] == Kind.DASH:
        return Found(scene, colon, colon, near, COLON)
    begin = colon - 1
    while begin > low and not (
        kinds[begin] == Kind.CONJ and kinds[begin - 1] in (Kind.COMMA, Kind.QUOTE) and kinds[begin + 1] in _SUBJECTS
    ):
        begin -= 1
    if not any(kinds[at] in FINITE for at in range(begin, colon)):
        begin = low
    verb = main_verb(scene, colon - 1, low)
    if begin == low and scene.lows[low] in _ASKED and kinds[verb] in (Kind.AUX, Kind.BASE):
        begin = verb  # "Asked about it, X did not hesitate: “…”"
    if any(kinds[at] in VERBAL and cue_class(scene, at) == SAY for at in range(begin, colon)):
        return None
    found = clause_subject(scene, colon, low) if verb >= 0 else None
    if found is not None and _is_thing(scene, found):
        found = _only_name(scene, verb, colon) or found
    return (
        Found(scene, verb, colon, found, "sentence before a colon: X gave an answer: “…”")
        if found is not None
        else None
    )


def _is_thing(scene: Scene, found: Phrase) -> bool:
    """Tell whether a subject is neither somebody nor anything that speaks."""
    low = scene.lows[found.head]
    if low in _POINTING:
        return True
    return scene.kinds[found.head] == Kind.NOUN and low not in _VOICES and not human(scene, found.head)


def _only_name(scene: Scene, verb: int, stop: int) -> Phrase | None:
    """Return the one name behind a verb when that is whom it is about: "the last word goes to X: “…”", "that surprised X: “…”"."""
    kinds = scene.kinds
    start = next((at for at in range(verb + 1, stop) if kinds[at] == Kind.NAME), -1)
    while start > verb and kinds[start - 1] in _IN_GROUP:
        start -= 1
    denied = kinds[start - 1] == Kind.AUX and kinds[start] == Kind.NOUN  # "doesn't surprise X"
    start += denied
    found = phrase_after(scene, start, stop) if start > verb else None
    if found is None or kinds[found.head] != Kind.NAME or Kind.NAME in kinds[found.end + 1 : stop]:
        return None
    return found if denied or kinds[start - 1] in VERBAL or scene.lows[start - 1] in _TO_WHOM else None


def colon_before(place: Place) -> Found | None:
    """Answer for X: “…” and X on Y: “…”, where the colon is all the cue there is."""
    scene, token, low, _ = place
    kinds = scene.kinds
    colon = token - 1
    if colon <= low or kinds[colon] != Kind.COLON:
        return None
    near = phrase_before(scene, colon - 1, low)
    if near is None or (
        near.start > low
        and kinds[near.start - 1] not in (Kind.DASH, Kind.STOP, Kind.QUOTE)
        and not (near.start - 1 == low and kinds[low] == Kind.PREP)
    ):
        near = phrase_after(scene, low, colon)
    if near is None:
        return None
    named = _sender(scene, near, colon)
    if scene.headline and named is near and _topic(scene, near, token):
        return None
    return Found(scene, colon, colon, named, COLON)


def _sender(scene: Scene, found: Phrase, colon: int) -> Phrase:
    """Return X in "A lesson from X: “…”" and "A note by X: “…”", else the phrase itself."""
    link = found.head + 1
    if scene.kinds[found.head] != Kind.NOUN or link + 1 >= colon or scene.lows[link] not in ("from", "by"):
        return found
    sender = phrase_after(scene, link + 1, colon)
    return sender if sender is not None and scene.kinds[sender.head] == Kind.NAME else found
