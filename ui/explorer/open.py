"""Opens the explorer in the desktop."""

from __future__ import annotations

from .dock import ExplorerDock


def make_dock(iface) -> ExplorerDock:
    """The dock for the main map."""
    return ExplorerDock(iface.mapCanvas(), active_layer=iface.activeLayer, parent=iface.mainWindow())
