"""The names that users learn, and the values' own rules."""

import pickle

import attrs
import pytest

import newsparse
from newsparse import Article, Paragraph, Span, SpanError, parse_text


def test_every_public_name_exists():
    """`__all__` is sorted by kind and complete."""
    assert len(set(newsparse.__all__)) == len(newsparse.__all__)
    for name in newsparse.__all__:
        assert hasattr(newsparse, name), name


def test_a_span_is_never_empty():
    """A span of no characters is refused with its offsets in the message."""
    with pytest.raises(SpanError, match="start=3, end=3"):
        Span(3, 3)


def test_an_article_refuses_overlapping_blocks():
    """The message names both blocks and their lines."""
    blocks = tuple(Paragraph(span=Span(a, b), text="abcd"[a:b]) for a, b in ((0, 3), (2, 4)))
    with pytest.raises(SpanError, match="line 1, column 3"):
        Article(text="abcd", blocks=blocks)


def test_an_article_is_a_value():
    """The same text gives an equal article, which pickles."""
    article = parse_text("One line.\n\nAnother line.")
    assert article == parse_text("One line.\n\nAnother line.")
    assert pickle.loads(pickle.dumps(article)) == article
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        article.text = ""
