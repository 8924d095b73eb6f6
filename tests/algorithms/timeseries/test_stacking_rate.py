"""Stacking: closed forms, identities with least squares through the origin, missing observations."""

from __future__ import annotations

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.timeseries.stacking import stack_rate

WAVELENGTH = 0.05546
SCALE = -WAVELENGTH / (4 * np.pi)


def as_phase(displacement):
    return (np.asarray(displacement) / SCALE).reshape(-1, 1, 1)


def test_closed_forms():
    spans = np.array([1.0, 2.0, 3.0])
    phase = as_phase([-1.0, -2.2, -2.8])
    result = stack_rate(phase, spans, wavelength=WAVELENGTH)
    assert result.velocity[0, 0] == pytest.approx(-0.98571, abs=5e-6)
    assert result.velocity_std[0, 0] == pytest.approx(0.052489, abs=5e-7)
    printed = stack_rate(phase, spans, wavelength=WAVELENGTH, ddof=0)
    assert printed.velocity_std[0, 0] == pytest.approx(0.042857, abs=5e-7)
    assert result.observations[0, 0] == 3
    rate = stack_rate(np.ones((1, 1, 1)), np.array([0.1]), wavelength=WAVELENGTH)
    assert rate.velocity[0, 0] * 1000 == pytest.approx(-44.134, abs=5e-4)
    l_band = stack_rate(np.ones((1, 1, 1)), np.array([0.1]), wavelength=0.24245)
    assert l_band.velocity[0, 0] / rate.velocity[0, 0] == pytest.approx(4.372, abs=5e-4)


@pytest.mark.parametrize("ddof", [0, 1])
def test_is_least_squares_through_the_origin_of_the_valid_pairs(ddof):
    rng = np.random.default_rng(7)
    spans = rng.uniform(-0.3, 1.0, 30)
    phase = rng.normal(0, 4, (30, 4, 5)).astype(np.float32)
    phase[rng.random(phase.shape) < 0.3] = np.nan
    valid = rng.random(phase.shape) < 0.8
    before = phase.copy(), valid.copy()
    result = stack_rate(phase, spans, wavelength=WAVELENGTH, ddof=ddof, valid=valid)
    np.testing.assert_array_equal(phase, before[0])
    np.testing.assert_array_equal(valid, before[1])
    for i, j in np.ndindex(4, 5):
        there = np.isfinite(phase[:, i, j]) & valid[:, i, j]
        t, d = spans[there], SCALE * phase[there, i, j].astype(np.float64)
        (slope,), (rss,), _, _ = np.linalg.lstsq(t[:, None], d, rcond=None)
        assert result.observations[i, j] == there.sum()
        assert result.velocity[i, j] == pytest.approx(slope, rel=1e-6)
        expected = np.sqrt(rss / (there.sum() - ddof) / (t @ t))
        assert result.velocity_std[i, j] == pytest.approx(expected, rel=1e-6)


def test_swapped_dates_change_nothing_when_the_phase_is_swapped_too():
    rng = np.random.default_rng(8)
    spans, phase = rng.uniform(0.1, 1, 9), rng.normal(0, 1, (9, 2, 2))
    forward = stack_rate(phase, spans, wavelength=WAVELENGTH)
    signs = np.where(np.arange(9) % 2, 1.0, -1.0)
    swapped = stack_rate(phase * signs[:, None, None], spans * signs, wavelength=WAVELENGTH)
    np.testing.assert_allclose(swapped.velocity, forward.velocity, rtol=1e-6)
    reversed_only = stack_rate(phase, -spans, wavelength=WAVELENGTH)
    np.testing.assert_allclose(reversed_only.velocity, -forward.velocity, rtol=1e-6)


def test_few_observations():
    phase = np.full((2, 1, 3), np.nan)
    phase[0, 0, 1:] = 1.0
    phase[1, 0, 2] = 2.0
    result = stack_rate(phase, np.array([0.5, 1.0]), wavelength=WAVELENGTH)
    np.testing.assert_array_equal(result.observations[0], [0, 1, 2])
    np.testing.assert_array_equal(np.isfinite(result.velocity[0]), [False, True, True])
    np.testing.assert_array_equal(np.isfinite(result.velocity_std[0]), [False, False, True])
    assert result.velocity[0, 1] == pytest.approx(SCALE / 0.5)


def test_refusals():
    phase = np.zeros((2, 1, 1))
    with pytest.raises(InputError, match="no interferogram to stack"):
        stack_rate(np.zeros((0, 1, 1)), np.zeros(0), wavelength=WAVELENGTH)
    with pytest.raises(InputError, match="must span some time"):
        stack_rate(phase, np.array([0.0, 1.0]), wavelength=WAVELENGTH)
    with pytest.raises(InputError, match="DDOF must be 1"):
        stack_rate(phase, np.array([1.0, 1.0]), wavelength=WAVELENGTH, ddof=2)
    with pytest.raises(InputError, match="WAVELENGTH must be a positive number"):
        stack_rate(phase, np.array([1.0, 1.0]), wavelength=-0.05)
    with pytest.raises(ValueError, match="phase must have shape"):
        stack_rate(phase, np.array([1.0]), wavelength=WAVELENGTH)
    with pytest.raises(ValueError, match="valid must have shape"):
        stack_rate(phase, np.array([1.0, 1.0]), wavelength=WAVELENGTH, valid=np.ones((1, 1, 1), dtype=bool))
