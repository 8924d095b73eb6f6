"""Pairs that the user leaves out: the stack is the same as one without them, whatever it is read from."""

from __future__ import annotations

import datetime

import numpy as np
import pytest
from osgeo import gdal

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.grid import Window
from mining_insar.algorithms.io.acquisitions import read_extra_pairs
from mining_insar.algorithms.io.stack import StackRequest, open_stack, peek_grid

NAMES = ("20180106_20180118", "20180118_20180130", "20180106_20180130", "20180130_20180211")
WHOLE = Window(0, 0, 20, 24)
TAGS = {"WAVELENGTH_METRES": "0.0555", "PHASE_SIGN": "away"}


def write(path, values, west=10.0):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((west, 0.001, 0.0, 50.0, 0.0, -0.001))
    dataset.SetMetadata(TAGS)
    dataset.GetRasterBand(1).WriteArray(values.astype(np.float32))
    return str(path)


@pytest.fixture
def folder(tmp_path):
    """Four interferograms and their coherence."""
    made = tmp_path / "stack"
    made.mkdir()
    rng = np.random.default_rng(4)
    for name in NAMES:
        write(made / f"{name}.unw.tif", 12.0 * rng.standard_normal((20, 24)))
        write(made / f"{name}.cc.tif", rng.uniform(0.1, 0.9, (20, 24)))
    return made


def layers(folder, names=NAMES):
    return {
        "interferograms": tuple(str(folder / f"{name}.unw.tif") for name in names),
        "coherence": tuple(str(folder / f"{name}.cc.tif") for name in names),
    }


def as_hdf5(folder, path):
    from mining_insar.algorithms.reporting import Reporter
    from mining_insar.algorithms.runs.common import RunSettings
    from mining_insar.algorithms.runs.createstack import run_createstack

    settings = RunSettings(memory_mb=64, threads=1)
    run_createstack(StackRequest(folder=str(folder)), output=path, report=None, settings=settings, reporter=Reporter())
    return path


@pytest.mark.parametrize("kind", ["layers", "folder", "hdf5"])
def test_the_stack_is_the_one_without_them(folder, tmp_path, kind):
    if kind == "hdf5":
        pytest.importorskip("h5py")
    given = {
        "layers": lambda: layers(folder),
        "folder": lambda: {"folder": str(folder)},
        "hdf5": lambda: {"stack": as_hdf5(folder, str(tmp_path / "stack.h5"))},
    }[kind]()
    # In either order of its dates
    excluded = tuple(read_extra_pairs("20180118-20180106, 20180106-20180130"))
    stay = (NAMES[1], NAMES[3])
    with open_stack(StackRequest(**layers(folder, stay))) as expected:
        phase, coherence, names = expected.read_phase(WHOLE), expected.read_coherence(WHOLE), expected.network.dates
    with open_stack(StackRequest(**given, exclude_pairs=excluded)) as stack:
        assert stack.network.pair_names() == [name.replace("_", "-") for name in stay]
        assert stack.network.dates == names
        np.testing.assert_array_equal(stack.read_phase(WHOLE), phase)
        np.testing.assert_array_equal(stack.read_coherence(WHOLE), coherence)
        [said] = [each for each in stack.decisions if each.source == "parameter EXCLUDE_PAIRS"]
        assert said.value.startswith("2 of 4 pairs: ")
        assert "20180106-20180118" in said.value
        assert not any("EXCLUDE_PAIRS" in text for text in stack.warnings)
    assert peek_grid(StackRequest(**given, exclude_pairs=excluded)) == stack.grid


@pytest.mark.parametrize("kind", ["layers", "hdf5"])
def test_what_is_not_there_is_said_and_nothing_left_is_refused(folder, tmp_path, kind):
    if kind == "hdf5":
        pytest.importorskip("h5py")
    given = layers(folder) if kind == "layers" else {"stack": as_hdf5(folder, str(tmp_path / "stack.h5"))}
    typo = tuple(read_extra_pairs("20180106-20180119"))
    with open_stack(StackRequest(**given, exclude_pairs=typo)) as stack:
        assert stack.network.n_pairs == 4
        [warning] = [text for text in stack.warnings if "EXCLUDE_PAIRS" in text]
        assert "1 pair that the stack does not have: 20180106-20180119" in warning
    everything = tuple(read_extra_pairs(", ".join(NAMES)))
    with pytest.raises(InputError, match="EXCLUDE_PAIRS leaves none of the 4 interferograms"):
        open_stack(StackRequest(**given, exclude_pairs=everything))


def test_a_spoilt_layer_can_be_left_out(folder, tmp_path):
    """Another grid, the same pair twice: what is left out does no harm."""
    write(folder / f"{NAMES[0]}.unw.tif", np.ones((20, 24)), west=99.0)
    again = write(tmp_path / f"{NAMES[0]}.unw.tif", np.ones((5, 6)))
    both = layers(folder)
    both["interferograms"] += (again,)
    excluded = tuple(read_extra_pairs("20180106-20180118"))
    with pytest.raises(InputError):
        open_stack(StackRequest(**both))
    request = StackRequest(**both, exclude_pairs=excluded)
    with open_stack(request) as stack:
        assert stack.network.n_pairs == 3
        assert stack.network.dates[0] == datetime.date(2018, 1, 6)
    assert peek_grid(request) == stack.grid


def test_words_that_are_no_pairs_name_the_parameter():
    with pytest.raises(InputError, match="EXCLUDE_PAIRS: '2018' is not a pair of dates"):
        read_extra_pairs("2018", "EXCLUDE_PAIRS")
