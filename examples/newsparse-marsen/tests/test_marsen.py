"""The plugin, tested with newsparse's own kit."""

import datetime as dt

from newsparse_marsen import PERCH, TideTable, plugin, tide_table

import newsparse
from newsparse import Parser, Promo, Related
from newsparse.plugins import installed
from newsparse.testing import check_article, check_platform, check_recogniser

STORY = """\
The ferry is back in the water after a winter on the slip, the harbor master said on Tuesday.

High water 06:12 and 18:40, low water 00:05

“We open on Friday,” Lena Okafor chirped on Perch.

In the glass: Who painted the lighthouse green?

Mirror Members get the crossword a day early
"""


def read(parser: Parser) -> newsparse.Article:
    """Return the story as the parser reads it."""
    return parser.parse_text(STORY, outlet="The Marsen Mirror", published=dt.date(2026, 1, 29))


def test_the_kit_finds_nothing_wrong():
    """Every law of newsparse holds for what the package adds."""
    check_platform(PERCH, handle="lena", id="42")
    check_recogniser(
        tide_table, yes=["High water 06:12, low water 00:05"], no=["High water is at six, the master said."]
    )
    check_article(read(Parser().use(plugin)), parser=Parser().use(plugin))


def test_a_tide_table_is_a_block_of_its_own():
    """With its times of high water."""
    (table,) = read(Parser().use(plugin)).of(TideTable)
    assert table.times == (dt.time(6, 12), dt.time(18, 40))


def test_the_house_style():
    """The Mirror's own furniture is known only in the Mirror."""
    article = read(Parser().use(plugin))
    assert [block.text[:12] for block in (*article.of(Related), *article.of(Promo))] == ["In the glass", "Mirror Membe"]


def test_a_post_on_perch():
    """The platform is known by its name and its verb."""
    (quote,) = read(Parser().use(plugin)).quotes
    assert quote.speaker is not None
    assert quote.speaker.name == "Lena Okafor"
    assert quote.post is not None
    assert quote.post.platform == PERCH.platform


def test_an_address():
    """A post's address is read by the path template."""
    found = Parser().use(plugin).parse_post_url("https://www.perch.example/lena/chirp/42?from=mail")
    assert found is not None
    assert (found.platform.name, found.handle, found.id) == ("perch", "lena", "42")


def test_installed():
    """Whoever has the package installed can ask for it by name."""
    assert installed("marsen") == (plugin,)


def test_json_knows_the_kind():
    """What the parser writes it reads again, new kind and platform included."""
    parser = Parser().use(plugin)
    article = read(parser)
    assert parser.from_json(newsparse.to_json(article)) == article
