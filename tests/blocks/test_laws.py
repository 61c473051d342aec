"""The laws of the room: total, lossless, linear."""

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.blocks.table import draft_blocks
from newsparse.extending import Context
from newsparse.knowledge.styles import ENGLISH, STYLES
from newsparse.models.documents import Metadata
from newsparse.reading.plain import read_text

PIECES = [
    "By ", "Ada Quill", " contributed to this report.", "CLICK HERE", "Photo: ", "(AP)", "READ MORE: ", "Correction: ", "10:42 a.m.", "\n", "\n\n", "“", "”", '"', "|", "\t", "• ", "1. ",
    "— Ada (@ada) January 3, 2031", "The road was closed on Tuesday, she said. ", "Updated", "©", "NEWYou can now listen to X articles! ", "\ufeff", "\xa0", "\ud800", "ß", "न", "漢", "@", ".", "?", "!", ":", "(", ")", "/",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=30).map("".join) | st.text(max_size=80)


@given(TEXTS, st.sampled_from((ENGLISH, *STYLES)))
def test_every_character_lies_in_one_block(text, style):
    last = 0
    for block in draft_blocks(read_text(text, Metadata()), Context(style=style, platforms=())).sort():
        assert block.text == text[block.span.start : block.span.end]
        assert block.span.start >= last
        skipped = text[last : block.span.start]
        assert all(c.isspace() or unicodedata.category(c) == "Cf" for c in skipped)
        last = block.span.end
    assert all(c.isspace() or unicodedata.category(c) == "Cf" for c in text[last:])


HOSTILE = ["A ", "a. ", "(", "By ", "“", "@", "1. ", "Photo: ", "Ada Quill, ", "READ MORE: ", "x@", "-", "\t", "| ", "Read more\n", "“a b c d e f g h i j k l m n”\n", "UPDATE ", "and ", ", ", "/", "NEWYou can now listen to X articles!"]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_twice_the_text_takes_about_twice_the_time(piece):
    context = Context(style=ENGLISH, platforms=())

    def seconds(size):
        document = read_text(piece * (size // len(piece)), Metadata())
        best = 9.0
        for _ in range(3):
            start = time.process_time()
            draft_blocks(document, context).sort()
            best = min(best, time.process_time() - start)
        return best

    seconds(1000)
    assert seconds(80_000) < 0.15 + 6 * seconds(20_000)
