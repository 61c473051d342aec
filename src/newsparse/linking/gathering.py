"""Everybody whom the text names: the names in all their forms, joined to people and bodies."""

from __future__ import annotations

from operator import methodcaller
from typing import Final

from newsparse.knowledge.names import GIVEN, PARTICLES
from newsparse.knowledge.no_people import PLACE_OPENINGS, PLACES
from newsparse.knowledge.portfolios import PORTFOLIOS
from newsparse.knowledge.roles import (
    DOCUMENTS,
    GROUPS,
    MODIFIERS,
    OFFICES,
    ORGANISATION_ENDINGS,
    ORGANISATIONS,
    PERSON_NOUNS,
)
from newsparse.knowledge.titles import BEFORE_GIVEN, COURTESY, plain_title
from newsparse.linking.bodies_of import OPENINGS, OWNS, TAKEN_UP, end_of_spelt, longer_name, may_go_on, whole_name
from newsparse.linking.capitals import capitalises_nouns, from_given
from newsparse.linking.evidence import believe, beside, describe, entitle, humanity, is_common, is_verbal
from newsparse.linking.fullnames import FullName, compatible, full_name, sex_of_given
from newsparse.linking.given_verbs import with_given
from newsparse.linking.naming import Piece, Shape, folded
from newsparse.linking.offices import behind_office
from newsparse.linking.pieces import find_pieces
from newsparse.linking.somebody import WHO, Fields, Form, Hits, Raw, Somebody, Zone
from newsparse.patterns import lazy

__all__ = ["gather"]

_NO_HEADS: Final = (
    GIVEN
    | MODIFIERS
    | PLACES
    | PLACE_OPENINGS
    | ORGANISATIONS
    | ORGANISATION_ENDINGS
    | {"the", "united", "american", "central"}
)
"""First words of bodies' names that do not stand for them."""
_NEVER_GIVEN: Final = MODIFIERS | PLACES
_COMMON: Final = PERSON_NOUNS | GROUPS | ORGANISATIONS | DOCUMENTS | OFFICES | (PORTFOLIOS - GIVEN)
_MOST: Final = 40
_MOST_LOOKS: Final = 5
"""So many places of a name are looked at for roles."""
_LONGEST_NAME: Final = 8
_WORD: Final = lazy(r"[^ \xa0]+")
_spaces: Final = methodcaller("count", " ")
# As globals: the attribute of a class takes five times as long, and these lines run for every name.
_QUOTED, _HEAD = Zone.QUOTED, Zone.HEAD
_NAME, _BODY, _TITLE, _SHOUTED_WORDS = Shape.NAME, Shape.BODY, Shape.TITLE, Shape.SHOUTED
_FULL, _SURNAME, _TITLED, _GIVEN = Form.FULL, Form.SURNAME, Form.TITLED, Form.GIVEN
_SHOUTED, _LONE, _AS_BODY = Form.SHOUTED, Form.LONE, Form.BODY


def gather(text: str, zones: list[tuple[int, int, int]], sources: set[int]) -> tuple[list[Somebody], Hits, str]:
    """Return everybody whom the text names, the places that name them, in order, and its capitalised words, a run a line.

    Args:
        text: the article's text.
        zones: the stretches that are not plain prose, ordered and disjoint, each with its `Zone`.
        sources: the offsets at which the mentions of sources end.
    """
    raw, runs = find_pieces(text, zones)
    cast, hits = _Gathering(text, sources).all(raw)
    return cast, hits, "\n".join(runs)


