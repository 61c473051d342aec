"""Speech in the reporter's own words."""

import pytest

import newsparse
from newsparse.models.blocks import Paragraph
from newsparse.models.spans import Span
from newsparse.models.speakers import Modality
from newsparse.quotes.reading import read_speech


def reports(text):
    """Return content, cue and mention of every report in one paragraph."""
    speech = read_speech(text, (Paragraph(span=Span(0, len(text)), text=text),))
    return [
        (
            report.span.of(text),
            report.attribution.cue.of(text) if report.attribution.cue else None,
            report.attribution.mention.of(text) if report.attribution.mention else None,
        )
        for report in speech.reports
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tarn said that the city will not pay.", [("that the city will not pay", "said", "Tarn")]),
        ("Tarn said the city will not pay.", [("the city will not pay", "said", "Tarn")]),
        ("Tarn told reporters that the city will not pay.", [("that the city will not pay", "told", "Tarn")]),
        ("The bridge was shut by mistake, officials said.", [("The bridge was shut by mistake", "said", "officials")]),
        ("The bridge was shut by mistake, said Ole Brix.", [("The bridge was shut by mistake", "said", "Ole Brix")]),
        (
            "The bridge was shut by mistake, according to Ole Brix.",
            [("The bridge was shut by mistake", "according to", "Ole Brix")],
        ),
        ("According to Ole Brix, the bridge was shut.", [("the bridge was shut", "According to", "Ole Brix")]),
        (
            "Tarn said the city will not pay and added that the ferry was late.",
            [("the city will not pay", "said", "Tarn"), ("that the ferry was late", "added", "Tarn")],
        ),
        ("It was found by Ole Brix, who said the bridge was shut.", [("the bridge was shut", "said", "Ole Brix")]),
        (
            "He met the mayor, who then said that the bridge was shut.",
            [("that the bridge was shut", "said", "the mayor")],
        ),
        ("Tarn denied that the bolts were rusty.", [("that the bolts were rusty", "denied", "Tarn")]),
        ("The mayor called for a new bridge.", [("a new bridge", "called", "The mayor")]),
        # Nothing is reported here.
        ("In an interview in July, Tarn spoke.", []),
        ("“It is over,” Tarn said this week.", []),
        ("Tarn said the plan was “nonsense on stilts.”", []),
        ("When asked about it in July, Tarn said nothing.", []),
    ],
)
def test_reports(text, expected):
    assert reports(text) == expected


def test_what_was_not_said_is_marked():
    text = "Tarn never said that the city would pay."
    (report,) = read_speech(text, (Paragraph(span=Span(0, len(text)), text=text),)).reports
    assert report.attribution.modality is Modality.DENIED


