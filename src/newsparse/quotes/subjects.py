"""The subject of a verb: the noun phrase before it that is in no prepositional phrase, apposition, clause or bracket."""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.speech_verbs import ADDRESSED, SPEECH_FORMS
from newsparse.knowledge.speech_words import words
from newsparse.quotes.appositions import apposition, fronted_report, human, joined_participle, person_meant
from newsparse.quotes.phrases import (
    REFLEXIVE,
    UNITS,
    Phrase,
    group_before,
    phrase_after,
    phrase_before,
    starts_clause,
    time_phrase,
)
from newsparse.quotes.tokens import Scene
from newsparse.quotes.verbs import BESIDE_VERB, SHOWN, before_group, ends_in_comma, main_verb, passive
from newsparse.quotes.wordclasses import FINITE, NOMINAL, PREDICATES, VERBAL, Kind

__all__ = ["clause_subject", "governing_verb", "subject_of"]

_DOCUMENTS: Final = frozenset(
    words(
        "statement tweet tweets letter email e-mail post posts message ad ads release note memo video speech interview report "
        "column editorial essay blog text caption op-ed signs sign banner poster shirt resolution brief filing headline remarks"
    )
)
_PROMPTS: Final = frozenset(
    words(
        "prompted prompting prompts led leads leading forced forces forcing drove drives driving caused causes causing allowed "
        "allows got gets inspired inspires pushed pushes compelled compels persuaded persuades moved moves"
    )
)
_CLAUSES: Final = frozenset(words("because that how if whether why what when"))
_CIRCUMSTANCE: Final = frozenset(
    words("as while after before since until when because although though once unless till")
)
"""Conjunctions of a clause that tells when or why, not what."""
_WROTE: Final = frozenset(words("posted tweeted wrote published sent released issued shared"))
_NO_AUTHORS: Final = frozenset(words("follow follows followed following received got cited quoted"))
_SKIPPED: Final = frozenset((Kind.THAT, Kind.TIME, Kind.ADV, Kind.OBJ, Kind.SUB))
_ENDS_SPEECH: Final = frozenset((Kind.QUOTE, Kind.COMMA, Kind.DASH))
_HEADS: Final = NOMINAL | {Kind.PRON, Kind.OBJ, Kind.DET}
_STARTS: Final = frozenset((Kind.COMMA, Kind.SEMI, Kind.STOP, Kind.COLON, Kind.CONJ, Kind.THAT, Kind.SUB))
_PARTS: Final = frozenset((Kind.COMMA, Kind.CONJ, Kind.DASH))
_LEANS: Final = SHOWN | frozenset(words("of with by from as like"))
_NEAR: Final = 20
_TITLE: Final = 8
_REACH: Final = 60
_DEPTH: Final = 4


def subject_of(scene: Scene, verb: int, low: int, depth: int = 0) -> Phrase | None:
    """Return the subject of the verb at token `verb`, looking no further left than token `low`."""
    if depth > _DEPTH:
        return None
    if verb - low > _REACH:
        low = verb - _REACH
    key = (verb, low, depth)
    if key in scene.subjects:
        return scene.subjects[key]
    found = scene.subjects[key] = _subject_of(scene, verb, low, depth)
    return found


