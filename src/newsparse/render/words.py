"""The words around an article that its views share: labels, titles, summaries."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.models import Article, Block, Paragraph, Post
from newsparse.render.voices import harmless

__all__ = ["label_of", "line_about", "post_title", "summary"]

_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LABELS = {"BylineLine": "byline", "ListItem": "•", "BlockQuote": "quotation", "PostBlock": "post"}


def label_of(block: Block) -> str:
    """Return what a view writes beside a block; nothing for a paragraph."""
    kind = type(block).__name__
    if isinstance(block, Paragraph):
        return ""
    return _LABELS.get(kind) or _HUMP.sub(" ", kind).lower()


def line_about(article: Article) -> Iterator[str]:
    """Yield a line of what is known of the article, and a line a credit."""
    day = article.published_on
    known = [article.outlet, f"{day:%d %B %Y}" if day else None, article.language, article.url]
    about = " · ".join(harmless(part) for part in known if part)
    if about:
        yield about
    for byline in article.bylines:
        people = [
            person.name + (f" ({detail})" if (detail := person.title or person.affiliation) else "")
            for person in byline.people
        ]
        names = [*people, *(organisation.name for organisation in byline.organisations)] or list(byline.agencies)
        role = byline.role.value.replace("_", " ")
        yield harmless(f"{role}: {', '.join(names)}" + (f", {byline.outlet}" if byline.outlet else ""))


def post_title(post: Post) -> str:
    """Return where, by whom and when something was posted."""
    when = f"{post.posted:%Y-%m-%d %H:%M} UTC" if post.posted else str(post.posted_on or post.date_text or "")
    who = str(post.author or "")
    speaker = str(post.speaker) if post.speaker else ""
    if speaker and speaker not in who:
        who = f"{who} = {speaker}" if who else speaker
    return " · ".join(part for part in (post.platform.label, who, when, post.form.value) if part)


def summary(article: Article) -> str:
    """Return how much was found, in one line."""
    found = {
        "block": article.blocks,
        "quote": article.quotes,
        "statement": article.statements,
        "post": article.posts,
        "doubt": article.doubts,
    }
    return " · ".join(f"{len(x)} {name}{'' if len(x) == 1 else 's'}" for name, x in found.items())
