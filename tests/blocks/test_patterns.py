"""Patterns are compiled late: here every one is compiled."""

import importlib
import pkgutil

import pytest

import newsparse.blocks
from newsparse.knowledge.patterns import _Pattern, pattern

PATTERNS = [
    (f"{module.name}.{name}", value)
    for module in pkgutil.iter_modules(newsparse.blocks.__path__, "newsparse.blocks.")
    for name, value in vars(importlib.import_module(module.name)).items()
    if isinstance(value, _Pattern)
]


@pytest.mark.parametrize(("name", "value"), PATTERNS)
def test_every_pattern_compiles_and_answers(name, value):
    assert value.match("\udfff") is None or name


def test_a_pattern_serves_as_a_compiled_one():
    digits = pattern("[0-9]+")
    assert digits.match("12a")[0] == "12"
    assert digits.search("a12")[0] == "12"
    assert digits.fullmatch("12a") is None
    assert [found[0] for found in digits.finditer("1 2")] == ["1", "2"]


def test_other_methods_are_not_there():
    with pytest.raises(AttributeError, match="sub"):
        pattern("a").sub("b", "a")
