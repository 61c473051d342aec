"""Embeds of every platform, from mark-up."""

import datetime as dt
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.errors import MissingExtraError
from newsparse.knowledge.rules import IdClock
from newsparse.models.posts import Account, PostForm
from newsparse.posts.clocks import first_id, posted_at
from newsparse.posts.embeds import parse_embed, read_embeds
from newsparse.posts.words import date_doubt
from tests.posts.embed_variants import WORDED, Parts, oembed, rendered

STATUS = "https://x.com/AnnDale/status/2078426619958501377"
ID = "2078426619958501377"

names = (
    st.text(st.sampled_from("ABCdefgh é'’,.|™🌧🏴𝐀-"), min_size=1, max_size=20)
    .map(lambda name: " ".join(name.split()).strip("-—– ") or "Ann")
    .filter(lambda name: " - " not in name and "--" not in name)
)
handles = st.from_regex(r"[A-Za-z][A-Za-z0-9_]{3,14}", fullmatch=True)
paragraphs = (
    st.text(st.sampled_from("abc DEF 123 é🌧#@!?.,“”"), min_size=1, max_size=60)
    .map(lambda words: " ".join(words.split()))
    .filter(lambda words: any(map(str.isalnum, words)) and "(" not in words)
)


@st.composite
def parts(draw):
    instant = draw(st.datetimes(dt.datetime(2022, 12, 1), dt.datetime(2040, 1, 1))).replace(tzinfo=dt.UTC)  # noqa: DTZ001
    return Parts(
        name=draw(names),
        handle=draw(handles),
        id=first_id(IdClock.SNOWFLAKE, instant),
        day=instant.date(),
        paragraphs=tuple(draw(st.lists(paragraphs, min_size=1, max_size=3))),
        media=draw(st.sampled_from(("", "pic.twitter.com/AbC", "https://t.co/AbC"))),
    )


@given(parts(), st.sampled_from(WORDED))
def test_made_of_parts(parts, variant):
    """An embed made of parts gives them back, in whatever variant it is printed."""
    post = parse_embed(variant(parts))

    assert post is not None
    assert post.form is PostForm.EMBEDDED
    assert (post.platform.name, post.id) == ("x", parts.id)
    assert post.author == Account(name=parts.name, handle=parts.handle)
    assert post.text == parts.text
    assert post.date_text == parts.date
    assert post.posted == posted_at(IdClock.SNOWFLAKE, parts.id)
    assert post.posted_on == parts.day
    assert bool(post.media) == bool(parts.media)
    assert date_doubt(post, None, "posts[0].posted") is None


@given(parts())
def test_a_saved_page(parts):
    """A frame has the ID only; the words are in the page's script."""
    frame, *islands = read_embeds(rendered(parts))

    assert (frame.id, frame.text) == (parts.id, None)
    assert [(post.id, post.text) for post in islands] == [(parts.id, parts.text)]


@pytest.mark.parametrize(
    "html",
    [
        f'<blockquote class="twitter-tweet"><a href="{STATUS}"></a></blockquote>',
        f'<blockquote class="twitter-tweet" lang="de"><a href="{STATUS}?ref_src=twsrc%5Etfw">{STATUS}</a></blockquote>',
        f'<blockquote class="lazy-content" data-twitter="twitter-tweet"><div></div><a href="{STATUS}" rel="nofollow"></a></blockquote>',
        f'<div class="js-tweet" data-tweetid="{ID}"><a class="js-alt" href="{STATUS}"></a></div>',
        f'<amp-twitter width="5" data-tweetid="{STATUS}"></amp-twitter>',
        f'<iframe src="https://twitframe.com/show?url={STATUS}"></iframe>',
        f'<div data-feed="{STATUS}"><noscript><a href="{STATUS}">{STATUS}</a></noscript></div>',
        f"<noscript><a href='{STATUS}'>{STATUS}</a></noscript>",
        f"<p>{STATUS}</p>",
        STATUS,
        f'<a href="{STATUS}"></a>',
    ],
)
def test_a_bare_post_on_x(html):
    """An embed may hold nothing but the post's address: it is a post without words."""
    post = parse_embed(html)

    assert post is not None
    assert (post.platform.name, post.id, post.text, post.complete) == ("x", ID, None, False)
    assert post.author == Account(handle="AnnDale")
    assert post.url == STATUS


