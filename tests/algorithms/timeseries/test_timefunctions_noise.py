"""Standard deviations of curves from those of the dates: a chain of pairs drawn many times, and dense matrices."""

from __future__ import annotations

import datetime

import numpy as np
import pytest

from mining_insar.algorithms.timeseries.timefunctions import fit_time_function
from mining_insar.algorithms.timeseries.timefunctions_model import columns, parse_model
from mining_insar.algorithms.timeseries.timefunctions_noise import relative_weights
from mining_insar.algorithms.timeseries.uncertainty import date_noise, weighted_velocity

ORIGIN = datetime.date(2016, 1, 1)
STEP = "2018-01-01"
S = 80
YEARS = np.arange(S) * 18.0 / 365.25
#: Curves with what they show [m].
CURVES = {
    "linear": 0.02 * YEARS,
    "quadratic": 0.02 * YEARS - 0.01 * YEARS**2,
    "annual": 0.02 * YEARS + 0.02 * np.cos(2 * np.pi * YEARS),
    f"step:{STEP}": 0.02 * YEARS - 0.1 * (YEARS > 2.0),
    "logistic": -0.4 / (1.0 + np.exp(-(YEARS - 1.9) / 0.2)),
}


def noise_of(date_sigma):
    """Own standard deviation and walk of dates with these deviations."""
    own, walk = (part[:, 0] for part in date_noise(np.asarray(date_sigma)[:, np.newaxis]))
    return np.sqrt(own), walk


@pytest.mark.parametrize("text", CURVES)
def test_a_chain_of_pairs_scatters_as_predicted(text):
    """All of the error wanders: from the dates' own errors alone the rate's deviation came out 27 times too small."""
    rng = np.random.default_rng(1)
    steps = rng.normal(0.0, 0.001, (S - 1, 3000))
    values = CURVES[text][:, np.newaxis] + np.vstack([np.zeros(3000), np.cumsum(steps, axis=0)])
    sigma, walk = noise_of(0.001 * np.sqrt(np.arange(S)))
    fit = fit_time_function(YEARS, values, text, sigma, walk=walk, origin=ORIGIN)
    assert fit.determined.all()
    predicted = np.sqrt((fit.sigmas**2).mean(axis=1))
    for name, deviation, found in zip(fit.names, predicted, fit.parameters):
        assert deviation / found.std() == pytest.approx(1.0, abs=0.08), name
    assert np.sqrt((fit.rate_sigma**2).mean()) / fit.rate.std() == pytest.approx(1.0, abs=0.03)
    own_only = fit_time_function(YEARS, values[:, :5], text, sigma, origin=ORIGIN)
    assert (own_only.rate_sigma < 0.3 * fit.rate_sigma[:5]).all()
    np.testing.assert_allclose(own_only.parameters, fit.parameters[:, :5], rtol=1e-6)


@pytest.mark.parametrize(
    "text", ["linear", f"quadratic+annual+step:{STEP}", "logistic", f"exp:{STEP}", "linear+logistic"]
)
def test_dense_matrices_say_the_same(text):
    """Own errors of every size, a walk with unequal steps, gaps and one gross outlier that is known to be one."""
    rng = np.random.default_rng(2)
    n = 6
    sigma = rng.uniform(0.001, 0.006, (S, n))
    walk = np.cumsum(np.vstack([np.zeros(n), rng.exponential(1e-6, (S - 1, n))]), axis=0)
    curve = (
        CURVES["logistic"] if "logistic" in text else 0.02 * YEARS - 0.2 * -np.expm1(-np.maximum(YEARS - 2, 0) / 0.4)
    )
    values = curve[:, None] + rng.normal(size=(S, n)) * sigma
    values[30], sigma[30] = values[30] + 0.05, 0.05
    values[rng.random((S, n)) < 0.1] = np.nan
    sigma[7, 2] = np.nan
    fit = fit_time_function(YEARS, values, text, sigma, walk=walk, origin=ORIGIN)
    assert fit.determined.all()
    model = parse_model(text, ORIGIN)
    for pixel in range(n):
        there = np.isfinite(values[:, pixel]) & np.isfinite(sigma[:, pixel])
        times = tuple(fit.parameters[model.n_linear :, pixel])
        basis = np.concatenate(columns(model, YEARS, times), axis=1)
        slopes = []
        for number in range(len(times)):
            # the derivative by a complex step, exact to the last digits
            moved = [time + (1e-30j if number == place else 0.0) for place, time in enumerate(times)]
            basis_there = np.concatenate(columns(model, YEARS, tuple(moved)), axis=1)
            slopes.append((basis_there @ fit.parameters[: model.n_linear, pixel]).imag / 1e-30)
        design = np.column_stack([basis, *slopes])[there]
        grown = walk[there, pixel]
        covariance = np.diag(sigma[there, pixel] ** 2) + np.minimum(grown[:, None], grown)
        weight = np.diag(1.0 / np.maximum(sigma[there, pixel], np.sqrt(1e-3) * sigma[there, pixel].max()) ** 2)
        estimator = np.linalg.inv(design.T @ weight @ design) @ design.T @ weight
        expected = np.sqrt(np.diag(estimator @ covariance @ estimator.T))
        np.testing.assert_allclose(fit.sigmas[:, pixel], expected, rtol=1e-9)


def test_a_line_is_the_same_by_both_ways():
    rng = np.random.default_rng(3)
    date_sigma = np.sqrt(np.cumsum(rng.exponential(1e-6, (30, 1, 9)), axis=0) + rng.uniform(0, 1e-5, (30, 1, 9)))
    date_sigma[0] = 0.0
    date_sigma[5, 0, 3] = np.nan
    date_sigma[:, 0, 4] = 0.0
    displacement = rng.normal(0.0, 0.004, (30, 1, 9))
    displacement[11, 0, :4] += 0.2
    displacement[2:, 0, 7], displacement[:, 0, 8], displacement[1:, 0, 6] = np.nan, np.nan, np.nan
    own, walk = date_noise(date_sigma)
    line = weighted_velocity(displacement, YEARS[:30], own, walk)
    own, walk = own[:, 0], walk[:, 0]
    fit = fit_time_function(YEARS[:30], displacement[:, 0], "linear", np.sqrt(own), walk=walk)
    np.testing.assert_allclose(fit.rate, line.velocity[0], rtol=1e-5)
    np.testing.assert_allclose(fit.rate_error, line.velocity_std[0], rtol=1e-5)
    np.testing.assert_allclose(fit.rate_sigma, line.sigma[0], rtol=1e-5)
    # without deviations there is only the scatter
    plain = fit_time_function(YEARS[:30], displacement[:, 0], "linear")
    np.testing.assert_array_equal(plain.rate_sigma, plain.rate_error)
    with pytest.raises(ValueError, match="walk goes with sigma"):
        fit_time_function(YEARS[:30], displacement[:, 0], "linear", walk=walk)


def test_no_date_weighs_more_than_a_thousand_times_another():
    weight = relative_weights(np.array([0.0, 1.0, 4.0, 2000.0, np.nan]), np.array([True, True, True, True, False]))
    np.testing.assert_allclose(weight, [1.0, 1.0, 0.5, 1e-3, 0.0])
    np.testing.assert_array_equal(relative_weights(np.zeros(3), np.ones(3, bool)), 1.0)
