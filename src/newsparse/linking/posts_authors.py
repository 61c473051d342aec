"""Whether two words name one author, and who an account is in the article."""

from __future__ import annotations

import re
from typing import Final

import attrs

from newsparse.linking.people import Cast
from newsparse.models.people import Entity, SourceKind
from newsparse.models.posts import Account
from newsparse.models.spans import Mention, Span
from newsparse.models.speakers import Basis, Speaker

__all__ = ["account_in", "better", "same_author", "same_words", "speaker_inside", "speaker_of_account"]

_PRONOUNS: Final = frozenset(["he", "she", "they", "it", "er", "sie", "él", "ella", "il", "elle", "who"])
_WORD: Final = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_HANDLE: Final = re.compile(r"@([\w.]{2,30})")
_SMALL: Final = frozenset(["the", "a", "an", "of", "for", "and", "at", "jr", "sr", "ii", "iii"])


def _words(name: str) -> list[str]:
    words = (word.casefold() for word in _WORD.findall(name))
    return [word.removesuffix("'s").removesuffix("’s") for word in words if word not in _SMALL]


def same_words(one: str, other: str) -> bool:
    """Tell whether two noun phrases may name one source: a pronoun, or words in common at their heads."""
    a, b = _words(one), _words(other)
    if not a or not b or a[0] in _PRONOUNS or b[0] in _PRONOUNS:
        return True
    return a[-1] in b or b[-1] in a


def same_author(one: Speaker | None, other: Speaker | None) -> bool:
    """Tell whether two sources are one: by name, else by the words of the mentions."""
    if one is None or other is None:
        return False
    if one.name is not None and other.name is not None:
        return one.name == other.name or _nested_names(one.name, other.name)
    first = one.name or (one.mention.text if one.mention else "")
    second = other.name or (other.mention.text if other.mention else "")
    a, b = _words(first), _words(second)
    if not a or not b:
        return False
    if len(a) == 1 and a[0] in _PRONOUNS and len(b) == 1 and b[0] in _PRONOUNS:
        return a == b
    if (len(a) == 1 and a[0] in _PRONOUNS) or (len(b) == 1 and b[0] in _PRONOUNS):
        return True
    return a[-1] in b or b[-1] in a


def _nested_names(one: str, other: str) -> bool:
    a, b = _words(one), _words(other)
    return bool(a) and bool(b) and (a == b[-len(a) :] or b == a[-len(b) :])


def better(one: Speaker | None, other: Speaker | None) -> Speaker | None:
    """Return the one of two readings of an author that says more: named, sure, then the first."""
    if one is None or other is None:
        return one or other
    return other if (other.name is not None, other.sure) > (one.name is not None, one.sure) else one


def account_in(words: str) -> Account | None:
    """Return the account whose handle stands in a mention: "the account @ElmfordWatch"."""
    handle = _HANDLE.search(words)
    return Account(handle=handle[1].rstrip(".")) if handle else None


def speaker_inside(text: str, cast: Cast, start: int, end: int) -> Speaker | None:
    """Return who a noun phrase names; of several entities in it, the last."""
    inside = [
        mention.span
        for entity in cast.entities
        for mention in entity.mentions
        if start <= mention.span.start and mention.span.end <= end
    ]
    span = max(inside, key=lambda found: found.start) if inside else Span.trimmed(text, start, end)
    if span is None:
        return None
    speaker = cast.resolve(span)
    return speaker if speaker.name is not None else _by_surname(speaker, cast)


def _by_surname(speaker: Speaker, cast: Cast) -> Speaker:
    """Return the one person of that surname, where the mention is a capitalised surname that nobody else bears."""
    words = speaker.mention.text.split() if speaker.mention else []
    if not words or not words[-1][:1].isupper() or len(words) > 3:
        return speaker
    named = {
        entity.name
        for entity in cast.entities
        if entity.kind is SourceKind.PERSON
        and len(entity.mentions) > 1
        and entity.name.split()[-1].casefold() == words[-1].casefold()
    }
    return attrs.evolve(speaker, name=named.pop(), basis=Basis.SURNAME) if len(named) == 1 else speaker


def speaker_of_account(account: Account, cast: Cast, text: str, span: Span | None) -> Speaker | None:
    """Return who an account is among those whom the article names, None when it is nobody or not one alone.

    A display name means the entity whose whole name it holds ("Mayor Jane Roe" is "Jane Roe"), else the one whose
    folded name the handle holds (`realJaneRoe`).
    """
    found = [entity for entity in cast.entities if _is(account, entity)]
    if len(found) != 1:
        found = [entity for entity in found if account.name and _words(entity.name) == _words(account.name)]
    if len(found) != 1:
        return None
    mention = None
    if account.name and span is not None:
        at = text.rfind(account.name, span.start, span.end)
        if at >= 0:
            mention = Mention(text=account.name, span=Span(at, at + len(account.name)))
    return Speaker(name=found[0].name, mention=mention, kind=found[0].kind, basis=Basis.NAMED)


def _is(account: Account, entity: Entity) -> bool:
    name = _words(entity.name)
    if not name:
        return False
    if account.name:
        shown = _words(account.name)
        if len(name) >= 2 and name[0] in shown and name[-1] in shown:
            return True
        if len(name) == 1 and shown == name:
            return True
    if account.handle and len(name) >= 2:
        handle = re.sub(r"[^a-z0-9]", "", account.handle.casefold())
        return "".join(name) in handle or handle == name[0][:1] + name[-1]
    return False
