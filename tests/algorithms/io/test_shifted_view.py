"""Another zero for every band, without copying a pixel."""

from __future__ import annotations

import datetime

import numpy as np
import pytest
from osgeo import gdal, osr

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.grid import Grid, Window
from mining_insar.algorithms.io.rasters import OutputSet
from mining_insar.algorithms.io.series import open_series
from mining_insar.algorithms.io.shifted_view import write_shifted_view
from mining_insar.algorithms.runs.common import series_spec


def utm():
    system = osr.SpatialReference()
    system.ImportFromEPSG(32648)
    return system.ExportToWkt()


def series(path, values, **tags):
    grid = Grid(values.shape[2], values.shape[1], (6e5, 30.0, 0.0, 4.2e6, 0.0, -30.0), utm())
    dates = [datetime.date(2018, 1, 6) + datetime.timedelta(days=12 * number) for number in range(len(values))]
    with OutputSet({"T": series_spec(str(path), dates, tags)}, grid) as output:
        output.write("T", Window(0, 0, *values.shape[1:]), values)
    return str(path)


def test_the_view_is_the_series_less_the_shift(tmp_path):
    values = np.random.default_rng(0).normal(size=(4, 30, 40)).astype(np.float32)
    values[:, 3, 4] = np.nan
    source = series(tmp_path / "a & b.tif", values, SIGN="toward < away")
    shifts = [0.0, 2.5, np.nan, -7.0]
    write_shifted_view(source, shifts, str(tmp_path / "v.vrt"), {"REFERENCE": "P1"})
    with open_series(str(tmp_path / "v.vrt")) as seen, open_series(source) as before:
        expected = values - np.array(shifts, dtype=np.float32)[:, None, None]
        np.testing.assert_allclose(seen.read(seen.grid.whole) * 1e3, expected, rtol=1e-5, atol=1e-5)
        assert seen.dates == before.dates
        assert seen.grid == before.grid
        assert (seen.tags["REFERENCE"], seen.tags["SIGN"]) == ("P1", "toward < away")


def test_a_series_in_metres_with_a_nodata_value_is_shifted_in_metres(tmp_path):
    path = str(tmp_path / "m.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 2, 1, 1, gdal.GDT_Float32)
    band = dataset.GetRasterBand(1)
    band.SetUnitType("m")
    band.SetNoDataValue(-9999)
    band.SetDescription("2018-01-06")
    band.WriteArray(np.array([[0.05, -9999]], dtype=np.float32))
    del band, dataset
    write_shifted_view(path, [20.0], str(tmp_path / "v.vrt"))
    with open_series(str(tmp_path / "v.vrt")) as seen:
        np.testing.assert_allclose(seen.read(seen.grid.whole), [[[0.03, np.nan]]], rtol=1e-5)


def test_a_large_view_has_the_overviews_of_its_source(tmp_path, monkeypatch):
    monkeypatch.setattr("mining_insar.algorithms.io.overviews.LEAST_PIXELS", 1)
    source = series(tmp_path / "s.tif", np.ones((2, 600, 700), dtype=np.float32))
    write_shifted_view(source, [0.0, 3.0], str(tmp_path / "v.vrt"))
    dataset = gdal.Open(str(tmp_path / "v.vrt"))
    band = dataset.GetRasterBand(2)
    assert band.GetOverviewCount() >= 1
    np.testing.assert_array_equal(band.GetOverview(0).ReadAsArray(), np.full((150, 175), -2.0))


def test_bad_views_are_refused(tmp_path):
    source = series(tmp_path / "s.tif", np.ones((2, 4, 5), dtype=np.float32))
    with pytest.raises(InputError, match="2 bands, but 1 shifts"):
        write_shifted_view(source, [0.0], str(tmp_path / "v.vrt"))
    with pytest.raises(InputError, match="no such file"):
        write_shifted_view(str(tmp_path / "none.tif"), [0.0], str(tmp_path / "v.vrt"))


def test_zero_is_a_value_of_the_view_even_where_it_was_none_of_the_source(tmp_path):
    """At the reference the view is zero everywhere; a source whose nodata is zero must not make a hole of it."""
    path = str(tmp_path / "zero.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 3, 1, 1, gdal.GDT_Float32)
    dataset.GetRasterBand(1).SetNoDataValue(0.0)
    dataset.GetRasterBand(1).WriteArray(np.array([[0.0, 5.0, 7.0]], dtype=np.float32))
    del dataset
    write_shifted_view(path, [5.0], str(tmp_path / "v.vrt"), unit="mm")
    view = gdal.Open(str(tmp_path / "v.vrt"))
    assert np.isnan(view.GetRasterBand(1).GetNoDataValue())
    np.testing.assert_array_equal(view.ReadAsArray(), [[np.nan, 0.0, 2.0]])


def test_the_unit_that_the_user_gave(tmp_path):
    path = str(tmp_path / "metres.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 1, 1, 1, gdal.GDT_Float32)
    dataset.GetRasterBand(1).WriteArray(np.array([[2.0]], dtype=np.float32))
    del dataset
    write_shifted_view(path, [500.0], str(tmp_path / "v.vrt"), unit="m")
    view = gdal.Open(str(tmp_path / "v.vrt"))
    assert view.ReadAsArray() == pytest.approx(1.5)
    assert view.GetRasterBand(1).GetUnitType() == "m"
