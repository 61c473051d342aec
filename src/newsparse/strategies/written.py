"""What the strategies draw: something printed, and what it should be read as."""

from __future__ import annotations

import datetime as dt
import html

import attrs

from newsparse.models import Block, Paragraph, Platform, Role

__all__ = [
    "Name", "WrittenArticle", "WrittenByline", "WrittenCredit", "WrittenDateline", "WrittenLine", "WrittenPost",
    "WrittenQuote", "WrittenSpeech", "WrittenUrl",
]  # fmt: skip

_STRAIGHT = str.maketrans("“”‘’", "\"\"''")


@attrs.frozen(kw_only=True)
class Name:
    """An invented person."""

    first: str
    """The given names, initials included."""
    last: str
    """The family name, particles and "Jr." included."""
    pronoun: str
    """"she" or "he"."""

    @property
    def surname(self) -> str:
        """How a later paragraph names this person: the family name without "Jr."."""
        return self.last.removesuffix(" Jr.")

    def __str__(self) -> str:
        """Return the full name."""
        return f"{self.first} {self.last}"


@attrs.frozen(kw_only=True)
class WrittenCredit:
    """One role of a credit line."""

    role: Role
    """What these people did."""
    people: tuple[str, ...] = ()
    """Their names, in mixed case."""
    agencies: tuple[str, ...] = ()
    """The agencies' short names."""


@attrs.frozen(kw_only=True)
class WrittenByline:
    """A credit line."""

    line: str
    """The line."""
    credits: tuple[WrittenCredit, ...]
    """What it says, a role at a time."""


@attrs.frozen(kw_only=True)
class WrittenDateline:
    """A dateline with its dash and the space after it."""

    text: str
    """The dateline; prose may be appended as it is."""
    places: tuple[str, ...]
    """Its places as printed."""
    agency: str | None
    """Its agency's short name."""
    date_text: str | None
    """Its date as printed."""


@attrs.frozen(kw_only=True)
class WrittenQuote:
    """One quotation."""

    stretches: tuple[str, ...]
    """The words between marks, curly marks within them."""
    speaker: str
    """The full name of whoever said it."""
    cue: str
    """The words that introduce it."""
    mention: str
    """The words that name the speaker there."""


@attrs.frozen(kw_only=True)
class WrittenSpeech:
    """One paragraph or several with quotations, in curly marks."""

    paragraphs: tuple[str, ...]
    """The paragraphs."""
    quotes: tuple[WrittenQuote, ...]
    """The quotations in them, in order."""


@attrs.frozen(kw_only=True)
class WrittenPost:
    """A post, printed as the platform's embed or as that embed flattened into a line."""

    text: str
    """Its words."""
    name: str
    """The display name."""
    handle: str
    """The handle, without `@`."""
    id: str
    """The ID, which holds the instant."""
    posted: dt.datetime
    """The instant, UTC, whole milliseconds."""

    @property
    def url(self) -> str:
        """The permalink."""
        return f"https://x.com/{self.handle}/status/{self.id}"

    @property
    def day(self) -> str:
        """The day as the embed shows it."""
        return f"{self.posted:%B} {self.posted.day}, {self.posted.year}"

    @property
    def line(self) -> str:
        """The embed flattened into one line of text."""
        return f"{self.text} — {self.name} (@{self.handle}) {self.day}"

    @property
    def html(self) -> str:
        """The embed."""
        return (
            f'<blockquote class="twitter-tweet"><p lang="en" dir="ltr">{html.escape(self.text)}</p>&mdash; '
            f'{html.escape(self.name)} (@{self.handle}) <a href="{self.url}?ref_src=twsrc%5Etfw">{self.day}</a></blockquote>'
        )


@attrs.frozen(kw_only=True)
class WrittenUrl:
    """The address of a post."""

    url: str
    """The address."""
    platform: Platform
    """Where it leads."""
    handle: str | None
    """The account in it."""
    id: str
    """The post's ID."""


@attrs.frozen(kw_only=True)
class WrittenLine:
    """A line of one kind."""

    line: str
    """The line."""
    kind: type[Block]
    """The kind of block that it is."""


@attrs.frozen(kw_only=True)
class WrittenArticle:
    """A whole article; `printed` and `page` write it down."""

    title: str
    """The headline."""
    byline: WrittenByline
    """The credit line under it."""
    dateline: WrittenDateline | None
    """What the first paragraph opens with."""
    parts: tuple[WrittenSpeech | WrittenPost | WrittenLine, ...]
    """What follows, in order."""

    @property
    def lines(self) -> tuple[WrittenLine, ...]:
        """Every line after the credit line, the dateline in the first, in curly marks."""
        lines: list[WrittenLine] = []
        for part in self.parts:
            if isinstance(part, WrittenLine):
                lines.append(part)
            elif isinstance(part, WrittenSpeech):
                lines += [WrittenLine(line=paragraph, kind=Paragraph) for paragraph in part.paragraphs]
            else:
                lines.append(WrittenLine(line=part.line, kind=Block))
        if self.dateline:
            lines[0] = attrs.evolve(lines[0], line=self.dateline.text + lines[0].line)
        return tuple(lines)

    @property
    def quotes(self) -> tuple[WrittenQuote, ...]:
        """The quotations, in order."""
        return tuple(quote for part in self.parts if isinstance(part, WrittenSpeech) for quote in part.quotes)

    @property
    def posts(self) -> tuple[WrittenPost, ...]:
        """The posts, in order."""
        return tuple(part for part in self.parts if isinstance(part, WrittenPost))

    def printed(self, *, straight: bool = False, gap: str = "\n\n", tail: str = "") -> str:
        """Return the article as text.

        Args:
            straight: straight marks instead of curly ones.
            gap: what parts two lines: one line break or two, of Unix or of Windows.
            tail: further text, after a gap.
        """
        lines = [self.title, self.byline.line, *(line.line for line in self.lines), *([tail] if tail else [])]
        text = gap.join(lines)
        return text.translate(_STRAIGHT) if straight else text

    def page(self) -> str:
        """Return the article as a small HTML page, its posts as embeds."""
        body: list[str] = []
        for index, part in enumerate(self.parts):
            opening = self.dateline.text if self.dateline and not index else ""
            if isinstance(part, WrittenPost):
                body.append(part.html)
            else:
                texts = part.paragraphs if isinstance(part, WrittenSpeech) else (part.line,)
                body += [f"<p>{html.escape((opening if not i else '') + text)}</p>" for i, text in enumerate(texts)]
        return (
            f"<!doctype html><html><head><title>{html.escape(self.title)}</title></head><body><article>"
            f'<h1>{html.escape(self.title)}</h1><p class="byline">{html.escape(self.byline.line)}</p>'
            f"{''.join(body)}</article></body></html>"
        )
