"""Twice as much hostile input takes about twice the time."""

import gc
import time

import pytest

from newsparse import parse_byline, parse_dateline, parse_html, parse_post_url, parse_text

pytestmark = pytest.mark.slow

SIZE = 8_000
"""Characters of the shorter input."""

HOSTILE = {
    "pronouns of another language": "„Es schwimmt“, sagte Ada Quill. „Es sinkt“, sagte sie. Er ging.\n\n",
    "names of small words": "“Row,” said With For With For Against Without With For Quay With For With Ada Quill. ",
    "coordinated verbs": "tweeted “a” ",
    "opening marks": "“",
    "closing marks": "”",
    "straight marks": '"',
    "single marks": "'",
    "marks and words": '"a ',
    "open quotations": "“a b c\n\n",
    "nested marks": "“a ‘b ",
    "marks and cues": '"A," he said. ',
    "cues without marks": "he said that ",
    "brackets": "(",
    "closing brackets": ")",
    "square brackets": "[",
    "capitals": "A",
    "capital words": "ABC DEF ",
    "names": "Ada Quill ",
    "names with commas": "Ada Quill, ",
    "names and verbs": "Ada Quill said Mayor Bo Lee told ",
    "commas": ",",
    "commas and words": "a, ",
    "and": "and ",
    "at signs": "@",
    "accounts": "— A (@a) January 2, 2026 ",
    "half accounts": "— A (@",
    "dashes": "— ",
    "hyphens": "-",
    "colons": ": ",
    "full stops": ". ",
    "digits": "1",
    "spaces": " ",
    "tabs and marks": '\t"',
    "line breaks": "\n",
    "carriage returns": "\r",
    "one long word": "a",
    "no-break spaces": "\u00a0",
    "short lines": "a\n",
    "short paragraphs": "A b.\n\n",
    "bylines": "By Ada Quill\n",
    "by": "By ",
    "slashes": "/",
    "http": "https://x.com/",
    "addresses": "https://x.com/a/status/1 ",
    "posts in prose": "Ada Quill posted on X: ",
    "posted with marks": "she wrote on X “a” and ",
    "apostrophes": "don't ",
    "titles": "Mayor Gov. Sen. ",
    "capitals and colons": "MARSEN (AP) ",
    "hash signs": "#",
    "emoji": "😀",
    "surrogates": "\ud800",
    "marks far apart": "“" + "a " * 200,
    "participles": "saying ",
    "interview": "Q: A b?\nA: C d.\n",
    "months": "January 2, ",
    "according": "according to ",
    "ministries": "Ministry of Trade, ",
    "two police": "Quay and Dock Police ",
    "colleges": "the College of Ada Bo and the College ",
}
PAGES = {
    "open anchors": "<a ",
    "states in tags": """<a b='{"c":""" + "{" * 200 + "' ",
    "states in text": """ b='{"c":""" + "{" * 200 + "' d=",
    "less-than signs": "<",
    "nested blocks": "<div>",
    "nested quotes": "<blockquote>",
    "nested paragraphs": "<p><span>",
    "embeds": '<blockquote class="twitter-tweet"><p>a',
    "ampersands": "&",
    "entities": "&amp;lt;",
    "scripts": "<script>{",
    "json scripts": '<script type="application/ld+json">{"a":[</script>',
    "attributes": '<p class="a" ',
    "comments": "<!--",
    "tables": "<table><tr><td>",
    "meta": '<meta property="og:title" content="a">',
    "links": '<p><a href="https://x.com/a/status/1">a</a></p>',
    "escaped embeds": "&lt;blockquote class=&quot;twitter-tweet&quot;&gt;",
    "brackets in scripts": "<script>[[[[",
}
ALLOWED = 3.0
"""Linear is 2, quadratic is 4; between the two lies the noise of a shared machine."""


def seconds(function, source):
    gc.collect()
    gc.disable()
    try:
        start = time.process_time()
        function(source)
        return time.process_time() - start
    finally:
        gc.enable()


def text_read(source):
    return parse_text(source).quotes  # the findings, which are read only when somebody looks


def page_read(source):
    return parse_html(source).quotes


def grows_linearly(function, unit, size=SIZE):
    """Tell whether doubling the input about doubles the time; a slow run is measured again before it counts."""
    short = (unit * (size // len(unit) + 1))[:size]
    quickest, longest = float("inf"), float("inf")
    for attempt in range(12):
        time.sleep(0.1 * attempt)  # a shared machine has slow moments; what is quadratic is so after them, too
        quickest = min(quickest, seconds(function, short))
        longest = min(longest, seconds(function, short + short))
        # Below a few milliseconds there is no telling, and no harm.
        if longest < 0.01 or longest <= ALLOWED * quickest:
            return True
    return False


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE.keys())
def test_text(unit):
    """`parse_text` on text of one hostile unit, in one line and in many."""
    assert grows_linearly(text_read, unit)
    assert grows_linearly(text_read, unit * 50 + "\n\n")


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE.keys())
def test_lines(unit):
    """The functions of one line on a line that no article has."""
    for function in (parse_byline, parse_dateline, parse_post_url):
        assert grows_linearly(function, unit)


@pytest.mark.parametrize("unit", PAGES.values(), ids=PAGES.keys())
def test_pages(unit):
    """`parse_html` on hostile mark-up, alone and in the middle of a page."""
    assert grows_linearly(page_read, unit)
    assert grows_linearly(lambda html: page_read(f"<html><body><article><p>Words.</p>{html}</article>"), unit)
