"""Lookups between radar and map: longitude and latitude of every radar pixel, or the radar position of map pixels.

Either is turned into the same question, asked block by block: which radar position belongs to the pixels of this
window of the map? A lookup of the first kind is inverted (`interferogram.geocoding`); its tiles are indexed by where on
the map they lie, so that only those that a window needs are read.
"""

from __future__ import annotations

import math
import os
import threading
from dataclasses import dataclass

import numpy as np
from numpy.polynomial import polynomial
from osgeo import osr

from ..checks import InputError
from ..grid import Grid, Window
from ..interferogram.geocoding import BILINEAR, invert_lookup, resample
from ..reporting import Reporter
from .bands import BandRaster, check_same_size, open_bands
from .engine import block_cache
from .layers import quiet_gdal, same_crs
from .lookup_order import check_lookup
from .vectors import wkt_of_epsg

#: Nodes on a side of a tile of the index.
TILE = 128
#: A map of more pixels than this is a mistake in the unit of the pixel size.
MOST_PIXELS = 4_000_000_000
WGS84 = 4326
#: GDAL's block cache while the lookup is indexed [bytes]: every tile is read once, so little is gained by more.
INDEX_CACHE = 64 << 20
#: More points than this are projected by polynomials, twenty times as fast, where these reproduce exact points to this
#: share of the extent: a ten-thousandth of a cell of a tile.
MANY_POINTS = 500
CLOSE_ENOUGH = 1e-6


@dataclass(frozen=True)
class _Tile:
    """A piece of the lookup and where it lies in the map's coordinate system: its nodes and its bounds."""

    window: Window
    left: float
    bottom: float
    right: float
    top: float


