"""The words by which prose names the platforms that a parser knows, made once for each tuple of platforms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple, TypeAlias

from newsparse.knowledge.derived import derived
from newsparse.knowledge.rules import PlatformRules
from newsparse.models.platforms import Platform
from newsparse.patterns import either
from newsparse.posts.prose_words import FOREIGN_VERBS, OWN_NOUNS, SOCIAL

__all__ = ["Lexicon", "lexicon"]


_SHARED: Final = 4
"""So many letters in common let several signs be looked for at once."""
_SHORT: Final = 7
"""Verbs of so few letters stand inside other words ("tooting" in none, "ooting" in many) and count as whole words."""

Sign: TypeAlias = tuple[str, bool]
"""A word by which a text shows that it names a platform, and whether it counts only as a whole word."""
Group: TypeAlias = tuple[str, tuple[tuple[str, bool, int], ...]]
"""Letters that several signs share, and each of these, with where the letters stand in it."""


class Lexicon(NamedTuple):
    """The words of one tuple of platforms."""

    signs: tuple[Group, ...]
    """A text that holds none of these names no platform."""
    capitalised: tuple[Group, ...]
    """Nor one that holds none of these, which open with a capital and share their first word."""
    heads: re.Pattern[str]
    names: dict[str, Platform]
    verbs: dict[str, Platform]
    tweets: Platform | None
    """The platform of tweets."""

    def places_in(self, text: str, capitalised: str | None = None) -> list[int]:
        """Return the offsets, in order, at which a text may name a platform or a post; empty when it names no platform.

        Cheap: the text is searched for a few fixed strings; for those with a capital, its runs of capitalised words are,
        where somebody has them already.
        """
        if capitalised is None:
            capitalised = text
        found: list[int] = []
        for group in self.signs:
            if group[0] in text:
                found += _places(text, group)
        for group in self.capitalised:
            if group[0] in capitalised:
                found += _places(text, group)
        if found:
            found += _places(text, _POSTS)
            found.sort()
        return found


def _group(shared: str, signs: Iterable[Sign]) -> Group:
    return shared, tuple((sign, alone, sign.index(shared)) for sign, alone in signs)


_POSTS: Final = _group(" post", ((" post", False),))


def _places(text: str, group: Group) -> Iterator[int]:
    """Yield where the signs of a group stand: the text is searched for what they share, and only there for each."""
    shared, signs = group
    place = text.find(shared)
    while place >= 0:
        for sign, alone, before in signs:
            at = place - before
            if at < 0 or not text.startswith(sign, at):
                continue
            end = at + len(sign)
            if not alone or not (
                (at > 0 and text[at - 1].isalnum() and not sign[0].isupper()) or text[end : end + 1].isalnum()
            ):
                yield at
        place = text.find(shared, place + 1)


def _forms(verb: str) -> tuple[str, ...]:
    stem = verb.removesuffix("ed")
    return (verb, f"{stem}ing") if stem != verb else (verb,)


@derived
def lexicon(platforms: tuple[PlatformRules, ...]) -> Lexicon:
    """Return the words by which prose names these platforms."""
    names: dict[str, Platform] = {}
    verbs: dict[str, Platform] = {}
    tweets: Platform | None = None
    for rules in platforms:
        for word in rules.words:
            if not word.startswith("formerly "):
                names.setdefault(word, rules.platform)
        for verb in (*rules.verbs, *FOREIGN_VERBS.get(rules.platform.name, ())):
            for form in _forms(verb):
                verbs.setdefault(form, rules.platform)
        if "tweeted" in rules.verbs:
            tweets = rules.platform
    signs = {name for name in names if len(name) > 2} | {sign[1:] for sign in SOCIAL} | {"weet", "tuit"}
    signs |= {verb[1:] for verb in verbs if len(verb) > _SHORT}
    kept = sorted(sign for sign in signs if not any(other != sign and other in sign for other in signs))
    short = {verb for verb in verbs if len(verb) <= _SHORT and not any(sign in verb for sign in kept)}
    whole = sorted(form for verb in short for form in (verb, verb.capitalize()))
    alone = [(name, True) for name in sorted(names) if len(name) <= 2]
    nouns = OWN_NOUNS - {"post", "posts", "thread", "threads"}
    letters = {*"BPTpt", *(name[0] for name in names)}
    for word in (*SOCIAL, *verbs, *nouns):
        letters |= {word[0].lower(), word[0].upper()}
    heads = re.compile(
        rf"(?<![\w@#/.&-])(?=[{re.escape(''.join(sorted(letters)))}])(?:(?P<name>{either(names)})(?![\w@&])"
        rf"|(?P<social>(?i:{either(SOCIAL)}))(?!\w)"
        rf"|(?P<verb>(?i:{either(verbs)}))(?![\w-])"
        rf"|(?P<posted>(?:[Pp]ost(?:ed|ing)|postete)n?)(?![\w-])"
        rf"|(?P<noun>posts?|threads?|(?i:{either(nouns)})|Beitr(?:ag|ags|äge|ägen)|Posts?(?=\s+auf\b)|Post(?=\s*:))(?![\w-]))"
    )
    every = (*((sign, False) for sign in kept), *((sign, True) for sign in whole), *alone)
    capitalised: dict[str, list[Sign]] = {}
    others: list[Sign] = []
    for sign in every:
        first = re.match(r"[A-Z]\w*", sign[0])
        if first:
            capitalised.setdefault(first[0], []).append(sign)
        else:
            others.append(sign)
    opening = tuple(_group(first, signs) for first, signs in capitalised.items())
    return Lexicon(_grouped(others), opening, heads, names, verbs, tweets)


def _grouped(signs: list[Sign]) -> tuple[Group, ...]:
    """Return the signs under the letters that most of them share: most texts are done with after half the searches."""
    groups: list[Group] = []
    left = signs
    while left:
        shares: dict[str, list[Sign]] = {}
        for sign in left:
            letters = sign[0][:-1] or sign[0]  # without the end, where verbs are like all others
            for part in {letters[i : i + _SHARED] for i in range(max(1, len(letters) - _SHARED + 1))}:
                shares.setdefault(part, []).append(sign)
        part, group = max(shares.items(), key=lambda share: (len(share[1]), share[0]))
        groups.append(_group(_extended(part, group), group))
        left = [sign for sign in left if sign not in group]
    return tuple(groups)


def _extended(part: str, signs: list[Sign]) -> str:
    """Return all the letters that these signs share from `part` on: the more, the faster they are found."""
    first = signs[0][0]
    if len(signs) == 1:
        return first
    start = first.index(part)
    end = start + len(part)
    while end < len(first) and all(first[start : end + 1] in sign for sign, _ in signs):
        end += 1
    return first[start:end]
