"""Posts reproduced as paragraphs of their own after an introduction that ends with a colon.

::

    post         = introduction paragraph+
    introduction = … ( phrase of a platform | "Wrote NAME" where a post stands before ) … ":"

The post begins after the colon.  It ends before the first paragraph that speaks of the author in the third person,
opens with a quotation mark or reports speech, or is no prose; and after a sign-off.  One paragraph is the rule; more
belong to it while they speak in the first person, shout or exclaim.  Sometimes nothing follows, for the post was a
picture.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final

from newsparse.extending import Context
from newsparse.models.blocks import Block, BlockQuote, Heading, Paragraph, PostBlock
from newsparse.models.documents import Document
from newsparse.models.platforms import UNKNOWN_PLATFORM, Platform
from newsparse.models.posts import Place, Post, PostForm
from newsparse.models.sentences import sentence_ends
from newsparse.models.spans import Span
from newsparse.patterns import lazy
from newsparse.posts.findings import PostRecord
from newsparse.posts.prose import find_phrases
from newsparse.posts.prose_authors import author_of
from newsparse.posts.prose_lexicon import Lexicon, lexicon
from newsparse.posts.prose_words import MEDIA, word_set

__all__ = ["find_reproduced"]

_LONGEST: Final = 20
"""More paragraphs than this are no post."""
_NEAR: Final = 3
"""So many blocks back a post or a platform still gives its platform to "Wrote NAME:"."""
_MARK: Final = ('"', "“", "„", "«", "‘", "'", "”", "»", "—", "–", "(")
_WRITES: Final = lazy(
    r"(?i:(?<!\w)(?:wrote|writes|writing|posted|posts|posting|added|adding|continued|went on|replied|replying|responded|"
    r"schrieb|schreibt|escribió|écrit))(?:\s|:)"
)
_MASKED: Final = lazy(r"[“\"][^“”\"\n]{1,600}[”\"]")
_WORDS: Final = lazy(r"[^\W\d_]+\W+[^\W\d_]+|[^\W\d_]{2,}[.!?]")
_FIRST_PERSON: Final = lazy(
    r"(?<![\w'’.])(?:I(?=\s+[a-z])|I['’](?:m|ve|ll|d)|[Mm]y|[Mm]e|[Ww]e|[Ww]e['’](?:re|ve|ll|d)|[Oo]ur|us|ich|[Ww]ir|mein\w?|unser\w?)(?![\w.])"
)
_SHOUT: Final = lazy(r"(?<!\w)[A-Z]{4,}(?!\w)|(?<!\w)[A-Z]{2,}[.,]?\s+[A-Z]{2,}(?!\w)|(?<!\w)NO[!.]")
_EXCLAIMS: Final = lazy(r"!(?:\s|\Z)")
_TAGS: Final = lazy(r"(?<!\w)[@#]\w{3,}|https?://|pic\.(?:twitter|x)\.com")
_SPEECH: Final = lazy(
    r"[”\"],?\s+(?:[A-Z][\w.-]+\s+){0,3}(?:he|she|they)?\s*(?:said|told|added|wrote|says|tweeted)\b|"
    r"\b(?:said|told|added|says|according to)\b[^.!?\n]{0,60}[“\"]|\b(?:he|she|[A-Z]\w+)\s+(?:said|added|wrote|told\s\w+)\.?\s*\Z|"
    r"\b(?:he|she)\s+(?:said|wrote|posted|tweeted|told)\b"
)
_THANKS: Final = lazy(r"[Tt]hank you for your attention to this matter[.!]?(?:\s+\S+){0,8}\s*\Z")
_SIGNED: Final = lazy(
    r"(?:[A-Z][A-Z.]+(?:\s+|\Z)){2,8}\s*\Z|[—–-]\s?[A-Z]{2,4}[.!]?\s*\Z|(?<!\w)(?:President\s+)?DJT[.!]?\s*\Z"
)
_TITLES: Final = word_set(
    "president senator sen rep gov governor mayor mr mrs ms dr prof minister secretary former the a an chief judge "
    "attorney general lawyer ceo reporter us"
)


def find_reproduced(
    document: Document, blocks: tuple[Block, ...], context: Context, taken: Callable[[], Iterable[PostRecord]]
) -> tuple[tuple[PostRecord, ...], tuple[Block, ...]]:
    """Return a record for each reproduced post, and the blocks, its paragraphs turned into `PostBlock`s.

    Args:
        document: the document.
        blocks: its blocks; those of embeds are `PostBlock`s already.
        context: the platforms and the rest that the steps know.
        taken: returns the records of embeds, in reading order: "Wrote Frey:" right after one is on its platform.
    """
    introducing = [i for i, block in enumerate(blocks[:-1]) if block.text.endswith(":") and _introduces(blocks, i)]
    if not introducing:
        return (), blocks
    words = lexicon(context.platforms)
    text = document.text
    kept = list(blocks)
    records: list[PostRecord] = []
    free = 0
    for i in introducing:
        if i < free:
            continue
        start, end = _last_sentence(text, blocks[i].span)
        phrases = [phrase for phrase in find_phrases(text, start, end, words) if phrase.acts]
        platform = next((phrase.platform for phrase in reversed(phrases) if phrase.platform is not None), None)
        if platform is None and (phrases or _WRITES.search(text, start, end)):
            unknown = UNKNOWN_PLATFORM if any(phrase.social for phrase in phrases) else None
            platform = _nearby(text, blocks, i, (*taken(), *records[-2:]), words) or unknown
        if platform is None:
            continue
        at = phrases[-1].start if phrases else _writes_at(text, start, end)
        author = author_of(text, start, end, at)
        names = _names(text[author[0] : author[1]] if author else "")
        count = _paragraphs(blocks, i + 1, names, sure=not _shows(text, at, end))
        if not count:
            continue
        free = i + 1 + count
        pieces = blocks[i + 1 : free]
        kept[i + 1 : free] = [PostBlock(span=piece.span, text=piece.text) for piece in pieces]
        span = Span(pieces[0].span.start, pieces[-1].span.end)
        post = Post(
            platform=platform,
            form=PostForm.BLOCK,
            text="\n\n".join(piece.text for piece in pieces),
            complete=True,
            span=span,
            places=(Place(form=PostForm.BLOCK, span=span),),
        )
        introduction = Span.trimmed(text, start, end)
        records.append(PostRecord(post=post, author=Span(*author) if author else None, introduction=introduction))
    return tuple(records), tuple(kept) if records else blocks


def _introduces(blocks: tuple[Block, ...], i: int) -> bool:
    """Tell whether a block that ends in a colon may introduce the next one."""
    return isinstance(blocks[i], (Paragraph, Heading)) and isinstance(blocks[i + 1], (Paragraph, BlockQuote))


def _last_sentence(text: str, span: Span) -> tuple[int, int]:
    start = span.start
    for end in sentence_ends(text, span.start, span.end):
        if end < span.end:
            start = end
    trimmed = Span.trimmed(text, start, span.end) or span
    return trimmed.start, trimmed.end


def _writes_at(text: str, start: int, end: int) -> int:
    last = start
    for match in _WRITES.finditer(text, start, end):
        last = match.start()
    return last


def _nearby(
    text: str, blocks: tuple[Block, ...], i: int, records: tuple[PostRecord, ...], words: Lexicon
) -> Platform | None:
    """Return the platform of the post, or of the phrase, that stands shortly before the block `i`."""
    low = blocks[max(0, i - _NEAR)].span.start
    here = blocks[i].span
    near = [r for r in records if r.post.span is not None and low <= r.post.span.start < here.start]
    if near:
        return max(near, key=lambda record: record.post.span.start if record.post.span else 0).post.platform
    for block in reversed(blocks[max(0, i - _NEAR) : i]):
        for phrase in reversed(find_phrases(text, block.span.start, block.span.end, words)):
            if phrase.acts and (phrase.platform is not None or phrase.social):
                return phrase.platform or UNKNOWN_PLATFORM
    sentence = _last_sentence(text, here)[0]
    for phrase in reversed(find_phrases(text, here.start, sentence, words) if sentence > here.start else []):
        if phrase.acts and phrase.platform is not None:
            return phrase.platform
    return None


def _shows(text: str, at: int, end: int) -> bool:
    """Tell whether what is posted is a picture, a video or a link: perhaps no words follow."""
    return any(
        word.strip(",.:").casefold() in MEDIA for word in text[at : min(end, at + 80)].split()
    ) and not re.search(r"\b(?:writing|with the (?:caption|words|message)|captioned|and wrote|saying)\b", text[at:end])


def _names(author: str) -> frozenset[str]:
    """Return the words by which prose may speak of the author, case folded."""
    words = [word.strip(".,’'\"”“()") for word in author.split()]
    named = {word.removesuffix("’s").removesuffix("'s") for word in words if word[:1].isupper()}
    return frozenset(word.casefold() for word in named if word.casefold() not in _TITLES and len(word) > 2)


def _paragraphs(blocks: tuple[Block, ...], first: int, names: frozenset[str], *, sure: bool) -> int:
    """Return how many blocks from `first` on are the post."""
    if not _may_begin(blocks[first], names, sure=sure):
        return 0
    count = 1
    while count < _LONGEST and first + count < len(blocks):
        if _signs_off(blocks[first + count - 1].text):
            break
        block = blocks[first + count]
        if not _may_belong(block, names, type(blocks[first])):
            break
        if not _personal(block.text):
            following = blocks[first + count + 1] if first + count + 1 < len(blocks) else None
            if (
                following is None
                or not _may_belong(following, names, type(blocks[first]))
                or not _first_person(following.text)
            ):
                break
        count += 1
    return count


def _may_begin(block: Block, names: frozenset[str], *, sure: bool) -> bool:
    if not _may_belong(block, names if not _first_person(block.text) else frozenset(), type(block)):
        return False
    return sure or _personal(block.text)


def _may_belong(block: Block, names: frozenset[str], kind: type[Block]) -> bool:
    text = block.text
    if text.startswith("<") or not _WORDS.search(text):
        return False
    if type(block) is not kind and not isinstance(block, Paragraph):
        return False
    if text.startswith(_MARK) and not text.startswith(("-", "—")) and not _quotes_within(text):
        return False
    if text.endswith(":") or _SPEECH.search(text):
        return False
    plain = _MASKED.sub(" ", text)
    spoken = {word.strip(".,’'!?;:()").removesuffix("’s").removesuffix("'s") for word in plain.split()}
    return not any(word.casefold() in names and not word.isupper() for word in spoken) and not _ABOUT_AUTHOR.match(
        plain
    )


_ABOUT_AUTHOR: Final = lazy(
    r"(?:He|She)\s+(?:has|had|was|is|also|later|then|then|did|said|posted|wrote|added|went)\b|"
    r"(?:The|His|Her)\s+(?:\w+\s+)?(?:post|posts|tweet|tweets|message|thread|statement|comments?|remarks?)\b"
)


def _quotes_within(text: str) -> bool:
    """Tell whether a paragraph that opens with a mark closes it within its first words: scare quotes."""
    close = re.search(r"[”\"’'](?=\s)", text[1:60])
    return close is not None and not text[: close.start() + 1].rstrip().endswith((",", ".", "!", "?"))


def _first_person(text: str) -> bool:
    return _FIRST_PERSON.search(_MASKED.sub(" ", text)) is not None


def _personal(text: str) -> bool:
    """Tell whether a paragraph sounds like a post: first person, capitals, exclamation, tags."""
    plain = _MASKED.sub(" ", text)
    return bool(
        _FIRST_PERSON.search(plain)
        or _EXCLAIMS.search(plain)
        or _TAGS.search(plain)
        or _SHOUT.search(plain)
        or (len(plain) < 60 and _SIGNED.search(plain))
    )


def _signs_off(text: str) -> bool:
    return bool(_THANKS.search(text) or _SIGNED.search(text))
