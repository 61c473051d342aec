"""Which form a quotation has, and which marked words are no speech at all.

Nearly every marked stretch of news is speech, so a term is only what shows itself as one: a title printed with capitals
where titles stand (on a network's "…", a film, "…"), a nickname between two names, a label of a few words that nobody is
said to have used, examples after "such as", a crosshead.
"""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.roles import DOCUMENTS, OFFICES, ORGANISATIONS
from newsparse.knowledge.speech_nouns import NETWORKS, SPEECH_NOUNS, WORKS
from newsparse.knowledge.speech_verbs import NAMING, SAY, SPEECH_FORMS, THINK
from newsparse.knowledge.speech_words import words
from newsparse.models.quotes import QuoteForm
from newsparse.patterns import lazy
from newsparse.quotes.after import ends_open
from newsparse.quotes.appositions import human
from newsparse.quotes.came import CAME_RULES
from newsparse.quotes.found import ANY_VERB, Found
from newsparse.quotes.tokens import Scene
from newsparse.quotes.verbs import passive
from newsparse.quotes.wordclasses import CLOSED, NOMINAL, VERBAL, Kind

__all__ = ["form_of"]

# A member of an Enum costs ten times what a name does.
_TERM: Final = QuoteForm.TERM
_HEADLINE: Final = QuoteForm.HEADLINE
_DIRECT: Final = QuoteForm.DIRECT
_MIXED: Final = QuoteForm.MIXED
_WORD: Final = lazy(r"[^\W_][a-z\w'’.&-]*")
_SMALL: Final = frozenset((Kind.DET, Kind.PREP, Kind.CONJ, Kind.TO, Kind.SUB, Kind.AUX))
_LABELLED: Final = frozenset((Kind.DET, Kind.NAME, Kind.NOUN, Kind.POSS, Kind.PREP))
_NAMED: Final = frozenset((Kind.DET, Kind.NAME, Kind.NOUN, Kind.NUM))
_BREAKS: Final = frozenset((Kind.STOP, Kind.SEMI, Kind.QUOTE))
_AROUND: Final = frozenset((Kind.STOP, Kind.DASH))
_LEADS: Final = frozenset((Kind.STOP, Kind.COLON, Kind.COMMA, Kind.QUOTE))
_WATCHED: Final = frozenset(
    words(
        "edits canceled cancelled renewed revived host hosts hosted watch watches watched watching saw seen loves sang sings performed perform read reads told "
        "directed directs directing produced produces starred starring co-starred screened premiered released recorded streamed narrated composed "
        "choreographed headlined hummed danced"
    )
)
_NO_CUE: Final = 9
_SHOWN: Final = frozenset(
    words(
        "sign signs shirt shirts t-shirt t-shirts hat hats cap caps pin pins banner banners poster posters sticker stickers "
        "badge badges placard placards jersey jerseys sweatshirt sweatshirts hoodie hoodies mug mugs flag flags button buttons tee tees tattoo "
        "tattoos billboard billboards plaque jumper jumpers"
    )
)
"""What words are printed on."""
_NAMES: Final = frozenset(
    words(
        "name names hashtag hashtags alias nickname nicknames moniker monikers pseudonym username codename code-name acronym codenamed code-named"
    )
)
_GLOSSES: Final = frozenset(
    words(
        "latin spanish french german russian arabic italian hebrew greek chinese japanese hindi yiddish "
        "portuguese dutch swedish norwegian danish finnish icelandic polish czech hungarian romanian turkish persian farsi urdu punjabi bengali "
        "tamil telugu malayalam marathi gujarati swahili zulu xhosa afrikaans yoruba igbo hausa amharic somali maori māori hawaiian gaelic irish "
        "welsh ukrainian korean vietnamese thai tagalog indonesian malay mandarin cantonese sanskrit aramaic catalan basque slang shorthand code"
    )
)
_STATED: Final = frozenset((Kind.PAST, Kind.PRES, Kind.ING, Kind.BASE))
_CHANTED: Final = frozenset(
    words("chant chants cry cries call calls shout shouts slogan slogans motto mantra mantras refrain")
)
_TRADES: Final = frozenset(
    words(
        "trade industry craft profession experts specialists insiders scientists researchers economists engineers lawyers doctors "
        "biologists linguists locals sailors"
    )
)
"""Those whose usual word for a thing is no saying of theirs: what the trade calls “orphans”."""
_CALLS: Final = frozenset(words("call calls term terms dub dubs"))
_BEFORE_FEW: Final = _CALLS | {"including", "as"}
"""Words behind which a few marked ones may be no speech, whoever says them."""
_GIVEN_NAMES: Final = frozenset(words("called named nicknamed dubbed christened"))
_REDUCED: Final = frozenset((Kind.COMMA, Kind.NOUN))
_BY: Final = frozenset(("by",))
_REFERS: Final = ([Kind.LPAR], [Kind.SEMI], [Kind.CONJ])
_THINGS: Final = frozenset((Kind.NOUN, Kind.PRON, Kind.DET))
_VOICES: Final = ORGANISATIONS | OFFICES | DOCUMENTS | frozenset(("he", "she", "they", "we", "i", "you", "who"))
_FEW: Final = 5
_LONG: Final = 200
_SENTENCE: Final = 120
_OPENING: Final = 20
_MANY: Final = 12
_SIDE: Final = 30
_ENGLISH: Final = frozenset(words("the and that with from his their this has would"))
"""Words that few other languages have: elsewhere a verb of speech goes unseen."""


