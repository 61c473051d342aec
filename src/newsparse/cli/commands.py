"""What the commands do, one function each, and `main`, which chooses."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import newsparse
from newsparse.cli.arguments import parser_of
from newsparse.cli.sources import InputError, read_source
from newsparse.render.terminal import print_article
from newsparse.render.web import to_html

__all__ = ["main"]

_DONE: Final = 0
_FAILED: Final = 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status.

    Args:
        arguments: without the program's name; None for those of the process.

    Returns:
        0 when all was done, 1 when some input failed.

    Raises:
        SystemExit: with 2 on wrong usage, with 0 after `--help` and `--version`.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    command = words.pop(0) if words and words[0] in _COMMANDS else "parse"
    options = parser_of(command).parse_args(words)
    try:
        status = _COMMANDS[command](options)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whatever is still buffered must not be written at exit, into a pipe that nobody reads.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        _complain("the output was closed before everything was written")
        return _FAILED
    except KeyboardInterrupt:
        _complain("interrupted")
        return 130
    return status


def _parse(options: argparse.Namespace) -> int:
    """Show every file, or write it as a line of JSON."""
    status = _DONE
    as_json = options.json or not (options.text or sys.stdout.isatty())
    _make_writable(sys.stdout, "utf-8" if as_json else None)
    for name in options.files:
        article = _read(name, options)
        if article is None:
            status = _FAILED
        elif as_json:
            print(newsparse.to_json(article))
        else:
            print_article(article, heading=name if len(options.files) > 1 else None)
    return status


def _view(options: argparse.Namespace) -> int:
    """Write the page that shows one file."""
    name = options.files[0]
    article = _read(name, options)
    if article is None:
        return _FAILED
    page = to_html(article, heading=None if article.title else Path(name).name)
    if options.output is None:
        _make_writable(sys.stdout, "utf-8")
        print(page, end="")
        return _DONE
    try:
        Path(options.output).write_text(page, encoding="utf-8")
    except OSError as error:
        _complain(f"{options.output}: {error.strerror or error}")
        return _FAILED
    return _DONE


_COMMANDS: Final[dict[str, Callable[[argparse.Namespace], int]]] = {"parse": _parse, "view": _view}


def _read(name: str, options: argparse.Namespace) -> newsparse.Article | None:
    """Return the article in a file; complain in one line and return None if there is none."""
    try:
        return newsparse.parse_article(
            read_source(name, options.encoding),
            url=options.url,
            published=options.published,
            title=options.title,
            outlet=options.outlet,
            language=options.language,
            encoding=options.encoding,
        )
    except (InputError, newsparse.NewsparseError) as error:
        _complain(f"{'standard input' if name == '-' else name}: {error}")
        return None


def _complain(message: str) -> None:
    line = " ".join(message.split())
    print(f"newsparse: {line}".encode("utf-8", "backslashreplace").decode(), file=sys.stderr)


def _make_writable(stream: object, encoding: str | None) -> None:
    """Let any text be written: what the encoding lacks, lone surrogates above all, goes out as an escape.

    In UTF-8 only surrogates are lacking, and their escape is JSON's own.
    """
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding=encoding, errors="backslashreplace")
