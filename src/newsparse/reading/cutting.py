"""What of a page's source is never read as text is cut out before it is parsed: three quarters of a page, as a rule.

Scripts, style sheets and comments end at the first of their closing signs, whatever stands between, so one pattern
finds them as the standard's tokeniser does; menus and drawings go with them where they are closed as they should be.
The parser then builds a tree of what is left.
"""

from __future__ import annotations

import re
from functools import cached_property, partial
from html import unescape
from typing import Final

from newsparse.patterns import lazy

__all__ = ["Held", "cut", "emptied", "held_in"]

_SCRIPT: Final = "[sS][cC][rR][iI][pP][tT]"
_STYLE: Final = "[sS][tT][yY][lL][eE]"
_AREA: Final = "[tT][eE][xX][tT][aA][rR][eE][aA]"
_NAME_END: Final = r"(?![^\s/>])"
_TO_END: Final = """(?:[^<>"']++|"[^"]*+"|'[^']*+')*+>"""
_KEPT: Final = f"(?:{_SCRIPT}|{_AREA}|template|h1|p|main|article|aside|header|footer|section){_NAME_END}"
"""What a menu seldom holds: such a one is left to the parser, which sees where it ends if the page does not close it."""
_DRAWN: Final = "g|path|use|title|rect|circle|defs|polygon|symbol|line|polyline|ellipse|desc|clipPath|mask|linearGradient|stop|style"
"""Elements of a drawing; any other may be mark-up of the page, which ends the drawing."""
_SCRIPT_TEXT: Final = f"""[^<]*+(?:(?:<(?!/{_SCRIPT}|!--)
    |<!(?=--)(?:[^<-]++|-(?!->)|<(?!/?{_SCRIPT})|<{_SCRIPT}(?:[^<-]++|-(?!->)|<(?!/{_SCRIPT}))*+(?:</{_SCRIPT})?)*+
    )[^<]*+)*+"""
"""A script may hold a comment, and in it a script of its own."""
_LINKED_DATA: Final = "(?=[^>lL]*+(?:[lL](?![dD][^>]{1,8}[jJ][sS][oO][nN])[^>lL]*+)*+[lL])"
"""`ld+json`, the sign in it as written or as an entity."""


def _unread(*, held: bool) -> str:
    """Return the pattern of what is never read as text.

    Args:
        held: whether to keep all that a page holds and does not show; else scripts with JSON-LD alone.
    """
    script = rf"([^>]*+)(?:>({_SCRIPT_TEXT})(?:</{_SCRIPT}[^>]*+>?)?)?"
    kept = ""
    if not held:
        script = rf"(?:{_LINKED_DATA}{script}|[^>]*+(?:>{_SCRIPT_TEXT}(?:</{_SCRIPT}[^>]*+>?)?)?)"
        kept = "?:"
    return rf"""<(?=[sSn!tTiIx])(?:
    [sS](?:
        [cC][rR][iI][pP][tT]{_NAME_END}{script}
        |vg{_NAME_END}[^>]*+(?<!/)>[^<]*+(?:<(?=/?(?:{_DRAWN})[\s/>])[^<]*+)*+</svg\s*>
        |[tT][yY][lL][eE]{_NAME_END}[^>]*+(?:>[^<]*+(?:<(?!/{_STYLE})[^<]*+)*+(?:</{_STYLE}[^>]*+>?)?)?
        |ource{_NAME_END}{_TO_END})
    |nav{_NAME_END}[^<]*+(?:<(?!nav|/nav|{_KEPT})[^<]*+)*+</nav\s*>
    |!(?=--)[^-]*+(?:-(?!-!?>)[^-]*+)*+(?:--!?>)?
    |[tT](?:
        [eE][xX][tT][aA][rR][eE][aA]{_NAME_END}[^>]*+(?:>({kept}[^<]*+(?:<(?!/{_AREA})[^<]*+)*+)(?:</{_AREA}[^>]*+>?)?)?
        |({kept}emplate{_NAME_END}[^<]*+(?:<(?!/?template)[^<]*+)*+</template\s*>)
        # Left as they are: what looks like a script in them is none.
        |(?P<whole>(?P<name>emplate|itle){_NAME_END}[^<]*+(?:<(?!/?t(?P=name))[^<]*+)*+))
    # Left empty: what they hold is for browsers that do not know them.
    |[iInx](?P<opening>(?P<rest>[fF][rR][aA][mM][eE]|oembed|oframes|mp){_NAME_END}{_TO_END})[^<]*+(?:<(?!/.(?P=rest))[^<]*+)*+
    )"""


