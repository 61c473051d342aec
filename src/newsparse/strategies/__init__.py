"""Hypothesis strategies: articles and their parts, each together with what it should be read as.

Every strategy draws a value that knows its printed form and the answer: `bylines()` a credit line and its people,
`quotes()` a paragraph with its quotations and their speakers, `articles()` a whole article.  The names are invented.

Needs the extra `testing`::

    from hypothesis import given
    from newsparse import parse_byline
    from newsparse.strategies import bylines

    @given(bylines())
    def test_bylines_come_back(byline):
        people = [person.name for credit in parse_byline(byline.line) for person in credit.people]
        assert people == [name for credit in byline.credits for name in credit.people]
"""

from __future__ import annotations

from newsparse.errors import MissingExtraError

try:
    from newsparse.strategies.articles import articles
    from newsparse.strategies.credits import bylines, datelines
    from newsparse.strategies.embeds import embeds, post_urls
    from newsparse.strategies.furniture import furniture, prose
    from newsparse.strategies.people import names
    from newsparse.strategies.speech import quotes
    from newsparse.strategies.texts import hostile_texts
    from newsparse.strategies.written import (
        Name,
        WrittenArticle,
        WrittenByline,
        WrittenCredit,
        WrittenDateline,
        WrittenLine,
        WrittenPost,
        WrittenQuote,
        WrittenSpeech,
        WrittenUrl,
    )
except ModuleNotFoundError as error:
    if error.name != "hypothesis":
        raise
    raise MissingExtraError("newsparse.strategies", "testing") from error

__all__ = [
    "Name",
    "WrittenArticle",
    "WrittenByline",
    "WrittenCredit",
    "WrittenDateline",
    "WrittenLine",
    "WrittenPost",
    "WrittenQuote",
    "WrittenSpeech",
    "WrittenUrl",
    "articles",
    "bylines",
    "datelines",
    "embeds",
    "furniture",
    "hostile_texts",
    "names",
    "post_urls",
    "prose",
    "quotes",
]
