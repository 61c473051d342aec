"""The main path: from a source to an `Article`, one call a step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from newsparse.arguments import block_kinds, check_text, claimed, decoded, overlaid, takes_two
from newsparse.errors import ArgumentTypeError, ConfigurationError
from newsparse.extending import Context, HouseStyle, PlatformRules, Plugin, Recogniser
from newsparse.knowledge.platforms import PLATFORMS
from newsparse.knowledge.styles import ENGLISH, STYLES, style_for
from newsparse.models import Article, Block, Byline, Dateline, Document, Doubt, Post, PostRef, Title
from newsparse.models.articles import article_later
from newsparse.models.deferred import Details, Filing, Findings, Kinds, Unsorted
from newsparse.models.documents import changed_document, details_of
from newsparse.reading.looks import looks_like_html
from newsparse.reading.plain import read_text
from newsparse.serial import from_dict, from_json, own_kinds

__all__ = ["Parser"]


@attrs.frozen(kw_only=True)
class Parser:
    """Reads articles.  Immutable: `with_…` and `use` return another parser that knows more.

    The functions of the top level are the methods of one default parser.
    """

    platforms: tuple[PlatformRules, ...] = PLATFORMS
    """The platforms that it knows."""
    styles: tuple[HouseStyle, ...] = STYLES
    """The house styles that it knows, chosen by host or outlet."""
    style: HouseStyle = ENGLISH
    """The style of an outlet that no other style names."""
    _recognisers: tuple[Recogniser, ...] | None = None
    """The recognisers of blocks; None for newsparse's own, which are loaded with the first article."""
    kinds: tuple[type[Block | Doubt], ...] = ()
    """Classes of blocks and doubts besides newsparse's own, for `from_dict`."""

    @property
    def recognisers(self) -> tuple[Recogniser, ...]:
        """The recognisers of blocks, in the order in which they are asked."""
        if self._recognisers is not None:
            return self._recognisers
        from newsparse.blocks.table import RECOGNISERS

        return RECOGNISERS

    def parse_article(
        self,
        source: str | bytes,
        *,
        url: str | None = None,
        published: dt.date | dt.datetime | None = None,
        title: str | None = None,
        authors: str | Iterable[str] | None = None,
        outlet: str | None = None,
        language: str | None = None,
        encoding: str | None = None,
    ) -> Article:
        """Read an article from its text or its HTML, whichever `source` looks like.

        Args:
            source: the text, or the HTML as text or bytes; bytes that are no HTML are decoded as text.
            url: the article's address.
            published: the day, or the zone-aware instant, of publication; it beats what the page says.
            title: the headline, as claimed; checked against the text.
            authors: the byline or the names, as claimed; checked against the text.
            outlet: the outlet's name.
            language: a BCP 47 tag.
            encoding: of bytes: the encoding that the HTTP header gave.

        Returns:
            The article; for plain text its `text` is `source`.

        Raises:
            ArgumentTypeError, ArgumentValueError: if an argument has the wrong type or makes no sense.
            MissingExtraError: if `source` is HTML and the extra `html` is not installed.

        Example:
            >>> from newsparse import parse_article
            >>> article = parse_article("“We open on Friday,” said Lena Okafor, the mayor.")
            >>> [(str(quote.speaker), quote.words) for quote in article.quotes]
            [('Lena Okafor', 'We open on Friday')]
        """
        if not isinstance(source, (str, bytes, bytearray)):
            message = f"parse_article needs the text or the HTML as str or bytes, got {type(source).__name__}"
            raise ArgumentTypeError(message)
        text = source if isinstance(source, str) else decoded(bytes(source), encoding)
        claims = dict(url=url, published=published, title=title, authors=authors, outlet=outlet, language=language)
        if looks_like_html(text):
            return self.parse_html(source, encoding=encoding, **claims)  # type: ignore[arg-type]
        return self.parse_text(text, **claims)  # type: ignore[arg-type]

    def parse_html(
        self,
        html: str | bytes,
        *,
        url: str | None = None,
        published: dt.date | dt.datetime | None = None,
        title: str | None = None,
        authors: str | Iterable[str] | None = None,
        outlet: str | None = None,
        language: str | None = None,
        encoding: str | None = None,
    ) -> Article:
        """Read an article's page; the arguments and errors are those of `parse_article`."""
        if not isinstance(html, (str, bytes, bytearray)):
            message = f"parse_html needs str or bytes, got {type(html).__name__}"
            raise ArgumentTypeError(message)
        from newsparse.reading.page import read_page

        claims = claimed(url=url, published=published, title=title, authors=authors, outlet=outlet, language=language)
        source = html if isinstance(html, str) else bytes(html)
        document = read_page(source, url=url, encoding=encoding, platforms=self.platforms)
        if claims.claims:
            document = changed_document(document, metadata=overlaid(document.metadata, claims))
        return self.parse_document(document)

    def parse_byline(self, line: str) -> tuple[Byline, ...]:
        """Return the credits in one line, one a role; () when it is no byline.

        Raises:
            ArgumentTypeError: if `line` is no string.

        Example:
            >>> from newsparse import parse_byline
            >>> [person.name for person in parse_byline("By ADA QUILL and Tom Reyes")[0].people]
            ['Ada Quill', 'Tom Reyes']
        """
        from newsparse.bylines.credits import parse_byline

        return parse_byline(check_text(line, "parse_byline"))

    def parse_dateline(self, paragraph: str, *, published: dt.date | dt.datetime | None = None) -> Dateline | None:
        """Return the dateline at the start of a paragraph, None when there is none.

        Args:
            paragraph: the first words of a report, or all of it.
            published: the day of publication, which gives the year to a date without one.

        Raises:
            ArgumentTypeError: if `paragraph` is no string.

        Example:
            >>> from newsparse import parse_dateline
            >>> parse_dateline("MARSEN, Ohio (AP) — The council voted.").places
            ('MARSEN, Ohio',)
        """
        from newsparse.bylines.datelines import parse_dateline

        return parse_dateline(check_text(paragraph, "parse_dateline"), published=published)

    def parse_post_url(self, url: str) -> PostRef | None:
        """Return what the address of a post says, None when it is no post's.

        Raises:
            ArgumentTypeError: if `url` is no string.

        Example:
            >>> from newsparse import parse_post_url
            >>> parse_post_url("https://x.com/lena/status/1347569870578266115").posted.date()
            datetime.date(2021, 1, 8)
        """
        from newsparse.posts.addresses import parse_post_url

        return parse_post_url(check_text(url, "parse_post_url"), self.platforms)

    def parse_embed(self, html: str, *, url: str | None = None) -> Post | None:
        """Return the post in one snippet of embed mark-up, None when there is none.

        Args:
            html: the snippet.
            url: the post's address, where it is known from elsewhere.

        Raises:
            ArgumentTypeError: if `html` is no string.
            MissingExtraError: if the extra `html` is not installed.

        Example:
            >>> from newsparse import parse_embed
            >>> page = '<blockquote class="twitter-tweet"><p>It floats.</p>&mdash; Lena (@lena)</blockquote>'
            >>> parse_embed(page).text
            'It floats.'
        """
        from newsparse.posts.embeds import parse_embed

        return parse_embed(check_text(html, "parse_embed"), url=url, platforms=self.platforms)

    def from_dict(self, data: Mapping[str, Any]) -> Article:
        """Return the article that `to_dict` made these values of, with this parser's kinds and platforms.

        Raises:
            SerialisationError: if the values are of another version, lack something, or name a kind or platform that
                this parser does not know.
        """
        return from_dict(data, kinds=self.kinds, platforms=(rules.platform for rules in self.platforms))

    def from_json(self, text: str | bytes) -> Article:
        """Return the article that `to_json` made this text of; the errors are those of `from_dict`."""
        return from_json(text, kinds=self.kinds, platforms=(rules.platform for rules in self.platforms))

    def parse_text(
        self,
        text: str,
        *,
        url: str | None = None,
        published: dt.date | dt.datetime | None = None,
        title: str | None = None,
        authors: str | Iterable[str] | None = None,
        outlet: str | None = None,
        language: str | None = None,
    ) -> Article:
        """Read an article's plain text."""
        check_text(text, "parse_text")
        metadata = claimed(url=url, published=published, title=title, authors=authors, outlet=outlet, language=language)
        return self.parse_document(read_text(text, metadata))

    def parse_document(self, document: Document) -> Article:
        """Read a document that a reader made: the order of the steps."""
        # The rooms of these steps are large; they are loaded with the first article, not with the package.
        from newsparse.blocks.table import draft_blocks
        from newsparse.bylines.reading import read_credits
        from newsparse.posts.reading import read_posts

        # 1. What is known besides the text.
        context = self.context(document)
        # 2. Prose and furniture.
        draft = draft_blocks(document, context, self.recognisers)
        # 3. Posts that stand by themselves; they may turn paragraphs into post blocks.
        records, blocks = read_posts(document, draft.blocks, context)
        # 4. Who made it.
        credits = read_credits(document, blocks, context)
        # 5. The article, whose validators refuse what cannot be; the rest of it once somebody asks:
        known = document.metadata

        def sort() -> Kinds:
            """What kinds its furniture is of."""
            found = draft.sort()
            told, whole = (records, blocks) if found is draft.blocks else read_posts(document, found, context)

            def tell() -> Details:
                """What else is claimed of it."""
                return details_of(known)._replace(rest=file)

            def file() -> Filing:
                """Where it was filed."""
                from newsparse.bylines.datelines import read_dateline

                return Filing(read_dateline(whole, published=context.published_on), find)

            def find() -> Findings:
                """What its words say and who said it."""
                from newsparse.linking.findings import read_findings
                from newsparse.reading.disagreements import metadata_doubts

                doubts = (*metadata_doubts(known), *credits.doubts)
                return read_findings(document, whole, told(), doubts, context)

            return Kinds(whole, tell)

        return article_later(
            Unsorted(blocks, sort),
            text=document.text,
            title=known.title or next((block.text for block in blocks if isinstance(block, Title)), None),
            titles=known.titles,
            url=known.url,
            outlet=known.outlet,
            language=known.language,
            published=known.published,
            published_on=known.published_on,
            bylines=credits.bylines,
        )

    def context(self, document: Document) -> Context:
        """Return what the steps know besides the document."""
        known = document.metadata
        return Context(
            style=style_for(self.styles, self.style, known.url, known.outlet),
            platforms=self.platforms,
            published_on=known.published_on,
            outlet=known.outlet,
            language=known.language,
        )

    def with_platform(self, rules: PlatformRules) -> Parser:
        """Return a parser that knows one platform more, or knows a platform of the same name by these rules instead.

        Raises:
            ConfigurationError: if `rules` is no `PlatformRules`, or another platform has one of its hosts.
        """
        if not isinstance(rules, PlatformRules):
            message = (
                "with_platform needs PlatformRules, such as PlatformRules(platform=Platform(name='perch', label='Perch'), "
                f"hosts=('perch.example',), paths=('/{{handle}}/{{id}}',)), not {rules!r}"
            )
            raise ConfigurationError(message)
        others = tuple(known for known in self.platforms if known.platform.name != rules.platform.name)
        for known in others:
            if shared := sorted(set(known.hosts) & set(rules.hosts)):
                message = f"{rules.platform.name} and {known.platform.name} both claim the host {shared[0]!r}"
                raise ConfigurationError(message)
        return attrs.evolve(self, platforms=(*others, rules))

    def with_style(self, style: HouseStyle, *, default: bool = False) -> Parser:
        """Return a parser that knows one house style more; it is asked before those known already.

        Args:
            style: the style; it needs hosts or outlets, unless it is to be the default.
            default: whether it also serves outlets that no style names.

        Raises:
            ConfigurationError: if `style` is no `HouseStyle`, or names no outlet and is not to be the default.
        """
        if not isinstance(style, HouseStyle):
            message = f"with_style needs a HouseStyle, such as HouseStyle(name='The Marsen Mirror', hosts=('mirror.example',)), not {style!r}"
            raise ConfigurationError(message)
        if default:
            return attrs.evolve(self, style=style)
        if not style.hosts and not style.outlets:
            message = f"style {style.name!r} names no hosts and no outlets, so no article could be in it; or give default=True"
            raise ConfigurationError(message)
        return attrs.evolve(self, styles=(*self.styles, style))

    def with_recogniser(
        self, new: Recogniser, *, before: Recogniser | None = None, kinds: Iterable[type[Block]] = ()
    ) -> Parser:
        """Return a parser that asks one recogniser more.

        Args:
            new: a function of a `Line` and a `Context` that answers with a block, blocks, or None: "not mine".
            before: the recogniser before which it is asked; left out, it is asked first of all.
            kinds: the classes of its blocks, for `from_dict`; left out, they are read off its return annotation.

        Raises:
            ConfigurationError: if `new` cannot be called so, `before` is not one of `recognisers`, or a kind is no
                class of blocks.
        """
        if not takes_two(new):
            message = f"a recogniser is called as recogniser(line, context), which {new!r} cannot be"
            raise ConfigurationError(message)
        place = 0
        if before is not None:
            if before not in self.recognisers:
                message = f"this parser asks no recogniser {before!r}; before= needs one of Parser.recognisers"
                raise ConfigurationError(message)
            place = self.recognisers.index(before)
        recognisers = (*self.recognisers[:place], new, *self.recognisers[place:])
        known = tuple(kinds) or block_kinds(new)
        return attrs.evolve(self, recognisers=recognisers).with_kinds(*known)

    def with_kinds(self, *kinds: type[Block | Doubt]) -> Parser:
        """Return a parser whose `from_dict` knows these classes of blocks and doubts too.

        Raises:
            ConfigurationError: if one is no class of blocks or doubts, or is named like another.
        """
        known: dict[str, type[Block | Doubt]] = {kind.__name__: kind for kind in (*own_kinds(), *self.kinds)}
        for kind in kinds:
            if not (isinstance(kind, type) and issubclass(kind, (Block, Doubt))):
                message = f"a kind is an attrs class that inherits from Block or Doubt, not {kind!r}"
                raise ConfigurationError(message)
            if known.setdefault(kind.__name__, kind) is not kind:
                message = (
                    f"there is a kind {kind.__name__} already; JSON could not tell the two apart, so name it otherwise"
                )
                raise ConfigurationError(message)
        own = frozenset(own_kinds())
        return attrs.evolve(self, kinds=tuple(kind for kind in known.values() if kind not in own))

    def use(self, *plugins: Plugin) -> Parser:
        """Return the parser that these plugins make of this one, in order.

        Raises:
            ConfigurationError: if one is no function of a parser, or returns none.
        """
        parser = self
        for plugin in plugins:
            if not callable(plugin):
                message = f"a plugin is a function that takes a Parser and returns one, not {plugin!r}"
                raise ConfigurationError(message)
            made = plugin(parser)
            if not isinstance(made, Parser):
                message = f"plugin {plugin!r} returned {made!r}, not a Parser; did it forget to return parser.with_…?"
                raise ConfigurationError(message)
            parser = made
        return parser
