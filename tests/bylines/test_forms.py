"""Forms of credits met on real pages, each mended once: agencies, desks, possessives, two verbs in one line."""

import pytest

from newsparse.bylines.credits import parse_byline


def shown(line):
    """Return a line's credits in short: role, people with outlet and place, organisations, agencies."""
    found = []
    for byline in parse_byline(line):
        people = [
            p.name
            + (f" [{p.title}]" if p.title else "")
            + (f" ({p.affiliation})" if p.affiliation else "")
            + (f" @{p.location}" if p.location else "")
            for p in byline.people
        ]
        found.append(f"{byline.role.value}: {', '.join(people + [f'<{o.name}>' for o in byline.organisations])}")
        if byline.agencies:
            found[-1] += f" / {' '.join(byline.agencies)}"
    return found


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Sarah D. Wire, Staff Writer", ["author: Sarah D. Wire [Staff Writer]"]),
        ("BY IDA BRANDT, McLedger Washington Bureau", ["author: Ida Brandt (McLedger Washington Bureau)"]),
        ("By Martin Luther Brandt III and Ole Lind Jr.", ["author: Martin Luther Brandt III, Ole Lind Jr."]),
        ("Ida Brandt, Ph.D.", ["author: Ida Brandt"]),
        ("By Ida Brandt, Special to CNN", ["author: Ida Brandt (CNN)"]),
        ("By Ida Brandt, for CNN", ["author: Ida Brandt (CNN)"]),
        ("By Ida Brandt/Staff", ["author: Ida Brandt"]),
        ("By Ida Brandt and Ole Lind Associated Press", ["author: Ida Brandt (Associated Press), Ole Lind (Associated Press) / AP"]),
        ("Ida Brandt in Washington, Ole Lind in Kyiv and agencies", ["author: Ida Brandt @Washington, Ole Lind @Kyiv"]),
        ("Associated Press in Washington", ["author: <Associated Press> / AP"]),
        ("EFE / Madrid", ["author: <EFE> / EFE"]),
        ("By Associated Press Reporter", ["author: <Associated Press Reporter> / AP"]),
        ("By Staff and wire reports", ["author: <Staff>, <wire reports>"]),
        ("Agencias", ["author: <Agencias>"]),
        ("SZ/dpa", ["author: <SZ>, <dpa> / dpa"]),
        ("Le Monde avec AFP", ["author: <Le Monde> / AFP"]),
        ("Por Ida Brandt e Ole Lind, g1", ["author: Ida Brandt (g1), Ole Lind (g1)"]),
        ("Von unserem Korrespondenten Ole Lind, Brüssel", ["author: Ole Lind [Korrespondenten] @Brüssel"]),
        ("Oprac. Jan Kowalski", ["author: Jan Kowalski"]),
        ("Propos recueillis par Ida Brandt", ["author: Ida Brandt"]),
        ("AP Photo/Ida Brandt", ["photographer: Ida Brandt (AP) / AP"]),
        ("REUTERS/Ida Brandt", ["photographer: Ida Brandt (REUTERS) / Reuters"]),
        ("Ida Brandt/AP/Shutterstock", ["photographer: Ida Brandt (AP) / AP Shutterstock"]),
        ("Bild: picture alliance/dpa", ["photographer: <picture alliance>, <dpa> / picture alliance dpa"]),
        ("CBS News' Ida Brandt contributed to this report.", ["contributor: Ida Brandt (CBS News)"]),
        ("USA TODAY reporter Ida Brandt contributed.", ["contributor: Ida Brandt [reporter] (USA TODAY)"]),
        (
            "The Associated Press and Fox News' Ida Brandt contributed to this report.",
            ["contributor: Ida Brandt (Fox News), <The Associated Press> / AP"],
        ),
        ("Staff writer Ida Brandt in Des Moines contributed to this report.", ["contributor: Ida Brandt [Staff writer] @Des Moines"]),
        (
            "Denver Post staff writers Ida Brandt and Ole Lind contributed to this report.",
            ["contributor: Ida Brandt [staff writers] (Denver Post), Ole Lind [staff writers] (Denver Post)"],
        ),
        (
            "Brandt reported from Manchester, N.H. Associated Press writers Ole Lind and Jo Falk contributed to this report.",
            ["author: Brandt @Manchester, N.H", "contributor: Ole Lind (Associated Press), Jo Falk (Associated Press) / AP"],
        ),
        (
            "Ida Brandt contributed reporting from New York, and Ole Lind contributed research.",
            ["contributor: Ida Brandt @New York", "researcher: Ole Lind"],
        ),
        ("Reporting by Ida Brandt; Editing by Ole Lind Our Standards: The Marsen Principles.", ["author: Ida Brandt", "editor: Ole Lind"]),
        ("Martin Lind Martin Lind", ["author: Martin Lind"]),
        ("ByIda BrandtSenior Political Correspondent", ["author: Ida Brandt [Senior Political Correspondent]"]),
        ("Ida Brandt, Deputy Political Editor", ["author: Ida Brandt [Deputy Political Editor]"]),
        ("By Ole Lind, Whitehall Correspondent", ["author: Ole Lind [Whitehall Correspondent]"]),
        ("By IDA BRANDT FOR MAILONLINE", ["author: Ida Brandt (MAILONLINE)"]),
        ("Por Ida Brandt para BBC News Mundo", ["author: Ida Brandt (BBC News Mundo)"]),
        ("From Ida Brandt in Paris", ["author: Ida Brandt @Paris"]),
        ("From CNN’s Ida Brandt", ["author: Ida Brandt (CNN)"]),
        ("Ida Brandt CNN", ["author: Ida Brandt (CNN)"]),
        ("Von Ida Brandt, ARD-Studio Washington", ["author: Ida Brandt (ARD-Studio Washington)"]),
        ("By Ida Brandt, ET Bureau", ["author: Ida Brandt (ET Bureau)"]),
        ("Guest essay by Ida Brandt", ["author: Ida Brandt"]),
        ("Op-Ed by Ida Brandt", ["author: Ida Brandt"]),
        ("Ida Brandt of The Associated Press contributed to this report.", ["contributor: Ida Brandt (Associated Press) / AP"]),
        (
            "Reporting was contributed by Ida Brandt from Miami and Ole Lind from Houston.",
            ["contributor: Ida Brandt @Miami, Ole Lind @Houston"],
        ),
        # Lines of prose and headings that are no credits.
        ("Not everyone is on board.", []),
        ("Brandt’s Poll Numbers Jump After Convention.", []),
        ("NASA Accused Of Covering Up Mayor’s Job.", []),
        ("“Like Oakland. Or Ferguson,” Brandt said.", []),
        ("Texas Lt. Gov. Ole Lind says the mayor is “standing tall” despite losing.", []),
        ("Feedback? What should we talk about next?", []),
        ("CORRECTION:", []),
        ("FULL TEXT.", []),
        ("THE TOTAL.", []),
        ("Brandt unleashes a dream team.", []),
    ],
)  # fmt: skip
def test_forms(line, expected):
    """Each part of the line goes where it belongs."""
    assert shown(line) == expected
