"""Stations along lines in true metres, swaths across them, and values between pixels."""

from __future__ import annotations

import numpy as np
import pytest

from mining_insar.algorithms.grid import Grid, Window
from mining_insar.algorithms.io.features import lonlat_of
from mining_insar.algorithms.io.vectors import wkt_of_epsg
from mining_insar.algorithms.mining.ground import metres_per_radian
from mining_insar.algorithms.mining.profiles import interpolate, stations_along, swath_positions

pytest.importorskip("osgeo.osr")
GEOGRAPHIC = Grid(200, 100, (10.0, 0.001, 0.0, 60.05, 0.0, -0.001), wkt_of_epsg(4326))
PLAIN = Grid(60, 40, (0.0, 10.0, 0.0, 400.0, 0.0, -10.0))


def test_stations_are_equally_spaced_on_the_ground_at_sixty_degrees():
    _, east = metres_per_radian(np.radians(60.0))
    degree = np.radians(1.0) * east
    line = np.array([[10.01, 60.0], [10.11, 60.0]])
    found = stations_along(line, GEOGRAPHIC, lonlat_of(GEOGRAPHIC), 250.0)
    assert found.length == pytest.approx(0.1 * degree, rel=1e-7)
    assert found.length == pytest.approx(5580.2, abs=0.5)
    np.testing.assert_allclose(np.diff(found.x) * degree, 250.0, rtol=1e-6)
    assert found.distance[-1] <= found.length < found.distance[-1] + 250.0
    np.testing.assert_allclose(found.row, 50.0, atol=1e-9)


def test_a_bent_line_is_measured_along_its_legs():
    line = np.array([[5.0, 395.0], [305.0, 395.0], [305.0, 195.0]])
    found = stations_along(line, PLAIN, lonlat_of(PLAIN), 100.0)
    assert found.length == pytest.approx(500.0)
    np.testing.assert_allclose(np.column_stack([found.x, found.y])[[3, 5]], [[305, 395], [305, 195]], atol=1e-6)


def test_a_swath_lies_across_the_line():
    """In metres on the ground, on oblong pixels: both ends are as far from the line, and at a right angle to it."""
    lonlat = lonlat_of(GEOGRAPHIC)
    line = np.array([[10.02, 60.0], [10.10, 60.03]])
    found = stations_along(line, GEOGRAPHIC, lonlat, 500.0)
    row, col = swath_positions(found, GEOGRAPHIC, lonlat, 400.0, 50.0)
    north, east = metres_per_radian(np.radians(60.015))
    step = np.radians(0.001)
    across = np.stack([(col[-1] - col[0]) * step * east, -(row[-1] - row[0]) * step * north])
    along = np.array([(found.col[-1] - found.col[0]) * step * east, -(found.row[-1] - found.row[0]) * step * north])
    np.testing.assert_allclose(np.hypot(*across), 400.0, rtol=2e-3)
    assert np.abs(along @ across / (np.hypot(*along) * 400.0)).max() < 2e-3
    # to the right of the direction of travel: south-east of a line that runs north-east
    assert (across[0] > 0).all()
    assert (across[1] < 0).all()


def test_a_narrow_swath_is_the_line_itself():
    lonlat = lonlat_of(PLAIN)
    found = stations_along(np.array([[5.0, 395.0], [305.0, 395.0]]), PLAIN, lonlat, 50.0)
    row, _ = swath_positions(found, PLAIN, lonlat, 4.0, 10.0)
    assert row.shape == (1, found.distance.size)
    row, _ = swath_positions(found, PLAIN, lonlat, 20.0, 10.0)
    np.testing.assert_allclose(row[:, 0], [-0.5, 0.5, 1.5])


def test_interpolation_is_exact_on_a_plane_and_passes_over_a_hole():
    row, col = np.mgrid[0:8, 0:9]
    values = (2.0 * (row + 0.5) - 3.0 * (col + 0.5) + 1.0)[np.newaxis]
    at_row, at_col = np.array([10.9, 12.3, 14.0]), np.array([23.0, 24.7, 27.2])
    window = Window(10, 20, 8, 9)
    expected = 2.0 * (at_row - 10) - 3.0 * (at_col - 20) + 1.0
    np.testing.assert_allclose(interpolate(values, window, at_row, at_col)[0], expected)
    values[0, 2, 4] = np.nan
    assert np.isnan(interpolate(values, window, np.array([12.5]), np.array([24.5]))).all()
    assert np.isfinite(interpolate(values, window, np.array([12.5]), np.array([25.2]))).all()
    assert np.isnan(interpolate(values, window, np.array([9.0, 13.0]), np.array([23.0, 40.0]))).all()


def test_lines_that_cannot_be():
    lonlat = lonlat_of(PLAIN)
    with pytest.raises(ValueError, match="has no length"):
        stations_along(np.array([[5.0, 5.0], [5.0, 5.0]]), PLAIN, lonlat, 10.0)
    with pytest.raises(ValueError, match=r"a STEP of 0.001 m makes more than 200000 points"):
        stations_along(np.array([[0.0, 0.0], [500.0, 0.0]]), PLAIN, lonlat, 0.001)
    with pytest.raises(ValueError, match="STEP must be a positive number"):
        stations_along(np.array([[0.0, 0.0], [500.0, 0.0]]), PLAIN, lonlat, 0.0)
