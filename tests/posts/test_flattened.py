"""Embeds that became text."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.models.blocks import Paragraph, PostBlock
from newsparse.models.posts import Account, PostForm
from tests.posts.embed_variants import DASHES, FLAT, Parts

names = (
    st.text(st.sampled_from("ABCdefgh é'’,.|™🌧𝐀"), min_size=1, max_size=20)
    .map(lambda name: " ".join(name.split()) or "Ann")
    .filter(lambda name: any(map(str.isalpha, name)))
)
handles = st.from_regex(r"[A-Za-z][A-Za-z0-9_]{3,14}", fullmatch=True)
words = st.lists(
    st.sampled_from("Rain again today 🌧 #marsen our boots! @bo leave, now. 31".split()), min_size=3, max_size=12
).map(" ".join)


def embedded(text, **claims):
    article = newsparse.parse_text(text, **claims)
    return [post for post in article.posts if post.form is PostForm.EMBEDDED], article


@given(
    st.builds(
        Parts,
        name=names,
        handle=handles,
        id=st.just("1"),
        day=st.dates(dt.date(2010, 1, 1), dt.date(2030, 1, 1)),
        paragraphs=st.tuples(words),
        media=st.sampled_from(("", "pic.twitter.com/AbC")),
    ),
    st.sampled_from(FLAT),
    st.sampled_from(DASHES),
)
def test_made_of_parts(parts, variant, dash):
    """A flattened embed made of parts gives them back, whatever the dash and the line breaks."""
    text = f"It rained in Marsen on Friday.\n\n{variant(parts, dash)}\n\nThe council met in the evening."
    (post,), article = embedded(text)

    assert post.platform.name == "x"
    assert post.author == Account(name=parts.name, handle=parts.handle)
    assert post.text == parts.text
    assert (post.date_text, post.posted_on) == (parts.date, parts.day)
    assert [b.text for b in article.of(Paragraph)] == [
        "It rained in Marsen on Friday.",
        "The council met in the evening.",
    ]
    assert post.span.of(text).endswith(parts.date)


def test_on_one_line():
    """The post begins where the line does."""
    (post,), article = embedded(
        "Today is a good day for the rain to leave. — Mayor Ann Dale (@MayorDale) January 11, 2026"
    )

    assert post.author == Account(name="Mayor Ann Dale", handle="MayorDale")
    assert post.text == "Today is a good day for the rain to leave."
    assert post.complete
    assert [type(block) for block in article.blocks] == [PostBlock]


def test_several_on_one_line():
    """The next post begins where the attribution before it ends; prose after the last stays prose."""
    text = "Rain! — Ann (@anndale1) May 4, 2026 More rain. — Bo Marsh, (he/him) (@bomarsh) May 5, 2026 The council met."
    posts, article = embedded(text)

    assert [(post.author.name, post.text) for post in posts] == [("Ann", "Rain!"), ("Bo Marsh, (he/him)", "More rain.")]
    assert [(type(b), b.text) for b in article.blocks][-1] == (Paragraph, "The council met.")


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("25. September 2018", (2018, 9, 25)),
        ("16 мая 2018 г.", (2018, 5, 16)),
        ("2 липня 2017 р.", (2017, 7, 2)),
        ("4 de mayo de 2022", (2022, 5, 4)),
        ("17 février 2020", (2020, 2, 17)),
        ("2020年1月24日", (2020, 1, 24)),
        ("May 4, 2025 at 5:14 PM", (2025, 5, 4)),
        ("15 February 2026 at 11:44", (2026, 2, 15)),
    ],
)
def test_dates_of_other_languages(printed, day):
    """The date is kept as printed, and read."""
    (post,), _ = embedded(f"Rain again, boots on! — Ann Dale (@anndale1) {printed}\n\nThe council met.")

    assert (post.date_text, post.posted_on) == (printed, dt.date(*day))


@pytest.mark.parametrize(
    ("attribution", "platform", "handle"),
    [
        ("— Ann Dale (@ann.dale.example) May 4, 2025 at 5:14 PM", "bluesky", "ann.dale.example"),
        ("— Ann Dale (@ann@marsen.example) May 4, 2025", "mastodon", "ann@marsen.example"),
        ("— Ann Dale (@AnnDale)", "x", "AnnDale"),
        ("— Ann Dale @ann@marsen.example (@AnnDale) May 4, 2025", "x", "AnnDale"),
    ],
)
def test_handles(attribution, platform, handle):
    """A domain is Bluesky's, a handle with a host Mastodon's; the last handle counts; the date may be missing."""
    (post,), _ = embedded(f"Rain again, boots on!\n\n{attribution}\n\nThe council met.")

    assert (post.platform.name, post.author.handle, post.text) == (platform, handle, "Rain again, boots on!")


def test_the_sentence_before_names_the_platform():
    """Elsewhere the form is X's."""
    (post,), _ = embedded("Dale wrote on Truth Social:\n\nRain again! — Ann Dale (@AnnDale) May 4, 2025")

    assert post.platform.name == "truth_social"


