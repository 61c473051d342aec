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
from newsparse.linking.somebody import Form, Hit, Somebody, Zone, word_before
from newsparse.linking.spoken import speaks_of
from newsparse.patterns import lazy

__all__ = ["Stage", "Standing"]

PRONOUN: Final = lazy(r"[HhSs](?<!\w[HhSs])(?<![’'][HhSs])(?:e|he|is|er|im|ers|imself|erself|E|HE|IS|ER|IM)(?![\w-])")
SEX: Final = {
    "he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f",
}  # fmt: skip
_SENTENCE: Final = lazy(r"[.!?…][\"”'’)\]]*[ \xa0]+(?=[\"“‘'(\[]*[A-Z0-9])")
_SHORT: Final = "Col Dr Gen Gov Hon Jr Lt Mr Mrs Ms No Prof Rep Reps Rev Sen Sens Sgt Sr St vs"
_STATES: Final = "Ariz Calif Conn Fla Ill Mass Mich Minn Miss Okla Ore Sept Tenn Tex Wis"
_ABBREVIATIONS: Final = frozenset((*_SHORT.split(), *_STATES.split()))
_AFTER: Final = lazy(
    r"(?:, (?!(?:he|she|they|it|we|I) )[^,.;\"“”\n]{2,90},)?(?: \([^)\n]{1,30}\))? (?:also |never |then |still |now |later |had |has |have |once |again |often |repeatedly |not )*([a-z][\w’'-]*)"
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
_REPORTED: Final = frozenset((Zone.PROSE, Zone.HEAD))
_FRONTED: Final = lazy(
    r"\n*(?:Asked|Pressed|Told|While|When|After|As|Although|Though|If|Because|Since|Before|Once|Even)\b"
)
_WITH: Final = lazy(r"(?: [—–-]+ [^—–\n]{2,60} [—–-]+)? [a-z]+ing\b")
_JOINS: Final = frozenset((" and ", " or ", ", and "))

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


def _abbreviated(text: str, end: int) -> bool:
    """Tell whether the word before a full stop is an abbreviation or a capital letter."""
    word = text[max(0, end - 6) : end]
    begin = len(word)
    while begin and (word[begin - 1].isalnum() or word[begin - 1] == "_"):
        begin -= 1
    last = word[begin:]
    if last in _ABBREVIATIONS or (len(last) == 1 and "A" <= last <= "Z"):
        return True
    return last == "m" and word.endswith(("a.m", "p.m")) and not word[-4:-3].isalnum()


def acts(text: str, end: int) -> bool:
    """Tell whether what ends at `end` is the subject of a verb."""
    after = _AFTER.match(text, end, min(len(text), end + 120))
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
        self._places = [hit.start for hit in hits]
        self._zones = zones
        self._sources = sources
        self._starts = {start for start, _ in sources}
        self._ends = {end for _, end in sources}
        self.pronouns: dict[int, Stage] = {}
        """Where a pronoun of the reporter's text starts, and whom it means."""
        self._weight: dict[int, float] = {}
        self._stamp: dict[int, float] = {}
        self._clock = 0.0
        self._begin = 0
        self._subject = -1
        self._subject_end = 0
        self._last: tuple[int, float] | None = None
        self._speaker = -1

    def walk(self, describe: Callable[[int], int], descriptions: Iterable[int], source: Callable[[int], None]) -> None:
        """Walk through the text once.

        Args:
            describe: asked whom a source means that is neither name nor pronoun, or a role, when it is met.
            descriptions: where roles stand that may mean somebody.
            source: told the number of the hit of a body that is a source.
        """
        text, hits, zones = self._text, self._hits, self._zones
        events: list[tuple[int, int, int]] = []
        ends: set[int] = set()
        pronouns: set[int] = set()
        cast, sources = self._cast, self._ends
        for number, (start, end, _, who, _, _, zone) in enumerate(hits):
            if zone in _REPORTED:
                ends.add(end)
                if not cast[who].body or end in sources:
                    events.append((start, 1, number))
        for match in PRONOUN.finditer(text):
            start, end = match.span()
            if match.group().lower() in SEX:
                events.append((start, 2, end))
                pronouns.add(end)
        place = text.find("\n")
        while place >= 0:
            if text[place - 1 : place] != "\n":
                events.append((place, 0, 1))
            place = text.find("\n", place + 1)
        for match in _SENTENCE.finditer(text):
            start, end = match.span()
            if text[start] != "." or not _abbreviated(text, start):
                events.append((end, 0, 0))
        for start, end in self._sources:
            if end not in pronouns and end not in ends:
                events.append((start, 4, 1))
        for start in descriptions:
            if start not in self._starts:
                events.append((start, 4, 0))
        events.sort()
        number, last = 0, len(zones)
        begin, end, zone = zones[0] if zones else (len(text) + 1, len(text) + 1, Zone.PROSE)
        for place, kind, what in events:
            while place >= end:
                if zone == Zone.HEAD:
                    self._clock += 2
                number += 1
                begin, end, zone = zones[number] if number < last else (len(text) + 1, len(text) + 1, Zone.PROSE)
            if begin <= place and zone in (Zone.QUOTED, Zone.FURNITURE):
                continue
            if kind == 1:
                hit = hits[what]
                if cast[hit.who].body:
                    source(what)
                else:
                    self._name(hit)
            elif kind == 2:
                self._pronoun(place, what)
            elif kind == 0:
                self._clock += PARAGRAPH if what else 1
                self._subject = -1
                self._begin = place
            else:
                who = describe(place)
                if who >= 0 and what:
                    self._speaker = who
                if who >= 0:
                    self._raise(who, SPEAKER if what else ROLE)

    def now(self, who: int) -> float:
        """Return how salient somebody is."""
        weight = self._weight.get(who)
        return 0.0 if weight is None else weight * DECAY ** (self._clock - self._stamp[who])

    def _raise(self, who: int, weight: float) -> None:
        old = self._weight.get(who, 0.0)
        if old:
            old *= DECAY ** (self._clock - self._stamp[who])
            weight = old + REPEAT * weight if old > weight else weight + REPEAT * old
        elif len(self._weight) > CROWD:
            # A list of hundreds in one sentence: the first of them are forgotten.
            for first in list(self._weight)[: CROWD // 2]:
                del self._weight[first]
        self._weight[who] = weight
        self._stamp[who] = self._clock

    def _name(self, hit: Hit) -> None:
        last = self._last
        weight = self._role(hit)
        if weight == SPEAKER:
            self._speaker = hit.who
        if hit.form == Form.LONE:
            self._cast[hit.who].human += self._humanity(hit, weight)
        if last is not None and self._text[last[0] : hit.front] in _JOINS:
            weight = last[1]
        elif weight >= SUBJECT:
            if (
                self._subject >= 0
                and self._text[hit.front - 2 : hit.front] == ", "
                and _FRONTED.match(self._text, self._begin)
            ):
                self._subject, self._subject_end = hit.who, hit.end  # "Asked whether X would win, Y smiled"
                weight *= FRONTED
            elif self._subject >= 0 and self._subject != hit.who:
                weight *= LATER
            else:
                self._subject, self._subject_end = hit.who, hit.end
        self._last = (hit.end, weight)
        self._raise(hit.who, weight)

    def _role(self, hit: Hit) -> float:
        """Return the weight of a mention by its place in the clause."""
        if hit.end in self._ends:
            return SPEAKER
        if hit.owner:
            return OWNER
        text, start, end = self._text, hit.front, hit.end
        word, comma = word_before(text, start)
        word = word.lower()
        if word in _SPOKE:
            return OBJECT if word in ("told", "asked") else SPEAKER
        if word == "with" and _WITH.match(text, end, end + 90):
            return SUBJECT  # "with Ada Tarn mocking the plan"
        if word in _OBLIQUE and not comma:
            return PLACED if word in _WHERE and hit.form == Form.LONE else OBLIQUE
        if word in {"a", "an"} or (word == "the" and start == hit.start):
            return MODIFIER
        after = _AFTER.match(text, end, min(len(text), end + 160))
        if after:
            verb = after[1]
            if text[end : end + 1] != "," and (verb in PERSON_NOUNS or verb in OFFICES or verb in GROUPS):
                return MODIFIER
            if verb in _SPOKE:
                return SPEAKER
            if (
                verb in _AUX
                or verb.endswith("ed")
                or (verb.endswith("s") and not verb.endswith("ss") and verb not in _STOP_VERB)
            ):
                return SUBJECT
        if word or not _opens(text, start):
            return OBJECT
        return SUBJECT if hit.form in (Form.FULL, Form.TITLED) or text[end : end + 1] != "," else OBJECT

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
        about = _ABOUT.match(self._text, end, min(len(self._text), end + 40))
        if about:
            number = bisect_left(self._places, about.end())
            if number < len(self._hits) and self._hits[number].front <= about.end() <= self._hits[number].start:
                return self._hits[number].who
        return -1

    def _pronoun(self, start: int, end: int) -> None:
        text = self._text
        word = text[start:end].lower()
        sex = SEX.get(word)
        if sex is None:
            return
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
        for candidate in self._weight:
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
        cast, stamp, clock = self._cast, self._stamp, self._clock
        for candidate, weight in self._weight.items():
            score = weight * DECAY ** (clock - stamp[candidate])
            if score < GONE:
                faint.append(candidate)
                continue
            somebody = cast[candidate]
            gender = somebody.gender
            if (gender != sex and gender and sex) or candidate == exclude or somebody.human < 0:
                continue
            if candidate == self._speaker:
                score *= says
            if somebody.human < 2:
                score *= LONELY[somebody.human > 0]
            elif sex and not gender:
                score *= UNKNOWN
            if score > best:
                second, rival = best, who
                best, who = score, candidate
            elif score > second:
                second, rival = score, candidate
        for candidate in faint:
            del self._weight[candidate]
        if who < 0 or best < FAINT:
            return Stage(-1)
        if cast[who].human < 2:
            return Stage(-1)
        if rival >= 0 and second > TIE * best:
            return Stage(-1, (who, rival))
        return Stage(who, (rival,) if rival >= 0 and second > 0.7 * best else ())
