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

from newsparse.bylines.drafts import Draft, Group
from newsparse.bylines.jobs import read_job
from newsparse.bylines.names import folded, is_desk, is_initial, is_outlet, is_place, name_length
from newsparse.bylines.pieces import Piece, inverted, pieces_of
from newsparse.bylines.recasing import recased
from newsparse.bylines.tokens import MARK, Token
from newsparse.knowledge.agencies import agency_named
from newsparse.knowledge.credits import DESK_WORDS, JOB_HEADS, JOB_MODIFIERS, NAME_SUFFIXES, OUTLET_WORDS_SHY
from newsparse.knowledge.places import REGIONS

__all__ = ["Draft", "Group", "read_group"]

_PLACED: Final = frozenset({"in", "from", "aus", "à", "based"})


def read_group(tokens: Sequence[Token], *, upper: bool, single: bool) -> Group:
    """Return what the tokens of one credit name.

    Args:
        tokens: the tokens, without the words that open the credit.
        upper: whether the line is in capitals.
        single: whether one word is a name ("Gearan, from Washington").
    """
    group = Group(upper=upper)
    group.slashed = any(token.kind == MARK and token.text == "/" for token in tokens)
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
    if group.placed and text.casefold() in REGIONS and piece.mark == ",":
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
    if short:
        group.add_outlet(text, short)
        if group.people and piece.mark == "and" and text not in group.organisations:
            group.organisations.append(text)
        return
    if group.people and all(folded(word) in NAME_SUFFIXES for word in words) and piece.mark == ",":
        if _is_generation(words):
            group.people[-1].name += f" {recased(text)}"
        return
    if text.islower() and text.isalpha() and len(text) < 6 and text.isascii():
        group.desks += 1  # a desk's initials: "lno", "kas"
        if is_outlet(words, tail=False, upper=False):
            group.organisations.append(text)
        return
    job = read_job(words, upper=group.upper)
    if job is not None and _is_named_job(words, group):
        job = None
    if job is not None and (group.people or job.outlet or is_desk(words[:2])):
        if group.people:
            group.add_job(job.title, job.outlet, job.place, plural=job.plural)
        else:
            end = next((i for i, word in enumerate(words) if word in {"in", "for", "at"}), len(words))
            group.organisations.append(" ".join(words[:end]))
        return
    if job is not None:
        if not single:
            group.unread.append(text)
        else:
            group.organisations.append(text)
        return
    if group.people and is_place(words):
        group.add_place(text)
        return
    if (folded(words[-1]) in JOB_HEADS or "for" in words[2:]) and _read_parts(group, words, single=single):
        return
    if _is_led(words) and _read_led(group, words, single=single):
        return
    if is_desk(words) and not _is_named_job(words, group):
        group.organisations.append(text)
        return
    if (
        len(words) > 3
        and not tail
        and not is_place(words[:2])
        and _is_signed(words)
        and _read_tailed(group, words, single=False)
    ):
        return
    if is_outlet(words, tail=tail, upper=group.upper) or (tail and piece.mark == "/" and _has_article(words)):
        if not group.people and following is not None and piece.mark == "" and group.slashed and following.mark == "/":
            group.lead = text  # "mbl.is/Ida Brandt"
            return
        group.add_outlet(text, None)
        return
    alone = single or (piece.mark == "" and following is None)
    spread = group.people and piece.mark == "," and " " in group.people[-1].name  # "Ida Brandt, Marsen": no name
    count = name_length(words, single=alone and not spread)
    if count == len(words):
        group.add_person(words)
        return
    if _read_parts(group, words, single=single):
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


def _is_named_job(words: list[str], group: Group) -> bool:
    """Tell whether a name stands before the job: "Ida Brandt Staff Writer"."""
    return any(
        name_length(words[:i]) == i
        and not is_outlet(words[:i], tail=False, upper=group.upper)
        and read_job(words[i:], upper=group.upper)
        for i in range(2, min(len(words), 5))
    )


def _has_article(words: list[str]) -> bool:
    """Tell whether the words are a newspaper's with its article: "Le Marsen"."""
    return len(words) == 2 and words[0] in {"Le", "La", "Les", "El", "Il", "Die", "Der", "Das", "Het", "De", "O"}


def _is_generation(words: list[str]) -> bool:
    return folded(words[0]) in {"jr", "sr", "ii", "iii", "iv"}


def _is_signed(words: list[str]) -> bool:
    """Tell whether initials of an outlet, or two words of one, stand after a name: "Ida Brandt Fox News"."""
    return name_length(words[:2]) == 2 and folded(words[0]) not in OUTLET_WORDS_SHY and words[0] != words[0].upper()


def _is_led(words: list[str]) -> bool:
    return any(word.endswith(("’s", "'s")) for word in words[:-1])


def _read_parts(group: Group, words: list[str], *, single: bool) -> bool:
    """Read a name with a lead before it or a tail after it; return whether there was one."""
    return (
        _read_tailed(group, words, single=single) or _read_led(group, words, single=single) or _read_desk(group, words)
    )


