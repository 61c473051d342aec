"""Words of news that no single paper shows all of: verbs, nouns and works of other registers and countries."""

import pytest
from tests.quote_sources import sources

from newsparse import parse_text
from newsparse.models.quotes import QuoteForm


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Verbs of saying from other registers.
        ("Tarn kept the ferry and rued on Sunday the “soft middle” of her side.", ("rued", "Tarn")),
        ("Lind left early, and foretold in her column a “winter of rust.”", ("foretold", "Lind")),
        ("The pilot, who let slip that the ferry was “held up by paint,” smiled.", ("let slip", "The pilot")),
        ("The vote was “a gut punch,” in the words of Ole Brix.", ("in the words of", "Ole Brix")),
        ("In the words of Ole Brix, the vote was “a gut punch.”", ("In the words of", "Ole Brix")),
        # A reply that comes or is.
        ("“No,” came the reply from a man on the quay.", ("reply", "a man on the quay")),
        ("“We read it in the paper,” say the islanders.", ("say", "the islanders")),
        ("“We read it in the paper,” warn ferrymen.", ("warn", "ferrymen")),
        ("“Not a chance,” was the blunt reply from Ole Brix.", ("reply", "Ole Brix")),
        # Who is said to say it is no work, though the noun names one.
        ("“Unbelievable,” the show host said.", ("said", "the show host")),
        ("“Great!” the album producer shouted.", ("shouted", "the album producer")),
    ],
)  # fmt: skip
def test_cues(text, expected):
    assert sources(text)[0] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Her debut single, “Paper Lanterns,” topped the charts in nine countries.",
        "The band released “Paper Lanterns” in May.",
        "She was known by the moniker “the tide” for years.",
        "Two ferrymen wore “Dry Quay” hoodies to the vote.",
    ],
)
def test_terms(text):
    assert [quote.form for quote in parse_text(text).quotes] == [QuoteForm.TERM]
