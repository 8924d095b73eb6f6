"""Stacks and results in MintPy's HDF5 layouts, written and read here."""

from __future__ import annotations

import builtins
import dataclasses
import datetime
import os
import shutil
import subprocess
from types import SimpleNamespace

import h5py
import numpy as np
import pytest
from osgeo import osr

from mining_insar.algorithms.checks import InputError, MissingPackageError
from mining_insar.algorithms.geometry import ViewingGeometry
from mining_insar.algorithms.grid import Grid, Window
from mining_insar.algorithms.io.hdf5 import IfgramStackWriter, TimeseriesWriter, VelocityWriter
from mining_insar.algorithms.io.series import open_series
from mining_insar.algorithms.io.stack import StackRequest, open_stack, peek_grid
from mining_insar.algorithms.io.tags import Provenance
from mining_insar.algorithms.timeseries.network import Network

ROWS, COLS = 30, 40
DAYS = [datetime.date(2018, 1, 6) + datetime.timedelta(days=12 * k) for k in range(4)]
GEOMETRY = ViewingGeometry(
    wavelength=0.0555, incidence=39.0, heading=-12.3, slant_range=878000.0, look_side="right", phase_sign="away"
)


def wkt(epsg):
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    return system.ExportToWkt()


def memory_stack(*, epsg=32650, coherence=True, incidence=False, baselines=(10.0, -5.0, np.nan, 7.0), transform=None):
    """Four pairs in no particular order, the third reversed."""
    rng = np.random.default_rng(7)
    pairs = [(DAYS[1], DAYS[2]), (DAYS[0], DAYS[1]), (DAYS[3], DAYS[1]), (DAYS[0], DAYS[3])]
    phase = rng.normal(0, 3, (4, ROWS, COLS)).astype(np.float32)
    phase[1, :3] = np.nan
    phase[2, 5, 5] = 0.0
    angles = np.linspace(30, 45, ROWS * COLS, dtype=np.float32).reshape(ROWS, COLS)
    grid = Grid(COLS, ROWS, transform or (5e5, 20.0, 0.0, 4e6, 0.0, -20.0), wkt(epsg) if epsg else "")
    return SimpleNamespace(
        grid=grid,
        network=Network.from_date_pairs(pairs, baselines),
        geometry=GEOMETRY,
        has_coherence=coherence,
        has_incidence=incidence,
        corrections="",
        phase=phase,
        coherence=rng.uniform(0, 1, phase.shape).astype(np.float32) if coherence else None,
        read_incidence=lambda window: angles[window.slices],
        angles=angles,
    )


def save(stack, path, blocks=((0, 0, ROWS, COLS),), **more):
    with IfgramStackWriter(str(path), stack, **more) as writer:
        for block in blocks:
            window = Window(*block)
            index = (slice(None), *window.slices)
            writer.write(window, stack.phase[index], stack.coherence[index] if stack.has_coherence else None)
    return str(path)


