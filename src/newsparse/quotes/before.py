"""Sieves for a source that stands before its quotation: X said, “…”; X called it “…”; X, saying “…”."""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.speech_verbs import ADDRESSED, JUDGE, NAMING, SAY, THINK
from newsparse.knowledge.speech_words import words
from newsparse.quotes.cues import cue_class, ends_at
from newsparse.quotes.found import ANY_VERB, THOUGHT, Found, Place
from newsparse.quotes.governing import aside_start, asserted, blamed, names_object, of_object, reduced
from newsparse.quotes.outermost import reporter
from newsparse.quotes.phrases import Phrase, phrase_after, phrase_before, starts_clause
from newsparse.quotes.subjects import clause_subject, governing_verb, subject_of
from newsparse.quotes.tokens import Scene
from newsparse.quotes.verbs import SHOWN, ends_in_comma, passive
from newsparse.quotes.wordclasses import FINITE, VERBAL, Kind

__all__ = [
    "adjacent",
    "cue_first",
    "inverted_before",
    "judged_before",
    "judged_near",
    "opening",
    "parenthetical",
    "said_before",
    "thought_before",
    "verb_before",
]

_CLOSES_ASIDE: Final = frozenset((Kind.RPAR, Kind.DASH, Kind.COMMA))
_MET: Final = VERBAL | _CLOSES_ASIDE | {Kind.SEMI}
_FOR: Final = frozenset(("for", "not"))
_NEXT: Final = (Kind.CONJ, Kind.SUB)
"""What opens another clause."""
_REACH: Final = 60
_ASKED: Final = frozenset(words("asked pressed quizzed queried prompted urged ordered instructed"))
"""Participles that open a sentence about their object: Asked about it, X said."""
_MANNERS: Final = frozenset(
    words(
        "grinning smiling laughing chuckling giggling crying weeping sobbing sighing shrugging nodding beaming frowning winking joking"
    )
)
"""How somebody says what another verb says."""
_BY: Final = frozenset(("by",))
_AGENTS: Final = {"asked": frozenset(("by", "of"))}
"""What follows a participle that only tells by whom something was done."""
_PARTICIPLES: Final = frozenset(words("written spoken sung sworn"))
_NAMED: Final = frozenset(words("called titled entitled named dubbed labeled labelled nicknamed billed branded"))
_OF_NOBODY: Final = frozenset(
    words("said says explained explains added adds argued argues noted notes wrote writes recalled recalls")
)
"""Verbs of speech whose object is never a person, so that a name behind them is their subject."""
_BESIDE: Final = frozenset((Kind.PREP, Kind.DET, Kind.OBJ, Kind.SUB, Kind.NOUN, Kind.NAME, Kind.POSS, Kind.TIME))
_CONTENT: Final = frozenset((SAY, THINK))
_OWN_CLAUSE: Final = frozenset((Kind.REL, Kind.COMMA))
_CONTRASTS: Final = frozenset(("while", "whereas", "although", "though"))
"""What joins a clause that says something of its own: …, while Y accused him of “…”."""
_SUBJECTS: Final = frozenset((Kind.NAME, Kind.PRON, Kind.DET, Kind.POSS))


def _answer(place: Place, verb: int, rule: str) -> Found | None:
    """Answer with the source of the cue at `verb`, or of what reports it."""
    scene, token, low, high = place
    kinds = scene.kinds
    if kinds[verb] == Kind.PAST and passive(scene, verb, low):
        return None
    if (
        verb > low + 2
        and kinds[verb] == Kind.BASE
        and kinds[verb - 1] == Kind.AUX
        and kinds[verb - 2] in FINITE
        and cue_class(scene, verb - 2) in _CONTENT
    ):
        verb -= 2  # "a trend that Tarn predicts will continue"
    elif (
        verb > low + 1
        and kinds[verb] in FINITE
        and kinds[verb - 1] in FINITE
        and cue_class(scene, verb - 1) in _CONTENT
    ):
        verb -= 1  # "the note, which Tarn says confirmed"
    found = subject_of(scene, verb, low)
    if found is None and kinds[verb] == Kind.ING:
        found = _opening(scene, token, high)
    if found is None:
        return None
    if (
        scene.lows[verb] in _NAMED
        and kinds[verb + 1 : verb + 2] not in ([Kind.NAME], [Kind.OBJ])
        and kinds[found.head] == Kind.NOUN
        and not starts_clause(scene, found.start, low)
    ):
        # "released a memo titled “…”": who released it
        owner = clause_subject(scene, found.start, low)
        if owner is not None:
            acts = (at for at in range(found.start - 1, owner.end, -1) if kinds[at] in VERBAL)
            verb, found = next(acts, verb), owner
    elif scene.lows[verb] in ("titled", "entitled") and kinds[verb - 1] == Kind.COMMA:
        verb = next((at for at in range(verb - 2, found.end, -1) if kinds[at] in VERBAL), verb)
    # The outermost source answers for what is reported inside a report.
    shown = kinds[verb] == Kind.ING and found.end + 1 == verb and scene.lows[found.start - 1] in SHOWN
    for _ in range(0 if shown else 3):
        higher = governing_verb(scene, found.start, low)
        outer = subject_of(scene, higher, low) if higher >= 0 and not passive(scene, higher, low) else None
        if outer is None or outer.start >= found.start:
            break
        verb, found = higher, outer
    higher = reporter(scene, found.start, low, token)
    outer = subject_of(scene, higher, low) if higher >= 0 else None
    if outer is not None and outer.start < found.start and starts_clause(scene, outer.start, low):
        verb, found = higher, outer
    verb = asserted(scene, verb, found, low)
    return Found(scene, verb, verb, found, rule)


