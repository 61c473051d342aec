"""Credit lines and datelines."""
