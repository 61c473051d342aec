"""Does a sentence tell that somebody posted something, once and in fact?"""

from __future__ import annotations

import re
from typing import Final

from newsparse.posts.prose import Phrase, PhraseRole

__all__ = ["tells"]

_SAYS: Final = re.compile(
    r"\b(?:said|says|wrote|writes|announced|declared|claimed|confirmed|posted|shared|published|tweeted|truthed|insisted|argued|warned|vowed|"
    r"repeated|urged|demanded|threatened|denied|accused|blamed|praised|thanked|slammed|blasted|attacked|criticized|criticised|condemned|mocked|"
    r"called|responded|replied|reacted|weighed\s+in|lashed\s+out|took|turned|fired\s+back|hit\s+back|apologi[sz]ed|complained|explained|revealed|"
    r"promised|pledged|predicted|suggested|boasted|bragged|noted|added|defended|congratulated|endorsed|pointed|asked|described|issued|released|"
    r"sent|put\s+out|acknowledged|admitted|railed|raged|fumed|doubled\s+down|took\s+aim|singled\s+out|told|wished|paid\s+tribute|"
    r"schrieb|erklärte|teilte|kündigte|forderte|warf|lobte|kritisierte|postete|escribió|anunció|afirmó|aseguró|dijo|publicó|écrit|annoncé|déclaré|affirmé)\b"
)
_NOT: Final = re.compile(
    r"\b(?:would|will|could|should|may|might|can|cannot|must|to|if|whether|not|never|n['’]t|often|frequently|regularly|usually|sometimes|routinely|"
    r"typically|asked|urged|began|started|stopped|keeps?|likes?|used\s+to|every)\s+(?:\w+ly\s+)?\Z|n['’]t\s+\Z"
)
_PASSIVE: Final = re.compile(r"\b(?:was|were|is|are|been|being|be|get|gets|got)\s+(?:\w+ly\s+)?\Z")
_TAKES: Final = frozenset(["took", "takes", "turned", "turns", "went"])


def tells(plain: str, start: int, end: int, phrase: Phrase, author: tuple[int, int]) -> bool:
    """Return whether a sentence asserts that its author posted.

    Args:
        plain: the text, quotations masked.
        start: where the sentence begins.
        end: where it ends.
        phrase: the phrase that names the platform.
        author: where the author stands.
    """
    if phrase.role is PhraseRole.READS:
        return False
    if phrase.role is PhraseRole.VERB:
        word = plain[phrase.start : phrase.end].casefold()
        lead = plain[max(start, phrase.start - 40) : phrase.start]
        return word.endswith(("ed", "te", "ó")) and not _NOT.search(lead) and not _PASSIVE.search(lead)
    low = author[1] if author[1] <= phrase.start else start
    verbs = list(_SAYS.finditer(plain, min(low, phrase.start), min(end, max(phrase.start, author[1]) + 60)))
    for verb in verbs:
        near = phrase.start - 90 <= verb.start() <= max(phrase.end, author[1]) + 40
        lead = plain[max(start, verb.start() - 40) : verb.start()]
        if not near or _NOT.search(lead) or _PASSIVE.search(lead):
            continue
        if verb.group().casefold() in _TAKES and not plain[phrase.start : phrase.start + 3].casefold().startswith("to"):
            continue
        return True
    return False
