"""Vector layers and tables among results: recognised by their columns, read as tables, as shapes for maps, or both."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass

from osgeo import gdal, ogr

from ..checks import InputError
from . import tags
from .features import POINT, POLYGON, VectorLayer, name_field_of, read_vector
from .provenance import layer_tags, names_file
from .rasters import GdalFailures

CONCESSIONS, BOWLS, PHASES, VALIDATION, STATIONS = "concessions", "bowls", "phases", "validation", "stations"
#: Polygons that no algorithm wrote: drawn, not tabulated.
OUTLINES = "outlines"
#: A table by columns that only it has, the most particular first.
TABLES = {
    CONCESSIONS: ({"No.", "Mine"}, {"concession", "product", "quantity", "maximum"}),
    BOWLS: ({"bowl", "peak_mm_yr"},),
    PHASES: ({"phases", "active rate [mm/yr]"},),
    STATIONS: ({"station", "product", "n", "rmse_mm"},),
    VALIDATION: ({"product", "mine", "rmse_mm", "n"},),
}
#: Columns of wide tables that a report shows: of stations, bowls, and the statistics of concessions.
_STATION_COLUMNS = ("station", "mine", "product", "n", "rmse_mm", "rmse_low_mm", "rmse_high_mm", "bias_mm")
_STATION_COLUMNS += ("correlation", "signal", "remark")
_BOWL_COLUMNS = ("bowl", "concession", "peak_mm_yr", "peak_std_mm_yr", "lowest_mm_yr", "significance", "area_m2")
_BOWL_COLUMNS += (
    "length_m",
    "width_m",
    "azimuth_deg",
    "volume_m3_yr",
    "onset",
    "cumulative_mm",
    "peak_lon",
    "peak_lat",
)
_ZONE_COLUMNS = ("concession", "product", "quantity", "unit", "maximum", "robust maximum", "maximum std", "mean")
_ZONE_COLUMNS += ("mean std", "volume [m3 or m3/yr]", "valid [%]", "date of half the total")
#: Endings of the fields that `concessionstats` gives each product, and their headings.
_ENDINGS = {
    "max": "maximum",
    "robust": "robust maximum",
    "max_std": "maximum std",
    "mean": "mean",
    "mean_std": "mean std",
    "volume": "volume [m3 or m3/yr]",
    "valid": "valid share",
}
#: A .json may be anything: it is looked into where it is given by name.
_SUFFIXES, _BY_NAME = (".gpkg", ".shp", ".geojson", ".fgb", ".csv"), (".json", ".dbf")
#: Rows of a table that a report shows, and shapes that it draws.
MOST_ROWS, MOST_SHAPES = 200, 10_000
_KINDS = {ogr.wkbPoint: POINT, ogr.wkbMultiPoint: POINT, ogr.wkbPolygon: POLYGON, ogr.wkbMultiPolygon: POLYGON}


@dataclass(frozen=True)
class Table:
    """A table of a known kind: headings and rows of texts; ``total`` counts the rows that the file has."""

    path: str
    kind: str
    columns: list[str]
    rows: list[list[str]]
    total: int
    command: str = ""


@dataclass(frozen=True)
class Outline:
    """Shapes for the maps: a layer of a known kind, and what its features are called by."""

    path: str
    kind: str
    layer: VectorLayer
    name_field: str
    command: str = ""


def may_be_layer(path: str, by_name: bool = False) -> bool:
    """Whether a file's name is that of a layer or a table; ``by_name`` where somebody said that it is one."""
    return path.lower().endswith((*_SUFFIXES, *_BY_NAME) if by_name else _SUFFIXES)


def read_layers(path: str) -> tuple[list[Table], list[Outline], list[str]]:
    """Tables and shapes of a file, and what of it is too much, in words; all empty where nothing in it is known.

    Raises
    ------
    InputError
        If it cannot be read.
    """
    if path.lower().endswith(".csv"):
        table = _csv(path)
        return ([table] if table else []), [], []
    tables, outlines, passed = [], [], []
    for number, (name, columns, kind, count) in enumerate(_layers(path)):
        what = _recognised(columns, path)
        zones = _zones(columns)
        polygons = kind == POLYGON
        named = name_field_of(columns)
        if what is None and zones:
            what = CONCESSIONS
        if what is None and polygons and named:
            what = OUTLINES
        if what is None:
            continue
        if count > MOST_SHAPES:
            passed.append(f"{path}: {name} has {count} features, more than the {MOST_SHAPES} that a report takes.")
            continue
        layer = read_vector(path, name)
        command = layer_tags(path, number).get(tags.COMMAND, "")
        if what != OUTLINES:
            found = _zone_rows(layer, zones) if zones else _rows(layer, columns, what)
            tables.append(Table(path, what, found[0], found[1][:MOST_ROWS], len(found[1]), command))
        if kind in (POLYGON, POINT) and what != PHASES:
            by = {BOWLS: "bowl", STATIONS: "station"}.get(what, named)
            outlines.append(Outline(path, what, layer, by, command))
    return tables, outlines, passed


