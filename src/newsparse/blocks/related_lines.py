"""Links to other stories: labels, heads of boxes, and headlines in capitals."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from newsparse.blocks.forms import CLOSING_MARKS, SENTENCE_ENDS, ends_like_sentence, in_capitals, word_count
from newsparse.blocks.items import numbered
from newsparse.blocks.promos import calls_in_capitals
from newsparse.extending import Context, Line
from newsparse.knowledge.styles_words import RELATED, RELATED_LABELS
from newsparse.models.blocks import Block, Related
from newsparse.patterns import lazy

__all__ = ["LABEL_OPENERS", "LISTED", "LONGEST_LISTED", "related", "under_list"]

_SHORTEST: Final = 6
_LONGEST: Final = 22
"""How many words a link in capitals has: shorter lines are headings, longer ones are somebody's shouting."""
_MARKED: Final = lazy(r"^[\s>»►▶→•*+✚📌👉🔴(\[]*(?P<label>[^:|>»–—\n]{2,40}?)\s*(?:[:|>»►▶→]|\s[-–—]\s)\s*(?=\S)")
_OPENING: Final = lazy(
    r"[\s>»►▶→•*+✚(\[]*(?:"
    r"(?:READ|SEE|WATCH|LISTEN) (?:MORE|ALSO|NEXT|NOW|THE|TO|:)|(?:ALSO|MUST) (?:READ|WATCH|SEE)\b|"
    r"(?:[Rr]ead|[Ss]ee|[Ww]atch|[Ll]isten)(?: more| also| next)(?: (?:on|about|from|in|here|at|of|news|stories)\b|\s*[:>»►→]|\s?\.{3}|…)|[Aa]lso [Rr]ead\b|"
    r"[Mm]ore (?:from|on|about|stories|news|coverage|in|of our|like this)\b|MORE (?:FROM|ON|ABOUT|STORIES|NEWS|COVERAGE)\b|"
    r"[Aa]lso (?:on|in|from) [A-Z][^.!?]{2,40}:?$|[Mm]ost (?:[Rr]ead|[Pp]opular|[Vv]iewed|[Ww]atched|[Ss]hared)(?: (?:in|on|stories|news|articles|today|this week)\b|\s*[:>])|"
    r"[Rr]elated (?:[Aa]rticles?|[Ss]tor(?:y|ies)|[Cc]overage|[Tt]opics?|[Pp]osts?|[Nn]ews|[Ll]inks?)\s*[:>]|RELATED\b|"
    r"(?:[Tt]rending|[Pp]opular|[Ff]eatured|[Ll]atest|[Tt]op|[Rr]ecommended)(?: (?:[Nn]ow|[Ss]tories|[Nn]ews|[Vv]ideos?|[Hh]eadlines|[Aa]rticles|[Rr]eads|[Ff]or [Yy]ou))\b|"
    r"(?:[Ll]esen [Ss]ie (?:auch|hier|dazu|mehr|weiter)|[Mm]ehr (?:zum [Tt]hema|dazu|lesen|über|aus)|[Aa]uch interessant|[Ll]ees (?:ook|meer|verder)|[Àà] lire aussi|[Ll]ire (?:aussi|également|la suite)|"
    r"LIRE AUSSI|LEA TAMBIÉN|LEE TAMBIÉN|LESEN SIE AUCH|[Ll]e[ea] (?:también|además)|[Ll]eggi anche|LEGGI ANCHE|[Ll]eia (?:também|mais)|LEIA (?:TAMBÉM|MAIS)|[Cc]zytaj (?:też|także|również|więcej)|[Zz]obacz (?:też|także|również)|[Čč]těte (?:také|více)|"
    r"[Ll]äs (?:också|mer|även)|[Ll]es (?:også|mer)|[Ll]æs (?:også|mere)|[Lл]ue (?:myös|lisää)|[Чч]итайте (?:также|також)))"
)
_STOPPED: Final = frozenset(("read more", "see more", "learn more", "see also", "read next", "more here"))
_SHOUTED: Final = 20
LISTED: Final = 15
LONGEST_LISTED: Final = 130
"""How many characters a headline in capitals has at least, and one in a list."""
_STOPS: Final = (SENTENCE_ENDS | CLOSING_MARKS) - {"?", "!"}
"""How no headline ends."""
_COLON_LAST: Final = lazy(r":[^\w\n:]*\n")
_CHAIN: Final = 6
_LABEL: Final = 60
"""No label is longer."""
LABEL_OPENERS: Final = frozenset(label.split()[0] for label in RELATED_LABELS) | frozenset(
    "most popular featured latest top".split()
)
"""The first words of labels."""


