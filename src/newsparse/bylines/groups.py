"""The people of one credit, with what belongs to each and to all of them.

::

    group   = piece { separator piece }
    piece   = [lead] name [tail] | job | outlet | agency | desk | place | contact
    lead    = OUTLET "’s" | job                     "CNN’s Ida Brandt", "AP Technology Writer Ida Brandt"
    tail    = ("in" | "from") place | "for" outlet | outlet | job
    separator = "," | "and" | ";" | "/" | "|" | "·" | DASH

A place belongs to the names since the last place; what follows opens a new group.  An outlet belongs to every name
before it that has none, a job to the last name, or to all of them when it is a plural.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.bylines.attachments import FOR_WORDS, is_led, is_named_job, read_led, read_parts, read_tailed
from newsparse.bylines.drafts import Draft, Group
from newsparse.bylines.jobs import read_job
from newsparse.bylines.names import folded, is_desk, is_outlet, is_place, name_length
from newsparse.bylines.pieces import Piece, inverted, pieces_of
from newsparse.bylines.recasing import recased
from newsparse.bylines.tokens import Token
from newsparse.knowledge.agencies import agency_named
from newsparse.knowledge.credits import JOB_HEADS, NAME_SUFFIXES, OUTLET_WORDS_SHY
from newsparse.knowledge.places import REGIONS

__all__ = ["Draft", "Group", "read_group"]

_PLAIN_JOBS: Final = frozenset(
    {"reporter", "correspondent", "editor", "writer", "columnist", "producer", "analyst", "critic"}
)
_LONGEST_PIECE: Final = 20
"""Words between two separators; more are prose."""
_PLACED: Final = frozenset({"in", "from", "aus", "à", "based"})


def read_group(tokens: Sequence[Token], *, upper: bool, single: bool, bare: bool = False) -> Group:
    """Return what the tokens of one credit name.

    Args:
        tokens: the tokens, without the words that open the credit.
        upper: whether the line is in capitals.
        single: whether one word is a name ("Gearan, from Washington").
        bare: whether no word says that this is a credit; then a possessive makes a headline, not an outlet's people.
    """
    group = Group(upper=upper)
    group.bare = bare
    group.slashed = "/" in [token.text for token in tokens]
    pieces = pieces_of(tokens)
    worded = [piece for piece in pieces if isinstance(piece, Piece)]
    turned = inverted(worded)
    if turned is not None:
        group.add_person(turned)
        for piece in pieces:
            if isinstance(piece, Token):
                group.add_contact(piece)
        return group
    number = 0
    while number < len(pieces):
        piece = pieces[number]
        number += 1
        if isinstance(piece, Token):
            group.add_contact(piece)
            continue
        following = pieces[number] if number < len(pieces) else None
        if (
            isinstance(following, Piece) and following.broken and len(piece.words) == len(following.words) == 1
            and name_length([*piece.words, *following.words]) == 2
        ):  # fmt: skip
            piece.words += following.words  # "Nicole , Gaudiano"
            number += 1
            following = pieces[number] if number < len(pieces) else None
        _read_piece(group, piece, following if isinstance(following, Piece) else None, single=single)
    outlets = {person.outlet for person in group.people}
    if len(outlets) == 1:
        group.outlet = outlets.pop()
    return group


def _read_piece(group: Group, piece: Piece, following: Piece | None, *, single: bool) -> None:
    words = piece.words
    if len(words) > _LONGEST_PIECE:
        group.unread.append(" ".join(words))
        return
    for i in range(2, len(words) - 1):
        if words[i].casefold() == "reporting" and words[i + 1].casefold() == "from":
            _read_words(group, piece, words[:i], None, single=single)
            if words[i + 2 :]:
                group.add_place(" ".join(words[i + 2 :]))
            return
    while (
        len(words) > 1
        and folded(words[0]) in {"by", "via", "photo", "the"}
        and (folded(words[0]) != "the" or len(words[0]) != 3)
    ):
        words = words[1:]
    key = folded(words[0])
    text = " ".join(words)
    if group.placed and (text.casefold() in REGIONS or f"{text.casefold()}." in REGIONS) and piece.mark == ",":
        group.extend_place(text)
        return
    if key in _PLACED and len(words) > 1 and group.people:
        place = words[1:]
        if all(
            word[0].isupper() or word in {"de", "la", "of", "the", "es", "am", "al"} or not word.isascii()
            for word in place
        ):
            group.add_place(" ".join(place))
            return
    if "via" in words[1:]:
        at = words.index("via")
        for part in (words[:at], words[at + 1 :]):
            if part:
                _read_words(group, piece, part, following, single=single)
        return
    _read_words(group, piece, words, following, single=single)


def _read_words(group: Group, piece: Piece, words: list[str], following: Piece | None, *, single: bool) -> None:
    text = " ".join(words).strip()
    tail = bool(group.people) and piece.mark not in {"and", ""}
    short = agency_named(text)
    if piece.mark == "with" and (short or is_desk(words) or is_outlet(words, tail=True, upper=group.upper)):
        if short and short not in group.agencies:
            group.agencies.append(short)
        return
    if (
        short
        and not group.people
        and following is not None
        and following.mark == "/"
        and not agency_named(" ".join(following.words))
        and name_length(following.words) > 1
    ):
        group.agencies.append(short)
        group.lead = text  # "REUTERS/Ida Brandt"
        return
    if short:
        group.add_outlet(text, short)
        if group.people and piece.mark == "and" and text not in group.organisations:
            group.organisations.append(text)
        return
    if _read_signature(group, piece, words, following):
        return
    if group.people and piece.mark == "," and all(folded(word).replace(".", "") in NAME_SUFFIXES for word in words):
        if _is_generation(words):
            group.people[-1].name += f" {recased(text)}"
        return
    if text.islower() and text.isalpha() and len(text) < 6 and text.isascii():
        group.desks += 1  # a desk's initials: "lno", "kas"
        if is_outlet(words, tail=False, upper=False):
            group.organisations.append(text)
        return
    job = read_job(words, upper=group.upper)
    if job is not None and is_named_job(words, group):
        job = None
    if job is not None and (group.people or job.outlet or is_desk(words[:2])):
        if group.people:
            group.add_job(job.title, job.outlet, job.place, plural=job.plural)
        else:
            end = next((i for i, word in enumerate(words) if word in {"in", "for", "at"}), len(words))
            group.add_organisation(" ".join(words[:end]))
        return
    if job is not None:
        if not single:
            group.unread.append(text)
        else:
            group.organisations.append(text)
        return
    if (group.people or group.organisations) and is_place(words):
        group.add_place(text)
        return
    if (folded(words[-1]) in JOB_HEADS or not FOR_WORDS.isdisjoint(map(str.casefold, words[2:]))) and read_parts(
        group, words, single=single
    ):
        return
    if is_led(words) and read_led(group, words, single=single):
        return
    if is_desk(words) and not is_named_job(words, group):
        if group.people and folded(words[-1]) == "bureau":
            group.add_outlet(text, None)
        elif len(words) > 1 or not (group.people or group.organisations):
            group.add_organisation(text)
        return
    if (
        len(words) > 3
        and not tail
        and not is_place(words[:2])
        and name_length(words) != len(words)
        and _is_signed(words)
        and read_tailed(group, words, single=False)
    ):
        return
    if is_outlet(words, tail=tail, upper=group.upper) or (tail and piece.mark == "/" and _has_article(words)):
        if not group.people and following is not None and piece.mark == "" and group.slashed and following.mark == "/":
            group.lead = text  # "mbl.is/Ida Brandt"
            return
        group.add_outlet(text, None)
        return
    alone = single or (piece.mark == "" and following is None)
    if (
        group.people
        and piece.mark == ","
        and 1 < len(words) < 5
        and folded(words[-1]) in _PLAIN_JOBS
        and all(word[0].isupper() for word in words)
    ):
        group.add_job(text, None, None, plural=False)  # "Whitehall Correspondent"
        return
    spread = group.people and piece.mark == "," and " " in group.people[-1].name  # "Ida Brandt, Marsen": no name
    count = name_length(words, single=alone and not spread)
    if count == len(words):
        group.add_person(words)
        return
    if read_parts(group, words, single=single):
        return
    if (
        len(words) == 1
        and words[0][0].isupper()
        and words[0].isalpha()
        and piece.mark == ","
        and group.people
        and following is None
    ):
        group.add_place(text)  # "Ida Brandt und Ole Lind, Sweida"
        return
    if (
        len(words) == 1
        and following is not None
        and not group.people
        and following.mark in "·|•"
        and words[0].isalpha()
    ):
        return  # a section: "Politik · Ida Brandt"
    if text in {"…", "."}:
        return
    group.unread.append(text)


def _read_signature(group: Group, piece: Piece, words: list[str], following: Piece | None) -> bool:
    """Read the short forms by which agencies and outlets sign: "AP Photo/", "AP in Oslo", "SZ/", "Special to CNN"."""
    key = folded(words[0])
    if (
        len(words) > 1
        and folded(words[-1]) in {"photo", "photos", "via"}
        and (short := agency_named(" ".join(words[:-1])))
    ):
        group.agencies.append(short)
        group.lead = " ".join(words[:-1])
        return True
    for i in range(1, len(words) - 1):
        if words[i] == "in" and words[i + 1][0].isupper() and (short := agency_named(" ".join(words[:i]))):
            group.add_outlet(" ".join(words[:i]), short)
            return True
    if group.people and len(words) > 1 and (key == "for" or (key == "special" and words[1] in {"to", "for"})):
        rest = words[1:] if key == "for" else words[2:]
        rest = rest[1:] if len(rest) > 1 and rest[0] == "the" else rest
        if rest and (rest[0][0].isupper() or is_outlet(rest, tail=True, upper=group.upper)):
            group.add_outlet(" ".join(rest), agency_named(" ".join(rest)))
            return True
    if (
        group.slashed
        and not group.people
        and len(words) == 1
        and words[0].isupper()
        and words[0].isalpha()
        and 1 < len(words[0]) < 6
    ):
        if (piece.mark == "/" or (following is not None and following.mark == "/")) and not (
            following and name_length(following.words) > 1
        ):
            group.organisations.append(words[0])  # "SZ/dpa"
            return True
    return False


def _has_article(words: list[str]) -> bool:
    """Tell whether the words are a newspaper's with its article: "Le Marsen"."""
    return len(words) == 2 and words[0] in {"Le", "La", "Les", "El", "Il", "Die", "Der", "Das", "Het", "De", "O"}


def _is_generation(words: list[str]) -> bool:
    return folded(words[0]) in {"jr", "sr", "ii", "iii", "iv"}


def _is_signed(words: list[str]) -> bool:
    """Tell whether initials of an outlet, or two words of one, stand after a name: "Ida Brandt Fox News"."""
    return name_length(words[:2]) == 2 and folded(words[0]) not in OUTLET_WORDS_SHY and words[0] != words[0].upper()
