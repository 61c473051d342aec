"""The door: one pass over the marks, then the sources of what they hold, then what is said without marks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.knowledge.speech_verbs import REPORTING
from newsparse.models.blocks import Block, Heading, Title
from newsparse.models.doubts import UnclosedQuote
from newsparse.models.quotes import QuoteForm
from newsparse.models.spans import Span, new_span
from newsparse.patterns import lazy
from newsparse.quotes.attributing import Draft, attribute
from newsparse.quotes.carrying import signed_below
from newsparse.quotes.findings import Attribution, Quotation, Report, Speech, new_attribution, new_quotation, new_report
from newsparse.quotes.found import Found, attribution, mention_of
from newsparse.quotes.marks import Marked, Stretch, read_marks
from newsparse.quotes.reports import Reported, read_reports
from newsparse.quotes.tokens import Scene, read_scene
from newsparse.quotes.unmarked import Turn, quoted_label, read_block_quotes, read_turns
from newsparse.quotes.wordclasses import Kind

__all__ = ["read_speech"]

_LONG_WORD: Final = lazy(r"[^\W\d_]{4,}")
_LONG_WORD_ASCII: Final = lazy(r"[A-Za-z]{4,}")
"""The same, in a third of the time where all letters are of ASCII."""
_CUES: Final = frozenset(
    word + end
    for word in (*REPORTING, "According")
    for end in ("", ".", ",", ":", ";", "?", "!", "…", ")", "—", "’", "'")
)
"""What makes a block without quotations worth reading: the words that report, with the signs that may follow at once."""
_HEADLINE: Final = 180
_OPENING: Final = 3
_OPENING_WORDS: Final = 12
_SMALL_ONES: Final = 3
_SIGNING: Final = frozenset("-–—―")
_TURN: Final = QuoteForm.TURN
_TERM: Final = QuoteForm.TERM


def read_speech(text: str, blocks: tuple[Block, ...]) -> Speech:
    """Return the quoted and reported speech in the blocks that speak, sources as places only.

    Offsets are code points of `text`.  Quotations come in reading order, their stretches disjoint; those inside others
    are `nested`.  Never raises.
    """
    speaking = [block for block in blocks if block.speaks]
    # 1. What the marks enclose, and what is speech without marks.
    ends = [(block.span.start, block.span.end) for block in speaking]
    turns = read_turns(text, speaking, ends)
    marked = read_marks(text, ends)
    drafts = _with_unmarked(text, marked, speaking, turns)
    by_block: dict[int, list[tuple[int, int, int]]] = {}
    for number, draft in enumerate(drafts):
        for stretch in draft.stretches:
            by_block.setdefault(stretch.block, []).append((stretch.outer_start, stretch.outer_end, number))
    # 2. Block by block: tokens, then the sources.
    previous: Scene | None = None
    last: Found | None = None
    reports: list[Reported] = []
    for number, (low, high) in enumerate(ends):
        inside = by_block.get(number)
        if inside is None:
            if previous is not None and text[low] in _SIGNING:
                _sign(previous, _scene(text, speaking[number], number, ()), drafts)
            if not _has_cue(text, low, high):
                previous = None
                continue
            scene = _scene(text, speaking[number], number, ())
        else:
            if previous is None and number and inside[0][0] - low < _OPENING:
                # Only a quotation that opens its paragraph may be introduced by the one before.
                previous = _scene(text, speaking[number - 1], number - 1, ())
            scene = _scene(text, speaking[number], number, inside)
            last = attribute(scene, drafts, None if isinstance(speaking[number], Heading) else previous, last)
        reports += read_reports(scene)
        previous = scene
    # 3. Places of the text.
    kept = [draft for draft in drafts if not draft.joined]
    labels = {turn.start: turn for turn in turns}
    quotations = tuple([_quotation(text, draft, labels) for draft in kept])
    doubts = tuple(
        UnclosedQuote(
            span=quotations[number].span, subject=f"quotes[{number}].span", message="no closing mark was found"
        )
        for number, draft in enumerate(kept)
        if not draft.raw.closed
    )
    # A report before its cue may begin after one that was found later in the sentence.
    reports.sort(key=_place)
    sources = [mention_of(reported.found) for reported in reports]
    return Speech(
        quotations=quotations,
        sources=tuple([source for source in sources if source is not None]),
        doubts=doubts,
        tell=lambda: tuple([_report(*said) for said in zip(reports, sources, strict=True)]),
    )


def _has_cue(text: str, low: int, high: int) -> bool:
    # Most have the commonest: no need to cut the others into words.
    return text.find(" said ", low, high) >= 0 or not _CUES.isdisjoint(text[low:high].split())


def _scene(text: str, block: Block, number: int, inside: Sequence[tuple[int, int, int]]) -> Scene:
    low, high = block.span.start, block.span.end
    headline = isinstance(block, Title) or (high - low <= _HEADLINE and _headlike(text, low, high))
    return read_scene(text, low, high, inside, number, headline=headline)


def _sign(above: Scene, scene: Scene, drafts: Sequence[Draft]) -> None:
    """Give the quotations that are all of the paragraph above to whoever signs below."""
    if not above.kinds or any(kind != Kind.QUOTE for kind in above.kinds):
        return
    found = signed_below(scene)
    if found is None:
        return
    for token in above.quotes:
        draft = drafts[above.quotes[token]]
        if draft.found is None or draft.found.carried:
            draft.found = found


def _headlike(text: str, low: int, high: int) -> bool:
    """Tell whether a short block is printed like a headline, most of its longer words with a capital."""
    line = text[low:high]
    small = 0
    for word in line.split(None, _OPENING_WORDS)[:_OPENING_WORDS]:
        if len(word) > 3 and word[0].islower():
            small += 1
            if small > _SMALL_ONES:
                return False
    long = (_LONG_WORD_ASCII if line.isascii() else _LONG_WORD).findall(line)
    return len(long) > 3 and len([word for word in long if word[0].isupper()]) >= 0.8 * len(long)


def _with_unmarked(text: str, marked: list[Marked], blocks: Sequence[Block], turns: Sequence[Turn]) -> list[Draft]:
    """Return the drafts of all quotations in order, marked ones inside turns and block quotations nested."""
    places: list[tuple[tuple[Stretch, ...], QuoteForm]] = []
    for turn in turns:
        end = blocks[turn.block].span.end
        places.append(((Stretch(turn.start, end, turn.start, end, turn.block),), QuoteForm.TURN))
    for run in read_block_quotes(text, blocks):
        spans = [(blocks[number].span.start, blocks[number].span.end, number) for number in run]
        places.append((tuple(Stretch(a, b, a, b, number) for a, b, number in spans), QuoteForm.BLOCK))
    if not places:
        return [Draft(raw) for raw in marked]
    inside: dict[int, list[Marked]] = {}
    owner = {stretch.block: at for at, (stretches, _) in enumerate(places) for stretch in stretches}
    free: list[Marked] = []
    taken: set[int] = set()
    for raw in marked:
        owners = {owner.get(stretch.block) for stretch in raw.stretches}
        at = owners.pop() if len(owners) == 1 else None
        starts = {stretch.block: stretch.start for stretch in places[at][0]} if at is not None else {}
        if at is not None and all(stretch.outer_start >= starts[stretch.block] for stretch in raw.stretches):
            inside.setdefault(at, []).append(raw)
        else:
            free.append(raw)
            taken.update(stretch.block for stretch in raw.stretches)
    drafts = [Draft(raw) for raw in free]
    for at, (stretches, form) in enumerate(places):
        if any(stretch.block in taken for stretch in stretches):
            drafts += [Draft(raw) for raw in inside.get(at, ())]
            continue
        drafts.append(Draft(Marked(stretches, tuple(inside.get(at, ())), single=False, closed=True), form))
    return sorted(drafts, key=lambda draft: draft.stretches[0].outer_start)


def _quotation(text: str, draft: Draft, labels: dict[int, Turn]) -> Quotation:
    """Return a draft as places in the text, what is nested in it read the same way."""
    source: Attribution | None = None
    found, form, stretches = draft.found, draft.form, draft.stretches
    start, end, outer_start, outer_end, _ = stretches[0]
    spans: tuple[Span, ...] = (new_span(start, end),)
    if len(stretches) > 1:
        spans += tuple([new_span(stretch.start, stretch.end) for stretch in stretches[1:]])
        outer_end = stretches[-1].outer_end
    if form is _TURN:
        turn = labels[start]
        source = new_attribution(mention=new_span(turn.label_start, turn.label_end), rule="turn: X: …")
    elif (found is None or found.carried) and (label := quoted_label(text, start)) is not None:
        # Nothing outside says who speaks.
        source = new_attribution(mention=new_span(*label), rule="quoted turn: “X: …”")
    elif found is not None and form is not _TERM:
        source = attribution(found, mention_of(found))
    return new_quotation(
        spans=spans,
        span=new_span(outer_start, outer_end),
        form=form,
        attribution=source,
        nested=_nested(text, draft) if draft.nested else (),
    )


def _place(reported: Reported) -> tuple[int, int]:
    scene = reported.found.scene
    return scene.starts[reported.start], scene.end(reported.end)


def _report(reported: Reported, source: Span | None) -> Report:
    return new_report(span=new_span(*_place(reported)), attribution=attribution(reported.found, source))


def _nested(text: str, draft: Draft) -> tuple[Quotation, ...]:
    inner = [Draft(raw) for raw in draft.nested]
    for stretch in draft.stretches:
        marks = [
            (own.outer_start, own.outer_end, number)
            for number, raw in enumerate(inner)
            for own in raw.stretches
            if stretch.start <= own.outer_start and own.outer_end <= stretch.end
        ]
        if marks:
            attribute(read_scene(text, stretch.start, stretch.end, marks, stretch.block), inner, None, None)
    for raw in inner:
        if raw.found is not None and raw.found.weak:
            raw.found = None
    return tuple(_quotation(text, raw, {}) for raw in inner if not raw.joined)
