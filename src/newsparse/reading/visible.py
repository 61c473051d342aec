"""What the page shows of its authors and its times: microdata, `rel=author`, elements named so, lines that say "By"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice
from typing import Final

from newsparse.knowledge.page_words import sense_of
from newsparse.models.documents import Claim, new_claim
from newsparse.models.spans import Origin
from newsparse.reading.authors import named
from newsparse.reading.credited import labelled, profiled
from newsparse.reading.instants import When, read_when
from newsparse.reading.outline import Chunk, Outline, attribute
from newsparse.reading.printed_dates import printed_when
from newsparse.reading.times import Times
from newsparse.reading.zones import Zones

__all__ = ["seen_authors", "seen_times"]

_BY: Final = re.compile(
    r"""(?:(?:by|von|par|por|di|door|av|af|geschrieben\s+von|veröffentlicht\s+von|erstellt\s+von|gespeichert\s+von|posted\s+(?:on\s+[^|]{4,30}\s+)?by
    |written\s+by|story\s+by|published\s+by|text\s+(?:von|by)|escrito\s+por|publicado\s+por|écrit\s+par|publié\s+par|scritto\s+da|autor(?:in|en)?(?=\s*:)
    |authors?(?=\s*:)|text(?=\s*:)|texte(?=\s*:))\s*:?\s+)""",
    re.IGNORECASE | re.VERBOSE,
)
"""What stands before an author's name."""
_CUT: Final = re.compile(
    r"\s+(?:am|on|um|le|el|den|at|il|em|op)\s+\W?\w*\W*\d|\s*[|·•–—]|\s+-\s|,?\s+\d|\s+in\s+[A-Z]|\s{2}|,\s*(?:am|on)\b",
    re.IGNORECASE,
)
"""What ends a name in a line of a page."""
_SOURCE: Final = re.compile(r"(?:quellen?|sources?|fotos?|photos?|bild(?:er)?|images?|fuente|fonte)\s*:", re.IGNORECASE)
"""What stands before somebody who is not the author."""
_NAME: Final = re.compile(r"[^\W\d_][\w.'’-]*(?:\s+[^\W\d_][\w.'’-]*){0,4}\Z")
_MODIFIED: Final = re.compile(r"updated?|modified|aktualisiert|geändert|änderung|mis à jour|actualizad|aggiornat|bijgewerkt|oppdatert|uppdaterad|stand\b", re.IGNORECASE)  # fmt: skip
_LONGEST: Final = 4000
"""The mark-up of a byline is shorter."""
_SET_OFF: Final = ("<em", "<i>", "<b>", "<strong")
_UPDATED: Final = re.compile(r"updat|modif")


def seen_authors(outline: Outline, zones: Zones) -> Iterator[tuple[Claim, ...]]:
    """Yield the authors that a page shows, one kind of source after another, the most certain first."""
    numbers = _numbers(outline, zones)
    yield _itemprop_authors(outline, numbers)
    yield _rel_authors(outline, numbers)
    yield _named_authors(outline, zones.head)
    yield _said_authors(outline, zones.head)
    yield profiled(outline, zones.head)
    yield labelled(outline, zones.head)
    yield _said_authors(outline, _after_lead(zones))
    yield _named_authors(outline, zones.tail)
    yield _said_authors(outline, zones.tail[:-8])
    yield _signed(outline, zones.inside)


def _after_lead(zones: Zones) -> tuple[Chunk, ...]:
    """Return the runs of text after the first prose, which may be a standfirst that the byline follows."""
    end = zones.head[-1].end if zones.head else 0
    return tuple(islice((chunk for chunk in zones.inside if chunk.start >= end), 1, 4))


def _numbers(outline: Outline, zones: Zones) -> range:
    """Return the numbers of the elements from a little above the page's head to its tail."""
    around = (*zones.head, *zones.inside, *zones.tail)
    if not around:
        return range(0)
    start = min(chunk.start for chunk in (*zones.head[:1], *zones.inside[:1], *zones.tail[:1]))
    end = max(around[-1].end, zones.inside[-1].end if zones.inside else 0)
    return range(max(1, bisect_left(outline.starts, outline.back(start, 400))), bisect_left(outline.starts, end))


