"""The public interface, tested as one."""

import importlib
import inspect
import pkgutil
import typing
from enum import Enum

import attrs
import pytest

import newsparse

PUBLIC = [(name, getattr(newsparse, name)) for name in newsparse.__all__]
CLASSES = [(name, thing) for name, thing in PUBLIC if inspect.isclass(thing)]
VALUES = [(name, cls) for name, cls in CLASSES if attrs.has(cls)]


def modules():
    """Return every module of the package, imported; those of extras that are missing fail the test."""
    for info in pkgutil.walk_packages(newsparse.__path__, "newsparse."):
        if not info.name.endswith("__main__"):
            yield importlib.import_module(info.name)


def test_all_is_all():
    """Nothing else is public at the top, and nothing twice."""
    assert len(set(newsparse.__all__)) == len(newsparse.__all__)
    rest = {
        name
        for name, value in vars(newsparse).items()
        if not name.startswith("_") and not inspect.ismodule(value) and name not in ("annotations", "Final")
    }
    assert rest <= set(newsparse.__all__)


def test_every_module_says_what_it_offers():
    """Each has a docstring, and an `__all__` whose names exist."""
    for module in modules():
        assert module.__doc__, module.__name__
        for name in getattr(module, "__all__", ()):
            assert hasattr(module, name), f"{module.__name__}.{name}"


@pytest.mark.parametrize(("name", "thing"), PUBLIC)
def test_everything_public_is_documented(name, thing):
    """Each class and function has a docstring of its own, and so has each method."""
    if name.startswith("__") or not (inspect.isclass(thing) or callable(thing)):
        return
    assert inspect.getdoc(thing)
    if inspect.isclass(thing) and not issubclass(thing, Enum):
        for method, value in vars(thing).items():
            if not method.startswith("_") and callable(value):
                assert value.__doc__, f"{name}.{method}"


@pytest.mark.parametrize(("name", "cls"), VALUES)
def test_values_are_frozen_and_slotted(name, cls):
    """A value cannot be changed, and has no dictionary."""
    assert "__dict__" not in dir(cls), name
    assert cls.__setattr__ is not object.__setattr__
    if name != "Span":
        assert all(field.kw_only for field in attrs.fields(cls))


@pytest.mark.parametrize(("name", "cls"), VALUES)
def test_annotations_resolve(name, cls):
    """Every annotation can be resolved at run time, and collections are tuples."""
    hints = typing.get_type_hints(cls)
    for field in attrs.fields(cls):
        assert typing.get_origin(hints[field.name]) not in (list, set, dict), f"{name}.{field.name}"


@pytest.mark.parametrize(("name", "cls"), VALUES)
def test_every_field_is_documented(name, cls):
    """A docstring stands under every field, its normal form in it, unless a base class says it."""
    source = inspect.getsource(cls)
    for field in attrs.fields(cls):
        if field.name not in vars(cls).get("__annotations__", {}) or name == "Metadata":
            continue
        line = source.index(f"\n    {field.name}: ")
        after = source[line + 1 :].split("\n", 1)[1].lstrip()
        assert after.startswith('"""'), f"{name}.{field.name}"
