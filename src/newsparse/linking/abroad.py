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
    known: dict[tuple[int, int], Speaker], cast: list[Somebody], hits: Hits, mention: Mention, pronoun: str
) -> Speaker:
    """Return who a pronoun is: the last person who spoke before it and may be meant by it.

    Args:
        known: the sources read so far, by place.
        cast: everybody whom the text names.
        hits: where it names them.
        mention: the pronoun.
        pronoun: the same, lower case.
    """
    place, sex = mention.span.start, PRONOUNS[pronoun]
    fit = {
        somebody.name
        for somebody in cast
        if somebody.human >= _SURE and somebody.gender in (None, sex) and (len(somebody.words) > 1 or not hits.nouns)
    }
    latest, name = -1, None
    for (start, _), speaker in islice(reversed(known.items()), _MOST):
        if latest < start < place and speaker.kind is SourceKind.PERSON and speaker.name in fit:
            latest, name = start, speaker.name
    if name is None:  # nobody spoke so far: who was named last
        number = hits.from_place(place)
        before = (cast[hits[at].who].name for at in range(number - 1, max(number - _NEAR, 0) - 1, -1))
        name = next(filter(fit.__contains__, before), None)
    return new_speaker(name=name, mention=mention, basis=Basis.PRONOUN if name else None)
