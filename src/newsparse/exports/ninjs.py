"""IPTC ninjs 3.1, the news industry's own JSON (https://iptc.org/standards/ninjs/)."""

from __future__ import annotations

from typing import Any

from newsparse.exports.identity import iso, uri_of
from newsparse.models import Article, Note, SourceKind, Standfirst

__all__ = ["to_ninjs"]

SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"


def to_ninjs(article: Article) -> dict[str, Any]:
    """Return the article as a ninjs 3.1 item of type `text`.

    Posts with an address become associations; speakers and other people stand in `people` with their role in `rel`.
    An article without an address gets a URN made from its text.
    """
    standfirsts = article.of(Standfirst)
    notes = [note.text for note in article.of(Note)]
    headlines = [{"role": "main", "value": article.title}] if article.title else []
    headlines += [{"role": "alternative", "value": title} for title in article.titles]
    body = article.body
    values: dict[str, Any] = {
        "uri": uri_of(article),
        "standard": {"name": "ninjs", "version": "3.1", "schema": SCHEMA},
        "type": "text",
        "representationType": "full",
        "language": article.language,
        "contentCreated": iso(article.published),
        "versionCreated": iso(article.modified),
        "headlines": headlines,
        "descriptions": [{"role": "summary", "contentType": "text/plain", "value": s.text} for s in standfirsts],
        "bodies": [
            {
                "role": "main",
                "contentType": "text/plain",
                "charCount": len(body),
                "wordCount": len(body.split()),
                "value": body,
            }
        ],
        "by": ", ".join(author.name for author in article.authors),
        "located": article.dateline.places[0] if article.dateline and article.dateline.places else None,
        "people": _people(article),
        "organisations": _organisations(article),
        "subjects": [{"name": tag, "rel": "keyword"} for tag in article.tags],
        "infoSources": [{"name": article.outlet, "role": "publisher"}] if article.outlet else [],
        "associations": [
            {"name": f"post{index}", "uri": post.url, "type": "text", "rel": "quotes", "bodies": [{"value": post.text}]}
            if post.text
            else {"name": f"post{index}", "uri": post.url, "type": "text", "rel": "quotes"}
            for index, post in enumerate(article.posts)
            if post.url
        ],
        "renditions": [{"name": "main", "href": article.image.url}] if article.image else [],
        "edNote": "\n".join(notes),
    }
    return {key: value for key, value in values.items() if value not in (None, [], "")}


def _people(article: Article) -> list[dict[str, str]]:
    found = [{"name": person.name, "rel": byline.role.value} for byline in article.bylines for person in byline.people]
    spoke = {quote.speaker.name for quote in article.walk_quotes() if quote.speaker is not None}
    for entity in article.people:
        if entity.kind is SourceKind.PERSON:
            found.append({"name": entity.name, "rel": "speaker" if entity.name in spoke else "mentioned"})
    return _once(found)


def _organisations(article: Article) -> list[dict[str, str]]:
    found = [
        {"name": credited.name, "rel": byline.role.value}
        for byline in article.bylines
        for credited in byline.organisations
    ]
    found += [{"name": agency, "rel": "agency"} for byline in article.bylines for agency in byline.agencies]
    if article.dateline is not None and article.dateline.agency:
        found.append({"name": article.dateline.agency, "rel": "agency"})
    found += [
        {"name": entity.name, "rel": "mentioned"} for entity in article.people if entity.kind is SourceKind.ORGANISATION
    ]
    return _once(found)


def _once(rows: list[dict[str, str]]) -> list[dict[str, str]]:
    kept = {(row["name"], row["rel"]): row for row in rows}
    return list(kept.values())
