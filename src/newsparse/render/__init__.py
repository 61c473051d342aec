"""Views of an `Article` for people."""
