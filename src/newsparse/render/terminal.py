"""The view for a terminal: with rich where it is installed, else in plain lines."""

from __future__ import annotations

import importlib.util
import sys
from typing import TextIO

from newsparse.models import Article

__all__ = ["print_article"]


def print_article(article: Article, *, heading: str | None = None, file: TextIO | None = None) -> None:
    """Show an article to a person.

    Args:
        article: what to show.
        heading: a line above it, such as the file's name.
        file: where to; the standard output if None.  Colours are used when it is a terminal and rich is installed.
    """
    out = sys.stdout if file is None else file
    if importlib.util.find_spec("rich") is None:
        from newsparse.render.plain import to_plain

        out.write(to_plain(article, heading=heading))
    else:
        from newsparse.render.colour import print_in_colour

        print_in_colour(article, heading=heading, file=out)
