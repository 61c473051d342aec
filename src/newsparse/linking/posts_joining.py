"""The records of one post joined, and the quotes that are its words.

Two records are one post when they have the same ID, or the same author and equal or contained words; never when their
IDs, platforms or days conflict, and never on a guess.  An embed without words (a bare iframe) takes the words of the
one post in prose that fits its author, platform and day.  A block that holds more than an embed is another record.
"""

from __future__ import annotations

from newsparse.linking.posts_authors import same_author
from newsparse.linking.posts_drafts import fragments_of, joined
from newsparse.linking.posts_fitting import conflict, fits_wordless, same_poster, worded
from newsparse.linking.posts_merging import merged, with_fragments
from newsparse.linking.posts_words import WordIndex, folded, holds
from newsparse.models.posts import Fragment, Place, Post, PostForm
from newsparse.models.quotes import Quote, QuoteForm
from newsparse.models.spans import Span

__all__ = ["join"]

_ENOUGH = 4
"""So many words in a row by the same author are no accident."""
_NEAR = 400
"""Within so many characters fewer words will do."""


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
    found = sorted((post for post in table.posts if post is not None), key=_place)
    owners: dict[Span, Post] = {}
    for post in found:
        for place in post.places:
            if place.form is PostForm.INLINE and place.span is not None:
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
        self.posts: list[Post | None] = []
        self.index = WordIndex()
        self.ids: dict[tuple[str, str], int] = {}

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
        words = folded(post.text)
        for number in self.index.candidates(words):
            other = self.posts[number]
            if other is None or conflict(other, post) or not same_poster(other, post):
                continue
            whole = folded(other.text)
            if words == whole or (len(words) >= _ENOUGH and holds(whole, words)):
                return number
        # A shown text cut off at its end is the beginning of the block.
        for number in self.index.candidates(words):
            other = self.posts[number]
            if other is None or other.text is None or not other.text.rstrip().endswith(("…", "...")):
                continue
            whole = folded(other.text)
            if (
                len(whole) >= 2 * _ENOUGH
                and words[: len(whole)] == whole
                and same_poster(other, post)
                and not conflict(other, post)
            ):
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
            whole = self.posts[number]
            if whole is not None and all(worded(whole, fragment.text) for fragment in homeless):
                homes[number] = list(post.fragments)
                homeless = []
        for number, fragments in homes.items():
            self._join(number, with_fragments(post, fragments))
        if homeless or not post.fragments:
            self._new(with_fragments(post, homeless) if homes else post)

    def _home(self, post: Post, fragment: Fragment) -> int | None:
        words = folded(fragment.text)
        best: int | None = None
        for number in self.index.candidates(words):
            other = self.posts[number]
            if other is None or conflict(other, post) or not holds(folded(other.text), words):
                continue
            same = same_poster(other, post)
            if same is False or (same is None and len(words) < 2 * _ENOUGH):
                continue
            if len(words) < _ENOUGH and not _near(other, fragment.spans[0]) and words != folded(other.text):
                continue
            if len(words) < _ENOUGH and other.form is PostForm.INLINE:
                continue
            if best is None or _nearer(other, self.posts[best], fragment.spans[0]):
                best = number
        return best

    def add_quotes(self, quotes: tuple[Quote, ...]) -> None:
        """Give the words of embeds and blocks that are quoted without any word of a platform."""
        if not any(post is not None and post.form in (PostForm.EMBEDDED, PostForm.BLOCK) for post in self.posts):
            return
        taken = {place.span for post in self.posts if post is not None for place in post.places}
        spans = [
            post.span
            for post in self.posts
            if post is not None and post.span is not None and post.form is not PostForm.MENTION
        ]
        stack = [(quote, quote) for quote in reversed(quotes)]
        while stack:
            quote, outer = stack.pop()
            stack.extend((inner, outer) for inner in reversed(quote.nested))
            if quote.span in taken or quote.form is QuoteForm.TERM or any(quote.span in span for span in spans):
                continue
            self._give(quote, nested=quote is not outer)

    def _give(self, quote: Quote, *, nested: bool) -> None:
        words = folded(quote.text)
        if len(words) < _ENOUGH:
            return
        for number in self.index.candidates(words):
            post = self.posts[number]
            if (
                post is None
                or post.form not in (PostForm.EMBEDDED, PostForm.BLOCK)
                or not holds(folded(post.text), words)
            ):
                continue
            if same_author(post.speaker, quote.speaker) or (nested and quote.speaker is None):
                fragments = fragments_of([quote])
                piece = Post(
                    platform=post.platform,
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
        bare = [n for n, p in enumerate(self.posts) if p is not None and p.form is PostForm.EMBEDDED and not p.text]
        told = [
            n
            for n, p in enumerate(self.posts)
            if p is not None and p.form in (PostForm.INLINE, PostForm.BLOCK) and not p.id
        ]
        if not bare or not told:
            return
        pairs: dict[int, list[int]] = {n: [] for n in bare}
        rivals: dict[int, int] = {}
        for n in bare:
            for m in told:
                if fits_wordless(self.posts[n], self.posts[m]):
                    pairs[n].append(m)
                    rivals[m] = rivals.get(m, 0) + 1
        for n in bare:
            if len(pairs[n]) == 1 and rivals[pairs[n][0]] == 1:
                m = pairs[n][0]
                words = self.posts[m]
                self.posts[m] = None
                if words is not None:
                    self._join(n, words)

    def _new(self, post: Post) -> None:
        number = len(self.posts)
        self.posts.append(post)
        self.index.add(number, folded(post.text))
        if post.id:
            self.ids.setdefault((post.platform.name, post.id), number)

    def _join(self, number: int, post: Post) -> None:
        one = self.posts[number]
        assert one is not None
        whole = merged(one, post)
        self.posts[number] = whole
        if whole.text != one.text:
            self.index.add(number, folded(whole.text))
        if whole.id:
            self.ids.setdefault((whole.platform.name, whole.id), number)


def _near(post: Post, span: Span) -> bool:
    return any(
        place.span is not None and max(place.span.start - span.end, span.start - place.span.end) <= _NEAR
        for place in post.places
    )


def _nearer(one: Post, other: Post | None, span: Span) -> bool:
    """Tell whether a post is richer than another, or as rich and nearer to a place."""
    if other is None:
        return True
    return (one.form.richness, -_distance(one, span)) > (other.form.richness, -_distance(other, span))


def _distance(post: Post, span: Span) -> int:
    return min((abs(place.span.start - span.start) for place in post.places if place.span), default=1 << 60)
