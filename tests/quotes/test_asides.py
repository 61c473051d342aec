"""What stands beside an attribution and is no attribution itself, and names that explain a source."""

import pytest
from tests.quote_sources import sources

from newsparse import parse_text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A clause about another person accuses for itself.
        ("Tarn was answering Ole Brix, who had accused her of “hiding bolts.”", ("accused", "Ole Brix")),
        ("Tarn drew up the list of ferries, which are otherwise listed as “toys.”", ("drew", "Tarn")),
        # On what terms somebody speaks.
        (
            "“Well,” said one skipper, who asked not to be named, “if I were young I would row.”",
            ("said", "one skipper"),
        ),
        ("A baker, who insisted on anonymity to discuss tar, was blunter: “It stinks.”", ("was blunter:", "A baker")),
        # How somebody speaks.
        ("The song was not hers, but Tarn added, grinning, “I wish it were.”", ("added", "Tarn")),
        ("Tarn replied, quoting him: “I wish it were.”", ("quoting", "Tarn")),
        ("Tarn shot back that the ferry “votes with the tide.”", ("shot back", "Tarn")),
        ("Tarn said she would “hold them,” then criticized Brix for “selling the bolts.”", ("criticized", "Tarn")),
        # A name behind what begins no clause.
        ("One of the skippers, Ole Brix, said the quay was “a mess.”", ("said", "Ole Brix")),
        ("Two ferrymen played a tune that one of them, Ole Brix, described as “a psalm.”", ("described", "Ole Brix")),
        ("The firm fired its divers, one of whom, Ada Mole, warned of “a flood.”", ("warned", "Ada Mole")),
        ("The firm heard “no alarm” from its divers, one of whom warned the mayor.", ("heard", "The firm")),
        # A relative clause reports nothing.
        ("The group that claimed the wreck released a film in which a man says it was “free.”", ("says", "a man")),
        # Whose words they are in passing.
        ("The plan keeps a promise that Brix made, in his words, “to every skipper.”", ("words", "his")),
        ("Tarn said it was, in her words, “a toy.”", ("said", "Tarn")),
        # A name that is a verb in lower case.
        (
            "Fed Governor Ole Brix, in remarks prepared for May, said the bank should “wait.”",
            ("said", "Fed Governor Ole Brix"),
        ),
        # Turns of phrase about what was said.
        ("“A toy” was how Brix described the ferry.", ("described", "Brix")),
        ("“A toy,” is how Ole Brix of Quay Lines put it.", ("put it", "Ole Brix")),
        ("“It floats,” is what Ole Brix told the rowers.", ("told", "Ole Brix")),
        ("“It floats,” was all that Ole Brix would say.", ("say", "Ole Brix")),
        ("“A toy” is how Brix sees it.", ("sees", "Brix")),
        ("“Never again,” was Brix’s answer.", ("answer", "Brix")),
        ("“Never again,” was the blunt verdict of Ole Brix.", ("verdict", "Ole Brix")),
        # Whom a sentence before a colon is about, when its subject cannot speak.
        ("The last word goes to Ole Brix: “Never again.”", ("goes to Ole Brix:", "Ole Brix")),
        (
            "The leak doesn’t surprise harbor pilot Ole Brix: “Bolts rust.”",
            ("doesn’t surprise harbor pilot Ole Brix:", "harbor pilot Ole Brix"),
        ),
        ("A voice was heard on Tern Quay: “Never again.”", ("heard on Tern Quay:", "A voice")),
        ("Asked about the leak, Brix did not hesitate: “Never again.”", ("did not hesitate:", "Brix")),
        ("Tarn was quoted by the Herald as saying the ferry was “a toy.”", ("saying", "Tarn")),
        ("It was, in Brix’s telling, “a toy with a flag.”", ("telling", "Brix")),
        ("The ferry, which Tarn called “new” and Brix “a toy,” sank.", ("called", "Brix")),
        ("The paper cited memos and rowers, one of whom described a “culture of tar.”", ("described", "one")),
        # What a recording shows.
        ("A film shows Tarn telling the rowers that bolts are “not a fight.”", ("telling", "Tarn")),
    ],
)
def test_the_source_and_its_cue(text, expected):
    assert sources(text)[-1] == expected


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("‘Nobody asked us’: islanders", ("islanders", ":")),
        ("‘It is absurd’: Mayor Ada Tarn on the ferry plan", ("Mayor Ada Tarn", ":")),
        ("‘We will not sink’: drivers vow to row on", ("drivers", "vow")),
        ("‘We will not sink’: Harriet Dale recalls storm", ("Harriet Dale", "recalls")),
        ("Marsen fines Olde over tar; minister calls move ‘a theft’", ("minister", "calls")),
        ("‘We will not sink’: Ferry lost in storm", None),
    ],
)
def test_a_headline_says_who_behind_its_colon_or_semicolon(headline, expected):
    quote = parse_text(f"{headline}\n\nThe ferrymen of the town met the mayor on Tuesday and asked for tar.").quotes[0]
    found = (quote.speaker.mention.text, quote.cue.text) if quote.speaker and quote.cue else None
    assert found == expected


def test_an_interviewer_asks_about_somebody():
    """The question has its subject behind the auxiliary verb; who is asked about answers."""
    text = "Ada Mole dives for rope. “It pays,” she says.\n\nWould she do it again? “I would do it tomorrow.”"
    assert parse_text(text).quotes[1].speaker.name == "Ada Mole"
