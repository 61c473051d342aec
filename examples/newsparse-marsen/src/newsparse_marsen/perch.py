"""Perch, where Marsen posts."""

from newsparse import Platform
from newsparse.extending import PlatformRules

__all__ = ["PERCH"]

PERCH = PlatformRules(
    platform=Platform(name="perch", label="Perch"),
    hosts=("perch.example",),
    paths=("/{handle}/chirp/{id}",),
    handle=r"[a-z0-9_]{2,20}",
    permalink="https://perch.example/{handle}/chirp/{id}",
    embed_classes=("perch-chirp",),
    words=("Perch",),
    verbs=("chirped",),
)
