"""Rows for data frames: plain dictionaries of strings, numbers, booleans, dates and None."""

from __future__ import annotations

import datetime as dt
from typing import TypeAlias

from newsparse.models import Article, Quote, Span, Speaker

__all__ = ["Cell", "rows"]

Cell: TypeAlias = str | int | bool | dt.date | dt.datetime | None
"""What a row holds."""
Row: TypeAlias = dict[str, Cell]


def rows(article: Article) -> dict[str, list[Row]]:
    """Return flat rows by kind: article, blocks, bylines, quotes, statements, posts, people and doubts.

    Every row of a kind has the same keys in the same order, so `pandas.DataFrame(rows(article)["quotes"])` and
    `polars.DataFrame(rows(article)["quotes"])` work, and the rows of many articles can be chained.  `url` is in every
    row; `quotes.post` and `quotes.inside` count rows of `posts` and `quotes` from 0.
    """
    url = article.url
    return {
        "article": [_article(article)],
        "blocks": [
            {
                "url": url,
                "kind": type(block).__name__,
                "text": block.text,
                **_place(block.span),
                "in_body": block.in_body,
            }
            for block in article.blocks
        ],
        "bylines": _bylines(article),
        "quotes": _quotes(article),
        "statements": [
            {
                "url": url,
                "text": s.text,
                **_speaker(s.speaker),
                "cue": str(s.cue) if s.cue else None,
                "modality": s.modality.value,
                **_place(s.span),
                "why": s.why,
            }
            for s in article.statements
        ],
        "posts": [
            {
                "url": url,
                "platform": post.platform.name,
                "form": post.form.value,
                "author": post.author.name if post.author else None,
                "handle": post.author.handle if post.author else None,
                **_speaker(post.speaker),
                "text": post.text,
                "complete": post.complete,
                "posted": post.posted,
                "posted_on": post.posted_on,
                "post_url": post.url,
                "id": post.id,
                **_place(post.span),
            }
            for post in article.posts
        ],
        "people": [
            {
                "url": url,
                "name": who.name,
                "kind": who.kind.value,
                "titles": "; ".join(who.titles),
                "mentions": len(who.mentions),
            }
            for who in article.people
        ],
        "doubts": [
            {
                "url": url,
                "cause": type(doubt).__name__,
                "subject": doubt.subject,
                "message": doubt.message,
                **_place(doubt.span),
            }
            for doubt in article.doubts
        ],
    }


def _place(span: Span | None) -> Row:
    return {"start": span.start if span else None, "end": span.end if span else None}


def _speaker(speaker: Speaker | None) -> Row:
    return {
        "speaker": speaker.name if speaker else None,
        "mention": speaker.mention.text if speaker and speaker.mention else None,
        "speaker_kind": speaker.kind.value if speaker else None,
        "sure": speaker.sure if speaker else None,
    }


def _article(article: Article) -> Row:
    return {
        "url": article.url,
        "title": article.title,
        "outlet": article.outlet,
        "language": article.language,
        "authors": "; ".join(author.name for author in article.authors),
        "published": article.published,
        "published_on": article.published_on,
        "modified": article.modified,
        "places": "; ".join(article.dateline.places) if article.dateline else None,
        "agency": article.dateline.agency if article.dateline else None,
        "body": article.body,
        "quotes": len(article.quotes),
        "posts": len(article.posts),
    }


def _bylines(article: Article) -> list[Row]:
    found: list[Row] = []
    for byline in article.bylines:
        same: Row = {
            "role": byline.role.value,
            "outlet": byline.outlet,
            "origin": byline.origin.value,
            **_place(byline.span),
        }
        for person in byline.people:
            found.append(
                {
                    "url": article.url,
                    "name": person.name,
                    "is_person": True,
                    "title": person.title,
                    "affiliation": person.affiliation,
                    "location": person.location,
                    "email": person.email,
                    "handle": person.handle,
                    **same,
                }
            )
        for name in (*(x.name for x in byline.organisations), *byline.agencies):
            found.append(
                {
                    "url": article.url,
                    "name": name,
                    "is_person": False,
                    "title": None,
                    "affiliation": None,
                    "location": None,
                    "email": None,
                    "handle": None,
                    **same,
                }
            )
    return found


def _quotes(article: Article) -> list[Row]:
    posts = {post: index for index, post in reversed(list(enumerate(article.posts)))}
    found: list[Row] = []
    waiting: list[tuple[Quote, int | None]] = [(quote, None) for quote in reversed(article.quotes)]
    while waiting:
        quote, inside = waiting.pop()
        waiting.extend((inner, len(found)) for inner in reversed(quote.nested))
        found.append(
            {
                "url": article.url,
                "text": quote.words,
                **_speaker(quote.speaker),
                "cue": str(quote.cue) if quote.cue else None,
                "form": quote.form.value,
                "modality": quote.modality.value,
                "post": posts.get(quote.post) if quote.post else None,
                "inside": inside,
                "repeat": quote.repeats is not None,
                **_place(quote.span),
                "why": quote.why,
            }
        )
    return found
