"""Titles before a name, and what they say of its holder."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

__all__ = [
    "BEFORE_GIVEN",
    "COURTESY",
    "FAMILIES",
    "LETTERS",
    "SPELT_OUT",
    "TITLES",
    "TITLE_WORDS",
    "UNDER",
    "plain_title",
]

COURTESY: Final = {
    "mr": "m", "mrs": "f", "ms": "f", "miss": "f", "mme": "f", "sir": "m", "lady": "f", "dame": "f", "lord": "m",
    "messrs": "m", "madam": "f", "madame": "f", "monsieur": "m", "herr": "m", "frau": "f", "señor": "m", "señora": "f",
    "shri": "m", "smt": "f", "datuk": "m", "datin": "f", "encik": "m", "puan": "f", "alhaji": "m", "hajiya": "f", "hajia": "f", "alhaja": "f",
    "otunba": "m", "dato": "m", "seri": None, "tun": None, "tengku": None, "maulana": "m", "comrade": None, "aunty": "f", "auntie": "f", "mama": "f",
    "mzee": "m", "mwalimu": None, "ustadh": "m", "ustaz": "m", "eng": None, "engr": None, "alh": "m", "pst": None,
    "dr": None, "prof": None, "rev": None, "hon": None, "mx": None,
}  # fmt: skip
"""Forms of address, lower case without stops, and the sex that they tell."""

BEFORE_GIVEN: Final = frozenset("sir dame prince princess king queen emperor pope sheikh sister brother father".split())
"""Titles that stand before a given name alone, lower case."""

_ABBREVIATED: Final = {
    "sen": "senator", "sens": "senator", "rep": "representative", "reps": "representative", "gov": "governor",
    "govs": "governor", "senators": "senator", "representatives": "representative", "governors": "governor",
    "presidents": "president", "justices": "justice", "judges": "judge", "secretaries": "secretary", "mayors": "mayor", "lt": "lieutenant", "col": "colonel", "gen": "general", "maj": "major", "capt": "captain",
    "sgt": "sergeant", "cmdr": "commander", "adm": "admiral", "supt": "superintendent", "pres": "president",
    "det": "detective", "cpl": "corporal", "pvt": "private", "atty": "attorney", "asst": "assistant",
    "prof": "professor", "rev": "reverend", "dr": "doctor", "sec": "secretary", "cllr": "councillor", "cllrs": "councillor", "ald": "alderman", "msp": "legislator", "mla": "legislator", "mna": "legislator", "mpp": "legislator", "mlc": "legislator",
    "meps": "legislator", "mps": "legislator", "insp": "inspector", "const": "constable", "cst": "constable", "brig": "brigadier", "cpt": "captain", "cmdt": "commandant", "pte": "private", "spc": "specialist",
    "msgr": "monsignor", "fr": "father", "amb": "ambassador", "adv": "advocate", "ds": "sergeant", "dsp": "superintendent", "dcp": "commissioner", "acp": "commissioner", "asp": "superintendent", "dig": "inspector-general", "igp": "inspector-general", "dgp": "director-general", "sho": "officer", "pc": "constable", "dci": "inspector", "dcc": "constable", "lt-col": "colonel",
    "lt-gen": "general", "maj-gen": "general", "brig-gen": "general", "cmdre": "commodore", "revd": "reverend", "drs": "doctor",
    "pfc": "private", "lcpl": "corporal", "cdr": "commander", "gp": "doctor", "mp": "legislator", "mep": "legislator", "pm": "minister", "cm": "minister", "dcm": "minister",
}  # fmt: skip

TITLES: Final = frozenset(
    """
    president vice-president senator representative congressman congresswoman congressmember governor mayor secretary
    minister chancellor premier speaker leader chairman chairwoman chair chairperson director commissioner ambassador
    attorney judge justice sheriff chief officer captain sergeant lieutenant major colonel general admiral commander
    detective deputy inspector constable superintendent treasurer comptroller controller auditor councilman
    councilwoman councilmember councillor councilor alderman alderwoman assemblyman assemblywoman assemblymember
    legislator delegate supervisor selectman senator-elect president-elect governor-elect mayor-elect king queen prince
    princess duke duchess earl pope cardinal archbishop bishop pastor reverend father rabbi imam sheikh ayatollah sister
    brother professor doctor dean provost principal coach spokesman spokeswoman spokesperson adviser advisor counsel
    strategist manager editor correspondent reporter anchor columnist host analyst economist pollster aide candidate
    nominee prosecutor solicitor undersecretary administrator envoy coordinator czar surgeon-general emir sultan shah
    emperor tsar lawmaker trooper agent marshal warden curator conservator ceo cfo coo ex-president ex-mayor ex-governor
    committeeman committeewoman whip frontrunner front-runner democrat republican independent libertarian
    assistant associate owner founder co-founder author actor actress singer comedian executive teacher nurse collector
    corporal commodore private specialist commandant paratrooper bombardier cadet airman seaman coroner magistrate recorder registrar
    attorney-general solicitor-general director-general secretary-general inspector-general auditor-general taoiseach tánaiste tanaiste mayoress
    vice-chancellor monsignor deacon archdeacon canon chaplain rector vicar abbot abbess swami lama advocate barrister justice
    councilperson assemblyperson chairlady baroness baron viscount viscountess countess dowager headmaster headmistress headteacher
    convener convenor co-convener co-leader co-chair co-chairman co-director co-ceo vice-captain skipper
    mullah mufti selectwoman selectperson matron marquess apostle prophet evangelist lecturer chef
    under-secretary counselor trustee clerk
    brigadier governor-general editor-in-chief commander-in-chief headteacher magistrate mec mla mlc
    """.split()
)
"""Words that may stand right before a name and tell what its bearer is, lower case."""

TITLE_WORDS: Final = TITLES | frozenset(_ABBREVIATED) | frozenset(COURTESY)
"""All words, lower case without stops, that `plain_title` knows."""

UNDER: Final = frozenset("vice deputy assistant associate lieutenant".split())
"""Words before a title that make another office of it: a vice president is no president."""

LETTERS: Final = {
    "AG": ("attorney general", "auditor general"), "ACP": ("assistant commissioner of police",), "ASP": ("assistant superintendent of police", "additional superintendent of police"),
    "CDS": ("chief of defence staff", "chief of defense staff"), "CEC": ("chief election commissioner",), "CEO": ("chief executive",), "CFO": ("chief financial officer", "finance chief"),
    "CJ": ("chief justice",), "CJI": ("chief justice of india", "chief justice"), "CM": ("chief minister",), "CMO": ("chief medical officer",), "COAS": ("chief of army staff",), "COO": ("chief operating officer",),
    "CP": ("commissioner of police", "police commissioner"), "CS": ("cabinet secretary", "chief secretary"), "CTO": ("chief technology officer",), "DA": ("district attorney",),
    "DC": ("deputy commissioner", "district commissioner", "district collector"), "DCM": ("deputy chief minister",), "DCP": ("deputy commissioner of police",), "DG": ("director general",),
    "DGP": ("director general of police",), "DIG": ("deputy inspector general",), "DM": ("district magistrate",), "DPM": ("deputy prime minister",), "DPP": ("director of public prosecutions",), "DSP": ("deputy superintendent of police",),
    "FM": ("foreign minister", "finance minister", "first minister"), "GM": ("general manager",), "IG": ("inspector general",), "IGP": ("inspector general of police", "police inspector general"), "LG": ("lieutenant governor",),
    "MD": ("managing director",), "PCC": ("police and crime commissioner",), "PM": ("prime minister",), "PS": ("principal secretary", "permanent secretary", "private secretary"), "SG": ("secretary general", "solicitor general"),
    "SHO": ("station house officer",), "SP": ("superintendent of police", "police superintendent"), "VC": ("vice chancellor",), "VP": ("vice president",),
}  # fmt: skip
"""Letters that stand for an office, and the office."""

SPELT_OUT: Final = {letters.lower(): (letters.lower(), *LETTERS[letters][0].split()) for letters in ("PM", "CM")}
"""Letters that may stand for an office whose holder is named in other words, and these words."""

FAMILIES: Final = tuple(
    frozenset(group.split())
    for group in (
        "senator lawmaker legislator",
        "representative congressman congresswoman congressmember lawmaker legislator",
        "councilman councilwoman councilmember councillor councilor",
        "alderman alderwoman",
        "assemblyman assemblywoman assemblymember lawmaker legislator",
        "chairman chairwoman chair chairperson chairlady",
        "spokesman spokeswoman spokesperson",
        "adviser advisor counselor",
        "attorney lawyer counsel",
        "professor academic scholar",
        "doctor physician surgeon",
        "neurosurgeon surgeon doctor",
        "pastor reverend minister preacher clergyman",
        "mogul magnate tycoon businessman developer billionaire",
        "businesswoman executive",
        "candidate hopeful contender nominee front-runner frontrunner standard-bearer presidential",
        "frontrunner front-runner",
        "executive ceo chief",
        "reporter journalist correspondent",
        "columnist writer journalist commentator",
        "host anchor moderator broadcaster commentator",
        "strategist operative consultant",
        "judge jurist justice magistrate",
        "justice jurist",
        "actor star performer",
        "actress star performer",
        "singer musician star performer",
        "comedian comic",
        "president president-elect",
        "governor governor-elect",
        "mayor mayor-elect",
        "officer policeman policewoman cop constable sergeant",
        "legislator mp lawmaker parliamentarian",
        "minister mp lawmaker",
        "councillor politician",
        "coach manager boss trainer",
        "captain skipper",
        "goalkeeper keeper goaltender netminder goalie",
        "striker forward",
        "footballer player",
        "singer vocalist songwriter rapper",
        "filmmaker director",
        "presenter broadcaster host",
        "teacher schoolteacher educator",
        "lawyer barrister solicitor advocate counsel",
        "scientist researcher",
        "soldier serviceman",
        "teenager teen youngster",
    )
)
"""Roles of which one may be used for another; the first word of a family is the wider sense's source."""


@lru_cache(maxsize=8192)
def plain_title(word: str) -> str | None:
    """Return the full form, lower case, of a title word such as "Sen." or "Mayor", None when it is no title."""
    word = word.lower().rstrip(".")
    full = _ABBREVIATED.get(word, word)
    if full in TITLES or word in COURTESY:
        return full
    if "-" not in word:
        return None
    before, _, after = word.partition("-")
    if before in UNDER and after in TITLES:
        return word
    if word.startswith(("ex-", "co-", "vice-", "then-")) and word.split("-", 1)[1] in TITLES:
        return word.split("-", 1)[1]
    return None
