"""The time-series explorer: displacement histories of places clicked on the map."""
