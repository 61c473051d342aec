"""What newsparse needs to know to read the newspapers of Marsen."""

from newsparse import Parser
from newsparse_marsen.mirror import MIRROR
from newsparse_marsen.perch import PERCH
from newsparse_marsen.tides import TideTable, tide_table

__all__ = ["MIRROR", "PERCH", "TideTable", "plugin", "tide_table"]


def plugin(parser: Parser) -> Parser:
    """Return a parser that reads Perch posts, the Marsen Mirror, and tide tables."""
    return parser.with_platform(PERCH).with_style(MIRROR).with_recogniser(tide_table)
