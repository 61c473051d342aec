"""Updates, corrections and editor's notes."""

from __future__ import annotations

import re
from typing import Final

from newsparse.extending import Context, Line
from newsparse.knowledge.styles_words import NOTES
from newsparse.models.blocks import Block, Note, NoteKind
from newsparse.patterns import lazy

__all__ = ["ANNOUNCERS", "OPENINGS", "OWN_WORDS", "note"]

_PIECE: Final = r"(?:article|story|post|piece|report|column|page|headline|item|entry|list|version|interview|essay|blog|article's headline|story's headline|caption|video|graphic|chart|photo caption|live blog|liveblog|transcript|review|guide|editorial|op-ed|dispatch|text)"
_LABEL: Final = lazy(
    r"[*(\[\s—–-]*(?:(?P<correction>corrections?(?: and clarifications?)?|clarifications?|corrected|clarified|erratum|korrektur|berichtigung|corrección|correzione|errata corrige|errata|"
    r"correção|correctie|rectificatie|rectificatif|sprostowanie|fe de err(?:ores|atas)|rättelse|rettelse|oikaisu)|"
    r"(?P<update>(?:(?:breaking|latest|new|final|second|third|last)\s+)?(?:updates?|updated|last updated|first published|originally published|published|posted|last modified|modified|aktualisiert|"
    r"actualización|actualizado|aggiornamento|aggiornato|mise à jour|mis à jour(?: le)?|publié le|atualização|atualizado(?: em)?|publicado(?: em| el)?|aktualizacja|aktualisierung|veröffentlicht|stand|bijgewerkt|gepubliceerd|uppdaterad|publicerad|opdateret|oppdatert|publisert|päivitetty))|"
    r"(?P<editor>(?:editor(?:s|['’]s|s['’])?|author['’]?s?|publisher['’]?s?|reader['’]?s?|writer['’]?s?|programming|content|trigger)\s+(?:note|warning|advisory)s?(?: to readers)?|eds?['’]?\s?note|n\.?b\.?|note to (?:readers|editors)|note|disclosure|disclaimer|warning|"
    r"full disclosure|anmerkung(?: der redaktion)?|hinweis(?: der redaktion)?|nota (?:del editor|de la redacción|del redactor|della redazione|da redação|do editor)|n\.?d\.?l\.?r|note de la rédaction|uwaga redakcji|od redakcji))(?!\w)"
    r"(?P<after>\s*(?:#?\d{1,2})?(?:\s*[(\[][^)\]\n]{1,60}[)\]]|,\s[^:\n]{1,40}(?=:))?)(?P<mark>\s*[:—–|*]|\s+[-–—]+\s|\)|\]|\s*$)?",
    re.IGNORECASE,
)
_EARLIER: Final = lazy(
    rf"[*(\[\s]*(?:(?:due to|because of|owing to|through) an? (?:\w+ )?error,? )?(?:an?|the|in an?) (?:earlier|previous|prior|original|initial|past|first|earlier,? \w+) (?:\w+ )?version (?:of )?(?P<which>this|our|the|today['’]s)?\s*(?:[\w’']+ ){{0,3}}?{_PIECE}\b(?P<rest>.{{0,200}})",
    re.IGNORECASE,
)
_SELF: Final = lazy(
    rf"[*(\[\s]*(?:(?:this|our|your) (?:[\w’'-]+ ){{0,3}}?{_PIECE}\b[^.\n]{{0,80}}?\b(?:has been|have been|was|were|is being|will be|is|had been|incorrectly|originally|previously|initially|contained|misstated|misspelled|misidentified|misattributed|misquoted|omitted|mischaracterized)|"
    rf"the (?:above |original )?{_PIECE} has (?:since )?been|(?:due to|because of|owing to|through) an? (?:\w+ )?(?:error|mistake))\b(?P<rest>.{{0,200}})",
    re.IGNORECASE,
)
_CHANGED: Final = lazy(
    r"\b(?:updat(?:ed|ing)|correct(?:ed|ly)?|amended|clarified|revised|edited|modified|changed|removed|developing|breaking|incorrectly|mistakenly|erroneously|wrongly|inaccurately|inadvertently|misstated|misspelled|"
    r"misidentified|misattributed|misquoted|mischaracterized|misreported|omitted|misprinted|wrong(?:ly)?|in error|an error|error|mistake)\b",
    re.IGNORECASE,
)
_MORE: Final = lazy(
    r"[*(\[\s]*(?:this (?:story|article|post) is (?:from \w{3,9}\.? \d|(?:more than|over) \w+ (?:months?|years?) old)|this is an? (?:breaking|developing)(?: and \w+)?(?: news)? (?:new )?(?:story|situation|event|report|item)|this (?:is an? )?(?:\w+ )?story is (?:still )?(?:developing|breaking|being updated)|(?:story|this story) (?:developing|will be updated)|(?:please )?check back (?:for|soon|later|here)|more (?:to (?:come|follow)|details (?:to follow|soon))|refresh (?:this page )?for|"
    r"we (?:will|['’]ll) (?:be )?updat(?:e|ing) this|this (?:is a )?live (?:blog|story|page|updates)|dieser (?:artikel|text|beitrag) (?:wird|wurde) (?:laufend |fortlaufend |am |um |nachträglich |regelmäßig )?(?:aktualisiert|korrigiert|überarbeitet|ergänzt)|in einer früheren (?:version|fassung)|"
    r"esta (?:nota|noticia|información) (?:ha sido|fue|será|se está|está) (?:actualiza|siendo|corregid)|noticia en desarrollo|(?:une|dans une) (?:première )?version (?:précédente|antérieure)|cet article (?:a été|sera) (?:mis à jour|modifié|corrigé|actualisé)|"
    r"(?:questo|l['’]) ?articolo (?:è stato|sarà|verrà) (?:aggiornato|corretto|modificato)|esta (?:reportagem|matéria) (?:foi|será|está) (?:atualizada|sendo|em atualização|corrigida))",
    re.IGNORECASE,
)
_WRONG: Final = lazy(
    r"\b(?:(?:incorrectly|mistakenly|erroneously|wrongly|inaccurately|inadvertently|misstated|misspelled|misidentified|misattributed|misquoted|mischaracterized|misreported)(?:\s+(?:said|stated|identified|described|indicated|reported|referred to|suggested|listed|spelled|attributed|implied|claimed|gave|named|noted|called|characterized|quoted|included))?)(?:\s+that)?\s+(?P<what>[^\n]{3,300}?)(?:\.(?:\s|$)|[;)]|$)",
    re.IGNORECASE,
)  # fmt: skip
_TIME: Final = lazy(
    r"\s*(?:(?:at|on|as of|am|um|el|le|il|den|kl\.?)\s)?\s*(?:\w{3,9}\.?,?\s){0,2}\d{1,4}[:./\s,\d]|\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|today|yesterday)\w*\b",
    re.IGNORECASE,
)
ANNOUNCERS: Final = frozenset(
    "this story please check more refresh we we'll dieser in esta noticia une dans cet questo l'articolo".split()
)
_FULL_DATE: Final = lazy(
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)?\.? [a-zà-ÿ]{3,10}\.?,? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})"
    r"(?:,?\s*(?:at\s|[-–|•·]\s*)?\d{1,2}[:.]\d\d(?::\d\d)?\s*(?:[ap]\.?m\.?|uhr)?\s*(?:[a-z]{2,4}|[+-]\d\d:?\d\d)?)?(?:\s*[•|·]\s*.{0,40})?$",
    re.IGNORECASE,
)  # fmt: skip
OPENINGS: Final = frozenset(
    """act agg akt anm atu aut ber bij bre cla con cor dis ed ed' edi edn eds err fe fin fir ful gep hin kor las lat mis mod nb n.b n.d
    ndl new not od oik opd opp ori pos pro pub päi rea rec ret rät sec spr sta thi tri upd upp uwa ver war wri""".split()
)
"""What the first word of a label begins with: two or three letters."""
OWN_WORDS: Final = frozenset("a an the in this our your due because owing through".split())
"""What a line begins with that speaks of its own piece, of a version or an error in it."""
_STARTS: Final = frozenset("cCuUlLfFpPeEnNdDaAtTwWmMvVkKbBsSoOrRiIqQhH*([—–-")


