"""Prose: lines that are certainly the author's text, and whatever nobody else took."""

from __future__ import annotations

from typing import Final

from newsparse.blocks.byline_lines import CREDIT_OPENERS
from newsparse.blocks.captions import CAPTION_OPENERS
from newsparse.blocks.forms import ends_like_sentence
from newsparse.blocks.notes import ANNOUNCERS, OPENINGS
from newsparse.blocks.photo_credits import LABELLED
from newsparse.blocks.promos import CALLERS
from newsparse.blocks.related_lines import LABEL_OPENERS
from newsparse.blocks.rights import PIECES
from newsparse.extending import Context, Line
from newsparse.models.blocks import Block, new_paragraph
from newsparse.models.spans import Span
from newsparse.patterns import holds_any

__all__ = ["certain_prose", "is_prose", "paragraph"]

_LONG: Final = 100
_SHORT: Final = 40
_TOO_LONG: Final = 700
"""No author's note or credit is longer."""
_LABELS: Final = frozenset(
    """by newyou correction corrections clarification clarifications corrected clarified update updates updated editor editors editor's editors' ed author's
    publisher's note disclosure disclaimer warning copyright © (c) reporting writing editing compiled additional contributing contributors with translated
    written reported edited follow subscribe sign click tap download donate photo photos image images picture pictures foto fotos file illustration credit
    caption pictured above below posted published watch listen read related register join advertisement sponsored breaking developing
    anmerkung hinweis korrektur nota note rectificatif corrección correção correzione crédit archivfoto symbolbild abonnieren abonnez suscríbete iscriviti""".split()
)
"""First words of furniture that may be long: a line that begins so is looked at more closely."""
_COMMON: Final = frozenset(
    "this the a an these that all no as for if you to we in on our new want have got get like enjoy enjoying love support stay don't never send share let tell visit try start check your have "
    "before already become view call text contact email reach find more most dieser der die das el la le los les il este esta cet cette jetzt melden suivez síguenos segui recevez recibe".split()
)
"""First words of furniture and of prose alike: the words of furniture have to follow somewhere."""
_TRACES: Final = (
    "ersion of", "updated", "corrected", "eveloping", "riginally", "ublished", "ppeared", "rovided by", "icensed", "adapted", "posted", "photo", "image", "picture", "ewsletter",
    "inbox", " app", "ubscri", "mail", "podcast", "acebook", "witter", "nstagram", "here", "ign up", "http", ".com", "lick", "onat", "account", "our ", "live", "articles!", "aktual", "actuali",
)  # fmt: skip
_ARTICLES: Final = frozenset("the in a an on as that these die der das".split())
"""Of these the ones that most prose begins with: furniture says at once what it speaks of ("The article …")."""
_THINGS: Final = PIECES | frozenset(
    """earlier previous prior original initial past page headline entry list interview blog article's story's caption graphic chart photo live liveblog transcript
    guide editorial op-ed dispatch text of news aerial satellite general undated file handout still screen picture screenshot screengrab image photograph
    best latest top biggest day's most einer case pictures other""".split()
)
_ASKED: Final = ("?", "!", "here.", "now.", "today.", "free.", "comment.", "comments.", "section.", "below.")
"""How calls end."""
_TAIL: Final = (
    "@",
    "ontribut",
    "eporting",
    "reported from",
    "iting by",
    "ollow ",
    "redit",
    "hoto",
    "reserved",
    "be reached",
)
"""What the end of a long line shows where its beginning is a name: contributors, biographies, captions."""
_OPENERS: Final = (
    _LABELS | _COMMON | PIECES | ANNOUNCERS | CREDIT_OPENERS | CAPTION_OPENERS | LABEL_OPENERS | CALLERS
) | frozenset(
    """advertisements promoted paid anzeige publicidad publicité content scroll presented brought audio estimated reading lesezeit temps tiempo
    tempo leestijd czas lecture less due because owing through about zum über zur sobre tweet""".split()
)
"""First words of furniture of any length, and, below, of what credits and notes begin with."""
_PREFIXES: Final = OPENINGS | LABELLED
_SIGNS: Final = (
    "|", "/", "\t", "©", " via ", " for The ", "Foto", "foto", "Image", "icture", "Illustr", "Bild",
    "eserv", "éserv", "iserv", "orbeh", "astrzeżone", "ащищены", "ttigheter", "eproduc", "reative commons", "ermission", "erboten",
)  # fmt: skip
"""What short credits, captions, tables and rights show besides."""
_NEAR_TOP: Final = 6
_LONGEST_CREDIT: Final = 90


def is_prose(text: str, span: Span) -> bool:
    """Return whether a line of a text is long and ends like a sentence."""
    return span.end - span.start >= _LONG and ends_like_sentence(span.of(text))


def certain_prose(line: Line, context: Context) -> Block | None:
    """Take a long line that ends like a sentence and shows no sign of furniture."""
    del context
    text = line.plain
    length = len(text)
    last = text[-1]
    if last != "." and (last in ")]" or not ends_like_sentence(text)):
        return None
    if (line.closing and length < _TOO_LONG) or (length < _LONG and not _tells(text) and not _unmarked(line, text)):
        return None
    if text[0] in "-*•·▪◦●■>1234567890([{«©" or line.first in _LABELS:
        return None
    before = text[-2]
    if not before.isalpha() and (before.isdigit() or before in ")]"):
        return None
    if (line.first in _COMMON or length < _LONG) and not _opens_prose(line.first, text):
        if holds_any(text[:300], _TRACES):
            return None
    if holds_any(text[-120:], _TAIL):
        return None
    return new_paragraph(span=line.span, text=line.text)


def _tells(text: str) -> bool:
    """Tell whether a short line says who said something, outside a label or a caption."""
    return len(text) > _SHORT and (" said" in text or " told " in text or " added" in text or " says" in text)


def _opens_prose(first: str, text: str) -> bool:
    """Tell whether a line that begins with an article or the like speaks of no piece, picture or offer, and calls nobody."""
    if first not in _ARTICLES or text.endswith(_ASKED):
        return False
    words = text[:60].split(None, 2)
    return len(words) > 1 and words[1].strip(",.:;").casefold().replace("’", "'") not in _THINGS


def _unmarked(line: Line, text: str) -> bool:
    """Tell whether a short line in the middle of an article has neither the words nor the signs of anything but prose."""
    if len(text) <= _SHORT or line.opening or line.index < _NEAR_TOP or text[-1] != "." or text.endswith(_ASKED):
        return False
    if not (text[0].isupper() and text[0].isascii()) or text[:3].upper() == text[:3]:
        return False
    first = line.first
    if first[:3] in _PREFIXES or first[:2] in _PREFIXES or (first in _OPENERS and not _opens_prose(first, text)):
        return False
    # Under a picture's credit, which is short, its caption may stand.
    above = line.document.raw_blocks[line.index - 1].span
    return above.end - above.start > _LONGEST_CREDIT and not holds_any(text, _SIGNS)


def paragraph(line: Line, context: Context) -> Block:
    """Take whatever nobody else took: the author's own text."""
    del context
    return new_paragraph(span=line.span, text=line.text)
