"""The article reads its page's details, dateline, quotes, posts, people and doubts when somebody first asks, and nobody can tell."""

import copy
import pickle
import threading
from functools import partial

import attrs
import pytest

import newsparse
from newsparse.blocks import table
from newsparse.bylines import datelines
from newsparse.linking import findings
from newsparse.models import Article, Span
from newsparse.models.articles import article_later
from newsparse.models.deferred import Details, Filing, Findings, Kinds, Rest, Unsorted
from newsparse.models.documents import Metadata, with_details
from newsparse.reading import metadata, page

TEXT = (
    "By Ada Quill\n\nMARSEN, Ohio — The ferry is back.\n\n“We open on Friday,” said Lena Okafor, the mayor. "
    "She posted on X: “It floats.”\n\nThe pier will follow, officials said."
)
PAGE = (
    '<meta name="author" content="Ada Quill"><meta property="article:published_time" content="2031-01-03T08:00:00Z">'
    '<meta property="article:modified_time" content="2031-01-04T08:00:00Z"><meta name="keywords" content="ferry, pier">'
    '<meta property="og:image" content="/boat.jpg"><meta property="article:section" content="Harbour">'
    f"<h1>The ferry is back in Marsen</h1><p>{TEXT.rpartition('—')[2]}</p>"
)
ADDRESS = "https://courier.example/ferry"
FIELDS = ("dateline", "quotes", "posts", *Rest._fields)
LOOKS = {
    **{f"article.{name}": lambda article, name=name: getattr(article, name) for name in FIELDS if name != "dateline"},
    "hash": hash,
    "repr": repr,
    "pickle": pickle.dumps,
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "evolve": lambda article: attrs.evolve(article, title="The ferry"),
    "asdict": attrs.asdict,
    "to_dict": newsparse.to_dict,
    "said": lambda article: article.said(),
    "walk_quotes": lambda article: list(article.walk_quotes()),
    "two threads": lambda article: [thread for thread in _threads(article) if thread.join()],
}


def _threads(article):
    for _ in range(2):
        thread = threading.Thread(target=lambda: article.quotes)
        thread.start()
        yield thread


@pytest.fixture
def counted(monkeypatch):
    """Count how often an article's words are read."""
    return _counted(monkeypatch, "read_findings")


@pytest.fixture
def counted_rest(monkeypatch):
    """Count how often an article's statements are named."""
    return _counted(monkeypatch, "statements_of")


def _counted(monkeypatch, name):
    calls = []
    read = getattr(findings, name)
    monkeypatch.setattr(findings, name, lambda *args: calls.append(1) or read(*args))
    return calls


def test_facts_and_body_do_not_wait(counted):
    """Who wants the facts and the body does not wait for who said what."""
    article = newsparse.parse_text(TEXT, published=None)
    assert [author.name for author in article.authors] == ["Ada Quill"]
    assert article.body.startswith("MARSEN")
    assert article.sentence(Span(20, 21))
    assert article.line_column(0) == (1, 1)
    assert not counted
    assert article.quotes[0].speaker.name == "Lena Okafor"
    assert [len(getattr(article, name)) > 0 for name in ("statements", "posts", "people")] == [True] * 3
    assert counted == [1]


def test_the_dateline_waits_for_nobody(counted, monkeypatch):
    """It is read when somebody asks for it, once, and nothing else with it."""
    calls = []
    read = datelines.read_dateline
    monkeypatch.setattr(datelines, "read_dateline", lambda *args, **named: calls.append(1) or read(*args, **named))
    article = newsparse.parse_text(TEXT)
    assert article.authors
    assert not calls
    assert [article.dateline.places for _ in range(2)] == [("MARSEN, Ohio",)] * 2
    assert not counted
    assert article.quotes
    assert (calls, counted) == ([1], [1])


@pytest.fixture
def counted_details(monkeypatch):
    """Count how often the details of a page's metadata are read."""
    calls = []
    read = metadata._details
    monkeypatch.setattr(metadata, "_details", lambda *args: calls.append(1) or read(*args))
    return calls


