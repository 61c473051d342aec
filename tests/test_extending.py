"""One immutable parser; `with_…` gives another; what cannot work is refused at once."""

import pickle
from concurrent.futures import ThreadPoolExecutor

import attrs
import pytest

from newsparse import Block, ConfigurationError, Paragraph, Parser, Platform
from newsparse.blocks.table import RECOGNISERS
from newsparse.extending import HouseStyle, PlatformRules
from newsparse.models import Metadata
from newsparse.plugins import installed
from newsparse.reading.plain import read_text

PERCH = PlatformRules(
    platform=Platform(name="perch", label="Perch"), hosts=("perch.example",), paths=("/{handle}/{id}",)
)


@attrs.frozen(kw_only=True, repr=False)
class Recipe(Block):
    """A list of ingredients."""


def recipe(line, context) -> Recipe | None:
    """Take lines that begin with "Serves"."""
    return line.block(Recipe) if line.text.startswith("Serves") else None


def never(line, context):
    """Answer nothing."""


def test_with_gives_another_parser():
    """The parser that was asked stays as it was."""
    parser = Parser()
    wider = parser.with_platform(PERCH).with_recogniser(recipe)
    assert parser == Parser()
    assert PERCH in wider.platforms
    assert wider.recognisers[0] is recipe
    assert wider.kinds == (Recipe,)


def test_a_recogniser_reads_its_lines():
    """A new kind of block stands among the others."""
    article = Parser().with_recogniser(recipe).parse_text("We cook on Sundays with friends.\n\nServes four.")
    assert [type(block) for block in article.blocks] == [Paragraph, Recipe]


def test_a_recogniser_has_its_place():
    """`before` puts it in front of one that is there."""
    last = RECOGNISERS[-1]
    assert Parser().with_recogniser(recipe, before=last).recognisers[-2:] == (recipe, last)


def test_one_that_never_answers_changes_nothing():
    """None means "not mine"."""
    text = "The mayor spoke at length on Monday.\n\n“No,” she said.\n\nCLICK HERE TO SUBSCRIBE"
    assert Parser().with_recogniser(never).parse_text(text) == Parser().parse_text(text)


def test_same_platform_twice_is_a_change_of_rules():
    """The later rules serve."""
    changed = attrs.evolve(PERCH, handle="[a-z]+")
    platforms = Parser().with_platform(PERCH).with_platform(changed).platforms
    assert platforms.count(changed) == 1
    assert PERCH not in platforms


@pytest.mark.parametrize(
    ("misuse", "message"),
    [
        (lambda p: p.with_platform("perch"), "PlatformRules"),
        (lambda p: p.with_platform(attrs.evolve(PERCH, hosts=("x.com",))), "perch and x both claim the host 'x.com'"),
        (lambda p: p.with_style({}), "HouseStyle"),
        (lambda p: p.with_style(HouseStyle(name="Nobody's")), "names no hosts"),
        (lambda p: p.with_recogniser(len), "recogniser\\(line, context\\)"),
        (lambda p: p.with_recogniser("promo"), "recogniser\\(line, context\\)"),
        (lambda p: p.with_recogniser(never, before=recipe), "before="),
        (lambda p: p.with_kinds(str), "inherits from Block"),
        (lambda p: p.with_kinds(attrs.make_class("Promo", [], bases=(Block,), frozen=True)), "already"),
        (lambda p: p.use(None), "a plugin is a function"),
        (lambda p: p.use(lambda parser: None), "forget to return"),
    ],
)
def test_misuse_is_refused_at_once(misuse, message):
    """With a sentence that shows what would be right."""
    with pytest.raises(ConfigurationError, match=message):
        misuse(Parser())


def test_plugins_are_applied_in_order():
    """A plugin is a function of a parser."""
    parser = Parser().use(lambda p: p.with_platform(PERCH), lambda p: p.with_recogniser(recipe))
    assert parser == Parser().with_platform(PERCH).with_recogniser(recipe)


def test_an_unknown_plugin_is_named():
    """The error lists those that are installed."""
    with pytest.raises(ConfigurationError, match="no plugin 'crossword' is installed"):
        installed("crossword")


def test_a_parser_pickles_and_serves_threads():
    """So it can be sent to processes and shared by threads."""
    parser = Parser().with_platform(PERCH)
    text = "“No,” said Harriet Dale, the mayor of Marsen.\n\n“Never,” she added."
    assert pickle.loads(pickle.dumps(parser)) == parser
    with ThreadPoolExecutor(4) as threads:
        results = set(threads.map(parser.parse_text, [text] * 16))
    assert results == {parser.parse_text(text)}


def test_a_style_serves_its_outlet():
    """By host or by name; a later style of the same outlet replaces an earlier one."""
    first = HouseStyle(name="Mirror", hosts=("mirror.example",))
    later = HouseStyle(name="Mirror", hosts=("mirror.example",), language="en")
    parser = Parser().with_style(first).with_style(later)
    document = read_text("Words.", Metadata(url="https://www.mirror.example/a"))
    assert parser.context(document).style == later
    assert parser.context(read_text("Words.", Metadata())).style == parser.style
