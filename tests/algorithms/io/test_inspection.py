"""A bounded look into rasters."""

from datetime import date

import numpy as np
import pytest
from osgeo import gdal

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.io.inspection import FEWEST_BLOCKS, KEPT_VALUES, describe_raster, sample_bands


def write(path, array, *, nodata=float("nan"), dates=(), options=(), tags=None):
    """A GeoTIFF of (bands, rows, cols) float32."""
    bands, rows, cols = array.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, bands, gdal.GDT_Float32, list(options))
    dataset.SetMetadata(tags or {})
    for number in range(bands):
        band = dataset.GetRasterBand(number + 1)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        band.WriteArray(array[number])
        if dates:
            band.SetMetadataItem("DATE", dates[number])
    return str(path)


def test_dates_and_tags_are_read(tmp_path):
    path = write(
        tmp_path / "s.tif", np.zeros((2, 3, 4)), dates=("2018-01-06", "2018-01-18"), tags={"DATA_KIND": "timeseries"}
    )
    found = describe_raster(path)
    assert (found.bands, found.dates) == (2, (date(2018, 1, 6), date(2018, 1, 18)))
    assert found.tags["DATA_KIND"] == "timeseries"


@pytest.mark.parametrize("dates", [(), ("2018-01-06", ""), ("2018-01-06", "6 Jan 2018")])
def test_dates_are_all_or_nothing(tmp_path, dates):
    assert describe_raster(write(tmp_path / "s.tif", np.zeros((2, 3, 4)), dates=dates)).dates == ()


@pytest.mark.parametrize("nodata", [float("nan"), -9999.0, None])
def test_small_raster_is_read_whole_without_its_no_data(tmp_path, nodata):
    array = np.arange(12, dtype=float).reshape(1, 3, 4)
    array[0, 1, 2] = np.nan if nodata is None else nodata
    values = sample_bands(write(tmp_path / "v.tif", array, nodata=nodata), [1])[1]
    assert sorted(values) == [0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 11]


@pytest.mark.parametrize("interleave", ["BAND", "PIXEL"])
def test_a_budget_bounds_what_is_read_and_spreads_it(tmp_path, interleave):
    rows = np.repeat(np.arange(640, dtype=float)[:, None], 640, axis=1)
    array = np.stack([rows, -rows])
    options = ("TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64", f"INTERLEAVE={interleave}")
    budget = 25 * 64 * 64 * 4
    values = sample_bands(write(tmp_path / "v.tif", array, options=options), [2], budget)[2]
    blocks = values.size / 64**2
    assert FEWEST_BLOCKS <= blocks <= (25 if interleave == "BAND" else 12)
    assert values.min() < -500
    assert values.max() > -140


def test_a_strip_raster_is_sampled_from_top_to_bottom(tmp_path):
    rows = np.repeat(np.arange(1000, dtype=float)[:, None], 50, axis=1)[None]
    path = write(tmp_path / "v.tif", rows, options=("BLOCKYSIZE=1",))
    values = sample_bands(path, [1], budget=20 * 50 * 4)[1]
    assert values.size == 20 * 50
    np.testing.assert_allclose(np.median(values), 500, atol=50)


def test_nothing_but_no_data_is_an_empty_sample(tmp_path):
    assert sample_bands(write(tmp_path / "v.tif", np.full((1, 5, 5), np.nan)), [1])[1].size == 0


def test_what_is_no_raster_is_named(tmp_path):
    (tmp_path / "no.tif").write_text("no raster")
    with pytest.raises(InputError, match=r"no\.tif cannot be opened: .*not recognized"):
        describe_raster(str(tmp_path / "no.tif"))


def test_gdal_may_raise_or_return_nothing(monkeypatch):
    def raises(*_args):
        raise RuntimeError("no such file")

    monkeypatch.setattr(gdal, "OpenEx", raises)
    with pytest.raises(InputError, match=r"a\.tif cannot be opened: no such file"):
        describe_raster("a.tif")
    monkeypatch.setattr(gdal, "OpenEx", lambda *_args: None)
    with pytest.raises(InputError, match=r"a\.tif cannot be opened: it is in no format"):
        describe_raster("a.tif")


def test_a_truncated_raster_is_named(tmp_path):
    noise = np.random.default_rng(1).normal(size=(1, 200, 200))
    path = write(tmp_path / "cut.tif", noise, options=("COMPRESS=DEFLATE",))
    with open(path, "r+b") as file:
        file.truncate(60_000)
    with pytest.raises(InputError, match=r"cut\.tif cannot be read"):
        sample_bands(path, [1])


def test_many_pixels_are_thinned_evenly(tmp_path):
    columns = np.repeat(np.arange(1024, dtype=float)[None], 1024, axis=0)[None]
    values = sample_bands(write(tmp_path / "v.tif", columns), [1])[1]
    assert KEPT_VALUES / 2 < values.size <= KEPT_VALUES
    np.testing.assert_allclose(np.percentile(values, (1, 50, 99)), (10, 511.5, 1013), atol=2)
