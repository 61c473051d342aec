"""Which mark opens and which closes."""

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse.quotes.marks import Marked, read_marks


def lines(text):
    """Return the ends of the lines of a text."""
    ends, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            ends.append((start, start + len(line)))
        start += len(line) + 1
    return ends


def read(text):
    return read_marks(text, lines(text))


def words(text, found):
    return [[text[s.start : s.end] for s in quote.stretches] for quote in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We are done," she said.', [["We are done,"]]),
        ("“We are done,” she said.", [["We are done,"]]),
        ("''We are done,'' she said.", [["We are done,"]]),
        ("``We are done,'' she said.", [["We are done,"]]),
        ("«We are done», she said.", [["We are done"]]),
        ("„We are done,“ she said.", [["We are done,"]]),
        ('"We are done,” she said.', [["We are done,"]]),
        ("‘We are done,’ she said, and don’t ask.", [["We are done,"]]),
        ("Mayor: 'We're done with the '90s'", [["We're done with the '90s"]]),
        ('The 6\'2" forward called it "a joke" twice.', [["a joke"]]),
        ('A 12" board, he said, is "long enough."', [["long enough."]]),
        ('He said "no and left.', [["no and left."]]),
        ("The voters' choice, the 'em and rock 'n' roll.", []),
        ('"One," he said, "two."', [["One,"], ["two."]]),
        ('"First part.\n"Second part," she said.', [["First part.", "Second part,"]]),
        ("He said ” and left.", []),
        ("“It is not ‘so,’ “ she said. “It is.”", [["It is not ‘so,’"], ["It is."]]),
        ("‘(Tarn) is done,’ she said.", [["(Tarn) is done,"]]),
        ("the ‘50-boat plan’ of the ‘68 strike", [["50-boat plan"]]),
        ('<p class="big" data-id="12">He said "no."</p>', [["no."]]),
    ],
)
def test_pairs(text, expected):
    assert words(text, read(text)) == expected


def test_nesting_keeps_the_outer_words_whole():
    text = '"She told me, \'He said "never" to us,\' and left," Tarn said.'
    (outer,) = read(text)
    assert words(text, [outer]) == [["She told me, 'He said \"never\" to us,' and left,"]]
    (middle,) = outer.nested
    assert words(text, [middle]) == [['He said "never" to us,']]
    assert words(text, middle.nested) == [["never"]]


def test_a_single_mark_right_after_a_double_one():
    text = "''He told me 'never,''' she said."
    (outer,) = read(text)
    assert words(text, [outer]) == [["He told me 'never,'"]]
    assert words(text, outer.nested) == [["never,"]]


def test_double_marks_within_a_paragraph_that_goes_on_are_nested():
    """Each paragraph of a long quotation opens with a mark, and only the last one closes it."""
    text = "“The “Dry Quay” bill floats.\n“Our “wet” one, and the “damp” one, sank.\n“Not “this” one.”"
    (outer,) = read(text)
    assert len(outer.stretches) == 3
    assert outer.closed
    assert [text[s.start : s.end] for quote in outer.nested for s in quote.stretches] == [
        "Dry Quay",
        "wet",
        "damp",
        "this",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "“We won, she said. “We did all of it.”\n“And more,” she said.",
        "“We won “all” of it.\nThe crowd left.",
        "“TARN: We won “all” of it.\n“(CROSSTALK)\n“FALK: No.”",
    ],
)
def test_a_lost_mark_makes_nothing_nested(text):
    """A mark at the end, another paragraph, a note in a transcript: the quotation does not go on."""
    assert not [quote for quote in read(text) if quote.nested]


def test_an_unclosed_quotation_is_known():
    (quote,) = read('He said "no and left.')
    assert not quote.closed


def flat(quotes):
    for quote in quotes:
        yield quote
        yield from flat(quote.nested)


def check(text: str, quotes: list[Marked], low: int, high: int) -> None:
    last = low
    for quote in quotes:
        assert quote.stretches
        for stretch in quote.stretches:
            assert last <= stretch.outer_start <= stretch.start < stretch.end <= stretch.outer_end <= high
            last = stretch.outer_end
        for inner in quote.nested:
            places = [(s.start, s.end) for s in quote.stretches]
            for stretch in inner.stretches:
                assert any(a <= stretch.outer_start and stretch.outer_end <= b for a, b in places)
        check(text, list(quote.nested), quote.stretches[0].start, quote.stretches[-1].end)


@given(st.text(alphabet="\"'“”‘’«»„`ab sS,.!?5\n(-—", max_size=120))
def test_spans_are_in_order_and_nested_ones_inside(text):
    check(text, read(text), 0, len(text))


@given(st.text(alphabet="\"'“”‘’ abs,.5\n", max_size=60))
@example("“The rowers’ quay,” she said, “is our captains' pride.”")
def test_plain_pairs_are_read_like_any_marks(text):
    """Blocks of nothing but pairs take a shorter way to the same quotations."""
    quick = read(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("newsparse.quotes.marks._Reader.pairs", lambda *_: False)
        assert read(text) == quick


@given(st.text(max_size=80))
def test_never_raises(text):
    read(text)


@pytest.mark.parametrize("unit", ['"', "'", '" ', "“", "”", "'a ", '"a\n', "s' ", "“‘", '5"', "''"])
def test_time_grows_with_the_text(unit):
    def cost(count):
        text = unit * count
        best = 9.0
        for _ in range(3):
            start = time.perf_counter()
            read(text)
            best = min(best, time.perf_counter() - start)
        return best

    # A slow moment of the machine is measured again before it counts.
    assert any(cost(16000) < 8 * cost(2000) * 4 + 0.05 for _ in range(5))
