"""What the strategies promise: print and meaning agree, every form is drawn."""

import subprocess
import sys

import pytest
from hypothesis import find, given
from hypothesis import strategies as st

from newsparse import Paragraph, looks_like_html
from newsparse.strategies import articles, bylines, embeds, names, quotes
from newsparse.strategies.speech import FORMS


@given(articles())
def test_an_article_prints_what_it_means(written):
    """Every stretch, handle and name stands in its print; marks and line breaks are the caller's choice."""
    text = written.printed()
    for quote in written.quotes:
        for stretch in quote.stretches:
            assert stretch in text
        assert quote.mention in text
    for post in written.posts:
        assert f"(@{post.handle})" in text
        assert post.url in written.page()
    assert "“" not in written.printed(straight=True)
    assert "\n\n" not in written.printed(gap="\n")
    assert written.printed(tail="The end.").endswith("The end.")
    assert looks_like_html(written.page())


@given(bylines())
def test_a_byline_prints_its_people(written):
    """Up to capitals."""
    for credit in written.credits:
        for name in credit.people:
            assert name.casefold() in written.line.casefold()


@given(names())
def test_a_name_has_its_parts(name):
    """The surname is what a later paragraph uses."""
    assert str(name).startswith(name.first)
    assert name.surname in str(name)
    assert "Jr." not in name.surname


@pytest.mark.parametrize("form", FORMS)
def test_every_form_can_be_asked_for(form):
    """A form is drawn alone, for a given speaker, known or not."""
    speaker = find(names(), lambda name: name.last == "Quill")

    @given(quotes(form=form, speaker=speaker, known=True))
    def check(written):
        assert all(quote.speaker == str(speaker) for quote in written.quotes)
        assert written.quotes

    check()


def test_an_unknown_form_is_refused():
    """The message lists the forms."""
    with pytest.raises(ValueError, match="after, inverted, before"):
        find(quotes(form="shouted"), lambda _: True)


@given(embeds())
def test_an_id_holds_its_instant(post):
    """The ID's upper bits are the milliseconds since X's epoch."""
    assert (int(post.id) >> 22) + 1288834974657 == int(post.posted.timestamp() * 1000 + 0.5)


@given(st.data())
def test_articles_without_posts(data):
    """Where only speech matters."""
    assert data.draw(articles(posts=False)).posts == ()
    assert any(line.kind is Paragraph for line in data.draw(articles()).lines)


def test_without_hypothesis_the_error_names_the_extra():
    """One command mends it."""
    script = (
        "import sys; sys.modules['hypothesis'] = None\n"
        "try: import newsparse.strategies\n"
        "except ImportError as error: print(type(error).__name__, error)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("MissingExtraError newsparse.strategies needs")
    assert "newsparse[testing]" in done.stdout
