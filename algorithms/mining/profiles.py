"""Profiles: equally spaced stations along a line in true metres, and a raster's values at them or across a swath."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..checks import InputError, check_not_negative, check_positive
from ..grid import Grid, Window
from .ground import LonLat, path_lengths, pixel_axes

#: Legs of a line are cut into so many pieces at least before their lengths are measured.
_PIECES = 64
#: More stations than this are a mistake of the spacing.
MOST_STATIONS = 200_000
#: Interpolation between four pixels needs this share of its weight on pixels that have a value.
LEAST_WEIGHT = 0.5


@dataclass(frozen=True)
class Stations:
    """Points along a line.

    Attributes
    ----------
    distance : ndarray, shape (n,)
        From the start of the line [m] (map units where the raster has no coordinate system).
    x, y : ndarray, shape (n,)
        Map coordinates.
    row, col : ndarray, shape (n,)
        Pixel positions; (0.5, 0.5) is the centre of the first pixel.
    length : float
        Of the line [m].
    """

    distance: np.ndarray
    x: np.ndarray
    y: np.ndarray
    row: np.ndarray
    col: np.ndarray
    length: float


def stations_along(vertices: np.ndarray, grid: Grid, lonlat: LonLat, spacing: float) -> Stations:
    """Stations every ``spacing`` metres from the first vertex; the end of the line is the last one only if it fits.

    Parameters
    ----------
    vertices : ndarray, shape (n, 2)
        Map coordinates of the line.
    grid : Grid
    lonlat : LonLat
    spacing : float
        [m]

    Raises
    ------
    InputError
        If the line has no length, or the spacing is not positive or makes too many stations.
    """
    check_positive("STEP", spacing, "metres")
    steps = np.linspace(0.0, 1.0, _PIECES + 1)[1:]
    fine = [vertices[:1]]
    for start, end in zip(vertices[:-1], vertices[1:]):
        fine.append(start + steps[:, np.newaxis] * (end - start))
    path = np.concatenate(fine)
    legs = path_lengths(path[:, 0], path[:, 1], lonlat)
    if not np.isfinite(legs).all():
        legs = np.hypot(*np.diff(path, axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(legs)])
    length = float(along[-1])
    if length <= 0.0:
        raise InputError("has no length: its points are one and the same. Draw it again.")
    if length / spacing > MOST_STATIONS:
        raise InputError(
            f"is {length:.0f} m long: a STEP of {spacing:g} m makes more than {MOST_STATIONS} points. Give a larger "
            "one."
        )
    distance = np.arange(0.0, length * (1.0 + 1e-9), spacing)
    x, y = np.interp(distance, along, path[:, 0]), np.interp(distance, along, path[:, 1])
    row, col = grid.rowcol(x, y)
    return Stations(distance, x, y, row, col, length)


def swath_positions(
    stations: Stations, grid: Grid, lonlat: LonLat, width: float, spacing: float
) -> tuple[np.ndarray, np.ndarray]:
    """Pixel positions of points across the line at every station.

    Parameters
    ----------
    stations : Stations
    grid : Grid
    lonlat : LonLat
    width : float
        Of the swath [m]; 0: the line itself.
    spacing : float
        Distance of the points across [m].

    Returns
    -------
    row, col : ndarray, shape (points, n)
        From the left of the direction of travel to the right.
    """
    check_not_negative("WIDTH", width, "metres")
    count = int(width / 2.0 / spacing)
    if width < spacing:
        return stations.row[np.newaxis], stations.col[np.newaxis]
    offsets = np.linspace(-width / 2.0, width / 2.0, 2 * max(count, 1) + 1)
    down, right = pixel_axes(grid, stations.row, stations.col, lonlat)
    if not (np.isfinite(down).all() and np.isfinite(right).all()):
        t = grid.transform
        down = np.broadcast_to(np.array([t[2], t[5]]), down.shape)
        right = np.broadcast_to(np.array([t[1], t[4]]), right.shape)
    move_row, move_col = np.gradient(stations.row), np.gradient(stations.col)
    ahead = move_row[:, np.newaxis] * down + move_col[:, np.newaxis] * right
    ahead /= np.hypot(ahead[:, 0], ahead[:, 1])[:, np.newaxis]
    to_right = np.column_stack([ahead[:, 1], -ahead[:, 0]])
    determinant = down[:, 0] * right[:, 1] - down[:, 1] * right[:, 0]
    per_row = (to_right[:, 0] * right[:, 1] - to_right[:, 1] * right[:, 0]) / determinant
    per_col = (down[:, 0] * to_right[:, 1] - down[:, 1] * to_right[:, 0]) / determinant
    return stations.row + offsets[:, np.newaxis] * per_row, stations.col + offsets[:, np.newaxis] * per_col


def interpolate(values: np.ndarray, window: Window, row: np.ndarray, col: np.ndarray) -> np.ndarray:
    """Values between pixel centres, bilinear over the pixels that have one.

    Parameters
    ----------
    values : ndarray, shape (layers, rows, cols)
        Of the window; NaN is no value.
    window : Window
    row, col : ndarray, one shape
        Pixel positions in the raster.

    Returns
    -------
    ndarray of float64, shape (layers, ...)
        NaN outside the window's pixels, and where less than half of the weight lies on pixels with a value.
    """
    at_row, at_col = row - window.row - 0.5, col - window.col - 0.5
    inside = (at_row >= -0.5) & (at_row <= window.rows - 0.5) & (at_col >= -0.5) & (at_col <= window.cols - 0.5)
    at_row, at_col = np.clip(at_row, 0.0, window.rows - 1.0), np.clip(at_col, 0.0, window.cols - 1.0)
    low_row, low_col = np.floor(at_row).astype(np.int64), np.floor(at_col).astype(np.int64)
    total = np.zeros((len(values), *row.shape))
    weight = np.zeros_like(total)
    for down in (0, 1):
        for right in (0, 1):
            r, c = np.minimum(low_row + down, window.rows - 1), np.minimum(low_col + right, window.cols - 1)
            part = np.abs(1 - down - (at_row - low_row)) * np.abs(1 - right - (at_col - low_col))
            found = values[:, r, c]
            there = np.isfinite(found)
            total += np.where(there, found, 0.0) * part
            weight += there * part
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where((weight >= LEAST_WEIGHT) & inside, total / weight, np.nan)
