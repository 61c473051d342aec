"""Sample articles with their expected readings beside them."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any, Final

import attrs

from newsparse.models import Article
from newsparse.parser import Parser
from newsparse.testing.laws import breaches
from newsparse.testing.readable import readable

__all__ = ["KNOWN_FAILURES", "Seed", "find_seeds"]

KNOWN_FAILURES: Final = "known_failures"
"""The folder of seeds whose expected reading, written by hand, is not yet reached."""

_SOURCES = {".txt", ".html"}
_CLAIMS = ("published", "url", "title", "outlet", "authors", "language")
_PARSER = Parser()


@attrs.frozen
class Seed:
    """A sample article, `NAME.txt` or `NAME.html`, and its expected reading, `NAME.expected`.

    The expected reading may begin with a section `given`: a line `NAME: VALUE` for each argument of `parse_article`.
    """

    path: Path
    """The file of the article."""

    def __str__(self) -> str:
        """Return the folder and the name, for a test's ID."""
        return f"{self.path.parent.name}/{self.path.name}"

    @property
    def expected_path(self) -> Path:
        """The file of the expected reading."""
        return self.path.with_suffix(".expected")

    @property
    def known_failure(self) -> bool:
        """Whether the expected reading is known not to be reached."""
        return self.path.parent.name == KNOWN_FAILURES

    @property
    def expected(self) -> str:
        """The expected reading as written, without the section `given`; empty when there is none yet."""
        return self._parts()[1]

    def given(self) -> dict[str, Any]:
        """Return the arguments that go with the article."""
        lines = self._parts()[0].splitlines()[1:]
        values: dict[str, Any] = dict(line.strip().split(": ", 1) for line in lines if ": " in line)
        if unknown := sorted(set(values) - set(_CLAIMS)):
            raise AssertionError(
                f"{self.expected_path}: {unknown[0]!r} can not be given; these can: {', '.join(_CLAIMS)}"
            )
        if "published" in values:
            day: str = values["published"]
            values["published"] = dt.datetime.fromisoformat(day) if "T" in day else dt.date.fromisoformat(day)
        return values

    def parse(self, parser: Parser = _PARSER) -> Article:
        """Return the article as a parser reads it."""
        source = self.path.read_bytes()
        # Text is decoded here so that its line ends stay as they are.
        return parser.parse_article(source if self.path.suffix == ".html" else source.decode(), **self.given())

    def check(self, parser: Parser = _PARSER) -> None:
        """Compare the reading with the expected one, and hold it against the laws.

        Raises:
            AssertionError: if they differ, or a law is broken.
        """
        article = self.parse(parser)
        broken = breaches(article, parser=parser)
        if broken:
            raise AssertionError("\n".join([f"{self} breaks the laws:", *broken]))
        found, expected = readable(article), self.expected
        if found != expected:
            raise AssertionError(f"{self} reads differently:\n{_difference(expected, found)}")

    def update(self, parser: Parser = _PARSER) -> bool:
        """Write the reading as the expected one, and return whether it changed.

        Raises:
            AssertionError: if the reading breaks a law, or the seed is a known failure: neither is written.
        """
        if self.known_failure:
            raise AssertionError(f"{self} is a known failure: its expected reading is written by hand")
        article = self.parse(parser)
        broken = breaches(article, parser=parser)
        if broken:
            raise AssertionError("\n".join([f"{self} is not written, because it breaks the laws:", *broken]))
        given, expected = self._parts()
        found = readable(article)
        if found == expected:
            return False
        self.expected_path.write_text(given + found, encoding="utf-8", newline="\n")
        return True

    def _parts(self) -> tuple[str, str]:
        """Return the section `given`, with the blank line after it, and the rest."""
        if not self.expected_path.exists():
            return "", ""
        text = self.expected_path.read_text(encoding="utf-8")
        if not text.startswith("given\n"):
            return "", text
        given, _, rest = text.partition("\n\n")
        return given.rstrip("\n") + "\n\n", rest


def find_seeds(folder: str | Path) -> tuple[Seed, ...]:
    """Return the seeds in a folder and below, in order of their paths.

    Raises:
        AssertionError: if there is none, which is most likely a wrong path.
    """
    seeds = tuple(Seed(path) for path in sorted(Path(folder).rglob("*")) if path.suffix in _SOURCES)
    if not seeds:
        raise AssertionError(f"there are no seeds ({', '.join(sorted(_SOURCES))}) in {folder}")
    return seeds


def _difference(expected: str, found: str) -> str:
    """Return the lines that differ, as `diff` shows them."""
    import difflib

    return "\n".join(difflib.unified_diff(expected.splitlines(), found.splitlines(), "expected", "found", lineterm=""))
