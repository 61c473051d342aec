"""Which sieve answers where several could: the outer source, the nearest cue, the clause that the quotation is in."""

import pytest
from tests.quote_sources import sources

from newsparse import parse_html, parse_text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The outer source answers, and a record of the words is no source.
        ("According to the Marsen Herald, Tarn said the ferry was “a toy.”", ("According to", "the Marsen Herald")),
        ("“It is a toy,” Tarn said, according to the Marsen Herald.", ("according to", "the Marsen Herald")),
        ("“It is a toy,” Tarn said, according to a transcript that the harbor keeps.", ("said", "Tarn")),
        ("Nothing the mayor says “will calm the ferrymen,” Ole Brix said.", ("said", "Ole Brix")),
        ("The vote signals “the end of the ferry” for the town, said Ole Brix, who runs it.", ("said", "Ole Brix")),
        # A passive and its agent.
        ("Tarn was asked by Ole Brix, “Will it float?”", ("asked", "Ole Brix")),
        ("Tarn is derisively called by some ferrymen the “queen of bolts.”", ("called", "some ferrymen")),
        ("He noted that only “a few hundred” people were asked, mostly by mail.", ("noted", "He")),
        ("“Not yet,” was all she would say.", ("say", "she")),
        ("The bolts are old, Tarn said, as ferrymen said the ferry was “a toy.”", ("said", "ferrymen")),
        ("The bolts, ferrymen said, are what Tarn called “a toy.”", ("called", "Tarn")),
        ("In the hospital, the nurses called it “a toy.”", ("called", "the nurses")),
        ("At the hearing, lawyers called it “a toy.”", ("called", "lawyers")),
        ("The tired, elegant mayor called it “a toy.”", ("called", "The tired, elegant mayor")),
        ("The club that runs the ferry called it “a toy.”", ("called", "The club")),
        ("“It is a toy,” the club that runs the ferry said.", ("said", "the club")),
        # A participle that opens the sentence is about its object.
        ("Asked a plain question about the bolts, Tarn said, “They hold.”", ("said", "Tarn")),
        ("Asked which bolt was weakest, she demurred: “The last one.”", ("demurred", "she")),
        # A clause that opens the sentence keeps its quotation.
        ("Although Tarn told the council that she wanted “a dry town,” she voted for the ferry.", ("told", "Tarn")),
        # What is no part of what was said.
        ("“Boys,” Tarn said as a man in the crowd yelled: “Shame!”", ("yelled", "a man in the crowd")),
        ("Tarn hesitated in May, when she told the council that the bolts were “tired.”", ("told", "she")),
        ("Tarn said that, because the bolts held, the ferry was “as good as new.”", ("said", "Tarn")),
        ("Tarn said that the ferry – as Brix has called it – was “a toy.”", ("said", "Tarn")),
        ("Tarn said the ferry, which some have called a folly, was “a gift.”", ("said", "Tarn")),
        # Not every verb of a list is a cue where it stands.
        ("Tarn spoke of continuing the “good work of the ferrymen.”", ("spoke", "Tarn")),
        ("Tarn said she had received offers for the ferry, but “none of them was decent.”", ("said", "Tarn")),
        ("Tarn voted no, although she made it clear how she had “some sympathy” for it.", ("made", "she")),
        # The nearest of two predicates.
        ("Tarn called him stubborn and accused him of “selling the quay.”", ("accused", "Tarn")),
        ("“I am glad,” Tarn, who had backed the plan, told reporters.", ("told", "Tarn")),
        ("“I am glad,” said retired Capt. Ole Brix.", ("said", "retired Capt. Ole Brix")),
        ("Tarn, citing “the magic of bolts,” said the ferry could win.", ("citing", "Tarn")),
        ("Tarn, the mayor, and she, once again, pledged a “dry town.”", ("pledged", "she")),
        # A participle of judging comes nearer than the verb; one after "for" gives its reason.
        ("Tarn wrote back in May, mocking the plan for its “greed and rust.”", ("mocking", "Tarn")),
        ("Tarn mocked Brix for calling himself the “king of bolts.”", ("mocked", "Tarn")),
        ("Tarn said she did not own the ferry, but agreed that it had “some worth.”", ("agreed", "Tarn")),
        ("Brix said a man from a group called Future Quay was “no friend.”", ("said", "Brix")),
        ("The ferrymen kicked a bolt, with Tarn reportedly yelling: “Out!”", ("yelling", "Tarn")),
        (
            "Lind went after Brix by name, with one of her posters asking, “Is he free?”",
            ("asking", "one of her posters"),
        ),
        ("Several ferrymen echo the need for a “dry quay,” as a harbor memo put it.", ("put it", "a harbor memo")),
        # A verb inside what its own subject says is no cue.
        ("Tarn says she would sit Brix down and tell him “no more.”", ("says", "Tarn")),
        ("Tarn said she began calling the ferrymen to “get help.”", ("said", "Tarn")),
        ("Tarn said the talks were long, adding that they were “worth it.”", ("adding", "Tarn")),
        # A clause in front of what was said, and verbs that look like cues.
        ("Tarn said that if the ferry sank, she would tell Brix it was “a pity.”", ("said", "Tarn")),
        ("Tarn said, if elected, she would ask the town to build a “dry quay.”", ("said", "Tarn")),
        ("Tarn said that by failing to print the words “dry quay,” Brix lost.", ("said", "Tarn")),
        ("Tarn argued in a letter, written by Ole Brix, that the bolts had “a bias.”", ("argued", "Tarn")),
        ("Tarn lamented the “good old quay” when, she said, bolts were bolts.", ("lamented", "Tarn")),
        ("Tarn summed up the ferry as “rust,” denounced her record and left.", ("summed up", "Tarn")),
        ("“I am for it,” Tarn, who has proposed a quay, said in May.", ("said", "Tarn")),
        (
            "Tarn said they were “rust,” but she gave the ferrymen a compliment: “They float.”",
            ("gave the ferrymen a compliment:", "she"),
        ),
        (
            "The Herald answered with a second piece, entitled “The bolts hold and the town knows it.”",
            ("answered", "The Herald"),
        ),
        (
            "Two captains, however, argue that “it floats,” citing a day in which it was guilty of “drift.”",
            ("citing", "Two captains"),
        ),
        ("A report released on Monday found that no quay was “safe or sound.”", ("found", "A report")),
        ("Tarn told ferrymen this weekend she would consider it an “insult.”", ("told", "Tarn")),
        ("Tarn said it was late because “the tide is the tide,” though she noted it was deep.", ("said", "Tarn")),
        # Right behind whole quoted words, whatever explains the speaker.
        (
            "“It would have sunk,” Mr. Brix, now 81 and retired in Marsen, Mass., said by telephone.",
            ("said", "Mr. Brix"),
        ),
        ("“They picked it out of thin air,” the two write.", ("write", "the two")),
        (
            "“It is yours,” former city planning director Ada Tarn wrote.",
            ("wrote", "former city planning director Ada Tarn"),
        ),
        # A colon right behind the verb binds closer than the paper it was read in.
        ("According to reports, the skipper recalled: “I knocked.”", ("recalled", "the skipper")),
        ("Asked why the harbor decided to pay, the economist replies, “It is cheap.”", ("replies", "the economist")),
        # What closes the sentence answers, a person addressed or not.
        (
            "While it may look like a “gift to Marsen,” a deal was still possible, Ole Brix told the Herald.",
            ("told", "Ole Brix"),
        ),
        # What participles and places are about.
        ("Marsen rejected the questions raised by the pilots as “biased.”", ("rejected", "Marsen")),
        ("Marsen said that the question asked of the pilots was “old.”", ("said", "Marsen")),
        (
            "A clerk at a hub where three boats were lost in a storm has branded it a “shame.”",
            ("branded", "A clerk at a hub"),
        ),
        (
            "Clerks on the board between the Harbor League and the Quay Party, led by Brix, requested “more bolts.”",
            ("requested", "Clerks on the board"),
        ),
        ("Salt and other boat types, Tarn said, are “done.”", ("said", "Tarn")),
        # A verb that nobody knows stands between.
        ("He funds a school and has stated, “I am against bolts.”", ("stated", "He")),
    ],
)
def test_one_of_several_cues(text, expected):
    assert sources(text)[-1] == expected


