"""The picked places on the map, in the colours of their histories."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtGui import QColor

from .selections import POINT, Selection

_REFERENCE = QColor(20, 20, 20)
_HALO = QColor(255, 255, 255)


class Markers:
    """Draws places on a canvas.

    Parameters
    ----------
    canvas : QgsMapCanvas
    project : QgsProject
    """

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject) -> None:
        self._canvas, self._project = canvas, project
        self._items: list = []

    def draw(self, selections: Sequence[Selection], reference: Selection | None) -> None:
        """Draw these places and no others."""
        self.clear()
        for selection in selections:
            if selection.shown:
                self._draw(selection, QColor(selection.colour), QgsVertexMarker.IconType.ICON_CIRCLE)
        if reference is not None:
            self._draw(reference, _REFERENCE, QgsVertexMarker.IconType.ICON_TRIANGLE)

    def clear(self) -> None:
        """Take everything off the map."""
        for item in self._items:
            self._canvas.scene().removeItem(item)
        self._items = []

    def _draw(self, selection: Selection, colour: QColor, icon) -> None:
        ring = [QgsPointXY(x, y) for x, y in selection.vertices]
        point = selection.kind == POINT
        geometry = QgsGeometry.fromPointXY(ring[0]) if point else QgsGeometry.fromPolygonXY([ring])
        source = QgsCoordinateReferenceSystem(selection.crs)
        target = self._canvas.mapSettings().destinationCrs()
        if source.isValid() and target.isValid() and source != target:
            try:
                geometry.transform(QgsCoordinateTransform(source, target, self._project))
            except QgsCsException:
                return
        if point:
            marker = QgsVertexMarker(self._canvas)
            marker.setCenter(geometry.asPoint())
            marker.setIconType(icon)
            marker.setIconSize(12)
            marker.setPenWidth(2)
            marker.setColor(_HALO)
            marker.setFillColor(colour)
            self._items.append(marker)
            return
        band = QgsRubberBand(self._canvas, Qgis.GeometryType.Polygon)
        band.setToGeometry(geometry, None)
        band.setStrokeColor(colour)
        band.setSecondaryStrokeColor(_HALO)
        band.setWidth(2)
        fill = QColor(colour)
        fill.setAlpha(50)
        band.setFillColor(fill)
        self._items.append(band)
