"""Words to tokens: what kind of word each is, by its own form (`chunks`) and then by its neighbours."""

from __future__ import annotations

from itertools import compress
from typing import Final

from newsparse.knowledge.companies import VERBAL
from newsparse.knowledge.roles import is_human
from newsparse.knowledge.speech_verbs import PHRASAL, SAY, SPEECH_FORMS
from newsparse.knowledge.speech_words import words
from newsparse.models.sentences import BEFORE_X
from newsparse.quotes.chunks import (
    CAPITAL,
    CUE,
    CUES,
    ENDING,
    FULL_STOP,
    HEADED,
    NOT_PAST,
    OTHER_STOP,
    REPORTS,
    SHORTENED,
    VERB,
)
from newsparse.quotes.homographs import MOSTLY_NOUNS, NOUN_BASES, NOUNS_TOO, PLAIN_BASES
from newsparse.quotes.kinds import AUX, BASE, COMMA, ING, NAME, NOUN, PAST, PRES, QUOTE, STOP, TIME, TO
from newsparse.quotes.wordclasses import FINITE, Kind

__all__ = ["tag"]

_NOMINAL: Final = frozenset((Kind.DET, Kind.POSS))
_NO_NOUNS: Final = frozenset(("said", "says", "told", "tells", "wrote"))
"""Verbs behind a possessive, too, which then is a name: Macy's said."""
_KEPT: Final = frozenset((PAST, ING))
"""Forms that few words before them make nouns."""
_OWNERS: Final = frozenset((Kind.NAME, Kind.NOUN))
_ALSO_NAMES: Final = frozenset(words("will from may mark per"))
"""Closed-class words that are names too, when a verb follows: "From said"."""
_ALSO_GIVEN: Final = frozenset(words("will mark drew rose"))
"""Verbs that are given names before a name."""
_OWN_CAPITAL: Final = frozenset((Kind.PRON, Kind.TIME))
_OPENING: Final = frozenset((Kind.DET, Kind.CONJ, Kind.SUB, Kind.POSS, Kind.THAT, Kind.PREP))
"""Words that begin a sentence behind an abbreviation, and are no part of a name there."""
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
_BEFORE_PRES: Final = frozenset(
    (Kind.PRON, Kind.REL, Kind.THAT, Kind.COMMA, Kind.RPAR, Kind.QUOTE, Kind.STOP, Kind.TIME)
)
_NO_OBJECT: Final = frozenset(
    (Kind.AUX, Kind.PAST, Kind.PRES, Kind.PREP, Kind.CONJ, Kind.COMMA, Kind.STOP, Kind.ADV, Kind.NOUN)
)
_BETWEEN_COMMAS: Final = [COMMA, Kind.ADV, COMMA]


def tag(
    kinds: list[int], lows: list[str], rules: list[int], *, headline: bool
) -> tuple[list[int], list[int], list[int]]:
    """Give tokens the kinds that their neighbours make of them; return ends of sentences, perhaps ends, perhaps cues.

    The first are the full stops, the second other tokens behind which a sentence may end, quotations among them.
    """
    stops: list[int] = []
    breaks: list[int] = []
    cues: list[int] = []
    doubtful: list[int] = []
    names: list[int] = []
    for token, rule in compress(enumerate(rules), rules):
        if rule <= ENDING:
            kind = kinds[token]
            before = kinds[token - 1] if token else STOP
            if VERB < rule < ENDING:
                cues.append(token)
            if kind == PAST and before not in _NOMINAL and "'" not in lows[token - 1]:
                continue  # as nearly always: no determiner and no owner makes a noun of it
            if rule > REPORTS:
                kinds[token] = _ending(token, kind, before, kinds, lows)
            elif kind == PRES or (before != TO and before != AUX):  # noqa: PLR1714 - quicker than a set
                kinds[token] = _verb(token, kind, before, kinds, lows, doubtful)
        elif rule == FULL_STOP:
            stops.append(token)
        elif rule == OTHER_STOP:
            breaks.append(token)
        elif rule == CUE:
            cues.append(token)
        elif rule == HEADED:
            if headline and token and kinds[token - 1] == NAME:
                kinds[token] = _headed(lows[token], lows[token - 1])
                if lows[token] in CUES:
                    cues.append(token)
        else:
            if rule != CAPITAL:
                if lows[token] == "x." and token and lows[token - 1] in BEFORE_X:
                    kinds[token] = STOP  # the platform ends a sentence
                    stops.append(token)
                    continue
                breaks.append(token)
                if rule == SHORTENED:
                    continue
            word, kind = lows[token], kinds[token]
            if word in VERBAL and (size := _named(word, lows, token)):
                kinds[token : token + size] = [NAME] * size
                continue
            before = kinds[token - 1] if token else STOP
            if word in CUES:
                cues.append(token)
            if not headline and before != STOP and before != QUOTE:  # noqa: PLR1714
                # A capital inside a sentence makes a name of everything but pronouns and days: USA Today.
                if (
                    (kind not in _OWN_CAPITAL or word in _SMALL_DAYS)
                    and not (before >= COMMA and kind < TIME)
                    and not (kind in _OPENING and lows[token - 1].endswith("."))  # behind "Inc." a sentence may begin
                ):
                    kinds[token] = NAME
                    continue
            elif word in _ALSO_NAMES:
                names.append(token)
            if kind >= PAST:
                names.append(token)
                kinds[token] = _verb(token, kind, before, kinds, lows, doubtful)
    if doubtful or names:
        _settle(kinds, lows, doubtful, names, headline=headline)
    return stops, breaks, cues