def _search(place: Place, strengths: tuple[int, ...], rule: str) -> Found | None:
    scene, token, low, _ = place
    kinds = scene.kinds
    stop = low if token - low < _REACH else token - _REACH
    classes = (*strengths, JUDGE)
    for cue in scene.cues:
        if stop <= cue < token and cue_class(scene, cue) in classes:
            break
    else:
        return None  # most: no need to go back word by word
    verb = token
    while verb > stop:
        verb -= 1
        kind = kinds[verb]
        if kind not in _MET:
            continue
        if kind == Kind.SEMI:
            return None
        if kind in _CLOSES_ASIDE:
            verb = aside_start(scene, verb, stop)
            continue
        strength = cue_class(scene, verb)
        if strength not in strengths and not (
            strength == JUDGE
            and SAY in strengths
            and (
                kinds[verb - 1] == Kind.CONJ
                or scene.lows[verb - 1] == "then"
                or (kind == Kind.ING and _after_comma(scene, verb))
                or (kind in FINITE and _own_clause(scene, verb, low))
            )
        ):
            continue
        if kind == Kind.PAST and strength == NAMING and names_object(scene, verb, low):
            continue  # a reduced passive: for a man named X
        if scene.lows[verb] == "quote" and scene.lows[verb - 1] == "i":
            continue  # "X said, and I quote"
        if (
            kind == Kind.PAST
            and kinds[verb - 1] == Kind.NOUN
            and not _AGENTS.get(scene.lows[verb], _BY).isdisjoint(scene.lows[verb + 1 : verb + 2])
        ):
            continue  # "rejected the questions raised by Brix as “…”"
        if scene.lows[verb] in _PARTICIPLES and kinds[verb - 1] != Kind.AUX and kinds[verb - 1] != Kind.ADV:
            continue  # a letter, written by X
        if verb == low and kind == Kind.PAST:
            continue  # a participle: Asked about it, X smiled
        if _fronted(scene, verb, low, token):
            continue
        if kind == Kind.PAST and strength >= JUDGE and reduced(scene, verb, token, low):
            continue  # a report released in May found
        if kind == Kind.PAST and strength == THINK and of_object(scene, verb, low):
            continue  # it feeds the fear in towns worried about
        if kind == Kind.ING and scene.lows[verb - 1] in _FOR:
            verb = blamed(scene, verb, stop)
        found = _answer(place, verb, rule)
        if found is not None:
            return found
    return None


def _own_clause(scene: Scene, verb: int, low: int) -> bool:
    """Tell whether a verb is that of a clause joined to the one before: …, and she accused him of “…”."""
    kinds = scene.kinds
    if any(kinds[at] == Kind.REL and kinds[at - 1] == Kind.COMMA for at in range(max(low + 1, verb - 3), verb)):
        return True  # "…, who had accused him of “…”"
    found = subject_of(scene, verb, low)
    if found is None or found.start <= low + 1 or found.end + 2 < verb:
        return False
    if kinds[found.start - 1] != Kind.CONJ and scene.lows[found.start - 1] not in _CONTRASTS:
        return kinds[found.start - 1] == Kind.QUOTE and ends_in_comma(scene, found.start - 1)
    return kinds[found.start - 2] == Kind.DASH or _after_comma(scene, found.start - 1)


