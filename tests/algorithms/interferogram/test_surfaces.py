"""Surfaces of height and position: recovered through turbulent air and outliers, and left out where there are none."""

from __future__ import annotations

import datetime

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.interferogram.surfaces import fit_surfaces, surface_model
from mining_insar.algorithms.simulation.fields import smooth_field, turbulent_screen
from mining_insar.algorithms.timeseries.network import Network

SHAPE = (90, 110)
DATES = [datetime.date(2020, 1, 1) + datetime.timedelta(days=12 * number) for number in range(9)]
PAIRS = [(DATES[a], DATES[b]) for a in range(9) for b in range(a + 1, min(9, a + 4))]
NETWORK = Network.from_date_pairs([pair[::-1] if number % 4 == 0 else pair for number, pair in enumerate(PAIRS)])
ROW, COL = (part.ravel() for part in np.mgrid[: SHAPE[0], : SHAPE[1]])
X, Y = 2.0 * (COL + 0.5) / SHAPE[1] - 1.0, 2.0 * (ROW + 0.5) / SHAPE[0] - 1.0


def pairs_of(scenes):
    return (scenes[NETWORK.pairs[:, 1]] - scenes[NETWORK.pairs[:, 0]]).astype(np.float32)


@pytest.fixture(scope="module")
def height():
    """Mountains of 200 m standard deviation on a slope, so that height and ramp are correlated."""
    hills = smooth_field(SHAPE, 12.0, np.random.default_rng(1)).ravel()
    return 1200.0 + 200.0 * hills + 150.0 * X


def about_mean(values):
    return values - values.mean(axis=0)


def test_known_surfaces_come_back(height):
    """No noise: coefficients of the dates about their mean, in radians per metre and per half width, to rounding."""
    rng = np.random.default_rng(2)
    truth = rng.normal(size=(9, 3)) * [3.0, 2.0, 0.01]
    phase = pairs_of(truth @ np.stack([X, Y, height]) + 7.0)
    model = surface_model("linear", "plane", SHAPE, height)
    fits = fit_surfaces(phase, ROW, COL, height, model, NETWORK, keep_trend=False)
    found = fits.dates / [1.0, 1.0, model.height_scale]
    assert np.abs(found - about_mean(truth)).max() < 2e-3
    assert np.abs(found[:, 2] - about_mean(truth)[:, 2]).max() < 2e-5
    assert fits.significant.all()
    assert fits.explained.min() > 0.999
    sign = truth[NETWORK.pairs[:, 1], 2] - truth[NETWORK.pairs[:, 0], 2]
    assert fits.slopes[:, 0] == pytest.approx(sign, abs=2e-5)


def test_mining_bowl_and_unwrapping_error_do_not_bend_the_fit(height):
    """Pixels that lie up to 15 rad off move the robust slope by a third of what they move a least squares line."""
    rng = np.random.default_rng(3)
    truth = rng.normal(size=9) * 0.01
    phase = pairs_of(truth[:, None] * height)
    bowl = 15.0 * np.exp(-((X - 0.5) ** 2 + (Y + 0.4) ** 2) / 0.02)
    phase[5] += bowl.astype(np.float32)
    phase[5, (X < -0.8) & (Y > 0.7)] += np.float32(2 * np.pi)
    phase += rng.normal(0.0, 0.3, phase.shape).astype(np.float32)
    phase[7, ROW < 30] = np.nan
    model = surface_model("linear", "none", SHAPE, height)
    fits = fit_surfaces(phase, ROW, COL, height, model, NETWORK, keep_trend=False)
    expected = truth[NETWORK.pairs[5, 1]] - truth[NETWORK.pairs[5, 0]]
    plain = np.polyfit(height, phase[5], 1)[0]
    assert abs(fits.slopes[5, 0] - expected) < 0.35 * abs(plain - expected)
    assert abs(fits.slopes[7, 0] - (truth[NETWORK.pairs[7, 1]] - truth[NETWORK.pairs[7, 0]])) < 5e-5


def test_quadratic_heights_and_every_ramp(height):
    h = (height - height.mean()) / 200.0
    ramps = {"plane": X - Y, "bilinear": X * Y, "quadratic": X**2 + 0.5 * Y**2}
    for name, ramp in ramps.items():
        scenes = np.zeros((9, ROW.size))
        scenes[4] = 2.0 * h + 1.5 * h**2 + 3.0 * ramp
        model = surface_model("quadratic", name, SHAPE, height)
        fits = fit_surfaces(pairs_of(scenes), ROW, COL, height, model, NETWORK, keep_trend=False)
        surface = np.tensordot(fits.dates, model.terms(ROW, COL, height), axes=1)
        left = pairs_of(scenes) - pairs_of(surface)
        assert (left - left.mean(axis=1, keepdims=True)).std() < 2e-3, name


def test_standard_deviations_are_honest_in_turbulent_air(height):
    """Air without any dependence on height: slopes within two deviations mostly, and the dates are left alone."""
    ratios, kept = [], []
    for seed in range(4):
        rng = np.random.default_rng(seed)
        scenes = np.stack([turbulent_screen(SHAPE, 4.0, rng).ravel() for _ in DATES])
        model = surface_model("linear", "plane", SHAPE, height)
        fits = fit_surfaces(pairs_of(scenes), ROW, COL, height, model, NETWORK, keep_trend=False)
        ratios.append(fits.dates_found[:, 2] / fits.dates_std[:, 2])
        kept.append(fits.significant)
        # the white standard deviation of the same slope, for comparison: ten and more times smaller
        white = 4.0 / np.sqrt(ROW.size)
        assert np.median(fits.dates_std[:, 2]) > 5.0 * white
    assert 0.5 < np.sqrt(np.mean(np.square(ratios))) < 2.0
    assert np.mean(kept) < 0.35


