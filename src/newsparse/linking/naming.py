"""Runs of capitalised words, taken apart into titles, names and what is no name."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final

import attrs

from newsparse.knowledge.companies import COMPANIES, FIRMS
from newsparse.knowledge.names import GIVEN, PARTICLES, POST_NOMINALS, SUFFIXES
from newsparse.knowledge.no_people import NEVER_NAMES, PLACE_OPENINGS, PLACES, STATES
from newsparse.knowledge.portfolios import PORTFOLIOS
from newsparse.knowledge.roles import (
    GROUPS,
    KIN,
    MODIFIERS,
    NAME_ENDINGS,
    ORGANISATION_ENDINGS,
    PERSON_NOUNS,
    SURNAMES_TOO,
    is_person_noun,
)
from newsparse.knowledge.teams import SPORTS, TEAMS
from newsparse.knowledge.titles import COURTESY, TITLE_WORDS, plain_title
from newsparse.linking.looks import is_acronym, is_body
from newsparse.models.making import maker
from newsparse.models.sentences import BEFORE_X
from newsparse.patterns import either, lazy

__all__ = ["CAPITALS", "RUN", "Piece", "Shape", "folded", "known_run", "new_piece", "read_run", "unaccented"]


def _letters() -> str:
    """Return the capital letters of Latin, Greek and Cyrillic as the inside of a character class."""
    return "A-Z" + "".join(
        chr(c) for c in (*range(0xC0, 0x250), *range(0x370, 0x530), *range(0x1E00, 0x1F00)) if chr(c).isupper()
    )


CAPITALS: Final = _letters()
"""The inside of a character class of capital letters."""

_STOPPED: Final = (
    r"\.(?:(?<=(?:Mr|Ms|Dr|Jr|Sr|St|Lt|Fr)\.)|(?<=(?:Mrs|Sen|Rep|Gov|Gen|Col|Rev|Sgt|Hon|Maj|Adm|Det|Cpl|Pvt|Pte|Ald|Amb|Adv|Smt|Eng|Alh|Pst)\.)"
    r"|(?<=(?:Prof|Capt|Reps|Sens|Govs|Pres|Supt|Cmdr|Atty|Cllr|Insp|Brig|Msgr|Engr)\.))"
)
"""The stop of an abbreviation: the stop first, for most words have none."""
_INITIALS: Final = rf"(?:-?[{CAPITALS}]\.)*+"
_SMALL: Final = rf"[a-z\w’'‑-]*+(?:&[{CAPITALS}]\w*|{_STOPPED})?+"
r"""`a-z` beside `\w`, for `re` looks up the plain letters of a class first."""
_LETTERS: Final = rf"(?:\.{_INITIALS}|{_SMALL})"
_NO_INITIAL: Final = "(?! (?:" + "|".join(rf"(?<=\b{word} X\. )" for word in BEFORE_X) + "))"
"""What stands behind the stop of an initial: "… on X. Ada Quill said" has none."""
_WORD: Final = rf"[{CAPITALS}]{_LETTERS}"
_PARTICLE: Final = rf"{either(PARTICLES)}[ \xa0]"
_NICK: Final = r"(?:[“\"(‘'][A-Z][\w.]{1,14}[”\")’']|[“\"][A-Z][\w.]{1,14}[ \xa0][A-Z][\w.]{0,14}[”\"])"
RUN: Final = lazy(
    rf"[{CAPITALS}](?:(?<![a-zA-Z].)|(?<=[a-z]{{4}}.)|(?<=[AP]M.)|(?<=\bu.))(?!M(?<=[AP].)[A-Z][a-z])"
    rf"(?:\.{_NO_INITIAL}{_INITIALS}|{_SMALL})(?:[ \xa0](?:[JS]r(?<= ..)\.?(?!\w)|{_WORD}"
    rf"|(?=[“\"(‘'&]|{_PARTICLE})(?:{_PARTICLE}){{0,3}}+(?:{_NICK}[ \xa0])?+(?:&[ \xa0])?+{_WORD}|[ae]l-{_WORD})"
    r"|, [JS]r\.?(?!\w))*+"
)
"""Capitalised words in a row, the particles of surnames and a nickname in marks between them.

None begins inside a word, as in "eBay", but where a space got lost ("aboutAda Quill", "9:40PMAda Quill") and behind the article
of Zulu and Xhosa ("uThabo").

