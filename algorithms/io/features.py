"""Vector layers as they come: read, filtered, repaired and laid on a raster's grid; and written back whole.

A layer travels as WKB and plain attributes, so that a script (which has a file) and QGIS (which has a layer, perhaps
filtered or with a selection) hand the same thing to a run.
"""

from __future__ import annotations

import json
import math
import os
import re
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from osgeo import ogr, osr

from ..checks import InputError, some_of
from ..grid import Grid
from ..reporting import Reporter
from .rasters import GdalFailures, check_destination

POLYGON, LINE, POINT = "polygon", "line", "point"
#: Kind of geometry by OGR's flat types; a collection is taken apart first.
_KINDS = {
    ogr.wkbPoint: POINT,
    ogr.wkbMultiPoint: POINT,
    ogr.wkbLineString: LINE,
    ogr.wkbMultiLineString: LINE,
    ogr.wkbPolygon: POLYGON,
    ogr.wkbMultiPolygon: POLYGON,
}
#: Edges are cut to this length [m] before they go to another coordinate system: a straight edge of 500 m departs from
#: the curve that it becomes there by some millimetres.
LONGEST_EDGE = 500.0
_DEGREE = 111_000.0
_DRIVERS = {".gpkg": "GPKG", ".geojson": "GeoJSON"}
#: Fields that may hold the name of a feature, best first; case and spaces do not matter.
NAME_FIELDS = ("name", "station", "benchmark", "minename", "mine", "concession", "panel", "title", "label", "id")
MOST_NAMES = 5
#: Member of a GeoJSON file that holds what a GeoPackage has as metadata of its layer.
GEOJSON_MEMBER = "mining_insar"


@dataclass(frozen=True)
class VectorFeature:
    """A feature: geometry as WKB (empty where it has none) and attributes by field name."""

    geometry: bytes
    attributes: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class VectorLayer:
    """Features of one layer, unchanged.

    Attributes
    ----------
    name : str
        For messages.
    crs_wkt : str
        Empty where the layer has no coordinate system: then it is taken to be that of the raster, with a warning.
    features : tuple of VectorFeature
    """

    name: str
    crs_wkt: str
    features: tuple[VectorFeature, ...]


@dataclass(frozen=True)
class Shape:
    """A feature on the grid of a raster.

    Attributes
    ----------
    number : int
        Position in the layer, from 0.
    name : str
    attributes : mapping
    geometry : ogr.Geometry
        Valid, in the coordinate system of the raster (or the layer's own, where the raster has none).
    """

    number: int
    name: str
    attributes: Mapping[str, object]
    geometry: ogr.Geometry

    def parts(self) -> list[np.ndarray]:
        """Vertices of every ring, line or point of the geometry: arrays of shape (n, 2), map coordinates.

        Outer rings run counter-clockwise and holes clockwise, closed.
        """
        found = []
        for simple in _simple(self.geometry):
            if simple.GetGeometryCount() == 0:
                found.append(np.array(simple.GetPoints(2), dtype=np.float64))
                continue
            for number in range(simple.GetGeometryCount()):
                ring = np.array(simple.GetGeometryRef(number).GetPoints(2), dtype=np.float64)
                x, y = (ring - ring[0]).T
                counter_clockwise = np.dot(x[:-1], y[1:]) > np.dot(x[1:], y[:-1])
                found.append(ring if counter_clockwise == (number == 0) else ring[::-1])
        return found


def read_vector(path: str, layer: str | None = None) -> VectorLayer:
    """Read a layer of a file.

    Parameters
    ----------
    path : str
        Any vector file that GDAL reads.
    layer : str, optional
        Name of the layer; the first if not given.

    Raises
    ------
    InputError
        If the file cannot be opened or has no such layer.
    """
    with GdalFailures() as failures:
        try:
            source = ogr.Open(path)
        except RuntimeError as error:
            raise InputError(f"Cannot open {path} as a vector layer: {error}.") from error
    if source is None:
        raise InputError(f"Cannot open {path} as a vector layer: {failures.cause or 'no such file or format'}.")
    found = source.GetLayerByName(layer) if layer else source.GetLayer(0)
    if found is None:
        names = ", ".join(source.GetLayer(number).GetName() for number in range(source.GetLayerCount()))
        raise InputError(f"{path} has no layer {layer!r}; it has {names or 'none'}.")
    reference = found.GetSpatialRef()
    features = []
    for record in found:
        geometry = record.GetGeometryRef()
        wkb = bytes(geometry.ExportToWkb()) if geometry is not None else b""
        features.append(VectorFeature(wkb, record.items()))
    return VectorLayer(found.GetName(), reference.ExportToWkt() if reference else "", tuple(features))


