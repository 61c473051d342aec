"""One capitalised word that speaks: a company, a paper, or somebody known by one name."""

import pytest

from newsparse import SourceKind, parse_text

THINGS = {
    "what it has": ("“We float,” Boltly said. Boltly’s users were glad.", "Boltly"),
    "its chief": ("“We float,” Boltly said. The Boltly chief executive was glad.", "Boltly"),
    "what it is": ("“We float,” said Boltly, a maker of bolts.", "Boltly"),
    "one of several": ("“We float,” Boltly said. Firms such as Boltly were glad.", "Boltly"),
    "two words as one": ("“It floats,” MarsenPost reported.", "MarsenPost"),
    "faint signs twice": ("Boltly said it will float. It grew late, and Boltly closed its doors.", "Boltly"),
    "what takes it up": ("Boltly said on Monday it would float. “It floats,” the company said.", "Boltly"),
    "a paper": ("“It floats,” the Brixer reported. It rained.", "Brixer"),
}
PEOPLE = {
    "nothing told": ("“We float,” Tarn said.", "Tarn"),
    "one faint sign": ("“We float,” Tarn said. Tarn said it will rain.", "Tarn"),
    "a wife": (
        "“We float,” Tarn said. Tarn’s wife left the company, and Tarn sold its boats. Tarn opened its quay.",
        "Tarn",
    ),
    "somebody's firm": ("“We float,” said Tarn, the owner of a company.", "Tarn"),
    "a given name": ("“We float,” Grace said. The company Grace opened its doors, and Grace closed its quay.", "Grace"),
    "a title": ("“We float,” Mr. Tarn said. Tarn opened its quay, and Tarn closed its pier.", "Tarn"),
    "a Scottish name": ("“We float,” McTarn said.", "McTarn"),
    "a full name": ("Ada Tarn came. “We float,” Tarn said. Tarn’s users were glad.", "Ada Tarn"),
}


@pytest.mark.parametrize("case", THINGS)
def test_signs_of_a_body(case):
    """Who speaks is an organisation, and among the people there is no such person."""
    text, name = THINGS[case]
    article = parse_text(text)
    speaker = next(found.speaker for found in (*article.quotes, *article.statements) if found.speaker.name == name)
    assert speaker.kind is SourceKind.ORGANISATION
    assert [entity.kind for entity in article.people if entity.name == name] == [SourceKind.ORGANISATION]


@pytest.mark.parametrize("case", PEOPLE)
def test_signs_of_a_person(case):
    """Signs that are too faint, or that speak for a person."""
    text, name = PEOPLE[case]
    speaker = parse_text(text).quotes[0].speaker
    assert (speaker.name, speaker.kind) == (name, SourceKind.PERSON)


def test_it_is_a_body_from_then_on():
    """“He” passes over it, and “it” takes it up."""
    article = parse_text("Tim Ross came. Boltly’s app failed, Boltly said. “No,” he said. “We are sorry,” it said.")
    assert [quote.speaker.name for quote in article.quotes] == ["Tim Ross", "Boltly"]
