"""Opens the guided panel in the desktop."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QAction, QDockWidget

from .dock import StartDock


def make_dock(iface) -> StartDock:
    """The dock for the project."""

    def show_window(name: str) -> None:
        """Open a window of the plugin by its action, and bring it to the front where it is open already."""
        action = iface.mainWindow().findChild(QAction, f"mining_insar_{name}")
        if action is None:
            return
        if not (action.isCheckable() and action.isChecked()):
            action.trigger()
            return
        for dock in iface.mainWindow().findChildren(QDockWidget):
            if dock.windowTitle() == action.text():
                dock.raise_()

    def new_project() -> bool:
        """A new project, once the user has saved or given up the one that is open."""
        return iface.newProject(True)

    def zoom() -> None:
        extent = made.project.viewSettings().defaultViewExtent()
        if not extent.isEmpty():
            iface.mapCanvas().setReferencedExtent(extent)
            iface.mapCanvas().refresh()

    made = StartDock(show_window=show_window, new_project=new_project, example_opened=zoom, parent=iface.mainWindow())
    return made