@pytest.mark.parametrize(
    "html",
    [
        f'<div class="widget__tweet" data-tweet-id="{ID}"></div>',
        f'<twitter-widget data-tweet-id="{ID}"></twitter-widget>',
        f'<amp-twitter data-tweetid="{ID}"></amp-twitter>',
        f'<iframe class="twitter-tweet" src="https://platform.twitter.com/embed/Tweet.html?id={ID}"></iframe>',
        f'<blockquote class="twitter-tweet"><a href="https://twitter.com/X/status/{ID}"></a></blockquote>',
    ],
)
def test_an_id_without_a_handle(html):
    """The author is unknown; the ID still dates the post."""
    post = parse_embed(html)

    assert post is not None
    assert (post.id, post.author, str(post.posted_on)) == (ID, None, "2026-07-18")
    assert post.url == f"https://x.com/i/status/{ID}"


@pytest.mark.parametrize(
    ("html", "platform", "id", "author", "text"),
    [
        # Truth Social: never any words.
        ('<iframe src="https://truthsocial.com/@AnnDale/116431297579272777/embed" class="truthsocial-embed"></iframe>', "truth_social", "116431297579272777", Account(handle="AnnDale"), None),
        ('<iframe class="truthsocial-embed lazyLoad" data-src="https://truthsocial.com/@AnnDale/116431297579272777/embed"></iframe>', "truth_social", "116431297579272777", Account(handle="AnnDale"), None),
        ('<span>&lt;iframe src="https://truthsocial.com/@AnnDale/116431297579272777/embed" class="truthsocial-embed"&gt;&lt;/iframe&gt;</span>', "truth_social", "116431297579272777", Account(handle="AnnDale"), None),
        # Bluesky: line breaks in the mark-up, a linked handle, a local clock time.
        ('<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abcdefghijklmnopqrstuvwx/app.bsky.feed.post/3kp4ze5dcek2j"><p lang="en">Rain again.\n\nBring boots.<br><br><a href="https://bsky.app/profile/did:plc:abcdefghijklmnopqrstuvwx/post/3kp4ze5dcek2j?ref_src=embed">[image or embed]</a></p>&mdash; Ann Dale (<a href="https://bsky.app/profile/did:plc:abcdefghijklmnopqrstuvwx?ref_src=embed">@ann.dale.example</a>) <a href="https://bsky.app/profile/did:plc:abcdefghijklmnopqrstuvwx/post/3kp4ze5dcek2j?ref_src=embed">April 2, 2024 at 9:12 AM</a></blockquote>', "bluesky", "3kp4ze5dcek2j", Account(name="Ann Dale", handle="ann.dale.example"), "Rain again.\n\nBring boots."),
        ('<iframe src="https://embed.bsky.app/embed/did:plc:abcdefghijklmnopqrstuvwx/app.bsky.feed.post/3kp4ze5dcek2j?id=1"></iframe>', "bluesky", "3kp4ze5dcek2j", None, None),
        # Threads and Mastodon 4.3: no words, the account at the end.
        ('<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.net/@ann.dale/post/CuWPE6iNEx_" id="ig-tp-CuWPE6iNEx_"><a href="https://www.threads.net/@ann.dale/post/CuWPE6iNEx_"><div>Post by @ann.dale</div><div>View on Threads</div></a></blockquote>', "threads", "CuWPE6iNEx_", Account(handle="ann.dale"), None),
        ('<blockquote class="mastodon-embed" data-embed-url="https://marsen.example/@ann/116297126811514164/embed"><a href="https://marsen.example/@ann/116297126811514164"><div>Post by @ann@marsen.example</div><div>View on Mastodon</div></a></blockquote>', "mastodon", "116297126811514164", Account(handle="ann@marsen.example"), None),
        ('<iframe src="https://marsen.example/@ann/116297126811514164/embed" class="mastodon-embed"></iframe>', "mastodon", "116297126811514164", Account(handle="ann@marsen.example"), None),
        # Instagram: version 7 with its caption, 12 with a date, 14, localised, empty, AMP.
        ('<blockquote class="instagram-media" data-instgrm-captioned data-instgrm-version="7"><div><p><a href="https://www.instagram.com/p/BalQ2SWFty8/">Rain again #marsen</a></p><p>A post shared by Ann Dale (@ann.dale) on <time datetime="2017-10-23T07:31:37+00:00">Oct 23, 2017 at 12:31am PDT</time></p></div></blockquote>', "instagram", "BalQ2SWFty8", Account(name="Ann Dale", handle="ann.dale"), "Rain again #marsen"),
        ('<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/BalQ2SWFty8/?utm_source=ig_embed&amp;x=1" data-instgrm-version="12"><div><a href="https://www.instagram.com/p/BalQ2SWFty8/"><div>View this post on Instagram</div></a><p>A post shared by <a href="https://www.instagram.com/ann.dale/">Ann - Dale</a> (@ann.dale) on Oct 23, 2017 at 12:31am PDT</p></div></blockquote>', "instagram", "BalQ2SWFty8", Account(name="Ann - Dale", handle="ann.dale"), None),
        ('<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/BalQ2SWFty8/" data-instgrm-version="14"><p>&nbsp;</p><div><div>Sieh dir diesen Beitrag auf Instagram an</div><p><a href="https://www.instagram.com/p/BalQ2SWFty8/">Ein Beitrag geteilt von Ann*Dale (@ann_dale)</a></p></div></blockquote>', "instagram", "BalQ2SWFty8", Account(name="Ann*Dale", handle="ann_dale"), None),
        ('<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/BalQ2SWFty8/"></blockquote>', "instagram", "BalQ2SWFty8", None, None),
        ('<amp-instagram data-shortcode="BalQ2SWFty8" data-captioned width="400" layout="responsive"></amp-instagram>', "instagram", "BalQ2SWFty8", None, None),
        ('<div data-extcontent_url="https://graph.facebook.com/v8.0/instagram_oembed?url=https://www.instagram.com/p/BalQ2SWFty8/"></div>', "instagram", "BalQ2SWFty8", None, None),
        # Facebook.
        ('<div class="fb-post" data-href="https://www.facebook.com/marsen.council/posts/928812574504508/" data-width="600"><blockquote cite="https://graph.facebook.com/1/posts/928812574504508/"><p>Rain again&#8230;</p><p>Posted by <a href="https://www.facebook.com/marsen.council">Marsen Council</a> on&nbsp;<a href="https://graph.facebook.com/1/posts/928812574504508/">Monday, February 7, 2022</a></p></blockquote></div>', "facebook", "928812574504508", Account(name="Marsen Council", handle="marsen.council"), "Rain again…"),
        ('<div class="story" data-iframe="&lt;iframe src=&quot;https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fmarsen.council%2Fvideos%2F928812574504508%2F&quot;&gt;&lt;/iframe&gt;"></div>', "facebook", "928812574504508", Account(handle="marsen.council"), None),
        # TikTok: neither the handle's line nor the music's is the caption's.
        ('<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@ann.dale/video/7362946149227056416" data-video-id="7362946149227056416"><section><a title="@ann.dale" href="https://www.tiktok.com/@ann.dale?refer=embed">@ann.dale</a> <p>Rain again <a class="hashtag" href="https://www.tiktok.com/tag/rain">#rain</a></p> <a href="https://www.tiktok.com/music/x-1">♬ original sound - Ann</a></section></blockquote>', "tiktok", "7362946149227056416", Account(handle="ann.dale"), "Rain again #rain"),
        ('<script async src="https://telegram.org/js/telegram-widget.js?22" data-telegram-post="marsen_news/421" data-width="100%"></script>', "telegram", "421", Account(handle="marsen_news"), None),
        ('<blockquote class="reddit-embed-bq" data-embed-height="500"><a href="https://www.reddit.com/r/marsen/comments/abc12/rain_again/">Rain again</a><br> by <a href="https://www.reddit.com/user/ann_dale/">u/ann_dale</a> in <a href="https://www.reddit.com/r/marsen/">marsen</a></blockquote>', "reddit", "abc12", Account(handle="ann_dale"), "Rain again"),
        ('<iframe src="https://www.linkedin.com/embed/feed/update/urn:li:share:7123456789012345678" height="500"></iframe>', "linkedin", "7123456789012345678", None, None),
        ('<amp-youtube data-videoid="dQw4w9WgXcQ"></amp-youtube>', "youtube", "dQw4w9WgXcQ", None, None),
        ('<iframe src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"></iframe>', "youtube", "dQw4w9WgXcQ", None, None),
    ],
)  # fmt: skip
def test_other_platforms(html, platform, id, author, text):
    """Every platform's embed gives what it holds."""
    post = parse_embed(html)

    assert post is not None
    assert (post.platform.name, post.id, post.author, post.text) == (platform, id, author, text)


