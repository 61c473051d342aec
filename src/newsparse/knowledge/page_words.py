"""Words in class names and ids that say what an element of a page is.

Source: the class names of some three hundred news sites and blogs in thirty languages, and of the common publishing
systems (WordPress, Drupal, Arc, Brightspot, CUE).  A name is parted by hyphens, underscores, colons and digits; "read
more" below is found in `read-more`, `read_more` and `readmore`, and a star stands for the rest of a part.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

__all__ = ["NO_SENSE", "Sense", "sense_of"]


class Sense(NamedTuple):
    """What the names of an element say of it."""

    furniture: str | None = None
    """The word that says it is not the running text; None when none does."""
    always: bool = False
    """Whether that holds however much prose is in it: comments, cookie notices."""
    caption: bool = False
    """Whether it holds the words under a picture, or its credit."""
    pull: bool = False
    """Whether it shows words of the article a second time."""
    standfirst: bool = False
    """Whether it holds the sentences that sum the article up."""
    byline: bool = False
    """Whether it holds the author's name."""
    deck: bool = False
    """Whether it holds the standfirst and nothing else: a "lead" or a "summary" may be the first paragraph as well."""


_FURNITURE: Final = """
    related* recommend* newsletter newsletters promo promos promotion promotions promoted advert* ad ads adslot adbox sponsor* share
    shares sharing share_bar social* sidebar footer nav navigation navbar menu breadcrumb breadcrumbs teaser teasers teaser_box
    outbrain taboola popup popover popovers modal overlay subscribe subscription tags tag_list topics topic_list pagination
    pager page_nav most_read trending popular read_more more_on more_stories more_topic more_topics recirc* recirculation* similar*
    author_bio author_box author_card author_info author_description author_profile about_author about_authors about_the bio biography
    follow login signup sign_up registration identity banner toolbar print_only sr_only visually_hidden screen_reader* copyright
    disclaimer rating ratings feedback survey poll quiz masthead skip widget widgets info_box infobox fact_box factbox faktenbox up_next
    next_article prev_next post_nav* playlist mehr_zum weitere* anzeige werbung jump_to toc table_of app_hint download_app donat* spenden*
    support_us shop product* affiliate* commerce gallery_thumb gallery_thumbs slider carousel ticker weather wetter stocks video_player
    player audio_player vorlesen tooltip snackbar toast card cards postcard embed_consent meta metadata date_line datetime timestamp
    reading_time readtime comment_count
"""
_ALWAYS: Final = """
    comment comments comment_list commentlist respond kommentar kommentare commentaire commentaires comentario comentarios leserbrief
    leserbriefe replies disqus* onetrust* didomi* cookie* consent* cmp_container cmp_box cmp_wrapper gdpr* privacy* ot_content ot_main ot_sdk ot_text cookielaw
"""
_CAPTION: Final = """
    caption captions wp_caption caption_text photo_credit photo_caption photo_info image_credit image_caption image_info
    image_description img_credit img_caption picture_credit picture_caption media_caption media_credit media_info media_description
    media_title mediainfo mediatitle mediaadditionalinfo credit credits figcaption bildunterschrift bildtext bildnachweis legende
    photographer foto_credit fotocredit copyright_notice img_text
"""
_PULL: Final = "pull_quote pull_quotes pulled_quote pullquote pullquotes quote_box zitatbox big_quote quote_card blockquote_highlight"
_STANDFIRST: Final = """
    standfirst stand_first strapline dek deck sub_title subtitle sub_head* subhead* lead lede lead_text leadin lead_in intro introduction introtext
    summary excerpt teaser_text article_teaser kicker_text vorspann preamble ingress chapeau chapo bajada copete entradilla sottotitolo
    perex abstract article_description article_summary article_intro article_lead headline_description spot opener
"""
_DECK: Final = "standfirst stand_first strapline dek deck sub_title subtitle sub_head* subhead* headline_description"
_BYLINE: Final = """
    by_line byline bylines by author authors author_name author_names author_list author_link author_line authorname auth_name autor autoren
    autorin autores auteur auteurs autore autori creator writer writers written_by posted_by published_by contributor contributors contrib
    journalist reporter redakteur* verfasser signature firma vcard fn
"""
_ARTICLE: Final = re.compile(
    r" (?:(?:article|entry|post|story|page|main|news|content|body|single) ?(?:body|content|text|copy|entry)|article ?main|rich ?text)"
)
"""Names of the element that holds the running text, a blank before each; what carries one is not furniture for another of its names."""
_HIDDEN: Final = re.compile(
    r"(?<![\w:-])(?:tab-pane(?!.*\bactive)|hidden|hide|d-none|u-hide|u-hidden|is-hidden|invisible|display-none)(?![\w:-])"
)
_SHOWN: Final = re.compile(r":(?:block|flex|grid|inline)|d-\w+-(?:block|flex|grid|inline)|show")
"""Class names that take "hidden" back on some screens."""
_PARTS: Final = re.compile(r"(?<!\d)[^\W\d_]++(?!\d)")
"""Letters beside digits are no words: IDs made by machines."""
_SPACED: Final = bytes(code if chr(code).isalnum() else 32 for code in range(256))


