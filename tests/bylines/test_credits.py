"""Credit lines of every form, each read into its parts; lines that are no credits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.bylines.credits import is_sure_byline, parse_byline, read_line


def people(line):
    """Return the names in a line, one string a credit: "role: A, B"."""
    return [f"{b.role.value}: {', '.join(p.name for p in b.people)}" for b in parse_byline(line)]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ida Brandt", "Ida Brandt"),
        ("by: Ida Brandt", "Ida Brandt"),
        ("By by Ida Brandt", "Ida Brandt"),
        ("By. Ida Brandt for MarsenOnline.", "Ida Brandt"),
        ("byIda Q. Brandt", "Ida Q. Brandt"),
        ("Par&nbspIda Brandt Publié le 14/03/2025 - 09:42 UTC+1", "Ida Brandt"),
        ("Ida Brandt", "Ida Brandt"),
        ("Virgil", "Virgil"),
        ("By Madonna", "Madonna"),
        ("By Abby Byrne", "Abby Byrne"),
        ("By Ani Lind", "Ani Lind"),
        ("By Anna To Smith", "Anna To Smith"),
        ("By Will May and April Best", "Will May, April Best"),
        ("Ida Brandt,Ole Lind,,Jo Falk", "Ida Brandt, Ole Lind, Jo Falk"),
        ("Ida Brandt; Ole Lind", "Ida Brandt, Ole Lind"),
        ("Ida Brandt | Ole Lind", "Ida Brandt, Ole Lind"),
        ("Ida Brandt & Ole Lind", "Ida Brandt, Ole Lind"),
        ("Ida Brandt0, Ole Lind & … Jo Falk", "Ida Brandt, Ole Lind, Jo Falk"),
        ("Von Ida Brandt und Ole Lind", "Ida Brandt, Ole Lind"),
        ("von Ida Brandt , Ole von Lind , Jo Falk", "Ida Brandt, Ole von Lind, Jo Falk"),
        ("Eine Analyse von Ida Brandt", "Ida Brandt"),
        ("Por Ana Ruiz y Juan Pérez", "Ana Ruiz, Juan Pérez"),
        ("By María José Díez-Canseco y Gómez de la Torre", "María José Díez-Canseco y Gómez de la Torre"),
        ("Di Angela Rossi", "Angela Rossi"),
        ("Von Miller", "Von Miller"),
        ("Автор: Иван Петров", "Иван Петров"),
        ("山田太郎", "山田太郎"),
        ("Text und Interview: Ida Brandt", "Ida Brandt"),
        ("Politik · Ida Brandt, Ole Lind", "Ida Brandt, Ole Lind"),
        ("Brandt, Ida", "Ida Brandt"),
        ("Ida , Brandt, MARSEN TODAY", "Ida Brandt"),
        ("Ida Brandt Jr.", "Ida Brandt Jr."),
        ("By Ida Brandt, Jr.", "Ida Brandt Jr."),
        ("October 14, 2009|Ida Brandt", "Ida Brandt"),
        ("By Ida BrandtNovember 15, 2019", "Ida Brandt"),
        ("By Ida Brandt and Ole LindMarch 7, 20247:55 AM UTCUpdated ago", "Ida Brandt, Ole Lind"),
        ("Von Ida Brandt 0:00 Anhören", "Ida Brandt"),
        ("By Ida Brandt/April 7, 2021 6:05 am EST/Updated: May 2, 2021 1:33 pm EST", "Ida Brandt"),
        ("Lucie BrandtováChcete-li článek poslouchat, přihlaste se", "Lucie Brandtová"),
        ("BySophie LindTravel News Reporter", "Sophie Lind"),
        (
            "ByIda BrandtNews ReporterOle LindNews ReporterPia ThornJoe Gale",
            "Ida Brandt, Ole Lind, Pia Thorn, Joe Gale",
        ),
        (
            "By Ida Brandt, a deputy editor and author of the Ledger newsletter. She has covered the harbor.",
            "Ida Brandt",
        ),
    ],
)
def test_authors(line, names):
    """The people of a byline, whatever stands around them."""
    assert people(line) == [f"author: {names}"]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("IDA E. BRANDT", "Ida E. Brandt"),
        ("By IDA MCKAY-O’BRIEN", "Ida McKay-O’Brien"),
        ("VON IDA BRANDT am 21. April 2020", "Ida Brandt"),
        ("By OLE VAN DER LIND III", "Ole van der Lind III"),
        ("By JD LIND", "JD Lind"),
        ("Ida BRANDT", "Ida Brandt"),
        ("Ida MCDANIEL", "Ida McDaniel"),
        ("BY JEAN-LUC D’ANGELO JR.", "Jean-Luc D’Angelo Jr."),
        ("IDA MACDONALD", "Ida MacDonald"),
        ("IDA MACKIE", "Ida Mackie"),
        ("By Ida DelRio", "Ida DelRio"),
        ("By Ida deBrandt", None),
        ("By NG WEI LIN", "Ng Wei Lin"),
    ],
)
def test_capitals(line, name):
    """Capitals become the usual case; mixed case is never touched."""
    assert people(line) == ([f"author: {name}"] if name else [])


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Ida Brandt and Ole Lind, The Marsen Enquirer",
            [("Ida Brandt", "The Marsen Enquirer"), ("Ole Lind", "The Marsen Enquirer")],
        ),
        ("Ida Brandt, @ida, USA TODAY", [("Ida Brandt", "USA TODAY")]),
        ("Ida Brandt, Marsen (N.J.) Park Press", [("Ida Brandt", "Marsen (N.J.) Park Press")]),
        (
            "Ida Brandt · Harbor News · Posted: Mar 17, 2023 6:20 AM EDT | Last Updated: March 17",
            [("Ida Brandt", "Harbor News")],
        ),
        (
            "By Ida Brandt and Ole Lind The Associated Press Posted June 9, 2025 7:31 am 6 min read",
            [("Ida Brandt", "The Associated Press"), ("Ole Lind", "The Associated Press")],
        ),
        ("Ida Brandt-LindThe West Ledger", [("Ida Brandt-Lind", "The West Ledger")]),
        ("By Ida BrandtMARSEN DAILY NEWSDec 16, 2016 at 1:38 pm", [("Ida Brandt", "MARSEN DAILY NEWS")]),
        (
            "By IDA BRANDT and OLE LINDAssociated Press",
            [("Ida Brandt", "Associated Press"), ("Ole Lind", "Associated Press")],
        ),
        ("By Ida Brandt Fox News", [("Ida Brandt", "Fox News")]),
        ("mbl.is/Ida Brandt", [("Ida Brandt", "mbl.is")]),
        ("by Ida Brandt , Marsen.org", [("Ida Brandt", "Marsen.org")]),
        (
            "By Ida Brandt for the Daily Mail Ole Lind for MailOnline",
            [("Ida Brandt", "Daily Mail"), ("Ole Lind", "MailOnline")],
        ),
        ("By Ida Brandt Special to the Marsen Ledger", [("Ida Brandt", "Marsen Ledger")]),
        ("By Ida Brandt, CNNUpdated 2010 GMT (0410 HKT) March 14, 2021", [("Ida Brandt", "CNN")]),
        ("By Ida Brandt, Marsen Ledger (TNS)", [("Ida Brandt", "Marsen Ledger")]),
    ],
)
def test_outlets(line, expected):
    """An outlet belongs to every name of its group."""
    assert [(p.name, p.affiliation) for b in parse_byline(line) for p in b.people] == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ida Brandt News reporter @ida1", [("Ida Brandt", "News reporter", None)]),
        ("Ida Brandt Senior Washington Correspondent", [("Ida Brandt", "Senior Washington Correspondent", None)]),
        ("Ida Brandt Deputy Content Hub Director", [("Ida Brandt", "Deputy Content Hub Director", None)]),
        ("Von Ida BrandtKorrespondent", [("Ida Brandt", "Korrespondent", None)]),
        ("By IDA BRANDT, AP National Political Writer", [("Ida Brandt", "National Political Writer", "AP")]),
        (
            "By IDA BRANDT and OLE LIND - AP Technology Writers | AP – 2 hrs 17 mins ago",
            [("Ida Brandt", "Technology Writers", "AP"), ("Ole Lind", "Technology Writers", "AP")],
        ),
        ("By Ida Brandt Seattle Times business reporter", [("Ida Brandt", "business reporter", "Seattle Times")]),
        (
            "By Ida Brandt, CNN Chief Congressional Correspondent",
            [("Ida Brandt", "Chief Congressional Correspondent", "CNN")],
        ),
        ("Von MARSEN-online-Redakteur Ida Brandt", [("Ida Brandt", "Redakteur", "MARSEN-online")]),
        ("배윤경 기자 ida@mk.co.kr", [("배윤경", "기자", None)]),
        (
            "By Ida Brandt, Politics Reporter, and Ole Lind, Staff Writer",
            [("Ida Brandt", "Politics Reporter", None), ("Ole Lind", "Staff Writer", None)],
        ),
        (
            "Ida Brandt is a politics reporter for Marsen News Digital.",
            [("Ida Brandt", "politics reporter", "Marsen News Digital")],
        ),
        (
            "Ida Brandt is Marsen’s chief political correspondent.",
            [("Ida Brandt", "chief political correspondent", "Marsen")],
        ),
    ],
)
def test_jobs(line, expected):
    """A job may hold its outlet; a plural belongs to everybody."""
    assert [(p.name, p.title, p.affiliation) for b in parse_byline(line) for p in b.people] == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Von Ida Brandt, Frankfurt", [("Ida Brandt", "Frankfurt")]),
        ("Ida Brandt und Ole Lind, Sweida 05.01.2025, 15:23", [("Ida Brandt", "Sweida"), ("Ole Lind", "Sweida")]),
        (
            "Von Ida Brandt und Ole Lind, Berlin, und Jo Falk",
            [("Ida Brandt", "Berlin"), ("Ole Lind", "Berlin"), ("Jo Falk", None)],
        ),
        ("Kommentar vonIda Brandt11.07.2026, 09:30 UhrStuttgart", [("Ida Brandt", "Stuttgart")]),
        (
            "Ida Brandt reported from Marsen Atoll, and Ole Lind and Jo Falk from Fair Bay, Hawaii.",
            [("Ida Brandt", "Marsen Atoll"), ("Ole Lind", "Fair Bay, Hawaii"), ("Jo Falk", "Fair Bay, Hawaii")],
        ),
        (
            "Brandt reported from Oakland, Calif.; Lind, from Washington.",
            [("Brandt", "Oakland, Calif."), ("Lind", "Washington")],
        ),
        (
            "By by Ida J.M. Brandt BuzzFeed News Reporter Reporting FromMarsen, Delaware",
            [("Ida J.M. Brandt", "Marsen, Delaware")],
        ),
    ],
)
def test_places(line, expected):
    """A place belongs to the names since the last place."""
    assert [(p.name, p.location) for b in parse_byline(line) for p in b.people] == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By IDA BRANDT. Follow Ida Brandt on Twitter @ida.", ("Ida Brandt", None, "@ida")),
        ("By IDA BRANDT. fitmarsen@ledger.example.com", ("Ida Brandt", "fitmarsen@ledger.example.com", None)),
        ("By Ida Brandt | ida@ledger.example", ("Ida Brandt", "ida@ledger.example", None)),
        ("By Ida Brandt@MarsenByNature Feb 3, 2021, 9:12am EST", ("Ida Brandt", None, "@MarsenByNature")),
        ("Por Ida Brandt@marsen_esibrandt@ledger.com", ("Ida Brandt", "ibrandt@ledger.com", "@marsen_es")),
        (
            "Ida Brandt may be reached at ibrandt@ledger.com. Follow her on Twitter @idab.",
            ("Ida Brandt", "ibrandt@ledger.com", "@idab"),
        ),
        ("Follow Ida Brandt on X at https://x.com/idab", ("Ida Brandt", None, "@idab")),
    ],
)
def test_contacts(line, expected):
    """Addresses and handles belong to a person; a handle keeps its at-sign."""
    (byline,) = parse_byline(line)
    (person,) = byline.people

    assert (person.name, person.email, person.handle) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "(Additional reporting by Ida Brandt and Ole Lind in Washington and Jo Falk in New York, editing by Pia Thorn)",
            ["contributor: Ida Brandt, Ole Lind, Jo Falk", "editor: Pia Thorn"],
        ),
        (
            "Reporting by Ida Brandt in Beirut and Ole Lind in The Hague; Writing by Jo Falk; Editing by Pia Thorn",
            ["author: Ida Brandt, Ole Lind", "writer: Jo Falk", "editor: Pia Thorn"],
        ),
        (
            "By IDA BRANDT; Ole Lind contributed reporting from Oslo, and Jo Falk from Rome.",
            ["author: Ida Brandt", "contributor: Ole Lind, Jo Falk"],
        ),
        (
            "Ida Brandt reported from Oslo and Ole Lind from Rome. Jo Falk contributed research.",
            ["author: Ida Brandt, Ole Lind", "researcher: Jo Falk"],
        ),
        ("--additional reporting from Ida Brandt.", ["contributor: Ida Brandt"]),
        (
            "Ida Brandt, Ole Lind, and Jo Falk contributed to this guide.",
            ["contributor: Ida Brandt, Ole Lind, Jo Falk"],
        ),
        ("Contributing: Ida Brandt, USA TODAY", ["contributor: Ida Brandt"]),
        ("Redaktion: Ida Brandt und Ole Lind", ["editor: Ida Brandt, Ole Lind"]),
        ("Crédits photo : Ida BRANDT/Le Marsen", ["photographer: Ida Brandt"]),
        ("Photo: Ida Brandt, STF / Associated Press", ["photographer: Ida Brandt"]),
        ("Photo by Ida Brandt/AFP via Getty Images", ["photographer: Ida Brandt"]),
        ("Ida Brandt / Getty Images", ["photographer: Ida Brandt"]),
        ("Words by Ida Brandt, photos by Ole Lind", ["author: Ida Brandt", "photographer: Ole Lind"]),
        ("By Ida Brandt, as told to Ole Lind", ["author: Ida Brandt", "as_told_to: Ole Lind"]),
        ("Autor Ida Brandt: EN Übersetzung Ole Lind, 12.12.22", ["author: Ida Brandt", "translator: Ole Lind"]),
        ("Illustration by Ida Brandt", ["illustrator: Ida Brandt"]),
        ("Translated by Ida Brandt", ["translator: Ida Brandt"]),
    ],
)
def test_roles(line, expected):
    """One byline a role, in order."""
    assert people(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "Marsen News Digital’s Ida Brandt and Ole Lind contributed to this report.",
        "-- MNN's Ida Brandt contributed to this report.",
    ],
)
def test_possessive_outlets(line):
    """An outlet's own: it belongs to all who follow."""
    (byline,) = parse_byline(line)

    assert {p.affiliation for p in byline.people} == {byline.outlet} != {None}


