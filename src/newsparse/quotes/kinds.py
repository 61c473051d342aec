"""Kinds of tokens, small integers because every word of an article gets one.

A module and not a class: an attribute of a module costs half of a class's, and the rules ask for thousands an article.
"""

from __future__ import annotations

from typing import Final

NOUN: Final = 0
"""A lower-case word of no other kind: noun or adjective."""
NAME: Final = 1
"""A capitalised word."""
NUM: Final = 2
DET: Final = 3
POSS: Final = 4
"""his, her, their."""
PRON: Final = 5
"""he, she, they as a subject."""
OBJ: Final = 6
"""him, them, himself."""
REL: Final = 7
"""who, which, whom."""
THAT: Final = 8
PREP: Final = 9
CONJ: Final = 10
"""and, or, but."""
SUB: Final = 11
"""when, because, if."""
AUX: Final = 12
TO: Final = 13
ADV: Final = 14
TIME: Final = 15
"""Thursday, yesterday."""
PAST: Final = 16
PRES: Final = 17
ING: Final = 18
BASE: Final = 19
COMMA: Final = 20
COLON: Final = 21
SEMI: Final = 22
DASH: Final = 23
LPAR: Final = 24
RPAR: Final = 25
STOP: Final = 26
QUOTE: Final = 27
"""A whole quotation, one token."""
