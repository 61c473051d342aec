"""The checks of a recogniser and of a platform pass what works and name what does not."""

import attrs
import pytest

from newsparse import Block, Paragraph, Platform, Promo
from newsparse.extending import PlatformRules
from newsparse.knowledge.platforms import PLATFORMS, X
from newsparse.testing import check_platform, check_recogniser


def promo(line, context) -> Promo | None:
    """Recognise one outlet's call to subscribe."""
    del context
    return line.block(Promo) if line.text.startswith("JOIN US") else None


def test_a_good_recogniser_passes():
    """It knows its own line and leaves others."""
    check_recogniser(promo, yes=["JOIN US today"], no=["They told us to join."])


@pytest.mark.parametrize(
    ("recogniser", "message"),
    [
        (lambda line, context: line.text[1] and None, "raises IndexError"),
        (lambda line, context: "promo", "give a block of some kind"),
        (lambda line, context: Block(span=line.span, text=line.text), "give a block of some kind"),
        (lambda line, context: Promo(span=line.span, text="x"), "is not a part"),
        (lambda line, context: Promo(span=line.span.shifted(1), text=line.text), "is not a part"),
        (lambda line, context: None, "recognises no line"),
        (lambda line, context: line.block(Promo), "recognises a line"),
    ],
)
def test_a_bad_recogniser_is_named(recogniser, message):
    """The message says what it does wrong."""
    with pytest.raises(AssertionError, match=message):
        check_recogniser(recogniser, yes=["JOIN US today"], no=["They told us to join."])


def test_a_fickle_recogniser_is_found():
    """The same line must give the same answer."""
    answers = iter(range(10**6))

    def fickle(line, context):
        return line.block(Paragraph if next(answers) % 2 else Promo)

    with pytest.raises(AssertionError, match="then with"):
        check_recogniser(fickle)


PERCH = PlatformRules(
    platform=Platform(name="perch", label="Perch"),
    hosts=("perch.example",),
    paths=("/{handle}/notes/{id}",),
    permalink="https://perch.example/{handle}/notes/{id}",
)


def test_a_sample_that_breaks_its_grammar_is_named():
    """Handle and ID must match their own grammars."""
    with pytest.raises(AssertionError, match="the handle 'a b'"):
        check_platform(PERCH, handle="a b", id="1")


def test_good_platforms_pass():
    """A new platform, and one of our own."""
    check_platform(PERCH, handle="ada_quill", id="123")
    check_platform(X, handle="ada_quill", id="1750000000000000000")


def test_a_permalink_of_another_platform_is_found():
    """A permalink must be an address of the platform itself."""
    with pytest.raises(AssertionError, match="should be a post"):
        check_platform(attrs.evolve(PERCH, permalink="https://other.example/{id}"), handle="a", id="1")


def test_there_are_platforms():
    """The knowledge is not empty."""
    assert X in PLATFORMS
