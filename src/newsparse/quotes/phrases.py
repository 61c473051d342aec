"""Noun phrases, read from the kinds of words alone.

A noun group is a run of nouns, names and numbers with a determiner before it; a noun phrase is a group and what `of`,
`for` or `at` adds to it.  Read backwards from a verb, a phrase is climbed: prepositional phrases, reduced relative
clauses and lists lead to the group that governs them.
"""

from __future__ import annotations

from typing import Final

import attrs

from newsparse.knowledge.roles import GROUPS
from newsparse.knowledge.speech_verbs import SPEECH_FORMS
from newsparse.knowledge.speech_words import words
from newsparse.quotes.tokens import Scene
from newsparse.quotes.wordclasses import NOMINAL, VERBAL, Kind

__all__ = [
    "REFLEXIVE",
    "UNITS",
    "Phrase",
    "group_before",
    "phrase_after",
    "phrase_before",
    "starts_clause",
    "time_phrase",
]

_SINGLE: Final = frozenset((Kind.PRON, Kind.OBJ, Kind.REL))
_OPENERS: Final = frozenset((Kind.DET, Kind.POSS))
_BEFORE_MODIFIER: Final = frozenset((Kind.DET, Kind.POSS, Kind.NUM))
_ADJECTIVE: Final = frozenset((Kind.NOUN, Kind.PAST, Kind.ING))
_MODIFIERS: Final = frozenset((Kind.PAST, Kind.ING, Kind.ADV))
_BREAKS: Final = frozenset(
    (
        Kind.COMMA, Kind.COLON, Kind.SEMI, Kind.DASH, Kind.STOP, Kind.LPAR, Kind.RPAR, Kind.QUOTE, Kind.SUB, Kind.THAT,
        Kind.CONJ, Kind.REL, Kind.TIME, Kind.ADV,
    )
)  # fmt: skip
_CLIMBED: Final = frozenset((Kind.PREP, Kind.TO, Kind.PAST, Kind.ING, Kind.REL, Kind.CONJ))
"""What stands between a phrase and the one of which it is a part."""
_AFTER_PAIR: Final = frozenset((Kind.COMMA, Kind.STOP, Kind.PREP, Kind.DASH, Kind.COLON, Kind.TIME))
_BEFORE_PAIR: Final = frozenset((Kind.THAT, Kind.SUB, Kind.COMMA, Kind.STOP, Kind.QUOTE))
_TAIL: Final = frozenset(words("of for from with at in on to against behind near"))
REFLEXIVE: Final = frozenset(words("himself herself itself themselves"))
"""Pronouns that stand after a subject and add nothing."""
UNITS: Final = frozenset(
    words("week month year night morning afternoon evening weekend day days weeks months years hours minutes time")
)
"""Nouns of time, as in "last week"."""
_ABOUT: Final = frozenset(words("about around over under"))
"""Prepositions that round a number."""
_WHEN: Final = frozenset(words("last next earlier same past few couple several recent previous"))
_INDEFINITE: Final = frozenset(words("everyone everybody someone somebody anyone nobody others one"))
_CALLED: Final[dict[str, tuple[str, ...]]] = {
    "named": (),
    "identified": ("as",),
    "calling": ("himself", "herself", "itself"),
}
"""What stands between somebody and the name; the words that come second."""
_ONE: Final = frozenset(("a", "an", "one", "another"))
_ALONE: Final = frozenset(words("some many several both most few those others another each neither"))
_OBJECTS: Final = frozenset((Kind.NAME, Kind.NUM))
"""What a determiner and a participle do not stand before: "many followed Tarn" has a subject and a verb."""
_ARTICLES: Final = frozenset(words("a an the no every"))
"""Determiners that never stand alone."""
_BEFORE_CLAUSE: Final = frozenset((Kind.THAT, Kind.COMMA, Kind.CONJ, Kind.QUOTE, Kind.STOP))
_AND: Final = frozenset(words("and & or"))
_AFTER_NOUN: Final = frozenset(
    words("familiar close loyal responsible known critical present opposed aware able available")
)
"""Adjectives that follow their noun: "officials familiar with the talks"."""


