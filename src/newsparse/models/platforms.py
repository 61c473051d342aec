"""Platforms as values; what is known of each lives in `newsparse.knowledge.platforms`."""

from __future__ import annotations

import re

import attrs

from newsparse.errors import ConfigurationError

__all__ = ["UNKNOWN_PLATFORM", "Platform"]

_NAME = re.compile(r"[a-z][a-z0-9_]*\Z")


@attrs.frozen(kw_only=True)
class Platform:
    """A service on which people post.

    Raises:
        ConfigurationError: if the name is not a lower-case identifier or the label is empty.
    """

    name: str
    """The identifier in data: lower case, words joined by underscores, as in `truth_social`."""
    label: str
    """The name in prose, as in `Truth Social`."""

    def __attrs_post_init__(self) -> None:
        """Refuse names that could not stand in data."""
        if not _NAME.match(self.name):
            message = f"a platform's name is lower case, like 'truth_social', not {self.name!r}"
            raise ConfigurationError(message)
        if not self.label.strip():
            message = f"platform {self.name!r} needs a label, like 'Truth Social'"
            raise ConfigurationError(message)

    def __str__(self) -> str:
        """Return the label."""
        return self.label


UNKNOWN_PLATFORM = Platform(name="unknown", label="social media")
"""The platform of a post whose article does not say where it was posted."""
