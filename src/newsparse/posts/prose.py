"""Where prose names a platform or a post, and in what role.

::

    phrase   = verb | carrier | reads | thing
    verb     = "tweeted" | "truthed" | …                                       somebody posts
    carrier  = ("in" | "via" | …) np | ("on" | "via" | "to" …) venue            the words stand in it: "in a post on X"
             | posting-verb np                                                  "shared a message on X"
    reads    = np ["from" author] ("read" | "said" | …)                         the post itself is the subject
    thing    = np                                                               spoken about: "after a post on X"
    np       = [determiner] adjective{0,5} ( post-noun ["on" venue] | NAME post-noun )
    venue    = [determiner] adjective{0,5} NAME [account-noun]
    NAME     = a platform's words [", formerly" NAME] | "social media"

Heads (names, nouns, verbs) are found by one alternation; what stands left of a head is walked word by word, at most
eight words, so that the time is linear.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import Final, NamedTuple

from newsparse.models.platforms import Platform
from newsparse.patterns import lazy
from newsparse.posts.prose_left import MASK, Left, walk_left
from newsparse.posts.prose_lexicon import Lexicon
from newsparse.posts.prose_words import (
    ABOUT,
    ACCOUNTS,
    AUXILIARIES,
    BARE,
    CARRIERS,
    COMPANY,
    FRESH,
    MANY,
    MEDIA,
    OTHER_POSTS,
    POST_NOUNS,
    POSTING,
    REPOSTING,
    TO_VERBS,
    USERS,
    VERBS_TOO,
    X_NOUNS,
    word_set,
)

__all__ = ["MASK", "Phrase", "PhraseRole", "find_phrases"]


class PhraseRole(Enum):
    """What a phrase does in its sentence."""

    VERB = "verb"
    """Somebody posts: "tweeted"."""
    CARRIER = "carrier"
    """The words stand there: "in a post on X", "on Truth Social", "shared a message on X"."""
    READS = "reads"
    """The post is the subject: "a post from the union read"."""
    USER = "user"
    """Somebody known only as the platform's user: "one X user"."""
    MEDIA = "media"
    """A picture, a video or a letter on a platform: its words are not the post's."""
    THING = "thing"
    """A post that is spoken about."""


class Phrase(NamedTuple):
    """One phrase that names a platform or a post."""

    start: int
    end: int
    role: PhraseRole
    platform: Platform | None = None
    """None when the phrase names none: "in a separate post", "on social media"."""
    head: int = 0
    """The offset of the head."""
    owner: tuple[int, int] | None = None
    """Where the one whose post or account it is stands: "Frey" in "Frey’s pinned tweet"."""
    fresh: bool = False
    """Whether it is said to be another post: "a separate post"."""
    many: bool = False
    """Whether it is several posts."""
    deleted: bool = False
    """Whether it is said to be deleted: "a since-deleted tweet"."""
    repost: bool = False
    """Whether somebody else's post is passed on."""
    media: bool = False
    """Whether a picture, a video or a link is what is posted."""
    social: bool = False
    """Whether "social media" stands for the platform."""

    @property
    def acts(self) -> bool:
        """Whether it tells that somebody posts."""
        return self.role in (PhraseRole.VERB, PhraseRole.CARRIER, PhraseRole.READS)


_ASIDE: Final = lazy(
    r",?\s*\(?(?:the\s+(?:\w+\s+){1,3})?(?:formerly|previously|ehemals|früher|vormals|antes|anciennement|ex-?)\s*"
    r"(?:known as |called |bekannt als |appelé |conocid[oa] como )?(?:Twitter|[A-Z]\w+)\)?(?:,(?=\s))?"
)
_NEXT: Final = lazy(r"(?P<glue>-|['’]s\b|\s+)(?P<word>[^\W\d_][\w-]*)?")
_NOUN_BEFORE: Final = lazy(
    r"(?<![\w-])(?P<noun>[^\W\d_][\w-]*)"
    r"(?:,?\s+(?:(?:that\s+|which\s+)?(?:(?:he|she|they|it|was|were|had|been)\s+){0,3}"
    r"(?:posted|shared|published|made|sent|uploaded|written|issued|released|left|addressed|directed|veröffentlicht\w*|publié\w*|publicad[oa])))?"
    r"(?:,?\s+(?:late|early|on|this|last|in|the|earlier|later|that|at|[A-Z][a-z]+day(?:['’]s)?|today|yesterday|morning|afternoon|"
    r"evening|night|week|weekend|month|year|[A-Z][a-z]{2,8}\.?\s\d{1,2}|\d{4}|hours?|to)){0,5}\s+\Z"
)
_ACCOUNT_POSTS: Final = lazy(
    r"(?:\s+@[\w.]+,?)?(?:\s+(?:also|then|later|quickly))?\s+(?P<verb>posted|tweeted|wrote|shared|said|announced|published)\b|\s+@[\w.]*\w"
)
_PASSIVE: Final = lazy(r"\b(?:was|were|is|are|been|being|be|get|gets|got)\s+(?:\w+ly\s+|re-?)?\Z")
_READ: Final = lazy(
    r"(?:\s+(?:from|by|of|von|de)\s+(?P<author>[^:;!?\n\ufffc]{2,90}?))?"
    r"(?:\s+(?:on|in|from|late|early|this|last)?\s*[A-Z][a-z]+day(?:\s+(?:morning|afternoon|evening|night))?)?"
    r"(?:,[^,\n\ufffc]{1,60},)?\s*"
    r"(?:,?\s*(?:that|which|also|simply|then|quickly|still|originally)\s+){0,2}"
    r"(?P<verb>read|reads|reading|said|says|saying|stated|states|stating|declared|declaring|began|begins|concluded|lautete|lautet|decía|disait|claimed|claiming|warned|announced|went on|continued|added|quoted|that)\b"
)
_DELETED: Final = lazy(
    r"(?i:(?:since|now|later|quickly|swiftly)?-?deleted|gelöscht\w*|supprimé\w*|borrad[oa]|eliminad[oa])\Z"
)


