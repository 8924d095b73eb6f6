"""Sums over looks and windows."""

from __future__ import annotations

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.interferogram.multilook import (
    check_looks_of_image,
    look_sums,
    multilook,
    window_sums,
)


def test_look_sums_are_the_sums_of_the_cells_and_leave_the_remainder_out():
    values = np.random.default_rng(1).standard_normal((11, 14)).astype(np.float32)
    expected = values[:9, :12].reshape(3, 3, 3, 4).sum(axis=(1, 3))
    np.testing.assert_allclose(look_sums(values, 3, 4), expected, rtol=1e-5)


def test_multilook_counts_only_what_is_there():
    values = np.full((4, 4), 2.0, dtype=np.float32)
    values[:2, :2] = [[np.nan, 5.0], [7.0, np.nan]]
    values[2:, :2] = [[np.nan, np.nan], [np.nan, 9.0]]
    result = multilook(values, 2, 2)
    assert result[0, 0] == 6.0
    assert np.isnan(result[1, 0])
    assert result[0, 1] == 2.0


def test_zero_is_no_observation_in_complex_images_only():
    image = np.array([[1 + 1j, 0], [3 - 1j, np.nan]], dtype=np.complex64)
    assert multilook(image, 2, 2)[0, 0] == 2.0
    assert multilook(np.array([[0.0, 2.0]], dtype=np.float32), 1, 2)[0, 0] == 1.0


@pytest.mark.parametrize("window", [(1, 1), (3, 1), (1, 7), (5, 21), (9, 13)])
def test_window_sums_equal_brute_force(window):
    lines, samples = window
    values = np.random.default_rng(2).standard_normal((17, 30))
    padded = np.pad(values, ((lines // 2,) * 2, (samples // 2,) * 2))
    expected = [[padded[r : r + lines, c : c + samples].sum() for c in range(30)] for r in range(17)]
    np.testing.assert_allclose(window_sums(values, lines, samples), expected, atol=1e-12)


def test_a_bright_target_leaves_no_trace_outside_its_window():
    """A running sum in single precision would."""
    values = np.zeros((1, 200), dtype=np.float32)
    values[0, 10] = 1e12
    sums = window_sums(values + np.float32(1e-3), 1, 5)
    np.testing.assert_allclose(sums[0, 20:-2], 5e-3, rtol=1e-6)


@pytest.mark.parametrize(
    ("lines", "samples", "message"),
    [(0, 1, "LOOKS_LINES must be a whole number"), (1, 1.5, "LOOKS_SAMPLES"), (1, 31, "more than the 30 samples")],
)
def test_looks_that_do_not_fit(lines, samples, message):
    with pytest.raises(InputError, match=message):
        check_looks_of_image(lines, samples, (20, 30))
