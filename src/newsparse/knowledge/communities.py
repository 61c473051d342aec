"""Instagram, Threads, Facebook, TikTok, YouTube, Reddit, LinkedIn, Weibo, VK, Gab."""

from __future__ import annotations

from typing import Final

from newsparse.knowledge.rules import IdClock, PlatformRules
from newsparse.models.platforms import Platform

__all__ = [
    "FACEBOOK",
    "GAB",
    "INSTAGRAM",
    "LINKEDIN",
    "REDDIT",
    "THREADS",
    "TIKTOK",
    "VK",
    "WEIBO",
    "YOUTUBE",
    "YOUTUBE_POST",
]

_CODE: Final = r"[A-Za-z0-9_-]{5,60}"
"""Instagram's short codes: base 64 of the ID; those of private accounts are longer (common knowledge)."""
_ACCOUNT: Final = r"(?!\.)(?!.*\.\.)[A-Za-z0-9_.]{1,30}(?<!\.)"
"""Instagram's handles: no dot at either end, no two in a row (help.instagram.com)."""

# Addresses, mark-up of versions 7, 12 and 14, and the clock: observed.
INSTAGRAM: Final = PlatformRules(
    platform=Platform(name="instagram", label="Instagram"),
    hosts=("instagram.com", "instagr.am", "ig.me", "ddinstagram.com"),
    paths=(
        "/p/{id}/{**}",
        "/reel/{id}/{**}",
        "/reels/{id}",
        "/tv/{id}/{**}",
        "/{handle}/p/{id}",
        "/{handle}/reel/{id}",
        "//graph.facebook.com/{*}/instagram_oembed?url={url}",
        "//api.instagram.com/oembed?url={url}",
    ),
    handle=_ACCOUNT,
    id=_CODE,
    permalink="https://www.instagram.com/p/{id}/",
    clock=IdClock.INSTAGRAM,
    embed_tags=("amp-instagram",),
    embed_classes=("instagram-media",),
    linked_words=True,
    embed_attributes=("data-instgrm-permalink",),
    words=("Instagram", "Insta"),
)
INSTAGRAM_STORY: Final = PlatformRules(
    platform=INSTAGRAM.platform,
    hosts=("instagram.com",),
    paths=("/stories/{handle}/{id}",),
    handle=_ACCOUNT,
    id=r"[0-9]{17,20}",
    permalink="https://www.instagram.com/stories/{handle}/{id}/",
    clock=IdClock.INSTAGRAM,
)
# Addresses and the blockquote: its embed code; the clock: computed.
THREADS: Final = PlatformRules(
    platform=Platform(name="threads", label="Threads"),
    hosts=("threads.net", "threads.com"),
    paths=("/@{handle}/post/{id}/{**}", "/t/{id}/{**}", "/share/{code}"),
    handle=_ACCOUNT,
    id=_CODE,
    permalink="https://www.threads.com/@{handle}/post/{id}",
    clock=IdClock.INSTAGRAM,
    embed_classes=("text-post-media",),
    embed_attributes=("data-text-post-permalink",),
    words=("Threads",),
)
# Addresses and mark-up: developers.facebook.com/docs/plugins and observed.  IDs are numbers or opaque `pfbid…`.
FACEBOOK: Final = PlatformRules(
    platform=Platform(name="facebook", label="Facebook"),
    hosts=("facebook.com", "*.facebook.com", "fb.com", "fb.watch", "fb.me"),
    paths=(
        "/plugins/post.php?href={url}",
        "/plugins/video.php?href={url}",
        "/permalink.php?story_fbid={id}&id={handle}",
        "/story.php?story_fbid={id}&id={handle}",
        "/watch?v={id}",
        "/watch/live?v={id}",
        "/video.php?v={id}",
        "/photo?fbid={id}",
        "/photo.php?fbid={id}",
        "/reel/{id}",
        "/groups/{*}/posts/{id}",
        "/groups/{*}/permalink/{id}",
        "/{handle}/posts/{id}",
        "/{handle}/posts/{*}/{id}",
        "/{handle}/videos/{id}",
        "/{handle}/videos/{*}/{id}",
        "/{handle}/photos/{id}",
        "/{handle}/photos/{*}/{id}",
        "/{*}/posts/{id}",
        "/{*}/posts/{*}/{id}",
        "/{*}/videos/{id}",
        "/share/p/{code}",
        "/share/v/{code}",
        "/share/r/{code}",
        "//fb.watch/{code}",
    ),
    handle=r"[A-Za-z0-9.-]{2,80}",
    id=r"[0-9]{5,20}|pfbid[A-Za-z0-9]{20,100}",
    embed_tags=("amp-facebook",),
    embed_classes=("fb-post", "fb-video"),
    words=("Facebook",),
)
# Addresses and mark-up: developers.tiktok.com/doc/embed-videos; the clock: computed.
TIKTOK: Final = PlatformRules(
    platform=Platform(name="tiktok", label="TikTok"),
    hosts=("tiktok.com", "vm.tiktok.com", "vt.tiktok.com"),
    paths=(
        "/@{handle}/video/{id}",
        "/@{handle}/photo/{id}",
        "/embed/v2/{id}",
        "/embed/{id}",
        "/player/v1/{id}",
        "/v/{id}.html",
        "/t/{code}",
        "//vm.tiktok.com/{code}",
        "//vt.tiktok.com/{code}",
    ),
    handle=r"[A-Za-z0-9_.]{1,30}",
    id=r"[0-9]{15,20}",
    permalink="https://www.tiktok.com/@{handle}/video/{id}",
    clock=IdClock.TIKTOK,
    embed_tags=("amp-tiktok",),
    embed_classes=("tiktok-embed",),
    words=("TikTok",),
)
# Addresses: observed.  An iframe plays a video, which is no post's words; a channel's posts have IDs of their own.
YOUTUBE: Final = PlatformRules(
    platform=Platform(name="youtube", label="YouTube"),
    hosts=("youtube.com", "youtube-nocookie.com", "youtu.be", "music.youtube.com"),
    paths=(
        "/watch?v={id}",
        "/embed/{id}",
        "/shorts/{id}",
        "/live/{id}",
        "/v/{id}",
        "//youtu.be/{id}",
    ),
    handle=r"[A-Za-z0-9_.-]{3,30}",
    id=r"(?!videoseries)[A-Za-z0-9_-]{11}",
    permalink="https://www.youtube.com/watch?v={id}",
    embed_tags=("amp-youtube", "lite-youtube"),
    player=True,
    words=("YouTube",),
)
YOUTUBE_POST: Final = PlatformRules(
    platform=YOUTUBE.platform, hosts=("youtube.com",), paths=("/post/{id}",), id=r"Ug[A-Za-z0-9_-]{15,60}"
)
# Addresses, `reddit-embed-bq` and the older `reddit-card`: its embed code.  IDs are counters in base 36.
REDDIT: Final = PlatformRules(
    platform=Platform(name="reddit", label="Reddit"),
    hosts=("reddit.com", "*.reddit.com", "redd.it", "redditmedia.com"),
    paths=(
        "/r/{*}/comments/{id}",
        "/r/{*}/comments/{id}/{*}",
        "/r/{*}/comments/{*}/{*}/{id}",
        "/comments/{id}/{**}",
        "/r/{*}/comments/{*}/comment/{id}",
        "/user/{handle}/comments/{id}/{**}",
        "/u/{handle}/comments/{id}/{**}",
        "/r/{*}/s/{code}",
        "/u/{*}/s/{code}",
        "//redd.it/{id}",
    ),
    handle=r"[A-Za-z0-9_-]{3,20}",
    id=r"[a-z0-9]{4,10}",
    embed_classes=("reddit-embed-bq", "reddit-card"),
    linked_words=True,
    embed_hosts=("embed.reddit.com", "redditmedia.com"),
    words=("Reddit",),
)
# Addresses: observed in links; the clock: common knowledge, checked against posts of known days.
LINKEDIN: Final = PlatformRules(
    platform=Platform(name="linkedin", label="LinkedIn"),
    hosts=("linkedin.com", "*.linkedin.com"),
    paths=(
        "/posts/{handle}_{*}-activity-{id}-{*}",
        "/posts/{handle}_activity-{id}-{*}",
        "/posts/{handle}_{*}-share-{id}-{*}",
        "/posts/{handle}_{*}-ugcPost-{id}-{*}",
        "/feed/update/urn:li:activity:{id}",
        "/feed/update/urn:li:share:{id}",
        "/feed/update/urn:li:ugcPost:{id}",
        "/embed/feed/update/urn:li:activity:{id}",
        "/embed/feed/update/urn:li:share:{id}",
        "/embed/feed/update/urn:li:ugcPost:{id}",
    ),
    handle=r"[\w.-]{2,100}?",
    id=r"[0-9]{18,20}",
    clock=IdClock.LINKEDIN,
    words=("LinkedIn",),
)
# Addresses: observed in links.  The short IDs are numbers in base 62.
WEIBO: Final = PlatformRules(
    platform=Platform(name="weibo", label="Weibo"),
    hosts=("weibo.com", "m.weibo.cn", "weibo.cn"),
    paths=("/{handle}/{id}", "/status/{id}", "/detail/{id}", "/{handle}/status/{id}"),
    handle=r"[0-9]{5,12}",
    id=r"[A-Za-z0-9]{9}|[0-9]{16}",
    words=("Weibo",),
)
# dev.vk.com/widgets/post; an ID is the owner's number, negative for a community, and the post's.
VK: Final = PlatformRules(
    platform=Platform(name="vk", label="VK"),
    hosts=("vk.com", "vk.ru"),
    paths=("/wall{id}", "/{handle}?w=wall{id}", "/video{id}", "/clip{id}"),
    handle=r"[A-Za-z0-9_.]{2,40}",
    id=r"-?[0-9]{1,15}_[0-9]{1,15}",
    words=("VK", "VKontakte"),
)
# A fork of Mastodon's server: addresses observed in links, the clock its own.
GAB: Final = PlatformRules(
    platform=Platform(name="gab", label="Gab"),
    hosts=("gab.com",),
    paths=("/{handle}/posts/{id}", "/@{handle}/{id}"),
    id=r"[0-9]{15,19}",
    permalink="https://gab.com/{handle}/posts/{id}",
    clock=IdClock.MASTODON,
    embed_classes=("gab-embed",),
    words=("Gab",),
)
