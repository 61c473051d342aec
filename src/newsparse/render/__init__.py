"""Views of an `Article` for people: a page for the browser, a view for the terminal."""

from __future__ import annotations

from newsparse.render.web import to_html

__all__ = ["to_html"]
