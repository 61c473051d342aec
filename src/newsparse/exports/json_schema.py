"""A JSON Schema (draft 2020-12) of what `to_dict` writes, made from the models themselves."""

from __future__ import annotations

import datetime as dt
import inspect
import types
import typing
from enum import Enum
from typing import Any, Final, cast

import attrs

from newsparse.models import Article, Block, Doubt, Platform, Post, Quote, Span
from newsparse.serial import VERSION, own_kinds

__all__ = ["json_schema"]

_PLAIN: Final[dict[Any, dict[str, Any]]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    type(None): {"type": "null"},
    dt.datetime: {"type": "string", "format": "date-time"},
    dt.date: {"type": "string", "format": "date"},
    Platform: {"type": "string", "pattern": "^[a-z][a-z0-9_]*$"},
    Span: {
        "description": "[start, end]: a half-open range of code points of `text`.",
        "type": "array",
        "prefixItems": [{"type": "integer", "minimum": 0}, {"type": "integer", "minimum": 1}],
        "minItems": 2,
        "maxItems": 2,
    },
}


def json_schema(*, kinds: tuple[type[Block | Doubt], ...] = ()) -> dict[str, Any]:
    """Return the JSON Schema of `to_dict`'s values.

    Args:
        kinds: classes of blocks and doubts besides newsparse's own, as in `Parser.kinds`.
    """
    every = (*own_kinds(), *kinds)
    definitions: dict[str, Any] = {}
    for base in (Block, Doubt):
        named = [kind for kind in every if issubclass(kind, base) and kind is not Block]
        definitions[f"Any{base.__name__}"] = {"oneOf": [_definition(kind, definitions, tag=True) for kind in named]}
    root = _object(Article, definitions)
    root["properties"] = {"newsparse": {"const": VERSION}, **root["properties"]}
    root["required"] = ["newsparse", *root["required"]]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:newsparse:article:{VERSION}",
        "title": "newsparse article",
        **root,
        "$defs": dict(sorted(definitions.items())),
    }


def _definition(cls: type[Any], definitions: dict[str, Any], *, tag: bool = False) -> dict[str, str]:
    """Put a class among the definitions, once, and return a reference to it."""
    if cls.__name__ not in definitions:
        definitions[cls.__name__] = {}  # reserved: a quote holds quotes
        made = _object(cls, definitions)
        if tag:
            made["properties"] = {"type": {"const": cls.__name__}, **made["properties"]}
            made["required"] = ["type", *made["required"]]
        definitions[cls.__name__] = made
    return {"$ref": f"#/$defs/{cls.__name__}"}


def _object(cls: type[Any], definitions: dict[str, Any]) -> dict[str, Any]:
    hints = typing.get_type_hints(cls)
    fields: tuple[attrs.Attribute[Any], ...] = attrs.fields(cls)
    return {
        "description": (inspect.getdoc(cls) or "").split("\n\n")[0].replace("\n", " "),
        "type": "object",
        "properties": {field.name: _schema(hints[field.name], definitions, cls, field.name) for field in fields},
        "required": [field.name for field in fields if field.default is attrs.NOTHING],
        "additionalProperties": False,
    }


def _schema(hint: Any, definitions: dict[str, Any], owner: type[Any], name: str) -> dict[str, Any]:
    """Return the schema of one annotation."""
    if hint in _PLAIN:
        return _PLAIN[hint]
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        choices = [_schema(choice, definitions, owner, name) for choice in arguments]
        if owner is Quote and Post in arguments:
            choices.insert(0, {"description": "An index into `posts`.", "type": "integer", "minimum": 0})
        return {"anyOf": choices}
    if origin is tuple:
        return {"type": "array", "items": _schema(arguments[0], definitions, owner, name)}
    if isinstance(hint, type) and issubclass(hint, Enum):
        return {"enum": [member.value for member in hint]}
    if hint in (Block, Doubt):
        return {"$ref": f"#/$defs/Any{hint.__name__}"}
    if isinstance(hint, type) and attrs.has(cast("type[Any]", hint)):
        return _definition(hint, definitions)
    message = f"{owner.__name__}.{name} has a type that JSON cannot hold: {hint!r}"
    raise TypeError(message)
