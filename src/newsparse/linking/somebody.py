"""The records in which people are kept while the text is being read."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from functools import partial
from operator import itemgetter
from typing import Final, NamedTuple, TypeAlias

from newsparse.knowledge.nationalities import NATIONALITIES
from newsparse.linking.naming import Piece
from newsparse.patterns import lazy

__all__ = ["END", "FORM", "WHO", "Fields", "Form", "Hit", "Hits", "Raw", "Somebody", "Zone", "word_before"]

_LONGEST_WORD: Final = 24
_LAST: Final = lazy(r"([A-Za-z][\w’'-]*)\Z")


class Form:
    """How a hit names somebody; small numbers, for they are compared often."""

    FULL: Final = 0
    SURNAME: Final = 1
    TITLED: Final = 2
    """A title with a surname."""
    GIVEN: Final = 3
    SHOUTED: Final = 4
    """In capitals."""
    LONE: Final = 5
    """One word that is no part of a longer name in this text."""
    BODY: Final = 6
    """An organisation, a place, a work."""


class Zone:
    """What kind of text a hit stands in."""

    PROSE: Final = 0
    QUOTED: Final = 1
    HEAD: Final = 2
    """The headline, the standfirst, a caption."""
    FURNITURE: Final = 3


Raw: TypeAlias = tuple[int, int, Piece]
"""The offset of a run, its zone, and one of its pieces."""


class Hit(NamedTuple):
    """One place that names somebody."""

    start: int
    end: int
    front: int
    """Where the title before the name starts, else `start`."""
    who: int
    """The number of the somebody."""
    form: int
    owner: bool
    """Whether a possessive follows."""
    zone: int


_START: Final = itemgetter(0)
END: Final = itemgetter(1)
WHO: Final = itemgetter(3)
FORM: Final = itemgetter(4)
"""The fields of a hit, for `map`."""

Fields: TypeAlias = tuple[int, int, int, int, int, bool, int]
"""Those of a hit."""
_hit: Final[Callable[[Fields], Hit]] = partial(tuple.__new__, Hit)  # pyright: ignore[reportUnknownMemberType]


class Hits:
    """The places that name somebody, in order.

    An article has some hundred, and few are ever looked at by themselves: each becomes a `Hit` when it is.
    """

    __slots__ = ("by_end", "fields", "nouns", "starts")

    def __init__(self, fields: list[Fields], *, nouns: bool = False) -> None:
        """Keep the fields of each; `nouns` tells that the text capitalises every noun."""
        self.fields = fields
        self.nouns = nouns
        self.starts: list[int] = list(map(_START, fields))
        self.by_end: dict[int, Fields] = dict(zip(map(END, fields), fields, strict=True))

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self.fields)

    def __getitem__(self, number: int) -> Hit:
        """Return one by its number."""
        return _hit(self.fields[number])

    def at(self, front: int, end: int) -> Hit | None:
        """Return the one that these words are, its title among them."""
        fields = self.by_end.get(end)
        return _hit(fields) if fields is not None and fields[2] == front else None

    def titled(self, front: int, end: int) -> Hit | None:
        """Return the first behind `end` when its title stands at `front`."""
        number = bisect_left(self.starts, end)
        fields = self.fields[number] if number < len(self.fields) else None
        return _hit(fields) if fields is not None and fields[2] == front else None

    def from_place(self, place: int) -> int:
        """Return the number of the first that starts at a place or behind it."""
        return bisect_left(self.starts, place)

    def before(self, place: int) -> Hit | None:
        """Return the last that starts before a place."""
        number = bisect_left(self.starts, place)
        return _hit(self.fields[number - 1]) if number else None

    def between(self, start: int, end: int) -> list[Hit]:
        """Return those that start at `start` or behind it and before `end`."""
        return [*map(_hit, self.fields[bisect_left(self.starts, start) : bisect_left(self.starts, end)])]


class Somebody:
    """A person or a body."""

    __slots__ = ("body", "doubtful", "first", "gender", "human", "name", "own", "roles", "sure", "titles", "words")

    def __init__(self, words: tuple[str, ...]) -> None:
        """Begin with the folded words of the name."""
        self.words = words
        self.body = False
        self.name = ""
        self.own = False
        """Whether the name stands in the reporter's own words."""
        self.gender: str | None = None
        self.sure = False
        """Whether the gender is told by the text and not by a given name."""
        self.human = 0
        """How much speaks for a person; 2 is enough."""
        self.doubtful = False
        """Whether the name is one word that may be a common noun, for which nobody has looked yet."""
        self.first = -1
        """Where the first hit starts."""
        self.titles: list[tuple[int, str]] = []
        """Where a title is said that is no role, and its words."""
        self.roles: list[tuple[int, str, str, str]] = []
        """Where a role is said, its head noun, and the whole phrase, lower case and as printed."""

    @property
    def demonym(self) -> bool:
        """Whether the name is a word for where somebody is from, as in "the Dane"."""
        return len(self.words) == 1 and self.words[0] in NATIONALITIES

    def rename(self, name: str, *, own: bool, full: bool) -> None:
        """Keep the fullest name that the reporter uses; what others say serves only until then."""
        if self.own != own:
            if own or not self.name:
                self.name, self.own = name, own
        elif (
            not self.name
            or self.name == name + "."
            or (
                full
                and (name.count(" "), len(name)) > (self.name.count(" "), len(self.name))
                and name != self.name + "."
            )
        ):  # "Nana B." ends a sentence, and there is "Nana B"
            self.name = name


def word_before(text: str, start: int) -> tuple[str, bool]:
    """Return the word that ends right before `start`, one space between, and whether a comma parts them."""
    end = start - 1
    if end < 1 or ((space := text[end]) != " " and space != "\xa0"):
        return "", False
    comma = text[end - 1] == ","
    if comma:
        end -= 1
    _, space, word = text[end - _LONGEST_WORD if end > _LONGEST_WORD else 0 : end].rpartition(" ")
    if space and word.isalpha():
        return word, comma
    last = word[-1:]
    match = _LAST.search(word) if last.isalnum() or (last and last in "_’'-") else None
    return (match[1], comma) if match else ("", comma)
