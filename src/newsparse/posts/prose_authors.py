"""Who posts: the noun phrase beside a verb or a platform phrase, by closed-class words and capitals alone.

Used where no quotation gives a source: introductions of reproduced posts, and prose that tells of a post without its
words.  Walking left from the verb: adverbs and days are skipped, then an apposition or a relative clause between
commas, then comes the noun phrase, up to a word that cannot stand in one.
"""

from __future__ import annotations

from typing import Final

from newsparse.patterns import lazy
from newsparse.posts.prose_words import word_set

__all__ = ["antecedent", "author_of", "name_near", "subject_after", "subject_before"]

_WORD: Final = lazy(r"[^\s]+")
_SKIPPED: Final = word_set(
    "live also then later soon had has have was is been quickly simply again once still even just now earlier previously "
    "recently immediately promptly first twice himself herself itself themselves instead meanwhile briefly late early "
    "on this last morning afternoon evening night today yesterday ago week in took takes taking turned went used be did "
    "auch dann später zudem hat hatte a ha ont"
)
_BORDERS: Final = word_set(
    "that and but after when while as because although though where who which whom said says if since before until "
    "whether or so nor than then on in by with to from into over told tells asked where what how why about is was were "
    "are said dass und aber als wenn weil während que y pero cuando et mais quand "
    "writing saying adding calling posting tweeting noting shortly hours minutes days following"
)
_INSIDE: Final = word_set("of at for de von van der den la el al bin le du des the & y")
_ARTICLES: Final = word_set("the a an der die das el la le un une il")
_DAY: Final = lazy(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:['’]s)?,?\Z|\d{1,4},?\Z|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\Z"
)
_PRONOUN: Final = lazy(r"(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ee]r|[Ss]ie|[Éé]l|[Ee]lla|[Ii]l|[Ee]lle)\Z")
_APPOSITION: Final = 220
_WINDOW: Final = 320
_VERBS: Final = 8
_REACH: Final = 700


def subject_before(text: str, low: int, at: int) -> tuple[int, int] | None:
    """Return where the subject of the verb at `at` stands, None when none is found right of `low`."""
    begin = max(low, at - _WINDOW)
    tokens = [m.span() for m in _WORD.finditer(text, begin, at)]
    i = len(tokens) - 1
    skipped_comma = False
    while i >= 0:
        word = text[tokens[i][0] : tokens[i][1]]
        bare = word.strip(",").casefold()
        if word.endswith(",") and not skipped_comma:
            j = _opening(text, tokens, i)
            if j is None:
                if _DAY.match(word):
                    i -= 1
                    continue
                return None
            i, skipped_comma = j, True
            break
        if _PRONOUN.match(word):
            return tokens[i]
        if bare in _SKIPPED or _DAY.match(word) or (bare.endswith("ly") and bare.islower()):
            i -= 1
            continue
        break
    return _phrase_ending(text, tokens, i)


def _opening(text: str, tokens: list[tuple[int, int]], i: int) -> int | None:
    """Return the token before the comma that opens the piece closed by the comma at token `i`."""
    end = tokens[i][1]
    for j in range(i - 1, -1, -1):
        if end - tokens[j][0] > _APPOSITION:
            return None
        word = text[tokens[j][0] : tokens[j][1]]
        if word.endswith((".", ";", ":", "!", "?")) and len(word) > 4:
            return None
        if word.endswith(","):
            return j
    return None


def _phrase_ending(text: str, tokens: list[tuple[int, int]], i: int) -> tuple[int, int] | None:
    """Return the noun phrase whose last word is token `i`."""
    if i < 0:
        return None
    last = i
    first: int | None = None
    for j in range(i, max(-1, i - 12), -1):
        word = text[tokens[j][0] : tokens[j][1]]
        if (
            j != last
            and word[-1] in ',;:.!?—–\ufffc”"'
            and not (word[-1] == "." and len(word) < 6 and word[:1].isupper())
        ):
            break
        bare = word.strip("(),“”\"'‘’").casefold()
        if bare in _INSIDE and first is not None:
            continue
        if bare in _BORDERS or (bare in _SKIPPED and first is None and j != last) or "\ufffc" in word:
            break
        if _PRONOUN.match(word):
            first = j if first is None else first
            break
        first = j
    if first is None:
        return None
    if first > 0 and text[tokens[first - 1][0] : tokens[first - 1][1]].casefold() in _ARTICLES:
        first -= 1
    start, end = tokens[first][0], tokens[last][1]
    while end > start and text[end - 1] in ",;:":
        end -= 1
    return _trimmed(text, start, end)


_LEADING: Final = lazy(
    r"(?:(?:In|At|On|But|And|Then|Later|Meanwhile|Earlier|Still|So|Yet|Now|Also|Shortly|Soon|Even|That|Among|For|When|While|After|As|If)\s+)+(?=[A-ZÀ-Ýa-z])"
)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    lead = _LEADING.match(text, start, end)
    if lead is not None and lead.end() < end:
        start = lead.end()
    words = text[start:end]
    if not words.strip() or (words.casefold() in _SKIPPED):
        return None
    return start, end


_NOUN_PHRASE: Final = lazy(
    r"(?P<np>(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ee]r|[Ss]ie)(?=\s)"
    r"|(?:(?:the|a|an|one|another|his|her|their|der|die|das|el|la|le)\s+)?(?:[a-zäöüßé][\w-]*\s+){0,4}?"
    r"[A-ZÀ-Ý@][\w.'’-]*(?:\s+(?:(?:of|de|von|van|der|den|la|al|bin|the|for|at)\s+){0,2}[A-ZÀ-Ý][\w.'’-]*){0,7}"
    r"|(?:the|a|an|one|another|his|her|their)\s+(?:[\w-]+\s+){0,3}?[a-z][\w-]*)"
    r"(?=,|\s+(?:[a-z]+ly\s+|also\s+|then\s+|again\s+|later\s+)?(?:[a-zé]+(?:ed|te|ten|ó|ou|es|s)|a|ont|ha|han|hat|heeft|said|wrote|told|took|had|has|is|was|went|shot|hit|put|made|struck|gave|began|fired|called|laid|held|spoke|sent|set|let|kept|left|met|saw|sought|thought|brought|drew|cast|broke)\b)"
)


def subject_after(text: str, at: int, high: int) -> tuple[int, int] | None:
    """Return where the noun phrase that begins at `at` stands, white space skipped; None when there is none."""
    while at < high and text[at] in " \t\u00a0":
        at += 1
    match = _NOUN_PHRASE.match(text, at, min(high, at + _WINDOW))
    return match.span("np") if match else None


_INVERTED: Final = lazy(
    r"(?:[\s,]*(?:[Ww]rote|[Tt]weeted|[Pp]osted|[Ss]aid|[Ss]ays|[Rr]eplied|[Aa]dded|[Rr]esponded|[Ss]chrieb|[Tt]witterte|[Ee]scribió)\s+)"
    r"(?P<np>(?:the\s+|a\s+|an\s+)?(?:(?!(?:that|he|she|they|it|in|on|to|at|via|about|his|her|their|for|from|with|of|and|by)\s)[a-z][\w-]*\s+){0,3}?[A-ZÀ-Ý][\w.'’-]*(?:\s+(?:of\s+|de\s+|von\s+)?[A-ZÀ-Ý][\w.'’-]*){0,6}|he|she|they)"
)
_CLOSERS: Final = (",", "”", '"', "\ufffc", "’", "“", "»", "«")
_VERB: Final = lazy(
    r"(?<![\w-])(?:wrote|writes|said|says|posted|posts|tweeted|tweets|shared|shares|announced|declared|added|responded|replied|"
    r"took|takes|turned|went|sent|fired|lashed|slammed|blasted|weighed|pushed|insisted|argued|claimed|warned|vowed|confirmed|published|"
    r"issued|released|put|made|reacted|called|repeated|doubled|raged|ranted|complained|explained|praised|thanked|hit|shot|struck|"
    r"schrieb|schreibt|teilte|postete|twitterte|erklärte|kommentierte|escribió|publicó|afirmó|a\s+écrit|a\s+publié|[a-zé]{3,}ó|[a-z]{3,}ed)(?![\w-])"
)


def author_of(text: str, start: int, end: int, at: int) -> tuple[int, int] | None:
    """Return where the one stands who posts, in a sentence.

    Args:
        text: the text, quotations masked or not.
        start: where the sentence begins.
        end: where it ends.
        at: where the phrase stands that names the platform or says "tweeted".
    """
    start, end = max(start, at - _REACH), min(end, at + _REACH)
    inverted = _INVERTED.match(text, start, end)
    if inverted is not None:
        return inverted.span("np")
    lead = text[start:at].strip(" ,“”\"'")
    if not lead or (len(lead) < 40 and text[start:at].rstrip().endswith(",")):
        after = _subject_after_commas(text, at, end)
        if after is not None:
            return after
    verbs = [m.start() for m in _VERB.finditer(text, start, min(end, at + 14))]
    for verb in reversed([v for v in verbs if v <= at][-_VERBS:]):
        if verb > start and text[start:verb].rstrip()[-1:] in _CLOSERS:
            inverted = _INVERTED.match(text, verb, end)
            if inverted is not None:
                return inverted.span("np")
        found = subject_before(text, start, verb)
        if found is not None:
            return found
    return None


_SUBJECT: Final = lazy(
    r"(?:(?<=[.!?\ufffc”\"]\s)|(?<=\n)|(?<=, )|(?<=\bWhen )|(?<=\bAs )|(?<=\bAfter )|(?<=\bBut )|(?<=\bWhile )|(?<=\bthen )|\A)"
    r"(?P<np>(?!(?:On|In|At|The|A|An|He|She|It|They|But|And|When|As|After|While|His|Her|This|That|Then|There|What|For|By)\s)"
    r"[A-ZÀ-Ý][\w’'-]+(?:\s+[A-ZÀ-Ý][\w’'-]+){0,3})\s+(?:(?:[a-z]+ly|also|then|later|again)\s+)?"
    r"(?:has|had|was|is|did|does|will|would|said|held|took|made|gave|went|wrote|told|posted|hit|shot|came|kept|began|[a-z]{3,}ed)\b"
)


def antecedent(text: str, low: int, at: int) -> tuple[int, int] | None:
    """Return the name that is the subject of the nearest sentence before a pronoun at `at`, right of `low`.

    For lone surnames, which say too little to be anybody's canonical name.
    """
    last: tuple[int, int] | None = None
    for match in _SUBJECT.finditer(text, max(low, at - _REACH), at):
        last = match.span("np")
    return last


_CAPITALS: Final = lazy(
    r"(?<![\w-])[A-ZÀ-Ý][\w’'-]*[a-zà-ÿ](?:\s+(?:(?:de|del|da|do|di|von|van|der|den|la|le)\s+){0,2}[A-ZÀ-Ý][\w’'-]*[a-zà-ÿ])+(?![\w-])"
)


def name_near(text: str, start: int, end: int, at: tuple[int, int], words: int) -> tuple[int, int] | None:
    """Return the run of capitalised words that stands nearest to a phrase on the reporter's side of some quoted words.

    A last resort that needs no language: "“…”, escreveu o presidente Paulo Nunes no Twitter".

    Args:
        text: the text, quotations masked.
        start: where the sentence begins.
        end: where it ends.
        at: where the phrase stands that names the platform.
        words: where the quoted words begin.
    """
    low = start if words > at[0] else words
    before = [match.span() for match in _CAPITALS.finditer(text, low, at[0])]
    after = _CAPITALS.search(text, at[1], min(end, at[1] + 60, words if words >= at[1] else end))
    if before and at[0] - before[-1][1] <= 80:
        return before[-1]
    return after.span() if after is not None else None


def _subject_after_commas(text: str, at: int, end: int) -> tuple[int, int] | None:
    comma = text.find(",", at, min(end, at + 160))
    for _ in range(4):
        if comma < 0:
            return None
        found = subject_after(text, comma + 1, end)
        if found is not None:
            return found
        comma = text.find(",", comma + 1, min(end, at + 240))
    return None