@attrs.define
class Phrase:
    """A noun phrase as token numbers, the last one included; never changed once made."""

    start: int
    end: int
    head: int
    """The last token of its head group, before any preposition."""


def group_before(scene: Scene, token: int, low: int) -> int:
    """Return the first token of the noun group that ends at `token`, `token + 1` when there is none."""
    kinds, lows = scene.kinds, scene.lows
    if kinds[token] in _SINGLE:
        return token
    place = token
    while place >= low:
        kind = kinds[place]
        if (
            kind in NOMINAL
            or (kind == Kind.TIME and (place < token or lows[place].endswith("'s")))
            or (
                kind in _MODIFIERS
                and low < place < token
                and (kinds[place - 1] in _BEFORE_MODIFIER or (kind == Kind.PAST and kinds[place - 1] == Kind.PREP))
                and not (kind == Kind.PAST and kinds[place + 1] in _OBJECTS and lows[place - 1] in _ALONE)
            )
        ):
            place -= 1
        elif kind == Kind.COMMA and low + 1 < place < token and _adjective(scene, place, low):
            place -= 2  # "the weary, bearded mayor"
        else:
            break
    if place == token:
        return token if kinds[token] == Kind.DET else token + 1
    while place >= low and kinds[place] in _OPENERS:
        place -= 1
    return place + 1


def _adjective(scene: Scene, comma: int, low: int) -> bool:
    """Tell whether an adjective stands before a comma inside a group: "the weary, bearded mayor"; not so "In the hospital, police"."""
    kinds = scene.kinds
    if kinds[comma - 1] not in _ADJECTIVE or kinds[comma - 2] not in _OPENERS or kinds[comma + 1] == Kind.NAME:
        return False
    opener = comma - 3
    if kinds[opener] == Kind.PREP and (opener <= low or kinds[opener - 1] in _BEFORE_CLAUSE):
        return False
    return scene.lows[comma - 1].endswith(("ed", "ing", "ous", "ful", "ive", "al", "ish", "ern"))


def phrase_before(scene: Scene, token: int, low: int) -> Phrase | None:
    """Return the noun phrase that ends at `token`, climbed to the group that governs it."""
    if token > low and scene.lows[token] in REFLEXIVE:
        token -= 1
    if token < low:
        return None
    start = group_before(scene, token, low)
    if start > token:
        return None
    found = Phrase(start, token, token)
    kinds = scene.kinds
    if start <= low + 1 or kinds[start - 1] not in _CLIMBED:
        return found  # as nearly always
    for _ in range(8):
        higher = _climb(scene, found, low)
        if higher is None:
            break
        found = higher
        if found.start <= low + 1 or kinds[found.start - 1] not in _CLIMBED:
            break
        if found.head == found.end and kinds[found.start - 1] == Kind.CONJ:
            break
    return found


