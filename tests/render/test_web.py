"""The page: every finding in place, nothing from outside, hostile text escaped."""

import re
import time
from html.parser import HTMLParser

import pytest

from newsparse import Article, Paragraph, Span, parse_text
from newsparse.cli import main
from newsparse.render import to_html
from newsparse.render.inline import Mark, marked
from newsparse.render.looks import COLOURS
from tests.samples import TEXT, everything

VOID = {"meta", "br", "link", "img", "input", "hr"}


class Balanced(HTMLParser):
    """Fails on elements that do not nest; collects the words of the article."""

    def __init__(self):
        super().__init__()
        self.open, self.words, self.addresses = [], [], []

    def handle_starttag(self, tag, attrs):
        if tag not in VOID:
            self.open.append((tag, dict(attrs).get("class") or ""))
        self.addresses += [value for name, value in attrs if name in ("src", "href", "srcset", "data")]

    def handle_endtag(self, tag):
        assert self.open.pop()[0] == tag

    def handle_data(self, data):
        hidden = {"unseen", "why", "kind"}
        if ("main") in [tag for tag, _ in self.open] and not hidden & {kind for _, kind in self.open}:
            self.words.append(data)


def read(page):
    """Return the page, parsed."""
    parser = Balanced()
    parser.feed(page)
    assert not parser.open
    return parser


def squeezed(text):
    """Return text without white space."""
    return re.sub(r"\s+", "", text)


def test_every_character_is_there_once():
    """The article's words stand in the page as they are."""
    assert squeezed("".join(read(to_html(everything())).words)).replace("XAnnDale", "X") == squeezed(TEXT)


def test_the_reason_is_in_reach():
    """A quote takes the focus, and its reason stands inside it for style sheet and screen reader."""
    page = to_html(everything())
    assert re.search(r'class="quote v0 post" tabindex="0"><span class="unseen">Ann Dale on X: </span>“We', page)
    assert "“Dale wrote” follows the quotation." in page


HOSTILE = "<script>alert(1)</script>“</span><img src=x onerror=alert(1)>” said <b>Mallory \0 \ud800 & Co"


def test_hostile_text_is_escaped():
    """Nothing of the article becomes mark-up, and the page can be written as UTF-8."""
    article = Article(
        text=HOSTILE, title=HOSTILE, outlet=HOSTILE, url="javascript:alert(1)", language='en"><script>',
        blocks=(Paragraph(span=Span(0, len(HOSTILE)), text=HOSTILE),),
    )  # fmt: skip
    page = to_html(article)
    page.encode()
    assert page.count("<script") == 1
    assert "<img" not in page
    read(page)


def test_nothing_comes_from_outside():
    """No address but those of the posts and of the page itself."""
    assert read(to_html(everything())).addresses == ["#article"]
    assert "url(" not in to_html(everything())


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        ([(0, 4, "a"), (1, 2, "b")], "<a>t<b>e</b>xt</a>"),
        ([(0, 3, "a"), (1, 4, "b")], "<a>t<b>ex</b></a><b>t</b>"),
        ([(0, 4, "a"), (0, 4, "b")], "<a><b>text</b></a>"),
        ([(0, 2, "a"), (1, 3, "b"), (1, 4, "c")], "<a>t<c><b>e</b></c></a><c><b>x</b>t</c>"),
        ([(-3, 2, "a"), (3, 9, "b")], "<a>te</a>x<b>t</b>"),
        ([], "text"),
    ],
)
def test_marks_nest(marks, expected):
    """Marks that cross are cut; parts outside the range are left out."""
    found = [Mark(start, end, 0, tag, "") for start, end, tag in marks]
    assert marked("text", 0, 4, found) == expected


def luminance(colour):
    """Return the relative luminance of WCAG 2.2."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    """Return the contrast ratio of WCAG 2.2."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize(("light", "dark"), COLOURS)
def test_colours_have_contrast(light, dark):
    """Every voice's colour can be read on the page's paper, in light and in dark."""
    assert contrast(light, "#fdfdfb") >= 4.5
    assert contrast(dark, "#161614") >= 4.5


def test_the_page_of_a_long_article_is_light_and_quick():
    """Under 300 ms and 300 kB."""
    text = "\n\n".join(f"“We will see about number {i},” said Harriet Dale, the mayor of Marsen." for i in range(150))
    article = parse_text(text)
    start = time.perf_counter()
    page = to_html(article)
    assert time.perf_counter() - start < 0.3
    assert len(page.encode()) < 300_000


def test_the_command_writes_the_page(tmp_path, capsys):
    """`newsparse view FILE -o PAGE` writes it, and says so when it cannot."""
    story, page = tmp_path / "story.txt", tmp_path / "story.html"
    story.write_text(TEXT, "utf-8")
    assert main(["view", str(story), "-o", str(page)]) == 0
    assert read(page.read_text("utf-8")).words
    assert main(["view", str(story), "-o", str(tmp_path / "no" / "page.html")]) == 1
    assert "No such file" in capsys.readouterr().err
