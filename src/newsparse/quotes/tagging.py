"""Words to tokens: what kind of word each is, by the closed classes, the verbs known, its ending and its neighbour."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, TypeAlias

from newsparse.knowledge.speech_verbs import PHRASAL, SAY, SPEECH_FORMS
from newsparse.knowledge.speech_words import words
from newsparse.patterns import lazy
from newsparse.quotes.homographs import MOSTLY_NOUNS, NOUN_BASES, NOUNS_TOO, PLAIN_BASES
from newsparse.quotes.kinds import COMMA, NAME, PAST, QUOTE, STOP, TIME
from newsparse.quotes.wordclasses import CLOSED, FINITE, Kind

__all__ = ["tag"]

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
        "va vt wash wis wyo"
    )
)
_SMALL: Final = frozenset(words("vs est approx ft dept"))
_TELLING: Final = ("ed", "ing", "ize", "ise", "ate", "ify")
"""Endings that mean one thing here and another there."""
_LONGEST: Final = 48
"""Longer chunks are not remembered."""
_MONTHS: Final = frozenset(words("jan feb mar apr aug sept oct nov dec"))
_NOMINAL: Final = frozenset((Kind.DET, Kind.POSS))
_OWNERS: Final = frozenset((Kind.NAME, Kind.NOUN))
_NOT_ADVERBS: Final = frozenset(
    words(
        "family rally ally reply assembly daily supply anomaly butterfly bully jelly belly italy july early friendly lovely lonely "
        "deadly costly elderly weekly monthly quarterly yearly lively ugly scholarly orderly timely unruly grisly"
    )
)
_ALSO_NAMES: Final = frozenset(words("will from may mark"))
"""Closed-class words that are names too, when a verb follows: "From said"."""
_OWN_CAPITAL: Final = frozenset((Kind.PRON, Kind.TIME))
_SMALL_DAYS: Final = frozenset(("today", "tonight", "tomorrow"))
_SAYERS: Final = frozenset(
    words("some many several both most all each few those these this that another any either neither others")
)
"""Determiners that may be a subject alone: "some said"."""
_PLURALS: Final = frozenset(words("many several both few those"))
"""Determiners behind which a noun stands in the plural."""
_BEFORE_BASE: Final = frozenset(
    (Kind.TO, Kind.AUX, Kind.ADV, Kind.PRON, Kind.REL, Kind.OBJ, Kind.CONJ, Kind.COMMA, Kind.RPAR, Kind.DASH, Kind.DET)
)
_AFTER_VERB: Final = frozenset(
    (
        Kind.THAT, Kind.DET, Kind.NAME, Kind.PRON, Kind.OBJ, Kind.POSS, Kind.QUOTE,
        Kind.COLON, Kind.SUB, Kind.TO, Kind.NUM, Kind.COMMA, Kind.STOP,
    )
)  # fmt: skip
_AFTER_COMMON: Final = frozenset(
    (Kind.THAT, Kind.DET, Kind.PRON, Kind.OBJ, Kind.POSS, Kind.SUB, Kind.STOP, Kind.COLON, Kind.TO, Kind.NUM)
)
_NOT_PAST: Final = frozenset(
    words("need seed feed deed weed speed bleed breed indeed hundred sacred shed greed creed seaweed wicked")
)
_BEFORE_PRES: Final = frozenset(
    (Kind.PRON, Kind.REL, Kind.THAT, Kind.COMMA, Kind.RPAR, Kind.QUOTE, Kind.STOP, Kind.TIME)
)
_NO_OBJECT: Final = frozenset(
    (Kind.AUX, Kind.PAST, Kind.PRES, Kind.PREP, Kind.CONJ, Kind.COMMA, Kind.STOP, Kind.ADV, Kind.NOUN)
)
# The rule of a token: what its kind depends on besides its own form; small numbers, because every word gets one.
_NOTHING: Final = 0
_VERB: Final = 1
"""A known verb form in lower case: `_verb` decides."""
_ENDING: Final = 2
"""An unknown word whose ending says something: `_open_class` decides."""
_CAPITAL: Final = 3
"""A known word with a capital, perhaps a name."""
_SHORTENED: Final = 4
"""Added to the others: an abbreviation with its stop."""


Token: TypeAlias = tuple[int, int, str, int, int]
"""Start and end in the chunk, the word folded, its kind, the rule by which its neighbours change that."""


def _shape(word: str) -> tuple[str, int, int]:
    """Return a token folded, its kind, and its rule."""
    kind = CLOSED.get(word, -1)
    if kind >= 0:
        return word, kind, _VERB if kind >= Kind.PAST else _NOTHING
    if word == "US":
        return "us", Kind.NAME, _NOTHING
    first = word[0]
    mark = _SIGNS.get(first)
    if mark is not None:
        return "", mark, _NOTHING
    low = word.lower().replace("’", "'")
    kind = CLOSED.get(low, -1)
    if kind >= 0:
        if first.isupper() or low in _ALSO_NAMES:
            return low, kind, _CAPITAL
        return low, kind, _VERB if kind >= Kind.PAST else _NOTHING
    if first.isupper():
        return low, Kind.NAME, _ENDING if low.endswith("ed") else _NOTHING
    if not low.endswith(_TELLING):
        return low, _open_class(low, first, Kind.STOP, [], [], headline=False), _NOTHING
    return low, Kind.NOUN, _ENDING


def _tokens(chunk: str) -> tuple[Token, ...]:
    """Return the tokens of a stretch between two spaces; an abbreviation's stop belongs to it."""
    # Most are a word, or a word and a sign: no need for the pattern.
    if chunk.isalpha():
        return ((0, len(chunk), *_shape(chunk)),)
    word, sign = chunk[:-1], chunk[-1:]
    if sign in _SIGNS and sign != "-" and word.isalpha():
        token = (0, len(word), *_shape(word))
        if sign == "." and _shortens(chunk, token):
            return (_with_stop(token),)
        return (token, (len(word), len(chunk), *_shape(sign)))
    tokens: list[Token] = []
    for match in _TOKEN.finditer(f" {chunk} "):
        first, last = match.start() - 1, match.end() - 1
        if match[0] == "." and tokens and tokens[-1][1] == first and _shortens(chunk, tokens[-1]):
            tokens[-1] = _with_stop(tokens[-1])
        else:
            tokens.append((first, last, *_shape(match[0])))
    return tuple(tokens)


