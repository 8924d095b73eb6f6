"""The lookup inverted, and kernels."""

from __future__ import annotations

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.interferogram.geocoding import invert_lookup, look_position, resample


def lookup_of_a_hilly_scene(lines=60, samples=80):
    """Map position [pixels] of radar pixels: rotated, scaled, and shifted in range by a smooth terrain."""
    line, sample = np.mgrid[:lines, :samples].astype(float)
    foreshortening = 1.5 * np.sin(line / 9.0) * np.cos(sample / 11.0)
    across = 1.3 * sample + foreshortening
    columns = 70.0 - 0.95 * across + 0.3 * line
    rows = 5.0 + 0.25 * across + 1.1 * line
    return columns, rows


def positions(columns, rows, shape=(130, 130), origin=(0, 0)):
    lines, samples = np.full(shape, np.nan), np.full(shape, np.nan)
    invert_lookup(columns, rows, origin, lines, samples)
    return lines, samples


def test_inverse_then_forward_returns_to_the_map_pixel():
    from scipy.ndimage import map_coordinates

    columns, rows = lookup_of_a_hilly_scene()
    lines, samples = positions(columns + 30, rows)
    there = np.isfinite(lines)
    assert there.sum() > 4000
    row, col = np.nonzero(there)
    at = [lines[there], samples[there]]
    back_cols = map_coordinates(columns + 30, at, order=1)
    back_rows = map_coordinates(rows, at, order=1)
    # A bilinear forward map against two flat triangles: what is left is the curvature inside a cell.
    assert np.hypot(back_cols - col, back_rows - row).max() < 0.1


def test_inverse_of_an_affine_map_is_exact_and_has_no_cracks():
    line, sample = np.mgrid[:30, :40].astype(float)
    lines, samples = positions(10 + 0.7 * sample + 0.2 * line, 8 - 0.1 * sample + 0.9 * line, (60, 60))
    row, col = np.mgrid[:60, :60]
    matrix = np.linalg.inv([[0.7, 0.2], [-0.1, 0.9]])
    s, t = np.einsum("ij,jrc->irc", matrix, np.stack([col - 10.0, row - 8.0]))
    inside = (s >= 0) & (s <= 39) & (t >= 0) & (t <= 29)
    np.testing.assert_array_equal(np.isfinite(lines), inside)
    np.testing.assert_allclose(samples[inside], s[inside], atol=1e-9)
    np.testing.assert_allclose(lines[inside], t[inside], atol=1e-9)


def test_tiles_joined_by_a_node_equal_the_whole():
    columns, rows = lookup_of_a_hilly_scene()
    whole = positions(columns, rows)
    lines, samples = np.full((130, 130), np.nan), np.full((130, 130), np.nan)
    for row in range(0, 59, 16):
        for col in range(0, 79, 16):
            part = (slice(row, row + 17), slice(col, col + 17))
            invert_lookup(columns[part], rows[part], (row, col), lines, samples)
    np.testing.assert_allclose(lines, whole[0], atol=1e-6)
    np.testing.assert_allclose(samples, whole[1], atol=1e-6)


def test_a_block_of_the_map_equals_the_whole_map():
    columns, rows = lookup_of_a_hilly_scene()
    whole = positions(columns, rows)
    block = positions(columns - 20, rows - 35, (40, 50))
    np.testing.assert_allclose(block[0], whole[0][35:75, 20:70], atol=1e-9)


def test_holes_and_tears_of_the_lookup_cover_nothing():
    line, sample = np.mgrid[:30, :40].astype(float)
    columns, rows = sample.copy(), line.copy()
    columns[10:12, 10:14] = np.nan
    columns[:, 30:] += 200.0
    lines, _ = positions(columns, rows, (30, 300))
    assert np.isnan(lines[10:12, 10:14]).all()
    assert np.isfinite(lines[:9, :29]).all()
    # nothing between the two sides of the tear
    assert np.isnan(lines[:, 31:229]).all()
    assert np.isfinite(lines[:, 231:239]).all()
    everywhere_none = positions(np.full((4, 4), np.nan), np.zeros((4, 4)))
    assert np.isnan(everywhere_none[0]).all()


def test_positions_of_looks():
    # The first of pixels of 4 looks is centred between the second and third single-look pixel.
    assert look_position(1.5, 1, 4) == pytest.approx(0.0)
    assert look_position(np.array([0.0]), 1, 1)[0] == 0.0


@pytest.mark.parametrize("kernel", ["bilinear", "cubic"])
def test_kernels_are_exact_where_they_must_be(kernel):
    row, col = np.mgrid[:20, :25].astype(float)
    plane = 3.0 * row - 2.0 * col + 1.0
    rng = np.random.default_rng(6)
    lines, samples = rng.uniform(2, 17, 200), rng.uniform(2, 22, 200)
    np.testing.assert_allclose(resample(plane, lines, samples, kernel), 3 * lines - 2 * samples + 1, atol=1e-9)
    assert resample(plane, np.array([5.0]), np.array([7.0]), kernel)[0] == pytest.approx(plane[5, 7])


def test_cubic_equals_an_independent_convolution_and_is_smoother_than_bilinear():
    col = np.arange(60.0)
    wave = np.cos(2 * np.pi * col / 9.0) * np.ones((12, 1))
    at = np.linspace(5, 50, 333)
    truth = np.cos(2 * np.pi * at / 9.0)
    errors = {
        kernel: np.abs(resample(wave, np.full(333, 5.0), at, kernel) - truth).max()
        for kernel in ("nearest", "bilinear", "cubic")
    }
    assert errors["cubic"] < 0.4 * errors["bilinear"] < errors["nearest"]

    def keys(t):
        t = abs(t)
        return 1.5 * t**3 - 2.5 * t**2 + 1 if t < 1 else -0.5 * t**3 + 2.5 * t**2 - 4 * t + 2 if t < 2 else 0.0

    direct = sum(wave[5, k] * keys(23.4 - k) for k in range(60))
    assert resample(wave, np.array([5.0]), np.array([23.4]), "cubic")[0] == pytest.approx(direct, abs=1e-12)


@pytest.mark.parametrize("kernel", ["nearest", "bilinear", "cubic"])
@pytest.mark.parametrize("dtype", [np.float32, np.complex64])
def test_nothing_is_smeared_into_gaps(kernel, dtype):
    values = np.full((20, 20), 4.0, dtype=dtype)
    values[8:12, 8:12] = np.nan
    lines, samples = np.meshgrid(np.linspace(-1, 20, 211), np.linspace(-1, 20, 211), indexing="ij")
    found = resample(values, lines, samples, kernel)
    inside = (lines >= -0.5) & (lines < 19.5) & (samples >= -0.5) & (samples < 19.5)
    hole = (np.abs(np.floor(lines + 0.5) - 9.5) < 2) & (np.abs(np.floor(samples + 0.5) - 9.5) < 2)
    np.testing.assert_array_equal(np.isfinite(found), inside & ~hole)
    np.testing.assert_allclose(found[inside & ~hole], 4.0, rtol=1e-6)


def test_nowhere_stays_nowhere_and_kernels_are_known():
    assert np.isnan(resample(np.ones((3, 3)), np.array([np.nan]), np.array([1.0]), "bilinear")[0])
    assert resample(np.ones((3, 3)), np.empty((0, 4)), np.empty((0, 4)), "cubic").shape == (0, 4)
    with pytest.raises(InputError, match="KERNEL must be one of nearest, bilinear, cubic, got 'lanczos'"):
        resample(np.ones((3, 3)), np.zeros(1), np.zeros(1), "lanczos")
