"""A job as credits print it, with the outlet and the place that may stand in it.

::

    job   = [article] [outlet] title [ ("for" | "at" | "of" | …) outlet ] [ "in" place ]
    title = modifier … head                "AP National Political Writer", "Seattle Times business reporter"
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from newsparse.bylines.names import JOB_ENDINGS, folded, is_job, is_outlet
from newsparse.knowledge.agencies import agency_named
from newsparse.knowledge.credits import JOB_HEADS, OUTLET_INITIALS

__all__ = ["Job", "read_job", "without_article"]

_FOR: Final = frozenset(
    {"for", "at", "of", "with", "bei", "beim", "für", "chez", "de", "du", "pour", "para", "per", "dla", "to"}
)
_IN: Final = frozenset({"in", "based", "aus", "à", "en", "a"})
_PLAIN: Final = frozenset({"writers", "reporters", "writer", "correspondents", "journalists", "staff"})


class Job(NamedTuple):
    """A job and what stands in it."""

    title: str | None
    """The title as printed; None for a bare plural such as "writers", which says nothing of anybody."""
    outlet: str | None
    place: str | None
    plural: bool
    """Whether it belongs to everybody named before or after it."""


def _ends_as_job(key: str) -> bool:
    return key.endswith(JOB_ENDINGS)


def without_article(words: Sequence[str]) -> Sequence[str]:
    """Return the words without an article before them."""
    return (
        words[1:]
        if len(words) > 1
        and folded(words[0])
        in {"a", "an", "the", "our", "der", "die", "le", "la", "unserem", "unserer", "unser", "onze", "notre", "nostro"}
        else words
    )


def read_job(words: Sequence[str], *, upper: bool) -> Job | None:
    """Return the job that the words are, None when they are none; `upper` as in `is_outlet`."""
    keys = [folded(word) for word in words]
    if JOB_HEADS.isdisjoint(keys) and not any(map(_ends_as_job, keys)):
        return None
    place = outlet = None
    left = words
    for i in range(1, len(words)):
        key = words[i].casefold()
        if key in _IN:
            after = [word for word in words[i + 1 :] if folded(word) != "in"]
            if after and after[0][0].isupper():
                place = " ".join(_capitalised_run(after))
            left = words[:i]
            break
        if key in _FOR:
            after = list(words[i + 1 :])
            for j, word in enumerate(after):
                if word.casefold() in _IN and j and j + 1 < len(after) and after[j + 1][0].isupper():
                    place = " ".join(_capitalised_run(after[j + 1 :]))
                    after = after[:j]
                    break
            run = _capitalised_run(without_article(after) if after and after[0] == "the" else after)
            outlet = " ".join(run).rstrip(".,") or None
            if (
                outlet
                and key == "of"
                and words[i - 1].casefold()
                not in {"editor", "president", "chairman", "founder", "director", "publisher", "head", "fellow", "ceo"}
            ):
                outlet = None
            left = words[:i]
            break
    found = _title(without_article(left), upper=upper)
    if found is None:
        return None
    title, inner = found
    plural = folded(left[-1]).endswith("s") and folded(left[-1]) in JOB_HEADS
    bare = len(title) == 1 and folded(title[0]) in _PLAIN and plural
    return Job(None if bare else " ".join(title).rstrip("."), inner or outlet, place, plural)


def _capitalised_run(words: Sequence[str]) -> list[str]:
    """Return the first words as long as they belong to a name of an outlet or a place."""
    run: list[str] = []
    for word in words:
        if (
            not word[0].isupper()
            and word.casefold() not in {"of", "the", "and", "for", "&", "de", "der", "du"}
            and not word[0].isdigit()
        ):
            break
        run.append(word)
        if word[-1] in ".," and len(word) > 5:
            break
    while run and not (run[-1][0].isupper() or run[-1][0].isdigit()):
        run.pop()
    return run


def _title(words: Sequence[str], *, upper: bool) -> tuple[Sequence[str], str | None] | None:
    """Part an outlet from the title after it: the shortest prefix that is an outlet, the rest a job."""
    if not words:
        return None
    for i in range(len(words) - 1):
        word = words[i]
        if word.endswith(("’s", "'s")) and all(w[0].isupper() for w in words[: i + 1]) and is_job(words[i + 1 :]):
            return words[i + 1 :], " ".join([*words[:i], word[:-2]])
    for i in range(1, len(words)):
        prefix = words[:i]
        if is_job(words[i:]) and (agency_named(" ".join(prefix)) or _is_known_outlet(prefix, upper=upper)):
            if folded(words[i]) == "news" and i + 1 < len(words):
                i += 1  # "BBC News" is one name
            return words[i:], " ".join(words[:i])
    if len(words) == 1 and "-" in words[0]:
        head, _, job = words[0].rpartition("-")
        if folded(job) in JOB_HEADS and head[:1].isupper():
            return [job], head
    return (words, None) if is_job(words) else None


def _is_known_outlet(words: Sequence[str], *, upper: bool) -> bool:
    if not is_outlet(words, tail=True, upper=upper):
        return False
    return not is_job([*words, "reporter"]) or folded(words[-1]) in OUTLET_INITIALS
