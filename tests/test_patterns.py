"""Patterns that compile on their first use."""

import importlib
import pickle
import pkgutil
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.patterns import Lazy, either, lazy


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


def test_its_source_may_be_written_later():
    """A function is asked for it on the first use."""
    asked = []
    pattern = lazy(lambda: asked.append("now") or "a+")
    assert not asked
    assert pattern.fullmatch("aaa")
    assert asked == ["now"]
    assert pickle.loads(pickle.dumps(pattern)).pattern == "a+"


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


@given(st.lists(st.text("ab.\n(", max_size=4), max_size=8), st.text("ab.\n(", max_size=6))
def test_either_is_the_alternation(words, text):
    """It matches what the words one by one would, the longest first."""
    plain = "|".join(sorted((re.escape(word) for word in words), key=len, reverse=True)) if words else "(?!)"
    expected, found = (re.match(f"({pattern})b?", text) for pattern in (plain, either(words)))
    assert (expected and expected.span(1)) == (found and found.span(1))


@pytest.mark.parametrize(
    ("words", "pattern"),
    [
        (["tweet", "tweets", "two"], "tw(?:eet(?:s)?|o)"),
        (["a.b"], r"a\.b"),
        ([], "(?!)"),
    ],
)
def test_either_tries_what_is_shared_once(words, pattern):
    """Words that begin alike stand under their beginning."""
    assert either(words) == pattern
