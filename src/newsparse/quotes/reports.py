"""Speech in the reporter's own words: what was said, without marks.

    after    X said (that) CONTENT | X told Y (that) CONTENT | X called for CONTENT | X mocked CONTENT
    around   CONTENT, X said. | CONTENT, said X. | CONTENT, X said, CONTENT.
    source   CONTENT, according to X. | According to X, CONTENT.

A clause with quotation marks in it is left to its quotations.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from newsparse.knowledge.roles import DOCUMENTS, KIN, OFFICES, ORGANISATIONS
from newsparse.knowledge.speech_verbs import ADDRESSED, JUDGE, NAMING, REPORTING, SAY, SPEECH_FORMS
from newsparse.knowledge.speech_words import words
from newsparse.quotes.appositions import human
from newsparse.quotes.contents import HELPED, behind, goes_on, holds
from newsparse.quotes.cues import on_terms
from newsparse.quotes.found import Found
from newsparse.quotes.phrases import UNITS, Phrase, phrase_after, starts_clause
from newsparse.quotes.relaying import according_at
from newsparse.quotes.subjects import subject_of
from newsparse.quotes.tokens import Scene
from newsparse.quotes.verbs import before_group, passive
from newsparse.quotes.wordclasses import FINITE, NOMINAL, PREDICATES, VERBAL, Kind, places_of

__all__ = ["Reported", "read_reports"]

_NEVER: Final = 9
_FEWEST: Final = 2
_TO_THAT: Final = 16
_OPENING: Final = 4
_REACH: Final = 200
"""No clause is looked for farther back."""
_VOICES: Final = ORGANISATIONS | OFFICES | DOCUMENTS | frozenset(KIN) | frozenset(f"ex-{kin}" for kin in KIN)
_ABOUT: Final = frozenset(words("for of about against on to with"))
_APPROXIMATE: Final = frozenset(words("about around over under nearly at up more fewer less"))
"""What stands before a number and opens no adverbial: "said at least seven people"."""
_ASIDE: Final = frozenset(words("while though although whereas even"))
_STARTS: Final = frozenset(
    (
        Kind.NOUN,
        Kind.NAME,
        Kind.NUM,
        Kind.DET,
        Kind.POSS,
        Kind.PRON,
        Kind.OBJ,
        Kind.SUB,
        Kind.TO,
        Kind.THAT,
        Kind.ADV,
        Kind.ING,
    )
)
_AFTER_CUE: Final = frozenset(
    (Kind.STOP, Kind.COMMA, Kind.TIME, Kind.PREP, Kind.ADV, Kind.SUB, Kind.TO, Kind.LPAR, Kind.DASH)
)
_ADVERBIAL: Final = frozenset((Kind.SUB, Kind.PREP, Kind.ING, Kind.PAST, Kind.TIME, Kind.TO))
_PLAIN: Final = frozenset(
    words("say says said saying tell tells told telling add adds added adding explain explains explained")
)
_ENDS_SEARCH: Final = VERBAL | {
    Kind.THAT, Kind.AUX, Kind.QUOTE, Kind.COLON, Kind.SEMI, Kind.PRON, Kind.CONJ, Kind.REL,
}  # fmt: skip
"""What stands behind no "that" which opens the content of the verb before."""
_ENDS_CONTENT: Final = frozenset((Kind.SEMI, Kind.QUOTE, Kind.COMMA, Kind.CONJ))
_CLOSING: Final = frozenset((Kind.STOP, Kind.COMMA, Kind.DASH, Kind.SEMI, Kind.COLON))


_PLACE: Final = frozenset((Kind.NAME, Kind.COMMA, Kind.LPAR, Kind.RPAR, Kind.NUM, Kind.TIME, Kind.STOP))
_BEHIND_PLACE: Final = frozenset((Kind.DASH, Kind.COLON))
_DATELINE: Final = 14


class Reported(NamedTuple):
    """Something reported: its first and last token and its source."""

    start: int
    end: int
    found: Found


def read_reports(scene: Scene) -> list[Reported]:
    """Return the reported speech of a block, in order."""
    kinds, lows = scene.kinds, scene.lows
    sentences = iter(scene.sentences)
    low = high = taken = 0
    reports: list[Reported] = []
    for cue in scene.cues:
        word = lows[cue]
        if (word not in REPORTING or kinds[cue] not in VERBAL) and word != "according":
            continue
        while cue >= high:
            low, high = next(sentences)
            taken = low
        if cue < taken:
            continue
        report = _report(scene, cue, low, high)
        if report is not None and not on_terms(scene, cue):
            taken = report.end + 1
            reports.append(report)
    return reports


def _report(scene: Scene, cue: int, low: int, high: int) -> Reported | None:
    if scene.lows[cue] == "according":
        return _according(scene, cue, low, high)
    closes = _closing(scene, cue, low, high)
    if closes is not None:
        report = _around(scene, cue, low, high, *closes)
        if report is not None or closes[0] == cue:
            return report  # what stands behind ", said X, a clerk" is no report
    return _after(scene, cue, low, high)


def _according(scene: Scene, cue: int, low: int, high: int) -> Reported | None:
    found = according_at(scene, cue, high)
    if found is None or found.source is None:
        return None
    kinds = scene.kinds
    low = _behind_dateline(scene, low)
    if cue > low + 1:
        start = low
        end = cue - 1 if _clause(scene, low, cue) else high - 1
    else:
        start = found.source.end + 1
        while start < high and kinds[start] != Kind.COMMA:
            start += 1
        if start + 2 < high and kinds[start + 1] == Kind.NUM and kinds[start + 2] == Kind.COMMA:
            start += 2  # an age
        start, end = start + 1, high - 1
    return _whole(scene, start, end, found)


def _closing(scene: Scene, cue: int, low: int, high: int) -> tuple[int, int, Phrase] | None:
    """Return the first and the last token of ", X said" or ", said X", and X; None when the cue is neither."""
    kinds, word = scene.kinds, scene.lows[cue]
    if SPEECH_FORMS.get(word, _NEVER) != SAY or not (kinds[cue] in FINITE or word == "say"):
        return None
    addressed = word in ADDRESSED
    if kinds[cue - 1] == Kind.COMMA and cue - 1 > low and not addressed and word != "asked":
        source = phrase_after(scene, cue + 1, high)
        if (
            source is None
            or kinds[source.head] in (Kind.OBJ, Kind.PRON)
            or (source.end + 1 < high and kinds[source.end + 1] not in _CLOSING)
        ):
            return None
        return cue, source.end, source
    after = cue + 1
    if not addressed and after < high and kinds[after] not in _AFTER_CUE and not _dated(scene, after, high):
        return None
    if Kind.COMMA not in kinds[low:cue]:
        return None  # most sentences: no need for the subject
    source = subject_of(scene, cue, low)
    if source is None or source.start - 1 <= low or kinds[source.start - 1] != Kind.COMMA:
        return None
    if addressed:
        whom = phrase_after(scene, after, high)
        after = whom.end + 1 if whom is not None else after
        if after < high and kinds[after] not in _AFTER_CUE and not _dated(scene, after, high):
            return None
    return source.start, cue, source


def _dated(scene: Scene, place: int, high: int) -> bool:
    """Tell whether a time begins here: "said late Saturday", "said this week"."""
    if scene.lows[place] in ("late", "early"):
        return True
    return scene.kinds[place] == Kind.DET and place + 1 < high and scene.lows[place + 1] in UNITS


def _around(scene: Scene, cue: int, low: int, high: int, first: int, last: int, source: Phrase) -> Reported | None:
    """Answer for CONTENT, X said."""
    kinds = scene.kinds
    found = Found(scene, cue, cue, source, "reported: …, X said")
    if last + 1 < high and kinds[last + 1] == Kind.COMMA and high - last > 4 and not _clause(scene, low, first):
        # CONTENT, X said, CONTENT.
        return _whole(scene, _behind_dateline(scene, low), high - 1, found)
    if first - low < 4 or not _clause(scene, low, first):
        return None
    return _whole(scene, _behind_dateline(scene, low), first - 1, found)


def _behind_dateline(scene: Scene, low: int) -> int:
    """Return where a sentence begins behind the place and the agency that may open its block: MARSEN (Sealine) - …."""
    kinds = scene.kinds
    if low or not scene.text[scene.starts[0] : scene.end(0)].isupper():
        return low
    for at in range(1, min(_DATELINE, len(kinds))):
        if kinds[at] in _BEHIND_PLACE:
            return at + 1
        if kinds[at] not in _PLACE:
            break
    return low


def _clause(scene: Scene, start: int, end: int) -> bool:
    """Tell whether the words before `end` are a clause of their own and no mere adverbial: "In an interview, X said"."""
    kinds = scene.kinds
    if end - start > _REACH:
        start = end - _REACH
    aside = kinds[start] in _ADVERBIAL and not _approximate(scene, start)
    opened = False
    for place in range(start, end):
        kind = kinds[place]
        if kind == Kind.COMMA:
            after = kinds[place + 1] if place + 1 < end else Kind.STOP
            if opened and aside and (after in FINITE or after == Kind.AUX):
                return True  # "The ferry, which leaks, sank"
            aside = after in _ADVERBIAL or after == Kind.REL or (after == Kind.DET and opened)
        elif aside:
            continue
        elif kind in FINITE or kind == Kind.AUX:
            return True
        else:
            opened = opened or kind in NOMINAL or kind == Kind.PRON
    return False


def _approximate(scene: Scene, place: int) -> bool:
    """Tell whether a number opens here: "Around 19 boats", "at least seven people"."""
    kinds = scene.kinds
    if scene.lows[place] not in _APPROXIMATE:
        return False
    return Kind.NUM in kinds[place + 1 : place + 3] and kinds[place + 1] in (Kind.NUM, Kind.ADV, Kind.PREP, Kind.TO)


def _after(scene: Scene, cue: int, low: int, high: int) -> Reported | None:
    """Answer for X said that CONTENT."""
    kinds, lows = scene.kinds, scene.lows
    if cue + _FEWEST >= high:
        return None  # “…,” X said.
    start = cue + 1
    if lows[cue] in ADDRESSED:
        whom = phrase_after(scene, start, high)
        if whom is not None and whom.end + 1 < high and kinds[whom.end + 1] != Kind.AUX:
            start = whom.end + 1  # but in "warned the total was high" it is the subject of what was said
    that = _that(scene, start, high)
    start = that if that >= 0 else _opening(scene, cue, start, high)
    if start < 0 or (kinds[cue] == Kind.PAST and passive(scene, cue, low)):
        return None
    if scene.quotes and _quoted(scene, start, high):
        return None
    source = subject_of(scene, cue, low)
    if source is None:
        return None
    if not starts_clause(scene, source.start, low) and kinds[before_group(scene, cue, low)[0]] != Kind.REL:
        return None  # but "his aide, who then said that"
    if that < 0 and kinds[source.head] == Kind.NOUN and SPEECH_FORMS.get(lows[cue], _NEVER) != SAY:
        if lows[source.head] not in _VOICES and not human(scene, source.head):
            return None  # "the smoke threatens the health of rowers": things judge nothing
    if that < 0 and (
        (source.start > low and _after_quote(scene, source.start, low))
        or not holds(scene, cue, start, source, low, high)
    ):
        return None
    end = _clause_end(scene, start, high, source.start, low)
    if (
        that < 0
        and lows[cue] in _PLAIN
        and PREDICATES.isdisjoint(kinds[start : end + 1])
        and HELPED.isdisjoint(lows[start : end + 1])
    ):
        return None
    return _whole(scene, start, end, Found(scene, cue, cue, source, "reported: X said that …"))


def _quoted(scene: Scene, start: int, high: int) -> bool:
    """Tell whether what begins at `start` runs into a quotation, whose source another step looks for."""
    kinds = scene.kinds
    for place in range(start + 1, high):
        if kinds[place] in _ENDS_CONTENT:
            return kinds[place] == Kind.QUOTE
    return False


def _opening(scene: Scene, cue: int, start: int, high: int) -> int:
    """Return where content begins that no "that" opens; -1 when what stands there is none."""
    kinds, lows = scene.kinds, scene.lows
    if start < high and lows[start] in _ABOUT and kinds[start] in (Kind.PREP, Kind.TO):
        if SPEECH_FORMS.get(lows[cue], _NEVER) != SAY:
            start += 1
    while start < high and (
        kinds[start] == Kind.TIME or (kinds[start] == Kind.PREP and start + 1 < high and kinds[start + 1] == Kind.TIME)
    ):
        start += 1
    if start >= high:
        return -1
    if kinds[start] in _STARTS:
        return start
    approximate = _approximate(scene, start)
    if lows[cue] not in _PLAIN or not (approximate or kinds[start] == Kind.PREP):
        return -1
    return start if approximate else behind(scene, start, high)


def _after_quote(scene: Scene, start: int, low: int) -> bool:
    """Tell whether a quotation's attribution begins here: “…,” X said this week."""
    before = start - 1
    if before > low and scene.kinds[before] == Kind.COMMA:
        before -= 1
    return before >= low and scene.kinds[before] == Kind.QUOTE


