"""What reading the posts that stand by themselves finds, before anybody is given a name."""

from __future__ import annotations

import attrs

from newsparse.models.posts import Post
from newsparse.models.spans import Span

__all__ = ["PostRecord"]


@attrs.frozen(kw_only=True)
class PostRecord:
    """One place where a post stands by itself: an embed, a flattened embed, a reproduced block.

    `newsparse.linking.posts` gives it a speaker and a day, and joins the records of one post.
    """

    post: Post
    """The post as far as this place shows it; its speaker is not yet known."""
    author: Span | None = None
    """The words of the introduction that name the author, None when an account is shown instead."""
    introduction: Span | None = None
    """The reporter's sentence that introduces it, whose date words are the post's; None for an embed."""
