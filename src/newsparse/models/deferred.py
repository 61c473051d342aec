"""What of an article is read when somebody first asks for it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

from newsparse.models.bylines import Dateline
from newsparse.models.doubts import Doubt
from newsparse.models.people import Entity
from newsparse.models.posts import Post
from newsparse.models.quotes import Quote, Statement

if TYPE_CHECKING:
    from newsparse.models.blocks import Block
    from newsparse.models.documents import Claim, Image

__all__ = ["DEFERRED", "Deferring", "Details", "Filing", "Findings", "Kinds", "Rest", "Unsorted", "pending"]


class Rest(NamedTuple):
    """What somebody who wants the quotations need not wait for: the fields of `Article` of the same names."""

    statements: tuple[Statement, ...] = ()
    people: tuple[Entity, ...] = ()
    doubts: tuple[Doubt, ...] = ()


class Findings(NamedTuple):
    """What the words of an article say, beside what it is made of: the fields of `Article` of the same names."""

    quotes: tuple[Quote, ...] = ()
    posts: tuple[Post, ...] = ()
    rest: Callable[[], Rest] = Rest
    """Reads the rest, once that is asked for."""


class Filing(NamedTuple):
    """Where the report was filed, which few ask for: the field of `Article` of the same name."""

    dateline: Dateline | None = None
    rest: Callable[[], Findings] = Findings
    """Reads the findings, once one of them is asked for."""


class Details(NamedTuple):
    """What few ask of the metadata: the fields of `Metadata` and of `Article` of the same names."""

    modified: dt.datetime | None = None
    modified_on: dt.date | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    image: Image | None = None
    paywalled: bool | None = None
    claims: tuple[Claim, ...] = ()
    rest: Callable[[], Filing] | None = None
    """Reads the rest of an article."""


class Kinds(NamedTuple):
    """All blocks, each of its kind: the field of `Article` of the same name."""

    blocks: tuple[Block, ...] = ()
    rest: Callable[[], Details] | None = None
    """Reads the rest of an article."""


class Unsorted:
    """The blocks of an article whose furniture is not told apart yet, which its body does not need; called, what reads them all."""

    __slots__ = ("blocks", "sort")

    def __init__(self, blocks: tuple[Block, ...], sort: Callable[[], Kinds]) -> None:
        """Keep the blocks and what tells them apart."""
        self.blocks = blocks
        self.sort = sort

    def __call__(self) -> Kinds:
        """Return the blocks, each of its kind."""
        return self.sort()


Found: TypeAlias = Kinds | Details | Filing | Findings | Rest

DEFERRED: Final = frozenset((*Kinds._fields, *Details._fields, *Filing._fields, *Findings._fields, *Rest._fields)) - {
    "rest"
}
"""The fields of an article that are read later."""


class Deferring:
    """Something of which fields may be read later: they stay empty slots, which a look at one of them fills.

    Nobody can tell from outside, but by the clock: comparing, hashing, copying, pickling and `attrs.evolve` all look.
    Two threads that look at once find the same.
    """

    __slots__ = ("_find",)

    if not TYPE_CHECKING:  # or every misspelt field would be one

        def __getattr__(self, name: str) -> Any:
            """Read what is still to be read, as far as this field; called for an empty slot only."""
            if name not in DEFERRED or not hasattr(type(self), name):
                message = f"{type(self).__name__!r} object has no attribute {name!r}"
                raise AttributeError(message, name=name, obj=self)
            while (find := pending(self)) is not None:
                found = find()
                self._check_found(found)
                fields = found._asdict()
                then = fields.pop("rest", None)
                for field, value in fields.items():
                    object.__setattr__(self, field, value)
                object.__setattr__(self, "_find", then)
                if name in fields:
                    break
            return object.__getattribute__(self, name)

    def _check_found(self, found: Found) -> None:
        """Refuse findings that cannot be."""


def pending(value: Deferring) -> Callable[[], Found] | None:
    """Return what reads the fields that are still to be read, None when there are none."""
    try:
        find: Callable[[], Found] | None = object.__getattribute__(value, "_find")
    except AttributeError:
        return None
    return find
