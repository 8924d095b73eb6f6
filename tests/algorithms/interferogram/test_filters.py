"""Filters: transfer functions, gaps, blocks, what they must not do."""

from __future__ import annotations

import math

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.interferogram.filters import (
    SIGMA_OF_WAVELENGTH,
    Goldstein,
    gaussian,
    gaussian_kernel,
    goldstein,
)


def gain(kernel, spacing, wavelength):
    offsets = np.arange(kernel.size) - kernel.size // 2
    return float(kernel @ np.cos(2 * math.pi * spacing / wavelength * offsets))


@pytest.mark.parametrize("spacing", [1.0, 4.0, 13.9, 40.0, 99.0])
def test_gain_at_the_wavelength_is_one_half_whatever_the_pixel(spacing):
    kernel = gaussian_kernel(200.0, spacing)
    assert kernel.sum() == pytest.approx(1.0, abs=1e-12)
    assert kernel.size % 2 == 1
    assert gain(kernel, spacing, 200.0) == pytest.approx(0.5, abs=1e-6)


def test_fine_pixels_give_the_continuous_gaussian_of_the_paper():
    kernel = gaussian_kernel(200.0, 2.0)
    offsets = (np.arange(kernel.size) - kernel.size // 2) * 2.0
    sigma = math.sqrt(kernel @ offsets**2)
    assert pytest.approx(37.48, abs=0.01) == SIGMA_OF_WAVELENGTH * 200.0
    assert sigma == pytest.approx(37.48, rel=2e-3)
    for wavelength in (100.0, 400.0, 1000.0):
        expected = math.exp(-2 * (math.pi * 37.478 / wavelength) ** 2)
        assert gain(kernel, 2.0, wavelength) == pytest.approx(expected, abs=1e-3)


def test_transfer_in_both_directions_on_an_image():
    rows, cols = np.mgrid[:400, :500]
    kernels = gaussian_kernel(200.0, 14.0), gaussian_kernel(200.0, 4.0)
    for phase in (2 * math.pi * rows * 14.0 / 200.0, 2 * math.pi * cols * 4.0 / 200.0):
        wave = np.cos(phase).astype(np.float32)
        inner = (slice(60, -60), slice(60, -60))
        amplitude = np.sqrt(2.0) * gaussian(wave, *kernels)[inner].std()
        assert amplitude == pytest.approx(0.5, abs=0.01)


def test_gaps_stay_and_do_not_pull_their_surroundings():
    values = np.full((40, 50), 7.0, dtype=np.float32)
    values[10:20, 10:30] = np.nan
    kernel = gaussian_kernel(100.0, 10.0)
    found = gaussian(values, kernel, kernel)
    np.testing.assert_array_equal(np.isnan(found), np.isnan(values))
    np.testing.assert_allclose(found[np.isfinite(values)], 7.0, rtol=1e-6)
    image = np.where(np.isnan(values), 0, 2 - 1j).astype(np.complex64)
    smooth = gaussian(image, kernel, kernel)
    assert np.isnan(smooth[10:20, 10:30]).all()
    np.testing.assert_allclose(smooth[0], 2 - 1j, rtol=1e-6)


def test_phase_is_filtered_across_the_jump_of_a_cycle():
    phase = np.where(np.arange(60) % 2 == 0, np.pi - 0.1, -np.pi + 0.1) * np.ones((30, 1))
    kernel = gaussian_kernel(100.0, 10.0)
    smooth = np.angle(gaussian(np.exp(1j * phase).astype(np.complex64), kernel, kernel))
    assert np.abs(np.abs(smooth) - np.pi).max() < 0.05


def test_gaussian_blocks_equal_the_whole_bit_by_bit():
    values = np.random.default_rng(4).standard_normal((90, 100)).astype(np.float32)
    values[30:40, 50:60] = np.nan
    kernels = gaussian_kernel(100.0, 14.0), gaussian_kernel(100.0, 6.0)
    whole = gaussian(values, *kernels)
    down, across = kernels[0].size // 2, kernels[1].size // 2
    block = gaussian(values[35 - down : 60 + down, 45 - across : 70 + across], *kernels)
    np.testing.assert_array_equal(block[down:-down, across:-across], whole[35:60, 45:70])


def test_a_wave_that_pixels_cannot_hold_is_refused():
    with pytest.raises(InputError, match="FILTER_WAVELENGTH of 50 m is shorter than two pixels of 40 m"):
        gaussian_kernel(50.0, 40.0)


def noisy_fringes(shape=(128, 160), noise=1.0, seed=5):
    rng = np.random.default_rng(seed)
    row, col = np.mgrid[: shape[0], : shape[1]]
    truth = 0.15 * col + 0.08 * row
    image = np.exp(1j * truth) + noise / math.sqrt(2) * (rng.standard_normal(shape) + 1j * rng.standard_normal(shape))
    return truth, image.astype(np.complex64)


def rms(image, truth):
    return float(np.sqrt(np.mean(np.angle(image * np.exp(-1j * truth)) ** 2)))


def test_goldstein_lowers_noise_the_more_the_larger_alpha_and_alpha_zero_does_nothing():
    truth, image = noisy_fringes()
    image[50, 60] *= 30.0
    found = [rms(goldstein(image, Goldstein(alpha)), truth) for alpha in (0.0, 0.5, 1.0)]
    assert found[0] == pytest.approx(rms(image, truth), rel=1e-4)
    assert found[1] < 0.7 * found[0]
    assert found[2] < 0.6 * found[1]
    np.testing.assert_allclose(goldstein(image, Goldstein(0.0)), image, atol=1e-4)


def test_goldstein_keeps_noise_free_fringes_and_gaps():
    truth, image = noisy_fringes(noise=0.0)
    image[20:30, 40:60] = 0
    image[100, 100] = np.nan
    found = goldstein(image, Goldstein(0.8))
    assert np.isnan(found[20:30, 40:60]).all()
    assert np.isnan(found).sum() == 201
    there = np.isfinite(found)
    assert np.abs(np.angle(found[there] * np.exp(-1j * truth[there])))[2000:].mean() < 0.02


def test_goldstein_blocks_equal_the_whole_to_single_precision():
    _, image = noisy_fringes()
    settings = Goldstein(0.7, patch=16, overlap=10)
    whole = goldstein(image, settings)
    reach = settings.reach
    part = (slice(50 - reach, 80 + reach), slice(61 - reach, 99 + reach))
    block = goldstein(image[part], settings, (50 - reach, 61 - reach))[reach:-reach, reach:-reach]
    np.testing.assert_allclose(block, whole[50:80, 61:99], rtol=2e-5, atol=2e-6)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"alpha": 1.2}, "ALPHA must be between 0"),
        ({"alpha": math.nan}, "ALPHA"),
        ({"patch": 4}, "PATCH must be at least 8"),
        ({"overlap": 32}, "OVERLAP must be at least 0 and less than PATCH \\(32\\), got 32"),
    ],
)
def test_bad_goldstein(settings, message):
    with pytest.raises(InputError, match=message):
        Goldstein(**settings)
