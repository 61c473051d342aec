"""Tests of the table of sieves: none that is passed over could have answered."""

from __future__ import annotations

from itertools import product

import pytest

from newsparse.quotes.colons import headline_quoted
from newsparse.quotes.marks import read_marks
from newsparse.quotes.table import SIEVES, sieves_for
from newsparse.quotes.tokens import read_scene

_FRONTS = (
    "", "Tarn said: ", "Said Tarn: ", "According to reports, Tarn said: ", "In a poll by Tarn, most said ", "Calling it ",
    "In other words, explained Brix: ", "The plan, Tarn said, was ", "Brix rejected Tarn's claim that it was ", "Tarn mocked the ",
    "In the words of Tarn, ", "Tarn was asked by Brix, ", "Tarn, who he blasted as a ", "His call for ", "Tarn believed in ",
    "Tarn attacked ", "Tarn: ", "It was called ", "Tarn gave an answer: ", "Per the mayor, Tarn said ", "Tarn sagte: ",
)  # fmt: skip
_BACKS = (
    "", ".", " — Tarn", " by Tarn.", " said Tarn.", " Tarn said.", " according to Tarn.", " as Tarn put it.", " and left, Tarn said.",
    " the Marsen Herald reported.", " remark.", " Tarn left.", " said Tarn, the Herald reported.", ": Tarn vows to row", ", dijo Tarn.", ", dit-il.",
)  # fmt: skip
_WORDS = ("“It floats,”", "“It floats.”", "“rust”")


@pytest.mark.parametrize("headline", [False, True])
def test_a_sieve_with_nothing_to_look_at_does_not_answer(headline: bool) -> None:
    """Where a quotation opens or ends its sentence, those that look for words there are not asked, and would be silent."""
    passed_over = set()
    answered = set()
    for text in map("".join, product(_FRONTS, _WORDS, _BACKS)):
        (raw,) = read_marks(text, [(0, len(text))])
        (stretch,) = raw.stretches
        scene = read_scene(text, 0, len(text), [(stretch.outer_start, stretch.outer_end, 0)], headline=headline)
        (token,) = scene.quotes
        low, high = next(sentence for sentence in scene.sentences if sentence[0] <= token < sentence[1])
        place = (scene, token, low, high)
        asked = sieves_for(place)
        passed_over |= {sieve for sieve in SIEVES if sieve not in asked}
        answered |= {sieve for sieve in SIEVES if sieve(place) is not None}
        assert [sieve.__name__ for sieve in SIEVES if sieve not in asked and sieve(place) is not None] == []
    assert passed_over == set(SIEVES)
    assert answered | (set() if headline else {headline_quoted}) == set(SIEVES)
