"""What a page hands over as the mark-up of posts."""

import pytest

from newsparse.models.documents import Hint
from newsparse.models.spans import Origin
from newsparse.reading.page import read_page

STATUS = "https://x.com/AnnDale/status/2078426619958501377"
TWEET = f'<blockquote class="twitter-tweet"><p>Rain again.</p>&mdash; Ann Dale (@AnnDale) <a href="{STATUS}">July 18, 2026</a></blockquote>'
PROSE = "<p>The council of Marsen met on Friday evening and talked about the rain for three hours, the clerk said.</p>"


def document(*parts):
    return read_page(
        f"<html><body><article><h1>Rain in Marsen</h1>{PROSE}{''.join(parts)}{PROSE}</article></body></html>"
    )


def test_a_platforms_own_element():
    """Its outer mark-up is handed over, and its words are raw blocks of an embed."""
    page = document(TWEET)
    (embed,) = page.embeds

    assert embed.html.startswith("<blockquote")
    assert embed.html.endswith("</blockquote>")
    assert embed.origin is Origin.EMBED
    assert "Rain again." in embed.span.of(page.text)
    inside = [block for block in page.raw_blocks if block.span in embed.span]
    assert inside
    assert all(block.hint is Hint.EMBED for block in inside)
    assert [block.hint is Hint.EMBED for block in page.raw_blocks].count(True) == len(inside)


@pytest.mark.parametrize(
    ("html", "origin"),
    [
        (f'<iframe src="{STATUS}"></iframe>', Origin.EMBED),
        (f'<div data-feed="{STATUS}"></div>', Origin.EMBED),
        (
            '<script async data-telegram-post="marsen/1" src="https://telegram.org/js/telegram-widget.js"></script>',
            Origin.EMBED,
        ),
        (f"<textarea>{TWEET.replace('<', '&lt;')}</textarea>", Origin.ISLAND),
        (f"<template>{TWEET}</template>", Origin.ISLAND),
    ],
)
def test_without_words(html, origin):
    """A frame, a component, a widget's script, escaped mark-up: handed over, standing nowhere."""
    page = document(html)
    (embed,) = (*page.embeds, *page.hidden())

    assert (embed.span, embed.origin) == (None, origin)


def test_beside_one_with_words():
    """Where an embed holds words, all elements are handed over at once, in order; else none before somebody asks."""
    frame = f'<iframe src="{STATUS}"></iframe>'
    page, silent = document(frame, TWEET, frame), document(frame, PROSE, frame)

    assert [embed.html[1:7] for embed in page.embeds] == ["iframe", "blockq", "iframe"]
    assert not page.hidden()
    assert not silent.embeds
    assert [(embed.html[1:7], embed.after) for embed in silent.hidden()] == [
        ("iframe", silent.raw_blocks[1].span.end),
        ("iframe", silent.raw_blocks[2].span.end),
    ]


@pytest.mark.parametrize(
    ("html", "words"),
    [
        (f'<div><div data-feed="{STATUS}"><p>A notice.</p></div></div>', "A notice."),
        ('<amp-twitter data-tweetid="2078426619958501377"><p>A notice.</p></amp-twitter>', "A notice."),
        ('<section class="fb-post more"><div><div><div><p>A notice.</p></div></div></div></section>', "A notice."),
    ],
)
def test_words_within(html, words):
    """However an element is known, and however deep its words stand."""
    (embed,) = document(html).embeds

    assert embed.span.of(document(html).text) == words


def test_none():
    """A page without embeds has none; links are no embeds."""
    page = document(
        f'<p>As <a href="{STATUS}">she wrote</a>, it rains in Marsen for days on end, and nobody minds.</p>'
    )

    assert not page.embeds
    assert not page.hidden()
