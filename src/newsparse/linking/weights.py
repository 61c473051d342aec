"""What place a name has in its clause: subject, object, or behind a preposition, and what that says of its bearer."""

from __future__ import annotations

import re
from typing import Final

from newsparse.knowledge.roles import GROUPS, KIN, OFFICES, PERSON_NOUNS
from newsparse.knowledge.speech_verbs import STRONG_PAST
from newsparse.linking.evidence import believe, role_of
from newsparse.linking.somebody import Form, Somebody, word_before
from newsparse.linking.things import called_thing
from newsparse.patterns import either, lazy

__all__ = ["OBJECT", "OWNER", "ROLE", "SPEAKER", "SUBJECT", "acts", "consider", "weight_of"]

SUBJECT, SPEAKER, OBJECT, OBLIQUE, OWNER, MODIFIER = 1.0, 1.2, 0.6, 0.45, 0.4, 0.2
PLACED: Final = 0.01
ROLE: Final = 0.6
_ADVERBS: Final = either("also then never still now later once again often repeatedly not".split())
_VERB: Final = rf"(?:{_ADVERBS} )*(?:(had|has|have) (?:{_ADVERBS} )*)?([a-z][a-z\w’'-]*+)"
_AFTER: Final = lazy(rf"(?:, (?!(?:he|she|they|it|we|I) )[^,.;\"“”\n]{{2,90}},)?(?: \([^)\n]{{1,30}}\))? {_VERB}")
"""The verb behind a name, adverbs and "had" before it."""
_APPOSED: Final = lazy(f", {_VERB}")
_A_MAN: Final = lazy(r", (an? [^,.;:()“”\"\n]{3,50})")
_EXPLAINS: Final = lazy(
    r", (?:(?!and |but |or |as |in |at |on |with |to |of |for |when |while |where )[\w’'-]+ ){0,4}\Z"
)
_OBLIQUE: Final = frozenset(
    "of to with by for from about on against at in like than toward towards between over under into onto upon near behind beside "
    "regarding concerning including despite among versus vs around without unlike".split()
)
_AUX: Final = STRONG_PAST | frozenset(
    "is was has had will would could can did does may might should must says tells asks asked who whose are were have do "
    "been wants seems appears plans hopes hurt lay shut".split()
)
_SPOKE: Final = frozenset(
    "said says added asked told wrote tweeted explained argued noted insisted replied recalled continued warned declared quipped joked "
    "concluded remarked responded observed stated announced".split()
)
_STOP_VERB: Final = frozenset(
    "supporters needs years days times states is's news polls voters rivals allies advisers aides".split()
)

_TELLING: Final = _SPOKE | _OBLIQUE | {"a", "an", "the"}
"""The words that say something of the name behind them."""
_NOUNS: Final = PERSON_NOUNS | OFFICES | GROUPS
_WHERE: Final = frozenset("in at near outside inside".split())
_WITH: Final = lazy(r"(?: [—–-]+ [^—–\n]{2,60} [—–-]+)? [a-z]+ing\b")
_FULLER: Final = (Form.FULL, Form.TITLED)
_LONE: Final = Form.LONE


def _opens(text: str, start: int) -> bool:
    """Tell whether a sentence opens at `start`."""
    before = text[start - 4 if start > 4 else 0 : start].rstrip(" \xa0")
    return start == 0 or not before or before[-1] in ".!?…:;\n\"”’'“‘—–-"


def acts(text: str, start: int, end: int) -> bool:
    """Tell whether the name from `start` to `end` is the subject of a verb, perhaps as an apposition: "The firm, Brix, paid"."""
    after = _AFTER.match(text, end, end + 120)
    if after is None and text.startswith(", ", max(0, start - 2)):
        after = _APPOSED.match(text, end, end + 60)
    return after is not None and (_does(after) or after[2] in _SPOKE)


def _does(after: re.Match[str]) -> bool:
    """Tell whether what `_AFTER` found behind a name is a verb, one of speech perhaps not."""
    return bool(after[1] or after[2] in _AUX or after[2].endswith("ed"))


def _reported(text: str, end: int) -> bool:
    """Tell whether a name behind "said" does what is said, as in "Ada said Tarn will pay", and does not speak."""
    after = _AFTER.match(text, end, end + 60) if text[end : end + 1] == " " else None
    return after is not None and _does(after)


def weight_of(text: str, begin: int, end: int, front: int, form: int) -> float:
    """Return the weight of a mention by its place in the clause."""
    word, comma = word_before(text, front)
    told = word.lower()
    if told in _TELLING:
        if told in _SPOKE:
            if told in ("told", "asked"):
                return OBJECT
            return SUBJECT if _reported(text, end) else SPEAKER
        if told == "with" and _WITH.match(text, end, end + 90):
            return SUBJECT  # "with Ada Tarn mocking the plan"
        if told in _OBLIQUE:
            if not comma:
                return PLACED if told in _WHERE and form == _LONE else OBLIQUE
        elif told != "the" or front == begin:
            return MODIFIER
    sign = text[end : end + 1]
    after = _AFTER.match(text, end, end + 160) if sign in ", " else None
    if after is None and sign == "," and _EXPLAINS.search(text, max(0, front - 60), front):
        after = _APPOSED.match(text, end, end + 60)  # "Her mother, the painter Ada Tarn, wept"
    if after:
        aux, verb = after.groups()
        if sign == " " and verb in _NOUNS:
            return MODIFIER
        if verb in _SPOKE:
            return SPEAKER
        if (
            aux
            or verb in _AUX
            or verb[-2:] == "ed"
            or (verb[-1] == "s" and verb[-2:] != "ss" and verb not in _STOP_VERB)
        ):
            return SUBJECT
    if word or not _opens(text, front):
        return OBJECT
    return SUBJECT if sign != "," or form in _FULLER else OBJECT


def consider(text: str, somebody: Somebody, start: int, end: int, front: int, weight: float) -> None:
    """Count what a place says for a single name being a person's: "his wife Ada", "the victim's widow, Ada, wept"."""
    word, comma = word_before(text, front)
    sex = KIN.get(word.lower())
    if sex is not None and (not comma or text[end : end + 1] == ","):
        believe(text, somebody, 3)
        somebody.gender = somebody.gender or sex
    else:
        believe(text, somebody, _humanity_of(text, start, end, front, weight))


def _humanity_of(text: str, start: int, end: int, front: int, weight: float) -> int:
    """Return what a place says for a single name being a person's."""
    if text[end : end + 3] == ", a":
        behind = _A_MAN.match(text, end, end + 60)
        if behind is not None and role_of(behind[1]):
            return 2
    if front == start and called_thing(text, start):
        return -4
    if weight == SPEAKER:
        # "Audiences expect": a noun that opens a sentence has a capital too
        if not _opens(text, front):
            return 2
        common = f" {text[start:end].lower()}" in text
        return 0 if common else 1 if text[end - 1] == "s" else 2
    if weight >= SUBJECT:
        return 0 if _opens(text, front) else 1
    return -4 if weight == PLACED else 0
