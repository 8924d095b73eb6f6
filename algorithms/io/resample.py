"""A displacement series read on the grid of another raster: bilinear, in any coordinate system, file or HDF5."""

from __future__ import annotations

import dataclasses

import numpy as np
from osgeo import osr

from ..checks import InputError
from ..grid import Grid, Window
from .layers import same_crs
from .series import Series


def series_on(series: Series, grid: Grid) -> Series:
    """The same series as if it were stored on ``grid``.

    A pixel of the result is NaN unless all four pixels around its centre have a value: nothing is invented at the edge
    of a gap. Where the grids agree, the series itself is returned.

    Raises
    ------
    InputError
        If only one of the two has a coordinate system, or they cannot be related.
    """
    if series.grid.matches(grid) and same_crs(series.grid.crs_wkt, grid.crs_wkt):
        return series
    if bool(series.grid.crs_wkt) != bool(grid.crs_wkt):
        raise InputError(
            f"{series.path} cannot be laid on the other grid: one of them has no coordinate system "
            f"({series.grid.describe()}; {grid.describe()}). Assign it first."
        )
    transform = None
    if grid.crs_wkt and not same_crs(series.grid.crs_wkt, grid.crs_wkt):
        source, target = osr.SpatialReference(), osr.SpatialReference()
        source.ImportFromWkt(grid.crs_wkt)
        target.ImportFromWkt(series.grid.crs_wkt)
        for reference in (source, target):
            reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        transform = (source, target)

    def read(window: Window) -> np.ndarray:
        row, col = _positions(window, grid, series.grid, transform)
        return _bilinear(series, row, col)

    return dataclasses.replace(series, grid=grid, read=read)


def _positions(window: Window, grid: Grid, own: Grid, transform: tuple | None) -> tuple[np.ndarray, np.ndarray]:
    """Rows and columns in ``own`` of the pixel centres of a window of ``grid``, counted from pixel centres."""
    col, row = np.meshgrid(
        np.arange(window.col, window.col + window.cols) + 0.5, np.arange(window.row, window.row + window.rows) + 0.5
    )
    t = grid.transform
    x, y = t[0] + col * t[1] + row * t[2], t[3] + col * t[4] + row * t[5]
    if transform is not None:
        # One object per call: a transformation must not be shared by threads.
        change = osr.CoordinateTransformation(*transform)
        found = np.array(change.TransformPoints(np.column_stack([x.ravel(), y.ravel()]).tolist()))
        x, y = found[:, 0].reshape(x.shape), found[:, 1].reshape(y.shape)
    at_row, at_col = own.rowcol(x, y)
    return at_row - 0.5, at_col - 0.5


def _bilinear(series: Series, row: np.ndarray, col: np.ndarray) -> np.ndarray:
    grid = series.grid
    out = np.full((len(series.dates), *row.shape), np.nan, dtype=np.float32)
    # Half a pixel beyond the outer centres is still inside the raster; a thousandth allows for rounding.
    with np.errstate(invalid="ignore"):
        inside = (row >= -0.501) & (row <= grid.height - 0.499) & (col >= -0.501) & (col <= grid.width - 0.499)
    if not inside.any():
        return out
    row, col = np.clip(row[inside], 0, grid.height - 1), np.clip(col[inside], 0, grid.width - 1)
    top = np.minimum(np.floor(row).astype(int), max(grid.height - 2, 0))
    left = np.minimum(np.floor(col).astype(int), max(grid.width - 2, 0))
    window = Window(int(top.min()), int(left.min()), 0, 0)
    rows, cols = min(int(top.max()) + 2, grid.height) - window.row, min(int(left.max()) + 2, grid.width) - window.col
    values = series.read(Window(window.row, window.col, rows, cols))
    down, right = (row - top).astype(np.float32), (col - left).astype(np.float32)
    top, left = top - window.row, left - window.col
    below, beside = np.minimum(top + 1, rows - 1), np.minimum(left + 1, cols - 1)
    total = np.zeros((len(series.dates), row.size), dtype=np.float32)
    for r, c, weight in (
        (top, left, (1 - down) * (1 - right)),
        (top, beside, (1 - down) * right),
        (below, left, down * (1 - right)),
        (below, beside, down * right),
    ):
        # A neighbour that does not count must not spread its NaN.
        total += np.where(weight > 1e-6, weight * values[:, r, c], np.float32(0))
    out[:, inside] = total
    return out
