"""Phase noise from coherence: the published numbers, the limits, and speckle drawn at random."""

from __future__ import annotations

import numpy as np
import pytest

from mining_insar.algorithms.checks import InputError
from mining_insar.algorithms.interferogram.coherence_noise import phase_pdf, phase_std, phase_std_asymptotic


@pytest.mark.parametrize(
    ("looks", "coherence", "expected"), [(1, 0.5, 1.3361), (4, 0.5, 0.8302), (32, 0.3, 0.4648), (7, 0.0, 1.8138)]
)
def test_known_values(looks, coherence, expected):
    assert phase_std(coherence, looks) == pytest.approx(expected, abs=5e-5)


@pytest.mark.parametrize("looks", [1, 3.5, 20, 300])
def test_density_integrates_to_one(looks):
    step = 2 * np.pi / 20000
    phase = -np.pi + step * np.arange(20000)
    for coherence in (0.0, 0.3, 0.8):
        assert step * phase_pdf(phase, coherence, looks).sum() == pytest.approx(1.0, abs=1e-6)


def test_simulated_speckle():
    rng = np.random.default_rng(4)
    looks, coherence, n = 6, 0.6, 40000
    first, noise = rng.normal(size=(2, looks, n)) + 1j * rng.normal(size=(2, looks, n))
    second = coherence * first + np.sqrt(1 - coherence**2) * noise
    phase = np.angle((first * second.conj()).sum(axis=0))
    assert phase.std() == pytest.approx(float(phase_std(coherence, looks)), rel=0.015)


def test_limits():
    coherence = np.linspace(0, 1, 101)
    std = phase_std(coherence, 5)
    assert std[-1] == 0
    assert (np.diff(std) < 0).all()
    assert np.isnan(phase_std(np.nan, 5))
    assert phase_std(0.8, 1000) == pytest.approx(float(phase_std_asymptotic(0.8, 1000)), rel=1e-3)
    assert np.isinf(phase_std_asymptotic(0.0, 5))


def test_refusals():
    with pytest.raises(InputError, match="within 0 to 1, got 255"):
        phase_std(np.array([3.0, 255.0])[1:], 4)
    with pytest.raises(InputError, match="LOOKS is missing"):
        phase_std(0.5, None)
