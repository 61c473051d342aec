"""What a line is depends on its place and its neighbours: headline, standfirst, byline, headings, lists, tables."""

import datetime as dt

import pytest

import newsparse
from newsparse import Caption, Note, NoteKind
from newsparse.blocks.captions import caption_block
from newsparse.extending import line_at
from newsparse.models.documents import Metadata
from newsparse.reading.plain import read_text

BODY = "The council of Marsen voted on Tuesday to close the harbour road for a year, a decision that shop owners had fought since spring."
MORE = "Nobody had asked the shop owners, said Ada Quill, who runs a bakery on the corner and has lost half of her customers."


def kinds(*lines, **claims):
    return [type(block).__name__ for block in newsparse.parse_text("\n\n".join(lines), **claims).blocks]


def only(line, kind, *, text=None):
    (block,) = newsparse.parse_text(f"{BODY}\n\n{line}\n\n{MORE}" if text is None else text).of(kind)
    return block


def test_headline_standfirst_byline():
    assert kinds(
        "Marsen closes its harbour road", "Shop owners fear for their trade in summer", "By Ada Quill", BODY, MORE
    ) == ["Title", "Standfirst", "BylineLine", "Paragraph", "Paragraph"]


def test_a_paragraph_at_the_top_is_no_headline():
    assert kinds("The road is closed.", BODY) == ["Paragraph", "Paragraph"]
    assert kinds("Hale was late,", BODY) == ["Paragraph", "Paragraph"]


def test_a_headline_in_title_case_may_end_in_a_full_stop():
    assert kinds("Marsen Closes Its Harbour Road For A Year.", BODY)[0] == "Title"


def test_a_claimed_title_is_found_behind_furniture():
    assert kinds("NEW You can now listen to Marsen Post articles!", "The road is closed.", BODY, title="The road is closed") == [
        "Promo", "Title", "Paragraph",
    ]  # fmt: skip


def test_a_claimed_title_with_the_outlet_behind_it():
    assert kinds("Harbour road is closed.", BODY, title="Harbour road is closed | Marsen Post")[0] == "Title"


def test_a_first_line_in_capitals_is_the_articles_own_headline():
    assert kinds("MARSEN CLOSES ITS HARBOUR ROAD FOR A YEAR", BODY)[0] == "Title"


@pytest.mark.parametrize(
    "line", ["By Ada Quill, Marsen Post", "BY ADA QUILL", "Von Ada Quill und Bo Hale", "by Ada Quill", "ByADA QUILL"]
)
def test_bylines_at_the_top(line):
    assert kinds("Marsen closes its harbour road", line, BODY, MORE)[1] == "BylineLine"


def test_a_byline_may_follow_a_long_standfirst():
    assert kinds(BODY, MORE, "By Ada Quill", BODY, MORE)[2] == "BylineLine"


def test_claimed_authors_make_a_byline_of_a_bare_name():
    assert kinds("Marsen closes its harbour road", "Ada Quill", BODY, authors="Ada Quill")[1] == "BylineLine"


def test_reporting_lines_need_the_end():
    assert kinds(BODY, "Quill reported from Marsen.", MORE) == ["Paragraph"] * 3
    assert kinds(BODY, MORE, "Quill reported from Marsen.") == ["Paragraph", "Paragraph", "BylineLine"]
    assert kinds(BODY, MORE, "Quill reported from Marsen.", "© 2031 Marsen Post") == [
        "Paragraph",
        "Paragraph",
        "BylineLine",
        "Copyright",
    ]


def test_a_note_glued_to_credits_is_a_block_of_its_own():
    assert kinds(BODY, MORE, "(Reporting by Ada Quill; Editing by Bo Hale)Editor’s note: Hale owns a shop.") == [
        "Paragraph", "Paragraph", "BylineLine", "Note",
    ]  # fmt: skip


def test_a_call_glued_to_the_first_paragraph():
    article = newsparse.parse_text(f"NEWYou can now listen to Marsen Post articles! {BODY}\n\n{MORE}")
    assert [type(b).__name__ for b in article.blocks] == ["Promo", "Paragraph", "Paragraph"]
    assert article.blocks[1].text == BODY


def test_capitals_by_length_and_place():
    assert kinds(BODY, "THE ROAD", MORE) == ["Paragraph", "Heading", "Paragraph"]
    assert kinds(BODY, "MARSEN MAYOR SAYS ROAD STAYS CLOSED", MORE) == ["Paragraph", "Related", "Paragraph"]
    assert kinds(BODY, "The sign reads:", "MARSEN MAYOR SAYS ROAD STAYS CLOSED", MORE)[2] == "Paragraph"
    assert kinds(BODY, "Here is what we know about the road:", "ROAD TO NOWHERE", MORE)[2] == "Heading"


def test_a_question_between_paragraphs_is_a_heading():
    assert kinds(BODY, "Who is Ada Quill?", MORE)[1] == "Heading"
    assert kinds(BODY, "Why?", MORE)[1] == "Paragraph"
    assert (
        kinds(
            BODY,
            "Who is Ada Quill?",
            "“I am the baker, and I have had enough of it,” said the woman on the corner of the road.",
        )[1]
        == "Paragraph"
    )


