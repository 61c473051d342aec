"""Articles as values and as JSON."""

import json

import attrs
import pytest

from newsparse import Article, Block, Parser, SerialisationError, Span, from_dict, from_json, to_dict, to_json

from .samples import everything


def test_everything_survives_the_round_trip():
    """Every kind of finding comes back equal, through values and through JSON text."""
    article = everything()
    assert from_dict(to_dict(article)) == article
    assert from_json(to_json(article)) == article
    assert from_json(to_json(article, indent=2).encode()) == article


def test_values_are_ready_for_json():
    """Enums, spans and dates are plain values, and a post is written once."""
    values = to_dict(everything())
    assert json.loads(json.dumps(values)) == values
    assert values["quotes"][0]["post"] == 0
    assert values["quotes"][0]["nested"][0]["post"] == 0
    assert values["blocks"][1] == {"type": "Note", "span": [44, 55], "text": "Correction:", "kind": "correction"}


def test_lone_surrogates_survive():
    """Text that no file can hold is escaped."""
    article = Article(text="a\ud800")
    to_json(article).encode()
    assert from_json(to_json(article)) == article


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"newsparse": 99}, "version 99"),
        ({"blocks": [{"type": "Sonnet", "span": [0, 1], "text": "M"}]}, "unknown kind 'Sonnet'.*Paragraph.*blocks"),
        ({"blocks": [{"type": "Note", "span": [3, 3], "text": "x"}]}, "start=3, end=3.*blocks"),
        ({"posts": [{"platform": "perch", "form": "inline"}]}, "unknown platform 'perch'.*truth_social"),
        ({"quotes": [{"text": "x"}]}, "missing"),
        ({"quotes": [3]}, "no article"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_what_is_wrong_is_named(change, message):
    """An error says what it could not read and where."""
    with pytest.raises(SerialisationError, match=f"(?s){message}"):
        from_dict({**to_dict(everything()), **change})


def test_text_that_is_no_json():
    """So does one about the JSON itself."""
    with pytest.raises(SerialisationError, match="no JSON"):
        from_json("{")


@attrs.frozen(kw_only=True, repr=False)
class Recipe(Block):
    """A kind of somebody else's."""

    serves: int = 1


def test_a_parser_knows_its_own_kinds():
    """`Parser.from_dict` reads kinds that the parser was told of; the module's function does not."""
    article = Article(text="Soup", blocks=(Recipe(span=Span(0, 4), text="Soup", serves=4),))
    parser = Parser().with_kinds(Recipe)
    assert parser.from_dict(to_dict(article)) == article
    with pytest.raises(SerialisationError, match="unknown kind 'Recipe'"):
        from_dict(to_dict(article))
