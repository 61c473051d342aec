"""The command `newsparse`."""

from __future__ import annotations

from newsparse.cli.commands import main

__all__ = ["main"]