def _shortens(chunk: str, token: Token) -> bool:
    """Tell whether the token that ends where a full stop follows is an abbreviation."""
    start, _, word, kind, rule = token
    if kind > Kind.TIME and rule != _CAPITAL:
        return False
    if word[1:2] == "-":
        word = word[2:]  # "R-Wis."
    return (word in _ABBREVIATIONS and chunk[start].isupper()) or word[-2:-1] == "." or len(word) == 1 or word in _SMALL


def _with_stop(token: Token) -> Token:
    start, end, word, kind, rule = token
    if word in _MONTHS:
        kind, rule = Kind.TIME, _NOTHING
    return start, end + 1, word + ".", kind, _SHORTENED + rule


Chunk: TypeAlias = tuple[int, int, str, tuple[Token, ...]]
"""What stands between two spaces.  One word whose kind is settled, as most are: its kind, its end, the word folded, and no
tokens; otherwise -1 and the tokens."""


def _chunk(chunk: str) -> Chunk:
    tokens = _tokens(chunk)
    if len(tokens) == 1:
        first, last, word, kind, rule = tokens[0]
        if not first and not rule:
            return kind, last, chunk if word == chunk else word, ()  # one string for both: less memory to walk through
    return -1, 0, "", tokens


_known_chunk: Final = lru_cache(maxsize=32768)(_chunk)