def test_instagram():
    """The caption stands between the notice and the attribution; without a notice there is none."""
    text = "It rained.\n\nView this post on Instagram\n\nBoots on #marsen\n\nA post shared by Ann - Dale (@ann.dale)\n\nThe council met."
    (post,), article = embedded(text)

    assert (post.platform.name, post.text) == ("instagram", "Boots on #marsen")
    assert post.author == Account(name="Ann - Dale", handle="ann.dale")
    assert [b.text for b in article.of(Paragraph)] == ["It rained.", "The council met."]
    (bare,), _ = embedded("It rained.\n\nEin Beitrag geteilt von Ann Dale (@ann.dale)\n\nThe council met.")
    assert (bare.platform.name, bare.text) == ("instagram", None)


def test_a_post_over_several_paragraphs():
    """It goes back while the paragraphs look like a post, and stops at prose, a colon or a heading."""
    text = (
        "The mayor said on Friday that the rain would end.\n\nMy boots are wet, and so are yours! 🌧\n\n"
        "We will not have it. #marsen\n\n— Ann Dale (@AnnDale) May 4, 2025"
    )
    (post,), article = embedded(text)

    assert post.text == "My boots are wet, and so are yours! 🌧\n\nWe will not have it. #marsen"
    assert len(article.of(PostBlock)) == 3
    (after,), _ = embedded("She wrote this:\n\nThe rain is over\n\n— Ann Dale (@AnnDale) May 4, 2025")
    assert after.text == "The rain is over"


def test_lines_without_an_empty_line_between_belong_together():
    """Where paragraphs are parted by empty lines, the lines of a post are not."""
    text = "It rained.\n\nThe council said:\n\nAn umbrella.\nA boot.\nA hat.\n— Ann Dale (@AnnDale) May 4, 2025\n\nThe council met."

    assert embedded(text)[0][0].text == "An umbrella.\nA boot.\nA hat."


def test_a_short_line_of_a_post_is_no_headline():
    """In plain text a line without a full stop may look like one; hashtags and emoji tell a post."""
    text = (
        "The council met on Friday.\n\n#Marsen | Rain again 🌧\n\nOur boots are wet, and the street is closed.\n\n"
        "— Ann Dale (@AnnDale) May 4, 2025\n\nThe clerk went home."
    )

    assert embedded(text)[0][0].text == "#Marsen | Rain again 🌧\n\nOur boots are wet, and the street is closed."


def test_a_quoted_post_of_many_lines():
    """Lines that begin with `>` belong to one post, however many."""
    lines = "\n".join(f"> Street {number} is closed" for number in range(12))
    (post,), _ = embedded(f"The council met.\n\n{lines}\n>\n> — Ann Dale (@AnnDale)\n\nThe clerk went home.")

    assert post.text.split("\n")[0] == "Street 0 is closed"


def test_the_link_after_the_attribution():
    """A permalink of the same account gives the ID and with it the instant."""
    (post,), _ = embedded("Rain! — Ann (@AnnDale) July 18, 2026 https://x.com/AnnDale/status/2078426619958501377")

    assert (post.id, str(post.posted_on)) == ("2078426619958501377", "2026-07-18")


@pytest.mark.parametrize(
    "text",
    [
        "The mayor — a Democrat (@AnnDale) — said it would rain.",
        "Ann Dale (@AnnDale) is a reporter in Marsen.",
        "Follow our reporter on X — Ann Dale (@AnnDale) writes about rain.",
        "Reporting by Ann Dale — senior editor (@AnnDale)",
        "Write to Ann Dale (@AnnDale).",
        "(@AnnDale)",
        "— (@AnnDale) May 4, 2025",
        "Rain fell (@ 31 mm) on May 4, 2025.",
    ],
)
def test_what_is_no_attribution(text):
    """Handles in prose, in bylines and in boxes are no posts."""
    posts, article = embedded(text)

    assert not posts
    assert not article.of(PostBlock)


def test_headings_are_none():
    """A headline with a handle stays a headline."""
    assert not newsparse.parse_html("<h1>Rain — Ann (@AnnDale) May 4, 2025</h1><p>It rained on Marsen.</p>").of(
        PostBlock
    )


@given(
    st.lists(
        st.sampled_from(
            [
                "— ",
                "(@ann)",
                "(@a.b)",
                " May 4, 2025",
                "\n",
                "\n\n",
                "Rain",
                "> ",
                "A post shared by ",
                "View this post on Instagram",
                "@ann · 3h",
                "2 Likes",
                ":",
                "\ud800",
            ]
        )
    )
)
def test_any_text(pieces):
    """Any text is answered, and none of it is lost."""
    text = "".join(pieces)
    article = newsparse.parse_text(text)

    covered = set().union(*(range(b.span.start, b.span.end) for b in article.blocks))
    assert all(i in covered for i, letter in enumerate(text) if not letter.isspace())
    assert [b.span.start for b in article.blocks] == sorted(b.span.start for b in article.blocks)


def test_time_is_linear():
    """Twice as many handles take about twice the time: nothing is read twice."""
    assert len(newsparse.parse_text("— Ann (@ann) " * 20_000).posts) == 1
    assert (
        len(newsparse.parse_text("".join(f"Rain {i}\n\n— Ann (@ann{i}) May 4, 2025\n\n" for i in range(1_000))).posts)
        == 1_000
    )