def related(line: Line, context: Context) -> Block | None:
    """Take "READ MORE: …", "Most read in Football", "Lesen Sie auch", and a headline in capitals of six words or more."""
    del context
    text = line.plain
    length = len(text)
    if length > 260:
        return None
    if text[-1] == "." and text[:-1].casefold() in _STOPPED:
        return line.block(Related)
    if line.key in RELATED and text[-1] not in "!?" and text[0] not in "‘'":
        return line.block(Related)
    if (line.first in LABEL_OPENERS or not line.first or not text[0].isascii()) and _labelled(text):
        return line.block(Related)
    if (length >= _SHOUTED and not "a" <= text[1] <= "z" and _shouted(line)) or (
        LISTED <= length <= LONGEST_LISTED and _listed(line)
    ):
        return line.block(Related)
    return None


def _labelled(text: str) -> bool:
    found = _MARKED.match(text)
    if found is not None:
        label = found["label"].strip(" *_")
        if label.casefold().replace("’", "'") in RELATED_LABELS:
            # "Earlier: …" and "Video: …" may also open a sentence; a headline has no full stop.
            if label.isupper() or not text.endswith((".", "”", '"')):
                return True
            return label.casefold().startswith(
                ("related", "read ", "see also", "more news", "lire", "lesen", "lees", "leggi", "leia")
            )
    found = _OPENING.match(text)
    if found is None:
        return False
    return (
        not ends_like_sentence(text)
        or found.group().isupper()
        or text.endswith(("...", "…", "?", "!"))
        or (len(text) <= 120 and ":" in text[:40])
    )


def _shouted(line: Line) -> bool:
    """Return whether a line is another story's headline in capitals."""
    text = line.plain
    if text[-1] in '.!”"):;,' or not in_capitals(text) or numbered(text):
        return False
    if not _SHORTEST <= word_count(text) <= _LONGEST or calls_in_capitals(text):
        return False
    # A sign or a shout that somebody is quoted with follows a colon; a headline at the top of an article is its own.
    if line.previous.endswith((":", ",")):
        return False
    return line.index > 0 or not line.next


def _listed(line: Line) -> bool:
    """Return whether a line is a headline in the list under "Read more:" or "Related stories"."""
    text = line.plain
    if text[-1] in _STOPS and ends_like_sentence(text):
        return False
    if not under_list(line):
        return False
    closing, blocks, whole, index = line.closing, line.document.raw_blocks, line.document.text, line.index
    for block in reversed(blocks[index - _CHAIN if index > _CHAIN else 0 : index]):
        span = block.span
        end = span.end
        length = end - span.start
        if length > LONGEST_LISTED:
            return False
        last = whole[end - 1]
        if length <= _LABEL and (closing or last == ":") and _heads_list(whole[span.start : end]):
            return True
        if last in _STOPS and ends_like_sentence(whole[span.start : end]):
            return False
    return False


def under_list(line: Line) -> bool:
    """Return whether a list of other stories may stand right above a line; where prose follows, a colon has opened it."""
    index, blocks, whole = line.index, line.document.raw_blocks, line.document.text
    if not index:
        return False
    above = blocks[index - 1].span
    if above.end - above.start > LONGEST_LISTED or whole[above.end - 1] == ".":
        return False
    if line.closing:
        return True
    top = blocks[index - _CHAIN if index > _CHAIN else 0].span.start
    colon = whole.find(":", top, above.end)
    return colon >= 0 and _COLON_LAST.search(whole, colon, line.span.start) is not None


@lru_cache(maxsize=256)
def _heads_list(label: str) -> bool:
    """Return whether other stories are listed under a line; each is asked about by the six lines under it."""
    return label.casefold().replace("’", "'").strip(" :…>»•*") in RELATED
