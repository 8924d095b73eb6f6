"""Delay rasters: GACOS deliveries laid out as documented, GeoTIFFs, series, MintPy's sign; and what is refused."""

from __future__ import annotations

import datetime

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.grid import Grid, Window
from mining_insar.algorithms.io.delays import find_delays, open_delay
from mining_insar.algorithms.io.rasters import OutputSet, RasterSpec
from mining_insar.algorithms.io.vectors import wkt_of_epsg

DATES = (datetime.date(2018, 1, 6), datetime.date(2018, 1, 18))
WGS84 = wkt_of_epsg(4326)
#: The stack: 40 x 30 pixels of 0.001 degrees inside the delays' 0.01 degrees.
GRID = Grid(40, 30, (10.02, 0.001, 0.0, 45.98, 0.0, -0.001), WGS84)


def plane(x, y):
    """A delay that is linear in the position, so that bilinear interpolation is exact [m]."""
    return 2.3 + 0.5 * (x - 10.0) - 0.8 * (y - 46.0)


def at_centres(grid):
    col, row = np.meshgrid(np.arange(grid.width) + 0.5, np.arange(grid.height) + 0.5)
    return plane(*grid.xy(row, col))


def write_gacos(folder, date):
    """YYYYMMDD.ztd (float32, little-endian) and YYYYMMDD.ztd.rsc as GACOS's README describes them."""
    grid = Grid(12, 12, (10.0, 0.01, 0.0, 46.0, 0.0, -0.01), WGS84)
    path = folder / f"{date:%Y%m%d}.ztd"
    at_centres(grid).astype("<f4").tofile(path)
    (folder / f"{path.name}.rsc").write_text(
        "WIDTH 12\nFILE_LENGTH 12\nXMIN 0\nXMAX 11\nYMIN 0\nYMAX 11\nX_FIRST 10.0\nY_FIRST 46.0\nX_STEP 0.01\n"
        "Y_STEP -0.01\nX_UNIT degres\nY_UNIT degres\nZ_OFFSET 0\nZ_SCALE 1\nPROJECTION LATLON\nDATUM WGS84\n"
    )
    return str(path)


def write_raster(path, arrays, grid=GRID, **more):
    spec = RasterSpec(str(path), bands=len(arrays), **more)
    with OutputSet({"it": spec}, grid) as output:
        output.write("it", grid.whole, np.stack(arrays).astype(np.float32))
    return str(path)


def read(source, kind="zenith"):
    with open_delay(source, GRID, kind) as reader:
        whole = reader(GRID.whole)
        part = reader(Window(3, 5, 7, 11))
    assert np.array_equal(part, whole[3:10, 5:16], equal_nan=True)
    return whole


def test_gacos_folder(tmp_path):
    for date in DATES:
        write_gacos(tmp_path, date)
    (tmp_path / "README.txt").write_text("GACOS")
    found = find_delays([str(tmp_path)])
    assert tuple(sorted(found)) == DATES
    assert read(found[DATES[0]]) == pytest.approx(at_centres(GRID), abs=2e-5)


def test_one_raster_per_date(tmp_path):
    path = write_raster(tmp_path / "20180106.ztd.tif", [at_centres(GRID)])
    tagged = write_raster(tmp_path / "delay.tif", [at_centres(GRID) + 1.0], band_tags=({"DATE": "2018-01-18"},))
    found = find_delays([path, tagged])
    assert set(found) == set(DATES)
    assert read(found[DATES[0]]) == pytest.approx(at_centres(GRID), abs=1e-6)
    assert read(found[DATES[1]]) == pytest.approx(at_centres(GRID) + 1.0, abs=1e-6)


def test_units_that_a_raster_says_are_believed(tmp_path):
    path = write_raster(tmp_path / "20180106.tif", [1000.0 * at_centres(GRID)], units="mm")
    assert read(find_delays([path])[DATES[0]]) == pytest.approx(at_centres(GRID), abs=1e-5)
    raw = write_raster(tmp_path / "20180118.tif", [1000.0 * at_centres(GRID)])
    with pytest.raises(InputError, match="must be metres, got 2"):
        read(find_delays([raw])[DATES[1]])


def test_bands_with_dates_and_the_sign_of_apparent_displacement(tmp_path):
    """MintPy's ERA5.h5 is subtracted from displacement: its delays are negative where the path is longer."""
    descriptions = tuple(str(date) for date in DATES)
    path = write_raster(tmp_path / "era5.tif", [at_centres(GRID), 2.0 * at_centres(GRID)], descriptions=descriptions)
    found = find_delays([path])
    assert read(found[DATES[1]], "los") == pytest.approx(2.0 * at_centres(GRID), abs=1e-5)
    assert read(found[DATES[1]], "displacement") == pytest.approx(-2.0 * at_centres(GRID), abs=1e-5)


def test_mintpy_file(tmp_path):
    h5py = pytest.importorskip("h5py")
    path = tmp_path / "ERA5.h5"
    with h5py.File(path, "w") as file:
        file["timeseries"] = np.stack([-at_centres(GRID), -2.0 * at_centres(GRID)]).astype(np.float32)
        file["date"] = np.array([f"{date:%Y%m%d}" for date in DATES], dtype="S8")
        file.attrs.update(
            {"UNIT": "m", "FILE_TYPE": "timeseries", "X_FIRST": "10.02", "Y_FIRST": "45.98", "X_STEP": "0.001"}
        )
        file.attrs.update({"Y_STEP": "-0.001", "EPSG": "4326", "WIDTH": "40", "LENGTH": "30"})
    assert read(find_delays([str(path)])[DATES[0]], "displacement") == pytest.approx(at_centres(GRID), abs=1e-5)


def test_no_value_is_nan(tmp_path):
    values = at_centres(GRID)
    values[4, 4], values[5, 5] = 0.0, np.nan
    found = read(find_delays([write_raster(tmp_path / "20180106.tif", [values])])[DATES[0]])
    assert np.argwhere(np.isnan(found)).tolist() == [[4, 4], [5, 5]]


def test_refusals(tmp_path):
    path = write_gacos(tmp_path, DATES[0])
    (tmp_path / f"{DATES[0]:%Y%m%d}.ztd.rsc").write_text("WIDTH 13\nFILE_LENGTH 12\nX_FIRST 1\nY_FIRST 2\n")
    with pytest.raises(InputError, match="must give WIDTH"):
        read(find_delays([path])[DATES[0]])
    (tmp_path / f"{DATES[0]:%Y%m%d}.ztd.rsc").write_text(
        "WIDTH 13\nFILE_LENGTH 12\nX_FIRST 1\nY_FIRST 2\nX_STEP 1\nY_STEP -1\n"
    )
    with pytest.raises(InputError, match="must hold 13 x 12 float32 values by its header, got 144"):
        read(find_delays([path])[DATES[0]])
    (tmp_path / f"{DATES[0]:%Y%m%d}.ztd.rsc").unlink()
    with pytest.raises(InputError, match="has no header"):
        read(find_delays([path])[DATES[0]])
    again = write_raster(tmp_path / "20180106.tif", [at_centres(GRID)])
    with pytest.raises(InputError, match="two rasters of 2018-01-06"):
        find_delays([path, again])
    with pytest.raises(InputError, match="date of the delay raster"):
        find_delays([write_raster(tmp_path / "undated.tif", [at_centres(GRID)])])
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(InputError, match="holds no delay raster"):
        find_delays([str(empty)])
    with pytest.raises(InputError, match="DELAY_KIND must be one of"):
        read(find_delays([again])[DATES[0]], "wet")
