"""What stands between two spaces to tokens: what each word is by itself, and by which rule its neighbours may change that."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, TypeAlias

from newsparse.knowledge.companies import VERBAL
from newsparse.knowledge.speech_abroad import ACCORDING, FOREIGN, SO, SUFFIXES
from newsparse.knowledge.speech_verbs import PHRASAL, REPORTING, SPEECH_FORMS
from newsparse.knowledge.speech_words import words
from newsparse.patterns import lazy
from newsparse.quotes.wordclasses import CLOSED, Kind

__all__ = [
    "CAPITAL",
    "CUE",
    "CUES",
    "ENDING",
    "FIELDS",
    "FULL_STOP",
    "HEADED",
    "NOT_PAST",
    "OTHER_STOP",
    "REPORTS",
    "SHORTENED",
    "SHORTENED_CAPITAL",
    "VERB",
    "Chunk",
    "read_chunks",
]

SETTLED: Final = 0
"""Of the kind that it has by itself, like three words of four."""
VERB: Final = 1
"""A known verb form in lower case that reports nothing."""
REPORTS: Final = 2
"""A known verb form in lower case that may be a cue."""
REPORTS_ENDING: Final = 3
"""A word as `ENDING` that may be a cue."""
ENDING: Final = 4
"""An unknown word whose ending says one thing here and another there."""
CUE: Final = 5
"""A cue that is no verb of English: "according", "sagte"."""
HEADED: Final = 6
"""A name in -ed, in a headline perhaps a verb."""
CAPITAL: Final = 7
"""A word with a capital that is known, perhaps a name, or that begins a body's name as it begins a clause."""
SHORTENED: Final = 8
"""An abbreviation with its stop."""
SHORTENED_CAPITAL: Final = 9
"""A known word with a capital and the stop of an abbreviation: "Miss."."""
FULL_STOP: Final = 10
"""A single full stop that nothing follows at once: a sentence ends."""
OTHER_STOP: Final = 11
"""A stop behind which a sentence may end, or a quotation."""
_GAP: Final = 12
"""Characters that belong to no token."""

Chunk: TypeAlias = tuple[Any, ...]
"""Five fields a token, flat: its kind, its rule, the word folded ("" for signs), its length, how far the next one begins behind it."""
FIELDS: Final = 5

_TOKEN: Final = lazy(r"[@#$€£]?\w+(?:[-'’&./,](?=\w)\w+)*['’]?|[.!?…]+|,|--+|[–—―‒]|(?<=\s)-(?=\s)|:|;|[(\[]|[)\]]")
_SIGNS: Final = {
    ".": (Kind.STOP, FULL_STOP), "!": (Kind.STOP, OTHER_STOP), "?": (Kind.STOP, OTHER_STOP), "…": (Kind.STOP, OTHER_STOP),
    ",": (Kind.COMMA, SETTLED), ":": (Kind.COLON, SETTLED), ";": (Kind.SEMI, SETTLED),
    **dict.fromkeys("-–—―‒", (Kind.DASH, SETTLED)), **dict.fromkeys("([", (Kind.LPAR, SETTLED)),
    **dict.fromkeys(")]", (Kind.RPAR, SETTLED)),
}  # fmt: skip
_ABBREVIATIONS: Final = frozenset(
    words(
        "adm ala apr ariz ark assn aug bros calif capt cmdr co col colo conn corp dec del dept det dist dr drs feb "
        "fla fr ga gen gov govs hon ill inc ind jan jr kan ky la lt ltd maj mar mass md mich minn miss mo mont mr "
        "mrs ms mt neb nev no nov oct ofc okla ore pa pres prof rep reps rev sen sens sept sgt sr st supt tenn tex "
        "va vt wash wis wyo ald amb asst assoc atty ave blvd bhd brig cllr cllrs const cpl cpt cst eng engr alh pst fr govt hwy insp inst lcpl msgr "
        "pfc plc pte pvt rd revd sdn smt spc sq univ"
    )
)
_ALWAYS_NAMES: Final = frozenset(("US", "Fed"))
"""Names that are other words in lower case."""
_CUES: Final = frozenset(("according", SO))
"""Closed-class words that are cues."""
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
CUES: Final = REPORTING.union(SPEECH_FORMS, PHRASAL)
"""Words that may be cues."""
_LONGEST: Final = 48
"""Longer chunks are not remembered."""
_MOST: Final = 32768


def _word(word: str) -> tuple[str, int, int]:
    """Return a word folded, its kind, and its rule."""
    kind = CLOSED.get(word, -1)
    if kind >= 0:
        if kind >= Kind.PAST:
            return word, kind, REPORTS if word in CUES else VERB
        return word, kind, CUE if word in _CUES else SETTLED
    if word in _ALWAYS_NAMES:
        return word.lower(), Kind.NAME, SETTLED
    first = word[0]
    low = word.lower().replace("’", "'")
    kind = CLOSED.get(low, -1)
    if first.isupper():
        if kind >= 0 or low in VERBAL:
            return low, kind if kind >= 0 else Kind.NAME, CAPITAL
        if low in ACCORDING:
            return low, Kind.NOUN, CUE
        return low, Kind.NAME, HEADED if low.endswith("ed") else SETTLED
    if kind >= 0:
        return low, kind, SETTLED if kind < Kind.PAST else REPORTS if low in CUES else VERB
    if first.isdigit() or first in "$€£":
        return low, Kind.NUM, SETTLED
    if low in FOREIGN or ("-" in low and low.endswith(SUFFIXES)):
        return low, Kind.NOUN, CUE
    return (low, Kind.NAME, SETTLED) if first in "@#" else (low, *_by_ending(low))