What follows most words comes first: another word; a small letter that begins no particle ends the run at once.
"""

_TOKEN: Final = lazy(rf"{_NICK}|[^ \xa0,]+")
_POLICE: Final = tuple(
    f" {word}" for word in "Department Federation Association Council Chiefs Service Force Union Authority".split()
)
_ENDS: Final = lazy(
    r"[ \xa0](?:Council|Association|Union|Federation|Society|Committee|Board|Guild|League|Commission|Court|Alliance)\b"
)
"""What a plural possessive belongs to: "the Town Clerks’ Council"."""
_POSSESSIVE: Final = lazy(r"(?:['’][sS]?|['’](?:d|ll|re|ve|m)|['’‘]+)$")
_ADJECTIVE: Final = lazy(
    r"-(?:[a-z]{2,}ed|based|led|held|run|free|born|style|era|wide|like|made|built|only|friendly|level)$"
)
"""What makes an adjective of a name: "Marsen-based"."""

_BEFORE_GIVEN: Final = frozenset(KIN) | frozenset(
    "guard center centre forward tackle safety end back hooker prop lock kicker pacer spinner private cook vet substitute replacement starter reserve picket pal".split()
)
"""Nouns for people that are other things too: with a given name behind, they open a sentence about somebody."""
_KIN: Final = (frozenset(KIN) - {"aunt", "auntie", "uncle"}) | frozenset(
    "neighbour neighbor pal friend colleague teammate roommate flatmate housemate".split()
)
"""Nouns for people before a given name alone."""
_OPENS: Final = _BEFORE_GIVEN | ((GROUPS | ORGANISATION_ENDINGS) - SURNAMES_TOO - PLACE_OPENINGS - GIVEN)
"""Words that a name may follow at once: "Staff Katie Moss", of which a line break or a lost comma is the cause."""
_SPECIAL: Final = (
    MODIFIERS
    | _OPENS
    | PERSON_NOUNS
    | NEVER_NAMES
    | ORGANISATION_ENDINGS
    | NAME_ENDINGS
    | SPORTS
    | TEAMS
    | COMPANIES
    | frozenset(name.rpartition(" ")[2] for name in FIRMS)
    | PLACES
    | frozenset(place.rpartition(" ")[2] for place in PLACES)
    | PARTICLES
    | SUFFIXES
    | frozenset(STATES)
    | TITLE_WORDS
    | frozenset(("&",))
)
"""Words that need a second look; a run without them is a name."""
_SUBJECTS: Final = (PORTFOLIOS & NEVER_NAMES) | {"first"}
"""Words that open sentences, and bodies' names as well."""
_MARKS: Final = frozenset("“\"(‘'")
"""What a nickname begins with."""
_ARTICLED: Final = 5
"""Shorter than so, "al-" and "el-" are no article: the el-Sisi of one line is al-Sisi in the next."""
_LONGEST: Final = 200
"""A longer run is no name."""


class Shape:
    """What a piece of a run looks like; small numbers, for they are compared often."""

    NAME: Final = 0
    """Perhaps a person's name."""
    BODY: Final = 1
    """An organisation, a place, a work, an event."""
    TITLE: Final = 2
    """A title alone: "the Mayor"."""
    SHOUTED: Final = 3
    """In capitals throughout."""


@attrs.frozen(eq=False)
class Piece:
    """One part of a run, offsets relative to it; a run that was read before gives the same pieces."""

    start: int
    """Where the name starts, its title left out."""
    end: int
    """Where it ends, the possessive left out."""
    shape: int
    """One of `Shape`."""
    key: str
    """The name's words folded to one space each, without nickname and without courtesy."""
    title: str
    """The title before it as printed, empty when there is none."""
    front: int
    """Where the title starts, else `start`."""
    owner: bool
    """Whether a possessive follows."""


new_piece: Final = maker(Piece)
"""`Piece`, in a third of the time."""


def folded(word: str) -> str:
    """Return a word as names are compared: lower case, without stops and article, one kind of apostrophe."""
    low = word.lower().replace(".", "").replace("’", "'").replace("‑", "-")
    return low[3:] if low.startswith(("al-", "el-")) and len(low) > _ARTICLED else low


def unaccented(word: str) -> str:
    """Return a word without accents."""
    if word.isascii():
        return word
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))


