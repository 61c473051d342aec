"""Invented people."""

from __future__ import annotations

from hypothesis import strategies as st

from newsparse.strategies.written import Name

__all__ = ["names"]

_WOMEN = ("Ada", "Lena", "Priya", "Maria", "Ingrid", "Fatima", "Grace", "Anne", "Zoe")
_MEN = ("Tomas", "Victor", "Walter", "Sean", "Jean", "Omar", "Henrik", "Kwame", "Arjun", "Luís")
_LAST = (
    "Quill", "Okafor", "Dahl", "Brandt", "Reyes", "Nadar", "van der Meer", "O'Marrow", "McAlder", "Sólveig", "Ferreira",
    "Szabo-Lind", "Achterberg", "de la Cruz", "Haddad", "Tanaka", "Merrill Jr.", "Abbey", "Byrd", "Whitlock",
)  # fmt: skip
_MIDDLE = ("", "", "", " M.", " J.")


@st.composite
def names(draw: st.DrawFn) -> Name:
    """Draw a person: plain names, double ones, particles, apostrophes, initials, letters beyond ASCII, "Jr."."""
    woman = draw(st.booleans())
    first = draw(st.sampled_from(_WOMEN if woman else _MEN)) + draw(st.sampled_from(_MIDDLE))
    return Name(first=first, last=draw(st.sampled_from(_LAST)), pronoun="she" if woman else "he")
