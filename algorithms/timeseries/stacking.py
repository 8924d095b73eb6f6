"""Stacking: the mean rate of all interferograms (Tang et al. 2023, Eq. 4 and 5)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..checks import InputError, check_real, check_shape
from ..interferogram.phase import metres_per_radian


@dataclass(frozen=True)
class StackingResult:
    """Rate of each pixel.

    Attributes
    ----------
    velocity : ndarray of float32, shape (rows, cols)
        LOS rate [m/yr], toward the satellite positive; NaN without a valid pair.
    velocity_std : ndarray of float32, shape (rows, cols)
        Standard deviation of the rate [m/yr] from the scatter of the pairs; NaN below two valid pairs. It takes pairs
        as independent, which pairs that share a date are not: not an accuracy.
    observations : ndarray of int16, shape (rows, cols)
        Valid pairs.
    """

    velocity: np.ndarray
    velocity_std: np.ndarray
    observations: np.ndarray


def stack_rate(
    phase: np.ndarray,
    temporal_baseline_years: np.ndarray,
    *,
    wavelength: float,
    ddof: int = 1,
    valid: np.ndarray | None = None,
) -> StackingResult:
    """Mean LOS rate of a stack: each pair weighs with the square of its time span.

    Parameters
    ----------
    phase : ndarray, shape (P, rows, cols)
        Unwrapped phase [rad], positive away from the satellite; NaN is no observation.
    temporal_baseline_years : ndarray, shape (P,)
        Secondary minus reference date [yr]; negative for reversed pairs.
    wavelength : float
        [m]
    ddof : int, default 1
        The scatter is divided by N - ddof: 1 makes Eq. 5 the standard error of least squares through the origin,
        0 is the equation as printed.
    valid : ndarray of bool, shape (P, rows, cols), optional
        False takes an observation out (e.g. by its coherence).

    Returns
    -------
    StackingResult

    Raises
    ------
    InputError
        If there is no pair, a pair spans no time, the wavelength is not positive or ddof is neither 0 nor 1.

    Notes
    -----
    With ``d_k = -lambda/(4 pi) phase_k``: ``V = sum d_k T_k / sum T_k^2`` and
    ``std = sqrt[ sum T_k^2 (d_k/T_k - V)^2 / ((N - ddof) sum T_k^2) ]``. Closed form: T = 1, 2, 3, d = -1, -2.2, -2.8
    gives -0.98571 +- 0.052489 (0.042857 with ddof=0).
    """
    check_real("phase", phase)
    spans = np.asarray(temporal_baseline_years, dtype=np.float64)
    if phase.ndim != 3 or spans.shape != phase.shape[:1]:
        raise ValueError(f"phase must have shape (pairs, rows, cols) with {spans.size} pairs, got {phase.shape}.")
    if not spans.size:
        raise InputError("There is no interferogram to stack. Give at least one pair.")
    if not np.isfinite(spans).all() or (spans == 0).any():
        raise InputError("Every pair must span some time: a temporal baseline is zero or not a number.")
    if ddof not in (0, 1):
        raise InputError(f"DDOF must be 1 (N - 1) or 0 (N, as printed in the paper), got {ddof!r}.")
    if valid is not None:
        check_shape("valid", valid, phase.shape)
    scale = metres_per_radian(wavelength)
    shape = phase.shape[1:]
    sum_tt, sum_dt, count = np.zeros(shape), np.zeros(shape), np.zeros(shape)
    for number, span in enumerate(spans):
        there, displacement = _observation(phase, valid, number, scale)
        count += there
        sum_tt += np.where(there, span * span, 0.0)
        sum_dt += displacement * span
    with np.errstate(invalid="ignore", divide="ignore"):
        velocity = sum_dt / sum_tt
        scatter = np.zeros(shape)
        for number, span in enumerate(spans):
            # T_k (d_k/T_k - V) without the division
            there, displacement = _observation(phase, valid, number, scale)
            residual = np.where(there, displacement - velocity * span, 0.0)
            scatter += residual * residual
        std = np.sqrt(scatter / ((count - ddof) * sum_tt))
    std[count < 2] = np.nan
    return StackingResult(velocity.astype(np.float32), std.astype(np.float32), count.astype(np.int16))


def _observation(
    phase: np.ndarray, valid: np.ndarray | None, number: int, scale: float
) -> tuple[np.ndarray, np.ndarray]:
    """Where pair ``number`` has an observation, and its displacement [m] as float64, 0 where it has none."""
    there = np.isfinite(phase[number])
    if valid is not None:
        there &= valid[number]
    return there, np.where(there, phase[number], 0.0).astype(np.float64) * scale