def _after_comma(scene: Scene, token: int) -> bool:
    """Tell whether a comma stands before a token, perhaps inside the marks of a quotation: called it “…,” accusing."""
    before = scene.kinds[token - 1] if token else Kind.STOP
    return before == Kind.COMMA or (before == Kind.QUOTE and ends_in_comma(scene, token - 1))


def _fronted(scene: Scene, verb: int, low: int, token: int) -> bool:
    """Tell whether a verb stands in a clause that opens the sentence, and the main clause begins before the quotation."""
    kinds = scene.kinds
    if kinds[low] != Kind.SUB and not (kinds[low] == Kind.CONJ and kinds[low + 1] == Kind.SUB):
        return False
    main = verb + 1
    while main < token and kinds[main] != Kind.COMMA:
        if kinds[main] == Kind.QUOTE or kinds[main] == Kind.SUB:
            return False
        main += 1
    if main + 1 >= token or kinds[main + 1] not in _SUBJECTS:
        return False
    for at in range(main + 2, token):
        kind = kinds[at]
        if kind in (Kind.COMMA, Kind.REL, Kind.SUB):
            return False
        if kind in FINITE or kind == Kind.AUX:
            return True
    return False


def _opening(scene: Scene, token: int, high: int) -> Phrase | None:
    """Return the subject after the comma: Calling it “…,” X left."""
    kinds = scene.kinds
    place = token + 1
    if token >= len(kinds):
        return None  # the quotation is the next paragraph
    if ends_in_comma(scene, token):
        if place + 2 < high and kinds[place] == Kind.ADV and kinds[place + 1] == Kind.COMMA:
            place += 2  # Admitting that it was “…,” though, X left
        return phrase_after(scene, place, high) if place < high else None
    stop = min(high, place + _REACH // 2)
    while place < stop and kinds[place] not in (Kind.COMMA, Kind.NAME, Kind.PRON, Kind.STOP):
        place += 1
    if place < stop and kinds[place] == Kind.COMMA:
        place += 1
    if place < high and kinds[place] in (Kind.NAME, Kind.PRON, Kind.DET, Kind.POSS, Kind.NOUN):
        return phrase_after(scene, place, high)
    return None


def opening(place: Place) -> Found | None:
    """Answer for a participle that opens the sentence: Citing the “…,” X left."""
    scene, token, low, high = place
    kinds = scene.kinds
    if token <= low or kinds[low] != Kind.ING or cue_class(scene, low) > THINK:
        return None
    if any(kinds[at] in FINITE or kinds[at] == Kind.QUOTE for at in range(low, token)):
        return None
    found = _opening(scene, token, high)
    return Found(scene, low, low, found, "participle first: Citing the “…,” X …") if found is not None else None


def adjacent(place: Place) -> Found | None:
    """Answer for a verb of speech right before the quotation: X said, “…”; X, who asked: “…”."""
    scene, token, low, _ = place
    kinds = scene.kinds
    verb = token - 1
    if verb > low and kinds[verb] in (Kind.COMMA, Kind.COLON):
        verb -= 1
    if verb > low and kinds[verb] in (Kind.THAT, Kind.ADV) and scene.lows[verb] not in ("back", "out"):
        verb -= 1
    if verb > low + 2 and scene.lows[verb] in _MANNERS and kinds[verb - 1] == Kind.COMMA and kinds[verb - 2] in FINITE:
        verb -= 2  # "he added, grinning, “…”"
    if verb > low:
        verb = ends_at(scene, verb, low)
    if verb <= low or kinds[verb] not in VERBAL or cue_class(scene, verb) > NAMING:
        return None
    if scene.lows[verb] == "quote" and scene.lows[verb - 1] == "i":
        return None
    return _answer(place, verb, "verb before: X said, “…”")


def inverted_before(place: Place) -> Found | None:
    """Answer for verb and name before the quotation: In other words, explained Brix: “…”."""
    scene, token, low, _ = place
    kinds = scene.kinds
    last = token - 2
    if last <= low or kinds[token - 1] not in (Kind.COLON, Kind.COMMA):
        return None
    near = phrase_before(scene, last, low)
    if near is None or near.start <= low or kinds[near.head] != Kind.NAME or kinds[near.start - 1] not in FINITE:
        return None
    verb = near.start - 1
    if cue_class(scene, verb) != SAY or not (verb == low or kinds[verb - 1] in (Kind.COMMA, Kind.ADV)):
        return None
    if scene.lows[verb] in ADDRESSED or scene.lows[verb] == "asked":
        return None
    if scene.lows[verb] not in _OF_NOBODY and subject_of(scene, verb, low) is not None:
        return None
    return Found(scene, verb, verb, near, "verb and name before: …, said X: “…”")


def said_before(place: Place) -> Found | None:
    """Answer for a verb of speech, naming or judging before the quotation, in its sentence."""
    return _search(place, (SAY, NAMING), "subject and verb before: X said that … “…”")


def judged_before(place: Place) -> Found | None:
    """Answer for a verb that sums speech up as praise, blame or promise: X mocked the “…”."""
    return _search(place, (JUDGE,), "verb of judging before: X mocked the “…”")


def parenthetical(place: Place) -> Found | None:
    """Answer for a speaker between two commas before the quotation: The plan, X said, was “…”."""
    scene, token, low, _ = place
    kinds = scene.kinds
    if kinds[token - 1] == Kind.COLON:
        return None
    start = low + 2 if token - low < _REACH + 2 else token - _REACH
    for verb in scene.cues:
        if not start <= verb < token - 2 or kinds[verb] not in FINITE or cue_class(scene, verb) != SAY:
            continue
        if kinds[verb - 1] == Kind.COMMA and kinds[verb + 1] == Kind.NAME and verb > low + 2:
            found = phrase_after(scene, verb + 1, token - 1)
            if found is None or kinds[found.end + 1] != Kind.COMMA or subject_of(scene, verb, low) is not None:
                continue
        elif kinds[verb + 1] == Kind.COMMA and kinds[verb + 2] != Kind.ING and not passive(scene, verb, low):
            found = subject_of(scene, verb, low)
            if found is None or found.start <= low or kinds[found.start - 1] != Kind.COMMA or found.end + 3 < verb:
                continue
        else:
            continue
        if kinds[found.start] == Kind.REL or any(
            kinds[at] == Kind.SEMI or (kinds[at] == Kind.CONJ and kinds[at + 1] in _SUBJECTS)
            for at in range(verb, token)
        ):
            continue
        if _said_later(scene, verb, token):
            continue
        return Found(scene, verb, verb, found, "between commas: The plan, X said, was “…”")
    return None


def _said_later(scene: Scene, verb: int, token: int) -> bool:
    """Tell whether somebody else says what follows: The plan, X said, as Y said it was “…”."""
    kinds = scene.kinds
    for cue in scene.cues:
        if verb < cue < token and kinds[cue] in FINITE and cue_class(scene, cue) == SAY:
            found = subject_of(scene, cue, verb + 1)
            if found is not None and kinds[found.start - 1] in _NEXT and kinds[found.start - 2] == Kind.COMMA:
                return True
    return False


def cue_first(place: Place) -> Found | None:
    """Answer for Said X: “…”."""
    scene, token, low, _ = place
    kinds = scene.kinds
    if (
        low + 1 < token
        and kinds[low] in (Kind.PAST, Kind.PRES)
        and cue_class(scene, low) == SAY
        and scene.lows[low] not in ADDRESSED
        and scene.lows[low] not in _ASKED
    ):
        found = phrase_after(scene, low + 1, token)
        if found is not None:
            return Found(scene, low, low, found, "cue first: Said X: “…”")
    return None


def judged_near(place: Place) -> Found | None:
    """Answer for a verb of judging beside the quotation in a clause of its own: …, who he blasted as a “…”."""
    scene, token, low, _ = place
    kinds = scene.kinds
    stop = low if token - low < 4 else token - 4
    for verb in range(token - 1, stop, -1):
        kind = kinds[verb]
        if kind in FINITE and cue_class(scene, verb) == JUDGE:
            found = subject_of(scene, verb, low)
            if found is None or found.start <= low or kinds[found.start - 1] not in _OWN_CLAUSE or found.end < verb - 3:
                return None
            return _answer(place, verb, "verb of judging beside: …, who X blasted as “…”")
        if kind not in _BESIDE:
            return None
    return None


def thought_before(place: Place) -> Found | None:
    """Answer for a verb of thought before the quotation."""
    return _search(place, (THINK,), THOUGHT)


def verb_before(place: Place) -> Found | None:
    """Answer for any verb before the quotation."""
    scene, token, low, _ = place
    kinds = scene.kinds
    for verb in range(token - 1, max(low, token - _REACH) - 1, -1):
        alone = kinds[verb] == Kind.ING and kinds[verb - 1] == Kind.COMMA
        if alone or (kinds[verb] in (Kind.PAST, Kind.PRES) and not passive(scene, verb, low)):
            found = _answer(place, verb, ANY_VERB)
            if found is not None:
                return found
    return None
