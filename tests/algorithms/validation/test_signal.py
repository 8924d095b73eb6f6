"""Signal or noise: what double differences may and may not claim."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from mining_insar.algorithms.validation.signal import NO_SIGNAL, SIGNAL, UNDECIDED, signal_test


def scene(seed, signal, noise, stations=6, epochs=30):
    rng = np.random.default_rng(seed)
    ground = np.outer(rng.uniform(0.2, 1.0, stations), np.linspace(0, -signal, epochs))
    ground += 0.1 * signal * rng.normal(size=ground.shape)
    return ground + rng.normal(0, noise, ground.shape), ground


def test_the_correlation_is_that_of_all_double_differences():
    insar, ground = scene(0, 0.05, 0.02, 4, 6)
    pairs = [
        (s[1] - s[0], t)
        for t in (insar, ground)
        for s in ((t[a], t[b]) for a, b in itertools.combinations(range(4), 2))
    ]
    values = [
        np.array([line[j] - line[i] for line, t in pairs if t is x for i, j in itertools.combinations(range(6), 2)])
        for x in (insar, ground)
    ]
    expected = values[0] @ values[1] / np.linalg.norm(values[0]) / np.linalg.norm(values[1])
    found = signal_test(insar, ground)
    assert found.correlation.value == pytest.approx(expected, abs=1e-12)
    first = [np.concatenate([(line - line[0])[1:] for line, t in pairs if t is x]) for x in (insar, ground)]
    expected = first[0] @ first[1] / np.linalg.norm(first[0]) / np.linalg.norm(first[1])
    assert found.from_first == pytest.approx(expected, abs=1e-12)


def test_blind_to_zeros_and_to_what_all_share():
    insar, ground = scene(1, 0.05, 0.01)
    rng = np.random.default_rng(2)
    shifted = insar + rng.normal(0, 1, (6, 1)) + rng.normal(0, 1, (1, 30))
    before, after = signal_test(insar, ground), signal_test(shifted, ground)
    assert after.correlation.value == pytest.approx(before.correlation.value, abs=1e-9)
    assert after.rms_difference == pytest.approx(before.rms_difference, rel=1e-9)


@pytest.mark.parametrize("seed", range(5))
def test_a_bowl_is_signal(seed):
    insar, ground = scene(seed, 0.2, 0.01)
    insar[:, 7] = np.nan
    found = signal_test(insar, ground)
    assert found.verdict == SIGNAL
    assert "InSAR sees the motion" in found.sentence
    insar[0, 5] += 0.4  # one unwrapping error: motion is still seen, and its cost is told
    spoilt = signal_test(insar, ground)
    assert spoilt.verdict == SIGNAL
    assert spoilt.rms_difference > 2 * found.rms_difference


def test_noise_is_rarely_called_signal():
    verdicts = []
    for seed in range(200):
        _, ground = scene(seed, 0.004, 0.0)
        insar = np.random.default_rng(1000 + seed).normal(0, 0.015, ground.shape)
        verdicts.append(signal_test(insar, ground).verdict)
    assert verdicts.count(SIGNAL) <= 12  # 2.5 % of 200 are to be expected
    assert verdicts.count(NO_SIGNAL) > 180


def test_the_words_for_noise():
    insar, ground = scene(3, 0.003, 0.0)
    found = signal_test(np.random.default_rng(9).normal(0, 0.02, ground.shape), ground)
    assert found.verdict == NO_SIGNAL
    assert found.skill < 0
    assert "This is no agreement" in found.sentence
    assert "no signal above its noise" in found.sentence
    assert insar.shape == ground.shape


def test_weak_but_there():
    insar, ground = scene(4, 0.02, 0.015, 12, 100)
    found = signal_test(insar, ground)
    assert found.verdict == SIGNAL
    assert found.skill < 0
    assert "noise is larger than the motion" in found.sentence


def test_too_little_to_tell():
    insar, ground = scene(5, 0.02, 0.01, 1, 4)
    found = signal_test(insar, ground)
    assert not found.across_stations
    assert found.verdict in (UNDECIDED, NO_SIGNAL)
    nothing = signal_test(insar[:, :2], ground[:, :2])
    assert nothing.verdict == UNDECIDED
    assert "Nothing can be said" in nothing.sentence


def test_one_station_over_time():
    insar, ground = scene(6, 0.3, 0.005, 1, 60)
    found = signal_test(insar, ground)
    assert found.verdict == SIGNAL
    assert "correlation over time" in found.sentence
