"""The tables of a page's elements."""

from __future__ import annotations

from newsparse.reading.outline import Outline


def words(outline: Outline) -> list[str]:
    return [outline.flat(chunk) for chunk in outline.chunks]


def test_signs_that_begin_and_end_no_tag_are_told_from_those_that_do() -> None:
    outline = Outline('<div a<b=""><p title="one > two">The ferry <!-- <p> --> sails <?again?></p></div>')
    assert outline.tags == ["#root", "div", "p"]
    assert outline.attribute(2, "title") == "one > two"
    assert words(outline) == ["The ferry sails <?again?>"]


def test_a_stray_end_closes_what_is_open_or_nothing() -> None:
    outline = Outline('<div><a href="/b"><p>One</i></section> two</div><p>three')
    assert outline.tags == ["#root", "div", "a", "p", "p"]
    assert words(outline) == ["One", "two", "three"]
    assert [chunk.linked for chunk in outline.chunks] == [3, 3, 0]
    assert outline.parents == [-1, 0, 1, 2, 0]
    assert outline.words(1) == "One two"


def test_mark_up_is_given_back() -> None:
    html = '<div><p class="x">One <br>two</p><hr></div>'
    outline = Outline(html)
    assert outline.source(1) == html
    assert outline.source(2) == '<p class="x">One <br>two</p>'
    assert outline.markup(outline.chunks[0].start, outline.chunks[0].end) == "One <br>two"
