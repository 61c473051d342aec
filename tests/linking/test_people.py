"""Whom mentions mean: names, surnames, titles, descriptions, pronouns, offices."""

import re

import pytest

from newsparse import parse_text
from newsparse.linking.people import Cast, read_cast
from newsparse.models import Basis, Paragraph, QuoteForm, SourceKind, Span, Speaker
from newsparse.quotes.findings import Quotation, Speech


def read(marked: str) -> tuple[Cast, list[Speaker]]:
    """Read a story whose source mentions stand between ⟦ and ⟧; straight marks make quotations."""
    text, mentions, at = "", [], 0
    for piece in re.split(r"([⟦⟧])", marked):
        if piece == "⟦":
            at = len(text)
        elif piece == "⟧":
            mentions.append(Span(at, len(text)))
        else:
            text += piece
    quotations = tuple(
        Quotation(spans=(Span(m.start() + 1, m.end() - 1),), span=Span(*m.span()), form=QuoteForm.DIRECT)
        for m in re.finditer(r'"[^"\n]+"', text)
    )
    blocks = tuple(Paragraph(span=Span(*m.span()), text=m.group()) for m in re.finditer(r"[^\n]+", text))
    cast = read_cast(text, blocks, Speech(quotations=quotations, sources=tuple(mentions)))
    return cast, [cast.resolve(mention) for mention in mentions]


