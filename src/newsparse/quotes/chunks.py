"""What stands between two spaces to tokens: what each word is by itself, and by which rule its neighbours may change that."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, TypeAlias

from newsparse.knowledge.speech_words import words
from newsparse.patterns import lazy
from newsparse.quotes.wordclasses import CLOSED, Kind

__all__ = [
    "CAPITAL",
    "CUE",
    "ENDING",
    "FULL_STOP",
    "GAP",
    "GLUED_STOP",
    "HEADED",
    "NOT_PAST",
    "RULE",
    "SHORTENED",
    "SHORTENED_CAPITAL",
    "VERB",
    "Chunk",
    "read_chunks",
]

# A token's code is its kind, and its rule above that; the kinds of signs that the tagger looks at again follow the others.
FULL_STOP: Final = 28
"""A single full stop that nothing follows at once: a sentence ends."""
GLUED_STOP: Final = 29
"""A stop with a token right behind it: none ends."""
GAP: Final = 30
"""Characters that belong to no token."""
RULE: Final = 32
VERB: Final = 1
"""A known verb form in lower case."""
ENDING: Final = 2
"""An unknown word whose ending says one thing here and another there."""
HEADED: Final = 3
"""A name in -ed, in a headline perhaps a verb."""
CAPITAL: Final = 4
"""A known word with a capital, perhaps a name."""
SHORTENED: Final = 5
"""An abbreviation with its stop."""
SHORTENED_CAPITAL: Final = 6
"""A known word with a capital and the stop of an abbreviation: "Miss."."""
CUE: Final = 7
"""A cue that is no verb: "according"."""

Chunk: TypeAlias = tuple[Any, ...]
"""Four fields a token, flat: its code, the word folded ("" for signs), its length, how far the next one begins behind it."""

_TOKEN: Final = lazy(r"[@#$€£]?\w+(?:[-'’&./,](?=\w)\w+)*['’]?|[.!?…]+|,|--+|[–—―‒]|(?<=\s)-(?=\s)|:|;|[(\[]|[)\]]")
_SIGNS: Final = {
    ".": Kind.STOP, "!": Kind.STOP, "?": Kind.STOP, "…": Kind.STOP, ",": Kind.COMMA, "-": Kind.DASH, "–": Kind.DASH,
    "—": Kind.DASH, "―": Kind.DASH, "‒": Kind.DASH, ":": Kind.COLON, ";": Kind.SEMI, "(": Kind.LPAR, "[": Kind.LPAR,
    ")": Kind.RPAR, "]": Kind.RPAR,
}  # fmt: skip
_ABBREVIATIONS: Final = frozenset(
    words(
        "adm ala apr ariz ark assn aug bros calif capt cmdr co col colo conn corp dec del dept det dist dr drs feb "
        "fla fr ga gen gov govs hon ill inc ind jan jr kan ky la lt ltd maj mar mass md mich minn miss mo mont mr "
        "mrs ms mt neb nev no nov oct ofc okla ore pa pres prof rep reps rev sen sens sept sgt sr st supt tenn tex "
        "va vt wash wis wyo ald amb asst assoc atty ave blvd bhd brig cllr cllrs const cpl cpt cst engr fr govt hwy insp inst lcpl msgr "
        "plc pte pvt rd sdn smt spc sq univ"
    )
)
_SMALL: Final = frozenset(words("vs est approx ft dept"))
_MONTHS: Final = frozenset(words("jan feb mar apr aug sept oct nov dec"))
NOT_PAST: Final = frozenset(
    words("need seed feed deed weed speed bleed breed indeed hundred sacred shed greed creed seaweed wicked")
)
"""Words in -ed that are no past forms."""
_BASES: Final = ("ize", "ise", "ate", "ify")
_NOT_ADVERBS: Final = frozenset(
    words(
        "family rally ally reply assembly daily supply anomaly butterfly bully jelly belly italy july early friendly lovely lonely "
        "deadly costly elderly weekly monthly quarterly yearly lively ugly scholarly orderly timely unruly grisly"
    )
)
_LONGEST: Final = 48
"""Longer chunks are not remembered."""
_MOST: Final = 32768


def _word(word: str) -> tuple[str, int]:
    """Return a word folded, and its code."""
    kind = CLOSED.get(word, -1)
    if kind >= 0:
        if kind >= Kind.PAST:
            return word, kind + VERB * RULE
        return word, kind + CUE * RULE if word == "according" else kind
    if word == "US":
        return "us", Kind.NAME
    first = word[0]
    low = word.lower().replace("’", "'")
    kind = CLOSED.get(low, -1)
    if first.isupper():
        if kind >= 0:
            return low, kind + CAPITAL * RULE
        return low, Kind.NAME + HEADED * RULE if low.endswith("ed") else Kind.NAME
    if kind >= 0:
        return low, kind + VERB * RULE if kind >= Kind.PAST else kind
    if first.isdigit() or first in "$€£":
        return low, Kind.NUM
    return low, Kind.NAME if first in "@#" else _by_ending(low)


def _by_ending(low: str) -> int:
    """Return the code of an unknown word in lower case."""
    ending = low[-2:]
    if ending == "ed":
        if len(low) > 3 and "-" not in low and low not in NOT_PAST:
            return Kind.PAST + ENDING * RULE
    elif ending == "ng":
        if len(low) > 5 and "-" not in low and low.endswith("ing"):
            return Kind.ING + ENDING * RULE
    elif ending == "ly":
        if len(low) > 4 and low not in _NOT_ADVERBS:
            return Kind.ADV
    elif low.endswith(_BASES):
        return Kind.BASE + ENDING * RULE
    elif low.endswith("n't"):
        return Kind.AUX
    return Kind.NOUN


def _chunk(chunk: str) -> Chunk:
    length = len(chunk)
    # Most are a word, or a word and a sign: no need for the pattern.
    if chunk.isalpha():
        low, code = _word(chunk)
        # One string for the chunk and its word: less memory to walk through.
        return code, chunk if low == chunk else low, length, length + 1
    word, sign = chunk[:-1], chunk[-1:]
    if sign in _SIGNS and sign != "-" and word.isalpha():
        low, code = _word(word)
        if sign == ".":
            if _shortens(word, low, code):
                return (*_with_stop(low, code), length, length + 1)
            return code, low, length - 1, length - 1, FULL_STOP, "", 1, 2
        return code, low, length - 1, length - 1, _SIGNS[sign], "", 1, 2
    return _pieces(chunk)


def _pieces(chunk: str) -> Chunk:
    """Return the tokens of any chunk."""
    found: list[tuple[int, int, int, str]] = []
    for match in _TOKEN.finditer(f" {chunk} "):
        printed, start, end = match[0], match.start() - 1, match.end() - 1
        mark = _SIGNS.get(printed[0])
        if mark is None:
            low, code = _word(printed)
            found.append((start, end, code, low))
            continue
        if printed == "." and found and found[-1][1] == start:
            first, _, code, low = found[-1]
            if _shortens(chunk[first:start], low, code):
                found[-1] = (first, end, *_with_stop(low, code))
                continue
        found.append((start, end, FULL_STOP if printed == "." else mark, ""))
    length = len(chunk)
    if not found or found[0][0]:
        found.insert(0, (0, 0, GAP, ""))
    fields: list[Any] = []
    begins = [start for start, _, _, _ in found]
    for (start, end, code, low), following in zip(found, [*begins[1:], length + 1], strict=True):
        if following == end and code in (FULL_STOP, Kind.STOP):
            code = GLUED_STOP
        fields += (code, low, end - start, following - start)
    return tuple(fields)


def _shortens(word: str, low: str, code: int) -> bool:
    """Tell whether the word that a full stop follows is an abbreviation."""
    if code % RULE > Kind.TIME and code // RULE != CAPITAL:
        return False
    if low[1:2] == "-":
        low = low[2:]  # "R-Wis."
    return (low in _ABBREVIATIONS and word[0].isupper()) or low[-2:-1] == "." or len(low) == 1 or low in _SMALL


def _with_stop(low: str, code: int) -> tuple[int, str]:
    """Return the code and the word of an abbreviation."""
    if low in _MONTHS:
        return Kind.TIME + SHORTENED * RULE, low + "."
    rule = SHORTENED_CAPITAL if code // RULE == CAPITAL else SHORTENED
    return code % RULE + rule * RULE, low + "."


_KNOWN: Final[dict[str, Chunk]] = {}
"""The chunks met before."""


def _learned(chunk: str) -> Chunk:
    fields = _chunk(chunk)
    if len(chunk) < _LONGEST:
        if len(_KNOWN) >= _MOST:
            _KNOWN.clear()
        _KNOWN[chunk] = fields
    return fields


def read_chunks(chunks: Sequence[str]) -> list[Any]:
    """Return the fields of all tokens in the chunks, those that belong to none as gaps."""
    fields: list[Any] = []
    try:
        # Mostly all were met before: no call for each.
        for chunk in chunks:
            fields += _KNOWN[chunk]
    except KeyError:
        return [field for chunk in chunks for field in (_KNOWN.get(chunk) or _learned(chunk))]
    return fields
