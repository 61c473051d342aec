"""Closed-class words of English and how an open-class word is told by its ending: the chinks between the chunks."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import compress
from typing import Final

from newsparse.knowledge.speech_verbs import BASE, ING, PAST, THIRD
from newsparse.quotes import kinds as Kind  # noqa: N812 - it names values like a class

__all__ = ["CLOSED", "FINITE", "NOMINAL", "PREDICATES", "VERBAL", "Kind", "places_of"]


_WORDS: Final = {
    Kind.DET: "the a an this these those some any no each every either neither another such what's-his-name all both several many most few",
    Kind.POSS: "his her their its my our your whose",
    Kind.PRON: "he she they it i we you he's she's they're it's i'm we're you're he'd she'd they'd he'll she'll they'll i've we've they've i'd we'd i'll we'll it'll everyone everybody someone somebody anyone nobody others",
    Kind.OBJ: "him them me us himself herself themselves itself myself ourselves yourself",
    Kind.NUM: "one two three four five six seven eight nine ten eleven twelve dozen dozens",
    Kind.NOUN: "ranking leading acting sitting outgoing incoming managing founding presiding united so-called retired embattled disgraced",
    Kind.REL: "who which whom who's who'd who've",
    Kind.THAT: "that",
    Kind.PREP: "of for from at according per in with on by against near behind about into onto over under above below across along around among amongst between beyond during inside outside off out per through throughout toward towards upon via within without despite amid amidst alongside besides concerning regarding up down like than versus vs vs. unlike except including following alongside atop",
    Kind.CONJ: "and or but nor & yet plus",
    Kind.SUB: "when while if because although though as since after before until till unless whether where how why what so once whereas whenever wherever whatever lest",
    Kind.AUX: "is are was were be been being am has have had having do does did done will would shall should can could may might must cannot can't don't doesn't didn't won't wouldn't shouldn't couldn't isn't aren't wasn't weren't hasn't haven't hadn't ain't mightn't mustn't needn't ought",
    Kind.TO: "to",
    Kind.ADV: "not never also then later once often recently repeatedly quickly still even just now again soon always sometimes ever already perhaps maybe instead too very well rather quite almost only first last twice thus hence therefore however meanwhile nevertheless nonetheless otherwise likewise further furthermore moreover elsewhere here there today's afterward afterwards ahead aloud apart away back together indeed long much more most less least earlier else yet ago simply though",
    Kind.TIME: "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april june july august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. yesterday today tomorrow tonight",
}  # fmt: skip


def _closed() -> dict[str, int]:
    table: dict[str, int] = {}
    for words, kind in ((BASE, Kind.BASE), (THIRD, Kind.PRES), (ING, Kind.ING), (PAST, Kind.PAST)):
        for word in words:
            table[word] = kind
    for kind, listed in _WORDS.items():
        for word in listed.split():
            table[word] = kind
    return table


CLOSED: Final[dict[str, int]] = _closed()
"""Every closed-class word and every form of a known verb → its kind."""

NOMINAL: Final = frozenset((Kind.NOUN, Kind.NAME, Kind.NUM))
"""What a noun group is made of."""
FINITE: Final = frozenset((Kind.PAST, Kind.PRES))
"""Verbs that may have a subject of their own."""
PREDICATES: Final = FINITE | {Kind.AUX}
"""What makes a clause of a subject."""
VERBAL: Final = frozenset((Kind.PAST, Kind.PRES, Kind.ING, Kind.BASE))
"""All verbs but auxiliaries."""


def places_of(wanted: frozenset[int], kinds: list[int], low: int, high: int) -> Iterator[int]:
    """Return the tokens of some kinds from `low` up to `high`: quicker than a look at each, where few are wanted."""
    return compress(range(low, high), map(wanted.__contains__, kinds[low:high]))
