"""Whom "who" and "which" mean."""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.roles import DOCUMENTS
from newsparse.linking.somebody import Hits, Somebody
from newsparse.models.people import SourceKind
from newsparse.models.spans import Mention
from newsparse.models.speakers import Basis, Speaker, new_speaker
from newsparse.patterns import either, lazy

__all__ = ["POSTS", "relative"]

POSTS: Final = frozenset("tweet tweets post posts message messages".split())
"""What somebody writes who is meant by it."""
_WRITTEN: Final = lazy(rf"\b({either(DOCUMENTS)})\b")
_STOP: Final = lazy(r"[a-z)\d][.!?][”\"’']* +(?=[A-Z“\"])")
_REACH: Final = 300
_NEAR: Final = 30


def relative(text: str, cast: list[Somebody], hits: Hits, mention: Mention, low: str) -> Speaker:
    """Read "who" and "which": what stands right before it, else what was written in this sentence.

    Args:
        text: the article's text.
        cast: everybody whom it names.
        hits: where it names them.
        mention: the pronoun.
        low: the pronoun, lower case.
    """
    start = mention.span.start
    hit = hits.before(start)
    if hit is not None and start - hit.end <= 2:
        somebody = cast[hit.who]
        if somebody.body:
            return new_speaker(name=somebody.name, mention=mention, kind=SourceKind.ORGANISATION, basis=Basis.PRONOUN)
        if low != "which":
            return new_speaker(name=somebody.name, mention=mention, basis=Basis.PRONOUN)
    opening = _opening(text, start)
    before = hits.between(opening, start)
    if low not in {"which", "that"}:
        # "Tim Ross, the mayor, who said": the last person of the sentence, if there is but one
        people = {hit.who for hit in before if not cast[hit.who].body}
        name = cast[people.pop()].name if len(people) == 1 else None
        return new_speaker(name=name, mention=mention, basis=Basis.PRONOUN if name is not None else None)
    written = None
    for match in _WRITTEN.finditer(text, opening, start):
        written = match[1]
    if written is None:
        return new_speaker(name=None, mention=mention, kind=SourceKind.ORGANISATION)
    if written in POSTS and before:
        hit = before[0]
        if hit.owner and not cast[hit.who].body and hit.start - opening < _NEAR:
            return new_speaker(name=cast[hit.who].name, mention=mention, basis=Basis.ROLE)
    return new_speaker(name=None, mention=mention, kind=SourceKind.DOCUMENT)


def _opening(text: str, place: int) -> int:
    """Return where the sentence around a place begins, or as far before it as is looked."""
    begin = max(0, place - _REACH, text.rfind("\n", max(0, place - _REACH), place) + 1)
    for match in _STOP.finditer(text, begin, place):
        begin = match.end()
    return begin
