"""The platforms that are known."""

import pytest

from newsparse.knowledge.platforms import PLATFORMS

NAMES = {
    "x", "truth_social", "bluesky", "threads", "mastodon", "instagram", "facebook", "tiktok", "telegram", "youtube",
    "reddit", "linkedin", "weibo", "vk", "gab",
}  # fmt: skip


def test_the_names():
    """The names are the contract's."""
    assert {rules.platform.name for rules in PLATFORMS} == NAMES


def test_every_platform_is_named_in_prose():
    """The first rules of each platform hold the words that name it."""
    firsts = {rules.platform.name: rules for rules in reversed(PLATFORMS)}

    assert all(rules.words for rules in firsts.values())


def test_signs_have_one_owner():
    """No host, class or attribute belongs to two platforms."""
    for field in ("hosts", "embed_hosts", "embed_classes", "embed_attributes", "embed_tags"):
        owners = {}
        for rules in PLATFORMS:
            for sign in getattr(rules, field):
                assert owners.setdefault(sign, rules.platform) == rules.platform, sign


@pytest.mark.parametrize(
    "rules", [rules for rules in PLATFORMS if rules.permalink], ids=lambda rules: rules.platform.name
)
def test_permalinks_are_addresses_on_their_host(rules):
    """A permalink leads to one of the platform's hosts."""
    host = rules.permalink.split("/")[2].removeprefix("www.")

    assert host in rules.hosts
