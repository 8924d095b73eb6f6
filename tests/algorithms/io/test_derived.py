"""A stack less screens per date, its scratch file, and polygons with a margin."""

from __future__ import annotations

import math

import numpy as np
import pytest
from osgeo import ogr

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.grid import Grid, Window
from mining_insar.algorithms.io.derived import CorrectedStack, scratch_store
from mining_insar.algorithms.io.features import VectorFeature, VectorLayer
from mining_insar.algorithms.io.polygon_mask import PolygonMask
from mining_insar.algorithms.io.stack import StackRequest, open_stack
from mining_insar.algorithms.io.vectors import wkt_of_epsg
from mining_insar.algorithms.reporting import Reporter
from mining_insar.algorithms.runs.simulatestack import run_simulatestack
from mining_insar.algorithms.simulation.stack import NoiseOptions


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    made = tmp_path_factory.mktemp("stack") / "demo"
    run_simulatestack(folder=str(made), pixel=600.0, gnss="none", sensor="alos2", noise=NoiseOptions(looks=None))
    return made / "interferograms"


def test_screens_are_taken_off_as_the_pairs_point(folder, tmp_path):
    rng = np.random.default_rng(1)
    with open_stack(StackRequest(folder=str(folder))) as stack:
        network, grid = stack.network, stack.grid
        constants = rng.normal(size=network.n_pairs)
        with scratch_store(str(tmp_path), network.n_dates, grid) as store:
            assert not store.read(grid.whole).any()
            screens = rng.normal(size=(network.n_dates, grid.height, grid.width)).astype(np.float32)
            screens[2, 1, 1] = np.nan
            store.write(grid.whole, screens)
            corrected = CorrectedStack(stack, store, constants, "everything")
            window = Window(1, 1, 7, 9)
            before, after = stack.read_phase(window), corrected.read_phase(window)
            part = screens[:, 1:8, 1:10]
            reference, secondary = network.pairs.T
            expected = before - (part[secondary] - part[reference]) - constants[:, None, None]
            assert np.allclose(after, expected, atol=1e-4, equal_nan=True)
            assert np.isnan(after[:, 0, 0]).tolist() == (network.pairs == 2).any(axis=1).tolist()
            assert np.array_equal(corrected.read_coherence(window), stack.read_coherence(window))
            assert corrected.read_incidence(window) is None
            assert (corrected.grid, corrected.network, corrected.geometry) == (grid, network, stack.geometry)
            assert corrected.decisions[-1].value == "everything"
            assert len(stack.decisions) == len(corrected.decisions) - 1
            corrected.close()
            assert np.array_equal(stack.read_phase(window), before)
            assert list(tmp_path.iterdir())
    assert not list(tmp_path.iterdir())


def test_scratch_file_goes_whatever_happens(tmp_path):
    grid = Grid(5, 4, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
    with pytest.raises(RuntimeError, match="stop"), scratch_store(str(tmp_path), 3, grid):
        raise RuntimeError("stop")
    assert not list(tmp_path.iterdir())
    with pytest.raises(InputError, match="scratch space"), scratch_store(str(tmp_path / "none"), 3, grid):
        pass
    huge = Grid(10**6, 10**6, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
    with pytest.raises(InputError, match="scratch space"), scratch_store(str(tmp_path), 1000, huge):
        pass
    assert not list(tmp_path.iterdir())


def square(x, y, side, crs):
    ring = f"{x} {y}, {x + side} {y}, {x + side} {y + side}, {x} {y + side}, {x} {y}"
    wkb = bytes(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))").ExportToWkb())
    return VectorLayer("mine", crs, (VectorFeature(wkb),))


def reporter_into(lines):
    return Reporter(warn=lines.append)


@pytest.mark.parametrize("buffer", [0.0, 500.0])
def test_margin_is_metres_on_the_ground(buffer):
    """A square of 1 km with a rounded margin, on a metric map and on a geographic one at 60 degrees north."""
    true = 1e6 + 4.0 * 1000.0 * buffer + math.pi * buffer**2
    metric = Grid(300, 300, (500_000.0, 20.0, 0.0, 6_660_000.0, 0.0, -20.0), wkt_of_epsg(32633))
    layer = square(502_000.0, 6_656_000.0, 1000.0, wkt_of_epsg(32633))
    mask = PolygonMask(layer, metric, buffer, "MASK", Reporter())
    assert mask.read(metric.whole).sum() * 400.0 == pytest.approx(true, rel=0.02)
    assert np.array_equal(mask.read(Window(90, 80, 70, 50)), mask.read(metric.whole)[90:160, 80:130])

    step = 20.0 / 111_412.0
    geographic = Grid(600, 300, (15.0, step, 0.0, 60.08, 0.0, -step), wkt_of_epsg(4326))
    on_map = PolygonMask(layer, geographic, buffer, "MASK", Reporter()).read(geographic.whole)
    # half as wide as high at 60 degrees
    assert on_map.sum() * 400.0 * 0.5 == pytest.approx(true, rel=0.03)


def test_nothing_and_radar_coordinates():
    grid = Grid(50, 40, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
    nothing = PolygonMask(None, grid, 500.0, "MASK", Reporter())
    assert nothing.empty
    assert not nothing.read(grid.whole).any()
    lines = []
    mask = PolygonMask(square(10.0, -20.0, 10.0, ""), grid, 500.0, "ATMOSPHERE_MASK", reporter_into(lines))
    assert mask.read(grid.whole).sum() == 100
    assert any("ATMOSPHERE_MASK_BUFFER is not applied" in line for line in lines)
    with pytest.raises(InputError, match="MASK_BUFFER must be zero or positive"):
        PolygonMask(None, grid, -1.0, "MASK", Reporter())
    with pytest.raises(InputError, match="none of the 1 features touches the raster"):
        PolygonMask(square(1000.0, 0.0, 1.0, ""), grid, 0.0, "MASK", Reporter())
