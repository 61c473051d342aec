"""The outlet's calls: subscribe, download, listen, follow, donate."""

from __future__ import annotations

import re
from typing import Final

from newsparse.blocks.forms import in_capitals
from newsparse.extending import Context, Line
from newsparse.knowledge.styles_words import PROMOS
from newsparse.models.blocks import Block, Promo
from newsparse.patterns import lazy

__all__ = ["CALLERS", "CALL_BEHIND", "CALL_ENDS", "calls_in_capitals", "promo"]

_CLICK: Final = lazy(r"[\s(\[*>]*(?:CLICK|TAP|DOWNLOAD|SUBSCRIBE|SIGN UP|LIKE WHAT YOU|GET THE|TRY|BUY|JOIN|FOLLOW)\b")
_GLUED: Final = lazy(r"(?:NEW\s*!?\s*)?You can now listen to [^!.\n]{3,40}? articles[!.]|NEW\s*You can now listen\b")
_CALLS: Final = lazy(
    r"[\s(\[*•>»–—-]*(?:(?:please|also|and|to)\s+)?(?:"
    r"(?:click|tap|press) (?:here|on the|below|the link|this link)|(?:sign|signing) (?:up|in)(?= ?(?:for|to|here|now|today|with|and|below|by|or|free|using|at|via)\b| ?[.!»:]|$)|subscribe\b(?! to (?:that|this|the (?:view|idea|notion|theory|belief)|a|any)\b)|unsubscribe\b|download (?:the|our|now|for|on)|get (?:the|our|your|all|more|breaking|unlimited|in touch|exclusive|email|news|alerts|updates|full|instant|daily|free|these|this|top)\b|"
    r"(?:follow|like|find|join|connect with|message|contact|email|e-mail|write to|reach|text|call|tell|tip|ask) (?:us|our|me)\b|follow (?:the |@|#)|join\b|want (?:more|to|the|even|your|a|these|this|our|smart|stories)\b|"
    r"(?:have|got|do you have|know) (?:a|an|any|something|you got|you)\b|to (?:find out|read|see|learn|get|subscribe|sign up|receive|listen|watch|comment|contact|report|donate|join|continue|hear|view) |"
    r"enjoy(?:ing|ed)? (?:our|this|what|the)|like(?:d)? (?:this|what you)|log ?in\b|register\b|already (?:a|have|an)|become (?:a|an)\b|support (?:our|the|us|independent|quality|local|your|free)\b|donat(?:e|ing)\b|stay (?:up|informed|tuned|connected|in the know|on top|ahead)|"
    r"(?:don['’]t|never) miss\b|be the first to|receive (?:the|our|breaking|daily)|send (?:us|your|tips|a|letters|in)\b|share your|let us know|tell us|for (?:more|all the latest|the latest|breaking|up-to-date|daily|additional|further|unlimited|the best|full)\b|"
    r"listen (?:to|and|on|now|here|below)|watch (?:the|our|now|more|live|it|on|full)\b|visit\b|try (?:it|our|us|for|a|unlimited)\b|start (?:your|a|reading)|sponsor|shop\b|check (?:out\b|our\b)|read (?:more|the full|the latest|our|about|all|unlimited)\b|you can (?:also|now|follow|listen|read|find|subscribe|sign|reach|email|contact|support|watch|get)|"
    r"create (?:a|an|your)\b|consider (?:making|supporting|donating|becoming|subscribing|a donation)|we(?:['’]d| would| want) (?:love )?to hear|our (?:free|daily|weekly|new|best) (?:newsletter|app|podcast|email)|this (?:article|story|column|piece|excerpt|post|newsletter|item|essay) (?:is|was) (?:from|part of|adapted from|taken from|free|excerpted from)|"
    r"new (?:to|here)\b|your (?:daily|weekly|morning|guide|free|inbox)|the (?:best|latest|top|biggest|day's|day’s|most important) .{3,60} (?:inbox|straight to you|delivered)|"
    r"view (?:comments|the discussion)|before you go|if you (?:like|liked|enjoyed|have|would like|want|value|appreciate|found|need|are|or someone|use)|"
    r"abonnieren|jetzt |melden sie|folgen sie|laden sie|holen sie|newsletter|abonnez|inscrivez|suivez|téléchargez|recevez|suscr[ií]b|síguenos|sigue |regístr|descarg|recib|iscriviti|seguici|abbonati|scarica|ricevi|segui |assine|inscreva|siga |baixe|receba|"
    r"zapisz|obserwuj|dołącz|subskrybuj|pobierz|schrijf|meld je|volg |abonneer|download de|prenumerera|följ|abonner|følg|подпис|следите|читайте нас|підпис)"
)
_OBJECTS: Final = lazy(
    r"newsletter|in-?box|\bapp\b|\bapps\b|app store|google play|podcast|alerts?\b|\be-?mails?\b|subscri|facebook|twitter|instagram|youtube|whatsapp|google news|tiktok|telegram|linkedin|snapchat|flipboard|pinterest|bluesky|threads|\brss\b|"
    r"@\w|\bhere[.!)»>]*$|\bhere\b[.!]|\bclick\b|sign up|free trial|www\.|https?:|\.com\b|membership|\bmembers?\b|\baccount\b|\bdonat|\bnow!|preferred source|your feeds?\b|our (?:coverage|news team|news page|website|site|homepage|journalism|newsroom|channel|page|live blog|community|reporting|work|content|latest|politics|shop)|"
    r"continue reading|to continue\b|read more$|\bthis in your\b|latest (?:content|news|updates|stories)|challenge|breaking news|push notif|delivered|paywall|(?:got|have|send|any|a|your) (?:\w+ )?tips?\b|story\?|\bquestions?\b.*\?|comments? section|commenting|forum\b|\btell us\b|hotline|lifeline|digital edition|e-?paper|print edition|unlimited access|"
    r"boletín|boletines|correo|kanal|canal\b|bulletin|infolettre|inbox|nieuwsbrief|rassegna|notifiche|notificaciones|notificações|powiadomie|канал|телеграм|на нас"
)
"""Asked of a line in small letters, as the one above and the two below: that takes a third of the time."""
_FOLLOW: Final = lazy(r"[\s(\[*•>»–—-]*(?:(?i:please|also|and|to)\s+)?(?i:follow) [A-Z]")
_ADDRESS: Final = lazy(r"newsletter|in-?box|\be-?mail|subscri|\bclick")
_QUESTION: Final = lazy(
    r"(?:want|have|got|enjoying|like|love|looking|interested|need|know|missed|curious|hungry|tired|new)\b[^.!?\n]{3,90}\?\s*(?:$|(?:sign|subscribe|get|click|email|e-mail|contact|let|tell|send|follow|join|try|download|here|check|visit|share|read|become|please|call|text|you can|we)\b)",
    re.IGNORECASE,
)
_TAIL: Final = lazy(
    r"(?:(?:subscribe|sign up|register|join|download|donate|try it)(?: (?:now|today|here|for free|free))+[.!]*|(?:click|sign up|subscribe|read more|listen|tap|register|learn more|watch|find out more|donate) (?:right )?here[.!»>)]*|in the comments?(?: section)?(?: below)?[.!]*)$"
)
_NEW: Final = lazy(
    r"(?:new|introducing)(?:!|:| -| –| —)\s?(?=[^.]*$)[^.]{3,80}\b(?:newsletter|app|podcast|one-sheet|sign|subscri)",
    re.IGNORECASE,
)
_NEWS: Final = ("new", "introducing")
CALL_ENDS: Final = frozenset("now day ere ree ent nts ion low".split())
"""The last three letters of a call, the marks behind them left out."""
CALL_BEHIND: Final = ".!»>)"
_LONG: Final = 420
_SHORT: Final = 260
_CALLERS_IN_CAPITALS: Final = frozenset("click tap download subscribe sign like get try buy join follow".split())
CALLERS: Final = _CALLERS_IN_CAPITALS | frozenset(
    """please also and to press signing unsubscribe find connect create with message contact email e-mail write reach text call tell tip ask want have got do know enjoying enjoy enjoyed liked log login register
    already become support donate stay don't never be receive send share let for listen watch visit start sponsor shop check read you we we'd our this new your the view before if love looking interested
    need missed curious hungry tired introducing here abonnieren jetzt melden folgen laden holen newsletter abonnez inscrivez suivez téléchargez recevez suscríbete suscríbase suscribete suscribirse síguenos
    sigue regístrate regístrese descarga descargue recibe reciba iscriviti seguici abbonati scarica ricevi segui assine inscreva inscreva-se siga baixe receba zapisz obserwuj dołącz subskrybuj pobierz suivez-nous rejoignez-nous seguici
    schrijf meld volg abonneer prenumerera följ abonner følg подпишитесь подписывайтесь следите читайте підписуйтесь abonnez-vous inscrivez-vous""".split()
)
"""The words with which a call begins; nearly every other line falls through at once."""


