"""Deviation of a mean of pixels between its bounds, and against draws of a correlated field."""

from __future__ import annotations

import numpy as np
import pytest

from mining_insar.algorithms.mining.errors import mean_error

AXES = (np.array([0.0, -50.0]), np.array([50.0, 0.0]))


def test_bounds_in_closed_form():
    error = mean_error(np.full((4, 5), 3.0), np.ones((4, 5)))
    assert (error.least, error.most) == (pytest.approx(3.0 / np.sqrt(20)), 3.0)
    assert np.isnan(error.likely)
    assert error.best == 3.0
    assert error.total_weight == 20.0
    assert mean_error(np.full((4, 5), 3.0), np.ones((4, 5)), AXES, 1e9).likely == pytest.approx(3.0, rel=1e-5)
    assert mean_error(np.full((4, 5), 3.0), np.ones((4, 5)), AXES, 1e-3).likely == pytest.approx(error.least)
    assert np.isnan(mean_error(np.full((2, 2), np.nan), np.ones((2, 2))).most)
    assert mean_error(np.array([[2.0]]), np.ones((1, 1)), AXES, 500.0).likely == 2.0


def test_it_is_what_draws_show():
    """Unlike deviations and weights, one pixel hardly known; exponential correlation of 600 m."""
    rng = np.random.default_rng(5)
    rows, cols = (part.ravel() for part in np.indices((9, 11)))
    distance = 50.0 * np.hypot(rows[:, None] - rows, cols[:, None] - cols)
    root = np.linalg.cholesky(np.exp(-distance / 200.3) + 1e-10 * np.eye(99))
    std, weight = rng.uniform(1.0, 3.0, 99), rng.uniform(0.2, 1.0, 99)
    std[40], weight[40] = 60.0, 0.05
    draws = (root @ rng.normal(size=(99, 20_000))) * std[:, None]
    mean = weight @ draws / weight.sum()
    error = mean_error(std.reshape(9, 11), weight.reshape(9, 11), AXES, 600.0)
    assert error.least < mean.std() < error.most
    assert error.likely == pytest.approx(mean.std(), rel=0.02)


def test_large_areas_are_represented_by_some_pixels():
    many = mean_error(np.full((80, 90), 2.0), np.ones((80, 90)), AXES, 1500.0)
    few = mean_error(np.full((20, 22), 2.0), np.ones((20, 22)), tuple(4.0 * axis for axis in AXES), 1500.0)
    assert many.likely == pytest.approx(few.likely, rel=0.06)
