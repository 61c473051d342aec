"""Everybody whom the article names, and whom each mention means."""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

import attrs

from newsparse.linking.evidence import title_in
from newsparse.linking.gathering import gather
from newsparse.linking.phrases import Reader
from newsparse.linking.somebody import Zone
from newsparse.linking.standing import Standing
from newsparse.models.blocks import (
    Advert,
    Bio,
    Block,
    BylineLine,
    Caption,
    Copyright,
    Credit,
    Heading,
    Paragraph,
    PostBlock,
    Promo,
    PullQuote,
    Related,
    Share,
    Standfirst,
    Table,
    Title,
)  # fmt: skip
from newsparse.models.people import Entity, SourceKind
from newsparse.models.quotes import QuoteForm
from newsparse.models.spans import Mention, Span, mentions_at
from newsparse.models.speakers import Basis, Speaker, new_speaker
from newsparse.quotes.findings import Attribution, Speech

__all__ = ["Cast", "read_cast"]

_FURNITURE = (Advert, Bio, BylineLine, Copyright, Credit, Promo, PullQuote, Related, Share)
_PERSON = SourceKind.PERSON
_CARRIED = Basis.CARRIED
_PRONOUN = Basis.PRONOUN
_NAMED_BODIES = (SourceKind.ORGANISATION, SourceKind.OFFICE)
_HEADS = (Title, Standfirst, Heading, Caption, Table)


class Named(NamedTuple):
    """Somebody, or a body that speaks, and where the text names them."""

    name: str
    kind: SourceKind
    titles: tuple[str, ...]
    places: list[tuple[int, int]]
    """Where the mentions start and end, in order, each once."""


@attrs.frozen(kw_only=True)
class Cast:
    """The people of one article.  Ask `speaker` whom an attribution means."""

    text: str
    sources: tuple[Span, ...] = ()
    """The mentions of those who say something."""
    reader: Reader | None = attrs.field(default=None, eq=False, repr=False)
    """What resolves mentions; None in a cast that knows nobody."""
    capitalised: str | None = attrs.field(default=None, eq=False, repr=False)
    """The text's runs of capitalised words, each once, a line each; None when nobody has looked for them."""

    @cached_property
    def entities(self) -> tuple[Entity, ...]:
        """Those whom the text names, in order of their first mention; counted up once somebody asks."""
        return tuple(
            Entity(name=who.name, kind=who.kind, titles=who.titles, mentions=mentions_at(self.text, who.places))
            for who in self.named
        )

    @cached_property
    def named(self) -> tuple[Named, ...]:
        """The same by place, which is all that some ask for."""
        return () if self.reader is None else _named(self.reader, self.sources)

    def speaker(self, attribution: Attribution) -> Speaker | None:
        """Return who an attribution's mention is, None when it has no mention."""
        if attribution.mention is None:
            return None
        speaker = self.resolve(attribution.mention)
        if attribution.carried and speaker.name is not None:
            mention, kind, joint = speaker.mention, speaker.kind, speaker.joint
            return new_speaker(name=speaker.name, mention=mention, kind=kind, basis=_CARRIED, joint=joint)
        return speaker

    def resolve(self, mention: Span) -> Speaker:
        """Return who the words at `mention` are: a name, a surname, a title, a description or a pronoun."""
        if self.reader is None:
            return Speaker(name=None, mention=Mention(text=mention.of(self.text), span=mention))
        return self.reader.read(mention)

    def rivals(self, mention: Span) -> tuple[str, ...]:
        """Return the names between which the words at `mention` could not be decided."""
        return () if self.reader is None else self.reader.rivals(mention)


def read_cast(text: str, blocks: tuple[Block, ...], speech: Speech, *, printed: str | None = None) -> Cast:
    """Find the people, organisations and offices of the article, from the headline to the last line.

    Args:
        text: the article's text, perhaps without its soft wraps.
        blocks: its blocks.
        speech: what is said in it.
        printed: the text as it is, when that is another; mentions are given in its words.
    """
    printed = text if printed is None else printed
    zones = _zones(blocks, speech)
    attributions = [quotation.attribution for quotation in speech.quotations if quotation.attribution]
    asked = [attribution.mention for attribution in attributions if attribution.mention is not None]
    mentions = [*asked, *speech.sources]
    ends = {mention.end for mention in mentions}
    cast, hits, capitalised = gather(text, zones, ends)
    # Names say whom they mean; for other sources the text is walked through, at first as far as its quotations need.
    last = max([mention.end for mention in asked if mention.end not in hits.by_end], default=len(text))
    standing = Standing(text, cast, hits, zones, [(mention.start, mention.end) for mention in mentions], last)
    reader = Reader(text, cast, hits, standing, mentions, printed=printed)
    reader.bodies.find_things(ends)
    return Cast(text=printed, sources=tuple(mentions), reader=reader, capitalised=capitalised)


