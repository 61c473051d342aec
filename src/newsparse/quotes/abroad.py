"""Who said it in languages other than English: the verb beside the quotation, and the noun group beside the verb.

English has a grammar in this package.  Other languages have what news writes nine times in ten: „…“, sagte X; X sagte:
„…“; Am Montag sagte X: „…“; «…», según X.  A verb is known by its form, so that nothing need be known of the language.
"""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.speech_abroad import (
    ACCORDING,
    ADVERBS,
    AFTER_PHRASE,
    ARTICLES,
    AUXILIARIES,
    ENGLISH_TOO,
    FOREIGN,
    PARTICIPLES,
    PRONOUNS,
    SAYING,
    SO,
    THAT,
)
from newsparse.quotes.found import Found, Place
from newsparse.quotes.phrases import Phrase
from newsparse.quotes.tokens import Scene
from newsparse.quotes.wordclasses import Kind

__all__ = ["UNSAID", "abroad"]

_GAPS: Final = frozenset((Kind.COMMA, Kind.DASH))
_ENDS: Final = frozenset((Kind.COMMA, Kind.DASH, Kind.STOP, Kind.COLON, Kind.SEMI, Kind.LPAR, Kind.RPAR, Kind.QUOTE))
_GERMAN: Final = frozenset(
    "der und das ist nicht ein eine kein keine wir uns ich sich sie es für von zu auf mit dem den".split()
)
_LONGEST: Final = 14
_REACH: Final = 30
BEHIND: Final = "another language: “…”, sagte X"
BEFORE: Final = "another language: X sagte: “…”"
UNSAID: Final = "another language, whoever spoke goes on: “…”, añadió"
SOURCE: Final = "another language: “…”, laut X"


def abroad(place: Place) -> Found | None:
    """Answer for a quotation beside a verb of speech of another language than English."""
    return _behind(place) or _before(place) or _according(place)


def _behind(place: Place) -> Found | None:
    """Answer for a verb behind the quotation: „…“, sagte X; « … », a déclaré X; « … », dit-il; “…”, añadió."""
    scene, token, _, high = place
    kinds, lows = scene.kinds, scene.lows
    at = token + 1
    if at < high and kinds[at] in _GAPS:
        at += 1
    if at >= high:
        return None
    verb, _, pronoun = lows[at].rpartition("-")
    if pronoun in PRONOUNS:
        cue = at if verb.removesuffix("-t") in SAYING else at + 1
        return Found(scene, cue, cue, Phrase(at, at, at), BEHIND) if cue == at or _is_participle(scene, cue) else None
    if lows[at] in AUXILIARIES:
        if _is_participle(scene, at + 1):
            at += 1
        else:
            found = _group(scene, at + 1, high)
            if found is None or not _is_participle(scene, found.end + 1):
                return None
            return Found(scene, found.end + 1, found.end + 1, found, BEHIND)
    elif lows[at] == SO:
        found = _group(scene, at + 1, high) if _is_german(scene, token) else None
        ends = found is not None and (found.end + 1 == high or kinds[found.end + 1] in _ENDS)
        return Found(scene, at, at, found, BEHIND) if ends else None
    elif lows[at] not in SAYING:
        return None
    if lows[at + 1 : at + 2] == ["es"]:  # heißt es in einem Bericht
        inside = at + 2 < high and lows[at + 2] in {"in", "im"}
        return Found(scene, at, at, _group(scene, at + 3, high) if inside else None, BEHIND)
    found = _group(scene, _past_adverbs(scene, at + 1, high), high)
    if found is not None:
        return Found(scene, at, at, found, BEHIND)
    alone = at + 1 == high or kinds[at + 1] in _ENDS or lows[at + 1] in AFTER_PHRASE
    return Found(scene, at, at, None, UNSAID) if alone else None


def _is_german(scene: Scene, token: int) -> bool:
    """Tell whether a quotation is in German, for English has "so", too."""
    return not _GERMAN.isdisjoint(scene.text[scene.starts[token] + 1 : scene.end(token) - 1].lower().split())


def _is_participle(scene: Scene, token: int) -> bool:
    return token < len(scene.lows) and scene.lows[token] in PARTICIPLES


