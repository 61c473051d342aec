"""Generate the answer, print it in any of its forms, read it back: the same answer."""

from hypothesis import given
from hypothesis import strategies as st

from newsparse import PostForm, parse_byline, parse_dateline, parse_embed, parse_post_url, parse_text
from newsparse.strategies import articles, bylines, datelines, embeds, furniture, post_urls, prose, quotes

from .comparing import folded


@given(bylines())
def test_bylines(written):
    """Role, people and agencies of every credit; capitals come back up to case."""
    found = parse_byline(written.line)
    assert [credit.role for credit in found] == [credit.role for credit in written.credits]
    for read, meant in zip(found, written.credits, strict=True):
        assert [p.name.casefold() for p in read.people] == [name.casefold() for name in meant.people]
        assert read.agencies == meant.agencies


@given(datelines(), prose())
def test_datelines(written, line):
    """Places, agency, date as printed, and the offset at which the body starts."""
    found = parse_dateline(written.text + line.line)
    assert found is not None
    assert ", ".join(found.places) == ", ".join(written.places)
    assert (found.agency, found.date_text) == (written.agency, written.date_text)
    assert found.span.start == 0
    assert (written.text + line.line)[found.span.end :] == line.line


@given(post_urls())
def test_addresses_of_posts(written):
    """Platform, account and ID; the ID holds an instant."""
    found = parse_post_url(written.url)
    assert found is not None
    assert (found.platform, found.handle, found.id) == (written.platform, written.handle, written.id)
    assert found.posted is not None
    assert parse_post_url(found.url) == found


@given(embeds())
def test_embeds(written):
    """A post comes back from its embed, to the millisecond."""
    found = parse_embed(written.html)
    assert found is not None
    assert (found.platform.name, found.id, found.posted) == ("x", written.id, written.posted)
    assert found.author is not None
    assert (found.author.name, found.author.handle) == (written.name, written.handle)
    assert found.text == written.text


@given(embeds(), prose(), prose())
def test_flattened_embeds(written, before, after):
    """A post comes back from the line into which an extractor flattens its embed."""
    article = parse_text(f"{before.line}\n\n{written.line}\n\n{after.line}")
    [post] = article.posts
    assert post.form is PostForm.EMBEDDED
    assert post.author is not None
    assert (post.author.name, post.author.handle) == (written.name, written.handle)
    assert folded(post.text or "") == folded(written.text)
    assert post.posted_on == written.posted.date()


@given(quotes(), prose(), prose())
def test_quotes(written, before, after):
    """Stretches, speaker, cue and mention come back, in every form, curly or straight."""
    lines = [before.line, *written.paragraphs, after.line]
    article = parse_text("\n\n".join(lines))
    found = [(tuple(s.of(article.text) for s in q.spans), q.speaker and q.speaker.name) for q in article.quotes]
    assert found == [(quote.stretches, quote.speaker) for quote in written.quotes]
    for read, meant in zip(article.quotes, written.quotes, strict=True):
        assert (read.cue and read.cue.text) == meant.cue
        assert read.speaker
        assert (read.speaker.mention and read.speaker.mention.text) == meant.mention


@given(furniture(), prose(), prose())
def test_furniture(written, before, after):
    """A line of furniture at the end has its kind; prose stays prose."""
    article = parse_text(f"{before.line}\n\n{after.line}\n\n{written.line}")
    assert [type(block).__name__ for block in article.blocks] == ["Paragraph", "Paragraph", written.kind.__name__]


@given(articles(), st.sampled_from(["\n", "\n\n"]))
def test_articles(written, gap):
    """Everything at once: the people of the credit line, the dateline, every quotation with its speaker, every post."""
    article = parse_text(written.printed(gap=gap))
    found = [(tuple(s.of(article.text) for s in q.spans), q.speaker and q.speaker.name) for q in article.quotes]
    assert found == [(quote.stretches, quote.speaker) for quote in written.quotes]
    assert [p.author and p.author.handle for p in article.posts] == [p.handle for p in _unique(written.posts)]
    names = [author.name.casefold() for author in article.authors]
    assert names[: len(written.byline.credits[0].people)] == [n.casefold() for n in written.byline.credits[0].people]
    assert (article.dateline and article.dateline.agency) == (written.dateline and written.dateline.agency)


def _unique(posts):
    """Posts by the same account in the same words are one."""
    return list({(post.handle, post.text, post.day): post for post in posts}.values())
