"""What a page claims, source by source."""

import datetime as dt

import pytest

from newsparse.models.doubts import ConflictingDates, ConflictingTitles
from newsparse.models.spans import Origin
from newsparse.reading import linked_data as linked_data_module
from newsparse.reading.disagreements import metadata_doubts
from newsparse.reading.linked_data import linked_data
from newsparse.reading.page import read_page
from newsparse.reading.titles import letters, without_site

BODY = "<p>The council put off its vote on the new ferry until the spring, the mayor said on Tuesday.</p>" * 3


def _authors(html):
    return [claim.value for claim in read_page(html, url="https://courier.example/ferry").metadata.authors]


def _linked(value):
    return f'<script type="application/ld+json">{value}</script><h1>Ferry vote delayed</h1>{BODY}'


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ('{"@type":"NewsArticle","author":"Ada Marlow"}', ["Ada Marlow"]),
        ('{"@type":"NewsArticle","author":["Ada Marlow","Ben Quill"]}', ["Ada Marlow", "Ben Quill"]),
        (
            '{"@type":"NewsArticle","author":{"@type":"Person","name":["Ada Marlow","Ben Quill"]}}',
            ["Ada Marlow", "Ben Quill"],
        ),
        (
            '[{"@type":["Article","NewsArticle"],"author":[{"name":"Ada Marlow"},{"name":"Ada Marlow"}]}]',
            ["Ada Marlow"],
        ),
        (
            '{"@graph":[{"@type":"Article","author":{"@id":"#a"}},{"@id":"#a","@type":"Person","name":"Ada Marlow"}]}',
            ["Ada Marlow"],
        ),
        (
            '{"@type":"http://schema.org/NewsArticle","creator":{"givenName":"Ada","familyName":"Marlow"}}',
            ["Ada Marlow"],
        ),
        ('//<![CDATA[\n{"@type":"NewsArticle","author":"Ada Marlow",}\n//]]>', ["Ada Marlow"]),
        ('{"@type":"WebPage"}{"@type":"NewsArticle","author":"Ada Marlow"} trailing', ["Ada Marlow"]),
        ('{"@type":"NewsArticle","headline":"two\nlines","author":"Ada Marlow"}', ["Ada Marlow"]),
        ('{"@type":"NewsArticle","author":{"name":"https://courier.example/ada"}}', []),
        ('{"@type":"NewsArticle","author":{"name":"ada@courier.example"}}', []),
        ('{"@type":"NewsArticle","author":["Ada Marlow","ada-marlow"]}', ["Ada Marlow"]),
        ('{"@type":"NewsArticle","author":"A"}', []),
        ('{"@type":"NewsArticle","author":', []),
    ],
)
def test_authors_of_linked_data(value, names):
    """Every shape of JSON-LD gives its names as printed; addresses, slugs and single letters are no names."""
    assert _authors(_linked(value)) == names


@pytest.mark.parametrize(
    ("links", "url"),
    [
        ('<link rel="icon" href="/i.png"><link rel="Canonical" href="/ferry">', "https://courier.example/ferry"),
        ('<link rel=canonical href=""><link rel="canonical alternate" href="/boat">', "https://courier.example/boat"),
        ('<link rel="canonical-ish" href="/boat">', "https://courier.example/asked"),
    ],
)
def test_the_canonical_address(links, url):
    """The first canonical link that has an address gives it."""
    page = read_page(f"{links}<h1>Ferry vote delayed</h1>{BODY}", url="https://courier.example/asked")

    assert page.metadata.url == url


def test_the_page_s_own_article_among_several():
    """Of two articles the one with the page's address is the page's."""
    nodes = '[{"@type":"Article","url":"https://c.example/1","headline":"One"},{"@type":"Article","url":"https://www.c.example/2/","headline":"Two"}]'
    data = linked_data([nodes], ("http://c.example/2?from=home",))

    assert data.article is not None
    assert data.article["headline"] == "Two"