@pytest.mark.parametrize(
    "html",
    [
        '<a class="twitter-share-button" href="https://twitter.com/intent/tweet?text=Rain">Tweet</a>',
        '<a class="twitter-follow-button" href="https://twitter.com/AnnDale">Follow</a>',
        '<a class="twitter-timeline" href="https://twitter.com/AnnDale">Tweets by AnnDale</a>',
        '<iframe src="https://platform.twitter.com/widgets/tweet_button.html?url=x"></iframe>',
        '<div class="fb-page" data-href="https://www.facebook.com/marsen.council"></div>',
        '<script data-telegram-discussion="marsen_news/421" src="https://telegram.org/js/telegram-widget.js"></script>',
        '<script data-telegram-login="marsen_bot" src="https://telegram.org/js/telegram-widget.js"></script>',
        "<style>.twitter-tweet{margin:0}</style>",
        "<script>document.querySelector('.twitter-tweet')</script>",
        '<blockquote class="twitter-tweet"></blockquote>',
        '<blockquote class="twitter-tweet"><p>Rain again.</p></blockquote>',
        f'<p>As <a href="{STATUS}">she wrote</a>, it rains.</p>',
        "<p>It rains.</p>",
        "",
        "<",
    ],
)
def test_no_posts(html):
    """Buttons, timelines, profiles, widgets, style sheets and links in prose are no posts."""
    assert parse_embed(html) is None


