"""The tie to GNSS: closed form for one station, recovery with several and with planes, honest sigma, refusals."""

from __future__ import annotations

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.gnss.tie import tie_to_gnss

UNKNOWN = np.nan


def test_one_station_is_the_difference_since_the_first_tied_date():
    insar = np.array([0.0, 0.03, -0.02, 0.05, 0.01])[:, None]
    ground = np.array([np.nan, 0.11, 0.10, 0.12, 0.09])[:, None]
    sigma = np.array([np.nan, 0.003, 0.004, 0.0, 0.003])[:, None]
    sigma[3] = 0.005
    tie = tie_to_gnss(insar, ground, sigma)
    np.testing.assert_array_equal(tie.tied, [False, True, True, True, True])
    difference = (insar - ground)[:, 0]
    np.testing.assert_allclose(tie.shift[1:], difference[1:] - difference[1], atol=1e-12)
    assert tie.sigma[1] == 0.0
    # GNSS at the date and at the first one, both
    np.testing.assert_allclose(tie.sigma[2:], np.hypot([0.004, 0.005, 0.003], 0.003))
    np.testing.assert_allclose(tie.residual[1:], 0.0, atol=1e-12)
    tied = insar[:, 0] - tie.shift
    np.testing.assert_allclose(np.diff(tied[1:]), np.diff(ground[1:, 0]), atol=1e-12)


def make(rng, dates, stations, slope_scale, noise, gaps=0.2):
    shift = np.r_[0.0, rng.normal(0, 0.03, dates - 1)]
    slope = np.vstack([np.zeros(2), rng.normal(0, slope_scale, (dates - 1, 2))])
    position = rng.uniform(-1, 1, (stations, 2))
    ground = np.cumsum(rng.normal(0, 0.003, (dates, stations)), axis=0)
    insar = ground + rng.normal(0, 1, stations) + shift[:, None] + slope @ position.T
    insar = insar + rng.normal(0, noise, insar.shape)
    insar[rng.random(insar.shape) < gaps] = np.nan
    return shift, slope, position, insar, ground


def test_several_stations_with_gaps_are_recovered_exactly_without_noise():
    shift, slope, position, insar, ground = make(np.random.default_rng(1), 20, 6, 0.02, 0.0, 0.1)
    none = np.full(insar.shape, UNKNOWN)
    tie = tie_to_gnss(insar, ground, none, position)
    tied = tie.tied
    assert tied[0]
    np.testing.assert_allclose(tie.shift[tied], shift[tied], atol=1e-10)
    np.testing.assert_allclose(tie.slope[tied], slope[tied], atol=1e-10)
    flat = tie_to_gnss(insar - (slope @ position.T), ground, none)
    np.testing.assert_allclose(flat.shift, shift, atol=1e-10)
    np.testing.assert_array_equal(flat.slope, 0.0)


def test_sigma_is_that_of_many_repetitions():
    rng = np.random.default_rng(2)
    ratios = []
    for _ in range(150):
        shift, _, _, insar, ground = make(rng, 12, 4, 0.0, 0.004, 0.1)
        tie = tie_to_gnss(insar, ground, np.full(insar.shape, UNKNOWN))
        error = tie.shift - shift
        kept = tie.tied & (tie.sigma > 0)
        # relative to the first tied date
        ratios.extend((error[kept] - error[np.flatnonzero(tie.tied)[0]]) / tie.sigma[kept])
    assert np.std(ratios) == pytest.approx(1.0, abs=0.1)


def test_a_noisy_station_counts_less_and_its_outlier_shows_in_the_misfit():
    rng = np.random.default_rng(3)
    shift, _, _, insar, ground = make(rng, 30, 4, 0.0, 0.001, 0.0)
    insar[15, 3] += 0.4
    sigma = np.full(insar.shape, 0.001)
    sigma[:, 3] = 0.1
    good = tie_to_gnss(insar, ground, sigma)
    bad = tie_to_gnss(insar, ground, np.full(insar.shape, UNKNOWN))
    assert np.abs(good.shift - shift).max() < 0.005
    assert np.abs(bad.shift - shift).max() > 0.05
    assert np.argmax(np.abs(good.residual).max(axis=0)) == 3
    # the scatter is larger than a sigma of 0.1 mm says, and the tie's follows the scatter
    small = tie_to_gnss(insar[:, :3], ground[:, :3], np.full((30, 3), 1e-4))
    assert 3e-4 < np.median(small.sigma[1:]) < 2e-3


def test_refusals():
    rng = np.random.default_rng(4)
    _, _, position, insar, ground = make(rng, 10, 4, 0.0, 0.001, 0.0)
    none = np.full(insar.shape, UNKNOWN)
    few = ground.copy()
    few[4:] = np.nan
    with pytest.raises(InputError, match="Only 4 of 10 dates have InSAR and a station"):
        tie_to_gnss(insar, few, none)
    with pytest.raises(InputError, match="Only 0 of 10 dates have InSAR and at least three stations"):
        tie_to_gnss(insar[:, :2], ground[:, :2], none[:, :2], position[:2])
    with pytest.raises(InputError, match="the stations lie in a line"):
        tie_to_gnss(insar, ground, none, np.column_stack([np.arange(4.0), 2.0 * np.arange(4.0)]))
    apart = insar.copy()
    apart[:5, 2:] = np.nan
    apart[5:, :2] = np.nan
    with pytest.raises(InputError, match="groups that never record at the same dates"):
        tie_to_gnss(apart, ground, none)
