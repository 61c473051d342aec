"""Posts reproduced as paragraphs after a colon."""

from hypothesis import given
from hypothesis import strategies as st

from newsparse import Paragraph, PostBlock, PostForm, parse_text
from newsparse.extending import Context
from newsparse.knowledge.platforms import PLATFORMS
from newsparse.knowledge.styles import ENGLISH
from newsparse.models.documents import Metadata
from newsparse.models.spans import Span
from newsparse.posts.reproduced import find_reproduced
from newsparse.reading.plain import read_text

CONTEXT = Context(style=ENGLISH, platforms=PLATFORMS)


def found(*paragraphs):
    text = "\n\n".join(paragraphs)
    document = read_text(text, Metadata())
    blocks = tuple(Paragraph(span=raw.span, text=raw.span.of(text)) for raw in document.raw_blocks)
    records, after = find_reproduced(document, blocks, CONTEXT, tuple)
    assert [block.span for block in after] == [block.span for block in blocks]
    return [
        (record.post.platform.name, record.author.of(text) if record.author else None, record.post.text)
        for record in records
    ], [type(block) for block in after]


def test_one_paragraph_is_the_rule():
    """A sign-off belongs to the post, the reporter's next sentence does not."""
    posts, kinds = found(
        "Mayor Ruth Calder answered, writing on her Truth Social account:",
        "The harbor is OPEN and I kept my word. Thank you for your attention to this matter! MAYOR RUTH CALDER",
        "The harbor had been closed since May.",
    )
    assert posts == [
        (
            "truth_social",
            "Mayor Ruth Calder",
            "The harbor is OPEN and I kept my word. Thank you for your attention to this matter! MAYOR RUTH CALDER",
        )
    ]
    assert kinds == [Paragraph, PostBlock, Paragraph]


def test_a_post_goes_on_while_it_sounds_like_one():
    """First person, capitals and exclamation carry a post over paragraphs until prose speaks of its author."""
    posts, kinds = found(
        "The mayor lashed out on Friday in a long post on X:",
        "They said I would never build the bridge.",
        "It stands! It was cheap. It is OURS!",
        "We will build another one.",
        "Calder has quarrelled with the council since spring.",
    )
    assert [text.count("\n\n") for _, _, text in posts] == [2]
    assert kinds == [Paragraph, PostBlock, PostBlock, PostBlock, Paragraph]


def test_nothing_follows_a_picture():
    """After "tweeted a photo of …:" a paragraph of prose is no post."""
    posts, _ = found(
        "Reporter Ann Vale tweeted a photo of the letter for context:",
        "The letter is the third in a month, and the council has answered none of them.",
    )
    assert posts == []


def test_quoted_words_are_no_block():
    """A paragraph that opens with a quotation mark is quoted, not reproduced."""
    posts, _ = found("Calder wrote on X:", "“The harbor is open,” she said.")
    assert posts == []


def test_prose_about_the_author_is_no_block():
    """A paragraph that speaks of the author in the third person is the reporter's."""
    posts, _ = found("Mayor Ruth Calder posted on X:", "Calder has quarrelled with the council since spring.")
    assert posts == []


def test_an_introduction_needs_a_platform():
    """ "Wrote Calder:" alone introduces anything; after a platform's name it introduces a post there."""
    assert found("Wrote Calder:", "I kept my word.")[0] == []
    posts, _ = found("Calder answered on Bluesky on Friday.", "Wrote Calder:", "I kept my word.")
    assert posts == [("bluesky", "Calder", "I kept my word.")]


def test_the_article_carries_the_post():
    """The whole parser gives one post of form block, whose place covers its paragraphs."""
    text = "Calder, the mayor, wrote on Facebook:\n\nI kept my word!\n\nThe bridge is OPEN!\n\nIt cost four million."
    (post,) = parse_text(text).posts
    assert post.form is PostForm.BLOCK
    assert post.span == Span(text.index("I kept"), text.index("\n\nIt cost"))


@given(
    st.lists(
        st.sampled_from(
            ["Calder wrote on X:", "I won!", "She has left.", "“No.”", "", ":", "Wrote Calder:", "\udc80 on X:"]
        )
    )
)
def test_any_article_is_read(paragraphs):
    """Blocks stay where they are whatever stands in them."""
    found(*paragraphs)
