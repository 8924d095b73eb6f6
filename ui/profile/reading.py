"""Reads the displacement along a line, in a thread of QGIS's task manager."""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsTask,
)

from ...algorithms.checks import InputError
from ...algorithms.constants import MM_PER_M
from ...algorithms.io.features import VectorFeature, VectorLayer
from ...algorithms.reporting import Cancelled, Reporter
from ...algorithms.runs.profile import ProfileSource, profiles_along
from ...algorithms.words import said
from ...processing_provider.help import translated
from ..explorer.products import RasterProduct
from .plot import ProfileData


def read_profile(
    product: RasterProduct,
    vertices: list[tuple[float, float]],
    crs: QgsCoordinateReferenceSystem,
    width: float,
    reporter: Reporter,
) -> ProfileData:
    """Displacement at every date along a line.

    Parameters
    ----------
    product : RasterProduct
    vertices : list of (x, y)
    crs : QgsCoordinateReferenceSystem
        Of the vertices.
    width : float
        Of the swath [m]; 0: the line itself.
    reporter : Reporter

    Raises
    ------
    InputError
        If the line has no length or lies outside the raster.
    Cancelled
        If the user asked to stop.
    """
    line = QgsGeometry.fromPolylineXY([QgsPointXY(x, y) for x, y in vertices])
    _check_line(line, crs, product)
    name = translated("line")
    layer = VectorLayer(
        name,
        crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL) if crs.isValid() else "",
        (VectorFeature(bytes(line.asWkb())),),
    )
    series = product.series
    source = ProfileSource(
        product.grid,
        [date.isoformat() for date in series.dates],
        "mm",
        lambda window: series.read(window) * np.float32(MM_PER_M),
    )
    [profile] = profiles_along(layer, source, width=width, reporter=reporter)
    at = profile.stations
    return ProfileData(product.title, series.dates, at.distance, at.x, at.y, profile.values, profile.spread)


def _check_line(line: QgsGeometry, crs: QgsCoordinateReferenceSystem, product: RasterProduct) -> None:
    """What can be wrong with a line that was drawn, in words of the window: the algorithm's name its parameters."""
    if not line.length() > 0.0:
        raise InputError(translated("The line has no length: its corners are one and the same. Draw it again."))
    there, grid = QgsGeometry(line), product.grid
    if crs.isValid() and product.crs.isValid():
        try:
            there.transform(QgsCoordinateTransform(crs, product.crs, QgsCoordinateTransformContext()))
        except QgsCsException as error:
            words = translated("The line cannot be brought to the coordinate system of {layer}. Draw it nearer to it.")
            raise InputError(words.format(layer=product.title)) from error
    corners = ((0, 0), (0, grid.width), (grid.height, grid.width), (grid.height, 0))
    if not there.intersects(QgsGeometry.fromPolygonXY([[QgsPointXY(*grid.xy(*corner)) for corner in corners]])):
        raise InputError(
            translated("The line lies outside {layer}. Draw it over the layer.").format(layer=product.title)
        )


class ProfileTask(QgsTask):
    """Reads one profile; ``done`` is called in the main thread.

    Attributes
    ----------
    data : ProfileData or None
    error : str
    """

    def __init__(self, product: RasterProduct, vertices, crs: QgsCoordinateReferenceSystem, width: float) -> None:
        super().__init__(
            translated("Reading {layer}").format(layer=product.title), QgsTask.Flag.CanCancel | QgsTask.Flag.Silent
        )
        self._arguments = (product, vertices, QgsCoordinateReferenceSystem(crs), width)
        self.data: ProfileData | None = None
        self.error = ""
        self.done = None

    def run(self) -> bool:
        try:
            self.data = read_profile(*self._arguments, Reporter(cancelled=self.isCanceled))
        except Cancelled:
            return False
        except InputError as error:
            self.error = said(str(error))
            return False
        except Exception as error:
            # An error in a thread would end QGIS; a file that was closed meanwhile is none to speak of.
            if not self.isCanceled():
                self.error = f"{type(error).__name__}: {error}"
            return False
        return True

    def finished(self, result: bool) -> None:
        """Called in the main thread."""
        if self.done is not None:
            self.done(self)
