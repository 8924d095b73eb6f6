"""Pixels with some of their pairs: what is kept, what is said of each date, and that no bridge is invented."""

from __future__ import annotations

import datetime

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.timeseries.banded import BRIDGED, CONNECTED
from mining_insar.algorithms.timeseries.intermittent import (
    BRIDGED_DATE,
    EMPTY_DATE,
    INTERMITTENT,
    INTERPOLATED_DATE,
    NO_DATE,
    TIED,
    CoverageOptions,
    apply_coverage,
    count_parts,
    date_states,
    finish_intermittent,
    mask_pairs,
)
from mining_insar.algorithms.timeseries.network import Network
from mining_insar.algorithms.timeseries.sbas import SbasOptions, invert, plan_sbas

WAVELENGTH = 0.0555
SCALE = -WAVELENGTH / (4 * np.pi)


def network_of(n_dates, order):
    dates = [datetime.date(2020, 1, 1) + datetime.timedelta(12 * number) for number in range(n_dates)]
    return Network.from_date_pairs(
        [(dates[a], dates[a + step]) for step in range(1, order + 1) for a in range(n_dates - step)]
    )


def without(network, phase, pixel, *dates):
    """Take away every pair that touches one of the dates."""
    phase[np.isin(network.pairs, dates).any(axis=1), 0, pixel] = np.nan


@pytest.fixture
def stack():
    """Ten dates; pixel 1 cut between dates 2 and 3, 2 without date 4, 3 without date 0, 4 empty, 5 with one pair."""
    network = network_of(10, 2)
    phase = -0.3 * (network.pairs[:, 1] - network.pairs[:, 0])[:, None, None] * np.ones((1, 1, 6))
    cut = (network.pairs[:, 0] <= 2) & (network.pairs[:, 1] >= 3)
    phase[cut, 0, 1] = np.nan
    without(network, phase, 2, 4)
    without(network, phase, 3, 0)
    phase[:, 0, 4] = np.nan
    phase[1:, 0, 5] = np.nan
    return network, phase.astype(np.float32)


def test_parts_and_what_each_date_rests_on(stack):
    network, phase = stack
    valid = np.isfinite(phase)
    assert count_parts(network, valid)[0].tolist() == [1, 2, 2, 2, 0, 9]
    plan = plan_sbas(network, SbasOptions(weighting="none", smoothing=0.05))
    result = invert(plan, phase, None, wavelength=WAVELENGTH)
    states = date_states(network, valid, result.displacement)[:, 0]
    assert (states[:, 0] == TIED).all()
    assert states[:, 1].tolist() == [TIED] * 3 + [BRIDGED_DATE] * 7
    assert states[:, 2].tolist() == [TIED] * 4 + [INTERPOLATED_DATE] + [TIED] * 5
    # the first date has no pair: the level of the others is the first set's, and the first date rests on smoothing
    assert states[:, 3].tolist() == [INTERPOLATED_DATE] + [TIED] * 9
    assert (states[:, 4] == NO_DATE).all()
    assert states[:, 5].tolist() == [TIED] * 2 + [INTERPOLATED_DATE] * 8
    plain = invert(plan_sbas(network, SbasOptions(weighting="none")), phase, None, wavelength=WAVELENGTH)
    states = date_states(network, valid, plain.displacement)[:, 0]
    assert states[:, 1].tolist() == [TIED] * 3 + [EMPTY_DATE] * 7
    assert states[:, 3].tolist() == [EMPTY_DATE] + [TIED] * 9
    assert np.array_equal(np.isnan(plain.displacement[:, 0, :4]), states[:, :4] == EMPTY_DATE)


@pytest.mark.parametrize("smoothing", [0.0, 0.05])
def test_intermittent_keeps_the_largest_tied_set_and_nothing_else(stack, smoothing):
    network, phase = stack
    plan = plan_sbas(network, SbasOptions(weighting="none", smoothing=smoothing))
    coverage = apply_coverage(network, phase, CoverageOptions(intermittent=0.7))
    assert (coverage.too_few, coverage.too_short) == (0, 1)
    assert coverage.partial[0].tolist() == [False, True, True, True, False, False]
    result = invert(plan, phase, None, wavelength=WAVELENGTH)
    result = finish_intermittent(plan, result, coverage, phase, None, wavelength=WAVELENGTH)
    assert result.flag[0].tolist() == [CONNECTED, INTERMITTENT, INTERMITTENT, INTERMITTENT, 0, 0]
    series = result.displacement[:, 0]
    assert np.isnan(series[:3, 1]).all()
    np.testing.assert_allclose(series[3:, 1], -0.3 * SCALE * np.arange(7), atol=1e-6)
    assert np.flatnonzero(np.isnan(series[:, 2])).tolist() == [4]
    assert np.flatnonzero(np.isnan(series[:, 3])).tolist() == [0]
    assert np.isnan(series[:, 4:]).all()
    np.testing.assert_allclose(result.velocity[0, :4], -0.3 * SCALE / (12 / 365.25), rtol=1e-5)
    states = date_states(network, np.isfinite(phase), result.displacement)
    assert set(np.unique(states[:, 0, :4])) == {TIED, EMPTY_DATE}