def test_a_delay_with_height_is_found_in_turbulent_air(height):
    rng = np.random.default_rng(11)
    truth = about_mean(rng.normal(size=9) * 0.02)  # 4 rad over one standard deviation of the heights
    air = np.stack([turbulent_screen(SHAPE, 1.5, rng).ravel() for _ in DATES])
    phase = pairs_of(air + truth[:, None] * height)
    phase[3, rng.random(ROW.size) < 0.05] += 40.0
    model = surface_model("linear", "plane", SHAPE, height)
    fits = fit_surfaces(phase, ROW, COL, height, model, NETWORK, keep_trend=False)
    found = fits.dates_found[:, 2] / model.height_scale
    assert np.sqrt(np.mean(np.square(found - truth))) < 0.25 * truth.std()
    assert fits.significant.sum() >= 6
    surface = np.tensordot(fits.dates, model.terms(ROW, COL, height), axes=1)
    left = phase - pairs_of(surface)
    assert np.median(np.abs(left - np.median(left, axis=1, keepdims=True))) < 0.6 * np.median(
        np.abs(phase - np.median(phase, axis=1, keepdims=True))
    )


def test_steady_motion_stays_in_the_velocity(height):
    """A ramp and a slope with height that grow steadily (a subsiding lake bed) are left alone, the rest is not."""
    years = NETWORK.years
    steady = np.stack([40.0 * years, -25.0 * years, 0.05 * years], axis=1)
    rng = np.random.default_rng(8)
    shaken = rng.normal(size=(9, 3)) * [3.0, 2.0, 0.01]
    model = surface_model("linear", "plane", SHAPE, height)
    terms = np.stack([X, Y, height])
    alone = fit_surfaces(pairs_of(steady @ terms), ROW, COL, height, model, NETWORK)
    assert np.abs(alone.dates).max() < 1e-2
    both = fit_surfaces(pairs_of((steady + shaken) @ terms), ROW, COL, height, model, NETWORK)
    line = np.stack([np.ones(9), years], axis=1)
    expected = shaken - line @ np.linalg.lstsq(line, shaken, rcond=None)[0]
    assert np.abs(both.dates_found / [1.0, 1.0, model.height_scale] - expected).max() < 5e-3
    slope = (years - years.mean()) / np.sum(np.square(years - years.mean()))
    assert np.abs(slope @ both.dates_found).max() < 1e-9
    off = fit_surfaces(pairs_of(steady @ terms), ROW, COL, height, model, NETWORK, keep_trend=False)
    assert np.abs(off.dates[:, 0]).max() > 5.0


def test_a_pair_without_pixels_does_not_take_the_dates_along(height):
    rng = np.random.default_rng(4)
    truth = about_mean(rng.normal(size=9) * 0.01)
    phase = pairs_of(truth[:, None] * height)
    phase[2] = np.nan
    phase[6, 30:] = np.nan
    model = surface_model("linear", "none", SHAPE, height)
    fits = fit_surfaces(phase, ROW, COL, height, model, NETWORK, keep_trend=False)
    assert np.isnan(fits.pairs[[2, 6]]).all()
    assert np.isnan(fits.slopes[2]).all()
    assert fits.dates[:, 0] / model.height_scale == pytest.approx(truth, abs=2e-5)


def test_disconnected_parts_have_their_own_mean():
    network = Network.from_date_pairs([(DATES[0], DATES[1]), (DATES[3], DATES[5])])
    phase = np.stack([2.0 * X, -4.0 * X]).astype(np.float32)
    fits = fit_surfaces(phase, ROW, COL, None, surface_model("none", "plane", SHAPE, None), network, keep_trend=False)
    assert fits.dates[:, 0] == pytest.approx([-1.0, 1.0, 2.0, -2.0], abs=1e-3)
    assert np.isnan(fits.explained).all()


def test_what_cannot_be_fitted_is_refused(height):
    with pytest.raises(InputError, match="there is no DEM"):
        surface_model("linear", "none", SHAPE, None)
    with pytest.raises(InputError, match=r"spread by 0\.0 m only"):
        surface_model("linear", "none", SHAPE, np.full(50, 300.0))
    with pytest.raises(InputError, match="no height at the pixels"):
        surface_model("linear", "none", SHAPE, np.full(50, np.nan))
    with pytest.raises(InputError, match="ELEVATION must be one of"):
        surface_model("cubic", "none", SHAPE, height)
    with pytest.raises(InputError, match="RAMP must be one of"):
        surface_model("none", "slope", SHAPE, height)
    model = surface_model("linear", "plane", SHAPE, height)
    phase = np.full((NETWORK.n_pairs, ROW.size), np.nan, np.float32)
    with pytest.raises(InputError, match="No interferogram has the 80 valid pixels"):
        fit_surfaces(phase, ROW, COL, height, model, NETWORK, keep_trend=False)