def _layers(path: str) -> list[tuple[str, list[str], str, int]]:
    """Name, columns, kind of geometry and number of features of every layer."""
    found = []
    with GdalFailures() as failures:
        try:
            source = gdal.OpenEx(path, gdal.OF_VECTOR)
        except RuntimeError as error:
            raise InputError(f"The layer {path} cannot be read: {error}.") from error
        if source is None:
            raise InputError(f"The layer {path} cannot be read: {failures.cause or 'no format that GDAL knows'}.")
        for number in range(source.GetLayerCount()):
            layer = source.GetLayer(number)
            definition = layer.GetLayerDefn()
            columns = [definition.GetFieldDefn(place).GetName() for place in range(definition.GetFieldCount())]
            kinds = {ogr.GT_Flatten(layer.GetGeomType())}
            if kinds == {ogr.wkbUnknown}:
                shapes = (feature.GetGeometryRef() for feature in layer)
                kinds = {ogr.GT_Flatten(shape.GetGeometryType()) for shape in shapes if shape is not None}
            words = {_KINDS[kind] for kind in kinds if kind in _KINDS}
            # Of a mixed layer the areas are what a map outlines.
            kind = POLYGON if POLYGON in words else POINT if POINT in words else ""
            found.append((layer.GetName(), columns, kind, layer.GetFeatureCount()))
    return found


def _recognised(columns: Sequence[str], path: str) -> str | None:
    """Kind of a table by its columns; a Shapefile keeps ten letters of each."""
    short = path.lower().endswith((".shp", ".dbf"))
    there = {title[:10] for title in columns} if short else set(columns)
    for kind, signs in TABLES.items():
        for wanted in signs:
            if ({title[:10] for title in wanted} if short else wanted) <= there:
                return kind
    return None


def _zones(columns: Sequence[str]) -> list[str]:
    """Prefixes of the products in a layer of `concessionstats`; empty where it is none."""
    there = set(columns)
    found = [title[: -len("_robust")] for title in columns if title.endswith("_robust")]
    return [prefix for prefix in found if {f"{prefix}_{ending}" for ending in ("max", "mean", "valid")} <= there]


def _zone_rows(layer: VectorLayer, prefixes: Sequence[str]) -> tuple[list[str], list[list[str]]]:
    """One row per concession and product, as the table of statistics has them."""
    rows = []
    for feature in layer.features:
        for prefix in prefixes:
            values = [_text(feature.attributes.get(f"{prefix}_{ending}")) for ending in _ENDINGS]
            if any(values):
                rows.append([_text(feature.attributes.get("name")), prefix, *values])
    return ["concession", "product", *_ENDINGS.values()], rows


def _rows(layer: VectorLayer, columns: list[str], kind: str) -> tuple[list[str], list[list[str]]]:
    shown = _shown(columns, kind)
    return shown, [[_text(feature.attributes.get(title)) for title in shown] for feature in layer.features]


def _shown(columns: Sequence[str], kind: str) -> list[str]:
    """The columns of a wide table that a report shows."""
    if kind in (STATIONS, BOWLS):
        wanted = _STATION_COLUMNS if kind == STATIONS else _BOWL_COLUMNS
        return [title for title in wanted if title in columns]
    if kind == CONCESSIONS and "quantity" in columns:
        return [title for title in _ZONE_COLUMNS if title in columns]
    return list(columns)


def _text(value: object) -> str:
    return "" if value is None else f"{value:.6g}" if isinstance(value, float) else str(value)


def _csv(path: str) -> Table | None:
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            lines = csv.reader(file)
            columns = next(lines, [])
            kind = _recognised(columns, path)
            if kind is None:
                return None
            rows = [row for row in lines if row]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"The table {path} cannot be read: {error}.") from error
    wide = [row + [""] * (len(columns) - len(row)) for row in rows]
    shown = _shown(columns, kind)
    places = [columns.index(title) for title in shown]
    return Table(path, kind, shown, [[row[place] for place in places] for row in wide[:MOST_ROWS]], len(rows))


def without_doubles(tables: Sequence[Table]) -> list[Table]:
    """Tables without the layers that repeat one: their command names a table of the same kind."""
    plain = [table for table in tables if not table.command]
    return [
        table
        for table in tables
        if not any(table.kind == other.kind and names_file(table.command, other.path) for other in plain)
    ]
