"""Animations, maps and the report."""
