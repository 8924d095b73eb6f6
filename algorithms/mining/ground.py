"""True metres on the ellipsoid, whatever the coordinate system of a raster: areas of pixels, lengths along lines.

A map lies: a pixel of a geographic raster shrinks toward the pole, and UTM's square metre is up to 0.2 % off. What is
needed here is local, so the first fundamental form of the WGS 84 ellipsoid is enough: a step of dlat, dlon is
(M dlat, N cos(lat) dlon) metres long. The way from the map to longitude and latitude is handed in.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from ..grid import Grid, Window

#: Longitude and latitude [deg] of map coordinates; NaN where they are not known.
LonLat = Callable[[np.ndarray, np.ndarray], "tuple[np.ndarray, np.ndarray]"]

SEMI_MAJOR = 6_378_137.0
FLATTENING = 1.0 / 298.257223563
_ECCENTRICITY2 = FLATTENING * (2.0 - FLATTENING)
#: Distance of the nodes between which the area of a pixel is interpolated: at 5 km the error is 1e-7.
_NODE_METRES = 5_000.0


def metres_per_radian(latitude: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Metres north per radian of latitude, and metres east per radian of longitude.

    M = a (1 - e2) / (1 - e2 sin2 lat)^1.5 and N cos lat with N = a / sqrt(1 - e2 sin2 lat).

    Parameters
    ----------
    latitude : ndarray
        Geodetic [rad].
    """
    factor = 1.0 - _ECCENTRICITY2 * np.sin(latitude) ** 2
    return SEMI_MAJOR * (1.0 - _ECCENTRICITY2) / factor**1.5, SEMI_MAJOR / np.sqrt(factor) * np.cos(latitude)


def pixel_axes(grid: Grid, row: np.ndarray, col: np.ndarray, lonlat: LonLat) -> tuple[np.ndarray, np.ndarray]:
    """Ground vectors (east, north) [m] of one row down and one column right, at pixel positions.

    Parameters
    ----------
    grid : Grid
    row, col : ndarray, one shape
        Pixel positions; (0.5, 0.5) is the centre of the first pixel.
    lonlat : LonLat

    Returns
    -------
    down, right : ndarray, shape (..., 2)
    """
    axes = []
    _, middle = lonlat(*grid.xy(row, col))
    north_scale, east_scale = metres_per_radian(np.radians(middle))
    for step in ((0.5, 0.0), (0.0, 0.5)):
        ahead = lonlat(*grid.xy(row + step[0], col + step[1]))
        behind = lonlat(*grid.xy(row - step[0], col - step[1]))
        turn = (ahead[0] - behind[0] + 180.0) % 360.0 - 180.0
        east = np.radians(turn) * east_scale
        north = np.radians(ahead[1] - behind[1]) * north_scale
        axes.append(np.stack([east, north], axis=-1))
    return axes[0], axes[1]


def pixel_areas(grid: Grid, window: Window, lonlat: LonLat) -> np.ndarray:
    """True area of each pixel of a window [m2], float64 (rows, cols); NaN without a coordinate system."""
    side = max(abs(value) for value in np.ravel(pixel_axes(grid, *_middle(window), lonlat)))
    if not math.isfinite(side):
        return np.full((window.rows, window.cols), np.nan)
    rows, cols = (_nodes(length, side) for length in (window.rows, window.cols))
    node_row, node_col = np.meshgrid(window.row + rows, window.col + cols, indexing="ij")
    down, right = pixel_axes(grid, node_row, node_col, lonlat)
    area = np.abs(down[..., 0] * right[..., 1] - down[..., 1] * right[..., 0])
    by_row = _weights(rows, window.rows) @ area
    return by_row @ _weights(cols, window.cols).T


def middle_axes(grid: Grid, window: Window, lonlat: LonLat) -> tuple[np.ndarray, np.ndarray]:
    """Ground vectors (east, north) [m] of one row down and one column right in the middle of a window."""
    row, col = _middle(window)
    down, right = pixel_axes(grid, row, col, lonlat)
    return down[0], right[0]


def path_lengths(x: np.ndarray, y: np.ndarray, lonlat: LonLat) -> np.ndarray:
    """Metres on the ground of each leg of a path, shape (n - 1,).

    A leg is taken as short: 1 km is right to a millimetre. NaN without a coordinate system.
    """
    longitude, latitude = lonlat(x, y)
    middle = np.radians(0.5 * (latitude[1:] + latitude[:-1]))
    north_scale, east_scale = metres_per_radian(middle)
    turn = (np.diff(longitude) + 180.0) % 360.0 - 180.0
    return np.hypot(np.radians(turn) * east_scale, np.radians(np.diff(latitude)) * north_scale)


def pixel_size(grid: Grid, window: Window, lonlat: LonLat) -> tuple[float, float]:
    """Height and width of a pixel at the middle of a window [m]; of the map, in its units, where that is unknown."""
    down, right = pixel_axes(grid, *_middle(window), lonlat)
    height, width = float(np.hypot(*down[0])), float(np.hypot(*right[0]))
    if math.isfinite(height) and math.isfinite(width):
        return height, width
    t = grid.transform
    return math.hypot(t[2], t[5]), math.hypot(t[1], t[4])


def _middle(window: Window) -> tuple[np.ndarray, np.ndarray]:
    return np.array([window.row + window.rows / 2.0]), np.array([window.col + window.cols / 2.0])


def _nodes(length: int, side: float) -> np.ndarray:
    """Positions of the nodes from one border of the window to the other."""
    return np.linspace(0.0, length, 2 + int(length * side / _NODE_METRES))


def _weights(nodes: np.ndarray, length: int) -> np.ndarray:
    """Matrix (length, nodes) that interpolates node values linearly at the centres of the pixels."""
    centres = np.arange(length) + 0.5
    left = np.clip(np.searchsorted(nodes, centres) - 1, 0, nodes.size - 2)
    share = (centres - nodes[left]) / (nodes[left + 1] - nodes[left])
    matrix = np.zeros((length, nodes.size))
    matrix[np.arange(length), left] = 1.0 - share
    matrix[np.arange(length), left + 1] = share
    return matrix
