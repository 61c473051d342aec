"""From a block to tokens: its words outside quotation marks, each quotation one token, cut into sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsparse.knowledge.speech_words import words
from newsparse.quotes.wordclasses import CLOSED, Kind

__all__ = ["Scene", "read_scene"]

_TOKEN: Final = re.compile(
    r"([@#$€£]?\w+(?:[-'’&./,](?=\w)\w+)*['’]?)|([.!?…]+)|(,)|(--+|[–—―‒]|(?<=\s)-(?=\s))|(:)|(;)|([(\[])|([)\]])"
)
_GROUP_KINDS: Final = (0, 0, Kind.STOP, Kind.COMMA, Kind.DASH, Kind.COLON, Kind.SEMI, Kind.LPAR, Kind.RPAR)
_ABBREVIATIONS: Final = frozenset(
    words(
        "mr mrs ms dr sen rep gov gen col lt sgt rev jr sr st vs no reps sens govs drs prof hon capt cmdr maj adm supt det ofc "
        "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex "
        "va vt wash wis wyo inc corp co ltd bros jan feb mar apr aug sept oct nov dec dist dept est assn approx fr ft mt pres"
    )
)
_MONTHS: Final = frozenset(words("jan feb mar apr aug sept oct nov dec"))
_NOMINAL: Final = frozenset((Kind.DET, Kind.POSS))
_ENDS_SENTENCE: Final = re.compile(r"[.!?…]+['’]?$")
_LATIN_CAPITAL: Final = re.compile(r"[^\W\d_a-z]")


_SAYERS: Final = frozenset(
    words("some many several both most all each few those these this that another any either neither others")
)
"""Determiners that may be a subject alone: "some said"."""
_BEFORE_BASE: Final = frozenset(
    (Kind.TO, Kind.AUX, Kind.ADV, Kind.PRON, Kind.REL, Kind.OBJ, Kind.CONJ, Kind.COMMA, Kind.RPAR, Kind.DASH, Kind.DET)
)
_AFTER_VERB: Final = frozenset(
    (
        Kind.THAT,
        Kind.DET,
        Kind.NAME,
        Kind.PRON,
        Kind.OBJ,
        Kind.POSS,
        Kind.QUOTE,
        Kind.COLON,
        Kind.SUB,
        Kind.TO,
        Kind.NUM,
        Kind.COMMA,
        Kind.STOP,
    )
)
_AFTER_COMMON: Final = frozenset(
    (Kind.THAT, Kind.DET, Kind.PRON, Kind.OBJ, Kind.POSS, Kind.SUB, Kind.STOP, Kind.COLON, Kind.TO, Kind.NUM)
)
_NOT_PAST: Final = frozenset(
    words("need seed feed deed weed speed bleed breed indeed hundred sacred shed greed creed seaweed wicked")
)
_BEFORE_PRES: Final = frozenset(
    (Kind.PRON, Kind.REL, Kind.THAT, Kind.COMMA, Kind.RPAR, Kind.QUOTE, Kind.STOP, Kind.TIME)
)
_NOUN_BASES: Final = frozenset(
    words(
        "claim report reference call plan hope fear note question comment remark charge attack doubt worry view demand request "
        "promise answer reply state concern dream estimate signal vote pledge vow list rank rate record rule brand label term "
        "title joke jab move address issue detail support tweet post blog email message text point sound talk show find prompt "
        "cry boast protest object counter fire push challenge fault cover hit strike cast lead need run quote name voice"
    )
)
_NOUNS_TOO: Final = frozenset(
    words(
        "claims reports references calls plans hopes fears notes questions comments remarks charges attacks doubts worries views "
        "demands requests promises answers replies thanks states concerns dreams estimates signals votes pledges vows warnings "
        "lists ranks rates records rules brands labels terms titles jokes jabs charges moves addresses issues details supports "
        "tweets posts blogs emails messages texts points sounds talks shows finds sings prompts cries boasts protests objects counters"
    )
)


class Scene:
    """One block as parallel lists, a place a token; `quotes[i]` is the number of the quotation that token i is."""

    __slots__ = ("block", "ends", "headline", "kinds", "lows", "quotes", "sentences", "starts", "text")

    def __init__(self, text: str, block: int, *, headline: bool) -> None:
        self.text = text
        self.block = block
        self.headline = headline
        self.kinds: list[int] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.lows: list[str] = []
        self.quotes: dict[int, int] = {}
        self.sentences: list[tuple[int, int]] = []

    def sentence_of(self, token: int) -> tuple[int, int]:
        """Return the ends of the sentence that holds a token, as token numbers."""
        for ends in self.sentences:
            if token < ends[1]:
                return ends
        return self.sentences[-1]


def read_scene(
    text: str, low: int, high: int, marked: Sequence[tuple[int, int, int]], block: int = 0, *, headline: bool = False
) -> Scene:
    """Return the tokens of `text[low:high]`.

    `marked` are the quotations inside, in order: outer start, outer end, number.  In a headline capitals say nothing.
    """
    scene = Scene(text, block, headline=headline)
    place = low
    for start, end, number in marked:
        _words(scene, place, start)
        scene.quotes[len(scene.kinds)] = number
        scene.kinds.append(Kind.QUOTE)
        scene.starts.append(start)
        scene.ends.append(end)
        scene.lows.append("")
        place = end
    _words(scene, place, high)
    _sentences(scene)
    return scene


def _words(scene: Scene, low: int, high: int) -> None:
    text, kinds, starts, ends, lows = scene.text, scene.kinds, scene.starts, scene.ends, scene.lows
    headline = scene.headline
    get = CLOSED.get
    before = kinds[-1] if kinds else Kind.STOP
    doubtful: list[int] = []
    for match in _TOKEN.finditer(text, low, high):
        group = match.lastindex or 1
        start, end = match.span()
        if group != 1:
            kind = _GROUP_KINDS[group]
            if (
                kind == Kind.STOP
                and end - start == 1
                and text[start] == "."
                and before <= Kind.TIME
                and ends
                and ends[-1] == start
            ):
                word = lows[-1]
                if word in _ABBREVIATIONS or "." in word or len(word) == 1:
                    ends[-1] = end
                    lows[-1] = word + "."
                    if word in _MONTHS:
                        kinds[-1] = Kind.TIME
                    continue
            starts.append(start)
            ends.append(end)
            lows.append("")
            kinds.append(kind)
            before = kind
            continue
        word = match.group()
        low_word = word.lower()
        if "’" in low_word:
            low_word = low_word.replace("’", "'")
        found = get(low_word, -1)
        first = word[0]
        if found >= 0:
            kind = found
            if first.isupper() and not headline and before not in (Kind.STOP, Kind.QUOTE):
                # A capital inside a sentence makes a name of everything but pronouns and days.
                if kind not in (Kind.PRON, Kind.TIME) and not (before >= Kind.COMMA and kind < Kind.TIME):
                    kind = Kind.NAME
                elif kind == Kind.TIME and low_word in ("may", "march"):
                    kind = Kind.TIME
            if kind >= Kind.PAST:
                if (before in _NOMINAL and not (kind == Kind.PAST and lows[-1] in _SAYERS)) or (
                    kind > Kind.PAST
                    and (_possessed(kinds) if kind == Kind.ING else (before == Kind.PREP or _owned(lows)))
                ):
                    kind = Kind.NOUN
                elif kind == Kind.BASE:
                    if before <= Kind.NAME and lows and lows[-1].endswith("s"):
                        if low_word in _NOUN_BASES:
                            doubtful.append(len(kinds))
                    elif before not in _BEFORE_BASE:
                        kind = Kind.NOUN
                elif kind == Kind.PRES and before not in _BEFORE_PRES and low_word in _NOUNS_TOO:
                    doubtful.append(len(kinds))
        elif first.isupper() and not (headline and _verbal(low_word, before)):
            kind = Kind.NAME
        elif first.isdigit() or first in "$€£":
            kind = Kind.NUM
        elif first in "@#":
            kind = Kind.NAME
        elif low_word.endswith("ed") and len(low_word) > 3 and low_word not in _NOT_PAST:
            compound = "-" in low_word or (before in _NOMINAL and lows[-1] not in _SAYERS)
            kind = Kind.NOUN if compound else Kind.PAST
        elif low_word.endswith("ing") and len(low_word) > 5:
            kind = Kind.NOUN if before in _NOMINAL or _possessed(kinds) else Kind.ING
        elif (
            low_word.endswith("ly")
            and len(low_word) > 4
            and low_word not in ("family", "rally", "ally", "reply", "assembly", "daily")
        ):
            kind = Kind.ADV
        elif low_word.endswith("n't"):
            kind = Kind.AUX
        else:
            kind = Kind.NOUN
        kinds.append(kind)
        starts.append(start)
        ends.append(end)
        lows.append(low_word)
        before = kind
    last = len(kinds) - 1
    for token in doubtful:
        if token < last and lows[token + 1] != "out":
            listed = _AFTER_VERB if token and kinds[token - 1] == Kind.NAME else _AFTER_COMMON
            if kinds[token + 1] not in listed:
                kinds[token] = Kind.NOUN


def _possessed(kinds: list[int]) -> bool:
    """Tell whether "her own" or "a new" stands before, so that a word in -ing is a noun."""
    return len(kinds) > 1 and kinds[-1] == Kind.NOUN and kinds[-2] in _NOMINAL


def _owned(lows: list[str]) -> bool:
    return bool(lows) and lows[-1].endswith(("'s", "s'"))


def _verbal(word: str, before: int) -> bool:
    return before == Kind.NAME and word.endswith("ed")


def _sentences(scene: Scene) -> None:
    """Cut at full stops before a capital, and at quotations that end a sentence of their own."""
    text, kinds, starts, ends = scene.text, scene.kinds, scene.starts, scene.ends
    count = len(kinds)
    begin = 0
    for token in range(count):
        kind = kinds[token]
        if kind not in (Kind.STOP, Kind.QUOTE) or token + 1 >= count:
            continue
        following = kinds[token + 1]
        after = text[starts[token + 1]]
        if kind == Kind.STOP:
            if (
                following == Kind.QUOTE
                or not after.islower()
                or (starts[token] + 1 == ends[token] and text[starts[token]] == ".")
            ):
                if not (ends[token] == starts[token + 1] and following != Kind.QUOTE):
                    scene.sentences.append((begin, token + 1))
                    begin = token + 1
            continue
        if following in (Kind.STOP, Kind.COMMA, Kind.COLON, Kind.SEMI, Kind.DASH, Kind.RPAR):
            continue
        words = text[max(starts[token], ends[token] - 4) : ends[token]].rstrip("\"”»'’` \xa0")
        if (
            (
                words.endswith(".")
                and not words.endswith("..")
                and (after.isupper() or following == Kind.QUOTE or after.isdigit())
            )
            or (words.endswith(("?", "!", "…", "..")) and following == Kind.QUOTE)
            or (words.endswith(("?", "!")) and after.isupper() and not _cue_follows(scene, token + 1, count))
        ):
            scene.sentences.append((begin, token + 1))
            begin = token + 1
    if begin < count:
        scene.sentences.append((begin, count))


def _cue_follows(scene: Scene, token: int, count: int) -> bool:
    """Tell whether "Name (Name …) verb" stands here, as after a question that somebody asked."""
    from newsparse.knowledge.speech_verbs import SPEECH_FORMS

    kinds, lows = scene.kinds, scene.lows
    stop = min(count, token + 14)
    while token < stop:
        kind = kinds[token]
        if kind in (Kind.PAST, Kind.PRES) and SPEECH_FORMS.get(lows[token], 9) <= 3:
            return token + 1 >= count or kinds[token + 1] in (
                Kind.STOP,
                Kind.COMMA,
                Kind.COLON,
                Kind.PREP,
                Kind.ADV,
                Kind.TIME,
                Kind.QUOTE,
                Kind.OBJ,
                Kind.NAME,
                Kind.DET,
                Kind.ING,
            )
        if kind >= Kind.STOP:
            return False
        token += 1
    return False
