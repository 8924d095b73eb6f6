"""Toolbox group Time series."""