def find_phrases(text: str, start: int, end: int, words: Lexicon) -> list[Phrase]:
    """Return the phrases in `text[start:end]`, in order, disjoint.

    Args:
        text: the reporter's words, those of quotations replaced by `MASK`, character by character.
        start: where to begin; nothing before it is looked at.
        end: where to end.
        words: the platforms' words.
    """
    found: list[Phrase] = []
    for head in words.heads.finditer(text, start, end):
        if found and head.start() < found[-1].end:
            continue
        phrase = _read(text, start, end, head, words)
        if phrase is None:
            continue
        while found and phrase.start < found[-1].end:
            phrase = _merged(found.pop(), phrase)
        found.append(phrase)
    return found


def _merged(one: Phrase, other: Phrase) -> Phrase:
    """Join a noun without a platform with the venue that follows: "a thread" + "on X"."""
    return other._replace(
        start=min(one.start, other.start),
        fresh=one.fresh or other.fresh,
        many=one.many or other.many,
        deleted=one.deleted or other.deleted,
        repost=one.repost or other.repost,
        platform=other.platform or one.platform,
        owner=other.owner or one.owner,
    )


def _read(text: str, low: int, high: int, head: re.Match[str], words: Lexicon) -> Phrase | None:
    at, to = head.span()
    kind = head.lastgroup
    if kind == "verb":
        verb = head.group().casefold()
        if verb.endswith("ed") and _PASSIVE.search(text, max(low, at - 24), at):
            return Phrase(at, to, PhraseRole.THING, words.verbs.get(verb), at)
        return Phrase(at, to, PhraseRole.VERB, words.verbs.get(verb), at, repost=verb in REPOSTING)
    if kind == "posted":
        return Phrase(at, to, PhraseRole.VERB, None, at)
    if kind == "noun":
        noun = head.group().casefold()
        return _noun(text, low, high, at, to, words.tweets if noun in X_NOUNS else None, words)
    platform = words.names.get(head.group()) if kind == "name" else None
    return _venue(text, low, high, at, to, platform, words, social=kind == "social")


def _venue(
    text: str, low: int, high: int, at: int, to: int, platform: Platform | None, words: Lexicon, *, social: bool
) -> Phrase | None:
    """Read what stands round a platform's name."""
    aside = _ASIDE.match(text, to, high)
    if aside is not None:
        to = aside.end()
    after = _NEXT.match(text, to, high)
    word = (after["word"] or "").casefold() if after else ""
    glue = after["glue"] if after else ""
    if glue[:1] in "'’" and glue and not word:
        return None
    if word in KINDS_AFTER and after:
        to = after.end()
        after = _NEXT.match(text, to, high)
        word = (after["word"] or "").casefold() if after else ""
        glue = after["glue"] if after else ""
    if word in USERS and after:
        return Phrase(at, after.end(), PhraseRole.USER, platform, at, social=social)
    if word in COMPANY or glue[:1] in ("'", "’"):
        return None
    if (
        word in POST_NOUNS
        and after
        and not (glue != "-" and word in ("posts", "comments") and text[at - 3 : at].casefold() == "on ")
    ):
        return _noun(text, low, high, at, after.end(), platform, words, social=social)
    if word in MEDIA and after:
        return _media(text, low, at, after.end(), platform, social=social)
    if word in ACCOUNTS and after:
        to = after.end()
        account = _ACCOUNT_POSTS.match(text, to, high)
        if account is not None:
            left = walk_left(text, low, at)
            if account["verb"]:
                return Phrase(left.start, account.end(), PhraseRole.READS, platform, at, left.owner, social=social)
            return Phrase(left.start, account.end(), PhraseRole.USER, platform, at, left.owner, social=social)
    elif glue == "-":
        return None
    owned = _ACCOUNT_OF.search(text, max(low, at - 40), at)
    if owned is not None and owned["noun"].casefold() in ACCOUNTS:
        at = owned.start("noun")
    elif owned is not None and owned["noun"].casefold() in POST_NOUNS:
        return _noun(text, low, high, owned.start("noun"), to, platform, words, social=social)
    left = walk_left(text, low, at)
    if left.prep not in BARE or (left.prep == "to" and not _leads_there(left.before)):
        return None
    return _placed(text, low, high, left, to, platform, words, head=at, social=social)