def _by_ending(low: str) -> tuple[int, int]:
    """Return the kind and the rule of an unknown word in lower case."""
    rule = REPORTS_ENDING if low in CUES else ENDING
    ending = low[-2:]
    if ending == "ed":
        if len(low) > 3 and "-" not in low and low not in NOT_PAST:
            return Kind.PAST, rule
    elif ending == "ng":
        if len(low) > 5 and "-" not in low and low.endswith("ing"):
            return Kind.ING, rule
    elif ending == "ly":
        if len(low) > 4 and low not in _NOT_ADVERBS:
            return Kind.ADV, SETTLED
    elif low.endswith(_BASES):
        return Kind.BASE, rule
    elif low.endswith("n't"):
        return Kind.AUX, SETTLED
    return Kind.NOUN, SETTLED


def _chunk(chunk: str) -> Chunk:
    length = len(chunk)
    # Most are a word, or a word and a sign: no need for the pattern.
    if chunk.isalpha():
        low, kind, rule = _word(chunk)
        # One string for the chunk and its word: less memory to walk through.
        return kind, rule, chunk if low == chunk else low, length, length + 1
    word, sign = chunk[:-1], chunk[-1:]
    if sign in _SIGNS and sign != "-" and word.isalpha():
        low, kind, rule = _word(word)
        if sign == "." and _shortens(word, low, kind, rule):
            return *_with_stop(low, kind, rule), length, length + 1
        return kind, rule, low, length - 1, length - 1, *_SIGNS[sign], "", 1, 2
    return _pieces(chunk)


def _pieces(chunk: str) -> Chunk:
    """Return the tokens of any chunk."""
    found: list[tuple[int, int, int, int, str]] = []
    for match in _TOKEN.finditer(f" {chunk} "):
        printed, start, end = match[0], match.start() - 1, match.end() - 1
        if printed[0] not in _SIGNS:
            low, kind, rule = _word(printed)
            found.append((start, end, kind, rule, low))
            continue
        if printed == "." and found and found[-1][1] == start:
            first, _, kind, rule, low = found[-1]
            if _shortens(chunk[first:start], low, kind, rule):
                found[-1] = (first, end, *_with_stop(low, kind, rule))
                continue
        kind, rule = _SIGNS[printed[0]]
        if rule == FULL_STOP and printed != ".":
            rule = OTHER_STOP
        found.append((start, end, kind, rule, ""))
    length = len(chunk)
    if not found or found[0][0]:
        found.insert(0, (0, 0, Kind.STOP, _GAP, ""))
    fields: list[Any] = []
    begins = [start for start, _, _, _, _ in found]
    for (start, end, kind, rule, low), following in zip(found, [*begins[1:], length + 1], strict=True):
        if following == end and kind == Kind.STOP:
            rule = SETTLED  # with a token right behind it: no sentence ends
        fields += (kind, rule, low, end - start, following - start)
    return tuple(fields)


def _shortens(word: str, low: str, kind: int, rule: int) -> bool:
    """Tell whether the word that a full stop follows is an abbreviation."""
    if kind > Kind.TIME and rule != CAPITAL:
        return False
    if low[1:2] == "-":
        low = low[2:]  # "R-Wis."
    return (
        (low in _ABBREVIATIONS and word[0].isupper())
        or low[-2:-1] == "."
        or (len(low) == 1 and low.isalpha())
        or low in _SMALL
    )


def _with_stop(low: str, kind: int, rule: int) -> tuple[int, int, str]:
    """Return the kind, the rule and the word of an abbreviation."""
    if low in _MONTHS:
        return Kind.TIME, SHORTENED, low + "."
    return kind, SHORTENED_CAPITAL if rule == CAPITAL else SHORTENED, low + "."


_KNOWN: Final[dict[str, Chunk]] = {}
"""The chunks met before."""
_GAPPED: Final[dict[str, Chunk]] = {}
"""Those that begin with what belongs to no token, or hold nothing else."""


def _learned(chunk: str) -> Chunk:
    fields = _GAPPED.get(chunk) or _chunk(chunk)
    if len(chunk) < _LONGEST:
        known = _GAPPED if fields[1] == _GAP else _KNOWN
        if len(known) >= _MOST:
            known.clear()
        known[chunk] = fields
    return fields


def read_chunks(chunks: Sequence[str], fields: list[Any]) -> None:
    """Append the fields of the tokens of these chunks to those of the tokens before them."""
    count = len(fields)
    try:
        # Mostly all were met before: no call for each.
        for chunk in chunks:
            fields += _KNOWN[chunk]
    except KeyError:
        del fields[count:]
        _read_new(chunks, fields)


def _read_new(chunks: Sequence[str], fields: list[Any]) -> None:
    """Do so for any chunks: a gap adds to the way from the token before it."""
    for chunk in chunks:
        known = _KNOWN.get(chunk) or _learned(chunk)
        if known[1] == _GAP:
            fields[-1] += known[4]
            known = known[FIELDS:]
        fields += known
