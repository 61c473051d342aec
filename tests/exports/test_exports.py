"""Articles in the forms of others."""

import datetime as dt
import json

import attrs
import jsonschema
import pytest

from newsparse import ArgumentValueError, Article, Block, SerialisationError, Span, from_dict, rows, to_dict
from newsparse.exports import json_schema, resolve_annotation, to_ninjs, to_schema_org, to_web_annotations
from tests.samples import TEXT, everything, span_of

NINJS = {
    "uri", "standard", "type", "representationType", "language", "contentCreated", "versionCreated", "headlines", "descriptions",
    "bodies", "by", "located", "people", "organisations", "subjects", "infoSources", "associations", "renditions", "edNote",
}  # fmt: skip
"""The properties that we use, each of them one of ninjs 3.1's."""


@pytest.fixture(params=[everything, lambda: Article(text="")], ids=["everything", "empty"])
def article(request):
    """An article with everything, and one with nothing."""
    return request.param()


def test_the_schema_fits_the_values(article):
    """The JSON Schema is a schema, and what `to_dict` writes is valid by it."""
    schema = json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(to_dict(article))


@pytest.mark.parametrize("change", [{"newsparse": 2}, {"text": 3}, {"colour": "red"}, {"blocks": [{"type": "Sonnet"}]}])
def test_the_schema_refuses_the_rest(change):
    """What `from_dict` refuses, the schema refuses too."""
    values = {**to_dict(everything()), **change}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(values, json_schema())
    with pytest.raises(SerialisationError):
        from_dict(values)


@attrs.frozen(kw_only=True, repr=False)
class Recipe(Block):
    """Ingredients."""

    serves: int = 1


def test_the_schema_knows_kinds_of_others():
    """A kind of a downstream package is in it when it is given."""
    values = to_dict(Article(text="Soup", blocks=(Recipe(span=Span(0, 4), text="Soup", serves=4),)))
    jsonschema.validate(values, json_schema(kinds=(Recipe,)))
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(values, json_schema())


def test_schema_org():
    """A post's words stand in the posting, with the account and the instant."""
    values = to_schema_org(everything())
    assert values["@type"] == "NewsArticle"
    assert [author["name"] for author in values["author"]] == ["Al Moss", "Ledger Staff"]
    (part,) = values["hasPart"]
    assert part["@type"] == "SocialMediaPosting"
    assert part["author"] == {"@type": "Person", "name": "Ann Dale", "alternateName": "@anndale"}
    assert part["datePublished"] == "2026-01-28T09:30:00.250000Z"
    json.dumps(values)


def test_ninjs(article):
    """Only properties of the standard, the needed one always there, and the same text gives the same URI."""
    values = to_ninjs(article)
    assert set(values) <= NINJS
    assert values["uri"] == to_ninjs(article)["uri"]
    assert all(body["value"] for body in values["bodies"]) or not article.body
    json.dumps(values)


def test_ninjs_people_have_relations():
    """Authors and speakers are told apart."""
    assert to_ninjs(everything())["people"] == [
        {"name": "Al Moss", "rel": "author"},
        {"name": "Ann Dale", "rel": "speaker"},
    ]


def test_annotations_resolve_to_the_same_spans():
    """Both selectors lead back to every stretch of every finding."""
    article = everything()
    found = [span for a in to_web_annotations(article) for span in resolve_annotation(a, article.text)]
    expected = {block.span for block in article.blocks} | {span for q in article.walk_quotes() for span in q.spans}
    assert expected <= set(found)


def test_annotations_survive_an_insertion():
    """When the position is stale, the words and what stood around them serve."""
    article = everything()
    for annotation in to_web_annotations(article):
        before = resolve_annotation(annotation, article.text)
        assert resolve_annotation(annotation, "NEW: " + article.text) == tuple(span.shifted(5) for span in before)


def test_annotations_of_another_text():
    """Words that are gone raise, and so does a target without selectors."""
    annotation = to_web_annotations(everything())[0]
    with pytest.raises(ArgumentValueError, match="not in this text"):
        resolve_annotation(annotation, "Something else.")
    with pytest.raises(ArgumentValueError, match="TextPositionSelector"):
        resolve_annotation({"target": [{"selector": []}]}, TEXT)


def test_rows_are_flat(article):
    """Rows of one kind have the same keys, and every cell is a plain value."""
    for table in rows(article).values():
        assert len({tuple(row) for row in table}) <= 1
        for row in table:
            assert all(cell is None or isinstance(cell, (str, int, bool, dt.date)) for cell in row.values())


def test_rows_refer_to_each_other():
    """A nested quote names the row that holds it, and a quote the row of its post."""
    quotes = rows(everything())["quotes"]
    assert [(q["inside"], q["post"], q["start"]) for q in quotes] == [
        (None, 0, span_of("“We").start),
        (0, 0, span_of("‘won").start),
    ]
