"""Sieves for a source that follows its quotation: “…,” said X; “…,” X said; “…,” according to X."""

from __future__ import annotations

from typing import Final

import attrs

from newsparse.knowledge.speech_verbs import ADDRESSED, JUDGE, NAMING, PHRASAL, SAY, SPEECH_FORMS, THINK
from newsparse.knowledge.speech_words import words
from newsparse.quotes.appositions import human
from newsparse.quotes.came import CAME, came_from
from newsparse.quotes.cues import cue_class
from newsparse.quotes.found import Found, Place
from newsparse.quotes.phrases import UNITS, Phrase, phrase_after
from newsparse.quotes.subjects import subject_of
from newsparse.quotes.tokens import Scene
from newsparse.quotes.verbs import before_group, passive, says_nothing
from newsparse.quotes.wordclasses import FINITE, Kind, places_of

__all__ = [
    "LEADS",
    "LINKS",
    "NOT_FIRST",
    "as_clause",
    "by_agent",
    "by_agent_before",
    "closing",
    "ends_open",
    "inverted",
    "signed",
    "subject_after",
    "trailing",
]

_TURNS: Final = FINITE | {Kind.BASE, Kind.SEMI, Kind.QUOTE}
_MODIFIERS: Final = frozenset((Kind.PAST, Kind.ING))
_CLAUSE: Final = frozenset((Kind.THAT, Kind.SUB, Kind.PRON, Kind.QUOTE, Kind.COLON))
_NEVER_INVERTED: Final = frozenset((NAMING, JUDGE))
LINKS: Final = frozenset((Kind.COMMA, Kind.DASH))
"""What may stand between a quotation and its attribution."""
_PLAIN: Final = frozenset(words("said says wrote writes reported reports read reads"))
NOT_FIRST: Final = frozenset(
    (Kind.CONJ, Kind.SUB, Kind.REL, Kind.THAT, Kind.AUX, Kind.TO, Kind.COLON, Kind.SEMI, Kind.RPAR, Kind.ING, *FINITE)
)
"""What no subject begins with, behind a quotation."""
LEADS: Final = frozenset((Kind.COMMA, Kind.COLON, Kind.STOP, Kind.QUOTE, Kind.CONJ))
"""What stands before whole sentences."""
_AFTER_CUE: Final = frozenset(
    (
        Kind.STOP, Kind.COMMA, Kind.COLON, Kind.TIME, Kind.PREP, Kind.ADV, Kind.ING, Kind.DASH, Kind.SUB, Kind.TO, Kind.OBJ,
        Kind.LPAR, Kind.CONJ, Kind.QUOTE,
    )
)  # fmt: skip
_REACH: Final = 45
_NEAR: Final = 6
_UNLISTED: Final = 9
_GOES_ON: Final = FINITE | {Kind.AUX}
_RELATIVE: Final = frozenset((Kind.REL, Kind.THAT))
_OF_WHOM: Final = ["of", "whom"]


def ends_open(scene: Scene, token: int) -> bool:
    """Tell whether a quotation ends as one does before its attribution: with a comma, ? or !, or a dash after it."""
    text = scene.text
    end = scene.end(token)
    words = text[end - 5 if scene.lengths[token] > 5 else scene.starts[token] : end].rstrip("\"”»'’` \xa0")
    if words.endswith((",", "?", "!", "—", "–", "-", "…", "...")):
        return True
    following = token + 1
    return following < len(scene.kinds) and scene.kinds[following] in LINKS


def inverted(place: Place) -> Found | None:
    """Answer for “…,” said X."""
    scene, token, low, high = place
    kinds = scene.kinds
    verb = token + 1
    opens = token == low or kinds[token - 1] in LEADS
    if verb < high and kinds[verb] in LINKS:
        verb += 1
    while verb < high and kinds[verb] == Kind.ADV:
        verb += 1
    if verb >= high:
        return None
    if opens and scene.lows[verb] in CAME:
        return came_from(scene, verb, high)
    if kinds[verb] not in FINITE:
        return None
    if not opens and cue_class(scene, verb) in _NEVER_INVERTED:
        return None  # "X, who called it “…,” portrayed Y": a verb with its object
    if token > low + 1 and kinds[token - 1] == Kind.ING and kinds[token - 2] in LINKS:
        return None  # "X, citing “…,” said Y": an aside about X
    if not opens and SPEECH_FORMS.get(scene.lows[verb], _UNLISTED) > SAY:
        return None  # "called it “…,” denounced her record": one subject, two verbs
    return _inverted_at(scene, verb, high, open_end=opens and ends_open(scene, token))


