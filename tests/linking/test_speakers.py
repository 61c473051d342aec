"""Quotes and statements with their speakers, reasons, repeats and doubts."""

import pytest

from newsparse import AmbiguousSpeaker, parse_text
from newsparse.linking.people import read_cast
from newsparse.linking.speakers import quotes_of, speaker_doubts, statements_of
from newsparse.models import Basis, Modality, Paragraph, QuoteForm, Span
from newsparse.quotes.findings import Attribution, Quotation, Report, Speech

STORY = "Mayor Harriet Dale came. “We won,” Dale said. “We won,” she added. Tim Ross and Cal Webb met. “No,” he said."


def find(words: str, text: str = STORY, nth: int = 1) -> Span:
    start = -1
    for _ in range(nth):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def quoted(words: str, mention: Span, cue: str, nth: int = 1, **others) -> Quotation:
    inner = find(words, nth=nth)
    attribution = Attribution(mention=mention, cue=find(cue), rule="after the quotation", **others)
    return Quotation(
        spans=(inner,), span=Span(inner.start - 1, inner.end + 1), form=QuoteForm.DIRECT, attribution=attribution
    )


def linked(*quotations: Quotation, reports: tuple[Report, ...] = ()):
    mentions = tuple(report.attribution.mention for report in reports if report.attribution.mention)
    speech = Speech(quotations=quotations, sources=mentions, tell=lambda: reports)
    cast = read_cast(STORY, (Paragraph(span=Span(0, len(STORY)), text=STORY),), speech)
    return cast, (quotes_of(STORY, speech, cast), statements_of(STORY, speech, cast))


DALE, SHE, HE = find("Dale", nth=2), find("she"), find("he ", nth=1)
FIRST = quoted("We won,", DALE, "said")
SECOND = quoted("We won,", SHE, "added", nth=2)
LAST = quoted("No,", Span(STORY.rindex("he said"), STORY.rindex("he said") + 2), "said")


def test_the_reason_is_one_sentence():
    """It shows the words that attribute and how the name was reached."""
    _, (quotes, _) = linked(FIRST, SECOND)
    assert quotes[0].why == "“Dale said” follows the quotation; “Dale” is the surname of Harriet Dale."
    assert (
        quotes[1].why == "“she added” follows the quotation; “she” is best read as Harriet Dale, who was on stage last."
    )


def test_a_carried_speaker_says_so():
    """The basis of a quotation that goes on is carried, whatever the mention was."""
    carried = quoted("We won,", DALE, "said", nth=2, carried=True)
    _, (quotes, _) = linked(FIRST, carried)
    assert quotes[1].speaker.basis is Basis.CARRIED
    assert quotes[1].why.startswith("The quotation goes on from the one before")


def test_the_same_words_by_the_same_speaker_are_a_repeat():
    """The second place points at the first; another speaker's words do not."""
    _, (quotes, _) = linked(FIRST, SECOND, LAST)
    assert [quote.repeats for quote in quotes] == [None, quotes[0].span, None]


def test_a_tie_is_a_doubt():
    """Two men were named alike: no name, and a doubt that tells both."""
    cast, (quotes, statements) = linked(LAST)
    assert quotes[0].speaker.name is None
    (doubt,) = speaker_doubts(quotes, statements, cast)
    assert isinstance(doubt, AmbiguousSpeaker)
    assert doubt.subject == "quotes[0].speaker"
    assert set(doubt.alternatives) == {"Tim Ross", "Cal Webb"}


def test_a_term_has_no_speaker():
    """Titles and nicknames keep their words and nothing else."""
    inner = find("We won,")
    term = Quotation(spans=(inner,), span=inner, form=QuoteForm.TERM, attribution=FIRST.attribution)
    _, (quotes, _) = linked(term)
    assert (quotes[0].speaker, quotes[0].cue, quotes[0].why) == (None, None, "")


def test_statements_keep_their_modality():
    """What somebody denied stays denied, and a missing mention gives no speaker."""
    denied = Attribution(mention=DALE, cue=find("said"), rule="that-clause", modality=Modality.DENIED)
    reports = (
        Report(span=find("We won"), attribution=denied),
        Report(span=find("met"), attribution=Attribution(rule="x")),
    )
    _, (_, statements) = linked(reports=reports)
    assert statements[0].modality is Modality.DENIED
    assert statements[0].speaker.name == "Harriet Dale"
    assert statements[1].speaker is None
    assert statements[1].why == "X; no source stands in the text."