def test_facts_and_body_do_not_wait_for_details(counted_details, counted):
    """What few ask of a page's metadata is read when somebody asks for it, once, and nothing else with it."""
    article = newsparse.parse_html(PAGE, url=ADDRESS)
    assert (article.title, article.url, str(article.published_on)) == (
        "The ferry is back in Marsen",
        ADDRESS,
        "2031-01-03",
    )
    assert [author.name for author in article.authors] == ["Ada Quill"]
    assert article.body
    assert not counted_details
    assert (article.tags, article.section, article.paywalled) == (("ferry", "pier"), "Harbour", None)
    assert article.image.url == "https://courier.example/boat.jpg"
    assert str(article.modified_on) == "2031-01-04"
    assert [claim.origin.value for claim in article.claims][:2] == ["argument", "visible"]
    assert not counted
    assert article.quotes
    assert (counted_details, counted) == ([1], [1])


@pytest.mark.parametrize("name", Details._fields[:-1])
def test_the_order_of_asking_for_details_does_not_matter(name):
    """Whatever is asked for first, everything is the same."""
    whole = newsparse.parse_html(PAGE)
    assert whole.doubts == ()
    article = newsparse.parse_html(PAGE)
    assert getattr(article, name) == getattr(whole, name)
    assert article == whole


ASIDES = PAGE + "".join(
    f"<div class='{name}'><a href='/{number}'>{words}</a></div>"
    for number, (name, words) in enumerate(
        [("box", f"Paragraph {n}, which is no link at all") for n in "12345"]
        + [
            ("related", "Ferry timetable for the winter months"),
            ("promo", "Sign up for our newsletter"),
            ("share", "Share on Facebook"),
            ("box", "Reporting by Lena Okafor; editing by Tim Ross"),
        ]
    )
)


def test_what_kinds_the_asides_are_of_does_not_wait(monkeypatch):
    """Furniture is told apart when somebody asks for blocks, once, and nobody can tell."""
    calls = []
    told = table.line_at
    monkeypatch.setattr(
        table, "line_at", lambda document, index, *rest: calls.append(index) or told(document, index, *rest)
    )
    article = newsparse.parse_html(ASIDES, url=ADDRESS)
    body = article.body
    assert [author.name for author in article.authors] == ["Ada Quill"]
    before = len(calls)
    kinds = [type(block).__name__ for block in article.blocks]
    assert len(calls) > before
    assert {"Related", "Promo", "Share", "BylineLine"} <= set(kinds)
    assert article.body == body
    assert len(calls) == len(kinds)
    whole = newsparse.parse_html(ASIDES, url=ADDRESS)
    assert whole.blocks == article.blocks
    assert (whole, hash(whole), repr(whole)) == (article, hash(article), repr(article))


METADATA_LOOKS = {
    "hash": hash,
    "repr": repr,
    "pickle": pickle.dumps,
    "copy": copy.copy,
    "evolve": lambda known: attrs.evolve(known, title="The ferry"),
    "asdict": attrs.asdict,
    "claims": lambda known: known.claims,
}


@pytest.mark.parametrize("look", METADATA_LOOKS.values(), ids=METADATA_LOOKS)
def test_looks_read_metadata_once(counted_details, look):
    """Whatever looks at the details has them read, and then they are the same as anybody's."""
    whole = page.read_page(PAGE).metadata
    assert whole == Metadata(**attrs.asdict(whole, recurse=False))
    counted_details.clear()
    known = page.read_page(PAGE).metadata
    look(known)
    assert counted_details == [1]
    assert (known, hash(known), repr(known)) == (whole, hash(whole), repr(whole))
    assert pickle.loads(pickle.dumps(known)) == whole
    assert not hasattr(known, "quotes")


def test_details_are_changed_later():
    """Other fields are changed at once, the details when they are asked for; what they are changed from stays."""
    known = Metadata(title="The ferry", outlet="Courier", tags=("pier",))
    changed = with_details(known, lambda told: told._replace(tags=(*told.tags, "boat")), title="A ferry")
    assert changed == Metadata(title="A ferry", outlet="Courier", tags=("pier", "boat"))
    assert known.tags == ("pier",)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        changed.title = ""


