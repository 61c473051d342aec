"""What each run of text of a page is."""

import gc
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsparse.models.documents import Hint
from newsparse.reading.page import read_page

PROSE = "The council put off its vote on the new ferry until the spring, the mayor said on Tuesday."
MORE = "Nobody had read the report, which has four hundred pages, and nobody on the quay wanted to."
LAST = "A hearing is planned for May, when the docks will have been measured once more by the harbour."


def _page(middle, before="", after=""):
    return f"<body>{before}<main><h1>Ferry vote delayed</h1><div class=story><p>{PROSE}</p>{middle}<p>{LAST}</p></div></main>{after}"


def _hints(html):
    document = read_page(html)
    return [(block.hint, block.span.of(document.text)) for block in document.raw_blocks]


@pytest.mark.parametrize(
    ("middle", "hint", "words"),
    [
        (f"<blockquote><p>{MORE}</p></blockquote>", Hint.QUOTE, MORE),
        ("<ul><li>Two boats, one of them new</li></ul>", Hint.ITEM, "Two boats, one of them new"),
        ("<figure><img src=a><figcaption>The quay. Photo: Ada Marlow</figcaption></figure>", Hint.CAPTION, "The quay. Photo: Ada Marlow"),
        ("<div class=pic><img src=a><span>The quay at low tide</span></div>", Hint.CAPTION, "The quay at low tide"),
        ('<p class="wp-caption-text">The quay at low tide</p>', Hint.CAPTION, "The quay at low tide"),
        ('<aside class="pullquote">Nobody wanted to</aside>', Hint.ASIDE, "Nobody wanted to"),
        ('<div class="pull-quote">Nobody wanted to</div>', Hint.PULL_QUOTE, "Nobody wanted to"),
        ('<div class="related-links"><p>Ferry report leaked to the press, councillor says</p></div>', Hint.ASIDE, "Ferry report leaked to the press, councillor says"),
        ("<div><h3><a href=/b>Old ferry sold</a></h3><p>It went for a song.</p></div>", Hint.ASIDE, "Old ferry sold"),
        ('<p><a href="/c">Read the whole report on the ferry here</a></p>', Hint.ASIDE, "Read the whole report on the ferry here"),
        ('<div hidden="">Your browser is too old for us</div>', Hint.ASIDE, "Your browser is too old for us"),
        ("<table><tr><th>Boat<th>Seats<tr><td>Old<td>40</table>", Hint.TABLE, "Boat\tSeats\nOld\t40"),
        (f"<div>{MORE}</div>", None, MORE),
        ("<p>Click&nbsp;<a href=/d>here</a>&nbsp;to vote on it, all of you who have not done so yet.", None, "Click here to vote on it, all of you who have not done so yet."),
    ],
)  # fmt: skip
def test_hints(middle, hint, words):
    """Mark-up, names and neighbours say what an element is; nothing is lost."""
    assert (hint, words) in _hints(_page(middle))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<nav>" + "<a href=/>Home</a>" * 9 + "</nav>", f"<footer><p>{MORE}</p></footer>"),
        ("", f'<section id="comments"><h2>Comments</h2><p>{MORE}</p><p>{MORE}</p></section>'),
        (f'<div id="onetrust-consent-sdk"><p>{MORE}</p><p>{MORE}</p><p>{MORE}</p></div>', ""),
        ("", "<div class=sidebar>" + f"<h3><a href=/x>{MORE}</a></h3>" * 4 + "</div>"),
    ],
)
def test_what_stands_around_the_article_is_not_read(before, after):
    """Menus, feet, comments, cookie notices and lists of other stories."""
    assert [words for _, words in _hints(_page("", before, after))] == ["Ferry vote delayed", PROSE, LAST]


