"""The credits and the dateline of a whole article."""

from __future__ import annotations

import attrs

from newsparse.extending import Context
from newsparse.models.blocks import Block
from newsparse.models.bylines import Byline, Dateline
from newsparse.models.documents import Document
from newsparse.models.doubts import Doubt

__all__ = ["Credits", "read_credits"]


@attrs.frozen(kw_only=True)
class Credits:
    """Who made the article, and where it was filed."""

    bylines: tuple[Byline, ...] = ()
    dateline: Dateline | None = None
    doubts: tuple[Doubt, ...] = ()


def read_credits(document: Document, blocks: tuple[Block, ...], context: Context) -> Credits:
    """Read byline lines, contributor lines, the claimed authors and the dateline.

    The visible line comes first; authors that only metadata or the caller name come last, without a span.
    """
    del document, blocks, context
    return Credits()
