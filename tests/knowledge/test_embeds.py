"""What may embed a post: elements, attributes, scripts."""

import json
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.knowledge.embeds import embed_signs, is_embed, is_named_embed, island_embeds, unescaped
from newsparse.knowledge.platforms import PLATFORMS

SIGNS = embed_signs(PLATFORMS)
STATUS = "https://x.com/AnnDale/status/2078426619958501377"
TWEET = f'<blockquote class="twitter-tweet"><p>Rain 🌧 again</p>&mdash; Ann Dale (@AnnDale) <a href="{STATUS}">July 18, 2026</a></blockquote>'


@pytest.mark.parametrize(
    ("tag", "attributes"),
    [
        ("blockquote", {"class": "lazy twitter-tweet"}),
        ("amp-instagram", {"data-shortcode": "BalQ2SWFty8"}),
        ("div", {"data-tweet-id": "1"}),
        ("script", {"data-telegram-post": "marsen/1", "async": None}),
        ("iframe", {"src": "https://truthsocial.com/@AnnDale/116431297579272777/embed"}),
        ("iframe", {"data-src": "//platform.twitter.com/embed/Tweet.html?id=1", "src": ""}),
        ("div", {"data-feed": "https://www.instagram.com/p/BalQ2SWFty8/"}),
        ("div", {"data-url": "https://graph.facebook.com/v8.0/instagram_oembed?url=https://www.instagram.com/p/B/"}),
        ("div", {"data-content": ' <blockquote class="instagram-media"></blockquote>'}),
        ("div", {"data-frame": '<iframe src="https://www.facebook.com/plugins/video.php?href=x"></iframe>'}),
    ],
)
def test_signs_of_an_embed(tag, attributes):
    """A tag, a class, an attribute, a frame's address, an address or mark-up in an attribute."""
    assert is_embed(tag, attributes, SIGNS)


@pytest.mark.parametrize(
    ("tag", "attributes"),
    [
        ("a", {"href": STATUS, "data-url": STATUS}),
        ("a", {"class": "twitter-share-button"}),
        ("a", {"class": "twitter-timeline"}),
        ("div", {"class": "fb-page"}),
        ("iframe", {"src": "https://maps.example/?q=marsen"}),
        ("iframe", {}),
        ("div", {"data-share": f"https://twitter.com/intent/tweet?url={STATUS}"}),
        ("div", {"data-page": json.dumps({"url": STATUS})}),
        ("div", {"data-note": f"see {STATUS}"}),
        ("div", {"data-html": "<p>Rain</p>"}),
        ("div", {"title": STATUS}),
    ],
)
def test_signs_of_something_else(tag, attributes):
    """Links, buttons, timelines, other frames, a page's state."""
    assert not is_embed(tag, attributes, SIGNS)


def test_a_platforms_own_element():
    """Only a platform's own sign makes the words of an element the post's."""
    assert is_named_embed("div", {"class": "fb-post"}, SIGNS)
    assert not is_named_embed("div", {"data-feed": STATUS}, SIGNS)


@pytest.mark.parametrize(
    "source",
    [
        TWEET,
        json.dumps({"html": TWEET}),
        json.dumps({"html": TWEET}, ensure_ascii=False),
        json.dumps({"html": TWEET}).replace("<", "\\u003C").replace("/", "\\/"),
        json.dumps({"state": json.dumps({"html": TWEET})}),
        escape(TWEET),
        escape(json.dumps({"html": TWEET}), quote=False),
        f"<div>{TWEET}</div>",
    ],
)
def test_islands(source):
    """Mark-up is found in every escape, and the escapes are undone."""
    found = list(island_embeds(source, SIGNS))

    assert found[0].startswith('<blockquote class="twitter-tweet">')
    assert "Ann Dale (@AnnDale)" in found[0]
    assert "🌧" in found[0]


def test_addresses_in_a_page_state():
    """A string that is only an address is an embed, unless its key says that it is something else."""
    assert list(island_embeds(json.dumps(["Instagram", STATUS]), SIGNS)) == [f'<a href="{STATUS}"></a>']
    assert list(island_embeds(json.dumps({"embedUrl": STATUS}).replace("/", "\\/"), SIGNS)) == [
        f'<a href="{STATUS}"></a>'
    ]
    assert not list(island_embeds(json.dumps({"target": STATUS}), SIGNS))
    assert not list(island_embeds(json.dumps({"text": f'see <a href="{STATUS}">this</a>'}), SIGNS))
    frame = '<iframe src="https://www.facebook.com/plugins/post.php?href=x"></iframe>'
    assert list(island_embeds(json.dumps({"text": frame}), SIGNS)) == [frame]


def test_style_sheets_and_scripts_are_no_islands():
    """Rules and selectors that name a class hold no mark-up."""
    assert not list(island_embeds("<div>.twitter-tweet{margin:0} $('.twitter-tweet-rendered').hide()</div>", SIGNS))


def test_without_platforms():
    """A parser that knows no platform finds none."""
    signs = embed_signs(())

    assert not is_embed("iframe", {"src": STATUS}, signs)
    assert not list(island_embeds(json.dumps([STATUS, TWEET]), signs))


@given(
    st.lists(
        st.sampled_from(
            ["<div", "<blockquote", "/blockquote", " twitter-tweet ", '"http', "\\u003c", "&lt;", "x.com/", "\ud800"]
        )
    )
)
def test_any_source(pieces):
    """Any text is answered."""
    list(island_embeds("".join(pieces), SIGNS))
    unescaped("".join(pieces))
