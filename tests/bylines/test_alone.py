"""What stands alone reads as the grammar reads it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.bylines import credits as grammar
from newsparse.bylines.alone import alone
from newsparse.knowledge.agencies import AGENCIES
from newsparse.knowledge.credits import AND_WORDS, AUTHOR_LABELS, BY_WORDS, JOINING_VOWELS, WITH_WORDS

NAMES = (
    "Ada Quill", "Jörg Fütterer", "Ada Mary Quill", "Lena Okafor", "Stella Reyes", "Theo Bylund", "Olive Sharett", "Ada Quill-Reyes",
    "Anne-Lise Quill", "Ada J. Quill", "Ada O’Quill", "Tom D'Quill", "Ada von Quill", "Ben Quill", "Ben Ada Quill", "Will Quill", "April Reyes", "June O’Quill",
    "Ada del Quill",
)  # fmt: skip
MORE = (
    "Ada Desk", "Staff Writer", "Ada Staff", "Marsen Ledger", "New York", "Paris", "Ada and Quill", "Ada Quill Reporter", "Photo Ada Quill",
    "Ada  Quill", "Ada Quill Jr", "ADA QUILL", "Landesspiegel Ada", "Ada McQuill", "Ada J.", "J. Quill", "Ada von", "von Quill", "Updated Ada Quill",
    "Ada Quill Share", "Ada Quill-Share", "Op-Ed Quill", "Le Marsen", "Story Ada Quill", "Ada Quill and", "and Ada Quill", "Ada Quill,",
    "Ada Quill And Tom Reyes", "Ada Quill with Tom Reyes", "Ada Quill, Reuters", "Ada Quill, New York", "Ada Quill y Tom Reyes", "dpa/lno", "",
    "PRNewswire", "Will", "Will Will", "April von Quill", "Will J. Reyes", "Ada Will", "Ada Quill, " * 20 + "Tom Reyes",
)  # fmt: skip
CASES = (str.lower, str.upper, str.title, str.capitalize)


def reads_alike(line, *, claimed):
    """Tell whether the whole grammar reads a line the same, and each name of a line that is nothing but names."""
    quick = grammar.read_line(line, claimed=claimed)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(grammar, "alone", lambda line: None)
        if grammar.read_line(line, claimed=claimed) != quick._replace(plain=False):
            return False
        people = [person for byline in quick.bylines for person in byline.people] if quick.plain else []
        return all(grammar.read_line(person.name, claimed=True).bylines[0].people == (person,) for person in people)


@pytest.mark.parametrize("claimed", [False, True])
@pytest.mark.parametrize("lead", ["", "By ", "BY ", "by ", "Von ", "von ", "Par ", "di ", "Autor: ", "Von: "])
@pytest.mark.parametrize("name", NAMES)
def test_as_the_grammar_reads_it(name, lead, claimed):
    """A name or two, whatever opens the credit."""
    for joint in (" and ", ", ", " und "):
        for names in ([name], [name, "Tom Reyes"], ["Jo Falk", name, "Tom Reyes"]):
            line = lead + joint.join(names)
            assert alone(line).names == names
            assert reads_alike(line, claimed=claimed)


@pytest.mark.parametrize("line", MORE)
def test_whatever_has_more_to_it_is_left_to_the_grammar(line):
    """Words with a meaning, other shapes, places, outlets, prose."""
    assert alone(line) is None or not line
    assert alone(f"By {line}") is None or not line


@pytest.mark.parametrize("lead", ["", "By ", "von "])
def test_an_agency_by_itself(lead):
    """Every agency whose name is plain words, in any case."""
    plain = 0
    for name in AGENCIES:
        for line in {lead + case(name) for case in CASES} | {f"{lead}The {name}"}:
            plain += alone(line) is not None
            for claimed in (False, True):
                assert reads_alike(line, claimed=claimed)
    assert plain > 2 * len(AGENCIES)


def test_an_opener_by_itself():
    """It credits nobody."""
    for word in BY_WORDS | {f"{label}:" for label in AUTHOR_LABELS}:
        for line in {case(word) for case in CASES}:
            for claimed in (False, True):
                assert reads_alike(line, claimed=claimed)


def _lines():
    """Draw lines of names and of what looks like names, joined and opened in all manners."""
    whole = st.sampled_from(
        [
            "Ada",
            "Jörg",
            "Bo",
            "Quill",
            "Fütterer",
            "Reyes",
            "Lind-Quill",
            "O’Hara",
            "D'Quill",
            "Byrne",
            "Vonn",
            "Photos",
            "Ben",
            "Will",
            "April",
            "June",
        ]
    )
    initial = st.sampled_from([*(f"{letter}." for letter in "ADEIJVÄ"), *"von van de del della da di du dos".split()])
    meant = st.sampled_from(sorted(BY_WORDS | AND_WORDS | WITH_WORDS | AUTHOR_LABELS))
    other = st.sampled_from(
        ["McQuill", "Op-Ed", "LNO", "Reporter", "Ledger", "Reuters", "Paris", "Share", "de", "Ёж", "I", ""]
    )
    word = st.one_of(
        whole, whole, whole, initial, other, st.builds(lambda word, case: case(word), meant, st.sampled_from(CASES))
    )
    name = st.lists(word, min_size=1, max_size=4).map(" ".join)
    joint = st.sampled_from(
        [", ", " , ", ", and ", " & ", "; ", " / ", *(f" {word} " for word in AND_WORDS | JOINING_VOWELS | WITH_WORDS)]
    )
    opener = st.sampled_from(["", *(f"{word} " for word in BY_WORDS), *(f"{label}: " for label in AUTHOR_LABELS)])
    return st.builds(
        lambda opener, case, joint, names: case(opener) + joint.join(names),
        opener, st.sampled_from(CASES), joint, st.lists(name, min_size=1, max_size=3),
    )  # fmt: skip


@given(_lines(), st.booleans())
def test_the_quick_way_answers_as_the_long_way(line, claimed):
    """Whatever it answers."""
    assert reads_alike(line, claimed=claimed)
