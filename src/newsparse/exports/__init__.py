"""Articles in the forms of others: schema.org, IPTC ninjs, W3C Web Annotation, rows for data frames, a JSON Schema."""

from __future__ import annotations

from newsparse.exports.annotations import resolve_annotation, to_web_annotations
from newsparse.exports.json_schema import json_schema
from newsparse.exports.ninjs import to_ninjs
from newsparse.exports.rows import rows
from newsparse.exports.schema_org import to_schema_org

__all__ = ["json_schema", "resolve_annotation", "rows", "to_ninjs", "to_schema_org", "to_web_annotations"]
