"""Bytes → text, in the order of the HTML standard, and text that the parser can bear.

Sources: html.spec.whatwg.org, 13.2.3 (byte-order mark, then the transport's word, then the page's own within its
first bytes, then the default); encoding.spec.whatwg.org, 4.2 (labels that mean another encoding than they say).
"""

from __future__ import annotations

import codecs
import re
from typing import Final

from newsparse.errors import ArgumentValueError

__all__ = ["decode_page"]

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CHARSET: Final = re.compile(rb"""<(?:meta|\?xml)\b[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})""", re.IGNORECASE)  # fmt: skip
_SNIFFED: Final = 8192
"""The standard looks at 1,024 bytes; real pages put the element later."""
_MEANT: Final = {
    "ascii": "cp1252", "us-ascii": "cp1252", "iso-8859-1": "cp1252", "iso8859-1": "cp1252", "latin1": "cp1252",
    "latin-1": "cp1252", "l1": "cp1252", "iso-8859-9": "cp1254", "latin5": "cp1254", "gb2312": "gb18030",
    "gbk": "gb18030", "x-gbk": "gb18030", "ks_c_5601-1987": "cp949", "euc-kr": "cp949", "shift_jis": "cp932",
    "shift-jis": "cp932", "x-sjis": "cp932", "windows-31j": "cp932", "tis-620": "cp874", "iso-8859-11": "cp874",
    "big5": "big5hkscs", "utf-16": "utf-8", "utf-16le": "utf-8", "utf-16be": "utf-8", "utf8": "utf-8", "unicode": "utf-8",
}  # fmt: skip
"""Labels and the encoding that browsers read them as; a page cannot say in ASCII that it is UTF-16."""


def decode_page(source: str | bytes, encoding: str | None = None) -> str:
    """Return a page as text without its byte-order mark.

    Args:
        source: the page; a `str` is taken as it is.
        encoding: of bytes: the encoding that the HTTP header gave; a byte-order mark beats it.

    Raises:
        ArgumentValueError: if Python knows no such `encoding`.
    """
    if isinstance(source, str):
        return source.removeprefix("\ufeff")
    for mark, name in _MARKS:
        if source.startswith(mark):
            return source[len(mark) :].decode(name, "replace")
    if encoding is not None:
        try:
            return source.decode(_known(encoding) or encoding, "replace")
        except LookupError as error:
            message = f"Python knows no encoding {encoding!r}; leave it out, or give a name such as 'utf-8'"
            raise ArgumentValueError(message) from error
    try:
        return source.decode("utf-8")  # what is valid UTF-8 is UTF-8, whatever the page says
    except UnicodeDecodeError:
        pass
    declared = _CHARSET.search(source, 0, _SNIFFED)
    name = (_known(declared[1].decode("ascii")) if declared else None) or "cp1252"
    if name == "utf-8" and not _mostly_utf8(source):
        name = "cp1252"
    return source.decode(name, "replace")


def _known(label: str) -> str | None:
    """Return the text encoding that a label means, None when Python has none."""
    label = label.strip().lower()
    name = _MEANT.get(label, label)
    try:
        info = codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    return info.name if getattr(info, "_is_text_encoding", True) else None


def _mostly_utf8(source: bytes) -> bool:
    """Tell whether bytes that are not valid UTF-8 are so only by a few broken characters."""
    return source.decode("utf-8", "replace").count("\ufffd") * 20 <= sum(byte > 0x7F for byte in source)
