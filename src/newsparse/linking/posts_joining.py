"""The records of one post joined, and the quotes that are its words.

Two records are one post when they have the same ID, or the same author and equal or contained words; never when their
IDs, platforms or days conflict, and never on a guess.  An embed without words (a bare iframe) takes the words of the
one post in prose that fits its author, platform and day.  A block that holds more than an embed is another record.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter

from newsparse.linking.posts_authors import same_author
from newsparse.linking.posts_clusters import Cluster, with_fragments
from newsparse.linking.posts_drafts import fragments_of, joined
from newsparse.linking.posts_fitting import conflict, fits_wordless, same_poster, worded
from newsparse.linking.posts_words import WordIndex, folded, holds
from newsparse.models.posts import Fragment, Place, Post, PostForm
from newsparse.models.quotes import Quote, QuoteForm
from newsparse.models.spans import Span

__all__ = ["join"]

_ENOUGH = 4
"""So many words in a row by the same author are no accident."""
_NEAR = 400
"""Within so many characters fewer words will do."""
_MOST = 60
"""So many wordless embeds, and so many posts in prose, are held against each other."""
_SHOWN = (PostForm.EMBEDDED, PostForm.BLOCK)
_QUOTED = (PostForm.INLINE, PostForm.BLOCK)


def join(posts: list[Post], quotes: tuple[Quote, ...]) -> tuple[tuple[Post, ...], dict[Span, Post]]:
    """Return the posts of an article, each once, in order of place; and for each quoted stretch of one its post.

    The result does not depend on the order of `posts`.
    """
    ordered = sorted(posts, key=_rank)
    table = _Table()
    for post in ordered:
        if post.form is PostForm.INLINE:
            table.add_inline(post)
        else:
            table.add_record(post)
    table.add_quotes(quotes)
    table.give_words()
    found = sorted(table.done(), key=_place)
    owners: dict[Span, Post] = {}
    for post in found:
        for place in post.places:
            if place.form in _QUOTED and place.span is not None:
                owners[place.span] = post
    return tuple(found), owners


def _rank(post: Post) -> tuple[int, int, str, str]:
    return (-post.form.richness, _place(post), post.id or "", post.text or "")


def _place(post: Post) -> int:
    starts = [place.span.start for place in post.places if place.span]
    return min(starts, default=1 << 60)


class _Table:
    """The posts so far, each with all its records."""

    def __init__(self) -> None:
        self.clusters: list[Cluster | None] = []
        self.index = WordIndex()
        self.ids: dict[tuple[str, str], int] = {}

    def done(self) -> list[Post]:
        """Return the posts."""
        return [cluster.post() for cluster in self.clusters if cluster is not None]

    def add_record(self, post: Post) -> None:
        """Add an embed, a block or a mention: to its post by ID or by equal words, else as a new post."""
        known = self.ids.get((post.platform.name, post.id)) if post.id else None
        if known is None and post.text:
            known = self._same_words(post)
        if known is None:
            self._new(post)
        else:
            self._join(known, post)

    def _same_words(self, post: Post) -> int | None:
        if not self.index:
            return None
        words = folded(post.text)
        for number in self.index.candidates(words):
            cluster = self.clusters[number]
            if cluster is None or conflict(cluster.head, post) or not same_poster(cluster.head, post):
                continue
            whole = cluster.words
            if words == whole or (len(words) >= _ENOUGH and holds(whole, words)):
                return number
            # A shown text that is cut off is the beginning of the block.
            if cluster.cut and len(whole) >= 2 * _ENOUGH and words[: len(whole)] == whole:
                return number
        return None

    def add_inline(self, post: Post) -> None:
        """Add a post of prose: to the post that holds its words, fragment by fragment, else as a new one."""
        homes: dict[int, list[Fragment]] = {}
        homeless: list[Fragment] = []
        for fragment in post.fragments:
            number = self._home(post, fragment)
            if number is None:
                homeless.append(fragment)
            else:
                homes.setdefault(number, []).append(fragment)
        if homeless and len(homes) == 1:
            number = next(iter(homes))
            whole = self.clusters[number]
            if whole is not None and all(worded(whole.words, whole.cut, fragment.text) for fragment in homeless):
                homes[number] = list(post.fragments)
                homeless = []
        for number, fragments in homes.items():
            self._join(number, with_fragments(post, fragments))
        if homeless or not post.fragments:
            self._new(with_fragments(post, homeless) if homes else post)

    def _home(self, post: Post, fragment: Fragment) -> int | None:
        if not self.index:
            return None
        words = folded(fragment.text)
        span = fragment.spans[0]
        best: int | None = None
        rank = (0, 0)
        for number in self.index.candidates(words):
            cluster = self.clusters[number]
            if cluster is None or conflict(cluster.head, post) or not holds(cluster.words, words):
                continue
            same = same_poster(cluster.head, post)
            if same is False or (same is None and len(words) < 2 * _ENOUGH):
                continue
            away = cluster.distance(span)
            few = len(words) < _ENOUGH
            if few and (cluster.head.form is PostForm.INLINE or (away > _NEAR and words != cluster.words)):
                continue
            if best is None or (cluster.head.form.richness, -away) > rank:
                best, rank = number, (cluster.head.form.richness, -away)
        return best

    def add_quotes(self, quotes: tuple[Quote, ...]) -> None:
        """Give the words of embeds and blocks that are quoted without any word of a platform."""
        shown = [cluster for cluster in self.clusters if cluster is not None and cluster.head.form in _SHOWN]
        if not shown:
            return
        taken = {place.span for cluster in self.clusters if cluster is not None for place in cluster.places}
        inside = sorted(
            {
                (place.span.start, place.span.end)
                for c in shown
                for place in c.places
                if place.span and place.form in _SHOWN
            }
        )
        starts = [start for start, _ in inside]
        stack = [(quote, False) for quote in reversed(quotes)]
        while stack:
            quote, nested = stack.pop()
            stack.extend((inner, True) for inner in reversed(quote.nested))
            at = bisect_right(starts, quote.span.start) - 1
            if quote.span in taken or quote.form is QuoteForm.TERM or (at >= 0 and quote.span.end <= inside[at][1]):
                continue
            self._give(quote, nested=nested)

    def _give(self, quote: Quote, *, nested: bool) -> None:
        words = folded(quote.text)
        if len(words) < _ENOUGH:
            return
        for number in self.index.candidates(words):
            cluster = self.clusters[number]
            if cluster is None or cluster.head.form not in _SHOWN or not holds(cluster.words, words):
                continue
            if same_author(cluster.head.speaker, quote.speaker) or (nested and quote.speaker is None):
                fragments = fragments_of([quote])
                piece = Post(
                    platform=cluster.head.platform,
                    form=PostForm.INLINE,
                    speaker=quote.speaker,
                    text=joined(fragments),
                    span=quote.span,
                    places=(Place(form=PostForm.INLINE, span=quote.span),),
                    fragments=fragments,
                )
                self._join(number, piece)
                return

    def give_words(self) -> None:
        """Give a wordless embed the words of the one post in prose that fits it, where each is the other's only one."""
        alive = [(n, c) for n, c in enumerate(self.clusters) if c is not None]
        bare = [(n, c) for n, c in alive if c.head.form is PostForm.EMBEDDED and not c.words][:_MOST]
        told = [(n, c) for n, c in alive if c.head.form in (PostForm.INLINE, PostForm.BLOCK) and not c.head.id][:_MOST]
        pairs = [(n, m) for n, c in bare for m, d in told if fits_wordless(c.head, d.head)]
        embeds, stories = Counter(n for n, _ in pairs), Counter(m for _, m in pairs)
        for n, m in pairs:
            other = self.clusters[m]
            if embeds[n] == 1 and stories[m] == 1 and other is not None:
                self.clusters[m] = None
                for record in other.records:
                    self._join(n, record)

    def _new(self, post: Post) -> None:
        number = len(self.clusters)
        self.clusters.append(Cluster(post))
        self.index.add(number, post.text)
        if post.id:
            self.ids.setdefault((post.platform.name, post.id), number)

    def _join(self, number: int, post: Post) -> None:
        cluster = self.clusters[number]
        assert cluster is not None
        if cluster.add(post):
            self.index.add(number, post.text)
        if post.id:
            self.ids.setdefault((post.platform.name, post.id), number)
