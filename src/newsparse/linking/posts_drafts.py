"""A post of the reporter's prose while it is being read, and the post that it becomes."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

import attrs

from newsparse.linking.posts_authors import account_in
from newsparse.linking.posts_dates import PostDate
from newsparse.linking.posts_words import folded
from newsparse.models.platforms import UNKNOWN_PLATFORM, Platform
from newsparse.models.posts import Fragment, Place, Post, PostForm
from newsparse.models.quotes import Quote
from newsparse.models.spans import Span
from newsparse.models.speakers import Speaker

__all__ = ["Draft", "fragments_of", "joined"]


@attrs.define(kw_only=True, eq=False)
class Draft:
    """What is known so far of one post told in prose."""

    platform: Platform | None
    speaker: Speaker | None
    span: Span
    """The sentence that tells of it."""
    block: int
    """The number of the block that last spoke of it."""
    end: int
    """Where the sentence ends that last spoke of it."""
    quotes: list[Quote] = attrs.field(factory=list[Quote])
    dated: Callable[[], PostDate | None] | None = None
    """Reads its date: most drafts become no post, and nobody asks."""
    reposted_by: Speaker | None = None
    deleted: bool = False
    social: bool = False
    """Whether "social media" stands for the platform, which is not named."""
    told: bool = True
    """Whether a post may be made of it without words: it says who posted, and where."""
    whole: bool = False
    """Whether the first quotation is a paragraph of its own below a colon: the post reproduced."""
    closed: bool = False
    """Whether somebody else spoke since."""

    @cached_property
    def date(self) -> PostDate | None:
        """The day that the prose gives it."""
        return self.dated() if self.dated is not None else None

    @property
    def is_told(self) -> bool:
        """Whether it is a post without words whose author and platform are named."""
        return self.told and self.platform is not None and self.speaker is not None and self.speaker.name is not None

    def post(self) -> Post:
        """Return the post: a block or inline when words of it are quoted, else a mention."""
        mention = self.speaker.mention if self.speaker else None
        shared = dict(
            platform=self.platform or UNKNOWN_PLATFORM,
            author=account_in(mention.text) if mention else None,
            speaker=self.speaker,
            posted_on=self.date.day if self.date else None,
            date_text=self.date.text if self.date else None,
            reposted_by=self.reposted_by,
            deleted=self.deleted,
        )
        if not self.quotes:
            place = Place(form=PostForm.MENTION, span=self.span)
            return Post(form=PostForm.MENTION, span=self.span, places=(place,), **shared)  # type: ignore[arg-type]
        fragments = fragments_of(self.quotes)
        form = PostForm.BLOCK if self.whole else PostForm.INLINE
        places = [Place(form=PostForm.INLINE, span=quote.span) for quote in self.quotes]
        places[0] = Place(form=form, span=self.quotes[0].span)
        return Post(
            form=form,
            text=self.quotes[0].text if self.whole else joined(fragments),
            complete=self.whole,
            span=self.quotes[0].span,
            places=tuple(places),
            fragments=fragments,
            **shared,  # type: ignore[arg-type]
        )


def fragments_of(quotes: list[Quote]) -> tuple[Fragment, ...]:
    """Return the quoted words of a post, one fragment for each uninterrupted stretch."""
    found: list[Fragment] = []
    for quote in quotes:
        if len(quote.spans) == 1:
            found.append(Fragment(text=quote.text, spans=quote.spans))
            continue
        rest = quote.text
        for span in quote.spans:
            words = rest[: len(span)]
            rest = rest[len(span) + 1 :]
            found.append(Fragment(text=words, spans=(span,)))
    return tuple(found)


def joined(fragments: tuple[Fragment, ...]) -> str | None:
    """Return the words of fragments as one text, a line each; words that stand in it already are not said again."""
    if len(fragments) == 1:
        return fragments[0].text or None
    said: set[str] = set()
    lines: list[str] = []
    for fragment in fragments:
        words = " ".join(folded(fragment.text))
        if words not in said or not words:
            said.add(words)
            lines.append(fragment.text)
    return "\n".join(lines) or None
