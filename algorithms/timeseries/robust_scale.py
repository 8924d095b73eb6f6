"""How large residuals are, where some of them are gross errors: the scales that `robust` works with, NumPy form."""

from __future__ import annotations

import numpy as np

#: Residuals below this are as good as none [rad]; it keeps the weights of L1 finite.
EPSILON = 2e-3 * np.pi
#: The median of absolute values times this is the standard deviation of normal noise.
MAD_TO_SIGMA = 1.4826
#: Robust standard deviations beyond which a residual is a gross error, where the deviation of the result is stated.
GROSS_ERROR = 3.0
#: Halvings of the logarithm of a thousand that leave 1 %.
BISECTIONS = 10


def robust_sigma(residual: np.ndarray, multiplier: np.ndarray, redundancy: np.ndarray) -> np.ndarray:
    """Robust standard deviation of weighted residuals, from the median of the ``redundancy`` largest of them.

    A fit of p unknowns to n pairs can bring p residuals to nothing, and L1 does: what n - p are left tell of the noise.

    Parameters
    ----------
    residual : ndarray of float32, shape (P, ...)
        [rad]; NaN does not count.
    multiplier : ndarray, shape (P, ...)
        Row multipliers w0; 0 (or False) takes a pair out.
    redundancy : ndarray of int, shape (...)
        n - p.

    Returns
    -------
    ndarray of float32, shape (...)
        Within 2 %; 0 where nothing is redundant, or it is below a thousandth of the largest magnitude.
    """
    magnitude = np.abs(residual * multiplier)
    out = np.isnan(magnitude) | ~(multiplier > 0)
    count = len(residual) - out.sum(axis=0)
    left = np.clip(redundancy, 0, count)
    top = np.where(out, np.float32(0), magnitude).max(axis=0)
    magnitude[out] = np.inf
    # the element that has half of those left above it
    wanted = count - 0.5 * left
    floor = top * np.float32(1e-3)
    low, high = floor.copy(), top
    for _ in range(BISECTIONS):
        # by bisection: sorting every pixel would take longer than inverting it
        middle = np.sqrt(low * high)
        enough = _count_at_most(magnitude, middle) >= wanted
        np.copyto(high, middle, where=enough)
        np.copyto(low, middle, where=~enough)
    found = np.float32(MAD_TO_SIGMA) * np.sqrt(low * high)
    nothing = (left == 0) | (_count_at_most(magnitude, floor) >= wanted)
    return np.where(nothing, np.float32(0), found)


def _count_at_most(values: np.ndarray, bound: np.ndarray) -> np.ndarray:
    """How many along the first axis are at most the bound: row by row, which stays in the cache."""
    count = np.zeros(bound.shape, np.int16)
    at_most = np.empty(bound.shape, bool)
    for row in values:
        np.less_equal(row, bound, out=at_most)
        count += at_most
    return count


def cut_squares(residual: np.ndarray, multiplier: np.ndarray, sigma: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Sum of the squares of weighted residuals, cut where a gross error begins, and how many were not cut.

    Parameters
    ----------
    residual : ndarray of float32, shape (P, ...)
        [rad]; NaN adds nothing and is not cut.
    multiplier : ndarray of float32, shape (P, ...)
        Row multipliers w0; 0 takes a pair out.
    sigma : ndarray of float32, shape (...)
        From `robust_sigma`; cut is at `GROSS_ERROR` times it, never below `EPSILON` of phase.

    Returns
    -------
    squares, kept : ndarray of float64 or float32, shape (...)
    """
    bound = np.float32(GROSS_ERROR) * sigma
    squares, kept = np.zeros(residual.shape[1:]), np.zeros(residual.shape[1:])
    for row, weight in zip(residual, multiplier):
        magnitude = np.abs(row * weight)
        np.copyto(magnitude, np.float32(0), where=np.isnan(magnitude))
        limit = np.maximum(bound, weight * np.float32(EPSILON))
        kept += (magnitude <= limit) & (weight > 0)
        np.minimum(magnitude, limit, out=magnitude)
        magnitude *= magnitude
        squares += magnitude
    return squares, kept


def inflation(kept: np.ndarray, count: np.ndarray, redundancy: np.ndarray) -> np.ndarray:
    """What the squares of cut residuals are multiplied by to tell the variance of a robust solution.

    ``(K / m)^2`` with m the share of the n pairs that were not cut and ``K = 1 + p / n (1 - m) / m`` (Huber &
    Ronchetti 2009, section 7.6): those that were cut tell nothing about the solution.

    Parameters
    ----------
    kept, count, redundancy : ndarray, shape (...)
        Pairs not cut, pairs n, and n - p.

    Returns
    -------
    ndarray of float64, shape (...)
    """
    share = np.maximum(kept, 1.0) / np.maximum(count, 1)
    unknowns = np.maximum(count - redundancy, 0) / np.maximum(count, 1)
    return ((1.0 + unknowns * (1.0 - share) / share) / share) ** 2
