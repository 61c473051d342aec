"""Bodies that speak have their whole names, whatever small words stand in them."""

import pytest

from newsparse import SourceKind, parse_text

NAMES = (
    "Ministry of Trade and Industry",
    "Department of Quays and Inland Waterways",
    "Department for Business, Energy and Industrial Strategy",
    "Gillen Health Ministry",
    "Foreign Ministry",
    "Food and Seed Administration",
    "Securities and Grain Exchange Commission",
    "Gillen Oceanic and Atmospheric Institute",
    "Marsen Fire and Rescue Service",
    "Brixworth and Tarnwick Police",
    "Tarnwick Police Department",
    "Ada and Tom Quill Foundation",
    "Bank of Marsen",
    "National Bank of Marsen",
    "University of Gillen",
    "Office for National Statistics",
    "Institute for Fiscal Studies",
    "House Committee on Oversight and Government Reform",
    "Committee to Protect Swimmers",
    "Centers for Disease Control and Prevention",
    "Royal Society for the Protection of Otters",
    "National Association of Harbor Pilots",
    "International Federation of Professional and Technical Divers",
    "Gillen County Sheriff’s Office",
    "Attorney General’s Office",
    "Children’s Fund",
    "Queen’s College London",
    "Gillen Harriers Athletic",
    "Marsen Packers",
    "Gillen Gymnastics",
    "Gillen Government",
    "World Ferry Organization",
)
PEOPLE = {
    "a title behind": ("“It floats,” said Bank of Marsen Governor Ada Quill.", "Ada Quill"),
    "a title in two parts": (
        "The Council on Trade Relations National Executive Director Bo Lee left. “It floats,” Lee said.",
        "Bo Lee",
    ),
    "a leader": ("“It floats,” Party for the Quays leader Ada Quill said.", "Ada Quill"),
    "two who speak": ("Ada Quill and Marsen Police said: “It floats.” Quill and her crew left.", "Ada Quill"),
    "a name with and": ("“It floats,” said Ada Quill, of the Ministry of Trade and Industry.", "Ada Quill"),
}


@pytest.mark.parametrize("name", NAMES)
def test_the_whole_name(name):
    """Before the verb and behind it, and nobody among the people has a part of the name."""
    article = parse_text(
        f"The plan came last week.\n\nThe {name} said: “We will wait.”\n\n“It floats,” said the {name}."
    )
    assert [quote.speaker.name for quote in article.quotes] == [name, name]
    assert {quote.speaker.kind for quote in article.quotes} == {SourceKind.ORGANISATION}
    assert [entity.name for entity in article.people if entity.kind is SourceKind.PERSON] == []


@pytest.mark.parametrize("case", PEOPLE)
def test_a_name_ends_where_a_person_begins(case):
    """Titles and given names are no part of a body's name."""
    text, name = PEOPLE[case]
    article = parse_text(text)
    said = (*article.quotes, *article.statements)
    assert name in {found.speaker.name for found in said if found.speaker}


FIRMS = ("AT&T", "S&P Global", "Wells Fargo", "Dollar General", "T-Mobile", "Gillen Electronics", "Tarn & Quay")


@pytest.mark.parametrize("name", FIRMS)
def test_firms(name):
    """Those that look like people, and ampersands between letters."""
    article = parse_text(f"The plan came last week.\n\n{name} said: “We will wait.”\n\n“It floats,” said {name}.")
    assert [quote.speaker.name for quote in article.quotes] == [name, name]
    assert {entity.kind for entity in article.people} == {SourceKind.ORGANISATION}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("The eBay boat and the iRobot boat left.", ()),
        ("At 9:40PMAda Quill rowed. “It floats,” Quill said.", ("Ada Quill",)),
        ("They wrote aboutAda Quill at length. “It floats,” Quill said.", ("Ada Quill",)),
        ("Ada McDonald rowed. McDonald’s boat floats, said McDonald.", ("Ada McDonald",)),
    ],
)
def test_where_a_name_begins(text, people):
    """At the start of a word, unless a space got lost; a surname beats a firm."""
    assert tuple(entity.name for entity in parse_text(text).people) == people


def test_a_name_with_a_possessive_speaks():
    """What is no noun makes the owner the subject."""
    text = "McDonald’s said it had “doubts.” “It floats,” Macy’s said. Ada Bo’s said remarks were “late.”"
    assert [quote.speaker.name for quote in parse_text(text).quotes[:2]] == ["McDonald’s", "Macy’s"]


def test_abbreviations_keep_their_stop():
    """Apple Inc. is printed so."""
    assert parse_text("Gillen Quay Co. said: “It floats.”").quotes[0].speaker.name == "Gillen Quay Co."


TAKEN_UP = {
    "its last word": (
        "The Royal College of Divers warned swimmers. The College urged them to stay “near the quay”.",
        "Royal College of Divers",
    ),
    "the force": ("Gillen Police closed the pier. The force said: “Stay away.”", "Gillen Police"),
    "a short form": ("Gillen Motors closed its plant. Gillen said: “We will be back.”", "Gillen Motors"),
    "a maker": ("Tesla closed its plant. The automaker said: “We will be back.”", "Tesla"),
    "a site": ("Facebook closed its office. The company said: “We will be back.”", "Facebook"),
    "a watch": ("Human Rights Watch had doubts. The group said: “We will be back.”", "Human Rights Watch"),
    "a developer": (
        "Tesla closed its plant. Ada Quill, a developer, rowed. The developer said: “We will be back.”",
        "Ada Quill",
    ),
    "the nearest of two": (
        "The Ministry of Trade had doubts. It rained.\n\nThe Ministry of Fisheries closed the bay. The ministry said: “Stay away.”",
        "Ministry of Fisheries",
    ),
    "no force": ("The Ministry of Trade had doubts. The force said: “Stay away.”", None),
    "no firm": ("The University of Gillen had doubts. The company said: “Stay away.”", None),
    "no group": ("Gillen Police closed the pier. The group said: “Stay away.”", None),
}


@pytest.mark.parametrize("case", TAKEN_UP)
def test_what_takes_a_name_up(case):
    """A noun stands for a body that it fits."""
    text, name = TAKEN_UP[case]
    assert parse_text(text).quotes[-1].speaker.name == name
