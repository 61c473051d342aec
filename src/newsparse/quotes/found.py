"""What a sieve answers with."""

from __future__ import annotations

from typing import Final, NamedTuple

from newsparse.models.spans import new_span
from newsparse.quotes.findings import Attribution, new_attribution
from newsparse.quotes.modality import modality_of
from newsparse.quotes.phrases import Phrase
from newsparse.quotes.tokens import Scene

__all__ = ["ANY_VERB", "CARRIED", "CARRIED_BACK", "THOUGHT", "Found", "Place", "attribution"]


CARRIED_BACK: Final = "carried back: the speaker is named after"
CARRIED: Final = "carried: the same speaker goes on"
ANY_VERB: Final = "any verb before: X attacked the “…”"
THOUGHT: Final = "verb of thought before: X believed that “…”"
_WEAK: Final = frozenset((ANY_VERB, THOUGHT))


class Place(NamedTuple):
    """Where a quotation stands."""

    scene: Scene
    token: int
    """The quotation."""
    low: int
    """The first token of its sentence."""
    high: int
    """The token after the last of its sentence."""


class Found(NamedTuple):
    """A cue and the noun phrase that names the source, as token numbers of one scene."""

    scene: Scene
    cue: int
    cue_end: int
    """The last token of the cue."""
    source: Phrase | None
    rule: str
    carried: bool = False

    @property
    def weak(self) -> bool:
        """Whether no verb of speech says that the source used these words."""
        return self.rule in _WEAK or (self.carried and self.rule != CARRIED)


def attribution(found: Found) -> Attribution:
    """Return an answer as places in the text."""
    scene, source = found.scene, found.source
    starts, lengths = scene.starts, scene.lengths
    cue_end = found.cue_end
    cue = new_span(starts[found.cue], starts[cue_end] + lengths[cue_end]) if found.cue >= 0 else None
    mention = None
    if source is not None:
        start, end = starts[source.start], starts[source.end] + lengths[source.end]
        text = scene.text
        if end - start > 2 and text[end - 1] in "s'’":
            if text[end - 1] != "s":
                end -= 1
            elif text[end - 2] in "'’":
                end -= 2
        mention = new_span(start, end)
    return new_attribution(
        cue=cue, mention=mention, rule=found.rule, modality=modality_of(scene, found.cue), carried=found.carried
    )