def _table() -> tuple[dict[str, frozenset[str]], tuple[str, ...]]:
    """Return the kinds by word, and the beginnings of words of which any rest will do."""
    kinds = {
        "furniture": _FURNITURE, "always": _ALWAYS, "caption": _CAPTION, "pull": _PULL, "standfirst": _STANDFIRST, "byline": _BYLINE,
        "deck": _DECK,
    }  # fmt: skip
    words: dict[str, set[str]] = {}
    for kind, listed in kinds.items():
        for word in listed.split():
            words.setdefault(word.replace("_", ""), set()).add(kind)
    starts = tuple(word[:-1] for word in words if word.endswith("*"))
    return {word: frozenset(found) for word, found in words.items()}, starts


_WORDS, _STARTS = _table()
_FEW: Final = min(map(len, _STARTS))
_GOING_ON: Final = {
    first[:_FEW]: tuple(start for start in _STARTS if start[:_FEW] == first[:_FEW]) for first in _STARTS
}
"""The beginnings of words by their first letters."""
_HIDING: Final = frozenset({"hidden", "hide", "none", "invisible", "pane"})
"""One of them is in every name that hides its element."""
_TELLING: Final = frozenset(_WORDS) | _HIDING
"""Words without which names say nothing."""
_FIRST_PARTS: Final = frozenset(word[:size] for word in (*_WORDS, *_STARTS) for size in range(2, len(word)))
"""What may be the first part of a word in two."""
_NOTHING: Final[frozenset[str]] = frozenset()
NO_SENSE: Final = Sense()
"""What names say that say nothing."""


def sense_of(names: str) -> Sense:
    """Return what class names and an id, lower case, say of their element."""
    parts = _parts(names)
    telling: list[str] = []
    before = ""
    # Every part, and with the part before it: "read more".
    for part in parts:
        if part in _TELLING or part[:_FEW] in _GOING_ON:
            telling.append(part)
        if before in _FIRST_PARTS and ((word := before + part) in _TELLING or word[:_FEW] in _GOING_ON):
            telling.append(word)
        before = part
    if not telling:
        return NO_SENSE
    said = _NOTHING
    furniture: str | None = None
    for word in telling:
        if kinds := _kinds(word):
            said |= kinds
            if furniture is None and "furniture" in kinds:
                furniture = word
    if "always" in said:
        furniture = "comment"
    elif furniture is not None and _ARTICLE.search(" ".join(("", *parts))):
        furniture = None
    if furniture is None and not _HIDING.isdisjoint(telling) and _hides(names):
        furniture = "hidden"
    if furniture is None and not said:
        return NO_SENSE
    return _sense(furniture, said)


@lru_cache(maxsize=1024)
def _sense(furniture: str | None, said: frozenset[str]) -> Sense:
    kinds = ("always", "caption", "pull", "standfirst", "byline", "deck")
    return Sense(furniture, *[kind in said for kind in kinds])


def _parts(names: str) -> list[str]:
    """Return the words in names."""
    if not names.isascii():
        return _PARTS.findall(names)
    parts = names.encode().translate(_SPACED).decode().split()
    return parts if "".join(parts).isalpha() else list(filter(str.isalpha, parts))


def _kinds(word: str) -> frozenset[str]:
    """Return the kinds that a word names."""
    if word in _WORDS:
        return _WORDS[word]
    for start in _GOING_ON.get(word[:_FEW], ()):
        if word.startswith(start):
            return _WORDS[start + "*"]
    return _NOTHING


def _hides(names: str) -> bool:
    """Tell whether a name hides an element on every screen."""
    return _HIDDEN.search(names) is not None and _SHOWN.search(names) is None
