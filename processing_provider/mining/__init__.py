"""Processing algorithms of the group Mining."""