class _Gathering:
    """The work of joining names, and the tables that it needs."""

    def __init__(self, text: str, sources: set[int]) -> None:
        self.text = text
        self.sources = sources
        self.cast: list[Somebody] = []
        self.hits: list[Fields] = []
        self.by_last: dict[str, list[int]] = {}
        self.by_given: dict[str, list[int]] = {}
        self.known: dict[str, int] = {}
        self.lone: dict[str, int] = {}
        self.bodies: dict[str, int] = {}
        self.heads: dict[str, int] = {}
        """The first words of bodies' names."""
        self.nouns = False
        """Whether the text capitalises every noun."""

    def all(self, raw: list[Raw]) -> tuple[list[Somebody], Hits]:
        """Return the people and the hits."""
        text, hits, bodies, by_last, by_given = self.text, self.hits, self.bodies, self.by_last, self.by_given
        self.nouns = capitalises_nouns(text, raw)
        if self.nouns:
            raw = [from_given(text, item) for item in raw]
        self._full_names(raw)
        if self.nouns:
            raw = [item for item in raw if self._may_name(item)]
        shared = self._shared()
        # What a piece names in a zone is settled, but for shared surnames and bodies whose names may go on.
        known: tuple[dict[Piece, tuple[int, int]], ...] = {}, {}, {}
        whole = 0
        for base, zone, piece in raw:
            start, end, front, owner = base + piece.start, base + piece.end, base + piece.front, piece.owner
            if front < whole:
                if start < whole:
                    continue  # a part of the body's name before it
                front = whole + 1
            settled = known[zone].get(piece)
            if settled is None:
                shape, key = piece.shape, piece.key
                spelt = key in OPENINGS
                if spelt and (last := end_of_spelt(text, start)) > 0:
                    whole = last
                    self._whole(start, last, front, zone, owner=text.startswith(OWNS, last))
                    continue
                if shape == _BODY and key[-2:] == "'s" and key[:-2] in by_last:
                    shape, key, end, owner = _NAME, key[:-2], end - 2, True  # not McDonald's: an Ada McDonald is about
                if shape == _BODY and key not in by_last and (key not in by_given or key in _NEVER_GIVEN):
                    goes_on = may_go_on(key)
                    if goes_on:
                        first, last = whole_name(text, key, start, end, owner=owner)
                        if first < start or last > end:
                            whole = last
                            self._whole(first, last, front, zone, owner=owner or text.startswith(OWNS, last))
                            continue
                    who = bodies.get(key, -1)
                    if who < 0:
                        who = self._body(key, start, end)
                    if goes_on and key in TAKEN_UP and text[start - 4 : start - 1] in ("the", "The"):
                        who = longer_name(bodies, key, who)
                    settled = who, _AS_BODY
                else:
                    settled = self._who(shape, key, piece.title)
                    if settled[0] < 0:
                        if shape != _TITLE:
                            self._parts(base, zone, piece)
                        continue
                    self._meet(start, end, front, settled, piece.title, zone)
                    goes_on = key in shared
                if not goes_on and not spelt and key is piece.key:
                    known[zone][piece] = settled
            who, form = settled
            hits.append((start, end, front, who, form, owner, zone))
        return self.cast, Hits(hits, nouns=self.nouns)

    def _may_name(self, item: Raw) -> bool:
        """Tell whether a piece may name somebody where every noun has a capital: it needs another sign of a name."""
        base, zone, piece = item
        if piece.shape != Shape.NAME or piece.title or zone == Zone.HEAD or base + piece.end in self.sources:
            return True
        words = piece.key.split()
        given = words[0] in GIVEN and words[0] not in PARTICLES
        return given or words[0] in self.by_given or not self.by_last.keys().isdisjoint(words)

    def _shared(self) -> set[str]:
        """Return the names that may mean one person here and another there."""
        tables = (self.by_last, self.by_given)
        return {key for table in tables for key, group in table.items() if len(group) > 1} - self.known.keys()

    def _hit(self, start: int, end: int, front: int, who: int, form: int, zone: int, *, owner: bool = False) -> None:
        self._meet(start, end, front, (who, form), "", zone)
        self.hits.append((start, end, front, who, form, owner, zone))

    def _meet(self, start: int, end: int, front: int, settled: tuple[int, int], title: str, zone: int) -> None:
        """Note what a hit says of whom it names: title, name, and where they first stand."""
        who, form = settled
        somebody = self.cast[who]
        own = zone != _QUOTED
        if title and own and form != _AS_BODY:
            former = "former " if self.text[max(0, front - 7) : front].lower() == "former " else ""
            entitle(somebody, former + title, start)
        if somebody.first < 0:
            somebody.first, somebody.own = start, own
            somebody.name = self.text[start:end].replace("\xa0", " ")
        elif form == _FULL or (somebody.own != own and form != _SHOUTED):
            somebody.rename(self.text[start:end].replace("\xa0", " "), own=own, full=form == _FULL)

    def _who(self, shape: int, key: str, title: str) -> tuple[int, int]:
        """Return whom a piece names, and by what form."""
        if shape == _NAME:
            if " " not in key:
                return self._single(key, title)
            who = self.known.get(key, -1)
            if who >= 0:
                words, whole = tuple(key.split()), self.cast[who].words
                tail = len(words) < len(whole) and whole[-len(words) :] == words and words[0] not in GIVEN
                return who, _SURNAME if tail else _FULL
            return -1, _FULL
        if shape == _SHOUTED_WORDS:
            return self.known.get(key, -1), _SHOUTED
        return self._single(key, title) if key in self.by_last or shape == _BODY else (-1, _LONE)

    def _body(self, key: str, start: int, end: int) -> int:
        """Return the body of this name, printed here."""
        who = self.bodies.get(key, -1)
        if who < 0:
            who = self.bodies[key] = len(self.cast)
            words = tuple(key.split(" "))
            body = Somebody(words)
            body.body = body.own = True
            body.first = start
            body.name = self.text[start:end].replace("\xa0", " ")
            self.cast.append(body)
            if len(words) > 1 and words[-1] in ORGANISATION_ENDINGS and words[0] not in _NO_HEADS:
                self.heads.setdefault(words[0], who)  # "Meridian Motors" is "Meridian" later
        return who

    def _whole(self, start: int, end: int, front: int, zone: int, *, owner: bool) -> None:
        """Note a body whose name has small words in it; what was read of it so far was no name."""
        while self.hits and self.hits[-1][0] >= start:
            self.hits.pop()
        who = self._body(folded(self.text[start:end]), start, end)
        self._hit(start, end, min(front, start), who, _AS_BODY, zone, owner=owner)

    def _parts(self, base: int, zone: int, piece: Piece) -> None:
        """Find known names within words that are none as a whole, as headlines print them."""
        if zone != _HEAD and piece.shape != _SHOUTED_WORDS:
            named = piece.shape == _NAME and " " in piece.key and not self._tail(base, zone, piece)
            if named and not (self.nouns and not PARTICLES.isdisjoint(piece.key.split(" "))):
                start, end = base + piece.start, base + piece.end
                who = self._body(piece.key, start, end)
                self._hit(start, end, base + piece.front, who, _AS_BODY, zone, owner=piece.owner)
            return
        matches = list(_WORD.finditer(self.text, base + piece.start, base + piece.end))
        words = [folded(match[0]) for match in matches]
        i, count = 0, len(words)
        while i < count:
            for size in range(min(3, count - i), 0, -1):
                if size > 1:
                    who, form = self.known.get(" ".join(words[i : i + size]), -1), _FULL
                else:
                    group = self.by_last.get(words[i]) or self.lone.get(words[i], -1)
                    who, form = group if isinstance(group, int) else self._recent(group), _SURNAME
                if who >= 0:
                    start, end = matches[i].start(), matches[i + size - 1].end()
                    if piece.shape == _SHOUTED_WORDS:
                        form = _SHOUTED
                    self._hit(start, end, start, who, form, max(zone, _QUOTED))
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
                    self._hit(at, end, at, who, _FULL, zone, owner=piece.owner)
                    return True
        last = words[-1]
        if last in self.by_last and len(words) == 2 and is_verbal(self.text, words[0]):
            # "Continued Park": a word that opens the sentence, and a surname
            at, who = end - len(last), self._recent(self.by_last[last])
            self._hit(at, end, at, who, _SURNAME, zone, owner=piece.owner)
            return True
        return False

    def _full_names(self, raw: list[Raw]) -> None:
        """Find the people who are named with two words or more."""
        text, sources = self.text, self.sources
        places: dict[str, list[Raw]] = {}
        singles: dict[str, int] = {}
        for number, item in enumerate(raw):
            _, zone, piece = item
            if piece.shape != _NAME:
                continue
            if piece.start and (longer := with_given(text, item)) is not None:
                raw[number] = item = longer
                piece = item[2]
            elif " " in piece.key and (named := behind_office(text, item)) is not None:
                raw[number] = item = named
                piece = item[2]
            key = piece.key
            if " " not in key:
                if piece.title or key not in singles:
                    singles[key] = 3 if piece.title else 1
            elif zone != _HEAD or key.count(" ") < 2:
                places.setdefault(key, []).append(item)
        for key in sorted(places, key=_spaces, reverse=True):
            name, items = full_name(key), places[key]
            first, last, given = name.words[0], name.last, name.given
            if len(name.words) > 2 and not given and name.words[1] in GIVEN and key.partition(" ")[2] in places:
                continue
            if last in PORTFOLIOS and first in PORTFOLIOS and not given:
                continue
            who = self._same(name) if last in self.by_last else -1
            if who < 0 and self.nouns and not given and not any(piece.title for _, _, piece in items):
                continue
            views = [beside(text, base, piece) for base, _, piece in items[:_MOST_LOOKS]]
            if who < 0:
                score = name.score + (singles.get(last, 0) or (first in singles and not given))
                if name.listed and len(items) > 1:
                    score += 1
                for base, _, piece in items:  # one as a rule
                    if base + piece.end in sources:
                        score += 1
                        break
                human = humanity(text, items, views, given=given, score=score)
                if human < 2:
                    continue
                if not name.listed and (is_common(text, last) or (last in self.by_last and is_verbal(text, first))):
                    # Looked for last: both look through the text.
                    human = humanity(text, items, views, given=given, score=score - 2)
                    if human < 2:
                        continue
                who = self._person(name, human)
            self.known[key] = who
            for (base, zone, piece), view in zip(items, views, strict=False):
                if zone != _QUOTED:
                    describe(text, base, piece, view, self.cast[who])

    def _same(self, name: FullName) -> int:
        """Return the person whom a full name means already, -1 when it is a new one."""
        words = name.words
        rivals = self.by_last[name.last][:_MOST]
        for other in rivals:
            if compatible(words, self.cast[other].words):
                return other
        if not name.given:
            for other in rivals:
                if self.cast[other].words[-len(words) :] == words:
                    return other
        return -1

    def _person(self, name: FullName, human: int) -> int:
        who = len(self.cast)
        somebody = Somebody(name.words)
        somebody.human = human
        somebody.gender = name.gender
        self.cast.append(somebody)
        self.by_last.setdefault(name.last, []).append(who)
        for tail in name.tails:
            self.known.setdefault(tail, who)
        for word in name.alone:
            self.by_given.setdefault(word, []).append(who)
        return who

    def _single(self, key: str, printed: str) -> tuple[int, int]:
        """Say whom one word, perhaps with a title as printed, names."""
        title = plain_title(printed.rsplit(maxsplit=1)[-1]) if printed else None
        candidates = self.by_last.get(key)
        if candidates:
            who = candidates[0] if len(candidates) == 1 else self._among(candidates, title)
            return who, _TITLED if printed else _SURNAME
        givens = self.by_given.get(key)
        if givens and not (title and key in GIVEN and title not in BEFORE_GIVEN):
            return givens[0] if len(givens) == 1 else self._recent(givens), _GIVEN
        who = self.lone.get(key, -1)
        if who < 0:
            if not title and key in self.heads:
                return self.heads[key], _AS_BODY
            if not title and (
                key in _COMMON or (key[-1] == "s" and (key[:-1] in self.by_last or key[:-1] in MODIFIERS))
            ):
                return -1, _LONE
            who = self.lone[key] = len(self.cast)
            somebody = Somebody((key,))
            self.cast.append(somebody)
            somebody.gender = sex_of_given(key)
            if key in GIVEN:
                somebody.human = 2
            else:
                somebody.doubtful = True
        if title:
            believe(self.text, self.cast[who], 3)
        return who, _TITLED if title else _LONE

    def _among(self, candidates: list[int], title: str | None) -> int:
        """Choose among people of one surname: by courtesy, by title, then by who was named last."""
        if title:
            sex = COURTESY.get(title)
            if sex:
                fit = [who for who in candidates if self.cast[who].gender == sex]
                fit = fit or [who for who in candidates if self.cast[who].gender is None]
            else:
                fit = [
                    who for who in candidates[:_MOST] if any(role == title for _, role, _, _ in self.cast[who].roles)
                ]
            if len(fit) == 1:
                return fit[0]
            candidates = fit or candidates
        return self._recent(candidates)

    def _recent(self, candidates: list[int]) -> int:
        """Return the candidate who was named most among the last hits, the last one on a tie."""
        candidates = candidates[:_MOST]
        score = dict.fromkeys(candidates, 0.0)
        weight = 1.0
        for who in filter(score.__contains__, map(WHO, self.hits[:-61:-1])):
            score[who] += weight
            weight *= 0.8
        return max(candidates, key=lambda who: score[who])
