"""Total, Spans, Lossless, Deterministic, Round trips: for every text whatever."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse import (
    Article,
    Paragraph,
    Parser,
    looks_like_html,
    parse_article,
    parse_byline,
    parse_dateline,
    parse_embed,
    parse_html,
    parse_post_url,
    parse_text,
)
from newsparse.strategies import articles, hostile_texts
from newsparse.testing import check_article

ANY_TEXT = st.one_of(hostile_texts(), st.text(st.characters(), max_size=200))


@given(ANY_TEXT)
@example("")
@example("\ufeff")
@example("“")
@example("“a “b “c")
@example('"\'" \'"\' "')
@example("\ud800 said “\udfff.”")
def test_any_text_gives_an_article_that_keeps_the_laws(text):
    """`parse_text` never raises; the text stays; every law holds; the same text gives the same article."""
    article = parse_text(text)
    assert article.text == text
    check_article(article)
    assert parse_text(article.text) == article


@given(articles(), st.booleans(), st.sampled_from(["\n", "\n\n", "\r\n", "\r\n\r\n"]))
def test_a_generated_article_keeps_the_laws(written, straight, gap):
    """The same for text that is an article."""
    article = parse_text(written.printed(straight=straight, gap=gap))
    check_article(article)
    assert parse_text(article.text) == article


@given(st.one_of(hostile_texts(max_pieces=12), st.text(st.characters(), max_size=60)))
def test_any_line_is_read(line):
    """`parse_byline`, `parse_dateline` and `parse_post_url` answer any string."""
    for byline in parse_byline(line):
        assert byline.span is None or byline.span.of(line) == byline.raw
    dateline = parse_dateline(line)
    assert dateline is None or 0 <= dateline.span.start < dateline.span.end <= len(line)
    for url in (line, f"https://x.com/{line}", f"http://[{line}", f"https://{line}/a/status/1"):
        parse_post_url(url)


@given(hostile_texts(max_pieces=30))
@example("<" * 50)
@example("<p>\ud800</p>")
@example("<article><p>“A</p><p>b”</p></article>")
def test_any_page_gives_an_article_that_keeps_the_laws(html):
    """`parse_html` and `parse_embed` never raise, whatever the mark-up."""
    article = parse_html(html)
    check_article(article)
    assert parse_html(html) == article
    parse_embed(html)


@given(st.one_of(st.binary(max_size=200), hostile_texts().map(lambda text: text.encode("utf-16", "surrogatepass"))))
@example("“(@Ā)Januar 1 0.00“\ufffd".encode("utf-16"))  # a quotation over two blocks of one line
def test_any_bytes_give_an_article(source):
    """Bytes are decoded somehow, as a page and as text."""
    check_article(parse_html(source))
    check_article(parse_article(source))


@given(articles())
def test_a_generated_page_keeps_the_laws(written):
    """The same for a page that is an article."""
    article = parse_html(written.page())
    check_article(article)
    assert looks_like_html(written.page())
    assert not looks_like_html(written.printed())


def test_a_recogniser_that_never_answers_changes_nothing():
    """Plugins: asking one recogniser more, which says "not mine", gives an equal article."""

    def nobody(line, context):
        del line, context

    text = "By Ada Quill\n\nMARSEN, Ohio (AP) — “Yes,” she said.\n\nREAD MORE: No\n\nShare this article"
    assert Parser().with_recogniser(nobody, kinds=()).parse_text(text) == parse_text(text)


@given(articles())
def test_a_plugin_that_never_answers_changes_nothing(written):
    """The same for generated articles, wherever in the table it is asked."""

    def nobody(line, context):
        del line, context

    text = written.printed()
    parser = Parser()
    for other in (None, parser.recognisers[-1]):
        assert parser.with_recogniser(nobody, before=other).parse_text(text) == parse_text(text)


@given(articles(), st.randoms(use_true_random=False))
def test_the_order_of_platforms_does_not_matter(written, random):
    """Platforms with hosts of their own may be asked in any order."""
    parser = Parser()
    platforms = list(parser.platforms)
    random.shuffle(platforms)
    for source in (written.printed(), written.page()):
        shuffled = Parser(platforms=tuple(platforms)).parse_article(source)
        assert shuffled == parser.parse_article(source)


@pytest.mark.parametrize("source", ["One sentence stands here.", "Two of them stand here.\n\nThey are paragraphs."])
def test_prose_is_paragraphs(source):
    """The laws would hold for an article of no use; this one is read."""
    article: Article = parse_text(source)
    assert all(isinstance(block, Paragraph) for block in article.blocks)
    assert len(article.blocks) == source.count("\n\n") + 1
