"""Patterns that compile on their first use."""

import importlib
import pickle
import pkgutil
import re

import newsparse
from newsparse.patterns import Lazy, lazy


def test_it_is_the_pattern():
    """Every method answers as `re`'s own."""
    own, its = lazy("b+", re.IGNORECASE), re.compile("b+", re.IGNORECASE)
    for text in ("abBa", "", "b", "bab"):
        assert bool(own.match(text)) == bool(its.match(text))
        assert bool(own.fullmatch(text)) == bool(its.fullmatch(text))
        assert [m.span() for m in own.finditer(text)] == [m.span() for m in its.finditer(text)]
        assert own.sub("x", text) == its.sub("x", text)
    assert own.search("aab", 1).start() == 2


def test_it_compiles_once():
    """The method is kept."""
    pattern = lazy("a")
    assert pattern.match is pattern.match


def test_it_pickles():
    """By its source."""
    assert pickle.loads(pickle.dumps(lazy("a+", re.ASCII))).fullmatch("aaa")


def test_every_lazy_pattern_compiles():
    """What `re.compile` would refuse on import is refused here."""
    count = 0
    for info in pkgutil.walk_packages(newsparse.__path__, "newsparse."):
        if not info.name.endswith("__main__"):
            for value in vars(importlib.import_module(info.name)).values():
                if isinstance(value, Lazy):
                    re.compile(value.pattern, value.flags)
                    count += 1
    assert count
