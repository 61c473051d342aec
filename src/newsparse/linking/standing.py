"""Who is on stage: whom "he" and "she" mean at each place of the reporter's text.

Every name in the prose makes its bearer salient, a subject more than an object, an object more than what stands behind
a preposition; each sentence halves what was there (after Lappin and Leass, 1994).  A pronoun means the most salient
person of its sex, and makes them salient anew.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable
from typing import Final, NamedTuple

from newsparse.knowledge.roles import GROUPS, OFFICES, PERSON_NOUNS
from newsparse.linking.breaks import BREAK, DESCRIPTION, NAME, PRONOUN, find_breaks, find_pronouns
from newsparse.linking.somebody import END, Form, Hit, Somebody, Zone, word_before
from newsparse.linking.spoken import speaks_of
from newsparse.patterns import either, lazy

__all__ = ["Stage", "Standing"]

SEX: Final = {
    "he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f",
}  # fmt: skip
_AFTER: Final = lazy(
    r"(?:, (?!(?:he|she|they|it|we|I) )[^,.;\"“”\n]{2,90},)?(?: \([^)\n]{1,30}\))? (?:"
    rf"{either('also never then still now later had has have once again often repeatedly not'.split())} )*([a-z][\w’'-]*)"
)
_OBLIQUE: Final = frozenset(
    "of to with by for from about on against at in like than toward towards between over under into onto upon near behind beside "
    "regarding concerning including despite among versus vs around without unlike".split()
)
_AUX: Final = frozenset(
    "is was has had will would could can did does may might should must says said told tells asks asked took made went came got gave "
    "put ran won lost led held kept left met thought knew felt saw spoke wrote stood sat began became brought bought caught chose drew "
    "drove fell fought found flew forgot gave grew heard hit hurt laid lay let meant paid read rose sang sent set shot showed shut sold "
    "spent stuck struck swore taught threw understood woke wore who whose were are have do been wants seems appears plans hopes".split()
)
_SPOKE: Final = frozenset(
    "said says added asked told wrote tweeted explained argued noted insisted replied recalled continued warned declared quipped joked "
    "concluded remarked responded observed stated announced".split()
)
_STOP_VERB: Final = frozenset(
    "supporters needs years days times states is's news polls voters rivals allies advisers aides".split()
)

_WHERE: Final = frozenset("in at near outside inside".split())
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
_WITH: Final = lazy(r"(?: [—–-]+ [^—–\n]{2,60} [—–-]+)? [a-z]+ing\b")
_JOINS: Final = frozenset((" and ", " or ", ", and "))
_LONGEST_JOIN: Final = 6
# As globals: the attribute of a class takes five times as long.
_QUOTED, _HEAD = Zone.QUOTED, Zone.HEAD
_LONE, _AS_BODY = Form.LONE, Form.BODY
_SILENT: Final = frozenset((Zone.QUOTED, Zone.FURNITURE))

_MOST_HEADS: Final = 4
"""A headline has few parts: its quotations cut it."""

DECAY: Final = 0.6
PARAGRAPH: Final = 1.2
SUBJECT, SPEAKER, OBJECT, OBLIQUE, OWNER, MODIFIER = 1.0, 1.2, 0.6, 0.45, 0.4, 0.2
PLACED: Final = 0.01
ROLE: Final = 0.6
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


def _opens(text: str, start: int) -> bool:
    """Tell whether a sentence opens at `start`."""
    before = text[max(0, start - 4) : start].rstrip(" \xa0")
    return start == 0 or not before or before[-1] in ".!?…:;\n\"”’'“‘—–-"


def acts(text: str, end: int) -> bool:
    """Tell whether what ends at `end` is the subject of a verb."""
    after = _AFTER.match(text, end, end + 120)
    return after is not None and (after[1] in _AUX or after[1] in _SPOKE or after[1].endswith("ed"))


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
        hits: list[Hit],
        zones: list[tuple[int, int, int]],
        sources: list[tuple[int, int]],
    ) -> None:
        """Prepare.  `sources` are the places of the mentions of sources; `walk` does the work."""
        self._text = text
        self._cast = cast
        self._hits = hits
        self._zones = zones
        self._sources = sources
        self._starts = {start for start, _ in sources}
        self._ends = {end for _, end in sources}
        self.pronouns: dict[int, Stage] = {}
        """Where a pronoun of the reporter's text starts, and whom it means."""
        self._stage: dict[int, tuple[float, float]] = {}
        """How salient somebody was made, and when."""
        self._clock = 0.0
        self._begin = 0
        self._subject = -1
        self._subject_end = 0
        self._last = (-1, 0.0)
        self._speaker: int = -1

    def walk(self, describe: Callable[[int], int], descriptions: Iterable[int], source: Callable[[int], None]) -> None:
        """Walk through the text once.

        Args:
            describe: asked whom a source means that is neither name nor pronoun, or a role, when it is met.
            descriptions: where roles stand that may mean somebody.
            source: told the number of the hit of a body that is a source.
        """
        text, hits, zones = self._text, self._hits, self._zones
        cast, sources = self._cast, self._ends
        ends = set(map(END, hits))
        events = [
            (start, NAME, number)
            for number, (start, end, _, _, form, _, zone) in enumerate(hits)
            if zone != _QUOTED and (form != _AS_BODY or end in sources)
        ]
        pronouns = find_pronouns(text)
        ends.update([end for _, _, end in pronouns])
        events += pronouns
        events += find_breaks(text)
        events += [(start, DESCRIPTION, 1) for start, end in self._sources if end not in ends]
        events += [(start, DESCRIPTION, 0) for start in descriptions if start not in self._starts]
        events.sort()
        number, last = 0, len(zones)
        begin, end, zone = zones[0] if zones else (len(text) + 1, len(text) + 1, Zone.PROSE)
        for place, kind, what in events:
            while place >= end:
                if zone == _HEAD:
                    self._clock += 2
                number += 1
                begin, end, zone = zones[number] if number < last else (len(text) + 1, len(text) + 1, Zone.PROSE)
            if begin <= place and zone in _SILENT:
                continue
            if kind == NAME:
                hit = hits[what]
                if cast[hit.who].body:
                    source(what)
                else:
                    self._name(hit)
            elif kind == PRONOUN:
                self._pronoun(place, what)
            elif kind == BREAK:
                self._clock += PARAGRAPH if what else 1
                self._subject = -1
                self._begin = place
            else:
                who = describe(place)
                if who >= 0 and what:
                    self._speaker = who
                if who >= 0:
                    self._raise(who, SPEAKER if what else ROLE)

    def in_headline(self, place: int) -> bool:
        """Tell whether a place stands in what is printed above the story."""
        return any(start <= place < end and zone == _HEAD for start, end, zone in self._zones[:_MOST_HEADS])

    def now(self, who: int) -> float:
        """Return how salient somebody is."""
        weight, stamp = self._stage.get(who, (0.0, self._clock))
        left: float = weight * DECAY ** (self._clock - stamp)
        return left

    def _raise(self, who: int, weight: float) -> None:
        stage, clock = self._stage, self._clock
        known = stage.get(who)
        if known is not None:
            old = known[0] * DECAY ** (clock - known[1])
            weight = old + REPEAT * weight if old > weight else weight + REPEAT * old
        elif len(stage) > CROWD:
            # A list of hundreds in one sentence: the first of them are forgotten.
            for first in list(stage)[: CROWD // 2]:
                del stage[first]
        stage[who] = weight, clock

    def _name(self, hit: Hit) -> None:
        _, end, front, who, form, _, _ = hit
        text = self._text
        last, before = self._last
        weight = self._role(hit)
        if weight == SPEAKER:
            self._speaker = who
        if form == _LONE:
            self._cast[who].human += self._humanity(hit, weight)
        if front - last <= _LONGEST_JOIN and text[last:front] in _JOINS:
            weight = before
        elif weight >= SUBJECT:
            if self._subject >= 0 and text[front - 2 : front] == ", " and _FRONTED.match(text, self._begin):
                self._subject, self._subject_end = who, end  # "Asked whether X would win, Y smiled"
                weight *= FRONTED
            elif self._subject >= 0 and self._subject != who:
                weight *= LATER
            else:
                self._subject, self._subject_end = who, end
        self._last = end, weight
        self._raise(who, weight)

    def _role(self, hit: Hit) -> float:
        """Return the weight of a mention by its place in the clause."""
        begin, end, front, _, form, owner, _ = hit
        if end in self._ends:
            return SPEAKER
        if owner:
            return OWNER
        text = self._text
        word, comma = word_before(text, front)
        if word:
            word = word.lower()
            if word in _SPOKE:
                return OBJECT if word in ("told", "asked") else SPEAKER
            if word == "with" and _WITH.match(text, end, end + 90):
                return SUBJECT  # "with Ada Tarn mocking the plan"
            if word in _OBLIQUE and not comma:
                return PLACED if word in _WHERE and form == _LONE else OBLIQUE
            if word in {"a", "an"} or (word == "the" and front == begin):
                return MODIFIER
        sign = text[end : end + 1]
        after = _AFTER.match(text, end, end + 160) if sign in ", " else None
        if after:
            verb = after[1]
            if sign == " " and (verb in PERSON_NOUNS or verb in OFFICES or verb in GROUPS):
                return MODIFIER
            if verb in _SPOKE:
                return SPEAKER
            if (
                verb in _AUX
                or verb.endswith("ed")
                or (verb.endswith("s") and not verb.endswith("ss") and verb not in _STOP_VERB)
            ):
                return SUBJECT
        if word or not _opens(text, front):
            return OBJECT
        return SUBJECT if sign != "," or form in (Form.FULL, Form.TITLED) else OBJECT

    def _humanity(self, hit: Hit, weight: float) -> int:
        """Return what a place says for a single name being a person's."""
        if weight == SPEAKER:
            # "Audiences expect": a noun that opens a sentence has a capital too
            if not _opens(self._text, hit.front):
                return 2
            common = f" {self._text[hit.start : hit.end].lower()}" in self._text
            return 0 if common else 1 if self._text[hit.end - 1] == "s" else 2
        if weight >= SUBJECT:
            return 0 if _opens(self._text, hit.front) else 1
        return -4 if weight == PLACED else 0

    def _told(self, end: int) -> int:
        """Return of whom somebody speaks: in "he said of Park", he is not Park."""
        about = _ABOUT.match(self._text, end, end + 40)
        if about:
            number = bisect_left(self._hits, (about.end(),))
            if number < len(self._hits) and self._hits[number].front <= about.end() <= self._hits[number].start:
                return self._hits[number].who
        return -1

    def _pronoun(self, start: int, end: int) -> None:
        text = self._text
        word = text[start:end].lower()
        sex = SEX[word]
        speaks = start in self._starts
        owns = word in {"his", "hers"} or (word == "her" and not _OBJECT.match(text, end))
        exclude = -1
        if word in {"him", "her"} and not owns:
            exclude = self._subject if not _CLAUSE.search(text, self._subject_end, start) else -1
        elif speaks:
            exclude = self._told(end)
        stage = self.read(
            sex,
            exclude=exclude,
            reflexive=word.endswith("self"),
            says=(GOES_ON if _ON.match(text, end) else SAYS) if speaks else 1.0,
        )
        if speaks and stage.who >= 0 and stage.who != self._speaker and speaks_of(text, start, sex):
            # “He will win,” he said: of the two on stage the one who is spoken of is not the speaker.
            other = self.read(sex, exclude=stage.who)
            if other.who >= 0:
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
        if weight >= SUBJECT:
            self._subject, self._subject_end = who, end
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

    def read(self, sex: str | None, *, exclude: int = -1, reflexive: bool = False, says: float = 1.0) -> Stage:
        """Return the most salient person of a sex at this moment."""
        if reflexive and self._subject >= 0:
            return Stage(self._subject)
        best = second = 0.0
        who = rival = -1
        faint: list[int] = []
        cast, clock, speaker = self._cast, self._clock, self._speaker
        for candidate, (weight, stamp) in self._stage.items():
            score = weight * DECAY ** (clock - stamp)
            if score < GONE:
                faint.append(candidate)
                continue
            somebody = cast[candidate]
            gender = somebody.gender
            if (gender != sex and gender and sex) or candidate == exclude:
                continue
            if candidate == speaker:
                score *= says
            if somebody.human < 2:
                score *= LONELY[somebody.human > 0]
            elif not gender and sex:
                score *= UNKNOWN
            if score > best:
                second, rival = best, who
                best, who = score, candidate
            elif score > second:
                second, rival = score, candidate
        for candidate in faint:
            del self._stage[candidate]
        if who < 0 or best < FAINT or cast[who].human < 2:
            return Stage(-1)
        if rival >= 0 and second > TIE * best:
            return Stage(-1, (who, rival))
        return Stage(who, (rival,) if rival >= 0 and second > 0.7 * best else ())
