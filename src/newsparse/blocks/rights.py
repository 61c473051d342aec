"""Lines about rights and about where a story was first published."""

from __future__ import annotations

import re
from typing import Final

from newsparse.extending import Context, Line
from newsparse.knowledge.styles_words import COPYRIGHTS
from newsparse.models.blocks import Block, Copyright
from newsparse.patterns import holds_any, lazy

__all__ = [
    "FOREIGN_TRACES", "OWNERS", "OWNING", "PIECES", "RIGHTS_ALONE", "RIGHTS_LONGEST", "RIGHTS_TRACES", "rights",
]  # fmt: skip

_SIGN: Final = lazy(
    r"[*(\s]*(?:copyright\s*(?:©|\(c\)|\d{4}|by\b|notice)|©|\(c\)\s*(?:copyright|\d{4}|[A-Z])|copyright$)",
    re.IGNORECASE,
)
_PIECE: Final = r"(?:(?:an?|the|this|longer|shorter|condensed|edited)\s+(?:version|part|portion|excerpt)?\s*(?:of\s+)?)?(?:this\s+|the\s+)?(?:above\s+|following\s+)?(?:article|story|piece|post|essay|column|report|interview|commentary|op-ed|content|excerpt|material|interview|item|blog post|news story|press release|review|video|website)"
_FIRST: Final = lazy(
    rf"[*(\[\s]*{_PIECE}(?:,[^,.]{{1,60}},)?\s+(?:and [\w ]{{1,40}}\s)?(?:(?:was|has been|is|were|are|have been|had been)\s+)?(?:(?:first|originally|previously|initially|automatically|also|re)[ -]?)*"
    r"(?:appear(?:ed|s)|publi(?:shed|cado)|posted|provided|produced|reprinted|republished|adapted|syndicated|supplied|distributed|licensed|reproduced|co-published|made available|excerpted|brought to you|protected|copyrighted|translated)\b"
    r"(?=.{0,40}\b(?:on|in|by|at|from|for|with|as|under|through|via|to|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)\b)",
    re.IGNORECASE,
)
_AS: Final = lazy(
    r"[*(\[\s]*(?:(?:as )?(?:originally|first|previously) (?:published|appeared|posted|aired|reported) (?:on|in|at|by|as)\b|as published in |"
    r"distributed by|(?:re)?printed (?:with|by) permission|(?:re)?published (?:with|by) permission|syndicated (?:from|by)|courtesy of the conversation|"
    r"dieser (?:artikel|beitrag|text) (?:erschien|ist (?:zuerst|zunächst|ursprünglich))|"
    r"(?:cet|le présent) article (?:a été (?:publié|initialement)|est (?:paru|republié))|este (?:artículo|texto|artigo|conteúdo) (?:fue|foi|se|é) (?:public|origin|pub))",
    re.IGNORECASE,
)
RIGHTS_TRACES: Final = (
    "eserv", "iserv", "orbeh", "ttigheter", "ublished, broadcast", "eproduc", "reative commons", "ermission", "erboten",
)  # fmt: skip
FOREIGN_TRACES: Final = ("éserv", "astrzeżone", "ащищены", "無断", "转载", "未经授权", "무단")
"""Each of the words of rights holds one of these, or of those above."""
RIGHTS_ALONE: Final = 160
RIGHTS_LONGEST: Final = 500
OWNING: Final = frozenset("cC©tTaAnNmM")
"""What a line of rights begins with that is longer than `RIGHTS_ALONE`: see `_owned`."""
OWNERS: Final = frozenset("copyright © c".split())
PIECES: Final = frozenset(
    "a an the this longer shorter condensed edited article story piece post essay column report interview commentary content excerpt material item press review video website as originally first previously "
    "printed distributed reprinted published republished syndicated courtesy dieser cet le este above following portions part parts".split()
)


def rights(line: Line, context: Context) -> Block | None:
    """Take "© 2031 The Marsen Post", "All rights reserved", "This article was originally published on …"."""
    del context
    text = line.plain
    if len(text) > 700 or text[0] in "“\"‘'":
        return None
    if (line.first in OWNERS or text[0] in "©(") and _SIGN.match(text):
        return line.block(Copyright)
    if line.first in PIECES and len(text) <= 330 and (_AS.match(text) or _FIRST.match(text)):
        return line.block(Copyright)
    if len(text) > RIGHTS_ALONE and (len(text) > RIGHTS_LONGEST or text[0] not in OWNING):
        return None
    shown = text.casefold() if text.isupper() else text
    if holds_any(shown, RIGHTS_TRACES) or (not shown.isascii() and holds_any(shown, FOREIGN_TRACES)):
        folded = text.casefold()
        if any(words in folded for words in COPYRIGHTS) and _owned(folded):
            return line.block(Copyright)
    return None


def _owned(folded: str) -> bool:
    """Return whether a line of rights speaks of itself, as no report does: short, or begun by the words of rights."""
    return len(folded) <= RIGHTS_ALONE or folded.startswith(
        ("copyright", "©", "this ", "all ", "no part", "the content", "material")
    )
