"""The article: what `parse_article` returns."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterator
from typing import Any, Final, TypeVar

import attrs

from newsparse.errors import ArgumentTypeError, SpanError
from newsparse.models.blocks import Block
from newsparse.models.bylines import Byline, Dateline, Role
from newsparse.models.deferred import DEFERRED, Deferring, Details, Filing, Findings, Kinds, Rest, Unsorted, pending
from newsparse.models.documents import Claim, Image
from newsparse.models.doubts import Doubt
from newsparse.models.making import maker_without
from newsparse.models.people import Entity, Organisation, Person
from newsparse.models.posts import Post, PostForm
from newsparse.models.quotes import Quote, QuoteForm, Statement
from newsparse.models.sentences import sentence_around
from newsparse.models.spans import Span, shown
from newsparse.models.speakers import Speaker

__all__ = ["Article", "article_later"]

B = TypeVar("B", bound=Block)


@attrs.frozen(kw_only=True, repr=False)
class Article(Deferring):
    """A news article, read.  Immutable; equal when everything in it is equal.

    All offsets are code points of `text`.  What a parser returns reads what kinds a page's asides are of, the details of its
    metadata, the dateline, the quotes and posts, and the statements, people and doubts when one of these is first asked for, so
    that nobody waits for what they do not want.

    Raises:
        SpanError: on construction, if a span lies outside the text, blocks overlap or stand out of
            order, or quotes stand out of order.
    """

    text: str
    """The article's text; for plain text the source itself, unchanged."""
    title: str | None = None
    """The headline: of the argument, the page, or the text."""
    titles: tuple[str, ...] = ()
    """Other headlines that the page's metadata gives."""
    url: str | None = None
    """The canonical address."""
    outlet: str | None = None
    """The outlet's name."""
    language: str | None = None
    """A BCP 47 tag, lower case."""
    published: dt.datetime | None = None
    """The instant of publication, in the zone that the page names."""
    published_on: dt.date | None = None
    """The day of publication, where the page's own zone puts it."""
    modified: dt.datetime | None = None
    """The instant of the last change, in the zone that the page names."""
    modified_on: dt.date | None = None
    """The day of the last change."""
    section: str | None = None
    """The outlet's section."""
    tags: tuple[str, ...] = ()
    """The outlet's keywords."""
    image: Image | None = None
    """The lead image."""
    paywalled: bool | None = None
    """Whether the page says that it is not free to read; None when it does not say."""
    bylines: tuple[Byline, ...] = ()
    """Every credit, in reading order; those of metadata alone come last."""
    dateline: Dateline | None = None
    """Where and when the report was filed."""
    blocks: tuple[Block, ...] = ()
    """Every character that is not white space lies in exactly one block."""
    quotes: tuple[Quote, ...] = ()
    """The quotations, in reading order; those inside others are in `Quote.nested`."""
    statements: tuple[Statement, ...] = ()
    """What was said in the reporter's words, in reading order."""
    posts: tuple[Post, ...] = ()
    """The social-media posts, in order of their first place."""
    people: tuple[Entity, ...] = ()
    """Those whom the text names, in order of their first mention."""
    doubts: tuple[Doubt, ...] = ()
    """What the parser was unsure of."""
    claims: tuple[Claim, ...] = ()
    """What the page's metadata and the caller say of the article, each with its source."""

    def __attrs_post_init__(self) -> None:
        """Refuse spans outside the text, overlapping blocks and unordered quotes."""
        _check_blocks(self, self.blocks)
        self._check_found(Findings(quotes=self.quotes, posts=self.posts))
        self._check_found(Rest(statements=self.statements, doubts=self.doubts))

    def _check_found(self, found: Kinds | Details | Filing | Findings | Rest) -> None:
        """Refuse findings outside the text, and unordered quotes.

        Raises:
            SpanError: if there is one.
        """
        placed: list[Quote | Statement | Post | Doubt]
        if isinstance(found, Kinds):
            _check_blocks(self, found.blocks)
        if isinstance(found, (Kinds, Details, Filing)):
            return
        if isinstance(found, Rest):
            placed = [*found.statements, *found.doubts]
        else:
            start = -1
            for quote in found.quotes:
                if quote.span.start < start:
                    raise SpanError(f"quotes stand out of order at offset {quote.span.start}")
                start = quote.span.start
            placed = [*found.quotes, *found.posts]
        end = len(self.text)
        for one in placed:
            if one.span is not None and one.span.end > end:
                raise SpanError(f"{one!r} ends after the text, which has {end} characters")

    def __repr__(self) -> str:
        """Show the title or the beginning, and how much was found."""
        name = shown(self.title or self.text.strip(), 40)
        counts = ((len(self.blocks), "block"), (len(self.quotes), "quote"), (len(self.posts), "post"))
        found = ", ".join(f"{count} {noun}{'' if count == 1 else 's'}" for count, noun in counts)
        return f"<Article {name}: {found}>"

    @property
    def authors(self) -> tuple[Person | Organisation, ...]:
        """The people and organisations of the author bylines, each name once."""
        credits = [byline for byline in self.bylines if byline.role is Role.AUTHOR]
        found: dict[str, Person | Organisation] = {}
        for byline in credits:
            for author in byline.credited:
                found.setdefault(author.name, author)
        return tuple(found.values())

    @property
    def body(self) -> str:
        """The prose: paragraphs, subheads, items, block quotes and tables, joined by blank lines."""
        find = pending(self)
        blocks = find.blocks if isinstance(find, Unsorted) else self.blocks
        return "\n\n".join([block.text for block in blocks if block.in_body])

    def of(self, kind: type[B]) -> tuple[B, ...]:
        """Return the blocks of one class (its subclasses included), in order.

        Raises:
            ArgumentTypeError: if `kind` is no class of blocks.
        """
        if not _is_kind(kind):
            message = f"Article.of needs a class of blocks, such as Paragraph, not {kind!r}"
            raise ArgumentTypeError(message)
        return tuple(block for block in self.blocks if isinstance(block, kind))

    def walk_quotes(self) -> Iterator[Quote]:
        """Yield every quote, each followed by those inside it."""
        stack = list(reversed(self.quotes))
        while stack:
            quote = stack.pop()
            yield quote
            stack.extend(reversed(quote.nested))

    def said(self, by: str | Speaker | Entity | None = None) -> tuple[Quote | Statement | Post, ...]:
        """Return quotes, statements and posts in reading order; terms are left out.

        Args:
            by: a name (or a `Speaker` or `Entity`, for its name): only what that source said.

        Raises:
            ArgumentTypeError: if `by` is none of these.
        """
        if by is not None and not isinstance(by, (str, Speaker, Entity)):
            message = f"said(by=…) needs a name, a Speaker or an Entity, not {by!r}"
            raise ArgumentTypeError(message)
        everything: list[Quote | Statement | Post] = [
            *(quote for quote in self.quotes if quote.form is not QuoteForm.TERM),
            *self.statements,
            *self.posts,
        ]
        everything.sort(key=lambda found: found.span.start if found.span else len(self.text))
        if by is None:
            return tuple(everything)
        name = str(by).casefold()
        return tuple(x for x in everything if x.speaker is not None and str(x.speaker).casefold() == name)

    def fragments_of(self, post: Post) -> tuple[Quote, ...]:
        """Return the quotes whose words are this post's, in reading order."""
        return tuple(quote for quote in self.walk_quotes() if quote.post == post)

    def posts_of(self, form: PostForm) -> tuple[Post, ...]:
        """Return the posts of one form."""
        return tuple(post for post in self.posts if post.form is form)

    def sentence(self, span: Span) -> Span:
        """Return the sentence, or the run of sentences, in which `span` stands; never past its block.

        Raises:
            SpanError: if `span` lies outside the text.
        """
        self._inside(span.end)
        starts = [block.span.start for block in self.blocks]
        i = bisect_right(starts, span.start) - 1
        if i >= 0 and span in self.blocks[i].span:
            bounds = self.blocks[i].span
        else:
            bounds = Span(0, len(self.text))
        return sentence_around(self.text, span, bounds)

    def line_column(self, offset: int) -> tuple[int, int]:
        """Return the line and the column, both from 1, of an offset into the text.

        Raises:
            SpanError: if `offset` lies outside the text.
        """
        self._inside(offset)
        before = self.text.rfind("\n", 0, offset) + 1
        return self.text.count("\n", 0, offset) + 1, offset - before + 1

    def _inside(self, offset: int) -> None:
        if not 0 <= offset <= len(self.text):
            message = f"offset {offset} lies outside the text, which has {len(self.text)} characters"
            raise SpanError(message)


