"""Statistics of an area: closed forms, brute-force supersampling, an outlier, and nothing at all."""

from __future__ import annotations

import numpy as np
import pytest

from mining_insar.algorithms.grid import Window
from mining_insar.algorithms.mining.concessions import neighbourhood_median, weighted_percentiles, zone_statistics
from mining_insar.algorithms.mining.overlap import coverage


def field(rows, cols):
    row, col = np.mgrid[0:rows, 0:cols]
    return -200.0 * np.exp(-((row - 10.0) ** 2 + (col - 12.0) ** 2) / 30.0)


def test_equals_brute_force_supersampling():
    """A triangle over the bowl: mean, volume and areas from 40 x 40 points in every pixel."""
    values = field(24, 26)
    ring = np.array([[2.3, 3.1], [21.7, 9.4], [6.2, 22.8], [2.3, 3.1]])
    fine = (np.arange(24 * 40) + 0.5) / 40.0, (np.arange(26 * 40) + 0.5) / 40.0
    row, col = np.meshgrid(*fine, indexing="ij")
    inside = np.ones(row.shape, dtype=bool)
    for a, b in zip(ring[:-1], ring[1:]):
        inside &= (b[0] - a[0]) * (col - a[1]) - (b[1] - a[1]) * (row - a[0]) >= 0
    samples = np.repeat(np.repeat(values, 40, axis=0), 40, axis=1)[inside]
    found = zone_statistics(values, coverage([ring], Window(0, 0, 24, 26)), np.full((24, 26), 2500.0), thresholds=(50,))
    assert found.area == pytest.approx(inside.sum() / 1600 * 2500.0, rel=2e-3)
    assert found.mean == pytest.approx(samples.mean(), rel=2e-3)
    assert found.std == pytest.approx(samples.std(), rel=2e-3)
    assert found.volume == pytest.approx(-samples.sum() / 1600 * 2500.0 / 1000.0, rel=2e-3)
    assert found.area_beyond[50] == pytest.approx((samples < -50).sum() / 1600 * 2500.0, rel=5e-3)
    assert (found.lowest.row, found.lowest.col) == (10, 12)


def test_one_outlier_takes_the_maximum_and_not_the_robust_one():
    rng = np.random.default_rng(8)
    values = field(24, 26) + rng.normal(0, 2.0, (24, 26))
    values[20, 20] = -5000.0
    found = zone_statistics(values, np.ones(values.shape), np.full(values.shape, 100.0))
    assert found.lowest.value == -5000.0
    assert (found.robust_lowest.row, found.robust_lowest.col) == (10, 12)
    assert found.robust_lowest.value == pytest.approx(-193.4, abs=6.0)
    assert found.percentiles[50.0] == pytest.approx(np.median(values), abs=0.05)


def test_missing_values_cost_their_share_only():
    values = np.full((10, 10), -10.0)
    values[:, :3] = np.nan
    std, quality = np.full((10, 10), 4.0), np.full((10, 10), 0.6)
    found = zone_statistics(values, np.ones((10, 10)), np.full((10, 10), 50.0), std=std, coherence=quality)
    assert (found.mean, found.valid_share, found.area, found.coherence) == pytest.approx((-10.0, 0.7, 5000.0, 0.6))
    assert found.volume == pytest.approx(70 * 50.0 * 0.010)
    assert (found.lowest_std, found.mean_std) == (4.0, 4.0)


def test_noise_leaves_the_volume_alone():
    """Uplift counts against subsidence; a volume of the negative values alone would be 0.4 sigma per square metre."""
    rng = np.random.default_rng(1)
    values = rng.normal(0.0, 10.0, (200, 200))
    found = zone_statistics(values, np.ones(values.shape), np.ones(values.shape))
    assert abs(found.volume) < 4 * 0.010 * 200


def test_nothing_inside_is_nan_throughout():
    values = np.full((4, 4), np.nan)
    found = zone_statistics(values, np.ones((4, 4)), np.ones((4, 4)), thresholds=(20.0,))
    assert np.isnan([found.mean, found.lowest.value, found.robust_lowest.value, found.volume]).all()
    assert (found.valid_share, found.area_beyond[20.0], found.histogram) == (0.0, 0.0, None)
    unknown = zone_statistics(np.full((4, 4), -1.0), np.ones((4, 4)), np.full((4, 4), np.nan), thresholds=(0.5,))
    assert unknown.mean == -1.0
    assert np.isnan([unknown.area, unknown.volume, unknown.area_beyond[0.5]]).all()


def test_weighted_percentiles_with_equal_weights_are_hazens():
    rng = np.random.default_rng(3)
    values = rng.normal(size=101)
    levels = (2.0, 10.0, 50.0, 90.0, 98.0)
    expected = np.percentile(values, levels, method="hazen")
    np.testing.assert_allclose(weighted_percentiles(values, np.full(101, 7.0), levels), expected)
    doubled = weighted_percentiles(np.repeat(values, 2), np.full(202, 1.0), (50.0,))
    assert weighted_percentiles(values, np.full(101, 2.0), (50.0,)) == pytest.approx(doubled)


def test_neighbourhood_median_is_numpys():
    rng = np.random.default_rng(5)
    values = rng.normal(size=(12, 9))
    values[rng.random(values.shape) < 0.3] = np.nan
    found = neighbourhood_median(values)
    padded = np.pad(values, 1, constant_values=np.nan)
    for row in range(12):
        for col in range(9):
            nine = padded[row : row + 3, col : col + 3]
            enough = np.isfinite(nine).sum() >= 5
            expected = np.nanmedian(nine) if enough else np.nan
            assert found[row, col] == pytest.approx(expected, nan_ok=True)


def test_shapes_are_checked():
    with pytest.raises(ValueError, match="share must have shape"):
        zone_statistics(np.zeros((3, 3)), np.zeros((2, 3)), np.zeros((3, 3)))
