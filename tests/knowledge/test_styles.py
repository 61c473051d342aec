"""House styles: chosen by host or name, and easy to write right."""

import attrs
import pytest

import newsparse
from newsparse import Caption, ConfigurationError, Credit, Promo, Related
from newsparse.extending import HouseStyle, LineHabit
from newsparse.knowledge.styles import BBC, ENGLISH, FOX_NEWS, STYLES, style_for

LEDGER = attrs.evolve(ENGLISH, name="Mirror Ledger", hosts=("ledger.example",), outlets=("The Mirror Ledger",))
BODY = "The council of Marsen voted on Tuesday to close the harbour road for a year, a decision that shop owners had fought since spring."


@pytest.mark.parametrize(
    ("url", "outlet", "style"),
    [
        ("https://www.foxnews.com/politics/1", None, FOX_NEWS),
        ("https://edition.bbc.co.uk:443/news", None, BBC),
        ("bbc.com/news/1", None, BBC),
        (None, "bbc  news", BBC),
        ("https://ledger.example/1", "BBC News", LEDGER),
        ("https://notfoxnews.com/1", None, ENGLISH),
        ("https://[broken", None, ENGLISH),
        ("https://[broken", "Fox News", FOX_NEWS),
        (None, None, ENGLISH),
        (None, "Nobody", ENGLISH),
    ],
)
def test_style_for(url, outlet, style):
    assert style_for((*STYLES, LEDGER), ENGLISH, url, outlet) is style


def test_a_newer_style_replaces_an_older():
    newer = attrs.evolve(LEDGER, name="Newer")
    assert style_for((LEDGER, newer), ENGLISH, "https://ledger.example", None) is newer


@pytest.mark.parametrize(
    ("outlet", "line", "kind"),
    [
        ("Fox News", "MAYOR CLOSES HARBOUR ROAD", Related),
        ("BBC", "Image source, Ada Quill", Credit),
        ("BBC", "Image caption, The road at dawn", Caption),
        ("Mediaite", 'New: The Marsen One-Sheet "Everything"', Promo),
    ],
)
def test_habits(outlet, line, kind):
    article = newsparse.parse_text(f"{BODY}\n\n{line}\n\n{BODY}", outlet=outlet)
    assert [block.text for block in article.of(kind)] == [line]


def test_glued_words_leave_the_rest_of_the_line():
    style = attrs.evolve(LEDGER, habits=(LineHabit(kind=Promo, pattern="LEDGER PLUS!", glued=True),))
    article = newsparse.Parser(style=style).parse_text(f"LEDGER PLUS! {BODY}")
    assert [(type(b).__name__, b.text) for b in article.blocks] == [("Promo", "LEDGER PLUS!"), ("Paragraph", BODY)]


@pytest.mark.parametrize("style", STYLES, ids=lambda style: style.name)
def test_a_style_takes_no_prose(style):
    article = newsparse.Parser(style=style).parse_text(f"{BODY}\n\n{BODY}")
    assert [type(block).__name__ for block in article.blocks] == ["Paragraph", "Paragraph"]
    assert style.source


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        (dict(hosts=("www.ledger.example",)), "bare lower-case name such as 'ledger.example'"),
        (dict(hosts=("https://ledger.example/",)), "bare lower-case name"),
        (dict(hosts="ledger.example"), "hosts is a tuple"),
        (dict(outlets="Ledger"), "outlets is a tuple"),
        (dict(habits=("CLICK",)), "LineHabit"),
    ],
)
def test_a_style_that_could_never_fit_is_refused(fields, message):
    with pytest.raises(ConfigurationError, match=message):
        HouseStyle(name="Ledger", **fields)


@pytest.mark.parametrize(
    ("kind", "pattern", "message"),
    [
        (Promo, "(", "regular expression like"),
        (Promo, "x*", "matches every line"),
        (Promo, None, "regular expression like"),
        ("Promo", "x", "class of block"),
    ],
)
def test_a_habit_that_is_none_is_refused(kind, pattern, message):
    with pytest.raises(ConfigurationError, match=message):
        LineHabit(kind=kind, pattern=pattern)


def test_our_own_habits_are_good():
    """Those that nobody checks when they are made: each pattern compiles, and opens with words."""
    habits = [habit for style in STYLES for habit in style.habits]
    assert habits
    for habit in habits:
        assert habit.checked
        assert attrs.evolve(habit, checked=False) == habit
