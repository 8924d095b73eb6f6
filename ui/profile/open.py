"""Opens the profile tool in the desktop."""

from __future__ import annotations

from .dock import ProfileDock


def make_dock(iface) -> ProfileDock:
    """The dock for the main map."""
    return ProfileDock(iface.mapCanvas(), parent=iface.mainWindow())
