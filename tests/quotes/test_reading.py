"""Who is given as the source, by place."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.models.blocks import BlockQuote, Paragraph
from newsparse.models.quotes import QuoteForm
from newsparse.models.spans import Span
from newsparse.models.speakers import Modality
from newsparse.quotes.reading import read_speech


def read(text):
    blocks, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Paragraph(span=Span(start, start + len(line)), text=line))
        start += len(line) + 1
    return read_speech(text, tuple(blocks))


def sources(text):
    """Return cue and mention of every quotation of a text."""
    found = []
    for quotation in read(text).quotations:
        source = quotation.attribution
        found.append(
            None
            if source is None
            else (source.cue.of(text) if source.cue else None, source.mention.of(text) if source.mention else None)
        )
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The bridge stays shut,” said Mayor Ada Tarn.", ("said", "Mayor Ada Tarn")),
        ("“The bridge stays shut,” Tarn said Tuesday.", ("said", "Tarn")),
        ("“The bridge stays shut,” Tarn, the mayor of Marsen, said.", ("said", "Tarn")),
        ("“It is over,” said Ole Brix, who runs the ferry.", ("said", "Ole Brix")),
        ("“It is over,” a spokesman for Ole Brix said.", ("said", "a spokesman for Ole Brix")),
        ("Tarn said, “The bridge stays shut.”", ("said", "Tarn")),
        ("Tarn, a Harbor Democrat, called the plan “a bridge to nowhere.”", ("called", "Tarn")),
        ("Tarn left the room, calling the plan “a bridge to nowhere.”", ("calling", "Tarn")),
        ("Tarn went on to say that the plan was “a bridge to nowhere.”", ("say", "Tarn")),
        ("Tarn opened the meeting and said the plan was “nonsense on stilts.”", ("said", "Tarn")),
        ("The plan is “a bridge to nowhere,” according to Ole Brix.", ("according to", "Ole Brix")),
        ("Tarn said that the governor “agreed it cannot go on.”", ("said", "Tarn")),
        ("Said Brix: “I will not swim.”", ("Said", "Brix")),
        ("“I will not swim.” — Ole Brix", ("—", "Ole Brix")),
        # a participle that modifies is no verb
        ("Tarn mocked Brix, calling Brix's proposed ferry tax “a toll on fog.”", ("calling", "Tarn")),
        (
            "Brix and other right-wing skippers shunned the vote, claiming it was “rigged.”",
            ("claiming", "Brix and other right-wing skippers"),
        ),
        (
            "“It is over,” retired Harbor Guard captain Ole Brix said.",
            ("said", "retired Harbor Guard captain Ole Brix"),
        ),
        # capitals: a name like a verb, a country like a pronoun
        ("“We paid attention to the fog,” Read said.", ("said", "Read")),
        ("“We paid attention to the fog,” US Senator Ole Brix said.", ("said", "US Senator Ole Brix")),
        ("Tarn and Brix call them “lone gulls.”", ("call", "Tarn and Brix")),
        ("Few liked the toll; most said they were “very worried.”", ("said", "most")),
        ("Since the big storm, he's said only one thing in every harbor: “It floats.”", ("said", "he")),
        # whose words they are: the one who reports the others
        ("The ferry, Brix said, called the quay “unfit.”", ("said", "Brix")),
        ("The trouble with fog, says Ada Tarn, the mayor, is that it was “everywhere.”", ("says", "Ada Tarn")),
        ("Tarn said the way the company mocked skippers who complained about fog “was a disgrace.”", ("said", "Tarn")),
        ("After the vote, Tarn said she's certain Brix will continue to be “a friend of the quay.”", ("said", "Tarn")),
        (
            "Tarn claimed that letters written by Brix calling for a toll make him “the fog's best friend.”",
            ("claimed", "Tarn"),
        ),
        ("Tarn said the toll was high, and Brix called it “robbery.”", ("called", "Brix")),
        # a clause that opens the sentence
        ("After Ole Brix asked about it at the quay, the Tarns became “agitated.”", ("became", "the Tarns")),
        ("Tarn fled the quay even as she defended the toll and the ferry, saying, “It is fair.”", ("saying", "she")),
        ("Tarn spoke of the storm, when Brix, who had lost his boat, called for a “sea wall.”", ("called", "Brix")),
        # whom "who" means
        ("The vote drew an angry reply from Ole Brix, who called it “a farce.”", ("called", "Ole Brix")),
        ("Tarn sought the support of a captain who said the toll was “fair.”", ("said", "a captain")),
        ("A spokesman for Ole Brix, who called it “a farce,” left.", ("called", "A spokesman for Ole Brix")),
        # who says in "with … saying"
        (
            "Tarn left, with the office of the harbor master from Marsen saying she was “unwell.”",
            ("saying", "the office of the harbor master from Marsen"),
        ),
        # what tells a nameless source from others is a part of the mention
        ("“It floats,” said a person close to the Tarns.", ("said", "a person close to the Tarns")),
        ("“It floats,” said a skipper involved in the planning.", ("said", "a skipper involved in the planning")),
        ("A source familiar with the toll said it was “unwise.”", ("said", "A source familiar with the toll")),
        ("The council passed the toll by a wide margin and said it was “wise.”", ("said", "The council")),
        ("An aide who spoke on Monday to discuss the plan said it was “unwise.”", ("said", "An aide")),
        # what is titled says nothing: who released it does
        ("On Monday, Tarn released a memo titled “The Fog Ahead.”", ("released", "Tarn")),
        ("The skippers rejected a loophole called a “fog gap.”", ("rejected", "The skippers")),
        ("The quay hired a poet named Ole Brix, who called it “a toll on fog.”", ("called", "Ole Brix")),
        # explanations of a speaker
        ("Tarn, whose newest company, Quayworks, builds ferries, said it was “fair.”", ("said", "Tarn")),
        (
            "Ole Brix, a former skipper who is now a fellow at the harbor school, said it was “fair.”",
            ("said", "Ole Brix"),
        ),
        (
            "Ole Brix, a skipper in Marsen, Calif., who watched it on a screen, said it brought back “the fog of old.”",
            ("said", "Ole Brix"),
        ),
        # a name that somebody is called is no title
        ("Tarn called Mr. Brix an “Uncle Fog.”", ("called", "Tarn")),
        # participles
        ("Skippers kicked the boat, with Ole Brix reportedly yelling: “Get it out of here!”", ("yelling", "Ole Brix")),
        ("Both issued a statement – Brix saying he was “glad of the fog.”", ("saying", "Brix")),
        ("The union was busy, whipping skippers against “any and all tolls.”", ("whipping", "The union")),
        ("Tarn is reported to have called the skippers “free riders.”", ("called", "Tarn")),
        (
            "Tarn tries to calm the quay, praising its crowds and fog, alternately shouting “Get out.”",
            ("shouting", "Tarn"),
        ),
        # a comma that is not there, a verb that is none
        ("“It floats,” another friend, Ole Brix told the Ledger.", ("told", "Ole Brix")),
        (
            "“It floats,” said one Democrat involved in the planning, who left.",
            ("said", "one Democrat involved in the planning"),
        ),
        ("About half say the “fog tax” reflects an improvement.", ("say", "half")),
        ("Tarn spoke, at which point the crowd chanted “Mend the bolts!”", ("chanted", "the crowd")),
        ("Many fear the toll will be “a toll on fog.”", ("fear", "Many")),
        ("On tolls, both oppose a formula called the “chained gull.”", ("oppose", "both")),
        (
            "At the pier where Ole Brix appeared Sunday, Tarn landed a jab at “my poor skipper.”",
            ("landed", "Tarn"),
        ),
        ("A strong win led her to declare that the race was “in sight.”", ("declare", "her")),
        # lists within names
        ("“It floats,” the School for Docks and Quays said in a report.", ("said", "the School for Docks and Quays")),
        # the nearest verb of a clause of its own
        ("Tarn said the quay must beat Ole Brix, who she blasted as a “bully and skipper.”", ("blasted", "she")),
        # what another one claims
        ("Tarn came under fire from Brix over her remark during the vote that “the toll is fair.”", ("remark", "her")),
        ("Tarn blamed the harbor for Brix's claim that the ferry “was stolen.”", ("claim", "Brix")),
        ("The ferry is, in the words of a senior aide, “the fog's best friend.”", ("words", "a senior aide")),
        ("Tarn openly admires the harbor master as a “strong and steady leader.”", ("admires", "Tarn")),
    ],
)
def test_one_quotation(text, expected):
    assert sources(text) == [expected]


def test_the_same_speaker_goes_on():
    text = "“It is over,” Brix said. “We will not come back.”"
    first, second = read(text).quotations
    assert not first.attribution.carried
    assert second.attribution.carried
    assert second.attribution.mention == first.attribution.mention


def test_a_colon_introduces_the_paragraph_below():
    text = "Tarn also wrote to the council, saying in her letter:\n“The bridge stays shut until spring.”"
    assert sources(text) == [("saying", "Tarn")]


def test_a_quotation_may_stand_in_the_explanation_of_a_speaker():
    text = "“It floats,” skipper Ole Brix, wearing a cap and a “Harbor First” pin, said."
    assert sources(text)[0] == ("said", "skipper Ole Brix")


def test_participles_share_their_subject():
    text = "Skippers were quick, with Ole Brix tweeting that Tarn had come up with a “disaster” and asking, “Who can steer?”"
    assert [mention for _, mention in sources(text)] == ["Ole Brix", "Ole Brix"]


def test_an_explanation_may_end_in_a_quotation():
    text = "As Ada Tarn, author of “The Fog,” put it, “Skippers should remember that.”"
    assert sources(text)[1] == ("put it", "Ada Tarn")


def test_one_subject_calls_and_denounces():
    text = "Tarn summed up the quay as “terrible,” denounced its toll and said it was “a toll on fog.”"
    assert [mention for _, mention in sources(text)] == ["Tarn", "Tarn"]


def test_titles_of_shows_are_terms():
    text = "Brix spoke on Channel Nine's “Morning Harbor Show” about the ferry."
    (quotation,) = read(text).quotations
    assert quotation.form is QuoteForm.TERM
    assert quotation.attribution is None


def test_an_unclosed_quotation_is_a_doubt():
    (doubt,) = read("Brix said, “It is over.").doubts
    assert doubt.subject == "quotes[0].span"


def test_a_quotation_broken_by_its_attribution_is_one():
    text = "“It is over,” Brix said, “and we will not come back.”"
    (quotation,) = read(text).quotations
    assert [span.of(text) for span in quotation.spans] == ["It is over,", "and we will not come back."]
    assert quotation.span.of(text) == text


def test_two_cues_make_two_quotations():
    text = "“It is over,” Brix said, adding, “We will not come back.”"
    assert sources(text) == [("said", "Brix"), ("adding", "Brix")]


def test_speech_inside_speech_has_its_own_source():
    text = "Brix wrote, “Strange, Mayor Ada Tarn just stated that, ‘Marsen does not pay.’ We do.”"
    (outer,) = read(text).quotations
    assert outer.attribution.mention.of(text) == "Brix"
    (inner,) = outer.nested
    assert inner.attribution.cue.of(text) == "stated"
    assert inner.attribution.mention.of(text) == "Mayor Ada Tarn"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tarn never said the bridge was “nonsense.”", Modality.DENIED),
        ("Tarn did not say it was “nonsense.”", Modality.DENIED),
        ("Tarn declined to say whether it was “nonsense on stilts.”", Modality.DENIED),
        ("Tarn might say it was “nonsense.”", Modality.HYPOTHETICAL),
        ("Tarn would later say it was “nonsense.”", Modality.SAID),
        ("“It was nonsense,” Tarn would often say.", Modality.SAID),
        ("“It was nonsense,” Tarn would go on to say.", Modality.SAID),
        ("Tarn will say it was “nonsense.”", Modality.FUTURE),
        ("Tarn is expected to say it was “nonsense.”", Modality.FUTURE),
        ("Tarn said it was “nonsense.”", Modality.SAID),
    ],
)
def test_modality(text, expected):
    (quotation,) = read(text).quotations
    assert quotation.attribution.modality is expected


def test_a_reply_comes_from_nobody():
    """Whoever spoke before is not who answers."""
    _, reply = read("Tarn asked, “Which wall?”\n“All of it,” came the reply.").quotations
    assert reply.attribution is not None
    assert reply.attribution.mention is None


def test_turns_of_an_interview_that_names_in_full_once():
    text = "LEDGER: Why is it shut?\nAda Tarn: It needs new bolts.\nLEDGER: When will it open?\nTarn: Soon."
    mentions = [quotation.attribution.mention.of(text) for quotation in read(text).quotations]
    assert mentions == ["LEDGER", "Ada Tarn", "LEDGER", "Tarn"]


def test_turns_of_an_interview():
    text = (
        "BRIX: Why is the bridge shut?\nTARN: It needs new bolts, all of them.\nBRIX: When will it open?\nTARN: Soon."
    )
    found = read(text).quotations
    assert [quotation.form for quotation in found] == [QuoteForm.TURN] * 4
    assert [quotation.attribution.mention.of(text) for quotation in found] == ["BRIX", "TARN", "BRIX", "TARN"]
    assert found[0].spans[0].of(text) == "Why is the bridge shut?"


def test_turns_of_a_court():
    """For whom somebody speaks is no part of the label, though it stands before the colon."""
    text = "THE COURT: Sit down.\nMR. BRIX, FOR THE STATE: We are ready.\nTHE COURT: Go on.\nMR. BRIX, FOR THE STATE: Thank you."
    mentions = [quotation.attribution.mention.of(text) for quotation in read(text).quotations]
    assert mentions == ["THE COURT", "MR. BRIX", "THE COURT", "MR. BRIX"]


def test_a_colon_in_a_list_makes_no_turn():
    assert read("Price: two crowns.\nPlace: the old quay.\nTime: noon on Friday.").quotations == ()


def test_a_tally_makes_no_turn():
    assert read("Ada Tarn: 1,769.\nOle Brix: 12%.\nAda Tarn: 12.\nOle Brix: 5.").quotations == ()


def test_block_quotation():
    text = "Tarn wrote to the council:\nThe bridge stays shut until spring. We have no bolts."
    low = text.index("The bridge")
    blocks = (
        Paragraph(span=Span(0, low - 1), text=text[: low - 1]),
        BlockQuote(span=Span(low, len(text)), text=text[low:]),
    )
    (quotation,) = read_speech(text, blocks).quotations
    assert quotation.form is QuoteForm.BLOCK
    assert quotation.attribution.mention.of(text) == "Tarn"


@pytest.mark.parametrize(
    "above",
    [
        "And then, calling",
        "Tarn said, as it were,",
        "The harbor's boss called",
        "Tarn released a memo titled",
        "The ferry, Tarn said,",
        "After Tarn spoke, saying",
    ],
)
def test_a_paragraph_may_end_anywhere_before_a_block_quotation(above):
    """Nothing is looked for behind its last word."""
    text = f"{above}\nThe bridge stays shut until spring."
    blocks = (
        Paragraph(span=Span(0, len(above)), text=above),
        BlockQuote(span=Span(len(above) + 1, len(text)), text=text[len(above) + 1 :]),
    )
    (quotation,) = read_speech(text, blocks).quotations
    assert quotation.form is QuoteForm.BLOCK


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Who says it stands far away, or comes first in disguise.
        ("Lind said she recalled thinking the plan was “a bridge to nowhere.”", ("said", "Lind")),
        ("Tarn told council members that Brix had called it “a swamp.”", ("told", "Tarn")),
        ("Tarn last week called the plan “a bridge to nowhere.”", ("called", "Tarn")),
        ("Tarn, who on Monday toured the quay, and in a letter praised its “old, honest stone.”", ("praised", "Tarn")),
        ("The report, published in May, found that the bolts were “beyond repair.”", ("found", "The report")),
        (
            "The lawyer representing the ferrymen said the deal was “a trap.”",
            ("said", "The lawyer representing the ferrymen"),
        ),
        ("Members of the crew, some of them in tears, shouted, “Shame!”", ("shouted", "Members of the crew")),
        (
            "A spokesman for Tarn, Ole Brix, declined to answer, saying, “We are busy.”",
            ("saying", "A spokesman for Tarn"),
        ),
        ("Calling the plan “a swamp,” Tarn left the hall.", ("Calling", "Tarn")),
        ("As Ole Brix put it, “The river wins.”", ("put it", "Ole Brix")),
        ("Tarn fired back: “The river never wins.”", ("fired back", "Tarn")),
        ("“The river wins,” chimed in Ole Brix.", ("chimed in", "Ole Brix")),
        ("“The river wins,” pipes up a ferryman in the back row.", ("pipes up", "a ferryman in the back row")),
        ("Tarn said it was late, while Ole Brix labelled it “a swamp.”", ("labelled", "Ole Brix")),
        ("Tarn said it was late, while Ole Brix accused him of “a blunder.”", ("accused", "Ole Brix")),
        ("The probe follows a study by the auditor that found the budget was “a hole.”", ("found", "a study")),
        ("Clerks at the ferry office said the bolts were “fine.”", ("said", "Clerks at the ferry office")),
        ("“No bolts,” said a man walking a goat.", ("said", "a man walking a goat")),
        ("“The river wins,” he likes to say.", ("say", "he")),
        ("Tarn received a letter that called him “a fool.”", ("called", "a letter")),
        ("In other words, explained Ole Brix: “The river wins.”", ("explained", "Ole Brix")),
        ("The plan was called “a swamp” by Ole Brix.", ("called", "Ole Brix")),
        ("“I have doubts” about the bolts, Tarn said.", ("said", "Tarn")),
        ("“I have doubts” about the bolts and the planks, said Ole Brix.", ("said", "Ole Brix")),
        ("“I have doubts!” Tarn said to a crowd of forty.", ("said", "Tarn")),
        ("“I have doubts,” Gov. Ada Tarn (I-Marsen), said.", ("said", "Gov. Ada Tarn")),
        ("“We all have doubts,” Ada Tarn and Ole Brix said.", ("said", "Ada Tarn and Ole Brix")),
        ("Tarn mocked his call for “more bolts.”", ("mocked", "Tarn")),
        ("The vote followed his call for “more bolts.”", ("call", "his")),
        (
            "Two officials familiar with the talks said the bolts were “fine.”",
            ("said", "Two officials familiar with the talks"),
        ),
        ("Will Estrem said the bolts were “fine.”", ("said", "Will Estrem")),
        ("Will said the bolts were “fine.”", ("said", "Will")),
    ],
)
def test_sources_that_are_hard_to_find(text, expected):
    assert sources(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Juan “Chico” Peralta plays the accordion.",
        "They met on the set of the film “The Long Quay.”",
        "She appeared on “Harbor Talk” and “The Late Ferry” last night.",
        "Only members may vote in a “closed” primary.",
    ],
)
def test_marks_that_are_no_speech(text):
    for quotation in read(text).quotations:
        assert quotation.form is QuoteForm.TERM
        assert quotation.attribution is None


def test_quotations_before_the_first_name_of_the_paragraph():
    text = "“Never?” “Never!” shouted Ole Brix."
    assert [source and source[1] for source in sources(text)] == ["Ole Brix", "Ole Brix"]


@given(
    st.lists(
        st.sampled_from(
            [
                "“",
                "”",
                '"',
                "'",
                "said",
                "says",
                "Tarn",
                "Ole Brix",
                ",",
                ".",
                "and",
                "the",
                "mayor",
                "who",
                "that",
                "called",
                "(",
                ")",
                ":",
                "\n",
                "according to",
                "of",
                "—",
                "he",
                "Q.",
                "A:",
                "saying",
                "?",
                "in",
                "was",
                "by",
                "it",
                "not",
            ]
        ),
        max_size=60,
    )
)
def test_any_text_gives_places_inside_it(pieces):
    text = " ".join(pieces)
    speech = read(text)
    last = 0
    for quotation in speech.quotations:
        assert last <= quotation.spans[0].start
        last = quotation.spans[0].end
        for span in quotation.spans:
            assert span in quotation.span
        assert quotation.span.end <= len(text)
    for report in speech.reports:
        assert report.span.end <= len(text)


@pytest.mark.parametrize(
    "unit",
    [
        "“Tarn, ",
        "said, ",
        "who said ",
        "Tarn and ",
        "said that he said ",
        "(",
        ", “a,” he said",
        "the mayor of ",
        "“'",
        "“A,” according to X, and ",
    ],
)
def test_time_grows_with_the_text(unit):
    def cost(count):
        text = unit * count
        best = 9.0
        for _ in range(3):
            start = time.process_time()
            read(text)
            best = min(best, time.process_time() - start)
        return best

    small, large = cost(300), cost(2400)
    assert large < 8 * small * 4 + 0.1


def test_turns_of_a_quoted_transcript_are_each_their_own():
    text = "“BRIX: Why is the bridge shut?\n“TARN: It needs new bolts.\n“And new planks.”"
    first, second = read(text).quotations
    assert [span.of(text) for span in second.spans] == ["TARN: It needs new bolts.", "And new planks."]
    assert first.attribution.mention.of(text) == "BRIX"
    assert second.attribution.mention.of(text) == "TARN"


def test_a_verb_of_naming_without_a_subject_keeps_its_words():
    (quotation,) = read("Calls people “losers” on every quay.").quotations
    assert quotation.form is not QuoteForm.TERM


def test_a_noun_that_looks_like_a_verb_is_no_cue():
    assert sources("The panel rated a third of Harbor claims as “entirely true.”") == [("rated", "The panel")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("When the ferry sank, Mayor Tarn released this statement:\n“We mourn with Marsen.”", "Mayor Tarn"),
        ("Stated Brix:\n“The stakes are high.”", "Brix"),
        ("Tarn was quick to leave the hall after the vote.\n“The bridge? Not negotiable.”", "Tarn"),
        ("A hall in Marsen fell silent.\n“Wait for the tide.”\n– Ole Brix.", "Ole Brix"),
        ("A hall in Marsen fell silent.\n“Wait for the tide.”\n— Ada Tarn, mayor of Marsen", "Ada Tarn"),
    ],
)
def test_speakers_named_in_another_paragraph(text, expected):
    assert [mention for _, mention in sources(text)] == [expected]


def test_a_dash_that_signs_nothing():
    assert sources("“Wait for the tide.”\n– Brix left the hall and ran to the ferry.") == [None]


def test_a_colon_above_introduces_every_paragraph_below():
    text = "The Marsen club wrote on its page, and Ole Brix notes:\n“The sea rises.”\n“The town sinks.”"
    assert [mention for _, mention in sources(text)] == ["Ole Brix", "Ole Brix"]


_WORDS = (
    "Quill , – ( ) who said that the mayor , and Dahl told him while called “a toy” : ; saying after it was".split()
)


@given(st.lists(st.sampled_from(_WORDS), max_size=14), st.sampled_from(("Block", "“Marked.”", "")))
def test_no_order_of_words_breaks_the_rules(words, below):
    """Whatever words a paragraph ends in, with a block quotation or a marked one under it, reading it does not raise."""
    above = " ".join(words) or "x"
    text = f"{above}\n{below or 'Plain'} words under it, {above}"
    low = len(above) + 1
    blocks = (
        Paragraph(span=Span(0, len(above)), text=above),
        (BlockQuote if below == "Block" else Paragraph)(span=Span(low, len(text)), text=text[low:]),
    )

    read_speech(text, blocks)
