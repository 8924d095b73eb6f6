"""An open explorer, and waiting for it."""

from __future__ import annotations

import pytest


@pytest.fixture
def open_dock(canvas, project, scene):
    """Open the explorer; the dock is closed at the end."""
    from qgis.PyQt.QtWidgets import QMainWindow

    from mining_insar.ui.explorer.dock import ExplorerDock

    docks, window = [], QMainWindow()

    def make():
        from qgis.PyQt.QtCore import Qt

        dock = ExplorerDock(canvas, project)
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        window.resize(900, 500)
        window.show()
        dock.setUserVisible(True)
        scene.wait(lambda: dock.session.active)
        docks.append(dock)
        return dock

    yield make
    for dock in docks:
        dock.close()
        scene.wait(lambda each=dock: not each.session.busy)
        dock.deleteLater()
    window.close()


@pytest.fixture
def dock(open_dock, series_layer):
    """The explorer over a series of known values."""
    return open_dock()


@pytest.fixture
def settled(scene):
    """Wait until everything is read and drawn."""

    def wait(dock, count=None):
        def done():
            drawn = dock.session.drawn()
            return not dock.session.busy and (count is None or len(drawn) == count)

        scene.wait(done)
        return dock.session.drawn()

    return wait
