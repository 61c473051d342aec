"""Who asks and who answers where the turns are labelled "Q" and "A"."""

import pytest

from newsparse import Parser, SourceKind

TURNS = "\n\nQ: How did you begin?\n\nA: My father repaired boats.\n\nQ: Will it last?\n\nA: If somebody paints it."


@pytest.mark.parametrize(
    ("above", "asks", "answers"),
    [
        ("Grace Tanaka builds bridges. She spoke with The Marsen Ledger about rust.", "Marsen Ledger", "Grace Tanaka"),
        ("The Marsen Ledger recently talked to Grace Tanaka about rust.", "Marsen Ledger", "Grace Tanaka"),
        ("Grace Tanaka builds bridges. She sat down with Tim Ross in May.", "Tim Ross", "Grace Tanaka"),
        ("Grace Tanaka builds bridges and spoke to reporters.", None, "Grace Tanaka"),
        ("Tim Ross spoke to Grace Tanaka.", None, None),
    ],
)
def test_the_words_above_tell_who_asks(above, asks, answers):
    """A body that somebody spoke with asks, or whom "she" spoke with; the one person left answers."""
    quotes = Parser().parse_text(above + TURNS).quotes
    assert [quote.speaker.name for quote in quotes] == [asks, answers] * 2
    if asks == "Marsen Ledger":
        assert quotes[0].speaker.kind is SourceKind.ORGANISATION
