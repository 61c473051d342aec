"""Who said it in languages other than English."""

import pytest

from newsparse import Basis, parse_text

NAMED = (
    "„Es schwimmt“, sagte Ada Quill am Montag dem Sender.",
    "„Es schwimmt“, sagte die Hafenmeisterin, Ada Quill, am Montag.",
    "„Es schwimmt nicht“, so Ada Quill.",
    "„Es schwimmt“. Ada Quill betonte: „Es schwimmt.“",
    "Am Montag erklärte Ada Quill: „Es schwimmt.“",
    "Ada Quill sagte, es sei „ganz sicher“.",
    "»Es schwimmt«, hat Ada Quill gesagt.",
    "„Es schwimmt“, laut Ada Quill am Montag.",
    "« Il flotte », a déclaré Ada Quill lundi à la presse.",
    "« Il flotte », explique la patronne du port, Ada Quill, lundi.",
    "Pour Bo Lee, c'est tout. « Il flotte », selon Ada Quill.",
    "“Flota”, dijo Ada Quill el lunes.",
    "“Flota”, dice Ada Quill.",
    "Selon Ada Quill, le bac « ne coule pas ».",
    "„Wir können uns keine Boote leisten“, so Ada Quill.",
    "«Flota», aseguró la jefa del puerto, Ada Quill, a la prensa.",
    "Ada Quill, jefa del puerto, afirmó: «Flota».",
    "«Galleggia», ha detto Ada Quill lunedì.",
    "«Galleggia», spiega Ada Quill.",
    "“Flutua”, disse Ada Quill na segunda-feira.",
    "“Het drijft”, zei Ada Quill maandag.",
    "”Den flyter”, sade Ada Quill på måndagen.",
    "»Den flyder«, siger Ada Quill til avisen.",
    "«Den flyter», sier Ada Quill til avisa.",
    "„To pływa”, powiedziała Ada Quill w poniedziałek.",
    "„Plave,“ řekla Ada Quill v pondělí.",
)


@pytest.mark.parametrize("text", NAMED)
def test_the_verb_beside_the_quotation(text):
    """The noun group beside a verb of speech is the source, be it before or behind it."""
    quote = parse_text(text).quotes[-1]
    assert quote.speaker.name == "Ada Quill"
    assert quote.speaker.mention.text.endswith("Ada Quill")


@pytest.mark.parametrize(
    ("text", "pronoun"),
    [
        ("„Es schwimmt“, sagte Ada Quill. „Es sinkt“, sagte sie später.", "sie"),
        ("« Il flotte », a déclaré Ada Quill. « Il coule », a-t-elle ajouté.", "elle"),
        ("« Il flotte », a déclaré Ada Quill. « Il coule », ajoute-t-elle.", "elle"),
        ("«Galleggia», ha detto Ada Quill. «Affonda», spiega lei.", "lei"),
        ("„Es schwimmt“, sagte Ada Quill. Sie betonte: „Es sinkt.“", "Sie"),
        ("« Il flotte », a déclaré Ada Quill. Elle a ajouté : « Il coule. »", "Elle"),
    ],
)
def test_a_pronoun_is_who_spoke_last(text, pronoun):
    """It means the last person who spoke and may be meant."""
    quote = parse_text(text).quotes[-1]
    assert (quote.speaker.name, quote.speaker.mention.text) == ("Ada Quill", pronoun)
    assert quote.speaker.basis is Basis.PRONOUN


GERMAN = "Der Rat und die Stadt und das Land warten auf den Plan, der nicht kommt und nicht reift. "


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("„Es schwimmt“, sagte Hafenmeisterin Ada Quill.", "Ada Quill"),
        ("„Es schwimmt“, sagte der Quay-Sprecher Tjorben Quill.", "Tjorben Quill"),
        ("„Es schwimmt“, sagte Quill.", "Quill"),
        ("Es gibt eine klare Einschränkung: „Es schwimmt nicht.“", None),
        ("„Es schwimmt“, sagte die junge Hafenmeisterin.", None),
        ("„Es schwimmt“, heißt es in einem Bericht der Aufsicht.", None),
    ],
)
def test_nouns_with_a_capital_name_nobody(text, name):
    """In German a group that ends in a noun describes, and a noun before a name is no part of it."""
    quote = parse_text(GERMAN + text).quotes[-1]
    assert quote.speaker.name == name


def test_a_pronoun_before_anybody_spoke():
    """It means who was named last."""
    (quote,) = parse_text("Ada Quill lachte am Montag. „Es schwimmt“, sagte sie.").quotes
    assert quote.speaker.name == "Ada Quill"


def test_a_verb_without_a_subject():
    """Whoever spoke goes on."""
    first, second = parse_text("“Flota”, dijo Ada Quill. “Se hunde”, añadió.").quotes
    assert (second.speaker.name, second.speaker.basis) == (first.speaker.name, Basis.CARRIED)


@pytest.mark.parametrize(
    "text",
    [
        "„Es schwimmt“, sagte der Vorsitzende.",
        "„Es schwimmt“, heißt es am Montag.",
        "“Flota”, dijo a la prensa.",
        "« Il flotte », a ajouté un élu du port.",
    ],
)
def test_nobody_is_named(text):
    """A group without a name, and no subject at all, name nobody."""
    (quote,) = parse_text(text).quotes
    assert quote.speaker is None or quote.speaker.name is None


@pytest.mark.parametrize(
    "text",
    [
        "“It floats,” Ada Quill said. The er of the boat, the lei of the shore and the han of the dice said nothing.",
        "“It floats,” said Ada Quill. Hun and Lei came.",
        "“It floats,” Ada Quill said, so Park, her deputy, left.",
        "“It floats,” said derby champion Ada Quill.",
        "A replica of the boat that Tarn built, with a résumé and dice, came. “It floats,” Ada Quill said.",
    ],
)
def test_english_is_left_alone(text):
    """Words that English has as well are no verbs and no pronouns there."""
    (quote,) = parse_text(text).quotes
    assert quote.speaker.name == "Ada Quill"


@pytest.mark.parametrize("name", ["Han", "Ella", "Lei", "Hun", "Lui", "Er", "Sie", "Elle", "Hon", "Ze", "Ela"])
def test_people_called_like_a_pronoun(name):
    """In English they speak under their name, before the verb and behind it."""
    article = parse_text(f"Mae {name} came. “It floats,” {name} said. “It sinks,” said {name} later.")
    assert [quote.speaker.name for quote in article.quotes] == [f"Mae {name}"] * 2


def test_a_name_with_the_letters_of_a_french_pronoun():
    """The mention of Jong-il is all of the name."""
    (quote,) = parse_text("“It floats,” Jong-il said.").quotes
    assert quote.speaker.mention.text == "Jong-il"


def test_the_people_of_a_german_text_are_no_nouns():
    """A word alone is among them where it is a source."""
    article = parse_text(GERMAN + "Der Zoll und das Amt sind zu. „Es schwimmt“, sagte Quill. Ida Brandt ist nicht da.")
    assert [person.name for person in article.people] == ["Quill", "Ida Brandt"]