CASES = {
    "a full name": ("⟦Harriet Dale⟧ said no.", "Harriet Dale", Basis.NAMED),
    "a surname": ("Harriet Dale came.\n\n⟦Dale⟧ said no.", "Harriet Dale", Basis.SURNAME),
    "a courtesy title": ("Harriet Dale came.\n\n⟦Ms. Dale⟧ said no.", "Harriet Dale", Basis.SURNAME),
    "an office title": ("Harriet Dale came.\n\n⟦Mayor Dale⟧ said no.", "Harriet Dale", Basis.SURNAME),
    "titles before the name": ("⟦Marsen City Mayor Harriet Dale⟧ said no.", "Harriet Dale", Basis.NAMED),
    "the fullest name": ("Joe Harlan came. ⟦Joe T. Harlan⟧ said no. Harlan left.", "Joe T. Harlan", Basis.NAMED),
    "a nickname": ("William Harlan came. ⟦Bill Harlan⟧ said no.", "William Harlan", Basis.NAMED),
    "a particle": ("Ines de la Cruz came. ⟦De la Cruz⟧ said no.", "Ines de la Cruz", Basis.SURNAME),
    "a compound surname": ("Lena Marsh Whitlock came. ⟦Marsh Whitlock⟧ said no.", "Lena Marsh Whitlock", Basis.SURNAME),
    "an apostrophe": ("Nora O’Dell came. ⟦O'Dell⟧ said no.", "Nora O’Dell", Basis.SURNAME),
    "a suffix": ("Paul Reyes Jr. came. ⟦Reyes⟧ said no.", "Paul Reyes Jr.", Basis.SURNAME),
    "not ASCII": ("Élodie Ångström came. ⟦Ångström⟧ said no.", "Élodie Ångström", Basis.SURNAME),
    "a given name first": ("Bao Lin-su came. ⟦Bao⟧ said no.", "Bao Lin-su", Basis.SURNAME),
    "a role before the name": ("⟦Marsen resident Ole Brandt⟧ said no.", "Ole Brandt", Basis.NAMED),
    "a trade that opens the sentence": ("Midfielder Ole Brandt came. ⟦Brandt⟧ said no.", "Ole Brandt", Basis.SURNAME),
    "a parent that opens the sentence": ("Parent Amy Brandt came. ⟦Brandt⟧ said no.", "Amy Brandt", Basis.SURNAME),
    "a title of two words": ("Chief Executive Ole Brandt came. ⟦Brandt⟧ said no.", "Ole Brandt", Basis.SURNAME),
    "a Malaysian courtesy title": ("⟦Datuk Ole Brandt⟧ said no.", "Ole Brandt", Basis.NAMED),
    "an apposition": ("⟦Her manager, Ole Brandt,⟧ said no.", "Ole Brandt", Basis.NAMED),
    "the mayor": ("Mayor Harriet Dale met Tim Ross.\n\n⟦The mayor⟧ said no.", "Harriet Dale", Basis.TITLE),
    "the senator": ("Sen. Tim Ross met Harriet Dale. ⟦The senator⟧ said no.", "Tim Ross", Basis.TITLE),
    "a role behind": ("Tim Ross, the city's police chief, met Ann Lee. ⟦The chief⟧ said no.", "Tim Ross", Basis.TITLE),
    "the state's Democrat": (
        "Rep. Tim Ross, D-Ohio, met Rep. Cal Webb, R-Iowa.\n\n⟦The Ohio Democrat⟧ said no.",
        "Tim Ross",
        Basis.TITLE,
    ),
    "a mother of so many": ("Ada Ross grills maize by the quay.\n\n⟦The mother of three⟧ said no.", "Ada Ross", Basis.ROLE),
    "a given name beside a kinship": ("“No,” said ⟦her neighbour⟧, Ada.", "Ada", Basis.ROLE),
    "an operator and its name": ("⟦The ferry's operator⟧, Island Lines, said no.", "Island Lines", Basis.NAMED),
    "a trade on stage": ("Tim Ross came on for Dale.\n\nRoss ran.\n\n⟦The striker⟧ said no.", "Tim Ross", Basis.ROLE),
    "a description that needs its owner": ("Tim Ross came. Ross ran. ⟦The bureau's director⟧ said no.", None, None),
    "the last holder": ("Mayor Dana Pell came.\n\nMayor Tim Ross left. He smiled.\n\n⟦The mayor⟧ said no.", "Tim Ross", Basis.TITLE),
    "he": ("Tim Ross met Harriet Dale.\n\n⟦He⟧ said no.", "Tim Ross", Basis.PRONOUN),
    "she": ("Tim Ross met Harriet Dale.\n\n⟦She⟧ said no.", "Harriet Dale", Basis.PRONOUN),
    "he by courtesy": ("Ashok Bhide met Tamsin Okoro. Mr. Bhide left. Ms. Okoro stayed.\n\n⟦He⟧ said no.", "Ashok Bhide", Basis.PRONOUN),
    "the subject first": ("Tim Ross beat Paul Reyes in a race. ⟦He⟧ said so.", "Tim Ross", Basis.PRONOUN),
    "the last speaker": (
        '"No," Tim Ross said about Paul Reyes.\n\n"Never again," ⟦he⟧ said.',
        "Tim Ross",
        Basis.PRONOUN,
    ),
    "she of an unknown given name": ("Yuki Quill opened the hall. ⟦She⟧ said no.", "Yuki Quill", Basis.PRONOUN),
    "she of an accented given name": ("Zoë Quill walked the hall. ⟦She⟧ said no.", "Zoë Quill", Basis.PRONOUN),
    "the main clause after a fronted one": (
        'Asked whether Tim Ross, who has called it a toy, could win, Paul Reyes shrugged.\n\n"Yes," ⟦he⟧ said.',
        "Paul Reyes",
        Basis.PRONOUN,
    ),
    "the subject of a with-clause": (
        'Ann Lee left, said Ruth Dunn.\n\nIt grew loud, with Harriet Dale — who likes it — mocking the plan.\n\n"No," ⟦she⟧ said.',
        "Harriet Dale",
        Basis.PRONOUN,
    ),
    "who": ("It was Tim Ross, ⟦who⟧ said no.", "Tim Ross", Basis.PRONOUN),
    "somebody's office": ("Mayor Harriet Dale left.\n\n⟦Dale's office⟧ said no.", "Harriet Dale's office", Basis.ROLE),
    "his office": ("Mayor Tim Ross left.\n\n⟦His office⟧ said no.", "Tim Ross's office", Basis.ROLE),
    "an organisation": ("⟦The Marsen Ledger⟧ said no.", "Marsen Ledger", Basis.NAMED),
    "who is spoken of does not speak": (
        'Matt Leer said that Paul Reyes knew.\n\n"He learned it, he spoke with them," ⟦he⟧ said.',
        "Matt Leer",
        Basis.PRONOUN,
    ),
    "who is attacked does not speak": (
        'Paul Reyes attacked his rival Tim Ross.\n\n"He has never run a thing," ⟦he⟧ said.',
        "Paul Reyes",
        Basis.PRONOUN,
    ),
    "who is said to act does not speak": (
        'Paul Reyes met Tim Ross.\n\nReyes said Ross will pay.\n\n"He will pay all of it," ⟦he⟧ said.',
        "Paul Reyes",
        Basis.PRONOUN,
    ),
    "who answers a critic does not speak": (
        '"No," Tim Ross said.\n\nPaul Reyes shrugged it off. "He has never run a thing," ⟦he⟧ said.',
        "Paul Reyes",
        Basis.PRONOUN,
    ),
    "who replies did not ask": (
        'Paul Reyes came. "No," Reyes said.\n\nTim Ross asked him if the ferry ran.\n\n"Never on Sundays," ⟦he⟧ replied.',
        "Paul Reyes",
        Basis.PRONOUN,
    ),
    # Names beside descriptions, before and behind.
    "a name behind a long role": (
        "⟦The head of Marsen⟧’s centre of bolts, Lee Park, says it is over.",
        "Lee Park",
        Basis.ROLE,
    ),
    "a name behind a post abroad": (
        "⟦Marsish Ambassador⟧ to the Netherlands, Lee Park, told them.",
        "Lee Park",
        Basis.ROLE,
    ),
    "a role and a name behind a role": (
        "⟦The host⟧, harbor board member Lee Park, has said so.",
        "Lee Park",
        Basis.ROLE,
    ),
    "a name and an age behind a role": (
        "⟦Fellow rower⟧, boat owner Lee Park, 60, from Oldquay, said so.",
        "Lee Park",
        Basis.ROLE,
    ),
    "a name before a role": ("Lee Park, ⟦a former diver⟧ who saw it said so.", "Lee Park", Basis.ROLE),
    "a title before the name before a role": (
        "Cllr Lee Park, ⟦Chair of the Marsen Docks⟧ said so.",
        "Lee Park",
        Basis.ROLE,
    ),
    "a clause before a role": ("After meeting Lee Park, ⟦a former diver⟧ said so.", None, None),
    "a title of two things": ("⟦minister of mines and energy Lee Park⟧ said so.", "Lee Park", Basis.NAMED),
    "a title in two parts": ("⟦Police and Crime Commissioner Lee Park⟧ said so.", "Lee Park", Basis.NAMED),
    "a knight by his given name": ("Sir Tim Ross came. He left.\n\n⟦Sir Tim⟧ said no.", "Tim Ross", Basis.SURNAME),
    "a prince by his given name": ("Selim bin Tarik came.\n\n⟦Prince Selim⟧ said no.", "Selim bin Tarik", Basis.SURNAME),
    "a family name first": ("Zhang Quill runs the cranes.\n\n⟦Zhang⟧ said no.", "Zhang Quill", Basis.SURNAME),
    "a family name before two syllables": ("Park Quill-jin runs it.\n\n⟦Park⟧ said no.", "Park Quill-jin", Basis.SURNAME),
    "a rank with a hyphen": ("Lt-Col Robin Ross came.\n\n⟦Lt-Col Ross⟧ said no.", "Robin Ross", Basis.SURNAME),
    "a rank with a stop": ("Robin Ross came.\n\nHe saw ⟦Pfc. Ross⟧ say no.", "Robin Ross", Basis.SURNAME),
    "an office with a for": ("⟦Minister for Transport Robin Quill⟧ said no.", "Robin Quill", Basis.NAMED),
    "an office of two things": ("⟦Minister for Docks and Quays Robin Quill⟧ said no.", "Robin Quill", Basis.NAMED),
    "an office of a place": ("⟦Archbishop of Marsen Robin Quill⟧ said no.", "Robin Quill", Basis.NAMED),
    "an office cut short": ("⟦Former Secretary⟧ of State Robin Quill said no.", "Robin Quill", Basis.NAMED),
    "who speaks for somebody": ("⟦Lawyer for Robin Quill⟧ said no.", None, None),
    "a capitalised office alone": ("Chief Justice Robin Quill came.\n\n⟦The Chief Justice⟧ said no.", "Robin Quill", Basis.TITLE),
    "a statement from somebody": ("Lee Park left.\n\n⟦A statement from Park⟧ said no.", "Lee Park", Basis.ROLE),
    "a study by a body": ("⟦A study⟧ by the Marsen Ledger said no.", "Marsen Ledger", Basis.ROLE),
    "a statement from somebody's office": ("Lee Park left.\n\n⟦A statement⟧ from Park's office said no.", None, None),
    "a given name that is a title too": ("The club named Dean Ross its coach. ⟦Ross⟧ said no.", "Dean Ross", Basis.SURNAME),
    "a dean": ("The dean of Marsen, Lee Ross, came.\n\n⟦Dean Ross⟧ said no.", "Lee Ross", Basis.SURNAME),
    "a mother-of-three": ("Mum-of-two Ada Ross grills maize by the quay.\n\n⟦The mother-of-two⟧ said no.", "Ada Ross", Basis.ROLE),
    "who speaks for a thing is not the thing": ("Ada Ross won. A spokesman for the Lottery said so.\n\n⟦She⟧ said no.", "Ada Ross", Basis.PRONOUN),
    "a place where somebody is from": ("Ada Ross won. A nurse from Olde said so.\n\n⟦She⟧ said no.", "Ada Ross", Basis.PRONOUN),
    "where somebody is from": ("Tim Ross came on.\n\n⟦The Norwegian⟧ said no. Lee Park left.", "Tim Ross", Basis.ROLE),
    "who wants no name": ("Head teacher Ada Ross came.\n\n⟦Her son's teacher⟧, who asked not to be named, said no.", None, None),
    # Bodies keep all of their name.
    "a ministry": ("⟦The Ministry of Foreign Affairs⟧ said no.", "Ministry of Foreign Affairs", Basis.NAMED),
    "a bureau of two things": ("⟦the Bureau of Docks and Quays⟧ said no.", "Bureau of Docks and Quays", Basis.NAMED),
    "a bureau by its noun": (
        "The Bureau of Docks and Quays met. ⟦the bureau⟧ said no.",
        "Bureau of Docks and Quays",
        Basis.ROLE,
    ),
    "an expert of a university": ("⟦The University of Marsen expert⟧ said no.", None, None),
    "who is told is not who speaks": (
        'Matt Leer told Paul Reyes.\n\n"He is the best," ⟦he⟧ said of Tim Ross.', "Matt Leer", Basis.PRONOUN,
    ),
    "a council of many": (
        "⟦the National Police Chiefs’ Council⟧ said no.",
        "National Police Chiefs’ Council",
        Basis.NAMED,
    ),
    "a federation of police": ("⟦the Police Federation⟧ said no.", "Police Federation", Basis.NAMED),
    "an army of a nation": ("⟦The Indian army⟧ said no.", "Indian army", Basis.ROLE),
    "leaders of a nation": ("⟦Norway’s political and military leaders⟧ said no.", None, None),
    "a member of parliament": ("⟦An MP⟧ said no.", None, None),
    "papers": ("⟦the ledgers obtained under the Access⟧ say no.", None, None),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_a_mention_means(case):
    """Each way of naming gives the canonical name and says how it was reached."""
    marked, name, basis = CASES[case]
    _, (speaker,) = read(marked)
    assert (speaker.name, speaker.basis) == (name, basis)


UNKNOWN = {
    "two men alike": "Tim Ross and Paul Reyes met.\n\n⟦He⟧ said no.",
    "an indefinite role": "Mayor Tim Ross left. ⟦A mayor⟧ said no.",
    "a plural noun that opens a sentence": "⟦Audiences⟧ said yes. He left. ⟦He⟧ said no.",
    "a group": "Tim Ross met voters. ⟦Voters⟧ said no.",
    "a role that nobody holds": "Tim Ross came. ⟦The coroner⟧ said no.",
    "nobody of that sex": "Tim Ross came. ⟦She⟧ said no.",
    "I": "Tim Ross came. ⟦I⟧ said no.",
}


@pytest.mark.parametrize("case", UNKNOWN)
def test_nobody_is_named_without_ground(case):
    """Where nobody fits, or two fit alike, there is no name."""
    speaker = read(UNKNOWN[case])[1][-1]
    assert speaker.name is None
    assert speaker.basis is None


def test_a_tie_says_between_whom():
    """The rivals of a pronoun that could not be decided are told."""
    cast, (speaker,) = read("Tim Ross and Paul Reyes met.\n\n⟦He⟧ said no.")
    assert set(cast.rivals(speaker.mention.span)) == {"Tim Ross", "Paul Reyes"}


def test_husband_and_wife_are_two():
    """One surname, two people, told apart by courtesy and given name."""
    _, speakers = read("Carl Dunn and Ruth Dunn came.\n\n⟦Mr. Dunn⟧ said no. ⟦Mrs. Dunn⟧ said yes. ⟦Ruth⟧ left.")
    assert [speaker.name for speaker in speakers] == ["Carl Dunn", "Ruth Dunn", "Ruth Dunn"]


def test_the_name_is_never_taken_from_a_quotation():
    """A longer form inside somebody's words stays theirs."""
    cast, _ = read('Tim Ross came. "We thank Timothy Aloysius Ross," said Ann Lee.')
    assert [entity.name for entity in cast.entities] == ["Tim Ross", "Ann Lee"]
    assert [mention.text for mention in cast.entities[0].mentions] == ["Tim Ross", "Timothy Aloysius Ross"]


def test_people_have_titles_and_mentions():
    """An entity lists its titles, each once, and its mentions in reading order."""
    cast, _ = read("Marsen Mayor Harriet Dale, a former judge, came. Dale's car stood. Mayor Dale left.")
    (dale,) = cast.entities
    assert dale.titles == ("Marsen Mayor", "former judge", "Mayor")
    assert [mention.text for mention in dale.mentions] == ["Harriet Dale", "Dale", "Dale"]


def test_places_and_bodies_are_no_people():
    """Committees, papers, streets and cities are not listed as people."""
    cast, _ = read("The Marsen Planning Commission met on Harlan Street in New York, the Daily Ledger said Tuesday.")
    assert cast.entities == ()


def test_kinds():
    """Groups, documents and bodies without a name keep their kind."""
    _, speakers = read("⟦Police⟧ said no. ⟦The report⟧ said so. ⟦The company⟧ agreed. ⟦Two officials⟧ left.")
    kinds = [SourceKind.GROUP, SourceKind.DOCUMENT, SourceKind.ORGANISATION, SourceKind.GROUP]
    assert [speaker.kind for speaker in speakers] == kinds


def test_two_speak_together():
    """Coordinated names: the first is the name, the others are joint; the mention covers all."""
    _, (speaker,) = read("⟦Tim Ross and Ann Lee⟧ said no.")
    assert speaker.name == "Tim Ross"
    assert [other.name for other in speaker.joint] == ["Ann Lee"]
    assert speaker.mention.text == "Tim Ross and Ann Lee"


def test_a_surname_that_is_a_title_word():
    """Dean and King are names once somebody bears them."""
    _, speakers = read("Howard Dean and Ella King came.\n\n⟦Dean⟧ said no. ⟦Mr. King⟧ left. ⟦King⟧ said yes.")
    assert [speaker.name for speaker in speakers] == ["Howard Dean", "Ella King", "Ella King"]


def test_it_means_the_office_that_spoke_last():
    """After "his office said", "it added" is the office, named by its holder."""
    _, speakers = read('Mayor Tim Ross left.\n\n"No," ⟦his office⟧ said.\n\n"Never," ⟦it⟧ added.')
    assert [str(speaker) for speaker in speakers] == ["Tim Ross's office"] * 2
    assert [speaker.kind for speaker in speakers] == [SourceKind.OFFICE] * 2


def test_he_said_of_another():
    """In "he said of X", he is not X."""
    _, (speaker,) = read("Tim Ross spoke after Paul Reyes.\n\nReyes left. ⟦He⟧ said of Reyes that all was well.")
    assert speaker.name == "Tim Ross"


def test_a_place_is_nobody():
    """A single name behind "in" is no person, however near."""
    _, (speaker,) = read("Ann Lee lives in Clarkson. Clarkson became her home.\n\n⟦He⟧ said no.")
    assert speaker.name is None


def test_the_post_that_said_it_is_its_author():
    """ "Ross's tweet, which said": the author."""
    _, (speaker,) = read("Tim Ross left. Ross's pinned tweet is one of May, ⟦which⟧ said no.")
    assert speaker.name == "Tim Ross"


def test_a_headline_names_nobody_that_he_means_alone():
    """Names of a line in capitals and small words are read with the names of the text."""
    cast, _ = read("Mayor Harriet Dale Slams Tim Ross Over Budget Plan\n\nTim Ross and Harriet Dale fought on Monday.")
    assert [entity.name for entity in cast.entities] == ["Harriet Dale", "Tim Ross"]


@pytest.mark.parametrize(
    ("marked", "name", "kind"),
    [
        ("Tim Ross left. ⟦His statement⟧ said no.", "Tim Ross", SourceKind.DOCUMENT),
        ("Tim Ross left. ⟦Ross's tweet⟧ said no.", "Tim Ross", SourceKind.PERSON),
        ("Tim Ross left. ⟦His promise⟧ was no.", "Tim Ross", SourceKind.PERSON),
        ("Tim Ross left. ⟦Ross's first questioners⟧ said no.", None, SourceKind.GROUP),
        ("The Marsen Water Commission met. ⟦The commission⟧ said no.", "Marsen Water Commission", SourceKind.ORGANISATION),
        ("Harlan Foods met its owners. ⟦The company⟧ said no.", "Harlan Foods", SourceKind.ORGANISATION),
        ("Harlan Foods met its owners. ⟦A company⟧ said no.", None, SourceKind.ORGANISATION),
        ("Tim Ross's campaign said no. ⟦Ross's campaign⟧ said so. ⟦The campaign⟧ left.", "Tim Ross's campaign", SourceKind.OFFICE),
        ("⟦The Marsen Police Department⟧ said no.", "Marsen Police Department", SourceKind.ORGANISATION),
        ("Mayor Ann Lee left. ⟦An aide close to the mayor⟧ said no.", None, SourceKind.PERSON),
        ("⟦Former secretary of state Ann Lee⟧ said no.", "Ann Lee", SourceKind.PERSON),
        ("Vice President Ann Lee met President Tim Ross. ⟦The vice president⟧ said no.", "Ann Lee", SourceKind.PERSON),
        ("President Tim Ross met Vice President Ann Lee. ⟦The president⟧ said no.", "Tim Ross", SourceKind.PERSON),
        ("Tim Ross met Sen. Ann Lee, R-Iowa. ⟦The Florida senator⟧ said no.", "Tim Ross", SourceKind.PERSON),
        ("Reporter Ann Lee asked. ⟦The governor⟧ said no.", None, SourceKind.PERSON),
    ],
)  # fmt: skip
def test_what_belongs_to_somebody(marked, name, kind):
    """Documents, posts, offices and bodies, by their owner or their antecedent."""
    _, speakers = read(marked)
    assert (speakers[-1].name, speakers[-1].kind) == (name, kind)


def test_organisations_and_offices_that_speak_are_listed():
    """Bodies count as entities once they are sources; kind and mentions are theirs."""
    cast, _ = read("⟦The Marsen Ledger⟧ said so. Tim Ross left. ⟦Ross's office⟧ said no.")
    listed = [(entity.name, entity.kind) for entity in cast.entities]
    office = ("Tim Ross's office", SourceKind.OFFICE)
    assert listed == [("Marsen Ledger", SourceKind.ORGANISATION), ("Tim Ross", SourceKind.PERSON), office]


def test_a_family_is_a_group():
    """ "The Dunns" are nobody alone."""
    _, (speaker,) = read("Carl Dunn and Ruth Dunn came. ⟦The Dunns⟧ said no.")
    assert (speaker.name, speaker.kind) == (None, SourceKind.GROUP)


def test_capitals_are_read_with_the_names_of_the_text():
    """A shouted line mentions those whom the prose names, and never names them."""
    cast, _ = read("Border chief Tom Hale came.\n\nBORDER CHIEF TOM HALE VOWS TO STAY\n\nHale left.")
    (hale,) = cast.entities
    assert hale.name == "Tom Hale"
    assert [mention.text for mention in hale.mentions] == ["Tom Hale", "TOM HALE", "Hale"]


def test_father_and_son():
    """Jr. is another person when both are named; the bare surname goes to whom the text speaks of."""
    _, speakers = read("Paul Reyes came with Paul Reyes Jr. and sat.\n\n⟦Paul Reyes⟧ said no. ⟦Paul Reyes Jr.⟧ left.")
    assert [speaker.name for speaker in speakers] == ["Paul Reyes", "Paul Reyes Jr."]


@pytest.mark.parametrize(
    ("marked", "name", "titles"),
    [
        ("⟦Developer Walter Brandt⟧ said no.", "Walter Brandt", ("Developer",)),
        ("⟦The band’s drummer⟧, Jean-Luc Moreau, said no.", "Jean-Luc Moreau", ("drummer",)),
        ("⟦Walter Brandt⟧, Marsen’s mayor, said no.", "Walter Brandt", ("Marsen’s mayor",)),
        ("⟦Walter Brandt⟧, the women’s rights activist, said no.", "Walter Brandt", ("women’s rights activist",)),
        ("⟦Former Gov. Walter Brandt⟧ said no.", "Walter Brandt", ("Former Gov.",)),
        ("The former Gov. Walter Brandt left. ⟦Brandt⟧ said no.", "Walter Brandt", ("former Gov.",)),
        ("⟦Dockworker Walter Brandt⟧, 31, said no. Wrote Brandt: no.", "Walter Brandt", ()),
        ("She sat by dockworker Walter Brandt. ⟦Brandt⟧ said no.", "Walter Brandt", ("dockworker",)),
        ("Mr. Brandt met Hall of Famer Carl Dunn. ⟦Dunn⟧ said no. Carl Dunn left.", "Carl Dunn", ()),
    ],
)
def test_roles_around_a_name(marked, name, titles):
    """Roles before and behind a name are no part of it, and are kept."""
    cast, (speaker,) = read(marked)
    assert speaker.name == name
    assert [set(titles) <= set(entity.titles) for entity in cast.entities if entity.name == name] == [True]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“It is over,” said the governor, Tom Reyes.", "Tom Reyes"),
        ("“It is over,” said the governor, Tom Reyes, who left.", "Tom Reyes"),
        ("His lawyer, Lena Moss, said it was “a toy.”", "Lena Moss"),
        ("The mayor, Marsen officials said, was “late.”", None),
    ],
)
def test_a_name_in_apposition_names_the_description(text, name):
    """Between commas, right behind it."""
    assert parse_text(text).quotes[0].speaker.name == name