def test_outlet_before_a_list_of_writers():
    """A plural job before a list gives its outlet to everybody and its bare title to nobody."""
    (byline,) = parse_byline(
        "Associated Press writers Will Brandt in Marsen, Pennsylvania, and Ole Lind in Oslo contributed to this report."
    )

    assert [(p.name, p.title, p.affiliation, p.location) for p in byline.people] == [
        ("Will Brandt", None, "Associated Press", "Marsen, Pennsylvania"),
        ("Ole Lind", None, "Associated Press", "Oslo"),
    ]
    assert byline.agencies == ("AP",)


@pytest.mark.parametrize(
    ("line", "organisations", "agencies"),
    [
        ("AFP", ["AFP"], ("AFP",)),
        ("By Associated Press12:20pm Jan 7, 2024", ["Associated Press"], ("AP",)),
        ("Agencia EFE", ["Agencia EFE"], ("EFE",)),
        ("Von DPA", ["DPA"], ("dpa",)),
        ("von Landesspiegel", ["Landesspiegel"], ()),
        ("By MND Staff", ["MND Staff"], ()),
        ("Our Foreign Staff 16 November 2017 • 2:15pm", ["Our Foreign Staff"], ()),
        ("From MARSEN NEWS Reporter in Dodoma", ["MARSEN NEWS Reporter"], ()),
        ("By Euronews with Agencies", ["Euronews"], ()),
        ("By Practical Harbor Editorial Staff", ["Practical Harbor Editorial Staff"], ()),
        ("By Letters To The Editor |", ["Letters To The Editor"], ()),
        ("Editorial Board", ["Editorial Board"], ()),
        ("By National Desk The Plain Ledger on December 27, 2014 at 12:06 PM", ["National Desk"], ()),
        ("By AP and TOI staff", ["AP", "TOI staff"], ("AP",)),
        ("The Associated Press contributed to this report.", ["The Associated Press"], ("AP",)),
        ("Autor: www.portal-marsen.pl Data: 28-04-2021, 09:29", ["www.portal-marsen.pl"], ()),
        ("Mit Material von dpa", ["dpa"], ("dpa",)),
    ],
)
def test_organisations_are_no_people(line, organisations, agencies):
    """Desks, staffs, agencies and outlets are credited as organisations."""
    (byline,) = parse_byline(line)

    assert byline.people == ()
    assert [o.name for o in byline.organisations] == organisations
    assert byline.agencies == agencies


