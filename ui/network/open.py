"""Opens the network window in the desktop."""

from __future__ import annotations

from .dock import NetworkDock


def make_dock(iface) -> NetworkDock:
    """The dock for the project."""
    return NetworkDock(parent=iface.mainWindow())
