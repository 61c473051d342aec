"""Bodies that only their print tells from other words: "Doctors Without Borders", "eBay", "Channel 4"."""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.companies import SPELT
from newsparse.knowledge.names import GIVEN, POST_NOMINALS
from newsparse.knowledge.nationalities import NATIONALITIES
from newsparse.knowledge.roles import DOCUMENTS, GROUPS, ORGANISATION_ENDINGS, PERSON_NOUNS, is_human, is_person_noun
from newsparse.knowledge.titles import plain_title
from newsparse.knowledge.unions import MEMBERS
from newsparse.linking.somebody import Form, Hit, Hits, Somebody
from newsparse.patterns import lazy

__all__ = ["bearer", "is_noun", "named_by_end", "printed_body", "without_letters"]

_SMALL: Final = "for|[Aa]gainst|[Ww]ithout|[Ww]ith|of the|of"
_CAPITAL: Final = r"(?!(?:For|Against|Without|With|In|On) )[A-Z][\w’'-]*"
"""A word with a capital that is none of the small ones: there is one way to read each word."""
_TOGETHER: Final = lazy(rf"[A-Z][\w’'-]*(?: (?:{_CAPITAL}|&))*(?: (?:{_SMALL})(?: {_CAPITAL})+)+")
"""Capitalised words with a small one between them."""
_BEFORE_ROLE: Final = lazy(
    rf"(?P<lead>(?:[a-z][a-z-]+ )*)(?P<first>[A-Z][\w’'-]*)(?: {_CAPITAL})* "
    rf"(?:(?:{_SMALL}|in|on|(?:[Ii]n|[Oo]n|[Ww]ith|[Aa]gainst|[Ff]or) the)(?: {_CAPITAL})+ )+(?:[a-z-]+ )*"
)
"""A name with small words in it, a role of small letters perhaps behind it."""
_SMALL_WORD: Final = lazy(rf" (?:{_SMALL}) ")
_BEGINS_SMALL: Final = lazy(r"(?:[a-z]{1,2}[A-Z]|\d+[a-z]*-?[A-Z])[\w-]*|[A-Z]\.[A-Z]{2,}")
"""A name of one word whose capital is not in front: eBay, 3M, 23andMe, 7-Eleven; E.ON."""
_NUMBERED: Final = lazy(r"([A-Z][a-z]+)\.? \d{1,3}")
"""A capitalised word and a number: Channel 4, No 10."""
_CAPITALISED: Final = lazy(r"(?:[Tt]he )?[A-Z][\w.’'&-]*(?: (?:of|and|for|the|&|[A-Z][\w.’'&-]*))* [A-Z][\w’-]*")
_NAMED_BY: Final = ORGANISATION_ENDINGS | MEMBERS
"""Last words of the names of bodies, of unions among them: the United Auto Workers."""
_PASSAGES: Final = DOCUMENTS | frozenset(
    "amendment article chapter clause exhibit figure item line page paragraph principle proposition question rule section verse".split()
)
"""What a text is cut into and numbered: Article 33 speaks as a document does."""
_WHOLE: Final = frozenset((Form.FULL, Form.TITLED))
_INNER: Final = frozenset("of for on to and the".split())
_LONGEST: Final = 150
"""No name is longer."""
_MARKS: Final = " \xa0\"”’'"


def printed_body(text: str, cast: list[Somebody], hits: Hits, start: int, end: int) -> str | None:
    """Return the name of the body that words are which no other rule takes for a name, None when they are none.

    Args:
        text: the article's text.
        cast: everybody whom it names.
        hits: where it names them.
        start: where the words begin.
        end: where they end.
    """
    printed = text[start:end]
    if len(printed) > _LONGEST:
        return None
    if printed.startswith(("the ", "The ")):
        printed = printed[4:]
    if " " not in printed:
        return printed if _BEGINS_SMALL.fullmatch(printed) else None
    if printed.lower().replace("’", "'") in SPELT:
        return printed
    numbered = _NUMBERED.fullmatch(printed)
    if numbered is not None:
        word = numbered[1].lower()
        return None if is_person_noun(word) or word in _PASSAGES else printed
    if _TOGETHER.fullmatch(printed) is None or not _within_sentence(text, start) or _ends_in_name(cast, hits, end):
        return None
    # Not so an office: "Director of Public Prosecutions", "High Commissioner for Refugees".
    heads = printed.split(" ", 1)[0], _SMALL_WORD.split(printed, maxsplit=1)[0].rpartition(" ")[2]
    return None if any(is_person_noun(head.lower()) or plain_title(head) for head in heads) else printed


