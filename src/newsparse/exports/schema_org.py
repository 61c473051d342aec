"""schema.org: `NewsArticle` with `Quotation` and `SocialMediaPosting` (https://schema.org/NewsArticle)."""

from __future__ import annotations

from typing import Any

from newsparse.exports.identity import iso
from newsparse.models import (
    Article,
    Byline,
    Organisation,
    Person,
    Post,
    Quote,
    QuoteForm,
    Role,
    SourceKind,
    Speaker,
    Standfirst,
)

__all__ = ["to_schema_org"]

_PROPERTY = {Role.EDITOR: "editor", Role.TRANSLATOR: "translator"}
"""Where schema.org has a property for a role; everybody else but the author is a contributor."""
_TYPE = {SourceKind.PERSON: "Person", SourceKind.ORGANISATION: "Organization", SourceKind.OFFICE: "Organization"}


def to_schema_org(article: Article) -> dict[str, Any]:
    """Return the article as a JSON-LD `NewsArticle`.

    Quotations that are a post's words stand inside the `SocialMediaPosting`, not beside it; terms are left out.
    """
    standfirsts = article.of(Standfirst)
    values: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": article.title,
        "alternativeHeadline": list(article.titles),
        "description": standfirsts[0].text if standfirsts else None,
        "url": article.url,
        "inLanguage": article.language,
        "datePublished": iso(article.published, article.published_on),
        "dateModified": iso(article.modified, article.modified_on),
        "dateline": article.dateline.span.of(article.text).strip() if article.dateline else None,
        "articleSection": article.section,
        "keywords": list(article.tags),
        "articleBody": article.body,
        "author": [_author(author) for author in article.authors],
        "publisher": {"@type": "NewsMediaOrganization", "name": article.outlet} if article.outlet else None,
        "image": _clean(
            {
                "@type": "ImageObject",
                "url": article.image.url,
                "caption": article.image.caption,
                "creditText": article.image.credit,
            }
        )
        if article.image
        else None,
        "isAccessibleForFree": None if article.paywalled is None else not article.paywalled,
        "hasPart": [
            *(_quotation(q) for q in article.quotes if q.post is None and q.form is not QuoteForm.TERM),
            *(_posting(post) for post in article.posts),
        ],
        "mentions": [{"@type": _TYPE[who.kind], "name": who.name} for who in article.people if who.kind in _TYPE],
    }
    for byline in article.bylines:
        if byline.role is not Role.AUTHOR:
            values.setdefault(_PROPERTY.get(byline.role, "contributor"), []).extend(_credited(byline))
    return _clean(values)


def _clean(values: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value not in (None, [], "")}


def _author(author: Person | Organisation) -> dict[str, Any]:
    if isinstance(author, Organisation):
        return {"@type": "Organization", "name": author.name}
    return _clean(
        {
            "@type": "Person",
            "name": author.name,
            "jobTitle": author.title,
            "email": author.email,
            "affiliation": {"@type": "Organization", "name": author.affiliation} if author.affiliation else None,
        }
    )


def _credited(byline: Byline) -> list[dict[str, Any]]:
    found = [_author(credited) for credited in byline.credited]
    return found or [{"@type": "Organization", "name": agency} for agency in byline.agencies]


def _spoken(speaker: Speaker | None) -> dict[str, Any] | None:
    return None if speaker is None else {"@type": _TYPE.get(speaker.kind, "Thing"), "name": str(speaker)}


def _quotation(quote: Quote) -> dict[str, Any]:
    return _clean({"@type": "Quotation", "text": quote.words, "spokenByCharacter": _spoken(quote.speaker)})


def _posting(post: Post) -> dict[str, Any]:
    author = _spoken(post.speaker)
    if author is None and post.author is not None:
        author = {"@type": "Person", "name": post.author.name or post.author.handle}
    if author is not None and post.author is not None and post.author.handle:
        author["alternateName"] = f"@{post.author.handle}"
    return _clean(
        {
            "@type": "SocialMediaPosting",
            "articleBody": post.text,
            "author": author,
            "datePublished": iso(post.posted, post.posted_on),
            "url": post.url,
            "identifier": post.id,
            "publisher": {"@type": "Organization", "name": post.platform.label},
        }
    )
