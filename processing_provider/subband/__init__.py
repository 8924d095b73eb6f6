"""Toolbox group "Sub-band"."""