def _inverted_at(scene: Scene, verb: int, high: int, *, open_end: bool) -> Found | None:
    kinds, lows = scene.kinds, scene.lows
    listed = SPEECH_FORMS.get(lows[verb], _UNLISTED) <= THINK
    source = verb + 1
    if source < high and lows[source] in PHRASAL.get(lows[verb], ()):
        source += 1  # "chimed in X"
        listed = True
    if not open_end and not listed:
        return None
    while source < high and kinds[source] in (Kind.ADV, Kind.TIME):
        source += 1
    if source >= high or kinds[source] == Kind.OBJ:
        return None
    if kinds[source] in (Kind.PREP, Kind.TO) and listed:
        # “…,” said in a statement X: the prepositional phrase stands between.
        between = phrase_after(scene, source + 1, high)
        if between is None or between.end + 1 >= high or kinds[between.end + 1] != Kind.NAME:
            return None
        source = between.end + 1
    found = phrase_after(scene, source, high)
    if found is None and listed and kinds[source] in _MODIFIERS and source + 1 < high:
        # "said retired Gen. Ada Tarn", "said undecided voter Ole Brix": a participle modifies the name
        found = phrase_after(scene, source + 1, high)
        if found is not None:
            found = Phrase(source, found.end, found.head) if kinds[found.head] == Kind.NAME else None
    if found is not None and not open_end and kinds[found.head] == Kind.NOUN and lows[verb] not in _PLAIN:
        if not human(scene, found.head):
            return None  # "the “…” reflects an improvement"
    if found is None or (not listed and not open_end and kinds[found.head] not in (Kind.NAME, Kind.PRON)):
        return None
    if kinds[found.head] == Kind.PRON and found.end + 1 < high and kinds[found.end + 1] in _GOES_ON:
        return None  # "Tarn, whom he called “a toy,” said she remained calm": her words begin with "she"
    return Found(scene, verb, verb, found, "inverted: “…,” said X")


def subject_after(place: Place) -> Found | None:
    """Answer for “…,” X said, whatever explains X between."""
    scene, token, low, high = place
    kinds, _lows = scene.kinds, scene.lows
    first = token + 1
    if first < high and kinds[first] in LINKS:
        first += 1
    if first >= high or kinds[first] in NOT_FIRST:
        return None
    open_end = ends_open(scene, token)
    if (
        kinds[first] == Kind.PREP
        or (scene.lows[first] == "though" and kinds[first + 1 : first + 2] != [Kind.COMMA])
        or _in_clause_before(scene, token, low)
    ):
        return None
    opens = token == low or kinds[token - 1] in LEADS
    spare: Found | None = None
    stop = high if high - first < _REACH else first + _REACH
    for verb in places_of(_TURNS, kinds, first + 1, stop):
        kind = kinds[verb]
        if kind == Kind.SEMI or (
            kind == Kind.QUOTE and not (open_end and opens and kinds[first] in (Kind.NAME, Kind.NOUN))
        ):
            return spare
        if kind not in FINITE and not (kind == Kind.BASE and before_group(scene, verb, first)[1]):
            continue
        strength = cue_class(scene, verb)
        if says_nothing(scene, verb, first):
            continue
        if strength > THINK:
            if not (open_end and opens):
                return spare
            if passive(scene, verb, first) or Kind.REL in kinds[first:verb]:
                continue
        if not open_end and kinds[verb - 1] == Kind.COMMA and verb + 1 < high and kinds[verb + 1] == Kind.NAME:
            return None  # the words after the quotation go on: “…” helps those who wait, said X
        found = subject_of(scene, verb, first)
        if found is None or (found.start != first and kinds[first] not in (Kind.TIME, Kind.ADV)):
            # The comma that ends an explanation is sometimes lost: X, who runs the ferry said.
            opening = phrase_after(scene, first, high) if strength == SAY else None
            if (
                opening is not None
                and found is not None
                and opening.end + 2 == found.start
                and kinds[found.start - 1] == Kind.COMMA
                and kinds[found.head] == Kind.NAME
            ):
                # nor is the one behind it always there: a friend, Ole Brix said
                return Found(scene, verb, verb, found, "subject and verb after: “…,” X said")
            if opening is None or opening.end >= verb:
                continue
            explained = opening.end + 1 < verb and kinds[opening.end + 1] in (Kind.REL, Kind.LPAR)
            if not explained and not (
                open_end
                and opens
                and (verb + 1 >= high or kinds[verb + 1] in _AFTER_CUE)
                and _CLAUSE.isdisjoint(kinds[opening.end + 1 : verb])
            ):
                continue
            if found is not None and kinds[opening.end + 1] == Kind.ING and found.end + 1 == verb:
                opening = Phrase(first, found.end, found.head)  # "former city planning director Ada Tarn said"
            found = opening
        if strength > SAY and not (open_end and opens):
            return spare
        if strength == THINK and verb + 1 < high and kinds[verb + 1] == Kind.ING and cue_class(scene, verb + 1) == SAY:
            verb += 1  # can be heard asking
        elif (
            kinds[verb + 1 : verb + 3] == [Kind.TO, Kind.BASE]
            and strength == THINK
            and cue_class(scene, verb + 2) == SAY
        ):
            verb += 2  # likes to say
        answer = Found(scene, verb, verb, found, "subject and verb after: “…,” X said")
        if spare is None and not _RELATIVE.isdisjoint(kinds[found.end + 1 : verb]):
            spare = answer  # "X, who backed the plan, told reporters": the verb of the main clause comes later
            continue
        return answer if spare is None or answer.source == spare.source else spare
    return spare


