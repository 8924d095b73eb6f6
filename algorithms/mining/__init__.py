"""What mining does to the ground: the probability integral method."""
