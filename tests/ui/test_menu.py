"""The plugin's menu and toolbar: what hangs in them opens, is lazy, and goes without a trace."""

from __future__ import annotations

import sys

import pytest

pytest.importorskip("qgis.gui", reason="QGIS is not installed for this Python")


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
        if entry.id == "manual":
            continue
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


def test_the_manual_opens_each_time_it_is_asked_for(desktop, monkeypatch):
    from qgis.PyQt.QtGui import QDesktopServices

    from mining_insar.processing_provider.help import manual_address
    from mining_insar.ui.menu import Menu

    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    menu = Menu(desktop)
    try:
        menu.add()
        menu.actions["manual"].trigger()
        menu.actions["manual"].trigger()
    finally:
        menu.remove()
    assert opened == [manual_address()] * 2


def test_docks_of_one_area_share_it_as_tabs(desktop, scene):
    """Side by side, explorer, profile and network are wider than a screen of 1600 pixels."""
    from mining_insar.ui.menu import Menu

    menu = Menu(desktop)
    menu.add()
    for name in ("start", "explorer", "network", "profile"):
        menu.actions[name].trigger()
        scene.wait(menu.windows[name].isVisible)
    tabs = desktop.window.tabifiedDockWidgets(menu.windows["explorer"])
    assert set(tabs) == {menu.windows["network"], menu.windows["profile"]}
    assert desktop.window.tabifiedDockWidgets(menu.windows["start"]) == []
    # The one opened last is the one in front, and another comes to the front by its action
    scene.wait(menu.windows["profile"].isUserVisible)
    assert not menu.windows["network"].isUserVisible()
    menu.actions["network"].trigger()
    scene.wait(menu.windows["network"].isUserVisible)
    menu.remove()


@pytest.mark.parametrize("locale", ["zh_CN", "pl", "es", "de"])
def test_docks_fit_on_a_small_screen_in_every_language(desktop, qgis_app, repository, locale, scene):
    """Panel, map and network beside each other on 1366 pixels; words of some languages are half as long again."""
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    from mining_insar.ui.menu import Menu

    translator = QTranslator()
    assert translator.load(str(repository / "i18n" / f"mining_insar_{locale}.qm"))
    QCoreApplication.installTranslator(translator)
    menu = Menu(desktop)
    try:
        menu.add()
        for name, most in (("start", 40), ("network", 90)):
            menu.actions[name].trigger()
            dock = menu.windows[name]
            scene.wait(dock.isVisible)
            letters = dock.minimumSizeHint().width() / dock.fontMetrics().averageCharWidth()
            assert letters < most, (name, letters)
    finally:
        menu.remove()
        QCoreApplication.removeTranslator(translator)