def note(line: Line, context: Context) -> Block | None:
    """Take "Correction: …", "UPDATE 2:", "This story has been updated", "An earlier version … misstated …"."""
    del context
    text = line.plain
    if line.key and line.key in NOTES:
        return line.block(Note, kind=_kind(text))
    first = text[0]
    if first not in _STARTS:
        if first.isdigit() and len(text) < 60 and (line.opening or line.closing) and _FULL_DATE.match(text):
            return line.block(Note, kind=NoteKind.UPDATE)
        return None
    found = _LABEL.match(text) if line.first[:3] in OPENINGS or line.first[:2] in OPENINGS or not line.first else None
    if found is not None:
        answer = _labelled(line, found)
        if answer is not None:
            return answer
    if len(text) < 60 and (line.opening or line.closing) and _FULL_DATE.match(text):
        return line.block(Note, kind=NoteKind.UPDATE)
    if len(text) > 900:
        return None
    if len(text) <= 330 and line.first in ANNOUNCERS and _MORE.match(text):
        return line.block(Note, kind=NoteKind.UPDATE)
    if len(text) > 600 or not (line.first in OWN_WORDS or not line.first):
        return None
    found = _EARLIER.match(text)
    if found is not None and ((found["which"] or "the").casefold() != "the" or _CHANGED.search(found["rest"])):
        return line.block(Note, kind=NoteKind.CORRECTION, corrected=_corrected(text))
    found = _SELF.match(text)
    if found is not None and len(text) <= 330 and _CHANGED.search(text):
        return line.block(Note, kind=_kind(text), corrected=_corrected(text))
    return None