def promo(line: Line, context: Context) -> Block | None:
    """Take "CLICK HERE TO …", "Sign up for our newsletter", "Follow us on …", and what of it is glued to a line's start."""
    del context
    text = line.plain
    if text[0] in "“\"‘'”" or (text[-1] == ":" and not _ADDRESS.search(text.casefold())):
        return None
    if line.key and line.key in PROMOS:
        return line.block(Promo)
    if text[0] in "NY":
        found = _GLUED.match(text)
        if found is not None:
            return line.block(Promo, 0, found.end())
    if len(text) > _LONG:
        return None
    if line.first in _CALLERS_IN_CAPITALS and calls_in_capitals(text):
        return line.block(Promo)
    if line.first not in CALLERS and text[0] not in "•*>»–—":
        return line.block(Promo) if _ends_in_call(text) else None
    folded = text.casefold()
    if (_CALLS.match(folded) or _FOLLOW.match(text)) and not _told(text) and _OBJECTS.search(folded):
        return line.block(Promo)
    if "?" in text and _QUESTION.match(text) and ((len(text) <= 90 and "our " in text) or _OBJECTS.search(folded)):
        return line.block(Promo)
    if line.first.startswith(_NEWS) and _NEW.match(text):
        return line.block(Promo)
    return line.block(Promo) if _ends_in_call(text) else None


