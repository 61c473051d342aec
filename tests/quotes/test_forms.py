"""Which marked stretches are speech and which only name or show something."""

import pytest

from newsparse.models.blocks import Paragraph
from newsparse.models.quotes import QuoteForm
from newsparse.models.spans import Span
from newsparse.quotes.reading import read_speech


def forms(text):
    block = Paragraph(span=Span(0, len(text)), text=text)
    return [quotation.form for quotation in read_speech(text, (block,)).quotations]


@pytest.mark.parametrize(
    "text",
    [
        "“Harbor Lights” star Ada Tarn turned the tables on the crowd.",
        "According to “The Brixes: A Family of Ferrymen,” by Una Falk, the boat sank in 1971.",
        "“Fog is the New Rain” star Ole Brix opened up about the tide.",
        "The mayor took the stage to “Ferry Street Blues.”",
        "Brix, who plays a pilot on television’s “Tides,” thanked the crew.",
        "It aired on CBS’ “Tides.”",
        "“Ferry Street” follows a pilot who moves to Marsen.",
        "The network renewed “Ferry Street” for a third season.",
        "Several waved their “Swimmers para Tarn” signs from their seats.",
        "The name “Tarn” is being removed from the bridge.",
        "He closed with a line in Latin for “let it be so” and left.",
        "The timetable is really a “half-plan” because two of the towns are still missing from it.",
        "The ferry company is known for its two “supermax” boats.",
    ],
)
def test_names_labels_and_things_printed_are_terms(text):
    assert forms(text) == [QuoteForm.TERM]


@pytest.mark.parametrize(
    "text",
    [
        "Walking into the hall to chants of “Ada, Ada, Ada,” the mayor smiled.",
        "Tarn called the ferry “Old Rusty” by mistake.",
        "“Sink!” blared the front page of The Marsen Post.",
        "Nobody in the hall was told to “smile” that night.",
        "Ole Brix said the plan was “dead.” T-shirts were printed the same day.",
        "She repeated her promise to “Make Marsen Dry Again.”",
        "To many on the island the bridge is “safe” as it stands.",
    ],
)
def test_what_somebody_says_is_speech(text):
    assert QuoteForm.TERM not in forms(text)


def test_the_title_of_a_memoir_is_not_the_end_of_a_quotation():
    text = "She threw “cold water on the idea,” she wrote in her memoir, “Tide and Rust.”"
    assert forms(text) == [QuoteForm.MIXED, QuoteForm.TERM]
