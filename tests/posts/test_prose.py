"""Phrases that name a platform or a post, and who posts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.knowledge.platforms import PLATFORMS
from newsparse.knowledge.rules import PlatformRules
from newsparse.models.platforms import Platform
from newsparse.posts.prose import PhraseRole, find_phrases
from newsparse.posts.prose_authors import author_of
from newsparse.posts.prose_lexicon import lexicon

WORDS = lexicon(PLATFORMS)


def phrases(text):
    return [
        (phrase.role.value, phrase.platform.name if phrase.platform else None, text[phrase.start : phrase.end])
        for phrase in find_phrases(text, 0, len(text), WORDS)
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Varga said in a post on X that", ("carrier", "x", "in a post on X")),
        ("In a Truth Social post on Friday, he said", ("carrier", "truth_social", "In a Truth Social post")),
        ("Varga took to Instagram to complain", ("carrier", "instagram", "to Instagram")),
        ("writing on her Facebook page:", ("carrier", "facebook", "on her Facebook page")),
        ("said on X, formerly known as Twitter, that", ("carrier", "x", "on X, formerly known as Twitter,")),
        (
            "In a message on social media site Bluesky",
            ("carrier", "bluesky", "In a message on social media site Bluesky"),
        ),
        ("according to a post on Telegram", ("carrier", "telegram", "to a post on Telegram")),
        ("Varga tweeted that it", ("verb", "x", "tweeted")),
        ("Varga truthed that it", ("verb", "truth_social", "truthed")),
        ("schrieb er auf dem Kurznachrichtendienst X", ("carrier", "x", "auf dem Kurznachrichtendienst X")),
        ("wrote one X user", ("user", "x", "X user")),
        ("said in a video posted to Facebook", ("media", "facebook", "in a video posted to Facebook")),
        ("a letter posted on X", ("media", "x", "a letter posted on X")),
        ("apologised for a post on X", ("thing", "x", "for a post on X")),
        ("replied to Varga’s tweet", ("thing", "x", "to Varga’s tweet")),
    ],
)
def test_the_role_of_a_phrase(sentence, expected):
    """What stands left of the head decides what the phrase does."""
    assert phrases(sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "Malcolm X said so.",
        "An X-ray showed it.",
        "A spokesman for Facebook said so.",
        "Twitter's chief executive said so.",
        "The Elmford Post reported it.",
        "He left his post at the post office.",
        "The threads of the story",
    ],
)
def test_a_name_alone_is_no_phrase(sentence):
    """Companies, people, newspapers and common words post nothing."""
    assert [p for p in find_phrases(sentence, 0, len(sentence), WORDS) if p.acts] == []


def test_the_flags_of_a_post_noun():
    """Adjectives tell another post, several posts and a deleted post."""
    fresh, many, deleted = (
        find_phrases(text, 0, len(text), WORDS)[0]
        for text in ("In a separate post on X", "In a series of 12 tweets", "In a since-deleted tweet")
    )
    assert fresh.fresh
    assert many.many
    assert deleted.deleted
    assert not fresh.deleted


def test_the_post_as_a_subject_knows_its_account():
    """The owner of the account that a post is from is its author."""
    text = "A post from the Elmford Library's official X account read:"
    (phrase,) = find_phrases(text, 0, len(text), WORDS)
    assert phrase.role is PhraseRole.READS
    assert phrase.platform is not None
    assert phrase.platform.name == "x"
    assert phrase.owner is not None
    assert text[slice(*phrase.owner)] == "the Elmford Library"


def test_another_parser_knows_its_platforms_words():
    """The words come from the rules, so a platform added by data is found in prose."""
    chirp = PlatformRules(
        platform=Platform(name="chirp", label="Chirp"), hosts=("chirp.example",), words=("Chirp",), verbs=("chirped",)
    )
    words = lexicon((chirp,))
    text = "Varga chirped twice; then, in a post on Chirp, she"
    assert [p.platform and p.platform.name for p in find_phrases(text, 0, len(text), words)] == ["chirp", "chirp"]
    assert words.places_in(text)
    assert words.places_in(text, "Varga\nChirp") == words.places_in(text)
    assert words.places_in("No platform here, no post.") == []


@pytest.mark.parametrize(
    ("sentence", "at", "author"),
    [
        ("In a post on X, Harbor Chief Lena Ode said it", "In a post", "Harbor Chief Lena Ode"),
        ("Harbor Chief Lena Ode, who met Ruiz on Tuesday, declared on X that", "on X", "Harbor Chief Lena Ode"),
        ("It came on Monday after Ode, who met Ruiz on Tuesday, declared on X that", "on X", "Ode"),
        ("Wrote Ode:", "Wrote", "Ode"),
        ("In an Instagram story posted early Friday, the goalkeeper wrote", "In an", "the goalkeeper"),
        ("A spokesman for the harbor quickly took to X to", "to X", "A spokesman for the harbor"),
        ("she also tweeted", "tweeted", "she"),
    ],
)
def test_who_posts(sentence, at, author):
    """The subject is found over adverbs, days, appositions and relative clauses."""
    found = author_of(sentence, 0, len(sentence), sentence.index(at))
    assert found is not None
    assert sentence[slice(*found)] == author


PIECES = [
    "a",
    "X",
    " ",
    ",",
    ".",
    "’",
    "“",
    ":",
    "@",
    "\ufffc",
    "\n",
    "\udc80",
    "Twitter",
    " on ",
    " tweet ",
    " post ",
    "the ",
    "In ",
]


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_any_text_is_read(text):
    """No text raises; phrases are ordered, disjoint and inside."""
    found = find_phrases(text, 0, len(text), WORDS)
    last = 0
    for phrase in found:
        assert last <= phrase.start < phrase.end <= len(text)
        last = phrase.end
        author = author_of(text, 0, len(text), phrase.start)
        assert author is None or 0 <= author[0] < author[1] <= len(text)
