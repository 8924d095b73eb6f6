"""Circles in true metres against the geodesic of every pixel, at 60 degrees north, in degrees and in UTM."""

from __future__ import annotations

import warnings

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.gnss.circle import chord, pixels_in_circle
from mining_insar.algorithms.grid import Grid
from mining_insar.algorithms.io.features import lonlat_of
from mining_insar.algorithms.io.stations import map_of
from mining_insar.algorithms.io.vectors import wkt_of_epsg

GEOGRAPHIC = Grid(60, 50, (24.99, 0.0005, 0.0, 60.01, 0.0, -0.0004), wkt_of_epsg(4326))
ROTATED = Grid(60, 50, (24.99, 0.0004, 0.0002, 60.01, 0.0001, -0.0004), wkt_of_epsg(4326))
UTM = Grid(80, 70, (387_000.0, 20.0, 0.0, 6_653_000.0, 0.0, -15.0), wkt_of_epsg(32635))


@pytest.fixture(scope="module")
def geod():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # where its data are is not asked of pyproj here
        pyproj = pytest.importorskip("pyproj")
    return pyproj.Geod(ellps="WGS84")


def geodesic_circle(geod, grid, longitude, latitude, radius):
    col, row = np.meshgrid(np.arange(grid.width) + 0.5, np.arange(grid.height) + 0.5)
    t = grid.transform
    lon, lat = lonlat_of(grid)(t[0] + col * t[1] + row * t[2], t[3] + col * t[4] + row * t[5])
    start = np.broadcast_to(longitude, lon.shape), np.broadcast_to(latitude, lon.shape)
    return geod.inv(*start, lon, lat)[2] <= radius


@pytest.mark.parametrize("grid", [GEOGRAPHIC, ROTATED, UTM], ids=["degrees", "rotated", "utm"])
@pytest.mark.parametrize("radius", [20.0, 50.0, 137.0, 400.0])
def test_every_pixel(geod, grid, radius):
    rng = np.random.default_rng(int(radius))
    to_map, lonlat = map_of(grid, "it"), lonlat_of(grid)
    for row, col in [*rng.uniform((0, 0), (grid.height, grid.width), (12, 2)), (-1.0, 10.0), (25.0, grid.width + 2.0)]:
        x, y = grid.xy(row, col)
        longitude, latitude = (float(np.ravel(value)[0]) for value in lonlat(np.array([x]), np.array([y])))
        window, inside = pixels_in_circle(grid, longitude, latitude, radius, to_map, lonlat)
        found = np.zeros((grid.height, grid.width), bool)
        if window is not None:
            found[window.slices] = inside
        np.testing.assert_array_equal(found, geodesic_circle(geod, grid, longitude, latitude, radius))


def test_a_degree_is_not_a_degree(geod):
    """At 60 degrees north a circle is twice as wide in degrees of longitude as in those of latitude."""
    window, inside = pixels_in_circle(GEOGRAPHIC, 25.005, 60.0, 200.0, map_of(GEOGRAPHIC, ""), lonlat_of(GEOGRAPHIC))
    wide = np.flatnonzero(inside.any(axis=0)).size * 0.0005
    high = np.flatnonzero(inside.any(axis=1)).size * 0.0004
    assert wide / high == pytest.approx(2.0, rel=0.15)
    assert window.pixels < 1000


def test_the_chord_is_the_geodesic(geod):
    rng = np.random.default_rng(2)
    lon, lat = rng.uniform(-180, 180, 500), rng.uniform(-85, 85, 500)
    other = lon + rng.uniform(-0.004, 0.004, 500), lat + rng.uniform(-0.004, 0.004, 500)
    np.testing.assert_allclose(chord(lon, lat, *other), geod.inv(lon, lat, *other)[2], atol=2e-6)


def test_the_station_is_outside():
    window, inside = pixels_in_circle(UTM, 100.0, -30.0, 50.0, lambda x, y: (x * np.inf, y), lonlat_of(UTM))
    assert window is None
    assert inside.size == 0
    with pytest.raises(InputError, match="RADIUS must be a positive number"):
        pixels_in_circle(UTM, 25.0, 60.0, 0.0, map_of(UTM, ""), lonlat_of(UTM))
    with pytest.raises(InputError, match="has no coordinate system"):
        map_of(Grid(3, 3, (0, 1, 0, 0, 0, 1)), "series.tif")
