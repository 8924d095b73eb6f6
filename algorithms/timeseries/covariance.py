"""Posterior variances of a small-baseline inversion: the diagonal of an inverse that is never formed, NumPy form.

The inverse of the normal matrix is full, but the entries that lie on the pattern of its Cholesky factor can be had from
that factor alone, last row first (Takahashi et al. 1973; Erisman and Tinney 1975): with ``N = U^T D U``, U of unit
diagonal,

    Z[i, j] = [i = j] / d[i] - sum_k>i U[i, k] Z[k, j]        (k over the couplings of row i, j >= i)

and every Z on the right lies on the pattern itself. The diagonal costs about two eliminations, whatever the number of
dates. Pixels are innermost as in `banded`; `covariance_numba` holds the same algorithm as a compiled kernel.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .banded import Equations


@dataclass(frozen=True)
class Spread:
    """Variances for rows of unit variance: multiply by the variance of unit weight.

    Attributes
    ----------
    dates : ndarray of float64, shape (S, n)
        Of each date's cumulative value against the first date [rad^2]; 0 at the first.
    slope : ndarray of float64, shape (n,)
        Of the line's slope [rad^2/yr^2].
    """

    dates: np.ndarray
    slope: np.ndarray


def slopes_by_position(equations: Equations, kept: np.ndarray | None, n: int) -> np.ndarray:
    """What one unit at each unknown adds to the slope of the line through the kept dates, shape (N + 1, n) [1/yr].

    Parameters
    ----------
    equations : Equations
    kept : ndarray of bool, shape (S, n), or None
        Dates that a pixel keeps; None: all.
    n : int
        Pixels.
    """
    if kept is None:
        slopes = np.repeat(equations.slope_of_dates[:, np.newaxis], n, axis=1)
    else:
        years = equations.years[:, np.newaxis]
        with np.errstate(invalid="ignore", divide="ignore"):
            offset = (years - (years * kept).sum(axis=0) / kept.sum(axis=0)) * kept
            slopes = offset / (offset * offset).sum(axis=0)
    placed = np.zeros((equations.elimination.n_unknowns + 1, n))
    placed[equations.elimination.position] = slopes
    return placed


def spread_of(equations: Equations, weight: np.ndarray, anchor: np.ndarray | None, slopes: np.ndarray) -> Spread:
    """Variances of n pixels.

    Parameters
    ----------
    equations : Equations
    weight : ndarray of float64, shape (P, n)
        Weights of the squared residuals; 0 is a missing row.
    anchor : ndarray of bool, shape (S, n), or None
        Dates held at zero because nothing ties them to the first (`connectivity.reference_component`).
    slopes : ndarray of float64, shape (N + 1, n)
        From `slopes_by_position`; used up.

    Returns
    -------
    Spread
        Dates of a component whose first date is an anchor are relative to it, plus one; the caller takes that off.
    """
    elimination = equations.elimination
    row_start, column = elimination.row_start, elimination.column
    n_unknowns, n = elimination.n_unknowns, weight.shape[1]
    entries = np.repeat(equations.constant_entries[:, np.newaxis], n, axis=1)
    reference, secondary = elimination.position[equations.pairs].T
    diagonal = np.append(row_start[:-1], elimination.n_entries)
    tail = None
    if equations.border is not None:
        tail = np.repeat(equations.constant_border[:, np.newaxis], n, axis=1)
        square = np.full(n, equations.constant_border_square)
        lean = np.full(n, -equations.slope_of_dates @ equations.date_baseline)
    for pair, row in enumerate(weight):
        entries[equations.coupling[pair]] -= row
        entries[diagonal[reference[pair]]] += row
        entries[diagonal[secondary[pair]]] += row
        if tail is not None and equations.border[pair] != 0.0:
            change = row * equations.border[pair]
            tail[reference[pair]] -= change
            tail[secondary[pair]] += change
            square += change * equations.border[pair]
    if anchor is not None:
        entries[row_start[elimination.position[1:]]] += anchor[1:]

    slope = np.zeros(n)
    with np.errstate(all="ignore"):
        update = 0
        for row in range(n_unknowns):
            start, end = row_start[row], row_start[row + 1]
            inverse = np.divide(1.0, entries[start], out=entries[start])
            slope += slopes[row] * slopes[row] * inverse
            if tail is not None:
                scaled = tail[row] * inverse
                square -= scaled * tail[row]
                lean -= scaled * slopes[row]
            factors = entries[start + 1 : end] * inverse
            for number, factor in enumerate(factors):
                later = column[start + 1 + number]
                targets = elimination.update_target[update : update + len(factors) - number]
                update += len(targets)
                # a row of targets never repeats an entry
                entries[targets] -= factor * entries[start + 1 + number : end]
                slopes[later] -= factor * slopes[row]
                if tail is not None:
                    tail[later] -= factor * tail[row]
            entries[start + 1 : end] = factors
        for row in range(n_unknowns - 1, -1, -1):
            start, end = row_start[row], row_start[row + 1]
            inverse, factors = entries[start], entries[start + 1 : end].copy()
            update -= len(factors) * (len(factors) + 1) // 2
            if tail is not None:
                tail[row] *= inverse
                for number, factor in enumerate(factors):
                    tail[row] -= factor * tail[column[start + 1 + number]]
            found = np.zeros_like(factors)
            at = update
            for first in range(len(factors)):
                for second in range(first, len(factors)):
                    known = entries[elimination.update_target[at]]
                    at += 1
                    found[first] -= factors[second] * known
                    if second > first:
                        found[second] -= factors[first] * known
            entries[start + 1 : end] = found
            inverse -= (factors * found).sum(axis=0)
        dates = np.zeros((equations.n_dates, n))
        dates[1:] = entries[row_start[elimination.position[1:]]]
        if tail is not None:
            slope += lean * lean / square
            moved = tail[elimination.position[1:]] + equations.date_baseline[1:, np.newaxis]
            dates[1:] += moved * moved / square
    return Spread(dates, slope)
