"""What on a page may embed a post: elements of the article with the words that they hold, and escaped mark-up."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import compress, islice
from typing import Final, NamedTuple

import attrs

from newsparse.knowledge.embeds import EmbedSigns, embed_signs, is_embed, is_named_embed, island_embeds, may_embed
from newsparse.knowledge.rules import PlatformRules
from newsparse.models.documents import Embed, Hint, RawBlock
from newsparse.models.spans import Origin, Span
from newsparse.patterns import holds_any, lazy
from newsparse.reading.cutting import held_in
from newsparse.reading.layout import Layout
from newsparse.reading.outline import Outline, class_names, pairs

__all__ = ["Candidate", "embeds_of", "hidden_embeds", "may_hold_words", "with_embeds"]

_FRAMES: Final = frozenset(("iframe", "amp-iframe", "embed", "object"))
_PLAIN: Final = frozenset(
    {
        "a",
        "li",
        "ul",
        "ol",
        "p",
        "span",
        "time",
        "meta",
        "link",
        "label",
        "h1",
        "h2",
        "h3",
        "h4",
        "main",
        "header",
        "footer",
    }
)
"""Elements of the article itself."""
_SHORT: Final = 300
"""The words of a wrapper that is known by an address alone are a notice when they are few, else the article's."""
_MOST: Final = 500
"""More embeds than this are no article's."""
_ADDRESSED: Final = lazy(r"""data-[^\s=>]*+\s*=\s*["']?\s*(?i:https?:|//|at:|<|&|%3c)""")
"""An attribute of a script, as a page writes it, that holds an address or mark-up, or what entities may hide."""


def hidden_embeds(
    source: str, platforms: tuple[PlatformRules, ...], after: int, unread: tuple[Outline, Layout] | None
) -> tuple[Embed, ...]:
    """Return the embeds that scripts, text areas and templates hold, escapes undone, or are themselves.

    Args:
        source: the page.
        platforms: those that count.
        after: the end of the page's text.
        unread: the page and its text, where its other elements hold no embed with words and were not looked at further:
            theirs come first.
    """
    signs = embed_signs(platforms)
    wordless = with_embeds(*unread, embeds_of(unread[0], signs))[1] if unread is not None else ()
    islands = dict.fromkeys(islice(_islands(source, signs), _MOST))
    return (*wordless, *[Embed(html=html, span=None, after=after, origin=origin) for html, origin in islands])


def _islands(source: str, signs: EmbedSigns) -> Iterator[tuple[str, Origin]]:
    names = tuple(signs.attributes)
    others = tuple(name for name in names if not name.startswith("data-"))
    for holder in held_in(source):
        if holder.is_linked_data:
            continue
        if holder.text:
            for markup in island_embeds(holder.text, signs):
                yield markup, Origin.ISLAND
        if (written := holder.written) and _may_tell(written, names, others):
            attributes = holder.attributes
            if is_embed("script", attributes, signs):
                named = is_named_embed("script", attributes, signs)
                yield holder.html, Origin.EMBED if named else Origin.ISLAND


def _may_tell(written: str, names: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Tell whether the attributes of a script, as a page writes them, are worth reading: those of most are not.

    Args:
        written: the attributes.
        names: the attributes of the platforms' own.
        others: those of them that begin otherwise than most; as a rule there are none.
    """
    if "class" in written:
        return True
    if "data-" not in written:
        return holds_any(written, others)
    return _ADDRESSED.search(written) is not None or holds_any(written, names)


class Candidate(NamedTuple):
    """An element that may embed a post."""

    number: int
    named: bool
    """Whether it is a platform's own embed, whose words are the post's; else only an address makes it one."""


def may_hold_words(outline: Outline, layout: Layout, signs: EmbedSigns) -> bool:
    """Tell whether an element that may hold words of the text looks like an embed; as a rule none does."""
    if not (places := layout.places):
        return False
    parents, starts = outline.parents, outline.starts
    # What begins between the first words and the last, and the elements around the first.
    number = bisect_right(starts, places[0]) - 1
    within = slice(number + 1, bisect_right(starts, places[-1] + 1))
    tags, written = outline.tags[within], outline.written[within]
    while number > 0:
        tags.append(outline.tags[number])
        written.append(outline.written[number])
        number = parents[number]
    others = set(tags) - _PLAIN
    if not others.isdisjoint(signs.tags):
        return True
    if not others.isdisjoint(_FRAMES):
        frames = compress(range(len(outline.tags)), map(_FRAMES.__contains__, outline.tags))
        if any(map(outline.size, frames)):
            return True
    return may_embed("\n".join(set(compress(written, map(others.__contains__, tags)))), signs)


def embeds_of(outline: Outline, signs: EmbedSigns) -> list[Candidate]:
    """Return the elements that may embed a post, in document order; none within a platform's own embed."""
    found: list[Candidate] = []
    end = 0
    tags, starts = outline.tags, outline.starts
    others = set(tags) - _PLAIN
    # Of most pages, no element says anything: they are not looked at one by one, only their start tags, the same ones once.
    several = set(compress(outline.written, map(others.__contains__, tags)))
    classed = holds_any("\n".join(several), signs.markers)
    telling = {
        written
        for written in several
        if (signs.told.search(written) or (classed and not signs.classes.keys().isdisjoint(class_names(written))))
        and is_embed("", pairs(written), signs)
    }
    candidates: set[int] = set()
    if present := others.intersection((*_FRAMES, *signs.tags)):
        candidates.update(compress(range(len(tags)), map(present.__contains__, tags)))
    if telling:
        candidates.update(compress(range(len(tags)), map(telling.__contains__, outline.written)))
    for number in sorted(candidates):
        tag, written = tags[number], outline.written[number]
        if written != tag and tag not in _PLAIN and starts[number] >= end:
            attributes = pairs(written)
            named = is_named_embed(tag, attributes, signs)
            if named:
                end = outline.ends[number]
            if named or is_embed(tag, attributes, signs):
                found.append(Candidate(number, named))
                if len(found) == _MOST:
                    break
    return found


def with_embeds(
    outline: Outline, layout: Layout, candidates: list[Candidate]
) -> tuple[tuple[RawBlock, ...], tuple[Embed, ...]]:
    """Return the raw blocks, those of embeds known as such, and the embeds.

    Args:
        outline: the page.
        layout: its text.
        candidates: what `embeds_of` found.
    """
    if not candidates:
        return layout.raw_blocks, ()
    blocks, places = list(layout.raw_blocks), layout.places
    embeds: list[Embed] = []
    for number, named in candidates:
        first, stop = bisect_left(places, outline.before(number)), bisect_left(places, outline.ends[number])
        after = blocks[first - 1].span.end if first else 0
        span = Span(blocks[first].span.start, blocks[stop - 1].span.end) if stop > first else None
        html = outline.source(number)
        if not named:
            # The address is all that it tells; its words are seldom the post's.
            html = f"<{outline.written[number]}></{outline.tags[number]}>"
            span = span if span is not None and len(span) <= _SHORT else None
        else:
            for inner in range(first, stop):
                blocks[inner] = attrs.evolve(blocks[inner], hint=Hint.EMBED, level=None)
        embeds.append(Embed(html=html, span=span, after=after))
    return tuple(blocks), tuple(embeds)
