"""Authors shown without an element that is named so, and headlines that confirm where a title ends."""

from __future__ import annotations

import pytest

from newsparse.reading.page import read_page

PROSE = "<p>The harbour council of Marsen voted on Tuesday to keep the old ferry for another year, and to ask again in spring.</p>"
LEAD = "<h3>The ferry that nobody wanted to lose stays in the harbour for a year, and the council will ask again.</h3>"


def _authors(above: str, body: str = PROSE) -> list[tuple[str, str]]:
    page = f"<h1>The ferry stays for another year</h1>{above}{body}{PROSE * 6}"
    return [(claim.value, claim.source) for claim in read_page(page).metadata.authors]


@pytest.mark.parametrize(
    ("above", "authors"),
    [
        (
            '<ul><li><a href="https://marsen.example/autor/ada-quill/">Ada Quill</a></li></ul>',
            [("Ada Quill", "profile")],
        ),
        (
            '<div><a href="/profil/17/ada-quill">Ada Quill</a>, <a href="/profil/18/bo-lee">Bo Lee</a></div>',
            [("Ada Quill", "profile"), ("Bo Lee", "profile")],
        ),
        ("<h4>Autorin</h4><p>Ada Quill</p>", [("Ada Quill", "label")]),
        ("<div>Written by:</div><div>Ada Quill,</div>", [("Ada Quill", "label")]),
        ('<div><a href="/autoren/">Alle Autoren</a></div>', []),
        ('<div><a href="/people/ada">ada</a></div>', []),
        ("<h4>Autorin</h4><p>der Stadt</p>", []),
    ],
)
def test_profiles_and_labels(above: str, authors: list[tuple[str, str]]) -> None:
    assert _authors(above) == authors


def test_a_line_after_the_standfirst() -> None:
    assert _authors("", f"{LEAD}<p><em>Text von Ada Quill</em></p>") == [("Ada Quill", "byline")]


def test_a_name_of_two_letters_is_one() -> None:
    page = '<meta name="author" content="山本"><h1>The ferry stays</h1><p>By Ada Quill</p>' + PROSE * 4
    assert [claim.value for claim in read_page(page).metadata.authors] == ["山本"]


@pytest.mark.parametrize(
    ("title", "read"),
    [
        ("The ferry stays for another year | Harbour news", "The ferry stays for another year"),
        ("The ferry stays for another year - all of it", "The ferry stays for another year"),
        ("Harbour: The ferry stays for another year", "Harbour: The ferry stays for another year"),
        ("The ferry stays for another year: all of it", "The ferry stays for another year: all of it"),
    ],
)
def test_the_headline_says_where_a_title_ends(title: str, read: str) -> None:
    page = f"<title>{title}</title><h1>The ferry stays for another year</h1>{PROSE * 4}"
    page = page.replace("<title>", f'<meta property="og:title" content="{title}"><title>')
    assert read_page(page).metadata.title == read
