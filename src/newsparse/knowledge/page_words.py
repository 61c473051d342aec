"""Words in class names, ids and attributes that say what an element of a news page is.

Source: the class names of some three hundred news sites and blogs in thirty languages, and of the common publishing
systems (WordPress, Drupal, Arc, Brightspot, CUE); the parts of a name are parted by hyphens, underscores or capitals.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["ARTICLE_WORDS", "COMMENT_WORDS", "FURNITURE_WORDS"]

FURNITURE_WORDS: Final = re.compile(
    r"""(?:\b|_)(?:comments?|disqus|related|recommend\w*|newsletter|promos?|promotion|advert\w*|ads?|adslot|sponsor\w*|share|sharing
    |social\w*|sidebar|footer|nav|navigation|menu|breadcrumbs?|cookies?|consent|teasers?|outbrain|taboola|popup|modal|overlay
    |subscribe|subscription|tags|tag-?list|topics|pagination|pager|most-?read|trending|read-?more|readmore|more-?on|more-?stories
    |author-?bio|author-?box|about-?author|bio|follow|login|signup|sign-?up|banner|toolbar|print-only|sr-only|visually-?hidden|screen-reader\w*
    |copyright|disclaimer|rating|feedback|survey|poll|quiz|masthead|skip|widgets?|aside|infobox|factbox|faktenbox|up-?next|next-?article
    |playlist|mehr-zum-thema|weitere|anzeige|werbung|kommentare?|leserbriefe?|autor|autorin|autoren|tools?|meta|byline|timestamp|dateline-date)(?:\b|_)""",
    re.VERBOSE,
)
"""Parts of names of elements that are not the running text."""
ARTICLE_WORDS: Final = re.compile(
    r"""article-?_*(?:body|content|text|copy|main)|(?:entry|post|story|page|main|news|content|body|single)-?_*(?:body|content|text|copy|entry)|rich-?text|articletext
    |\bstory\b|\bpost\b|\barticle\b|artikel""",
    re.VERBOSE,
)
"""Parts of names of the element that holds the running text."""
COMMENT_WORDS: Final = re.compile(r"(?:\b|_)(?:comments?|disqus|kommentare?|commentaires?|comentarios?|leserbriefe?|replies)(?:\b|_)")
"""Parts of names of elements that hold what readers wrote, however much it is."""
