"""Which interferograms hurt: what the result would be without each of them, in closed form.

With the normal matrix N of a pixel, row a_k and weight w_k of pair k and its residual r_k, leaving the pair out gives

    residual of the pair against the rest   r_k / (1 - h_k),      h_k = w_k a_k^T N^-1 a_k  (its leverage)
    change of the solution                  -N^-1 a_k w_k r_k / (1 - h_k)

(Cook & Weisberg 1982, Residuals and Influence in Regression, chapter 2). A pair with leverage 1 ties dates that nothing
else does: it cannot be checked, and cannot be left out.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..interferogram.phase import metres_per_radian
from ..reporting import Reporter
from .connectivity import component_labels, reference_component
from .sbas import SbasPlan
from .weights import NONE, squared_weights

#: What is left of 1 beside the leverage of a pair that nothing checks.
UNCHECKED = 1e-6
#: Operations that a table may take: a few seconds.
MOST_OPERATIONS = 2e10
#: Pixels of a sample, at least and at most.
PIXELS = (50, 1000)
_CHUNK_VALUES = 4_000_000


@dataclass(frozen=True)
class LeaveOneOut:
    """What leaving out each pair changes at each pixel; NaN where the pair is missing or nothing checks it.

    Attributes
    ----------
    leverage : ndarray of float64, shape (P, n)
        Share of its own phase in what the series says of a pair, 0 to 1; NaN where the pair is missing.
    residual : ndarray of float64, shape (P, n)
        The pair against the series of the others: displacement observed minus modelled [m], toward the satellite.
    velocity : ndarray of float64, shape (P, n)
        Velocity without the pair minus velocity with it [m/yr].
    series : ndarray of float64, shape (P, n)
        Largest change of any date [m].
    misfit : ndarray of float64, shape (P, n)
        Share of the weighted squares of all residuals that goes with the pair, 0 to 1.
    """

    leverage: np.ndarray
    residual: np.ndarray
    velocity: np.ndarray
    series: np.ndarray
    misfit: np.ndarray


@dataclass(frozen=True)
class PairInfluence:
    """`LeaveOneOut` over many pixels, one value per pair, shape (P,).

    Attributes
    ----------
    pixels : ndarray of int64
        Pixels that have the pair.
    unchecked : ndarray of float64
        Share of these at which no other pair checks it.
    leverage : ndarray of float64
        Mean.
    residual_rms, velocity_rms, velocity_median, series_rms : ndarray of float64
        [m], [m/yr], [m/yr], [m]; NaN where nothing checks the pair at any pixel.
    misfit : ndarray of float64
        Mean share of the misfit.
    """

    pixels: np.ndarray
    unchecked: np.ndarray
    leverage: np.ndarray
    residual_rms: np.ndarray
    velocity_rms: np.ndarray
    velocity_median: np.ndarray
    series_rms: np.ndarray
    misfit: np.ndarray

    @property
    def order(self) -> np.ndarray:
        """Numbers of the pairs, those that change the velocity most first, unchecked ones last."""
        return np.argsort(-np.nan_to_num(self.velocity_rms, nan=-1.0), kind="stable")


def sample_size(plan: SbasPlan) -> int:
    """Pixels that a table can look at within `MOST_OPERATIONS`."""
    unknowns = plan.network.n_dates
    operations = 4.0 * unknowns**2 * (plan.network.n_pairs + unknowns)
    return int(np.clip(MOST_OPERATIONS / operations, *PIXELS))


def leave_one_out(
    plan: SbasPlan,
    phase: np.ndarray,
    coherence: np.ndarray | None,
    *,
    wavelength: float,
    reporter: Reporter | None = None,
) -> LeaveOneOut:
    """Leave out every pair at every pixel of a sample.

    Parameters
    ----------
    plan : SbasPlan
    phase : ndarray, shape (P, n)
        [rad]; NaN is no observation.
    coherence : ndarray, shape (P, n), or None
        Needed unless the weighting is ``none``.
    wavelength : float
        [m]
    reporter : Reporter, optional
        Told how far it is; a long network takes seconds.

    Returns
    -------
    LeaveOneOut

    Raises
    ------
    Cancelled
        If the user asked to stop.

    Notes
    -----
    Of the plain inversion, robust or not: what a pair would do if it had its full say. A dense inverse for each pixel
    of a bounded sample; use `sample_size`.
    """
    n = phase.shape[1]
    step = max(1, _CHUNK_VALUES // (plan.network.n_pairs * plan.network.n_dates))
    reporter = reporter or Reporter()
    parts = []
    for start in range(0, max(n, 1), step):
        reporter.stop_if_cancelled()
        here = slice(start, start + step)
        weighed = None if coherence is None else coherence[:, here]
        parts.append(_leave_one_out(plan, phase[:, here], weighed, metres_per_radian(wavelength)))
        reporter.progress(min(1.0, (start + step) / max(n, 1)))
    return LeaveOneOut(*(np.concatenate(values, axis=1) for values in zip(*parts)))


def _leave_one_out(plan: SbasPlan, phase: np.ndarray, coherence: np.ndarray | None, scale: float) -> tuple:
    equations, options = plan.equations, plan.options
    valid = np.isfinite(phase)
    weight = valid.astype(np.float64)
    if options.weighting != NONE and coherence is not None:
        weight *= squared_weights(np.asarray(coherence, np.float64), options.weighting, options.looks)
        valid = weight > 0
    observed = np.where(valid, phase, 0.0)
    design, normal = _normal_matrices(plan, weight)
    kept = np.ones((equations.n_dates, phase.shape[1]), dtype=bool)
    if not equations.smoothed:
        labels = component_labels(valid, equations.pairs, equations.n_dates)
        kept, anchor = reference_component(labels)
        where = equations.elimination.position[1:]
        normal[:, where, where] += anchor[1:].T
    diagonal = np.arange(normal.shape[1])
    # a pixel without any weight, or whose DEM error is not determined, must not stop the others
    normal[:, diagonal, diagonal] *= 1.0 + 1e-13
    normal[~valid.any(axis=0)] = np.eye(normal.shape[1])
    inverse = np.linalg.inv(normal)
    # rows a_k^T N^-1 of every pixel, shape (n, P, M)
    carried = design @ inverse
    leverage = weight * np.einsum("npm,pm->pn", carried, design)
    right = np.einsum("pm,pn->nm", design, weight * observed)
    solution = np.einsum("nij,nj->ni", inverse, right)
    residual = np.where(valid, observed - design @ solution.T, 0.0)
    left = 1.0 - leverage
    checked = valid & (left > UNCHECKED)
    against = np.where(checked, residual / np.where(checked, left, 1.0), np.nan)
    push = -weight * against
    series = _series_of(plan, carried)
    dates = np.abs(series).max(axis=2, where=kept.T[:, np.newaxis], initial=0.0).T
    slope = np.einsum("nps,ns->pn", series, _slopes(equations.years, kept))
    squares = weight * residual * residual
    misfit = squares / np.maximum(squares.sum(axis=0), 1e-30) / np.where(checked, left, 1.0)
    return (
        np.where(valid, leverage, np.nan),
        against * scale,
        push * slope * scale,
        np.abs(push) * dates * abs(scale),
        np.where(checked, misfit, np.nan),
    )


def _normal_matrices(plan: SbasPlan, weight: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Rows of the pairs, shape (P, M), and each pixel's normal matrix, shape (n, M, M), by position of the unknowns."""
    equations = plan.equations
    elimination = equations.elimination
    n_pairs, n_unknowns = len(equations.pairs), elimination.n_unknowns
    design = np.zeros((n_pairs, n_unknowns + 1))
    number = np.arange(n_pairs)
    reference, secondary = elimination.position[equations.pairs].T
    design[number, secondary] += 1.0
    design[number, reference] -= 1.0
    # the last position belongs to the first date, which is fixed; it makes room for the DEM error
    design[:, -1] = 0.0 if equations.border is None else equations.border
    rows = np.repeat(np.arange(n_unknowns), np.diff(elimination.row_start))
    constant = np.zeros((n_unknowns + 1, n_unknowns + 1))
    constant[rows, elimination.column] = equations.constant_entries[:-1]
    constant[elimination.column, rows] = equations.constant_entries[:-1]
    if equations.border is None:
        design, constant = design[:, :-1], constant[:-1, :-1]
    else:
        constant[-1, :-1] = constant[:-1, -1] = equations.constant_border[:-1]
        constant[-1, -1] = equations.constant_border_square
    return design, constant + np.einsum("pi,pn,pj->nij", design, weight, design, optimize=True)


