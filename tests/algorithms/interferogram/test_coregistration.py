"""Offsets by correlation, the robust polynomial, and resampling that keeps phase."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.grid import Window
from mining_insar.algorithms.interferogram.coregistration import (
    MARGIN,
    OffsetPolynomial,
    correlate_window,
    fit_offsets,
    window_grid,
)
from mining_insar.algorithms.interferogram.resampling import (
    SHARE_LIMITS,
    STEPS,
    TAPS,
    Resampler,
    Spectrum,
    SpectrumMeter,
    choose_interpolation,
    interpolate_rows,
    kernel_table,
)

#: Centres of the spectra [cycles/pixel] and occupied shares: azimuth, range.
CENTRES, SHARES = (0.23, -0.11), (0.8, 0.9)
SHAPE = (300, 360)


class BandLimited:
    """A random image of known band, at any place: its Fourier series is the truth."""

    def __init__(self, seed, shape=SHAPE, centres=CENTRES, shares=SHARES):
        rng = np.random.default_rng(seed)
        self.frequencies = []
        self.spectrum = rng.standard_normal(shape) + 1j * rng.standard_normal(shape)
        for axis, (length, centre, share) in enumerate(zip(shape, centres, shares)):
            away = (np.fft.fftfreq(length) - centre + 0.5) % 1.0 - 0.5
            self.frequencies.append(centre + away)
            inside = np.abs(away) < share / 2
            self.spectrum = self.spectrum * (inside[:, np.newaxis] if axis == 0 else inside)

    def at(self, rows, cols):
        """On the lines x samples of two vectors of places."""
        down = np.exp(2j * np.pi * np.outer(rows, self.frequencies[0])) / np.sqrt(self.spectrum.shape[0])
        across = np.exp(2j * np.pi * np.outer(cols, self.frequencies[1])) / np.sqrt(self.spectrum.shape[1])
        return (down @ self.spectrum @ across.T).astype(np.complex64)


@pytest.fixture(scope="module")
def truth():
    return BandLimited(1)


def places(shape=SHAPE):
    return np.arange(shape[0], dtype=float), np.arange(shape[1], dtype=float)


def resampler(polynomial, shape=SHAPE, centres=CENTRES, interpolate=interpolate_rows):
    tables = (kernel_table(Spectrum(centre, share)) for centre, share in zip(centres, SHARES))
    return Resampler(polynomial, shape, *tables, interpolate)


def resampled(image, polynomial, window=None, **options):
    made = resampler(polynomial, image.shape, **options)
    window = window or Window(0, 0, *image.shape)
    part, _ = made.source(window)
    return made.resample(window, image[part.slices], part)


def compare(first, second, border=20):
    """Coherence of the whole, phase of the mean, and phase slopes [rad/pixel]."""
    inner = (slice(border, -border), slice(border, -border))
    first, second = first[inner].astype(np.complex128), second[inner].astype(np.complex128)
    cross = first * second.conj()
    coherence = abs(cross.sum()) / np.sqrt((np.abs(first) ** 2).sum() * (np.abs(second) ** 2).sum())
    slopes = np.angle((cross[1:] * cross[:-1].conj()).sum()), np.angle((cross[:, 1:] * cross[:, :-1].conj()).sum())
    return coherence, np.angle(cross.sum()), slopes


@pytest.mark.parametrize(("lines", "samples"), [(0.0, 0.0), (3.3, -2.7), (0.5, 0.5), (-7.26, 11.913)])
def test_a_constant_shift_comes_back_with_its_phase(truth, lines, samples):
    rows, cols = places()
    moved = truth.at(rows - lines, cols - samples)
    coherence, phase, slopes = compare(
        truth.at(rows, cols), resampled(moved, OffsetPolynomial.constant(lines, samples))
    )
    assert coherence > 0.999
    assert abs(phase) < 2e-3
    assert max(map(abs, slopes)) < 1e-3


def test_a_linear_shift_comes_back_without_a_ramp(truth):
    rows, cols = places()
    # offset = a + b * place in the reference; the place of a secondary pixel is inverted exactly.
    a, b = (1.37, -0.61), (4e-3, -3e-3)
    moved = truth.at((rows - a[0]) / (1 + b[0]), (cols - a[1]) / (1 + b[1]))
    polynomial = OffsetPolynomial(1, (0.0, 0.0), (1.0, 1.0), np.array([a, [b[0], 0.0], [0.0, b[1]]]))
    coherence, phase, slopes = compare(truth.at(rows, cols), resampled(moved, polynomial))
    assert coherence > 0.995
    assert abs(phase) < 5e-3
    assert max(map(abs, slopes)) < 1e-3


def test_lines_that_shift_with_the_sample(truth):
    rows, cols = places()
    shear = 5e-3
    spectra = np.fft.fft(truth.at(rows, cols), axis=0)
    turned = spectra * np.exp(-2j * np.pi * np.outer(truth.frequencies[0], 0.4 + shear * cols))
    moved = np.fft.ifft(turned, axis=0).astype(np.complex64)
    polynomial = OffsetPolynomial(1, (0.0, 0.0), (1.0, 1.0), np.array([[0.4, 0.0], [0.0, 0.0], [shear, 0.0]]))
    coherence, _, slopes = compare(truth.at(rows, cols), resampled(moved, polynomial))
    assert coherence > 0.999
    assert max(map(abs, slopes)) < 1e-3


def test_a_kernel_about_zero_destroys_what_lies_elsewhere(truth):
    rows, cols = places()
    moved = truth.at(rows - 0.5, cols - 0.5)
    coherence, _, _ = compare(
        truth.at(rows, cols), resampled(moved, OffsetPolynomial.constant(0.5, 0.5), centres=(0.0, 0.0))
    )
    assert coherence < 0.95


def test_blocks_equal_the_whole(truth):
    image = truth.at(*places())
    polynomial = OffsetPolynomial(1, (150.0, 180.0), (150.0, 180.0), np.array([[1.3, -2.2], [0.4, 0.1], [-0.2, 0.6]]))
    whole = resampled(image, polynomial)
    for window in (Window(0, 0, 77, 91), Window(77, 91, 100, 200), Window(290, 350, 10, 10)):
        block = resampled(image, polynomial, window)
        np.testing.assert_allclose(block, whole[window.slices], atol=2e-5)


def test_no_data_stays_no_data(truth):
    image = truth.at(*places())
    image[100:140, 200:260] = 0
    out = resampled(image, OffsetPolynomial.constant(10.25, -20.4))
    assert not out[90:129, 221:280].any()
    assert out[:80].astype(bool)[20:60, 40:300].all()
    # beyond the secondary
    assert not out[-10:].any()
    assert not out[:, :20].any()
    far = resampled(image, OffsetPolynomial.constant(5000.0, 0.0))
    assert not far.any()


def test_compiled_and_plain_interpolation_agree(truth):
    interpolate, fault = choose_interpolation()
    if fault:
        pytest.skip(fault)
    image = truth.at(*places())
    polynomial = OffsetPolynomial(1, (150.0, 180.0), (150.0, 180.0), np.array([[1.3, -2.2], [0.4, 0.1], [-0.2, 0.6]]))
    np.testing.assert_allclose(
        resampled(image, polynomial, interpolate=interpolate), resampled(image, polynomial), atol=1e-5
    )


def test_without_numba_the_plain_form_is_used(monkeypatch):
    import sys

    from mining_insar.algorithms.interferogram import resampling

    monkeypatch.setitem(sys.modules, "numba", None)
    monkeypatch.setattr(resampling, "_compiled", [])
    interpolate, fault = choose_interpolation()
    assert interpolate is interpolate_rows
    assert "numba" in fault


def test_kernel_passes_constants_and_samples():
    table = kernel_table(Spectrum(0.3, 0.7))
    assert table.shape == (STEPS + 1, TAPS)
    # at a sample: that sample alone; one whole step on: its neighbour
    assert np.flatnonzero(np.abs(table[0]) > 1e-6).tolist() == [TAPS // 2 - 1]
    assert np.flatnonzero(np.abs(table[-1]) > 1e-6).tolist() == [TAPS // 2]


def test_spectra_are_measured(truth):
    image = truth.at(*places())
    for axis in (0, 1):
        meter = SpectrumMeter(axis, 64)
        for row in range(0, 236, 40):
            for col in range(0, 296, 40):
                meter.add(image[row : row + 64, col : col + 64])
        found = meter.measure()
        assert found.centre == pytest.approx(CENTRES[axis], abs=0.01)
        assert found.share == pytest.approx(SHARES[axis], abs=0.04)
        assert meter.spread < 0.05
    empty = SpectrumMeter(0, 64)
    empty.add(np.zeros((64, 64), dtype=np.complex64))
    assert empty.measure() == Spectrum(0.0, SHARE_LIMITS[1])
    assert empty.spread == 0.0


def cut(reference, secondary, row, col, size=64, search=16):
    return (
        reference[row - MARGIN : row + size + MARGIN, col - MARGIN : col + size + MARGIN],
        secondary[row - search : row + size + search, col - search : col + size + search],
        (search, search),
    )


@pytest.mark.parametrize(("coherence", "most"), [(1.0, 0.003), (0.8, 0.02)])
def test_speckle_offsets_are_found(truth, coherence, most):
    rows, cols = places()
    noise = BandLimited(2).at(rows, cols)
    reference = truth.at(rows, cols)
    secondary = coherence * truth.at(rows - 3.3, cols + 2.7) + np.sqrt(1 - coherence**2) * noise
    found = [
        correlate_window(*cut(reference, secondary.astype(np.complex64), row, col), CENTRES)
        for row in range(24, 212, 40)
        for col in range(24, 272, 40)
    ]
    errors = np.array([(each.lines - 3.3, each.samples + 2.7) for each in found])
    assert np.abs(errors.mean(axis=0)).max() < most / 2
    assert errors.std(axis=0).max() < 3 * most
    assert min(each.snr for each in found) > 6
    fit = fit_offsets(
        np.repeat(np.arange(24, 212, 40.0), 7), np.tile(np.arange(24, 272, 40.0), 5), errors + np.array([3.3, -2.7]), 1
    )
    lines, samples = fit.polynomial.at(150.0, 180.0)
    assert abs(lines - 3.3) < 0.02
    assert abs(samples + 2.7) < 0.02


def test_unrelated_speckle_has_no_peak(truth):
    rows, cols = places()
    reference, other = truth.at(rows, cols), BandLimited(5).at(rows, cols)
    found = [
        correlate_window(*cut(reference, other, row, col), CENTRES)
        for row in range(24, 212, 60)
        for col in range(24, 272, 60)
    ]
    assert max(each.snr for each in found) < 6


def test_windows_without_data_or_contrast_have_no_offset(truth):
    image = truth.at(*places())
    dark = np.zeros_like(image)
    assert correlate_window(*cut(image, dark, 50, 50), CENTRES) is None
    assert correlate_window(*cut(dark, image, 50, 50), CENTRES) is None
    flat = np.ones_like(image)
    found = correlate_window(*cut(flat, flat, 50, 50), (0.0, 0.0))
    assert found is None or found.snr < 6


def test_a_peak_at_the_border_is_told(truth):
    rows, cols = places()
    reference = truth.at(rows, cols)
    for shift in (3.0, 3.6, 4.0, 4.4):
        found = correlate_window(*cut(reference, truth.at(rows - shift, cols), 50, 50, search=4), CENTRES)
        assert found.at_border
    found = correlate_window(*cut(reference, truth.at(rows - 2.3, cols + 2.2), 50, 50, search=4), CENTRES)
    assert not found.at_border
    assert (found.lines, found.samples) == pytest.approx((2.3, -2.2), abs=0.01)


# ---- the polynomial


def grid():
    rows, cols = np.meshgrid(np.linspace(50, 950, 12), np.linspace(50, 1950, 12), indexing="ij")
    return rows.ravel(), cols.ravel()


def linear(rows, cols):
    return np.stack([1.2 + 3e-4 * rows - 1e-4 * cols, -0.7 - 2e-4 * rows + 5e-4 * cols], axis=1)


def test_noise_outliers_and_an_area_that_moves():
    rows, cols = grid()
    rng = np.random.default_rng(3)
    offsets = linear(rows, cols) + 0.03 * rng.standard_normal((rows.size, 2))
    moving = np.hypot(rows - 500, (cols - 1000) / 2) < 250
    assert 0.15 < moving.mean() < 0.3
    offsets[moving, 1] += 1.5
    offsets[::29] += rng.uniform(-10, 10, (len(offsets[::29]), 2))
    fit = fit_offsets(rows, cols, offsets, 1)
    error = np.stack(fit.polynomial.at(rows, cols), axis=1) - linear(rows, cols)
    assert np.abs(error).max() < 0.02
    assert not fit.used[moving].any()
    assert fit.rms[1] < 0.05


@given(st.integers(0, 3), st.integers(0, 10**6))
@settings(max_examples=20)
def test_exact_polynomials_come_back(degree, seed):
    rows, cols = grid()
    rng = np.random.default_rng(seed)
    terms = (degree + 1) * (degree + 2) // 2
    made = OffsetPolynomial(degree, (500.0, 1000.0), (450.0, 950.0), rng.uniform(-3, 3, (terms, 2)))
    true = np.stack([np.broadcast_to(part, rows.shape) for part in made.at(rows, cols)], axis=1)
    fit = fit_offsets(rows, cols, true, degree)
    assert fit.polynomial.degree == degree
    assert not fit.lowered
    for axis, found in enumerate(fit.polynomial.at(rows, cols)):
        np.testing.assert_allclose(found, true[:, axis], atol=1e-6)


def test_a_low_degree_does_not_follow_displacement():
    rows, cols = grid()
    bowl = 1.4 * np.exp(-np.square(np.hypot(rows - 500, (cols - 1000) / 2) / 150))
    fit = fit_offsets(rows, cols, np.stack([np.zeros_like(bowl), bowl], axis=1), 1)
    assert np.abs(fit.polynomial.at(rows, cols)[1]).max() < 0.05


@pytest.mark.parametrize(("count", "degree", "used"), [(40, 3, 3), (20, 3, 2), (12, 3, 1), (5, 2, 0)])
def test_few_windows_lower_the_degree(count, degree, used):
    rng = np.random.default_rng(7)
    rows, cols = rng.uniform(0, 1000, (2, count))
    fit = fit_offsets(rows, cols, linear(rows, cols) if used else np.tile([[0.3, 0.4]], (count, 1)), degree)
    assert fit.polynomial.degree == used
    assert fit.lowered == (used < degree)


def test_windows_in_a_row_carry_no_plane():
    cols = np.linspace(0, 1000, 20)
    fit = fit_offsets(np.full(20, 31.5), cols, np.tile([[0.3, 0.4]], (20, 1)), 1)
    assert fit.polynomial.degree == 0
    assert fit.lowered


def test_windows_that_disagree_stop():
    rows, cols = grid()
    rng = np.random.default_rng(9)
    with pytest.raises(InputError, match="do not correlate: the offsets of 144 windows scatter by"):
        fit_offsets(rows, cols, rng.uniform(-16, 16, (rows.size, 2)), 1)
    with pytest.raises(InputError, match="do not correlate: 3 windows have a clear peak, and 4 are needed"):
        fit_offsets(rows[:3], cols[:3], np.zeros((3, 2)), 0)
    with pytest.raises(InputError, match="DEGREE must be 0, 1, 2 or 3, got 4"):
        fit_offsets(rows, cols, linear(rows, cols), 4)


def test_windows_are_spread_over_the_image():
    assert window_grid(1000, 64, 4, 16).tolist() == [16, 317, 619, 920]
    starts = window_grid(84, 42, 16, 16)
    assert starts.min() >= 0
    assert starts.max() + 42 <= 84
    assert window_grid(64, 64, 16, 16).tolist() == [0]


def test_a_centre_that_wanders_is_seen_and_noise_has_none():
    """As in bursts that were not deramped: the azimuth centre runs through half a cycle from patch to patch."""
    meter, noise = SpectrumMeter(0, 64), SpectrumMeter(0, 64)
    for number in range(8):
        own = BandLimited(number, (64, 64), (-0.25 + number / 14, 0.0), (0.6, 0.9))
        meter.add(own.at(*places((64, 64))))
        rng = np.random.default_rng(number)
        noise.add((rng.standard_normal((64, 64)) + 1j * rng.standard_normal((64, 64))).astype(np.complex64))
    assert meter.spread > 0.1
    assert noise.spread == 0.0
