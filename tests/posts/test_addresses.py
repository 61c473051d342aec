"""Addresses of posts, and everything that is none."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.knowledge.platforms import PLATFORMS
from newsparse.knowledge.rules import PlatformRules
from newsparse.models.platforms import Platform
from newsparse.posts.addresses import parse_post_url, post_of_id, rules_of
from newsparse.posts.clocks import first_id

X_ID = "2078426619958501377"
TRUTH_ID = "116431297579272777"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        # X: old and new hosts, mirrors, tails, placeholders, frames.
        (f"https://x.com/AnnDale/status/{X_ID}", ("x", X_ID, "AnnDale")),
        (f"https://twitter.com/AnnDale/status/{X_ID}?ref_src=twsrc%5Etfw", ("x", X_ID, "AnnDale")),
        (f"http://mobile.twitter.com/AnnDale/status/{X_ID}/photo/1?s=20", ("x", X_ID, "AnnDale")),
        (f"https://twitter.com/AnnDale/statuses/{X_ID}", ("x", X_ID, "AnnDale")),
        (f"https://twitter.com/#!/AnnDale/status/{X_ID}", ("x", X_ID, "AnnDale")),
        (f"https://twitter.com/i/web/status/{X_ID}", ("x", X_ID, None)),
        (f"https://x.com/i/status/{X_ID}", ("x", X_ID, None)),
        (f"https://twitter.com/X/status/{X_ID}", ("x", X_ID, None)),
        (f"https://twitter.com/anyuser/status/{X_ID}", ("x", X_ID, None)),
        (f"//fxtwitter.com/AnnDale/status/{X_ID}", ("x", X_ID, "AnnDale")),
        (f"x.com/AnnDale/status/{X_ID}", ("x", X_ID, "AnnDale")),
        (f"HTTPS://WWW.X.COM:443/AnnDale/Status/{X_ID}", ("x", X_ID, "AnnDale")),
        (f"https://platform.twitter.com/embed/Tweet.html?dnt=true&id={X_ID}", ("x", X_ID, None)),
        (f"https://twitframe.com/show?url=https%3A%2F%2Fx.com%2FAnnDale%2Fstatus%2F{X_ID}", ("x", X_ID, "AnnDale")),
        # Truth Social.
        (f"https://truthsocial.com/@AnnDale/{TRUTH_ID}", ("truth_social", TRUTH_ID, "AnnDale")),
        (f"https://truthsocial.com/@AnnDale/posts/{TRUTH_ID}", ("truth_social", TRUTH_ID, "AnnDale")),
        (f"https://truthsocial.com/users/AnnDale/statuses/{TRUTH_ID}", ("truth_social", TRUTH_ID, "AnnDale")),
        (f"https://truthsocial.com/@AnnDale/{TRUTH_ID}/embed", ("truth_social", TRUTH_ID, "AnnDale")),
        (f"https://truthsocial.com/group/marsen/posts/{TRUTH_ID}", ("truth_social", TRUTH_ID, None)),
        (f"https://links.truthsocial.com/link/{TRUTH_ID}", ("truth_social", TRUTH_ID, None)),
        # Bluesky.
        ("https://bsky.app/profile/ann.dale.example/post/3kp4ze5dcek2j", ("bluesky", "3kp4ze5dcek2j", "ann.dale.example")),
        ("https://bsky.app/profile/did:plc:abcdefghijklmnopqrstuvwx/post/3kp4ze5dcek2j", ("bluesky", "3kp4ze5dcek2j", None)),
        ("at://did:plc:abcdefghijklmnopqrstuvwx/app.bsky.feed.post/3kp4ze5dcek2j", ("bluesky", "3kp4ze5dcek2j", None)),
        ("https://embed.bsky.app/embed/did:plc:abcdefghijklmnopqrstuvwx/app.bsky.feed.post/3kp4ze5dcek2j", ("bluesky", "3kp4ze5dcek2j", None)),
        # Meta's.
        ("https://www.threads.net/@ann.dale/post/CuWPE6iNEx_", ("threads", "CuWPE6iNEx_", "ann.dale")),
        ("https://www.threads.com/t/CuWPE6iNEx_/", ("threads", "CuWPE6iNEx_", None)),
        ("https://www.instagram.com/p/BalQ2SWFty8/?utm_source=ig_embed", ("instagram", "BalQ2SWFty8", None)),
        ("https://www.instagram.com/ann.dale/reel/BalQ2SWFty8/", ("instagram", "BalQ2SWFty8", "ann.dale")),
        ("https://instagr.am/p/BalQ2SWFty8", ("instagram", "BalQ2SWFty8", None)),
        ("https://www.instagram.com/p/BalQ2SWFty8/embed/captioned/", ("instagram", "BalQ2SWFty8", None)),
        ("https://www.instagram.com/stories/ann.dale/3123456789012345678/", ("instagram", "3123456789012345678", "ann.dale")),
        ("https://graph.facebook.com/v8.0/instagram_oembed?url=https://www.instagram.com/p/BalQ2SWFty8/", ("instagram", "BalQ2SWFty8", None)),
        ("https://www.facebook.com/marsen.council/posts/928812574504508/", ("facebook", "928812574504508", "marsen.council")),
        ("https://de-de.facebook.com/marsen.council/posts/a-slug/928812574504508", ("facebook", "928812574504508", "marsen.council")),
        ("https://m.facebook.com/story.php?story_fbid=928812574504508&id=1001", ("facebook", "928812574504508", "1001")),
        ("https://www.facebook.com/watch/?v=928812574504508", ("facebook", "928812574504508", None)),
        ("https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fmarsen%2Fposts%2F928812574504508&width=500", ("facebook", "928812574504508", "marsen")),
        ("https://fb.watch/aB3-xyz/", ("facebook", None, None)),
        # The rest.
        ("https://www.tiktok.com/@ann.dale/video/7362946149227056416", ("tiktok", "7362946149227056416", "ann.dale")),
        ("https://www.tiktok.com/embed/v2/7362946149227056416", ("tiktok", "7362946149227056416", None)),
        ("https://vm.tiktok.com/ZMabc123/", ("tiktok", None, None)),
        ("https://t.me/s/marsen_news/421", ("telegram", "421", "marsen_news")),
        ("https://youtu.be/dQw4w9WgXcQ?t=3", ("youtube", "dQw4w9WgXcQ", None)),
        ("https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ", ("youtube", "dQw4w9WgXcQ", None)),
        ("https://www.youtube.com/post/UgkxABCDEFGHIJKLMNOPQRSTU", ("youtube", "UgkxABCDEFGHIJKLMNOPQRSTU", None)),
        ("https://old.reddit.com/r/marsen/comments/abc12/a_title/", ("reddit", "abc12", None)),
        ("https://www.reddit.com/r/marsen/comments/abc12/a_title/def34/", ("reddit", "def34", None)),
        ("https://www.linkedin.com/posts/ann-dale_a-long-slug-activity-7123456789012345678-AbCd", ("linkedin", "7123456789012345678", "ann-dale")),
        ("https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7123456789012345678", ("linkedin", "7123456789012345678", None)),
        ("https://weibo.com/1234567890/NabCdefgh", ("weibo", "NabCdefgh", "1234567890")),
        ("https://vk.com/wall-123_456", ("vk", "-123_456", None)),
        ("https://gab.com/AnnDale/posts/116297126811514164", ("gab", "116297126811514164", "AnnDale")),
        ("https://marsen.example/@ann/116297126811514164", ("mastodon", "116297126811514164", "ann@marsen.example")),
        ("https://marsen.example/@ann@dale.example/116297126811514164", ("mastodon", "116297126811514164", "ann@dale.example")),
        ("https://marsen.example/notice/AbCdEfGhIjKlMnOpQr", ("mastodon", "AbCdEfGhIjKlMnOpQr", None)),
        ("https://marsen.example/notes/9abcdefgh1", ("mastodon", "9abcdefgh1", None)),
    ],
)  # fmt: skip
def test_addresses_of_posts(url, expected):
    """Every form of every platform's address gives platform, ID and handle."""
    ref = parse_post_url(url)

    assert ref is not None
    assert (ref.platform.name, ref.id, ref.handle) == expected
    assert parse_post_url(ref.url) is not None


