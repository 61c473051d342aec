"""The caption and the credit that a page shows under its lead image."""

from __future__ import annotations

import re
from typing import Final

import attrs

from newsparse.models.documents import Hint, Image
from newsparse.patterns import lazy
from newsparse.reading.layout import Layout

__all__ = ["captioned"]

_PROSE: Final = 60
"""The first paragraph has so many characters; a picture after it is not the lead image."""
_CREDIT: Final = lazy(
    r"""(?:^|[\s(|\[])\s*(?:(?:photo(?:graph)?s?|fotos?|bild(?:er|nachweis|quelle)?|images?|pictures?|credits?|copyright|fotografía|crédit)
    \s*(?:credits?|by|von|par|av|de|:)*\s*[:/©]\s*|(?:photo|picture|image)s?\s+by\s+|(?:©|\(c\))\s*)(?P<credit>[^()\n]{2,80}?)[\s)\].]*\Z""",
    re.IGNORECASE | re.VERBOSE,
)
"""The credit at the end of a caption, or alone."""
_SENTENCE: Final = lazy(r"(?:[^\W\d_]{2}.*?\s.*?){2}[^\W\d_]{2}|[\u3040-\u9fff]{6}", re.DOTALL)
"""Three words, or what a script without spaces writes in their stead: a number or a date is no caption."""
_CAPTION: Final = Hint.CAPTION
"""Asked for at every block; to read a member through its class takes as long as ten other steps."""


def captioned(image: Image | None, layout: Layout) -> Image | None:
    """Return the lead image with the caption and the credit shown, where JSON-LD gives none.

    Args:
        image: what the page claims of it.
        layout: the article's text.
    """
    if image is None or (image.caption and image.credit):
        return image
    words: list[str] = []
    for block in layout.raw_blocks:
        if block.hint is _CAPTION:
            words.append(block.span.of(layout.text))
        elif words or (block.hint is None and len(block.span) >= _PROSE):
            break
    if not words:
        return image
    credit = _CREDIT.search(words[0]) or (_CREDIT.search(words[1]) if len(words) > 1 else None)
    caption = words[0][: credit.start()].strip() if credit and credit.string is words[0] else words[0]
    return attrs.evolve(
        image,
        caption=image.caption or (caption if _SENTENCE.search(caption) else None),
        credit=image.credit or (credit["credit"].strip(" /|") or None if credit else None),
    )
