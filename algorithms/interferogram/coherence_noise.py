"""Phase noise of an interferogram from its coherence and its number of looks (Lee et al. 1994; Tough et al. 1995)."""

from __future__ import annotations

import numpy as np

from ..checks import InputError, check_real

_NODES = 320


def check_looks(looks: float | None) -> float:
    """Return the number of independent looks as a float.

    Raises
    ------
    InputError
        If nobody said it, or it is below one.
    """
    if looks is None:
        raise InputError(
            "LOOKS is missing: the phase variance that belongs to a coherence depends on the number of independent "
            "looks. Give LOOKS: pixels averaged, divided by the oversampling in both directions. Where a WEIGHTING "
            "can be chosen, coherence, gmtsar and none do without."
        )
    if not np.isfinite(looks) or looks < 1.0:
        raise InputError(f"LOOKS must be the number of independent looks, at least 1, got {looks!r}.")
    return float(looks)


def _check_coherence(coherence: np.ndarray | float) -> np.ndarray:
    """Coherence as float64; raise unless every finite value is within 0..1."""
    values = np.asarray(coherence)
    check_real("coherence", values)
    values = values.astype(np.float64)
    outside = (values < 0.0) | (values > 1.0)
    if outside.any():
        raise InputError(f"Coherence must be within 0 to 1, got {values[outside].flat[0]:g}. Scale it to that range.")
    return values


def phase_pdf(phase: np.ndarray, coherence: np.ndarray | float, looks: float) -> np.ndarray:
    """Probability density of the interferometric phase about its expectation [1/rad].

    Parameters
    ----------
    phase : ndarray
        Departure from the expected phase, within -pi to pi [rad].
    coherence : float or ndarray
        Magnitude of the complex coherence, 0 to 1 (exclusive); broadcast against ``phase``.
    looks : float
        Independent looks L >= 1 (not the number of pixels averaged, which are correlated).

    Notes
    -----
    ``p = G(L+1/2) (1-g^2)^L b / (2 sqrt(pi) G(L) (1-b^2)^(L+1/2)) + (1-g^2)^L / (2 pi) 2F1(L, 1; 1/2; b^2)`` with
    ``b = g cos(phase)``. Euler's transformation takes ``(1-b^2)^-(L+1/2)`` out of the hypergeometric function, so that
    nothing overflows at many looks.
    """
    from scipy.special import gammaln, hyp2f1

    looks = check_looks(looks)
    coherence = np.asarray(coherence, dtype=np.float64)
    b = coherence * np.cos(phase)
    decay = np.exp(looks * (np.log1p(-(coherence**2)) - np.log1p(-(b**2)))) / np.sqrt(1.0 - b**2)
    direct = np.exp(gammaln(looks + 0.5) - gammaln(looks)) / (2.0 * np.sqrt(np.pi)) * b
    # The two terms cancel where cos(phase) < 0 and the density vanishes: rounding must not make it negative.
    return np.maximum(decay * (direct + hyp2f1(0.5 - looks, -0.5, 0.5, b**2) / (2.0 * np.pi)), 0.0)


def phase_std(coherence: np.ndarray | float, looks: float) -> np.ndarray:
    """Standard deviation of the interferometric phase [rad], from the exact density.

    Parameters
    ----------
    coherence : float or ndarray
        0 to 1; NaN gives NaN; 1 gives 0; 0 gives the uniform phase's pi/sqrt(3).
    looks : float
        Independent looks, >= 1.

    Raises
    ------
    InputError
        If looks are missing or below 1, or a coherence lies outside 0 to 1.
    """
    looks = check_looks(looks)
    values = _check_coherence(coherence)
    # phase = pi u^3 puts the quadrature nodes where a coherent pixel's density is.
    nodes, node_weights = np.polynomial.legendre.leggauss(_NODES)
    u = 0.5 * (nodes + 1.0)
    phase = np.pi * u**3
    measure = 0.5 * node_weights * 3.0 * np.pi * u**2
    flat = np.clip(values.reshape(-1, 1), 0.0, 1.0 - 1e-12)
    density = phase_pdf(phase, flat, looks)
    # Normalising by the same quadrature removes what the nodes miss.
    variance = (density * phase**2 * measure).sum(axis=1) / (density * measure).sum(axis=1)
    std = np.sqrt(variance).reshape(values.shape)
    return np.where(values >= 1.0, 0.0, std)


def phase_std_asymptotic(coherence: np.ndarray | float, looks: float) -> np.ndarray:
    """Cramer-Rao limit of the phase's standard deviation [rad]: ``sqrt((1 - g^2) / (2 L g^2))``.

    Close to `phase_std` at many looks and high coherence; infinite at zero coherence.
    """
    looks = check_looks(looks)
    values = _check_coherence(coherence)
    with np.errstate(divide="ignore"):
        return np.sqrt((1.0 - values**2) / (2.0 * looks * values**2))