@pytest.mark.parametrize(
    "url",
    [
        "https://x.com/AnnDale",
        "https://x.com/AnnDale/followers/you",
        "https://x.com/i",
        "https://twitter.com/intent/tweet?url=https://x.com/AnnDale/status/1",
        "https://twitter.com/search?q=marsen",
        "https://twitter.com/AnnDale/status/",
        "https://twitter.com/AnnDale/status/12a",
        "https://www.netflix.com/AnnDale/status/123",
        "https://notx.com/AnnDale/status/123",
        "https://x.com.example/AnnDale/status/123",
        "https://x.com@marsen.example/AnnDale/status/123",
        "https://marsen.example/?u=https://x.com/AnnDale/status/123",
        "https://truthsocial.com/@AnnDale",
        "https://truthsocial.com/@AnnDale.rss",
        "https://bsky.app/profile/ann.dale.example",
        "https://www.instagram.com/ann.dale/",
        "https://www.facebook.com/sharer/sharer.php?u=https://marsen.example/",
        "https://www.facebook.com/marsen.council",
        "https://t.me/marsen_news",
        "https://t.me/share/url?url=x",
        "https://www.youtube.com/@marsen",
        "https://www.youtube.com/embed/videoseries?list=PL1",
        "https://www.reddit.com/r/marsen/",
        "https://www.linkedin.com/in/ann-dale",
        "https://marsen.example/@ann",
        "https://marsen.example/@ann/a-story-about-12345",
        "https://medium.example/@ann/3f2a1b4c5d6e",
        "https://marsen.example/notes/conference",
        "ftp://x.com/AnnDale/status/123",
        "mailto:ann@x.com",
        "javascript:void(0)",
        "http://[x.com/AnnDale/status/1",
        "https://x.com\u2100/AnnDale/status/1",
        "https://x.com/AnnDale/status/" + "1" * 5000,
        "",
        "AnnDale",
        "/AnnDale/status/123",
    ],
)
def test_addresses_of_something_else(url):
    """Profiles, buttons, searches, other hosts and what is no address at all give None."""
    assert parse_post_url(url) is None


