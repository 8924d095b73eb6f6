"""How outputs look: colour ramps, which output gets which, renderers, animation, metadata."""
