"""From a source to a `Document`: plain text, or a page."""
