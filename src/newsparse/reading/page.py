"""HTML → `Document`, on selectolax's Lexbor parser."""

from __future__ import annotations

from functools import partial
from typing import Final

from newsparse.errors import MissingExtraError
from newsparse.knowledge.embeds import embed_signs
from newsparse.knowledge.platforms import PLATFORMS
from newsparse.knowledge.rules import PlatformRules
from newsparse.models.deferred import Details
from newsparse.models.documents import Document, with_details
from newsparse.reading.body import pieces_of
from newsparse.reading.cutting import cut
from newsparse.reading.decoding import decode_page
from newsparse.reading.embeds import embeds_of, hidden_embeds, may_hold_words, with_embeds
from newsparse.reading.head import read_head
from newsparse.reading.layout import Layout, lay_out
from newsparse.reading.linked_data import linked_data, strings
from newsparse.reading.live import live_entries, with_updates
from newsparse.reading.metadata import read_metadata, read_site
from newsparse.reading.narrowing import narrowed
from newsparse.reading.outline import Outline
from newsparse.reading.pictures import captioned
from newsparse.reading.regions import article_region, furniture, prose_of
from newsparse.reading.reprints import original_outlet
from newsparse.reading.taming import parsable
from newsparse.reading.titles import read_titles
from newsparse.reading.visible import seen_authors, seen_times
from newsparse.reading.zones import Heads, find_zones

__all__ = ["read_page"]

_UNREAD: Final = ["button", "svg", "template", "select", "nav", "object", "canvas", "math"]
"""Elements of the tree that hold no text of an article; scripts, style sheets and text areas are cut from the source."""
_SUMMARIES: Final = ("description", "og.description", "twitter.description")


def _headline(outline: Outline) -> str | None:
    """Return the words of the first `<h1>` that has some."""
    number = -1
    for _ in range(outline.tags.count("h1")):
        number = outline.tags.index("h1", number + 1)
        if words := outline.words(number):
            return words
    return None


def _in_text(layout: Layout, told: Details) -> Details:
    """Return the details of the metadata with what the article's text adds to them."""
    original = original_outlet(layout.text)
    claims = told.claims if original is None else (*told.claims, original)
    return told._replace(image=captioned(told.image, layout), claims=claims)


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
    # 1. The text of the page, and its tree without what is never read.
    source = decode_page(source, encoding)
    stretches, scripts = cut(source)
    tree = LexborHTMLParser(parsable(stretches))
    tree.strip_tags(_UNREAD)
    # 2. What it says outside its text.
    head = read_head(tree, scripts)
    data = linked_data(
        head.linked, tuple(filter(None, (url, head.canonical))), tuple([title for _, title in head.all("og.title")])
    )
    # 3. Its elements.
    part = narrowed(tree.tags("p"), tree.tags("h1"), tree.body)
    outline = Outline((part.html if part is not None else None) or "")
    # 4. The article among them.
    weights = prose_of(outline)
    beside = furniture(outline, weights)
    region = article_region(outline, beside, weights)
    site = read_site(head, data, url)
    titles = read_titles(head, data, _headline(outline), site.names)
    heads = Heads(titles.keys)
    zones = find_zones(outline, region, beside, heads)
    # 5. What it claims, and its blocks.
    metadata = read_metadata(
        head, data, site, titles, seen_authors(outline, zones), partial(seen_times, outline, zones)
    )
    summaries = (*strings((data.article or {}).get("description")), *[content for _, content in head.all(*_SUMMARIES)])
    pieces = pieces_of(outline, region, beside, weights, zones, heads=heads, summaries=summaries)
    layout = lay_out(outline, pieces, head.base or url or "")
    layout = with_updates(outline, layout, live_entries(data), metadata)
    metadata = with_details(metadata, partial(_in_text, layout))
    # 6. What on it may be a post.
    signs = embed_signs(platforms)
    seen = may_hold_words(outline, layout, signs)
    raw_blocks, embeds = with_embeds(outline, layout, embeds_of(outline, signs)) if seen else (layout.raw_blocks, ())
    end = raw_blocks[-1].span.end if raw_blocks else 0
    return Document(
        text=layout.text,
        raw_blocks=raw_blocks,
        links=layout.links,
        embeds=embeds,
        hidden=partial(hidden_embeds, source, platforms, end, None if seen else (outline, layout)),
        metadata=metadata,
        from_html=True,
    )
