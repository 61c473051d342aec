"""The same article, printed otherwise, reads the same."""

from hypothesis import assume, given
from hypothesis import strategies as st

from newsparse import Paragraph, PostForm, parse_html, parse_text
from newsparse.strategies import articles, hostile_texts, prose

from .comparing import folded, heard, post_as, posted, stated


@given(articles())
def test_straight_and_curly_marks_read_the_same(written):
    """Quotes, speakers, statements and posts are equal after folding."""
    curly, straight = parse_text(written.printed()), parse_text(written.printed(straight=True))
    assert heard(straight) == heard(curly)
    assert stated(straight) == stated(curly)
    assert posted(straight) == posted(curly)


@given(articles(), st.booleans())
def test_line_ends_of_windows_and_unix_read_the_same(written, double):
    """`\\r\\n` is one line break."""
    gap = "\n\n" if double else "\n"
    unix, windows = parse_text(written.printed(gap=gap)), parse_text(written.printed(gap=gap.replace("\n", "\r\n")))
    assert heard(windows) == heard(unix)
    assert stated(windows) == stated(unix)
    assert posted(windows) == posted(unix)
    assert [type(block) for block in windows.blocks] == [type(block) for block in unix.blocks]


@given(articles())
def test_one_or_two_line_breaks_read_the_same(written):
    """Blank lines between paragraphs, or none."""
    one, two = parse_text(written.printed(gap="\n")), parse_text(written.printed(gap="\n\n"))
    assert heard(one) == heard(two)
    assert posted(one) == posted(two)


@given(articles())
def test_a_page_and_its_text_read_the_same(written):
    """Equal quotes, and equal posts in the fields that both can state."""
    text, page = parse_text(written.printed()), parse_html(written.page())
    assert heard(page) == heard(text)
    assert [post_as(post) for post in page.posts if post.form is not PostForm.INLINE] == [
        post_as(post) for post in text.posts if post.form is not PostForm.INLINE
    ]
    names = [author.name for author in text.authors]
    assert [author.name for author in page.authors] == names


@given(articles(), prose())
def test_appended_prose_changes_nothing_before_it(written, line):
    """No quote, speaker or post changes, and no block before the closing run of furniture."""
    before, after = parse_text(written.printed()), parse_text(written.printed(tail=line.line))
    assert heard(after) == heard(before)
    assert posted(after) == posted(before)
    last = max(i for i, block in enumerate(before.blocks) if isinstance(block, Paragraph))
    assert after.blocks[: last + 1] == before.blocks[: last + 1]


@given(articles(), st.one_of(hostile_texts(max_pieces=20), articles().map(lambda other: other.printed())))
def test_whatever_is_appended_earlier_quotes_stay(written, tail):
    """Stretches, cue and mention of earlier quotes do not change; names may, by what is learnt later.

    The same words said again are left out: they can make a paragraph of nothing else a pull quote.
    """
    assume(not any(stretch.strip(".,") in tail for quote in written.quotes for stretch in quote.stretches))
    before, after = parse_text(written.printed()), parse_text(written.printed(tail=tail))
    kept = [(quote.spans, quote.cue, quote.speaker and quote.speaker.mention) for quote in before.quotes]
    found = [(quote.spans, quote.cue, quote.speaker and quote.speaker.mention) for quote in after.quotes]
    assert found[: len(kept)] == kept


@given(articles())
def test_white_space_around_the_text_changes_nothing(written):
    """Blank lines and a byte-order mark before, blanks after."""
    text = written.printed()
    assume(text == text.strip())
    plain, padded = parse_text(text), parse_text(f"\ufeff\n \n{text}\n\n\u00a0 \n")
    assert heard(padded) == heard(plain)
    assert posted(padded) == posted(plain)
    assert [(type(b), folded(b.text)) for b in padded.blocks] == [(type(b), folded(b.text)) for b in plain.blocks]
