"""Verbs by which news reports speech, thought and writing, and their forms.

The classes start from VerbNet's verbs of communication (say, tell, talk, advise, complain, lecture, characterize and
judgment classes) and were grown by reading US political news.  A word may stand in one class only: the first that
names it counts.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from newsparse.knowledge.speech_words import words

__all__ = [
    "ADDRESSED",
    "CLAUSAL",
    "CONTESTS",
    "IRREGULAR_PAST",
    "JUDGE",
    "NAMING",
    "PHRASAL",
    "REPORTING",
    "SAY",
    "SPEECH_FORMS",
    "STRONG_PAST",
    "THINK",
]

SAY: Final = 1
"""Verbs that take the words themselves: say, tell, add, write."""
NAMING: Final = 2
"""Verbs that give a name to something: call, dub, describe as."""
JUDGE: Final = 3
"""Verbs that sum up what was said as praise, blame, demand or promise."""
THINK: Final = 4
"""Verbs of thought, feeling and finding."""

_SAY = words("""
say tell add ask point project confide mouth type write note state explain declare reply respond continue joke suggest announce complain conclude concede
acknowledge admit recall remark shout chant vow pledge promise predict argue claim insist tweet retweet post report answer
warn observe lament boast quip mutter whisper yell scream cry exclaim exhort proclaim assert contend allege maintain
reiterate repeat stress emphasize emphasise underscore underline elaborate comment opine muse wonder recount relate testify
confess confirm clarify caution counter retort interject pronounce intone bellow bark growl snarl fume gush rave crow vent
deadpan crack tease taunt jab jeer boom thunder roar plead beg urge implore demand instruct order advise remind inform notify
assure reassure imply intimate hint indicate signal signify disclose reveal divulge mention blog email e-mail text message
telegraph cable read recite sing state preach offer propose recommend explain expound rebut object protest grumble gripe
groan moan sigh sob laugh chuckle giggle smile grin shrug nod snap snort sneer scoff hiss vouch volunteer venture theorize
theorise speculate surmise posit postulate reason rationalize extol rhapsodize sum signoff narrate dictate utter voice phrase
articulate publish pontificate chime interrupt interrogate inquire enquire query quiz press prod holler rant swear curse
bemoan bewail mourn drawl reflect remember reminisce quote cite paraphrase truth toot affirm aver attest avow certify
profess depose concur caption headline title entitle inscribe scrawl scribble pen jot
chirp purr coo bleat squeal shriek screech wail whine whimper whinge carp cavil fulminate seethe blurt bluster prattle babble ramble
blather natter banter wisecrack jest kid philosophize philosophise moralize moralise sermonize sermonise editorialize editorialise
orate declaim enunciate rasp croak stammer stutter mumble murmur grunt tut harrumph demur riposte rejoin parry interpose
enthuse effuse beam bristle simper hypothesize hypothesise submit apprise beseech entreat enjoin forewarn prophesy foretell forecast moot flag
insinuate allude dish recap summarize summarise recapitulate reaffirm restate reassert decree rule specify stipulate elucidate
chorus parrot rue grouse kvetch nag splutter sputter gasp pant croon trill warble guffaw chortle snicker snigger
cackle smirk weep radio repost vlog ad-lib expostulate temporize equivocate hedge prevaricate
generalize generalise rationalise rhapsodise emote quaver lilt tattle gossip misstate overstate retell
hazard proffer assent acquiesce second-guess preface append interrupt counsel brief lecture hoot
""")  # fmt: skip
_NAMING = words("""
call dub label brand term describe characterize characterise name nickname portray deem style christen tag bill cast paint
hail deride denounce decry dismiss refer compare liken consider regard view brand title rate rank depict frame
herald acclaim deplore caricature stereotype typecast peg equate adjudge codename
""")
_JUDGE = words("""
accuse lobby blame criticize criticise praise mock slam blast condemn attack assail berate chide rebuke scold lambast lambaste
ridicule lash rip hit knock bash savage skewer trash thank congratulate apologize apologise applaud commend laud salute
credit defend defy dispute deny contradict reject refuse refute disavow disown question challenge threaten charge fault
fire push call-out tout trumpet champion encourage invite advocate endorse back support oppose welcome greet
sound talk speak discuss address express convey deliver issue release send detail outline lay present pitch
promote cheer celebrate echo mirror reference raise cover pan poke needle rail rally tick list pour heap lob hurl level
hammer pummel ding troll shame insult belittle disparage malign
admonish castigate censure chastise excoriate pillory flay upbraid reprimand reprove eviscerate rubbish vilify demonize demonise
lampoon satirize satirise parody boo hector harangue scorn spurn repudiate downplay discredit debunk dissent goad compliment eulogize
eulogise toast felicitate diss roast grill pressure petition disapprove commiserate sympathize sympathise congratulate
highlight clobber maul blister revile denigrate deprecate remonstrate quibble bicker spar
""")
_THINK = words("""
think believe feel hope want expect know fear worry doubt guess suspect suppose imagine assume find conclude see learn
realize realise understand decide determine agree disagree anticipate estimate calculate figure reckon dream wish
judge hold hear show prove favor favour prefer like love hate plan intend mean
foresee envisage envision contemplate ponder deduce infer fret regret resent dread detest loathe despise appreciate recognize
recognise notice perceive sense discover ascertain diagnose marvel fancy mull
""")

_PLAIN = words("""
adopt admire allow appear approve arrive attend attract avoid belong collect compete consist contain create deserve destroy elect embrace employ
enjoy ensure enter establish evolve exist expand explore fail fixate focus follow govern happen heckle help hire identify ignore improve
include introduce invoke involve join maintain manage negotiate obtain occur operate own perform prepare prevent provide pursue react
pipe chip rebuff receive reduce rely remain represent require resemble resist restore retain seem serve succeed suffer survive target tend try violate
wage wave
""")
"""Verbs of news that say nothing of speech: known so that a clause is seen as one."""

IRREGULAR_PAST: Final[dict[str, tuple[str, ...]]] = {
    "say": ("said",), "tell": ("told",), "write": ("wrote", "written"), "read": ("read",), "think": ("thought",),
    "feel": ("felt",), "know": ("knew", "known"), "find": ("found",), "see": ("saw", "seen"), "hear": ("heard",),
    "understand": ("understood",), "mean": ("meant",), "hold": ("held",), "speak": ("spoke", "spoken"), "lay": ("laid",),
    "swear": ("swore", "sworn"), "sing": ("sang", "sung"), "send": ("sent",), "hit": ("hit",), "cast": ("cast",),
    "show": ("showed", "shown"), "prove": ("proved", "proven"), "dream": ("dreamed", "dreamt"), "go": ("went", "gone"),
    "put": ("put",), "take": ("took", "taken"), "give": ("gave", "given"), "make": ("made",), "get": ("got", "gotten"),
    "come": ("came",), "begin": ("began", "begun"), "bring": ("brought",), "break": ("broke", "broken"),
    "choose": ("chose", "chosen"), "draw": ("drew", "drawn"), "drive": ("drove", "driven"), "fall": ("fell", "fallen"),
    "fight": ("fought",), "grow": ("grew", "grown"), "keep": ("kept",), "leave": ("left",), "lead": ("led",),
    "lose": ("lost",), "meet": ("met",), "pay": ("paid",), "run": ("ran",), "rise": ("rose", "risen"), "sit": ("sat",),
    "shoot": ("shot",), "sell": ("sold",), "spend": ("spent",), "stand": ("stood",), "strike": ("struck",),
    "teach": ("taught",), "throw": ("threw", "thrown"), "win": ("won",), "wear": ("wore", "worn"), "seek": ("sought",),
    "build": ("built",), "buy": ("bought",), "become": ("became",), "forget": ("forgot", "forgotten"), "set": ("set",),
    "strive": ("strove",), "shake": ("shook", "shaken"), "sign": ("signed",), "stick": ("stuck",), "tear": ("tore",),
    "withdraw": ("withdrew",), "catch": ("caught",), "deal": ("dealt",), "eat": ("ate",), "fly": ("flew",), "hide": ("hid",),
    "ring": ("rang",), "sink": ("sank",), "sleep": ("slept",), "slide": ("slid",), "swing": ("swung",), "wake": ("woke",),
    "arise": ("arose",), "bear": ("bore",), "beat": ("beat", "beaten"), "bite": ("bit",), "blow": ("blew",),
    "cut": ("cut",), "drink": ("drank",), "feed": ("fed",), "freeze": ("froze",), "hang": ("hung",), "spin": ("spun",),
    "steal": ("stole",), "undergo": ("underwent",), "weep": ("wept",), "foresee": ("foresaw",), "retell": ("retold",),
    "foretell": ("foretold",), "forecast": ("forecast",), "let": ("let",),
    "rewrite": ("rewrote",), "misspeak": ("misspoke",), "overhear": ("overheard",), "uphold": ("upheld",),
}  # fmt: skip
"""Past tense and participle of the strong verbs that news uses; the first is the past tense."""

_PAST_ALONE = words("""
fled rode swept dug bent lent lit shone sprang swam spat clung crept bred bled overcame overtook oversaw undertook forgave
forbade slew slung stung strode swore wept wove wrung withheld withstood outran outsold rebuilt redrew reran resold
retook spelt spilt spoilt learnt leapt knelt dealt outbid undercut underwent undid awoke befell beheld bade sped shrank
""")
"""Past tenses of strong verbs whose other forms are nouns or rare."""

STRONG_PAST: Final = frozenset((*(forms[0] for forms in IRREGULAR_PAST.values()), *_PAST_ALONE))
"""Past tenses that no ending tells: what stands before one of them is its subject."""

_DOUBLING = frozenset(
    words(
        "admit aver beg begin blog chat submit concur cut dub extol forget get grin hit jab jot knit lob nod occur pan pen plan prod put quip quiz rebut refer "
        "rip kid run set shrug sit slam snap sob spar spur sum tag tut underpin win"
    )
)


_BRITISH_DOUBLING = frozenset(words("counsel label level marvel quarrel signal"))
"""Verbs that double their last letter in British spelling only: labeled, labelled."""


def _forms(verb: str) -> tuple[str, tuple[str, ...], str, tuple[str, ...]]:
    """Return the form in -s, the forms in -ing, the base, and the past forms."""
    last = verb[-1]
    if last in "sxzo" or verb.endswith(("sh", "ch")):
        third = verb + "es"
    elif last == "y" and verb[-2:-1] not in "aeiou":
        third = verb[:-1] + "ies"
    else:
        third = verb + "s"
    if verb in _DOUBLING:
        stem = verb + ("z" if last == "z" else last)
        ing, past = stem + "ing", stem + "ed"
    elif last == "e" and verb[-2:] not in ("ee", "ye"):
        ing, past = verb[:-1] + "ing", verb + "d"
    elif last == "y" and verb[-2:-1] not in "aeiou":
        ing, past = verb + "ing", verb[:-1] + "ied"
    else:
        ing, past = verb + "ing", verb + ("d" if last == "e" else "ed")
    if verb in _BRITISH_DOUBLING:
        return third, (ing, verb + "ling"), verb, (past, verb + "led")
    return third, (ing,), verb, IRREGULAR_PAST.get(verb, (past,))


def _every_form(verbs: Iterable[str]) -> frozenset[str]:
    """Return every form of some verbs."""
    found: set[str] = set()
    for verb in verbs:
        third, ing, base, past = _forms(verb)
        found.update((third, *ing, base, *past))
    return frozenset(found)


def _table() -> dict[str, int]:
    table: dict[str, int] = {}
    for verbs, kind in ((_SAY, SAY), (_NAMING, NAMING), (_JUDGE, JUDGE), (_THINK, THINK)):
        for verb in verbs:
            third, ing, base, past = _forms(verb)
            for form in (third, *ing, base, *past):
                table.setdefault(form, kind)
    return table


SPEECH_FORMS: Final[dict[str, int]] = _table()
"""Every form of every verb above → its class."""


def _shapes() -> tuple[frozenset[str], frozenset[str], frozenset[str], frozenset[str]]:
    third: set[str] = set()
    ing: set[str] = set()
    base: set[str] = set()
    past: set[str] = set()
    for verb in (*_SAY, *_NAMING, *_JUDGE, *_THINK, *_PLAIN, *IRREGULAR_PAST):
        forms = _forms(verb)
        third.add(forms[0])
        ing.update(forms[1])
        base.add(forms[2])
        past.update(forms[3])
    past.update(_PAST_ALONE)
    return frozenset(third), frozenset(ing), frozenset(base), frozenset(past)


THIRD, ING, BASE, PAST = _shapes()

_SILENT = words("""
continue respond offer point reflect underscore underline press prod text message title caption quiz laugh smile grin shrug nod
giggle chuckle sigh moan groan snap snort sum cable mourn discuss read sing publish state voice sound prompt point query phrase
name style cast paint term tag bill rate rank frame view regard brand
beam bristle simper smirk guffaw chortle snicker snigger cackle weep gasp pant grunt wail whimper squeal shriek screech bleat coo croon
trill warble seethe fulminate ramble babble prattle blather natter banter emote hedge hoot tut demur dissent preface append
allude recap brief lecture kid jest gossip nag hazard proffer rationalise rationalize parry rejoin interpose counsel radio
overstate misstate moot parrot chorus
""")
_JUDGED = words("""
accuse blame criticize criticise praise mock slam blast condemn denounce dismiss decry deride deny reject dispute challenge
threaten apologize apologise defend applaud tout charge call describe characterize characterise label dub hail express
castigate censure lambast lambaste berate chide rebuke excoriate flay admonish reprimand laud commend deplore rubbish downplay repudiate
""")


def _reporting() -> frozenset[str]:
    said = [verb for verb in _SAY if verb not in _SILENT]
    return _every_form((*said, *_JUDGED)) | {
        "stated",
        "according",
    }


REPORTING: Final[frozenset[str]] = _reporting()
"""Forms of the verbs whose object or clause is what somebody said."""

PHRASAL: Final[dict[str, frozenset[str]]] = {
    form: frozenset(particles.split())
    for forms, particles in (
        ("put puts putting", "it things"),
        ("summed sums summing", "it up"),
        ("shot shoots shooting fired fires firing hit hits struck clapped pushed bit punched snapped", "back"),
        ("went goes going carried carries carrying", "on"),
        ("chimed chimes chiming weighed weighs weighing chipped chips chipping butted butts", "in"),
        ("piped pipes piping spoke speaks", "up"),
        ("sounded sounds sounding", "off"),
        ("let lets letting", "slip rip fly"),
        ("held holds holding", "forth"),
        ("came comes", "clean"),
        ("doubled doubles doubling", "down"),
        ("blurted called calls cried spelled spelt spells", "out"),
        ("made makes making", "clear plain known"),
    )
    for form in forms.split()
}
"""Verbs that are cues together with a small word after them."""

ADDRESSED: Final[frozenset[str]] = _every_form(
    words("tell remind inform assure notify warn advise apprise reassure forewarn counsel brief")
)
"""Forms of the verbs whose first object is the person addressed."""

CLAUSAL: Final[frozenset[str]] = _every_form(
    words(
        "add post answer ask maintain counter interrupt write insist crack depose relate project plead submit rule decree flag specify "
        "stipulate forecast summarize summarise retell repost kid rue"
    )
) | {"order", "orders", "ordering"}
"""Forms of the verbs whose object is no report by itself: one posts a letter, maintains a boat, adds salt."""

CONTESTS: Final[frozenset[str]] = _every_form(words("defend challenge threaten counter reject"))
"""Forms of the verbs that may mean a deed as well as words."""
