"""Size of a raster's pixels on the ground."""

from __future__ import annotations

import math

from osgeo import osr

from ..grid import Grid

#: Metres of one degree along a meridian, and of longitude on the equator (sphere of 6371 km).
METRES_PER_DEGREE = 6_371_000.0 * math.pi / 180.0


def pixel_metres(grid: Grid) -> tuple[float, float] | None:
    """Size of a pixel down the rows and along the columns [m], at the middle of the raster; None in radar coordinates.

    Degrees are turned into metres on a sphere, which is within 0.5 %.
    """
    if not grid.crs_wkt:
        return None
    system = osr.SpatialReference()
    system.ImportFromWkt(grid.crs_wkt)
    t = grid.transform
    if system.IsGeographic():
        latitude = math.radians(grid.xy(grid.height / 2.0, grid.width / 2.0)[1])
        east, north = METRES_PER_DEGREE * math.cos(latitude), METRES_PER_DEGREE
    else:
        east = north = system.GetLinearUnits()
    return math.hypot(t[2] * east, t[5] * north), math.hypot(t[1] * east, t[4] * north)
