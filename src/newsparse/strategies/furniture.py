"""Lines that nobody wrote for the article, and plain prose."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

from newsparse.models import Advert, Block, Copyright, Paragraph, Promo, Related, Share
from newsparse.strategies.written import WrittenLine

__all__ = ["furniture", "prose"]

_FURNITURE: Final[tuple[tuple[type[Block], tuple[str, ...]], ...]] = (
    (Promo, ("Sign up for our Harbor Morning newsletter", "Click here to subscribe", "Download our app for more news")),
    (Related, ("READ MORE: The bridge that nobody wanted", "Related: How the harbor was lost")),
    (Share, ("Share this article", "SHARE")),
    (Advert, ("Advertisement", "ADVERTISEMENT", "Story continues below advertisement")),
    (Copyright, ("© 2026 The Marsen Ledger. All rights reserved.", "Copyright 2026 The Marsen Ledger")),
)
_PROSE = (
    "The town has argued about the bridge since the flood.",
    "The vote came after four hours of debate, most of it about money.",
    "Work on the pier is expected to begin in the spring and to last two years.",
    "Rain fell all afternoon, and the road along the river was closed again.",
    "A first study had put the price at half of that.",
    "The old boats burn so much fuel that the fares no longer cover it.",
)


def furniture() -> st.SearchStrategy[WrittenLine]:
    """Draw a line of furniture with its kind."""
    lines = [WrittenLine(line=line, kind=kind) for kind, all_lines in _FURNITURE for line in all_lines]
    return st.sampled_from(lines)


def prose() -> st.SearchStrategy[WrittenLine]:
    """Draw a paragraph without marks, names, titles, handles or credits."""
    paragraphs = st.lists(st.sampled_from(_PROSE), min_size=1, max_size=3, unique=True).map(" ".join)
    return paragraphs.map(lambda text: WrittenLine(line=text, kind=Paragraph))
