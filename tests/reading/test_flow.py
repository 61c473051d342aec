"""Runs of inline mark-up, and mark-up made fit for the parser."""

from __future__ import annotations

import pytest

from newsparse.reading.flow import run_of, words_of
from newsparse.reading.outline import Outline, parted
from newsparse.reading.taming import parsable, tamed


def test_tags_within_words_part_nothing() -> None:
    assert run_of(parted("<p>Mar<b>sen</b>&nbsp;&amp; <abbr>Co</abbr></p>")) == ("Marsen & Co", ())


def test_a_line_break_and_links_are_kept() -> None:
    mark_up = '<p>One <br> two <a href="/a?b&amp;c"> th<i>ree</i> </a>four <a href="/e"></a></p>'
    text, links = run_of(parted(mark_up))
    assert text == "One\ntwo three four"
    assert [(text[start:end], url) for start, end, url in links] == [("three", "/a?b&c")]


@pytest.mark.parametrize(
    ("mark_up", "text", "links"),
    [
        ("<p>One &amp;nbsp; <b>two</b></p>", "One &nbsp; two", ()),
        ('<p> <a href="/a"><b>On</b>e two</a> </p>', "One two", ((0, 7, "/a"),)),
        ('<p><a href="/a">One</a> <a href="/b">two</a></p>', "One two", ((0, 3, "/a"), (4, 7, "/b"))),
        ('<p>One <a href="/a">two</a></p>', "One two", ((4, 7, "/a"),)),
        ('<p><a href="/a">One<br>two</a></p>', "One\ntwo", ((0, 7, "/a"),)),
        ('<p><a id="a">One <i>two</i></a></p>', "One two", ()),
        ('<a href="/a"><p>One</p>two</a><p>three</p>', "One", ()),
    ],
)
def test_a_run_of_text_has_its_words_and_links(mark_up, text, links) -> None:
    outline = Outline(mark_up)
    assert words_of(outline, outline.chunks[0]) == (text, links)


def test_a_link_that_began_in_a_block_before_has_no_address_here() -> None:
    outline = Outline('<a href="/a"><p>One</p>two <i>three</i></a><a href="/b"></a>')
    assert words_of(outline, outline.chunks[1]) == ("two three", ())


def test_the_parser_gets_bytes() -> None:
    assert parsable(["<p>\ud800", "é</p>"]) == "<p>?é</p>".encode()
    assert parsable(["<div>"] * 7000).count(b"<div>") == 500


def test_elements_without_content_do_not_nest() -> None:
    page = "<div><p>One<br><img src=a>" * 200 + "<li>Two<br>" * 3000 + "</div>" * 200
    assert tamed(page) is page
    assert tamed("<DIV>" * 600 + page).count("<DIV>") == 500