def _zones(blocks: tuple[Block, ...], speech: Speech) -> list[tuple[int, int, int]]:
    """Return the stretches that are not plain prose, in order, disjoint."""
    quoted: list[tuple[int, int, int]] = []
    for quotation in speech.quotations:
        if quotation.form is not QuoteForm.TERM:
            for span in quotation.spans:
                quoted.append((span.start, span.end, Zone.QUOTED))
    quoted.sort()
    others: list[tuple[int, int, int]] = []
    for block in blocks:
        if type(block) is Paragraph:
            continue
        if isinstance(block, PostBlock):
            others.append((block.span.start, block.span.end, Zone.QUOTED))
        elif isinstance(block, _FURNITURE):
            others.append((block.span.start, block.span.end, Zone.FURNITURE))
        elif isinstance(block, _HEADS):
            end = block.span.end
            if isinstance(block, Caption) and block.credit:
                end = max(block.span.start, block.span.start + block.text.rfind(block.credit))
            others.append((block.span.start, end, Zone.HEAD))
            if end < block.span.end:
                others.append((end, block.span.end, Zone.FURNITURE))
    if not others:
        return quoted
    # Quotations cut their headline or caption in parts; inside posts and furniture nothing changes.
    zones: list[tuple[int, int, int]] = []
    i = 0
    for start, end, kind in others:
        while i < len(quoted) and quoted[i][0] < start:
            zones.append(quoted[i])
            i += 1
        if zones and zones[-1][1] > start:
            start = zones[-1][1]
        while i < len(quoted) and quoted[i][0] < end:
            inner = quoted[i]
            i += 1
            if kind == Zone.HEAD and inner[0] >= start:
                if inner[0] > start:
                    zones.append((start, inner[0], kind))
                zones.append(inner)
                start = inner[1]
        if start < end:
            zones.append((start, end, kind))
    zones.extend(quoted[i:])
    return zones


def _named(reader: Reader, mentions: tuple[Span, ...]) -> tuple[Named, ...]:
    """Return the people, and the organisations and offices that speak, in order of their first mention."""
    cast = reader.cast
    reader.walk.finish()
    people = {
        who
        for who, somebody in enumerate(cast)
        if somebody.human > 1 and not somebody.body and (len(somebody.words) > 1 or not reader.bodies.is_thing(who))
    }
    if reader.hits.nouns:
        # There a word alone is a noun, but for one that is itself a source.
        sources = {(mention.start, mention.end) for mention in mentions}
        telling = {who for _, end, front, who, _, _, _ in reader.hits.fields if (front, end) in sources}
        people = {who for who in people if len(cast[who].words) > 1 or who in telling}
    places: dict[int, list[tuple[int, int]]] = {}
    for start, end, _, who, _, _, _ in reader.hits.fields:
        if who in people:
            places.setdefault(who, []).append((start, end))
    for start, end, who in reader.described:
        if who in places:
            places[who].append((start, end))
    found: list[Named] = []
    for who, spans in places.items():
        somebody = cast[who]
        said = [*somebody.titles, *[(place, title_in(phrase)) for place, _, _, phrase in somebody.roles]]
        titles = tuple(dict.fromkeys([title for _, title in sorted(said) if title])) if said else ()
        found.append(Named(somebody.name, _PERSON, titles, sorted(set(spans))))
    speaking: dict[tuple[str, SourceKind], list[tuple[int, int]]] = {}
    for mention in mentions:
        speaker = reader.read(mention)
        kind = speaker.kind
        if kind is not _PERSON and speaker.name and kind in _NAMED_BODIES:
            if speaker.basis is not _PRONOUN:
                speaking.setdefault((speaker.name, kind), []).append((mention.start, mention.end))
    if speaking:
        for (name, kind), spans in speaking.items():
            found.append(Named(name, kind, (), sorted(set(spans))))
        found.sort(key=_first_place)
    return tuple(found)


def _first_place(named: Named) -> tuple[int, int]:
    return named.places[0]