def _labelled(line: Line, found: re.Match[str]) -> Block | None:
    text = line.plain
    mark, end = found["mark"], found.end()
    if found["correction"]:
        if mark or (found["correction"].isupper() and len(found["correction"]) > 5):
            return line.block(Note, kind=NoteKind.CORRECTION, corrected=_corrected(text))
        return None
    if found["update"]:
        word = found["update"]
        if mark and (word[0].isupper() or text[0] in "*(["):
            return line.block(Note, kind=NoteKind.UPDATE) if _is_update(word, text) else None
        if found["after"].strip() or _TIME.match(text, end) or (word.isupper() and len(text) < 80):
            short = len(text) < 140 or word.isupper()
            return line.block(Note, kind=NoteKind.UPDATE) if word[0].isupper() and short else None
        return None
    return line.block(Note, kind=_kind(text), corrected=_corrected(text)) if mark else None


def _is_update(word: str, text: str) -> bool:
    """Return whether a label with a colon is one of a note: "Published" and "Stand" announce other things too."""
    return (
        "pdat" in word.casefold()
        or "aktualis" in word.casefold()
        or any(c.isdigit() for c in text[:60])
        or len(text) < 40
    )


def _kind(text: str) -> NoteKind:
    folded = text[:400].casefold()
    if (
        "correct" in folded
        or "earlier version" in folded
        or "previous version" in folded
        or "clarif" in folded
        or "misstated" in folded
        or "misspelled" in folded
        or "in error" in folded
    ):
        return NoteKind.CORRECTION
    if "updat" in folded or "developing" in folded or "breaking" in folded:
        return NoteKind.UPDATE
    return NoteKind.EDITOR


def _corrected(text: str) -> str | None:
    found = _WRONG.search(text[:1200])
    return found["what"].strip() if found else None
