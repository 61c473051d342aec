"""Whose unions and leagues there are, for their names end so: the United Auto Workers, the Boy Scouts."""

from __future__ import annotations

from typing import Final

__all__ = ["MEMBERS"]

MEMBERS: Final = frozenset(
    """
    government workers teachers steelworkers teamsters drivers voters veterans scouts guides nurses pilots physicians scientists
    machinists writers actors firefighters carpenters mineworkers autoworkers physicists engineers architects ministers airmen
    seafarers
    """.split()
)
"""Last words of such names, lower case."""
