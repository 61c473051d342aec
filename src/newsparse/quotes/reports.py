"""Speech in the reporter's own words: what was said, without marks.

    after    X said (that) CONTENT | X told Y (that) CONTENT | X called for CONTENT | X mocked CONTENT
    around   CONTENT, X said. | CONTENT, said X. | CONTENT, X said, CONTENT.
    source   CONTENT, according to X. | According to X, CONTENT.

A clause with quotation marks in it is left to its quotations.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import compress
from typing import Final, NamedTuple

from newsparse.knowledge.speech_verbs import ADDRESSED, JUDGE, NAMING, REPORTING, SAY, SPEECH_FORMS
from newsparse.knowledge.speech_words import words
from newsparse.quotes.after import according_at
from newsparse.quotes.found import Found
from newsparse.quotes.phrases import phrase_after, starts_clause
from newsparse.quotes.subjects import passive, subject_of
from newsparse.quotes.tokens import Scene
from newsparse.quotes.wordclasses import CLOSED, FINITE, VERBAL, Kind

__all__ = ["Reported", "read_reports"]

_REPORTS: Final = REPORTING.__contains__
_NEVER: Final = 9
_FEWEST: Final = 2
_TO_THAT: Final = 16
_REACH: Final = 200
"""No clause is looked for farther back."""
_ABOUT: Final = frozenset(words("for of about against on to with"))
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
_PLAIN: Final = frozenset(words("say says said saying tell tells told telling add adds added adding"))
_HELPED: Final = frozenset(word for word in CLOSED if CLOSED[word] == Kind.PRON and "'" in word)
_CLOSING: Final = frozenset((Kind.STOP, Kind.COMMA, Kind.DASH, Kind.SEMI, Kind.COLON))


class Reported(NamedTuple):
    """Something reported: its first and last token and its source."""

    start: int
    end: int
    found: Found


def read_reports(scene: Scene) -> Iterator[Reported]:
    """Yield the reported speech of a block, in order."""
    kinds, lows = scene.kinds, scene.lows
    cues = [
        token
        for token in compress(range(len(lows)), map(_REPORTS, lows))
        if Kind.PAST <= kinds[token] <= Kind.BASE or lows[token] == "according"
    ]
    if not cues:
        return
    place = 0
    count = len(cues)
    for low, high in scene.sentences:
        taken = low
        while place < count and cues[place] < high:
            cue = cues[place]
            place += 1
            if cue < max(low, taken):
                continue
            report = _report(scene, cue, low, high)
            if report is not None:
                taken = report.end + 1
                yield report


def _report(scene: Scene, cue: int, low: int, high: int) -> Reported | None:
    if scene.lows[cue] == "according":
        return _according(scene, cue, low, high)
    return _around(scene, cue, low, high) or _after(scene, cue, low, high)


def _according(scene: Scene, cue: int, low: int, high: int) -> Reported | None:
    found = according_at(scene, cue, high)
    if found is None or found.source is None:
        return None
    kinds = scene.kinds
    if cue > low + 1 and _clause(scene, low, cue):
        start, end = low, cue - 1
    elif cue > low + 1:
        start, end = low, high - 1
    else:
        start = found.source.end + 1
        while start < high and kinds[start] != Kind.COMMA:
            start += 1
        start, end = start + 1, high - 1
    return _whole(scene, start, end, found)


def _around(scene: Scene, cue: int, low: int, high: int) -> Reported | None:
    """Answer for CONTENT, X said."""
    kinds = scene.kinds
    if kinds[cue] not in FINITE or SPEECH_FORMS.get(scene.lows[cue], _NEVER) != SAY:
        return None
    if (
        cue - 1 > low
        and kinds[cue - 1] == Kind.COMMA
        and scene.lows[cue] not in ADDRESSED
        and scene.lows[cue] != "asked"
    ):
        source = phrase_after(scene, cue + 1, high)
        if (
            source is None
            or kinds[source.head] in (Kind.OBJ, Kind.PRON)
            or (source.end + 1 < high and kinds[source.end + 1] not in _CLOSING)
        ):
            return None
        first = cue
        last = source.end
    else:
        if cue + 1 < high and kinds[cue + 1] not in _AFTER_CUE:
            return None
        source = subject_of(scene, cue, low)
        if source is None or source.start - 1 <= low or kinds[source.start - 1] != Kind.COMMA:
            return None
        first, last = source.start, cue
    found = Found(scene, cue, cue, source, "reported: …, X said")
    if last + 1 < high and kinds[last + 1] == Kind.COMMA and high - last > 4 and not _clause(scene, low, first):
        # CONTENT, X said, CONTENT.
        return _whole(scene, low, high - 1, found)
    if first - low < 4 or not _clause(scene, low, first):
        return None
    return _whole(scene, low, first - 1, found)


def _clause(scene: Scene, start: int, end: int) -> bool:
    """Tell whether the words before `end` are a clause of their own and no mere adverbial: "In an interview, X said"."""
    kinds = scene.kinds
    start = max(start, end - _REACH)
    aside = kinds[start] in _ADVERBIAL
    for place in range(start, end):
        kind = kinds[place]
        if kind == Kind.COMMA:
            aside = place + 1 < end and kinds[place + 1] in (*_ADVERBIAL, Kind.REL, Kind.DET)
        elif not aside and (kind in FINITE or kind == Kind.AUX):
            return True
    return False


def _after(scene: Scene, cue: int, low: int, high: int) -> Reported | None:
    """Answer for X said that CONTENT."""
    kinds, lows = scene.kinds, scene.lows
    if kinds[cue] == Kind.PAST and passive(scene, cue, low):
        return None
    strength = SPEECH_FORMS.get(lows[cue], _NEVER)
    start = cue + 1
    if lows[cue] in ADDRESSED:
        whom = phrase_after(scene, start, high)
        if whom is not None and whom.end + 1 < high:
            start = whom.end + 1
    that = _that(scene, start, high)
    if that >= 0:
        start = that
    elif start < high and kinds[start] in (Kind.PREP, Kind.TO) and lows[start] in _ABOUT and strength != SAY:
        start += 1
    while (
        that < 0
        and start < high
        and (
            kinds[start] == Kind.TIME
            or (kinds[start] == Kind.PREP and start + 1 < high and kinds[start + 1] == Kind.TIME)
        )
    ):
        start += 1
    if start >= high or kinds[start] not in _STARTS:
        return None
    source = subject_of(scene, cue, low)
    if source is None or not starts_clause(scene, source.start, low):
        return None
    if that < 0 and source.start > low and _after_quote(scene, source.start, low):
        return None
    end = _clause_end(scene, start, high)
    if (
        that < 0
        and lows[cue] in _PLAIN
        and not any(kinds[at] in FINITE or kinds[at] == Kind.AUX or lows[at] in _HELPED for at in range(start, end + 1))
    ):
        return None
    return _whole(scene, start, end, Found(scene, cue, cue, source, "reported: X said that …"))


def _after_quote(scene: Scene, start: int, low: int) -> bool:
    """Tell whether a quotation's attribution begins here: “…,” X said this week."""
    before = start - 1
    if before > low and scene.kinds[before] == Kind.COMMA:
        before -= 1
    return before >= low and scene.kinds[before] == Kind.QUOTE


def _that(scene: Scene, start: int, high: int) -> int:
    """Return the "that" which opens the content, adverbials before it passed over; -1 when there is none."""
    kinds = scene.kinds
    for place in range(start, min(high, start + _TO_THAT)):
        kind = kinds[place]
        if kind == Kind.THAT:
            return place
        if kind in VERBAL or kind in (Kind.AUX, Kind.QUOTE, Kind.COLON, Kind.SEMI, Kind.PRON, Kind.CONJ, Kind.REL):
            break
    return -1


def _clause_end(scene: Scene, start: int, high: int) -> int:
    """Return the last token of the content that begins at `start`."""
    kinds, lows = scene.kinds, scene.lows
    for place in range(start + 1, high):
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
    if end - start + 1 < _FEWEST or Kind.QUOTE in kinds[start : end + 1]:
        return None
    return Reported(start, end, found)