def _climb(scene: Scene, found: Phrase, low: int) -> Phrase | None:
    """Return the phrase of which `found` is a part, None when it stands by itself; two tokens at least stand before it."""
    kinds, lows = scene.kinds, scene.lows
    start = found.start
    before = kinds[start - 1]
    place = start - 2
    if before in (Kind.PREP, Kind.TO):
        if lows[place] in _AFTER_NOUN and place > low and kinds[place - 1] in NOMINAL:
            return _with_tail(scene, place - 1, found.end, low)
        if kinds[place] == Kind.PRON and lows[place] in _INDEFINITE:
            return Phrase(place, place, place)
        if kinds[place] in NOMINAL or kinds[place] == Kind.OBJ:
            higher = _group(scene, place, low)
            if higher is None:
                return None
            if (
                kinds[place] == Kind.NAME
                and lows[place] not in GROUPS  # "Analysts at Tarn & Co." open the sentence
                and not keeps_tail(scene, higher.start, place, lows[start - 1])
            ):
                return higher
            return Phrase(higher.start, found.end if lows[start - 1] in _TAIL else place, place)
        if place > low and kinds[place] in (Kind.PAST, Kind.ING):
            noun = place - 2 if kinds[place - 1] == Kind.ADV and place - 1 > low else place - 1
            if kinds[noun] in NOMINAL:  # "the barge (just) moored at the quay"
                return _with_tail(scene, noun, found.end if lows[start - 1] in _TAIL else noun, low)
        return None
    if before in (Kind.PAST, Kind.ING):
        # "the lawyer representing the family said": no verb of speech stands between a subject and its verb
        if before == Kind.PAST and kinds[start] in _OPENERS and lows[found.head] not in UNITS:
            return None  # "the vote followed a letter": a verb with its object
        return (
            _with_tail(scene, place, found.end if before == Kind.ING else place, low)
            if kinds[place] in NOMINAL and lows[start - 1] not in SPEECH_FORMS
            else None
        )
    if before == Kind.REL:
        if lows[start - 1] != "who" or found.end == start:
            return None
        if kinds[place] == Kind.COMMA:
            place -= 1
        return _group(scene, place, low) if place >= low and kinds[place] in NOMINAL else None
    if before == Kind.CONJ and lows[start - 1] in _AND:
        if kinds[place] == Kind.COMMA:
            place -= 1
        if place < low or kinds[start] in _SINGLE:
            return None
        if kinds[place] == Kind.PRON:
            return Phrase(place, found.end, found.head)
        if kinds[place] not in NOMINAL:
            return None
        higher = _group(scene, place, low)
        if higher is not None and (higher.start == low or kinds[higher.start - 1] in _BEFORE_PAIR):
            return Phrase(higher.start, found.end, found.head)
        if (
            higher is not None
            and kinds[higher.start - 1] == Kind.PREP
            and (
                kinds[start] == Kind.NOUN
                or (place == start - 2 and lows[higher.start - 1] in ("of", "for"))
                or lows[higher.start - 1] == "between"
            )
        ):
            # "a group of artists and writers", "Department of Docks and Quays": the list hangs on the preposition
            return Phrase(higher.start, found.end, found.head)
    return None


def _group(scene: Scene, token: int, low: int) -> Phrase | None:
    start = group_before(scene, token, low)
    return Phrase(start, token, token) if start <= token else None


def _with_tail(scene: Scene, token: int, end: int, low: int) -> Phrase | None:
    """Return the group that ends at `token`; a common noun keeps what tells it from others: "a person close to Tarn"."""
    found = _group(scene, token, low)
    return Phrase(found.start, end, token) if found is not None and scene.kinds[token] == Kind.NOUN else found


def keeps_tail(scene: Scene, start: int, end: int, preposition: str) -> bool:
    """Tell whether "X of Y" is one name: University of Marsen, Citizens for Lakes."""
    if preposition not in ("of", "for"):
        return False
    return start == end or scene.kinds[start] in _OPENERS


def _group_after(scene: Scene, token: int, high: int) -> int:
    """Return the token after the noun group that begins at `token`, `token` when there is none."""
    kinds = scene.kinds
    if token >= high:
        return token
    if kinds[token] in _SINGLE:
        return token + 1
    place = token
    while place < high and kinds[place] in _OPENERS:
        place += 1
    first = place
    opened = first > token
    while place < high:
        kind = kinds[place]
        if kind in NOMINAL:
            place += 1
        elif kind in _MODIFIERS and place == first and opened:
            place += 1
            first = place
        elif (kind in _MODIFIERS and place > token and kinds[place - 1] == Kind.NUM) or (
            kind == Kind.TIME
            and (scene.lows[place].endswith("'s") or (place + 1 < high and kinds[place + 1] in NOMINAL and opened))
        ):
            place += 1
        else:
            break
    if place == first and opened and kinds[first - 1] == Kind.DET and scene.lows[first - 1] not in _ARTICLES:
        return first
    return place if place > first else token