def _subject_of(scene: Scene, verb: int, low: int, depth: int) -> Phrase | None:
    kinds, lows = scene.kinds, scene.lows
    place, helped = verb - 1, False
    if place >= low and (kinds[place] in BESIDE_VERB or lows[place] in REFLEXIVE):
        place, helped = before_group(scene, verb, low)
    if place < verb - 1 and lows[place + 1] == "most" and (place < low or kinds[place] in _STARTS):
        return Phrase(place + 1, place + 1, place + 1)  # "; most said they were"
    if place < low:
        return None
    kind = kinds[place]
    if kind == Kind.TO and (kinds[verb] == Kind.BASE or helped):
        return _governor(scene, place - 1, low, depth)
    if kinds[verb] == Kind.ING and not helped:
        return _participle(scene, verb, place, low, depth)
    if kind in _HEADS:
        found = phrase_before(scene, place, low)
        if found is not None and found.start - 2 >= low and kinds[found.start - 1] == Kind.PREP:
            # "and in a statement said": the phrase hangs on a preposition and is no subject
            before = kinds[found.start - 2]
            if before in (Kind.CONJ, Kind.COMMA, Kind.AUX, Kind.REL, Kind.ADV, Kind.DASH):
                return subject_of(scene, found.start - 1, low, depth + 1) or found
        if found is not None and not starts_clause(scene, found.start, low):
            return _leaving_clause(scene, found, low) or found
        return found
    if kind == Kind.REL or (kind == Kind.THAT and place > low and kinds[place - 1] in NOMINAL):
        return _antecedent(scene, place, low)
    if kind in (Kind.COMMA, Kind.DASH):
        return apposition(scene, place, low) or _coordinate(scene, place, low, depth, verb)
    if kind == Kind.CONJ and kinds[verb] == Kind.BASE:
        return _infinitive(scene, place, low, depth) or _coordinate(scene, place, low, depth, verb)
    if kind == Kind.CONJ:
        return _coordinate(scene, place, low, depth, verb)
    if kind == Kind.PAST and place > low and lows[place] not in SPEECH_FORMS:
        if lows[place - 1] == "those":
            return Phrase(place - 1, place, place)  # "those surveyed said"
        if kinds[place - 1] in NOMINAL or kinds[place - 1] == Kind.DET:
            return phrase_before(scene, place - 1, low)
    if kind == Kind.PREP and place > low and kinds[place - 1] in VERBAL:  # "the skipper whose bolts fell off said"
        return None if starts_clause(scene, place, low) else _leaving_clause(scene, Phrase(place, place, place), low)
    if kind == Kind.QUOTE and ends_in_comma(scene, place):
        # "As Tarn, author of “The Fog,” put it": the comma stands inside the marks
        named = apposition(scene, place + 1, low, Kind.COMMA)
        if named is not None and kinds[named.head] == Kind.NAME:
            return named
    if kind in VERBAL or kind == Kind.QUOTE:
        return _coordinate(scene, place + 1, low, depth, verb)
    return None


def _leaving_clause(scene: Scene, found: Phrase, low: int) -> Phrase | None:
    """Return the subject behind a relative clause that ends in `found`: "an aide who spoke to discuss the plan said"."""
    kinds = scene.kinds
    for place in range(found.start - 1, max(low, found.start - 20), -1):
        kind = kinds[place]
        if kind == Kind.REL or scene.lows[place] == "where" or (kind == Kind.THAT and kinds[place + 1] in PREDICATES):
            if kinds[place - 1] not in NOMINAL:
                return None
            higher = phrase_before(scene, place - 1, low)
            return higher if higher is not None and starts_clause(scene, higher.start, low) else None
        if kind >= Kind.COMMA or kind == Kind.THAT:
            return None
    return None


def _antecedent(scene: Scene, place: int, low: int) -> Phrase | None:
    """Return the person whom a relative pronoun means."""
    kinds, lows = scene.kinds, scene.lows
    higher = place - 1
    if higher > low and kinds[higher] == Kind.CONJ and lows[place] in lows[max(low, place - _NEAR) : higher]:
        # "a skipper who rows and who sails"
        first = next(at for at in range(higher - 1, low - 1, -1) if lows[at] == lows[place])
        if first > low:
            return _antecedent(scene, first, low)
    while higher > low and kinds[higher] in (Kind.COMMA, Kind.DASH, Kind.CONJ, Kind.RPAR, Kind.PREP):
        if kinds[higher] == Kind.RPAR:
            while higher > low and kinds[higher] != Kind.LPAR:
                higher -= 1
        higher -= 1
    found = phrase_before(scene, higher, low)
    if found is None:
        return _writer(scene, place, low) or Phrase(place, place, place)
    owner = _author(scene, found, low)
    if owner is not None:
        return owner
    if lows[place] == "who" and (kinds[higher] == Kind.NAME or human(scene, higher)):
        return person_meant(scene, found, higher, low)
    return found


