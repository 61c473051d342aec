"""Who a noun phrase or an account is, among those whom the article names."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Final

import attrs

from newsparse.linking.people import Cast, Named
from newsparse.linking.posts_authors import words_of
from newsparse.models.people import SourceKind
from newsparse.models.posts import Account
from newsparse.models.spans import Mention, Span
from newsparse.models.speakers import Basis, Speaker

__all__ = ["People"]

_THE: Final = "he "
"""In what every role holds that names somebody: "the mayor", "The mayor"."""
_MOST: Final = 400
"""So many of the article's names are held against an account."""


class People:
    """The cast of one article, asked by place and by account."""

    def __init__(self, text: str, cast: Cast) -> None:
        """Sort the mentions of the cast by place."""
        self._text = text
        self._cast = cast
        self._spans: list[tuple[int, int]] | None = None
        self._surnames: dict[str, set[str]] = {}

    def _mentions(self) -> list[tuple[int, int]]:
        if self._spans is None:
            self._spans = sorted(place for who in self._cast.named for place in who.places)
            for who in self._cast.named:
                if who.kind is SourceKind.PERSON and len(who.places) > 1:
                    self._surnames.setdefault(who.name.split()[-1].casefold(), set()).add(who.name)
        return self._spans

    def at(self, start: int, end: int) -> Speaker | None:
        """Return who a noun phrase names; of several names in it, the last."""
        place = self._mention_in(start, end)
        span = Span(*place) if place else Span.trimmed(self._text, start, end)
        if span is None:
            return None
        speaker = self._cast.resolve(span)
        return speaker if speaker.name is not None else self._by_surname(speaker)

    def _mention_in(self, start: int, end: int) -> tuple[int, int] | None:
        """Return where the last mention stands that lies between two places."""
        sure, place = self._name_in(start, end)
        if sure:
            return place
        spans = self._mentions()
        i = bisect_left(spans, (end, 0)) - 1
        while i >= 0 and spans[i][0] >= start:
            if spans[i][1] <= end:
                return spans[i]
            i -= 1
        return None

    def _name_in(self, start: int, end: int) -> tuple[bool, tuple[int, int] | None]:
        """Return whether the last mention between two places is told by the names there, and where it stands.

        Then whom all of the text names need not be known, for which the rest of it would be walked through.
        """
        reader = self._cast.reader
        if reader is None:
            return True, None
        place = None
        for hit in reversed(reader.hits.between(start, end)):
            who = reader.cast[hit.who]
            if len(who.words) == 1 and not who.body:
                return False, None  # perhaps no person, which the whole text tells
            if hit.end <= end and not who.body:
                place = hit.start, hit.end
                break
        begin = place[0] if place else start
        if _THE in self._text[begin:end]:
            return False, None  # perhaps a role behind the name
        for source in self._cast.sources:
            if begin <= source.start and source.end <= end and (source.start, source.end) != place:
                return False, None
        return True, place

    def _by_surname(self, speaker: Speaker) -> Speaker:
        """Return the one person of that surname, where the mention is a capitalised surname that nobody else bears."""
        words = speaker.mention.text.split() if speaker.mention else []
        if not words or not words[-1][:1].isupper() or len(words) > 3:
            return speaker
        surname = words[-1].casefold()
        reader = self._cast.reader
        if reader is None or not any(somebody.name.casefold().endswith(surname) for somebody in reader.cast):
            return speaker
        self._mentions()
        named = self._surnames.get(surname, set())
        return attrs.evolve(speaker, name=next(iter(named)), basis=Basis.SURNAME) if len(named) == 1 else speaker

    def account(self, account: Account, span: Span | None) -> Speaker | None:
        """Return who an account is, None when it is nobody or not one alone.

        A display name means the entity whose whole name it holds ("Mayor Jane Roe" is "Jane Roe"), else the one whose
        folded name the handle holds (`realJaneRoe`).
        """
        found = [who for who in self._cast.named[:_MOST] if _is(account, who)]
        if len(found) != 1:
            found = [who for who in found if account.name and words_of(who.name) == words_of(account.name)]
        if len(found) != 1:
            return None
        mention = None
        if account.name and span is not None:
            at = self._text.rfind(account.name, span.start, span.end)
            if at >= 0:
                mention = Mention(text=account.name, span=Span(at, at + len(account.name)))
        return Speaker(name=found[0].name, mention=mention, kind=found[0].kind, basis=Basis.NAMED)


def _is(account: Account, who: Named) -> bool:
    name = words_of(who.name)
    if not name:
        return False
    if account.name:
        shown = words_of(account.name)
        if len(name) >= 2 and name[0] in shown and name[-1] in shown:
            return True
        if len(name) == 1 and shown == name:
            return True
    if account.handle and len(name) >= 2:
        handle = re.sub(r"[^a-z0-9]", "", account.handle.casefold())
        return "".join(name) in handle or handle == name[0][:1] + name[-1]
    return False