def _titled(said: list[str], *, headline: bool) -> bool:
    """Tell whether the words are printed as a title: every word but the small ones with a capital."""
    if headline or not said or not (said[0][0].isupper() or said[0][0].isdigit()):
        return False
    for word in said[1:]:  # noqa: SIM110 - a third of what `all` takes
        if word[0].islower() and (CLOSED.get(word, -1) not in _SMALL or len(word) > 5):
            return False
    return True


def form_of(
    scene: Scene, token: int, start: int, end: int, found: Found | None, *, single: bool, after_term: bool
) -> QuoteForm:
    """Return the form of the quotation that is token `token` of a scene and whose words stand at `start`..`end`.

    `single` tells that single marks enclose it, `after_term` that the quotation before it in the sentence is a term.
    """
    kinds, text = scene.kinds, scene.text
    before = kinds[token - 1] if token else Kind.STOP
    if before == Kind.NOUN and scene.lows[token - 1] == "see" and kinds[token - 2 : token - 1] in _REFERS:
        return _TERM
    if end - start > _SENTENCE:
        # Longer than any title or label: only what stands around it matters, and how it begins.
        if end - start < _LONG and _printed(scene, token, ended=text[end - 1] in ".!?"):
            return _TERM
        if scene.headline:
            return _HEADLINE
        if before in _LEADS or token == 0:
            return _DIRECT
        first = _WORD.search(text, start, start + _OPENING)
        return _DIRECT if first is not None and first[0][0].isupper() and text[end - 1] in ".!?," else _MIXED
    last = text[end - 1]
    if _printed(scene, token, ended=last in ".!?") or (
        len(kinds) < 5 and _crosshead(scene, token, start, end, single=single)
    ):
        return _TERM
    said: list[str] = []  # read where they matter
    if not (text[start].islower() or _small_inside(text, start, end)):
        said = _WORD.findall(text, start, end)
        count = len(said)
        if count < _MANY and _titled(said, headline=scene.headline) and not _chanted(scene, token):
            unsaid = found is None and 1 < count < 9 and token > 0 and not _called(scene, token)
            dubbed = before == Kind.DET and _called(scene, token)
            if unsaid or (
                not dubbed and _names_a_work(scene, token, count, found, after_term=after_term, ended=last in ".!?")
            ):
                return _TERM
    if _doubtful(scene, token, found, after_term=after_term):
        said = said or _WORD.findall(text, start, end)
        count = len(said)
        if count < _FEW and (
            _nickname(scene, token, count)
            or (count and last not in "!?" and _unspoken(scene, token, count, found, last))
            or _usual(scene, token)
            or _label(scene, token, count, found)
            or (scene.headline and _modifies(scene, token, count, found))
            or (0 < count < 3 and _listed(scene, token, found, after_term=after_term))
            or (single and before not in _LEADS and _quaint(scene, count, found))
            or (found is not None and last not in "!?" and _of_a_thing(found))
        ):
            return _TERM
    if scene.headline:
        return _HEADLINE
    if before in _LEADS or token == 0:
        return _DIRECT
    if text[start].islower() or last not in ".!?,":
        return _MIXED
    said = said or _WORD.findall(text, start, end)
    return _DIRECT if len(said) >= _FEW and said[0][0].isupper() else _MIXED


