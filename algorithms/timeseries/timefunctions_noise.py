"""Errors of the dates in a weighted fit: what they weigh, and what their covariance does to the parameters.

The dates' covariance is ``C = diag(own) + min(walk_i, walk_j)``: an error that each date has for itself, and one that
has grown along the series (`uncertainty.date_noise`). A fit weighs by the first alone, since a walk's inverse is dense;
its parameters ``x = N A^T W d``, ``N = (A^T W A)^-1``, have the covariance ``N A^T W C W A N`` whatever the weights.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

#: No date weighs more than so many times the least.
LARGEST_WEIGHT_RATIO = 1e3


@dataclass(frozen=True)
class FitNoise:
    """Variances of the dates of n series, each ndarray of float64, shape (S, n) [m^2].

    Attributes
    ----------
    own : ndarray
        Of each date for itself; finite, any number where a date has no weight.
    walk : ndarray
        Grown since the first date, never falling along the series.
    """

    own: np.ndarray
    walk: np.ndarray

    def part(self, series: slice) -> FitNoise:
        """Of some of the series."""
        return FitNoise(self.own[:, series], self.walk[:, series])


def relative_weights(own: np.ndarray, known: np.ndarray) -> np.ndarray:
    """Inverse variances, scaled; alike where all variances are zero, and never beyond a thousand times the least.

    Parameters
    ----------
    own : ndarray, shape (S, ...)
        Variance of each date for itself [m^2].
    known : ndarray of bool, shape (S, ...)
        Dates that take part; the others weigh nothing.
    """
    largest = np.max(np.where(known, own, 0.0), axis=0)
    floor = np.where(largest > 0.0, largest / LARGEST_WEIGHT_RATIO, 1.0)
    return np.where(known, floor / np.maximum(np.where(known, own, 1.0), floor), 0.0)


def parameter_variances(
    design: np.ndarray, weight: np.ndarray, inverse: np.ndarray, slopes: np.ndarray, noise: FitNoise | None
) -> tuple[np.ndarray, np.ndarray]:
    """Variances of the parameters of a weighted fit, and of one linear function of them.

    Parameters
    ----------
    design : ndarray, shape (p, S, n) or (p, S, 1)
        Derivatives of the model with respect to the parameters.
    weight : ndarray, shape (S, n)
    inverse : ndarray, shape (p, p, n)
        Of the normal matrix ``A^T W A``.
    slopes : ndarray, shape (p, n) or (p, 1)
        Derivatives of the function of the parameters.
    noise : FitNoise or None
        None: the weights are one over the variance, but for a factor that the results then lack.

    Returns
    -------
    variances : ndarray, shape (p, n)
    of_function : ndarray, shape (n,)

    Notes
    -----
    A step of the walk moves its date and all later ones, so what it does to the parameters is the sum of what they do:
    one pass backward over the dates, S p^2 products for a series and no S by S matrix. Steps are independent.
    """
    slopes = np.broadcast_to(slopes, inverse.shape[1:])
    if noise is None:
        variances = np.einsum("iin->in", inverse).copy()
        return variances, np.einsum("in,ijn,jn->n", slopes, inverse, slopes)
    variances, of_function = np.zeros(slopes.shape), np.zeros(slopes.shape[1])
    moved = np.zeros(slopes.shape)
    for date in range(len(weight) - 1, -1, -1):
        # what one metre at this date does to the parameters, and one at it and all later dates
        here = np.einsum("ijn,jn->in", inverse, design[:, date] * weight[date])
        moved += here
        variances += here * here * noise.own[date]
        of_function += (slopes * here).sum(axis=0) ** 2 * noise.own[date]
        if date:
            step = noise.walk[date] - noise.walk[date - 1]
            variances += moved * moved * step
            of_function += (slopes * moved).sum(axis=0) ** 2 * step
    return variances, of_function
