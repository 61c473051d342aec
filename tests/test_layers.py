"""The house: layers import downwards only, files stay short, names stay free of the standard library's."""

import ast
import sys
from pathlib import Path

import pytest

import newsparse

PACKAGE = Path(newsparse.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
LAYER = {
    "errors": 0,
    "patterns": 0,
    "models": 0,
    "knowledge": 1,
    "extending": 2,
    "reading": 2,
    "bylines": 3,
    "quotes": 3,
    "posts": 3,
    "dates": 2,
    "blocks": 4,
    "linking": 4,
    "arguments": 5,
    "serial": 5,
    "parser": 6,
    "plugins": 6,
    "exports": 6,
    "__init__": 7,
}
"""The layer of each room; what is not named here stands above them all."""
TOP = 8
LONGEST = 400


def room_of(module: str) -> str:
    """Return the room of a dotted module name: its second part."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else "__init__"


def imports(path: Path):
    """Yield the dotted names of the newsparse modules that a file imports when it runs."""
    tree = ast.parse(path.read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            node.body.clear()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("newsparse"):
            assert node.level == 0
            if node.module == "newsparse":
                yield from (f"newsparse.{alias.name}" for alias in node.names)
            else:
                yield node.module
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.startswith("newsparse"))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_imports_go_down(path):
    """A module imports its own room, or lower layers; rooms of the reading layers do not know each other."""
    room = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    own = LAYER.get(room, TOP)
    for name in imports(path):
        other = room_of(name)
        if other == room or other not in LAYER:
            assert other == room or own >= TOP, f"{path} imports {name}"
            continue
        assert LAYER[other] < own or own == 0 == LAYER[other] or own >= TOP, f"{path} imports {name}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_files_stay_short(path):
    """A file has one subject."""
    assert path.read_text("utf-8").count("\n") <= LONGEST


def test_names_are_free():
    """No module is named like one of the standard library's, and none is a drawer for everything."""
    names = {part.removesuffix(".py") for path in MODULES for part in path.relative_to(PACKAGE).parts} - {"__init__"}
    assert not names & (set(sys.stdlib_module_names) - {"__main__"})
    assert not names & {"utils", "util", "helpers", "misc", "common"}