def _in_clause_before(scene: Scene, token: int, low: int) -> bool:
    """Tell whether the quotation belongs to a clause that opens the sentence: Although X said it was “…,” Y …."""
    kinds = scene.kinds
    if kinds[low] == Kind.CONJ and low + 1 < token:
        low += 1
    if scene.lows[low] == "even" and low + 1 < token:
        low += 1
    if kinds[low] != Kind.SUB:
        return False
    for verb in range(low + 1, min(token, low + _REACH)):
        if kinds[verb] in (Kind.COMMA, Kind.QUOTE):
            return False
        if kinds[verb] in FINITE and kinds[verb - 1] != Kind.SUB and cue_class(scene, verb) <= NAMING:
            return True
    return False


def by_agent(place: Place) -> Found | None:
    """Answer for a passive: it was called “…” by X."""
    scene, token, low, high = place
    kinds = scene.kinds
    by = token + 1
    if by + 1 >= high or scene.lows[by] != "by":
        return None
    for verb in range(token - 1, max(low, token - _NEAR), -1):
        if kinds[verb] == Kind.PAST and cue_class(scene, verb) == NAMING:
            if not passive(scene, verb, low) and kinds[verb - 1] not in (Kind.NOUN, Kind.NAME, Kind.COMMA, Kind.ADV):
                return None
            found = phrase_after(scene, by + 1, high)
            if found is None or kinds[found.start] in (Kind.ING, Kind.REL):
                return None
            return Found(scene, verb, verb, found, "passive: called “…” by X")
        if kinds[verb] in (Kind.COMMA, Kind.PRES, Kind.OBJ):
            return None
    return None


def by_agent_before(place: Place) -> Found | None:
    """Answer for a passive whose agent stands before the quotation: was asked by X, “…”; called by X “…”."""
    scene, token, low, _ = place
    kinds, lows = scene.kinds, scene.lows
    stop = low if token - low < _REACH else token - _REACH
    if "by" not in lows[stop + 1 : token - 1]:
        return None
    for by in range(token - 2, stop, -1):
        if lows[by] == "by":
            verb = by - 1
            if verb > low and kinds[verb] == Kind.ADV:
                verb -= 1
            if lows[verb] == "quoted":
                return None  # "was quoted by the Herald as saying"
            if verb > low and kinds[verb] == Kind.PAST and (cue_class(scene, verb) <= NAMING or lows[verb] == "known"):
                found = phrase_after(scene, by + 1, token)
                if found is None or kinds[found.start] == Kind.ING or not passive(scene, verb, low):
                    return None
                return Found(scene, verb, verb, found, "passive: was asked by X, “…”")
            return None
        if kinds[by] in (Kind.QUOTE, Kind.SEMI):
            return None
    return None


