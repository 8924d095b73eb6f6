"""Velocity by regression: closed form, numpy.polyfit, missing dates."""

from __future__ import annotations

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.timeseries.velocity import fit_velocity


def test_closed_form():
    result = fit_velocity(np.array([0.0, 1.0, 2.0, 4.0]).reshape(4, 1, 1), np.arange(4.0))
    assert result.velocity[0, 0] == pytest.approx(1.3, abs=1e-7)
    assert result.velocity_std[0, 0] == pytest.approx(0.173205, abs=5e-7)


def test_equals_polyfit_on_the_dates_that_are_there():
    rng = np.random.default_rng(2)
    years = 2014.9 + np.sort(rng.uniform(0, 4, 20))
    displacement = rng.normal(0, 0.05, (20, 3, 4)).astype(np.float32)
    displacement[rng.random(displacement.shape) < 0.3] = np.nan
    before = displacement.copy()
    result = fit_velocity(displacement, years)
    np.testing.assert_array_equal(displacement, before)
    for i, j in np.ndindex(3, 4):
        there = np.isfinite(displacement[:, i, j])
        t, d = years[there] - 2016, displacement[there, i, j].astype(np.float64)
        (slope, _), covariance = np.polyfit(t, d, 1, cov=True)
        assert result.observations[i, j] == there.sum()
        assert result.velocity[i, j] == pytest.approx(slope, rel=1e-5)
        assert result.velocity_std[i, j] == pytest.approx(np.sqrt(covariance[0, 0]), rel=1e-5)


def test_a_constant_changes_nothing_and_the_sign_follows():
    rng = np.random.default_rng(3)
    years, displacement = np.arange(6.0), rng.normal(0, 1, (6, 2, 2))
    first = fit_velocity(displacement, years)
    second = fit_velocity(-displacement + 5.0, years)
    np.testing.assert_allclose(second.velocity, -first.velocity, rtol=1e-5)
    np.testing.assert_allclose(second.velocity_std, first.velocity_std, rtol=1e-5)


def test_few_dates():
    displacement = np.full((3, 1, 4), np.nan)
    displacement[0, 0, 1:] = 0.0
    displacement[1, 0, 2:] = 1.0
    displacement[2, 0, 3] = 4.0
    result = fit_velocity(displacement, np.array([0.0, 0.5, 1.0]))
    np.testing.assert_array_equal(np.isfinite(result.velocity[0]), [False, False, True, True])
    np.testing.assert_array_equal(np.isfinite(result.velocity_std[0]), [False, False, False, True])
    assert result.velocity[0, 2] == pytest.approx(2.0)


def test_refusals():
    with pytest.raises(InputError, match="at least two different dates, got 1"):
        fit_velocity(np.zeros((1, 2, 2)), np.zeros(1))
    with pytest.raises(InputError, match="at least two different dates"):
        fit_velocity(np.zeros((2, 2, 2)), np.ones(2))
    with pytest.raises(ValueError, match="displacement must have shape"):
        fit_velocity(np.zeros((2, 2)), np.arange(2.0))