@pytest.mark.parametrize("blocks", [((0, 0, ROWS, COLS),), ((0, 0, 17, COLS), (17, 0, 13, 9), (17, 9, 13, 31))])
def test_what_is_written_is_read_again(tmp_path, blocks):
    stack = memory_stack(incidence=True)
    path = save(stack, tmp_path / "ifgramStack.h5", blocks, provenance=Provenance("1.0", "qgis_process run x"))
    with open_stack(StackRequest(stack=path)) as read:
        assert read.grid == stack.grid
        assert peek_grid(StackRequest(stack=path)) == stack.grid
        # earlier date first; the reversed pair comes back the right way round, negated
        assert read.network.pair_names() == [
            "20180106-20180118",
            "20180106-20180211",
            "20180118-20180130",
            "20180118-20180211",
        ]
        whole = read.grid.whole
        expected = stack.phase[[1, 3, 0, 2]] * np.array([1, 1, 1, -1], np.float32)[:, None, None]
        np.testing.assert_array_equal(read.read_phase(whole), expected)
        np.testing.assert_array_equal(read.read_coherence(whole), stack.coherence[[1, 3, 0, 2]])
        np.testing.assert_array_equal(read.read_incidence(whole), stack.angles)
        np.testing.assert_array_equal(read.network.perpendicular_baseline, [-5.0, 7.0, 10.0, np.nan])
        assert not read.has_baselines
        geometry = dataclasses.replace(read.geometry, incidence_raster=None, incidence=None)
        assert geometry == dataclasses.replace(GEOMETRY, incidence=None)
        assert read.geometry.incidence == pytest.approx(37.5, abs=0.1)
        window = Window(3, 5, 11, 13)
        np.testing.assert_array_equal(read.read_phase(window), expected[(slice(None), *window.slices)])
    with h5py.File(path) as file:
        assert file.attrs["QGIS_PROCESS_COMMAND"] == "qgis_process run x"
        assert (file.attrs["EPSG"], file.attrs["X_UNIT"], file.attrs["ORBIT_DIRECTION"]) == (
            "32650",
            "meters",
            "ASCENDING",
        )
        assert file.attrs["ANTENNA_SIDE"] == "-1"
        assert all(isinstance(value, str) for value in file.attrs.values())


def test_radar_coordinates_and_no_coherence(tmp_path):
    stack = memory_stack(epsg=None, transform=(0.0, 1.0, 0.0, 0.0, 0.0, 1.0), coherence=False, baselines=None)
    path = save(stack, tmp_path / "s.h5")
    with open_stack(StackRequest(stack=path)) as read:
        assert read.grid == stack.grid
        assert not read.has_coherence
        assert read.network.perpendicular_baseline is None
        assert read.read_incidence(read.grid.whole) is None


def test_dropped_pairs_are_left_out(tmp_path):
    path = save(memory_stack(), tmp_path / "s.h5")
    with h5py.File(path, "r+") as file:
        file["dropIfgram"][1] = False
    with open_stack(StackRequest(stack=path)) as read:
        assert read.network.n_pairs == 3
        assert "20180106-20180211" not in read.network.pair_names()
        assert read.read_phase(Window(0, 0, 5, 5)).shape == (3, 5, 5)
        assert any("1 dropped" in decision.value for decision in read.decisions)
    with h5py.File(path, "r+") as file:
        file["dropIfgram"][:] = False
    with pytest.raises(InputError, match=r"All 4 interferograms of .* marked as dropped"):
        open_stack(StackRequest(stack=path))


def mintpy_file(path, *, attributes=None, phase=None):
    """A file as MintPy itself lays it out: zero is nodata, no attribute of ours."""
    rng = np.random.default_rng(0)
    phase = rng.normal(0, 3, (2, ROWS, COLS)).astype(np.float32) if phase is None else phase
    phase[:, 0] = 0.0
    with h5py.File(path, "w") as file:
        file["unwrapPhase"] = phase
        file["date"] = np.array([["20180106", "20180118"], ["20180118", "20180130"]], dtype="S8")
        file["bperp"] = np.array([3.0, 4.0], np.float32)
        file["dropIfgram"] = np.ones(2, bool)
        file.attrs.update(
            {
                "WAVELENGTH": "0.0555",
                "PROCESSOR": "isce",
                "HEADING": "-168.0",
                "ANTENNA_SIDE": "-1",
                "STARTING_RANGE": "800000",
                "RANGE_PIXEL_SIZE": "10",
                "WIDTH": str(COLS),
                **(attributes or {}),
            }
        )
    return str(path)


