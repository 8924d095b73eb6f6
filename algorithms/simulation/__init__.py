"""A mine that never existed, seen by satellites that do, with its truth beside it."""
