"""Date words."""
