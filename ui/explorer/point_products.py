"""Histories of point features: layers with a field per date, and stations with a table of their series."""

from __future__ import annotations

import datetime
import re

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ...algorithms.io.dates import parse_date
from ...processing_provider.help import translated
from .curves import Curve
from .product import METRES_PER_DEGREE, Partial, Product, Stop, Where
from .selections import POINT, Selection

#: A field that holds the displacement of a date: D20180106 (ours, MintPy, LiCSBAS), or 20180106 (EGMS).
_DATED_FIELD = re.compile(r"^[A-Za-z]{0,2}_?((?:19|20)\d{6})$")
#: Fields of a table of series: the station, the date, the displacement and its standard deviation [mm].
_STATION_FIELDS = ("station", "name")
_TABLE_FIELDS = ("date", "los_mm", "los_sigma_mm")
#: How far [m] a point may lie from where it was picked: what transformations there and back lose.
_REACH = 0.5


class _FeatureProduct(Product):
    """A product of point features."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        super().__init__(layer)
        self._features = QgsVectorLayerFeatureSource(layer)

    def snapped(self, box: QgsRectangle) -> QgsPointXY | None:
        found = [
            QgsPointXY(vertex)
            for feature in self._features.getFeatures(QgsFeatureRequest(box).setNoAttributes())
            if feature.hasGeometry()
            for vertex in feature.geometry().vertices()
        ]
        return min(found, key=lambda point: point.sqrDist(box.center()), default=None)


class PointProduct(_FeatureProduct):
    """A point layer with a field per date, in millimetres."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        super().__init__(layer)
        fields = dated_fields(layer)
        self.dates = tuple(sorted(fields))
        self._fields = [fields[date] for date in self.dates]

    def read(self, where: Where, stop: Stop, partial: Partial | None = None) -> Curve:
        rows = []
        for feature in features_at(self._features, where, self.crs):
            if len(rows) % 1000 == 0:
                stop()
            rows.append([_number(feature.attribute(field)) for field in self._fields])
        return _mean_curve(where.selection, self.key, self.dates, rows)


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
    if where.selection.kind == POINT:
        reach = _REACH / (METRES_PER_DEGREE if crs.isGeographic() else 1.0)
        place = where.geometry.asPoint()
        request = QgsFeatureRequest(QgsRectangle(place, place).buffered(reach))
        near = [feature for feature in source.getFeatures(request) if feature.hasGeometry()]
        middle = QgsGeometry.fromPointXY(place)
        return sorted(near, key=lambda feature: feature.geometry().distance(middle))[:1]
    if not where.rings:
        return ()
    polygon = where.geometry
    engine = QgsGeometry.createGeometryEngine(polygon.constGet())
    engine.prepareGeometry()
    request = QgsFeatureRequest(polygon.boundingBox())
    return (
        feature
        for feature in source.getFeatures(request)
        if feature.hasGeometry() and engine.contains(feature.geometry().constGet())
    )


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