def _claim(value: str, origin: Origin, source: str) -> Claim:
    return new_claim(subject="authors", value=value, origin=origin, source=source)


def _in_comment(outline: Outline, number: int) -> bool:
    while number > 0:
        if outline.sense(number).always:
            return True
        number = outline.parents[number]
    return False


def _itemprop_authors(outline: Outline, numbers: range) -> tuple[Claim, ...]:
    found: dict[str, Claim] = {}
    for number in numbers:
        written = outline.written[number]
        if "prop" not in written:  # in the names of both attributes
            continue
        prop = outline.attribute(number, "itemprop") or outline.attribute(number, "property") or ""
        if not {"author", "schema:author", "dc:creator"} & set(prop.lower().split()) or _in_comment(outline, number):
            continue
        value = named(_microname(outline, number))
        if value is not None and len(value) < 120:
            found.setdefault(value.casefold(), _claim(value, Origin.MICRODATA, "itemprop=author"))
    return tuple(found.values())


def _microname(outline: Outline, number: int) -> str:
    """Return the name in an element of microdata: that of its part `name`, its `content`, else its words."""
    if content := outline.attribute(number, "content"):
        return content
    end = outline.ends[number]
    inner = number + 1
    while inner < len(outline) and outline.starts[inner] < end:
        if 'itemprop="name"' in outline.written[inner]:
            return outline.attribute(inner, "content") or outline.words(inner)
        inner += 1
    return _after_by(outline.words(number))


def _rel_authors(outline: Outline, numbers: range) -> tuple[Claim, ...]:
    found: dict[str, Claim] = {}
    for number in numbers:
        written = outline.written[number]
        if ' rel="' in written and "author" in (outline.attribute(number, "rel") or "").lower().split():
            value = named(outline.words(number))
            if value is not None and len(value) < 80 and not _in_comment(outline, number):
                found.setdefault(value.casefold(), _claim(value, Origin.MICRODATA, "rel=author"))
    return tuple(found.values())


def _named_authors(outline: Outline, chunks: tuple[Chunk, ...]) -> tuple[Claim, ...]:
    """Return the authors in the first element that is named as a byline."""
    seen: set[int] = set()
    for chunk in chunks:
        for number in _inner(outline, chunk):
            if number in seen:
                continue
            seen.add(number)
            written = outline.written[number]
            credits = outline.senses[written].byline
            if not credits and "data-testid" in written and (test := attribute(written, "data-testid")):
                credits = sense_of(test.lower()).byline
            if not credits or _is_long(outline, number, chunk) or _in_comment(outline, number):
                continue
            claims = _in_byline(outline, number)
            if claims:
                return claims
    return ()


def _inner(outline: Outline, chunk: Chunk) -> Iterator[int]:
    """Yield the element of a run of text, its two nearest wrappers, and the elements within the run, outermost first."""
    starts, parents = outline.starts, outline.parents
    outer = [chunk.owner]
    while len(outer) < 3 and (around := parents[outer[-1]]) > 0:
        outer.append(around)
    yield from reversed(outer)
    first = bisect_left(starts, chunk.start)
    yield from range(first, bisect_left(starts, chunk.end, first))


def _is_long(outline: Outline, number: int, chunk: Chunk) -> bool:
    """Tell whether an element around a run of text holds too much else to be its byline."""
    return outline.starts[number] < chunk.start and len(outline.source(number)) >= _LONGEST


def _in_byline(outline: Outline, number: int) -> tuple[Claim, ...]:
    """Return the names in an element that is named as a byline: its links, else its words."""
    words = outline.words(number)
    if not 2 <= len(words) <= 240 or _SOURCE.match(words):
        return ()
    end = outline.ends[number]
    links: dict[str, Claim] = {}
    inner = number
    while inner < len(outline) and outline.starts[inner] < end:
        if outline.tags[inner] == "a" and (value := named(_after_by(outline.words(inner)))) and _NAME.match(value):
            links.setdefault(value.casefold(), _claim(value, Origin.VISIBLE, "byline"))
        inner += 1
    if links:
        return tuple(links.values())
    value = named(_after_by(words))
    return (_claim(value, Origin.VISIBLE, "byline"),) if value is not None and len(value) <= 120 else ()


