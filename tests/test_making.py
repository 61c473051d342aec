"""Values made quickly are the values that their classes make."""

import inspect
import pickle
import weakref

import attrs
import pytest

from newsparse.errors import SpanError
from newsparse.extending import Line, line_at
from newsparse.models import (
    Cue,
    Mention,
    Modality,
    Origin,
    Paragraph,
    Quote,
    QuoteForm,
    RawBlock,
    Span,
    Speaker,
    Statement,
)
from newsparse.models.blocks import Block, Heading, Promo, new_block, new_paragraph
from newsparse.models.documents import Document, Hint, raw_blocks_at
from newsparse.models.making import changer, draft_of, maker
from newsparse.models.quotes import new_quote, new_statement
from newsparse.models.spans import mentions_at, new_mention, new_span
from newsparse.models.speakers import Basis, new_cue, new_speaker
from newsparse.quotes.findings import Attribution, Quotation, Report, new_attribution, new_quotation, new_report

HERE = Span(3, 8)
LENA = Mention(text="Okafor", span=HERE)
SOURCE = Attribution(mention=HERE, rule="inverted")
MAKERS = {
    "mention": (Mention, new_mention, dict(text="Okafor", span=HERE)),
    "cue": (Cue, new_cue, dict(text="said", span=HERE)),
    "speaker": (Speaker, new_speaker, dict(name="Lena Okafor", mention=LENA, basis=Basis.SURNAME)),
    "nobody": (Speaker, new_speaker, dict(name=None)),
    "quote": (Quote, new_quote, dict(text="It floats", span=HERE, spans=(HERE,), form=QuoteForm.DIRECT, why="So.")),
    "statement": (Statement, new_statement, dict(text="it floats", span=HERE, modality=Modality.DENIED)),
    "paragraph": (Paragraph, new_paragraph, dict(span=HERE, text="Water")),
    "attribution": (Attribution, new_attribution, dict(cue=HERE, rule="inverted", carried=True)),
    "quotation": (Quotation, new_quotation, dict(spans=(HERE,), span=HERE, form=QuoteForm.MIXED, attribution=SOURCE)),
    "report": (Report, new_report, dict(span=HERE, attribution=SOURCE)),
}


@pytest.mark.parametrize(("kind", "make", "fields"), MAKERS.values(), ids=MAKERS)
def test_made_values_are_the_class_s_own(kind, make, fields):
    """Nobody can tell how a value was made."""
    made, own = make(**fields), kind(**fields)
    assert type(made) is kind
    assert made == own
    assert hash(made) == hash(own)
    assert repr(made) == repr(own)
    assert pickle.loads(pickle.dumps(made)) == own
    assert attrs.asdict(made) == attrs.asdict(own)
    assert weakref.ref(made)() is made
    name = next(iter(fields))
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(made, name, None)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        delattr(made, name)


@pytest.mark.parametrize(("kind", "make", "fields"), MAKERS.values(), ids=MAKERS)
def test_changed_values_are_those_of_evolve(kind, make, fields):
    """The same class, every field kept but those given, None among them; the value itself stays."""
    value, change = make(**fields), changer(kind)
    assert change(value) == value
    for field in attrs.fields(kind):
        changed = change(value, **{field.name: None})
        assert type(changed) is kind
        assert attrs.asdict(changed) == attrs.asdict(attrs.evolve(value, **{field.name: None}))
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(changed, field.name, 1)
    assert value == kind(**fields)
    with pytest.raises(TypeError):
        change(value, colour="red")


@pytest.mark.parametrize(("kind", "make"), [(kind, make) for kind, make, _ in MAKERS.values()], ids=MAKERS)
def test_makers_are_called_as_classes_are(kind, make):
    """The same names, the same defaults, the same refusal of what is no field."""
    own, made = (
        {
            parameter.name: (parameter.kind, parameter.default)
            for parameter in inspect.signature(call).parameters.values()
        }
        for call in (kind, make)
    )
    assert made == own
    with pytest.raises(TypeError, match="colour"):
        make(colour="red")


