"""Semivariograms by hand, of fields whose covariance is known, and where there is nothing to find."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.special import k1

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.timeseries.semivariogram import (
    MODELS,
    PointPairs,
    fit_model,
    pooled,
    shape_of,
    without_plane,
    without_rates,
)


def fields(model, length, count, *, nugget=0.0, seed=0, n=500, side=20_000.0):
    """Points in a square, and ``count`` Gaussian fields of unit sill on them."""
    rng = np.random.default_rng(seed)
    east, north = rng.uniform(0.0, side, (2, n))
    distance = np.hypot(east[:, None] - east, north[:, None] - north)
    covariance = 1.0 - shape_of(model, distance / length) + 1e-10 * np.eye(n)
    values = (np.linalg.cholesky(covariance) @ rng.normal(size=(n, count))).T
    return east, north, values + np.sqrt(nugget) * rng.normal(size=values.shape)


def test_three_points_by_hand():
    pairs = PointPairs(np.array([0.0, 100.0, 300.0]), np.zeros(3), 400.0, 4)
    found = pairs.semivariogram(np.array([1.0, 3.0, 9.0]))
    np.testing.assert_array_equal(found.pairs, [0, 1, 1, 1])
    np.testing.assert_allclose(found.distance, [50.0, 100.0, 200.0, 300.0])
    np.testing.assert_allclose(found.semivariance, [np.nan, 2.0, 18.0, 32.0])
    # one pair: (root^4 / 2) / 0.951
    np.testing.assert_allclose(
        pairs.semivariogram(np.array([1.0, 3.0, np.nan]), "cressie").semivariance[1], 2.0 / 0.951
    )


@pytest.mark.parametrize("model", MODELS)
def test_models_rise_from_nothing_to_all(model):
    assert shape_of(model, 0.0) == 0.0
    assert shape_of(model, 50.0) == pytest.approx(1.0)
    assert (np.diff(shape_of(model, np.linspace(0.0, 6.0, 200))) >= 0).all()


def test_models_in_closed_form():
    assert shape_of("exponential", 1.0) == pytest.approx(1 - np.exp(-1))
    assert shape_of("spherical", 0.5) == pytest.approx(0.6875)
    assert shape_of("bessel", 2.0) == pytest.approx(1 - 2 * k1(2.0))
    for model, left in (("exponential", 0.05), ("spherical", 0.0), ("bessel", 0.05)):
        from mining_insar.algorithms.timeseries.semivariogram import RANGE_LENGTHS

        assert shape_of(model, RANGE_LENGTHS[model]) == pytest.approx(1.0 - left, abs=1e-3)


@pytest.mark.parametrize(("model", "length"), [("exponential", 2000.0), ("spherical", 5000.0), ("bessel", 1500.0)])
def test_a_known_field_is_found_again(model, length):
    east, north, values = fields(model, length, 60, nugget=0.3)
    pairs = PointPairs(east, north, 12_000.0, 20)
    fit = fit_model(pooled([pairs.semivariogram(each) for each in values]), model)
    assert fit.sill == pytest.approx(1.0, rel=0.1)
    assert fit.nugget == pytest.approx(0.3, abs=0.06)
    assert fit.length == pytest.approx(length, rel=0.15)
    assert fit.reached
    assert fit.difference_std(1e9) == pytest.approx(np.sqrt(2.0 * fit.sill))


def test_outliers_hardly_count_with_cressie():
    """Whole-cycle errors at 2 % of the points."""
    east, north, values = fields("exponential", 2000.0, 60, nugget=0.2)
    rng = np.random.default_rng(1)
    values[rng.random(values.shape) < 0.02] += 12.0
    pairs = PointPairs(east, north, 12_000.0, 20)
    nuggets = {
        estimator: fit_model(pooled([pairs.semivariogram(each, estimator) for each in values]), "exponential").nugget
        for estimator in ("matheron", "cressie")
    }
    assert nuggets["matheron"] > 2.0
    assert nuggets["cressie"] < 0.6


def test_the_mean_of_correlated_points_is_known():
    east, north, values = fields("exponential", 3000.0, 4000, n=60)
    fit = fit_model(PointPairs(east, north, 15_000.0, 10).semivariogram(values[0]), "exponential")
    known = type(fit)("exponential", 0.0, 1.0, 3000.0, 0.0, True)
    assert values.mean(axis=1).var() == pytest.approx(known.mean_factor(east, north), rel=0.06)
    assert np.sqrt(values.var(axis=1).mean()) == pytest.approx(known.scene_std(east, north), rel=0.02)


def test_a_ramp_has_no_sill_and_says_so():
    rng = np.random.default_rng(2)
    east, north = rng.uniform(0.0, 20_000.0, (2, 500))
    ramp = 1e-3 * east + 0.05 * rng.normal(size=500)
    pairs = PointPairs(east, north, 10_000.0, 20)
    assert not fit_model(pairs.semivariogram(ramp), "exponential").reached
    flat = without_plane(ramp, east, north)
    assert np.std(flat) == pytest.approx(0.05, rel=0.1)
    assert np.isnan(without_plane(np.append(ramp[:3], np.nan), east[:4], north[:4])[3])


def test_rates_are_taken_off_without_taking_variance():
    """Scenes of unit noise, the first one subtracted, on ground that moves steadily."""
    rng = np.random.default_rng(3)
    years = np.cumsum(rng.uniform(0.03, 0.1, 12))
    air = rng.normal(size=(12, 40_000))
    series = air - air[0] + 5.0 * years[:, None] * rng.normal(size=40_000)
    series[3, 0] = np.nan
    residual = without_rates(series, years)
    assert np.isnan(residual[:, 0]).all()
    np.testing.assert_allclose(residual[:, 1:].std(axis=1), 1.0, atol=0.02)
    with pytest.raises(InputError, match="at least four dates, got 3"):
        without_rates(series[:3], years[:3])


def test_what_cannot_be_is_refused():
    with pytest.raises(InputError, match="got 1"):
        PointPairs(np.zeros(1), np.zeros(1), 100.0, 5)
    with pytest.raises(InputError, match="within MAX_DISTANCE of 1 m"):
        PointPairs(np.array([0.0, 100.0]), np.zeros(2), 1.0, 5)
    east = np.arange(100.0)
    pairs = PointPairs(east, np.zeros(100), 80.0, 5)
    with pytest.raises(InputError, match="does not vary"):
        fit_model(pairs.semivariogram(np.ones(100)), "exponential")
    with pytest.raises(InputError, match="four distance classes"):
        fit_model(pairs.semivariogram(np.where(east < 5, east, np.nan)), "exponential")
    with pytest.raises(InputError, match="MODEL"):
        fit_model(pairs.semivariogram(east), "cubic")
