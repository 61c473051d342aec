"""Which of the page's titles is the headline."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

__all__ = ["key", "without_site"]

_PARTING: Final = re.compile(r"\s+[|\-–—·•»:]\s+|\s*[|•»]\s*")
_SIGNS: Final = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "—": "-", "\xad": None})  # fmt: skip


def key(title: str) -> str:
    """Return a title as it is compared: case, kinds of marks and dashes, and white space do not count."""
    return " ".join(title.translate(_SIGNS).casefold().split())


def _letters(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def without_site(title: str, sites: Iterable[str]) -> str:
    """Return a title without a closing or leading part that is the site's name or host; other parts stay."""
    names = {_letters(site) for site in sites if site}
    names.discard("")
    for _ in range(2):
        partings = list(_PARTING.finditer(title))
        if not partings:
            break
        for parting in (partings[-1], *reversed(partings[:-1])):
            if _letters(title[parting.end() :]) in names and title[: parting.start()].strip():
                title = title[: parting.start()].strip()
                break
        else:
            if _letters(title[: partings[0].start()]) in names and title[partings[0].end() :].strip():
                title = title[partings[0].end() :].strip()
            else:
                break
    return title
