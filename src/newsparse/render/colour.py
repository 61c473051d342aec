"""The view in colour: the article as it reads, every finding in its place, then who said what and why."""

from __future__ import annotations

from itertools import groupby
from typing import TextIO

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from newsparse.models import Article, Block, Heading, Paragraph, Post, PostBlock, Quote, Span, Standfirst, Title
from newsparse.render.voices import harmless, inside, post_at, voice_of, voices_of
from newsparse.render.words import label_of, line_about, post_title, summary

__all__ = ["print_in_colour"]

_COLOURS = ("cyan", "magenta", "green", "yellow", "bright_blue", "bright_red", "bright_green", "bright_magenta")
_NOBODY = "white"
_WIDEST = 100
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_STYLES: dict[type[Block], str] = {Title: "bold", Standfirst: "italic", Heading: "bold", Paragraph: ""}


def print_in_colour(article: Article, *, heading: str | None, file: TextIO) -> None:
    """Show an article with rich."""
    console = _Console(file=file, highlight=False, markup=False, emoji=False)
    _View(article).show(console, heading)


class _Console(Console):
    """A console that leaves a closed pipe to its caller; rich's own ends the process without a word."""

    def on_broken_pipe(self) -> None:
        """Raise what rich caught."""
        raise BrokenPipeError


class _View:
    """One article on its way to the terminal."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.voices = voices_of(article)
        self.colours = {voice.name: _COLOURS[i % len(_COLOURS)] for i, voice in enumerate(self.voices)}

    def show(self, console: Console, heading: str | None) -> None:
        """Print it, from the name of the file to the doubts."""
        width = min(console.width, _WIDEST)
        rule = Rule(Text(harmless(heading or self.article.title or "newsparse"), style="bold"), style="dim")
        for part in (rule, *self.about(), Text(), self.text(), Text(), *self.findings()):
            console.print(part, width=width)

    def about(self) -> list[Text]:
        """Return outlet, date and credits."""
        return [Text(line, style="dim") for line in line_about(self.article)]

    def text(self) -> RenderableType:
        """Return the blocks, furniture dimmed, kinds in the margin, each post as one card."""
        grid = _grid()
        for post, group in groupby(self.article.blocks, key=self._card):
            blocks = list(group)
            if post is not None:
                grid.add_row(Text("post", style="dim"), self.card(post, blocks))
                continue
            for block, following in zip(blocks, [*blocks[1:], None], strict=True):
                style = _STYLES.get(type(block), "" if block.in_body else "dim")
                space = int(
                    block.in_body or isinstance(block, (Title, Standfirst)) or following is None or following.in_body
                )
                grid.add_row(
                    Text(label_of(block), style="dim italic"), Padding(self.inked(block, style), (0, 0, space, 0))
                )
        return grid

    def _card(self, block: Block) -> Post | None:
        return post_at(self.article, block.span) if isinstance(block, PostBlock) else None

    def card(self, post: Post, blocks: list[Block]) -> RenderableType:
        """Return a post as it stands in the article."""
        colour = self.colour(post)
        words = Text("\n\n").join(self.inked(block, "") for block in blocks)
        title = Text(harmless(post_title(post)), style=f"bold {colour}")
        return Padding(Panel(words, title=title, title_align="left", border_style=colour), (0, 0, 1, 0))

    def inked(self, block: Block, style: str) -> Text:
        """Return a block's words: quotes in their speaker's colour and numbered, cues and mentions marked."""
        text = Text(harmless(block.text), style=style)
        numbers: list[tuple[int, str, str]] = []
        for number, quote in inside(self.article, block):
            colour = self.colour(quote)
            for span in quote.spans:
                _ink(
                    text, block, Span(max(span.start - 1, quote.span.start), min(span.end + 1, quote.span.end)), colour
                )
            if quote.cue:
                _ink(text, block, quote.cue.span, "italic")
            if quote.speaker and quote.speaker.mention:
                _ink(text, block, quote.speaker.mention.span, f"underline {colour}")
            if quote.span.end <= block.span.end:
                numbers.append((quote.span.end - block.span.start, str(number).translate(_SUPERSCRIPT), colour))
        dateline = self.article.dateline
        if dateline:
            _ink(text, block, dateline.span, "bold dim")
        for at, mark, colour in reversed(numbers):
            text = Text.assemble(text[:at], (mark, colour), text[at:])
        return text

    def findings(self) -> list[RenderableType]:
        """Return who said what and why, the posts, the sources with their counts, the doubts."""
        parts: list[RenderableType] = []
        said = _grid()
        for number, quote in inside(self.article, _everything(self.article)):
            said.add_row(Text(str(number), style="dim"), self.entry(quote))
        if said.row_count:
            parts += [Rule(Text("Who said what", style="bold"), align="left", style="dim"), said]
        told = _grid()
        for post in self.article.posts:
            entry = Text(harmless(post_title(post)), style=self.colour(post))
            if not any(self._card(block) is post for block in self.article.of(PostBlock)):
                entry.append(f"\n{harmless(post.text or '(no words shown)')}", style="not bold default")
            told.add_row(Text("post", style="dim"), entry)
        if told.row_count:
            parts += [Rule(Text("Posts", style="bold"), align="left", style="dim"), told]
        if self.voices:
            parts.append(Rule(style="dim"))
            legend = [Text(f"■ {harmless(str(voice))}", style=self.colours[voice.name]) for voice in self.voices]
            parts.append(Padding(Text("   ").join(legend), (0, 2)))
        for doubt in self.article.doubts:
            parts.append(Text(f"  ? {harmless(doubt.message)}", style="yellow dim"))
        parts.append(Text(f"  {summary(self.article)}", style="dim"))
        return parts

    def entry(self, quote: Quote) -> RenderableType:
        """Return a quote in the list: who, the words, why."""
        who = voice_of(quote) or "nobody named"
        line = Text(harmless(who), style=f"bold {self.colour(quote)}")
        line.append(f"  {harmless(quote.words)}", style="not bold default")
        why = " · ".join(part for part in (quote.form.value, harmless(quote.why)) if part)
        return Group(line, Text(why, style="dim italic"))

    def colour(self, finding: Quote | Post) -> str:
        """Return the colour of whoever said it."""
        return self.colours.get(voice_of(finding) or "", _NOBODY)


def _grid() -> Table:
    grid = Table.grid(padding=(0, 2), expand=True)
    grid.add_column(justify="right", width=10)
    grid.add_column(ratio=1)
    return grid


def _ink(text: Text, block: Block, span: Span, style: str) -> None:
    """Style the part of a span that lies in the block."""
    start, end = max(span.start, block.span.start), min(span.end, block.span.end)
    if start < end:
        text.stylize(style, start - block.span.start, end - block.span.start)


def _everything(article: Article) -> Block:
    """Return the whole text as one block."""
    return Paragraph(span=Span(0, max(len(article.text), 1)), text=article.text)
