"""Whose clause a quotation stands in, and who passes on what was said."""

import pytest
from tests.quote_sources import sources

from newsparse import parse_text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A verb of judging whose clause is joined to the report, or follows a quotation that ends in a comma.
        ("Tarn said the quay was dry, and she accused Brix of “selling the bolts.”", ("accused", "she")),
        ("Tarn proposed a vote for May - but the harbor office rejected it as “idle.”", ("rejected", "the harbor office")),
        ("The ferry had two captains, both of whom Tarn praised Monday night “for their calm.”", ("praised", "Tarn")),
        # A report that begins with when it was made.
        ("Tarn told the council on Monday she viewed the ferry as “a toy.”", ("told", "Tarn")),
        ("MARSEN (Sealine) - Tarn said it was idle to wait because the council cast the ferry as “a toy.”", ("said", "Tarn")),
        # What may stand between the two halves of an attribution.
        ("“It is old,” said Ole Brix (I-Marsen) at the time, adding that “bolts do not lie.”", ("adding", "Ole Brix")),
        ("“It is old,” Tarn told reporters, before insisting she had a “fine boat.”", ("insisting", "Tarn")),
        ("The plan is ready, Tarn said, adding that she would close the “bolt gap.”", ("adding", "Tarn")),
        ("Because of how the bolts were cast, explained Brix, “the ferry hums.”", ("explained", "Brix")),
        ("Brix hummed a tune that the choir believes will boom “in every hall.”", ("believes", "the choir")),
        # A noun of speech and whose it is.
        ("In May it was a claim by Brix that the ferry “leaks” on Sundays.", ("claim", "Brix")),
        ("Last week Tarn received skippers, and in a film that Brix called “idle,” Lind expressed a wish to “row on.”", ("expressed", "Lind")),
        ("The council debated the complaint of retired clerk Ole Brix that minutes had been “lost on purpose.”", ("complaint", "retired clerk Ole Brix")),
        ("A group called Dry Quay used her words before the council that “bolts are mine.”", ("words", "her")),
        ("It was Tarn’s calm rejection of “the politics of rust” that won the vote.", ("rejection", "Tarn")),
        # Who else is a subject.
        ("Brix spoke near the quay, where about 50 ferrymen had gathered, chanting “dry quay.”", ("chanting", "50 ferrymen")),
        ("A map newly drawn for rowers warns of “hungry sandbanks.”", ("warns", "A map newly drawn for rowers")),
        ("The clerk close to Tarn’s planning added, “She hates Mondays.”", ("added", "The clerk close to Tarn’s planning")),
        ("Rowers hope the council will spare families in villages loved by herons a “wall of sand.”", ("hope", "Rowers")),
        ("“Your tar is thin,” wrote a rower calling herself Ada Mole.", ("wrote", "Ada Mole")),
        ("“It sinks,” said a ferryman named Pete Reed on Monday.", ("said", "Pete Reed")),
        ("“It sinks,” a ferryman named Pete Reed said.", ("said", "Pete Reed")),
        ("“Your tar is thin,” said the foreman known as Rusty.", ("said", "the foreman known as Rusty")),
        # Nouns that look like verbs.
        ("Tarn stated that Brix’s “idle” and “rude” comments do not “fit the man.”", ("stated", "Tarn")),
        ("Tarn explained that she had not sent emails that were “marked secret.”", ("explained", "Tarn")),
        ("By a wide margin, those interviewed said the quay smells of “old rope.”", ("said", "those interviewed")),
        ("The baker who danced until the lamp burned out is still talking of “one more verse.”", ("talking", "The baker")),
        ("Another skipper who worships at the chapel and who would not be named said the bolts spoke of “rust.”", ("said", "Another skipper")),
        ("A loud bang led Ole Brix, who mends nets, to shout, “Not the mast!”", ("shout", "Ole Brix")),
        ("The council filed the sketch, which Tarn says showed “where the wall will crack.”", ("says", "Tarn")),
        ("Brix slept through the storm until Tarn’s letter calling the hut a “sieve.”", ("calling", "Tarn’s letter")),
        ("Tarn said Brix’s post saying ferries will sink in May meant that “the quay must close.”", ("said", "Tarn")),
        ("Tarn said it would end the noise, including walkouts and jeers, for those “tired and cold.”", ("said", "Tarn")),
        # What stands around an attribution.
        ("“Row home with us,” came shouts from the pier, as the ferry left.", ("shouts", "the pier")),
        ("“Who took my hat?” a child is heard shouting near the end.", ("shouting", "a child")),
        ("And while Tarn insists that “nobody drowned in that bay,” a diver from Marsen says two boats never came back.", ("insists", "Tarn")),
        ("No skipper was glad when Tarn said, and I quote, “I love bolts.”", ("said", "Tarn")),
        ("Conceding that the soup “tastes of tar,” however, Brix asked for more.", ("Conceding", "Brix")),
        ("“He is calm,” she said, but despite the cold wind, “I think he will row,” said Brix.", ("said", "Brix")),
        ("“These men can row,” said Brix, speaking of skippers, “and sleep at noon.”", ("said", "Brix")),
        ("Brix was to speak in May, and Tarn was, in the words of an old skipper, “the torch” of the quay.", ("words", "an old skipper")),
        # Who passes it on.
        ("In a Marsen Herald poll released Sunday, 31 percent of skippers said they were “quite dry.”", ("In", "a Marsen Herald poll")),
        ("Ferrymen chanted “Dry quay,” with a nod to the mayor, the Marsen Herald reports.", ("reports", "the Marsen Herald")),
        ("Asked about Brix, Tarn said: “There are exceptions,” the Herald reported.", ("reported", "the Herald")),
        ("“It leaks,” said Ada Tarn, the mayor, reports Marsen Today.", ("reports", "Marsen Today")),
        ("“The ferry leaks,” a study by a noted engineer, Ole Brix, concluded this year.", ("concluded", "a study")),
    ],
)  # fmt: skip
def test_the_clause_that_holds_the_last_quotation_answers(text, expected):
    """Each sentence has one reading, and its last quotation is asked for."""
    assert expected == sources(text)[-1]


