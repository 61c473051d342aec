"""Runs of inline mark-up, and mark-up made fit for the parser."""

from __future__ import annotations

from newsparse.reading.flow import run_of
from newsparse.reading.outline import parted
from newsparse.reading.taming import parsable, tamed


def test_tags_within_words_part_nothing() -> None:
    assert run_of(parted("<p>Mar<b>sen</b>&nbsp;&amp; <abbr>Co</abbr></p>")) == ("Marsen & Co", ())


def test_a_line_break_and_links_are_kept() -> None:
    mark_up = '<p>One <br> two <a href="/a?b&amp;c"> th<i>ree</i> </a>four <a href="/e"></a></p>'
    text, links = run_of(parted(mark_up))
    assert text == "One\ntwo three four"
    assert [(text[start:end], url) for start, end, url in links] == [("three", "/a?b&c")]


def test_the_parser_gets_bytes() -> None:
    assert parsable(["<p>\ud800", "é</p>"]) == "<p>?é</p>".encode()
    assert parsable(["<div>"] * 7000).count(b"<div>") == 500


def test_elements_without_content_do_not_nest() -> None:
    page = "<div><p>One<br><img src=a>" * 200 + "<li>Two<br>" * 3000 + "</div>" * 200
    assert tamed(page) is page
    assert tamed("<DIV>" * 600 + page).count("<DIV>") == 500