def _small_inside(text: str, start: int, end: int) -> bool:
    """Tell whether the second word or the next has small letters as none in a title has, as mostly."""
    for word in text[start:end].split(None, 4)[1:4]:
        if word[0].islower() and word.isalpha() and (CLOSED.get(word, -1) not in _SMALL or len(word) > 5):
            return True
    return False


def _doubtful(scene: Scene, token: int, found: Found | None, *, after_term: bool) -> bool:
    """Tell whether marked words, if few, may be a label, a name or an example, by what stands around them."""
    if found is None or found.rule == ANY_VERB or found.carried or after_term or scene.headline:
        return True
    return token > 0 and (scene.kinds[token - 1] == Kind.NAME or scene.lows[token - 1] in _BEFORE_FEW)


def _of_a_thing(found: Found) -> bool:
    """Tell whether marked words are the writer's own, in a clause about a thing and without a verb of speech: the crime that “rots” it."""
    source = found.source
    if found.rule != ANY_VERB or found.carried or source is None or found.scene.kinds[source.head] not in _THINGS:
        return False
    head = found.scene.lows[source.head]
    return head not in _VOICES and not human(found.scene, source.head)


def _names_a_work(scene: Scene, token: int, count: int, found: Found | None, *, after_term: bool, ended: bool) -> bool:
    kinds, lows = scene.kinds, scene.lows
    last = len(kinds) - 1
    before = kinds[token - 1] if token else Kind.STOP
    low = lows[token - 1] if token else ""
    after = kinds[token + 1] if token < last else Kind.STOP
    if after_term and before in (Kind.CONJ, Kind.COMMA, Kind.PREP):
        return True
    if before == Kind.COMMA and not WORKS.isdisjoint(lows[max(0, token - 5) : token - 1]):
        return True
    if (
        token < last
        and not WORKS.isdisjoint(lows[token + 1 : token + 5])
        and after in (Kind.COMMA, Kind.DET, Kind.NOUN)
        and not _said_after(scene, token, found)
    ):
        return True
    if after == Kind.PREP and token + 2 <= last and lows[token + 1] == "by" and kinds[token + 2] == Kind.NAME:
        return not (token and SPEECH_FORMS.get(low, 9) <= NAMING)
    if (
        (token == 0 or before in _BREAKS)
        and not (found is not None and found.rule in CAME_RULES)
        and (
            after in (Kind.AUX, Kind.REL)
            or (token < last and lows[token + 1] == "whose")
            or (
                after in (Kind.PRES, Kind.PAST, Kind.PREP)
                and SPEECH_FORMS.get(lows[token + 1], 9) > THINK
                and not ended
            )
        )
    ):
        return True
    if before in _LEADS or token == 0:
        return False
    if low in _GIVEN_NAMES:
        # "His dog is called “Rust”", "a dog, named “Rust,”": a name, unless somebody's words are told
        reduced = token > 1 and kinds[token - 2] in _REDUCED and low == "named"
        return (reduced or passive(scene, token - 1, 0)) and _BY.isdisjoint(lows[token + 1 : token + 5])
    if low == "hit" and kinds[token - 2 : token - 1] == [Kind.NUM]:
        return True  # the 1994 hit “…”
    if low in NETWORKS or (low.endswith("'s") and kinds[token - 1] == Kind.NAME and count > 1):
        return True
    if low in WORKS or (low in _WATCHED and not (token > 1 and kinds[token - 2] in (Kind.REL, Kind.THAT))):
        return True
    if before == Kind.TO and token > 1 and (lows[token - 2] in SPEECH_NOUNS or lows[token - 2] == "campaign"):
        return False  # a promise to “Make Marsen Dry Again”
    if before in (Kind.PREP, Kind.TO):
        return count > 1 or low == "on"
    return before == Kind.DET and count > 1 and after in (*NOMINAL, Kind.STOP, Kind.PAST)


