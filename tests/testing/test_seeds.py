"""Every seed reads as its reviewed expectation says; the update command refuses what breaks the laws."""

import shutil
from pathlib import Path

import attrs
import pytest

from newsparse import Paragraph, Parser
from newsparse.testing import Seed, find_seeds
from newsparse.testing.__main__ import main

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.mark.parametrize("seed", [seed for seed in find_seeds(SEEDS) if not seed.known_failure], ids=str)
def test_a_seed_reads_as_expected(seed):
    """The short form is the expected one, letter for letter."""
    seed.check()


@pytest.mark.parametrize(
    "seed",
    [
        pytest.param(seed, id=str(seed), marks=pytest.mark.xfail(reason="known failure", strict=True))
        for seed in find_seeds(SEEDS)
        if seed.known_failure
    ],
)
def test_a_known_failure_still_fails(seed):
    """When this passes, the seed moves to another folder."""
    seed.check()


@pytest.fixture
def seed(tmp_path):
    """A seed of two paragraphs, with a claim."""
    path = tmp_path / "small.txt"
    path.write_text("One line.\n\nAnother line.", encoding="utf-8")
    path.with_suffix(".expected").write_text("given\n  published: 2026-01-29\n\n", encoding="utf-8")
    return Seed(path)


def test_update_writes_the_reading_and_keeps_the_claims(seed, capsys):
    """After an update the check passes, and another update changes nothing."""
    assert main(["check", str(seed.path.parent)]) == 1
    assert "reads differently" in capsys.readouterr().err
    assert main(["update", str(seed.path.parent)]) == 0
    assert "changed: " in capsys.readouterr().out
    assert main(["check", str(seed.path.parent)]) == 0
    assert main(["update", str(seed.path.parent)]) == 0
    assert capsys.readouterr().out == ""
    text = seed.expected_path.read_text(encoding="utf-8")
    assert text.startswith("given\n  published: 2026-01-29\n\narticle\n  published_on: 2026-01-29\n")
    assert "  Paragraph   Another line.\n" in text


def test_update_refuses_a_reading_that_breaks_the_laws(seed):
    """A recogniser that changes words makes no expectation."""

    def careless(line, context):
        del context
        return Paragraph(span=line.span, text=line.text[:-1])

    before = seed.expected_path.read_text(encoding="utf-8")
    with pytest.raises(AssertionError, match="not written"):
        seed.update(Parser().with_recogniser(careless))
    with pytest.raises(AssertionError, match="its text is not what stands"):
        seed.check(Parser().with_recogniser(careless))
    assert seed.expected_path.read_text(encoding="utf-8") == before


def test_update_refuses_a_known_failure(seed):
    """What should be read, but is not yet, is written by hand."""
    folder = seed.path.parent / "known_failures"
    folder.mkdir()
    shutil.copy(seed.path, folder)
    with pytest.raises(AssertionError, match="by hand"):
        Seed(folder / seed.path.name).update()
    assert main(["update", str(folder.parent)]) == 0


def test_an_unknown_claim_is_refused(seed):
    """A slip in the section `given` does not pass unseen."""
    seed.expected_path.write_text("given\n  publisht: 2026-01-29\n\n", encoding="utf-8")
    with pytest.raises(AssertionError, match="'publisht' can not be given"):
        seed.parse()


def test_a_folder_without_seeds_is_wrong_usage(tmp_path, capsys):
    """Nothing checked must not look like everything right."""
    with pytest.raises(SystemExit, match="2"):
        main(["check", str(tmp_path)])
    assert "there are no seeds" in capsys.readouterr().err


def test_seeds_are_values():
    """A seed is its path."""
    seed = find_seeds(SEEDS)[0]
    assert attrs.evolve(seed) == seed
