"""Advertisements and the labels that announce them."""

from __future__ import annotations

import re
from typing import Final

from newsparse.extending import Context, Line
from newsparse.knowledge.styles_words import ADVERTS
from newsparse.models.blocks import Advert, Block
from newsparse.patterns import lazy

__all__ = ["ADVERT_OPENINGS", "advert"]

_LABEL: Final = lazy(
    r"(?:advertisement|sponsored|promoted|paid content|anzeige|publicidad|publicité)s?\s*[-–—:|.(]|"
    r"(?:(?:the )?(?:story|article|post|video|content) (?:continues|resumes) (?:below|after)|scroll (?:down )?(?:to|for)|this advertisement has not loaded|sponsored content (?=[A-Z])|advertisement \d+$|"
    r"(?:sponsored|presented|brought to you|paid for|in partnership) (?:by|with)\b)",
    re.IGNORECASE,
)
ADVERT_OPENINGS: Final = frozenset("adv spo pro pai anz pub the sto art pos vid con scr thi pre bro in".split())
"""What the first word of a label begins with."""
_OFFERS: Final = ("buy now", "shop now", "order now")


def advert(line: Line, context: Context) -> Block | None:
    """Take "Advertisement", "Anzeige", "Story continues below advertisement", "… Available to all. Buy Now"."""
    del context
    text = line.plain
    if len(text) > 160:
        return None
    if (
        (line.key in ADVERTS and line.key)
        or (line.first[:3] in ADVERT_OPENINGS and len(text) <= 90 and _LABEL.match(text))
        or (text[-1] in "wW.!" and text[-10:].casefold().rstrip(".!").endswith(_OFFERS))
    ):
        return line.block(Advert)
    return None