def read_run(run: str) -> tuple[Piece, ...]:
    """Take one run apart into names, bodies and titles."""
    if " " not in run and "\xa0" not in run:
        return _one_word(run)
    # Most runs are a given name and a surname, or a word that opens the sentence and a name: nothing needs a second look.
    low = run.lower()
    owner = low.endswith(("'s", "’s")) and low not in FIRMS
    end = len(run) - 2 if owner else len(run)
    low = low[:end]
    if low in FIRMS:
        return (new_piece(0, end, Shape.BODY, low, "", 0, owner),)
    names = low.split(" ")
    start = 0
    if names[0] in NEVER_NAMES and names[0].isalpha():
        start = len(names.pop(0)) + 1
    if (
        names
        and len(names) < 4
        and _SPECIAL.isdisjoint(names)
        and "".join(names).isalpha()
        and not run[:end].rpartition(" ")[2].isupper()
        and ((len(names) < 3 and not start) or not is_person_noun(names[0]))
    ):
        return (new_piece(start, end, Shape.NAME, low[start:], "", start, owner),)
    pieces: list[Piece] = []
    words: list[tuple[int, int, str]] = []
    for match in _TOKEN.finditer(run):
        word = match.group()
        start, end = match.span()
        owned = None
        if "'" in word or "’" in word:
            firm = not words and word.lower() in COMPANIES
            owned = _POSSESSIVE.search(word) if len(word) > 2 and not firm else None
            if owned:
                end -= len(owned.group())
                word = word[: owned.start()]
                if not word:
                    continue
        joined = "-" in word and _ADJECTIVE.search(word)
        if joined:
            # "a Dale-led council", "the Russian-held pier": the name ends at the hyphen
            words.append((start, start + joined.start(), word[: joined.start()]))
            _close(pieces, words, run, owner=False)
            words = []
            continue
        if word == "Police" and (run.startswith(_POLICE, end) or (words and end == len(run))):
            pass  # "Marsen Police Department", "Marsen Police" are one body
        elif (word.lower() in NEVER_NAMES and not (owned and words)) or word.endswith(("n't", "n’t")):
            if words:
                _close(pieces, words, run, owner=False)
                words = []
            continue
        words.append((start, end, word))
        if owned and not (owned[0] in "’'" and _ENDS.match(run, match.end())):
            _close(pieces, words, run, owner=True)
            words = []
    if words:
        _close(pieces, words, run, owner=False)
    return tuple(pieces) if len(run) > _LONGEST else tuple(_widened(pieces, run))


def _widened(pieces: list[Piece], run: str) -> list[Piece]:
    """Give bodies back the words that open sentences, too, and what stands before these: "Marsen Health Ministry"."""
    done: list[Piece] = []
    for piece in pieces:
        start, end, shape, owner = piece.front, piece.end, piece.shape, piece.owner
        if shape == Shape.BODY:
            while start and run[(before := run.rfind(" ", 0, start - 1) + 1) : start - 1].lower() in _SUBJECTS:
                start = before
        if start == piece.front:
            done.append(piece)
            continue
        while done and done[-1].end == start - 1 and not done[-1].title and done[-1].shape != Shape.TITLE:
            start = done.pop().front
        done.append(new_piece(start, end, shape, folded(run[start:end]), "", start, owner))
    return done


known_run: Final = lru_cache(maxsize=16384)(read_run)
"""`read_run`, the runs that were read last remembered: the same names come again and again."""


def _one_word(run: str) -> tuple[Piece, ...]:
    """Read a run of one word: most begin a sentence and are no name."""
    low = run.lower()
    if low not in _SPECIAL and run.isalpha() and not run.isupper():
        return (new_piece(0, len(run), Shape.NAME, low, "", 0, False),)
    if low in NEVER_NAMES:
        return ()
    word, owner = run, False
    if "-" in run and (joined := _ADJECTIVE.search(run)) is not None:
        return _one_word(run[: joined.start()])
    if "'" in run or "’" in run:
        owned = _POSSESSIVE.search(run) if len(run) > 2 and run.lower() not in COMPANIES else None
        if run.endswith(("n't", "n’t")):
            return ()
        if owned:
            word, owner = run[: owned.start()], True
    if word[-1:] == ".":
        word = word.rstrip(".") if word.count(".") == 1 else word
    low = word.rstrip(".").lower()
    if len(low) < 2 or low in NEVER_NAMES:
        return ()
    end = len(word)
    if low not in _SPECIAL and not word.isupper() and "-" not in word:
        return (new_piece(0, end, Shape.NAME, folded(word), "", 0, owner),)
    if plain_title(word):
        return (new_piece(0, end, Shape.TITLE, low, "", 0, owner),)
    if is_body([word], [low]):
        return (new_piece(0, end, Shape.BODY, low.replace("’", "'"), "", 0, owner),)
    return (new_piece(0, end, Shape.NAME, folded(word), "", 0, owner),)


def _names_body(words: list[tuple[int, int, str]]) -> bool:
    return is_body([word for _, _, word in words], [word.lower() for _, _, word in words])


