"""Posts copied from a screen."""

import datetime as dt

import pytest

import newsparse
from newsparse.models.blocks import Paragraph, PostBlock
from newsparse.models.posts import Account, PostForm


def embedded(text):
    article = newsparse.parse_text(text)
    return [post for post in article.posts if post.form is PostForm.EMBEDDED], article


def test_truth_social():
    """Name, handle and time above; counters and the hour below; the words between."""
    text = (
        "The governor answered at night.\n\nAnn Dale\n@AnnDale · 3h\nThe rain is OVER. Thank you!\n"
        "2.34k ReTruths 9.81k Likes\nJan 26, 2026, 7:14 AM\n\nThe council met."
    )
    (post,), article = embedded(text)

    assert post.platform.name == "truth_social"
    assert post.author == Account(name="Ann Dale", handle="AnnDale")
    assert (post.text, post.posted_on) == ("The rain is OVER. Thank you!", dt.date(2026, 1, 26))
    assert [b.text for b in article.of(Paragraph)] == ["The governor answered at night.", "The council met."]


def test_on_one_line_and_over_paragraphs():
    """The head may be one line; the words may be several."""
    text = "Ann Dale @AnnDale · Jan 26\n\nThe rain is over.\n\nBoots off!\n\n7:14 AM · Jan 26, 2026 · 1.2M Views\n\nIt had rained since May."
    (post,), article = embedded(text)

    assert (post.platform.name, post.text) == ("x", "The rain is over.\nBoots off!")
    assert len(article.of(PostBlock)) == 4


@pytest.mark.parametrize(
    "text",
    [
        "By\n\nAnn Dale\n\n@AnnDale\n\nBo Marsh\n\n01 October 2026\n\nRain fell.",
        "Ann Dale\n@AnnDale\nAnn Dale writes about rain.\n\nThe council met.",
        "Write to ann@dale.example for boots.\n\n12 Likes",
        "The mayor said: @AnnDale is right.\n\n2 Likes",
    ],
)
def test_what_is_no_screen(text):
    """Bylines with handles, boxes about authors and e-mail addresses are none."""
    assert not embedded(text)[0]
