"""Weighted least squares of time functions, many series at once: linear, and with a time or time constant to be found.

Sums over the dates are matrix products over all pixels; the small normal matrices are then inverted side by side, so
that missing dates and weights of their own cost a pixel nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np

from .timefunctions_model import LOGISTIC, Term, TimeModel, columns, shape, shape_slopes
from .timefunctions_noise import FitNoise, parameter_variances

#: A parameter is not determined when the others explain all but this part of what it multiplies.
LEAST_PIVOT = 1e-9
#: Grids of the non-linear unknowns.
GRID_TAUS, GRID_LOGISTIC_TAUS, GRID_TIMES = 12, 7, 20
#: A decay slower than this many times the span of the dates is a straight line to the eye.
LONGEST_DECAY = 2.0
#: A logistic rises from 12 to 88 % in four time constants, which must fit into the dates.
LONGEST_LOGISTIC = 0.25
#: Pixels that the refinement, whose Jacobian is theirs alone, works on side by side.
_BATCH = 2048
_REFINEMENTS = 25
_SMALL_STEP = 1e-7
#: Share of the range of an unknown, in which it counts as having run to its end.
_AT_END = 1e-3


@dataclass(frozen=True)
class Solution:
    """Parameters of n series.

    Attributes
    ----------
    coefficients : ndarray, shape (p, n)
        Linear parameters.
    unknowns : ndarray, shape (k, n)
        t0 and tau [yr].
    variances : ndarray, shape (p + k, n)
        Of both; without the noise of the dates in parts of the variance of unit weight.
    rate, rate_variance : ndarray, shape (n,)
        Mean rate [m/yr].
    rate_cofactor : ndarray, shape (n,)
        Variance of the mean rate in parts of the variance of unit weight, whatever the noise.
    determined : ndarray of bool, shape (n,)
    """

    coefficients: np.ndarray
    unknowns: np.ndarray
    variances: np.ndarray
    rate: np.ndarray
    rate_variance: np.ndarray
    rate_cofactor: np.ndarray
    determined: np.ndarray


def invert_side_by_side(matrix: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Inverses of symmetric positive definite matrices, by the sweep operator.

    Parameters
    ----------
    matrix : ndarray, shape (q, q, n)
        Overwritten.

    Returns
    -------
    inverse : ndarray, shape (q, q, n)
        NaN where singular.
    regular : ndarray of bool, shape (n,)
        False where a pivot is below `LEAST_PIVOT` of its diagonal.
    """
    size = matrix.shape[0]
    diagonal = np.array([matrix[number, number] for number in range(size)])
    regular = np.ones(matrix.shape[2], dtype=bool)
    for k in range(size):
        pivot = matrix[k, k]
        regular &= (diagonal[k] > 0) & (pivot > LEAST_PIVOT * diagonal[k])
        inverse = 1.0 / np.where(regular, pivot, 1.0)
        row = matrix[k] * inverse
        for i in range(size):
            if i != k:
                factor = matrix[i, k].copy()
                matrix[i] -= factor * row
                matrix[i, k] = -factor * inverse
        matrix[k] = row
        matrix[k, k] = inverse
    # an in-place Gauss-Jordan inverse: rows and columns carry their signs already
    matrix[:, :, ~regular] = np.nan
    return matrix, regular


