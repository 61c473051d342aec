"""Whom a line is worth asking about, told at a glance.

A dozen recognisers look at the same few things before anything else: the first word, the last letters, a stroke, a
capital.  Here they are looked at once a line, and whoever could only answer with None is not asked.  What a recogniser
needs may be told too widely here, never too narrowly.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Final

from newsparse.blocks.adverts import ADVERT_OPENINGS, advert
from newsparse.blocks.bios import FOLLOWERS, TELLING, bio
from newsparse.blocks.block_quotes import block_quote
from newsparse.blocks.byline_lines import CREDIT_OPENERS, CREDIT_TRACES, NEAR_TOP, byline_line
from newsparse.blocks.headings import heading
from newsparse.blocks.items import list_item
from newsparse.blocks.live import update
from newsparse.blocks.notes import ANNOUNCERS, OPENINGS, OWN_WORDS, note
from newsparse.blocks.photo_credits import LABELLED, SIGNED, photo_credit
from newsparse.blocks.post_lines import post_line
from newsparse.blocks.promos import CALL_BEHIND, CALL_ENDS, CALLERS, promo
from newsparse.blocks.pull_quotes import pull_quote
from newsparse.blocks.related_lines import LABEL_OPENERS, LISTED, LONGEST_LISTED, related, under_list
from newsparse.blocks.rights import (
    FOREIGN_TRACES,
    OWNERS,
    OWNING,
    PIECES,
    RIGHTS_ALONE,
    RIGHTS_LONGEST,
    RIGHTS_TRACES,
    rights,
)
from newsparse.blocks.shares import COMMENTERS, share
from newsparse.blocks.standfirsts import standfirst
from newsparse.blocks.tabular import table
from newsparse.blocks.titles import title
from newsparse.extending import Line, Recogniser
from newsparse.knowledge.styles_words import ADVERTS, NOTES, PROMOS, RELATED, SHARES
from newsparse.patterns import holds_any

__all__ = ["EVERY_LINE", "narrowing", "need_of", "signs_of"]

_ADVERT, _SHARE, _NOTE, _RIGHTS, _BYLINE, _BIO, _RELATED, _PROMO, _CREDIT = (1 << n for n in range(9))
_POST, _UPDATE, _TABLE, _MARKED, _ITEM, _TOP, _HEADING = (1 << n for n in range(9, 16))
EVERY_LINE: Final = -1

_NEEDS: Final[tuple[tuple[Recogniser, int], ...]] = (
    (post_line, _POST),
    (advert, _ADVERT),
    (share, _SHARE),
    (note, _NOTE),
    (rights, _RIGHTS),
    (byline_line, _BYLINE),
    (bio, _BIO),
    (update, _UPDATE),
    (related, _RELATED),
    (promo, _PROMO),
    (photo_credit, _CREDIT),
    (table, _TABLE),
    (block_quote, _UPDATE),
    (pull_quote, _MARKED),
    (list_item, _ITEM),
    (title, _TOP),
    (standfirst, _TOP),
    (heading, _HEADING),
)
"""The sign without which each answers with None; whoever is not among them is always asked."""

_WHOLE: Final = ADVERTS | SHARES | NOTES | PROMOS | RELATED
"""Lines that are known word for word."""
_QUOTED: Final = _ADVERT | _POST | _RELATED | _TABLE | _MARKED | _TOP | _HEADING
"""What may begin with a quotation mark."""
_DASHES: Final = "-–—"
_DASHED: Final = _BYLINE | _PROMO | _ITEM
"""What may begin with a dash, as speech does in many languages, and with any word behind it."""
_MARKS: Final = frozenset("―([{<>»|©@⏱•▪◦●■‣⁃∙·*►▶➤✓✔→+✚_:!…")
"""With what else a button, a link, a credit or an item may begin before its words."""
_BEHIND: Final = ".,:;!?…»)]}*"


def _signs(*told: tuple[int, Iterable[str]]) -> dict[str, int]:
    found: dict[str, int] = {}
    for sign, words in told:
        for word in words:
            found[word] = found.get(word, 0) | sign
    return found


_WORDS: Final = _signs(
    (_ADVERT, ("in",)),
    (_SHARE, COMMENTERS),
    (_NOTE, ANNOUNCERS | OWN_WORDS),
    (_RIGHTS, OWNERS | PIECES),
    (_BYLINE, CREDIT_OPENERS),
    (_BIO, FOLLOWERS | {"about", "zum", "zur", "über", "sobre", "à"}),
    (_RELATED, LABEL_OPENERS | {"read", "see", "learn", "more"}),
    (_PROMO, CALLERS),
)
"""First words, folded."""
_STARTS: Final = _signs(
    (_ADVERT, ADVERT_OPENINGS - {"in"}),
    (_SHARE, "com sha lik vie ret rea rep twe kom par lis aud est les lee tem tie cza lec sav sms tel thr tei thi fac fli ema pin pri pos to".split()),
    (_NOTE, OPENINGS | set("mon tue wed thu fri sat sun jan feb mar apr may jun jul aug sep oct nov dec".split())),
    (_CREDIT, LABELLED | SIGNED),
    (_PROMO, ("new", "you")),
)  # fmt: skip
"""The first two or three letters of the first word."""
_PAIRS: Final = frozenset(start for start in _STARTS if len(start) == 2)
_ENDS: Final = _signs((_ADVERT, ("now",)), (_PROMO, CALL_ENDS))
"""The last three letters, the marks behind them left out."""
_LASTS: Final = frozenset(CALL_BEHIND) | {last for end in _ENDS for last in (end[-1], end[-1].upper())}
"""With which characters such lines end."""
_NUMBERED: Final = _SHARE | _NOTE | _UPDATE | _ITEM
"""What begins with a number."""
_LISTED: Final = frozenset("abcABCivx")
"""With which letters lists are numbered."""
_LONG: Final = 260
"""Whatever is longer is no call, no link and no heading."""
_SHORTEST: Final = 12
"""Whatever is shorter says neither who contributed nor, but in scripts of their own, whose the rights are."""


def signs_of(line: Line) -> int:
    """Return what a line shows of all that recognisers need, as bits."""
    text = line.plain
    if line.key in _WHOLE:
        return EVERY_LINE
    first = line.first
    letter = text[0]
    signs = 0
    if not letter.isalnum():
        if letter in '"“‘':
            return _QUOTED
        signs = _MARKED
        if letter in _DASHES:
            said = text.lstrip(_DASHES + " ")
            letter = said[:1]
            if not letter.isalnum():
                return EVERY_LINE
            first = said.split(None, 1)[0].casefold().replace("’", "'").rstrip(_BEHIND)
            signs = _DASHED
        elif not first or letter in _MARKS:
            return EVERY_LINE
    length = len(text)
    signs |= _WORDS.get(first, 0) | _STARTS.get(first[:3], 0)
    if first[:2] in _PAIRS:
        signs |= _STARTS[first[:2]]
    if letter in _LISTED:
        signs |= _ITEM
    elif letter.isdigit():
        signs |= _NUMBERED
    last = text[-1]
    if length <= _LONG:
        if last in _LASTS:
            end = text[-24:].rstrip(CALL_BEHIND)[-3:] if last in CALL_BEHIND else text[-3:]
            signs |= _ENDS.get(end.casefold(), 0)
        if last != ".":
            signs |= _HEADING
            if LISTED <= length <= LONGEST_LISTED and under_list(line):
                signs |= _RELATED
        if not text[1:2].islower() and text[:3].upper() == text[:3]:
            signs |= _RELATED | _RIGHTS | _HEADING if text.isupper() else _RELATED | _HEADING
        if not letter.isascii():
            signs |= _RELATED
    if line.opening or line.index < NEAR_TOP:
        signs |= _BYLINE | _TOP
    if "/" in text:
        signs |= _CREDIT
    if "|" in text or "\t" in text:
        signs |= _CREDIT | _TABLE
    if "@" in text:
        signs |= _BIO | _POST
    if length < _SHORTEST and text.isascii():
        return signs
    if ("eport" in text or "ontribut" in text or " by" in text) and holds_any(text, CREDIT_TRACES):
        signs |= _BYLINE
    if " be " in text or (line.closing and letter.isupper() and text.count(" ") > 1 and holds_any(text, TELLING)):
        signs |= _BIO
    if length <= 160 and (" via " in text or " for The " in text):
        signs |= _CREDIT
    if length <= RIGHTS_ALONE or (length <= RIGHTS_LONGEST and letter in OWNING):
        if holds_any(text, RIGHTS_TRACES) or (not text.isascii() and holds_any(text, FOREIGN_TRACES)):
            signs |= _RIGHTS
    return signs


def need_of(recogniser: Recogniser) -> int:
    """Return the signs one of which a recogniser needs; all bits for one that is to be asked about every line."""
    # Somebody's own recogniser may be no hashable thing.
    return next((need for known, need in _NEEDS if known is recogniser), EVERY_LINE)


def narrowing(recognisers: Iterable[Recogniser]) -> Callable[[int], tuple[Recogniser, ...]]:
    """Return the function that tells which of these are asked about a line that shows some signs."""
    told = [(recogniser, need_of(recogniser)) for recogniser in recognisers]

    @lru_cache(maxsize=512)
    def asked(signs: int) -> tuple[Recogniser, ...]:
        return tuple(recogniser for recogniser, need in told if need == EVERY_LINE or signs & need)

    return asked
