"""Authors that a page's head shows without naming an element so: links to their profiles, names under a label."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise
from typing import Final

from newsparse.models.documents import Claim, new_claim
from newsparse.models.spans import Origin
from newsparse.patterns import lazy
from newsparse.reading.authors import named
from newsparse.reading.outline import Chunk, Outline

__all__ = ["labelled", "profiled"]

_PROFILE: Final = lazy(
    r"""(?:/|\?)(?:authors?|autor(?:en|in|innen|es|i)?|autore|auteurs?|redakteur(?:e|in)?|journalists?|journalisten
    |reporters?|columnists?|contributors?|writers?|verfasser|forfatter|profile?s?|people|staff)[/=][^?#]*[^\W\d_]{3}""",
    re.IGNORECASE | re.VERBOSE,
)
"""The address of a page about one author."""
_LABELS: Final = frozenset({
    "author", "authors", "written by", "words", "words by", "by", "autor", "autorin", "autoren", "autor:in", "autor*in",
    "autor/in", "text", "text von", "text:", "von", "auteur", "auteurs", "par", "autores", "por", "autore", "autori", "di",
    "door", "av", "af", "tekst", "forfatter", "skribent",
})  # fmt: skip
_NAME: Final = lazy(r"[^\W\d_][\w.'’-]*(?:\s+[^\W\d_][\w.'’-]*){1,4}\Z")
_LONGEST: Final = 60


def profiled(outline: Outline, chunks: tuple[Chunk, ...]) -> tuple[Claim, ...]:
    """Return the names among some runs of text that link to an author's profile."""
    if not chunks:
        return ()
    found: dict[str, Claim] = {}
    starts = outline.starts
    for number in range(bisect_left(starts, chunks[0].start), bisect_left(starts, chunks[-1].end)):
        if outline.tags[number] == "a" and _PROFILE.search(outline.attribute(number, "href") or ""):
            if name := _name(outline.words(number)):
                found.setdefault(name.casefold(), _claim(name, "profile"))
    return tuple(found.values())


def labelled(outline: Outline, chunks: tuple[Chunk, ...]) -> tuple[Claim, ...]:
    """Return the name in the run of text after one that only says "Author" or its like."""
    for label, chunk in pairwise(chunks):
        if label.size <= _LONGEST and outline.flat(label).casefold().rstrip(" :") in _LABELS:
            if chunk.size <= _LONGEST and (name := _name(outline.flat(chunk).strip(" ,"))):
                return (_claim(name, "label"),)
    return ()


def _name(words: str) -> str | None:
    """Return words that have the form of a person's full name."""
    if len(words) > _LONGEST or not _NAME.match(words):
        return None
    first, *_, last = words.split()
    return named(words) if first[0].isupper() and last[0].isupper() else None


def _claim(name: str, source: str) -> Claim:
    return new_claim(subject="authors", value=name, origin=Origin.VISIBLE, source=source)
