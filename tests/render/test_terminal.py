"""The views for a terminal, in colour and in plain lines."""

import io

import attrs
import pytest
from hypothesis import given

from newsparse import Article, PostBlock, parse_text
from newsparse.render.colour import print_in_colour
from newsparse.render.plain import to_plain
from newsparse.render.terminal import print_article
from newsparse.strategies import hostile_texts
from tests.samples import everything


def coloured(article, **options):
    out = io.StringIO()
    print_in_colour(article, file=out, **{"heading": None, **options})
    return out.getvalue()


VIEWS = [coloured, to_plain]


@pytest.mark.parametrize("view", VIEWS)
def test_everything_is_shown(view):
    """Credits, blocks with their kinds, quotes with speaker and reason, posts, sources, and how much there is."""
    shown = " ".join(view(everything()).split())
    for words in (
        "28 January 2026",
        "Correction:",
        "note",
        "We ‘won’",
        "Ann Dale: 1 quote",
        "“Dale wrote” follows the quotation.",
        "X · Ann Dale (@anndale) · 2026-01-28 09:30 UTC · inline",
        "3 blocks · 1 quote · 1 statement · 1 post · 1 doubt",
    ):
        assert words in shown, words


@pytest.mark.parametrize("view", VIEWS)
def test_a_heading_is_shown(view):
    """The name of the file, where there are several."""
    assert "two.txt" in view(everything(), heading="two.txt")


def test_a_post_block_is_a_card():
    """The block of a post is framed, with where, who and when above its words."""
    article = everything()
    first = article.blocks[0]
    block = PostBlock(span=first.span, text=first.text)
    shown = coloured(attrs.evolve(article, blocks=(block, *article.blocks[1:])))
    assert "╭─ X · Ann Dale (@anndale) · 2026-01-28 09:30 UTC · inline ─" in shown
    assert "╰──" in shown


def test_doubts_are_shown():
    """What the parser was unsure of stands at the end."""
    [doubt] = everything().doubts
    assert doubt.message.split()[0] in coloured(everything())


@pytest.mark.parametrize("view", VIEWS)
def test_an_empty_article_is_shown(view):
    """There is nothing to show, and nothing goes wrong."""
    assert "0 quotes" in view(Article(text=""))


@given(hostile_texts())
def test_any_article_is_shown(text):
    """No text breaks a view, and no control character comes through."""
    article = parse_text(text)
    for view in VIEWS:
        assert not set(view(article)) & {"\x1b", "\a", "\0", "\ud800"}


def test_colours_go_to_terminals_only(monkeypatch):
    """Into a file go no escape sequences; a terminal gets them."""
    for name in ("NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")

    class Terminal(io.StringIO):
        def isatty(self):
            return True

    plain, terminal = io.StringIO(), Terminal()
    print_article(everything(), file=plain)
    print_article(everything(), file=terminal)
    assert "\x1b[" not in plain.getvalue()
    assert "\x1b[" in terminal.getvalue()


def test_a_number_stands_after_each_quotation():
    """The same number that the list below has, where the closing mark is."""
    article = parse_text("Some words.\n\nMore of them.")
    assert coloured(article).count("¹") == 0
    assert "“We ‘won’,”¹ Dale" in coloured(everything())
