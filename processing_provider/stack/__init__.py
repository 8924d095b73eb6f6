"""Toolbox group Stack."""