def _writer(scene: Scene, place: int, low: int) -> Phrase | None:
    """Return who wrote, when a clause lies between a post and its "which said": "one he posted after …, which said"."""
    for verb in range(place - 1, low, -1):
        if scene.lows[verb] in _WROTE and scene.kinds[verb] == Kind.PAST and not passive(scene, verb, low):
            return subject_of(scene, verb, low, 2)
    return None


def _author(scene: Scene, found: Phrase, low: int) -> Phrase | None:
    """Return who made the document that a phrase names: "X released a statement that said"."""
    if scene.lows[found.head] not in _DOCUMENTS or found.start - 1 <= low:
        return None
    verb = found.start - 1
    if scene.kinds[verb] in VERBAL and scene.lows[verb] not in _NO_AUTHORS and not passive(scene, verb, low):
        return subject_of(scene, verb, low, 2)
    return None


def _governor(scene: Scene, place: int, low: int, depth: int) -> Phrase | None:
    """Return the subject of the verb that governs an infinitive: "went on to say", "is expected to announce"."""
    kinds = scene.kinds
    begin = place
    stop = low if place - low < 12 else place - 12
    while place >= stop:
        kind = kinds[place]
        if kind in VERBAL:
            if place < begin and scene.lows[place] in _PROMPTS:
                if kinds[begin] == Kind.POSS:
                    return Phrase(begin, begin, begin)  # "led her to declare"
                return phrase_before(scene, begin, place + 1) or subject_of(scene, place, low, depth + 1)
            return subject_of(scene, place, low, depth + 1)
        if kind == Kind.AUX:
            return subject_of(scene, place, low, depth + 1)
        if kind == Kind.COMMA and place == begin:
            # "prompted Brix, who runs it, to say": the aside is passed over
            place = _aside(scene, place, low)
            begin = place - 1
            stop = max(low, begin - 12)
        elif kind in (Kind.COMMA, Kind.SEMI, Kind.COLON):
            return None
        place -= 1
    # "Tarn to call it “…”": a headline leaves out the verb that governs.
    found = phrase_before(scene, begin, low) if begin - low < _TITLE else None
    return found if found is not None and found.start == low and scene.kinds[found.head] == Kind.NAME else None


def _aside(scene: Scene, comma: int, low: int) -> int:
    """Return the comma at which the clause or apposition that ends at `comma` begins."""
    kinds = scene.kinds
    for place in range(comma - 1, max(low, comma - _NEAR), -1):
        if kinds[place] == Kind.COMMA and kinds[place + 1] in (Kind.REL, Kind.DET, Kind.NAME, Kind.NOUN, Kind.POSS):
            return place
    return comma


def _coordinate(scene: Scene, place: int, low: int, depth: int, shared: int) -> Phrase | None:
    """Return the subject that a verb shares with the finite verb before it: "said X and added Y"."""
    kinds = scene.kinds
    own = kinds[shared]
    spare: Phrase | None = None
    place -= 1
    for _ in range(6):
        verb = main_verb(scene, place, low)
        if verb < 0:
            break
        found = subject_of(scene, verb, low, depth + 1)
        place = verb - 1
        if found is None or not starts_clause(scene, found.start, low):
            continue
        # A participle leans on the whole sentence, not on a clause inside it.
        unlike = _inside(scene, found.start, low) if own == Kind.ING else kinds[verb] in FINITE and kinds[verb] != own
        if unlike:
            spare = spare or found
            continue
        return _climbed(scene, found, low, depth)
    if spare is None and own in FINITE and kinds[low] == Kind.PRON and Kind.COMMA not in kinds[low:shared]:
        return Phrase(low, low, low)  # "He funds a school and has stated": a verb that nobody knows
    return _climbed(scene, spare, low, depth) if spare is not None else None


def _infinitive(scene: Scene, place: int, low: int, depth: int) -> Phrase | None:
    """Return the subject of the infinitive to which another is joined: "to laugh and call it"."""
    kinds = scene.kinds
    for before in range(place - 1, max(low, place - 20), -1):
        if kinds[before] == Kind.TO:
            return _governor(scene, before - 1, low, depth + 1)
        if kinds[before] == Kind.AUX:
            return subject_of(scene, before, low, depth + 1)
    return None


