"""Names, titles and descriptions of many countries, which no single paper shows all of."""

import pytest

from newsparse import parse_text


def speakers(text):
    return [quote.speaker and (quote.speaker.name or quote.speaker.mention.text) for quote in parse_text(text).quotes]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("MSP Fergus Drumlin claimed the figures had been “cooked”.", "Fergus Drumlin"),
        # Later descriptions of somebody on stage.
        ("Harry Lund, a striker, joined Ostby Town in July. “I can run,” the forward said.", "Harry Lund"),
        ("Ole Brix rowed for Ostby Town in July. “I can row,” the Dane said.", "Ole Brix"),
    ],
)
def test_who_is_named(text, name):
    assert speakers(text) == [name]


@pytest.mark.parametrize(
    ("given", "other", "pronoun"),
    [
        ("Oluwaseun", "Mary Tarn", "she"),
        ("Wanjiru", "John Tarn", "he"),
        ("Zbigniew", "Mary Tarn", "she"),
        ("Sinéad", "John Tarn", "he"),
        ("Haruki", "Mary Tarn", "she"),
        ("Nkechi", "John Tarn", "he"),
    ],
)
def test_given_names_tell_the_sex(given, other, pronoun):
    """The pronoun does not mean the one who is named first and of the other sex."""
    text = f"{given} Lindgate opened the ferry on Monday with {other}. “It floats,” {pronoun} said."
    assert speakers(text) == [other]