@pytest.mark.parametrize(
    ("html", "names"),
    [
        ('<meta name="author" content="Ada Marlow"><h1>Ferry</h1>' + BODY, ["Ada Marlow"]),
        ('<meta name="parsely-author" content=\'["Ada Marlow", "Ben Quill"]\'><h1>Ferry</h1>' + BODY, ["Ada Marlow", "Ben Quill"]),
        ('<meta name="author" content="https://facebook.example/ada"><h1>Ferry</h1><a rel="author" href="/a">Ada Marlow</a>' + BODY, ["Ada Marlow"]),
        ('<h1>Ferry</h1><span itemprop="author"><span itemprop="name">Ada Marlow</span></span>' + BODY, ["Ada Marlow"]),
        ('<h1>Ferry</h1><div class="post-byline">By <a href="/ada">Ada Marlow</a> and <a href="/b">Ben Quill</a></div>' + BODY, ["Ada Marlow", "Ben Quill"]),
        ("<h1>Fähre</h1><p>Geschrieben von Ada Marlow am 4. März 2026</p>" + BODY, ["Ada Marlow"]),
        ("<h1>Fähre</h1><p>Gespeichert von quaymouse am 4. März 2026</p>" + BODY, ["quaymouse"]),
        ('<h1>Ferry</h1><p class="author">Bo2man am 04.03.2026</p>' + BODY, ["Bo2man"]),
        ('<h1>Ferry</h1><p class="author">Quelle: Marsen Wire</p>' + BODY, []),
        ("<h1>Ferry</h1>" + BODY + "<p><b><i>Ada Marlow</i></b></p>", ["Ada Marlow"]),
        ("<h1>Ferry</h1>" + BODY + '<div class="comments"><span class="comment-author">Troll Tom</span></div>', []),
    ],
)  # fmt: skip
def test_authors_beyond_linked_data(html, names):
    """Meta, microdata, rel=author, the visible byline, the sign-off: the first good source; commenters are nobody."""
    assert _authors(html) == names


def test_people_beat_the_publisher():
    """Where JSON-LD names only the publisher, the next source fills in."""
    page = _linked(
        '{"@type":"NewsArticle","author":{"@type":"Organization","name":"Harlan Courier"},"publisher":{"name":"Harlan Courier"}}'
    )

    assert _authors('<meta name="author" content="Ada Marlow">' + page) == ["Ada Marlow"]
    assert _authors(page) == ["Harlan Courier"]
    assert _authors(page.replace("</h1>", "</h1><p class=byline>Agencies</p>")) == ["Harlan Courier"]
    assert _authors(page.replace("</h1>", "</h1><p class=byline>Ada Marlow</p>")) == ["Ada Marlow"]


@pytest.mark.parametrize(
    ("title", "sites", "expected"),
    [
        ("Ferry vote delayed | Harlan Courier", ["Harlan Courier"], "Ferry vote delayed"),
        ("Ferry vote delayed - courier.example", ["courier.example"], "Ferry vote delayed"),
        ("Harlan Courier : Ferry vote delayed", ["Harlan Courier"], "Ferry vote delayed"),
        ("Ferry vote - delayed", ["Harlan Courier"], "Ferry vote - delayed"),
        ("Ferry: what next?", ["Harlan Courier"], "Ferry: what next?"),
        ("Harlan Courier", ["Harlan Courier"], "Harlan Courier"),
    ],
)
def test_only_the_site_s_name_is_taken_off_a_title(title, sites, expected):
    """A title is never cut at a hyphen or colon for its own sake."""
    assert without_site(title, set(map(letters, sites))) == expected


def test_a_day_becomes_an_instant_by_a_source_that_agrees():
    """JSON-LD gives the day, `<meta>` the minute and the zone."""
    html = '<meta property="article:published_time" content="2026-03-04T08:30:00+01:00">' + _linked(
        '{"@type":"NewsArticle","datePublished":"2026-03-04","dateModified":"2026-03-05T10:00:00Z"}'
    )
    known = read_page(html).metadata

    assert known.published == dt.datetime(2026, 3, 4, 7, 30, tzinfo=dt.UTC)
    assert known.modified_on == dt.date(2026, 3, 5)
    assert {claim.source for claim in known.claims if claim.subject == "published"} == {
        "NewsArticle.datePublished",
        "article:published_time",
    }