def _series_of(plan: SbasPlan, unknowns: np.ndarray) -> np.ndarray:
    """Phases of the dates from unknowns by position, shape (..., M) to (..., S)."""
    equations = plan.equations
    padded = np.concatenate(
        [unknowns[..., : equations.elimination.n_unknowns], np.zeros((*unknowns.shape[:-1], 1))], axis=-1
    )
    series = padded[..., equations.elimination.position]
    if equations.border is not None:
        series = series - unknowns[..., -1:] * equations.date_baseline
    return series


def _slopes(years: np.ndarray, kept: np.ndarray) -> np.ndarray:
    """What one unit at each date adds to the slope of the line through the pixel's dates, shape (n, S) [1/yr]."""
    count = np.maximum(kept.sum(axis=0), 1)
    offset = np.where(kept, years[:, np.newaxis] - (kept * years[:, np.newaxis]).sum(axis=0) / count, 0.0)
    return (offset / np.maximum((offset * offset).sum(axis=0), 1e-30)).T


def summarise_influence(found: LeaveOneOut) -> PairInfluence:
    """Gather the pixels of a sample: root mean squares, means and medians over those at which the pair is checked."""
    there = np.isfinite(found.leverage)
    checked = np.isfinite(found.residual)
    pixels, used = there.sum(axis=1), checked.sum(axis=1)

    def mean(values: np.ndarray) -> np.ndarray:
        total = np.where(checked, values, 0.0).sum(axis=1)
        return np.where(used > 0, total / np.maximum(used, 1), np.nan)

    median = np.full(len(pixels), np.nan)
    for number in np.flatnonzero(used):
        median[number] = np.median(found.velocity[number, checked[number]])
    return PairInfluence(
        pixels=pixels,
        unchecked=np.where(pixels > 0, (pixels - used) / np.maximum(pixels, 1), np.nan),
        leverage=np.where(pixels > 0, np.where(there, found.leverage, 0.0).sum(axis=1) / np.maximum(pixels, 1), np.nan),
        residual_rms=np.sqrt(mean(found.residual**2)),
        velocity_rms=np.sqrt(mean(found.velocity**2)),
        velocity_median=median,
        series_rms=np.sqrt(mean(found.series**2)),
        misfit=mean(found.misfit),
    )