def test_mintpys_own_file_with_its_geometry_beside(tmp_path):
    path = mintpy_file(
        tmp_path / "ifgramStack.h5",
        attributes={"X_FIRST": "100", "Y_FIRST": "30", "X_STEP": "0.001", "Y_STEP": "-0.001", "X_UNIT": "degrees"},
    )
    with h5py.File(tmp_path / "geometryGeo.h5", "w") as file:
        file["incidenceAngle"] = np.full((ROWS, COLS), 41.0, np.float32)
        file["slantRangeDistance"] = np.full((ROWS, COLS), 900000.0, np.float32)
    with open_stack(StackRequest(stack=path)) as read:
        assert np.isnan(read.read_phase(read.grid.whole)[:, 0]).all()
        assert read.geometry.incidence == 41.0
        assert read.geometry.slant_range == 900000.0
        assert read.geometry.heading == -168.0
        assert read.has_incidence
        assert 'AUTHORITY["EPSG","4326"]' in read.grid.crs_wkt or "4326" in read.grid.crs_wkt
        assert read.network.perpendicular_baseline.tolist() == [3.0, 4.0]
        assert read.geometry.phase_sign == "away"


def test_errors_of_a_stack_file(tmp_path):
    with pytest.raises(InputError, match=r"STACK file .*absent\.h5 does not exist"):
        open_stack(StackRequest(stack=str(tmp_path / "absent.h5")))
    junk = tmp_path / "junk.h5"
    junk.write_bytes(b"not hdf5")
    with pytest.raises(InputError, match=r"Cannot open .*junk\.h5 as HDF5"):
        open_stack(StackRequest(stack=str(junk)))
    with h5py.File(tmp_path / "velocity.h5", "w") as file:
        file["velocity"] = np.zeros((2, 2))
    with pytest.raises(InputError, match="no dataset unwrapPhase and no date, but velocity"):
        open_stack(StackRequest(stack=str(tmp_path / "velocity.h5")))
    path = mintpy_file(tmp_path / "nowave.h5", attributes={"WAVELENGTH": ""})
    with pytest.raises(InputError, match="WAVELENGTH is missing"):
        open_stack(StackRequest(stack=path))
    wrapped = np.angle(np.exp(1j * np.cumsum(np.full((2, ROWS, COLS), 0.4), axis=2))).astype(np.float32)
    path = mintpy_file(tmp_path / "wrapped.h5", phase=wrapped)
    with pytest.raises(InputError, match=r"wrapped\.h5:unwrapPhase\[0\] looks like wrapped phase"):
        open_stack(StackRequest(stack=path))
    path = mintpy_file(tmp_path / "empty.h5", phase=np.zeros((2, ROWS, COLS), np.float32))
    with pytest.raises(InputError, match=r"empty\.h5:unwrapPhase\[0\] has no valid pixel"):
        open_stack(StackRequest(stack=path))


