"""Wrappers of the group Validation."""
