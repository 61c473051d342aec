"""What newsparse knows of each platform."""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.rules import IdClock, PlatformRules
from newsparse.models.platforms import Platform

__all__ = ["PLATFORMS", "TRUTH_SOCIAL", "X"]

X: Final = PlatformRules(
    platform=Platform(name="x", label="X"),
    hosts=("x.com", "twitter.com", "mobile.x.com", "mobile.twitter.com", "m.twitter.com"),
    paths=("/{handle}/status/{id}", "/{handle}/statuses/{id}", "/i/web/status/{id}"),
    handle=r"[A-Za-z0-9_]{1,20}",
    permalink="https://x.com/{handle}/status/{id}",
    clock=IdClock.SNOWFLAKE,
    embed_classes=("twitter-tweet", "twitter-video"),
    embed_attributes=("data-tweet-id", "data-tweetid"),
    embed_hosts=("platform.twitter.com", "platform.x.com", "twitframe.com"),
    words=("X", "Twitter", "formerly Twitter"),
    verbs=("tweeted",),
)
TRUTH_SOCIAL: Final = PlatformRules(
    platform=Platform(name="truth_social", label="Truth Social"),
    hosts=("truthsocial.com",),
    paths=("/@{handle}/{id}", "/@{handle}/posts/{id}", "/users/{handle}/statuses/{id}", "/@{handle}/{id}/embed"),
    permalink="https://truthsocial.com/@{handle}/{id}",
    clock=IdClock.MASTODON,
    embed_classes=("truthsocial-embed", "truthsocial-video"),
    words=("Truth Social",),
    verbs=("truthed",),
)
PLATFORMS: Final[tuple[PlatformRules, ...]] = (X, TRUTH_SOCIAL)
