"""From a block's quotations to their sources: the sieves, then who goes on speaking."""

from __future__ import annotations

from typing import Final

import attrs

from newsparse.knowledge.speech_nouns import WORKS
from newsparse.knowledge.speech_verbs import SAY, SPEECH_FORMS
from newsparse.models.quotes import QuoteForm
from newsparse.quotes.abroad import UNSAID
from newsparse.quotes.after import ends_open
from newsparse.quotes.carrying import colon_above, introduced, paragraph_before, reported_before, sentence_before
from newsparse.quotes.forms import form_of
from newsparse.quotes.found import CARRIED, CARRIED_BACK, Found, Place
from newsparse.quotes.marks import Marked, Stretch
from newsparse.quotes.phrases import Phrase, phrase_after
from newsparse.quotes.table import sieves_for
from newsparse.quotes.tokens import Scene
from newsparse.quotes.wordclasses import FINITE, NOMINAL, PREDICATES, VERBAL, Kind

__all__ = ["Draft", "attribute"]

# A member of an Enum costs ten times what a name does.
_TERM: Final = QuoteForm.TERM
_DIRECT: Final = QuoteForm.DIRECT

_OPENING: Final = 5
_WORDS: Final = PREDICATES | NOMINAL | {Kind.PREP}
"""As far the first letter of a quotation is looked for."""


class Draft:
    """A quotation while its source is looked for."""

    __slots__ = ("form", "found", "joined", "nested", "raw", "scene", "stretches", "token", "unmarked")

    def __init__(self, raw: Marked, unmarked: QuoteForm | None = None) -> None:
        self.raw = raw
        self.stretches: tuple[Stretch, ...] = raw.stretches
        self.nested: tuple[Marked, ...] = raw.nested
        self.unmarked = unmarked
        """The form of speech without marks."""
        self.found: Found | None = None
        self.scene: Scene | None = None
        self.token = -1
        self.joined = False
        """Whether it is the second half of another one."""
        self.form = unmarked or _DIRECT


def attribute(scene: Scene, drafts: list[Draft], previous: Scene | None, last: Found | None) -> Found | None:
    """Find the sources of a block's quotations; return the last one, for the block after it.

    `previous` is the block before, `last` the last source found so far.
    """
    here: Found | None = None
    waiting: list[Draft] = []
    begun: list[Draft] = []
    sentences = iter(scene.sentences)
    low = high = 0
    before: tuple[int, Draft] | None = None
    opened: Found | None = None
    for token, number in scene.quotes.items():
        if token >= high:
            while token >= high:
                low, high = next(sentences)
            here = opened or here  # “A,” said X, noting a “b.” “C.”: what opened the sentence goes on
            before = opened = None
        draft = drafts[number]
        first = draft.scene is None
        if first:
            draft.scene, draft.token = scene, token
        if draft.unmarked is not None:
            if first and draft.unmarked is QuoteForm.BLOCK:
                draft.found = introduced(previous, last)
            continue
        if first:
            begun.append(draft)
        if before is not None and first and _joins(scene, before[0], token, before[1]):
            owner = before[1]
            owner.stretches += draft.stretches
            owner.nested += draft.nested
            draft.joined, draft.found = True, owner.found
            before = None
            continue
        found = _sieved((scene, token, low, high))
        if found is not None and found.source is None and found.rule == UNSAID:
            going_on = here or last
            found = going_on.going_on(UNSAID) if going_on is not None else found
        if found is None:
            if draft.found is not None:
                here = here or draft.found
                continue
            if token == 0:
                found = colon_above(previous)
            if found is None and token == low:
                found = reported_before(scene, low)
            if found is None and here is not None:
                found = here.going_on(CARRIED)
            if found is None and token == low and not _is_subject(scene, token, high):
                found = sentence_before(scene, low)
            if found is None and len(scene.quotes) == len(scene.kinds):
                found = paragraph_before(previous, last)
        elif before is not None and found.cue < before[0]:
            shared = _sharing(scene, before[0], token)
            found = found if shared is None else attrs.evolve(found, source=shared)
        before = (token, draft)
        if found is None:
            waiting.append(draft)
            continue
        if draft.found is None or (draft.found.carried and not found.carried):
            draft.found = found
        here = found
        if token == low and not found.carried:
            opened = found
        for earlier in waiting:
            if earlier.scene is scene and (earlier.token == token - 1 or earlier.token >= low):
                earlier.found = earlier.found or found.going_on(CARRIED_BACK)
        waiting = []
    _give_forms(scene, begun)
    return opened or here


