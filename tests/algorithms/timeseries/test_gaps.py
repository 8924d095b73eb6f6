"""The spline in tension: closed forms on a line and on a map, which gaps are filled, and what stays as it was."""

from __future__ import annotations

import numpy as np
import pytest

from mining_insar.algorithms.timeseries.gaps import fill_map, fill_maps, fill_profile, fillable


def test_without_tension_a_cubic_comes_back():
    x = np.arange(40.0)
    truth = 0.01 * x**3 - 0.3 * x**2 + x
    values = truth.copy()
    values[12:25] = np.nan
    found, filled = fill_profile(values, 0.0)
    np.testing.assert_allclose(found, truth, atol=1e-6)
    assert filled.sum() == 13


def test_full_tension_is_a_straight_line():
    values = np.array([0.0, 1.0, np.nan, np.nan, np.nan, 9.0, 3.0])
    found, _ = fill_profile(values, 1.0)
    np.testing.assert_allclose(found, [0, 1, 3, 5, 7, 9, 3], atol=1e-9)


@pytest.mark.parametrize("tension", [0.1, 0.25, 0.7])
def test_between_them_the_closed_form_of_the_equation(tension):
    """(1 - T) d4 z = T d2 z has the solutions 1, k, r^k and r^-k with r + 1/r - 2 = T / (1 - T)."""
    c = 2.0 + tension / (1.0 - tension)
    r = (c + np.sqrt(c * c - 4.0)) / 2.0
    k = np.arange(-10, 11)
    truth = 3.0 - 0.5 * k + 0.02 * r ** np.clip(k, -10, 10).astype(float) + 0.7 * r ** -k.astype(float)
    truth = truth / np.abs(truth).max()
    values = truth.copy()
    values[6:16] = np.nan
    found, _ = fill_profile(values, tension)
    np.testing.assert_allclose(found, truth, atol=1e-8)


def test_a_cubic_surface_comes_back_without_tension():
    """Every cubic satisfies the discrete biharmonic equation, on oblong pixels too."""
    row, col = np.mgrid[0:40, 0:50] * 1.0
    truth = 1e-3 * (col - 20) ** 3 + 2e-3 * col**2 * row - 1e-3 * row**3 + 0.1 * row * col + 3
    values = truth.copy()
    values[15:24, 20:30] = np.nan
    values[5, 5] = np.nan
    for pixel in ((1.0, 1.0), (92.0, 77.0)):
        found = fill_map(values, 0.0, 10, pixel)
        np.testing.assert_allclose(found.values, truth, atol=1e-5)
        assert found.filled.sum() == 91


def test_full_tension_is_the_soap_film():
    """The mean of the four neighbours, at every filled pixel."""
    rng = np.random.default_rng(0)
    values = rng.normal(size=(30, 30))
    values[8:20, 9:17] = np.nan
    found = fill_map(values, 1.0, 12).values
    mean = 0.25 * (found[:-2, 1:-1] + found[2:, 1:-1] + found[1:-1, :-2] + found[1:-1, 2:])
    inside = np.isnan(values)[1:-1, 1:-1]
    np.testing.assert_allclose(found[1:-1, 1:-1][inside], mean[inside], atol=1e-8)
    assert values[8:20, 9:17].size == inside.sum()


def test_noise_and_an_outlier_stay_and_the_gap_is_near_the_truth():
    rng = np.random.default_rng(3)
    row, col = np.mgrid[0:60, 0:60]
    truth = -200.0 * np.exp(-((row - 30) ** 2 + (col - 30) ** 2) / (2 * 12.0**2))
    values = truth + rng.normal(0.0, 1.0, truth.shape)
    values[50, 50] = -900.0
    empty = (np.abs(row - 30) < 4) & (np.abs(col - 24) < 4)
    values[empty] = np.nan
    found = fill_map(values, 0.25, 10)
    np.testing.assert_array_equal(found.values[~empty], values[~empty])
    assert (found.filled == empty).all()
    assert np.abs(found.values - truth)[empty].max() < 25.0
    without = fill_map(values, 1.0, 10)
    # The soap film cannot bulge: it misses the bottom of the bowl by more.
    assert np.abs(without.values - truth)[empty].mean() > np.abs(found.values - truth)[empty].mean()


@pytest.mark.parametrize("side", range(1, 8))
@pytest.mark.parametrize("most", [1, 2, 3, 4, 5, 6])
def test_a_square_gap_is_filled_up_to_its_side(side, most):
    values = np.ones((40, 40))
    values[10 : 10 + side, 10 : 10 + side] = np.nan
    assert fillable(values, most).sum() == (side * side if side <= most else 0)


def test_long_thin_gaps_are_filled_and_borders_are_not():
    values = np.ones((30, 30))
    values[15, 1:-1] = np.nan
    assert fillable(values, 1).sum() == 28
    values[:, 29] = np.nan
    assert not fillable(values, 5)[:, 29].any()
    assert np.isnan(fill_map(values, 0.25, 5).values[:, 29]).all()


def test_ends_of_a_profile_are_not_extrapolated_and_long_gaps_stay():
    values = np.array([np.nan, 1.0, np.nan, 3.0, np.nan, np.nan, np.nan, 7.0, np.nan])
    found, filled = fill_profile(values, 0.0, max_gap=2)
    np.testing.assert_array_equal(np.isnan(found), [1, 0, 0, 0, 1, 1, 1, 0, 1])
    np.testing.assert_array_equal(filled, [0, 0, 1, 0, 0, 0, 0, 0, 0])
    np.testing.assert_array_equal(np.isnan(fill_profile(np.array([np.nan, 2.0, np.nan]))[0]), [1, 0, 1])
    assert np.isnan(fill_profile(np.full(5, np.nan))[0]).all()


def test_layers_with_gaps_of_their_own_are_filled_one_by_one():
    rng = np.random.default_rng(9)
    values = rng.normal(size=(4, 25, 25))
    values[0, 5, 5] = values[1, 5, 5] = values[2, 12:14, 12] = np.nan
    before = values.copy()
    found = fill_maps(values, 0.3, 3)
    np.testing.assert_array_equal(values, before)
    for layer in range(4):
        np.testing.assert_allclose(found[layer].values, fill_map(values[layer], 0.3, 3).values)
    assert [int(each.filled.sum()) for each in found] == [1, 1, 2, 0]


def test_bad_options():
    with pytest.raises(ValueError, match="TENSION must be between 0"):
        fill_profile(np.ones(4), 1.5)
    with pytest.raises(ValueError, match="MAX_GAP must be 1 pixel or more, got 0"):
        fill_map(np.ones((4, 4)), 0.5, 0)