def tag(
    text: str,
    low: int,
    high: int,
    kinds: list[int],
    starts: list[int],
    ends: list[int],
    lows: list[str],
    *,
    headline: bool,
) -> list[int]:
    """Append the tokens of `text[low:high]` to the four parallel lists; return those that are abbreviations.

    A token is its kind, its ends in the text, and the word in lower case with straight apostrophes ("" for signs).
    """
    before = kinds[-1] if kinds else Kind.STOP
    doubtful: list[int] = []
    shortened: list[int] = []
    names: list[int] = []
    add_kind, add_start, add_end, add_low = kinds.append, starts.append, ends.append, lows.append
    # A dash counts as one between two spaces only.
    if text[high - 1] == "-" and text[high - 2 : high - 1] != "-":
        high -= 1
    if text[low] == "-" and text[low + 1 : low + 2] != "-" and not text[low - 1 : low].isspace():
        low += 1
    at = low
    chunks = text[low:high].split(" ")
    lengths = list(map(len, chunks))
    read = _known_chunk if max(lengths) < _LONGEST else _chunk
    for length, (settled, end, only, tokens) in zip(lengths, map(read, chunks), strict=True):
        if settled >= 0:
            add_kind(settled)
            add_start(at)
            add_end(at + end)
            add_low(only)
            before = settled
            at += length + 1
            continue
        for first, last, word, kind, rule in tokens:
            if rule:
                if rule >= _SHORTENED:
                    shortened.append(len(kinds))
                    rule -= _SHORTENED
                if rule == _VERB:
                    kind = _verb(word, kind, before, kinds, lows, doubtful)
                elif rule == _ENDING:
                    kind = _open_class(word, text[at + first], before, kinds, lows, headline=headline)
                elif rule == _CAPITAL:
                    if text[at + first].isupper() and not headline and before != STOP and before != QUOTE:  # noqa: PLR1714 - names and no tuple: this line runs thousands of times
                        # A capital inside a sentence makes a name of everything but pronouns and days: USA Today.
                        if (kind not in _OWN_CAPITAL or word in _SMALL_DAYS) and not (before >= COMMA and kind < TIME):
                            kind = NAME
                    elif word in _ALSO_NAMES:
                        names.append(len(kinds))
                    if kind >= PAST:
                        if text[at + first].isupper():
                            names.append(len(kinds))
                        kind = _verb(word, kind, before, kinds, lows, doubtful)
            add_kind(kind)
            add_start(at + first)
            add_end(at + last)
            add_low(word)
            before = kind
        at += length + 1
    _settle(kinds, lows, doubtful, names, headline=headline)
    return shortened


def _verb(word: str, kind: int, before: int, kinds: list[int], lows: list[str], doubtful: list[int]) -> int:
    """Return the kind of a known verb form by what stands before it: "the report", "they report"."""
    if before in _NOMINAL:
        if kind == Kind.BASE and (lows[-1] in _PLURALS or (lows[-1] in _SAYERS and word in PLAIN_BASES)):
            if word in NOUN_BASES:
                doubtful.append(len(kinds))
            return Kind.PRES  # "many fear", "some say"
        return kind if kind == Kind.PAST and lows[-1] in _SAYERS else Kind.NOUN
    if kind in (Kind.PAST, Kind.ING):
        owned = before in _OWNERS and lows[-1].endswith(("'s", "s'"))
        return Kind.NOUN if owned or (kind == Kind.ING and _possessed(kinds, lows)) else kind
    if (
        before == Kind.PREP
        or (before == Kind.NOUN and (word in MOSTLY_NOUNS or lows[-1] == "own"))
        or (lows and lows[-1].endswith(("'s", "s'")))
    ):
        return Kind.NOUN
    if kind == Kind.BASE:
        if before <= Kind.NAME and lows:
            if not lows[-1].endswith("s"):
                if (
                    word in NOUN_BASES
                    and len(kinds) > 2
                    and kinds[-2] == Kind.CONJ
                    and kinds[-3] == before == Kind.NAME
                ):
                    doubtful.append(len(kinds))
                    return Kind.PRES  # "Tarn and Brix call it"
                return Kind.PRES if word in PLAIN_BASES else Kind.NOUN
            if word in NOUN_BASES:
                doubtful.append(len(kinds))
            return Kind.PRES
        if before in (Kind.PRON, Kind.REL):
            if lows[-1] == "which" and len(kinds) > 1 and kinds[-2] == Kind.PREP:
                return Kind.NOUN  # "at which point"
            return Kind.PRES
        if before == Kind.COMMA and kinds[-3:] == [Kind.COMMA, Kind.ADV, Kind.COMMA] and lows[-4:][0].endswith("s"):
            return Kind.PRES  # "critics, however, argue"
        if before == Kind.NUM and len(kinds) > 1 and kinds[-2] == Kind.DET and word not in NOUN_BASES:
            return Kind.PRES  # "the two write"
        if before not in _BEFORE_BASE:
            return Kind.NOUN
    elif word in NOUNS_TOO:
        if before in (Kind.PAST, Kind.BASE, Kind.ING):
            return Kind.NOUN  # "never sent emails that"
        if before == Kind.QUOTE or before not in _BEFORE_PRES:
            doubtful.append(len(kinds))
    return kind


