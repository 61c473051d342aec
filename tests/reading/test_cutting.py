"""What is cut out of a page before it is parsed."""

from __future__ import annotations

import pytest

from newsparse.reading.cutting import cut


@pytest.mark.parametrize(
    "unread",
    [
        "<script>a < b && '<p>'</script>",
        '<script src="/a.js"></script >',
        "<SCRIPT>a</Script>",
        "<script><!-- document.write('<script>b</script>') --></script>",
        "<script><!-- <p> </script>",
        "<style>p > a { content: '</p>' }</style>",
        "<!-- <p>a</p> -- > -->",
        "<!-->",
        "<!--->",
        "<!--a--!>",
        '<svg viewBox="0 0 1 1"><g><path d="M0"/></g><title>An arrow</title></svg>',
        '<textarea rows="2"><p>a</p></textarea>',
    ],
)
def test_what_is_never_read_as_text_is_cut(unread: str) -> None:
    assert cut(f"<p>One</p>{unread}<p>Two</p>")[0] == "<p>One</p><p>Two</p>"


@pytest.mark.parametrize(
    "read",
    [
        "<svg><foreignObject><p>A label</p></foreignObject></svg>",
        '<svg class="icon"/>',
        "<svg><path>",
        "<title>A &lt;!-- title <script> --></title>",
        '<iframe srcdoc="<p>a</p>" title="a"></iframe>',
        "<template><script>a</script><p>b</p></template>",
        "<script-loader>a</script-loader>",
        "<! a>",
    ],
)
def test_the_rest_is_left_to_the_parser(read: str) -> None:
    assert cut(f"<p>One</p>{read}<p>Two</p>") == (f"<p>One</p>{read}<p>Two</p>", ())


def test_frames_are_emptied() -> None:
    assert cut("<iframe src='/a'><script>a</script><p>b</iframe>")[0] == "<iframe src='/a'></iframe>"


@pytest.mark.parametrize("open_ended", ["<script>a", "<script a='", "<!-- a", "<style>a", "<textarea>a"])
def test_what_is_not_closed_goes_on_to_the_end(open_ended: str) -> None:
    assert cut(f"<p>One</p>{open_ended}")[0] == "<p>One</p>"


def test_scripts_and_text_areas_are_kept_apart() -> None:
    page = (
        """<script type='application/ld+json' data-a="b &amp; c" async>{"a": 1}</script><textarea>a &lt;b></textarea>"""
    )
    script, area = cut(page)[1]
    assert (script.text, area.text) == ('{"a": 1}', "a <b>")
    assert script.attributes == {"type": "application/ld+json", "data-a": "b & c", "async": ""}
    assert script.html == page.partition("<textarea")[0]
    assert (area.written, area.attributes) == (None, {})
