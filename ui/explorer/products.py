"""What a history can be read from: which layers are products, and the rasters among them."""

from __future__ import annotations

import os
import re
from dataclasses import replace

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsIconUtils,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QIcon

from ...algorithms.checks import InputError
from ...algorithms.grid import Grid
from ...algorithms.io import tags
from ...algorithms.io.features import lonlat_of
from ...algorithms.io.inspection import describe_raster
from ...algorithms.io.layers import clean_source
from ...algorithms.io.series import Series, open_series
from ...algorithms.runs.places import Place, PlaceValues, place_of_points, place_of_polygon, read_place
from ...processing_provider.help import translated
from .curves import Curve
from .point_products import PointProduct, StationProduct, dated_fields, table_of_stations
from .product import Partial, Product, Stop, Where
from .selections import POINT, Selection
from .units import open_with_unit

_SUBDATASET = re.compile(r'^HDF5:"?(.+?)"?:/*[^:]*$', re.IGNORECASE)


class RasterProduct(Product):
    """A raster layer, or MintPy's file behind it, with the raster of standard deviations beside it."""

    def __init__(self, layer: QgsRasterLayer, sigma_source: str | None = None) -> None:
        super().__init__(layer)
        self.source = file_of(layer)
        self.series: Series = open_with_unit(layer, self.source)
        self.dates = self.series.dates
        self._transform = drawn_transform(layer, self.series)
        preferred = QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL
        self._crs_wkt = self.crs.toWkt(preferred) if self.crs.isValid() else ""
        self._sigma = self._open_sigma(sigma_source)
        text = self.series.tags.get(tags.WAVELENGTH, "")
        self.wavelength = float(text) if re.fullmatch(r"[\d.]+(?:[eE][-+]?\d+)?", text) else None
        kind = self.series.tags.get(tags.KIND, "")
        self.label = _axis_labels().get(kind, self.label)

    def read(self, where: Where, stop: Stop, partial: Partial | None = None) -> Curve:
        series, selection = self.series, where.selection
        place = self._place(where)
        if place.window is None:
            nothing = np.full(len(series.dates), np.nan)
            note = translated("lies outside the raster")
            return Curve(selection.key, self.key, series.dates, nothing, pixels=0.0, note=note)

        def told(values: PlaceValues, share: float) -> None:
            partial(self._curve(selection, values, None, share), share)

        values = read_place(series, place, stop=stop, partial=told if partial is not None else None)
        sigma = None
        if self._sigma is not None:
            sigma = read_place(self._sigma, self._place(where), stop=stop)
        return self._curve(selection, values, sigma, 1.0)

    @property
    def grid(self) -> Grid:
        """The grid as QGIS draws it, in the coordinate system that the layer has there."""
        return replace(self.series.grid, transform=self._transform, crs_wkt=self._crs_wkt)

    def close(self) -> None:
        self.series.close()
        if self._sigma is not None:
            self._sigma.close()

    def _curve(self, selection: Selection, values: PlaceValues, sigma: PlaceValues | None, share: float) -> Curve:
        """A history of what was read; a polygon's pixels are taken as wrong together, so that its mean is no better."""
        alone = selection.kind == POINT
        errors = None if sigma is None else np.where(np.isfinite(values.values), sigma.values, np.nan)
        note = "" if np.isfinite(values.values).any() or share < 1.0 else translated("has no value at any date")
        spread = None if alone else values.spread
        pixels = values.pixels
        return Curve(selection.key, self.key, self.series.dates, values.values, errors, spread, pixels, share, note)

    def _place(self, where: Where) -> Place:
        grid = self.grid
        if where.selection.kind == POINT:
            [point] = where.rings
            inside = np.all(np.floor(grid.rowcol(*point[0])) >= 0)
            place = place_of_points(point, grid, 0.0, lonlat_of(grid))
            return place if inside else Place(None, place.weigh)
        if not where.rings:
            return Place(None, lambda window: np.zeros((window.rows, window.cols)))
        return place_of_polygon(where.rings, grid)

    def _open_sigma(self, source: str | None) -> Series | None:
        if source is None:
            return None
        try:
            sigma = open_series(source, any_order=True)
        except InputError:
            # A series without its standard deviations is still worth showing.
            return None
        if sigma.dates == self.series.dates and sigma.grid.matches(self.series.grid):
            return sigma
        sigma.close()
        return None


