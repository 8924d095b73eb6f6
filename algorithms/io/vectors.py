"""Small vector layers: polygons and points with their attributes."""

from __future__ import annotations

import os
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import ogr, osr

from ..checks import InputError
from .rasters import GdalFailures, check_destination

_DRIVERS = {".gpkg": "GPKG", ".geojson": "GeoJSON"}


@dataclass(frozen=True)
class Feature:
    """A point, shape (2,), or the outline of a polygon, shape (n, 2), in map coordinates, and its attributes.

    Attributes
    ----------
    position : ndarray of float64
    attributes : mapping of str to str, int or float
    """

    position: np.ndarray
    attributes: Mapping[str, str | int | float]


def wkt_of_epsg(code: int) -> str:
    """Coordinate system of an EPSG code as WKT."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    return reference.ExportToWkt()


def write_vector(path: str, name: str, epsg: int, features: Sequence[Feature]) -> None:
    """Write one layer; it appears under its name when it is complete.

    Parameters
    ----------
    path : str
        ``.gpkg`` or ``.geojson``.
    name : str
        Of the layer.
    epsg : int
    features : sequence of Feature
        All of one kind, with the attributes of the first one.

    Raises
    ------
    InputError
        If the name ends otherwise, or the file cannot be written.
    """
    final = Path(path)
    driver = _DRIVERS.get(final.suffix.lower())
    if driver is None:
        raise InputError(f"Vector layers are written as {' or '.join(_DRIVERS)}, got {path}.")
    check_destination(name, path)
    part = final.with_name(f".{final.stem}.{uuid.uuid4().hex[:8]}{final.suffix}")
    with GdalFailures() as failures:
        try:
            _write(str(part), driver, name, epsg, features)
        except RuntimeError as error:
            failures.messages.append(str(error))
    if failures.messages:
        part.unlink(missing_ok=True)
        raise InputError(f"Cannot write {path}: {failures.cause}.")
    os.replace(part, final)


def _write(path: str, driver: str, name: str, epsg: int, features: Sequence[Feature]) -> None:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    points = features[0].position.ndim == 1
    source = ogr.GetDriverByName(driver).CreateDataSource(path)
    layer = source.CreateLayer(name, reference, ogr.wkbPoint if points else ogr.wkbPolygon)
    for field, value in features[0].attributes.items():
        kind = ogr.OFTInteger if isinstance(value, int) else ogr.OFTReal if isinstance(value, float) else ogr.OFTString
        layer.CreateField(ogr.FieldDefn(field, kind))
    layer.StartTransaction()
    for feature in features:
        record = ogr.Feature(layer.GetLayerDefn())
        for field, value in feature.attributes.items():
            record.SetField(field, value)
        record.SetGeometry(ogr.CreateGeometryFromWkt(_wkt(feature.position)))
        layer.CreateFeature(record)
    layer.CommitTransaction()


def _wkt(position: np.ndarray) -> str:
    if position.ndim == 1:
        return f"POINT ({position[0]!r} {position[1]!r})"
    ring = ", ".join(f"{x!r} {y!r}" for x, y in [*position.tolist(), position[0].tolist()])
    return f"POLYGON (({ring}))"