@pytest.mark.parametrize(
    "line",
    [
        "", "   ", "—", "ELECTIONS 2016", "CLIMATE CHANGE", "What we know", "5 min read", "admin", "(kas)",
        "https://www.facebook.com/marsen", "E-Mail: ida@ledger.com", "To reach the reporter, contact Ida@ledger.com.",
        "By the time they arrived, it was over.", "By Tuesday, most of them had left the harbor.",
        "Marsen Mayor Ida Brandt is heading to Washington, D.C. on Thursday.", "Ida Brandt is the mayor of Marsen.",
        "The mayor contributed to this report on Monday.", "Ida Brandt's son", "He said that Ole Lind contributed reporting.",
        "NEW You can now listen to Marsen articles!", "CLICK HERE TO GET THE MARSEN APP",
    ],
)  # fmt: skip
def test_no_credit(line):
    """Headings, prose, promos and contacts are no bylines."""
    assert parse_byline(line) == ()


@pytest.mark.parametrize(
    ("line", "sure"),
    [
        ("By Ida Brandt", True),
        ("Ida Brandt contributed to this report.", True),
        ("Ida Brandt", False),
        ("Von Miller", False),
    ],
)
def test_sure(line, sure):
    """A head or a verb shows a credit; a bare name might be a heading."""
    assert parse_byline(line)
    assert is_sure_byline(line) is sure