def shapes_on(
    layer: VectorLayer, grid: Grid, kinds: Sequence[str], parameter: str, reporter: Reporter, name_field: str = ""
) -> list[Shape]:
    """The usable features of a layer, repaired and in the coordinate system of a raster.

    Parameters
    ----------
    layer : VectorLayer
    grid : Grid
    kinds : sequence of {"polygon", "line", "point"}
        Wanted; other geometries are left out with a warning.
    parameter : str
        Name of the parameter that gave the layer, for messages.
    reporter : Reporter
        Warned of what was left out, repaired, or assumed.
    name_field : str
        Field with the names of the features; the first of `NAME_FIELDS` that is there if empty.

    Raises
    ------
    InputError
        If nothing usable is left, the name field is not there, or the layer cannot be transformed.
    """
    if not layer.features:
        raise InputError(f"{parameter}: the layer {layer.name!r} is empty. Give a layer with {_either(kinds)}s.")
    named = _name_field(layer, parameter, name_field)
    transform = _transformation(layer, grid, parameter, reporter)
    longest = LONGEST_EDGE / (_DEGREE if is_geographic(layer.crs_wkt) else 1.0)
    shapes: list[Shape] = []
    empty, others, repaired, lost = [], [], [], []
    for number, feature in enumerate(layer.features):
        name = str(feature.attributes.get(named) or f"{number + 1}") if named else f"{number + 1}"
        geometry = _geometry(feature.geometry)
        if geometry is None or geometry.IsEmpty():
            empty.append(name)
            continue
        if not any(_KINDS.get(ogr.GT_Flatten(part.GetGeometryType())) in kinds for part in _simple(geometry)):
            others.append(name)
            continue
        geometry, changed = _repaired(geometry, kinds)
        if geometry is None:
            lost.append(name)
            continue
        if changed:
            repaired.append(name)
        if transform is not None:
            geometry.Segmentize(longest)
            with GdalFailures() as failures:
                try:
                    code = geometry.Transform(transform)
                except RuntimeError as error:
                    raise InputError(f"{parameter}: {name} cannot be transformed: {error}.") from error
            if code or failures.messages:
                raise InputError(
                    f"{parameter}: {name} cannot be transformed to the raster's coordinate system: {failures.cause}."
                )
        shapes.append(Shape(number, name, feature.attributes, geometry))
    where = f"{parameter}: in the layer {layer.name!r}"
    for names, words in (
        (empty, "have no geometry and are left out"),
        (others, f"are no {_either(kinds)}s and are left out"),
        (lost, f"are so broken that no {_either(kinds)} is left of them, and are left out"),
        (repaired, "are invalid (they cross or touch themselves) and were repaired"),
    ):
        if names:
            reporter.warn(
                f"{where} {len(names)} of {len(layer.features)} features {words}: {some_of(names, MOST_NAMES)}."
            )
    if not shapes:
        raise InputError(f"{where} there is no usable {_either(kinds)}. Give a layer with {_either(kinds)}s.")
    return shapes