def _normal(basis: np.ndarray, values: np.ndarray, weight: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Normal matrices (p, p, n) and right sides (p, n) of a basis (p, S) that all pixels share."""
    size, dates = basis.shape
    products = (basis[:, np.newaxis] * basis[np.newaxis]).reshape(size * size, dates)
    return (products @ weight).reshape(size, size, -1), basis @ (weight * values)


def _mean_slope(model: TimeModel, ends: np.ndarray) -> np.ndarray:
    """Mean rate of a unit of each linear parameter but the free term's; zero for seasons and steps."""
    basis = np.array([column[:, 0] for column in columns(model, ends, (ends.mean(), 1.0)[: _free(model)])])
    slopes = (basis[:, 1] - basis[:, 0]) / (ends[1] - ends[0])
    number = model.degree + 1
    for term in model.terms:
        width = 2 if term.kind in ("annual", "semiannual") else 1
        if width == 2 or term.kind == "step":
            slopes[number : number + width] = 0.0
        number += width
    return slopes


def _free(model: TimeModel) -> int:
    return len(model.free_term.unknowns) if model.free_term else 0


def solve_linear(
    model: TimeModel, years: np.ndarray, values: np.ndarray, weight: np.ndarray, noise: FitNoise | None = None
) -> Solution:
    """Weighted least squares of a model without unknown times.

    Parameters
    ----------
    model : TimeModel
    years : ndarray, shape (S,)
    values, weight : ndarray, shape (S, n)
        Weight zero is no value; values are finite.
    noise : FitNoise, optional
        What the dates' errors are, for the variances; without it they are as the weights say.
    """
    basis = np.array([column[:, 0] for column in columns(model, years)])
    matrix, right = _normal(basis, values, weight)
    inverse, regular = invert_side_by_side(matrix)
    coefficients = np.einsum("ijn,jn->in", inverse, right)
    slopes = _mean_slope(model, years[[0, -1]])
    variances, rate_variance = parameter_variances(
        basis[:, :, np.newaxis], weight, inverse, slopes[:, np.newaxis], noise
    )
    return Solution(
        coefficients,
        np.empty((0, values.shape[1])),
        variances,
        slopes @ coefficients,
        rate_variance,
        np.einsum("i,ijn,j->n", slopes, inverse, slopes),
        regular,
    )


def solve_projected(
    model: TimeModel, years: np.ndarray, values: np.ndarray, weight: np.ndarray, noise: FitNoise | None = None
) -> Solution:
    """The same with the unknowns of the model's free term: the best of a grid, refined.

    Parameters and result as `solve_linear`. A pixel with no more values than parameters is not determined, nor one
    whose unknowns end at the edge of the grid; its variances then hold for the unknowns as they are.
    """
    grids, low, high = _grids(model.free_term, years)
    start, missing = _search(model, years, values, weight, grids)
    parts = []
    for first in range(0, values.shape[1], _BATCH):
        part = slice(first, first + _BATCH)
        own = None if noise is None else noise.part(part)
        parts.append(_refine(model, years, values[:, part], weight[:, part], start[:, part], low, high, own))
    found = Solution(
        *(np.concatenate([getattr(part, each.name) for part in parts], axis=-1) for each in fields(Solution))
    )
    few = missing | ((weight > 0).sum(axis=0) <= len(model.names))
    for each in fields(Solution):
        if each.name != "determined":
            getattr(found, each.name)[..., few] = np.nan
    found.determined[few] = False
    return found


def _grids(term: Term, years: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Grid points (k, G) of the unknowns (t0 [yr], ln tau), and the ends between which they are looked for."""
    span, step = float(np.ptp(years)), float(np.median(np.diff(years)))
    if term.kind == LOGISTIC:
        low = np.array([years[0], np.log(min(0.25 * step, 0.05 * span))])
        high = np.array([years[-1], np.log(LONGEST_LOGISTIC * span)])
        times = np.linspace(years[0], years[-1], GRID_TIMES + 2)[1:-1]
        taus = np.linspace(np.log(min(step, 0.1 * span)), high[1] - 0.05, GRID_LOGISTIC_TAUS)
        return np.array([axis.ravel() for axis in np.meshgrid(times, taus)]), low, high
    low, high = np.array([np.log(min(0.25 * step, 0.05 * span))]), np.array([np.log(LONGEST_DECAY * span)])
    return np.linspace(low[0], high[0], GRID_TAUS + 2)[np.newaxis, 1:-1], low, high


def _as_times(unknowns: np.ndarray) -> tuple[np.ndarray, ...]:
    """t0 and tau [yr] of (t0, ln tau); the last row is ln tau."""
    return (*unknowns[:-1], np.exp(unknowns[-1]))


def _search(
    model: TimeModel, years: np.ndarray, values: np.ndarray, weight: np.ndarray, grids: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Grid point of the smallest misfit of each pixel, and where there is none."""
    best = np.full(values.shape[1], np.inf)
    start = np.repeat(grids[:, :1], values.shape[1], axis=1)
    with np.errstate(invalid="ignore", divide="ignore"):
        centred = values - (weight * values).sum(axis=0) / weight.sum(axis=0)
    centred = np.where(weight > 0, centred, 0.0)
    square = (weight * centred**2).sum(axis=0)
    for point in grids.T:
        basis = np.array([column[:, 0] for column in columns(model, years, _as_times(point))])
        matrix, right = _normal(basis, centred, weight)
        inverse, regular = invert_side_by_side(matrix)
        misfit = square - np.einsum("in,ijn,jn->n", right, inverse, right)
        better = regular & (misfit < best)
        best = np.where(better, misfit, best)
        start[:, better] = point[:, np.newaxis]
    return start, ~np.isfinite(best)


def _project(
    model: TimeModel, years: np.ndarray, values: np.ndarray, weight: np.ndarray, unknowns: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Basis (p, S, n), coefficients (p, n), residuals (S, n) and misfit (n,) with every pixel's own unknowns."""
    basis = np.array(np.broadcast_arrays(*columns(model, years, _as_times(unknowns))))
    if basis.shape[2] != values.shape[1]:
        basis = np.broadcast_to(basis, (*basis.shape[:2], values.shape[1]))
    weighted = basis * weight
    inverse, regular = invert_side_by_side(np.einsum("isn,jsn->ijn", weighted, basis))
    coefficients = np.einsum("ijn,jn->in", inverse, np.einsum("isn,sn->in", weighted, values))
    residual = values - np.einsum("isn,in->sn", basis, coefficients)
    misfit = (weight * residual**2).sum(axis=0)
    return basis, coefficients, residual, np.where(regular, misfit, np.inf)


def _jacobian(model: TimeModel, years: np.ndarray, basis, coefficients, unknowns) -> np.ndarray:
    """Derivatives of the model with respect to all parameters, shape (p + k, S, n)."""
    term, times = model.free_term, _as_times(unknowns)
    when = times[0] if len(times) == 2 else term.when
    slopes = shape_slopes(term, years[:, np.newaxis], when, times[-1])
    amplitude = coefficients[_place(model)]
    return np.concatenate([basis, np.array([slope * amplitude for slope in slopes])])


def _place(model: TimeModel) -> int:
    """Number of the free term's amplitude among the linear parameters."""
    return model.names.index(model.free_term.label)


def _refine(model, years, values, weight, start, low, high, noise) -> Solution:
    """Damped Gauss-Newton steps of (t0, ln tau), the linear parameters solved anew at each."""
    unknowns, damping = start.copy(), np.full(values.shape[1], 1e-3)
    linear, free = model.n_linear, len(low)
    basis, coefficients, residual, misfit = _project(model, years, values, weight, unknowns)
    moving = np.isfinite(misfit)
    for _ in range(_REFINEMENTS):
        jacobian = np.nan_to_num(_jacobian(model, years, basis, coefficients, unknowns))
        weighted = jacobian * weight
        matrix = np.einsum("isn,jsn->ijn", weighted, jacobian)
        for number in range(linear, linear + free):
            matrix[number, number] *= 1.0 + damping
        inverse, regular = invert_side_by_side(matrix)
        step = np.einsum("ijn,jn->in", inverse[linear:], np.einsum("isn,sn->in", weighted, residual))
        step[:, ~(regular & moving)] = 0.0
        trial = np.clip(unknowns + step, low[:, np.newaxis], high[:, np.newaxis])
        tried = _project(model, years, values, weight, trial)
        better = tried[3] < misfit
        small = (np.abs(trial - unknowns) < _SMALL_STEP).all(axis=0)
        unknowns = np.where(better, trial, unknowns)
        basis = np.where(better, tried[0], basis)
        coefficients = np.where(better, tried[1], coefficients)
        residual = np.where(better, tried[2], residual)
        misfit = np.where(better, tried[3], misfit)
        damping = np.clip(np.where(better, 0.2 * damping, 10.0 * damping), 1e-8, 1e8)
        moving &= ~small
        if not moving.any():
            break
    margin = (_AT_END * (high - low))[:, np.newaxis]
    inside = ((unknowns > low[:, np.newaxis] + margin) & (unknowns < high[:, np.newaxis] - margin)).all(axis=0)
    return _with_variances(model, years, weight, basis, coefficients, unknowns, inside, noise)


def _with_variances(model, years, weight, basis, coefficients, unknowns, inside, noise) -> Solution:
    """Variances of all parameters where the unknowns are determined, else of the linear ones alone."""
    linear, free = model.n_linear, len(unknowns)
    count = coefficients.shape[1]
    jacobian = np.nan_to_num(_jacobian(model, years, basis, coefficients, unknowns))
    times = _as_times(unknowns)
    # from ln tau to tau
    jacobian[-1] /= times[-1]
    full, regular = invert_side_by_side(np.einsum("isn,jsn->ijn", jacobian * weight, jacobian))
    determined = inside & regular
    part, _ = invert_side_by_side(np.einsum("isn,jsn->ijn", basis * weight, basis))
    inverse = np.zeros((linear + free, linear + free, count))
    inverse[:linear, :linear] = part
    inverse = np.where(determined, full, inverse)

    ends = years[[0, -1]]
    term = model.free_term
    slopes = np.zeros((linear + free, count))
    slopes[:linear] = _mean_slope(model, ends)[:, np.newaxis]
    place, when = _place(model), times[0] if free == 2 else term.when
    span = ends[1] - ends[0]
    risen = shape(term, ends[:, np.newaxis], when, times[-1])
    slopes[place] = (risen[1] - risen[0]) / span
    tilted = [
        coefficients[place] * (each[1] - each[0]) / span
        for each in shape_slopes(term, ends[:, np.newaxis], when, times[-1])
    ]
    tilted[-1] = tilted[-1] / times[-1]
    slopes[linear:] = np.where(determined, np.array(tilted), 0.0)
    variances, rate_variance = parameter_variances(jacobian, weight, inverse, slopes, noise)
    variances[linear:, ~determined] = np.nan
    return Solution(
        coefficients,
        np.array(times),
        variances,
        (slopes[:linear] * coefficients).sum(axis=0),
        rate_variance,
        np.einsum("in,ijn,jn->n", slopes, inverse, slopes),
        determined,
    )