@pytest.mark.parametrize(
    ("head", "tail", "day"),
    [
        ('<time datetime="2026-03-04">yesterday</time>', "", dt.date(2026, 3, 4)),
        ('<abbr itemprop="datePublished" title="2026-03-04T08:00:00-07:00">08:00</abbr>', "", dt.date(2026, 3, 4)),
        ("<p class=date>Written: 2026-03-04 15:03:30</p>", "", dt.date(2026, 3, 4)),
        ("<span>Updated March 9, 2026</span>", "", None),
        ("", "<p class=postmeta>4. März 2026</p>", dt.date(2026, 3, 4)),
        ("", "", None),
    ],
)
def test_dates_that_only_the_page_shows(head, tail, day):
    """Microdata, `<time>`, a printed date near the headline or right after the article; a change is no publication."""
    html = f'<html lang="de"><h1>Ferry vote delayed</h1>{head}{BODY}{tail}'

    assert read_page(html).metadata.published_on == day


def test_the_day_in_the_address_is_the_last_resort():
    """A blog's address holds the day."""
    assert read_page(
        f"<h1>Ferry</h1>{BODY}", url="https://c.example/2026/03/04/ferry"
    ).metadata.published_on == dt.date(2026, 3, 4)


def test_disagreements_are_doubts():
    """Titles without a word in common and dates days apart are reported; a cut title is not."""
    html = (
        '<title>Ferry vote… | Harlan Courier</title><meta property="og:title" content="You will not believe this boat">'
        '<meta property="article:published_time" content="2026-01-01T00:00:00Z">'
        + _linked('{"@type":"NewsArticle","headline":"Ferry vote delayed","datePublished":"2026-03-04T08:30:00Z"}')
    )
    doubts = metadata_doubts(read_page(html).metadata)

    assert [(type(doubt), doubt.alternatives) for doubt in doubts] == [
        (ConflictingTitles, ("You will not believe this boat",)),
        (ConflictingDates, ("2026-01-01T00:00:00Z",)),
    ]


def test_a_reprint_names_its_original_outlet():
    """In JSON-LD or in a line of the text."""
    html = _linked('{"@type":"NewsArticle","sourceOrganization":{"name":"Marsen Wire"}}')
    line = "<p>This story was originally published by Dale Ledger. Republished with permission.</p>"
    claims = [claim for claim in read_page(html + line).metadata.claims if claim.subject == "original"]

    assert [(claim.value, claim.origin) for claim in claims] == [
        ("Marsen Wire", Origin.JSON_LD),
        ("Dale Ledger", Origin.VISIBLE),
    ]


def test_types_known_to_be_no_pages_are_none():
    """What is not looked at would not have been found."""
    assert [kind for kind in linked_data_module._NO_PAGE if linked_data_module._PAGE.search(kind)] == []


@pytest.mark.parametrize(
    ("linked", "meta", "expected"),
    [
        ("2031-01-03T08:00:00Z", "2031-01-04T08:00:00Z", "2031-01-03 08:00:00+00:00"),
        ("2031-01-03", "2031-01-03T09:30:00Z", "2031-01-03 09:30:00+00:00"),
        ("2031-01-03", "2031-01-04T09:30:00Z", "None"),
        ("yesterday", "2031-01-04T09:30:00Z", "2031-01-04 09:30:00+00:00"),
    ],
)
def test_a_later_source_makes_a_day_exact(linked, meta, expected):
    """An instant of the first source stands; a day of it is made exact by another that agrees; every claim is kept."""
    head = f'<meta property="article:published_time" content="{meta}">'
    known = read_page(head + _linked(f'{{"@type":"NewsArticle","datePublished":"{linked}"}}')).metadata
    assert str(known.published) == expected
    said = [claim.value for claim in known.claims if claim.subject == "published"]
    assert said == [value for value in (linked, meta) if value != "yesterday"]
