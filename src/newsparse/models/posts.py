"""Social-media posts as an article shows them."""

from __future__ import annotations

import datetime as dt
from enum import Enum

import attrs

from newsparse.models.platforms import Platform
from newsparse.models.spans import Origin, Span, shown
from newsparse.models.speakers import Speaker

__all__ = ["Account", "Fragment", "Place", "Post", "PostForm", "PostRef"]


class PostForm(Enum):
    """How an article carries a post, richest first."""

    EMBEDDED = "embedded"
    """As the platform's own embed, or that embed flattened into text."""
    BLOCK = "block"
    """Reproduced as a paragraph, or several, of its own."""
    INLINE = "inline"
    """Its words quoted in the reporter's sentences."""
    MENTION = "mention"
    """Told of, or linked to, without its words."""

    @property
    def richness(self) -> int:
        """Return a number that is greater for richer forms."""
        return len(PostForm) - list(PostForm).index(self)


@attrs.frozen(kw_only=True)
class Account:
    """An account as shown."""

    name: str | None = None
    """The display name as shown, emoji and all."""
    handle: str | None = None
    """The handle without its leading `@`; a whole domain on Bluesky, `user@host` on Mastodon."""

    def __str__(self) -> str:
        """Return what is known of the name and the handle."""
        handle = f"@{self.handle}" if self.handle else None
        if self.name and handle:
            return f"{self.name} ({handle})"
        return self.name or handle or ""


@attrs.frozen(kw_only=True)
class Fragment:
    """Some words of a post that an article quotes in its own sentences."""

    text: str
    """The words, without marks."""
    spans: tuple[Span, ...]
    """Where they stand: the stretches of the quotation that holds them."""


@attrs.frozen(kw_only=True)
class Place:
    """One place where a post stands in the article."""

    form: PostForm
    """The form it has there."""
    span: Span | None
    """Where; None for an embed without words."""
    origin: Origin = Origin.VISIBLE
    """Where that record was read."""


@attrs.frozen(kw_only=True)
class Post:
    """One social-media post, however often the article shows it."""

    platform: Platform
    """Where it was posted; `unknown` when the article does not say."""
    form: PostForm
    """The richest form in which the article carries it."""
    author: Account | None = None
    """The account as shown; None when no account is shown."""
    speaker: Speaker | None = None
    """Who the author is in this article."""
    text: str | None = None
    """Its words as far as the article gives them; None for a mention or a wordless embed."""
    complete: bool = False
    """Whether `text` is the whole post."""
    posted: dt.datetime | None = None
    """The instant, UTC, where the ID or the embed holds it."""
    posted_on: dt.date | None = None
    """The day: of the instant in UTC, else as the article's words say."""
    date_text: str | None = None
    """The words of the date as printed."""
    url: str | None = None
    """The permalink."""
    id: str | None = None
    """The platform's own ID."""
    span: Span | None = None
    """The first place of the richest form; None when that stands nowhere in the text."""
    places: tuple[Place, ...] = ()
    """Every place where the article shows the post, in reading order."""
    fragments: tuple[Fragment, ...] = ()
    """Its words quoted in the reporter's sentences, in reading order."""
    media: tuple[str, ...] = ()
    """Links to its pictures and videos, kept apart from the words."""
    quoted_url: str | None = None
    """The permalink of the post that this one quotes."""
    reposted_by: Speaker | None = None
    """Who passed it on, where the article says so."""
    deleted: bool = False
    """Whether the article says that it was deleted."""

    def __repr__(self) -> str:
        """Show platform, form, author and words."""
        who = self.speaker or self.author or "somebody"
        when = self.posted or self.posted_on
        words = f" {shown(self.text)}" if self.text else ""
        day = f" {when:%Y-%m-%d}" if when else ""
        return f"<Post {self.platform.name} {self.form.value} by {who}{day}{words}>"


@attrs.frozen(kw_only=True)
class PostRef:
    """What a post's address says of it."""

    platform: Platform
    """The platform of the host."""
    id: str | None
    """The platform's own ID; None where the address is only a short link to a post."""
    handle: str | None
    """The account in the address, without `@`; None for placeholders such as `i`."""
    posted: dt.datetime | None
    """The instant, UTC, where the ID holds it."""
    url: str
    """The address in its usual form, without tracking parameters."""
