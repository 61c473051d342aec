"""Plugins that are installed: entry points in the group `newsparse.plugins`, loaded only when asked for."""

from __future__ import annotations

from importlib.metadata import entry_points
from typing import Final

from newsparse.errors import ConfigurationError
from newsparse.extending import Plugin

__all__ = ["GROUP", "installed"]

GROUP: Final = "newsparse.plugins"
"""The entry-point group in which a package names its plugins."""


def installed(*names: str) -> tuple[Plugin, ...]:
    """Return the plugins that are installed, in order of their names.

    Args:
        names: only these, in this order.

    Raises:
        ConfigurationError: if one of the names is not installed (the message lists those that are), or a plugin
            cannot be loaded.
    """
    found = {point.name: point for point in sorted(entry_points(group=GROUP))}
    if unknown := [name for name in names if name not in found]:
        message = f"no plugin {unknown[0]!r} is installed; there are: {', '.join(found) or 'none'}"
        raise ConfigurationError(message)
    plugins: list[Plugin] = []
    for name in names or tuple(found):
        try:
            plugin = found[name].load()
        except Exception as error:
            message = f"the plugin {name!r} ({found[name].value}) cannot be loaded: {error}"
            raise ConfigurationError(message) from error
        plugins.append(plugin)
    return tuple(plugins)
