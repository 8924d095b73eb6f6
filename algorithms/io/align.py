"""Layers of another grid: refused with both grids printed, or resampled on the fly through a warped VRT in memory."""

from __future__ import annotations

import dataclasses
import itertools
import math
import os
from collections.abc import Sequence

import numpy as np
from osgeo import gdal, osr

from ..checks import InputError
from ..grid import Grid
from .layers import Layer, inspect, open_dataset, quiet_gdal, same_crs
from .request import ALL, FIRST

_serial = itertools.count()
#: Positions are the same when they agree within this share of a pixel.
_WHOLE_PIXEL = 1e-3
#: Share of the first interferogram below which a common extent deserves a warning of its own.
_SMALL_SHARE = 0.5


def extent_grid(layers: Sequence[Layer], extent: str) -> tuple[Grid, str]:
    """The grid on which layers are laid, in pixels of the first one, and what that loses, in words.

    Parameters
    ----------
    layers : sequence of Layer
        The first gives the pixels.
    extent : {"common", "first", "all"}
        Pixels whose centre lies in every layer, in the first, or in any.

    Returns
    -------
    Grid, str
        The text is empty where nothing is lost; it ends with a full stop.

    Raises
    ------
    InputError
        If the layers have no pixel in common, or one of them cannot be laid on the first one's coordinate system.
    """
    first = layers[0].grid
    if extent == FIRST or all(_same_grid(layer.grid, first) for layer in layers):
        return first, ""
    boxes = [_box_in_pixels(layer, layers[0]) for layer in layers]
    starts = np.array([[_first_centre(box[0]), _first_centre(box[1])] for box in boxes])
    stops = np.array([[_past_last_centre(box[2]), _past_last_centre(box[3])] for box in boxes])
    if extent == ALL:
        (row, col), (row_stop, col_stop) = starts.min(axis=0), stops.max(axis=0)
        said = (
            f"The extent of all layers is {col_stop - col} x {row_stop - row} pixels (the first interferogram has "
            f"{first.width} x {first.height}); outside a layer its pair has no observation."
        )
        return _cut(first, row, col, row_stop, col_stop), said
    (row, col), (row_stop, col_stop) = starts.max(axis=0), stops.min(axis=0)
    if row_stop <= row or col_stop <= col:
        apart = layers[_costliest(starts, stops)].name
        raise InputError(
            f"The layers have no extent in common: {apart} lies apart from the others. Remove it, or set ALIGN_EXTENT "
            "to first or all."
        )
    kept = int(row_stop - row) * int(col_stop - col)
    share = kept / (first.width * first.height)
    if kept == first.width * first.height:
        return first, ""
    said = (
        f"The common extent keeps {col_stop - col} x {row_stop - row} of the {first.width} x {first.height} pixels of "
        f"{layers[0].name} ({100.0 * share:.1f} %); {layers[_costliest(starts, stops)].name} costs most."
    )
    if share < _SMALL_SHARE:
        said += " That is less than half: leave that layer out, or set ALIGN_EXTENT to first or all."
    return _cut(first, row, col, row_stop, col_stop), said


def _same_grid(own: Grid, other: Grid) -> bool:
    return own.matches(other) and same_crs(own.crs_wkt, other.crs_wkt)


def _costliest(starts: np.ndarray, stops: np.ndarray) -> int:
    """Number of the layer without which the common extent would be largest."""
    sizes = []
    for left_out in range(len(starts)):
        others = np.arange(len(starts)) != left_out
        sides = np.maximum(stops[others].min(axis=0) - starts[others].max(axis=0), 0)
        sizes.append(int(sides[0]) * int(sides[1]))
    return int(np.argmax(sizes))


def _first_centre(edge: float) -> int:
    return math.ceil(edge - 0.5 - _WHOLE_PIXEL)


def _past_last_centre(edge: float) -> int:
    return math.floor(edge - 0.5 + _WHOLE_PIXEL) + 1


def _box_in_pixels(layer: Layer, reference: Layer) -> tuple[float, float, float, float]:
    """First row and column, last row and column of a layer in pixels of another, from points along its border."""
    grid, wanted = layer.grid, reference.grid
    if bool(grid.crs_wkt) != bool(wanted.crs_wkt):
        raise InputError(_no_crs(layer, wanted))
    steps = np.linspace(0.0, 1.0, 21)
    sides = (
        [(s, 0.0) for s in steps] + [(s, 1.0) for s in steps] + [(0.0, s) for s in steps] + [(1.0, s) for s in steps]
    )
    points = [grid.xy(row * grid.height, col * grid.width) for row, col in sides]
    if not same_crs(grid.crs_wkt, wanted.crs_wkt):
        systems = []
        for wkt in (grid.crs_wkt, wanted.crs_wkt):
            system = osr.SpatialReference()
            system.ImportFromWkt(wkt)
            system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
            systems.append(system)
        with quiet_gdal():
            try:
                points = osr.CoordinateTransformation(*systems).TransformPoints([list(point) for point in points])
            except RuntimeError as error:
                raise InputError(f"{layer.name} cannot be aligned: {error}") from error
    places = np.array([wanted.rowcol(point[0], point[1]) for point in points])
    if not np.isfinite(places).all():
        raise InputError(f"{layer.name} cannot be aligned: it lies outside the coordinate system of {reference.name}.")
    return (*places.min(axis=0).tolist(), *places.max(axis=0).tolist())


