"""Bytes become text in the order of the HTML standard."""

import pytest

from newsparse.errors import ArgumentValueError
from newsparse.reading.decoding import decode_page

_WORDS = "Fähre – „Ja“, sagte Ångström"


@pytest.mark.parametrize(
    ("source", "encoding"),
    [
        (_WORDS.encode(), None),
        (b"\xef\xbb\xbf" + _WORDS.encode(), "latin-1"),
        (b"\xff\xfe" + _WORDS.encode("utf-16-le"), None),
        (b"\xfe\xff" + _WORDS.encode("utf-16-be"), None),
        (_WORDS.encode("cp1252"), "ISO-8859-1"),
        (_WORDS.encode("cp1252"), None),
        (b'<meta charset="windows-1252">' + _WORDS.encode("cp1252"), None),
        (b"<meta http-equiv='content-type' content='text/html; charset=iso-8859-1'>" + _WORDS.encode("cp1252"), None),
        (b'<meta charset="utf-16">' + _WORDS.encode(), None),
        (b'<meta charset="no-such-thing">' + _WORDS.encode("cp1252"), None),
    ],
)
def test_words_survive(source, encoding):
    """A mark beats the header, the header the page, the page the default; Latin-1 means Windows-1252."""
    assert decode_page(source, encoding).endswith(_WORDS)


def test_other_scripts_by_the_page_s_own_word():
    """A page in Shift JIS that says so is read so."""
    source = '<meta charset="Shift_JIS"><p>渡し船の採決は延期された'.encode("cp932")

    assert decode_page(source).endswith("渡し船の採決は延期された")


def test_a_few_broken_characters_do_not_change_the_encoding():
    """A UTF-8 page with one byte lost stays UTF-8."""
    source = b'<meta charset="utf-8">' + (_WORDS * 20).encode() + b"\xe2"

    assert decode_page(source).count("Ångström") == 20


def test_an_unknown_encoding_is_refused():
    """Misuse raises with a hint."""
    with pytest.raises(ArgumentValueError, match="'utf-9'"):
        decode_page(b"<p>", "utf-9")
