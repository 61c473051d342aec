"""Whoever is not asked about a line would not have known it."""

import pytest
from tests.blocks.test_lines import AFTER, BEFORE, CASES

from newsparse.blocks.byline_lines import NEAR_TOP, byline_line, may_credit
from newsparse.blocks.glance import EVERY_LINE, narrowing, need_of, signs_of
from newsparse.blocks.table import RECOGNISERS
from newsparse.extending import Context, line_at
from newsparse.knowledge.styles import ENGLISH
from newsparse.models.documents import Metadata
from newsparse.reading.plain import read_text

CONTEXT = Context(style=ENGLISH, platforms=())
ASKED = narrowing(RECOGNISERS)
SIGNED = [one for one in RECOGNISERS if need_of(one) != EVERY_LINE]


def places(line):
    """Return a line as it is asked about at the top, in the middle and at the end, as printed and in capitals."""
    marked = (f"“{line}”", f"({line})", f"«{line}»", f"„{line}“", f"'{line}'", f"– {line}", f"-{line}", f"◆ {line}")
    for shown in (line, line.upper(), *marked, line.rstrip("."), f"2 {line}", f"2. {line}"):
        text = f"{shown}\n\n{BEFORE}\n\n{shown}\n\nRead more:\n\n{shown}\n\n{AFTER}\n\n{shown}"
        document = read_text(text, Metadata())
        for index in (0, 2, 4, 6):
            for opening, closing in ((True, False), (False, False), (False, True)):
                yield line_at(document, index, opening=opening, closing=closing)


@pytest.mark.parametrize("kind", sorted({kind for kind, _ in CASES}))
def test_nobody_who_knows_a_line_is_left_out(kind):
    for _, words in [case for case in CASES if case[0] == kind]:
        for line in places(words):
            asked = ASKED(signs_of(line))
            missed = [one.__name__ for one in SIGNED if one not in asked and one(line, CONTEXT) is not None]
            assert not missed, line.text


@pytest.mark.parametrize("kind", sorted({kind for kind, _ in CASES}))
def test_no_credit_is_left_to_wait(kind):
    for _, words in [case for case in CASES if case[0] == kind]:
        for line in places(words):
            if line.index >= NEAR_TOP and not line.opening and byline_line(line, CONTEXT) is not None:
                assert may_credit(line.text)
                assert may_credit(line.text.replace(" ", "\xa0"))


def test_most_furniture_waits():
    assert not any(
        map(may_credit, ("Ferry timetable for winter", "Sign up for our newsletter", "Share", "2 hours ago"))
    )


def test_prose_is_hardly_asked_about():
    document = read_text(f"{BEFORE}\n\n" * 7 + "Hale’s boat sank.\n\n" + AFTER, Metadata())
    assert not [one for one in ASKED(signs_of(line_at(document, 7))) if one in SIGNED]


def test_somebodys_own_recogniser_is_always_asked():
    class Own:
        __hash__ = None

        def __call__(self, line, context):
            return None

    own = Own()
    assert own in narrowing((own, *RECOGNISERS))(1)
