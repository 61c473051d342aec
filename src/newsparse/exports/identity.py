"""What names an article that has no address, and how instants and days are written."""

from __future__ import annotations

import datetime as dt

from newsparse.models import Article

__all__ = ["iso", "uri_of"]


def uri_of(article: Article) -> str:
    """Return the article's address, else a URN made from its text: the same text, the same URN."""
    if article.url:
        return article.url
    import uuid

    namespace = uuid.uuid5(uuid.NAMESPACE_DNS, "newsparse")
    return f"urn:uuid:{uuid.uuid5(namespace, article.text.encode('utf-8', 'surrogatepass').hex())}"


def iso(instant: dt.datetime | None, day: dt.date | None = None) -> str | None:
    """Return the ISO 8601 form of an instant, else of a day, else None."""
    value = instant or day
    return value.isoformat().replace("+00:00", "Z") if value else None
