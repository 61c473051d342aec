"""A page becomes a document: its text, its blocks and what it claims."""

import datetime as dt

import pytest

from newsparse.models.documents import Hint
from newsparse.models.spans import Origin
from newsparse.reading.page import read_page

PAGE = """<!doctype html><html lang="en-GB"><head><title>Ferry vote delayed | Harlan Courier</title>
<meta property="og:site_name" content="Harlan Courier"><meta property="og:title" content="Ferry vote delayed">
<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
 {"@type": "WebSite", "name": "Harlan Courier"},
 {"@type": ["NewsArticle"], "headline": "Ferry vote delayed", "author": {"@id": "#ada"},
  "datePublished": "2026-03-04T08:30:00+02:00", "isAccessibleForFree": "False",},
 {"@type": "Person", "@id": "#ada", "givenName": "Ada", "familyName": "Marlow"}]}</script></head>
<body><nav><a href="/">Home</a></nav><h1>Ferry vote delayed</h1>
<div class="story"><p>The council put off its vote on the new ferry until the spring, said <a href="/mayor">the mayor</a>.</p>
<p>Nobody had read the report, which has four hundred pages,<br>and nobody wanted to.</p>
<div class="newsletter-box"><p>Sign up for the Courier's morning letter and never miss a word.</p></div>
<h2>What comes next</h2><p>A hearing is planned for May, when the docks will have been measured again.</p></div>
<footer><p>All rights reserved by the Harlan Courier and those who work for it, every day.</p></footer></body></html>"""


def test_page_becomes_text_with_one_block_a_paragraph():
    """Headline and article are read in order; the box is an aside, the footer is not read."""
    document = read_page(PAGE, url="https://courier.example/2026/03/04/ferry")

    assert [(block.hint, block.span.of(document.text)) for block in document.raw_blocks] == [
        (Hint.TITLE, "Ferry vote delayed"),
        (None, "The council put off its vote on the new ferry until the spring, said the mayor."),
        (None, "Nobody had read the report, which has four hundred pages,\nand nobody wanted to."),
        (Hint.ASIDE, "Sign up for the Courier's morning letter and never miss a word."),
        (Hint.HEADING, "What comes next"),
        (None, "A hearing is planned for May, when the docks will have been measured again."),
    ]


def test_links_are_absolute_and_stand_on_their_words():
    """A link's span is the words that carry it."""
    document = read_page(PAGE, url="https://courier.example/2026/03/04/ferry")

    assert [(link.span.of(document.text), link.url) for link in document.links] == [
        ("the mayor", "https://courier.example/mayor")
    ]


def test_metadata_by_cascade():
    """JSON-LD with a comma too many, an author by `@id`, and an instant with its zone."""
    known = read_page(PAGE, url="https://courier.example/2026/03/04/ferry").metadata

    assert known.title == "Ferry vote delayed"
    assert [(claim.value, claim.origin, claim.source) for claim in known.authors] == [
        ("Ada Marlow", Origin.JSON_LD, "NewsArticle.author.name")
    ]
    assert known.published == dt.datetime(2026, 3, 4, 6, 30, tzinfo=dt.UTC)
    assert known.published_on == dt.date(2026, 3, 4)
    assert known.outlet == "Harlan Courier"
    assert known.language == "en-gb"
    assert known.paywalled is True


@pytest.mark.parametrize(
    "source",
    ["", " ", "<", "<p", "<p>\ud800</p>", b"\xff\xfe", b"\xffgarbage", "<frameset><frame>", "\x00<p>a\x00b", "<p>" * 9],
)
def test_any_source_gives_a_document(source):
    """Whatever the source, nothing is raised and every block stands inside the text."""
    document = read_page(source)

    assert all(block.span.end <= len(document.text) for block in document.raw_blocks)
