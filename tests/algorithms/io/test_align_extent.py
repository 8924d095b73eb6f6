"""Frames of unequal size: the extent they share, that of the first, or all; coinciding pixels are not interpolated."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from osgeo import gdal, osr

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.io.align import Aligner, extent_grid
from mining_insar.algorithms.io.layers import HandlePool, inspect, read_layer
from mining_insar.algorithms.io.stack import StackRequest, open_stack, peek_grid

#: Pairs and where their frames lie: rows, columns, shift of the corner in pixels.
FRAMES = {
    "20180106_20180118": (40, 50, 0.0, 0.0),
    "20180118_20180130": (44, 52, -2.0, -1.0),
    "20180106_20180130": (38, 51, 3.0, 2.0),
}


def field(row, col, number):
    return (0.05 * row - 0.02 * col + number + 7.0).astype(np.float32)


def write(path, number, rows, cols, row, col, *, hole=False, epsg=32633):
    """A frame of one field on a shared lattice of 80 m pixels."""
    r, c = np.mgrid[:rows, :cols]
    values = field(r + row, c + col, number)
    if hole:
        values[:2] = 0.0
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((500000.0 + 80.0 * col, 80.0, 0.0, 4000000.0 - 80.0 * row, 0.0, -80.0))
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    dataset.SetProjection(system.ExportToWkt())
    dataset.SetMetadata({"WAVELENGTH_METRES": "0.0555", "INSAR_PROCESSOR": "GAMMA"})
    dataset.GetRasterBand(1).SetNoDataValue(0.0)
    dataset.GetRasterBand(1).WriteArray(values)
    return str(path)


@pytest.fixture
def frames(tmp_path):
    return tuple(write(tmp_path / f"{name}.tif", k, *place) for k, (name, place) in enumerate(FRAMES.items()))


def values_of(stack, number):
    left, top = stack.grid.transform[0], stack.grid.transform[3]
    r, c = np.mgrid[: stack.grid.height, : stack.grid.width]
    pair = stack.network.pair_names()[number].replace("-", "_")
    return field(r + (4000000.0 - top) / 80.0, c + (left - 500000.0) / 80.0, list(FRAMES).index(pair))


def test_common_extent(frames):
    """Rows 3 to 39 and columns 2 to 49 are in all three; nothing is interpolated; what is lost is said."""
    request = StackRequest(interferograms=frames, align=True)
    with open_stack(request) as stack:
        assert (stack.grid.height, stack.grid.width) == (37, 48)
        assert stack.grid.transform[0] == 500160.0
        assert stack.grid.transform[3] == 4000000.0 - 240.0
        got = stack.read_phase(stack.grid.whole)
        for number in range(3):
            np.testing.assert_array_equal(got[number], values_of(stack, number))
        said = " ".join(stack.warnings)
        assert "keeps 48 x 37 of the 50 x 40 pixels" in said
        assert "20180106_20180130.tif costs most" in said
        assert "resampled" not in said
        grid = stack.grid
    assert peek_grid(request) == grid


def test_first_and_all(frames):
    with open_stack(StackRequest(interferograms=frames, align=True, align_extent="first")) as stack:
        assert (stack.grid.height, stack.grid.width) == (40, 50)
        got = stack.read_phase(stack.grid.whole)[stack.network.pair_names().index("20180106-20180130")]
        assert np.isnan(got[:3]).all()
        assert np.isnan(got[:, :2]).all()
        assert np.isfinite(got[3:, 2:]).all()
    request = StackRequest(interferograms=frames, align=True, align_extent="all")
    with open_stack(request) as stack:
        assert (stack.grid.height, stack.grid.width) == (44, 54)
        got = stack.read_phase(stack.grid.whole)
        for number in range(3):
            seen = np.isfinite(got[number])
            place = FRAMES[stack.network.pair_names()[number].replace("-", "_")]
            assert seen.sum() == place[0] * place[1]
            np.testing.assert_array_equal(got[number][seen], values_of(stack, number)[seen])
        assert any("extent of all layers is 54 x 44" in warning for warning in stack.warnings)
        grid = stack.grid
    assert peek_grid(request) == grid


def test_frames_that_are_the_same_lose_nothing(tmp_path):
    layers = tuple(write(tmp_path / f"{name}.tif", k, 40, 50, 0.0, 0.0) for k, name in enumerate(FRAMES))
    with open_stack(StackRequest(interferograms=layers, align=True)) as stack:
        assert (stack.grid.height, stack.grid.width) == (40, 50)
        assert not [decision for decision in stack.decisions if decision.item in ("extent", "alignment")]


def test_part_of_a_pixel_is_interpolated(frames, tmp_path):
    """Half a pixel off: a plane stays a plane, and no border pixel whose centre is seen is lost."""
    other = write(tmp_path / "20180130_20180211.tif", 9, 40, 50, 0.5, -0.25)
    with open_stack(StackRequest(interferograms=(frames[0], other), align=True)) as stack:
        assert (stack.grid.height, stack.grid.width) == (40, 50)
        got = stack.read_phase(stack.grid.whole)[1]
        r, c = np.mgrid[:40, :50]
        # the field was sampled at the frame's own pixels: row + 0.5, column - 0.25
        np.testing.assert_allclose(got[1:-1, 1:-1], field(r, c, 9)[1:-1, 1:-1], atol=1e-4)
        assert any("were resampled onto the pixels of" in warning for warning in stack.warnings)


def test_frames_apart(frames, tmp_path):
    other = write(tmp_path / "20180130_20180211.tif", 9, 40, 50, 500.0, 0.0)
    with pytest.raises(InputError, match=r"no extent in common: .*20180130_20180211\.tif lies apart.*ALIGN_EXTENT"):
        open_stack(StackRequest(interferograms=(*frames, other), align=True))
    with pytest.raises(InputError, match="ALIGN_EXTENT must be one of common, first, all, got 'union'"):
        open_stack(StackRequest(interferograms=frames, align=True, align_extent="union"))
    small = write(tmp_path / "20180130_20180211.tif", 9, 12, 50, 20.0, 0.0)
    with open_stack(StackRequest(interferograms=(*frames, small), align=True)) as stack:
        assert any("less than half: leave that layer out" in warning for warning in stack.warnings)


def test_another_coordinate_system(frames, tmp_path):
    """A frame in the neighbouring UTM zone: warped, its edges only roughly along the pixels."""
    warped = str(tmp_path / "20180130_20180211.tif")
    gdal.Warp(warped, frames[1], dstSRS="EPSG:32634", dstNodata=0.0).FlushCache()
    first, second = inspect(frames[0]), inspect(warped)
    grid, said = extent_grid([first, second], "common")
    assert 36 <= grid.height <= 40
    assert 46 <= grid.width <= 50
    assert grid.transform[1:3] == first.grid.transform[1:3]
    assert grid == first.grid or "keeps" in said


def test_zeros_of_a_product_are_not_mixed_in(tmp_path):
    """0 is "not seen" though the file does not say so: beside such pixels nothing is averaged with 0."""
    first = inspect(write(tmp_path / "a.tif", 5, 40, 50, 0.0, 0.0))
    path = write(tmp_path / "b.tif", 5, 40, 50, 0.5, 0.0, hole=True)
    opened = gdal.Open(path, gdal.GA_Update)
    opened.GetRasterBand(1).DeleteNoDataValue()
    opened = None
    second = dataclasses.replace(inspect(path), zero_is_nodata=True)
    aligner, pool, out = Aligner(), HandlePool(), np.empty((40, 50), np.float32)
    read_layer(pool, aligner.onto(second, first.grid), first.grid.whole, out)
    pool.close()
    aligner.close()
    r, c = np.mgrid[:40, :50]
    seen = np.isfinite(out)
    np.testing.assert_allclose(out[seen][50:], field(r, c, 5)[seen][50:], atol=0.03)
    assert not seen[:2].any()
    assert float(np.nanmin(out)) > 10.0
