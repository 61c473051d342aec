"""The words under a picture, with its credit, place and date.

Captions tell in the present tense what is seen, name the place and the full day, and end in a credit.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from newsparse.blocks.forms import CAPITAL, ends_like_sentence
from newsparse.blocks.photo_credits import AGENCIES, LABEL, credit_only
from newsparse.extending import Context, Line
from newsparse.models.blocks import Block, Credit, new_caption
from newsparse.patterns import holds_any, lazy

__all__ = ["CAPTION_OPENERS", "caption", "caption_block"]

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "jan january",
            "feb february",
            "mar march",
            "apr april",
            "may",
            "jun june",
            "jul july",
            "aug august",
            "sep sept september",
            "oct october",
            "nov november",
            "dec december",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH: Final = r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
_DATE: Final = lazy(
    rf"\b(?:{_MONTH}\s+(?P<day>\d{{1,2}}),?\s+(?P<year>\d{{4}})|(?P<day2>\d{{1,2}})\s+{_MONTH.replace('month', 'month2')},?\s+(?P<year2>\d{{4}})|(?P<day3>\d{{1,2}})\.(?P<month3>\d{{1,2}})\.(?P<year3>\d{{4}})|(?P<year4>\d{{4}})-(?P<month4>\d\d)-(?P<day4>\d\d))\b",
    re.IGNORECASE,
)  # fmt: skip
_DATED_END: Final = lazy(
    rf"(?:\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\.?),?\s+(?:{_MONTH}\s+\d{{1,2}},?\s+\d{{4}}|\d{{1,2}}\s+{_MONTH.replace('month', 'm2')},?\s+\d{{4}}))\.?\s*$",
    re.IGNORECASE,
)
_PLACED: Final = lazy(
    rf"(?P<place>[{CAPITAL}][\w.'’ -]{{1,40}}(?:,\s*[{CAPITAL}][\w.'’ -]{{1,40}}){{0,3}}),\s*(?P<date>\d{{1,2}}\.\d{{1,2}}\.\d{{4}}|\d{{4}}-\d\d-\d\d)[\s:.,–—-]+(?=[^\W\d]\S*\s+\S+\s+\S)"
)
_IN_PLACE: Final = lazy(
    rf"\b(?:in|at|near|outside|off)\s+(?P<place>(?:downtown |central |northern |southern |eastern |western )?[{CAPITAL}][\w.'’-]*(?:[ ,]+(?:of |de |la |the )?[{CAPITAL}][\w.'’-]*){{0,5}}),?\s+(?:on\s+)?(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day|{_MONTH.replace('month', 'm3')}\s+\d|\d{{1,2}}\s+{_MONTH.replace('month', 'm4')})"
)
_CREDIT_END: Final = lazy(
    rf"(?-i:(?=[(|\sCc])(?!\s[aeghj-oq-z]))(?:\((?P<bracket>(?:(?:photo|photos|image|images|picture|pictures|illustration|foto|fotos|file photo|credit|courtesy|via|screenshot|screengrab|video|©)\b[^()\[\]\n]{{0,90}}|(?:[^()\[\]\n]{{0,60}}(?:/|\bvia\b|,)\s*)?{AGENCIES}(?:\s*(?:/|via|,|photo)\s*[^()\[\]\n]{{0,60}})?))\.?\)|"
    rf"(?:\|\s*|(?<!\bthe)(?<!\ba)(?<!\bhis)(?<!\bher)(?<!\btheir)\s(?=(?:Photos?|Fotos?|Image|Images|Picture|Illustration|Crédit|Credit|Bild|FOTO|PHOTO)\s?(?:by\b|courtesy|credit|:|©)))(?P<label>(?:Photos?|Fotos?|FOTO|PHOTO|Images?|Pictures?|Illustration|Crédit|Credit|Bild)\b[^\n]{{2,80}}|[^|.\n]{{0,60}}{AGENCIES}[^|.\n]{{0,30}})|"
    rf"(?<=[.!?”\"a-z])(?P<glued>(?-i:Credit)(?:(?-i:[{CAPITAL}])|:\s?\S)[^\n]{{2,80}})|(?P<caps>(?<=[.!?»”\"])\s(?-i:[{CAPITAL}][{CAPITAL} .'’-]{{2,40}})\s*/\s*{AGENCIES}|\s(?-i:AP Photo|REUTERS|Reuters|AFP|EPA|EFE|dpa)\s?/\s?(?-i:[{CAPITAL}])[^\n/|]{{2,40}}|\s(?-i:Photo|Foto)\s(?-i:[{CAPITAL}])[^\n/]{{2,40}}/\s?(?-i:[{CAPITAL}])[^\n/]{{1,40}}|\s©\s?(?-i:[{CAPITAL}])[^\n]{{2,70}})|(?P<slashed>\s[–—-]\s*{AGENCIES}\s*(?:/|via)\s*[^\n.]{{2,50}}))\.?\s*$",
    re.IGNORECASE,
)
"""A blank before a small letter that opens none of these is passed over at once: most blanks are."""
_OPENING: Final = lazy(
    r"(?:FILE\s*(?:PHOTO)?\s*[:–—-]|FILE PHOTO|File photo(?:graph)?s?\b(?: of|:|\.| shows)|File (?:image|picture|pic)s? (?:of|:)|(?:Image|Photo|Picture|Media|Video) (?:caption|source)\b|(?:Above|Below|Pictured|Left|Right|Top|Bottom)(?:, (?:right|left|from left|center))?:\s|(?:From left|Clockwise from)\b|Pictured (?:here|above|below|is|are)\b|"
    r"(?:Caption|CAPTION|Photo|PHOTO)\s*:\s|(?:In this|This)\s+(?:[\w.,]+\s+){0,5}(?:file\s+)?(?:photo|image|picture|photograph|frame grab|satellite image|screenshot|combination|combo|undated|handout|video grab)\b(?:.{0,90}\b(?:shows?|provided|released|taken|made|,))|"
    r"(?:An?|The)\s+(?:aerial|satellite|general|undated|file|handout|still|screen)\s+(?:view|image|photo|picture|shot|grab|photograph)\b|An? (?:photo|picture|screenshot|screengrab|still|image|photograph) (?:of|from|showing|shows|taken|posted)\b(?=[^.]*$)|The (?:photo|picture|screenshot|screengrab|still|image|photograph) (?:shows)\b(?=[^.]*$)|Symbolbild|Archivfoto|Archivbild|Foto de archivo|Imagen de archivo|Photo d['’](?:archives|illustration)|Foto d['’]archivio|Imagem de arquivo|Zdjęcie ilustracyjne|"
    r"Credit: .{3,60}? View full size image|Screenshot (?:of|from)|Image via\b|Photo via\b)"
)
_SEEN: Final = lazy(
    r"\((?:[Ll]eft|[Rr]ight|[LRC]|l|r|centre|center|[Cc]enter|top|bottom|pictured|above|second from \w+|far \w+|izquierda|derecha|izq\.|der\.|links|rechts|à gauche|à droite|a sinistra|a destra|sinistra|destra|esquerda|direita|z lewej|z prawej)\)|"
    r"(?:, (?:left|right|center|centre|top|above|second from (?:left|right)), )|\b(?:is|are) (?:seen|pictured|shown)\b|\b(?:pictured|seen|shown|photographed) (?:here|above|below|in|on|at|with|during)\b"
)
_SEEING: Final = (
    "(", "seen", "pictured", "shown", "photographed",
    ", left, ", ", right, ", ", center, ", ", centre, ", ", top, ", ", above, ", ", second from ",
)  # fmt: skip
"""Each of its phrases holds one of these."""
_PRESENT: Final = lazy(
    r"^[^.!?]{3,160}?\b(?:speaks?|looks?|walks?|waves?|gestures?|poses?|stands?|sits?|arrives?|attends?|listens?|watch(?:es)?|holds?|smiles?|shakes?|delivers?|addresses|departs?|leaves?|greets?|reacts?|celebrates?|cries|cheers?|gathers?|marches|march|protests?|works?|plays?|runs?|carr(?:y|ies)|wears?|take part|takes part|talks?|meets?|appears?|inspects?|boards?|answers?|signs?|participates?|rides?|passes|visits?|performs?|embraces?|hugs?|pray(?:s)?)\b"
)
_SPOKEN: Final = lazy(r"\b(?:said|says|told|added|asked|wrote|tweeted|announced|according to)\b")
_PAST: Final = lazy(r"\b(?:said|told|was|were|had|did|would|could|has|have|began|went|came|took|made|got)\b|[“”\"]")
_LONG: Final = 450
_OPENED: Final = 330
_NUMERIC: Final = lazy(r"\d\d[.-]\d\d")
_UNFINISHED: Final = 200
_CREDIT: Final = 90
_DATE_LENGTH: Final = 60
_PHOTOS: Final = ("hoto", "foto", "Foto")
_SURE_TRACES: Final = ("|", "/", "©", " via ", "redit", "rédit")
_PICTURES: Final = ("hoto", "foto", "image", "icture", "illustr", "bild")
_GIVEN: Final = (":", "by", "courtesy")
"""What any case shows that ends in a credit, if no bracket ends it: one of the first, or one of each of the others."""
_DIGIT: Final = lazy(r"\d")
_YEAR: Final = lazy(r"\d\d\d\d")


CAPTION_OPENERS: Final = frozenset(
    "file image photo picture media video above below pictured left right top bottom from clockwise caption in this a an the symbolbild archivfoto archivbild foto imagen imagem zdjęcie credit screenshot file:".split()
)


def caption(line: Line, context: Context) -> Block | None:
    """Take a line that tells what a picture shows: by its opening, its credit, its full date or "(left)"."""
    del context
    text = line.plain
    length = len(text)
    if length > _LONG:
        return None
    if line.first in CAPTION_OPENERS and length <= _OPENED and _OPENING.match(text) and not _SPOKEN.search(text):
        return caption_block(line)
    tail = text[-120:]
    if (_shows_credit(tail) or tail.rstrip().endswith((")", ")."))) and _credited(text, tail):
        return caption_block(line)
    # Nearly every line ends in a letter and a full stop, and has no credit above it.
    if (
        (not text[-1].isalpha() and not text[-2:-1].isalpha() and _dated(text, tail))
        or (text[-1] != "." and 30 < length <= _UNFINISHED and _seen(text))
        or (30 < length <= _OPENED and line.index and _under_credit(line, text))
    ):
        return caption_block(line)
    if (
        text[0].isupper()
        and holds_any(text[2 : 138 if length > 140 else length - 2], ".-")
        and _NUMERIC.search(text, 0, 140)
        and _PLACED.match(text)
        and not _SPOKEN.search(text)
        and (not ends_like_sentence(text) or length < _UNFINISHED)
    ):
        return caption_block(line)
    return None


def _shows_credit(tail: str) -> bool:
    """Return whether the end of a line shows what a credit without brackets does, in the usual cases."""
    return (
        "|" in tail
        or "/" in tail
        or ("oto" in tail and holds_any(tail, _PHOTOS))
        or "redit" in tail
        or "icture" in tail
        or "Image" in tail
        or "Illustr" in tail
        or "Bild" in tail
        or (not tail.isascii() and "©" in tail)
    )


def _credited(text: str, tail: str) -> bool:
    """Return whether a picture's credit ends the line."""
    found = _CREDIT_END.search(tail)
    if found is None:
        return False
    before = text[: len(text) - len(tail) + found.start()].rstrip()
    if not before:
        return False
    spoken = _SPOKEN.search(text) is not None
    bracket = found["bracket"]
    if bracket:
        if len(before) < 20 and not bracket.strip().count(" "):
            return False
        if before[-1] in '.!?”"':
            return not spoken or len(before) > len(text) // 2
        # "the Environmental Protection Agency (EPA)." ends a sentence, and names no picture's owner.
        named = "/" in bracket or " via " in bracket or LABEL.match(bracket) is not None or " " in bracket.strip()
        return not spoken and (named or text[-1] == ")")
    if found["glued"]:
        return True
    return not spoken or found.group().lstrip().startswith("|")


