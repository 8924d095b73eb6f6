"""What a history can be read from: raster layers whose bands carry dates, point layers with a field per date, and
stations with a table of their series."""

from __future__ import annotations

import datetime
import os
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ...algorithms.checks import InputError
from ...algorithms.grid import Grid
from ...algorithms.io import tags
from ...algorithms.io.dates import parse_date
from ...algorithms.io.features import LONGEST_EDGE, lonlat_of
from ...algorithms.io.inspection import describe_raster
from ...algorithms.io.layers import clean_source
from ...algorithms.io.reference import NO_POSITION
from ...algorithms.io.series import Series, open_series
from ...algorithms.runs.places import Place, PlaceValues, place_of_points, place_of_polygon, read_place
from ...processing_provider.help import translated
from .curves import Curve
from .selections import POINT, Selection

#: A field that holds the displacement of a date: D20180106 (ours, MintPy, LiCSBAS), or 20180106 (EGMS).
_DATED_FIELD = re.compile(r"^[A-Za-z]{0,2}_?((?:19|20)\d{6})$")
#: Fields of a table of series: the station, the date, the displacement and its standard deviation [mm].
_STATION_FIELDS = ("station", "name")
_TABLE_FIELDS = ("date", "los_mm", "los_sigma_mm")
#: How far [m] a point may lie from where it was picked: what transformations there and back lose.
_REACH = 0.5
_METRES_PER_DEGREE = 111_000.0
_SUBDATASET = re.compile(r'^HDF5:"?(.+?)"?:/*[^:]*$', re.IGNORECASE)

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
                    LONGEST_EDGE / (_METRES_PER_DEGREE if source.isGeographic() else 1.0)
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


class _FeatureProduct(Product):
    """A product of point features."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        super().__init__(layer)
        self._features = QgsVectorLayerFeatureSource(layer)

    def snapped(self, box: QgsRectangle) -> QgsPointXY | None:
        found = [
            feature.geometry().asPoint()
            for feature in self._features.getFeatures(QgsFeatureRequest(box).setNoAttributes())
            if feature.hasGeometry() and not feature.geometry().isMultipart()
        ]
        return min(found, key=lambda point: point.sqrDist(box.center()), default=None)


class RasterProduct(Product):
    """A raster layer, or MintPy's file behind it, with the raster of standard deviations beside it."""

    def __init__(self, layer: QgsRasterLayer, sigma_source: str | None = None) -> None:
        super().__init__(layer)
        self.source = file_of(layer)
        self.series: Series = open_series(self.source)
        self._transform = drawn_transform(layer, self.series)
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
        """The grid as QGIS draws it."""
        return replace(self.series.grid, transform=self._transform)

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
            inside = np.all(np.floor(grid.rowcol(*where.vertices[0])) >= 0)
            place = place_of_points(where.vertices, grid, 0.0, lonlat_of(grid))
            return place if inside else Place(None, place.weigh)
        ring = where.vertices
        x, y = (ring - ring[0]).T
        counter_clockwise = np.dot(x[:-1], y[1:]) > np.dot(x[1:], y[:-1])
        return place_of_polygon([ring if counter_clockwise else ring[::-1]], grid)

    def _open_sigma(self, source: str | None) -> Series | None:
        if source is None:
            return None
        sigma = open_series(source)
        if sigma.dates == self.series.dates and sigma.grid.matches(self.series.grid):
            return sigma
        sigma.close()
        return None