def _check_blocks(article: Article, blocks: tuple[Block, ...]) -> None:
    """Refuse these blocks and the article's bylines outside the text, and blocks that overlap.

    Raises:
        SpanError: if there is one.
    """
    end = len(article.text)
    reached = 0
    for index, block in enumerate(blocks):
        span = block.span
        if span.start < reached:
            last = _at(article, blocks[index - 1])
            raise SpanError(f"blocks overlap or stand out of order: {last} and {_at(article, block)}")
        reached = span.end
    if reached > end:
        raise SpanError(f"{_at(article, blocks[-1])} ends after the text, which has {end} characters")
    for byline in article.bylines:
        if byline.span is not None and byline.span.end > end:
            raise SpanError(f"{byline!r} ends after the text, which has {end} characters")


def _at(article: Article, block: Block) -> str:
    line, column = article.line_column(min(block.span.start, len(article.text)))
    return f"{block!r} (line {line}, column {column})"


_made_later: Final = maker_without(Article, DEFERRED, "_find")


def article_later(find: Unsorted, **fields: Any) -> Article:
    """Return an article of some fields, the rest of which is read by `find`, once, when it is first asked for.

    Raises:
        SpanError: as the class does.
    """
    article = _made_later(_find=find, **fields)
    _check_blocks(article, find.blocks)
    return article


def _is_kind(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, Block)
