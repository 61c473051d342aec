"""The lead image's caption and credit, as the page shows them."""

from __future__ import annotations

import json

import pytest

from newsparse.reading.page import read_page

PROSE = (
    "<p>The harbour council of Marsen voted on Tuesday to keep the old ferry for another year, and to ask again.</p>"
)


def _image(figure: str, **data: object) -> tuple[str | None, str | None]:
    node = {"@type": "NewsArticle", "image": {"@type": "ImageObject", "url": "https://marsen.example/a.jpg", **data}}
    script = f'<script type="application/ld+json">{json.dumps(node)}</script>'
    page = f"{script}<article><h1>The ferry stays</h1>{figure}{PROSE * 4}</article>"
    image = read_page(page).metadata.image
    assert image is not None
    return image.caption, image.credit


@pytest.mark.parametrize(
    ("caption", "read"),
    [
        ("The ferry at its pier in Marsen.", ("The ferry at its pier in Marsen.", None)),
        ("The ferry at its pier. Photo: Ada Quill/Marsen Press", ("The ferry at its pier.", "Ada Quill/Marsen Press")),
        ("Die Fähre an ihrem Kai (Foto: Ada Quill)", ("Die Fähre an ihrem Kai", "Ada Quill")),
        ("The ferry at its pier. © Marsen Press", ("The ferry at its pier.", "Marsen Press")),
        ("Photo by Ada Quill", (None, "Ada Quill")),
        ("The ferry at its pier.<div>Foto: Ada Quill</div>", ("The ferry at its pier.", "Ada Quill")),
        ("3 / 12", (None, None)),
    ],
)
def test_the_first_figure(caption: str, read: tuple[str | None, str | None]) -> None:
    assert _image(f"<figure><img src=/a.jpg><figcaption>{caption}</figcaption></figure>") == read


def test_what_the_page_says_outside_its_text_comes_first() -> None:
    figure = "<figure><img src=/a.jpg><figcaption>The ferry at its pier. Photo: Ada Quill</figcaption></figure>"

    assert _image(figure, caption="A boat", creditText="Bo Lee") == ("A boat", "Bo Lee")
    assert _image(figure, caption="A boat") == ("A boat", "Ada Quill")


def test_a_later_figure_is_another() -> None:
    assert _image(f"{PROSE}<figure><img src=/b.jpg><figcaption>The new bridge of Marsen</figcaption></figure>") == (
        None,
        None,
    )