def _said_after(scene: Scene, token: int, found: Found | None) -> bool:
    """Tell whether somebody says the quotation behind it, and no work does: “Great,” the show's host said."""
    if found is None or found.carried or found.source is None or found.scene is not scene or found.cue <= token:
        return False
    lows, head = scene.lows, found.source.head
    if not ends_open(scene, token):
        return False  # the “Harbor Lights” star posted
    return SPEECH_FORMS.get(lows[found.cue]) == SAY and (lows[head] not in WORKS or human(scene, head))


def _chanted(scene: Scene, token: int) -> bool:
    """Tell whether a noun of speech governs the quotation: chants of "…", the slogan "…"."""
    lows = scene.lows
    if (token and lows[token - 1] in _CHANTED) or (token + 1 < len(lows) and lows[token + 1] in _CHANTED):
        return True
    return token > 1 and lows[token - 1] == "of" and lows[token - 2] in _CHANTED


def _label(scene: Scene, token: int, count: int, found: Found | None) -> bool:
    """Tell whether one or two marked words are a label that nobody is said to have used: a "closed" primary."""
    if scene.headline or count > 2 or not token or not (found is None or found.rule == ANY_VERB or found.carried):
        return False
    kinds = scene.kinds
    if _called(scene, token) or _chanted(scene, token):
        return False
    if found is not None and found.carried and kinds[token - 1] not in _LEADS:
        return True
    if kinds[token - 1] not in _LABELLED or SPEECH_FORMS.get(scene.lows[token - 1], 9) <= NAMING:
        return False
    return token + 1 >= len(kinds) or kinds[token + 1] in (Kind.NOUN, Kind.NAME, Kind.STOP, Kind.PAST, Kind.PRES)


def _called(scene: Scene, token: int) -> bool:
    """Tell whether a verb of naming stands close before, its subject left out: calls people “losers”."""
    return any(
        scene.kinds[place] in VERBAL and SPEECH_FORMS.get(scene.lows[place], _NO_CUE) == NAMING
        for place in range(max(0, token - 4), token)
    )


def _printed(scene: Scene, token: int, *, ended: bool) -> bool:
    """Tell whether the marks hold what is printed on a thing, a name or a foreign word's sense: the name "…", Latin for "…"."""
    lows = scene.lows
    if not ended and token + 1 < len(lows) and lows[token + 1] in _SHOWN:
        return True
    before = lows[token - 1] if token else ""
    if not before:
        return False  # a sign, as mostly
    return before in _NAMES or (before == "for" and token > 1 and lows[token - 2] in _GLOSSES)


def _usual(scene: Scene, token: int) -> bool:
    """Tell whether the marks hold the word that a trade has for something: what the trade calls “orphans”."""
    lows = scene.lows
    if token < 3 or lows[token - 1] not in _CALLS or lows[token - 2] not in _TRADES:
        return False
    return "what" in lows[max(0, token - 5) : token - 2]


