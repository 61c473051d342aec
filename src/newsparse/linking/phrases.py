"""What a mention means: a name, part of a name, a title, a description or a pronoun."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import Final

import attrs

from newsparse.knowledge.nationalities import NATIONALITIES
from newsparse.knowledge.roles import (
    DOCUMENTS,
    GROUPS,
    KIN,
    MODIFIERS,
    OFFICES,
    ORGANISATIONS,
    PERSON_NOUNS,
    is_person_noun,
)
from newsparse.knowledge.titles import SPELT_OUT, UNDER, plain_title
from newsparse.linking.abroad import OF_NOUNS, PRONOUNS, describes, is_pronoun, last_person
from newsparse.linking.beside import BEFORE_TITLES, body_beside, name_beside
from newsparse.linking.bodies import Bodies
from newsparse.linking.bodies_of import BEHIND
from newsparse.linking.bounds import AND, CUT, JOINED, OFFICER
from newsparse.linking.documents import document
from newsparse.linking.holders import NOBODY, SEVERAL, Holders
from newsparse.linking.interviews import Voices
from newsparse.linking.printed import bearer, is_noun, named_by_end, printed_body, without_letters
from newsparse.linking.relatives import relative
from newsparse.linking.somebody import Form, Hit, Hits, Somebody, word_before
from newsparse.linking.standing import NAMELESS, SEX, Standing
from newsparse.linking.strangers import is_anonymous, is_stranger
from newsparse.linking.walking import Walk
from newsparse.models.people import SourceKind
from newsparse.models.spans import Mention, Span, new_mention
from newsparse.models.speakers import Basis, Speaker, new_speaker
from newsparse.patterns import lazy

__all__ = ["Reader"]

_WORD: Final = lazy(r"[^\W_][\w’'.-]*")
_STARTS_LOWER: Final = lazy(r"(?:the|an?|his|her|its|their|other|others|some|many|several)\b", re.IGNORECASE)
_AGED: Final = lazy(r"\d\d-year-old")
_CONTRACTED: Final = lazy(r"['’](?:s|d|ll|re|ve|m)$")
_ALONE: Final = tuple(
    f"{space}{word}" for word in "himself herself itself themselves also alone".split() for space in " \xa0"
)
_INTERVIEW: Final = frozenset("A A. Q Q.".split())
_PLURAL: Final = frozenset("they them their theirs themselves".split())
_NEUTER: Final = frozenset("it its itself".split())
_UNSEXED: Final = _PLURAL | _NEUTER
_RELATIVE: Final = frozenset("who whom whose which that".split())
_SPEECH: Final = frozenset("i we you me us my our your one this these those".split())
_CLOSED: Final = (
    frozenset(SEX)
    | frozenset(PRONOUNS)
    | frozenset(map(str.lower, _INTERVIEW))
    | _RELATIVE
    | _PLURAL
    | _NEUTER
    | _SPEECH
)
"""What these words mean does not hang on what they describe."""
# As globals: a member by the name of its class takes ten times as long.
_PERSON, _ORGANISATION = SourceKind.PERSON, SourceKind.ORGANISATION
_NAMED, _SURNAME, _PRONOUN = Basis.NAMED, Basis.SURNAME, Basis.PRONOUN
_FULLNESS: Final = {Form.FULL: _NAMED, Form.SURNAME: _SURNAME, Form.TITLED: _SURNAME, Form.GIVEN: _SURNAME}
_SHORTENED: Final = (" Inc", " Corp", " Co", " Ltd", " Bros")
_AS_BODY: Final = Form.BODY


class Reader:
    """Reads mentions in the light of the whole article."""

    def __init__(
        self, text: str, cast: list[Somebody], hits: Hits, standing: Standing, mentions: Sequence[Span], *, printed: str
    ) -> None:
        """Keep what the text says of everybody; `mentions` are those of its sources, given in the words of `printed`."""
        self.text = text
        self._printed = printed
        self.cast = cast
        self.hits = hits
        self.standing = standing
        self._numbers = {
            somebody.name: number for number, somebody in enumerate(cast) if not somebody.body and somebody.name
        }
        self._known: dict[tuple[int, int], Speaker] = {}
        self.bodies = Bodies(text, cast, hits, standing.ends)
        self.holders = Holders(cast, standing)
        self.walk = Walk(self._steps(mentions), len(text))
        self._voices = Voices(text, cast, hits)
        self.described: list[tuple[int, int, int]] = []
        """Where the text names somebody by a role alone: start, end and number."""

    def read(self, mention: Span) -> Speaker:
        """Return who a mention is."""
        key = (mention.start, mention.end)
        # The walk may come by meanwhile: what it saw there counts.
        return self._known.get(key) or self._known.setdefault(key, self._read(mention))

    def _come_to(self, mention: Span) -> Speaker | None:
        """Walk as far as a mention, or to the end when no walk comes by there; return who it is when that was read on the way."""
        self.walk.to(mention.start)
        if (known := self._known.get((mention.start, mention.end))) is None:
            self.walk.finish()
        return known

    def _steps(self, mentions: Sequence[Span]) -> Iterator[int]:
        """Read the text from its first word to its last, the descriptions among the mentions where they stand."""
        at = {mention.start: mention for mention in mentions}
        roles: dict[int, tuple[int, str]] = {}

        def find_roles(begin: int, stop: int) -> Iterable[int]:
            found = {start: (end, head) for start, end, head in self.holders.descriptions(self.text, begin, stop)}
            roles.update(found)
            return found

        def describe(place: int) -> int:
            if place in at:
                speaker = self.read(at[place])
                if speaker.kind is not _PERSON:
                    self.bodies.spoke(place, speaker)
                    return -1
                if is_stranger(self.text, speaker):
                    return NAMELESS
                who = self._numbers.get(speaker.name or "", -1)
                end = at[place].end
                if speaker.basis not in (Basis.TITLE, Basis.ROLE) or self.text[place : place + 4].lower() != "the ":
                    return who
            else:
                end, head = roles[place]
                who = self.holders.holder(place, self.text[place:end].lower().split(), head, "")
            if who >= 0:
                self.described.append((place, end, who))
            return who

        return self.standing.walk(describe, find_roles)

    def rivals(self, mention: Span) -> tuple[str, ...]:
        """Return the names between which a pronoun ties."""
        self.walk.finish()
        stage = self.standing.pronouns.get(mention.start)
        if stage is None or stage.who >= 0:
            return ()
        return tuple(self.cast[who].name for who in stage.rivals)

    def _read(self, span: Span) -> Speaker:
        text = self.text
        words = span.of(text)
        mention = new_mention(text=words if self._printed is text else span.of(self._printed), span=span)
        low = words.strip().lower()
        if "’" in low or "'" in low:
            low = _CONTRACTED.sub("", low)
        if low not in _CLOSED or (low in PRONOUNS and not is_pronoun(text, span)):
            return self._phrase(mention)
        if low in SEX:
            return self._pronoun(mention)
        if low in _SPEECH or (low in _UNSEXED and self.standing.quoted(span.start)):
            return new_speaker(name=None, mention=mention)
        if (known := self._come_to(span)) is not None:
            return known
        if low in PRONOUNS:
            return last_person(self._known, self.cast, self._numbers, self.hits, mention, low)
        if words in _INTERVIEW and text[span.end : span.end + 1] in ":.":
            return self._interview(mention)
        if low in _RELATIVE:
            return relative(text, self.cast, self.hits, mention, low)
        if low in _PLURAL:
            return self.bodies.they(span.start, mention)
        if low in _NEUTER:
            return self.bodies.it(span.start, mention)
        return self._phrase(mention)

    # Names and descriptions -----------------------------------------------------------------------------------------

    def _phrase(self, mention: Mention) -> Speaker:
        text, hits, start = self.text, self.hits, mention.span.start
        end = without_letters(text, hits, start, mention.span.end)
        printed = text[start:end]
        if (who := self.holders.lettered(text, start, mention.span.end)) >= 0:
            return new_speaker(name=self.cast[who].name, mention=mention, basis=Basis.TITLE)
        hit = hits.at(start, end)
        if hit is None and (whole := hits.before(start + 1)) is not None and whole.end >= end:
            # a part of "Department for Energy, Trade and Industry", of "Edward “Big Ed” Moss"
            return self._named(mention, whole)
        if (hits.nouns or printed.startswith(OF_NOUNS)) and describes(hits, start, end):
            return new_speaker(name=None, mention=mention)
        if hit is None and text.startswith((" of ", " for "), end) and (named := hits.titled(start, end)) is not None:
            return self._named(mention, named)  # "Chief of Staff Lee Park", cut before "of"
        if hit is None and (known := bearer(text, self.cast, hits, start, end)) is not None:
            return self._named(mention, known)
        if hit is None and (name := printed_body(text, self.cast, hits, start, end)) is not None:
            return new_speaker(name=name, mention=mention, kind=_ORGANISATION, basis=_NAMED)
        if hit is not None:
            if not ("," in printed or "(" in printed or "&" in printed or is_noun(text, self.cast, hit, start)):
                return self._named(mention, hit)
        both = AND.search(text, start, end) if " and " in printed or " or " in printed or " & " in printed else None
        cut = CUT.search(text, start + 1, end)
        if cut and cut.group().strip() in {"of", "for"}:
            inside = hits.between(start, cut.start())
            if inside and inside[-1].end > cut.end():
                # "the University of Marsen expert": the name goes on behind its "of"
                cut = CUT.search(text, inside[-1].end, end)
        if cut and cut.group().strip() == "of" and (not both or both.start() > cut.start()):
            if self._titled(start, cut.start(), end):
                return self._chunk(mention, start, end)
        inner = hits.before(both.start()) if both else None
        if both and (JOINED.match(text, both.start(), end) or (inner is not None and inner.end > both.end())):
            both = None  # "Marsen's political and military leaders", "Quill and Park's manager"
        elif both and text[start].isupper() and OFFICER.match(text, both.end(), end):
            if not hits.between(start, both.start()):
                both = None  # "Police and Crime Commissioner Lee Park"
        first = min(cut.start() if cut else end, both.start() if both else end)
        if both and both.start() == first:
            speaker = self._chunk(mention, start, first)
            rest = Span.trimmed(text, both.end(), end)
            if rest is None:
                return speaker
            other = self.read(rest)
            if other.name is None or other.name == speaker.name:
                return speaker
            if speaker.kind is SourceKind.PERSON and not speaker.sure and _STARTS_LOWER.match(rest.of(text)) is None:
                # "the former governor and party chairman Lee Park" is one person.
                return attrs.evolve(other, mention=mention)
            return speaker if speaker.name is None else attrs.evolve(speaker, joint=(other, *other.joint))
        comma = text.find(", ", start + 1, end)
        if comma > 0 and text[comma + 2].isupper() and not self._ends_in_name(start, first):
            # "His manager, Lee Park": the apposition names him.
            behind = CUT.search(text, comma + 3, end)
            other = self._chunk(mention, comma + 2, behind.start() if behind else end)
            if other.basis in (Basis.NAMED, Basis.SURNAME) and other.kind is SourceKind.PERSON:
                return other
        return self._chunk(mention, start, first)

    def _titled(self, start: int, cut: int, end: int) -> bool:
        """Tell whether "of" stands inside a title: "former secretary of state Ann Lee"."""
        head = self.text[start:cut].rsplit(maxsplit=1)[-1]
        hit = self.hits.before(end)
        if plain_title(head) is None or hit is None or not self._ends_in_name(start, end):
            return False
        word, comma = word_before(self.text, hit.front)
        return hit.form != Form.BODY and not comma and word not in {"", "of", "the", "and"} and hit.front > cut

    def _ends_in_name(self, start: int, end: int) -> bool:
        hit = self.hits.before(end)
        return hit is not None and hit.start >= start and hit.end >= end - 1

    def _chunk(self, mention: Mention, start: int, end: int) -> Speaker:
        text = self.text
        while end > start and text[end - 1] in " \xa0.,:\"”’'":
            end -= 1
        if text[end - 2 : end] in {"'s", "’s"}:
            end -= 2
        end = without_letters(text, self.hits, start, end)
        if text[start:end].endswith(_ALONE):
            end = max(text.rfind(" ", start, end), text.rfind("\xa0", start, end))
        inside = self.hits.between(start, end)
        if inside and inside[-1].end >= end - 1 and not is_noun(text, self.cast, inside[-1], start):
            return self._named(mention, inside[-1])
        return self._described(mention, start, end, inside)

    def _named(self, mention: Mention, hit: Hit) -> Speaker:
        somebody = self.cast[hit.who]
        if somebody.body:
            name = self.text[hit.front : hit.end].replace("\xa0", " ")
            if " " not in name and len(somebody.words) > 1 and not self.text.startswith(BEHIND, hit.end):
                name = somebody.name
            elif name.endswith(_SHORTENED) and self.text.startswith(".", hit.end):
                name += "."
            return new_speaker(name=name, mention=mention, kind=_ORGANISATION, basis=_NAMED)
        basis = _FULLNESS.get(hit.form, _NAMED)
        return new_speaker(name=somebody.name, mention=mention, basis=basis)

    def _described(self, mention: Mention, start: int, end: int, inside: list[Hit]) -> Speaker:
        """Read a phrase that does not end in a name."""
        text = self.text
        words = [word.rstrip(".").lower() for word in _WORD.findall(text, start, end)]
        if not words:
            return new_speaker(name=None, mention=mention)
        words[-1:] = SPELT_OUT.get(words[-1], words[-1:])
        head = words[-1].removesuffix("'s").removesuffix("’s")
        if len(words) > 1 and words[-2] in UNDER:
            head = f"{words[-2]}-{head}"
        tail = text[end : mention.span.end]
        if tail.startswith((" and ", ",")):
            tail = ""
        if head in OFFICES and (owner := self._owner(mention, start, inside)):
            return new_speaker(name=f"{owner}'s {head}", mention=mention, kind=SourceKind.OFFICE, basis=Basis.ROLE)
        title = plain_title(head)
        if len(words) > 1 and not title and (name := named_by_end(text, start, end, head)) is not None:
            return new_speaker(name=name, mention=mention, kind=_ORGANISATION, basis=_NAMED)
        if head.endswith(_ALL_OF_THEM) if head in NATIONALITIES else head in GROUPS and head not in PERSON_NOUNS:
            return new_speaker(name=None, mention=mention, kind=SourceKind.GROUP)
        # An automaker is nobody.
        human = head in PERSON_NOUNS or (head not in ORGANISATIONS and is_person_noun(head))
        if title or human or head in NATIONALITIES or head in KIN or _AGED.fullmatch(head):
            return self._person(mention, words, title or head, tail, inside)
        owner = self._owner(mention, start, inside)
        if head in DOCUMENTS:
            return document(text, self.cast, self.hits, mention, head, end, owner)
        if head in ORGANISATIONS or head in OFFICES:
            named = body_beside(text, self.cast, self.hits, end, partial(self._come_to, mention.span))
            if named is not None:
                return self._named(mention, named)
            if inside and self.cast[inside[-1].who].body and not inside[-1].owner and head not in OFFICES:
                body = self.cast[inside[-1].who]
                whole = not MODIFIERS.isdisjoint(body.words)  # "the Marsish army" is no Marsish
                name = text[inside[-1].front : end] if whole else body.name
                return new_speaker(name=name, mention=mention, kind=SourceKind.ORGANISATION, basis=Basis.ROLE)
            if words[0] != "the" or inside:
                kind = SourceKind.OFFICE if head in OFFICES else SourceKind.ORGANISATION
                return new_speaker(name=None, mention=mention, kind=kind)
            if (known := self._come_to(mention.span)) is not None:
                return known
            return self.bodies.described(mention.span.start, head, mention)
        plural = head.endswith("s") and not head.endswith(("ss", "us", "is"))
        if owner and not plural and (words[0] in {"his", "her"} or (inside and inside[-1].owner)):
            # "His promise", "Park's remark": the owner speaks.
            return self._explained(mention) or new_speaker(name=owner, mention=mention, basis=Basis.ROLE)
        if plural:
            return new_speaker(name=None, mention=mention, kind=SourceKind.GROUP)
        return self._apposed(mention) or new_speaker(name=None, mention=mention)

    def _owner(self, mention: Mention, start: int, inside: list[Hit]) -> str | None:
        """Return whose office it is: "Park's office", "his office", "the Park campaign"."""
        for hit in inside:
            somebody = self.cast[hit.who]
            if not hit.owner and hit is inside[-1]:
                self._come_to(mention.span)
            if hit.owner or (hit is inside[-1] and somebody.human > 1):
                return somebody.name if not somebody.body else self.text[hit.start : hit.end]
        match = _WORD.match(self.text, start)
        if match and match.group().lower() in {"his", "her"}:
            self._come_to(mention.span)
            stage = self.standing.pronouns.get(start)
            if stage and stage.who >= 0:
                return self.cast[stage.who].name
        return None

    def _person(self, mention: Mention, words: list[str], head: str, tail: str, inside: list[Hit]) -> Speaker:
        """Read "the mayor", "the Marsen Democrat", "the 43-year-old"."""
        nobody = new_speaker(name=None, mention=mention)
        if is_anonymous(self.text, mention.span.end):
            return nobody
        first = words[0]
        if first in _INDEFINITE:
            return self._apposed(mention) or nobody
        if (named := self._explained(mention)) is not None:
            return named
        if (known := self._come_to(mention.span)) is not None:
            return known
        who = self.holders.holder(mention.span.start, words, head, tail)
        if who < 0 and who != SEVERAL and first == "the" and all(self.cast[hit.who].body for hit in inside):
            # no name in it but a state's or a party's, unlike in "the Park adviser"
            who = self.holders.on_stage(words, head, tail)
        elif who == NOBODY and self.standing.in_headline(mention.span.start):
            who = self.holders.only_holder(words, head)
        if who < 0:
            return self._apposed(mention) or nobody
        basis = Basis.TITLE if plain_title(head) else Basis.ROLE
        return new_speaker(name=self.cast[who].name, mention=mention, basis=basis)

    def _apposed(self, mention: Mention) -> Speaker | None:
        """Read the name beside a description: "the band's drummer, Lee Park, said"."""
        span = mention.span
        who = name_beside(self.text, self.cast, self.hits, span.start, span.end, partial(self._come_to, span))
        return new_speaker(name=self.cast[who].name, mention=mention, basis=Basis.ROLE) if who >= 0 else None

    def _explained(self, mention: Mention) -> Speaker | None:
        """Read the name that follows a description between commas: it says more than whoever held the role before."""
        end = mention.span.end
        named = self.text.startswith(", ", end) and (
            self.text[end + 2 : end + 3].isupper() or self.text.startswith(BEFORE_TITLES, end + 2)
        )
        return self._apposed(mention) if named else None

    def _interview(self, mention: Mention) -> Speaker:
        """Read the "Q" and the "A" of an interview."""
        asking, name = self._voices.at(mention.span.start)
        if mention.text[0] == "Q":
            if asking is not None:
                return attrs.evolve(self._named(mention, asking), basis=Basis.ROLE)
            name = None
        return new_speaker(name=name, mention=mention, basis=Basis.ROLE if name else None)

    def _pronoun(self, mention: Mention) -> Speaker:
        self.walk.to(mention.span.start)
        stage = self.standing.pronouns.get(mention.span.start)
        if stage is None or stage.who < 0:
            return new_speaker(name=None, mention=mention)
        return new_speaker(name=self.cast[stage.who].name, mention=mention, basis=_PRONOUN)


_ALL_OF_THEM: Final = ("ch", "ese", "ish", "ss")
"""How the words for a nation end that mean all its people: the French."""
_INDEFINITE: Final = frozenset("a an another one some two three any every each no several many former".split())
