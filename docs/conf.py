"""Sphinx's settings.  Reference tables are made from newsparse's own data before the pages are read."""

from __future__ import annotations

import sys
from pathlib import Path

from sphinx.ext.napoleon.docstring import GoogleDocstring

import newsparse

sys.path.insert(0, str(Path(__file__).parent))
import generated  # the pages made from data

project = "newsparse"
copyright = "2026, the newsparse authors"
author = "the newsparse authors"
release = version = newsparse.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx.ext.viewcode"]
myst_enable_extensions = ["colon_fence", "deflist", "fieldlist"]
myst_heading_anchors = 3
exclude_patterns = ["_build", "Thumbs.db", ".DS_Store"]
default_role = "code"
nitpicky = False
add_module_names = False

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_class_signature = "separated"
autodoc_default_options = {"members": True, "undoc-members": False}
autodoc_preserve_defaults = True
napoleon_google_docstring = True
napoleon_numpy_docstring = False

html_theme = "furo"
html_title = "newsparse"
html_static_path = ["_static"]
html_css_files = ["newsparse.css"]
html_theme_options = {
    "light_css_variables": {"color-brand-primary": "#0b5cad", "color-brand-content": "#0b5cad"},
    "dark_css_variables": {"color-brand-primary": "#7db8ff", "color-brand-content": "#7db8ff"},
}


# A docstring under a field is prose: napoleon would take the words before its first colon for a type.
GoogleDocstring._parse_attribute_docstring = lambda self: self._consume_to_end()  # noqa: SLF001


def setup(app: object) -> None:
    """Write the generated pages."""
    del app
    generated.write_all(Path(__file__).parent / "reference")
