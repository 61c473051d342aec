"""From a block to tokens: its words outside quotation marks, each quotation one token, cut into sentences."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Final

from newsparse.knowledge.speech_verbs import JUDGE, PHRASAL, SPEECH_FORMS
from newsparse.quotes.chunks import FIELDS, OTHER_STOP, read_chunks
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

    def __init__(self, text: str, block: int, quotes: dict[int, int], fields: list[Any], *, headline: bool) -> None:
        self.text = text
        self.block = block
        self.headline = headline
        self.kinds: list[int] = fields[FIELDS::FIELDS]
        self.lows: list[str] = fields[FIELDS + 2 :: FIELDS]
        """In lower case with straight apostrophes; "" for signs."""
        self.starts: list[int] = [*accumulate(fields[FIELDS - 1 : -1 : FIELDS])]
        """Where each token begins in the text."""
        self.lengths: list[int] = fields[FIELDS + 3 :: FIELDS]
        self.quotes = quotes
        self.subjects: dict[tuple[int, int, int], Phrase | None] = {}
        """Subjects found before: by verb, bound and depth; without it coordinated verbs are asked over and over."""
        stops, breaks, self.cues = tag(self.kinds, self.lows, fields[FIELDS + 1 :: FIELDS], headline=headline)
        """The tokens that may be cues: every verb of which `cue_class` may say something is among them, and "according"."""
        self.sentences = _sentences(self, stops, breaks)

    def end(self, token: int) -> int:
        """Return where a token ends in the text."""
        return self.starts[token] + self.lengths[token]


def read_scene(
    text: str, low: int, high: int, marked: Sequence[tuple[int, int, int]], block: int = 0, *, headline: bool = False
) -> Scene:
    """Return the tokens of `text[low:high]`.

    `marked` are the quotations inside, in order: outer start, outer end, number.  In a headline capitals say nothing.
    """
    # A field before all tokens: where the first of them begins.
    fields: list[Any] = [None] * (FIELDS - 1)
    fields.append(low)
    quotes: dict[int, int] = {}
    place = behind = low
    for start, end, number in marked:
        if place < start:
            behind = _add_words(text, place, start, fields, behind)
        fields[-1] += start - behind
        quotes[len(fields) // FIELDS - 1] = number
        fields += (Kind.QUOTE, OTHER_STOP, "", end - start, end - start)
        place = behind = end
    if place < high:
        _add_words(text, place, high, fields, behind)
    return Scene(text, block, quotes, fields, headline=headline)


def _add_words(text: str, low: int, high: int, fields: list[Any], behind: int) -> int:
    """Append the tokens of words outside quotations, the last token having led to `behind`; return whereto these lead."""
    if text[low] == "-" or text[high - 1] == "-":
        low, high = _without_hyphens(text, low, high)
    # What stands beside a quotation begins or ends with a space.
    if low < high and text[low] == " ":
        low += 1
    if low < high and text[high - 1] == " ":
        high -= 1
    if low >= high:
        return behind
    fields[-1] += low - behind
    read_chunks(text[low:high].split(" "), fields)
    return high + 1


def _without_hyphens(text: str, low: int, high: int) -> tuple[int, int]:
    """Leave out a hyphen at the edge of what is read: a dash counts as one between two spaces only."""
    if text[high - 1] == "-" and text[high - 2 : high - 1] != "-":
        high -= 1
    if text[low] == "-" and text[low + 1 : low + 2] != "-" and not text[low - 1 : low].isspace():
        low += 1
    return low, high


def _sentences(scene: Scene, stops: list[int], breaks: list[int]) -> list[tuple[int, int]]:
    """Cut at full stops, and where else a sentence ends: a capital follows, or a quotation ends one of its own."""
    count = len(scene.kinds)
    certain = len(stops)
    for token in breaks:
        if token + 1 < count and _ends_sentence(scene, token, count):
            stops.append(token)
    if len(stops) > certain:
        stops.sort()
    sentences: list[tuple[int, int]] = []
    begin = 0
    for token in stops:
        end = token + 1
        sentences.append((begin, end))
        begin = end
    if begin < count:
        sentences.append((begin, count))
    return sentences


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