def test_headlines_under_read_more_belong_to_it():
    assert kinds(BODY, "Read more:", "Marsen opens its harbour road", "Olde closes its own", MORE) == [
        "Paragraph", "Related", "Related", "Related", "Paragraph",
    ]  # fmt: skip


def test_lists():
    assert kinds(BODY, "1. Close the road.", "2. Open it again.", MORE) == [
        "Paragraph",
        "ListItem",
        "ListItem",
        "Paragraph",
    ]
    assert kinds(BODY, "- the road", "- the pier", MORE)[1:3] == ["ListItem", "ListItem"]
    assert kinds(BODY, "– Nobody asked us, said the baker.", MORE)[1] == "Paragraph"
    assert kinds(BODY, "2. The road ahead", MORE)[1] == "Heading"


def test_tables():
    assert kinds(BODY, "Town\tFor\nMarsen\t12\nOlde\t3", MORE)[1] == "Table"
    assert kinds(BODY, "Town | For | Against\nMarsen | 12 | 3", MORE)[1:3] == ["Table", "Table"]


def test_quotations_marked_as_in_mail():
    assert kinds(BODY, "> Nobody asked us about the road.", MORE)[1] == "BlockQuote"


def test_words_shown_twice_are_a_pull_quote():
    words = "“We have lost half of our customers since spring”"
    assert kinds(BODY, f"{words[:-1]},” said Ada Quill, who runs a bakery.", words, MORE)[2] == "PullQuote"
    assert kinds(BODY, words, MORE)[1] == "Paragraph"


def test_a_flattened_embed_is_a_candidate_for_a_post():
    assert kinds(BODY, "The road is open. — Mayor Ada Quill (@MayorQuill) January 3, 2031", MORE)[1] == "PostBlock"
    assert kinds(BODY, "Half-moon (@moon) is a shop.", MORE)[1] == "Paragraph"


def test_who_signs_an_entry_of_a_live_blog():
    entry = ("4:40 p.m.", BODY, "— Ada Quill and Bo Hale", "3:15 p.m.", MORE, "– Bo Hale")
    assert kinds("Flood in Marsen", *entry)[3::3] == ["BylineLine", "BylineLine"]
    assert kinds("Flood in Marsen", *entry, BODY)[6] != "BylineLine"
    assert "BylineLine" not in kinds("4:40 p.m.", "“Nobody asked us about the road.”", "— Ada Quill")
    assert "BylineLine" not in kinds(BODY, "— Ada Quill", MORE, "— Bo Hale")


def test_a_caption_gives_credit_place_and_date():
    caption = only(
        "Mayor Ada Quill speaks at the harbour in Marsen on Friday, Jan. 3, 2031. (AP Photo/Bo Hale)", Caption
    )
    assert (caption.credit, caption.place, caption.date) == ("AP Photo/Bo Hale", "Marsen", dt.date(2031, 1, 3))


@pytest.mark.parametrize(
    ("words", "credit"),
    [
        ("The harbour at night photo: Bo Hale", "Bo Hale"),
        ("The harbour at night image by Bo Hale", "Bo Hale"),
        ("Der Hafen am Abend dpa/Bo Hale", "dpa/Bo Hale"),
        ("Der Hafen am Abend. bild: Bo Hale", "Bo Hale"),
        ("The harbour at night © Bo Hale", "© Bo Hale"),
        ("The harbour at night – AP / Bo Hale", "AP / Bo Hale"),
    ],
)
def test_a_caption_ends_in_a_credit(words, credit):
    assert caption_block(line_at(read_text(words, Metadata()), 0)).credit == credit


def test_a_caption_s_date_follows_other_numbers():
    caption = caption_block(
        line_at(read_text("The 2 ferries of Marsen on  January  3, 2031, at pier 7", Metadata()), 0)
    )
    assert caption.date == dt.date(2031, 1, 3)


def test_a_caption_that_opens_with_place_and_date():
    caption = only("Marsen, Westland, 07.01.2031 Police on site after the ladder fell", Caption)
    assert (caption.credit, caption.place, caption.date) == (None, "Marsen, Westland", dt.date(2031, 1, 7))


def test_a_caption_with_a_date_that_is_none():
    assert only("Marsen, Westland, 45.01.2031 Police on site after the ladder fell", Caption).date is None


@pytest.mark.parametrize(
    ("line", "kind", "corrected"),
    [
        ("Correction: An earlier version of this story incorrectly said that the road is open.", NoteKind.CORRECTION, "the road is open"),
        ("This story has been updated with comment from the mayor.", NoteKind.UPDATE, None),
        ("Editor's note: This is the first of three stories.", NoteKind.EDITOR, None),
        ("An earlier version of this article misstated the length of the road.", NoteKind.CORRECTION, "the length of the road"),
    ],
)  # fmt: skip
def test_notes_say_what_they_do(line, kind, corrected):
    note = only(line, Note)
    assert (note.kind, note.corrected) == (kind, corrected)


def test_a_sentence_in_the_present_tense_under_a_credit_is_a_caption():
    line = "Mayor Ada Quill speaks to shop owners at the harbour on January 3, 2031 in Marsen, Westland."
    assert kinds(BODY, "Bo Hale via Getty Images", line, MORE)[1:3] == ["Credit", "Caption"]
    assert (
        kinds(BODY, "Bo Hale via Getty Images", "Talks were held at the harbour on January 3, 2031.", MORE)[2]
        == "Paragraph"
    )
