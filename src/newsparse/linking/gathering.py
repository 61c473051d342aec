"""Everybody whom the text names: the names in all their forms, joined to people and bodies."""

from __future__ import annotations

import re
from typing import Final

from newsparse.knowledge.names import FEMALE, GIVEN, MALE, NICKNAMES, PARTICLES, SUFFIXES
from newsparse.knowledge.roles import DOCUMENTS, GROUPS, MODIFIERS, OFFICES, ORGANISATIONS, PERSON_NOUNS
from newsparse.knowledge.titles import COURTESY, plain_title
from newsparse.linking.bodies_of import OF, named_after
from newsparse.linking.capitals import capitalises_nouns, from_given
from newsparse.linking.evidence import describe, entitle, humanity
from newsparse.linking.naming import RUN, Piece, Shape, folded, known_run, read_run, unaccented
from newsparse.linking.somebody import Form, Hit, Raw, Somebody, Zone
from newsparse.patterns import lazy

__all__ = ["gather"]

_GROUP_OF: Final = {name: number for number, group in enumerate(NICKNAMES) for name in group}
_COMMON: Final = PERSON_NOUNS | GROUPS | ORGANISATIONS | DOCUMENTS | OFFICES
_MOST: Final = 40
_LONGEST: Final = 8
_LONG_RUN: Final = 64
"""Runs of so many characters are not remembered from article to article."""
_STOP: Final = lazy(r"[a-z\d][.!?] +[A-Z]")
_LOWER: Final = lazy(r"(?<![\w’'])[a-z][a-z]{4,}")
_UPPER: Final = lazy(r"(?<![\w’'])[A-Z][\w’']+")
_LONGEST_NAME: Final = 8


def gather(text: str, zones: list[tuple[int, int, int]], sources: set[int]) -> tuple[list[Somebody], list[Hit]]:
    """Return everybody whom the text names and the places that name them, in order.

    Args:
        text: the article's text.
        zones: the stretches that are not plain prose, ordered and disjoint, each with its `Zone`.
        sources: the offsets at which the mentions of sources end.
    """
    return _Gathering(text, sources).all(_pieces(text, zones))


def _pieces(text: str, zones: list[tuple[int, int, int]]) -> list[Raw]:
    """Return every piece of every run with the run's offset and the zone it stands in."""
    cache: dict[str, tuple[Piece, ...]] = {}
    raw: list[Raw] = []
    number, last = 0, len(zones)
    start = end = kind = -1
    if zones:
        start, end, kind = zones[0]
    for match in RUN.finditer(text):
        run = match.group()
        pieces = cache.get(run)
        if pieces is None:
            pieces = cache[run] = (known_run if len(run) < _LONG_RUN else read_run)(run)
        if not pieces:
            continue
        base = match.start()
        while base >= end and number < last:
            number += 1
            start, end, kind = zones[number] if number < last else (len(text) + 1, len(text) + 1, 0)
        zone = kind if start <= base < end else Zone.PROSE
        if zone == Zone.FURNITURE:
            continue
        if zone == Zone.PROSE and (base == 0 or pieces[0].key.count(" ") > 1) and _is_headline(text, base):
            zone = Zone.HEAD
        for piece in pieces:
            raw.append((base, zone, piece))
    return raw


def _is_headline(text: str, place: int) -> bool:
    """Tell whether nearly all words of a line are capitalised."""
    start = text.rfind("\n", max(0, place - 160), place) + 1
    end = text.find("\n", place, start + 260)
    if end < 0 or _STOP.search(text, start, end):
        return False
    return len(_UPPER.findall(text, start, end)) >= 4 and len(_LOWER.findall(text, start, end)) < 2