def open_product(layer: QgsMapLayer, project: QgsProject) -> Product:
    """Open a layer.

    Raises
    ------
    InputError
        If it has no history to show; the message says why and what would help.
    """
    if isinstance(layer, QgsRasterLayer):
        if layer.providerType() != "gdal":
            raise InputError(translated("{layer} is no raster file.").format(layer=layer.name()))
        return RasterProduct(layer, sigma_beside(layer, project))
    if isinstance(layer, QgsVectorLayer) and layer.geometryType() == Qgis.GeometryType.Point:
        if dated_fields(layer):
            return PointProduct(layer)
        table = table_of_stations(layer, project)
        if table is not None:
            return StationProduct(layer, table)
        raise InputError(
            translated(
                "{layer} has no field that is named by a date, such as D20180106, and the project has no table with "
                "the fields station, date and los_mm (gnsstolos makes one)."
            ).format(layer=layer.name())
        )
    raise InputError(translated("{layer} is neither a raster nor a layer of points.").format(layer=layer.name()))


def may_be_product(layer: QgsMapLayer, project: QgsProject) -> bool:
    """Whether a layer is worth opening; cheap, for lists."""
    if not layer.isValid():
        return False
    if isinstance(layer, QgsRasterLayer):
        return layer.providerType() == "gdal" and not layer.customProperty(RELATIVE_PROPERTY)
    if isinstance(layer, QgsVectorLayer) and layer.geometryType() == Qgis.GeometryType.Point:
        return bool(dated_fields(layer)) or table_of_stations(layer, project) is not None
    return False


def product_layers(project: QgsProject) -> list[tuple[str, str, QIcon]]:
    """Layers that may be shown: id, name and icon, in the order of the layer tree."""
    ordered = project.layerTreeRoot().layerOrder()
    rest = [layer for layer in project.mapLayers().values() if layer not in ordered]
    return [
        (layer.id(), layer.name(), QgsIconUtils.iconForLayer(layer))
        for layer in [*ordered, *rest]
        if may_be_product(layer, project)
    ]


#: Custom property of the layers that the explorer makes to show a map relative to a reference.
RELATIVE_PROPERTY = "mining_insar/explorer_relative"


def file_of(layer: QgsRasterLayer) -> str:
    """What a raster layer reads: MintPy's or LiCSBAS's file rather than the dataset in it that GDAL shows."""
    source = layer.source()
    part = _SUBDATASET.match(source)
    return part.group(1) if part and os.path.exists(part.group(1)) else clean_source(source)


def drawn_transform(layer: QgsRasterLayer, series: Series) -> tuple[float, ...]:
    """Geotransform by which QGIS draws a raster: the file's, but for files whose position GDAL does not see.

    QGIS draws a raster without a position downward from zero, and a geocoded HDF5 of MintPy is one for GDAL.
    """
    grid, extent = series.grid, layer.extent()
    x, y = zip(grid.xy(0, 0), grid.xy(grid.height, grid.width))
    half_pixel = 0.5 * max(extent.width() / grid.width, extent.height() / grid.height)
    drawn = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    placed = np.allclose(drawn, (min(x), min(y), max(x), max(y)), rtol=0.0, atol=half_pixel)
    if placed or grid.transform[2] or grid.transform[4]:
        return grid.transform
    down, right = extent.height() / grid.height, extent.width() / grid.width
    return (extent.xMinimum(), right, 0.0, extent.yMaximum(), 0.0, -down)


def sigma_beside(layer: QgsRasterLayer, project: QgsProject) -> str | None:
    """The raster of the dates' standard deviations that belongs to a series: another layer, or a file in its folder.

    What belongs together says so in its tags: made by the same command, and of the kind ``sigma``.
    """
    source = file_of(layer)
    try:
        about = describe_raster(source).tags
    except InputError:
        return None
    candidates = [
        file_of(other)
        for other in project.mapLayers().values()
        if isinstance(other, QgsRasterLayer) and other.providerType() == "gdal" and other.id() != layer.id()
    ]
    folder = os.path.dirname(source)
    if os.path.isdir(folder):
        names = sorted(os.listdir(folder))
        candidates += [
            os.path.join(folder, name) for name in names if "sigma" in name.lower() and name.endswith(".tif")
        ]
    for candidate in candidates:
        try:
            found = describe_raster(candidate)
        except InputError:
            continue
        command = found.tags.get(tags.COMMAND, "")
        if (
            found.tags.get(tags.KIND) == tags.KIND_DISPLACEMENT_STD
            and command == about.get(tags.COMMAND, "")
            and found.dates
        ):
            return candidate
    return None


def _axis_labels() -> dict[str, str]:
    """Labels of the vertical axis by the kind of a series."""
    return {
        tags.KIND_TIMESERIES: translated("LOS displacement [mm]"),
        tags.KIND_UP: translated("Vertical displacement [mm]"),
        tags.KIND_EAST: translated("Eastward displacement [mm]"),
        tags.KIND_NORTH: translated("Northward displacement [mm]"),
    }