def test_the_id_holds_the_instant():
    """The reference's instant is the ID's."""
    ref = parse_post_url(f"https://truthsocial.com/@AnnDale/{TRUTH_ID}")

    assert ref is not None
    assert ref.posted == dt.datetime(2026, 4, 19, 12, 10, 10, 35_000, tzinfo=dt.UTC)


def test_the_usual_form():
    """Tracking, tails and old hosts go; an unknown handle becomes the platform's placeholder."""
    urls = {
        f"https://twitter.com/AnnDale/status/{X_ID}/video/1?s=20": f"https://x.com/AnnDale/status/{X_ID}",
        f"https://twitter.com/X/status/{X_ID}": f"https://x.com/i/status/{X_ID}",
        "https://instagr.am/p/BalQ2SWFty8/?x=1": "https://www.instagram.com/p/BalQ2SWFty8/",
        "https://m.facebook.com/watch/?v=928812574504508&x=1": "https://facebook.com/watch?v=928812574504508",
        "https://marsen.example/@ann/116297126811514164/embed": "https://marsen.example/@ann/116297126811514164",
    }

    assert {url: parse_post_url(url).url for url in urls} == urls


HANDLES = {
    "x": st.from_regex(r"[A-Za-z][A-Za-z0-9_]{3,14}", fullmatch=True).filter(
        lambda handle: handle.lower() not in {"user", "anyuser", "twitter"}
    ),
    "truth_social": st.from_regex(r"[A-Za-z0-9_]{1,30}", fullmatch=True),
    "bluesky": st.from_regex(r"[a-z][a-z0-9]{1,20}\.(bsky\.social|example)", fullmatch=True),
    "threads": st.from_regex(r"[a-z0-9_]{1,10}(\.[a-z0-9_]{1,10})?", fullmatch=True),
    "tiktok": st.from_regex(r"[a-z0-9_.]{2,24}", fullmatch=True),
    "gab": st.from_regex(r"[A-Za-z0-9_]{1,30}", fullmatch=True),
}