def as_clause(place: Place) -> Found | None:
    """Answer for “…,” as X put it."""
    scene, token, _, high = place
    kinds = scene.kinds
    first = token + 1
    if first < high and kinds[first] in LINKS:
        first += 1
    if first + 1 >= high or scene.lows[first] != "as" or not ends_open(scene, token):
        return None
    for verb in range(first + 2, min(high, first + _REACH)):
        if kinds[verb] in (Kind.QUOTE, Kind.SEMI):
            return None
        if kinds[verb] in FINITE and cue_class(scene, verb) == SAY:
            found = subject_of(scene, verb, first + 1)
            return Found(scene, verb, verb, found, "as-clause: “…,” as X put it") if found is not None else None
    return None


def _speaks(scene: Scene, head: int) -> bool:
    """Tell whether a noun can be who says: in “…” …, announced plans to sell” it is what is said."""
    return scene.kinds[head] != Kind.NOUN or human(scene, head)


def _when(scene: Scene, token: int, high: int) -> bool:
    """Tell whether "this week" or "last month" begins at `token`."""
    return token + 1 < high and scene.lows[token + 1] in UNITS


def trailing(place: Place) -> Found | None:
    """Answer for a sentence that ends in ", X said" or ", said X", words of the reporter's between."""
    scene, token, low, high = place
    kinds = scene.kinds
    first = token + 2
    stop = high if high - token < _REACH else token + _REACH
    for verb in scene.cues:
        if not first <= verb < stop or kinds[verb] not in FINITE or cue_class(scene, verb) != SAY:
            continue
        if _in_clause_before(scene, token, low):
            return None
        if kinds[verb - 1] in LINKS:
            found = _inverted_at(scene, verb, high, open_end=True)
            if found is not None and found.source is not None and _speaks(scene, found.source.head):
                return attrs.evolve(found, rule="at the end: “…” …, said X")
        after = verb + 1
        if scene.lows[verb] in ADDRESSED:
            whom = phrase_after(scene, after, high)
            after = whom.end + 1 if whom is not None else after
        if after < high and kinds[after] not in _AFTER_CUE and not _when(scene, after, high):
            continue
        if kinds[token + 1] == Kind.SUB and verb + 2 < high and kinds[verb + 1] == Kind.COMMA:
            return None  # "lamented “…” when, X said, they were": the words are the clause's
        source = subject_of(scene, verb, token + 1)
        if source is not None and scene.lows[source.end + 1 : source.end + 3] == _OF_WHOM:
            continue  # "the “…” plan angered drivers, one of whom said": the clause has words of its own
        if source is not None and kinds[source.start - 1] in (*LINKS, Kind.QUOTE) and source.start > token + 1:
            return Found(scene, verb, verb, source, "at the end: “…” …, X said")
    return None


def closing(place: Place) -> Found | None:
    """Answer for the “…” of X, Y said: what closes the sentence answers for all of it, whatever stands before."""
    scene, token, low, high = place
    if token == low or scene.kinds[token - 1] in LEADS or cue_class(scene, token - 1) == NAMING:
        return None  # in "what X called “…,” the office confirmed" the words are X's
    found = subject_after(place) or trailing(place)
    if found is None or cue_class(scene, found.cue) != SAY:
        return None
    end = max(found.cue, found.source.end if found.source is not None else found.cue) + 1
    return found if end >= high or scene.kinds[end] in (Kind.STOP, Kind.COMMA) else None


def signed(place: Place) -> Found | None:
    """Answer for “…” — X, alone on its line."""
    scene, token, low, high = place
    kinds = scene.kinds
    dash = token + 1
    if dash + 1 >= high or kinds[dash] != Kind.DASH or token != low:
        return None
    found = phrase_after(scene, dash + 1, high)
    if found is None or kinds[found.head] != Kind.NAME:
        return None
    following = found.end + 1
    if following < high and kinds[following] not in (Kind.COMMA, Kind.STOP, Kind.QUOTE, Kind.LPAR):
        return None
    return Found(scene, dash, dash, found, "signed: “…” — X")