def inside_grid(shapes: Sequence[Shape], grid: Grid, parameter: str, reporter: Reporter) -> list[Shape]:
    """The shapes that touch a raster; the others are left out with a word.

    Raises
    ------
    InputError
        If none does.
    """
    corners = [grid.xy(row, col) for row, col in ((0, 0), (0, grid.width), (grid.height, grid.width), (grid.height, 0))]
    frame = ogr.CreateGeometryFromWkt(f"POLYGON (({', '.join(f'{x!r} {y!r}' for x, y in [*corners, corners[0]])}))")
    inside = [shape for shape in shapes if shape.geometry.Intersects(frame)]
    if not inside:
        west, east, south, north = shapes[0].geometry.GetEnvelope()
        if map_fits_swapped(grid, west, south):
            raise InputError(
                f"{parameter}: none of the {len(shapes)} features touches the raster, but the first, {shapes[0].name}, "
                f"would with longitude and latitude swapped: it lies at x {west:.9g}, y {south:.9g}. Swap the two in "
                "the layer."
            )
        raise InputError(
            f"{parameter}: none of the {len(shapes)} features touches the raster ({grid.describe()}). The first, "
            f"{shapes[0].name}, lies at x {west:.9g} to {east:.9g}, y {south:.9g} to {north:.9g} there. Check the "
            "coordinate system of the layer."
        )
    if len(inside) < len(shapes):
        kept = {shape.number for shape in inside}
        outside = [shape.name for shape in shapes if shape.number not in kept]
        reporter.warn(
            f"{parameter}: {len(outside)} of {len(shapes)} features lie outside the raster: "
            f"{some_of(outside, MOST_NAMES)}."
        )
    return inside