def test_a_low_share_lets_short_pixels_in_and_a_high_one_keeps_them_out(stack):
    network, phase = stack
    counts = []
    for share in (0.0, 0.2, 0.5, 0.75, 0.95, 1.0):
        coverage = apply_coverage(network, phase.copy(), CoverageOptions(intermittent=share))
        counts.append((int(coverage.partial.sum()), coverage.too_short))
    assert counts == [(4, 0), (4, 0), (3, 1), (2, 2), (0, 4), (0, 4)]


def test_minimum_observations_and_pair_coherence(stack):
    network, phase = stack
    coverage = apply_coverage(network, phase, CoverageOptions(min_observations=14))
    assert coverage.too_few == 2
    assert np.isfinite(phase).any(axis=0)[0].tolist() == [True, True, False, True, False, False]
    coherence = np.full(phase.shape, 0.5, np.float32)
    coherence[3, 0, 0], coherence[5, 0, 0] = 0.2, np.nan
    mask_pairs(phase, coherence, 0.3)
    assert np.flatnonzero(np.isnan(phase[:, 0, 0])).tolist() == [3, 5]


def test_stated_deviation_of_intermittent_velocities_is_true():
    """The pairs' errors strung together along time are in it, not the scatter about the line alone."""
    network = network_of(24, 2)
    rng = np.random.default_rng(4)
    n = 600
    phase = -0.3 * (network.pairs[:, 1] - network.pairs[:, 0])[:, None, None] + rng.normal(
        0, 0.4, (network.n_pairs, 1, n)
    )
    phase = phase.astype(np.float32)
    for pixel in range(n):
        without(network, phase, pixel, *rng.choice(24, 2, replace=False), 22, 23)
    coverage = apply_coverage(network, phase, CoverageOptions(intermittent=0.5))
    plan = plan_sbas(network, SbasOptions(weighting="none"))
    result = invert(plan, phase, None, wavelength=WAVELENGTH)
    scatter_only = result.velocity_std.copy()
    result = finish_intermittent(plan, result, coverage, phase, None, wavelength=WAVELENGTH)
    error = (result.velocity - -0.3 * SCALE / (12 / 365.25))[coverage.partial]
    assert coverage.partial.sum() > 300
    assert 0.85 < np.sqrt(np.mean((error / result.velocity_std[coverage.partial]) ** 2)) < 1.15
    assert np.median(scatter_only[coverage.partial]) < 0.7 * np.median(result.velocity_std[coverage.partial])


def test_bridged_pixels_are_left_to_smoothing_unless_asked(stack):
    network, phase = stack
    plan = plan_sbas(network, SbasOptions(weighting="none", smoothing=0.05))
    coverage = apply_coverage(network, phase, CoverageOptions())
    assert coverage.kept is None
    result = invert(plan, phase, None, wavelength=WAVELENGTH)
    after = finish_intermittent(plan, result, coverage, phase, None, wavelength=WAVELENGTH)
    assert after.flag[0, 1] == BRIDGED
    assert np.isfinite(after.displacement[:, 0, 1]).all()


def test_refusals():
    for options, words in (
        (CoverageOptions(intermittent=1.5), "INTERMITTENT must be between 0 and 1, got 1.5"),
        (CoverageOptions(min_pair_coherence=-0.1), "MIN_PAIR_COHERENCE must be between 0 and 1, got -0.1"),
        (CoverageOptions(min_observations=0), "MIN_OBSERVATIONS must be at least 1"),
    ):
        with pytest.raises(InputError, match=words):
            options.checked()


def test_parts_that_intermittent_coverage_leaves_out_are_still_counted_as_they_were(stack):
    network, phase = stack
    coverage = apply_coverage(network, phase, CoverageOptions(intermittent=0.6))
    # pixel 1 falls into two parts, of which the one of three dates is left out: not into one and three
    assert np.isnan(phase[:, 0, 1]).any()
    assert count_parts(network, coverage.had)[0].tolist()[:4] == [1, 2, 2, 2]
    assert apply_coverage(network, phase, CoverageOptions()).had is None
