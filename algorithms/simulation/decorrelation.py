"""How coherence is lost, and what phase and coherence are then measured."""

from __future__ import annotations

import numpy as np


def expected_coherence(
    unchanged: np.ndarray,
    *,
    floor: float,
    days: float,
    coherence_days: float,
    perpendicular_baseline: float,
    critical_baseline: float,
    gradient: np.ndarray,
    resolution: float,
    wavelength: float,
) -> np.ndarray:
    """Coherence of a pair: time, baseline and the fringe rate of the motion, multiplied.

    ``(floor + (unchanged - floor) exp(-|days| / coherence_days)) (1 - |B| / B_c) sinc(2 g resolution / lambda)``: the
    last factor is the sum of a linear phase over the estimation window, and 0 beyond its first zero (a whole fringe).

    Parameters
    ----------
    unchanged : ndarray
        Coherence at no time and no baseline, 0 to 1.
    floor : float
        What is left after a long time.
    days, coherence_days : float
        Temporal baseline, and the time in which coherence falls by e [days].
    perpendicular_baseline, critical_baseline : float
        [m]
    gradient : ndarray
        Absolute gradient of the LOS displacement between the two dates [m/m].
    resolution : float
        Side of the window over which coherence is estimated [m].
    wavelength : float
        [m]

    Returns
    -------
    ndarray of float32
    """
    temporal = floor + np.maximum(unchanged - floor, 0.0) * np.exp(-abs(days) / coherence_days)
    spatial = max(0.0, 1.0 - abs(perpendicular_baseline) / critical_baseline)
    fringes = (2.0 * resolution / wavelength) * gradient
    return (temporal * spatial * np.where(fringes < 1.0, np.sinc(fringes), 0.0)).astype(np.float32)


def draw_phase_and_coherence(
    coherence: np.ndarray, looks: float, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray]:
    """Phase noise and sample coherence of a multilooked interferogram, drawn from their exact joint distribution.

    The sample covariance of two circular Gaussian signals over L looks is complex Wishart; by Bartlett's decomposition
    three numbers per pixel give its off-diagonal element, whatever L: with ``s = sqrt(1 - g^2)``,
    ``W12 ~ a (g a + s z)`` and ``W22 = |g a + s z|^2 + s^2 b``, ``W11 = a^2``, where ``a^2`` is Gamma(L), ``b`` is
    Gamma(L - 1) and z is a standard complex normal.

    Parameters
    ----------
    coherence : ndarray
        True coherence g, 0 to 1.
    looks : float
        Independent looks L, more than 1.
    rng : numpy.random.Generator

    Returns
    -------
    phase : ndarray of float32
        [rad], in -pi to pi; its spread is that of the phase distribution of Lee et al. (1994).
    sample_coherence : ndarray of float32
        What an estimate over the same looks says: biased upward where coherence is low, as real maps are.
    """
    shape = coherence.shape
    incoherent = np.sqrt(np.maximum(1.0 - np.square(coherence), 0.0))
    amplitude = np.sqrt(rng.standard_gamma(looks, shape, dtype=np.float32))
    half = np.float32(np.sqrt(0.5))
    real = coherence * amplitude + incoherent * half * rng.standard_normal(shape, dtype=np.float32)
    imaginary = incoherent * half * rng.standard_normal(shape, dtype=np.float32)
    crossed = np.square(real) + np.square(imaginary)
    rest = np.square(incoherent) * rng.standard_gamma(looks - 1.0, shape, dtype=np.float32)
    phase = np.arctan2(imaginary, real)
    return phase.astype(np.float32), np.sqrt(crossed / (crossed + rest)).astype(np.float32)