@pytest.mark.parametrize("text", [STORY, STORY.replace("“", '"').replace("”", '"')])
def test_the_whole_article(text):
    """The door that users take gives the same."""
    article = parse_text(text)
    assert [str(quote.speaker) for quote in article.quotes[:2]] == ["Harriet Dale", "Harriet Dale"]
    assert [entity.name for entity in article.people] == ["Harriet Dale", "Tim Ross", "Cal Webb"]


@pytest.mark.parametrize(
    ("headline", "below", "name"),
    [
        ("Mayor calls vote ‘a gift’", "Mayor Harriet Dale won it.", "Harriet Dale"),
        ("Marsen mayor says vote is ‘a gift’", "Harriet Dale, the mayor of Marsen, won it.", "Harriet Dale"),
        ("Olde mayor says vote is ‘a gift’", "Harriet Dale, the mayor of Marsen, won it.", None),
        ("Mayor calls vote ‘a gift’", "Mayor Harriet Dale met Mayor Tim Ross.", None),
        ("Mayor calls vote ‘a gift’", "Harriet Dale, a baker, won it.", None),
    ],
)
def test_a_role_in_a_headline_is_whoever_alone_has_it_below(headline, below, name):
    quote = parse_text(f"{headline}\n\n{below} The council of the town did not answer on Tuesday.").quotes[0]
    assert (quote.speaker.name, quote.form) == (name, QuoteForm.HEADLINE)


def test_who_reports_in_a_relative_clause_speaks_next():
    article = parse_text(
        "Ada Ross died on Tuesday.\n\n"
        "Her death was told by her daughter Lena Park, who said it was her heart. “It was a big one,” she said."
    )
    assert [quote.speaker and quote.speaker.name for quote in article.quotes] == ["Lena Park"]


@pytest.mark.parametrize(
    ("office", "letters"),
    [
        ("Transport Cabinet Secretary Harriet Dale", "CS"),
        ("Foreign Minister Harriet Dale", "FM"),
        ("Director-General of Police Harriet Dale", "DGP"),
        ("Harriet Dale, the managing director of Quay Lines,", "MD"),
        ("Chief Executive Officer Harriet Dale", "CEO"),
    ],
)
def test_letters_of_an_office_are_whoever_was_given_it_last(office, letters):
    for told in (f"the {letters} said.", f"said the {letters}.", f"its {letters} said."):
        text = f"Ole Brix of the FM station saw it. {office} opened the quay on Monday.\n\n“It floats,” {told}"
        assert str(parse_text(text).quotes[0].speaker) == "Harriet Dale"
    text = f"Ole Brix opened the quay. “It floats,” the {letters} said."
    assert str(parse_text(text).quotes[0].speaker) != "Ole Brix"


@pytest.mark.parametrize(
    ("kin", "name"),
    [("Wife Ada", "Ada"), ("Mum-of-two Ada", "Ada"), ("Neighbour Ada", "Ada"), ("Pal Ada Mole", "Ada Mole")],
)
def test_a_word_of_kinship_before_a_name_is_no_part_of_it(kin, name):
    text = f"Ole Brix won a boat. {kin}, 69, disagrees. “It leaks,” she joked."
    assert parse_text(text).quotes[0].speaker.name == name


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("The ferry’s union, the Quay Workers’ Alliance,", "Quay Workers’ Alliance"),
        ("One critic, state Sen. Ole Brix,", "Ole Brix"),
    ],
)
def test_a_name_between_commas_may_have_an_article_or_a_state_before_it(source, name):
    assert parse_text(f"{source} said the plan was “a gift paid for by rowers”.").quotes[0].speaker.name == name


@pytest.mark.parametrize("source", ["His wife {}", "The skipper’s wife, {},", "The skipper’s widow {}"])
def test_one_word_behind_a_word_of_kinship_is_a_person(source):
    text = f"Senator Ada Brix said no. {source.format('Oluza')} appealed for help. “He was a good man,” she said."
    assert parse_text(text).quotes[0].speaker.name == "Oluza"


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("The director of the ferry company, Zubo Adewale,", "Zubo Adewale"),
        ("The head of the firm, Engr. Zubo Adewale,", "Zubo Adewale"),
        ("The boss, Alh. Zubo Adewale,", "Zubo Adewale"),
        ("The head of the quay’s operator, Quay Lines,", "Tim Ross"),
    ],
)
def test_a_name_behind_who_heads_something_is_a_person(source, name):
    text = f"Senator Tim Ross said no. {source} blamed rust. According to him, “bolts were stolen.”"
    assert parse_text(text).quotes[-1].speaker.name == name
