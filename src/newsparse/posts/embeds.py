"""An embed's mark-up → a post.

::

    embed       = words attribution link date        the platforms' own <blockquote>, in all its variants
                | frame | component                  an <iframe>, <amp-twitter>, <div data-tweet-id>: an ID without words
                | island                             any of these, escaped in an attribute, a <textarea> or a script
                | a lone link or address             a <blockquote>, <p> or <noscript> with nothing else in it

Whose embed it is says a class, an attribute, a tag's name or an address; see `newsparse.knowledge.embeds`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from newsparse.errors import MissingExtraError
from newsparse.knowledge.embeds import EmbedSigns, embed_signs, is_embed, island_embeds
from newsparse.knowledge.platforms import PLATFORMS
from newsparse.knowledge.rules import PlatformRules
from newsparse.models.posts import Post, PostRef
from newsparse.posts.addresses import parse_post_url, post_of_id, rules_of
from newsparse.posts.markup import Flat, elements, flattened
from newsparse.posts.words import post_of

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

__all__ = ["parse_embed", "read_embeds"]

_ATTEMPTS: Final = 30
"""So many elements that look like embeds but are none are tried; beyond, the mark-up is hostile."""
_DEPTH: Final = 2
"""Mark-up in an attribute in mark-up: so deep it has been seen."""
_NO_ADDRESS: Final = frozenset(
    ("style", "class", "id", "width", "height", "title", "alt", "lang", "dir", "rel", "target")
)
_NOT_ITS_OWN: Final = frozenset(("a", "img", "script", "source", "link", "video", "audio", "meta"))
_ISLANDS: Final = frozenset(("textarea", "script", "template"))
_CREATED: Final = "data-card-created"


def parse_embed(html: str, *, url: str | None = None, platforms: tuple[PlatformRules, ...] = PLATFORMS) -> Post | None:
    """Return the post in one snippet of embed mark-up, None when there is none.

    Args:
        html: the snippet, in any of the forms that pages hold: a blockquote, an iframe, a component, AMP, any of them
            escaped or in a JSON text; or a post's address alone.
        url: the post's address, where it is known from elsewhere; what the mark-up says comes first.
        platforms: those to know.

    Returns:
        The first post, form `embedded`; its `text` is None where the mark-up holds no words.  Share and follow
        buttons, timelines, profiles and log-in widgets are no posts.

    Raises:
        MissingExtraError: if selectolax is not installed.
    """
    ref = parse_post_url(url, platforms) if url is not None else None
    return next(read_embeds(html, ref=ref, platforms=platforms), None)


def read_embeds(
    html: str, *, ref: PostRef | None = None, platforms: tuple[PlatformRules, ...] = PLATFORMS
) -> Iterator[Post]:
    """Yield the posts in a piece of mark-up, in its order, islands after elements.

    Args:
        html: the mark-up.
        ref: what is known of the post from elsewhere.
        platforms: those to know.

    Raises:
        MissingExtraError: if selectolax is not installed.
    """
    try:
        from selectolax.lexbor import LexborHTMLParser
    except ImportError as error:
        raise MissingExtraError("reading embeds", "html") from error
    yield from _read(html, LexborHTMLParser, ref, platforms, embed_signs(platforms), _DEPTH)


def _read(
    html: str, parser: type, ref: PostRef | None, platforms: tuple[PlatformRules, ...], signs: EmbedSigns, depth: int
) -> Iterator[Post]:
    root: LexborNode | None = parser(html.encode("utf-8", "replace").decode("utf-8")).root
    if root is None:
        return
    found = False
    islands: list[str] = []
    done: set[int] = set()
    attempts = 0
    for node in elements(root):
        tag = node.tag or ""
        if tag in _ISLANDS:
            source = node.html if tag == "template" else node.text()
            islands.append(source or "")
        if node.mem_id in done or attempts > _ATTEMPTS or not is_embed(tag, node.attributes, signs):
            continue
        post = _element(node, ref, platforms, signs)
        attempts += post is None
        if post is not None:
            found = True
            done.update(inner.mem_id for inner in elements(node))
            yield post
        elif depth:
            for value in node.attributes.values():
                if value and value.lstrip().startswith(("<", "&lt;")):
                    for post in _read(value, parser, None, platforms, signs, depth - 1):
                        found = True
                        yield post
    if depth:
        if not found:
            # A JSON text, or mark-up that was pasted as text.
            islands.append(root.text() if html.lstrip()[:1] == "<" else html)
        for source in islands:
            for piece in island_embeds(source, signs):
                for post in _read(piece, parser, None, platforms, signs, depth - 1):
                    found = True
                    yield post
    if not found:
        post = _alone(flattened(root), ref, platforms)
        if post is not None:
            yield post


def _element(
    node: LexborNode, ref: PostRef | None, platforms: tuple[PlatformRules, ...], signs: EmbedSigns
) -> Post | None:
    """Return the post of one element, None when it is none."""
    rules = _owner(node, signs)
    named, created = _address(node, rules, platforms)
    if rules is None:
        # An <iframe>, or a wrapper whose attribute is an address: its words, if any, are not the post's.
        rules = rules_of(named.platform, platforms) if named is not None else None
        return post_of(Flat("", (), None), rules, named, platforms) if rules is not None else None
    if ref is not None and ref.platform != rules.platform:
        ref = None
    return post_of(flattened(node, lines=rules.line_breaks), rules, named or ref, platforms, created=created)


def _owner(node: LexborNode, signs: EmbedSigns) -> PlatformRules | None:
    """Return the platform of which a tag, a class or an attribute speaks."""
    rules = signs.tags.get(node.tag or "")
    if rules is not None:
        return rules
    attributes = node.attributes
    for name in (attributes.get("class") or "").split():
        if name in signs.classes:
            return signs.classes[name]
    return next((signs.attributes[name] for name in attributes if name in signs.attributes), None)


def _address(
    root: LexborNode, rules: PlatformRules | None, platforms: tuple[PlatformRules, ...]
) -> tuple[PostRef | None, str | None]:
    """Return what the attributes of an element, and of those in it, say of its post, and when it was made."""
    created = root.attributes.get(_CREATED)
    for node in elements(root) if rules is not None else (root,):
        tag = node.tag or ""
        if tag in _NOT_ITS_OWN and node.mem_id != root.mem_id:
            continue
        for name, value in node.attributes.items():
            if not value or name in _NO_ADDRESS or len(value) > 4000:
                continue
            found = _in_attribute(tag, name, value.strip(), rules, platforms)
            if found is not None and (rules is None or found.platform == rules.platform):
                return found, created
    return None, created


def _in_attribute(
    tag: str, name: str, value: str, rules: PlatformRules | None, platforms: tuple[PlatformRules, ...]
) -> PostRef | None:
    if value.startswith(("http:", "https:", "//", "at:")):
        return parse_post_url(value, platforms)
    if rules is None or (name not in rules.embed_attributes and tag not in rules.embed_tags):
        return None
    if tag in rules.embed_tags and not name.startswith("data-") and not name.endswith("id"):
        return None
    by_id = post_of_id(rules, value)
    if by_id is None and rules.hosts and "/" in value:  # Telegram: data-telegram-post="channel/123"
        return parse_post_url(f"https://{rules.hosts[0]}/{value}", (rules,))
    return by_id


def _alone(flat: Flat, ref: PostRef | None, platforms: tuple[PlatformRules, ...]) -> Post | None:
    """Return the post of mark-up that is nothing but one link or one address."""
    words = flat.text.strip()
    if len(flat.links) == 1 and (not words or flat.links[0].end - flat.links[0].start >= len(words)):
        found = parse_post_url(flat.links[0].url, platforms)
    else:
        found = parse_post_url(words, platforms) if words and len(words.split()) == 1 else None
    found = found or (ref if not words else None)
    rules = rules_of(found.platform, platforms) if found is not None else None
    return post_of(Flat("", (), None), rules, found, platforms) if rules is not None else None
