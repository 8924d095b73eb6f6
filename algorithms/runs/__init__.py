"""Whole jobs from files to files, one module each; no QGIS."""
