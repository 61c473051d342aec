"""The words by which prose names the platforms that a parser knows, made once for each tuple of platforms."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from newsparse.knowledge.rules import PlatformRules
from newsparse.models.platforms import Platform
from newsparse.posts.prose_words import FOREIGN_VERBS, OWN_NOUNS, SOCIAL

__all__ = ["Lexicon", "lexicon"]


class Lexicon(NamedTuple):
    """The words of one tuple of platforms."""

    signs: tuple[str, ...]
    """A text that holds none of these names no platform."""
    letters: re.Pattern[str] | None
    """Names of one or two letters, which need their borders to be told."""
    heads: re.Pattern[str]
    names: dict[str, Platform]
    verbs: dict[str, Platform]
    tweets: Platform | None
    """The platform of tweets."""

    def speaks_in(self, text: str) -> bool:
        """Tell whether a text may name a platform; cheap."""
        return any(sign in text for sign in self.signs) or bool(self.letters and self.letters.search(text))


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
    short = sorted(name for name in names if len(name) <= 2)
    signs = {name for name in names if len(name) > 2} | {verb[1:] for verb in verbs} | {s[1:] for s in SOCIAL}
    signs |= {"weet", "tuit"}
    kept = tuple(sorted(s for s in signs if not any(o != s and o in s for o in signs)))
    heads = re.compile(
        rf"(?<![\w@#/.&-])(?:(?P<name>{_either(names)})(?![\w@&])"
        rf"|(?P<social>(?i:{_either(SOCIAL)}))(?!\w)"
        rf"|(?P<verb>(?i:{_either(verbs)}))(?![\w-])"
        rf"|(?P<posted>(?:[Pp]ost(?:ed|ing)|postete)n?)(?![\w-])"
        rf"|(?P<noun>posts?|threads?|(?i:{_either(OWN_NOUNS - {'post', 'posts', 'thread', 'threads'})})|Beitr(?:ag|ags|äge|ägen)|Posts?(?=\s+auf\b)|Post(?=\s*:))(?![\w-]))"
    )
    letters = re.compile(rf"(?<![\w.’'-])(?:{_either(short)})(?![\w-])") if short else None
    return Lexicon(kept, letters, heads, names, verbs, tweets)


def _either(words: object) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda w: (-len(w), w)))  # type: ignore[call-overload]
