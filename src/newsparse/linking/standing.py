"""Who is on stage: whom "he" and "she" mean at each place of the reporter's text.

Every name in the prose makes its bearer salient, a subject more than an object, an object more than what stands behind
a preposition; each sentence halves what was there (after Lappin and Leass, 1994).  A pronoun means the most salient
person of its sex, and makes them salient anew.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, pairwise
from operator import itemgetter
from typing import Final, NamedTuple

from newsparse.linking.breaks import BREAK, DESCRIPTION, NAME, PAUSE, PRONOUN, Event, find_breaks, find_pronouns
from newsparse.linking.somebody import Fields, Form, Hits, Somebody, Zone
from newsparse.linking.spoken import speaks_of
from newsparse.linking.weights import OBJECT, OWNER, ROLE, SPEAKER, SUBJECT, consider, weight_of
from newsparse.patterns import lazy

__all__ = ["Stage", "Standing"]

SEX: Final = {
    "he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f",
}  # fmt: skip
_OBJECT: Final = lazy(
    r"[.,;:!?”\"’)—–]|[ \xa0](?:up|down|out|off|in|on|to|for|from|with|at|by|as|about|over|into|after|before|during|and|or|but|"
    r"that|if|when|while|because|why|how|what|whether|again|back|away|the|a|an)\b"
)
_CLAUSE: Final = lazy(r"[,;:“”\"]| (?:because|that|when|if|while|after|before|as|and|but|who|how|what|why) ")
_ABOUT: Final = lazy(r" [a-z]+(?: [a-z]+)? (?:of|about) ")
_ON: Final = lazy(r" (?:also |then )?(?:added|adds|continued|continues|concluded|went on|goes on)\b")
_FRONTED: Final = lazy(
    r"\n*(?:Asked|Pressed|Told|While|When|After|As|Although|Though|If|Because|Since|Before|Once|Even)\b"
)
_ASKED: Final = lazy(r"\n*(?:Asked|Pressed|Told)\b")
_REPLIES: Final = lazy(
    r" (?:replied|replies|responded|responds|answered|answers|countered|retorted|shot back|hit back)\b"
)
_WHEN: Final = lazy(r"\n*(?:When|After|Once|As)\b")
_FOR_WHOM: Final = lazy(r"\b(?:for|of|from|at|in|with|near|outside) (?:the )?\Z")
"""Before what somebody speaks for or comes from: "a spokesman for the Lottery", "a nurse from Cork"."""
_ASKS: Final = lazy(r" (?:also |then |once )?(?:asked|asks|inquired|wondered)\b")
_JOINS: Final = frozenset((" and ", " or ", ", and "))
_LONGEST_JOIN: Final = 6
# As globals: the attribute of a class takes five times as long.
_QUOTED, _HEAD = Zone.QUOTED, Zone.HEAD
_LONE, _AS_BODY = Form.LONE, Form.BODY
_NEVER: Final[Event] = (1 << 62, NAME, 0)
_NOBODY: Final[Fields] = (1 << 62, 0, 0, -1, 0, False, 0)
"""Comes behind all hits."""
_NOWHERE: Final = (1 << 62, 1 << 62, Zone.PROSE)
"""The zone behind all zones."""
_PLACE: Final = itemgetter(0)
_SUBJECTS: Final = ("he", "she")

_WORTH: Final = 1000
"""So many characters may be left for a second look: twice nothing costs more than once all."""
_MOST_HEADS: Final = 4
"""A headline has few parts: its quotations cut it."""

# A sentence on, a name counts 0.6 of what it did.
_GROWTH: Final = (0.6**-1, 0.6**-1.2)
"""By how much the present counts more than what was before: a sentence, a paragraph later."""
_PAUSE: Final = 0.6**-2
_MUCH: Final = 1e150
LATER: Final = 0.8
FRONTED: Final = 1.5
REPEAT: Final = 0.2
LONELY: Final = (0.0, 0.5)
SAYS: Final = 1.1
GOES_ON: Final = 1.5
UNKNOWN: Final = 0.95
FAINT: Final = 0.02
CROWD: Final = 120
GONE: Final = 0.01
TIE: Final = 0.95
NAMELESS: Final = -2
"""Says that somebody speaks whom the text does not name."""


class Stage(NamedTuple):
    """Whom one pronoun means."""

    who: int
    """The number of the person, -1 when two readings tie or nobody fits."""
    rivals: tuple[int, ...] = ()
    """Who else it could be."""


class Standing:
    """The salience of everybody, from the first word to the last."""

    def __init__(
        self,
        text: str,
        cast: list[Somebody],
        hits: Hits,
        zones: list[tuple[int, int, int]],
        sources: list[tuple[int, int]],
        asked: int,
    ) -> None:
        """Prepare; `walk` does the work.

        Args:
            text: the article's text.
            cast: everybody whom it names.
            hits: where it names them.
            zones: the stretches that are not plain prose, ordered and disjoint.
            sources: the places of the mentions of sources.
            asked: where the last of them ends that is sure to be asked for.
        """
        self._text = text
        self._cast = cast
        self._hits = hits
        self._zones = zones
        self._sources = sources
        self._asked = asked
        self._starts = {start for start, _ in sources}
        self.ends = {end for _, end in sources}
        """Where the mentions of sources end."""
        self.pronouns: dict[int, Stage] = {}
        """Where a pronoun of the reporter's text starts, and whom it means."""
        self._stage: dict[int, float] = {}
        """How salient somebody was made, times what the present counted then."""
        self._present = 1.0
        """What the present counts: it grows, so that nothing need fade but by comparison."""
        self._begin = 0
        self._subject = -1
        self._subject_end = 0
        self._last = (-1, 0.0)
        self._actor: int = -1
        """Who did something last, be it to speak."""
        self._asker = -1
        """Who asked last, until somebody speaks."""
        self._speaker: int = -1
        self._nameless = False
        """Whether somebody without a name spoke last in this paragraph: "an aide said …", and then "he"."""

    def walk(self, describe: Callable[[int], int], descriptions: Callable[[int, int], Iterable[int]]) -> Iterator[int]:
        """Walk through the text once, and yield the place of each source that is no name when it has been met.

        Args:
            describe: asked whom a source means that is neither name nor pronoun, or a role, when it is met.
            descriptions: asked where roles stand that may mean somebody, between two places.
        """
        events = chain.from_iterable(
            self._events(begin, stop, descriptions(begin, stop)) for begin, stop in pairwise(self._bounds())
        )
        starts = self._starts
        place, kind, what = next(events, _NEVER)
        for start, end, front, who, form, owner, zone in (*self._hits.fields, _NOBODY):
            if form == _AS_BODY or zone == _QUOTED:
                continue
            while place < start or (place == start and kind < NAME):
                if kind == BREAK:
                    self._present *= _GROWTH[what]
                    self._subject = -1
                    self._begin = place
                    if what:
                        self._nameless = False
                elif kind == PRONOUN:
                    self._pronoun(place, what)
                elif kind == DESCRIPTION:
                    met = describe(place)
                    if met == NAMELESS:
                        self._nameless = True
                    elif met >= 0:
                        if what:
                            self._speaker = met
                        self._raise(met, SPEAKER if what else ROLE)
                else:
                    self._present *= _PAUSE
                if self._present > _MUCH:
                    self._rebase()
                if kind >= PRONOUN and place in starts:
                    yield place
                place, kind, what = next(events, _NEVER)
            if who >= 0:
                self._name(start, end, front, who, form, owner=owner)

    def _bounds(self) -> tuple[int, ...]:
        """Return the text's bounds, and between them the end of a line, no zone or source across it, behind which nobody may ask."""
        text, end = self._text, len(self._text) + 1
        place = text.find("\n", self._asked)
        for start, stop, _ in self._zones[: bisect_left(self._zones, (place,))]:
            if start < place < stop:
                place = text.find("\n", stop)
        if place < 0 or end - place < _WORTH or any(start < place < stop for start, stop in self._sources):
            return 0, end
        return 0, place, end

    def _events(self, begin: int, stop: int, descriptions: Iterable[int]) -> list[Event]:
        """Return what happens in the reporter's own words beside names between two places, in order."""
        text, hits = self._text, self._hits.by_end
        pronouns = find_pronouns(text, begin, stop)
        ends = {end for _, _, end in pronouns}
        # In the order of their kinds, which the sort keeps at one place.
        events = [*find_breaks(text, begin, stop), *pronouns]
        events += [
            (start, DESCRIPTION, 1)
            for start, end in self._sources
            if begin <= start < stop and end not in ends and (end not in hits or self._cast[hits[end][3]].demonym)
        ]
        events += [(start, DESCRIPTION, 0) for start in descriptions if start not in self._starts]
        events.sort(key=_PLACE)
        zones = self._zones
        return _heard(events, zones[bisect_left(zones, (begin,)) : bisect_left(zones, (stop,))])

    def in_headline(self, place: int) -> bool:
        """Tell whether a place stands in what is printed above the story."""
        return any(start <= place < end and zone == _HEAD for start, end, zone in self._zones[:_MOST_HEADS])

    def quoted(self, place: int) -> bool:
        """Tell whether a place stands in somebody's own words."""
        number = bisect_left(self._zones, (place + 1,)) - 1
        return number >= 0 and place < self._zones[number][1] and self._zones[number][2] == _QUOTED

    def _rebase(self) -> None:
        """Count from the present on: a number has but so many digits."""
        self._stage = {who: weight / self._present for who, weight in self._stage.items()}
        self._present = 1.0

    def now(self, who: int) -> float:
        """Return how salient somebody is."""
        return self._stage.get(who, 0.0) / self._present

    def _raise(self, who: int, weight: float) -> None:
        stage = self._stage
        weight *= self._present
        old = stage.get(who)
        if old is not None:
            weight = old + REPEAT * weight if old > weight else weight + REPEAT * old
        elif len(stage) > CROWD:
            # A list of hundreds in one sentence: the first of them are forgotten.
            for first in list(stage)[: CROWD // 2]:
                del stage[first]
        stage[who] = weight

    def _name(self, start: int, end: int, front: int, who: int, form: int, *, owner: bool) -> None:
        text = self._text
        last, before = self._last
        speaks = end in self.ends and not (form == _LONE and _FOR_WHOM.search(text, max(0, front - 10), front))
        weight = SPEAKER if speaks else OWNER if owner else weight_of(text, start, end, front, form)
        if weight == SPEAKER:
            self._speaker = who
            self._asker = who if _ASKS.match(text, end) or text.endswith("asked ", 0, front) else -1
        if form == _LONE:
            consider(text, self._cast[who], start, end, front, weight)
        if front - last <= _LONGEST_JOIN and text[last:front] in _JOINS:
            weight = before
        elif weight >= SUBJECT:
            self._nameless = False
            self._actor = who
            if self._subject >= 0 and text[front - 2 : front] == ", " and _FRONTED.match(text, self._begin):
                self._subject, self._subject_end = who, end  # "Asked whether X would win, Y smiled"
                weight *= FRONTED
            elif self._subject >= 0 and self._subject != who:
                weight *= LATER
            else:
                self._subject, self._subject_end = who, end
        self._last = end, weight
        self._raise(who, weight)

    def _told(self, end: int) -> int:
        """Return of whom somebody speaks: in "he said of Park", he is not Park."""
        about = _ABOUT.match(self._text, end, end + 40)
        if about:
            number = self._hits.from_place(about.end())
            if number < len(self._hits) and (hit := self._hits[number]).front <= about.end():
                return hit.who
        return -1

    def _pronoun(self, start: int, end: int) -> None:
        text = self._text
        word = text[start:end].lower()
        if self._nameless and word in _SUBJECTS:
            self.pronouns[start] = _UNKNOWN
            return
        sex = SEX[word]
        speaks = start in self._starts
        owns = word in {"his", "hers"} or (word == "her" and not _OBJECT.match(text, end))
        exclude = -1
        if word in {"him", "her"} and not owns:
            self._nameless = False  # who is spoken of may answer
            exclude = self._subject if not _CLAUSE.search(text, self._subject_end, start) else -1
        elif speaks:
            exclude = self._told(end)
            if exclude < 0 <= max(self._subject, self._asker) and _REPLIES.match(text, end):
                # "When Tarn asked about it, she replied"; “Why?” Tarn asked. “No,” she replied.
                exclude = self._subject if _WHEN.match(text, self._begin) else self._asker
        stage = self.read(
            sex,
            exclude=exclude,
            reflexive=word.endswith("self"),
            says=(GOES_ON if _ON.match(text, end) else SAYS) if speaks else 1.0,
        )
        if (
            speaks
            and exclude < 0 <= stage.who
            and stage.who not in (self._speaker, self._actor)
            and speaks_of(text, start, sex)
        ):
            # “He will win,” he said: of the two on stage the one who is spoken of is not who spoke before.
            other = self.read(sex, exclude=stage.who)
            if other.who == self._speaker >= 0:
                stage = other
        self.pronouns[start] = stage
        who = stage.who
        if who < 0:
            return
        somebody = self._cast[who]
        if somebody.gender is None and not stage.rivals:
            somebody.gender = sex
        if owns:
            weight = OWNER
        elif word in {"him", "her"}:
            weight = OBJECT
        else:
            weight = SPEAKER if speaks else SUBJECT
        if speaks:
            self._speaker = who
            self._asker = who if _ASKS.match(text, end) else -1
        if weight >= SUBJECT:
            if self._subject < 0 and not speaks and text[start - 2] != "," and _ASKED.match(text, self._begin):
                weight = OWNER  # "Asked if she would run, Ross": perhaps she is Ross
            self._actor = self._subject = who
            self._subject_end = end
        self._raise(who, weight)

    def ranked(self, sex: str | None) -> list[tuple[float, int]]:
        """Return the people of a sex who are on stage at this moment, the most salient first."""
        found: list[tuple[float, int]] = []
        for candidate in self._stage:
            somebody = self._cast[candidate]
            if somebody.human > 1 and (sex is None or somebody.gender in (sex, None)):
                found.append((self.now(candidate), candidate))
        found.sort(reverse=True)
        return found

    def read(self, sex: str, *, exclude: int = -1, reflexive: bool = False, says: float = 1.0) -> Stage:
        """Return the most salient person of a sex at this moment."""
        if reflexive and self._subject >= 0:
            return Stage(self._subject)
        best = second = 0.0
        who = rival = -1
        faint: list[int] = []
        cast, speaker, gone = self._cast, self._speaker, GONE * self._present
        for candidate, score in self._stage.items():
            if score < gone:
                faint.append(candidate)
                continue
            somebody = cast[candidate]
            gender = somebody.gender
            if (gender != sex and gender) or candidate == exclude:
                continue
            if candidate == speaker:
                score *= says
            if somebody.human < 2:
                score *= LONELY[somebody.human > 0]
            elif not gender:
                score *= UNKNOWN
            if score > best:
                second, rival = best, who
                best, who = score, candidate
            elif score > second:
                second, rival = score, candidate
        for candidate in faint:
            del self._stage[candidate]
        if who < 0 or best < FAINT * self._present or cast[who].human < 2:
            return _UNKNOWN
        if rival >= 0 and second > TIE * best:
            return Stage(-1, (who, rival))
        return Stage(who, (rival,) if rival >= 0 and second > 0.7 * best else ())


_UNKNOWN: Final = Stage(-1)


def _heard(events: list[Event], zones: Iterable[tuple[int, int, int]]) -> list[Event]:
    """Return what happens in plain prose and in what is printed above it, and where the latter ends; all in order."""
    heard: list[Event] = []
    rest = iter(zones)
    start, end, zone = next(rest, _NOWHERE)
    for event in events:
        place = event[0]
        while place >= end:
            if zone == _HEAD:
                heard.append((end, PAUSE, 0))
            start, end, zone = next(rest, _NOWHERE)
        if place < start or zone == _HEAD:
            heard.append(event)
    while end < _NEVER[0]:
        if zone == _HEAD:
            heard.append((end, PAUSE, 0))
        start, end, zone = next(rest, _NOWHERE)
    return heard