def test_facts_and_body_do_not_wait_for_scripts(monkeypatch):
    """What a page holds in scripts and does not show is read when somebody asks for the posts."""
    calls = []
    read = page.hidden_embeds
    monkeypatch.setattr(page, "hidden_embeds", lambda *args: calls.append(1) or read(*args))
    status = "https://x.com/AnnDale/status/2078426619958501377"
    prose = f"<p>{TEXT.rpartition('—')[2]}</p>"
    article = newsparse.parse_html(f'<h1>The ferry</h1>{prose}<script>{{"url": "{status}"}}</script>{prose}')
    assert article.title == "The ferry"
    assert not article.authors
    assert article.body.startswith("The ferry is back.")
    assert not calls
    assert status in [post.url for post in article.posts]
    assert calls == [1]


def test_quotes_do_not_wait_for_the_rest(counted, counted_rest):
    """Who wants the quotations waits for nothing that they do not need, and then nothing is read twice."""
    article = newsparse.parse_text(TEXT)
    assert len(article.quotes) == 2
    assert article.quotes[1].post == article.posts[0]
    assert not counted_rest
    assert [len(getattr(article, name)) > 0 for name in ("people", "statements")] == [True] * 2
    assert article.doubts == ()
    assert (counted, counted_rest) == ([1], [1])


@pytest.mark.parametrize("name", FIELDS)
def test_the_order_of_asking_does_not_matter(name):
    """Whatever is asked for first, everything is the same."""
    whole = newsparse.parse_text(TEXT)
    assert whole.doubts == ()
    article = newsparse.parse_text(TEXT)
    assert getattr(article, name) == getattr(whole, name)
    assert article == whole


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_looks_read_once(counted, look):
    """Whatever looks at the findings has them read, and then they are the same as anybody's."""
    whole = newsparse.parse_text(TEXT)
    assert len(whole.quotes) == 2
    counted.clear()
    article = newsparse.parse_text(TEXT)
    look(article)
    if look is not LOOKS["two threads"]:
        assert counted == [1]
    assert article == whole
    assert hash(article) == hash(whole)
    assert newsparse.to_json(article) == newsparse.to_json(whole)


def test_copies_are_whole():
    """What crosses a process is the whole article."""
    article = newsparse.parse_text(TEXT)
    received = pickle.loads(pickle.dumps(article))
    assert received == newsparse.parse_text(TEXT)
    assert received.quotes
    assert attrs.evolve(newsparse.parse_text(TEXT), title="The ferry").quotes == received.quotes


def test_misspelt_fields_are_no_fields():
    """An article has no other fields, before and after."""
    article = newsparse.parse_text(TEXT)
    for _ in range(2):
        assert not hasattr(article, "quotations")
        with pytest.raises(AttributeError, match="'Article' object has no attribute 'quotations'"):
            _ = article.quotations
        assert article.quotes


def test_findings_stay_frozen():
    """Reading later does not make an article mutable."""
    article = newsparse.parse_text(TEXT)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        article.quotes = ()
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        del article.quotes
    assert article.quotes


def _unsorted(found, blocks=()):
    details = partial(Details, rest=partial(Filing, rest=found))
    return Unsorted((), partial(Kinds, blocks=blocks, rest=details))


def test_findings_are_checked():
    """Findings that cannot be are refused when they are read, as at construction, and each time."""
    quote = newsparse.parse_text(TEXT).quotes[0]
    found = partial(Findings, quotes=(quote,))
    article = article_later(_unsorted(found), text="Short.")
    for _ in range(2):
        with pytest.raises(newsparse.SpanError, match="ends after the text"):
            _ = article.quotes
    doubt = newsparse.Doubt(span=Span(4, 9), subject="quotes[0]", message="no closing mark")
    found = partial(Findings, rest=partial(Rest, doubts=(doubt,)))
    article = article_later(_unsorted(found), text="Short.")
    assert article.quotes == ()
    for _ in range(2):
        with pytest.raises(newsparse.SpanError, match="ends after the text"):
            _ = article.people


def test_blocks_are_checked_at_once():
    """What is not read later is refused as at construction."""
    blocks = newsparse.parse_text(TEXT).blocks
    with pytest.raises(newsparse.SpanError, match="ends after the text"):
        article_later(Unsorted(blocks, Kinds), text="Short.")
    article = article_later(_unsorted(Findings, blocks), text="Short.")
    for _ in range(2):
        with pytest.raises(newsparse.SpanError, match="ends after the text"):
            _ = article.blocks


def test_a_made_article_is_whole():
    """An article that somebody constructs has what it was given."""
    assert Article(text="Short.").quotes == ()