def _unspoken(scene: Scene, token: int, count: int, found: Found | None, last: str) -> bool:
    """Tell whether no word of speech governs a few marked words: none before them in the sentence, none right after.

    A verb of speech further behind has words of its own: the “bundlers” who, compared with others, …
    """
    if scene.headline or (found is not None and (found.rule != ANY_VERB or count > 2)):
        return False
    kinds, lows = scene.kinds, scene.lows
    before = kinds[token - 1] if token else Kind.STOP
    if (
        before == Kind.AUX
        or "as" in lows[token - 3 if token > 3 else 0 : token]
        or (found is not None and before not in _NAMED)
    ):
        return False
    if last != "." and not SPEECH_NOUNS.isdisjoint(lows[token + 1 : token + 3]):
        return False
    if count > 2:
        if last == "." and before in _LEADS:
            return False  # a sentence of its own
        if _ENGLISH.isdisjoint(lows[max(0, token - _SIDE) : token + _SIDE]):
            return False
    for place in range(token - 1, max(-1, token - _SIDE), -1):
        if kinds[place] == Kind.STOP:
            break
        low = lows[place]
        if low in SPEECH_NOUNS or (kinds[place] in _STATED and SPEECH_FORMS.get(low, 9) <= NAMING):
            return False
    return True


def _modifies(scene: Scene, token: int, count: int, found: Found | None) -> bool:
    """Tell whether the marked words of a headline stand before the noun that they describe: ‘Harbor Lights’ Star."""
    kinds, text, starts = scene.kinds, scene.text, scene.starts
    if token + 1 >= len(kinds) or kinds[token + 1] not in NOMINAL or not 0 < count < 5:
        return False
    if not (text[starts[token] + 1].isupper() and text[starts[token + 1]].isupper()):
        return False  # where only names have capitals, “furious” before a noun is what somebody said
    if scene.lows[token + 1] in WORKS:
        return True
    return found is None and count < 3 and (token == 0 or kinds[token - 1] in NOMINAL)


def _listed(scene: Scene, token: int, found: Found | None, *, after_term: bool) -> bool:
    """Tell whether the marked words are examples of words or things: terms such as “a,” “b” and “c”."""
    kinds, lows = scene.kinds, scene.lows
    if not token or scene.headline:
        return False
    before = lows[token - 1]
    if before == "including" or (before == "as" and token > 1 and lows[token - 2] == "such"):
        return True
    return after_term and (found is None or found.weak) and kinds[token - 1] in (Kind.CONJ, Kind.COMMA, Kind.QUOTE)


def _quaint(scene: Scene, count: int, found: Found | None) -> bool:
    """Tell whether a few words between single marks, below the headline, only have a verb that says nothing of speech."""
    if not scene.block or scene.headline or count >= _FEW:
        return False
    return found is not None and found.rule == ANY_VERB


def _crosshead(scene: Scene, token: int, start: int, end: int, *, single: bool) -> bool:
    """Tell whether marked words, between dashes perhaps, are all that a block has: an agency's heading inside a story."""
    kinds = scene.kinds
    if not all(kind in _AROUND for at, kind in enumerate(kinds) if at != token):
        return False
    said = scene.text[start:end]
    count = len(_WORD.findall(said))
    return count < 10 and (single or (count > 1 and said.isupper() and said[-1] not in ".!?"))


def _nickname(scene: Scene, token: int, count: int) -> bool:
    """Tell whether the marks hold a name between two names: Juan "Chico" Peralta."""
    kinds, text = scene.kinds, scene.text
    if (
        not 0 < token < len(kinds) - 1
        or kinds[token - 1] != Kind.NAME
        or kinds[token + 1] != Kind.NAME
        or not 0 < count < 4
    ):
        return False
    inner = text[scene.starts[token] + 1 : scene.starts[token] + 2]
    return (
        scene.end(token - 1) + 1 == scene.starts[token] and inner.isupper() and text[scene.end(token) - 2] not in ",!?"
    )
