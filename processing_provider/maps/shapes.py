"""What is drawn over a raster: outlines, contours, lines and points with names, as layers in memory."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QMetaType

from ..styles import renderers
from ..styles.kinds import CONCESSIONS
from .layout_items import text_format

#: Contours are drawn from at most so many pixels a side, smoothed by a Gaussian of so many of those.
CONTOUR_PIXELS, CONTOUR_SIGMA = 1200, 1.0
#: Most contours on one map.
MOST_CONTOURS = 200
_INK = "#000000"


def shape_layer(shapes, crs: QgsCoordinateReferenceSystem, name: str, kind: str) -> QgsVectorLayer:
    """Shapes with their names as a layer in memory; ``kind`` is that of its geometries, as ``MultiPolygon``."""
    layer = QgsVectorLayer(kind, name, "memory")
    layer.setCrs(crs)
    layer.dataProvider().addAttributes([QgsField("name", QMetaType.Type.QString)])
    layer.updateFields()
    features = []
    for shape in shapes:
        feature = QgsFeature(layer.fields())
        outline = QgsGeometry()
        outline.fromWkb(bytes(shape.geometry.ExportToWkb()))
        outline.convertToMultiType()
        feature.setGeometry(outline)
        feature.setAttribute("name", shape.name)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def outline_layer(shapes, crs: QgsCoordinateReferenceSystem, name: str = "concessions") -> QgsVectorLayer:
    """The concessions as a layer in memory, drawn as everywhere."""
    layer = shape_layer(shapes, crs, name, "MultiPolygon")
    renderers.style_vector(layer, CONCESSIONS)
    return layer


def line_layer(shapes, crs: QgsCoordinateReferenceSystem, scale: float, named: bool) -> QgsVectorLayer:
    """Lines, as of profiles: black, their names along them; ``scale`` enlarges line and letters."""
    layer = shape_layer(shapes, crs, "lines", "MultiLineString")
    symbol = QgsLineSymbol.createSimple({"line_color": _INK, "line_width": f"{0.5 * scale}"})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    if named:
        name_shapes(layer, 10.0 * scale, Qgis.LabelPlacement.Line)
    return layer


def point_layer(shapes, crs: QgsCoordinateReferenceSystem, scale: float, named: bool) -> QgsVectorLayer:
    """Points, as of time series: white discs with a black edge, their names beside them."""
    layer = shape_layer(shapes, crs, "points", "MultiPoint")
    look = {"name": "circle", "color": "#ffffff", "outline_color": _INK, "outline_width": f"{0.3 * scale}"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple({**look, "size": f"{2.4 * scale}"})))
    if named:
        name_shapes(layer, 10.0 * scale, Qgis.LabelPlacement.AroundPoint)
    return layer


def name_shapes(layer: QgsVectorLayer, size: float, placement: Qgis.LabelPlacement) -> None:
    """Write the names of a `shape_layer` beside its shapes, in letters of so many points with a white edge."""
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.09 * size)
    written = text_format(size)
    written.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName = "name"
    settings.setFormat(written)
    settings.placement = placement
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def contours_of(path: str, band: int, interval: float) -> list:
    """Lines of equal displacement of a band of a raster [mm], at the multiples of an interval but zero.

    Parameters
    ----------
    path : str
    band : int
        From 1.
    interval : float
        Positive [mm].

    Returns
    -------
    list of (float, ogr.Geometry)
        Level [mm] and line, in the coordinates of the raster.

    Raises
    ------
    InputError
        If there would be more than `MOST_CONTOURS` levels.

    Notes
    -----
    Drawn from at most `CONTOUR_PIXELS` a side, after a Gaussian mean of `CONTOUR_SIGMA` of these pixels, which takes
    pixels without a value for absent. Noise of single pixels becomes 1/(2 sqrt(pi) sigma), 0.28 times, as large, and
    the middle of a narrow bowl a little shallower.
    """
    from ...algorithms.io.outlines import contour_levels, contour_lines
    from ...algorithms.io.thin import read_coarse
    from ...algorithms.mining.bowls import smooth

    values, grid = read_coarse(path, CONTOUR_PIXELS, band)
    smoothed = smooth(values, CONTOUR_SIGMA)
    known = smoothed[np.isfinite(smoothed)]
    if not known.size:
        return []
    low, high = float(known.min()), float(known.max())
    levels = contour_levels(low, high, interval, parameter="CONTOUR_INTERVAL", unit="mm", most=MOST_CONTOURS)
    return contour_lines(smoothed, grid, levels) if levels else []


def contour_layer(lines: Sequence, crs: QgsCoordinateReferenceSystem, scale: float) -> QgsVectorLayer:
    """The lines of `contours_of` as a layer in memory: thin, black, without numbers."""
    layer = QgsVectorLayer("LineString", "contours", "memory")
    layer.setCrs(crs)
    features = []
    for _level, line in lines:
        feature = QgsFeature()
        shape = QgsGeometry()
        shape.fromWkb(bytes(line.ExportToWkb()))
        feature.setGeometry(shape)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    symbol = QgsLineSymbol.createSimple({"line_color": _INK, "line_width": f"{0.25 * scale}"})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer
