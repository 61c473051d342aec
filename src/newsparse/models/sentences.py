"""Where sentences end: enough for showing a finding in its sentence."""

from __future__ import annotations

from typing import Final

from newsparse.models.spans import Span
from newsparse.patterns import lazy

__all__ = ["BEFORE_X", "sentence_around", "sentence_ends"]

BEFORE_X: Final = ("on", "to", "via", "off", "from", "and", "or", "now", "called", "using", "through")
"""Words behind which "X." is the platform at the end of a sentence, and no initial."""

_ABBREVIATIONS = [
    "Mr",
    "Mrs",
    "Ms",
    "Dr",
    "Prof",
    "Rev",
    "Hon",
    "Sen",
    "Rep",
    "Gov",
    "Gen",
    "Lt",
    "Col",
    "Maj",
    "Capt",
    "Sgt",
    "Cmdr",
    "Adm",
    "Supt",
    "Det",
    "Insp",
    "Cpl",
    "Brig",
    "Pres",
    "Amb",
    "Atty",
    "Cllr",
    "Messrs",
    "Revd",
    "Eng",
    "Engr",
    "Alh",
    "St",
    "Mt",
    "Ft",
    "Jr",
    "Sr",
    "Inc",
    "Corp",
    "Ltd",
    "Co",
    "No",
    "vs",
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Sept",
    "Oct",
    "Nov",
    "Dec",
    "a.m",
    "p.m",
    "U.S",
    "U.N",
    "U.K",
    "D.C",
    "Ariz",
    "Calif",
    "Colo",
    "Conn",
    "Del",
    "Fla",
    "Ga",
    "Ill",
    "Ind",
    "Kan",
    "Ky",
    "La",
    "Mass",
    "Md",
    "Mich",
    "Minn",
    "Miss",
    "Mo",
    "Mont",
    "Neb",
    "Nev",
    "Okla",
    "Ore",
    "Pa",
    "Tenn",
    "Tex",
    "Va",
    "Vt",
    "Wash",
    "Wis",
    "Wyo",
    "N.C",
    "N.D",
    "N.H",
    "N.J",
    "N.M",
    "N.Y",
    "S.C",
    "S.D",
    "R.I",
    "W.Va",
]

_END = lazy(r"[.!?…][\"'”’»)\]]{0,3}(?=\s+[\"'“‘«(\[]{0,2}[^\Wa-z_])")
_LAST_WORD = lazy(r"[\w.]+\Z")
_KNOWN = frozenset(_ABBREVIATIONS)


def sentence_ends(text: str, start: int, end: int) -> list[int]:
    """Return the offsets, in order, at which sentences within `text[start:end]` end; the last is `end`."""
    ends: list[int] = []
    for match in _END.finditer(text, start, end):
        if text[match.start()] == ".":
            word = _LAST_WORD.search(text, max(start, match.start() - 12), match.start())
            if word and (word[0] in _KNOWN or (len(word[0]) == 1 and word[0].isupper())):
                before = text[max(start, word.start() - 9) : word.start()].split(" ")[-2:-1]
                if word[0] != "X" or not before or before[0] not in BEFORE_X:
                    continue
        ends.append(match.end())
    if not ends or ends[-1] != end:
        ends.append(end)
    return ends


def sentence_around(text: str, span: Span, bounds: Span) -> Span:
    """Return the sentences within `bounds` that `span` touches, without the white space around them."""
    start = bounds.start
    for end in sentence_ends(text, bounds.start, bounds.end):
        if end <= span.start:
            start = end
        elif end >= span.end:
            return Span.trimmed(text, start, end) or span
    return span
