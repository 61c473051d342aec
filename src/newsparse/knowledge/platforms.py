"""What newsparse knows of each platform, as data.

Where a fact comes from stands beside it: *observed* in the mark-up of news pages, *computed* from posts whose time is
known, a published *specification*, or the platform's own *help pages and embed code*.  What nobody publishes and we did
not see is marked *common knowledge* and is only used to accept, never to refuse.
"""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.communities import (
    FACEBOOK,
    GAB,
    INSTAGRAM,
    INSTAGRAM_STORY,
    LINKEDIN,
    REDDIT,
    THREADS,
    TIKTOK,
    VK,
    WEIBO,
    YOUTUBE,
    YOUTUBE_POST,
)
from newsparse.knowledge.microblogs import BLUESKY, MASTODON, MISSKEY, PLEROMA, TELEGRAM, TRUTH_SOCIAL, X
from newsparse.knowledge.rules import PlatformRules

__all__ = [
    "BLUESKY",
    "FACEBOOK",
    "GAB",
    "INSTAGRAM",
    "INSTAGRAM_STORY",
    "LINKEDIN",
    "MASTODON",
    "MISSKEY",
    "PLATFORMS",
    "PLEROMA",
    "REDDIT",
    "TELEGRAM",
    "THREADS",
    "TIKTOK",
    "TRUTH_SOCIAL",
    "VK",
    "WEIBO",
    "YOUTUBE",
    "YOUTUBE_POST",
    "X",
]

PLATFORMS: Final[tuple[PlatformRules, ...]] = (
    X,
    TRUTH_SOCIAL,
    BLUESKY,
    THREADS,
    INSTAGRAM,
    INSTAGRAM_STORY,
    FACEBOOK,
    TIKTOK,
    TELEGRAM,
    YOUTUBE,
    YOUTUBE_POST,
    REDDIT,
    LINKEDIN,
    WEIBO,
    VK,
    GAB,
    MASTODON,
    PLEROMA,
    MISSKEY,
)
"""The platforms of a parser that was told of no other."""