NOUNS = """Der Gemeinderat von Marsen hat am Dienstag den Kauf der Fähre beschlossen. Bürgermeisterin Anna Quill sprach von einem
Geschenk für den Hafen und für die Wirtschaft der Region. Im Sitzungssaal gab es Beifall, vor dem Rathaus stand eine Gruppe
mit Plakaten. Die Kosten für das Schiff trägt zur Hälfte das Land, der Rest kommt aus der Rücklage der Gemeinde. Nach der
Abstimmung verließ Martin Reyes den Saal, der Haushalt sei eine Zumutung für die Steuerzahler. Quill will den Vertrag mit der
Werft im Sommer unterschreiben, die Fahrt über den See soll ab Herbst zum Preis einer Busfahrt möglich sein. Für Schüler und
Rentner plant die Verwaltung eine Ermäßigung. Die Werft hat nach Angaben der Leitung volle Bücher, das Material für den Rumpf
liegt jedoch bereits im Lager. Die Opposition kündigte eine Klage gegen den Beschluss an, das Gericht hat den Eingang der
Unterlagen bestätigt."""


def test_where_every_noun_is_capitalised_a_capital_names_nobody():
    """In German only given names, titles and surnames met before make people of capitalised words."""
    article = parse_text(NOUNS.replace("\n", " "))

    assert [person.name for person in article.people] == ["Anna Quill", "Martin Reyes"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # An aide without a name speaks, and "he" is not the last man who has one.
        ("Tim Ross left. An aide to the mayor said he had tried the key. “It broke,” he said.", None),
        ("Tim Ross left. An aide asked Tim Ross about the key. “It broke,” he said.", "Tim Ross"),
        ("Tim Ross left. An aide called him idle. “It broke,” he said.", "Tim Ross"),
        ("Ada Mole left. An aide sang. Tim Ross wept. “It broke,” he said.", "Tim Ross"),
        # A name that explains a noun is the subject when a verb follows.
        ("Lila Moss rowed home. The boy’s mother, Ada Mole, wept. “It broke,” she said.", "Ada Mole"),
        ("Tim Ross rowed home. His coach, former Olde midfielder Cal Webb, refused to row. “It broke,” he said.", "Cal Webb"),
        ("Tim Ross rowed home. Cal Webb, once a baker, had close friends in Olde. “It broke,” he said.", "Cal Webb"),
        # Where somebody comes from is no name.
        ("Tim Ross rowed home. “It broke,” said the Italian.", "Tim Ross"),
        ("Tim Ross rowed home. “It broke,” the French said.", None),
        # The name beside a description says more than whoever held the role before.
        ("Tim Ross, the union chair, left. The trust’s chair, Ada Mole, thanked them for “the soup.”", "Ada Mole"),
        ("Tim Ross called it “a win.” His Olde counterpart, Ada Mole of Marsen, disagreed: “No.”", "Ada Mole"),
        ("Tim Ross left. The first witness, former Lt. Cal Webb, said it was “late.”", "Cal Webb"),
        # A body goes on behind its "of", with its members.
        ("The Association of Home Bakers called it “a win.”", "Association of Home Bakers"),
        ("The administration of George Roberts called it “a win.”", None),
        # One word that is somebody, and one that is a firm.
        ("The clerk is played by Ibrahim, a quiet man of 50. He sees the ferry as “a fella.”", "Ibrahim"),
        ("Ada Mole laughed. The airline, Iberavia, said it was sorry. “Tell him,” she said.", "Ada Mole"),
        # Words before a name.
        ("Substitute Priya Nair scored. “It broke,” Nair said.", "Priya Nair"),
        ("Ninth-grader Priya Nair sang. “It broke,” Nair said.", "Priya Nair"),
        # The firm that was a subject as an apposition.
        ("The operator, Olde Mining, closed on Friday. On its website, it says its ferries are “the best.”", "Olde Mining"),
    ],
)  # fmt: skip
def test_whom_it_says_as_a_reader_would(text, speaker):
    assert parse_text(text).quotes[-1].speaker.name == speaker


