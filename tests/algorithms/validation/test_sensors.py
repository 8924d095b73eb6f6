"""Common dates, interpolation and aliasing of two products."""

from __future__ import annotations

import datetime

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.validation.sensors import (
    aliasing_ratio,
    common_dates,
    leave_one_out_error,
    steepest_gradient,
)

START = datetime.date(2015, 1, 3)


def every(step, count, offset=0):
    return tuple(START + datetime.timedelta(days=offset + step * number) for number in range(count))


def test_the_denser_product_is_interpolated():
    dense, sparse = every(12, 20), every(42, 5, 6)
    found = common_dates(dense, sparse)
    assert found.dates == sparse
    assert found.second.interpolated == 0
    line = np.array([(date - START).days for date in dense], dtype=float)[:, None, None] * np.ones((1, 2, 2))
    np.testing.assert_allclose(found.first.apply(line)[:, 0, 0], [(date - START).days for date in sparse])
    swapped = common_dates(sparse, dense)
    assert swapped.dates == sparse
    assert swapped.first.interpolated == 0


def test_nan_beside_an_own_date_does_not_spread():
    dates = every(12, 4)
    values = np.ones((4, 1, 1))
    values[2] = np.nan
    found = common_dates(dates, (dates[1], dates[3]))
    np.testing.assert_array_equal(found.first.apply(values)[:, 0, 0], [1.0, 1.0])


def test_gaps_are_not_bridged():
    dense = (*every(12, 5), *every(12, 5, 200))
    sparse = every(40, 7)
    found = common_dates(dense, sparse)
    assert found.dropped == (sparse[2], sparse[3], sparse[4])
    assert found.dates == (sparse[0], sparse[1], sparse[5], sparse[6])
    with pytest.raises(InputError, match=r"0 common date\(s\): one covers 2015-01-03 to 2015-01-15"):
        common_dates(every(12, 2), every(12, 5, 400))


def test_error_of_interpolation():
    """A parabola misses by the product of the distances; noise s gives s sqrt(1.5)."""
    days = np.arange(0, 120, 12.0)
    curve = 1e-5 * days[:, None] ** 2 * np.ones((1, 4))
    assert leave_one_out_error(curve, days) == pytest.approx(1e-5 * 144)
    noise = np.random.default_rng(0).normal(0, 0.01, (50, 2000))
    assert leave_one_out_error(noise, np.arange(50)) == pytest.approx(0.01 * np.sqrt(1.5), rel=0.02)
    assert np.isnan(leave_one_out_error(noise[:2], np.arange(2)))


def test_gradient_and_limit():
    """A ramp of lambda/4 per pixel is just the limit; brute force on noise with a hole."""
    ramp = np.arange(6.0)[None, :] * 0.0139 * np.ones((5, 1))
    np.testing.assert_allclose(steepest_gradient(ramp), 0.0139, rtol=1e-5)
    np.testing.assert_allclose(aliasing_ratio(steepest_gradient(ramp), 1.0, 0.0556), 1.0, rtol=1e-5)
    values = np.random.default_rng(1).normal(size=(7, 8))
    values[3, 3] = np.nan
    found = steepest_gradient(values)
    for row, col in np.ndindex(7, 8):
        around = [(row - 1, col), (row + 1, col), (row, col - 1), (row, col + 1)]
        steps = [abs(values[at] - values[row, col]) for at in around if 0 <= at[0] < 7 and 0 <= at[1] < 8]
        expected = np.nanmax(steps) if np.isfinite(values[row, col]) else np.nan
        np.testing.assert_allclose(found[row, col], expected, rtol=1e-6)
    with pytest.raises(InputError, match="WAVELENGTH must be a positive number"):
        aliasing_ratio(found, 1.0, -0.05)
