"""Pages of the reference that are made from newsparse's own data, so that they cannot go stale."""

from __future__ import annotations

import inspect
import json
from pathlib import Path

import newsparse
from newsparse import Block, Doubt
from newsparse.exports import json_schema
from newsparse.knowledge.platforms import PLATFORMS
from newsparse.knowledge.styles import STYLES


def platforms() -> str:
    """Return the table of platforms."""
    out = [
        "# Platforms\n",
        (
            "What newsparse knows of each platform. This page is made from `newsparse.knowledge.platforms`; where each fact "
            "comes from stands beside it there. [Add a platform](../how-to/add-a-platform.md) says how to add your own.\n"
        ),
        "| platform | name in data | hosts | addresses of posts | time in the ID | words in prose | verbs |",
        "|---|---|---|---|---|---|---|",
    ]
    for rules in PLATFORMS:
        cells = (
            rules.platform.label,
            f"`{rules.platform.name}`",
            _codes(rules.hosts) or "any, known by the path",
            _codes(rules.paths),
            rules.clock.value if rules.clock else "no",
            ", ".join(rules.words),
            ", ".join(rules.verbs),
        )
        out.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return "\n".join(out) + "\n"


def styles() -> str:
    """Return the list of house styles."""
    out = [
        "# House styles\n",
        (
            "Outlets whose habits need rules of their own. Everything else is read by the general rules of news. This page is "
            "made from `newsparse.knowledge.styles`. [Add a house style](../how-to/add-a-style.md) says how to write one.\n"
        ),
    ]
    for style in STYLES:
        out.append(f"## {style.name}\n")
        out.append(f"Hosts: {_codes(style.hosts) or 'none'}. {style.source}\n")
        if style.habits:
            out.append("| line that matches | is |\n|---|---|")
            out += [
                f"| `{habit.pattern.replace('|', chr(92) + '|')}` | `{habit.kind.__name__}` |" for habit in style.habits
            ]
            out.append("")
    return "\n".join(out) + "\n"


def kinds() -> str:
    """Return the tables of block kinds and of doubts."""
    out = [
        "# Kinds of blocks and doubts\n",
        "Made from the classes themselves.\n",
        "## Blocks\n",
        "| kind | what it is | in `body` |",
        "|---|---|---|",
    ]
    doubts = ["\n## Doubts\n", "| kind | what was unsure |", "|---|---|"]
    for name in newsparse.__all__:
        thing = getattr(newsparse, name)
        if not inspect.isclass(thing) or thing in (Block, Doubt):
            continue
        said = (inspect.getdoc(thing) or "").split("\n\n")[0].replace("\n", " ")
        if issubclass(thing, Block):
            out.append(f"| `{name}` | {said} | {'yes' if thing.in_body else 'no'} |")
        elif issubclass(thing, Doubt):
            doubts.append(f"| `{name}` | {said} |")
    return "\n".join([*out, *doubts]) + "\n"


def schema() -> str:
    """Return the JSON Schema."""
    return (
        "# JSON Schema\n\nOf the values that `to_dict` and `to_json` write; made from the models by "
        "`newsparse.exports.json_schema()`.\n\n```json\n" + json.dumps(json_schema(), indent=1) + "\n```\n"
    )


def _codes(words: tuple[str, ...]) -> str:
    return ", ".join(f"`{word}`" for word in words)


def write_all(folder: Path) -> None:
    """Write the pages whose words have changed."""
    for name, page in (("platforms", platforms), ("styles", styles), ("kinds", kinds), ("json-schema", schema)):
        path, words = folder / f"{name}.md", page()
        if not path.exists() or path.read_text("utf-8") != words:
            path.write_text(words, encoding="utf-8")
