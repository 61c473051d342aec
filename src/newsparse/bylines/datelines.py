"""`parse_dateline`: a paragraph → its dateline."""

from __future__ import annotations

import datetime as dt

from newsparse.models.bylines import Dateline

__all__ = ["parse_dateline"]


def parse_dateline(paragraph: str, *, published: dt.date | dt.datetime | None = None) -> Dateline | None:
    """Return the dateline at the start of a paragraph, None when there is none."""
    del paragraph, published
    return None
