"""Row multipliers: formulas, bounds, and which way they pull."""

from __future__ import annotations

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.interferogram.coherence_noise import phase_std
from mining_insar.algorithms.timeseries.weights import WEIGHTINGS, row_multipliers

COHERENCE = np.array([0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99], dtype=np.float64)


def test_formulas():
    np.testing.assert_allclose(row_multipliers(COHERENCE, "coherence"), COHERENCE)
    np.testing.assert_allclose(row_multipliers(COHERENCE, "gmtsar"), COHERENCE / np.sqrt(1 - COHERENCE**2), rtol=1e-12)
    np.testing.assert_array_equal(row_multipliers(COHERENCE, "none"), 1.0)
    for looks in (1, 4, 20, 120):
        np.testing.assert_allclose(
            row_multipliers(COHERENCE, "variance", looks), 1 / phase_std(COHERENCE, looks), rtol=1e-4
        )


def test_gmtsar_bounds():
    np.testing.assert_allclose(row_multipliers(np.array([1e-5, 0.9999, 1.0]), "gmtsar"), [0.01, 10.0, 10.0])


@pytest.mark.parametrize("weighting", WEIGHTINGS)
def test_better_coherence_never_counts_less(weighting):
    multipliers = row_multipliers(np.linspace(1e-3, 1, 500), weighting, 8.0)
    assert np.isfinite(multipliers).all()
    assert (np.diff(multipliers) >= 0).all()


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("weighting", ["coherence", "gmtsar", "variance"])
def test_missing_rows(weighting, dtype):
    coherence = np.array([[np.nan, 0.0, -0.2, 0.5]], dtype=dtype)
    before = coherence.copy()
    multipliers = row_multipliers(coherence, weighting, 5.0)
    assert multipliers.dtype == dtype
    np.testing.assert_array_equal(multipliers[0, :3], 0.0)
    assert multipliers[0, 3] > 0
    np.testing.assert_array_equal(coherence, before)


def test_refusals():
    with pytest.raises(InputError, match="LOOKS is missing"):
        row_multipliers(COHERENCE, "variance")
    with pytest.raises(InputError, match="at least 1, got 0"):
        row_multipliers(COHERENCE, "variance", 0)
    with pytest.raises(InputError, match="WEIGHTING must be one of coherence, gmtsar, variance, none, got 'sigma'"):
        row_multipliers(COHERENCE, "sigma")
