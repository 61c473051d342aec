"""Words in class names, ids and attributes that say what an element of a news page is.

Source: the class names of some three hundred news sites and blogs in thirty languages, and of the common publishing
systems (WordPress, Drupal, Arc, Brightspot, CUE); the parts of a name are parted by hyphens, underscores or capitals.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "ARTICLE_WORDS", "BYLINE_WORDS", "CAPTION_WORDS", "COMMENT_WORDS", "FURNITURE_WORDS", "HIDDEN_WORDS", "PULL_WORDS",
    "SHOWN_WORDS", "STANDFIRST_WORDS",
]  # fmt: skip


def _words(parts: str) -> re.Pattern[str]:
    """Return a pattern that finds one of some words where a part of a name starts and ends."""
    return re.compile(rf"(?<![a-z])(?:{''.join(parts.split())})(?![a-z])")


FURNITURE_WORDS: Final = _words(
    r"""disqus|related\w*|recommend\w*|newsletters?|promos?|promotions?|promoted|advert\w*|ads?|adslot|adbox|sponsor\w*
    |share|shares|sharing|sharebar|social\w*|sidebar|footer|nav|navigation|navbar|menu|breadcrumbs?|cookies?|consent\w*|teasers?|teaserbox
    |outbrain|taboola|popup|popover|popovers|modal|overlay|subscribe|subscription|paywall|piano|tags|taglist|tag-?list|topics|topiclist
    |pagination|pager|pagenav|most-?read|trending|popular|read-?more|readmore|more-?on|more-?stories|more-?topics?|recirc\w*|recirculation-?\w*|similar\w*
    |author-?(?:bio|box|card|info|description|profile)|about-?(?:the-?)?authors?|bio|biography|follow|login|signup|sign-?up|registration|identity
    |banner|toolbar|print-?only|sr-?only|visually-?hidden|screen-?reader\w*|copyright|disclaimer|ratings?|feedback|survey|poll|quiz|masthead|skip
    |widgets?|infobox|factbox|fact-?box|faktenbox|up-?next|next-?article|prev-?next|post-?nav\w*|playlist|mehr-?zum-?thema|weitere\w*|anzeige
    |werbung|recirculation|live-?ticker-?teaser|jump-?to|toc|table-?of-?contents|app-?hint|download-?app|donat\w*|spenden\w*|support-?us|shop|product-?\w*
    |affiliate\w*|commerce|gallery-?thumbs?|slider|carousel|ticker|weather|wetter|stocks|video-?player|player|audio-?player|vorlesen|tooltip|snackbar|toast
    |cards?|postcard|info-?box|embed-?consent|meta|metadata|post-?meta|entry-?meta|article-?meta|date-?line|datetime|timestamp|reading-?time|readtime|comment-?count|views"""
)
"""Parts of names of elements that are not the running text."""
COMMENT_WORDS: Final = _words(
    r"""comments?|commentlist|comment-?(?:list|area|section|body|form|content)|respond|kommentare?|commentaires?|comentarios?|leserbriefe?|replies
    |disqus\w*|onetrust\w*|ot-\w+|didomi\w*|cookie-?\w*|consent-?\w*|cmp-?(?:container|box|wrapper)|gdpr\w*|privacy-?\w*"""
)
"""Parts of names of elements that hold what readers wrote or what the law wants said, however much it is."""
ARTICLE_WORDS: Final = re.compile(
    r"""article-?_*(?:body|content|text|copy|main)|(?:entry|post|story|page|main|news|content|body|single)-?_*(?:body|content|text|copy|entry)
    |rich-?text|articletext|articlebody|storybody""",
    re.VERBOSE,
)
"""Parts of names of the element that holds the running text."""
CAPTION_WORDS: Final = _words(
    r"""captions?|wp-caption-?\w*|caption-?text|photo-?(?:credit|caption|info)|image-?(?:credit|caption|info|description)|img-?(?:credit|caption)
    |picture-?(?:credit|caption)|media-?(?:caption|credit|info|info-?text|description|title)|mediainfo|mediatitle|media-?additional-?info|credits?|figcaption
    |bildunterschrift|bildtext|bildnachweis|legende|photographer|fotocredit|foto-?credit|copyright-?notice|img-?text"""
)
"""Parts of names of elements that hold the words under a picture, or its credit."""
PULL_WORDS: Final = _words(
    r"pull-?quotes?|pulled-?quote|pull_quote|quote-?box|zitatbox|big-?quote|quote-?card|blockquote-?highlight"
)
"""Parts of names of elements that show words of the article a second time."""
STANDFIRST_WORDS: Final = _words(
    r"""standfirst|stand-?first|dek|deck|sub-?title|sub-?head\w*|sub-?headline|lead|lede|lead-?text|leadin|lead-?in|intro|introduction|introtext|summary
    |excerpt|teaser-?text|article-?teaser|kicker-?text|vorspann|preamble|ingress|chapeau|chapo|bajada|copete|entradilla|sottotitolo|perex|abstract
    |article-?(?:description|summary|intro|lead)|headline-?description|spot|opener"""
)
"""Parts of names of elements that hold the sentence under the headline."""
BYLINE_WORDS: Final = _words(
    r"""by-?lines?|bylines?|by|authors?|author-?(?:name|names|list|link|info|line)|autor|autoren|autorin|autores|auteurs?|autore|autori|creator|writer|writers
    |written-?by|posted-?by|published-?by|contributors?|contrib|journalist|reporter|redakteur\w*|verfasser|signature|firma|vcard|fn"""
)
"""Parts of names of elements that hold the author's name."""
HIDDEN_WORDS: Final = re.compile(
    r"(?<![\w:-])(?:hidden|hide|d-none|u-hide|u-hidden|is-hidden|invisible|display-none)(?![\w:-])"
)
"""Whole class names of elements that are not shown."""
SHOWN_WORDS: Final = re.compile(r":(?:block|flex|grid|inline)|d-\w+-(?:block|flex|grid|inline)|show")
"""Class names that take that back on some screens."""
