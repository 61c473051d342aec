"""Posts in the reporter's prose: whose words were posted, where, and when."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import PostForm, parse_text

PUBLISHED = dt.date(2026, 3, 6)  # a Friday


def read(text):
    """Return form, platform, author and words of each post."""
    return [
        (
            post.form.value,
            post.platform.name,
            str(post.speaker) if post.speaker else None,
            tuple(fragment.text for fragment in post.fragments),
        )
        for post in parse_text(text, published=PUBLISHED).posts
    ]


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("“The ferry stays,” Mayor Ruth Calder wrote on X.", ("x", "Ruth Calder", "The ferry stays,")),
        ("In a post on Bluesky, Mayor Ruth Calder said: “The ferry stays.”", ("bluesky", "Ruth Calder", "The ferry stays.")),
        ("“The ferry stays,” tweeted Ruth Calder, the mayor of Elmford.", ("x", "Ruth Calder", "The ferry stays,")),
        ("Ruth Calder took to Instagram on Monday, writing, “The ferry stays.”", ("instagram", "Ruth Calder", "The ferry stays.")),
        ("Ruth Calder responded on Facebook, calling the plan “a bad joke on us all.”", ("facebook", "Ruth Calder", "a bad joke on us all.")),
        ("“The ferry stays,” Ruth Calder said in a social media post Tuesday.", ("unknown", "Ruth Calder", "The ferry stays,")),
        ("A post from the Elmford Library’s X account read: “We are closed.”", ("x", "Elmford Library", "We are closed.")),
        ("Ruth Calder attacked it on X:\n\n“The ferry goes.” The council did not answer.", ("x", "Ruth Calder", "The ferry goes.")),
        ("Ruth Calder tweeted a warning. “Elmford: remember who voted for this.”", ("x", "Ruth Calder", "Elmford: remember who voted for this.")),
    ],
)  # fmt: skip
def test_a_quotation_that_was_posted(text, post):
    """The platform stands in the clause of the cue, before the quotation, or in the sentence before."""
    platform, author, words = post
    (found,) = read(text)
    assert found[:2] == ("inline", platform)
    assert author in (found[2] or "")
    assert found[3] == (words,)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ruth Calder attacked it on X:\n\n“The ferry stays.”\n\nThe council did not answer.", "The ferry stays."),
        ("Ruth Calder wrote on Bluesky:\n\n“The ferry stays.\n\n“So do I.”", "The ferry stays.\nSo do I."),
    ],
)
def test_a_quotation_below_a_colon_is_the_whole_post(text, words):
    """A paragraph of its own, in marks, that the sentence above introduces as posted."""
    article = parse_text(text)
    (post,) = article.posts
    assert (post.form, post.complete, post.text) == (PostForm.BLOCK, True, words)
    assert [quote.post for quote in article.quotes] == [post]


def test_a_quotation_below_a_colon_is_of_who_is_cued():
    """Another speaker before the colon than who posted: no words of the post."""
    article = parse_text("Ruth Calder posted on X after Tim Ross said:\n\n“The ferry stays.”")
    assert article.quotes[0].post is None


@pytest.mark.parametrize(
    "text",
    [
        "“He should stop posting on X,” Ruth Calder said.",
        "“He spends all night on Facebook and Twitter, and we pay for it,” Ruth Calder told reporters.",
        "“The ferry stays,” Ruth Calder told Channel 4 in a video posted to its Facebook page.",
        "Ruth Calder tweeted a picture of a banner bearing the words “ferry for all.”",
        "Calder’s tweet drew anger. “The ferry goes,” Councillor Ian Voss said in an interview.",
        "“Our service is safe,” a spokeswoman for Facebook said.",
        "Ruth Calder, who has a million followers on X, said in a speech that the ferry “stays for good.”",
    ],
)
def test_speech_near_a_platform_stays_speech(text):
    """Speech about posting, in a video, to reporters, and words in a picture are no posts."""
    assert [post for post in read(text) if post[0] != "mention"] == []
    assert all(quote.post is None for quote in parse_text(text).walk_quotes())


def test_a_post_goes_on():
    """ "Added", a carried cue and the next paragraph's quotation stay in the post."""
    text = (
        "“The ferry stays,” Mayor Ruth Calder wrote on X. “It always will,” she added.\n\n"
        "“Nobody asked the harbor,” Calder continued."
    )
    assert [post[3] for post in read(text)] == [("The ferry stays,", "It always will,", "Nobody asked the harbor,")]


def test_another_post_is_another():
    """ "In a separate post" opens a new one, on the same platform."""
    text = "“The ferry stays,” Mayor Ruth Calder wrote on Bluesky. In a separate post, she added: “And so do I.”"
    assert [(post[1], post[3]) for post in read(text)] == [
        ("bluesky", ("The ferry stays,",)),
        ("bluesky", ("And so do I.",)),
    ]


def test_two_tweets_are_two_posts():
    """Each "tweeted" with its own quotation is a post."""
    text = "“The ferry stays,” Ruth Calder tweeted on Monday. “And so do I,” she tweeted on Tuesday."
    posts = parse_text(text, published=PUBLISHED).posts
    assert [post.posted_on for post in posts] == [dt.date(2026, 3, 2), dt.date(2026, 3, 3)]


