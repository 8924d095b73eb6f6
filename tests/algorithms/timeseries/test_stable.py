"""Quiet ground: rates against lstsq, one-sided motion, drifting noise, patches and their rank."""

from __future__ import annotations

import numpy as np
import pytest

from mining_insar.algorithms.timeseries.stable import (
    best_patches,
    box_sum,
    densest,
    quiet_ground,
    rank_patches,
    rates_of,
)

YEARS = np.linspace(0.0, 4.0, 40)
BASIS = np.column_stack([np.ones(40), YEARS])


def test_rates_equal_polyfit():
    values = np.random.default_rng(1).normal(0, 0.01, (40, 6))
    rate, wander = rates_of(values, BASIS)
    for pixel in range(6):
        (slope, _), residuals, *_ = np.polyfit(YEARS, values[:, pixel], 1, full=True)
        assert rate[pixel] == pytest.approx(slope)
        assert wander[pixel] == pytest.approx(np.sqrt(residuals[0] / 38))


def test_densest_interval():
    rng = np.random.default_rng(2)
    values = np.concatenate([rng.uniform(-100, 0, 700), rng.normal(3, 0.5, 300)])
    assert densest(values, 3.0) == pytest.approx(3.0, abs=0.2)
    assert densest(np.array([4.0]), 1.0) == 4.0


def test_quiet_ground_is_found_under_moving_ground_atmosphere_and_a_broken_pixel():
    """Seven of ten pixels sink, each at its own rate: the median of all is off by 20 mm/yr, the quiet ground is not."""
    rng = np.random.default_rng(3)
    common = rng.normal(0, 0.02, 40) + 0.03 * YEARS
    rates = np.concatenate([-rng.uniform(0.004, 0.1, 700), np.zeros(300)])
    values = common[:, None] + YEARS[:, None] * rates + rng.normal(0, 0.003, (40, 1000))
    values[20, 999] += 0.5
    found = quiet_ground(values, BASIS)
    difference = found.constants - common
    assert abs(rates_of(difference[:, None], BASIS)[0][0]) < 1e-3
    assert found.quiet[700:999].mean() > 0.95
    assert found.quiet[:700].mean() < 0.03
    assert not found.quiet[999]
    assert found.spread > 0.02
    assert found.scatter == pytest.approx(0.003 * np.sqrt(np.linalg.inv(BASIS.T @ BASIS)[1, 1]), rel=0.2)
    median = np.median(values, axis=1) - common
    assert abs(rates_of(median[:, None], BASIS)[0][0]) > 0.015


def test_pairs_without_intercept():
    spans = np.array([0.1, 0.2, 0.3, 0.5])[:, None]
    values = spans * np.array([-0.02, 0.0, 0.0, 0.0]) + np.array([0.3, -0.1, 0.2, 0.0])[:, None]
    found = quiet_ground(values, spans)
    np.testing.assert_array_equal(found.quiet, [False, True, True, True])
    np.testing.assert_allclose(found.constants, [0.3, -0.1, 0.2, 0.0])


def test_box_sums():
    values = np.random.default_rng(4).normal(0, 1, (7, 9))
    summed = box_sum(values, 2)
    for row, col in np.ndindex(7, 9):
        part = values[max(0, row - 2) : row + 3, max(0, col - 2) : col + 3]
        assert summed[row, col] == pytest.approx(part.sum())


def test_the_best_patch_is_quiet_coherent_and_away_from_the_mask():
    shape = (40, 60)
    rate, wander = np.full(shape, 0.004), np.full(shape, 0.003)
    quality, usable = np.full(shape, 0.5), np.ones(shape, dtype=bool)
    rate[10:15, 10:15] = 0.0
    quality[28:33, 40:45] = 0.95
    wander[10:15, 10:15] = wander[28:33, 40:45] = 0.001
    rate[28:33, 40:45] = 0.0
    usable[:, 58:] = False
    maps = rank_patches(rate, wander, quality, usable, 2, 0.002)
    places = np.array(best_patches(maps.cost, 2, 2))
    assert np.abs(places - [(30, 42), (12, 12)]).max() <= 2
    # a patch is whole and usable
    assert np.isnan(maps.cost[:2]).all()
    assert np.isnan(maps.cost[:, 57:]).all()
    assert maps.local_rate[12, 12] == pytest.approx(-0.004, abs=1e-4)
    near = np.full(shape, 1e6)
    near[25:, 35:] = 50.0
    far = rank_patches(rate, wander, quality, usable, 2, 0.002, near)
    assert np.abs(np.array(best_patches(far.cost, 2, 1)) - (12, 12)).max() <= 2
    assert best_patches(np.full(shape, np.nan), 2, 3) == []


def test_without_coherence():
    shape = (20, 20)
    maps = rank_patches(np.zeros(shape), np.full(shape, 0.002), None, np.ones(shape, dtype=bool), 1, 0.002)
    assert np.isnan(maps.quality).all()
    assert np.isfinite(maps.cost[1:-1, 1:-1]).all()
