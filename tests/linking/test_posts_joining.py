"""Records of one post joined, never on a guess; over values made by hand."""

import datetime as dt
import itertools

from hypothesis import given
from hypothesis import strategies as st

from newsparse.linking.posts_joining import join
from newsparse.models.platforms import UNKNOWN_PLATFORM, Platform
from newsparse.models.posts import Account, Fragment, Place, Post, PostForm
from newsparse.models.quotes import Quote, QuoteForm
from newsparse.models.spans import Mention, Span
from newsparse.models.speakers import Basis, Speaker

X = Platform(name="x", label="X")
TRUTH = Platform(name="truth_social", label="Truth Social")
ROE = Speaker(name="Ann Roe", mention=Mention(text="Roe", span=Span(0, 3)), basis=Basis.SURNAME)
VOSS = Speaker(name="Ian Voss", mention=Mention(text="Voss", span=Span(4, 8)), basis=Basis.SURNAME)
WORDS = "The ferry stays where it is, and so do I."


def shown(text, at, *, platform=X, id=None, day=None, handle="annroe", form=PostForm.EMBEDDED, speaker=ROE):
    span = Span(at, at + 50)
    author = Account(name="Ann Roe", handle=handle) if handle else None
    return Post(
        platform=platform, form=form, author=author, speaker=speaker, text=text, complete=True, id=id, posted_on=day, span=span,
        places=(Place(form=form, span=span),),
    )  # fmt: skip


def inline(words, at, *, platform=X, speaker=ROE, day=None):
    fragments, places = [], []
    for i, text in enumerate(words):
        span = Span(at + 100 * i, at + 100 * i + len(text))
        fragments.append(Fragment(text=text, spans=(span,)))
        places.append(Place(form=PostForm.INLINE, span=Span(span.start - 1, span.end + 1)))
    return Post(
        platform=platform, form=PostForm.INLINE, speaker=speaker, text="\n".join(words), posted_on=day, span=places[0].span,
        places=tuple(places), fragments=tuple(fragments),
    )  # fmt: skip


def joined(*posts, quotes=()):
    return join(list(posts), quotes)[0]


def test_one_id_is_one_post():
    """The same ID joins, whatever else differs."""
    (post,) = joined(shown(WORDS, 100, id="7"), shown(None, 900, id="7", handle=None))
    assert len(post.places) == 2
    assert post.text == WORDS


def test_quoted_words_join_the_embed():
    """The embed leads: its words, its account; the quotation is a fragment of it."""
    embed, told = shown(WORDS, 1000, day=dt.date(2026, 3, 2)), inline(["and so do I"], 100)
    (post,) = joined(embed, told)
    assert (post.form, post.text, post.span) == (PostForm.EMBEDDED, WORDS, Span(1000, 1050))
    assert [fragment.text for fragment in post.fragments] == ["and so do I"]
    assert [place.span.start for place in post.places] == [99, 1000]


def test_an_unnamed_platform_fits_any():
    """ "Social media" takes the platform of the embed."""
    (post,) = joined(shown(WORDS, 1000), inline(["The ferry stays where it is"], 100, platform=UNKNOWN_PLATFORM))
    assert post.platform == X


def test_what_conflicts_stays_apart():
    """Another author, platform, ID or day is another post, though the words are the same."""
    embed = shown(WORDS, 1000, id="7", day=dt.date(2026, 3, 2))
    words = ["The ferry stays where it is"]
    for other in (
        inline(words, 100, speaker=VOSS),
        inline(words, 100, platform=TRUTH),
        inline(words, 100, day=dt.date(2026, 3, 9)),
        shown(WORDS, 3000, id="8"),
    ):
        assert len(joined(embed, other)) == 2


def test_a_longer_block_is_another_record():
    """A thread reproduced as a block holds more than its first post's embed."""
    block = shown(WORDS + " Read on: we will fight for the harbor too.", 2000, form=PostForm.BLOCK, handle=None)
    assert [post.form for post in joined(shown(WORDS, 1000), block)] == [PostForm.EMBEDDED, PostForm.BLOCK]
    assert len(joined(shown(WORDS, 1000), shown(WORDS, 2000, form=PostForm.BLOCK, handle=None))) == 1