def test_a_template():
    """Mark-up that waits in a `<template>` for consent is read."""
    post = parse_embed(f'<template><blockquote class="twitter-tweet"><a href="{STATUS}"></a></blockquote></template>')

    assert post is not None
    assert post.id == ID


def test_the_address_from_elsewhere():
    """A caller who knows the address completes an embed that lost it; what the mark-up says comes first."""
    lost = '<blockquote class="twitter-tweet"><p>Rain again.</p></blockquote>'

    assert parse_embed(lost, url=STATUS).id == ID
    assert parse_embed(lost, url=STATUS).text == "Rain again."
    assert parse_embed(lost, url="https://www.instagram.com/p/BalQ2SWFty8/") is None
    assert parse_embed('<amp-twitter data-tweetid="20"></amp-twitter>', url=STATUS).id == "20"


def test_names_hold_anything():
    """The last `(@handle)` is the account's; the name before it may hold another."""
    parts = Parts(
        name="Ann Dale @ann@marsen.example",
        handle="AnnDale",
        id=ID,
        day=dt.date(2026, 7, 18),
        paragraphs=("Thanks (@bo)!",),
    )
    post = parse_embed(oembed(parts))

    assert post.author == Account(name="Ann Dale @ann@marsen.example", handle="AnnDale")
    assert post.text == "Thanks (@bo)!"


def test_pictures_of_emoji():
    """An emoji that the page draws is a letter; another picture is not."""
    html = f'<blockquote class="twitter-tweet"><p>Rain <img class="emoji" alt="🌧" src="r.png"> again<img alt="a street"></p>&mdash; Ann (@AnnDale) <a href="{STATUS}">July 18, 2026</a></blockquote>'

    assert parse_embed(html).text == "Rain 🌧 again"


def test_a_cut_post_is_not_complete():
    """X cuts long posts with an ellipsis."""
    html = f'<blockquote class="twitter-tweet"><p>It rains and… <a href="https://t.co/A">https://t.co/A</a></p>&mdash; Ann (@AnnDale) <a href="{STATUS}">July 18, 2026</a></blockquote>'
    post = parse_embed(html)

    assert (post.text, post.complete, post.media) == ("It rains and…", False, ("https://t.co/A",))


def test_a_date_that_cannot_be():
    """Where the shown day is not the ID's, the ID is believed and a doubt says so."""
    html = f'<blockquote class="twitter-tweet"><p>Rain.</p>&mdash; Ann (@AnnDale) <a href="{STATUS}">July 19, 2026</a></blockquote>'
    post = parse_embed(html)
    doubt = date_doubt(post, None, "posts[0].posted")

    assert str(post.posted_on) == "2026-07-18"
    assert doubt.alternatives == ("2026-07-19",)


def test_without_the_extra(monkeypatch):
    """Without selectolax the error names the command that installs it."""
    monkeypatch.setitem(sys.modules, "selectolax.lexbor", None)

    with pytest.raises(MissingExtraError, match=r"newsparse\[html\]"):
        parse_embed("<p></p>")


@given(
    st.lists(
        st.sampled_from(
            [
                '<blockquote class="twitter-tweet">',
                "</blockquote>",
                "<p>",
                "<br>",
                "&mdash; ",
                "(@a)",
                f'<a href="{STATUS}">',
                "</a>",
                "<textarea>",
                '<div data-tweet-id="1">',
                "Rain",
                "\ud800",
                "\n",
                "<script>",
                '"http',
                "&lt;",
            ]
        ),
        max_size=30,
    )
)
def test_any_markup(pieces):
    """Any mark-up is answered."""
    parse_embed("".join(pieces))
