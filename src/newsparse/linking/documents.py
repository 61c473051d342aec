"""For whom a document speaks: "Park's tweet", "his statement", "a statement from Ada Quill"."""

from __future__ import annotations

from typing import Final

from newsparse.linking.relatives import POSTS
from newsparse.linking.somebody import Hits, Somebody
from newsparse.models.people import SourceKind
from newsparse.models.spans import Mention
from newsparse.models.speakers import Basis, Speaker, new_speaker
from newsparse.patterns import lazy

__all__ = ["document"]

_AUTHORED: Final = lazy(r" (?:(?:issued|posted|released|signed|written) )?(?:from|by|on behalf of) (?:the )?")


def document(
    text: str, cast: list[Somebody], hits: Hits, mention: Mention, head: str, end: int, owner: str | None
) -> Speaker:
    """Return the speaker that a document is; a post speaks for its author.

    Args:
        text: the article's text.
        cast: everybody whom it names.
        hits: where it names them.
        mention: the source.
        head: its noun.
        end: where that ends.
        owner: whose it is by the words before the noun.
    """
    name = owner or _author(text, cast, hits, end)
    kind = SourceKind.PERSON if name and head in POSTS else SourceKind.DOCUMENT
    return new_speaker(name=name, mention=mention, kind=kind, basis=Basis.ROLE if name else None)


def _author(text: str, cast: list[Somebody], hits: Hits, end: int) -> str | None:
    """Return whom the words behind a document's noun name as its author."""
    by = _AUTHORED.match(text, end)
    number = hits.from_place(by.end()) if by else len(hits)
    if by is None or number == len(hits) or (hit := hits[number]).front > by.end() or hit.owner:
        return None
    return text[hit.start : hit.end] if cast[hit.who].body else cast[hit.who].name
