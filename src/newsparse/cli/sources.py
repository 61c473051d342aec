"""Files and the standard input as what `parse_article` takes, or one line that says why not."""

from __future__ import annotations

import codecs
import sys
from pathlib import Path

from newsparse import looks_like_html

__all__ = ["InputError", "read_source"]

_STDIN = "-"
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_HEAD = 4096
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1a\x1b"))


class InputError(Exception):
    """An input that cannot be read; the message is one line for a person."""


def read_source(name: str, encoding: str | None) -> str | bytes:
    """Return the text of a file, or the bytes of a page whose encoding `parse_article` finds out.

    Args:
        name: the path, or `-` for the standard input.
        encoding: the encoding of the bytes, where the caller knows it.

    Raises:
        InputError: if the file cannot be read, is no text, or has an encoding other than the one said or UTF-8.
    """
    source = _bytes_of(name)
    if not source.strip():
        raise InputError("is empty")
    marked = source.startswith(_MARKS)
    if encoding is None and not marked and _is_binary(source):
        raise InputError("is a binary file, neither text nor HTML")
    if marked or looks_like_html(source[:_HEAD].decode("ascii", "replace")):
        return source
    try:
        return source.decode(encoding or "utf-8")
    except UnicodeError as error:
        place = f" (byte {error.start})" if isinstance(error, UnicodeDecodeError) else ""
        advice = "another --encoding" if encoding else "its encoding, for example --encoding cp1252"
        raise InputError(f"is not {encoding or 'UTF-8'}{place}; give {advice}") from None


def _bytes_of(name: str) -> bytes:
    try:
        return sys.stdin.buffer.read() if name == _STDIN else Path(name).read_bytes()
    except FileNotFoundError:
        raise InputError("there is no such file") from None
    except IsADirectoryError:
        raise InputError("is a directory; give the files in it") from None
    except PermissionError:
        raise InputError("may not be read by you") from None
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror or error}") from None
    except ValueError:  # a null character in the name
        raise InputError("is no name of a file") from None


def _is_binary(source: bytes) -> bool:
    """Tell whether the beginning holds control characters that no text has."""
    head = source[:_HEAD]
    return b"\0" in head or len(head) - len(head.translate(None, _CONTROLS)) > len(head) // 50