@given(st.data(), st.sampled_from(sorted(HANDLES)), st.datetimes(dt.datetime(2022, 12, 1), dt.datetime(2040, 1, 1)))  # noqa: DTZ001
def test_made_of_parts(data, name, naive):
    """An address made of a handle and an ID gives them back, and the ID's instant."""
    rules = next(rules for rules in PLATFORMS if rules.platform.name == name)
    instant = naive.replace(tzinfo=dt.UTC, microsecond=0)
    handle, id = data.draw(HANDLES[name]), first_id(rules.clock, instant)
    paths = [
        path for path in rules.paths if "{handle}" in path and "{id}" in path and path[:2] != "//" and path[0] == "/"
    ]
    path = data.draw(st.sampled_from(paths))
    path = path.removesuffix("/{**}").replace("{handle}", handle).replace("{id}", id).replace("{*}", "a-b")
    prefix = data.draw(st.sampled_from(("https://", "http://www.", "//", "https://m.", "")))
    tail = data.draw(st.sampled_from(("", "/", "?ref=a%20b", "#c")))
    ref = parse_post_url(prefix + rules.hosts[0] + path + tail)

    assert ref is not None
    assert (ref.platform, ref.id, ref.handle, ref.posted) == (rules.platform, id, handle, instant)
    assert parse_post_url(ref.url) == ref


@given(st.text() | st.text(st.sampled_from("htps:/@.?#[]&=%x.comatus1i\ud800\u2100"), max_size=40))
def test_any_text(url):
    """Any string is answered."""
    parse_post_url(url)
    parse_post_url(f"https://x.com/{url}")
    parse_post_url(f"https://{url}/AnnDale/status/1")


def test_a_new_platform_is_data():
    """Nine lines of data teach a platform; federated ones give way to it on its own host."""
    marsen = PlatformRules(
        platform=Platform(name="marsen", label="Marsen"),
        hosts=("marsen.example",),
        paths=("/@{handle}/{id}", "/see?note={id}", "//m.example/{code}"),
        permalink="https://marsen.example/@{handle}/{id}",
    )
    platforms = (*PLATFORMS, marsen)

    assert parse_post_url("https://marsen.example/@ann/12", platforms).platform == marsen.platform
    assert parse_post_url("https://marsen.example/see?note=12", platforms).id == "12"
    assert parse_post_url("https://m.example/ab12", platforms).id is None
    assert parse_post_url("https://a.marsen.example/@ann/116297126811514164", platforms) is None


def test_of_an_id_alone():
    """An ID alone gives an address where the platform has a placeholder or needs no handle."""
    x = rules_of(Platform(name="x", label="X"), PLATFORMS)
    truth = rules_of(Platform(name="truth_social", label="Truth Social"), PLATFORMS)

    assert post_of_id(x, X_ID).url == f"https://x.com/i/status/{X_ID}"
    assert post_of_id(x, "twitter-tweet") is None
    assert post_of_id(truth, TRUTH_ID) is None
    assert rules_of(Platform(name="marsen", label="Marsen"), PLATFORMS) is None
