"""The words by which prose names the platforms that a parser knows, made once for each tuple of platforms."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from newsparse.knowledge.rules import PlatformRules
from newsparse.models.platforms import Platform
from newsparse.posts.prose_words import FOREIGN_VERBS, OWN_NOUNS, SOCIAL

__all__ = ["Lexicon", "lexicon"]


_SHARED = 4
"""So many letters in common let several signs be looked for at once."""
_SHORT = 7
"""Verbs of so few letters stand inside other words ("tooting" in none, "ooting" in many) and count as whole words."""


class Lexicon(NamedTuple):
    """The words of one tuple of platforms."""

    signs: tuple[tuple[str, tuple[tuple[str, bool], ...]], ...]
    """A text that holds none of these names no platform: the letters that several share, then each of them with whether it
    counts only as a whole word."""
    heads: re.Pattern[str]
    names: dict[str, Platform]
    verbs: dict[str, Platform]
    tweets: Platform | None
    """The platform of tweets."""

    def places_in(self, text: str) -> list[int]:
        """Return the offsets, in order, at which a text may name a platform or a post; empty when it names no platform.

        Cheap: the text is searched for a few fixed strings.
        """
        found: list[int] = []
        for shared, signs in self.signs:
            if shared not in text:
                continue
            for sign, alone in signs:
                at = text.find(sign)
                while at >= 0:
                    end = at + len(sign)
                    if not alone or not (
                        (at > 0 and text[at - 1].isalnum() and not sign[0].isupper()) or text[end : end + 1].isalnum()
                    ):
                        found.append(at)
                    at = text.find(sign, at + 1)
        if found:
            at = text.find(" post")
            while at >= 0:
                found.append(at)
                at = text.find(" post", at + 1)
            found.sort()
        return found


def _forms(verb: str) -> tuple[str, ...]:
    stem = verb.removesuffix("ed")
    return (verb, f"{stem}ing") if stem != verb else (verb,)


@lru_cache(maxsize=16)
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
    heads = re.compile(
        rf"(?<![\w@#/.&-])(?:(?P<name>{_either(names)})(?![\w@&])"
        rf"|(?P<social>(?i:{_either(SOCIAL)}))(?!\w)"
        rf"|(?P<verb>(?i:{_either(verbs)}))(?![\w-])"
        rf"|(?P<posted>(?:[Pp]ost(?:ed|ing)|postete)n?)(?![\w-])"
        rf"|(?P<noun>posts?|threads?|(?i:{_either(OWN_NOUNS - {'post', 'posts', 'thread', 'threads'})})|Beitr(?:ag|ags|äge|ägen)|Posts?(?=\s+auf\b)|Post(?=\s*:))(?![\w-]))"
    )
    every = (*((sign, False) for sign in kept), *((sign, True) for sign in whole), *alone)
    return Lexicon(_grouped(every), heads, names, verbs, tweets)


def _grouped(signs: tuple[tuple[str, bool], ...]) -> tuple[tuple[str, tuple[tuple[str, bool], ...]], ...]:
    """Return the signs under the letters that most of them share: most texts are done with after half the searches."""
    groups: list[tuple[str, tuple[tuple[str, bool], ...]]] = []
    left = list(signs)
    while left:
        shares: dict[str, list[tuple[str, bool]]] = {}
        for sign in left:
            letters = sign[0]
            for part in {letters[i : i + _SHARED] for i in range(max(1, len(letters) - _SHARED + 1))}:
                shares.setdefault(part, []).append(sign)
        part, group = max(shares.items(), key=lambda share: (len(share[1]), share[0]))
        groups.append((part if len(group) > 1 else group[0][0], tuple(group)))
        left = [sign for sign in left if sign not in group]
    return tuple(groups)


def _either(words: object) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda w: (-len(w), w)))  # type: ignore[call-overload]
