"""What every product is: a layer that histories are read from, and a place in its coordinates."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsMapLayer,
    QgsNotSupportedException,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)

from ...algorithms.checks import InputError
from ...algorithms.io.features import LONGEST_EDGE
from ...processing_provider.help import translated
from .curves import Curve
from .selections import POINT, Selection

METRES_PER_DEGREE = 111_000.0
#: A polygon is cut off so far beyond the layer: a share of the layer's extent, and metres.
_MARGIN, _LEAST_MARGIN = 0.1, 1000.0

Stop = Callable[[], None]
Partial = Callable[[Curve, float], None]


@dataclass(frozen=True)
class Where:
    """A place in the coordinates of a layer.

    Attributes
    ----------
    selection : Selection
    rings : tuple of ndarray, shape (n, 2)
        Of a polygon: closed, outer ones counter-clockwise and holes clockwise; none where it lies outside the layer.
        Of a point: itself, n = 1.
    geometry : QgsGeometry
    """

    selection: Selection
    rings: tuple[np.ndarray, ...]
    geometry: QgsGeometry


class Product:
    """A layer that histories are read from.

    Attributes
    ----------
    key : str
        Id of the layer.
    title : str
        Name of the layer.
    wavelength : float or None
        [m], where the layer says it.
    label : str
        Of the vertical axis.
    dates : tuple of datetime.date
        Where all places have the same.
    """

    def __init__(self, layer: QgsMapLayer) -> None:
        self.key, self.title = layer.id(), layer.name()
        self.crs = QgsCoordinateReferenceSystem(layer.crs())
        self._extent = QgsRectangle(layer.extent())
        self.wavelength: float | None = None
        self.dates: tuple[datetime.date, ...] = ()
        self.label = translated("Displacement [mm]")

    def locate(self, selection: Selection, project: QgsProject) -> Where:
        """The place in the coordinates of this layer; in the main thread.

        Raises
        ------
        InputError
            If it cannot be transformed.
        """
        source = QgsCoordinateReferenceSystem(selection.crs)
        ring = [QgsPointXY(x, y) for x, y in selection.vertices]
        there = source.isValid() and self.crs.isValid() and source != self.crs
        transform = QgsCoordinateTransform(source, self.crs, project) if there else None
        if selection.kind == POINT:
            geometry = QgsGeometry.fromPointXY(ring[0])
        else:
            geometry = self._cut(_repaired(QgsGeometry.fromPolygonXY([ring])), transform)
        if transform is not None and not geometry.isEmpty():
            if selection.kind != POINT:
                geometry = geometry.densifyByDistance(
                    LONGEST_EDGE / (METRES_PER_DEGREE if source.isGeographic() else 1.0)
                )
            try:
                geometry.transform(transform)
            except QgsCsException as error:
                raise InputError(
                    translated("The place cannot be transformed to the coordinate system of {layer}.").format(
                        layer=self.title
                    )
                ) from error
        rings = _rings(geometry)
        if not all(np.isfinite(each).all() for each in rings):
            raise InputError(
                translated("The place lies outside the coordinate system of {layer}.").format(layer=self.title)
            )
        return Where(selection, rings, geometry)

    def _cut(self, polygon: QgsGeometry, transform: QgsCoordinateTransform | None) -> QgsGeometry:
        """The part of a polygon near the layer: half the globe has no coordinates in the layer's system."""
        box = QgsRectangle(self._extent)
        if box.isEmpty() and not box.width() and not box.height():
            return polygon
        geographic = self.crs.isGeographic()
        if transform is not None:
            try:
                box = transform.transformBoundingBox(box, QgsCoordinateTransform.TransformDirection.ReverseTransform)
            except QgsCsException:
                return polygon
            geographic = transform.sourceCrs().isGeographic()
        least = _LEAST_MARGIN / (METRES_PER_DEGREE if geographic else 1.0)
        box.grow(max(_MARGIN * max(box.width(), box.height()), least))
        if not box.isFinite() or box.contains(polygon.boundingBox()):
            return polygon
        return polygon.intersection(QgsGeometry.fromRect(box))

    def read(self, where: Where, stop: Stop, partial: Partial | None = None) -> Curve:
        """The history of a place, in any thread; raises `InputError`, and what ``stop`` raises."""
        raise NotImplementedError

    def snapped(self, box: QgsRectangle) -> QgsPointXY | None:
        """The feature nearest to the middle of a box in the layer's coordinates; None where there is none."""
        return None

    def close(self) -> None:
        """Let go of files."""


def _repaired(polygon: QgsGeometry) -> QgsGeometry:
    """A valid polygon of the same outline: a freehand one crosses itself easily, and both of its loops are meant."""
    if polygon.isGeosValid():
        return polygon
    try:
        return polygon.makeValid(Qgis.MakeValidMethod.Structure, False)
    except QgsNotSupportedException:
        # GEOS before 3.10
        return polygon.makeValid()


def _rings(geometry: QgsGeometry) -> tuple[np.ndarray, ...]:
    """Rings of polygons, outer ones counter-clockwise and holes clockwise; a point as it is; lines are left out."""
    found = []
    for part in geometry.asGeometryCollection() if geometry.isMultipart() else [geometry]:
        if part.type() == Qgis.GeometryType.Point and not part.isEmpty():
            point = part.asPoint()
            found.append(np.array([(point.x(), point.y())]))
        elif part.type() == Qgis.GeometryType.Polygon and not part.isEmpty():
            for number, vertices in enumerate(part.asPolygon()):
                ring = np.array([(vertex.x(), vertex.y()) for vertex in vertices])
                x, y = (ring - ring[0]).T
                counter_clockwise = np.dot(x[:-1], y[1:]) > np.dot(x[1:], y[:-1])
                found.append(ring if counter_clockwise == (number == 0) else ring[::-1])
    return tuple(found)
