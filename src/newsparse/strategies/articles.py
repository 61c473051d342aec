"""Whole articles."""

from __future__ import annotations

from hypothesis import strategies as st

from newsparse.strategies.credits import bylines, datelines
from newsparse.strategies.embeds import embeds
from newsparse.strategies.furniture import furniture, prose
from newsparse.strategies.people import names
from newsparse.strategies.speech import quotes
from newsparse.strategies.written import WrittenArticle, WrittenLine, WrittenPost, WrittenSpeech

__all__ = ["articles"]

_TITLES = (
    "Council votes to buy two electric ferries", "Harbor town splits over its bridge",
    "Flood plan fails after four hours of debate", "Why the old pier has to go",
)  # fmt: skip


@st.composite
def articles(draw: st.DrawFn, *, posts: bool = True) -> WrittenArticle:
    """Draw an article: headline, byline, dateline, prose, people quoted in every form, embeds, furniture at the end.

    Args:
        posts: whether it may carry embedded posts.
    """
    cast = draw(st.lists(names(), min_size=1, max_size=3, unique_by=lambda name: name.surname))
    known: set[str] = set()
    parts: list[WrittenSpeech | WrittenPost | WrittenLine] = [draw(prose())]
    for _ in range(draw(st.integers(1, 6))):
        speaker = draw(st.sampled_from(cast))
        parts.append(draw(quotes(speaker=speaker, known=str(speaker) in known)))
        known.add(str(speaker))
        if draw(st.booleans()):
            parts.append(draw(prose()))
        if posts and draw(st.integers(0, 4)) == 0:
            # An account of the same family name would make surnames ambiguous, and so they should be read.
            parts.append(
                draw(embeds().filter(lambda post: not any(somebody.surname in post.name for somebody in cast)))
            )
    # Prose last, so that it is clear where the closing furniture begins.
    parts.append(draw(prose()))
    parts += draw(st.lists(furniture(), max_size=3, unique=True))
    return WrittenArticle(
        title=draw(st.sampled_from(_TITLES)),
        byline=draw(bylines(roles=False)),
        dateline=draw(st.none() | datelines()),
        parts=tuple(parts),
    )