def test_spans_are_ranges_however_made():
    """A span made quickly is the same, and refused alike."""
    assert new_span(3, 8) == HERE
    assert type(new_span(3, 8)) is Span
    for start, end in ((-1, 2), (4, 4), (5, 4)):
        with pytest.raises(SpanError):
            new_span(start, end)
    assert mentions_at("At Okafor’s", [(3, 9)]) == (Mention(text="Okafor", span=Span(3, 9)),)


def test_positions_stay_positions():
    """Fields that are given by position are made so."""

    @attrs.frozen
    class Place:
        row: int
        column: int = 1

    assert maker(Place)(4) == Place(4)


@attrs.frozen
class Checked:
    size: int = attrs.field(validator=attrs.validators.gt(0))


@attrs.frozen
class Converted:
    size: int = attrs.field(converter=int)


@attrs.frozen
class Derived:
    size: int = attrs.field(init=False, default=1)


@attrs.frozen
class Watched:
    size: int = 1

    def __attrs_post_init__(self):
        raise AssertionError


@pytest.mark.parametrize("kind", [Checked, Converted, Derived, Watched, Document, len, Origin])
def test_classes_that_do_more_than_take_fields_are_refused(kind):
    """What a class does with its fields would not be done."""
    with pytest.raises(TypeError):
        maker(kind)


@pytest.mark.parametrize("kind", [Checked, Converted])
def test_classes_that_check_what_is_changed_are_refused(kind):
    """As `attrs.evolve` would check it."""
    with pytest.raises(TypeError):
        changer(kind)


@pytest.mark.parametrize(
    "words", ["“We open on Friday,” said Lena Okafor.", "By Ada Quill", "Two\xa0lines\nof a soft wrap"]
)
def test_lines_made_quickly_are_lines(words):
    """A line is the same however it is made, what it works out included."""
    document = Document(text=words, raw_blocks=(RawBlock(span=Span(0, len(words)), hint=Hint.ITEM),))
    own = Line(document=document, index=0, part=Span(0, 6), opening=True)
    made = line_at(document, 0, Span(0, 6), opening=True)
    assert made == own
    assert repr(made) == repr(own)
    assert (own.text, own.opening, own.closing, own.hint) == (words[:6], True, False, Hint.ITEM)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        own.text = ""


def test_raw_blocks_made_quickly_are_raw_blocks():
    own = (
        RawBlock(span=HERE, hint=Hint.HEADING, level=2, classes="deck"),
        RawBlock(span=Span(10, 12)),
    )
    made = raw_blocks_at([(3, 8, Hint.HEADING, 2, 1), (10, 12, None, None, 0)], ("", "deck").__getitem__)
    assert made == own
    assert list(map(hash, made)) == list(map(hash, own))
    assert [type(block.span) for block in made] == [Span, Span]
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        made[0].level = 3


def test_classes_of_raw_blocks_are_read_once_they_are_asked_for():
    asked = []

    def names(element):
        asked.append(element)
        return "deck"

    (made,) = raw_blocks_at([(3, 8, None, None, 4)], names)
    assert asked == []
    assert (made.classes, attrs.evolve(made, level=1).classes, pickle.loads(pickle.dumps(made)).classes) == (
        "deck",
    ) * 3
    assert asked == [4]
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        made.classes = "lead"


class Ticker(Block):
    """A kind of somebody's own, with a dictionary and no slots."""


@pytest.mark.parametrize("kind", [Promo, Paragraph, Heading, Ticker])
def test_blocks_made_quickly_are_blocks(kind):
    made, own = new_block(kind, HERE, "Water"), kind(span=HERE, text="Water")
    assert type(made) is kind
    assert made == own
    assert hash(made) == hash(own)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        made.text = "Wine"


def test_drafts_are_of_their_kind():
    """A draft is one of its kind before it is given its class."""
    assert issubclass(draft_of(Cue), Cue)
