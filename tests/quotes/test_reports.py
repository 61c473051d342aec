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
