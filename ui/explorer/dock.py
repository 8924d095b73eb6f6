"""The explorer as a dock of the desktop."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtWidgets import QWidget

from ...processing_provider.folders import dependencies_folder
from ...processing_provider.help import translated
from ..dock import Dock
from .panel import ExplorerPanel
from .selections import CLICK
from .session import Session

OBJECT_NAME = "MiningInsarExplorer"


class ExplorerDock(Dock):
    """Histories of places that are clicked on the map.

    Closing it lets go of every file; what is picked comes back when it is opened again.

    Parameters
    ----------
    canvas : QgsMapCanvas
    project : QgsProject, optional
    active_layer : callable() -> QgsMapLayer or None, optional
        The layer that the user is at.
    """

    def __init__(self, canvas, project: QgsProject | None = None, active_layer=None, parent: QWidget | None = None):
        super().__init__(translated("Time-series explorer"), OBJECT_NAME, parent)
        self._active_layer = active_layer or (lambda: None)
        self.session = Session(canvas, project or QgsProject.instance(), self)
        self.panel = ExplorerPanel(self.session, icon, dependencies_folder(), self)
        self.setWidget(self.panel)

    def begin(self) -> None:
        anew = not self.session.active
        self.session.activate(self._active_layer())
        # Also shown again is what was behind a tab or minimised: then the user's tool stays in hand.
        if anew and self.session.primary_id:
            self.session.pick(CLICK)

    def release(self) -> None:
        self.session.release()


def icon(name: str):
    """An icon of QGIS's theme."""
    return QgsApplication.getThemeIcon(f"/{name}.svg")
