"""Which marked stretches are speech and which only name or show something."""

import pytest

from newsparse import parse_text
from newsparse.models.blocks import Paragraph, Title
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
        # no word of speech before a label; what is said further behind has words of its own
        "Half of the “dredgers” were, compared with those of last year, from the island itself.",
        "A “tide rule” of 1971, published by the port, keeps the boats apart in fog.",
        "But the “ferry and bridge” issue, which split the island for a decade, is back.",
        "Tarn ended the season in a “virtual tie” with the boat from Ostby.",
        "The company looked at nine “non-tidal” moorings in the spring.",
        "The clerk searched the rolls for terms such as “mooring” in March.",
        "Ole Brix starred in films including “Drift” and spoke of them often.",
        # works seen, names given, the usual word of a trade
        "Ole Brix has seen “Drift and Tide” eleven times.",
        "The dog of Ole Brix is called “Skipper.”",
        "The dog, named “Skipper,” was unhurt.",
        "The 1994 hit “Row Slow” made her famous.",
        "The plan was soon dubbed “Brixcare.”",
        "Brix mends what the trade calls “orphans”: boats without a pier.",
        # titles where a sentence begins
        "Ferries pass; “Harbor Lights” follows a pilot who moves to Marsen.",
        "“Tide Unplugged,” whose best years were the seventies, is back.",
        "The lake has risen (see ‘How deep it is’) and the quay holds.",
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
        "The plan was soon dubbed “Brixcare” by the mayor.",
        "The plan was called “a gift.”",
        "Tarn sold what the mayor calls “orphans”: boats without a pier.",
        "She wore a shirt that read “Swimmers for Tarn.”",
        "The “Stronger Tides” slogan was everywhere on the pier.",
        "There were many false accusations that Tarn was a “smuggler” of salt.",
        "“Close the bridge,” came shouts from the pier.",
        "The crowd waited. “It will rain.” The band played on.",
        "Am Abend war der Fährmann „mit allem sehr zufrieden“ und ging nach Hause.",
    ],
)
def test_what_somebody_says_is_speech(text):
    assert QuoteForm.TERM not in forms(text)


def test_the_title_of_a_memoir_is_not_the_end_of_a_quotation():
    text = "She threw “cold water on the idea,” she wrote in her memoir, “Tide and Rust.”"
    assert forms(text) == [QuoteForm.MIXED, QuoteForm.TERM]


def test_examples_in_a_list_are_terms():
    text = "The clerk searched the rolls for terms such as “mooring,” “pier” and “ferry toll” in March."
    assert forms(text) == [QuoteForm.TERM] * 3


def test_a_quotation_behind_a_title_is_no_example():
    text = "Ada Tarn went on “Harbor Lights.” “Never,” she said of the bridge."
    assert forms(text) == [QuoteForm.TERM, QuoteForm.DIRECT]


@pytest.mark.parametrize(
    "text",
    ["“DAMP, DARK AND DEAR”", "– ‘Who pays?’ –", "‘A very long winter’", "“FERRIES KEEP THE PEACE”"],
)
def test_a_heading_inside_a_story_is_a_term(text):
    assert forms(text) == [QuoteForm.TERM]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("‘Missing’ Ferry Riders May Decide The Vote In Marsen", QuoteForm.TERM),
        ("‘Harbor Lights’ Star Asked Sailors To Act Wetter", QuoteForm.TERM),
        ("Island ‘Unity’ Lunch Moved To Next Week", QuoteForm.TERM),
        ("Mayor ‘furious’ Ferry Port May Close For Good", QuoteForm.HEADLINE),
        ("Mayor Tarn: Bridge Is A ‘Proven Failure’ In Storms", QuoteForm.HEADLINE),
    ],
)
def test_what_describes_a_noun_of_a_headline_is_a_term(text, form):
    block = Title(span=Span(0, len(text)), text=text)
    assert [quotation.form for quotation in read_speech(text, (block,)).quotations] == [form]


def test_single_marks_of_one_word_around_no_speech_are_terms():
    """The reporter's own labels, where double marks hold what is said."""
    text = "“It floats,” said Ole Brix.\n\nThe crew has distributed ‘bolt boxes’ — small ones — to the boats."
    assert [quote.form for quote in parse_text(text).quotes] == [QuoteForm.DIRECT, QuoteForm.TERM]


@pytest.mark.parametrize("filling", ["-", "…", "_", " "])
def test_a_long_quotation_that_begins_with_no_word_is_mixed(filling):
    """Only the beginning of a long one is read; there may be no word in it."""
    text = f"He called it “{filling * 30}{' bolt' * 30}.”"
    assert forms(text) == [QuoteForm.MIXED]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        # In a clause about a thing, and without a verb of speech, few marked words are the writer's own.
        ("The storm brought waves that are “eating” the quay.", QuoteForm.TERM),
        ("It looked “wiggy” and hung from a nail.", QuoteForm.TERM),
        ("Tarn attacked the “eating” of the quay.", QuoteForm.MIXED),
        ("The council attacked the “eating” of the quay.", QuoteForm.MIXED),
        ("The report attacked the “eating” of the quay.", QuoteForm.MIXED),
    ],
)
def test_words_in_a_clause_about_a_thing(text, form):
    assert parse_text(text).quotes[0].form is form