def _cut(grid: Grid, row: int, col: int, row_stop: int, col_stop: int) -> Grid:
    x, y = grid.xy(int(row), int(col))
    t = grid.transform
    return Grid(int(col_stop - col), int(row_stop - row), (x, t[1], t[2], y, t[4], t[5]), grid.crs_wkt)


def whole_pixels_apart(own: Grid, wanted: Grid) -> bool:
    """Same pixels, another extent: nothing has to be interpolated."""
    if not same_crs(own.crs_wkt, wanted.crs_wkt):
        return False
    row, col = wanted.rowcol(*own.xy(0, 0))
    last_row, last_col = wanted.rowcol(*own.xy(own.height, own.width))
    gaps = (row - round(row), col - round(col), last_row - row - own.height, last_col - col - own.width)
    return all(abs(gap) < _WHOLE_PIXEL for gap in gaps)


def _no_crs(layer: Layer, wanted: Grid) -> str:
    return (
        f"{layer.name} cannot be aligned: {'it' if wanted.crs_wkt else 'the first interferogram'} has no coordinate "
        "system, so that nobody knows where its pixels lie on the other. Write one into the file (Raster > Projections "
        "> Assign projection), or give a number instead of this raster."
    )


def check_grid(layer: Layer, wanted: Grid, reference: str) -> str:
    """What is wrong with the grid of ``layer`` beside the ``wanted`` one of ``reference``, remedy included.

    Empty when they agree.
    """
    own = layer.grid
    sizes = (own.width, own.height) == (wanted.width, wanted.height)
    if sizes and own.matches(wanted) and same_crs(own.crs_wkt, wanted.crs_wkt):
        return ""
    what = "size" if not sizes else ("coordinate system" if not same_crs(own.crs_wkt, wanted.crs_wkt) else "position")
    return (
        f"{layer.name} lies on another grid than the interferograms ({what} differs): {own.describe()}; "
        f"{reference}: {wanted.describe()}. Set ALIGN to resample onto the grid of {reference}, or make "
        "the layers anew on one grid."
    )


class Aligner:
    """Makes warped VRTs in GDAL's memory file system and removes them when closed.

    Bilinear interpolation for phase and coherence alike: unwrapped phase is continuous, and the nearest pixel would
    move it by up to half a pixel, which on the slope of a mining bowl is displacement. At a pixel beside an unwrapping
    jump the result lies between the two cycles. Layers whose pixels coincide are cut or padded, not interpolated.
    """

    def __init__(self) -> None:
        self._paths: list[str] = []

    def onto(self, layer: Layer, grid: Grid) -> Layer:
        """``layer`` resampled onto ``grid``.

        Raises
        ------
        InputError
            If the layer has no coordinate system to warp from, or does not warp.
        """
        if bool(layer.grid.crs_wkt) != bool(grid.crs_wkt):
            raise InputError(_no_crs(layer, grid))
        if grid.transform[2] or grid.transform[4]:
            raise InputError("ALIGN needs a first interferogram whose grid is not rotated; warp it first.")
        path, source = self._name(), self._one_band(layer)
        (left, top), (right, bottom) = grid.xy(0, 0), grid.xy(grid.height, grid.width)
        with quiet_gdal():
            options = gdal.WarpOptions(
                format="VRT",
                outputBounds=(left, bottom, right, top),
                width=grid.width,
                height=grid.height,
                srcSRS=layer.grid.crs_wkt or None,
                dstSRS=grid.crs_wkt or None,
                resampleAlg="near" if whole_pixels_apart(layer.grid, grid) else "bilinear",
                srcNodata=0.0 if layer.zero_is_nodata else None,
                outputType=gdal.GDT_Float32,
                dstNodata=float("nan"),
            )
            try:
                warped = gdal.Warp(path, source, options=options)
            except RuntimeError as error:
                raise InputError(f"{layer.name} cannot be aligned: {error}") from error
            if warped is None:
                raise InputError(f"{layer.name} cannot be aligned: {gdal.GetLastErrorMsg()}")
            self._paths.append(path)
            del warped
        made = inspect(path)
        return dataclasses.replace(
            made, path=layer.path, grid=grid, tags=layer.tags, scale=layer.scale, offset=layer.offset
        )

    def _one_band(self, layer: Layer) -> gdal.Dataset:
        """The file, or a VRT of the one band that counts with the layer's own position where the file has another."""
        source = open_dataset(layer.source)
        moved = tuple(source.GetGeoTransform()) != tuple(layer.grid.transform)
        if source.RasterCount == 1 and not moved:
            return source
        path = self._name()
        with quiet_gdal():
            view = gdal.Translate(path, source, format="VRT", bandList=[layer.band])
            if view is None:
                raise InputError(f"{layer.name} cannot be aligned: {gdal.GetLastErrorMsg()}")
            self._paths.append(path)
            view.SetGeoTransform(layer.grid.transform)
        return view

    @staticmethod
    def _name() -> str:
        return f"/vsimem/mining_insar_align_{os.getpid()}_{next(_serial)}.vrt"

    def close(self) -> None:
        """Remove the VRTs."""
        while self._paths:
            gdal.Unlink(self._paths.pop())
