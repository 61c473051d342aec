"""X, Truth Social, Bluesky, Mastodon and its kin, Telegram: short posts under a handle."""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.rules import IdClock, PlatformRules
from newsparse.models.platforms import Platform

__all__ = ["BLUESKY", "MASTODON", "MISSKEY", "PLEROMA", "TELEGRAM", "TRUTH_SOCIAL", "X"]

# Handles: 15 characters today, a few old ones are longer (common knowledge).  `statuses` until 2013, `#!` until 2012,
# `i/web/status`, mark-up and the clock: observed; the clock also computed.  Mirrors: links in articles.
X: Final = PlatformRules(
    platform=Platform(name="x", label="X"),
    hosts=(
        "x.com",
        "twitter.com",
        "vxtwitter.com",
        "fxtwitter.com",
        "fixupx.com",
        "fixvx.com",
        "nitter.net",
        "nitter.poast.org",
        "xcancel.com",
    ),
    paths=(
        "/{handle}/status/{id}/{**}",
        "/{handle}/statuses/{id}/{**}",
        "/i/web/status/{id}",
        "//platform.twitter.com/embed/{*}?id={id}",
        "//platform.x.com/embed/{*}?id={id}",
        "//twitframe.com/show?url={url}",
    ),
    handle=r"[A-Za-z0-9_]{1,20}",
    placeholders=("i", "x", "user", "anyuser", "twitter", "web"),
    permalink="https://x.com/{handle}/status/{id}",
    clock=IdClock.SNOWFLAKE,
    embed_tags=("amp-twitter", "twitter-widget"),
    embed_classes=("twitter-tweet", "twitter-video", "twitter-tweet-rendered"),
    embed_attributes=("data-tweet-id", "data-tweetid", "data-twitter"),
    embed_hosts=("platform.twitter.com", "platform.x.com", "twitframe.com"),
    words=("X", "Twitter", "formerly Twitter"),
    verbs=("tweeted", "retweeted"),
)
# Addresses and embed code: its web application and embed.js; lazy iframes and the clock: observed.  `links.`: common
# knowledge.  The handle's grammar is Mastodon's, from which it was forked.
TRUTH_SOCIAL: Final = PlatformRules(
    platform=Platform(name="truth_social", label="Truth Social"),
    hosts=("truthsocial.com",),
    paths=(
        "/@{handle}/{id}/{**}",
        "/@{handle}/posts/{id}/{**}",
        "/users/{handle}/statuses/{id}",
        "/group/{*}/posts/{id}",
        "//links.truthsocial.com/link/{id}",
    ),
    permalink="https://truthsocial.com/@{handle}/{id}",
    clock=IdClock.MASTODON,
    embed_classes=("truthsocial-embed", "truthsocial-video"),
    words=("Truth Social",),
    verbs=("truthed", "retruthed"),
)
# Handles are domain names (atproto.com/specs/handle); an address may hold the account's DID instead.  IDs: atproto.com/specs/tid.  Mark-up: observed.
BLUESKY: Final = PlatformRules(
    platform=Platform(name="bluesky", label="Bluesky"),
    hosts=("bsky.app", "staging.bsky.app"),
    paths=(
        "/profile/{handle}/post/{id}",
        "at://{handle}/app.bsky.feed.post/{id}",
        "//embed.bsky.app/embed/{handle}/app.bsky.feed.post/{id}",
    ),
    handle=(
        r"did:[a-z]{2,10}:[A-Za-z0-9._:%-]{1,200}"
        r"|(?=.{4,253}\Z)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]*"
    ),
    id=r"[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}",
    permalink="https://bsky.app/profile/{handle}/post/{id}",
    clock=IdClock.TID,
    embed_classes=("bluesky-embed",),
    embed_attributes=("data-bluesky-uri",),
    embed_hosts=("embed.bsky.app",),
    line_breaks=True,
    words=("Bluesky",),
    verbs=("skeeted",),
)
# docs.joinmastodon.org; the iframe and the clock: observed; the blockquote: the embed code of version 4.3.  IDs with
# a time have 17 to 19 digits (since version 2); shorter ones are no longer met, and would make any number a post.
MASTODON: Final = PlatformRules(
    platform=Platform(name="mastodon", label="Mastodon"),
    paths=("/@{handle}/{id}/{**}", "/users/{handle}/statuses/{id}/{**}", "/web/statuses/{id}", "/deck/@{handle}/{id}"),
    handle=r"[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,29}[A-Za-z0-9_])?(?:@[A-Za-z0-9.-]{4,253})?",
    id=r"[0-9]{17,19}",
    clock=IdClock.MASTODON,
    embed_classes=("mastodon-embed",),
    embed_attributes=("data-embed-url",),
    words=("Mastodon",),
    verbs=("tooted",),
)
# Software that speaks to Mastodon under other addresses; the forms of the IDs are theirs (docs.pleroma.social, flake;
# misskey-hub.net, aid and aidx) and hold no time that we read.
PLEROMA: Final = PlatformRules(platform=MASTODON.platform, paths=("/notice/{id}",), id=r"[A-Za-z0-9]{18}")
MISSKEY: Final = PlatformRules(
    platform=MASTODON.platform, paths=("/notes/{id}",), id=r"(?=[a-z]*[0-9])[9a][a-z0-9]{9}(?:[a-z0-9]{6})?"
)
# core.telegram.org/widgets/post; the number of a message is a counter and holds no time.
TELEGRAM: Final = PlatformRules(
    platform=Platform(name="telegram", label="Telegram"),
    hosts=("t.me", "telegram.me", "telegram.dog"),
    paths=("/{handle}/{id}", "/s/{handle}/{id}", "/{handle}/{*}/{id}"),
    handle=r"[A-Za-z][A-Za-z0-9_]{3,31}",
    id=r"[0-9]{1,12}",
    permalink="https://t.me/{handle}/{id}",
    embed_attributes=("data-telegram-post",),
    words=("Telegram",),
)
