"""What would make sub-band displacement wrong, and that it does not."""

from __future__ import annotations

import math

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.simulation.slc import SlcRadar, simulate_pair
from mining_insar.algorithms.subband.applicability import SubbandSystem
from mining_insar.algorithms.subband.displacement import (
    line_of_sight,
    on_branch,
    simulated_wavelength,
    subband_phase,
    vertical,
)
from mining_insar.algorithms.subband.double_difference import BandPair, double_difference
from mining_insar.algorithms.subband.subbands import Subbands
from mining_insar.algorithms.subband.trend import fit_phase_plane, fit_plane

C = 299792458.0
FC, B, FS = 9.65e9, 100e6, 110e6
PAPER = SubbandSystem(FC, B, 0.2 * B, 0.8 * B)
THIRD = SubbandSystem(FC, B, B / 3, 2 * B / 3)


def impulse_pair(samples, range_change, coefficient=1.0):
    """A line whose spectrum is nothing but the window, and the same from farther away: no noise at all."""
    frequency = np.fft.fftfreq(samples, 1.0 / FS)
    weight = coefficient + (1.0 - coefficient) * np.cos(2 * np.pi * frequency / B)
    spectrum = np.where(np.abs(frequency) <= B / 2, weight, 0.0) * np.exp(-2j * np.pi * frequency / FS * (samples // 2))
    moved = spectrum * np.exp(-4j * np.pi * (FC + frequency) / C * range_change)
    return np.fft.ifft(spectrum)[np.newaxis], np.fft.ifft(moved)[np.newaxis]


def measured_range(pair, subbands, separation):
    (up1, low1), (up2, low2) = (subbands.cut(image) for image in pair)
    joint = np.sum(up1 * np.conj(up2)) * np.conj(np.sum(low1 * np.conj(low2)))
    return float(np.angle(joint)) * C / (4 * math.pi * separation)


def test_the_simulated_wavelength_of_the_paper():
    assert simulated_wavelength(80e6) == pytest.approx(3.7474, abs=5e-5)
    los = -1.397 * math.cos(math.radians(41.07))
    assert subband_phase(los, 80e6) == pytest.approx(3.5318, abs=5e-5)
    assert line_of_sight(subband_phase(los, 80e6), 80e6) == pytest.approx(los, abs=1e-12)
    assert vertical(los, 41.07) == pytest.approx(-1.397)


@pytest.mark.parametrize("system", [PAPER, THIRD])
@pytest.mark.parametrize("samples", [600, 601, 1187])
def test_no_bias_by_discrete_bins(system, samples):
    subbands = Subbands.planned(system, samples, FS)
    for change in (0.5, 0.8, -0.3):
        pair = impulse_pair(samples, change)
        assert measured_range(pair, subbands, subbands.separation) == pytest.approx(change, abs=3e-5)


def test_nominal_centres_would_be_biased():
    subbands = Subbands.planned(PAPER, 600, FS)
    assert measured_range(impulse_pair(600, 0.5), subbands, 80e6) - 0.5 == pytest.approx(-0.42e-3, abs=0.02e-3)


@pytest.mark.parametrize(
    ("system", "coefficient", "loss"),
    [(PAPER, 0.6, -0.0778), (THIRD, 0.6, -0.221), (PAPER, 0.54, -0.124), (PAPER, 0.75, -0.027), (THIRD, 0.75, -0.104)],
)
def test_a_window_left_in_scales_and_taking_it_off_does_not(system, coefficient, loss):
    pair = impulse_pair(6000, 0.2, coefficient)
    left_in = Subbands.planned(system, 6000, FS, window_coefficient=coefficient, remove_window=False)
    removed = Subbands.planned(system, 6000, FS, window_coefficient=coefficient)
    ignorant = measured_range(pair, left_in, system.separation) / 0.2 - 1.0
    assert ignorant == pytest.approx(loss, abs=2e-3)
    assert measured_range(pair, left_in, left_in.separation) == pytest.approx(0.2, rel=2e-3)
    assert measured_range(pair, removed, removed.separation) == pytest.approx(0.2, rel=1e-4)


def test_topography_removed_alike_from_both_bands_stays_and_scaled_does_not():
    radar = SlcRadar(FC, B, FS, 3.0, 41.07)
    change = float(np.abs(radar.topographic_range(np.array(1000.0), 100.0)))
    assert change == pytest.approx(0.234, abs=5e-4)
    subbands = Subbands.planned(PAPER, 600, FS)
    pair = impulse_pair(600, change)
    phase = 4 * math.pi * FC / C * change
    (up1, low1), (up2, low2) = (subbands.cut(image) for image in pair)
    left = {}
    for name, (upper, lower) in {
        "identical": (1.0, 1.0),
        "scaled": (1 + subbands.upper_centroid / FC, 1 + subbands.lower_centroid / FC),
    }.items():
        up = np.sum(up1 * np.conj(BandPair(up1, up2).rotated(phase * upper).secondary))
        low = np.sum(low1 * np.conj(BandPair(low1, low2).rotated(phase * lower).secondary))
        los = line_of_sight(np.angle(up * np.conj(low)), subbands.separation)
        left[name] = -vertical(los, 41.07)
    assert left["identical"] == pytest.approx(0.311, abs=1e-3)
    assert abs(left["scaled"]) < 1e-4


def test_registration_that_follows_the_motion_cancels_it_and_adding_back_restores_it():
    radar = SlcRadar(FC, B, FS, 3.0, 41.07)
    samples, lines = 348, 320
    change = 0.45 * np.exp(-(((np.arange(samples) - samples / 2) / 150.0) ** 2))
    reference, secondary = simulate_pair(radar, np.broadcast_to(change, (lines, samples)), 1.0, (2,))
    # resampled at r + change(r) by the Fourier sum itself
    frequency = np.fft.fftfreq(samples)
    places = np.arange(samples) + change / radar.sample_spacing
    follow = np.exp(2j * np.pi * np.outer(frequency, places)) / samples
    followed = (np.fft.fft(secondary, axis=1) @ follow).astype(np.complex64)
    subbands = Subbands.planned(THIRD, samples, FS)
    truth = change.reshape(-1, 29).mean(axis=1)
    results = []
    for image in (secondary, followed):
        (up1, low1), (up2, low2) = subbands.cut(reference), subbands.cut(image)
        block = double_difference(BandPair(reference, image), BandPair(up1, up2), BandPair(low1, low2), (lines, 29))
        results.append(block.phase[0].astype(float))
    inner = slice(1, -1)
    np.testing.assert_allclose(-line_of_sight(results[0], subbands.separation)[inner], truth[inner], atol=0.02)
    np.testing.assert_allclose(-line_of_sight(results[1], subbands.separation)[inner], 0.0, atol=0.02)
    np.testing.assert_allclose(-line_of_sight(results[1], subbands.separation, truth)[inner], truth[inner], atol=0.02)


def test_common_ramp_survives_fringes_that_kill_the_plain_way():
    radar = SlcRadar(FC, B, FS, 3.0, 41.07)
    # 3 fringes across 29 samples, 2 down 21 lines
    line, sample = np.mgrid[:420, :580]
    change = radar.wavelength / 2 * (3 * sample / 29 + 2 * line / 21) * 0.5
    images = simulate_pair(radar, change, 1.0, (4,))
    subbands = Subbands.planned(THIRD, 580, FS)
    (up1, low1), (up2, low2) = (subbands.cut(image) for image in images)
    pairs = (BandPair(*images), BandPair(up1, up2), BandPair(low1, low2))
    truth = change.reshape(20, 21, 20, 29).mean(axis=(1, 3))
    found = {}
    for method in ("common_ramp", "plain"):
        result = double_difference(*pairs, (21, 29), method)
        error = on_branch(result.phase.astype(float) - subband_phase(-truth, subbands.separation), "none")
        found[method] = float(np.std(error))
    assert found["common_ramp"] < 0.12
    assert found["plain"] > 3 * found["common_ramp"]


@pytest.mark.parametrize("change", [1.1, 1.499])
def test_the_ramp_is_found_where_motion_decorrelates_the_full_band(change):
    # c / 2B is 1.499 m: there nothing of the unregistered full band is coherent, of a fifth of it 94 % are
    radar = SlcRadar(FC, B, FS, 3.0, 41.07)
    images = simulate_pair(radar, np.full((420, 1160), change), 0.95, (6,))
    subbands = Subbands.planned(PAPER, 1160, FS)
    (up1, low1), (up2, low2) = (subbands.cut(image) for image in images)
    result = double_difference(BandPair(*images), BandPair(up1, up2), BandPair(low1, low2), (21, 29))
    inner = (slice(None), slice(1, -1))
    error = on_branch(result.phase[inner].astype(float) - subband_phase(-change, subbands.separation), "none") / (
        4.0 * math.pi * subbands.separation / C
    )
    assert np.median(result.coherence[inner]) > 0.85
    assert np.std(error) < 0.025
    # the ramp of the full band pulled 1.1 m by 3 mm toward zero, and lost 1.5 m altogether
    assert abs(np.mean(error)) < 3.0 * np.std(error) / math.sqrt(error.size)


def test_the_branch_rule():
    phase = np.array([-1.0, -1.6, 3.0, -3.0, 0.0, np.nan])
    expected = np.array([-1.0, 2 * math.pi - 1.6, 3.0, 2 * math.pi - 3.0, 0.0, np.nan])
    np.testing.assert_allclose(on_branch(phase, "subsidence"), expected)
    np.testing.assert_allclose(on_branch(-phase, "uplift"), -expected)
    np.testing.assert_allclose(on_branch(expected, "none"), phase)
    assert on_branch(phase.astype(np.float32), "none").dtype == np.float32
    # three eighths of the simulated wavelength, and no more
    truth = subband_phase(np.linspace(-0.37, 0.12, 99) * 3.7474, 80e6)
    wrapped = np.angle(np.exp(1j * truth))
    np.testing.assert_allclose(on_branch(wrapped, "subsidence"), truth, atol=1e-9)
    assert abs(on_branch(np.angle(np.exp(1j * subband_phase(-0.38 * 3.7474, 80e6))), "subsidence")) < 5
    assert not np.allclose(on_branch(np.angle(np.exp(1j * np.array([4.8]))), "subsidence"), 4.8)
    with pytest.raises(InputError, match="BRANCH must be one of"):
        on_branch(phase, "down")


def test_a_plane_through_wrapped_phase_ignores_the_bowl_and_gross_errors():
    rng = np.random.default_rng(8)
    row, col = np.mgrid[:80, :100].astype(float)
    plane = 1.3 + 0.21 * row - 0.13 * col  # several cycles
    bowl = 3.5 * np.exp(-(((row - 40) / 9) ** 2) - ((col - 50) / 12) ** 2)
    phase = np.angle(np.exp(1j * (plane + bowl + 0.2 * rng.normal(size=row.shape))))
    phase[rng.random(row.shape) < 0.05] = 2.5
    phase[:5, :5] = np.nan
    before = phase.copy()
    found = fit_phase_plane(phase, np.full(row.shape, 0.2, np.float32))
    left = np.angle(np.exp(1j * (found.at(row, col) - plane)))
    assert np.abs(left).max() < 0.05
    assert 0.18 < found.rms < 0.3
    np.testing.assert_array_equal(phase, before)
    masked = fit_phase_plane(phase, stable=bowl < 0.01)
    assert np.abs(np.angle(np.exp(1j * (masked.at(row, col) - plane)))).max() < 0.05
    flat = fit_plane(row.ravel(), col.ravel(), (plane + bowl).ravel())
    assert np.abs(flat.at(row, col) - plane).max() < 0.02
    with pytest.raises(InputError, match="at least 30 pixels of stable ground"):
        fit_phase_plane(phase, stable=np.zeros(phase.shape, bool))


@pytest.mark.parametrize("shape", [(4, 3000), (3000, 4)])
def test_a_plane_through_a_narrow_strip(shape):
    row, col = np.mgrid[: shape[0], : shape[1]].astype(float)
    rate = 0.02
    plane = 0.7 + rate * (row if shape[0] > shape[1] else col) + 0.1 * (col if shape[0] > shape[1] else row)
    found = fit_phase_plane(np.angle(np.exp(1j * plane)))
    assert np.abs(np.angle(np.exp(1j * (found.at(row, col) - plane)))).max() < 1e-3
