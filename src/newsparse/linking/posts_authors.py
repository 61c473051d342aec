"""Whether two mentions may name one author."""

from __future__ import annotations

from typing import Final

from newsparse.models.posts import Account
from newsparse.models.quotes import Quote
from newsparse.models.speakers import Speaker
from newsparse.patterns import lazy

__all__ = ["account_in", "better", "is_pronoun", "mentioned", "same_author", "same_words", "words_of"]

_PRONOUNS: Final = frozenset(["he", "she", "they", "it", "er", "sie", "él", "ella", "il", "elle", "who"])
_WORD: Final = lazy(r"[^\W_]+(?:[-'’][^\W_]+)*")
_HANDLE: Final = lazy(r"@([\w.]{2,30})")
_SMALL: Final = frozenset(["the", "a", "an", "of", "for", "and", "at", "jr", "sr", "ii", "iii"])


def mentioned(quote: Quote) -> str:
    """Return the words that name the speaker of a quotation, none where there are none."""
    return quote.speaker.mention.text if quote.speaker and quote.speaker.mention else ""


def words_of(name: str) -> list[str]:
    """Return the words of a name, case folded, without articles, owners' endings and generations."""
    words = (word.casefold() for word in _WORD.findall(name))
    return [word.removesuffix("'s").removesuffix("’s") for word in words if word not in _SMALL]


def same_words(one: str, other: str) -> bool:
    """Tell whether two noun phrases may name one source: a pronoun, or words in common at their heads."""
    a, b = words_of(one), words_of(other)
    if not a or not b or a[0] in _PRONOUNS or b[0] in _PRONOUNS:
        return True
    return a[-1] in b or b[-1] in a


def same_author(one: Speaker | None, other: Speaker | None) -> bool:
    """Tell whether two sources, in reading order, are one: by name, else by the words of the mentions."""
    if one is None or other is None:
        return False
    if one.name is not None and other.name is not None:
        return one.name == other.name or _nested_names(one.name, other.name)
    first = one.name or (one.mention.text if one.mention else "")
    second = other.name or (other.mention.text if other.mention else "")
    a, b = words_of(first), words_of(second)
    if not a or not b:
        return False
    if len(a) == 1 and a[0] in _PRONOUNS and len(b) == 1 and b[0] in _PRONOUNS:
        return a == b
    if len(a) == 1 and a[0] in _PRONOUNS:
        return False  # A name does not take up the pronoun before it.
    if len(b) == 1 and b[0] in _PRONOUNS:
        return True
    return a[-1] in b or b[-1] in a


def _nested_names(one: str, other: str) -> bool:
    a, b = words_of(one), words_of(other)
    return bool(a) and bool(b) and (a == b[-len(a) :] or b == a[-len(b) :])


def better(one: Speaker | None, other: Speaker | None) -> Speaker | None:
    """Return the one of two readings of an author that says more: named, sure, a proper name, the first."""
    if one is None or other is None:
        return one or other
    return other if _worth(other) > _worth(one) else one


def _worth(speaker: Speaker) -> tuple[bool, bool, int]:
    words = speaker.mention.text.split() if speaker.mention else []
    proper = bool(words) and words[-1][:1].isupper() and words[-1].casefold() not in _PRONOUNS
    return speaker.name is not None, speaker.sure, 2 if proper else 0 if is_pronoun(speaker) else 1


def is_pronoun(speaker: Speaker | None) -> bool:
    """Tell whether a source is given by a pronoun alone."""
    return speaker is not None and speaker.mention is not None and speaker.mention.text.casefold() in _PRONOUNS


def account_in(words: str) -> Account | None:
    """Return the account whose handle stands in a mention: "the account @ElmfordWatch"."""
    handle = _HANDLE.search(words)
    return Account(handle=handle[1].rstrip(".")) if handle else None
