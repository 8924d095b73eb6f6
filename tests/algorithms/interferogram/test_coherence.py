"""Coherence: closed forms, Monte Carlo, a second computation, slopes."""

from __future__ import annotations

import math

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.interferogram.coherence import (
    check_window,
    coherence_of_sums,
    coherence_reach,
    incoherent_level,
    pair_sums,
    window_pixels,
)


def speckle(rng, shape):
    return (rng.standard_normal(shape) + 1j * rng.standard_normal(shape)).astype(np.complex64)


def simulated_pair(coherence, shape=(120, 160), rates=(0.0, 0.0), seed=3):
    """Two images of a coherence, the second lagging by a ramp, so that the interferogram has the ramp's phase."""
    rng = np.random.default_rng(seed)
    first = speckle(rng, shape)
    second = coherence * first + math.sqrt(1.0 - coherence**2) * speckle(rng, shape)
    row, col = np.mgrid[: shape[0], : shape[1]]
    return first, (second * np.exp(-1j * (rates[0] * row + rates[1] * col))).astype(np.complex64)


def brute_force(first, second, lines, samples):
    result = np.empty(first.shape)
    for row in range(first.shape[0]):
        for col in range(first.shape[1]):
            part = (
                slice(max(0, row - lines // 2), row + lines // 2 + 1),
                slice(max(0, col - samples // 2), col + samples // 2 + 1),
            )
            m, s = first[part].astype(complex), second[part].astype(complex)
            result[row, col] = abs((m * s.conj()).sum()) / math.sqrt((abs(m) ** 2).sum() * (abs(s) ** 2).sum())
    return result


def test_equals_equation_3_by_brute_force():
    first, second = simulated_pair(0.6, (20, 30))
    found = coherence_of_sums(pair_sums(first, second), 3, 7)
    np.testing.assert_allclose(found, brute_force(first, second, 3, 7), atol=2e-6)


@pytest.mark.parametrize("truth", [0.3, 0.7, 0.95])
def test_finds_the_coherence_that_was_simulated(truth):
    found = coherence_of_sums(pair_sums(*simulated_pair(truth)), 9, 9)
    assert found.mean() == pytest.approx(truth, abs=0.015)


def test_incoherent_ground_shows_the_level_that_is_announced():
    # the inner part only: at the border windows are smaller
    found = coherence_of_sums(pair_sums(*simulated_pair(0.0, (400, 500))), 5, 21)[2:-2, 10:-10]
    assert found.mean() == pytest.approx(incoherent_level(105), rel=0.04)
    assert incoherent_level(100) == pytest.approx(math.sqrt(math.pi / 400), rel=0.002)


def test_a_constant_factor_and_phase_change_nothing():
    first, second = simulated_pair(0.5, (20, 30))
    plain = coherence_of_sums(pair_sums(first, second), 3, 3)
    np.testing.assert_allclose(coherence_of_sums(pair_sums(5 * first, 2j * second), 3, 3), plain, atol=1e-5)


def test_identical_images_have_coherence_one_and_never_more():
    first, _ = simulated_pair(0.5)
    found = coherence_of_sums(pair_sums(first, first), 5, 5)
    assert found.max() <= 1.0
    assert found.min() > 0.99999


@pytest.mark.parametrize("rates", [(0.2, 0.3), (-0.5, 1.0), (1.0, -1.5)])
def test_a_ramp_destroys_coherence_and_its_removal_restores_it(rates):
    sums = pair_sums(*simulated_pair(0.7, rates=rates))
    assert coherence_of_sums(sums, 5, 21).mean() < 0.15
    restored = coherence_of_sums(sums, 5, 21, remove_ramp=True)
    assert restored[7:-7, 31:-31].mean() == pytest.approx(0.7, abs=0.015)


def test_ramp_removal_never_lowers_and_raises_noise_as_the_manual_says():
    sums = pair_sums(*simulated_pair(0.0))
    plain, removed = (coherence_of_sums(sums, 5, 21, remove_ramp=flag) for flag in (False, True))
    assert (removed >= plain - 1e-6).all()
    assert 1.5 < removed.mean() / plain.mean() < 2.2


def test_a_phase_that_is_handed_in_is_removed():
    first, second = simulated_pair(0.7, rates=(0.4, -0.6))
    row, col = np.mgrid[:120, :160]
    phase = (0.4 * row - 0.6 * col).astype(np.float32)
    flat = simulated_pair(0.7)
    np.testing.assert_allclose(
        pair_sums(first, second, 4, 4, phase).cross, pair_sums(*flat, 4, 4).cross, atol=2e-4 * 16
    )


def test_no_data_counts_nothing_and_stays_empty():
    first, second = simulated_pair(0.8, (30, 40))
    holed = first.copy()
    holed[10:14, 10:20] = 0
    holed[20, 5] = np.nan
    found = coherence_of_sums(pair_sums(holed, second), 3, 3)
    assert np.isnan(found[10:14, 10:20]).all()
    assert np.isnan(found[20, 5])
    assert np.isnan(found).sum() == 41
    np.testing.assert_allclose(found[:8], coherence_of_sums(pair_sums(first, second), 3, 3)[:8], atol=1e-6)


@pytest.mark.parametrize("remove_ramp", [False, True])
def test_blocks_equal_the_whole(remove_ramp):
    first, second = simulated_pair(0.6, (60, 80), rates=(0.1, 0.2))
    whole = coherence_of_sums(pair_sums(first, second), 5, 7, remove_ramp=remove_ramp)
    down, across = coherence_reach(5, 7, remove_ramp=remove_ramp)
    part = (slice(20 - down, 40 + down), slice(30 - across, 50 + across))
    block = coherence_of_sums(pair_sums(first[part], second[part]), 5, 7, remove_ramp=remove_ramp)
    np.testing.assert_array_equal(block[down:-down, across:-across], whole[20:40, 30:50])


def test_inputs_are_not_modified():
    first, second = simulated_pair(0.6, (20, 20))
    before = first.copy(), second.copy()
    coherence_of_sums(pair_sums(first, second, phase=np.ones((20, 20), np.float32)), 3, 3, remove_ramp=True)
    np.testing.assert_array_equal(first, before[0])
    np.testing.assert_array_equal(second, before[1])


@pytest.mark.parametrize(
    ("window", "message"),
    [
        ((4, 5), "WINDOW_LINES must be an odd whole number.*got 4"),
        ((5, 0), "WINDOW_SAMPLES must be an odd whole number.*got 0"),
        ((5, 41), "WINDOW_SAMPLES of 41 is larger than the image \\(40 pixels\\)"),
        ((-3, 5), "WINDOW_LINES"),
    ],
)
def test_windows_that_cannot_be(window, message):
    with pytest.raises(InputError, match=message):
        check_window(*window, (30, 40))


def test_window_of_metres_is_the_nearest_odd_number():
    assert [window_pixels(metres, 10.0) for metres in (1.0, 29.0, 39.0, 41.0, 70.0)] == [1, 3, 3, 5, 7]


def test_shapes_must_agree():
    with pytest.raises(ValueError, match="same shape"):
        pair_sums(np.ones((2, 2), np.complex64), np.ones((2, 3), np.complex64))
