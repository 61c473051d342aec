"""What a caller catches.

The content of an article never raises: any text gives an `Article`.  Misuse does, at once, with a
sentence that says what was wrong and what to do.  Everything raised on purpose is a `NewsparseError`
and also the standard library's error of the same nature, so `except ValueError` works as expected.
"""

from __future__ import annotations

__all__ = [
    "ArgumentTypeError",
    "ArgumentValueError",
    "ConfigurationError",
    "MissingExtraError",
    "NewsparseError",
    "SerialisationError",
    "SpanError",
]


class NewsparseError(Exception):
    """The base of every error that newsparse raises on purpose."""


class ArgumentTypeError(NewsparseError, TypeError):
    """An argument of the wrong type, such as bytes where text is needed."""


class ArgumentValueError(NewsparseError, ValueError):
    """An argument of the right type whose value makes no sense, such as an unknown encoding."""


class SpanError(NewsparseError, ValueError):
    """A span that is empty, reversed, outside its text, or overlaps where it must not."""


class ConfigurationError(NewsparseError, ValueError):
    """A platform, house style, recogniser or plugin that cannot work; the message shows one that does."""


class SerialisationError(NewsparseError, ValueError):
    """A mapping or JSON text that is no article of a version and of kinds that this parser knows."""


class MissingExtraError(NewsparseError, ImportError):
    """A function that needs an optional dependency which is not installed.

    The message names the command that installs it.
    """

    def __init__(self, feature: str, extra: str) -> None:
        """Say which `feature` needs which `extra` ("html", "cli", "testing")."""
        super().__init__(f"{feature} needs an optional dependency: pip install 'newsparse[{extra}]'")
        self.feature = feature
        self.extra = extra

    def __reduce__(self) -> tuple[type[MissingExtraError], tuple[str, str]]:
        """Pickle by the arguments, as `Exception` would pickle by the message."""
        return type(self), (self.feature, self.extra)