def test_names_lie():
    """An element called a teaser or a widget is the article where it holds most of the prose."""
    html = f"<div class='widget teaser'><h1>Ferry vote delayed</h1><p>{PROSE}</p><p>{MORE}</p><p>{LAST}</p></div>"

    assert [hint for hint, _ in _hints(html)] == [Hint.TITLE, None, None, None]


def test_the_lead_and_the_standfirst():
    """Whole sentences between headline and article are the first paragraph, a line that is none is the standfirst."""
    line = "Harbour master warns of queues as the old boat is taken out of service"
    html = f"<main><h1>Ferry vote delayed</h1><div class=dek>{line}</div><div class=top>{MORE}</div><div class=story><p>{PROSE}</p><p>{LAST}</p></div></main>"

    assert _hints(html)[1:3] == [(Hint.STANDFIRST, line), (None, MORE)]


@pytest.mark.parametrize(
    ("name", "standfirst"), [("c-Subtitle", True), ("story__dek", True), ("lead", False), ("intro", False)]
)
def test_a_name_that_can_only_mean_the_standfirst(name, standfirst):
    """What the page calls a subtitle is one in whole sentences as well; a "lead" is the first paragraph."""
    lead = "The ferry stays in the harbour for one more year. The council of Marsen will ask again in spring."
    document = read_page(f'<article><h1>Ferry</h1><p class="{name}">{lead}</p><p>{PROSE}</p><p>{PROSE}</p></article>')
    (block,) = [b for b in document.raw_blocks if b.span.of(document.text) == lead]

    assert block.hint is (Hint.STANDFIRST if standfirst else None)


def test_one_article_of_several():
    """A second whole article after the first is not read."""
    one = f"<article><h1>Ferry vote delayed</h1>{f'<p>{PROSE}</p>' * 8}</article>"
    two = f"<article><h1>Bridge opened</h1>{f'<p>{MORE}</p>' * 8}</article>"

    assert MORE not in read_page(one + two).text


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.one_of(
        st.text(max_size=300),
        st.binary(max_size=300),
        st.lists(
            st.sampled_from(
                ["<p>", "</p>", "<div class=", "'", '"', ">", "<table><tr>", "<td>", "</table>", "<a href=//[>", "<h1>", "<br>", "<!--", "-->", "&amp", "\x00", "\ud800",
                 "<script type='application/ld+json'>", '{"@type":"Article",', "</script>", "<blockquote class=twitter-tweet>", "<textarea>", "<template>", PROSE]
            ),
            max_size=40,
        ).map("".join),
    )
)  # fmt: skip
def test_any_source_gives_ordered_blocks_that_lose_nothing(source):
    """Nothing raises; blocks are ordered and disjoint and cover every visible character of the text."""
    document = read_page(source)
    covered = 0
    end = 0
    for block in document.raw_blocks:
        assert block.span.start >= end
        assert not document.text[end : block.span.start].strip()
        end = block.span.end
        covered += len(block.span)
    assert not document.text[end:].strip()
    assert all(link.span.end <= len(document.text) for link in document.links)


@pytest.mark.parametrize(
    "piece",
    ["<a ", "<div>", "<p><b>x", "<b><a>", "<table><tr><td>x", f"<div><p>{PROSE}", "<!--", "&amp", '<p title="', "<h2><a href=x>x</a></h2>", "<span class=author>"],
)  # fmt: skip
def test_growth_is_linear(piece):
    """Hostile mark-up twice as long takes about twice the time; the least of each counts, for a machine has slow moments."""
    least = {6_000: float("inf"), 12_000: float("inf")}
    for attempt in range(8):
        time.sleep(0.1 * attempt)
        for count, known in least.items():
            gc.disable()  # it walks whatever other tests have left, once for the longer page and never for the shorter
            start = time.process_time()
            read_page(piece * count)
            least[count] = min(known, time.process_time() - start)
            gc.enable()
        if attempt > 1 and least[12_000] < max(3.5 * least[6_000], 0.2):
            return
    assert least[12_000] < max(3.5 * least[6_000], 0.2)