def test_reports_stand_in_reading_order():
    """One that ends in its own attribution begins before the one that its words hold."""
    text = (
        "The harbor master told the council that the ferry was not that simple, according to an account Ada Quill gave."
    )
    spans = [statement.span for statement in newsparse.parse_text(text).statements]
    assert len(spans) == 2
    assert spans == sorted(spans)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What closes the sentence answers for all of it, a time or a person addressed behind the verb.
        ("The ferry sank near the old quay, officials said late Saturday.", ["The ferry sank near the old quay"]),
        ("The ferry sank near the old quay, Ole Brix told the Herald on Sunday.", ["The ferry sank near the old quay"]),
        (
            "The ferry, which leaks, struck the quay, Tarn said on Telegram.",
            ["The ferry, which leaks, struck the quay"],
        ),
        ("Elsewhere, a boat was lost, officials reported on Sunday.", ["Elsewhere, a boat was lost"]),
        ("Around 19 boats were lost at sea, the harbor board said.", ["Around 19 boats were lost at sea"]),
        (
            "The bolts hold and the quay is safe, say the surveyors, and so it is.",
            ["The bolts hold and the quay is safe"],
        ),
        # An inverted attribution ends what was reported before it.
        (
            "Marsen declared a state of drought over the lake, reported the Herald.",
            ["Marsen declared a state of drought over the lake", "a state of drought over the lake"],
        ),
        ("The town says it is a “dry” harbor, said Ole Brix, a clerk who runs the ferry.", []),
        # A clause that opens the sentence ends where the main clause begins.
        ("While the town says it has paid, ferrymen say nothing has come.", ["it has paid", "nothing has come"]),
        # Adverbials before the content, and a number.
        ("Ole Brix said in an email the bolts were new.", ["the bolts were new"]),
        (
            "Ole Brix said in the slow hours of the vote, he woke and saw it.",
            ["in the slow hours of the vote, he woke and saw it"],
        ),
        ("Police said at least seven boats were lost.", ["at least seven boats were lost"]),
        ("According to Ole Brix, 34, the bridge was shut.", ["the bridge was shut"]),
        ("The harbor board warned the bill was going to rise.", ["the bill was going to rise"]),
        ("Tarn asked Brix whether the bolts would hold.", ["Brix whether the bolts would hold"]),
        ("Ole Brix said in televised remarks that the bolts hold.", ["that the bolts hold"]),
        ("Tarn described the wreckage that lined the quay.", ["the wreckage that lined the quay"]),
        # Deeds, things and participles that report nothing.
        ("Brix was arrested in May and charged with theft.", []),
        ("Tarn answered questions about the bolts.", []),
        ("The clerks are posting them to the board as the judge wished.", []),
        ("Salt can add a splash of white to the quay.", []),
        ("They stood there to defend the streets from the flood.", []),
        ("The harbor is charging ahead with its plan.", []),
        ("On Tuesday the court will call a diver, Ole Brix, who saw it.", []),
        ("It wasn’t called the Long Quay at the time.", []),
        ("Tarn reports as the town awaits the vote.", []),
        ("The charges relate to a string of ferry thefts.", []),
        ("Tarn told the truth about the damage done by rust.", []),
        ("Tarn repeated himself in the noise of the hall.", []),
        ("As they said goodbye to the ferry, it was late.", []),
        # The same verbs where they do.
        ("Tarn called the plan a folly.", ["the plan a folly"]),
        ("Tarn lives by what she calls the Genesis Rule.", ["the Genesis Rule"]),
        ("Prosecutors charged Brix with theft.", ["Brix with theft"]),
        ("Tarn described the quay as a ruin.", ["the quay as a ruin"]),
        ("Tarn added the ferry was late.", ["the ferry was late"]),
        ("Tarn defended the plan.", ["the plan"]),
    ],
)
def test_what_is_content(text, expected):
    assert [content for content, _, _ in reports(text)] == expected


@pytest.mark.parametrize("source", ["a Herald report", "local news reports", "new modelling", "officials"])
def test_the_source_is_all_of_its_noun(source):
    text = f"The bridge was shut by mistake, according to {source}."
    assert reports(text) == [("The bridge was shut by mistake", "according to", source)]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("MARSEN (Sealine) — The ferry sank on Monday, police said.", "The ferry sank on Monday"),
        ("MARSEN, Olde: The ferry sank on Monday, police said.", "The ferry sank on Monday"),
        ("MARSEN, Oct 3 (Sealine) - According to police, the ferry sank.", "the ferry sank"),
        ("US ferries sank on Monday, police said.", "US ferries sank on Monday"),
    ],
)
def test_a_dateline_is_nothing_that_was_said(text, content):
    assert [statement.text for statement in newsparse.parse_text(text).statements] == [content]


def test_the_terms_of_a_talk_are_no_statement():
    text = "Three rowers, all of whom asked not to be identified because they feared the mayor, left the quay."
    assert newsparse.parse_text(text).statements == ()


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("The smoke threatens the health of those who row.", []),
        ("Redistricting cracked the liberal harbor of Olde.", []),
        ("The council praised the health of those who row.", ["the health of those who row"]),
        ("Her husband praised the health of those who row.", ["the health of those who row"]),
    ],
)
def test_things_judge_nothing(text, contents):
    assert [statement.text for statement in newsparse.parse_text(text).statements] == contents