def _after_by(words: str) -> str:
    """Return the words between "By" and a date or another part of the line."""
    found = _BY.match(words) or _BY.search(words[:60])
    if found is not None:
        words = words[found.end() :]
    cut = _CUT.search(words)
    return (words[: cut.start()] if cut is not None and cut.start() >= 2 else words).strip(" ,|:~·-–")


def _said_authors(outline: Outline, chunks: tuple[Chunk, ...]) -> tuple[Claim, ...]:
    """Return the name in the first line that begins with "By" or its like."""
    for chunk in chunks:
        if chunk.size > 200:
            continue
        words = outline.flat(chunk).lstrip("( ~|")
        found = _BY.match(words)
        if found is None:
            continue
        value = named(_after_by(words).rstrip(")"))
        told = " " in found[0].strip(" :")  # "Posted by": what follows is a name, be it in small letters
        if (
            value is not None
            and 2 <= len(value) <= 80
            and (told or value[0].isupper())
            and not _in_comment(outline, chunk.owner)
        ):
            return (_claim(value, Origin.VISIBLE, "byline"),)
    return ()


def _signed(outline: Outline, chunks: tuple[Chunk, ...]) -> tuple[Claim, ...]:
    """Return the name that stands alone, set off, at the end of the article."""
    for chunk in chunks[-2:]:
        if chunk.size > 50 or not outline.markup(chunk.start, chunk.end).lstrip().startswith(_SET_OFF):
            continue
        words = outline.flat(chunk).strip(" ()")
        if _NAME.match(words) and 2 <= len(words.split()) <= 4 and all(word[0].isupper() for word in words.split()):
            value = named(words)
            if value is not None:
                return (_claim(value, Origin.VISIBLE, "sign-off"),)
    return ()


def seen_times(outline: Outline, zones: Zones, language: str | None) -> Times:
    """Return the times that a page shows: microdata, `<time>` in its head, dates printed in its head or tail."""
    numbers = _numbers(outline, zones)
    published: list[tuple[When, Claim]] = []
    modified: list[tuple[When, Claim]] = []

    def add(when: When | None, value: str, origin: Origin, source: str, *, changed: bool) -> None:
        if when is not None:
            subject = "modified" if changed else "published"
            claim = new_claim(subject=subject, value=value, origin=origin, source=source)
            (modified if changed else published).append((when, claim))

    for number in numbers:
        written = outline.written[number]
        if 'itemprop="date' in written:
            prop = (outline.attribute(number, "itemprop") or "").lower()
            for name in ("datetime", "content", "title"):
                if value := outline.attribute(number, name):
                    add(read_when(value), value, Origin.MICRODATA, f"itemprop={prop}", changed="modified" in prop)
                    break
    head = [(chunk.start, chunk.end) for chunk in zones.head]
    if head:
        low, high = bisect_left(outline.starts, outline.back(head[0][0], 200)), bisect_left(outline.starts, head[-1][1])
        for number in range(max(1, low), high):
            if outline.tags[number] == "time" and (value := outline.attribute(number, "datetime")):
                changed = _UPDATED.search(outline.names(number)) is not None
                when = read_when(value) or printed_when(value, language)
                add(when, value, Origin.VISIBLE, "time[datetime]", changed=changed)
    for chunk in (*zones.head, *zones.tail):
        if chunk.size <= 160 and (published == [] or chunk in zones.head):
            words = outline.flat(chunk)
            if not any(map(str.isdigit, words)) or _in_comment(outline, chunk.owner):
                continue
            when = printed_when(words, language)
            if when is not None:
                changed = _MODIFIED.search(words[:40]) is not None
                add(when, words[:80], Origin.VISIBLE, "text", changed=changed)
                if not changed:
                    break
    return Times(tuple(published), tuple(modified))
