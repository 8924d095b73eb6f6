"""What every product is: a layer that histories are read from, and a place in its coordinates."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsMapLayer,
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

Stop = Callable[[], None]
Partial = Callable[[Curve, float], None]


@dataclass(frozen=True)
class Where:
    """A place in the coordinates of a layer: rings or one point, arrays of shape (n, 2)."""

    selection: Selection
    vertices: np.ndarray


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
    """

    def __init__(self, layer: QgsMapLayer) -> None:
        self.key, self.title = layer.id(), layer.name()
        self.crs = QgsCoordinateReferenceSystem(layer.crs())
        self.wavelength: float | None = None
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
        geometry = QgsGeometry.fromPointXY(ring[0]) if selection.kind == POINT else QgsGeometry.fromPolygonXY([ring])
        if source.isValid() and self.crs.isValid() and source != self.crs:
            if selection.kind != POINT:
                geometry = geometry.densifyByDistance(
                    LONGEST_EDGE / (METRES_PER_DEGREE if source.isGeographic() else 1.0)
                )
            try:
                geometry.transform(QgsCoordinateTransform(source, self.crs, project))
            except QgsCsException as error:
                raise InputError(
                    translated("The place cannot be transformed to the coordinate system of {layer}.").format(
                        layer=self.title
                    )
                ) from error
        vertices = np.array([(vertex.x(), vertex.y()) for vertex in geometry.vertices()])
        if not np.isfinite(vertices).all():
            raise InputError(
                translated("The place lies outside the coordinate system of {layer}.").format(layer=self.title)
            )
        return Where(selection, vertices)

    def read(self, where: Where, stop: Stop, partial: Partial | None = None) -> Curve:
        """The history of a place, in any thread; raises `InputError`, and what ``stop`` raises."""
        raise NotImplementedError

    def snapped(self, box: QgsRectangle) -> QgsPointXY | None:
        """The feature nearest to the middle of a box in the layer's coordinates; None where there is none."""
        return None

    def close(self) -> None:
        """Let go of files."""