def named_by_end(text: str, start: int, end: int, head: str) -> str | None:
    """Return the name of the body that words are by the last of them, folded: "the United Auto Workers"."""
    if head not in _NAMED_BY or _CAPITALISED.fullmatch(text, start, end) is None:
        return None
    return text[start:end].removeprefix("The ").removeprefix("the ")


def bearer(text: str, cast: list[Somebody], hits: Hits, start: int, end: int) -> Hit | None:
    """Return the name at the end of words that begin with what its bearer is known from: "Game of Quays star Ada Quill".

    Args:
        text: the article's text.
        cast: everybody whom it names.
        hits: where it names them.
        start: where the words begin.
        end: where they end.
    """
    hit = hits.before(end)
    if (
        hit is None
        or end - start > _LONGEST
        or hit.end < end
        or hit.start <= start
        or hit.form not in _WHOLE
        or cast[hit.who].body
    ):
        return None
    if not is_person_noun(text[start : hit.start].rstrip().rpartition(" ")[2].lower()):
        return None
    known = _BEFORE_ROLE.fullmatch(text, start, hit.start)
    if known is None or any(word != "fellow" and is_human(word) for word in known["lead"].split()):
        return None  # "the widow of singer Bo Lee"
    return hit if not is_human(known["first"].lower()) or _within_sentence(text, start) else None


def without_letters(text: str, hits: Hits, start: int, end: int) -> int:
    """Return where words end without the letters behind a full name: "Ada Quill KC"; not so "the Labour MP"."""
    cut, letters = end, text.rfind(" ", start, end)
    while letters > start and text[letters + 1 : cut] in POST_NOMINALS:
        cut, letters = letters, text.rfind(" ", start, letters)
    known = hits.by_end.get(cut) if cut < end else None
    return cut if known is not None and known[4] == Form.FULL else end


def is_noun(text: str, cast: list[Somebody], hit: Hit, start: int) -> bool:
    """Tell whether a capitalised phrase describes: "a South Carolina Democrat", "the White House Republicans".

    Args:
        text: the article's text.
        cast: everybody whom it names.
        hit: the phrase.
        start: where the words begin whose last it is.
    """
    words = cast[hit.who].words
    if hit.start > start and len(words) == 1 and words[0] in NATIONALITIES:
        return text[start : hit.start].lower() == "the "
    if hit.form != Form.BODY or not words or not (words[-1] in PERSON_NOUNS or words[-1] in GROUPS):
        return False
    if not _INNER.isdisjoint(words):
        return False  # the Committee to Protect Journalists
    return hit.start > start or words[-1] in GROUPS


def _ends_in_name(cast: list[Somebody], hits: Hits, end: int) -> bool:
    """Tell whether the last words are in a longer name, or surely somebody's: "Bank of Marsen Governor Ada Quill"."""
    hit = hits.before(end)
    if hit is None or hit.end < end - 1:
        return False
    if hit.end > end:
        return True
    return hit.form < Form.SHOUTED and (hit.form != Form.FULL or cast[hit.who].words[0] in GIVEN)


def _within_sentence(text: str, place: int) -> bool:
    """Tell whether a sentence goes on at a place, so that a capital there is part of a name."""
    before = text[max(0, place - 6) : place].rstrip(_MARKS)
    return before.endswith(",") or before[-1:].islower()