def _read_led(group: Group, words: list[str], *, single: bool) -> bool:
    for i, word in enumerate(words[:-1][:6]):
        possessive = word.endswith(("’s", "'s")) or (word.endswith(("s’", "s'")) and i > 0)
        if possessive and words[0][0].isupper():
            outlet = " ".join([*words[:i], word[:-2] if word[-1] == "s" else word[:-1]])
            kept, group.lead = group.lead, outlet
            if _read_rest(group, words[i + 1 :], single=single):
                short = agency_named(outlet)
                if short and short not in group.agencies:
                    group.agencies.append(short)
                return True
            group.lead = kept
            return False
    for i in range(1, min(len(words), 7)):
        head = folded(words[i - 1])
        if head not in JOB_HEADS and not ("-" in head and head.rpartition("-")[2] in JOB_HEADS):
            continue
        job = read_job(words[:i], upper=group.upper)
        if job is None or i == len(words):
            continue
        kept = group.lead
        if job.outlet and job.plural:
            group.lead = job.outlet
        count = len(group.people)
        if not _read_rest(group, words[i:], single=single):
            group.lead = kept
            continue
        if len(group.people) > count:
            person = group.people[count]
            person.title = person.title or job.title
            person.outlet = person.outlet or job.outlet
        short = agency_named(job.outlet) if job.outlet else None
        if short and short not in group.agencies:
            group.agencies.append(short)
        return True
    return False


def _read_rest(group: Group, words: list[str], *, single: bool) -> bool:
    """Read the name after a lead."""
    if name_length(words) == len(words) and read_job(words, upper=group.upper) is None:
        group.add_person(words)
        return True
    return _read_led(group, words, single=single) or _read_tailed(group, words, single=single)


def _read_tailed(group: Group, words: list[str], *, single: bool) -> bool:
    longest = name_length(words, single=single)
    for count in range(1 if single or not words[0].isascii() else 2, longest + 1):
        rest = words[count:]
        if not rest:
            break
        if name_length(words[:count], single=single) != count or is_outlet(
            words[:count], tail=False, upper=group.upper
        ):
            continue
        if count > 1 and is_initial(words[count - 1]):
            continue
        if count == 1 and words[0].isascii() and folded(rest[0]) not in _PLACED:
            continue
        key = rest[0].casefold()
        if key in {"in", "from", "aus"} and len(rest) > 1 and rest[1][0].isupper():
            if all(word[0].isupper() or word in {"de", "la", "of", "the", "es", "am"} for word in rest[1:]):
                group.add_person(words[:count])
                group.add_place(" ".join(rest[1:]))
                return True
            continue
        if key in {"for", "of", "at", "special"} and len(rest) > 1:
            return _read_for(group, words[:count], rest[1:], single=single)
        if is_outlet(rest, tail=True, upper=group.upper):
            group.add_person(words[:count])
            group.add_outlet(" ".join(rest), agency_named(" ".join(rest)))
            return True
        job = read_job(rest, upper=group.upper)
        if job is not None:
            group.add_person(words[:count])
            group.add_job(job.title, job.outlet, job.place, plural=False)
            return True
        if (folded(rest[0]) in JOB_MODIFIERS | JOB_HEADS) and count >= 2 and _read_several(group, words[:count], rest):
            return True
    return False


def _read_several(group: Group, name: list[str], rest: list[str]) -> bool:
    """Read a job with another name right after it: "Ida Brandt News Reporter Ole Lind"."""
    for i in range(1, min(len(rest), 6)):
        if folded(rest[i - 1]) not in JOB_HEADS:
            continue
        job = read_job(rest[:i], upper=group.upper)
        if job is None:
            continue
        group.add_person(name)
        group.add_job(job.title, job.outlet, job.place, plural=False)
        more = rest[i:]
        if not more:
            return True
        count = name_length(more)
        if count == 4 and name_length(more[:2]) == 2:
            group.add_person(more[:2])
            group.add_person(more[2:])
        elif count == len(more):
            group.add_person(more)
        elif not _read_tailed(group, more, single=False):
            group.unread.append(" ".join(more))
        return True
    return False


def _read_for(group: Group, name: list[str], rest: list[str], *, single: bool) -> bool:
    """Read "for the Daily Mail", and a second name with its own outlet right after it."""
    rest = [word for i, word in enumerate(rest) if i > 1 or word.casefold() not in {"the", "to"}]
    if not rest or not (rest[0][0].isupper() or rest[0][0].isdigit()):
        return False
    group.since = len(group.people)
    before = len(group.people)
    group.add_person(name)
    for i in range(len(rest) - 1, 0, -1):
        count = name_length(rest[i:])
        if (
            count > 1
            and is_outlet(rest[:i], tail=True, upper=group.upper)
            and "for" in [word.casefold() for word in rest[i + count :]]
        ):
            for person in group.people[before:]:
                person.outlet = " ".join(rest[:i])
            if _read_tailed(group, rest[i:], single=single):
                return True
    for person in group.people:
        person.outlet = person.outlet or " ".join(rest).rstrip(".")
    return True


def _read_desk(group: Group, words: list[str]) -> bool:
    """Read a desk with its outlet: "National Desk The Marsen Ledger"."""
    for i in range(1, len(words)):
        if folded(words[i - 1]) in DESK_WORDS and is_outlet(words[i:], tail=True, upper=group.upper):
            group.organisations.append(" ".join(words[:i]))
            group.outlet = " ".join(words[i:])
            return True
    return False