def _open_class(word: str, first: str, before: int, kinds: list[int], lows: list[str], *, headline: bool) -> int:
    """Return the kind of an unknown word by its capital and its ending."""
    if first.isupper() and not (headline and before == Kind.NAME and word.endswith("ed")):
        return Kind.NAME
    if first.isdigit() or first in "$€£":
        return Kind.NUM
    if first in "@#":
        return Kind.NAME
    ending = word[-2:]
    if before == Kind.TO and word.endswith(("ize", "ise", "ate", "ify")):
        return Kind.BASE
    if ending == "ed":
        if len(word) > 3 and word not in _NOT_PAST:
            if before == Kind.NAME and lows[-1].endswith(("'s", "s'")):
                return Kind.NOUN  # "Tarn's failed venture"
            return Kind.NOUN if "-" in word or (before in _NOMINAL and lows[-1] not in _SAYERS) else Kind.PAST
    elif ending == "ng":
        if len(word) > 5 and word.endswith("ing"):
            return Kind.NOUN if "-" in word or before in _NOMINAL or _possessed(kinds, lows) else Kind.ING
    elif ending == "ly":
        if len(word) > 4 and word not in _NOT_ADVERBS:
            return Kind.ADV
    elif ending == "'t" and word.endswith("n't"):
        return Kind.AUX
    return Kind.NOUN


def _has_verb(kinds: list[int], token: int) -> bool:
    """Tell whether the clause has a verb before `token`."""
    for place in range(token - 1, max(-1, token - 12), -1):
        kind = kinds[place]
        if kind == Kind.AUX or Kind.PAST <= kind <= Kind.BASE:
            return True
        if kind in (Kind.STOP, Kind.COMMA, Kind.QUOTE, Kind.SEMI, Kind.COLON):
            return False
    return False


def _relative(kinds: list[int], token: int) -> bool:
    """Tell whether a name behind "which" stands before `token`: "which Tarn claims proved"."""
    while token and kinds[token - 1] == Kind.NAME:
        token -= 1
    return token > 0 and kinds[token - 1] == Kind.REL


def _particle(lows: list[str], token: int) -> bool:
    after = lows[token + 1]
    word = lows[token]
    return after == "out" or after in PHRASAL.get(word, ()) or (after in ("for", "on") and word.startswith("call"))


def _possessed(kinds: list[int], lows: list[str]) -> bool:
    """Tell whether "her own" stands before, so that a word in -ing is a noun."""
    return len(kinds) > 1 and kinds[-1] == Kind.NOUN and kinds[-2] == Kind.POSS and not lows[-1].endswith("s")


def _settle(kinds: list[int], lows: list[str], doubtful: list[int], names: list[int], *, headline: bool) -> None:
    """Decide by the word after: verbs that are nouns too, and closed-class words that are names too."""
    last = len(kinds) - 1
    for token in doubtful:
        named = token > 0 and kinds[token - 1] == Kind.NAME
        if headline and named and not _has_verb(kinds, token):
            continue  # headlines drop articles: "Reyes calls plan …" has a verb before its noun
        after = kinds[token + 1] if token < last else Kind.QUOTE
        if named and after in FINITE and _relative(kinds, token):
            continue
        if after in (_AFTER_VERB if named else _AFTER_COMMON) or (token < last and _particle(lows, token)):
            if not (after == Kind.SUB and _has_verb(kinds, token)):
                continue
        if (
            after == COMMA
            and token == last - 1
            and SPEECH_FORMS.get(lows[token]) == SAY
            and not _has_verb(kinds, token)
        ):
            continue  # "the economist replies, “…”"
        if after in _NO_OBJECT or _has_verb(kinds, token):
            kinds[token] = Kind.NOUN
    for token in names:
        if token < last and (
            kinds[token + 1] in FINITE or (lows[token] in ("will", "mark") and kinds[token + 1] == Kind.NAME)
        ):
            kinds[token] = Kind.NAME