class _Gathering:
    """The work of joining names, and the tables that it needs."""

    def __init__(self, text: str, sources: set[int]) -> None:
        self.text = text
        self.sources = sources
        self.cast: list[Somebody] = []
        self.hits: list[Hit] = []
        self.by_last: dict[str, list[int]] = {}
        self.by_given: dict[str, list[int]] = {}
        self.known: dict[str, int] = {}
        self.lone: dict[str, int] = {}
        self.bodies: dict[str, int] = {}
        self.nouns = False
        """Whether the text capitalises every noun."""

    def all(self, raw: list[Raw]) -> tuple[list[Somebody], list[Hit]]:
        """Return the people and the hits."""
        self.nouns = capitalises_nouns(self.text, raw)
        if self.nouns:
            raw = [from_given(self.text, item) for item in raw]
        self._full_names(raw)
        if self.nouns:
            raw = [item for item in raw if self._may_name(item)]
        known: dict[tuple[int, int], tuple[int, int]] = {}
        hits = self.hits
        whole = 0
        for number, (base, zone, piece) in enumerate(raw):
            if base < whole:
                continue  # a part of the body's name before it
            if piece.shape == Shape.BODY and self.text.startswith(OF, base + piece.end) and not piece.owner:
                end = named_after(self.text, raw, number)
                if end > base + piece.end and piece.key not in self.by_last:
                    whole = end
                    who = self._body(folded(self.text[base + piece.start : end]))
                    part = piece._replace(title="", owner=False)
                    self._hit(base + piece.start, end, base + piece.front, who, Form.BODY, part, zone)
                    continue
            # A run that was read before is the same object: whom it names is settled, but for shared surnames.
            seen = (id(piece), zone)
            settled = known.get(seen)
            if settled is not None:
                who, form = settled
                hits.append(Hit(base + piece.start, base + piece.end, base + piece.front, who, form, piece.owner, zone))
                continue
            if piece.shape == Shape.BODY and piece.key not in self.by_last:
                who = self._body(piece.key)
                start, end = base + piece.start, base + piece.end
                if not self.cast[who].name:
                    self.cast[who].name, self.cast[who].first = self.text[start:end].replace("\xa0", " "), start
                known[seen] = who, Form.BODY
                hits.append(Hit(start, end, base + piece.front, who, Form.BODY, piece.owner, zone))
                continue
            who, form = self._who(piece)
            if who >= 0:
                if not self._shared(piece):
                    known[seen] = who, form
                self._hit(base + piece.start, base + piece.end, base + piece.front, who, form, piece, zone)
            elif piece.shape != Shape.TITLE:
                self._parts(base, zone, piece)
        return self.cast, self.hits

    def _may_name(self, item: Raw) -> bool:
        """Tell whether a piece may name somebody where every noun has a capital: it needs another sign of a name."""
        base, zone, piece = item
        if piece.shape != Shape.NAME or piece.title or zone == Zone.HEAD or base + piece.end in self.sources:
            return True
        words = piece.key.split()
        given = words[0] in GIVEN and words[0] not in PARTICLES
        return given or words[0] in self.by_given or not self.by_last.keys().isdisjoint(words)

    def _shared(self, piece: Piece) -> bool:
        """Tell whether a piece may name one person here and another there."""
        return piece.key not in self.known and (
            len(self.by_last.get(piece.key, ())) > 1 or len(self.by_given.get(piece.key, ())) > 1
        )

    def _hit(self, start: int, end: int, front: int, who: int, form: int, piece: Piece, zone: int) -> None:
        somebody = self.cast[who]
        if piece.title and zone != Zone.QUOTED and form != Form.BODY:
            former = "former " if self.text[max(0, front - 7) : front].lower() == "former " else ""
            entitle(somebody, former + piece.title, start)
        if somebody.first < 0:
            somebody.first = start
        if form != Form.SHOUTED or not somebody.name:
            _rename(
                somebody, self.text[start:end].replace("\xa0", " "), own=zone != Zone.QUOTED, full=form == Form.FULL
            )
        self.hits.append(Hit(start, end, front, who, form, piece.owner, zone))

    def _who(self, piece: Piece) -> tuple[int, int]:
        """Return whom a piece names, and by what form."""
        key, shape = piece.key, piece.shape
        if shape == Shape.NAME:
            who = self.known.get(key, -1)
            if who >= 0:
                words, whole = tuple(key.split()), self.cast[who].words
                tail = len(words) < len(whole) and whole[-len(words) :] == words and words[0] not in GIVEN
                return who, Form.SURNAME if tail else Form.FULL
            if " " not in key:
                return self._single(piece)
            return -1, Form.FULL
        if shape in (Shape.TITLE, Shape.BODY) and key in self.by_last:
            return self._single(piece)
        if shape == Shape.BODY:
            return self._body(key), Form.BODY
        if shape == Shape.SHOUTED:
            return self.known.get(key, -1), Form.SHOUTED
        return -1, Form.LONE

    def _body(self, key: str) -> int:
        who = self.bodies.get(key, -1)
        if who < 0:
            who = self.bodies[key] = len(self.cast)
            self.cast.append(Somebody(tuple(key.split()), body=True))
        return who

    def _parts(self, base: int, zone: int, piece: Piece) -> None:
        """Find known names within words that are none as a whole, as headlines print them."""
        if zone != Zone.HEAD and piece.shape != Shape.SHOUTED:
            if piece.shape == Shape.NAME and " " in piece.key and not self._tail(base, zone, piece):
                who = self._body(piece.key)
                self._hit(base + piece.start, base + piece.end, base + piece.front, who, Form.BODY, piece, zone)
            return
        words = [
            (m.start(), m.end(), folded(m.group()))
            for m in re.finditer(r"[^ \xa0]+", self.text[base + piece.start : base + piece.end])
        ]
        i = 0
        while i < len(words):
            for size in (3, 2, 1):
                key = " ".join(word for _, _, word in words[i : i + size])
                who, form = self.known.get(key, -1), Form.FULL
                if size == 1:
                    group = self.by_last.get(key) or self.lone.get(key, -1)
                    who, form = group if isinstance(group, int) else self._recent(group), Form.SURNAME
                if who >= 0:
                    start, end = (
                        base + piece.start + words[i][0],
                        base + piece.start + words[min(i + size, len(words)) - 1][1],
                    )
                    if piece.shape == Shape.SHOUTED:
                        form = Form.SHOUTED
                    self._hit(
                        start, end, start, who, form, piece._replace(title="", owner=False), max(zone, Zone.QUOTED)
                    )
                    i += size - 1
                    break
            i += 1

    def _tail(self, base: int, zone: int, piece: Piece) -> bool:
        """Find a known full name behind capitalised words of another kind: "Hall of Famer Tim Ross"."""
        start, end = base + piece.start, base + piece.end
        words = piece.key.split()
        for skip in range(max(1, len(words) - _LONGEST_NAME), len(words) - 1):
            who = self.known.get(" ".join(words[skip:]), -1)
            if who >= 0 and not self.cast[who].body:
                at = start
                for _ in range(skip):
                    at = self.text.find(" ", at, end) + 1
                if start < at < end:
                    self._hit(at, end, at, who, Form.FULL, piece._replace(title=""), zone)
                    return True
        return False

    def _full_names(self, raw: list[Raw]) -> None:
        """Find the people who are named with two words or more."""
        places: dict[str, list[Raw]] = {}
        singles: dict[str, int] = {}
        for item in raw:
            piece = item[2]
            if piece.shape == Shape.NAME:
                if " " not in piece.key:
                    singles[piece.key] = 3 if piece.title else max(1, singles.get(piece.key, 0))
                elif piece.key.count(" ") < 2 or item[1] != Zone.HEAD:
                    places.setdefault(piece.key, []).append(item)
        for key in sorted(places, key=lambda key: -key.count(" ")):
            words, items = tuple(key.split()), places[key]
            if key.count(" ") > 1 and words[0] not in GIVEN and words[1] in GIVEN and " ".join(words[1:]) in places:
                continue
            last = _surname(words)[-1]
            who = self._same(words, last)
            if who < 0 and self.nouns and words[0] not in GIVEN and not any(piece.title for _, _, piece in items):
                continue
            if who < 0:
                speaks = any(base + piece.end in self.sources for base, _, piece in items)
                human = humanity(
                    self.text,
                    items,
                    words,
                    reused=singles.get(last, 0) or (words[0] in singles and words[0] not in GIVEN),
                    speaks=speaks,
                )
                if human < 2:
                    continue
                who = self._person(words, last, human)
            self.known[key] = who
            for base, zone, piece in items[:5]:
                if zone != Zone.QUOTED:
                    describe(self.text, base, piece, self.cast[who])

    def _same(self, words: tuple[str, ...], last: str) -> int:
        """Return the person whom a full name means already, -1 when it is a new one."""
        rivals = self.by_last.get(last, [])[:_MOST]
        for other in rivals:
            if _compatible(words, self.cast[other].words):
                return other
        if words[0] not in GIVEN:
            for other in rivals:
                if self.cast[other].words[-len(words) :] == words:
                    return other
        return -1

    def _person(self, words: tuple[str, ...], last: str, human: int) -> int:
        who = len(self.cast)
        somebody = Somebody(words)
        somebody.human = human
        self.cast.append(somebody)
        given = words[0]
        plain = unaccented(given).split("-")[0]
        somebody.gender = "f" if plain in FEMALE else "m" if plain in MALE else None
        self.by_last.setdefault(last, []).append(who)
        rest = [word for word in words[1:] if word not in SUFFIXES]
        for i in range(len(rest) - 1):
            self.known.setdefault(" ".join(rest[i:]), who)
            word = rest[i]
            if len(word) > 2 and word not in PARTICLES and word not in GIVEN:
                self.by_given.setdefault(word, []).append(who)
        if given not in COURTESY:
            self.by_given.setdefault(given, []).append(who)
        return who

    def _single(self, piece: Piece) -> tuple[int, int]:
        """Say whom one word, perhaps with a title, names."""
        key = piece.key
        title = plain_title(piece.title.split()[-1]) if piece.title else None
        candidates = self.by_last.get(key)
        if candidates:
            who = candidates[0] if len(candidates) == 1 else self._among(candidates, title)
            return who, Form.TITLED if piece.title else Form.SURNAME
        givens = self.by_given.get(key)
        if givens and not (title and key in GIVEN):
            return givens[0] if len(givens) == 1 else self._recent(givens), Form.GIVEN
        who = self.lone.get(key, -1)
        if who < 0:
            if not title and (
                key in _COMMON or (key[-1] == "s" and (key[:-1] in self.by_last or key[:-1] in MODIFIERS))
            ):
                return -1, Form.LONE
            who = self.lone[key] = len(self.cast)
            somebody = Somebody((key,))
            self.cast.append(somebody)
            somebody.gender = "f" if key in FEMALE else "m" if key in MALE else None
            somebody.human = 2 if key in GIVEN else 0
        if title:
            self.cast[who].human += 3
        return who, Form.TITLED if title else Form.LONE

    def _among(self, candidates: list[int], title: str | None) -> int:
        """Choose among people of one surname: by courtesy, by title, then by who was named last."""
        if title:
            sex = COURTESY.get(title)
            if sex:
                fit = [who for who in candidates if self.cast[who].gender == sex]
                fit = fit or [who for who in candidates if self.cast[who].gender is None]
            else:
                fit = [who for who in candidates[:_MOST] if any(role == title for _, role, _ in self.cast[who].roles)]
            if len(fit) == 1:
                return fit[0]
            candidates = fit or candidates
        return self._recent(candidates)

    def _recent(self, candidates: list[int]) -> int:
        """Return the candidate who was named most among the last hits, the last one on a tie."""
        candidates = candidates[:_MOST]
        score = dict.fromkeys(candidates, 0.0)
        weight = 1.0
        for hit in reversed(self.hits[-60:]):
            if hit.who in score:
                score[hit.who] += weight
                weight *= 0.8
        return max(candidates, key=lambda who: score[who])


def _surname(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of the surname: the last one with the particles before it."""
    end = len(words)
    while end > 1 and words[end - 1] in SUFFIXES:
        end -= 1
    start = end - 1
    while start > 1 and words[start - 1] in PARTICLES:
        start -= 1
    return words[start:end]


def _compatible(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Tell whether two full names of one surname may be one person's."""
    if (a[-1] in SUFFIXES) != (b[-1] in SUFFIXES):
        return False
    first, second = a[0], b[0]
    if first == second:
        middle, other = a[1:-1], b[1:-1]
        return not (len(middle) == len(other) == 1 and middle[0][0] != other[0][0])
    if len(first) == 1 or len(second) == 1:
        return first[0] == second[0]
    if _GROUP_OF.get(first, -1) == _GROUP_OF.get(second, -2):
        return True
    return second in a[1:-1] or first in b[1:-1]


def _rename(somebody: Somebody, name: str, *, own: bool, full: bool) -> None:
    """Keep the fullest name that the reporter uses; what others say serves only until then."""
    if somebody.own != own:
        if own or not somebody.name:
            somebody.name, somebody.own = name, own
    elif not somebody.name or (full and (name.count(" "), len(name)) > (somebody.name.count(" "), len(somebody.name))):
        somebody.name = name
