"""Who said something, by what words, and how that is known."""

from __future__ import annotations

from enum import Enum
from typing import Final

import attrs

from newsparse.models.making import maker
from newsparse.models.people import SourceKind
from newsparse.models.spans import Mention, Span

__all__ = ["Basis", "Cue", "Modality", "Speaker", "new_cue", "new_speaker"]


class Modality(Enum):
    """Whether somebody did say it."""

    SAID = "said"
    DENIED = "denied"
    """The reporter says that they did not: "never said"."""
    HYPOTHETICAL = "hypothetical"
    """They might, could or should: "would say"."""
    FUTURE = "future"
    """They are going to: "will say"."""


class Basis(Enum):
    """How a speaker's name was reached."""

    NAMED = "named"
    """The mention is the full name."""
    SURNAME = "surname"
    """The mention is a part of a name that stands elsewhere in full."""
    TITLE = "title"
    """A title that somebody holds in this article: "the mayor"."""
    ROLE = "role"
    """A description: "the Marsen Democrat", "her lawyer"."""
    PRONOUN = "pronoun"
    """He, she, it or they."""
    CARRIED = "carried"
    """No mention of its own: the speaker of the quotation before goes on."""

    @property
    def sure(self) -> bool:
        """Whether the text itself gives the name; the rest are best readings."""
        return self in (Basis.NAMED, Basis.SURNAME)


@attrs.frozen(kw_only=True)
class Cue:
    """The words that introduce what somebody said: "said", "according to", "his call for"."""

    text: str
    """The words as printed."""
    span: Span
    """Where they stand."""

    def __str__(self) -> str:
        """Return the words."""
        return self.text


@attrs.frozen(kw_only=True)
class Speaker:
    """Who said it, as far as the article tells."""

    name: str | None
    """A person's canonical name, an organisation as printed, an office by its holder; None when unsure."""
    mention: Mention | None = None
    """The noun phrase that names the source; None only when the source is not in the text."""
    kind: SourceKind = SourceKind.PERSON
    """What kind of source it is."""
    basis: Basis | None = None
    """How the name was reached; None when there is no name."""
    joint: tuple[Speaker, ...] = ()
    """The others who said the same words together with this one."""

    def __str__(self) -> str:
        """Return the name, else the mention."""
        return self.name or (self.mention.text if self.mention else "somebody")

    @property
    def sure(self) -> bool:
        """Whether the name is the text's own and not a best reading."""
        return self.basis is not None and self.basis.sure


new_cue: Final = maker(Cue)
new_speaker: Final = maker(Speaker)
