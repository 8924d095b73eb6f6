"""Leaving interferograms out in closed form is leaving them out."""

from __future__ import annotations

import datetime

import numpy as np
import pytest

from mining_insar.algorithms.timeseries import influence as module
from mining_insar.algorithms.timeseries.influence import leave_one_out, sample_size, summarise_influence
from mining_insar.algorithms.timeseries.network import Network
from mining_insar.algorithms.timeseries.sbas import UNDERDETERMINED, SbasOptions, invert, plan_sbas

WAVELENGTH = 0.0555
SCALE = -WAVELENGTH / (4 * np.pi)


def network_of(n_dates=9, order=3, baseline=False, extra=()):
    dates = [datetime.date(2020, 1, 1) + datetime.timedelta(12 * number) for number in range(n_dates)]
    pairs = [(a, a + step) for step in range(1, order + 1) for a in range(n_dates - step)]
    pairs = [pair if number % 3 else pair[::-1] for number, pair in enumerate(pairs)]
    orbit = np.random.default_rng(5).normal(0, 80, n_dates)
    noise = np.random.default_rng(6).normal(0, 3, len(pairs))
    known = [orbit[b] - orbit[a] + e for (a, b), e in zip(pairs, noise)] if baseline else None
    return Network.from_date_pairs([(dates[a], dates[b]) for a, b in pairs], known)


@pytest.mark.parametrize(("smoothing", "dem"), [(0.0, False), (0.05, False), (0.05, True)])
@pytest.mark.parametrize("weighting", ["none", "coherence", "variance"])
def test_equals_leaving_out(monkeypatch, smoothing, dem, weighting):
    monkeypatch.setattr(module, "_CHUNK_VALUES", 400)
    rng = np.random.default_rng(3)
    network = network_of(baseline=dem)
    phase = rng.normal(0, 1, (network.n_pairs, 1, 6)).astype(np.float32)
    phase[rng.random(phase.shape) < 0.15] = np.nan
    coherence = rng.uniform(0.3, 0.9, phase.shape).astype(np.float32)
    plan = plan_sbas(network, SbasOptions(weighting, 8.0, smoothing, dem))
    known = {"wavelength": WAVELENGTH, "dem_factor": 4e-4 if dem else None}
    whole = invert(plan, phase, coherence, **known)
    found = leave_one_out(plan, phase[:, 0], coherence[:, 0], wavelength=WAVELENGTH)
    compared = 0
    for pair, (reference, secondary) in enumerate(network.pairs):
        rest = phase.copy()
        rest[pair] = np.nan
        without = invert(plan, rest, coherence, **known)
        ok = np.isfinite(found.residual[pair]) & (whole.flag[0] == without.flag[0]) & (whole.flag[0] != UNDERDETERMINED)
        compared += ok.sum()
        np.testing.assert_allclose(
            found.velocity[pair, ok], (without.velocity - whole.velocity)[0, ok], atol=2e-8, rtol=1e-4
        )
        change = np.abs(without.displacement - whole.displacement)[:, 0].max(axis=0)
        np.testing.assert_allclose(found.series[pair, ok], change[ok], atol=1e-8, rtol=1e-4)
        model = (without.displacement[secondary] - without.displacement[reference])[0]
        if dem:
            model = model + SCALE * 4e-4 * network.perpendicular_baseline[pair] * without.dem_error[0]
        np.testing.assert_allclose(found.residual[pair, ok], (phase[pair, 0] * SCALE - model)[ok], atol=1e-8, rtol=1e-4)
    assert compared > 90


def test_what_nothing_checks_is_said_and_a_bad_pair_comes_first():
    network = network_of(8, 4)
    rng = np.random.default_rng(1)
    phase = rng.normal(0, 0.2, (network.n_pairs, 40)).astype(np.float32)
    bad = 9
    phase[bad] += 2 * np.pi
    last = np.flatnonzero((network.pairs == 7).any(axis=1))
    phase[last[1:], :10] = np.nan  # one pair alone holds the last date of ten pixels
    phase[:, 39] = np.nan
    plan = plan_sbas(network, SbasOptions(weighting="none"))
    found = leave_one_out(plan, phase, None, wavelength=WAVELENGTH)
    assert np.isnan(found.velocity[last[0], :10]).all()
    np.testing.assert_allclose(found.leverage[last[0], :10], 1.0)
    summary = summarise_influence(found)
    assert summary.order[0] == bad
    assert np.argmax(summary.residual_rms) == bad
    assert summary.residual_rms[bad] == pytest.approx(2 * np.pi * abs(SCALE), rel=0.1)
    assert summary.residual_rms[bad] > 3 * np.nanmedian(summary.residual_rms)
    assert summary.unchecked[last[0]] == pytest.approx(10 / 39)
    assert summary.pixels[bad] == 39
    assert summary.misfit[bad] > 0.5
    # the leverages of a pixel add up to its unknowns
    np.testing.assert_allclose(np.nansum(found.leverage[:, 20]), network.n_dates - 1)


def test_a_chain_checks_nothing():
    network = network_of(5, 1)
    plan = plan_sbas(network, SbasOptions(weighting="none"))
    summary = summarise_influence(leave_one_out(plan, np.ones((4, 3), np.float32), None, wavelength=WAVELENGTH))
    assert (summary.unchecked == 1.0).all()
    assert np.isnan(summary.velocity_rms).all()


def test_the_sample_is_bounded():
    assert sample_size(plan_sbas(network_of(), SbasOptions())) == 1000
    assert 50 <= sample_size(plan_sbas(network_of(150, 3), SbasOptions())) < 1000


@pytest.mark.parametrize(("smoothing", "dem"), [(0.0, False), (0.05, True)])
def test_pixels_without_weight_or_without_any_do_not_stop_the_others(smoothing, dem):
    network = network_of(baseline=dem)
    plan = plan_sbas(network, SbasOptions("coherence", None, smoothing, dem))
    phase = np.random.default_rng(0).normal(0, 1, (network.n_pairs, 4)).astype(np.float32)
    coherence = np.full(phase.shape, 0.5, np.float32)
    coherence[:, 0] = 0.0
    phase[1:, 1] = np.nan
    found = leave_one_out(plan, phase, coherence, wavelength=WAVELENGTH)
    assert np.isnan(found.leverage[:, 0]).all()
    assert np.isfinite(found.velocity[:, 2:]).all()
    nothing = leave_one_out(plan, phase[:, :0], coherence[:, :0], wavelength=WAVELENGTH)
    assert np.isnan(summarise_influence(nothing).velocity_rms).all()
