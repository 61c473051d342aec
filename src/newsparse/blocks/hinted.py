"""What the page's mark-up says of a block, where the words do not say better."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from newsparse.blocks.adverts import advert
from newsparse.blocks.bios import bio
from newsparse.blocks.byline_lines import byline_line
from newsparse.blocks.captions import caption_block
from newsparse.blocks.glance import narrowing, signs_of
from newsparse.blocks.notes import note
from newsparse.blocks.photo_credits import photo_credit
from newsparse.blocks.promos import promo
from newsparse.blocks.related_lines import related
from newsparse.blocks.rights import rights
from newsparse.blocks.shares import share
from newsparse.extending import Context, Line, line_at
from newsparse.models.blocks import (
    Advert,
    Bio,
    Block,
    BlockQuote,
    BylineLine,
    ListItem,
    PostBlock,
    Promo,
    PullQuote,
    Related,
    Share,
    Standfirst,
    Table,
    Title,
    Update,
    new_block,
    new_heading,
)  # fmt: skip
from newsparse.models.documents import Hint

__all__ = ["hinted"]

_KINDS: Final[dict[Hint, type[Block]]] = {
    Hint.TITLE: Title, Hint.STANDFIRST: Standfirst, Hint.QUOTE: BlockQuote, Hint.PULL_QUOTE: PullQuote,
    Hint.TABLE: Table, Hint.EMBED: PostBlock,
}  # fmt: skip
_OPEN: Final = (Hint.ASIDE, Hint.ITEM, Hint.HEADING, Hint.BYLINE)
"""Most hints are one of these, and to ask which one a member is costs less than its hash."""
_FURNITURE: Final = narrowing((advert, share, note, rights, byline_line, related, promo, photo_credit, bio))
_BESIDE_BYLINES: Final = narrowing((note, share, bio))
"""What pages print in the element of the byline: the day, the time to read, who the author is."""
_ASIDES: Final[tuple[tuple[str, type[Block]], ...]] = (
    ("newsletter", Promo), ("subscri", Promo), ("signup", Promo), ("sign-up", Promo), ("promo", Promo), ("donat", Promo), ("paywall", Promo), ("cta", Promo),
    ("advert", Advert), ("sponsor", Advert), ("share", Share), ("social", Share), ("comment", Share),
    ("author", Bio), ("bio", Bio), ("related", Related), ("recommend", Related), ("read-more", Related), ("more", Related),
)  # fmt: skip
"""Parts of class names, in the order of belief, and what an aside of that class is."""

# The members that are asked for at every line: to read one through its class takes as long as ten other steps.
UPDATE: Final = Hint.UPDATE
CAPTION: Final = Hint.CAPTION
ASIDE: Final = Hint.ASIDE
BYLINE: Final = Hint.BYLINE
HEADING: Final = Hint.HEADING
ITEM: Final = Hint.ITEM


def hinted(line: Line, context: Context) -> Block | None:
    """Take a block that the page marks; a heading or an item may still be a call, a link to another story, a note."""
    hint = line.hint
    if hint is None:
        return None
    if hint not in _OPEN:
        if hint is CAPTION:
            return caption_block(line)
        return line.block(Update, posted=line.raw.posted) if hint is UPDATE else line.block(_KINDS[hint])
    asked = _FURNITURE
    if hint is BYLINE:
        asked = _BESIDE_BYLINES
        if not line.closing:
            line = line_at(line.document, line.index, line.part, line.opening, True)
    span = line.span
    for recogniser in asked(signs_of(line)):
        answer = recogniser(line, context)
        if answer is not None and isinstance(answer, Block) and (answer.span is span or answer.span == span):
            return answer
    if hint is ASIDE:
        return _aside(line)
    if hint is HEADING:
        return new_heading(span=span, text=line.text, level=line.document.raw_blocks[line.index].level)
    return line.block(ListItem if hint is ITEM else BylineLine)


def _aside(line: Line) -> Block:
    kind = _named(line.document.raw_blocks[line.index].classes)
    return new_block(kind or (Related if line.linked else Promo), line.span, line.text)


@lru_cache(maxsize=1024)
def _named(classes: str) -> type[Block] | None:
    """Return what an aside of these class names is; the lines of one box have the same ones."""
    return next((kind for word, kind in _ASIDES if word in classes), None)
