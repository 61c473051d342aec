"""What is cut out of a page before it is parsed."""

from __future__ import annotations

import pytest

from newsparse.reading.cutting import cut, emptied, held_in


def left(page: str) -> str:
    """Return what is left of a page."""
    return "".join(cut(page)[0])


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
        '<source srcset="a>b.jpg" media="print">',
        "<template><script>a</script><p>b</p></template>",
        "<nav><ul><li><svg><path/></svg><a href='/'>Home</a></ul></nav>",
    ],
)
def test_what_is_never_read_as_text_is_cut(unread: str) -> None:
    assert left(f"<p>One</p>{unread}<p>Two</p>") == "<p>One</p><p>Two</p>"


@pytest.mark.parametrize(
    "read",
    [
        "<svg><foreignObject><p>A label</p></foreignObject></svg>",
        '<svg class="icon"/>',
        "<svg><path>",
        "<title>A &lt;!-- title <script> --></title>",
        '<iframe srcdoc="<p>a</p>" title="a"></iframe>',
        "<template><script>a</script>",
        "<nav><a href='/'>Home</a>",
        "<nav><a href='/'>Home</a><p>b</p></nav>",
        "<navigation></navigation>",
        "<script-loader>a</script-loader>",
        "<! a>",
    ],
)
def test_the_rest_is_left_to_the_parser(read: str) -> None:
    page = f"<p>One</p>{read}<p>Two</p>"
    assert (left(page), cut(page)[1]) == (page, ())


@pytest.mark.parametrize("name", ["iframe", "noembed", "noframes", "xmp"])
def test_frames_are_emptied(name: str) -> None:
    assert left(f"<{name} src='/a'><script>a</script><p>b</{name}>") == f"<{name} src='/a'></{name}>"


def test_a_menu_within_another_is_cut_and_what_it_holds_is_kept() -> None:
    page = "<nav><a>One</a><nav><a>Two</a></nav><script>three</script></nav>"
    assert left(page) == "<nav><a>One</a></nav>"
    assert [script.text for script in held_in(page)] == ["three"]


@pytest.mark.parametrize("open_ended", ["<script>a", "<script a='", "<!-- a", "<style>a", "<textarea>a"])
def test_what_is_not_closed_goes_on_to_the_end(open_ended: str) -> None:
    assert left(f"<p>One</p>{open_ended}") == "<p>One</p>"


def test_scripts_text_areas_and_templates_are_kept_apart() -> None:
    page = (
        """<script type='application/ld+json' data-a="b &amp; c" async>{"a": 1}</script><textarea>a &lt;b></textarea>"""
        "<template id='a'><p>b</p></template>"
    )
    script, area, template = held_in(page)
    assert (script.text, area.text) == ('{"a": 1}', "a <b>")
    assert (template.text, template.written) == ("<template id='a'><p>b</p></template>", None)
    assert script.attributes == {"type": "application/ld+json", "data-a": "b & c", "async": ""}
    assert script.html == page.partition("<textarea")[0]
    assert (area.written, area.attributes) == (None, {})


@pytest.mark.parametrize(
    ("attributes", "kept", "linked"),
    [
        (' type="application/ld+json"', True, True),
        (" id=a TYPE='Application/LD+JSON'", True, True),
        (' type="application/ld&#43;json"', True, True),
        (' data-l="ld+json" type="text/javascript"', True, False),
        (' type="application/json"', False, False),
        (' src="/jquery.js" async', False, False),
        ("", False, False),
    ],
)
def test_scripts_with_linked_data_are_kept_at_once(attributes: str, *, kept: bool, linked: bool) -> None:
    page = f"<p>One</p><script{attributes}>a < b <!-- c</script><p>Two</p>"
    stretches, scripts = cut(page)
    assert "".join(stretches) == "<p>One</p><p>Two</p>"
    assert [script.text for script in scripts] == ["a < b <!-- c"] * kept
    (script,) = held_in(page)
    assert (script.written, script.text, script.is_linked_data) == (attributes, "a < b <!-- c", linked)


STATE = "{&quot;page&quot;: [" + "1, " * 100 + "2]}"
"""What some pages keep in an attribute."""


@pytest.mark.parametrize(
    "opening",
    [
        "<div data-state=",
        "<div hidden class='a > b' title=\"c\" id=d\nprops=",
        "<p>One &lt; two</p><DIV class='a'data-state=",
    ],
)
@pytest.mark.parametrize("mark", ['"', "'"])
@pytest.mark.parametrize("state", [STATE, f"[{STATE}]"])
def test_json_in_attributes_is_emptied(opening: str, mark: str, state: str) -> None:
    page = f"{opening}{mark}{state}{mark} role=a>Two</div>"
    assert emptied(page.encode()) == f"{opening}{mark}{mark} role=a>Two</div>".encode()


def test_one_tag_may_hold_json_several_times() -> None:
    page = f'<a data-a="{STATE * 20}" data-b="{STATE * 20}" class="c" data-c="{STATE}">One</a>'
    assert emptied(page.encode()) == b'<a data-a="" data-b="" class="c" data-c="">One</a>'


@pytest.mark.parametrize(
    "page",
    [
        f'<p>He wrote a="{STATE}" there</p>',
        f'a="{STATE}" <p>One</p>',
        f'<p class="b">One < two a="{STATE}" there</p>',
        f'<p title="a b="{STATE}">One</p>',
        f'<a title="{STATE[:50]}">One</a>',
        f'<a data-state="{{words: {STATE}">One</a>',
        f'<a data-state="{STATE}>One</a>',
        "{",
        '"{',
    ],
)
def test_what_is_no_such_attribute_is_left(page: str) -> None:
    assert emptied(page.encode()) == page.encode()