class Projector:
    """Coordinates from one system to another, from any thread; arrays, NaN for no position."""

    def __init__(self, source_wkt: str, target_wkt: str) -> None:
        self._systems = source_wkt, target_wkt
        self._same = same_crs(source_wkt, target_wkt)
        self._local = threading.local()
        with quiet_gdal():
            try:
                self._transformation()
            except RuntimeError as error:
                raise InputError(
                    f"There is no way from {crs_name(source_wkt)} to {crs_name(target_wkt)}: {error}. Choose another "
                    "coordinate system for the map."
                ) from error

    def __call__(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        if self._same:
            return x, y
        there = np.isfinite(x) & np.isfinite(y)
        found = np.full((2, *x.shape), np.nan)
        if there.any():
            points = np.stack([x[there], y[there]])
            quick = self._by_polynomial(points) if points.shape[1] > MANY_POINTS else None
            found[:, there] = self._exactly(points) if quick is None else quick
        return found[0], found[1]

    def _exactly(self, points: np.ndarray) -> np.ndarray:
        """Points (2, n) in the other system; NaN where there is none."""
        with quiet_gdal():
            found = np.array(self._transformation().TransformPoints(points.T))[:, :2]
        found[~np.isfinite(found).all(axis=1)] = np.nan
        return found.T

    def _by_polynomial(self, points: np.ndarray) -> np.ndarray | None:
        """The same by cubic polynomials through a few exact points; None where these do not fit closely enough."""
        low, high = points.min(axis=1), points.max(axis=1)
        centre, half = 0.5 * (low + high), np.maximum(0.5 * (high - low), 1e-12)
        nodes = np.cos(np.pi * (np.arange(6) + 0.5) / 6.0)
        u, v = (axis.ravel() for axis in np.meshgrid(nodes, nodes))
        exact = self._exactly(np.stack([centre[0] + half[0] * u, centre[1] + half[1] * v]))
        if not np.isfinite(exact).all():
            return None
        design = polynomial.polyvander2d(u, v, (3, 3))
        coefficients, *_ = np.linalg.lstsq(design, exact.T, rcond=None)
        if np.abs(design @ coefficients - exact.T).max() > CLOSE_ENOUGH * np.ptp(exact, axis=1).max():
            return None
        scaled = (points - centre[:, np.newaxis]) / half[:, np.newaxis]
        return np.stack([polynomial.polyval2d(*scaled, part.reshape(4, 4)) for part in coefficients.T])

    def _transformation(self) -> osr.CoordinateTransformation:
        # One per thread: they must not be shared.
        if not hasattr(self._local, "transformation"):
            systems = []
            for wkt in self._systems:
                system = osr.SpatialReference()
                system.ImportFromWkt(wkt)
                system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
                systems.append(system)
            self._local.transformation = osr.CoordinateTransformation(*systems)
        return self._local.transformation


class RadarLookup:
    """Longitude and latitude of every radar pixel.

    Parameters
    ----------
    longitude, latitude : str
        Rasters of degrees (WGS 84) in radar coordinates.
    crs_wkt : str
        Coordinate system of the map.
    reporter : Reporter

    Raises
    ------
    InputError
        If the rasters differ in size, hold no degrees, or hold no position.
    """

    def __init__(self, longitude: str, latitude: str, crs_wkt: str, reporter: Reporter) -> None:
        self._longitude = open_bands(longitude)
        try:
            self._latitude = open_bands(latitude)
        except BaseException:
            self._longitude.close()
            raise
        try:
            check_same_size(self._longitude, self._latitude, "Longitude and latitude")
            check_lookup(self._longitude, self._latitude, reporter)
            if min(self.shape) < 2:
                raise InputError(f"{self._longitude.name} is a single line of pixels; a lookup needs an area.")
            self._project = Projector(wkt_of_epsg(WGS84), crs_wkt)
            with block_cache(INDEX_CACHE):
                self._tiles, self.cell = self._index(reporter)
        except BaseException:
            self.close()
            raise

    @property
    def shape(self) -> tuple[int, int]:
        """Lines and samples of the lookup."""
        return self._longitude.shape

    @property
    def sources(self) -> list[str]:
        """Files that are read."""
        return [self._longitude.source, self._latitude.source]

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Left, bottom, right and top of all positions in the map's coordinate system."""
        tiles = self._tiles
        return (
            min(tile.left for tile in tiles),
            min(tile.bottom for tile in tiles),
            max(tile.right for tile in tiles),
            max(tile.top for tile in tiles),
        )

    def positions(self, grid: Grid, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Fractional lines and samples of the lookup for the pixel centres of a window of the map; NaN for none."""
        lines, samples = (np.full((window.rows, window.cols), np.nan) for _ in range(2))
        left, top = grid.xy(window.row, window.col)
        right, bottom = grid.xy(window.row + window.rows, window.col + window.cols)
        for tile in self._tiles:
            if tile.left <= right and tile.right >= left and tile.bottom <= top and tile.top >= bottom:
                east, north = self._read(tile.window)
                columns = (east - left) / grid.transform[1] - 0.5
                rows = (north - top) / grid.transform[5] - 0.5
                invert_lookup(columns, rows, (tile.window.row, tile.window.col), lines, samples)
        return lines, samples

    def close(self) -> None:
        """Close the files."""
        self._longitude.close()
        self._latitude.close()

    def _read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Positions of nodes in the map's coordinate system; NaN where there is none."""
        longitude, latitude = (
            self._degrees(raster, window, limit) for raster, limit in ((self._longitude, 360.0), (self._latitude, 90.0))
        )
        # Both zero is what processors leave where they found no position.
        none = ~np.isfinite(longitude) | ~np.isfinite(latitude) | ((longitude == 0.0) & (latitude == 0.0))
        longitude[none] = np.nan
        latitude[none] = np.nan
        return self._project(longitude, latitude)

    @staticmethod
    def _degrees(raster: BandRaster, window: Window, limit: float) -> np.ndarray:
        values = raster.read(window, dtype=np.float64)
        largest = np.nanmax(np.abs(values), initial=0.0)
        if largest > limit:
            raise InputError(
                f"{raster.name} must hold degrees of {'longitude' if limit > 90 else 'latitude'}, got a size of "
                f"{largest:.6g}. Are the two swapped, in metres or in radians, or is nodata not marked?"
            )
        return values

    def _index(self, reporter: Reporter) -> tuple[list[_Tile], float]:
        """Tiles with their bounds, and the side of a square as large as the usual cell [units of the map]."""
        height, width = self.shape
        tiles, areas = [], []
        for row in range(0, height - 1, TILE):
            reporter.stop_if_cancelled()
            for col in range(0, width - 1, TILE):
                # One node more than cells, so that tiles join.
                window = Window(row, col, min(TILE + 1, height - row), min(TILE + 1, width - col))
                east, north = self._read(window)
                if not np.isfinite(east).any():
                    continue
                bounds = np.nanmin(east), np.nanmin(north), np.nanmax(east), np.nanmax(north)
                tiles.append(_Tile(window, *(float(value) for value in bounds)))
                areas.append(_cell_area(east, north))
        if not tiles:
            raise InputError(f"{self._longitude.name} and {self._latitude.name} hold no position on the map.")
        finite = [area for area in areas if math.isfinite(area) and area > 0.0]
        if not finite:
            raise InputError(f"The positions in {self._longitude.name} and {self._latitude.name} span no area.")
        return tiles, math.sqrt(float(np.median(finite)))


class MapLookup:
    """Radar position of every pixel of a map (GAMMA's lookup table): complex, real part sample, imaginary part line.

    Parameters
    ----------
    table : str
        A georeferenced complex raster, or a raw big-endian table (.lt) of float pairs.
    table_grid : str or None
        A raster on the table's grid (the DEM it was made with); needed where the table carries none.
    crs_wkt : str
        Coordinate system of the map.

    Raises
    ------
    InputError
        If the table cannot be read, or nobody says its grid.
    """

    def __init__(self, table: str, table_grid: str | None, crs_wkt: str) -> None:
        self._raster: BandRaster | None = None
        self._raw: np.ndarray | None = None
        self.source = table
        if _is_raw(table):
            self.grid = _grid_of(table_grid, table)
            self._raw = _map_raw(table, self.grid)
        else:
            self._raster = open_bands(table)
            if not self._raster.is_complex:
                self._raster.close()
                raise InputError(
                    f"{self._raster.name} is no complex raster: a lookup table holds the sample as real and the line "
                    "as imaginary part of every map pixel."
                )
            self.grid = self._raster.grid if self._raster.grid.crs_wkt else _grid_of(table_grid, table)
            if (self.grid.height, self.grid.width) != self._raster.shape:
                self._raster.close()
                raise InputError(
                    f"The lookup table has {self._raster.shape[0]} x {self._raster.shape[1]} pixels (rows x columns), "
                    f"its grid {self.grid.height} x {self.grid.width}. Give the raster that it was made with."
                )
        self._crs_wkt = crs_wkt or self.grid.crs_wkt
        self._project = Projector(self._crs_wkt, self.grid.crs_wkt)

    @property
    def sources(self) -> list[str]:
        """Files that are read."""
        return [self.source]

    @property
    def cell(self) -> float:
        """Side of a pixel of the table [units of the map]."""
        left, bottom, right, top = self.bounds
        return math.sqrt((right - left) * (top - bottom) / (self.grid.width * self.grid.height))

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Left, bottom, right and top of the table in the map's coordinate system."""
        share = np.linspace(0.0, 1.0, 65)
        edges = [(row, col) for s in share for row, col in ((0, s), (1, s), (s, 0), (s, 1))]
        points = np.array([self.grid.xy(row * self.grid.height, col * self.grid.width) for row, col in edges])
        x, y = Projector(self.grid.crs_wkt, self._crs_wkt)(points[:, 0], points[:, 1])
        if not np.isfinite(x).any():
            raise InputError("The lookup table lies where the coordinate system of the map is not defined.")
        return tuple(float(value) for value in (np.nanmin(x), np.nanmin(y), np.nanmax(x), np.nanmax(y)))

    def positions(self, grid: Grid, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Fractional lines and samples of the image for the pixel centres of a window of the map; NaN for none."""
        x = grid.transform[0] + (np.arange(window.col, window.col + window.cols) + 0.5) * grid.transform[1]
        y = grid.transform[3] + (np.arange(window.row, window.row + window.rows) + 0.5) * grid.transform[5]
        xs, ys = self._project(*np.meshgrid(x, y))
        cols, rows = _fractional(self.grid, xs, ys)
        lines, samples = (np.full(cols.shape, np.nan) for _ in range(2))
        with np.errstate(invalid="ignore"):
            inside = (rows > -0.5) & (rows < self.grid.height - 0.5) & (cols > -0.5) & (cols < self.grid.width - 0.5)
        if not inside.any():
            return lines, samples
        top, left = max(0, int(rows[inside].min()) - 1), max(0, int(cols[inside].min()) - 1)
        bottom = min(self.grid.height, int(rows[inside].max()) + 3)
        right = min(self.grid.width, int(cols[inside].max()) + 3)
        part = self._read(Window(top, left, bottom - top, right - left))
        found = resample(part, rows - top, cols - left, BILINEAR)
        lines[:], samples[:] = found.imag, found.real
        return lines, samples

    def close(self) -> None:
        """Close the file."""
        if self._raster is not None:
            self._raster.close()
        self._raw = None

    def _read(self, window: Window) -> np.ndarray:
        """Positions (sample + j line), complex128; NaN where the table has none (zero)."""
        if self._raster is not None:
            values = self._raster.read(window).astype(np.complex128)
        else:
            values = self._raw[window.slices].astype(np.complex128)
        values[(values == 0) | ~np.isfinite(values)] = complex(np.nan, np.nan)
        return values


def map_grid(
    bounds: tuple[float, float, float, float], pixel: float, crs_wkt: str, aligned: Grid | None = None
) -> Grid:
    """North-up grid of square pixels that covers bounds, its corners at multiples of the pixel size.

    Where ``aligned`` is a north-up grid of the same system it is taken as it is if its pixels have that size.
    """
    if aligned is not None and not aligned.transform[2] and not aligned.transform[4]:
        sides = aligned.transform[1], -aligned.transform[5]
        if all(abs(side - pixel) <= 1e-9 * pixel for side in sides) and same_crs(aligned.crs_wkt, crs_wkt):
            return aligned
    left, bottom, right, top = bounds
    first_col, first_row = math.floor(left / pixel + 1e-9), math.ceil(top / pixel - 1e-9)
    cols = max(1, math.ceil(right / pixel - 1e-9) - first_col)
    rows = max(1, first_row - math.floor(bottom / pixel + 1e-9))
    if rows * cols > MOST_PIXELS:
        raise InputError(
            f"PIXEL_SIZE of {pixel:g} makes a map of {rows} x {cols} pixels. It is in the units of the coordinate "
            "system: metres, or degrees for longitude and latitude."
        )
    return Grid(cols, rows, (first_col * pixel, pixel, 0.0, first_row * pixel, 0.0, -pixel), crs_wkt)


def utm_of(longitude: float, latitude: float) -> str:
    """WKT of the UTM zone (WGS 84) of a position."""
    zone = min(60, max(1, int((longitude + 180.0) // 6.0) + 1))
    return wkt_of_epsg((32600 if latitude >= 0 else 32700) + zone)


def crs_name(wkt: str) -> str:
    """Short name of a coordinate system, with its code where it has one."""
    system = osr.SpatialReference()
    system.ImportFromWkt(wkt)
    code = system.GetAuthorityCode(None)
    return f"{system.GetName()}{f' (EPSG:{code})' if code else ''}"


def middle_position(longitude: str, latitude: str) -> tuple[float, float]:
    """A longitude and latitude near the middle of a lookup [deg].

    Raises
    ------
    InputError
        If no pixel looked at has a position.
    """
    with open_bands(longitude) as east, open_bands(latitude) as north:
        check_same_size(east, north, "Longitude and latitude")
        rows = np.unique(np.linspace(0, east.shape[0] - 1, 9).astype(int))
        windows = [Window(int(row), 0, 1, east.shape[1]) for row in rows]
        values = np.array(
            [[raster.read(window, dtype=np.float64) for window in windows] for raster in (east, north)]
        ).reshape(2, -1)
        kept = np.isfinite(values).all(axis=0) & (values != 0).any(axis=0)
        if not kept.any():
            raise InputError(f"{east.name} and {north.name} hold no position on the map.")
        return float(np.median(values[0, kept])), float(np.median(values[1, kept]))


def _cell_area(east: np.ndarray, north: np.ndarray) -> float:
    """Median area of the cells between nodes; NaN without any."""
    ux, uy = np.diff(east, axis=1)[:-1], np.diff(north, axis=1)[:-1]
    vx, vy = np.diff(east, axis=0)[:, :-1], np.diff(north, axis=0)[:, :-1]
    areas = np.abs(ux * vy - uy * vx)
    finite = areas[np.isfinite(areas)]
    return float(np.median(finite)) if finite.size else math.nan


def _fractional(grid: Grid, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Fractional column and row of coordinates, 0 at the centre of the first pixel."""
    rows, cols = grid.rowcol(x, y)
    return cols - 0.5, rows - 0.5


def _is_raw(table: str) -> bool:
    """A GAMMA table has no header of its own; one with an ENVI header beside it is an ordinary raster."""
    return table.lower().endswith((".lt", ".lut", ".utm_to_rdc", ".map_to_rdc")) and not any(
        os.path.exists(name) for name in (table + ".hdr", os.path.splitext(table)[0] + ".hdr")
    )


def _grid_of(source: str | None, table: str) -> Grid:
    if not source:
        raise InputError(
            f"{os.path.basename(table)} does not say where on the map it lies. Give LOOKUP_GRID: a georeferenced "
            "raster of the same size, as the DEM that it was made with."
        )
    with open_bands(source) as raster:
        if not raster.grid.crs_wkt:
            raise InputError(f"LOOKUP_GRID {raster.name} has no coordinate system. Give a georeferenced raster.")
        return raster.grid


def _map_raw(table: str, grid: Grid) -> np.ndarray:
    if not os.path.isfile(table):
        raise InputError(f"There is no lookup table {table}.")
    expected = 8 * grid.width * grid.height
    if os.path.getsize(table) != expected:
        raise InputError(
            f"{os.path.basename(table)} has {os.path.getsize(table)} bytes; a lookup table of {grid.height} x "
            f"{grid.width} pixels (rows x columns) has {expected}. Give the LOOKUP_GRID that it was made with."
        )
    return np.memmap(table, dtype=">c8", mode="r", shape=(grid.height, grid.width))
