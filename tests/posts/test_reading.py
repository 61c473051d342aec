"""All the posts that stand in an article by themselves."""

import json

import pytest

import newsparse
from newsparse.models.blocks import Paragraph, PostBlock
from newsparse.models.doubts import DateMismatch
from newsparse.models.posts import Account, PostForm
from newsparse.models.spans import Origin

X_ID = "2078426619958501377"
STATUS = f"https://x.com/AnnDale/status/{X_ID}"
TRUTH = "https://truthsocial.com/@AnnDale/116431297579272777/embed"
TWEET = f'<blockquote class="twitter-tweet"><p>Rain again, boots on.</p>&mdash; Ann Dale (@AnnDale) <a href="{STATUS}">July 18, 2026</a></blockquote>'
PROSE = "The council of Marsen met on Friday evening and talked about the rain for three hours, the clerk said."


def page(*parts):
    paragraphs = f"<p>{PROSE}</p>"
    return newsparse.parse_html(
        f"<html><body><article><h1>Rain in Marsen</h1>{paragraphs}{''.join(parts)}{paragraphs}</article></body></html>"
    )


def test_an_embed_and_its_words():
    """The embed's words stand in the text as a `PostBlock`, and the post says where."""
    article = page(TWEET)
    (post,) = article.posts

    assert (post.form, post.id, post.text) == (PostForm.EMBEDDED, X_ID, "Rain again, boots on.")
    assert "Rain again" in post.span.of(article.text)
    assert all("Rain again" not in block.text for block in article.of(Paragraph))
    assert any("Rain again" in block.text for block in article.of(PostBlock))
    assert post.places[0].origin is Origin.EMBED


def test_a_date_that_cannot_be_is_a_doubt():
    """The article says where an embed's shown day is not its ID's."""
    (doubt,) = page(TWEET.replace("July 18", "July 19")).doubts

    assert (type(doubt), doubt.subject) == (DateMismatch, "posts[0].posted")
    assert not page(TWEET).doubts


def test_a_frame_without_words():
    """A frame is a post without words and without a place in the text."""
    (post,) = page(f'<iframe class="truthsocial-embed" data-src="{TRUTH}"></iframe>').posts

    assert (post.platform.name, post.author, post.text, post.span) == (
        "truth_social",
        Account(handle="AnnDale"),
        None,
        None,
    )
    assert str(post.posted_on) == "2026-04-19"


def test_the_page_beats_its_script():
    """The same post in the page's state is the same post; the state gives the words that the element lacks."""
    state = f'<script type="application/json">{json.dumps({"html": TWEET})}</script>'
    (post,) = page(TWEET, state).posts
    assert [place.origin for place in post.places] == [Origin.EMBED]

    (rendered,) = page(f'<div class="twitter-tweet"><iframe data-tweet-id="{X_ID}"></iframe></div>', state).posts
    assert (rendered.text, rendered.author.name) == ("Rain again, boots on.", "Ann Dale")


def test_links_in_prose():
    """A link to a post is a mention; links to profiles and in furniture are nothing."""
    article = page(
        f'<p>The mayor of Marsen, Ann Dale, <a href="{STATUS}">complained about the rain</a> of the past days at length.</p>',
        '<p>She is <a href="https://x.com/AnnDale">on X</a>, as is the council of Marsen and all of its clerks.</p>',
    )
    (post,) = article.posts

    assert (post.form, post.id, post.text) == (PostForm.MENTION, X_ID, None)
    assert post.span.of(article.text) == "complained about the rain"


def test_a_paragraph_that_is_an_address():
    """An address alone on its line is an embed that was never drawn, in pages and in text."""
    text = f"{PROSE}\n\n{STATUS}?s=20\n\n{PROSE}"
    article = newsparse.parse_text(text)
    (post,) = article.posts

    assert (post.form, post.id) == (PostForm.EMBEDDED, X_ID)
    assert [block.text for block in article.of(PostBlock)] == [f"{STATUS}?s=20"]
    (drawn,) = page(f"<p>{STATUS}</p>").posts
    assert (drawn.form, drawn.id) == (PostForm.EMBEDDED, X_ID)


@pytest.mark.parametrize(
    "printed", [f"({STATUS})", f"{STATUS}.", f"“{STATUS}”", f"x.com/AnnDale/status/{X_ID},", f"see:{STATUS}"]
)
def test_an_address_in_a_sentence(printed):
    """An address in prose is a mention, the punctuation around it left out."""
    article = newsparse.parse_text(f"The mayor wrote to the council of Marsen {printed} and waited for a long time.")

    assert [(post.form, post.id) for post in article.posts if post.id] == [(PostForm.MENTION, X_ID)]


def test_video_players_are_mentions():
    """A player shows a video, not a post's words."""
    (post,) = page('<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>').posts

    assert (post.platform.name, post.form, post.id) == ("youtube", PostForm.MENTION, "dQw4w9WgXcQ")


def test_wrappers_that_share_are_no_embeds():
    """An element with the address of a share button keeps its words."""
    share = f'<div data-twitter-link="https://twitter.com/intent/tweet?url={STATUS}"><p>{PROSE}</p></div>'
    article = page(share)

    assert not article.posts
    assert not article.of(PostBlock)


def test_an_address_in_an_attribute():
    """A component whose attribute is an address is an embed; its notice is furniture of it."""
    (post,) = page(
        f'<div class="consent" data-feed="{STATUS}"><noscript><a href="{STATUS}">{STATUS}</a></noscript></div>'
    ).posts

    assert (post.form, post.id) == (PostForm.EMBEDDED, X_ID)


def test_two_embeds_in_order():
    """Posts stand in reading order, whatever their form."""
    text = f"{STATUS}\n\n{PROSE}\n\nBoots off! — Bo Marsh (@bomarsh) July 19, 2026"
    posts = newsparse.parse_text(text).posts

    assert [post.author.handle for post in posts] == ["AnnDale", "bomarsh"]


def test_time_is_linear():
    """Slashes, addresses and words without end are read once."""
    assert newsparse.parse_text("a/" * 50_000).posts == ()
    assert len(newsparse.parse_text(f"{STATUS} " * 2_000).posts) == 1
    assert newsparse.parse_text("/" * 50_000).posts == ()
