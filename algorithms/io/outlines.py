"""Outlines of labelled pixels and contour lines, as geometries."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from osgeo import gdal, ogr

from ..checks import InputError
from ..grid import Grid, Window
from ..mining.bowls import chaikin
from .rasters import GdalFailures

_NO_VALUE = -3.4e38


def label_outlines(labels: np.ndarray, grid: Grid, smoothed: bool) -> dict[int, ogr.Geometry]:
    """Outline of every label but 0, as multipolygons in map coordinates.

    Parameters
    ----------
    labels : ndarray of int32, shape of the grid
    grid : Grid
    smoothed : bool
        Cut the corners of the pixels.
    """
    source = _memory_raster(labels.astype(np.int32), grid, gdal.GDT_Int32)
    _store, layer = _memory_layer("outlines", ogr.wkbPolygon, {"label": ogr.OFTInteger})
    with GdalFailures() as failures:
        band = source.GetRasterBand(1)
        try:
            gdal.Polygonize(band, band, layer, 0, ["8CONNECTED=8"])
        except RuntimeError as error:
            failures.messages.append(str(error))
    if failures.messages:
        raise InputError(f"The outlines cannot be drawn: {failures.cause}.")
    found: dict[int, ogr.Geometry] = {}
    for record in layer:
        geometry = record.GetGeometryRef().Clone()
        if smoothed:
            geometry = _smooth(geometry)
        if not _valid(geometry):
            geometry = geometry.MakeValid()
        label = record.GetField(0)
        found[label] = geometry if label not in found else found[label].Union(geometry)
    return {label: ogr.ForceToMultiPolygon(geometry) for label, geometry in found.items()}


def contour_lines(values: np.ndarray, grid: Grid, levels: Sequence[float]) -> list[tuple[float, ogr.Geometry]]:
    """Lines of equal value, in map coordinates: (level, line); NaN stops a line.

    Parameters
    ----------
    values : ndarray, shape of the grid
    grid : Grid
    levels : sequence of float
    """
    filled = np.where(np.isfinite(values), values, _NO_VALUE).astype(np.float32)
    source = _memory_raster(filled, grid, gdal.GDT_Float32)
    source.GetRasterBand(1).SetNoDataValue(float(np.float32(_NO_VALUE)))
    _store, layer = _memory_layer("contours", ogr.wkbLineString, {"id": ogr.OFTInteger, "level": ogr.OFTReal})
    options = [
        f"FIXED_LEVELS={','.join(repr(float(level)) for level in sorted(levels))}",
        "ID_FIELD=0",
        "ELEV_FIELD=1",
        f"NODATA={float(np.float32(_NO_VALUE))!r}",
    ]
    with GdalFailures() as failures:
        try:
            gdal.ContourGenerateEx(source.GetRasterBand(1), layer, options=options)
        except RuntimeError as error:
            failures.messages.append(str(error))
    if failures.messages:
        raise InputError(f"The contours cannot be drawn: {failures.cause}.")
    return [(record.GetField(1), record.GetGeometryRef().Clone()) for record in layer]


def contour_levels(low: float, high: float, interval: float, *, parameter: str, unit: str, most: int) -> list[float]:
    """Multiples of an interval between two values, but for zero: its line would run through the noise of the scene.

    Parameters
    ----------
    low, high : float
        Lowest and highest value of the map.
    interval : float
        Positive.
    parameter, unit : str
        Name of the parameter that gave the interval and the unit of all three, for the message.
    most : int
        Most levels.

    Raises
    ------
    InputError
        If there are more.
    """
    first, last = math.ceil(low / interval), math.floor(high / interval)
    count = last - first + 1 - (first <= 0 <= last)
    if count > most:
        raise InputError(
            f"{parameter} of {interval:g} {unit} makes {count} lines between {low:.0f} and {high:.0f} {unit}; give a "
            f"larger one (at most {most} lines)."
        )
    return [interval * number for number in range(first, last + 1) if number]


def label_windows(labels: np.ndarray, count: int, margin: int) -> list[Window]:
    """Window around every label, 1 to ``count``."""
    from scipy import ndimage

    windows = []
    for rows, cols in ndimage.find_objects(labels, max_label=count):
        row, col = max(0, rows.start - margin), max(0, cols.start - margin)
        height = min(labels.shape[0], rows.stop + margin) - row
        windows.append(Window(row, col, height, min(labels.shape[1], cols.stop + margin) - col))
    return windows


def _memory_raster(values: np.ndarray, grid: Grid, kind: int) -> gdal.Dataset:
    target = gdal.GetDriverByName("MEM").Create("", grid.width, grid.height, 1, kind)
    target.SetGeoTransform(grid.transform)
    target.GetRasterBand(1).WriteArray(values)
    return target


def _memory_layer(name: str, kind: int, fields: dict[str, int]) -> tuple[ogr.DataSource, ogr.Layer]:
    # GDAL 3.11 folded the driver "Memory" into "MEM".
    driver = ogr.GetDriverByName("MEM" if int(gdal.VersionInfo()) >= 3110000 else "Memory")
    store = driver.CreateDataSource(name)
    layer = store.CreateLayer(name, None, kind)
    for title, field_kind in fields.items():
        layer.CreateField(ogr.FieldDefn(title, field_kind))
    return store, layer


def _smooth(polygon: ogr.Geometry) -> ogr.Geometry:
    made = ogr.Geometry(ogr.wkbPolygon)
    for number in range(polygon.GetGeometryCount()):
        ring = ogr.Geometry(ogr.wkbLinearRing)
        for x, y in chaikin(np.array(polygon.GetGeometryRef(number).GetPoints(2))).tolist():
            ring.AddPoint_2D(x, y)
        made.AddGeometry(ring)
    return made


def _valid(geometry: ogr.Geometry) -> bool:
    with GdalFailures():
        return bool(geometry.IsValid())