def test_what_is_not_understood_is_kept_apart():
    """A piece that is no name is no author."""
    reading = read_line("By Ida Brandt, who covers politics")

    assert [p.name for p in reading.bylines[0].people] == ["Ida Brandt"]
    assert reading.unread == ("who covers politics",)


NAMES = st.sampled_from(
    [
        "Ida Brandt",
        "Ole van der Lind",
        "Jo P. Falk",
        "Ann-Marie O’Shea",
        "S.V. Kolm",
        "José Peña",
        "Lee Min-ho Park",
        "Rex Thorn Jr.",
    ]
)
OUTLETS = st.sampled_from([None, "The Marsen Ledger", "Fairhaven Tribune", "CNN", "Harbor Daily News"])


@given(
    st.lists(NAMES, min_size=1, max_size=4, unique=True), OUTLETS, st.sampled_from(["By ", "by ", "", "Story by ", "Von ", "By: "]),
    st.sampled_from(["", " | January 3, 2026", " Jan. 3, 2026, 10:15 a.m.", " 3 min read", " - Updated 4:02 PM"]), st.booleans(), st.booleans(),
)  # fmt: skip
def test_round_trip_of_authors(names, outlet, head, tail, oxford, capitals):
    """A byline made of parts is read back into them, in any form; capitals up to case."""
    last = (
        (", and " if oxford and len(names) > 2 else " and ").join([", ".join(names[:-1]), names[-1]])
        if names[1:]
        else names[0]
    )
    last = last.upper().replace(" AND ", " and ") if capitals else last
    line = head + last + (f", {outlet}" if outlet else "") + tail
    (byline,) = parse_byline(line)

    assert [p.name.casefold() for p in byline.people] == [name.casefold() for name in names]
    if not capitals:
        assert [p.name for p in byline.people] == names
    assert {p.affiliation for p in byline.people} == {outlet}
    assert byline.span.of(line) == byline.raw


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["Reporting", "Additional reporting", "Writing", "Editing"]),
            NAMES,
            st.sampled_from([None, "Oslo", "New York"]),
        ),
        min_size=1,
        max_size=4,
        unique_by=lambda x: x[0],
    )
)
def test_round_trip_of_wire_credits(parts):
    """A wire's closing credits are read back, each with its role and place."""
    line = "(" + "; ".join(f"{what} by {name}" + (f" in {place}" if place else "") for what, name, place in parts) + ")"
    found = [(p.name, p.location) for b in parse_byline(line) for p in b.people]

    assert found == [(name, place) for _, name, place in parts]


@given(
    st.text(alphabet=st.characters(codec=None), max_size=120)
    | st.lists(
        st.sampled_from(
            [
                "By ",
                "Ida ",
                "Brandt",
                ", ",
                " and ",
                "CNN",
                "’s ",
                "from ",
                "contributed ",
                "reporting ",
                "by ",
                "@ida",
                ". ",
                "; ",
                "Jan. 3",
                "Staff Writer",
                "(",
                ")",
                "/",
                "The ",
            ]
        ),
        max_size=14,
    ).map("".join)
)
def test_any_line(line):
    """No line raises; `raw` is what stands at the span."""
    for byline in parse_byline(line):
        assert byline.span.of(line) == byline.raw
        assert byline.people or byline.organisations or byline.agencies
        assert all(person.name for person in byline.people)