def test_a_participle_leans_on_the_speaker_behind_the_verb():
    text = "“It floats,” said Ole Brix, adding that the council should be “glad of it.”"
    assert sources(text) == [("said", "Ole Brix"), ("adding", "Ole Brix")]
    text = "“It floats,” said Ole Brix, a skipper, adding that the council should be “glad of it.”"
    assert sources(text) == [("said", "Ole Brix"), ("adding", "Ole Brix")]


def test_a_quotation_in_brackets_begins_a_sentence():
    text = "Lind described the ferry as “a gift.” (That said, she also noted, “It leaks.”)"
    assert sources(text) == [("described", "Lind"), ("noted", "she")]


def test_the_address_of_a_site_ends_a_sentence():
    text = "The town was sad, according to Marsennews.com. “He had plans,” his friend Ole Brix said."
    assert sources(text) == [("said", "his friend Ole Brix")]


def test_the_sentence_before_reports_without_marks():
    text = "“It floats,” said Ole Brix. Tarn added that the town would pay. “We have the money.”"
    assert sources(text) == [("said", "Ole Brix"), ("added", "Tarn")]
    text = "“It floats,” said Ole Brix. Tarn did not say that the town would pay. “We have the money.”"
    assert sources(text)[-1] == ("said", "Ole Brix")
    assert sources("The town will pay, Tarn said. “We have the money.”") == [("said", "Tarn")]
    assert sources("The world should pay, says Tarn. “We have the money.”") == [("says", "Tarn")]


def test_who_asks_does_not_answer():
    text = "I ask him why the bolts are rusty.\n\n“They are old. They were old in May.”"
    assert sources(text) == [(None, None)]


def test_a_heading_is_nobody_who_goes_on():
    page = "<article><p>Another diver said: “It was dark.”</p><h2>“We heard a saw”</h2><p>He left.</p></article>"
    assert [quote.speaker is None for quote in parse_html(page).quotes] == [False, True]


@pytest.mark.parametrize("head", ["Harbor fire LIVE", "Ferry change"])
def test_a_headline_says_first_what_it_is_about(head):
    (quote,) = parse_text(f"{head}: Tarn’s Crew ‘Throw Bolts’ At Night\n\nIt rained.", title=None).quotes
    assert quote.cue is None or quote.cue.text != ":"


def test_what_opened_the_sentence_goes_on():
    text = "“It floats,” said Ole Brix, noting that bolts had “cratered” in May. “We are up again.”"
    assert sources(text) == [("said", "Ole Brix"), ("noting", "Ole Brix"), ("said", "Ole Brix")]
