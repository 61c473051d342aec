"""The rules of a platform refuse what cannot work, and show what does."""

import pytest

from newsparse.errors import ConfigurationError
from newsparse.knowledge.rules import PlatformRules
from newsparse.models.platforms import Platform

MARSEN = Platform(name="marsen", label="Marsen")


@pytest.mark.parametrize(
    ("field", "shown"),
    [
        ({"hosts": ("https://marsen.example",)}, "'bsky.app'"),
        ({"hosts": ("www.marsen.example",)}, "'bsky.app'"),
        ({"hosts": ("Marsen.example",)}, "'bsky.app'"),
        ({"hosts": ("marsen",)}, "'bsky.app'"),
        ({"hosts": "marsen.example"}, "with its comma"),
        ({"hosts": ("",)}, "with its comma"),
        ({"embed_hosts": ("embed.marsen.example/x",)}, "'bsky.app'"),
        ({"embed_classes": "marsen-embed"}, "with its comma"),
        ({"words": (1,)}, "with its comma"),
        ({"paths": ("{handle}/{id}",)}, "'/{handle}/status/{id}'"),
        ({"paths": ("/{handle}",)}, "'/{handle}/status/{id}'"),
        ({"paths": ("/{user}/{id}",)}, "{\\*\\*} only as its last segment"),
        ({"paths": ("/{**}/{id}",)}, "{\\*\\*} only as its last segment"),
        ({"permalink": "marsen.example/{id}"}, "a whole address"),
        ({"permalink": "https://marsen.example/{user}"}, "a whole address"),
        ({"handle": "["}, "\\[A-Za-z0-9_\\]\\{1,15\\}"),
        ({"id": "(?P<x"}, "a regular expression such as"),
        ({"id": 12}, "a regular expression such as"),
    ],
)
def test_what_cannot_work_is_refused(field, shown):
    """The message shows one that works."""
    with pytest.raises(ConfigurationError, match=shown):
        PlatformRules(platform=MARSEN, **field)


@pytest.mark.parametrize(
    "path",
    [
        "/{handle}/{id}", "/@{handle}/{id}/{**}", "/see?note={id}", "//m.marsen.example/{code}", "at://{handle}/{id}",
        "/p?to={url}", "/{*}-{id}.html",
    ],
)  # fmt: skip
def test_templates(path):
    """Every form of a template that the class names is accepted."""
    assert PlatformRules(platform=MARSEN, hosts=("*.marsen.example",), paths=(path,)).paths == (path,)


def test_rules_are_values():
    """Two rules of equal parts are equal and hash alike, so that what is built of them is built once."""
    assert hash(PlatformRules(platform=MARSEN)) == hash(PlatformRules(platform=MARSEN))
