"""An article as plain values and as JSON, through cattrs."""

from __future__ import annotations

from typing import Any

from newsparse.models import Article

__all__ = ["to_dict", "to_json"]


def to_dict(article: Article) -> dict[str, Any]:
    """Return the article as JSON-ready values."""
    del article
    raise NotImplementedError


def to_json(article: Article) -> str:
    """Return the article as JSON."""
    del article
    raise NotImplementedError
