"""What the plugin's docks have in common: when they begin, and when they let go of what they hold."""

from __future__ import annotations

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QWidget


class Dock(QgsDockWidget):
    """A dock that begins when it is shown and lets go when it is closed or hidden.

    QGIS tells of a dock that is closed by its cross, but its button in View > Panels, on the toolbar or in the menu
    only hides it. Both mean the same to the user.

    Parameters
    ----------
    title : str
    name : str
        Of the object; the desktop remembers the dock's place by it.
    parent : QWidget, optional
    """

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setObjectName(name)
        self.opened.connect(self.begin)
        self.closed.connect(self.release)

    def begin(self) -> None:
        """The dock is shown, perhaps again: what was behind a tab or minimised had not let go."""
        raise NotImplementedError

    def release(self) -> None:
        """Let go of files, tools, what was drawn on the map, and signals; called again it does nothing."""
        raise NotImplementedError

    def hideEvent(self, event) -> None:
        super().hideEvent(event)
        # Not now: a dock that is taken out of the window or put back is hidden for a moment.
        QTimer.singleShot(0, self._release_hidden)

    def _release_hidden(self) -> None:
        # Behind another tab, or in a window that is minimised, it is still in use.
        if self.isHidden():
            self.release()