def test_another_speaker_ends_a_post():
    """What somebody else says next is speech."""
    text = "“The ferry stays,” Ruth Calder wrote on X.\n\n“It goes,” Councillor Ian Voss said.\n\n“We will see,” Calder said."
    assert [post[3] for post in read(text)] == [("The ferry stays,",)]


def test_users_in_a_row():
    """ "Wrote one user", "wrote another": each a post of the platform named before."""
    text = "“What a shame,” one X user wrote. “We loved that ferry,” wrote another."
    assert [(post[1], post[3]) for post in read(text)] == [("x", ("What a shame,",)), ("x", ("We loved that ferry,",))]


def test_words_passed_on_are_somebody_elses():
    """The author of a retweeted message is the one from whom it is."""
    text = "Mayor Ruth Calder retweeted a message from her deputy, Ian Voss, that read: “The ferry stays for good.”"
    (post,) = parse_text(text).posts
    assert str(post.speaker) == "Ian Voss"
    assert str(post.reposted_by) == "Ruth Calder"


def test_a_deleted_post():
    """Said before the words, or in the next sentence, of the first of two."""
    (first,) = parse_text("In a since-deleted tweet, Ruth Calder called the council “a pack of clowns.”").posts
    assert first.deleted
    text = (
        "“The ferry goes,” Ruth Calder wrote on X on Monday. In a separate post, she added: “For good.” "
        "She later deleted the first message."
    )
    assert [post.deleted for post in parse_text(text).posts] == [True, False]


def test_a_mention_has_no_words():
    """A sentence that tells of a post gives author, platform and day; a second day is somebody else's."""
    text = (
        "The notice came after Mayor Ruth Calder, who met Ian Voss on Tuesday, declared in a Wednesday post on X that the "
        "ferry would stay."
    )
    (post,) = parse_text(text, published=PUBLISHED).posts
    assert (post.form, post.text, str(post.speaker)) == (PostForm.MENTION, None, "Ruth Calder")
    assert (post.posted_on, post.date_text) == (dt.date(2026, 3, 4), "Wednesday")


@pytest.mark.parametrize(
    "text",
    [
        "Ruth Calder has two million followers on X.",
        "Ruth Calder would never say so on X.",
        "Ruth Calder often posts on X.",
        "Ruth Calder apologised for a post on X.",
    ],
)
def test_no_mention_of_a_post_that_nobody_made(text):
    """Habits, wishes, followers and talk about posts are no mentions."""
    assert read(text) == []


def test_a_post_in_german():
    """The subject follows the verb; "sie" is the woman named before."""
    text = "Die Ministerin Anna Lenz widersprach. „Die Fähre bleibt“, schrieb sie auf X.\n\nIn einem weiteren Beitrag auf X schrieb Lenz: „Für immer.“"
    assert [(post[1], post[2]) for post in read(text)] == [("x", "Anna Lenz"), ("x", "Anna Lenz")]


def test_quotes_know_their_posts():
    """`fragments_of` gives the quotes of a post, and no other."""
    article = parse_text("“The ferry stays,” Ruth Calder wrote on X. “It goes,” Councillor Ian Voss told reporters.")
    (post,) = article.posts
    assert [quote.text for quote in article.fragments_of(post)] == ["The ferry stays,"]


def test_a_text_without_platforms_has_no_posts():
    """Nothing is a post where no platform is named."""
    assert parse_text("“The ferry stays,” Ruth Calder wrote. “It always will.”").posts == ()


PIECES = [
    "“The ferry stays,” ", "Ruth Calder ", "wrote ", "on X", "tweeted ", "in a post ", "on Monday", ". ", "\n\n", "“", "”", '"',
    ": ", "she added", ", ", "@calder ", "a separate tweet ", "read ", "retweeted ", "deleted it", "\udc80", "auf X ", "schrieb ",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_any_text_is_read(text):
    """No text raises; posts stand in order, and every quote's post is one of the article's."""
    article = parse_text(text, published=PUBLISHED)
    starts = [min(place.span.start for place in post.places if place.span) for post in article.posts]
    assert starts == sorted(starts)
    for quote in article.walk_quotes():
        assert quote.post is None or quote.post in article.posts
    for post in article.posts:
        for fragment in post.fragments:
            assert fragment.spans[0].of(text) == fragment.text


@pytest.mark.parametrize(
    ("text", "platform", "deleted"),
    [
        ("Ada Mole sent a tweet in which she called the ferry “a toy.”", "x", False),
        ("Ada Mole deleted a tweet on Monday in which she called the ferry “a toy.”", "x", True),
        ("Ada Mole was sorry for a Facebook post in which she said the ferry was “a toy.”", "facebook", False),
        ("Ada Mole took down a post on X calling the ferry “a toy.”", "x", True),
        ("“It is a toy,” Ada Mole captioned a photo of the ferry on Instagram.", "instagram", False),
        ("Ada Mole answered that tweet by calling the ferry “a toy.”", None, False),
    ],
)
def test_a_clause_about_a_post_gives_its_words(text, platform, deleted):
    post = parse_text(text).quotes[0].post
    assert (post and post.platform.name, bool(post and post.deleted)) == (platform, deleted)
