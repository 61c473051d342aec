"""Sources in other languages than English: whom a pronoun means, and which group with a capital only describes."""

from __future__ import annotations

from itertools import islice
from typing import Final

from newsparse.knowledge.speech_abroad import AUXILIARIES, PRONOUNS, SAYING
from newsparse.linking.somebody import Form, Hits, Somebody
from newsparse.models.people import SourceKind
from newsparse.models.spans import Mention, Span
from newsparse.models.speakers import Basis, Speaker, new_speaker
from newsparse.patterns import lazy

__all__ = ["OF_NOUNS", "PRONOUNS", "describes", "is_pronoun", "last_person"]

OF_NOUNS: Final = tuple(f"{word} " for word in "der die das ein eine einer dieser diese".split())
"""How a group begins whose nouns all have a capital."""
_WORD: Final = lazy(r" ([^\W\d_]+)")
_MOST: Final = 40
"""So many of the sources read last are looked at."""
_NEAR: Final = 6
"""So many names before a pronoun are looked at."""
_SURE: Final = 2


def describes(hits: Hits, start: int, end: int) -> bool:
    """Tell whether a group of a language that capitalises nouns ends in no name: "der Vorsitzende"."""
    hit = hits.before(end)
    return hit is not None and start < hit.front and hit.end == end and hit.form == Form.LONE


def is_pronoun(text: str, span: Span) -> bool:
    """Tell whether a word with the letters of a pronoun is one; with a capital it stands before its verb: in English, Ella is somebody."""
    if text[span.start].islower():
        return True
    word = _WORD.match(text, span.end)
    return word is not None and (word[1] in SAYING or word[1] in AUXILIARIES)


def last_person(
    known: dict[tuple[int, int], Speaker],
    cast: list[Somebody],
    numbers: dict[str, int],
    hits: Hits,
    mention: Mention,
    pronoun: str,
) -> Speaker:
    """Return who a pronoun is: the last person who spoke before it and may be meant by it, else who was named last.

    Args:
        known: the sources read so far, by place.
        cast: everybody whom the text names.
        numbers: the people among them, by name.
        hits: where it names them.
        mention: the pronoun.
        pronoun: the same, lower case.
    """
    place, sex = mention.span.start, PRONOUNS[pronoun]

    def fits(who: int) -> bool:
        somebody = cast[who]
        named = len(somebody.words) > 1 or not hits.nouns
        return named and not somebody.body and somebody.human >= _SURE and somebody.gender in (None, sex)

    latest, found = -1, -1
    for (start, _), speaker in islice(reversed(known.items()), _MOST):
        who = numbers.get(speaker.name or "", -1) if speaker.kind is SourceKind.PERSON else -1
        if latest < start < place and who >= 0 and fits(who):
            latest, found = start, who
    if found < 0:
        number = hits.from_place(place)
        before = (hits[at].who for at in range(number - 1, max(number - _NEAR, 0) - 1, -1))
        found = next(filter(fits, before), -1)
    name = cast[found].name if found >= 0 else None
    return new_speaker(name=name, mention=mention, basis=Basis.PRONOUN if name else None)