def _is_subject(scene: Scene, token: int, high: int) -> bool:
    """Tell whether a quotation has words behind it, without a comma, so that it names something: “Salt” runs until May."""
    return token + 1 < high and scene.kinds[token + 1] in _WORDS and not ends_open(scene, token)


def _sharing(scene: Scene, first: int, second: int) -> Phrase | None:
    """Return Y in "which X called “a” and Y “b”": the verb is said once."""
    start = first + 1
    if scene.kinds[start] == Kind.COMMA:
        start += 1
    if start + 1 >= second or scene.kinds[start] != Kind.CONJ:
        return None
    found = phrase_after(scene, start + 1, second)
    named = found is not None and scene.kinds[found.head] == Kind.NAME and found.end + 1 == second
    return found if named else None


def _sieved(place: Place) -> Found | None:
    for sieve in sieves_for(place):
        found = sieve(place)
        if found is not None:
            return found
    return None


def _joins(scene: Scene, first: int, second: int, draft: Draft) -> bool:
    """Tell whether a quotation goes on after its attribution: “A,” he said, “b.” is one."""
    found = draft.found
    if found is None or found.carried or found.scene is not scene or not first < found.cue < second:
        return False
    kinds, text = scene.kinds, scene.text
    if kinds[second - 1] != Kind.COMMA or draft.raw.single != (
        text[scene.starts[second]] in "'‘" and text[scene.starts[second]] != text[scene.starts[second] + 1]
    ):
        return False
    if scene.lows[second - 2] in WORKS and found.cue < second - 2:
        return False  # “A,” she wrote in her memoir, “Tide and Rust”: a title
    if second + 1 < len(kinds) and kinds[second + 1] in FINITE and SPEECH_FORMS.get(scene.lows[second + 1]) == SAY:
        return False  # “A,” she said, but then, “b,” said X
    words = text[draft.stretches[-1].start : draft.stretches[-1].end]
    if not words.endswith((",", "—", "–", "-", "…", "...")) and kinds[first + 1] not in (Kind.COMMA, Kind.DASH):
        return False
    between = [at for at in range(found.cue + 1, second) if kinds[at] in VERBAL]
    if between and text[scene.starts[second] : scene.starts[second] + _OPENING].lstrip("\"“”«»'‘`„ \xa0")[:1].islower():
        # “A,” said X, speaking of the ferry, “b”, or said X, who asked for no fame, “b”: small letters go on with the sentence
        between = [at for at in between if kinds[at] != Kind.ING and not _in_aside(scene, at, found.cue, second)]
    return not between


def _in_aside(scene: Scene, verb: int, cue: int, second: int) -> bool:
    """Tell whether a verb stands in a clause about who speaks, which does not itself introduce what follows."""
    kinds, lows = scene.kinds, scene.lows
    if verb == second - 2 and SPEECH_FORMS.get(lows[verb]) == SAY:
        return False
    return any(kinds[at] == Kind.REL and kinds[at - 1] == Kind.COMMA for at in range(cue + 2, verb))


def _give_forms(scene: Scene, begun: list[Draft]) -> None:
    """Tell the forms of the marked quotations that begin in a block, once their sources are known."""
    after_term = False
    for draft in begun:
        raw = draft.raw
        stretch = raw.stretches[0]
        draft.form = form_of(
            scene, draft.token, stretch.start, stretch.end, draft.found, single=raw.single, after_term=after_term
        )
        after_term = draft.form is _TERM
