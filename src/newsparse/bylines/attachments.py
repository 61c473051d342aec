"""A name with what leads or follows it in one piece of a credit.

::

    led    = OUTLET "’s" name | job name               "CNN’s Ida Brandt", "AP Technology Writer Ida Brandt"
    tailed = name ("in" | "from") place | name "for" outlet | name outlet | name job [name …]
"""

from __future__ import annotations

from typing import Final

from newsparse.bylines.drafts import Group
from newsparse.bylines.jobs import read_job
from newsparse.bylines.names import SMALL_WORDS, folded, is_initial, is_outlet, name_length
from newsparse.knowledge.agencies import agency_named
from newsparse.knowledge.credits import DESK_WORDS, JOB_HEADS, JOB_MODIFIERS

__all__ = ["FOR_WORDS", "is_led", "is_named_job", "read_led", "read_parts", "read_tailed"]

FOR_WORDS: Final = frozenset({"for", "para", "pour", "für", "per", "voor", "dla"})
"""What stands between a name and the outlet it writes for."""
_PLACED: Final = frozenset({"in", "from", "aus", "à", "based"})


def is_named_job(words: list[str], group: Group) -> bool:
    """Tell whether a name stands before the job: "Ida Brandt Staff Writer"."""
    return any(
        name_length(words[:i]) == i
        and not (folded(words[0]) in JOB_MODIFIERS and folded(words[1]) in JOB_MODIFIERS)
        and not is_outlet(words[:i], tail=False, upper=group.upper)
        and read_job(words[i:], upper=group.upper)
        for i in range(2, min(len(words), 5))
    )


def is_led(words: list[str]) -> bool:
    """Tell whether a possessive stands among the words."""
    return any(word.endswith(("’s", "'s", "s’", "s'")) for word in words[:-1])


def read_parts(group: Group, words: list[str], *, single: bool) -> bool:
    """Read a name with a lead before it or a tail after it; return whether there was one."""
    return read_tailed(group, words, single=single) or read_led(group, words, single=single) or _read_desk(group, words)


def read_led(group: Group, words: list[str], *, single: bool) -> bool:
    """Read a name with an outlet or a job before it; return whether there was one."""
    for i, word in enumerate(words[:-1][:6]):
        possessive = word.endswith(("’s", "'s")) or (word.endswith(("s’", "s'")) and i > 0)
        if possessive and group.bare:
            return False
        if possessive and words[0][0].isupper():
            outlet = " ".join([*words[:i], word[:-2] if word[-1] == "s" else word[:-1]])
            before, group.lead = group.lead, outlet
            if _read_rest(group, words[i + 1 :], single=single):
                short = agency_named(outlet)
                if short and short not in group.agencies:
                    group.agencies.append(short)
                return True
            group.lead = before
            return False
    for i in range(1, min(len(words), 7)):
        head = folded(words[i - 1])
        if head not in JOB_HEADS and not ("-" in head and head.rpartition("-")[2] in JOB_HEADS):
            continue
        job = read_job(words[:i], upper=group.upper)
        if job is None or i == len(words):
            continue
        kept = group.lead, group.lead_title
        if job.plural:
            group.lead, group.lead_title = job.outlet or group.lead, job.title
        count = len(group.people)
        if not _read_rest(group, words[i:], single=single):
            group.lead, group.lead_title = kept
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
    return read_led(group, words, single=single) or read_tailed(group, words, single=single)


def read_tailed(group: Group, words: list[str], *, single: bool) -> bool:
    """Read a name with a place, an outlet or a job after it; return whether there was one."""
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
        if (
            (key in FOR_WORDS or key in {"of", "at", "special"})
            and not (group.bare and rest[0] == "Of")
            and len(rest) > 1
        ):
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
        elif not read_tailed(group, more, single=False):
            group.unread.append(" ".join(more))
        return True
    return False


def _read_for(group: Group, name: list[str], rest: list[str], *, single: bool) -> bool:
    """Read "for the Daily Mail", and a second name with its own outlet right after it."""
    rest = [word for i, word in enumerate(rest) if i > 1 or word.casefold() not in {"the", "to"}]
    if not rest or not (rest[0][0].isupper() or rest[0][0].isdigit()):
        return False
    if any(word.islower() and word not in SMALL_WORDS and word not in FOR_WORDS and "." not in word for word in rest):
        return False  # a sentence goes on
    group.since = len(group.people)
    before = len(group.people)
    group.add_person(name)
    for i in range(len(rest) - 1, 0, -1):
        count = name_length(rest[i:])
        if (
            count > 1
            and is_outlet(rest[:i], tail=True, upper=group.upper)
            and not FOR_WORDS.isdisjoint(word.casefold() for word in rest[i + count :])
        ):
            for person in group.people[before:]:
                person.outlet = " ".join(rest[:i])
            if read_tailed(group, rest[i:], single=single):
                return True
    outlet = " ".join(rest).rstrip(".")
    for person in group.people:
        person.outlet = person.outlet or outlet
    short = agency_named(outlet)
    if short and short not in group.agencies:
        group.agencies.append(short)
    return True


def _read_desk(group: Group, words: list[str]) -> bool:
    """Read a desk with its outlet: "National Desk The Marsen Ledger"."""
    for i in range(1, len(words)):
        if folded(words[i - 1]) in DESK_WORDS and is_outlet(words[i:], tail=True, upper=group.upper):
            group.organisations.append(" ".join(words[:i]))
            group.outlet = " ".join(words[i:])
            return True
    return False
