"""Exact shares of pixels against polygon clipping, and true areas and lengths against geodesics."""

from __future__ import annotations

import numpy as np
import pytest

from mining_insar.algorithms.grid import Grid, Window
from mining_insar.algorithms.io.features import lonlat_of
from mining_insar.algorithms.io.vectors import wkt_of_epsg
from mining_insar.algorithms.mining.ground import metres_per_radian, path_lengths, pixel_areas, pixel_size
from mining_insar.algorithms.mining.overlap import bounding_window, coverage, pixel_rings

gdal, ogr = pytest.importorskip("osgeo.gdal"), pytest.importorskip("osgeo.ogr")
WINDOW = Window(2, 1, 9, 8)


def polygon(ring):
    return ogr.CreateGeometryFromWkt(f"POLYGON (({', '.join(f'{col!r} {row!r}' for row, col in ring.tolist())}))")


def clipped(geometry, window):
    """Area of the polygon in each pixel by clipping, as GEOS does it."""
    shares = np.zeros((window.rows, window.cols))
    for i in range(window.rows):
        for j in range(window.cols):
            top, left = window.row + i, window.col + j
            corners = [(left, top), (left + 1, top), (left + 1, top + 1), (left, top + 1), (left, top)]
            pixel = ogr.CreateGeometryFromWkt(f"POLYGON (({', '.join(f'{x} {y}' for x, y in corners)}))")
            common = geometry.Intersection(pixel)
            if common is not None and common.GetDimension() == 2:
                shares[i, j] = common.Area()
    return shares


def star(rng, round_to_pixels):
    corners = rng.integers(3, 12)
    angle, radius = np.sort(rng.uniform(0, 2 * np.pi, corners)), rng.uniform(1, 9, corners)
    centre = rng.uniform(-2, 14, 2)
    ring = np.column_stack([centre[0] + radius * np.sin(angle), centre[1] + radius * np.cos(angle)])
    ring = np.round(ring) if round_to_pixels else ring
    return np.vstack([ring, ring[:1]])


def test_coverage_equals_clipping_for_random_polygons():
    """Inside, across the border and around the window; corners on pixel corners too; either direction."""
    rng = np.random.default_rng(4)
    compared = 0
    for number in range(60):
        ring = star(rng, number % 4 == 0)
        geometry = polygon(ring)
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        valid = geometry.IsValid()
        gdal.PopErrorHandler()
        if not valid:
            continue
        expected = clipped(geometry, WINDOW)
        np.testing.assert_allclose(coverage([ring], WINDOW), expected, atol=1e-12)
        np.testing.assert_allclose(coverage([ring[::-1]], WINDOW), expected, atol=1e-12)
        compared += 1
    assert compared > 30


def test_holes_are_empty_and_windows_make_the_whole():
    outer = np.array([[1.2, 1.3], [1.2, 18.6], [17.5, 18.6], [17.5, 1.3], [1.2, 1.3]])
    hole = np.array([[5.5, 5.5], [9.25, 5.5], [9.25, 9.75], [5.5, 9.75], [5.5, 5.5]])
    whole = coverage([outer, hole], Window(0, 0, 20, 20))
    assert whole.sum() == pytest.approx(16.3 * 17.3 - 3.75 * 4.25, abs=1e-12)
    assert whole[7, 7] == 0.0
    parts = np.vstack([coverage([outer, hole], Window(row, 0, 5, 20)) for row in range(0, 20, 5)])
    np.testing.assert_allclose(parts, whole, atol=1e-12)


def test_bounding_window():
    grid = Grid(20, 10, (100.0, 2.0, 0.0, 50.0, 0.0, -2.0))
    rings = pixel_rings(grid, [np.array([[104.0, 46.0], [110.0, 46.0], [110.0, 43.0], [104.0, 46.0]])])
    np.testing.assert_allclose(rings[0][0], [2.0, 2.0])
    assert bounding_window(grid, rings) == Window(2, 2, 2, 3)
    assert bounding_window(grid, rings, 5) == Window(0, 0, 9, 10)
    assert bounding_window(grid, [rings[0] + 100.0]) is None


def test_area_of_a_geographic_raster_is_that_of_the_ellipsoid():
    """The zone between two parallels has a closed form: b^2/2 dlon [s / (1 - e2 s2) + atanh(e s) / e], s = sin lat."""
    grid = Grid(400, 300, (150.0, 0.001, 0.0, 60.0, 0.0, -0.001), wkt_of_epsg(4326))
    flattening = 1 / 298.257223563
    minor, e = 6378137.0 * (1 - flattening), np.sqrt(flattening * (2 - flattening))

    def zone(latitude):
        s = np.sin(np.radians(latitude))
        return minor**2 / 2 * np.radians(0.4) * (s / (1 - (e * s) ** 2) + np.arctanh(e * s) / e)

    areas = pixel_areas(grid, grid.whole, lonlat_of(grid))
    assert areas.sum() == pytest.approx(zone(60.0) - zone(59.7), rel=1e-6)
    part = Window(100, 50, 60, 70)
    np.testing.assert_allclose(pixel_areas(grid, part, lonlat_of(grid)), areas[part.slices], rtol=1e-6)


def test_area_of_a_projected_raster_knows_the_scale_of_the_map():
    """On UTM's central meridian the scale is 0.9996: a square metre of the map is 1 / 0.9996^2 on the ground."""
    grid = Grid(2, 2, (499_950.0, 50.0, 0.0, 4_200_050.0, 0.0, -50.0), wkt_of_epsg(32648))
    areas = pixel_areas(grid, grid.whole, lonlat_of(grid))
    np.testing.assert_allclose(areas, 2500.0 / 0.9996**2, rtol=1e-6)


def test_lengths_and_pixel_size_at_sixty_degrees_north():
    grid = Grid(100, 100, (10.0, 0.001, 0.0, 60.05, 0.0, -0.001), wkt_of_epsg(4326))
    _, east = metres_per_radian(np.radians(60.0))
    x, y = np.linspace(10.0, 10.02, 21), np.full(21, 60.0)
    assert path_lengths(x, y, lonlat_of(grid)).sum() == pytest.approx(east * np.radians(0.02), rel=1e-9)
    height, width = pixel_size(grid, grid.whole, lonlat_of(grid))
    assert (height, width) == pytest.approx((111.414, 55.800), abs=0.002)


def test_without_a_coordinate_system_areas_are_unknown():
    grid = Grid(5, 4, (0.0, 1.0, 0.0, 0.0, 0.0, 1.0))
    assert np.isnan(pixel_areas(grid, grid.whole, lonlat_of(grid))).all()
    assert pixel_size(grid, grid.whole, lonlat_of(grid)) == (1.0, 1.0)