def _that(scene: Scene, start: int, high: int) -> int:
    """Return the "that" which opens the content, adverbials before it passed over; -1 when there is none."""
    kinds, lows = scene.kinds, scene.lows
    stop = high if high - start < _TO_THAT else start + _TO_THAT
    for place in range(start, stop):
        kind = kinds[place]
        if kind not in _ENDS_SEARCH:
            continue
        if kind == Kind.THAT:
            object_ = kinds[start] == Kind.DET and kinds[place - 1] == Kind.NOUN and lows[place - 1] not in UNITS
            return -1 if object_ else place  # "described the chaos that followed": a relative clause
        if kind != Kind.PAST or kinds[place - 1] != Kind.PREP:  # but "in televised remarks"
            break
    return -1


def _fronted(scene: Scene, low: int, start: int) -> bool:
    """Tell whether the subject at `start` opens a clause that stands before the main one: "While Tarn says it is, …"."""
    return start - low < _OPENING and Kind.SUB in scene.kinds[low:start]


def _clause_end(scene: Scene, start: int, high: int, subject: int, low: int) -> int:
    """Return the last token of the content that begins at `start`; its source begins at `subject`, the sentence at `low`."""
    kinds, lows = scene.kinds, scene.lows
    for place in places_of(_ENDS_CONTENT, kinds, start + 1, high):
        kind = kinds[place]
        if kind == Kind.SEMI:
            return place - 1
        if kind == Kind.QUOTE:
            return place
        if place + 1 >= high:
            break
        after = place + 1
        if kind == Kind.COMMA:
            if kinds[after] == Kind.ING and SPEECH_FORMS.get(lows[after], _NEVER) <= JUDGE:
                return place - 1
            if lows[after] == "but" or lows[after] in _ASIDE or lows[after] == "according":
                return place - 1
            if _fronted(scene, low, subject) and goes_on(scene, place, high):
                return place - 1
            if kinds[after] in FINITE and SPEECH_FORMS.get(lows[after], _NEVER) == SAY:
                if Kind.NAME in kinds[after + 1 : min(high, after + 3)]:
                    return place - 1  # another source answers for the sentence: ", reported the Herald"
        if kind == Kind.CONJ and _same_speaker(scene, after, high):
            return place - 1 if kinds[place - 1] != Kind.COMMA else place - 2
    return high - 1


def _same_speaker(scene: Scene, place: int, high: int) -> bool:
    """Tell whether another verb of speech follows "and"."""
    while place < high and scene.kinds[place] == Kind.ADV:
        place += 1
    return (
        place < high
        and scene.kinds[place] in FINITE
        and SPEECH_FORMS.get(scene.lows[place], _NEVER) in (SAY, NAMING, JUDGE)
    )


def _whole(scene: Scene, start: int, end: int, found: Found) -> Reported | None:
    """Answer with the content, None when it is too short or has quotation marks in it."""
    kinds = scene.kinds
    while end >= start and kinds[end] in _CLOSING:
        end -= 1
    if end - start + 1 < _FEWEST or (scene.quotes and Kind.QUOTE in kinds[start : end + 1]):
        return None
    return Reported(start, end, found)
