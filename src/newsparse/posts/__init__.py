"""Social-media posts: addresses, clocks, embeds, flattened embeds and reproduced blocks."""
