"""Making the frozen values of which an article has hundreds, in a third of the time.

The `__init__` of a frozen class sets each field past the class's own refusal, and that is most of what a value costs.
Here a value is filled while it is of a subclass that refuses nothing, and then given its class; nobody sees it before.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from typing import Any, ParamSpec, TypeVar

import attrs

__all__ = ["changer", "draft_of", "maker", "maker_without"]

P = ParamSpec("P")
T = TypeVar("T")


def draft_of(kind: type) -> Any:
    """Return a class of values to be filled field by field; setting `__class__` to `kind` then freezes one."""
    body = {
        "__slots__": (),
        "__init__": object.__init__,
        "__setattr__": object.__setattr__,
        "__delattr__": object.__delattr__,  # or the interpreter would look `__setattr__` up each time
    }
    return type(f"_{kind.__name__}Draft", (kind,), body)


def maker(kind: Callable[P, T]) -> Callable[P, T]:
    """Return a function that is called as a frozen class is, and makes the same values.

    The class must take what it is given: without validators, converters and factories.

    Raises:
        TypeError: if it has one.
    """
    if not isinstance(kind, type) or not attrs.has(kind) or hasattr(kind, "__attrs_post_init__"):
        raise TypeError(f"{kind!r} is no class that takes its fields as they are")
    fields = attrs.fields(kind)
    for field in fields:
        if field.validator or field.converter or isinstance(field.default, attrs.Factory) or not field.init:  # type: ignore[arg-type]
            raise TypeError(f"{kind.__name__}.{field.name} is not taken as it is")
    make: Callable[P, T] = _compiled(kind, fields)
    return make


def maker_without(kind: type[T], without: Container[str], slot: str) -> Callable[..., T]:
    """Return a function that makes values of a frozen class, some fields left empty and a slot that is no field filled."""
    fields: tuple[attrs.Attribute[Any], ...] = attrs.fields(kind)  # type: ignore[arg-type]
    kept = [field for field in fields if field.name not in without]
    make: Callable[..., T] = _compiled(kind, [fields[0].evolve(name=slot, default=attrs.NOTHING), *kept])
    return make


def changer(kind: type[T], without: Container[str] = (), slot: str | None = None) -> Callable[..., T]:
    """Return a function that does as `attrs.evolve` for values of a frozen class, in a third of the time.

    No validator looks at what is changed: the class must have none, as for `maker`.

    Args:
        kind: the class.
        without: fields that are left empty.
        slot: a slot that is no field and has to be given.

    Raises:
        TypeError: if it has one.
    """
    fields: tuple[Any, ...] = attrs.fields(kind)  # type: ignore[arg-type]
    for field in fields:
        if field.validator or field.converter:
            raise TypeError(f"{kind.__name__}.{field.name} is not taken as it is")
    names = [field.name for field in fields if field.name not in without]
    lines = [
        f"def change(_value, *, {f'{slot}, ' if slot else ''}{', '.join(f'{name}=_same' for name in names)}):",
        "    _made = _Draft()",
        *([f"    _made.{slot} = {slot}"] if slot else ()),
        *(f"    _made.{name} = _value.{name} if {name} is _same else {name}" for name in names),
        "    _made.__class__ = _kind",
        "    return _made",
    ]
    known = {"_Draft": draft_of(kind), "_kind": kind, "_same": object()}
    return _run(lines, "change", known)  # type: ignore[no-any-return]


def _compiled(kind: type, fields: Sequence[attrs.Attribute[Any]]) -> Any:
    defaults = {field.name: field.default for field in fields if field.default is not attrs.NOTHING}
    given = [f"{field.name}=_defaults[{field.name!r}]" if field.name in defaults else field.name for field in fields]
    lines = [
        f"def make({'*, ' if all(field.kw_only for field in fields) else ''}{', '.join(given)}):",
        "    _made = _Draft()",
        *(f"    _made.{field.name} = {field.name}" for field in fields),
        "    _made.__class__ = _kind",
        "    return _made",
    ]
    names: dict[str, Any] = {"_Draft": draft_of(kind), "_kind": kind, "_defaults": defaults}
    return _run(lines, "make", names)


def _run(lines: list[str], name: str, names: dict[str, Any]) -> Any:
    exec("\n".join(lines), names)  # noqa: S102  # of the names of fields alone, as attrs itself makes `__init__`
    return names[name]