def test_a_quotation_before_a_comma_counts_as_a_comma():
    """A participle of judging behind “…,” is nearer than the verb before it."""
    assert sources("Tarn called the plan “idle and cheap,” accusing it of “breeding rust.”") == [
        ("called", "Tarn"),
        ("accusing", "Tarn"),
    ]


def test_who_speaks_goes_on_through_paragraphs_of_nothing_but_quotations():
    """The second of them is introduced as little as the first."""
    text = "Tarn answered in short lines.\n\n“The ferry is dry.”\n\n“The bolts hold.”\n\n“We sail in May.”"

    assert sources(text) == [("answered", "Tarn")] * 3


def test_a_lesson_from_somebody_has_a_speaker():
    """The colon of a headline stands behind what is said, and whose it is comes before."""
    text = (
        "A lesson from Ada Tarn: ‘Tighten every bolt’\n\nAs a girl in Marsen, Ada Tarn learned to row from her mother."
    )

    assert sources(text)[0] == (":", "Ada Tarn")


def test_small_letters_go_on_with_the_sentence():
    """“A,” said X, speaking of Y, “b”: one quotation, for the second half begins small."""
    (quote,) = parse_text("“These men can row,” said Brix, speaking of skippers, “and sleep at noon.”").quotes

    assert len(quote.spans) == 2


def test_a_headline_leaves_out_what_governs_its_infinitive():
    """Tarn to frame …: the name before “to” is the source."""
    text = "Tarn to frame vote as ‘dry quay’ test\n\nThe mayor of Marsen will speak about the ferry on Monday, her office said."

    assert sources(text)[0] == ("frame", "Tarn")
