"""Toolbox group Tools."""
