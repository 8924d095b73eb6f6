"""What all docks do alike: hidden they let go, behind a tab or minimised they do not, shown again they are there."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.gui", reason="QGIS is not installed for this Python")
pytest.importorskip("matplotlib")

NAMES = ("start", "explorer", "profile", "network")


def in_use(dock) -> bool:
    return dock.session.active if hasattr(dock, "session") else dock._active


@pytest.fixture
def opened(desktop, provider, series_layer, scene):
    """Opens a dock by its action; what was opened is closed at the end."""
    from qgis.core import QgsApplication

    from mining_insar.ui.menu import Menu

    menu = Menu(desktop)
    menu.add()

    def open_dock(name):
        menu.actions[name].trigger()
        dock = menu.windows[name]
        scene.wait(lambda: dock.isVisible() and in_use(dock))
        return dock

    yield open_dock
    menu.remove()
    scene.wait(lambda: QgsApplication.taskManager().countActiveTasks() == 0)


@pytest.mark.parametrize("name", NAMES)
def test_hidden_by_the_button_of_the_panel_it_lets_go(opened, scene, name):
    dock = opened(name)
    dock.toggleViewAction().trigger()
    assert dock.isHidden()
    scene.wait(lambda: not in_use(dock))
    dock.toggleViewAction().trigger()
    scene.wait(lambda: in_use(dock) and not dock.isHidden())


@pytest.mark.parametrize("name", NAMES)
def test_behind_a_tab_minimised_or_taken_out_it_goes_on(opened, desktop, scene, name):
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QApplication, QDockWidget

    dock, other, releases = opened(name), QDockWidget("another"), []
    let_go = dock.release
    dock.release = lambda: releases.append(1) or let_go()
    desktop.window.addDockWidget(desktop.window.dockWidgetArea(dock), other)
    desktop.window.tabifyDockWidget(dock, other)
    other.raise_()
    for change in (
        lambda: None,
        dock.raise_,
        desktop.window.showMinimized,
        desktop.window.showNormal,
        lambda: dock.setFloating(True),
        lambda: dock.setFloating(False),
        lambda: desktop.window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock),
    ):
        change()
        for _time in range(4):
            QApplication.processEvents()
        assert in_use(dock)
        assert releases == []
    del dock.release


def test_what_the_network_window_had_not_read_is_read_when_it_is_shown_again(opened, project, scene, monkeypatch):
    from mining_insar.algorithms.timeseries.choice import LookedNetwork
    from mining_insar.algorithms.timeseries.network import Network
    from mining_insar.ui.network.sources import StackSource

    dock, looks = opened("network"), []
    network = Network.from_date_pairs([(scene.dates[0], scene.dates[1]), (scene.dates[1], scene.dates[2])])
    dock.source = StackSource(folder="somewhere")
    dock.model.load(LookedNetwork(network))
    monkeypatch.setattr(dock, "look", lambda: looks.append(1))
    dock.toggleViewAction().trigger()
    scene.wait(lambda: not in_use(dock))
    dock.toggleViewAction().trigger()
    scene.wait(lambda: bool(looks))
