"""What mark-up says of a block is believed, unless its words are furniture."""

import pytest

from newsparse.blocks.table import draft_blocks
from newsparse.extending import Context
from newsparse.knowledge.styles import ENGLISH
from newsparse.models import Document, Heading, Link, RawBlock, Span
from newsparse.models.documents import Hint

CONTEXT = Context(style=ENGLISH, platforms=())


def block(text, hint, classes="", *, linked=False, level=None):
    span = Span(0, len(text))
    links = (Link(span=span, url="https://ledger.example/1"),) if linked else ()
    raw = RawBlock(span=span, hint=hint, classes=classes, level=level)
    (found,) = draft_blocks(Document(text=text, raw_blocks=(raw,), links=links, from_html=True), CONTEXT).sort()
    return found


@pytest.mark.parametrize(
    ("text", "hint", "kind"),
    [
        ("A road.", Hint.TITLE, "Title"),
        ("A road.", Hint.STANDFIRST, "Standfirst"),
        ("Ada Quill", Hint.BYLINE, "BylineLine"),
        ("Published Jan. 3, 2031", Hint.BYLINE, "Note"),
        ("4 min read", Hint.BYLINE, "Share"),
        ("Ada Quill is a staff writer at the Ledger.", Hint.BYLINE, "Bio"),
        ("A road", Hint.HEADING, "Heading"),
        ("Read more", Hint.HEADING, "Related"),
        ("A road", Hint.ITEM, "ListItem"),
        ("Share on Facebook", Hint.ITEM, "Share"),
        ("The road at dawn", Hint.CAPTION, "Caption"),
        ("Photo: Ada Quill/AFP", Hint.CAPTION, "Credit"),
        ("A road.", Hint.QUOTE, "BlockQuote"),
        ("A road.", Hint.PULL_QUOTE, "PullQuote"),
        ("A\tB", Hint.TABLE, "Table"),
        ("A road.", Hint.EMBED, "PostBlock"),
        ("Polls open", Hint.UPDATE, "Update"),
        ("Advertisement", Hint.ASIDE, "Advert"),
    ],
)
def test_hints(text, hint, kind):
    assert type(block(text, hint)).__name__ == kind


def test_the_level_of_a_heading_is_kept():
    found = block("A road", Hint.HEADING, level=3)
    assert isinstance(found, Heading)
    assert found.level == 3


@pytest.mark.parametrize(
    ("classes", "linked", "kind"),
    [
        ("newsletter-box", False, "Promo"),
        ("related-stories", False, "Related"),
        ("author-box", False, "Bio"),
        ("share-bar", False, "Share"),
        ("box", True, "Related"),
        ("box", False, "Promo"),
    ],
)
def test_asides_by_class_and_link(classes, linked, kind):
    assert type(block("The road at dawn", Hint.ASIDE, classes, linked=linked)).__name__ == kind
