"""Stations: where they are, which mine they belong to, which are references; and the InSAR pixels around them."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from osgeo import ogr, osr

from ..checks import InputError
from ..gnss.circle import pixels_in_circle
from ..grid import Grid
from ..reporting import Reporter
from .features import POINT, POLYGON, VectorFeature, VectorLayer, lonlat_of, read_vector, shapes_on
from .gnss_tables import Table, read_table, table_of
from .series import Series
from .vectors import wkt_of_epsg

#: Fields that may name a station, and its mine, best first.
STATION_FIELDS = ("station", "site", "benchmark", "point", "name", "id")
MINE_FIELDS = ("mine", "concession", "minename", "mine_name")
#: What a field says of a reference station.
_REFERENCE = ("reference", "ref", "base", "true", "yes", "1")


@dataclass(frozen=True)
class Station:
    """A point on the ground at which something was measured.

    Attributes
    ----------
    name : str
    longitude, latitude : float
        [deg, WGS 84]
    mine : str
        Empty where none is known.
    is_reference : bool
        On stable ground; its motion is taken off the other stations of its mine on request.
    """

    name: str
    longitude: float
    latitude: float
    mine: str = ""
    is_reference: bool = False


def read_station_layer(path: str) -> VectorLayer:
    """A point layer, or a table with longitude and latitude, from a file.

    Raises
    ------
    InputError
        If it cannot be read.
    """
    if not str(path).lower().endswith((".csv", ".txt")):
        return read_vector(path)
    try:
        with open(path, encoding="utf-8-sig") as file:
            table = read_table(path, file.read())
    except OSError as error:
        raise InputError(f"Cannot read {path}: {error.strerror}.") from error
    if table is None:
        raise InputError(f"{path} has no heading; a table of stations needs station, longitude and latitude.")
    features = [VectorFeature(b"", dict(zip(table.headings, row))) for row in table.rows]
    return VectorLayer(path, "", tuple(features))


def stations_of(
    layer: VectorLayer,
    reporter: Reporter,
    *,
    name_field: str = "",
    mine_field: str = "",
    reference_field: str = "",
    parameter: str = "STATIONS",
) -> list[Station]:
    """The stations of a layer of points, or of a table with longitude and latitude.

    Parameters
    ----------
    layer : VectorLayer
    reporter : Reporter
    name_field, mine_field, reference_field : str
        Fields; looked for by the usual names if empty. A reference station is one whose field says reference, yes or 1.
    parameter : str
        Name of the parameter that gave the layer, for messages.

    Raises
    ------
    InputError
        If the layer is empty, a field is not there, a station stands twice, or nothing says where they are.
    """
    if not layer.features:
        raise InputError(f"{parameter}: the layer {layer.name!r} is empty. Give a layer of points.")
    fields = list(layer.features[0].attributes)
    names = _field(fields, name_field, STATION_FIELDS, parameter)
    if not names:
        raise InputError(
            f"{parameter}: no field names the stations (one of {', '.join(STATION_FIELDS)}); the layer has "
            f"{', '.join(fields) or 'none'}. Say which it is."
        )
    mines = _field(fields, mine_field, MINE_FIELDS, parameter)
    roles = _field(fields, reference_field, ("role", "reference", "is_reference"), parameter)
    layer = placed(layer, parameter)
    found = []
    for shape in shapes_on(layer, _world(), (POINT,), parameter, reporter, names):
        about = shape.attributes
        role = str(about.get(roles) or "").strip().lower() if roles else ""
        point = shape.parts()[0][0]
        mine = str(about.get(mines) or "") if mines else ""
        found.append(Station(shape.name.strip(), float(point[0]), float(point[1]), mine, role in _REFERENCE))
    repeated = sorted({station.name for station in found if sum(other.name == station.name for other in found) > 1})
    if repeated:
        raise InputError(
            f"{parameter}: {len(repeated)} station(s) stand more than once in {layer.name!r}: "
            f"{', '.join(repeated[:3])}. Give each once."
        )
    return found


def _field(fields: Sequence[str], asked: str, known: Sequence[str], parameter: str) -> str:
    if asked:
        if asked not in fields:
            raise InputError(f"{parameter}: there is no field {asked!r}; the layer has {', '.join(fields) or 'none'}.")
        return asked
    by_key = {re.sub(r"[\s-]", "_", field).lower(): field for field in reversed(fields)}
    return next((by_key[key] for key in known if key in by_key), "")


def placed(layer: VectorLayer, parameter: str) -> VectorLayer:
    """The layer; where it is a table without any geometry, its longitudes and latitudes as points.

    Raises
    ------
    InputError
        If a table has no such columns, or they hold no place on Earth.
    """
    if not layer.features or any(feature.geometry for feature in layer.features):
        return layer
    fields = list(layer.features[0].attributes)
    rows = [[str(feature.attributes.get(field) or "") for field in fields] for feature in layer.features]
    table = table_of(layer.name, fields, rows)
    if not table.has("longitude", "latitude"):
        raise InputError(
            f"{parameter}: {layer.name!r} has no points and no columns longitude and latitude (it has "
            f"{', '.join(fields)}). Give a point layer, or add the columns [degrees, WGS 84]."
        )
    features = []
    for feature, longitude, latitude in zip(layer.features, table.numbers("longitude"), table.numbers("latitude")):
        if np.isfinite(longitude) and np.isfinite(latitude) and not (abs(longitude) <= 360 and abs(latitude) <= 90):
            if abs(longitude) <= 90 and abs(latitude) <= 360:
                raise InputError(
                    f"{parameter}: longitude {longitude:g}, latitude {latitude:g} is no place on Earth, but longitude "
                    f"{latitude:g}, latitude {longitude:g} is. Swap the headings of the columns longitude and latitude."
                )
            raise InputError(
                f"{parameter}: longitude {longitude:g}, latitude {latitude:g} is no place on Earth. Columns longitude "
                "and latitude are in degrees (WGS 84)."
            )
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(float(longitude), float(latitude))
        known = np.isfinite(longitude) and np.isfinite(latitude)
        features.append(replace(feature, geometry=bytes(point.ExportToWkb()) if known else b""))
    return replace(layer, crs_wkt=wkt_of_epsg(4326), features=tuple(features))


def _world() -> Grid:
    """Longitude and latitude, as a grid that layers are laid on."""
    return Grid(360, 180, (-180.0, 1.0, 0.0, 90.0, 0.0, -1.0), wkt_of_epsg(4326))


def with_mines(
    stations: Sequence[Station], concessions: VectorLayer, reporter: Reporter, name_field: str = ""
) -> list[Station]:
    """The stations with the concession that they lie in as their mine; what a field said is kept where it is none.

    Concessions may be in any coordinate system, invalid or overlapping; a station in several goes to the first, and the
    log says so.
    """
    shapes = shapes_on(concessions, _world(), (POLYGON,), "CONCESSIONS", reporter, name_field)
    found = []
    for station in stations:
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(station.longitude, station.latitude)
        inside = [shape.name for shape in shapes if shape.geometry.Contains(point)]
        if len(inside) > 1:
            reporter.warn(
                f"Station {station.name} lies in {len(inside)} overlapping concessions ({', '.join(inside)}); it is "
                f"counted with {inside[0]}."
            )
        if not inside:
            told = f"; its field says {station.mine}" if station.mine else ""
            reporter.warn(f"Station {station.name} lies in none of the {len(shapes)} concessions{told}.")
        found.append(replace(station, mine=inside[0]) if inside else station)
    return found


# ---- InSAR around a station


@dataclass(frozen=True)
class CircleSeries:
    """InSAR in a circle around a station.

    Attributes
    ----------
    dates : tuple of datetime.date
    mean : ndarray of float64, shape (S,)
        LOS displacement [m]; NaN where no pixel of the circle has a value.
    count : ndarray of int, shape (S,)
        Pixels with a value.
    inside_raster : bool
        Whether the circle holds the centre of any pixel.
    on_raster : bool
        Whether the station itself lies on the raster: then the pixels are too wide for the circle.
    """

    dates: tuple[datetime.date, ...]
    mean: np.ndarray
    count: np.ndarray
    inside_raster: bool
    on_raster: bool = True

    @property
    def days(self) -> np.ndarray:
        """Dates as datetime64[D], shape (S,)."""
        return np.array(self.dates, dtype="datetime64[D]")


def circle_series(series: Series, longitude: float, latitude: float, radius: float) -> CircleSeries:
    """Mean of the finite pixels whose centre lies within ``radius`` true metres (Tang et al. 2023, Section 5.3: 50 m).

    Raises
    ------
    InputError
        If the series has no coordinate system.
    """
    grid = series.grid
    to_map = map_of(grid, series.path)
    window, inside = pixels_in_circle(grid, longitude, latitude, radius, to_map, lonlat_of(grid))
    if window is None or not inside.any():
        empty = np.full(len(series.dates), np.nan)
        x, y = to_map(np.array([longitude]), np.array([latitude]))
        row, col = grid.rowcol(float(x[0]), float(y[0]))
        on_raster = 0 <= row < grid.height and 0 <= col < grid.width
        return CircleSeries(series.dates, empty, np.zeros(len(series.dates), dtype=int), False, on_raster)
    values = series.read(window)[:, inside].astype(np.float64)
    there = np.isfinite(values)
    count = there.sum(axis=1)
    with np.errstate(invalid="ignore"):
        mean = np.where(there, values, 0.0).sum(axis=1) / count
    return CircleSeries(series.dates, mean, count, True)


def map_of(grid: Grid, name: str):
    """A function from longitude and latitude [deg, WGS 84] to map coordinates of a grid.

    Raises
    ------
    InputError
        If the grid has no coordinate system.
    """
    if not grid.crs_wkt:
        raise InputError(
            f"{name} has no coordinate system, so nobody knows where the stations lie in it. Geocode it, or assign "
            "its coordinate system."
        )
    source, target = osr.SpatialReference(), osr.SpatialReference()
    source.ImportFromEPSG(4326)
    target.ImportFromWkt(grid.crs_wkt)
    for reference in (source, target):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    transform = osr.CoordinateTransformation(source, target)

    def convert(longitude: np.ndarray, latitude: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        pairs = np.column_stack([np.ravel(longitude), np.ravel(latitude)]).tolist()
        found = np.array(transform.TransformPoints(pairs))
        return found[:, 0], found[:, 1]

    return convert


def table_of_layer(layer: VectorLayer) -> Table:
    """The attributes of a layer as a table: series that lie in a layer of QGIS."""
    if not layer.features:
        raise InputError(f"The table {layer.name!r} is empty.")
    fields = list(layer.features[0].attributes)

    def text(attributes: Mapping[str, object], field: str) -> str:
        value = attributes.get(field)
        return "" if value is None else str(value)

    return table_of(layer.name, fields, [[text(item.attributes, field) for field in fields] for item in layer.features])
