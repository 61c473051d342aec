"""Verb forms that are nouns too, and bases that never are: what the words around decide."""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.speech_words import words

__all__ = ["MOSTLY_NOUNS", "NOUNS_TOO", "NOUN_BASES", "PLAIN_BASES"]

MOSTLY_NOUNS: Final = frozenset(words("credits emails judges ventures reasons types"))
"""Plurals that are hardly ever verbs behind an adjective: "federal judges"."""
PLAIN_BASES: Final = frozenset(
    words(
        "say think believe argue insist tell agree acknowledge describe suggest conclude explain contend write warn admit add concede "
        "assert advise predict observe maintain recall"
    )
)
"""Verbs without a noun of the same form."""
NOUN_BASES: Final = frozenset(
    words(
        "chip pipe claim report reference call plan hope fear note question comment remark charge attack doubt worry view demand request "
        "promise answer reply state concern dream estimate signal vote pledge vow list rank rate record rule brand label term "
        "title joke jab move address issue detail support tweet post blog email message text point sound talk show find prompt "
        "cry boast protest object counter fire push challenge fault cover hit strike cast lead need run quote name voice "
        "love hate guess wish judge suspect laugh smile gripe rant sob sigh tease jeer taunt toot truth caption quip pitch present "
        "level deal fight fall drive draw break pay meet shoot stand swing tear wake win wear beat bite blow drink feed hang spin "
        "set put read cut let rise ring sink sleep slide keep hold advocate welcome cheer boom crack prod snap scoff project press "
        "blast slam knock bash rip lash back credit charge crow vent thunder roar jot pen curse catch buy build cancel echo mirror "
        "rule flag radio pant whine wail bluster ramble banter jest kid riposte parry beam gossip hazard recap croak murmur grunt tut purr coo chirp "
        "highlight forecast hedge weep boo toast roast grill pressure petition compliment parody scorn herald peg rubbish brief lecture counsel "
        "dread regret sense fancy notice censure caricature gasp squeal shriek moan groan whimper smirk flay maul dish"
    )
)
NOUNS_TOO: Final = frozenset(
    words(
        "chips pipes claims reports references calls plans hopes fears notes questions comments remarks charges attacks doubts worries views "
        "demands requests promises answers replies thanks states concerns dreams estimates signals votes pledges vows warnings "
        "lists ranks rates records rules brands labels terms titles jokes jabs charges moves addresses issues details supports "
        "tweets posts blogs emails messages texts points sounds talks shows finds sings prompts cries boasts protests objects counters signs stands runs deals leads wins cuts beats hits rings swings breaks draws drives "
        "falls fights meets pays spends quotes judges challenges covers supports backs fires pushes projects presents levels loves hates "
        "guesses wishes sounds talks laughs smiles advocates cheers booms cracks echoes mirrors bites blows drinks feeds holds keeps sets "
        "offers nods orders types credits laments texts quips praises whispers emails fumes helps targets ventures wages waves hints reasons trusts values "
        "shouts chants jeers taunts screams yells roars rules flags radios pants whines wails rambles jests kids ripostes beams hazards recaps "
        "croaks murmurs grunts highlights forecasts hedges boos toasts roasts grills pressures petitions compliments parodies heralds pegs briefs "
        "lectures regrets senses fancies notices caricatures gasps squeals shrieks moans groans whimpers smirks dishes summaries decrees appeals"
    )
)