@pytest.mark.parametrize(
    ("text", "people"),
    [
        # Two capitals are no person where the text has the noun in lower case as well.
        ("The Rusty Lodge opened. Guests slept at the Rusty Lodge. The lodge has a bar.", []),
        ("Ada Mole slept at Nova Scotia’s Kent Pier in Tel Aviv.", ["Ada Mole"]),
        # An adjective made of a name ends it.
        ("An Ada Mole-themed party, an AI-powered ferry and Russian-held Olde bored them.", ["Ada Mole"]),
        # What opens the sentence, or the rest of a title, before a name.
        ("Roger Stone left. “It was fine,” Stone said. Continued Stone: “I will row.”", ["Roger Stone"]),
        ("The chief of Staff Katie Moss agreed. “Yes,” Moss said.", ["Katie Moss"]),
        ("Supervisor of Elections Susan Bean agreed. “Yes,” Bean said.", ["Susan Bean"]),
    ],
)  # fmt: skip
def test_who_is_a_person(text, people):
    assert [entity.name for entity in parse_text(text).people if entity.kind is SourceKind.PERSON] == people


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # A given name speaks for a person, whatever the noun before it.
        ("Tim Ross rowed. The director of the Ferry Centre, Ada Mole, called it “fine.”", "Ada Mole"),
        ("Tim Ross rowed. A lawyer for the company, Susan Moss, said it was “fine.”", "Susan Moss"),
        # Whom somebody else called something says more behind it.
        ("Ada Mole, whom Tim Ross once called “a toy,” said she remained calm.", "Tim Ross"),
        # Letters behind a name, a judge by any title, a union.
        ("Tim Ross rowed. His lawyer, Ian Moss KC, said it was “fine.”", "Ian Moss"),
        ("Justice Ada Mole sat down. “It is fine,” the judge said.", "Ada Mole"),
        ("The United Ferry Workers condemned it as “a toy.”", "United Ferry Workers"),
        # Articles of names, and nicknames.
        ("Nasir al-Moss left. “It is fine,” said Al-Moss.", "Nasir al-Moss"),
        ("“It is fine,” said Nasir el-Moss, the mayor.", "Nasir el-Moss"),
        ("Nasir el-Moss left. “It is fine,” Moss said.", "Nasir el-Moss"),
        ("Dwayne “The Quay” Moss left. “It is fine,” Moss said.", "Dwayne “The Quay” Moss"),
        ("Dwayne “Big D” Moss said the boat was “fine”.", "Dwayne “Big D” Moss"),
        ("Ada Moss left. On “Fine” Moss sang of boats. “It is fine,” Moss said.", "Ada Moss"),
        # Given names that are verbs, months and parks.
        ("“It is fine,” said Will Moss, the mayor.", "Will Moss"),
        ("“It is fine,” said the reporter April Moss, who left.", "April Moss"),
        ("“It is fine,” Ada Moss said. In the May Moss vote, he lost.", "Ada Moss"),
        ("Ada Moss rowed. Will Moss win? “It is fine,” Moss said.", "Ada Moss"),
        ("“It is fine,” Per Moss said.", "Per Moss"),
        ("“It is fine,” said Per Moss, a clerk.", "Per Moss"),
        ("“It is fine,” Drew Moss said.", "Drew Moss"),
        ("Marine Le Moss left. “It is fine,” Le Moss said.", "Marine Le Moss"),
        ("Marine Ada Moss left. “It is fine,” Moss said.", "Ada Moss"),
        ("Mwalimu Bo Moss sang. “It is fine,” said DS Ada Moll, of Marsen Police.", "Ada Moll"),
        ("“It is fine,” said Mzee Tarn Moss.", "Tarn Moss"),
        # Letters behind a name are none of it; a seat alone names nobody.
        ("“Rain,” said Ada Moss MP. “It is fine,” Moss said.", "Ada Moss"),
        ("“It is fine,” said Ada Moss CBE KC.", "Ada Moss"),
        ("Ada Moss KC and Bo Lee KC rowed. “It is fine,” Moss said.", "Ada Moss"),
        ("“It is fine,” said Dr Ada Moss PhD of Marsen.", "Ada Moss"),
        ("“It is fine,” a Scottish Labour MP said.", None),
        ("“It is fine,” the MP said.", None),
        # What ends a name: a number, an initial that ends a sentence as well.
        ("“Rain,” said Pope Odo XIV. “It is fine,” Odo said.", "Odo XIV"),
        ("“Rain,” said Nana B. “It is fine,” Nana B said.", "Nana B"),
        ("“It is fine,” said Park Geun-mo, a clerk. “No,” Park said.", "Park Geun-mo"),
        # A body by the first word of its name, and who replies to whoever asked.
        ("Ada Mole left. Zeta Motors opened a plant. “It is fine,” Zeta said.", "Zeta Motors"),
        ("Ada Mole took the floor. When presenter Jo Park asked about tar, she replied: “Never.”", "Ada Mole"),
        # Short forms of titles, and a word before a name that is none.
        ("PM Keith Moss met Home Minister Ada Mole. The PM said it was “fine.”", "Keith Moss"),
        ("Chief Minister Keith Moss met Home Minister Ada Mole. The CM said it was “fine.”", "Keith Moss"),
        ("Leader of Opposition K.N. Moss sang. “It is fine,” Moss said.", "K.N. Moss"),
    ],
)
def test_titles_and_bodies_beside_names(text, speaker):
    assert parse_text(text).quotes[-1].speaker.name == speaker


def test_a_body_by_its_first_word_is_no_person():
    people = parse_text("Zeta Motors opened a plant. Zeta said it was sorry. Zeta laughed.").people
    assert [entity.kind for entity in people] == [SourceKind.ORGANISATION]