def test_truncated_stack_file(tmp_path):
    path = save(memory_stack(), tmp_path / "s.h5")
    size = os.path.getsize(path)
    with open(path, "r+b") as file:
        file.truncate(size // 2)
    with pytest.raises(InputError, match=r"Cannot (open|read) .*s\.h5"):
        open_stack(StackRequest(stack=path))


def test_timeseries_and_velocity(tmp_path):
    stack = memory_stack()
    rng = np.random.default_rng(2)
    displacement = rng.normal(0, 0.1, (4, ROWS, COLS)).astype(np.float32)
    displacement[0] = 0
    displacement[:, 3, 3] = np.nan
    with TimeseriesWriter(str(tmp_path / "timeseries.h5"), stack, reference="a point") as writer:
        writer.write(Window(0, 0, 10, COLS), displacement[:, :10])
        writer.write(Window(10, 0, ROWS - 10, COLS), displacement[:, 10:])
    with open_series(str(tmp_path / "timeseries.h5")) as series:
        assert series.dates == tuple(DAYS)
        assert (series.grid.width, series.grid.transform) == (COLS, stack.grid.transform)
        np.testing.assert_array_equal(series.read(series.grid.whole), displacement)
        assert series.tags["REFERENCE"] == "a point"
        assert float(series.tags["WAVELENGTH_METRES"]) == GEOMETRY.wavelength
    with h5py.File(tmp_path / "timeseries.h5") as file:
        # dates 0-1: -5; 1-2: 10 more; 0-3: 7
        np.testing.assert_allclose(file["bperp"][()], [0, -5, 5, 7], atol=1e-5)
        assert (file.attrs["UNIT"], file.attrs["REF_DATE"]) == ("m", "20180106")
    velocity, deviation = displacement[1], np.abs(displacement[2])
    with VelocityWriter(str(tmp_path / "velocity.h5"), stack) as writer:
        writer.write(stack.grid.whole, velocity, deviation)
    with h5py.File(tmp_path / "velocity.h5") as file:
        np.testing.assert_array_equal(file["velocity"][()], velocity)
        np.testing.assert_array_equal(file["velocityStd"][()], deviation)
        assert (file.attrs["FILE_TYPE"], file.attrs["UNIT"]) == ("velocity", "m/year")


def test_nothing_remains_after_a_failure(tmp_path):
    stack = memory_stack()
    target = tmp_path / "s.h5"
    writer = IfgramStackWriter(str(target), stack)
    writer.write(stack.grid.whole, stack.phase, stack.coherence)
    assert not target.exists()
    writer.__exit__(RuntimeError, None, None)
    assert list(tmp_path.iterdir()) == []
    target.write_text("older")
    writer = IfgramStackWriter(str(target), stack)
    with pytest.raises(ValueError, match="phase must have shape"):
        writer.write(stack.grid.whole, stack.phase[:2], stack.coherence)
    writer.abort()
    assert target.read_text() == "older"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("can_reserve", [True, False])
def test_full_disk(tmp_path, monkeypatch, can_reserve):
    """A small tmpfs: said in words, nothing left behind, and the process lives (HDF5 on its own took it down)."""
    folder = tmp_path / "small"
    folder.mkdir()
    mount = shutil.which("mount")
    if (
        mount is None
        or subprocess.run(
            [mount, "-t", "tmpfs", "-o", "size=40k", "tmpfs", str(folder)], capture_output=True, check=False
        ).returncode
    ):
        pytest.skip("no permission to mount a small tmpfs")
    try:
        if not can_reserve:
            monkeypatch.setattr("mining_insar.algorithms.io.hdf5.reserve", lambda _path, _size: None)
        with pytest.raises(InputError, match=r"Cannot write .*s\.h5: No space left on device"):
            save(memory_stack(), folder / "s.h5")
        assert list(folder.iterdir()) == []
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def test_what_cannot_be_written(tmp_path):
    stack = memory_stack()
    with pytest.raises(InputError, match="does not exist"):
        IfgramStackWriter(str(tmp_path / "no" / "s.h5"), stack)
    source = tmp_path / "in.h5"
    source.write_text("x")
    with pytest.raises(InputError, match="input and an output"):
        IfgramStackWriter(str(source), stack, inputs=[str(source)])
    stack.grid = dataclasses.replace(stack.grid, transform=(0.0, 1.0, 0.2, 0.0, 0.2, -1.0))
    with pytest.raises(InputError, match="the grid is rotated"):
        IfgramStackWriter(str(tmp_path / "s.h5"), stack)
    assert list(tmp_path.iterdir()) == [source]


def test_without_h5py(tmp_path, monkeypatch):
    real = builtins.__import__

    def no_h5py(name, *arguments, **more):
        if name == "h5py":
            raise ImportError(name)
        return real(name, *arguments, **more)

    path = save(memory_stack(), tmp_path / "s.h5")
    monkeypatch.setattr(builtins, "__import__", no_h5py)
    with pytest.raises(MissingPackageError, match=r"Reading s\.h5 needs .*h5py.*apt install.*OSGeo4W.*macOS"):
        open_stack(StackRequest(stack=path))
    with pytest.raises(MissingPackageError, match=r"Writing t\.h5 needs"):
        IfgramStackWriter(str(tmp_path / "t.h5"), memory_stack())
