"""The Marsen Mirror's habits."""

from newsparse import Promo, Related
from newsparse.extending import HouseStyle, LineHabit

__all__ = ["MIRROR"]

MIRROR = HouseStyle(
    name="Marsen Mirror",
    hosts=("mirror.example",),
    outlets=("The Marsen Mirror", "Marsen Mirror"),
    habits=(
        LineHabit(kind=Promo, pattern=r"Mirror Members get\b"),
        LineHabit(kind=Related, pattern=r"In the glass: "),
    ),
    source="read in its pages, January 2026",
)
