"""Predicted deviations against the errors of simulated stacks, with air, and the velocity of series with deviations."""

from __future__ import annotations

import datetime

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.simulation.decorrelation import draw_phase_and_coherence
from mining_insar.algorithms.simulation.fields import smooth_field, turbulent_screen
from mining_insar.algorithms.simulation.networks import acquisitions, simulated_network
from mining_insar.algorithms.timeseries.network import Network
from mining_insar.algorithms.timeseries.sbas import SbasOptions, invert, plan_sbas
from mining_insar.algorithms.timeseries.uncertainty import (
    date_noise,
    series_sigma,
    velocity_sigma,
    weighted_velocity,
)
from mining_insar.algorithms.timeseries.velocity import fit_velocity

WAVELENGTH = 0.0555
SCALE = WAVELENGTH / (4 * np.pi)
LOOKS = 20.0
KNOWN = {"wavelength": WAVELENGTH, "kernel": "numpy"}


def rms(values):
    return float(np.sqrt(np.nanmean(np.square(values))))


def over_predicted(sensor, seeds, weighting, air):
    """Rms of error over predicted deviation, velocity and all dates: stable ground, decorrelation, turbulent air."""
    scenes, shape = acquisitions(sensor), (24, 24)
    velocity, dates = [], []
    for seed in range(seeds):
        rng = np.random.default_rng((7, seed))
        network = simulated_network(scenes, seed)
        best = np.clip(0.6 + 0.15 * smooth_field(shape, 8, rng), 0.2, 0.9)
        days = np.abs(network.temporal_baseline)[:, None, None] * 365.25
        expected = 0.12 + (best - 0.12) * np.exp(-days / scenes.coherence_days)
        noise, coherence = draw_phase_and_coherence(expected.astype(np.float32), LOOKS, rng)
        screens = np.stack([turbulent_screen(shape, air, rng) for _ in range(network.n_dates)])
        phase = ((screens[network.pairs[:, 1]] - screens[network.pairs[:, 0]]) / SCALE + noise).astype(np.float32)
        plan = plan_sbas(network, SbasOptions(weighting, LOOKS))
        found = invert(plan, phase, coherence, **KNOWN)
        sigma = series_sigma(plan, phase, coherence, found, **KNOWN, atmosphere_std=air)
        velocity.append(rms(found.velocity / sigma.velocity))
        dates.append(rms(found.displacement[1:] / sigma.dates[1:]))
    return rms(velocity), rms(dates)


@pytest.mark.parametrize(("sensor", "seeds"), [("alos2", 30), ("sentinel1", 6)])
def test_with_air_and_decorrelation_the_deviations_are_honest(sensor, seeds):
    """Many seeds, since a screen has a few independent patches only."""
    velocity, dates = over_predicted(sensor, seeds, "variance", 0.006)
    assert velocity == pytest.approx(1.0, abs=0.05)
    assert dates == pytest.approx(1.0, abs=0.05)


def test_the_residuals_say_it_too():
    """Eleven loops make s0 itself uncertain; beside the air that hardly shows."""
    velocity, dates = over_predicted("alos2", 20, "coherence", 0.006)
    assert velocity == pytest.approx(1.0, abs=0.05)
    assert dates == pytest.approx(1.0, abs=0.05)


def test_air_adds_what_it_should_in_closed_form():
    """Perfect coherence of a chain: twice the variance of a scene at each date, and s^2 / Sxx for the slope."""
    dates = [datetime.date(2020, 1, 1) + datetime.timedelta(12 * k) for k in range(6)]
    network = Network.from_date_pairs(list(zip(dates, dates[1:])))
    plan = plan_sbas(network, SbasOptions("variance", 200.0))
    phase = np.zeros((5, 1, 1), np.float32)
    coherence = np.ones_like(phase)
    found = invert(plan, phase, coherence, **KNOWN)
    sigma = series_sigma(plan, phase, coherence, found, **KNOWN, atmosphere_std=0.01)
    np.testing.assert_allclose(sigma.dates[1:, 0, 0], 0.01 * np.sqrt(2.0), rtol=1e-3)
    assert sigma.dates[0, 0, 0] == 0
    offset = network.years - network.years.mean()
    assert sigma.velocity[0, 0] == pytest.approx(0.01 / np.sqrt(offset @ offset), rel=1e-3)
    with pytest.raises(InputError, match="ATMOSPHERE_STD"):
        series_sigma(plan, phase, coherence, found, **KNOWN, atmosphere_std=-0.01)


# ---- velocity of a finished series


YEARS = 12.0 * np.arange(30) / 365.25