_CUT: Final = lazy(partial(_unread, held=False), re.VERBOSE | re.ASCII)
"""Most tags begin with none of these letters, which one look ahead tells; alternatives that begin with the same one stand together.
What lies between two tags is taken at one go, before and after each of them, which counts where there are thousands."""
_HELD: Final = lazy(partial(_unread, held=True), re.VERBOSE | re.ASCII)
_STEP: Final = 7
"""A stretch that is left, and six groups."""
_LETTERS: Final = {"f": "i", "F": "i", "o": "n", "m": "x"}
"""What stands before the rest of the names of the elements that are left empty."""
_ATTRIBUTE: Final = lazy(r"""([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*+)"|'([^']*+)'|([^\s>]+)))?""")
_LINKED: Final = "application/ld+json"
_USUAL: Final = f' type="{_LINKED}"'
"""So most pages write it."""

_TO_VALUE: Final = re.compile(
    rb"""(?:<[a-zA-Z][^\s<>"'=]*+)?(?:\s*+[^\s<>"'=]++(?:=(?:"[^"]*+"|'[^']*+'|[^\s<>"'=]++))?)++="""
)
"""A start tag, or what of it follows a value, up to the quotation mark of another."""
_KEY: Final = (b'"', b"'", b"&quot;", b"&#34;", b"&#39;")
"""How the name of a field in JSON begins."""
_STATE: Final = 200
"""So many bytes of JSON are worth cutting."""
_BEFORE: Final = 4000
"""A start tag is looked for so many bytes before a value."""


class Held:
    """A script, a text area or a template: what a page holds and does not show."""

    def __init__(self, written: str | None, text: str) -> None:
        """Keep what was cut.

        Args:
            written: the attributes of a script as the page writes them, None for the others.
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
    def is_linked_data(self) -> bool:
        """Whether it is a script with JSON-LD."""
        written = self.written or ""
        if written.startswith(_USUAL):
            return True
        written = written.lower()
        if "json" not in written or "ld" not in written:
            return False
        return _LINKED in (self.attributes.get("type") or "").lower()

    @property
    def html(self) -> str:
        """The whole element."""
        return f"<script{self.written}>{self.text}</script>"


def cut(html: str) -> tuple[list[str], tuple[Held, ...]]:
    """Return what is left of a page, in stretches, and its scripts with JSON-LD.

    Other scripts, style sheets, drawings, menus, text areas, templates and comments are gone.  What is left is not
    joined: many stretches are ASCII alone, which is encoded at once.

    Args:
        html: the page's source.
    """
    parts = _CUT.split(html)
    held: list[Held] = []
    columns = (parts[group::_STEP] for group in (1, 2, 3, 5))
    for index, (written, script, whole, opening) in enumerate(zip(*columns, strict=True), 1):
        if script is not None:
            held.append(Held(written, script))
        elif whole is not None:
            parts[index * _STEP] = f"<t{whole}{parts[index * _STEP]}"
        elif opening is not None:
            parts[index * _STEP] = f"<{_LETTERS[opening[0]]}{opening}{parts[index * _STEP]}"
    return parts[::_STEP], tuple(held)


def held_in(html: str) -> tuple[Held, ...]:
    """Return the scripts, text areas and templates of a page.

    Args:
        html: the page's source.
    """
    held: list[Held] = []
    for found in _HELD.finditer(html):
        written, script, area, template = found.group(1, 2, 3, 4)
        if script is not None:
            held.append(Held(written, script))
        elif area is not None:
            held.append(Held(None, unescape(area)))
        elif template is not None:
            held.append(Held(None, f"<t{template}"))
    return tuple(held)


def emptied(source: bytes) -> bytes:
    """Return a page without the JSON in its attributes: some hold a hundred thousand characters, and nobody reads them.

    The attributes themselves are left, for some are asked only whether they are there.

    Args:
        source: what is left of the page.
    """
    kept: list[bytes] = []
    copied = 0
    # To find a single byte takes next to no time, and without scripts and style sheets few braces are left.
    at = source.find(b"{")
    while at >= 0:
        start = at - 1 if source[at - 1 : at] == b"[" else at
        mark = source[start - 1 : start]
        if source[start - 2 : start - 1] != b"=" or mark not in {b'"', b"'"}:
            at = source.find(b"{", at + 1)
            continue
        end = source.find(mark, at)
        if end < 0:
            break
        named = end - start >= _STATE and source[at + 1 : at + 20].lstrip().startswith(_KEY)
        if named and _in_tag(source, start - 1, copied + 1 if copied else 0):
            kept.append(source[copied:start])
            copied = end
        at = source.find(b"{", end)
    return b"".join((*kept, source[copied:])) if kept else source


def _in_tag(source: bytes, start: int, past: int) -> bool:
    """Tell whether an attribute's value begins at a quotation mark.

    Args:
        source: what is left of the page.
        start: the place of the mark.
        past: the place after the last value that was emptied, 0 when none was.
    """
    low = max(past, start - _BEFORE)
    opening = source.rfind(b"<", low, start)
    if opening < 0 < past == low:
        opening = past  # in the same tag
    return opening >= 0 and _TO_VALUE.fullmatch(source, opening, start) is not None
