"""What a sieve answers with."""

from __future__ import annotations

from typing import Final, TypeAlias

import attrs

from newsparse.knowledge.speech_abroad import SUFFIXES
from newsparse.knowledge.speech_verbs import PHRASAL
from newsparse.models.spans import Span, new_span
from newsparse.quotes.findings import Attribution, new_attribution
from newsparse.quotes.modality import modality_of
from newsparse.quotes.phrases import Phrase
from newsparse.quotes.tokens import Scene

__all__ = ["ANY_VERB", "CARRIED", "CARRIED_BACK", "THOUGHT", "Found", "Place", "attribution", "mention_of"]


CARRIED_BACK: Final = "carried back: the speaker is named after"
CARRIED: Final = "carried: the same speaker goes on"
ANY_VERB: Final = "any verb before: X attacked the “…”"
THOUGHT: Final = "verb of thought before: X believed that “…”"
_WEAK: Final = frozenset((ANY_VERB, THOUGHT))


Place: TypeAlias = tuple[Scene, int, int, int]
"""Where a quotation stands: its block, its token, the first token of its sentence, and the token after the last."""


@attrs.define
class Found:
    """A cue and the noun phrase that names the source, as token numbers of one scene; never changed once made."""

    scene: Scene
    cue: int
    cue_end: int
    """The last token of the cue."""
    source: Phrase | None
    rule: str
    carried: bool = False

    def going_on(self, rule: str) -> Found:
        """Return the same source for another quotation, which has no cue of its own."""
        return Found(self.scene, self.cue, self.cue_end, self.source, rule, carried=True)

    @property
    def weak(self) -> bool:
        """Whether no verb of speech says that the source used these words."""
        return self.rule in _WEAK or (self.carried and self.rule != CARRIED)


def mention_of(found: Found) -> Span | None:
    """Return where the source of an answer stands, None when it has none."""
    source = found.source
    if source is None:
        return None
    scene = found.scene
    starts, text = scene.starts, scene.text
    start, end = starts[source.start], starts[source.end] + scene.lengths[source.end]
    if source.start == source.end and scene.lows[source.start].endswith(SUFFIXES) and text[start].islower():
        start = text.rindex("-", start, end) + 1  # dit-il; not Jong-il
    if end - start > 2 and text[end - 1] in "s'’":
        if text[end - 1] != "s":
            end -= 1
        elif text[end - 2] in "'’":
            end -= 2
    return new_span(start, end)


def attribution(found: Found, mention: Span | None) -> Attribution:
    """Return an answer as places in the text; `mention` is that of its source."""
    scene, first, last = found.scene, found.cue, found.cue_end
    cue = None
    if first >= 0:
        particles = PHRASAL.get(scene.lows[last]) if first == last else None
        if particles is not None and not particles.isdisjoint(scene.lows[last + 1 : last + 2]):
            last += 1  # "shot back"
        cue = new_span(scene.starts[first], scene.starts[last] + scene.lengths[last])
    return new_attribution(
        cue=cue, mention=mention, rule=found.rule, modality=modality_of(scene, first), carried=found.carried
    )
