"""The page: one self-contained HTML document that shows an article with every finding in its place."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from itertools import groupby
from urllib.parse import urlsplit

import newsparse
from newsparse.models import (
    Article,
    Block,
    Heading,
    ListItem,
    Paragraph,
    Post,
    PostBlock,
    PostForm,
    Quote,
    QuoteForm,
    Span,
    Standfirst,
    Table,
    Title,
)
from newsparse.render.inline import Mark, marked
from newsparse.render.looks import COLOURS, CSS, JAVASCRIPT
from newsparse.render.voices import Voice, harmless, post_at, voice_of, voices_of
from newsparse.render.words import label_of, line_about, post_title, summary

__all__ = ["to_html"]


def to_html(article: Article, *, heading: str | None = None) -> str:
    """Return a page that shows the article: quotes in their speaker's colour, a legend, posts as cards, furniture dimmed.

    The page needs nothing from outside, works without scripts, follows the reader's light or dark mode, and escapes
    every word of the article.  The reason of an attribution shows on hover and on keyboard focus.

    Args:
        article: what to show.
        heading: the page's name; the article's title when left out.
    """
    return _Page(article).html(heading)


def _safe(text: str) -> str:
    return escape(harmless(text))


class _Page:
    """One article on its way to HTML."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.voices = voices_of(article)
        self.numbers = {voice.name: index for index, voice in enumerate(self.voices)}
        self.marks = sorted(self._marks())
        self.headed = False

    def html(self, heading: str | None) -> str:
        """Return the document."""
        article = self.article
        name = _safe(heading or article.title or "newsparse")
        self.headed = heading is None and bool(article.of(Title))
        h1 = "" if self.headed else f"<h1>{name}</h1>"
        language = f' lang="{_safe(article.language)}"' if article.language else ""
        parts = [
            f'<!doctype html>\n<html{language or chr(32) + "lang=" + chr(34) + "en" + chr(34)}>\n<head>\n<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">",
            f'<meta name="generator" content="newsparse {newsparse.__version__}">',
            f"<title>{name}</title>\n<style>{CSS}{self.palette()}</style>\n</head>\n<body>",
            '<a class="skip" href="#article">Skip to the article</a>',
            f'<header lang="en"><p class="brand">newsparse</p>{h1}{self.about()}</header>',
            f'<div class="page"><aside lang="en" aria-label="Findings">{self.legend()}{self.posts()}{self.doubts()}</aside>',
            f'<main id="article"><article>{self.body()}</article></main></div>',
            f'<footer lang="en"><p>{_safe(summary(article))}</p></footer>\n<script>{JAVASCRIPT}</script>\n</body>\n</html>\n',
        ]
        return "\n".join(parts)

    def palette(self) -> str:
        """Return the rules that give each voice its colour in light and in dark."""
        rules: list[str] = []
        for number in range(len(self.voices)):
            light, dark = COLOURS[number % len(COLOURS)]
            rules.append(f".v{number}{{--ink:{light};--ink-dark:{dark}}}")
        return "".join(rules)

    def about(self) -> str:
        """Return the lines on outlet, date and credits."""
        return "".join(f'<p class="about">{_safe(line)}</p>' for line in line_about(self.article))

    def legend(self) -> str:
        """Return the voices with their counts; each button dims what the others said."""
        if not self.voices:
            return '<section><h2>Who speaks</h2><p class="none">Nobody is quoted.</p></section>'
        items = "".join(self._legend_item(number, voice) for number, voice in enumerate(self.voices))
        return f'<section><h2 id="voices">Who speaks</h2><ul class="voices" aria-labelledby="voices">{items}</ul></section>'

    def _legend_item(self, number: int, voice: Voice) -> str:
        counts = str(voice)[len(voice.name) + 2 :]
        return (
            f'<li><button type="button" class="voice v{number}" data-voice="{number}" aria-pressed="false">'
            f'<span class="swatch" aria-hidden="true"></span><span class="name">{_safe(voice.name)}</span> '
            f'<span class="count">{_safe(counts)}</span></button></li>'
        )

    def posts(self) -> str:
        """Return the posts in a list."""
        if not self.article.posts:
            return ""
        items = "".join(f'<li class="{self._voice(post)}">{self._post(post)}</li>' for post in self.article.posts)
        return f'<section><h2>Posts</h2><ul class="posts">{items}</ul></section>'

    def _post(self, post: Post) -> str:
        words = f"<q>{_safe(post.text)}</q>" if post.text else '<span class="none">no words shown</span>'
        title = _safe(post_title(post))
        if post.url and urlsplit(post.url).scheme in ("http", "https"):
            title = f'<a href="{_safe(post.url)}" rel="nofollow noopener">{title}</a>'
        return f'<p class="source">{title}</p><p>{words}</p>'

    def doubts(self) -> str:
        """Return what the parser was unsure of."""
        items = "".join(f"<li>{_safe(doubt.message)}</li>" for doubt in self.article.doubts)
        return f'<section><h2>Doubts</h2><ul class="doubts">{items}</ul></section>' if items else ""

    def body(self) -> str:
        """Return the blocks in order; the paragraphs of one post stand in one card."""
        out: list[str] = []
        for post, group in groupby(self.article.blocks, key=self._card):
            blocks = [self.block(block) for block in group]
            if post is None:
                out.extend(blocks)
                continue
            title = _safe(post_title(post))
            out.append(
                f'<figure class="card {self._voice(post)}">{"".join(blocks)}<figcaption lang="en">{title}</figcaption></figure>'
            )
        return "\n".join(out)

    def _card(self, block: Block) -> Post | None:
        return post_at(self.article, block.span) if isinstance(block, PostBlock) else None

    def block(self, block: Block) -> str:
        """Return one block; what is furniture carries the name of its kind."""
        words = marked(self.article.text, block.span.start, block.span.end, self._within(block.span))
        if isinstance(block, Title):
            return f"<h1>{words}</h1>" if self.headed else f'<h2 class="title">{words}</h2>'
        if isinstance(block, Heading):
            return f'<h3 class="heading">{words}</h3>'
        if isinstance(block, Table):
            return f'<pre class="table">{words}</pre>'
        if isinstance(block, (Paragraph, PostBlock, ListItem, Standfirst)):
            return f'<p class="{type(block).__name__.lower()}">{words}</p>'
        kind = _safe(label_of(block))
        dim = "quiet" if block.in_body else "furniture"
        return f'<div class="{dim}"><span class="kind" lang="en">{kind}</span><p>{words}</p></div>'

    def _within(self, span: Span) -> Iterator[Mark]:
        """Yield the marks that touch a span; blocks come in order, so what lies behind them is dropped for good."""
        self.marks = [mark for mark in self.marks if mark.end > span.start] if self._stale(span) else self.marks
        for mark in self.marks:
            if mark.start >= span.end:
                return
            if mark.end > span.start:
                yield mark

    def _stale(self, span: Span) -> bool:
        return bool(self.marks) and self.marks[0].end <= span.start

    def _marks(self) -> Iterator[Mark]:
        article = self.article
        if article.dateline:
            yield _plain(article.dateline.span, 1, "span", ' class="dateline"', "dateline:")
        for byline in article.bylines:
            if byline.span:
                yield _plain(byline.span, 1, "span", ' class="byline"', f"{byline.role.value}:")
        for statement in article.statements:
            why = self._why(statement.why, voice_of(statement), "reported")
            yield _plain(statement.span, 2, "span", f' class="said {self._voice(statement)}"{why}')
        for quote in article.quotes:
            yield from self._quote(quote, 3)
        for post in article.posts:
            if post.span and post.form is PostForm.MENTION:
                yield _plain(
                    post.span, 2, "span", f' class="told {self._voice(post)}" title="{_safe(post_title(post))}"'
                )

    def _quote(self, quote: Quote, depth: int) -> Iterator[Mark]:
        if quote.form is QuoteForm.TERM:
            yield _plain(quote.span, depth, "span", ' class="term"')
            return
        who = voice_of(quote) or "nobody named"
        note = (
            f'<span class="why" lang="en" role="note">{_safe(who)}: {_safe(quote.why or "no source is given")}</span>'
        )
        more = f" on {quote.post.platform.label}" if quote.post else ""
        label = "" if depth > 3 else f"{_safe(who)}{_safe(more)}:"
        attributes = f' class="quote {self._voice(quote)}{" post" if quote.post else ""}" tabindex="0"'
        yield Mark(quote.span.start, quote.span.end, depth, "span", attributes, label, note)
        if quote.cue:
            yield _plain(quote.cue.span, depth, "span", ' class="cue"')
        if quote.speaker and quote.speaker.mention:
            yield _plain(quote.speaker.mention.span, depth, "span", f' class="mention {self._voice(quote)}"')
        for inner in quote.nested:
            yield from self._quote(inner, depth + 1)

    def _voice(self, finding: object) -> str:
        number = self.numbers.get(voice_of(finding) or "")
        return "v-none" if number is None else f"v{number}"

    def _why(self, why: str, who: str | None, what: str) -> str:
        return f' title="{_safe(who or "nobody named")} ({what}){": " if why else ""}{_safe(why)}"'


def _plain(span: Span, depth: int, tag: str, attributes: str, label: str = "") -> Mark:
    return Mark(span.start, span.end, depth, tag, attributes, label)
