"""HTML → `Document`, on selectolax's Lexbor parser."""

from __future__ import annotations

import re
from typing import Final

from newsparse.errors import MissingExtraError
from newsparse.knowledge.platforms import PLATFORMS
from newsparse.knowledge.rules import PlatformRules
from newsparse.models.documents import Document, Hint
from newsparse.reading.decoding import decode_page
from newsparse.reading.head import read_head
from newsparse.reading.layout import hint_of, lay_out
from newsparse.reading.linked_data import linked_data
from newsparse.reading.metadata import Visible, read_metadata
from newsparse.reading.outline import Chunk, Outline
from newsparse.reading.regions import article_region, furniture, prose_weights
from newsparse.reading.taming import tamed
from newsparse.reading.titles import key

__all__ = ["read_page"]

_COMMENT: Final = re.compile(r"<!--.*?-->", re.DOTALL)
_UNREAD: Final = ["head", "script", "style", "svg", "template", "select", "nav", "object", "canvas", "math"]


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
        ArgumentValueError: if Python knows no such `encoding`.
        MissingExtraError: if selectolax is not installed.
    """
    try:
        from selectolax.lexbor import LexborHTMLParser
    except ImportError as error:
        raise MissingExtraError("reading HTML", "html") from error
    del platforms
    # 1. The text of the page, and its tree.
    tree = LexborHTMLParser(tamed(decode_page(source, encoding)))
    # 2. What it says outside its text.
    head = read_head(tree)
    data = linked_data(
        head.linked, tuple(filter(None, (url, head.canonical))), tuple(c for _, c in head.all("og:title"))
    )
    # 3. Its elements, once what is never read is gone.
    tree.strip_tags(_UNREAD)
    html = tree.html or ""
    outline = Outline(_COMMENT.sub("", html) if "<!--" in html else html)
    # 4. The article among them.
    beside = furniture(outline, prose_weights(outline))
    region = article_region(outline, beside)
    headlines = tuple(n for n, tag in enumerate(outline.tags) if tag == "h1" and outline.words(n))
    metadata = read_metadata(head, data, Visible(tuple(outline.words(n) for n in headlines)), url)
    # 5. Its blocks.
    start, end = outline.starts[region], outline.ends[region]
    titles = {key(title) for title in (metadata.title or "", *metadata.titles)}
    chunks: list[tuple[Chunk, Hint | None]] = []
    for chunk in outline.chunks:
        if not start <= chunk.start < end:
            if outline.tags[chunk.owner] == "h1" and key(outline.words(chunk.owner)) in titles:
                chunks.append((chunk, Hint.TITLE))
            continue
        if beside[chunk.owner]:
            chunks.append((chunk, Hint.ASIDE))
        elif outline.tags[chunk.owner] == "h1":
            chunks.append((chunk, Hint.TITLE))
        else:
            chunks.append((chunk, hint_of(outline, chunk.owner, region)))
    layout = lay_out(outline, chunks, head.base or url or "")
    return Document(
        text=layout.text,
        raw_blocks=layout.raw_blocks,
        links=layout.links,
        metadata=metadata,
        from_html=True,
    )
