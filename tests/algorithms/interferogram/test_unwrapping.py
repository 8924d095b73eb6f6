"""SNAPHU: the arguments it gets, what its absence says, and the real package where it is installed."""

from __future__ import annotations

import sys
import types

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError, MissingPackageError
from mining_insar.algorithms.interferogram.unwrapping import UnwrapOptions, unwrap


def hill(shape=(80, 100), height=30.0):
    row, col = np.mgrid[: shape[0], : shape[1]]
    return height * np.exp(-(((row - 40) / 20.0) ** 2) - ((col - 50) / 25.0) ** 2)


@pytest.fixture
def fake_snaphu(monkeypatch):
    """A module that keeps its arguments and unwraps nothing."""
    calls = []

    def fake(igram, corr, **options):
        calls.append((igram, corr, options))
        return np.angle(igram) + 2 * np.pi, np.ones(igram.shape, dtype=np.uint32)

    monkeypatch.setitem(sys.modules, "snaphu", types.SimpleNamespace(unwrap=fake))
    return calls


def test_arguments_reach_snaphu_and_gaps_are_masked(fake_snaphu):
    image = np.exp(1j * hill()).astype(np.complex64)
    image[3, 4], image[5, 6] = 0, np.nan
    coherence = np.full(image.shape, 0.8, np.float32)
    coherence[10, 10] = np.nan
    options = UnwrapOptions("defo", "mst", 2, 3, 5, 4, 0.02)
    result = unwrap(image, coherence, 12.5, options)
    sent, reliable, settings = fake_snaphu[0]
    mask = settings.pop("mask")
    assert settings == {
        "nlooks": 12.5,
        "cost": "defo",
        "init": "mst",
        "min_conncomp_frac": 0.02,
        "ntiles": (2, 3),
        "tile_overlap": 5,
        "nproc": 4,
    }
    assert sent.dtype == np.complex64
    assert reliable.dtype == np.float32
    assert np.argwhere(~mask).tolist() == [[3, 4], [5, 6]]
    assert sent[5, 6] == 0
    assert reliable[10, 10] == reliable[3, 4] == 0
    assert np.isnan(result.phase[3, 4])
    assert np.isnan(result.phase).sum() == 2
    assert result.components[5, 6] == 0
    assert result.inconsistency < 1e-5


def test_its_absence_says_what_to_do(monkeypatch):
    monkeypatch.setitem(sys.modules, "snaphu", None)
    with pytest.raises(MissingPackageError, match=r"package 'snaphu' is missing.*pip install.*non-commercial"):
        unwrap(np.ones((20, 20), np.complex64), np.ones((20, 20), np.float32), 5, UnwrapOptions())


def test_what_snaphu_says_is_passed_on(fake_snaphu, monkeypatch):
    def fails(*_arguments, **_options):
        raise RuntimeError("Need at least two by two pixels")

    monkeypatch.setattr(sys.modules["snaphu"], "unwrap", fails)
    with pytest.raises(InputError, match="SNAPHU could not unwrap the interferogram: Need at least two"):
        unwrap(np.ones((20, 20), np.complex64), np.ones((20, 20), np.float32), 5, UnwrapOptions())


ONES = np.ones((20, 30), np.complex64)


@pytest.mark.parametrize(
    ("coherence", "looks", "options", "message"),
    [
        (np.ones((20, 31)), 5, {}, "same size, got 20 x 31 and 20 x 30"),
        (np.ones((20, 30)), None, {}, "LOOKS is missing"),
        (np.ones((20, 30)), 0.5, {}, "LOOKS must be"),
        (np.full((20, 30), 1.5), 5, {}, "Coherence must be within 0 to 1, got 1.5"),
        (np.full((20, 30), -0.1), 5, {}, "Coherence must be within 0 to 1, got -0.1"),
        (np.ones((20, 30)), 5, {"cost": "topo"}, "COST must be one of smooth, defo"),
        (np.ones((20, 30)), 5, {"initialisation": "x"}, "INITIALISATION"),
        (np.ones((20, 30)), 5, {"tile_rows": 0}, "TILE_ROWS must be at least 1"),
        (np.ones((20, 30)), 5, {"tile_cols": 4}, "TILE_COLUMNS of 4.*too much for 30 pixels"),
        (np.ones((20, 30)), 5, {"tile_overlap": -1}, "TILE_OVERLAP"),
        (np.ones((20, 30)), 5, {"processes": 0}, "PROCESSES"),
        (np.ones((20, 30)), 5, {"smallest_component": 1.0}, "SMALLEST_COMPONENT"),
    ],
)
def test_bad_input(fake_snaphu, coherence, looks, options, message):
    with pytest.raises(InputError, match=message):
        unwrap(ONES, coherence.astype(np.float32), looks, UnwrapOptions(**options))


def test_an_empty_interferogram(fake_snaphu):
    with pytest.raises(InputError, match="holds no phase"):
        unwrap(np.zeros((20, 30), np.complex64), np.ones((20, 30), np.float32), 5, UnwrapOptions())


@pytest.mark.parametrize("tiles", [(1, 1), (2, 2)])
def test_the_real_snaphu_recovers_a_hill_under_noise_with_a_gap(tiles):
    pytest.importorskip("snaphu", reason="the optional package snaphu is not installed")
    truth = hill()
    rng = np.random.default_rng(7)
    image = np.exp(1j * truth) + 0.2 * (rng.standard_normal(truth.shape) + 1j * rng.standard_normal(truth.shape))
    image[60:70, 10:30] = 0
    image[20, 20] = 50 * np.exp(2j)
    options = UnwrapOptions(tile_rows=tiles[0], tile_cols=tiles[1], tile_overlap=0 if tiles == (1, 1) else 16)
    result = unwrap(image.astype(np.complex64), np.full(truth.shape, 0.95, np.float32), 10.0, options)
    assert np.isnan(result.phase[60:70, 10:30]).all()
    there = np.isfinite(result.phase)
    assert there.sum() == truth.size - 200
    error = (result.phase - truth)[there]
    cycles = np.round((error - np.median(error)) / (2 * np.pi))
    assert (cycles == 0).mean() > 0.999
    assert result.components[40, 50] == 1
    assert result.inconsistency < 1e-3
