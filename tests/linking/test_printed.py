"""Names of bodies that only their print tells from other words."""

import pytest

from newsparse import SourceKind, parse_text

NAMES = (
    "Save the Children",
    "Friends of the Earth",
    "Kick It Out",
    "Show Racism the Red Card",
    "Marks and Spencer",
    "Doctors Without Borders",
    "Bakers for Honest Bread",
    "Daughters of the Marsen Tide",
    "Swimmers Against Sewage",
    "St Olaf’s Hospital",
    "Alzheimer’s Society",
    "Trader Joe’s",
    "Channel 4",
    "No 10",
    "eBay",
    "3M",
    "23andMe",
)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("sentence", ["“We float,” {} said.", "“We float,” said {}."])
def test_who_speaks_is_the_whole_name(name, sentence):
    """The speaker is an organisation with all words of its name, be it before the verb or behind it."""
    text = sentence.format(name)
    for quote in parse_text(text).quotes:
        assert quote.speaker.name == name
        assert quote.speaker.kind is SourceKind.ORGANISATION


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“We float,” said Friends of the Earth’s Ada Quill.", "Ada Quill"),
        ("“We float,” said Marks and Spencer’s manager, Ada Quill.", "Ada Quill"),
        ("“We float,” said Bank of Marsen Governor Ada Quill.", "Ada Quill"),
        ("“We float,” said Director of Public Works Ada Quill.", "Ada Quill"),
        ("Lawyers for Boatly said on Monday that it floats.", None),
        ("Friends of the family said on Monday that it floats.", None),
        ("“It floats,” Juror 4 said.", None),
        ("“It floats,” Article 33 says.", None),
    ],
)
def test_what_only_looks_like_one(text, name):
    """People of a body, offices, people without a name, and the first words of sentences."""
    article = parse_text(text)
    assert [found.speaker.name if found.speaker else None for found in (*article.quotes, *article.statements)] == [name]


@pytest.mark.parametrize(
    "known",
    [
        "Game of Quays star",
        "Guardians of the Quay director",
        "the former Sons of Marsen actor",
        "House of Representatives Speaker",
        "Bakers for Bread co-founder",
    ],
)
@pytest.mark.parametrize("sentence", ["“We float,” {} said.", "“We float,” said {}."])
def test_who_is_known_from_a_work(known, sentence):
    """The person speaks, not the first word of what the person is known from."""
    (quote,) = parse_text(sentence.format(f"{known} Ada Quill")).quotes
    assert quote.speaker.name == "Ada Quill"


def test_whose_widow_speaks_is_not_told():
    """A person noun before the name of the work belongs to somebody else."""
    (quote,) = parse_text("“We float,” said the widow of Sons of Marsen actor Bo Lee.").quotes
    assert quote.speaker.name is None


@pytest.mark.parametrize("name", ["Save the Children", "Barnes and Noble", "Hope Not Hate", "eBay", "3M"])
def test_it_means_such_a_body(name):
    """Once it has spoken, "it" is the body."""
    article = parse_text(f"“We float,” said {name}. “We do,” it said.")
    assert [quote.speaker.name for quote in article.quotes] == [name, name]


def test_a_single_digit_ends_a_sentence():
    """The figure before a full stop is no initial."""
    article = parse_text("It opened at 4. Quill said it closed at 5. The gate was shut.")
    assert [statement.text for statement in article.statements] == ["it closed at 5"]