def _ends_in_call(text: str) -> bool:
    """Return whether a line of some length ends in a call: "… Sign up here.", "… in the comments below"."""
    if len(text) > _SHORT:
        return False
    tail = text[-60:].casefold()
    return tail.rstrip(CALL_BEHIND)[-3:] in CALL_ENDS and _TAIL.search(tail) is not None


def calls_in_capitals(text: str) -> bool:
    """Return whether a line is a call in capitals: "CLICK HERE TO …", "SIGN UP FOR …"."""
    return (
        _CLICK.match(text) is not None
        and in_capitals(text[:40])
        and (len(text) < 160 or in_capitals(text))
        and _promised(text)
    )


def _promised(text: str) -> bool:
    """Return whether a line in capitals calls the reader: the word alone may begin a headline ("JOIN THE CLUB …")."""
    return (
        text.lstrip("([*> ").startswith(("CLICK", "TAP", "SUBSCRIBE", "SIGN UP", "LIKE WHAT", "DOWNLOAD"))
        or _OBJECTS.search(text.casefold()) is not None
    )


_TOLD: Final = lazy(r"[”\"]|\b(?:said|says|told|wrote|tweeted|added|according to|would|had|were|has been|who)\b")


def _told(text: str) -> bool:
    """Return whether a line tells something, as a report does, instead of calling the reader."""
    return len(text) > 60 and _TOLD.search(text) is not None and "?" not in text[:120]
