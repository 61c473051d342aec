"""What the command line accepts."""

from __future__ import annotations

import argparse
import codecs
import datetime as dt

import newsparse

__all__ = ["parser_of"]

_ABOUT = {
    "parse": """\
Read news articles: blocks, bylines, quotes with their speakers, and social-media posts.

On a terminal the articles are shown for reading; into a pipe or a file goes JSON Lines,
one article a line, in the order of the files.  `newsparse view` makes a page for the browser.""",
    "view": "Make one self-contained HTML page that shows an article with everything found in it.",
}
_STATUS = (
    "exit status: 0 all done; 1 some input failed, which is named on stderr, and the others were done; 2 wrong usage"
)


def parser_of(command: str) -> argparse.ArgumentParser:
    """Return the parser of the arguments after `command`, "parse" or "view"."""
    parser = argparse.ArgumentParser(
        prog="newsparse" if command == "parse" else f"newsparse {command}",
        description=_ABOUT[command],
        epilog=_STATUS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    if command == "view":
        parser.add_argument("files", metavar="FILE", nargs=1, help="text or HTML; - is the standard input")
        parser.add_argument("-o", "--output", metavar="PAGE", help="the page to write; without it, the standard output")
    else:
        parser.usage = "newsparse [parse] [options] FILE... | -\n       newsparse view FILE -o PAGE"
        parser.add_argument("files", metavar="FILE", nargs="+", help="text or HTML; - is the standard input")
        form = parser.add_mutually_exclusive_group()
        form.add_argument("--json", action="store_true", help="JSON Lines, also on a terminal")
        form.add_argument("--text", action="store_true", help="the readable form, also into a pipe or a file")
        parser.add_argument("--version", action="version", version=f"newsparse {newsparse.__version__}")
    claims = parser.add_argument_group("what is known of every file given")
    claims.add_argument(
        "--published", metavar="DATE", type=_date, help="day or instant: 2026-01-29, 2026-01-29T08:00+01:00"
    )
    claims.add_argument("--url", type=_filled, help="the article's address")
    claims.add_argument("--outlet", type=_filled, help="the outlet's name")
    claims.add_argument("--title", type=_filled, help="the headline")
    claims.add_argument("--language", metavar="TAG", type=_filled, help="a language tag, such as en-gb")
    claims.add_argument("--encoding", metavar="NAME", type=_encoding, help="of the bytes, such as cp1252")
    return parser


def _filled(value: str) -> str:
    if not value.strip():
        raise argparse.ArgumentTypeError("is empty; leave the option out when it is not known")
    return value


def _date(value: str) -> dt.date | dt.datetime:
    try:
        return dt.date.fromisoformat(value)
    except ValueError:
        pass
    try:
        instant = dt.datetime.fromisoformat(value)
    except ValueError:
        message = f"{value!r} is no date; write 2026-01-29 or 2026-01-29T08:00+01:00"
        raise argparse.ArgumentTypeError(message) from None
    if instant.tzinfo is None:
        raise argparse.ArgumentTypeError(f"{value!r} needs a time zone, as in {value}+01:00, or give the day alone")
    return instant


def _encoding(value: str) -> str:
    unknown = argparse.ArgumentTypeError(
        f"Python knows no text encoding {value!r}; utf-8 and cp1252 are the usual ones"
    )
    try:
        codecs.lookup(value)
        b"a".decode(value, "replace")
    except (LookupError, UnicodeError, ValueError):  # ValueError: a name with a null character
        raise unknown from None
    return value
