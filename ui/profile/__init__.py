"""The profile tool: displacement along a line drawn on the map, moving with the temporal controller."""
