"""Which of the page's titles is the headline."""

from __future__ import annotations

from collections.abc import Container
from typing import Final, NamedTuple

from newsparse.models.documents import Claim, new_claim
from newsparse.models.spans import Origin
from newsparse.patterns import lazy
from newsparse.reading.head import Head
from newsparse.reading.linked_data import LinkedData, strings

__all__ = ["Titles", "key", "letters", "read_titles", "without_site"]

_PARTING: Final = lazy(r"[\s|•»](?:(?<=\s)\s*(?:[|\-–—·•»:]\s+|[|•»]\s*)|(?<=[|•»])\s*)")
"""A sign in white space, or one of three without.  Only where it may begin is it looked for: titles have more letters."""
_PARTINGS: Final = (" | ", " - ", " · ", " • ")
_SENTENCE: Final = 15
"""A headline has so many characters; a shorter one may be a part of the title."""
_LONG: Final = 400
"""A longer title is none."""
_SIGNS: Final = (("‘", "'"), ("’", "'"), ("“", '"'), ("”", '"'), ("„", '"'), ("«", '"'), ("»", '"'), ("–", "-"), ("—", "-"), ("\xad", ""))  # fmt: skip
"""Signs and what they count as; few stand in one title, so looking for each is faster than translating every letter."""


def key(title: str) -> str:
    """Return a title as it is compared: case, kinds of marks and dashes, and white space do not count."""
    if not title.isascii():
        for sign, plain in _SIGNS:
            if sign in title:
                title = title.replace(sign, plain)
    return " ".join(title.casefold().split())


def letters(name: str) -> str:
    """Return the letters and figures of a name, by which those of a publisher and an author are compared."""
    low = name.casefold().replace(" ", "")
    return low if low.isalnum() else "".join(filter(str.isalnum, low))


def without_site(title: str, names: Container[str]) -> str:
    """Return a title without a closing or leading part that is the site's name or host; other parts stay.

    Args:
        title: the title.
        names: the `letters` of the site's names and hosts.
    """
    if len(title) > _LONG:
        return title
    for _ in range(2):
        partings = list(_PARTING.finditer(title))
        if not partings:
            break
        for parting in (partings[-1], *reversed(partings[:-1])):
            if letters(title[parting.end() :]) in names and title[: parting.start()].strip():
                title = title[: parting.start()].strip()
                break
        else:
            if letters(title[: partings[0].start()]) in names and title[partings[0].end() :].strip():
                title = title[partings[0].end() :].strip()
            else:
                break
    return title


class Titles(NamedTuple):
    """What the page says its title is."""

    found: tuple[str, ...]
    """Each title once, the site's name taken off, in the order of belief."""
    keys: tuple[str, ...]
    """Their keys."""
    said: tuple[tuple[str, Origin, str], ...]
    """What each source says: a title, the origin and the source of a claim."""

    def claims(self) -> tuple[Claim, ...]:
        """Return what each source says."""
        return tuple(
            [
                new_claim(subject="title", value=title, origin=origin, source=source)
                for title, origin, source in self.said
            ]
        )


def read_titles(head: Head, data: LinkedData, headline: str | None, names: Container[str]) -> Titles:
    """Return the titles of a page: JSON-LD, Open Graph, the headline shown, the other `<meta>` and `<title>`.

    Args:
        head: what it says outside its text.
        data: its JSON-LD.
        headline: the one that it shows.
        names: the `letters` of the site's names and hosts.
    """
    node = data.article or {}
    said = [
        (title, Origin.JSON_LD, f"{data.kind}.headline") for title in strings(node.get("headline") or node.get("name"))
    ]
    meta = Origin.META
    said += [(content, meta, name) for name, content in head.all("og.title")]
    if headline:
        said.append((headline, Origin.VISIBLE, "h1"))
    said += [(content, meta, name) for name, content in head.all("twitter.title", "dc.title")]
    if head.title:
        said.append((head.title, meta, "title"))
    shown = key(headline) if headline and len(headline) >= _SENTENCE else None
    beginnings = tuple([shown + parting for parting in _PARTINGS]) if shown else ()
    found: dict[str, str] = {}
    # Most sources say the same.
    for said_so in dict.fromkeys([title for title, _, _ in said]):
        title = without_site(said_so, names)
        known_as = key(title)
        if headline and shown and known_as.startswith(beginnings):
            title, known_as = headline, shown
        found.setdefault(known_as, title)
    return Titles(tuple(found.values()), tuple(found), tuple(said))
