"""The measured range spectrum: edges, weighting and centre of bands that are known."""

from __future__ import annotations

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.subband.applicability import SubbandSystem
from mining_insar.algorithms.subband.spectrum import RangeSpectrum, SpectrumSum
from mining_insar.algorithms.subband.subbands import Subbands

B, FS, SAMPLES = 100e6, 120e6, 600


def measured(
    seed: int,
    *,
    coefficient: float = 1.0,
    centre: float = 0.0,
    edge: float = 0.0,
    tilt: float = 0.0,
    noise: float = 0.0,
    lines: int = 200,
) -> RangeSpectrum:
    """Spectrum of speckle; ``edge`` is half the roll-off [Hz], ``tilt`` the change of power over the band [nepers]."""
    rng = np.random.default_rng(seed)
    frequency = np.fft.fftfreq(SAMPLES, 1 / FS)
    distance = np.mod(frequency - centre + FS / 2, FS) - FS / 2
    inside = np.clip((B / 2 - np.abs(distance) + edge) / (2 * edge), 0, 1) if edge else np.abs(distance) <= B / 2
    weight = coefficient + (1 - coefficient) * np.cos(2 * np.pi * np.clip(distance / B, -0.5, 0.5))
    amplitude = weight * np.sin(0.5 * np.pi * inside) ** 2 * np.exp(0.5 * tilt * distance / B)
    parts = rng.normal(size=(4, lines, SAMPLES))
    spectrum = (parts[0] + 1j * parts[1]) * amplitude + (parts[2] + 1j * parts[3]) * noise
    total = SpectrumSum(SAMPLES)
    total.add(np.fft.ifft(spectrum, axis=1).astype(np.complex64))
    return total.measure(FS)


@pytest.mark.parametrize("coefficient", [1.0, 0.75, 0.6, 0.54])
@pytest.mark.parametrize("noise", [0.0, 0.05])
def test_edges_and_weighting_of_a_hard_band(coefficient, noise):
    found = measured(1, coefficient=coefficient, noise=noise)
    assert found.bandwidth == pytest.approx(B, rel=0.01)
    assert abs(found.centre) < 0.005 * B
    assert found.window_coefficient == pytest.approx(coefficient, abs=0.015)


def test_every_line_counts_alike_so_a_bright_one_changes_nothing():
    rng = np.random.default_rng(2)
    inside = np.abs(np.fft.fftfreq(SAMPLES, 1 / FS)) <= B / 2
    lines = np.fft.ifft((rng.normal(size=(100, SAMPLES)) + 1j * rng.normal(size=(100, SAMPLES))) * inside, axis=1)
    lines[7] *= 1e4
    lines[8] = 0.0
    total = SpectrumSum(SAMPLES)
    total.add(lines.astype(np.complex64))
    assert total.lines == 99
    assert total.measure(FS).bandwidth == pytest.approx(B, rel=0.01)


@pytest.mark.parametrize("tilt", [0.0, 0.7])
def test_soft_edges_count_where_amplitude_is_one_half(tilt):
    found = measured(3, edge=8e6, tilt=tilt)
    assert found.bandwidth == pytest.approx(B, rel=0.015)
    assert abs(found.centre) < 0.01 * B


def test_a_band_that_lies_around_the_end_of_the_sampled_frequencies():
    found = measured(4, centre=40e6)
    assert found.centre == pytest.approx(40e6, abs=0.005 * B)
    assert found.bandwidth == pytest.approx(B, rel=0.01)


def test_noise_alone_has_no_edges():
    rng = np.random.default_rng(5)
    total = SpectrumSum(SAMPLES)
    total.add((rng.normal(size=(50, SAMPLES)) + 1j * rng.normal(size=(50, SAMPLES))).astype(np.complex64))
    assert not total.measure(FS).visible


def test_zeros_cannot_be_measured():
    total = SpectrumSum(8)
    total.add(np.zeros((3, 8), np.complex64))
    with pytest.raises(InputError, match="nothing but zeros"):
        total.measure(FS)


def test_a_window_that_leaves_nothing_at_the_edge_is_not_divided_out():
    system = SubbandSystem(9.65e9, B, 0.2 * B, 0.8 * B)
    with pytest.raises(InputError, match=r"leaves 0\.0 % of the amplitude"):
        Subbands.planned(system, SAMPLES, FS, window_coefficient=0.5)
    kept = Subbands.planned(system, SAMPLES, FS, window_coefficient=0.5, remove_window=False)
    assert kept.separation < 0.8 * B
    assert np.isfinite(Subbands.planned(system, SAMPLES, FS, window_coefficient=0.54).upper).all()


def test_a_band_wider_than_the_sampling_rate_is_refused():
    with pytest.raises(InputError, match="more than the SAMPLING_RATE"):
        Subbands.planned(SubbandSystem(9.65e9, 150e6, 50e6, 100e6), SAMPLES, FS)