KINDS_AFTER: Final = word_set("platform platforms site app websites website networks network")


def _leads_there(word: str) -> bool:
    """Tell whether a word before "to X" makes X the place of a post: "took to X", "a post to X", "on Monday to X"."""
    return word in TO_VERBS or word in POST_NOUNS or word in MEDIA or word.endswith(_DAY_WORDS)


_DAY_WORDS: Final = ("day", "morning", "night", "evening", "afternoon")
_ACCOUNT_OF: Final = lazy(
    r"(?<!\w)(?P<noun>[^\W\d_]+)\s+(?:(?:oficial|officiel|ufficiale|personal)\s+)?(?:de|di|do|da|del)\s+(?:la\s+red\s+social\s+)?\Z"
)


def _placed(
    text: str,
    low: int,
    high: int,
    left: Left,
    to: int,
    platform: Platform | None,
    words: Lexicon,
    *,
    head: int,
    social: bool,
) -> Phrase | None:
    """Read the noun before a venue: "a post | on X", "a video | posted to its X account", or none."""
    before = _NOUN_BEFORE.search(text, max(low, left.start - 110), left.start)
    noun = before["noun"].casefold() if before else ""
    if before and noun in MEDIA:
        return _media(text, low, before.start("noun"), to, platform, social=social)
    if before and noun in POST_NOUNS:
        further = walk_left(text, low, before.start("noun"))
        verbal = not further.det and (
            noun == "posting" or (not further.prep and (noun in VERBS_TOO or further.before in AUXILIARIES))
        )
        if not verbal:
            found = _noun(text, low, high, before.start("noun"), to, platform, words, social=social)
            return found._replace(owner=found.owner or left.owner)
    return Phrase(left.start, to, PhraseRole.CARRIER, platform, head, left.owner, social=social)


def _media(text: str, low: int, at: int, to: int, platform: Platform | None, *, social: bool) -> Phrase:
    left = walk_left(text, low, at)
    if not left.prep and left.before in POSTING:
        return Phrase(left.start, to, PhraseRole.CARRIER, platform, at, left.owner, media=True, social=social)
    return Phrase(left.start, to, PhraseRole.MEDIA, platform, at, left.owner, media=True, social=social)


def _noun(
    text: str, low: int, high: int, at: int, to: int, platform: Platform | None, words: Lexicon, *, social: bool = False
) -> Phrase:
    """Read what stands round a post's noun."""
    left = walk_left(text, low, at)
    marked = {*left.words}
    flags = dict(
        fresh=bool(marked & FRESH),
        many=bool(marked & MANY) or bool(marked & _NUMBERS),
        deleted=any(_DELETED.match(word) for word in left.words),
        repost="retweet" in text[at:to].casefold(),
        social=social,
    )
    role = PhraseRole.THING
    owner = left.owner
    if marked & OTHER_POSTS:
        return Phrase(left.start, to, role, None, at, owner)
    if (
        left.prep in CARRIERS
        or (left.prep == "to" and left.before == "according")
        or (left.prep in ("on", "auf") and text[at:to].casefold().endswith(_SHOWN_ON))
    ) or (left.prep not in ABOUT and (left.before in POSTING or (left.words and left.words[-1] in POSTING))):
        role = PhraseRole.CARRIER
    elif left.prep not in ABOUT or left.prep == "":
        read = _READ.match(text, to, high)
        if read is not None and (read["verb"] != "that" or read["author"]):
            role = PhraseRole.READS
            if read["author"]:
                owner = read.span("author")
                named = next((m for m in words.heads.finditer(text, *owner) if m.lastgroup == "name"), None)
                if named is not None:
                    platform = platform or words.names.get(named.group())
                    owner = walk_left(text, owner[0], named.start()).owner or owner
            to = read.end()
        elif _COLON.match(text, to, high):
            role = PhraseRole.READS
    return Phrase(left.start, to, role, platform, at, owner, **flags)


_SHOWN_ON: Final = ("thread", "threads", "story", "stories", "status")
_COLON: Final = lazy(r"\s*:\s*(?:\ufffc|\Z)")
_NUMBERS: Final = word_set("two three four five six seven eight nine ten several multiple many dozens")
