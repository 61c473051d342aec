"""What of a page's source is never read as text is cut out before it is parsed: two thirds of a page, as a rule.

Scripts, style sheets and comments end at the first of their closing signs, whatever stands between, so one pattern
finds them as the standard's tokeniser does; the parser then builds a tree of what is left.
"""

from __future__ import annotations

import re
from functools import cached_property
from html import unescape
from typing import Final

from newsparse.patterns import lazy

__all__ = ["Held", "cut"]

_SCRIPT: Final = "[sS][cC][rR][iI][pP][tT]"
_STYLE: Final = "[sS][tT][yY][lL][eE]"
_AREA: Final = "[tT][eE][xX][tT][aA][rR][eE][aA]"
_NAME_END: Final = r"(?![^\s/>])"
_DRAWN: Final = "g|path|use|title|rect|circle|defs|polygon|symbol|line|polyline|ellipse|desc|clipPath|mask|linearGradient|stop|style"
"""Elements of a drawing; any other may be mark-up of the page, which ends the drawing."""
_UNREAD: Final = lazy(
    rf"""<(?:
    # A script may hold a comment, and in it a script of its own.
    {_SCRIPT}{_NAME_END}([^>]*+)(?:>((?:[^<]++|<(?!/{_SCRIPT}|!--)
        |<!(?=--)(?:[^<-]++|-(?!->)|<(?!/?{_SCRIPT})|<{_SCRIPT}(?:[^<-]++|-(?!->)|<(?!/{_SCRIPT}))*+(?:</{_SCRIPT})?)*+
        )*+)(?:</{_SCRIPT}[^>]*+>?)?)?
    |!(?=--)(?:[^-]++|-(?!-!?>))*+(?:--!?>)?
    |{_STYLE}{_NAME_END}[^>]*+(?:>(?:[^<]++|<(?!/{_STYLE}))*+(?:</{_STYLE}[^>]*+>?)?)?
    |{_AREA}{_NAME_END}[^>]*+(?:>((?:[^<]++|<(?!/{_AREA}))*+)(?:</{_AREA}[^>]*+>?)?)?
    |svg{_NAME_END}[^>]*+(?<!/)>(?:[^<]++|<(?=/?(?:{_DRAWN})[\s/>]))*+</svg\s*>
    # Left as they are: what looks like a script in them is none.
    |((template|title){_NAME_END}(?:[^<]++|<(?!/\5))*+)
    # Left empty: what they hold is for browsers that do not know them.
    |(([iI][fF][rR][aA][mM][eE]|noembed|noframes|xmp){_NAME_END}(?:[^<>"']++|"[^"]*+"|'[^']*+')*+>)(?:[^<]++|<(?!/\7))*+
    )""",
    re.VERBOSE | re.ASCII,
)
_STEP: Final = 8
"""A stretch that is left, and seven groups."""
_ATTRIBUTE: Final = lazy(r"""([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*+)"|'([^']*+)'|([^\s>]+)))?""")


class Held:
    """A script or a text area: what a page holds and does not show."""

    def __init__(self, written: str | None, text: str) -> None:
        """Keep what was cut.

        Args:
            written: the attributes of a script as the page writes them, None for a text area.
            text: what stands in it.
        """
        self.written = written
        self.text = text

    @cached_property
    def attributes(self) -> dict[str, str | None]:
        """The attributes of a script by name, lower case."""
        found: dict[str, str | None] = {}
        for name, double, single, bare in _ATTRIBUTE.findall(self.written or ""):
            found.setdefault(name.lower(), unescape(double or single or bare))
        return found

    @property
    def html(self) -> str:
        """The whole element."""
        return f"<script{self.written}>{self.text}</script>"


def cut(html: str) -> tuple[str, tuple[Held, ...]]:
    """Return a page without scripts, style sheets, text areas, drawings and comments, and the first and third of these.

    Args:
        html: the page's source.
    """
    parts = _UNREAD.split(html)
    held: list[Held] = []
    for index in range(1, len(parts), _STEP):
        written, script, area, whole, _, opening = parts[index : index + 6]
        if script is not None:
            held.append(Held(written, script))
        elif area is not None:
            held.append(Held(None, unescape(area)))
        elif (left := whole or opening) is not None:
            parts[index + _STEP - 1] = f"<{left}{parts[index + _STEP - 1]}"
    return "".join(parts[::_STEP]), tuple(held)
