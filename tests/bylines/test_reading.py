"""The credits of whole articles: lines first, claims second, disagreement is a doubt."""

import datetime as dt

import pytest

from newsparse.bylines.reading import read_credits
from newsparse.extending import Context
from newsparse.knowledge.styles import ENGLISH
from newsparse.models.blocks import Bio, BylineLine, Heading, Paragraph, Title
from newsparse.models.bylines import Role
from newsparse.models.documents import Claim, Document, Metadata, RawBlock
from newsparse.models.doubts import ConflictingAuthors, UnreadCredit
from newsparse.models.spans import Origin, Span

CONTEXT = Context(style=ENGLISH, platforms=(), published_on=dt.date(2026, 1, 29))


def credits(*lines, authors=(), outlet=None, page=False):
    """Read credits of blocks given as (kind, text), and of claims given as (origin, text)."""
    text = "\n\n".join(line for _, line in lines) or "x"
    blocks, at = [], 0
    for kind, line in lines:
        blocks.append(kind(span=Span(at, at + len(line)), text=line))
        at += len(line) + 2
    claims = tuple(Claim(subject="authors", value=value, origin=origin) for origin, value in authors)
    metadata = Metadata(authors=claims, outlet=outlet)
    raw = tuple(RawBlock(span=block.span) for block in blocks)
    return text, read_credits(
        Document(text=text, raw_blocks=raw, metadata=metadata, from_html=page), tuple(blocks), CONTEXT
    )


def authors(found):
    """Return the names of the authors."""
    return [a.name for b in found.bylines if b.role is Role.AUTHOR for a in (*b.people, *b.organisations)]


def test_lines_have_spans_in_the_text():
    """A credit's raw words stand at its span in the article's text."""
    text, found = credits(
        (Title, "Ferry sinks"), (BylineLine, "By Ida Brandt and Ole Lind"), (Paragraph, "It sank."),
        (BylineLine, "Jo Falk contributed to this report."),
    )  # fmt: skip

    assert [b.raw for b in found.bylines] == ["By Ida Brandt and Ole Lind", "Jo Falk contributed to this report"]
    assert all(b.span.of(text) == b.raw and b.origin is Origin.VISIBLE for b in found.bylines)
    assert not found.doubts


def test_bios_and_headings_are_no_credits():
    """Only byline lines are read."""
    _, found = credits((Bio, "Ida Brandt is a reporter for the Marsen Ledger."), (Heading, "Ole Lind"))

    assert found.bylines == ()


def test_a_claim_fills_in():
    """Without a line, the claimed authors are believed; they stand nowhere."""
    _, found = credits((Paragraph, "It sank."), authors=[(Origin.JSON_LD, "By Ida Brandt and Ole Lind, Marsen Ledger")])

    assert authors(found) == ["Ida Brandt", "Ole Lind"]
    assert found.bylines[0].span is None
    assert found.bylines[0].origin is Origin.JSON_LD


def test_a_line_that_agrees_is_kept_alone():
    """The visible line is richer than the claim that names the same people."""
    _, found = credits((BylineLine, "By Ida Q. Brandt, Staff Writer"), authors=[(Origin.META, "Ida Brandt")], page=True)

    assert authors(found) == ["Ida Q. Brandt"]
    assert len(found.bylines) == 1


def test_a_line_may_say_more_than_the_claim():
    """Metadata often hold the first author only; other names on a page need to stand with a claimed one."""
    _, found = credits(
        (BylineLine, "By Ida Brandt and Ole Lind"), (Paragraph, "It sank."), (BylineLine, "By Jo Falk"),
        authors=[(Origin.JSON_LD, "Ida Brandt")], page=True,
    )  # fmt: skip

    assert authors(found) == ["Ida Brandt", "Ole Lind"]


def test_names_on_neighbouring_lines():
    """Each author on a line of its own."""
    _, found = credits(
        (BylineLine, "Ida Brandt"), (BylineLine, "Ole Lind"), authors=[(Origin.JSON_LD, "Ole Lind")], page=True
    )

    assert authors(found) == ["Ida Brandt", "Ole Lind"]


def test_claims_beat_a_line_that_names_others():
    """On a page another article's line may stand first; the disagreement is a doubt."""
    _, found = credits((BylineLine, "By Jo Falk"), authors=[(Origin.JSON_LD, "Ida Brandt")], page=True)

    assert authors(found) == ["Ida Brandt"]
    (doubt,) = found.doubts
    assert isinstance(doubt, ConflictingAuthors)
    assert doubt.alternatives == ("Jo Falk",)