def _named(word: str, lows: list[str], token: int) -> int:
    """Return how many tokens a body's name has that begins with a verb, 0 when none stands there: Save the Children."""
    return max((len(name) for name in VERBAL[word] if tuple(lows[token : token + len(name)]) == name), default=0)


def _verb(token: int, kind: int, before: int, kinds: list[int], lows: list[str], doubtful: list[int]) -> int:
    """Return the kind of a known verb form by what stands before it: "the report", "they report"."""
    word, previous = lows[token], lows[token - 1] if token else ""
    if before in _NOMINAL:
        if kind == Kind.BASE and (previous in _PLURALS or (previous in _SAYERS and word in PLAIN_BASES)):
            if word in NOUN_BASES:
                doubtful.append(token)
            return Kind.PRES  # "many fear", "some say"
        return kind if kind == PAST and previous in _SAYERS else NOUN
    if kind in _KEPT:
        if before in _OWNERS:
            owned = "'" in previous and previous.endswith(("'s", "s'")) and word not in _NO_NOUNS
            return NOUN if owned or (kind == ING and _possessed(token, kinds, lows)) else kind
        return kind
    if (
        before == Kind.PREP
        or (before == NOUN and (word in MOSTLY_NOUNS or previous == "own"))
        or ("'" in previous and previous.endswith(("'s", "s'")))
    ):
        return NOUN
    if kind == BASE:
        if before <= NAME:
            if not previous.endswith("s"):
                if (
                    word in NOUN_BASES
                    and token > 2
                    and kinds[token - 2] == Kind.CONJ
                    and kinds[token - 3] == before == NAME
                ):
                    doubtful.append(token)
                    return Kind.PRES  # "Tarn and Brix call it"
                return Kind.PRES if word in PLAIN_BASES else NOUN
            if word in NOUN_BASES:
                doubtful.append(token)
            return Kind.PRES
        if before in (Kind.PRON, Kind.REL):
            if previous == "which" and token > 1 and kinds[token - 2] == Kind.PREP:
                return NOUN  # "at which point"
            return Kind.PRES
        if (
            before == COMMA
            and token > 3
            and kinds[token - 3 : token] == _BETWEEN_COMMAS
            and lows[token - 4].endswith("s")
        ):
            return Kind.PRES  # "critics, however, argue"
        if before == Kind.NUM and token > 1 and kinds[token - 2] == Kind.DET and word not in NOUN_BASES:
            return Kind.PRES  # "the two write"
        if before == QUOTE and (word in PLAIN_BASES or word == "ask"):
            return Kind.PRES  # “We read it,” say the islanders
        if before not in _BEFORE_BASE:
            return NOUN
    elif word in NOUNS_TOO:
        if before in (PAST, BASE, ING):
            return NOUN  # "never sent emails that"
        if before == QUOTE or before not in _BEFORE_PRES:
            doubtful.append(token)
    return kind


def _ending(token: int, kind: int, before: int, kinds: list[int], lows: list[str]) -> int:
    """Return the kind of an unknown word, `kind` if it is a verb: "painted him", "the painted walls"."""
    if kind == PAST:
        if before == NAME and lows[token - 1].endswith(("'s", "s'")):
            return NOUN  # "Tarn's failed venture"
        return NOUN if before in _NOMINAL and lows[token - 1] not in _SAYERS else kind
    if kind == ING:
        return NOUN if before in _NOMINAL or _possessed(token, kinds, lows) else kind
    return kind if before == Kind.TO else NOUN


def _headed(word: str, previous: str) -> int:
    """Return the kind of a word in -ed behind a name in a headline: "Tarn Painted"."""
    past = len(word) > 3 and "-" not in word and word not in NOT_PAST
    return PAST if past and not previous.endswith(("'s", "s'")) else NOUN


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


def _possessed(token: int, kinds: list[int], lows: list[str]) -> bool:
    """Tell whether "her own" stands before `token`, so that a word in -ing is a noun."""
    return (
        token > 1
        and kinds[token - 1] == Kind.NOUN
        and kinds[token - 2] == Kind.POSS
        and not lows[token - 1].endswith("s")
    )


def _settle(kinds: list[int], lows: list[str], doubtful: list[int], names: list[int], *, headline: bool) -> None:
    """Decide by the word after: verbs that are nouns too, and closed-class words that are names too."""
    last = len(kinds) - 1
    for token in doubtful:
        named = token > 0 and kinds[token - 1] == Kind.NAME
        if headline and (named or is_human(lows[token - 1])) and not _has_verb(kinds, token):
            continue  # headlines drop articles: "Reyes calls plan …" has a verb before its noun
        after = kinds[token + 1] if token < last else Kind.QUOTE
        if named and after in FINITE and _relative(kinds, token):
            continue
        if after in (_AFTER_VERB if named else _AFTER_COMMON) or (token < last and _particle(lows, token)):
            if not (after == Kind.SUB and _has_verb(kinds, token)):
                continue
        if (
            after == COMMA
            and (token + 1 == last or kinds[token + 2] == QUOTE)
            and SPEECH_FORMS.get(lows[token]) == SAY
            and not _has_verb(kinds, token)
        ):
            continue  # "the economist replies, “…”"
        if after in _NO_OBJECT or _has_verb(kinds, token):
            kinds[token] = Kind.NOUN
    for token in names:
        if token < last and (
            kinds[token + 1] in FINITE
            or (lows[token] in _ALSO_GIVEN and kinds[token + 1] == NAME)
            or (lows[token] == "per" and token + 1 < last and kinds[token + 1] == NAME and kinds[token + 2] in FINITE)
        ):
            kinds[token] = Kind.NAME
