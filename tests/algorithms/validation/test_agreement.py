"""RMSE, alignment and intervals: identities, closed forms, coverage in simulation, the paper's numbers."""

from __future__ import annotations

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.validation.agreement import (
    agreement,
    alignment_offset,
    correlation_interval,
    mine_agreement,
    overall,
)

#: Tang et al. (2023), Section 5.3: RMSE by mine [mm] and number of stations (Table 3).
SENTINEL = (24.1, 22.9, 15.3, 20.1, 59.5), (4, 3, 3, 4, 4)
ALOS = (21.6, 15.8, 25.6), (3, 4, 4)


def test_the_paper_s_average_is_the_mean_of_mines():
    sentinel, alos = overall(*SENTINEL), overall(*ALOS)
    assert sentinel.mean_of_mines == pytest.approx(28.38)
    assert alos.mean_of_mines == pytest.approx(21.00)
    # what the other definitions would have given: none is the printed 28.4
    assert sentinel.station_weighted == pytest.approx(29.41, abs=0.005)
    assert alos.station_weighted == pytest.approx(20.95, abs=0.005)
    assert sentinel.rms_of_mines == pytest.approx(32.51, abs=0.005)
    with pytest.raises(InputError, match="No mine"):
        overall([])


def test_identity_of_alignments():
    rng = np.random.default_rng(0)
    ground = np.cumsum(rng.normal(0, 0.01, 40))
    insar = ground + 0.3 + rng.normal(0, 0.012, 40)
    mean, first = agreement(insar, ground, "mean"), agreement(insar, ground, "first")
    assert first.rmse.value**2 == pytest.approx(mean.rmse.value**2 + (first.offset - mean.offset) ** 2)
    assert mean.bias.value == 0.0
    assert first.offset == pytest.approx((insar - ground)[:3].mean())
    none = agreement(insar, ground, "none")
    assert none.rmse.value**2 == pytest.approx(mean.rmse.value**2 + mean.offset**2)
    assert agreement(insar, ground, ddof=1).rmse.value == pytest.approx(mean.rmse.value * np.sqrt(40 / 39))
    with pytest.raises(InputError, match="ALIGNMENT must be one of"):
        alignment_offset(insar, "last")


def test_the_first_epoch_alone_costs_root_two():
    rng = np.random.default_rng(1)
    rmse = {"mean": [], "first": []}
    for _ in range(300):
        noise = rng.normal(0, 0.01, 100)
        for name in rmse:
            rmse[name].append(agreement(noise, np.zeros(100), name, first_epochs=1).rmse.value ** 2)
    assert np.sqrt(np.mean(rmse["first"])) == pytest.approx(0.01 * np.sqrt(2), rel=0.04)
    assert np.sqrt(np.mean(rmse["mean"])) == pytest.approx(0.01, rel=0.02)


def test_the_median_ignores_one_gross_outlier():
    rng = np.random.default_rng(2)
    noise = rng.normal(0, 0.005, 41)
    noise[7] = 1.4  # an unwrapping error
    assert abs(alignment_offset(noise, "median")) < 0.003
    assert abs(alignment_offset(noise, "mean")) > 0.03


def test_intervals_cover():
    """Of 400 simulated stations, 95 % intervals hold the truth about as often as they say."""
    rng = np.random.default_rng(3)
    held = np.zeros(3)
    for _ in range(400):
        ground = rng.normal(0, 0.03, 60)
        insar = 0.8 * ground + rng.normal(0, 0.01, 60) + 0.1
        found = agreement(insar, ground)
        correlation = 0.8 * 0.03 / np.hypot(0.8 * 0.03, 0.01)
        rms = np.hypot(0.2 * 0.03, 0.01)
        for number, (interval, value) in enumerate(
            ((found.slope, 0.8), (found.correlation, correlation), (found.rmse, rms))
        ):
            held[number] += interval.low <= value <= interval.high
    assert (held / 400 > 0.915).all()
    assert (held / 400 < 0.985).all()


def test_autocorrelated_noise_widens_the_interval():
    rng = np.random.default_rng(4)
    white = rng.normal(0, 1, 400)
    slow = np.convolve(white, np.ones(20) / 20, mode="same")
    assert agreement(white, np.zeros(400)).effective > 300
    assert agreement(slow, np.zeros(400)).effective < 60


def test_too_little():
    with pytest.raises(InputError, match=r"1 common epoch\(s\)"):
        agreement(np.array([1.0, np.nan]), np.array([1.0, 2.0]))
    two = agreement(np.array([1.0, 2.0]), np.array([1.0, 1.5]))
    assert np.isnan(two.correlation.value)
    assert np.isnan(two.rmse.low)
    still = agreement(np.array([1.0, 2.0, 3.0]), np.zeros(3))
    assert np.isnan(still.slope.value)
    assert np.isnan(correlation_interval(0.9, 3.0).low)


def test_pooling():
    quiet = agreement(np.array([1.0, -1.0] * 10) * 0.001, np.zeros(20))
    loud = agreement(np.array([1.0, -1.0] * 5) * 0.010, np.zeros(10))
    mine = mine_agreement("M", [quiet, loud])
    assert mine.pooled == pytest.approx(np.sqrt((20 * 1e-6 + 10 * 1e-4) / 30))
    assert mine.mean_of_stations == pytest.approx(0.0055)
    assert (mine.stations, mine.n) == (2, 30)
    with pytest.raises(InputError, match="no station that could be compared"):
        mine_agreement("M", [])