def _under_credit(line: Line, text: str) -> bool:
    """Return whether a sentence in the present tense stands right under a picture's credit."""
    credit = line.document.raw_blocks[line.index - 1].span
    if credit.end - credit.start > _CREDIT:
        return False
    above = line.previous
    return (
        len(above) > 2
        and text.count(". ") <= 2
        and credit_only(above)
        and _PRESENT.match(text) is not None
        and not _PAST.search(text)
    )


def _dated(text: str, tail: str) -> bool:
    """Return whether one sentence in the present tense ends in a weekday and a full date."""
    if (
        not tail.rstrip(". ")[-4:].isdigit()
        or not _DATED_END.search(tail[-_DATE_LENGTH:])
        or text.count(". ") > 2
        or _SPOKEN.search(text)
    ):
        return False
    return _PRESENT.match(text) is not None or _SEEN.search(text) is not None


def _seen(text: str) -> bool:
    """Return whether an unfinished sentence points at people: "(left)", "pictured in 2019"."""
    return (
        not ends_like_sentence(text)
        and holds_any(text, _SEEING)
        and _SEEN.search(text) is not None
        and not _SPOKEN.search(text)
    )


def caption_block(line: Line) -> Block:
    """Return the line as a caption, its credit, place and date read; as a credit where it is nothing else."""
    text = line.plain
    if credit_only(text):
        return line.block(Credit)
    tail = text[-160:]
    start = _credit_start(tail)
    found = _CREDIT_END.search(tail, start) if start >= 0 else None
    credit = None
    if found is not None:
        credit = next(
            (
                part
                for part in (found["bracket"], found["label"], found["glued"], found["caps"], found["slashed"])
                if part
            ),
            None,
        )
        credit = credit.strip(" |–—-") if credit else None
    if credit:
        label = LABEL.match(credit) or re.match(r"Credit[:\s]*", credit)
        if label is not None and label.end() < len(credit):
            credit = credit[label.end() :].strip() or None
    number = _DIGIT.search(text)
    place = _PLACED.match(text) if number else None
    if place is None and (number or "day" in text or "DAY" in text):
        place = _IN_PLACE.search(text[-220:])
    return new_caption(
        span=line.span,
        text=line.text,
        credit=credit or None,
        place=place["place"].strip(" ,") if place else None,
        date=_date(text, number.start()) if number else None,
    )


def _credit_start(tail: str) -> int:
    """Return from where on a credit may stand at the end of a caption, -1 where none does."""
    folded = tail.casefold()
    if holds_any(folded, _SURE_TRACES) or (holds_any(folded, _PICTURES) and holds_any(folded, _GIVEN)):
        return 0
    return tail.rfind("(") if tail.rstrip(". ").endswith(")") else -1


def _date(text: str, number: int) -> dt.date | None:
    """Return the day that a caption prints in full, which its first number or the word before that opens.

    Numbers with points are day, month, year.
    """
    if not _YEAR.search(text, number):
        return None
    opening = text[:number].rstrip().rfind(" ") + 1
    dates = list(_DATE.finditer(text[opening:][-_LONG:]))
    if not dates:
        return None
    found = dates[-1]
    group = found.groupdict()
    month_name = group["month"] or group["month2"]
    month = _MONTHS[month_name.casefold().rstrip(".")] if month_name else int(group["month3"] or group["month4"])
    day = int(next(d for d in (group["day"], group["day2"], group["day3"], group["day4"]) if d))
    year = int(next(y for y in (group["year"], group["year2"], group["year3"], group["year4"]) if y))
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
