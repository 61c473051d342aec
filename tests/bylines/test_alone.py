"""A name that stands alone reads as the grammar reads it."""

import pytest

from newsparse.bylines import credits as grammar
from newsparse.bylines.alone import name_alone

NAMES = ("Ada Quill", "Jörg Fütterer", "Ada Mary Quill", "Lena Okafor", "Stella Reyes", "Theo Bylund", "Olive Sharett")
MORE = (
    "Ada Desk", "Staff Writer", "Ada Staff", "Marsen Ledger", "Associated Press", "Getty Images", "New York", "Paris", "Ada and Quill",
    "Ada Quill Reporter", "Photo Ada Quill", "Von Quill", "Ada  Quill", "Ada Quill Jr", "ADA QUILL", "Ada Quill and Tom Reyes", "Landesspiegel Ada",
    "Ada McQuill", "Ada J. Quill", "Updated Ada Quill", "Ada Quill Share", "Le Marsen", "by Ada Quill", "Story Ada Quill", "",
)  # fmt: skip


@pytest.mark.parametrize("claimed", [False, True])
@pytest.mark.parametrize("lead", ["", "By ", "BY "])
@pytest.mark.parametrize("name", NAMES)
def test_as_the_grammar_reads_it(name, lead, claimed, monkeypatch):
    assert name_alone(lead + name) == (name, bool(lead))
    quick = grammar.read_line(lead + name, claimed=claimed)
    monkeypatch.setattr(grammar, "name_alone", lambda line: None)
    assert grammar.read_line(lead + name, claimed=claimed) == quick


@pytest.mark.parametrize("line", MORE)
def test_whatever_has_more_to_it_is_left_to_the_grammar(line):
    assert name_alone(line) is None
    assert name_alone(f"By {line}") is None
