"""The plugin's menu and toolbar: a table of actions, each of which imports what it opens when it is first used.

To add one, add a line to `ACTIONS`: nothing else has to know of it. A factory is called once, with `iface`; what it
returns is kept, and a dock among them is shown and hidden by its action. A dock with a method ``unload`` has it called
when the plugin goes.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QToolBar

from ..processing_provider.base import icon_path
from ..processing_provider.help import translated

MENU = "Mining InSAR"
TOOLBAR = "MiningInsarToolbar"


@dataclass(frozen=True)
class Entry:
    """One line of the menu.

    Attributes
    ----------
    id : str
        Unique; name of the action's object.
    module, factory : str
        Below this package, and the function in it that takes ``iface`` and returns the window, or None.
    icon : str
        Name of a file in the folder icons.
    on_toolbar : bool
    area : str
        Where a dock appears first: ``right`` or ``bottom``.
    """

    id: str
    module: str
    factory: str
    icon: str
    on_toolbar: bool = True
    area: str = "bottom"


ACTIONS = (
    Entry("start", "start.open", "make_dock", "start", area="right"),
    Entry("explorer", "explorer.open", "make_dock", "explorer"),
    Entry("profile", "profile.open", "make_dock", "profile"),
    Entry("network", "network.open", "make_dock", "network"),
    Entry("manual", "start.manual", "open_manual", "manual", on_toolbar=False),
)


def titles() -> dict[str, tuple[str, str]]:
    """Name and tooltip of each action, in the language of the user."""
    return {
        "start": (
            translated("Start here"),
            translated("From interferograms to a report, step by step, and an example mine to try everything on."),
        ),
        "explorer": (
            translated("Time-series explorer"),
            translated("Click the map and see how the ground moved there."),
        ),
        "profile": (
            translated("Displacement profile"),
            translated(
                "Draw a line on the map and see the displacement along it, moving with the temporal controller."
            ),
        ),
        "network": (
            translated("Network of interferograms"),
            translated("See the pairs over time and baseline, switch them off and on, and hand the rest to SBAS."),
        ),
        "manual": (translated("Manual"), ""),
    }


class Menu:
    """Puts the actions into the desktop and takes them away.

    Parameters
    ----------
    iface : QgisInterface
    entries : sequence of Entry
    """

    def __init__(self, iface, entries=ACTIONS) -> None:
        self._iface, self._entries = iface, entries
        self.actions: dict[str, QAction] = {}
        self.windows: dict[str, object] = {}
        self.toolbar: QToolBar | None = None

    def add(self) -> None:
        """Add menu and toolbar; nothing is imported yet."""
        self.toolbar = self._iface.addToolBar(MENU)
        self.toolbar.setObjectName(TOOLBAR)
        words = titles()
        for entry in self._entries:
            name, tip = words.get(entry.id, (entry.id, ""))
            action = QAction(_icon(entry.icon), name, self._iface.mainWindow())
            action.setObjectName(f"mining_insar_{entry.id}")
            action.setToolTip(f"<b>{name}</b><br>{tip}" if tip else name)
            action.triggered.connect(lambda _on=False, each=entry: self.open(each))
            self._iface.addPluginToRasterMenu(MENU, action)
            if entry.on_toolbar:
                self.toolbar.addAction(action)
            self.actions[entry.id] = action

    def open(self, entry: Entry) -> object:
        """Open a window, or show and hide its dock."""
        window = self.windows.get(entry.id)
        if window is None:
            module = importlib.import_module(f".{entry.module}", __package__)
            window = getattr(module, entry.factory)(self._iface)
            if window is None:
                return None
            self.windows[entry.id] = window
            if isinstance(window, QDockWidget):
                self._place(window, entry)
        elif isinstance(window, QDockWidget):
            window.setUserVisible(not window.isUserVisible())
        return window

    def remove(self) -> None:
        """Take everything away: docks, actions, the toolbar."""
        for window in self.windows.values():
            if isinstance(window, QDockWidget):
                # Closing lets go of files and of what it drew on the map.
                window.close()
                unload = getattr(window, "unload", None)
                if unload is not None:
                    unload()
                self._iface.removeDockWidget(window)
                window.deleteLater()
        for action in self.actions.values():
            self._iface.removePluginRasterMenu(MENU, action)
            action.deleteLater()
        if self.toolbar is not None:
            self.toolbar.deleteLater()
        self.windows, self.actions, self.toolbar = {}, {}, None

    def _place(self, dock: QDockWidget, entry: Entry) -> None:
        area = {"right": Qt.DockWidgetArea.RightDockWidgetArea, "bottom": Qt.DockWidgetArea.BottomDockWidgetArea}
        action = self.actions.get(entry.id)
        if action is not None:
            action.setCheckable(True)
            dock.setToggleVisibilityAction(action)
            # The dock answers the action from now on.
            action.triggered.disconnect()
            action.triggered.connect(dock.setUserVisible)
        self._iface.addDockWidget(area[entry.area], dock)
        window, place = self._iface.mainWindow(), area[entry.area]
        docked = [each for each in self.windows.values() if isinstance(each, QDockWidget) and not each.isFloating()]
        beside = [each for each in docked if each is not dock and window.dockWidgetArea(each) == place]
        if beside:
            # Side by side they would push the window off the screen.
            window.tabifyDockWidget(beside[0], dock)
        dock.setUserVisible(True)


def _icon(name: str) -> QIcon:
    return QIcon(icon_path(name))