def _before(place: Place) -> Found | None:
    """Answer for a verb before the quotation: X sagte: „…“; Am Montag sagte X, es sei „…“."""
    scene, token, low, _ = place
    kinds, lows = scene.kinds, scene.lows
    for verb in range(token - 1, max(low, token - _REACH) - 1, -1):
        if kinds[verb] == Kind.QUOTE:
            return None
        helped = verb > low and lows[verb] in PARTICIPLES and lows[verb - 1] in AUXILIARIES
        if helped or (lows[verb] in SAYING and lows[verb] not in ENGLISH_TOO):
            break
    else:
        return None
    found = _subject(scene, low, verb - helped)
    if found is None and lows[verb + 1] not in THAT:
        found = _group(scene, _past_adverbs(scene, verb + 1, token), token)
    return Found(scene, verb, verb, found, BEFORE) if found is not None else None


def _subject(scene: Scene, low: int, verb: int) -> Phrase | None:
    """Return the noun group before a verb: "Ada Quill", "Ada Quill, ministra de Defensa,", "Er"; not "Am Montag"."""
    kinds, lows = scene.kinds, scene.lows
    begin = verb
    while begin > low and kinds[begin - 1] not in _ENDS:
        begin -= 1
    if begin == verb:
        if verb - 1 <= low or kinds[verb - 1] != Kind.COMMA:
            return None
        begin = low  # an apposition stands between
    if lows[begin] in AFTER_PHRASE or lows[begin] in ADVERBS or lows[begin] in ACCORDING:
        return None
    found = _group(scene, begin, verb)
    if found is None or (found.end + 1 < verb and kinds[found.end + 1] != Kind.COMMA):
        return None
    # One word with a capital that begins the sentence says nothing.
    return found if found.end > low or lows[low] in PRONOUNS else None


def _according(place: Place) -> Found | None:
    """Answer for a word beside the quotation, or at the beginning of its sentence, that names a source: „…“, laut X."""
    scene, token, low, high = place
    lows = scene.lows
    for at in (*range(token + 1, min(high, token + 4)), *range(low, min(token, low + 3))):
        if lows[at] in ACCORDING:
            found = _group(scene, at + 1, high if at > token else token)
            if found is not None:
                return Found(scene, at, at, found, SOURCE)
    return None


def _past_adverbs(scene: Scene, at: int, stop: int) -> int:
    """Return the first token behind adverbs and "am Montag"."""
    lows = scene.lows
    while at < stop:
        if lows[at] == "am" and at + 2 < stop:
            at += 2
        elif lows[at] in ADVERBS or scene.kinds[at] == Kind.TIME:
            at += 1
        else:
            break
    return at


def _group(scene: Scene, begin: int, stop: int) -> Phrase | None:
    """Return the noun group that begins at a token, or the name between commas behind one that describes."""
    kinds, lows = scene.kinds, scene.lows
    if begin >= stop or kinds[begin] in _ENDS:
        return None
    if lows[begin] in PRONOUNS:
        return Phrase(begin, begin, begin)
    if lows[begin] in AFTER_PHRASE:
        return None
    end = _end(scene, begin, stop)
    if end < begin:
        return None
    if not _capital(scene, begin) and end + 2 < stop and kinds[end + 1] == Kind.COMMA and _capital(scene, end + 2):
        name = _end(scene, end + 2, stop)
        if name > end + 2 and all(_capital(scene, at) for at in (end + 2, name)):
            return Phrase(end + 2, name, name)
    told = lows[begin] in ARTICLES and end > begin
    return Phrase(begin, end, end) if told or any(_capital(scene, at) for at in range(begin, end + 1)) else None


def _end(scene: Scene, begin: int, stop: int) -> int:
    """Return the last token of a group, `begin - 1` when there is none."""
    kinds, lows = scene.kinds, scene.lows
    at = begin
    while (
        at < min(stop, begin + _LONGEST)
        and kinds[at] not in _ENDS
        and lows[at] not in AFTER_PHRASE
        and lows[at] not in FOREIGN
    ):
        at += 1
    last = next((token for token in range(at - 1, begin - 1, -1) if _capital(scene, token)), -1)
    if last >= 0:
        return last
    while at > begin and lows[at - 1] in ARTICLES:
        at -= 1
    return at - 1


def _capital(scene: Scene, token: int) -> bool:
    return scene.text[scene.starts[token]].isupper()
