"""From a block to tokens: its words outside quotation marks, each quotation one token, cut into sentences."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from newsparse.knowledge.speech_verbs import JUDGE, PHRASAL, SPEECH_FORMS
from newsparse.quotes.tagging import tag
from newsparse.quotes.wordclasses import FINITE, Kind

if TYPE_CHECKING:
    from newsparse.quotes.phrases import Phrase

__all__ = ["Scene", "read_scene"]

_OPENS_SENTENCE: Final = frozenset(
    (Kind.PRON, Kind.DET, Kind.CONJ, Kind.SUB, Kind.POSS, Kind.THAT, Kind.PREP, Kind.AUX)
)
_ENDS: Final = frozenset(".?!…")
_NO_END: Final = frozenset((Kind.STOP, Kind.COMMA, Kind.COLON, Kind.SEMI, Kind.DASH, Kind.RPAR))
_AFTER_CUE: Final = frozenset(
    (
        Kind.STOP, Kind.COMMA, Kind.COLON, Kind.PREP, Kind.TO, Kind.SUB, Kind.ADV, Kind.TIME, Kind.QUOTE, Kind.OBJ, Kind.NAME, Kind.DET,
        Kind.ING, Kind.NOUN,
    )
)  # fmt: skip
_REACH: Final = 14
_NEVER: Final = 9


class Scene:
    """One block as parallel lists, a place a token; `quotes[i]` is the number of the quotation that token i is."""

    __slots__ = (
        "block",
        "cues",
        "headline",
        "kinds",
        "lengths",
        "lows",
        "quotes",
        "sentences",
        "starts",
        "subjects",
        "text",
    )

    def __init__(self, text: str, block: int, *, headline: bool) -> None:
        self.text = text
        self.block = block
        self.headline = headline
        self.kinds: list[int] = []
        self.lows: list[str] = []
        self.starts: list[int] = []
        """Where each token begins in the text."""
        self.lengths: list[int] = []
        self.quotes: dict[int, int] = {}
        self.sentences: list[tuple[int, int]] = []
        self.subjects: dict[tuple[int, int, int], Phrase | None] = {}
        """Subjects found before: by verb, bound and depth; without it coordinated verbs are asked over and over."""
        self.cues: list[int] = []
        """The tokens that may be cues: every verb of which `cue_class` may say something is among them, and "according"."""

    def end(self, token: int) -> int:
        """Return where a token ends in the text."""
        return self.starts[token] + self.lengths[token]


def read_scene(
    text: str, low: int, high: int, marked: Sequence[tuple[int, int, int]], block: int = 0, *, headline: bool = False
) -> Scene:
    """Return the tokens of `text[low:high]`.

    `marked` are the quotations inside, in order: outer start, outer end, number.  In a headline capitals say nothing.
    """
    scene = Scene(text, block, headline=headline)
    kinds, lows, starts, lengths = scene.kinds, scene.lows, scene.starts, scene.lengths
    stops: list[int] = []
    breaks: list[int] = []
    cues = scene.cues
    place = low
    for start, end, number in marked:
        if place < start:
            stops += tag(text, place, start, kinds, lows, starts, lengths, breaks, cues, headline=headline)
        token = len(kinds)
        scene.quotes[token] = number
        breaks.append(token)
        kinds.append(Kind.QUOTE)
        lows.append("")
        starts.append(start)
        lengths.append(end - start)
        place = end
    if place < high:
        stops += tag(text, place, high, kinds, lows, starts, lengths, breaks, cues, headline=headline)
    _sentences(scene, stops, breaks)
    return scene


def _sentences(scene: Scene, stops: list[int], breaks: list[int]) -> None:
    """Cut at full stops, and where else a sentence ends: a capital follows, or a quotation ends one of its own."""
    count, sentences = len(scene.kinds), scene.sentences
    certain = len(stops)
    for token in breaks:
        if token + 1 < count and _ends_sentence(scene, token, count):
            stops.append(token)
    if len(stops) > certain:
        stops.sort()
    begin = 0
    for token in stops:
        end = token + 1
        sentences.append((begin, end))
        begin = end
    if begin < count:
        sentences.append((begin, count))


def _ends_sentence(scene: Scene, token: int, count: int) -> bool:
    """Tell whether a sentence ends with `token`: a stop that is no single full stop, a quotation, an abbreviation."""
    text, kinds = scene.text, scene.kinds
    kind, following = kinds[token], kinds[token + 1]
    if kind == Kind.STOP:
        return following == Kind.QUOTE or not text[scene.starts[token + 1]].islower()
    if kind != Kind.QUOTE:
        # An abbreviation: the sentence ends where a small word begins with a capital.
        return following in _OPENS_SENTENCE and text[scene.starts[token + 1]].isupper()
    if following in _NO_END:
        return False
    start, end = scene.starts[token], scene.end(token)
    words = text[start if end - start < 4 else end - 4 : end].rstrip("\"”»'’` \xa0")
    if words[-1:] not in _ENDS:
        return False
    behind = scene.starts[token + 1]
    after = text[behind]
    if following == Kind.LPAR:
        after = text[behind + 1 : behind + 2]
    if words.endswith(".") and not words.endswith(".."):
        return (after.isupper() or following == Kind.QUOTE or after.isdigit()) and not _said_follows(
            scene, token + 1, count
        )
    if words.endswith(("?", "!", "…", "..")) and following == Kind.QUOTE:
        return True
    if (
        token - 1 >= 0
        and kinds[token - 1] in (Kind.COMMA, Kind.COLON)
        and words.endswith(("?", "!"))
        and after.isupper()
    ):
        return True  # it was introduced already
    return words.endswith(("?", "!")) and after.isupper() and not _cue_follows(scene, token + 1, count)


def _said_follows(scene: Scene, token: int, count: int) -> bool:
    """Tell whether "Name said." stands here though a full stop, not a comma, ends the words before it."""
    kinds = scene.kinds
    place = token
    while place < count and kinds[place] in (Kind.NAME, Kind.PRON):
        place += 1
    if place == token or place - token > 4 or place >= count or scene.lows[place] not in ("said", "says", "added"):
        return False
    return place + 1 >= count or (kinds[place + 1] == Kind.STOP and place - token < 3)


def _cue_follows(scene: Scene, token: int, count: int) -> bool:
    """Tell whether "Name (Name …) verb" stands here, as after a question that somebody asked."""
    kinds, lows = scene.kinds, scene.lows
    for place in range(token, min(count, token + _REACH)):
        kind = kinds[place]
        if kind in FINITE or kind == Kind.BASE:
            if SPEECH_FORMS.get(lows[place], _NEVER) > JUDGE and lows[place] not in PHRASAL:
                continue
            return place + 1 >= count or kinds[place + 1] in _AFTER_CUE
        if kind >= Kind.STOP:
            return False
    return False
