"""Docks, windows and the menu: they call the same functions and Processing algorithms as everyone else."""
