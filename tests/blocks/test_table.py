"""THE table: every line answered for, nothing lost, plugins kept honest."""

import re

import attrs
import pytest

from newsparse.blocks.table import RECOGNISERS, draft_blocks
from newsparse.errors import ConfigurationError
from newsparse.extending import Context
from newsparse.knowledge.styles import ENGLISH
from newsparse.models import Document, Paragraph, Promo, Share
from newsparse.models.documents import Metadata, RawBlock
from newsparse.models.spans import Span
from newsparse.reading.plain import read_text

CONTEXT = Context(style=ENGLISH, platforms=())


def kinds(text, *, title=None, authors=(), style=ENGLISH):
    document = read_text(text, Metadata(title=title))
    return [type(block).__name__ for block in draft_blocks(document, attrs.evolve(CONTEXT, style=style)).sort()]


def test_no_lines_no_blocks():
    assert draft_blocks(Document(text=" ", raw_blocks=()), CONTEXT).sort() == ()


def test_a_recogniser_that_never_answers_changes_nothing():
    text = "Mayor opens bridge\n\nBy Ada Quill\n\nThe mayor of Marsen opened the bridge on Monday, a year late and well over its budget.\n\nFacebook"
    document = read_text(text, Metadata())
    assert (
        draft_blocks(document, CONTEXT, (lambda line, context: None, *RECOGNISERS)).sort()
        == draft_blocks(document, CONTEXT).sort()
    )


def test_what_an_answer_leaves_is_asked_about_anew():
    def stars(line, context):
        at = line.text.find("***")
        return None if at < 0 else line.block(Share, at, at + 3)

    document = read_text("Sign up for our newsletter. *** The mayor spoke.", Metadata())
    blocks = draft_blocks(document, CONTEXT, (stars, *RECOGNISERS)).sort()
    assert [(type(b), b.text) for b in blocks] == [
        (Promo, "Sign up for our newsletter."),
        (Share, "***"),
        (Paragraph, "The mayor spoke."),
    ]


def test_an_answer_outside_its_line_is_refused_by_name():
    def wild(line, context):
        return Paragraph(span=Span(0, 3), text="One")

    document = Document(text="One\nTwo", raw_blocks=(RawBlock(span=Span(0, 3)), RawBlock(span=Span(4, 7))))
    with pytest.raises(ConfigurationError, match="wild"):
        draft_blocks(document, CONTEXT, (wild,)).sort()


def test_no_recogniser_at_all_leaves_paragraphs():
    assert [type(b) for b in draft_blocks(read_text("A\nB", Metadata()), CONTEXT, ()).sort()] == [Paragraph, Paragraph]


def test_many_pieces_lose_nothing():
    text = "NEWYou can now listen to Marsen Post articles! " * 40
    blocks = draft_blocks(read_text(text, Metadata()), CONTEXT).sort()
    assert re.sub(r"\s", "", "".join(b.text for b in blocks)) == re.sub(r"\s", "", text)