def clause_subject(scene: Scene, place: int, low: int) -> Phrase | None:
    """Return the subject of the main clause that ends before `place`."""
    spare: Phrase | None = None
    for _ in range(6):
        verb = main_verb(scene, place - 1, low)
        if verb < 0:
            return spare
        found = subject_of(scene, verb, low, 1)
        place = verb
        if found is None or not starts_clause(scene, found.start, low):
            continue
        if _inside(scene, found.start, low):
            spare = spare or found
            continue
        return _climbed(scene, found, low, 1)
    return spare


def _inside(scene: Scene, start: int, low: int) -> bool:
    """Tell whether the clause that begins at `start` is a part of another: "that …", "because …", "comments X made"."""
    if start <= low:
        return False
    before = scene.kinds[start - 1]
    if before in (Kind.THAT, Kind.REL) or scene.lows[start - 1] in _CLAUSES:
        return start - 1 > low and not (scene.lows[start - 1] == "when" and scene.kinds[start - 2] == Kind.COMMA)
    return before in NOMINAL or (before in VERBAL and scene.lows[start - 1] in SPEECH_FORMS)


def governing_verb(scene: Scene, start: int, low: int, depth: int = 0) -> int:
    """Return the verb of speech or thought that reports the clause beginning at `start`, -1 when there is none."""
    if start <= low:
        return -1  # it opens the sentence
    kinds, lows = scene.kinds, scene.lows
    before = start - 1
    while before > low and kinds[before] in _SKIPPED:
        before -= 1
    if before > low and kinds[before] == Kind.PREP and kinds[before + 1] == Kind.TIME:
        before -= 1  # "told the council on Monday (that) he"
    passed = before + 1 < start  # nothing, mostly
    if passed and any(lows[at] in _CIRCUMSTANCE and kinds[at - 1] != Kind.THAT for at in range(before + 1, start)):
        if not (kinds[before] == Kind.COMMA and before > low and kinds[before - 1] == Kind.THAT):
            return -1  # "said as the crowd yelled": no content of what was said
        before -= 2
    if before > low and lows[before] in UNITS:  # "told reporters this week he"
        first = time_phrase(scene, before, low)
        before = first - 1 if first <= before else before
    if before >= low and kinds[before] in VERBAL and SPEECH_FORMS.get(lows[before], 9) in (1, 4):
        return before
    if before > low and kinds[before] == Kind.COMMA:
        return fronted_report(scene, before, low)
    if before > low and kinds[before] in NOMINAL:
        # "told reporters that he", "told reporters he"
        first = group_before(scene, before, low)
        if low < first <= before and kinds[first - 1] in VERBAL and SPEECH_FORMS.get(lows[first - 1], 9) == 1:
            if kinds[before] != Kind.NOUN or lows[first - 1] in ADDRESSED or human(scene, before):
                return first - 1
    if before > low and start - 1 > low and (kinds[start - 1] == Kind.THAT or _explains(scene, start - 1)):
        # The clause explains a noun; what governs that noun may be a verb of speech.
        verb = main_verb(scene, before, low)
        if verb > low and depth < 3:
            if SPEECH_FORMS.get(lows[verb], 9) in (1, 4):
                return verb
            found = subject_of(scene, verb, low, depth + 1)
            if found is not None and found.start < start:
                return governing_verb(scene, found.start, low, depth + 1)
    return -1


def _explains(scene: Scene, token: int) -> bool:
    return scene.lows[token] in _CLAUSES and not (scene.lows[token] == "when" and scene.kinds[token - 1] == Kind.COMMA)


def _climbed(scene: Scene, found: Phrase, low: int, depth: int) -> Phrase:
    """Leave a reported clause: in "he said the plan failed, calling …" it is he who calls."""
    verb = governing_verb(scene, found.start, low)
    higher = subject_of(scene, verb, low, depth + 1) if verb >= 0 else None
    return higher if higher is not None and higher.start < found.start else found