def test_a_cut_embed_takes_the_words_of_the_block():
    """An embed that ends in dots shows the beginning of the block's words."""
    cut = shown("The ferry stays where it is, and so do…", 1000)
    (post,) = joined(cut, shown(WORDS, 2000, form=PostForm.BLOCK, handle=None))
    assert (post.form, post.text) == (PostForm.EMBEDDED, WORDS)


def test_a_wordless_embed_takes_the_only_words_that_fit():
    """A bare iframe joins the one post of its author on its platform; of two it takes none."""
    bare = shown(None, 1000, platform=TRUTH, id="7")
    told = inline(["The ferry stays where it is"], 100, platform=TRUTH)
    (post,) = joined(bare, told)
    assert (post.id, post.text) == ("7", "The ferry stays where it is")
    assert len(joined(bare, told, inline(["Nobody asked the harbor"], 500, platform=TRUTH))) == 3


def test_fragments_of_two_posts_part():
    """Words of an embed leave the quotations that are none of it behind."""
    told = inline(["and so do I", "Nobody asked the harbor about the bridge at all"], 100)
    posts = joined(shown(WORDS, 1000), told)
    assert sorted(post.form.value for post in posts) == ["embedded", "inline"]
    assert {fragment.text for post in posts for fragment in post.fragments} == {f.text for f in told.fragments}


def test_a_quotation_without_a_platform_finds_its_embed():
    """Four words in a row by the same author are the embed's; another speaker's are not."""
    quote = Quote(
        text="The ferry stays where it is",
        span=Span(99, 128),
        spans=(Span(100, 127),),
        form=QuoteForm.DIRECT,
        speaker=ROE,
    )
    other = Quote(text=quote.text, span=Span(299, 328), spans=(Span(300, 327),), form=QuoteForm.DIRECT, speaker=VOSS)
    posts, owners = join([shown(WORDS, 1000)], (quote, other))
    assert owners == {Span(99, 128): posts[0]}


def test_a_text_says_nothing_twice():
    """The same words in headline and story are said once in the post's text."""
    (post,) = joined(inline(["The ferry stays where it is"], 100), inline(["The ferry stays where it is"], 900))
    assert post.text == "The ferry stays where it is"
    assert len(post.fragments) == 2


TEXTS = st.sampled_from([WORDS, "The ferry stays where it is", "Nobody asked the harbor at all", None])
DAYS = st.sampled_from([None, dt.date(2026, 3, 2), dt.date(2026, 3, 9)])
SPEAKERS = st.sampled_from([ROE, VOSS])
PLACES = st.integers(min_value=1, max_value=9)
RECORDS = st.one_of(
    st.builds(
        lambda text, day, who, at, number: shown(text, 5000 * at, day=day, speaker=who, id=number, handle=None),
        TEXTS, DAYS, SPEAKERS, PLACES, st.sampled_from([None, "7", "8"]),
    ),
    st.builds(
        lambda text, day, who, at: inline([text or "Read on, all of you"], 5000 * at + 1000, day=day, speaker=who),
        TEXTS, DAYS, SPEAKERS, PLACES,
    ),
)  # fmt: skip


def _key(post):
    return (post.places[0].span.start, post.form.richness, repr(post.posted_on), post.id or "")


@given(st.lists(RECORDS, max_size=5, unique_by=lambda post: post.places[0].span.start))
def test_a_join_never_merges_what_conflicts(records):
    """Every record is in one post, whose records agree on ID, and on the day where no embed shows it."""
    posts = joined(*records)
    places = sorted(place.span.start for post in posts for place in post.places)
    assert places == sorted(place.span.start for record in records for place in record.places)
    for post in posts:
        spans = {place.span for place in post.places}
        mine = [record for record in records if record.places[0].span in spans]
        assert len({record.id for record in mine if record.id}) <= 1
        assert len({record.speaker.name for record in mine}) == 1 or len({record.id for record in mine}) == 1
        assert len({record.posted_on for record in mine if record.posted_on and not record.id}) <= 1


@given(st.lists(RECORDS, max_size=4, unique_by=lambda post: post.places[0].span.start))
def test_the_order_of_records_does_not_matter(records):
    """Any permutation gives the same posts."""
    first = joined(*records)
    for order in itertools.permutations(records):
        assert joined(*order) == first
