"""`parse_post_url`: an address → what it says of a post."""

from __future__ import annotations

from newsparse.knowledge.platforms import PLATFORMS
from newsparse.knowledge.rules import PlatformRules
from newsparse.models.posts import PostRef

__all__ = ["parse_post_url"]


def parse_post_url(url: str, platforms: tuple[PlatformRules, ...] = PLATFORMS) -> PostRef | None:
    """Return what the address of a post says, None when it is no post's."""
    del url, platforms
    return None
