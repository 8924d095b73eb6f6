"""Predicted scatter of InSAR minus ground against draws of both."""

from __future__ import annotations

import numpy as np
import pytest

from mining_insar.algorithms.validation.agreement import alignment_offset
from mining_insar.algorithms.validation.predicted import chance_range, normalised_rms, predicted_deviation

DATES, DRAWS = 14, 20_000


@pytest.mark.parametrize("alignment", ["mean", "first", "none"])
@pytest.mark.parametrize("walking", [False, True])
def test_it_is_what_draws_show(alignment, walking):
    """Scenes of their own noise, or a chain of pairs; some dates without ground; ground noise of its own."""
    rng = np.random.default_rng(4)
    if walking:
        series = np.cumsum(np.vstack([np.zeros(DRAWS), rng.normal(0, 0.002, (DATES - 1, DRAWS))]), axis=0)
        sigma = 0.002 * np.sqrt(np.arange(DATES))
    else:
        scenes = rng.normal(0, 0.004, (DATES, DRAWS))
        series, sigma = scenes - scenes[0], np.r_[0.0, np.full(DATES - 1, 0.004 * np.sqrt(2))]
    common = np.ones(DATES, bool)
    common[[2, 9]] = False
    ground_sigma = rng.uniform(0.001, 0.004, common.sum())
    ground = rng.normal(size=(common.sum(), DRAWS)) * ground_sigma[:, None]
    difference = series[common] - (ground - ground[0])
    found = difference - np.array([alignment_offset(column, alignment) for column in difference.T])
    predicted = predicted_deviation(sigma, common, ground_sigma, alignment)
    # a random walk's first step is taken half for noise of its two dates
    np.testing.assert_allclose(found.std(axis=1), predicted, rtol=0.12 if walking else 0.03)
    together = normalised_rms(found, np.repeat(predicted[:, None], DRAWS, axis=1))
    assert together == pytest.approx(1.0, abs=0.05)


@pytest.mark.parametrize("alignment", ["mean", "none"])
def test_insar_between_its_dates(alignment):
    """Heights at campaigns, InSAR on the line between the radar dates before and after."""
    rng = np.random.default_rng(5)
    scenes = rng.normal(0, 0.004, (6, DRAWS))
    series, sigma = scenes - scenes[0], np.r_[0.0, np.full(5, 0.004 * np.sqrt(2))]
    weights = np.zeros((4, 6))
    weights[0, 0] = weights[3, 5] = 1.0
    weights[1, 1:3] = 0.25, 0.75
    weights[2, 3:5] = 0.5
    heights = rng.normal(size=(4, DRAWS)) * np.array([[0.001], [0.003], [0.001], [0.002]])
    difference = weights @ series - (heights - heights[0])
    found = difference - np.array([alignment_offset(column, alignment) for column in difference.T])
    predicted = predicted_deviation(sigma, weights, np.array([0.001, 0.003, 0.001, 0.002]), alignment)
    np.testing.assert_allclose(found.std(axis=1), predicted, rtol=0.03, atol=1e-12)
    unseen = predicted_deviation(np.where(np.arange(6) == 4, np.nan, sigma), weights, np.zeros(4), alignment)
    np.testing.assert_array_equal(np.isnan(unseen), [False, False, True, False])


def test_the_range_of_chance():
    """The rms of f normal values lies in it in 95 % of all cases; one outlier of ten sigma takes it out."""
    low, high = chance_range(12.0)
    draws = np.sqrt(np.mean(np.random.default_rng(6).normal(size=(DRAWS, 12)) ** 2, axis=1))
    assert np.mean((draws > low) & (draws < high)) == pytest.approx(0.95, abs=0.01)
    assert np.sqrt((100.0 + 11.0) / 12.0) > high
    assert np.isnan(chance_range(0.0)).all()


def test_what_is_not_known_is_left_out():
    sigma = np.array([0.0, 0.003, np.nan, 0.003])
    predicted = predicted_deviation(sigma, np.ones(4, bool), np.full(4, np.nan))
    np.testing.assert_array_equal(np.isnan(predicted), [False, False, True, False])
    assert np.isnan(predicted_deviation(np.full(3, np.nan), np.ones(3, bool), np.zeros(3))).all()
    assert np.isnan(normalised_rms(np.ones(2), np.full(2, np.nan)))
    # a gross error shows
    assert normalised_rms(np.array([0.001, 0.05, 0.0, 0.001]), predicted) > 5.0
