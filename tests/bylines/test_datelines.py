"""Datelines: all forms of the mark, agencies of the world, and the look-alikes that are refused."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.bylines.datelines import parse_dateline, read_dateline
from newsparse.models.blocks import Paragraph, Title
from newsparse.models.spans import Span

BODY = "The council met on Tuesday to vote."


@pytest.mark.parametrize(
    ("head", "places", "agency", "date"),
    [
        ("MARSEN, Jan. 3 (AP) — ", ("MARSEN",), "AP", "Jan. 3"),
        ("NEWPORT NEWS, Va. - ", ("NEWPORT NEWS, Va.",), None, None),
        ("FAIRHAVEN, W.Va. -- ", ("FAIRHAVEN, W.Va.",), None, None),
        ("LITTLE HARBOR, N.C.—", ("LITTLE HARBOR, N.C.",), None, None),
        ("WASHINGTON ― ", ("WASHINGTON",), None, None),
        ("ROME — ", ("ROME",), None, None),
        ("CEDAR GROVE — ", ("CEDAR GROVE",), None, None),
        ("BEIRUT/THE HAGUE, March 7 (Reuters) - ", ("BEIRUT", "THE HAGUE"), "Reuters", "March 7"),
        ("MARSEN, Indonesia/JAKARTA (Reuters) - ", ("MARSEN, Indonesia", "JAKARTA"), "Reuters", None),
        ("Dec 29 (Reuters) - ", (), "Reuters", "Dec 29"),
        ("(Reuters) — ", (), "Reuters", None),
        ("Hong Kong (CNN Business)", ("Hong Kong",), "CNN", None),
        ("(CNN)", (), "CNN", None),
        ("(EFE).- ", (), "EFE", None),
        ("Madrid, 10 abr (EFE).- ", ("Madrid",), "EFE", "10 abr"),
        ("Berlin (dpa/lno) - ", ("Berlin",), "dpa", None),
        ("New Delhi, Jan 26 (PTI) ", ("New Delhi",), "PTI", "Jan 26"),
        ("دمشق، سوريا (CNN) -- ", ("دمشق، سوريا",), "CNN", None),
        ("MOSCOW, November 20. /TASS/. ", ("MOSCOW",), "TASS", "November 20"),
        ("MOSCOW, November 20. ", ("MOSCOW",), None, "November 20"),
        ("NEW YORK, July 21, 2026 /PRNewswire/ -- ", ("NEW YORK",), "PRNewswire", "July 21, 2026"),
        ("TOLEDO--(BUSINESS WIRE)--", ("TOLEDO",), "Business Wire", None),
        ("MARSEN, Ohio, July 21, 2026 (GLOBE NEWSWIRE) -- ", ("MARSEN, Ohio",), "GlobeNewswire", "July 21, 2026"),
        ("MARSEN, Ohio (WXYZ) — ", ("MARSEN, Ohio",), "WXYZ", None),
        ("ISLAMABAD :", ("ISLAMABAD",), None, None),
        ("NAIROBI: ", ("NAIROBI",), None, None),
        ("PUTRAJAYA, Nov 22 — ", ("PUTRAJAYA",), None, "Nov 22"),
        ("Brussels, 26 January 2026 – ", ("Brussels",), None, "26 January 2026"),
        ("Neuss · ", ("Neuss",), None, None),
        ("LONDON, Thursday — ", ("LONDON",), None, "Thursday"),
    ],
)
def test_forms(head, places, agency, date):
    """A dateline gives its parts as printed, and the place where the body starts."""
    found = parse_dateline(head + BODY)

    assert found is not None
    assert (found.places, found.agency, found.date_text) == (places, agency, date)
    assert (head + BODY)[found.span.end :] == BODY


@pytest.mark.parametrize(
    "text",
    [
        "IDA BRANDT: So what happened then?",
        "Q: What happened then?",
        "DEAR ANNIE: My neighbor of many years plays the tuba at night.",
        "READ MORE: Ten gardens that you can visit this spring",
        "EXCLUSIVE – Ole Lind: Do not trust the ferry.",
        "ICYMI – this is what happened on Monday at the harbor",
        "BREAKING NEWS — The ferry has sunk.",
        "COUNCIL HAS LOOKED INTO IT — The ferry drew the attention of the council.",
        "DOUBTFUL FERRY CLAIMS — For years the company was dogged by doubts.",
        'FAREWELL—"The ferry will close"',
        "BRANDT--Jerome Arthur, 98, of Marsen, passed away.",
        "MARSEN’S VOTERS - The polls say little.",
        "The Marsen Ferry Co. (NYSE: MF) traded higher.",
        "Associated Press (AP) reporters were there.",
        "The party (PA) said that it would not.",
        "Der Beauftragte Ole Lind (CDU) hat die Reihe gelobt.",
        "Marsen Mayor Ida Brandt is heading to Washington, D.C. on Thursday.",
        "Marsen, Ohio, United States, 07.01.2026 Officers on site after the fall",
        "AFL-CIO to endorse Brandt.",
        "NASA — The agency said so.",
        "Politik · Ida Brandt · Ole Lind",
        "Washington is locked in a battle - again.",
        "WASHINGTON (AP) —",
        "(He said no.) The rest followed.",
        "",
        "—",
        "1,000 people (AP) came.",
    ],
)
def test_look_alikes(text):
    """Labels, speakers, acronyms, headings and prose are no datelines."""
    assert parse_dateline(text) is None


def test_the_date_is_resolved_against_publication():
    """A day without a year is the latest one; a weekday the latest such day."""
    january = dt.datetime(2026, 1, 2, 12, tzinfo=dt.UTC)

    assert parse_dateline("MARSEN, Dec. 30 (AP) — It rained.", published=january).date == dt.date(2025, 12, 30)
    assert parse_dateline("LONDON, Thursday — It rained.", published=dt.date(2026, 1, 2)).date == dt.date(2026, 1, 1)
    assert parse_dateline("MARSEN, Dec. 30 (AP) — It rained.").date is None


def test_white_space_before_it_belongs_to_the_span():
    """The span starts with the paragraph."""
    found = parse_dateline("  ROME (AP) — It rained.")

    assert (found.span.start, found.span.end) == (0, 14)


@given(
    st.sampled_from([("FAIRHAVEN",), ("LITTLE HARBOR, Ohio",), ("PARIS", "ROME"), ("ST. JOSEPH, Mich.",), ()]),
    st.sampled_from([None, "Jan. 3", "4 March", "June 18, 2019"]),
    st.sampled_from(
        [
            (None, None),
            ("AP", "AP"),
            ("The Associated Press", "AP"),
            ("dpa", "dpa"),
            ("Kyodo News", "Kyodo"),
            ("AFP/Marsen", "AFP"),
        ]
    ),
    st.sampled_from([" — ", " - ", " -- ", " – ", " ― ", "— "]),
)
def test_round_trip(places, date, agency, mark):
    """A dateline made of parts is read back into its parts."""
    printed, short = agency
    if not places and printed is None:
        return
    head = ", ".join(part for part in ("/".join(places), date) if part)
    line = f"{head} ({printed})".strip() if printed else head
    found = parse_dateline(line + mark + BODY)

    assert found is not None
    assert (found.places, found.agency, found.date_text) == (places, short, date)
    assert found.span.end == len(line + mark)


@given(st.text(alphabet=st.characters(codec=None), max_size=200) | st.text("ABC (AP)/.,-—: 1·", max_size=60))
def test_any_text(text):
    """No text raises; a span lies inside."""
    found = parse_dateline(text)
    assert found is None or 0 < found.span.end <= len(text)


def _blocks(*lines):
    """Return a text and its blocks, given as (kind, text)."""
    blocks, at = [], 0
    for kind, line in lines:
        blocks.append(kind(span=Span(at, at + len(line)), text=line))
        at += len(line) + 2
    return "\n\n".join(line for _, line in lines), tuple(blocks)


def test_the_dateline_of_an_early_paragraph():
    """It may follow a title and a summary; its span is of the article's text, its date resolved."""
    text, blocks = _blocks(
        (Title, "WASHINGTON — Ferry sinks"), (Paragraph, "Nobody was hurt."), (Paragraph, "MARSEN, Jan. 3 (AP) — A ferry sank."),
    )  # fmt: skip
    found = read_dateline(blocks, published=dt.date(2026, 1, 29))

    assert found.date == dt.date(2026, 1, 3)
    assert text[found.span.end :] == "A ferry sank."


def test_no_dateline_far_down():
    """After four paragraphs it is another report's."""
    _, blocks = _blocks(*[(Paragraph, "Nobody was hurt.")] * 4, (Paragraph, "MARSEN (AP) — A ferry sank."))

    assert read_dateline(blocks, published=None) is None