def _inverted_subject(scene: Scene, comma: int, low: int) -> Phrase | None:
    """Return X in "“…,” said X (I-Marsen) on Monday, adding": what follows the name tells when or where."""
    kinds = scene.kinds
    for verb in range(comma - 2, max(low, comma - 16), -1):
        if kinds[verb] == Kind.QUOTE:
            return None
        if kinds[verb] in FINITE:
            if kinds[verb - 1] not in _ENDS_SPEECH or SPEECH_FORMS.get(scene.lows[verb], 9) != 1:
                return None
            found = phrase_after(scene, verb + 1, comma)
            if found is None or kinds[found.head] != Kind.NAME or found.end + 1 >= comma:
                return None
            return found if kinds[found.end + 1] in (Kind.PREP, Kind.TIME, Kind.LPAR) else None
    return None


def _participle(scene: Scene, verb: int, place: int, low: int, depth: int) -> Phrase | None:
    """Return who says in "…, saying": the subject of the clause before it, or the noun it leans on."""
    kinds, lows = scene.kinds, scene.lows
    kind = kinds[place]
    if kind in (Kind.PRON, Kind.OBJ):
        return phrase_before(scene, place, low)
    shared = joined_participle(scene, place, low) if kind == Kind.CONJ else None
    if shared is not None:
        return shared
    if kind == Kind.COMMA and place > low:
        # "said X, adding": the subject stands behind its verb
        found = phrase_before(scene, place - 1, low)
        inverted_at = _inverted_subject(scene, place, low)
        if inverted_at is not None:
            return inverted_at
        if found is not None and found.start > low and kinds[found.head] != Kind.PRON:
            said = found.start - 1
            inverted = found
            if kinds[said] == Kind.COMMA and said - 1 > low:
                inverted = phrase_before(scene, said - 1, low) or found  # "said X, a clerk, adding"
                said = inverted.start - 1
            if said >= max(low, 1) and kinds[said] in FINITE and kinds[said - 1] in _ENDS_SPEECH:
                if SPEECH_FORMS.get(lows[said], 9) == 1:
                    return inverted
        if found is not None and found.start == low and main_verb(scene, place, low) < 0:
            return found  # "X, citing “…,” left": the verb of the sentence comes later
    if kind in (Kind.PREP, Kind.SUB) and place > low and kinds[place - 1] in (Kind.COMMA, Kind.DASH):
        found = phrase_before(scene, place - 2, low)
        explained = found is None or (found.start > low and kinds[found.start - 1] == kinds[place - 1])
        named = apposition(scene, place - 1, low) if explained else None
        if named is not None:
            return named
        if found is not None and starts_clause(scene, found.start, low):
            if found.start <= low or kinds[found.start - 1] not in VERBAL:
                return found
    if kind == Kind.NOUN and place + 1 == verb and lows[place] in _DOCUMENTS and place > low:
        # "Brix's letter asking"
        if lows[place - 1].endswith(("'s", "s'")) and kinds[place - 1] in NOMINAL:
            return Phrase(group_before(scene, place, low), place, place)
    near = place + 2 if place == verb - 2 and kinds[place + 1] == Kind.ADV else place + 1
    if kind in (Kind.NAME, Kind.NOUN) and near == verb and lows[place] not in _DOCUMENTS:
        near = group_before(scene, place, low)
        if near <= place and (near == low or kinds[near - 1] in _PARTS or lows[near - 1] in _LEANS):
            whole = phrase_before(scene, place, low)
            if kind == Kind.NOUN or (
                whole is not None
                and (kinds[whole.head] == Kind.NAME or (lows[near - 1] == "from" and lows[whole.start - 1] == "with"))
            ):
                return whole
            return Phrase(near, place, place)
    if kind == Kind.NOUN:
        leaning = phrase_before(scene, place, low)
        if leaning is not None and leaning.start > low and lows[leaning.start - 1] == "with":
            return leaning
    return _coordinate(scene, place + 1, low, depth, verb)