def test_an_argument_beats_the_page():
    """What the caller says is believed, contributors of the page stay."""
    _, found = credits(
        (BylineLine, "By Jo Falk"), (BylineLine, "Pia Thorn contributed to this report."),
        authors=[(Origin.ARGUMENT, "Ida Brandt")],
    )  # fmt: skip

    assert authors(found) == ["Ida Brandt"]
    assert [b.role for b in found.bylines] == [Role.CONTRIBUTOR, Role.AUTHOR]
    assert isinstance(found.doubts[0], ConflictingAuthors)


def test_an_argument_corrects_a_list():
    """Of two visible names the caller confirms one."""
    _, found = credits((BylineLine, "By Jo Falk and Ida Brandt"), authors=[(Origin.ARGUMENT, "Ida Brandt")])

    assert authors(found) == ["Ida Brandt"]
    assert found.bylines[0].span is not None


@pytest.mark.parametrize("claim", ["Marsen Ledger", "AFP", "Redaktion"])
def test_people_in_a_line_beat_a_claim_of_the_house(claim):
    """Metadata that name only the outlet, an agency or a desk give way."""
    _, found = credits((BylineLine, "By Ida Brandt"), authors=[(Origin.META, claim)], outlet="Marsen Ledger", page=True)

    assert authors(found) == ["Ida Brandt"]


def test_the_house_is_an_organisation():
    """An outlet that signs its own article is no person, whatever its name looks like."""
    _, found = credits(authors=[(Origin.META, "Ida Marsen")], outlet="Ida Marsen")

    assert found.bylines[0].people == ()
    assert authors(found) == ["Ida Marsen"]


@pytest.mark.parametrize(
    ("claim", "name"),
    [
        ("ida brandt", "ida brandt"),
        ("Joe S.", "Joe S."),
        ("harborfan", "harborfan"),
        ("ledger - Ida Brandt", "Ida Brandt"),
        ("Alle Artikel von Ida Brandt", "Ida Brandt"),
    ],
)
def test_claims_that_are_no_credit_lines(claim, name):
    """Pen names and small letters are kept as the page's data give them."""
    _, found = credits(authors=[(Origin.META, claim)], outlet="Ledger", page=True)

    assert authors(found) == [name]


def test_claims_that_are_nobody():
    """What is no name is a doubt, not an author."""
    _, found = credits(authors=[(Origin.META, "https://ledger.example/ida"), (Origin.META, "12345")])

    assert found.bylines == ()
    assert [type(d) for d in found.doubts] == [UnreadCredit, UnreadCredit]


def test_lone_words_and_unread_lines():
    """A section or a button is no author; a byline line that says nothing readable is a doubt."""
    _, found = credits((BylineLine, "Travel"), (BylineLine, "Contributing to the fund were many"))

    assert found.bylines == ()
    assert [d.alternatives for d in found.doubts] == [("Contributing to the fund were many",)]


def test_unread_pieces_are_doubts():
    """A piece of a credit that was not understood stays visible."""
    _, found = credits((BylineLine, "By Ida Brandt, who covers politics"))

    assert authors(found) == ["Ida Brandt"]
    assert found.doubts[0].alternatives == ("who covers politics",)


def test_surnames_become_full_names():
    """A closing line often gives surnames only."""
    _, found = credits(
        (BylineLine, "By Ida Brandt and Ole Lind"), (BylineLine, "Brandt reported from Oslo and Lind from Rome.")
    )

    assert [(p.name, p.location) for p in found.bylines[1].people] == [("Ida Brandt", "Oslo"), ("Ole Lind", "Rome")]


def test_two_of_one_surname_stay_apart():
    """A surname that two people bear names neither."""
    _, found = credits((BylineLine, "By Ida Brandt and Ole Brandt"), (BylineLine, "Brandt reported from Oslo."))

    assert [p.name for p in found.bylines[1].people] == ["Brandt"]


def test_reporting_by_others_than_the_authors():
    """With a byline, further names in the closing credits helped; without one they are the authors."""
    tail = "Reporting by Ida Brandt and Jo Falk; Editing by Pia Thorn"
    _, found = credits((BylineLine, "By Ida Brandt"), (BylineLine, tail))
    _, alone = credits((BylineLine, tail))

    assert authors(found) == ["Ida Brandt"]
    assert [b.role for b in found.bylines] == [Role.AUTHOR, Role.CONTRIBUTOR, Role.EDITOR]
    assert authors(alone) == ["Ida Brandt", "Jo Falk"]