def phrase_after(scene: Scene, token: int, high: int) -> Phrase | None:
    """Return the noun phrase that begins at `token`, with what `of`, `for` or `at` adds to it."""
    kinds, lows = scene.kinds, scene.lows
    stop = _group_after(scene, token, high)
    if stop == token:
        return None
    head = stop - 1
    if kinds[head] in _SINGLE:
        return Phrase(token, head, head)
    if stop + 1 < high and lows[stop] in _CALLED and kinds[head] == Kind.NOUN:
        name = stop + 1 if lows[stop] == "named" else stop + 2
        after = _group_after(scene, name, high)
        if (
            after > name
            and kinds[after - 1] == Kind.NAME
            and (name == stop + 1 or lows[stop + 1] in _CALLED[lows[stop]])
        ):
            return Phrase(name, after - 1, after - 1)  # "a man named Brix", "a man calling himself Brix"
    if head > token and lows[head] in _AFTER_NOUN:
        return Phrase(token, _tail_after(scene, head, high), head - 1)
    common = kinds[head] == Kind.NOUN or (kinds[head] == Kind.NAME and kinds[token] in (Kind.DET, Kind.NUM))
    if (
        stop < high
        and kinds[stop] == Kind.PAST
        and common
        and (lows[stop] not in SPEECH_FORMS or lows[stop] == "known")
    ):
        return Phrase(token, _tail_after(scene, stop, high), head)
    if (
        stop + 1 < high
        and kinds[stop] == Kind.ING
        and common
        and lows[token] in _ONE
        and lows[stop] not in SPEECH_FORMS
    ):
        return Phrase(token, max(stop, _group_after(scene, stop + 1, high) - 1), head)  # "a man walking a whippet"
    end = stop
    named = kinds[head] == Kind.NAME
    while end + 1 < high and kinds[end] in (Kind.PREP, Kind.TO) and lows[end] in _TAIL:
        if named and not keeps_tail(scene, token, head, lows[end]):
            break
        if kinds[end + 1] == Kind.TIME:
            break
        further = _group_after(scene, end + 1, high)
        if further == end + 1:
            break
        end = further
    if end + 1 < high and kinds[end] == Kind.CONJ and lows[end] in _AND:
        further = _group_after(scene, end + 1, high)
        if (
            further > end + 1
            and kinds[further - 1] not in _SINGLE
            and (further >= high or kinds[further] in _AFTER_PAIR)
        ):
            end = further
    return Phrase(token, end - 1, head)


def _tail_after(scene: Scene, token: int, high: int) -> int:
    """Return the last token of what an adjective or participle at `token` adds to the noun before it."""
    if token + 2 < high and (scene.kinds[token + 1] in (Kind.PREP, Kind.TO) or scene.lows[token + 1] == "as"):
        further = _group_after(scene, token + 2, high)
        if further > token + 2:
            return further - 1
    return token - 1


def starts_clause(scene: Scene, start: int, low: int) -> bool:
    """Tell whether a noun phrase that begins at `start` can be a subject: no preposition and no verb governs it."""
    if start <= low or scene.kinds[start] == Kind.PRON:
        return True
    before = scene.kinds[start - 1]
    if before == Kind.ADV and start - 2 > low and scene.kinds[start - 2] == Kind.AUX:
        return False  # "who is now a fellow"
    if before in _BREAKS or scene.lows[start - 1] in UNITS:
        return True
    if before == Kind.PREP and scene.kinds[start] == Kind.NUM and scene.lows[start - 1] in _ABOUT:
        return start - 2 < low or scene.kinds[start - 2] in _BREAKS  # "…, where about 50 ferrymen"
    return before in VERBAL and SPEECH_FORMS.get(scene.lows[start - 1], 9) in (1, 4)


def time_phrase(scene: Scene, place: int, low: int) -> int:
    """Return the first token of "last week" or "less than two weeks (ago)", `place + 1` when it is the subject."""
    kinds, lows = scene.kinds, scene.lows
    first = place
    while first > low and (kinds[first - 1] in (Kind.NUM, Kind.DET, Kind.ADV, Kind.TIME) or lows[first - 1] in _WHEN):
        first -= 1
    if first > low and kinds[first - 1] == Kind.PREP:
        first -= 1
        if first > low and lows[first - 1] in ("less", "more"):
            first -= 1
    return first if first > low else place + 1
