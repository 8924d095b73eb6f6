"""The displacement history of a place of an open series: pixels of a point, of a circle around it, or of a polygon.

A large polygon is read in patches that follow the file's tiles, in an order that spreads over all of it, so that its
mean so far is near its mean long before the last patch.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ..constants import MM_PER_M
from ..grid import Grid, Window
from ..io.series import Series
from ..mining.ground import LonLat, pixel_axes
from ..mining.overlap import bounding_window, coverage, pixel_rings

#: Values that are read at once, pixels times dates: 16 MB of float32.
_MOST_VALUES = 1 << 22


@dataclass(frozen=True)
class PlaceValues:
    """The series of one place.

    Attributes
    ----------
    values, spread : ndarray, shape (S,)
        Mean of the pixels [mm], weighted by the share of them inside, and their standard deviation; NaN where no pixel
        has a value.
    pixels : float
        Pixels that the place has, in pixels; of those read so far, where it is a part of the answer.
    share : ndarray, shape (S,)
        Share of them that had a value.
    """

    values: np.ndarray
    spread: np.ndarray
    pixels: float
    share: np.ndarray


@dataclass(frozen=True)
class Place:
    """Pixels of a raster with weights.

    Attributes
    ----------
    window : Window or None
        Holds all of them; None where the place lies outside the raster.
    weigh : callable(window) -> ndarray (rows, cols)
        Share of each pixel of a part of the window that belongs to the place, 0 to 1.
    """

    window: Window | None
    weigh: Callable[[Window], np.ndarray]


def place_of_polygon(parts: Sequence[np.ndarray], grid: Grid) -> Place:
    """The pixels that a polygon covers, by the share of them inside.

    Parameters
    ----------
    parts : sequence of ndarray, shape (n, 2)
        Closed rings in map coordinates, outer rings counter-clockwise and holes clockwise (`features.Shape.parts`).
    grid : Grid
    """
    rings = pixel_rings(grid, parts)
    return Place(bounding_window(grid, rings), lambda window: coverage(rings, window))


def place_of_points(points: np.ndarray, grid: Grid, radius: float, lonlat: LonLat) -> Place:
    """The pixels that hold points, or whose centre lies within ``radius`` true metres of one.

    Parameters
    ----------
    points : ndarray, shape (n, 2)
        Map coordinates.
    grid : Grid
    radius : float
        [m]; 0: the pixel that holds each point.
    lonlat : LonLat
    """
    window, weights = _around(points, grid, radius, lonlat)

    def weigh(part: Window) -> np.ndarray:
        row, col = part.row - window.row, part.col - window.col
        return weights[row : row + part.rows, col : col + part.cols]

    return Place(window, weigh)


def read_place(
    series: Series,
    place: Place,
    *,
    stop: Callable[[], None] | None = None,
    partial: Callable[[PlaceValues, float], None] | None = None,
) -> PlaceValues:
    """Mean, spread and share of values of a place at every date.

    Parameters
    ----------
    series : Series
    place : Place
    stop : callable(), optional
        Called before each patch; raises when the user asked to stop.
    partial : callable(PlaceValues, fraction), optional
        Told the answer so far and the share of the window that was read, after each patch but the last.

    Raises
    ------
    InputError
        If the file cannot be read.
    """
    count = len(series.dates)
    sums, squares, found = np.zeros(count), np.zeros(count), np.zeros(count)
    total = 0.0
    patches = _patches(place.window, series.native_block, count) if place.window is not None else []
    for number, patch in enumerate(patches, start=1):
        if stop is not None:
            stop()
        by = place.weigh(patch)
        weight = float(by.sum())
        if weight > 0.0:
            values = series.read(patch).astype(np.float64) * MM_PER_M
            there = np.isfinite(values)
            values = np.where(there, values, 0.0)
            sums += np.einsum("drc,rc->d", values, by)
            squares += np.einsum("drc,rc->d", values**2, by)
            found += np.einsum("drc,rc->d", there, by)
            total += weight
        if partial is not None and number < len(patches) and total:
            partial(_answer(sums, squares, found, total), number / len(patches))
    return _answer(sums, squares, found, total)


def _answer(sums: np.ndarray, squares: np.ndarray, found: np.ndarray, total: float) -> PlaceValues:
    with np.errstate(invalid="ignore", divide="ignore"):
        mean = np.where(found > 0, sums / found, np.nan)
        spread = np.sqrt(np.maximum(squares / found - mean**2, 0.0))
    return PlaceValues(mean, spread, total, found / total if total else np.zeros(found.size))


def _patches(window: Window, native_block: tuple[int, int], layers: int) -> list[Window]:
    """The window in patches of whole native blocks where memory allows, in an order that is spread over it."""
    most = max(1, _MOST_VALUES // layers)
    if window.pixels <= most:
        return [window]
    rows, cols = native_block
    if rows * cols > most:
        cols = max(1, min(cols, most))
        rows = max(1, most // cols)
    across = max(1, min(-(-window.cols // cols), most // (rows * cols)))
    down_cuts = _cuts(window.row, window.rows, rows)
    across_cuts = _cuts(window.col, window.cols, cols * across)
    patches = [Window(row, col, down, right) for row, down in down_cuts for col, right in across_cuts]
    # The golden ratio walks over all of them without a pattern that a bowl or a seam could share.
    return [patches[number] for number in np.argsort(np.arange(len(patches)) * 0.6180339887498949 % 1.0)]


def _cuts(start: int, length: int, size: int) -> list[tuple[int, int]]:
    """Start and length of the pieces into which the borders of blocks cut a stretch."""
    borders = [start, *range(start - start % size + size, start + length, size), start + length]
    return [(first, last - first) for first, last in zip(borders, borders[1:])]


def _around(points: np.ndarray, grid: Grid, radius: float, lonlat: LonLat) -> tuple[Window | None, np.ndarray]:
    """Window and weights (0 or 1) of the pixels around points: the one that holds each, or those within a radius."""
    row, col = grid.rowcol(points[:, 0], points[:, 1])
    inside = (row >= 0) & (row < grid.height) & (col >= 0) & (col < grid.width)
    if not radius:
        row, col = row[inside], col[inside]
        if not row.size:
            return None, np.zeros((0, 0))
        rows, cols = row.astype(int), col.astype(int)
        window = Window(int(rows.min()), int(cols.min()), int(np.ptp(rows)) + 1, int(np.ptp(cols)) + 1)
        weights = np.zeros((window.rows, window.cols))
        weights[rows - window.row, cols - window.col] = 1.0
        return window, weights
    down, right = pixel_axes(grid, row, col, lonlat)
    # Rows and columns that a circle spans: its radius over the distance between two rows or columns.
    area = np.abs(down[:, 0] * right[:, 1] - down[:, 1] * right[:, 0])
    reach_row = radius * np.hypot(right[:, 0], right[:, 1]) / area
    reach_col = radius * np.hypot(down[:, 0], down[:, 1]) / area
    top, left = int(np.floor((row - reach_row).min())), int(np.floor((col - reach_col).min()))
    bottom, end = int(np.ceil((row + reach_row).max())), int(np.ceil((col + reach_col).max()))
    top, left, bottom, end = max(0, top), max(0, left), min(grid.height, bottom), min(grid.width, end)
    if bottom <= top or end <= left:
        return None, np.zeros((0, 0))
    window = Window(top, left, bottom - top, end - left)
    centre_row = np.arange(top, bottom)[:, np.newaxis] + 0.5
    centre_col = np.arange(left, end)[np.newaxis, :] + 0.5
    weights = np.zeros((window.rows, window.cols))
    for number in range(len(points)):
        step_row, step_col = centre_row - row[number], centre_col - col[number]
        east = step_row * down[number, 0] + step_col * right[number, 0]
        north = step_row * down[number, 1] + step_col * right[number, 1]
        weights[np.hypot(east, north) <= radius] = 1.0
    return window, weights