class PointProduct(_FeatureProduct):
    """A point layer with a field per date, in millimetres."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        super().__init__(layer)
        fields = dated_fields(layer)
        self._dates = tuple(sorted(fields))
        self._fields = [fields[date] for date in self._dates]

    def read(self, where: Where, stop: Stop, partial: Partial | None = None) -> Curve:
        rows = []
        for feature in features_at(self._features, where, self.crs):
            if len(rows) % 1000 == 0:
                stop()
            rows.append([_number(feature.attribute(field)) for field in self._fields])
        return _mean_curve(where.selection, self.key, self._dates, rows)


class StationProduct(_FeatureProduct):
    """A point layer of stations whose histories stand in a table of the project, a row per station and day."""

    def __init__(self, layer: QgsVectorLayer, table: QgsVectorLayer) -> None:
        super().__init__(layer)
        self._name_field = _named(layer, _STATION_FIELDS)
        self._table = QgsVectorLayerFeatureSource(table)
        self._station_field = _named(table, _STATION_FIELDS)

    def read(self, where: Where, stop: Stop, partial: Partial | None = None) -> Curve:
        names = {str(feature.attribute(self._name_field)) for feature in features_at(self._features, where, self.crs)}
        found: dict[datetime.date, list[tuple[float, float]]] = {}
        for row in self._table.getFeatures(QgsFeatureRequest()) if names else ():
            stop()
            date = _date(row.attribute("date"))
            if str(row.attribute(self._station_field)) in names and date is not None:
                fields = row.fields().names()
                sigma = _number(row.attribute("los_sigma_mm")) if "los_sigma_mm" in fields else np.nan
                found.setdefault(date, []).append((_number(row.attribute("los_mm")), sigma))
        dates = tuple(sorted(found))
        if len(names) == 1 and dates:
            values, sigma = np.array([found[date][0] for date in dates]).T
            sigma = sigma if np.isfinite(sigma).any() else None
            return Curve(where.selection.key, self.key, dates, values, sigma, pixels=1.0)
        full = [date for date in dates if len(found[date]) == len(names)]
        rows = [[found[date][number][0] for date in full] for number in range(len(names))]
        return _mean_curve(where.selection, self.key, tuple(full), rows)


def features_at(source: QgsVectorLayerFeatureSource, where: Where, crs: QgsCoordinateReferenceSystem):
    """The feature of a picked point (the nearest within reach), or the features inside a polygon."""
    ring = [QgsPointXY(x, y) for x, y in where.vertices]
    if where.selection.kind == POINT:
        reach = _REACH / (_METRES_PER_DEGREE if crs.isGeographic() else 1.0)
        place = ring[0]
        request = QgsFeatureRequest(QgsRectangle(place, place).buffered(reach))
        near = [feature for feature in source.getFeatures(request) if feature.hasGeometry()]
        middle = QgsGeometry.fromPointXY(place)
        return sorted(near, key=lambda feature: feature.geometry().distance(middle))[:1]
    polygon = QgsGeometry.fromPolygonXY([ring])
    engine = QgsGeometry.createGeometryEngine(polygon.constGet())
    engine.prepareGeometry()
    request = QgsFeatureRequest(polygon.boundingBox())
    return (
        feature
        for feature in source.getFeatures(request)
        if feature.hasGeometry() and engine.contains(feature.geometry().constGet())
    )


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
    pixel = max(extent.width() / grid.width, extent.height() / grid.height)
    drawn = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    placed = np.allclose(drawn, (min(x), min(y), max(x), max(y)), rtol=0.0, atol=pixel)
    turned = grid.transform[2] or grid.transform[4]
    if turned or (placed and grid.transform != NO_POSITION):
        return grid.transform
    down, right = extent.height() / grid.height, extent.width() / grid.width
    return (extent.xMinimum(), right, 0.0, extent.yMaximum(), 0.0, -down)


def dated_fields(layer: QgsVectorLayer) -> dict[datetime.date, str]:
    """Fields of a layer that hold displacements, by their dates."""
    found = {}
    for name in layer.fields().names():
        match = _DATED_FIELD.match(name)
        date = parse_date(match.group(1)) if match else None
        if date is not None:
            found.setdefault(date, name)
    return found


def table_of_stations(layer: QgsVectorLayer, project: QgsProject) -> QgsVectorLayer | None:
    """The table of the project with the histories of the stations of a layer; None where there is none."""
    if not _named(layer, _STATION_FIELDS):
        return None
    for other in project.mapLayers().values():
        if isinstance(other, QgsVectorLayer) and other.geometryType() == Qgis.GeometryType.Null:
            names = set(other.fields().names())
            if names.issuperset(_TABLE_FIELDS[:2]) and _named(other, _STATION_FIELDS):
                return other
    return None


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


def _named(layer: QgsVectorLayer, names: tuple[str, ...]) -> str:
    there = layer.fields().names()
    return next((name for name in names if name in there), "")


def _mean_curve(selection: Selection, key: str, dates: tuple, rows: list[list[float]]) -> Curve:
    """Mean and spread over features, shape (features, dates)."""
    if not rows or not dates:
        nothing = np.full(len(dates), np.nan)
        return Curve(selection.key, key, dates, nothing, pixels=0.0, note=translated("has no point here"))
    values = np.array(rows, dtype=np.float64)
    there = np.isfinite(values)
    count = there.sum(axis=0)
    with np.errstate(invalid="ignore", divide="ignore"):
        mean = np.where(there, values, 0.0).sum(axis=0) / count
        spread = np.sqrt(np.where(there, (values - mean) ** 2, 0.0).sum(axis=0) / count)
    note = "" if there.any() else translated("has no value at any date")
    return Curve(
        selection.key, key, dates, mean, None, None if selection.kind == POINT else spread, float(len(rows)), note=note
    )


def _number(value: object) -> float:
    """An attribute as a number; NaN where it is none."""
    try:
        return float(value)
    except (TypeError, ValueError):
        return float("nan")


def _date(value: object) -> datetime.date | None:
    if hasattr(value, "toPyDate"):
        return value.toPyDate()
    if hasattr(value, "date") and hasattr(value.date(), "toPyDate"):
        return value.date().toPyDate()
    return parse_date(str(value))