def _close(pieces: list[Piece], words: list[tuple[int, int, str]], run: str, *, owner: bool) -> None:
    """Read the words between two breaks of a run."""
    while words and ((words[-1][2].lower() in PARTICLES and not words[-1][2][0].isupper()) or words[-1][2] == "&"):
        words = words[:-1]
    while words and words[0][2][0] in _MARKS:
        words = words[1:]  # on “High Water” Moss sings
    while len(words) > 2 and words[-1][2] in POST_NOMINALS and not _names_body(words[:-1]):
        words = words[:-1]  # Ada Quill KC, not so "Scottish Labour MP"
    if not words:
        return
    count = len(words)
    low = [word.rstrip(".").lower() for _, _, word in words]
    if " ".join(low) in FIRMS:
        pieces.append(new_piece(words[0][0], words[-1][1], Shape.BODY, " ".join(low), "", words[0][0], owner))
        return
    if _SPECIAL.isdisjoint(low) and not is_person_noun(low[0]):
        final = words[-1][2]
        if final.isalpha() and not final.isupper() and "-" not in low[0]:
            start = words[0][0]
            key = " ".join([folded(word) for _, _, word in words if word[0] not in _MARKS])
            pieces.append(new_piece(start, words[-1][1], Shape.NAME, key, "", start, owner))
            return
    if count > 1 and all(word.isupper() and len(word) > 1 for _, _, word in words) and not run[: words[0][0]].strip():
        letters = sum(len(word) for _, _, word in words)
        if letters > 5 or count > 2:
            pieces.append(new_piece(words[0][0], words[-1][1], Shape.SHOUTED, " ".join(low), "", words[0][0], owner))
            return
    # The last title that a name follows parts titles from names.
    cut = 0
    for i in range(count):
        if plain_title(words[i][2]) and not (i and _is_surname(low, i)):
            cut = i + 1
        elif i and low[i] not in MODIFIERS and cut and i >= cut + 1:
            break
    if not cut and count > 1 and low[0] not in GIVEN:
        known = low[1] in GIVEN
        if count > 2:
            cut = int(is_person_noun(low[0]) or (low[0] in _OPENS and known))
        else:
            cut = int(known and (low[0] in _KIN or "-of-" in low[0]))  # "Wife Ada, 69, disagrees"
    front = words[0][0]
    if cut == count:
        if (
            count > 1
            and (low[-1] in GIVEN or low[-2] in COURTESY or words[-2][2].endswith("."))
            and plain_title(words[-2][2])
        ):
            cut -= 1
        else:
            pieces.append(new_piece(front, words[-1][1], Shape.TITLE, " ".join(low), "", front, owner))
            return
    title = run[front : words[cut - 1][1]] if cut else ""
    rest, names = words[cut:], low[cut:]
    # Modifiers before a name without a title: "Florida Republican Ana Ruiz", "CNN's Lee Park".
    if not cut:
        last = 0
        for i in range(len(rest) - 1):
            if (names[i] in MODIFIERS and not (names[i] in GIVEN and i == 0)) or (
                (names[i] in PLACES or (i < 3 and " ".join(names[: i + 1]) in PLACES) or is_acronym(rest[i][2]))
                and len(rest) - i > 2
                and not (names[i] in GIVEN and i == 0)
            ):
                last = i + 1
            elif i >= last + 1:
                break
        if last and not is_body([word for _, _, word in rest], names):
            rest, names = rest[last:], names[last:]
            front = rest[0][0]
    start, end = rest[0][0], rest[-1][1]
    while len(names) > 1 and names[0] in {"mr", "mrs", "ms", "dr"}:
        rest, names = rest[1:], names[1:]
        start = rest[0][0]
    if is_body([word for _, _, word in rest], names) and not (cut and plain_title(words[cut - 1][2]) in COURTESY):
        pieces.append(new_piece(front if not cut else start, end, Shape.BODY, " ".join(names), title, front, owner))
        return
    if names[-1] not in SUFFIXES and end - 1 < len(run) and run[end - 1 : end] == "." and len(names[-1]) > 1:
        end -= 1
    kept = [folded(word) for _, _, word in rest if word[0] not in _MARKS]
    if not kept:
        return
    if len(rest[-1][2]) == 1 and len(rest) == 1:
        return
    pieces.append(new_piece(start, end, Shape.NAME, " ".join(kept), title, front if cut else start, owner))


def _is_surname(low: list[str], i: int) -> bool:
    """Tell whether a title word is rather the surname of the given name before it: "Stephen King", "Ann Bishop"."""
    if low[i] in GIVEN:
        return True
    before = low[i - 1]
    return ((before in GIVEN and before not in PLACES) or len(before) == 1) and i + 2 >= len(low)
