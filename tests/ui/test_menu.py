"""The plugin's menu and toolbar: what hangs in them opens, is lazy, and goes without a trace."""

from __future__ import annotations

import sys

import pytest

pytest.importorskip("qgis.gui", reason="QGIS is not installed for this Python")


class Desktop:
    """As much of QgisInterface as the menu uses."""

    def __init__(self, canvas):
        from qgis.PyQt.QtWidgets import QMainWindow

        self.window, self.canvas = QMainWindow(), canvas
        self.menu: dict[str, list] = {}

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def activeLayer(self):
        return None

    def addToolBar(self, name):
        return self.window.addToolBar(name)

    def addPluginToRasterMenu(self, name, action):
        self.menu.setdefault(name, []).append(action)

    def removePluginRasterMenu(self, name, action):
        self.menu[name].remove(action)

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)
        dock.show()

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)


@pytest.fixture
def desktop(canvas):
    made = Desktop(canvas)
    made.window.show()
    yield made
    made.window.close()


def test_every_entry_opens_closes_and_goes(desktop, scene):
    from mining_insar.ui.menu import ACTIONS, MENU, Menu, titles

    menu = Menu(desktop)
    menu.add()
    assert [action.objectName() for action in desktop.menu[MENU]] == [f"mining_insar_{entry.id}" for entry in ACTIONS]
    assert set(titles()) == {entry.id for entry in ACTIONS}
    for entry in ACTIONS:
        action = menu.actions[entry.id]
        assert action.text()
        assert not action.icon().isNull(), entry.icon
        action.trigger()
        window = menu.windows[entry.id]
        scene.wait(window.isVisible)
        action.trigger()
        scene.wait(lambda each=window: not each.isVisible())
        action.trigger()
        scene.wait(window.isVisible)
    menu.remove()
    assert desktop.menu[MENU] == []
    assert menu.windows == {}


def test_the_menu_imports_no_window(desktop):
    """What opens is imported when it is opened: the start of QGIS stays quick."""
    from mining_insar.ui.menu import Menu

    windows = [name for name in sys.modules if ".ui.explorer" in name or ".ui.profile" in name]
    kept = {name: sys.modules.pop(name) for name in windows}
    menu = Menu(desktop)
    try:
        menu.add()
        assert not [name for name in sys.modules if ".ui.explorer" in name or ".ui.profile" in name]
    finally:
        menu.remove()
        sys.modules.update(kept)
