"""`check_article` finds every breach, and nothing in an article that keeps the laws."""

import attrs
import pytest

from newsparse import Article, Byline, Cue, Mention, Paragraph, Promo, Quote, QuoteForm, Role, Span, Speaker
from newsparse.testing import breaches, check_article

TEXT = "He said “so be it.”"
PARAGRAPH = Paragraph(span=Span(0, 19), text=TEXT)
QUOTE = Quote(
    text="so be it.",
    span=Span(8, 19),
    spans=(Span(9, 18),),
    form=QuoteForm.DIRECT,
    cue=Cue(text="said", span=Span(3, 7)),
    speaker=Speaker(name=None, mention=Mention(text="He", span=Span(0, 2))),
)
GOOD = Article(text=TEXT, blocks=(PARAGRAPH,), quotes=(QUOTE,))


def test_a_good_article_has_no_breach():
    """Nothing to complain of."""
    assert breaches(GOOD) == ()
    check_article(GOOD)


INNER = attrs.evolve(QUOTE, nested=())


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (dict(blocks=()), "lies in no block"),
        (dict(blocks=(attrs.evolve(PARAGRAPH, span=Span(0, 18)),)), "not what stands at"),
        (dict(blocks=(Promo(span=Span(0, 19), text=TEXT),)), "does not speak"),
        (dict(quotes=(attrs.evolve(QUOTE, text="so be it"),)), "its stretches are"),
        (dict(quotes=(attrs.evolve(QUOTE, spans=()),)), "no stretch"),
        (dict(quotes=(attrs.evolve(QUOTE, span=Span(10, 19)),)), "outside its marks"),
        (dict(quotes=(attrs.evolve(QUOTE, nested=(INNER,)),)), "strictly inside"),
        (dict(quotes=(QUOTE, QUOTE)), "begins before"),
        (dict(quotes=(attrs.evolve(QUOTE, repeats=Span(8, 19)),)), "not before it"),
        (dict(quotes=(attrs.evolve(QUOTE, cue=Cue(text="told", span=Span(3, 7))),)), "the cue of"),
        (
            dict(quotes=(attrs.evolve(QUOTE, speaker=Speaker(name="x", mention=Mention(text="x", span=Span(0, 2)))),)),
            "the mention of",
        ),
        (dict(quotes=(attrs.evolve(QUOTE, cue=Cue(text="said", span=Span(30, 34))),)), "after the text's end"),
        (dict(bylines=(Byline(raw="By A", role=Role.AUTHOR, span=Span(0, 4)),)), "its words are 'By A'"),
        (dict(title=""), "empty, not None"),
        (dict(tags=["a"]), "not a tuple"),
    ],
)
def test_every_breach_is_found(change, message):
    """Each change of a good article breaks a law, which the message names."""
    with pytest.raises(AssertionError, match=message):
        check_article(attrs.evolve(GOOD, **change))


def test_an_unknown_kind_does_not_come_back():
    """A downstream kind needs the parser that knows it."""

    @attrs.frozen(kw_only=True, repr=False)
    class Weather(Paragraph):
        """A weather box."""

    article = Article(text=TEXT, blocks=(Weather(span=Span(0, 19), text=TEXT),))
    [breach] = breaches(article)
    assert "Weather" in breach
