"""Change points and phases: known truths with noise and outliers, both kernels, and what must be refused."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.timeseries.phases import (
    COMPLETE,
    NO_PHASE,
    STILL_ACTIVE,
    THROUGHOUT,
    find_phases,
    subsidence_phases,
)
from mining_insar.algorithms.timeseries.piecewise import (
    candidate_times,
    choose_kernel,
    fit_piecewise,
    search_numpy,
)

NOISE = 0.008
KERNEL = choose_kernel()[0]


def dates(seed: int = 0, count: int = 102) -> np.ndarray:
    """Irregular 12-day dates over the Sentinel-1 span of Tang et al. (2023)."""
    rng = np.random.default_rng(seed)
    return np.sort(rng.choice(np.arange(0.0, 4.665 * 365.25, 12.0), count, replace=False)) / 365.25


def motion(years: np.ndarray, rates_mm: tuple[float, ...], knots: tuple[float, ...] = ()) -> np.ndarray:
    """Subsidence [m] at the given rates [mm/yr], positive rates sink."""
    borders = [0.0, *knots, 1e9]
    return -sum(
        rate / 1000.0 * np.clip(years - start, 0.0, end - start)
        for rate, start, end in zip(rates_mm, borders, borders[1:])
    )


def noisy(truth: np.ndarray, count: int, seed: int, outliers: bool = False) -> np.ndarray:
    rng = np.random.default_rng(seed)
    series = truth + rng.normal(0.0, NOISE, (count, truth.size))
    if outliers:
        # one gross error per series, as an unwrapping error of three C-band cycles makes it
        series[np.arange(count), rng.integers(0, truth.size, count)] += 0.084
    return series


def phases_of(series: np.ndarray, years: np.ndarray, **options):
    return find_phases(series.T[:, np.newaxis], years, kernel=KERNEL, **options)


@pytest.mark.parametrize("outliers", [False, True])
def test_the_series_of_the_paper_is_recovered(outliers):
    years = dates()
    series = noisy(motion(years, (37, 378, 55), (2.65, 3.65)), 150, 1, outliers)
    fit, phases = phases_of(series, years)
    assert (phases.phase == COMPLETE).mean() >= 0.99
    for found, true in ((phases.initial_rate, 37), (phases.active_rate, 378), (phases.residual_rate, 55)):
        error = np.abs(found * 1000.0 + true)
        assert np.median(error) < 6.0
        assert (error < 15.0).mean() >= 0.94
    for found, true in ((phases.onset, 2.65), (phases.end, 3.65)):
        error = np.abs(found - true) * 365.25
        assert np.median(error) < 10.0
        assert (error < 60.0).mean() >= 0.98
    if outliers:
        assert 0.97 * 150 <= np.count_nonzero(fit.outliers) <= 150


def test_standard_deviations_are_honest():
    years = dates()
    fit, phases = phases_of(noisy(motion(years, (37, 378, 55), (2.65, 3.65)), 300, 2), years)
    two = fit.knots == 2
    for value, std, true in (
        (phases.active_rate, phases.active_std, -0.378),
        (phases.residual_rate, phases.residual_std, -0.055),
        (phases.onset, phases.onset_std, 2.65),
        (phases.end, phases.end_std, 3.65),
    ):
        normalised = ((value - true) / std)[two]
        assert 0.8 < np.sqrt(np.mean(normalised**2)) < 1.4


@pytest.mark.parametrize("outliers", [False, True])
def test_a_linear_series_gets_no_change_point(outliers):
    years = dates()
    fit, phases = phases_of(noisy(motion(years, (40,)), 300, 3, outliers), years)
    assert (fit.knots == 0).mean() >= 0.95
    assert (phases.phase == THROUGHOUT).mean() >= 0.95
    assert np.isnan(phases.onset[fit.knots == 0]).all()


def test_three_change_points_are_found():
    years = dates()
    fit, phases = phases_of(noisy(motion(years, (0, 37, 378, 55), (0.65, 2.65, 3.65)), 100, 4), years)
    assert (fit.knots == 3).mean() >= 22 / 25
    assert np.sqrt(np.nanmean((phases.onset - 2.65) ** 2)) * 365.25 < 40.0
    assert np.sqrt(np.nanmean((phases.end - 3.65) ** 2)) * 365.25 < 15.0


def test_a_stoppage_inside_the_active_phase():
    years = dates()
    _, phases = phases_of(noisy(motion(years, (52, 343, 0, 343), (3.0, 3.4, 3.7)), 100, 5), years)
    assert (phases.phase == STILL_ACTIVE).all()
    assert np.isnan(phases.end).all()
    assert np.isfinite(phases.stoppage_length).mean() > 0.9
    assert np.nanmedian(phases.stoppage_length) == pytest.approx(0.3, abs=0.03)
    assert np.nanmedian(phases.stoppage_start) == pytest.approx(3.4, abs=0.03)
    assert np.nanmedian(phases.active_rate) == pytest.approx(-0.343, abs=0.01)


def test_stable_and_rising_ground_have_no_phase():
    years = dates()
    _, stable = phases_of(noisy(motion(years, (0,)), 200, 6), years)
    assert (stable.phase == NO_PHASE).mean() > 0.94
    _, rising = phases_of(noisy(motion(years, (-30,)), 20, 7), years)
    assert (rising.phase == NO_PHASE).all()
    assert np.isnan(rising.active_rate).all()


def test_slow_subsidence_need_not_count():
    years = dates()
    series = noisy(motion(years, (12,)), 20, 16)
    assert (phases_of(series, years)[1].phase == THROUGHOUT).mean() > 0.9
    assert (phases_of(series, years, least_rate=0.020)[1].phase == NO_PHASE).all()


def test_search_equals_brute_force():
    rng = np.random.default_rng(8)
    years = np.sort(rng.uniform(0.0, 3.0, 40))
    series = noisy(motion(years, (10, 200, 30), (1.0, 2.0)), 3, 9)
    series[1, 5:9] = np.nan
    candidates, gap, least = np.linspace(0.3, 2.7, 11), 2, 4
    rss, gain, knots = search_numpy(series, years, candidates, gap, least)
    for row, values in enumerate(series):
        there = np.isfinite(values)
        t, d = years[there], values[there]
        for number in range(4):
            best = (np.inf, None)
            for chosen in itertools.combinations(range(candidates.size), number):
                tau = candidates[list(chosen)]
                counts = np.diff([0, *np.searchsorted(t, tau, side="right"), t.size])
                if number and (min(counts) < least or np.any(np.diff(chosen) < gap)):
                    continue
                design = np.column_stack([np.ones_like(t), t, *(np.maximum(t - knot, 0.0) for knot in tau)])
                misfit = np.sum((d - design @ np.linalg.lstsq(design, d, rcond=None)[0]) ** 2)
                best = min(best, (misfit, chosen))
            assert rss[row] - gain[row, number] == pytest.approx(best[0], rel=1e-9)
            assert tuple(knots[row, number, :number]) == best[1]


def test_both_kernels_agree():
    if KERNEL != "numba":
        pytest.skip("numba does not work here")
    years = dates(10, 60)
    series = noisy(motion(years, (37, 378, 55), (2.0, 3.0)), 60, 11, outliers=True)
    series[np.random.default_rng(12).random(series.shape) < 0.1] = np.nan
    series[3] = np.nan
    before = series.copy()
    compiled, plain = (fit_piecewise(series, years, kernel=kernel) for kernel in ("numba", "numpy"))
    for name in ("knots", "knot_years", "rates", "rate_std", "rms", "observations", "outliers"):
        np.testing.assert_allclose(getattr(compiled, name), getattr(plain, name), rtol=1e-6, atol=1e-9)
    np.testing.assert_array_equal(series, before)


def test_units_and_origin_scale():
    years = dates()
    series = noisy(motion(years, (37, 378, 55), (2.65, 3.65)), 5, 13)
    fit, phases = phases_of(series, years)
    later, moved = phases_of(series + 0.5, years + 7.0)
    np.testing.assert_array_equal(fit.knots, later.knots)
    np.testing.assert_allclose(moved.onset - 7.0, phases.onset, atol=1e-6)
    np.testing.assert_allclose(moved.active_rate, phases.active_rate, atol=1e-8)


def test_pixels_without_enough_dates_are_empty():
    years = dates()
    series = noisy(motion(years, (37, 378, 55), (2.65, 3.65)), 3, 14)
    series[0] = np.nan
    series[1, 7:] = np.nan
    fit, phases = phases_of(series, years)
    assert fit.knots.tolist()[:2] == [-1, -1]
    assert phases.phase.tolist()[:2] == [-1, -1]
    assert np.isnan(phases.active_rate[:2]).all()
    assert phases.phase[2] == COMPLETE


def test_a_perfect_series_does_not_fail():
    years = dates()
    fit = fit_piecewise(motion(years, (37, 378, 55), (2.65, 3.65))[np.newaxis], years)
    assert fit.knots[0] >= 2
    assert subsidence_phases(fit).active_rate[0] == pytest.approx(-0.378, abs=0.001)


def test_few_dates_allow_few_change_points():
    years = np.linspace(0.0, 4.6, 15)
    fit, _ = phases_of(noisy(motion(years, (37, 378, 55), (2.65, 3.65)), 20, 15), years)
    assert fit.knots.max() <= 2
    assert candidate_times(np.linspace(0.0, 0.3, 9), 0.2)[0].size == 0


@pytest.mark.parametrize(
    ("change", "match"),
    [
        ({"years": np.array([0.0, 1.0])}, "at least 8 dates, got 2"),
        ({"years": np.array([0.0])}, "at least 8 dates, got 1"),
        ({"years": np.array([0, 1, 2, 4, 3, 5, 6, 7.0])}, "must ascend"),
        ({"years": np.array([0, 1, 2, 3, 3, 5, 6, 7.0])}, "must ascend"),
        ({"shortest": 0.0}, "shortest segment must be a positive number"),
        ({"most_knots": 4}, "between 0 and 3, got 4"),
    ],
)
def test_bad_input_is_refused(change, match):
    years = change.pop("years", np.arange(9.0))
    with pytest.raises(InputError, match=match):
        fit_piecewise(np.zeros((2, years.size)), years, **change)