@pytest.mark.parametrize("reach", [1, 2, 3, 10])
def test_the_diagonal_nearly_tells_the_velocity(reach):
    """From the dates' deviations alone: within 2 % for a chain, 5 % for neighbours of neighbours. Where each date is
    paired with very many, the ends' larger noise looks like growth: up to 40 % too large, never too small."""
    rng = np.random.default_rng(2)
    dates = [datetime.date(2020, 1, 1) + datetime.timedelta(12 * k) for k in range(30)]
    pairs = [(dates[a], dates[b]) for a in range(30) for b in range(a + 1, min(30, a + reach + 1))]
    network = Network.from_date_pairs(pairs)
    coherence = rng.uniform(0.3, 0.8, (network.n_pairs, 1, 40)).astype(np.float32)
    plan = plan_sbas(network, SbasOptions("variance", LOOKS))
    phase = np.zeros_like(coherence)
    found = invert(plan, phase, coherence, **KNOWN)
    for air in (0.0, 0.006):
        exact = series_sigma(plan, phase, coherence, found, **KNOWN, atmosphere_std=air)
        own = series_sigma(plan, phase, coherence, found, **KNOWN)
        # the air may come with the raster or after it
        for ratio in (
            velocity_sigma(YEARS, exact.dates) / exact.velocity,
            velocity_sigma(YEARS, own.dates, air) / exact.velocity,
        ):
            assert ratio.min() > 0.97
            assert ratio.max() < {1: 1.02, 2: 1.05, 3: 1.05, 10: 1.4}[reach]


def test_noise_is_parted_exactly_at_both_extremes():
    walk = np.sqrt(np.arange(5.0))[:, None, None]
    own, grown = date_noise(walk)
    np.testing.assert_allclose(own[:, 0, 0], 0.5)
    np.testing.assert_allclose(grown[:, 0, 0], [0, 0, 1, 2, 3])
    scenes = np.sqrt([0.0, 2.0, 2.0, 2.0, 2.0])[:, None, None]
    own, grown = date_noise(scenes, aps_std=3.0)
    np.testing.assert_allclose(own[:, 0, 0], 10.0)
    np.testing.assert_allclose(grown, 0.0)
    # one bad date: its own business, the later ones are as good as before
    own, grown = date_noise(np.sqrt([0.0, 2.0, 50.0, 2.0, np.nan, 2.0])[:, None, None])
    np.testing.assert_allclose(own[:, 0, 0], [1, 1, 49, 1, np.nan, 1])
    np.testing.assert_allclose(np.delete(grown[:, 0, 0], 4), 0.0)


def test_dates_very_unlike_look_as_if_something_grew():
    """A known limit: what the diagonal cannot tell is left on the safe side, 1.4 times too large on average."""
    own = np.random.default_rng(0).uniform(0.001, 0.008, (30, 1, 400))
    sigma = np.sqrt(own**2 + own[0] ** 2)
    sigma[0] = 0.0
    units = [np.broadcast_to((np.arange(30) == number)[:, None, None], own.shape) for number in range(30)]
    slopes = np.stack([weighted_velocity(unit.astype(float), YEARS, *date_noise(sigma)).velocity for unit in units])
    true = np.sqrt((slopes**2 * own**2).sum(axis=0))
    ratio = weighted_velocity(np.zeros_like(own), YEARS, *date_noise(sigma)).sigma / true
    assert ratio.mean() == pytest.approx(1.43, abs=0.02)
    assert ratio.min() > 0.95


def test_an_outlier_that_is_known_to_be_one_hardly_counts():
    """Scenes of their own noise, one ten times worse and grossly wrong: the weighted rate is right, and honest."""
    rng = np.random.default_rng(3)
    rate, own = -0.05, np.full((30, 60, 70), 0.003)
    own[11] = 0.03
    scene = rng.normal(size=own.shape) * own
    scene[11] += 0.06
    displacement = (rate * YEARS)[:, None, None] + scene - scene[0]
    sigma = np.sqrt(own**2 + own[0] ** 2)
    sigma[0] = 0.0
    displacement[:, 0, 0] = np.nan
    displacement[1:, 0, 1] = np.nan
    line = weighted_velocity(displacement, YEARS, *date_noise(sigma))
    plain = fit_velocity(displacement, YEARS)
    for values in vars(line).values():
        assert np.isnan(values[0, :2]).all()
    assert abs(np.nanmean(line.velocity) - rate) < 0.3 * abs(np.nanmean(plain.velocity) - rate)
    assert np.nanstd(line.velocity) / rms(line.sigma) == pytest.approx(1.0, abs=0.02)
    # the scatter has the bad date in it
    assert np.nanstd(line.velocity) / rms(line.velocity_std) == pytest.approx(0.95, abs=0.05)
    # weights alike: the plain line
    equal = weighted_velocity(displacement, YEARS, *date_noise(np.zeros_like(sigma)))
    np.testing.assert_allclose(equal.velocity, plain.velocity, atol=1e-6)
    np.testing.assert_allclose(equal.velocity_std, plain.velocity_std, rtol=1e-4)


def test_negative_deviations_are_refused():
    with pytest.raises(InputError, match="DATE_SIGMA must not be negative, got -1"):
        date_noise(np.array([0.0, 1.0, -1.0]).reshape(3, 1, 1))