def lonlat_of(grid: Grid) -> Callable[[np.ndarray, np.ndarray], tuple[np.ndarray, np.ndarray]]:
    """A function from map coordinates of a grid to longitude and latitude [deg, WGS 84]; NaN without a CRS."""
    if not grid.crs_wkt:
        return lambda x, y: (np.full(np.shape(x), np.nan), np.full(np.shape(y), np.nan))
    target = osr.SpatialReference()
    target.ImportFromEPSG(4326)
    target.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    transform = osr.CoordinateTransformation(_reference(grid.crs_wkt), target)

    def convert(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        x, y = np.broadcast_arrays(x, y)
        found = np.array(transform.TransformPoints(np.column_stack([np.ravel(x), np.ravel(y)]).tolist()))
        return found[:, 0].reshape(x.shape), found[:, 1].reshape(x.shape)

    return convert


def fit_swapped(grid: Grid, longitude: np.ndarray, latitude: np.ndarray) -> bool:
    """Whether all of some positions lie in the frame of a raster once their longitude and latitude are swapped.

    Parameters
    ----------
    grid : Grid
        Without a coordinate system nothing fits.
    longitude, latitude : ndarray, shape (n,)
        As given [deg]; "latitudes" may be beyond 90.
    """
    if not grid.crs_wkt:
        return False
    edge = np.linspace(0.0, 1.0, 9)
    rows = np.concatenate([edge, edge, np.zeros(9), np.ones(9)]) * grid.height
    cols = np.concatenate([np.zeros(9), np.ones(9), edge, edge]) * grid.width
    frame = lonlat_of(grid)(*grid.xy(rows, cols))
    return all(
        bool(np.all((np.asarray(given) >= np.min(own)) & (np.asarray(given) <= np.max(own))))
        for given, own in zip((latitude, longitude), frame)
    )


def map_fits_swapped(grid: Grid, x: float, y: float) -> bool:
    """`fit_swapped` of a position in the raster's own coordinates, or in degrees.

    QGIS hands a position on as it is where it cannot be transformed, as one at the latitude 106.
    """
    if not grid.crs_wkt:
        return False
    with GdalFailures():
        try:
            there = lonlat_of(grid)(np.array([x]), np.array([y]))
            return fit_swapped(grid, *there) or fit_swapped(grid, np.array([x]), np.array([y]))
        except (RuntimeError, TypeError):  # a coordinate system that GDAL knows nothing of
            return False


def write_features(
    path: str,
    name: str,
    crs_wkt: str,
    kind: int,
    features: Iterable[VectorFeature],
    fields: Mapping[str, type] | None = None,
    description: Mapping[str, str] | None = None,
) -> None:
    """Write one layer; it appears under its name when it is complete.

    Parameters
    ----------
    path : str
        ``.gpkg`` or ``.geojson``.
    name : str
        Of the layer.
    crs_wkt : str
        Empty: no coordinate system.
    kind : int
        OGR's type of geometry of the layer.
    features : iterable of VectorFeature
        May be empty, and made one by one, where ``fields`` are given.
    fields : mapping of str to {str, int, float}, optional
        Fields and their types, in order; taken from the features if not given. None and NaN are written as null.
    description : mapping of str to str, optional
        Metadata of the layer; a GeoJSON keeps it as its member ``mining_insar``.

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
            fields = _field_types(features) if fields is None else fields
            _write(str(part), driver, name, crs_wkt, kind, features, fields, description or {})
        except RuntimeError as error:
            failures.messages.append(str(error))
        except BaseException:
            # features made one by one may end in a cancel
            part.unlink(missing_ok=True)
            raise
    if failures.messages:
        part.unlink(missing_ok=True)
        raise InputError(f"Cannot write {path}: {failures.cause}.")
    try:
        os.replace(part, final)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise InputError(f"Cannot replace {path}: {error.strerror}. Remove its layer from QGIS first.") from error


def fitting_field(name: str, taken: Sequence[str]) -> str:
    """A field name that no other field has (case does not count; GeoPackage keeps ``fid`` and ``geom`` for itself)."""
    reserved = {"fid", "geom", *(other.lower() for other in taken)}
    candidate, number = name, 1
    while candidate.lower() in reserved:
        number += 1
        candidate = f"{name}_{number}"
    return candidate


def _write(path, driver, name, crs_wkt, kind, features, fields, description) -> None:
    source = ogr.GetDriverByName(driver).CreateDataSource(path)
    if source is None:
        return  # GDAL has said why
    try:
        options = _kept_in_geojson(description) if driver == "GeoJSON" and description else []
        layer = source.CreateLayer(name, _reference(crs_wkt) if crs_wkt else None, kind, options)
        types = {int: ogr.OFTInteger64, float: ogr.OFTReal, str: ogr.OFTString}
        for title, kind_of_value in fields.items():
            layer.CreateField(ogr.FieldDefn(title, types[kind_of_value]))
        if driver == "GPKG":
            for key, value in description.items():
                layer.SetMetadataItem(key, value)
        definition = layer.GetLayerDefn()
        layer.StartTransaction()
        for feature in features:
            record = ogr.Feature(definition)
            for number, (title, kind_of_value) in enumerate(fields.items()):
                value = feature.attributes.get(title)
                # math's, not numpy's: a layer of 100,000 points and 250 dates asks this 25 million times
                if value is None or (isinstance(value, (float, np.floating)) and not math.isfinite(value)):
                    record.SetFieldNull(number)
                else:
                    record.SetField(number, kind_of_value(value))
            if feature.geometry:
                geometry = ogr.CreateGeometryFromWkb(feature.geometry)
                record.SetGeometry(ogr.ForceTo(geometry, kind) if kind != ogr.wkbUnknown else geometry)
            layer.CreateFeature(record)
        layer.CommitTransaction()
    finally:
        # closed before the caller removes the file: an exception would keep it open, and GDAL would look for it later
        layer = definition = record = source = None


def _kept_in_geojson(description: Mapping[str, str]) -> list[str]:
    """Options that make GDAL write a member beside the features."""
    native = json.dumps({"type": "FeatureCollection", GEOJSON_MEMBER: dict(description)})
    return [f"NATIVE_DATA={native}", "NATIVE_MEDIA_TYPE=application/vnd.geo+json"]


def _field_types(features: Sequence[VectorFeature]) -> dict[str, type]:
    """Type of each field: the widest that its values need."""
    types: dict[str, type] = {}
    for feature in features:
        for title, value in feature.attributes.items():
            if value is None:
                types.setdefault(title, type(None))
                continue
            whole = isinstance(value, (bool, int, np.integer))
            kind = int if whole else float if isinstance(value, (float, np.floating)) else str
            before = types.get(title)
            if before in (None, type(None), kind):
                types[title] = kind
            else:
                types[title] = float if {before, kind} == {int, float} else str
    return {title: str if kind is type(None) else kind for title, kind in types.items()}


def _geometry(wkb: bytes) -> ogr.Geometry | None:
    with GdalFailures():
        try:
            geometry = ogr.CreateGeometryFromWkb(wkb) if wkb else None
        except RuntimeError:
            return None
    if geometry is not None:
        geometry = geometry.GetLinearGeometry()
        geometry.FlattenTo2D()
    return geometry


def _simple(geometry: ogr.Geometry) -> list[ogr.Geometry]:
    """Points, lines and polygons of a geometry, whatever it collects them in."""
    if ogr.GT_Flatten(geometry.GetGeometryType()) in (ogr.wkbPoint, ogr.wkbLineString, ogr.wkbPolygon):
        return [geometry]
    return [part for number in range(geometry.GetGeometryCount()) for part in _simple(geometry.GetGeometryRef(number))]


def _repaired(geometry: ogr.Geometry, kinds: Sequence[str]) -> tuple[ogr.Geometry | None, bool]:
    """The parts of the wanted kinds as one valid geometry (None where nothing is left), and whether it was mended."""
    changed = False
    if POLYGON in kinds and geometry.GetDimension() == 2:
        with GdalFailures():
            changed = not geometry.IsValid()
    if changed:
        with GdalFailures():
            try:
                geometry = geometry.MakeValid()
            except RuntimeError:
                geometry = None
        if geometry is None:
            return None, True
    parts = [
        part
        for part in _simple(geometry)
        if _KINDS.get(ogr.GT_Flatten(part.GetGeometryType())) in kinds and not part.IsEmpty()
    ]
    if not parts:
        return None, changed
    if len(parts) == 1:
        return parts[0].Clone(), changed
    kind = _KINDS[ogr.GT_Flatten(parts[0].GetGeometryType())]
    collection = ogr.Geometry(
        {POLYGON: ogr.wkbMultiPolygon, LINE: ogr.wkbMultiLineString, POINT: ogr.wkbMultiPoint}[kind]
    )
    for part in parts:
        if _KINDS[ogr.GT_Flatten(part.GetGeometryType())] == kind:
            collection.AddGeometry(part)
    return collection, changed


def _transformation(
    layer: VectorLayer, grid: Grid, parameter: str, reporter: Reporter
) -> osr.CoordinateTransformation | None:
    if not grid.crs_wkt:
        reporter.warn(
            f"The raster has no coordinate system: {parameter} is taken to be in the same coordinates (radar rows and "
            "columns, say), and areas in square metres are not known."
        )
        return None
    if not layer.crs_wkt:
        reporter.warn(f"{parameter}: the layer has no coordinate system; that of the raster is assumed.")
        return None
    source, target = _reference(layer.crs_wkt), _reference(grid.crs_wkt)
    if source.IsSame(target, ["IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES"]):
        return None
    with GdalFailures() as failures:
        try:
            return osr.CoordinateTransformation(source, target)
        except (RuntimeError, TypeError) as error:
            raise InputError(
                f"{parameter}: the layer's coordinate system cannot be related to the raster's: "
                f"{failures.cause or error}."
            ) from error


def _reference(wkt: str) -> osr.SpatialReference:
    reference = osr.SpatialReference()
    reference.ImportFromWkt(wkt)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def is_geographic(wkt: str) -> bool:
    """Whether a coordinate system counts in degrees."""
    return bool(wkt) and bool(_reference(wkt).IsGeographic())


def _name_field(layer: VectorLayer, parameter: str, asked: str) -> str:
    fields = list(layer.features[0].attributes)
    if asked:
        if asked not in fields:
            raise InputError(f"{parameter}: there is no field {asked!r}; the layer has {', '.join(fields) or 'none'}.")
        return asked
    return name_field_of(fields)


def name_field_of(fields: Sequence[str]) -> str:
    """The field that most likely holds names, by `NAME_FIELDS`; empty where there is none."""
    by_key = {re.sub(r"[\s_]", "", title).lower(): title for title in reversed(fields)}
    return next((by_key[key] for key in NAME_FIELDS if key in by_key), "")


def _either(kinds: Sequence[str]) -> str:
    return " or ".join(kinds)
