"""An InSAR series tied to GNSS: the shift of every date that makes the two agree at the stations.

InSAR at date k and station j is ``d_jk = g_jk - o_j + c_k + p_k . x_j`` with g the station's motion along the line of
sight, o its unknown zero, and c_k, p_k the shift and the plane of the date, which the tie takes off. A common shift of
all dates is a matter of convention: c and p are zero at the first date that is tied.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..checks import InputError

#: Least dates with GNSS, and least share of all dates.
LEAST_DATES = 3
LEAST_SHARE = 0.5
#: Stations that a plane needs at a date.
PLANE_STATIONS = 3


@dataclass(frozen=True)
class GnssTie:
    """What to take off the dates.

    Attributes
    ----------
    shift : ndarray, shape (S,)
        c at the origin of the positions [m]; NaN at dates that no station ties.
    slope : ndarray, shape (S, 2)
        p [m per unit of the positions]; zeros without a plane.
    sigma : ndarray, shape (S,)
        Standard deviation of c [m]; NaN where neither GNSS nor the misfit tells.
    residual : ndarray, shape (S, m)
        What is left between InSAR and GNSS [m]; NaN where either is missing.
    """

    shift: np.ndarray
    slope: np.ndarray
    sigma: np.ndarray
    residual: np.ndarray

    @property
    def tied(self) -> np.ndarray:
        """Dates that are tied, bool (S,)."""
        return np.isfinite(self.shift)


def tie_to_gnss(
    insar: np.ndarray,
    ground: np.ndarray,
    sigma: np.ndarray,
    position: np.ndarray | None = None,
) -> GnssTie:
    """Weighted least squares of the shifts over all stations and dates.

    Parameters
    ----------
    insar, ground : ndarray, shape (S, m)
        InSAR at, and motion of, m stations [m], toward the satellite positive; NaN is no value.
    sigma : ndarray, shape (S, m)
        Standard deviation of ``ground`` [m]; NaN is unknown. Where any is unknown all count alike.
    position : ndarray, shape (m, 2), optional
        Of the stations, relative to an origin: a plane is fitted at every date too.

    Returns
    -------
    GnssTie
        With redundancy the standard deviations are scaled by the misfit where that is larger than ``sigma`` says: they
        then hold InSAR's noise at the stations. With one station they are those of GNSS alone.

    Raises
    ------
    InputError
        If fewer than three dates or half of them have both, or a plane has fewer than three stations at a tied date or
        all of them in a line.
    """
    dates, stations = insar.shape
    both = np.isfinite(insar) & np.isfinite(ground)
    if position is not None:
        both &= both.sum(axis=1, keepdims=True) >= PLANE_STATIONS
    # a station seen once says nothing of a change
    both &= both.sum(axis=0) >= 2
    tied = np.flatnonzero(both.any(axis=1))
    if tied.size < max(LEAST_DATES, LEAST_SHARE * dates):
        what = "at least three stations" if position is not None else "a station"
        raise InputError(
            f"Only {tied.size} of {dates} dates have InSAR and {what} with GNSS: at least {LEAST_DATES} and half of "
            "the dates are needed. Give stations with longer series, a larger RADIUS, or a REFERENCE_POINT."
        )
    known = bool(np.isfinite(sigma[both]).all() and (sigma[both] > 0).all())
    row_date, row_station = np.nonzero(both)
    number = np.full(dates, -1)
    number[tied] = np.arange(tied.size)
    per_date = 1 if position is None else 3
    unknowns = per_date * tied.size + stations
    design = np.zeros((row_date.size, unknowns))
    rows = np.arange(row_date.size)
    design[rows, per_date * number[row_date]] = 1.0
    if position is not None:
        for axis in (0, 1):
            design[rows, per_date * number[row_date] + 1 + axis] = position[row_station, axis]
    design[rows, per_date * tied.size + row_station] = -1.0
    # the first tied date is zero, and a station that is never seen has no unknown
    kept = np.arange(unknowns) >= per_date
    kept[per_date * tied.size :] &= both.any(axis=0)
    observed = (insar - ground)[both]
    root = 1.0 / sigma[both] if known else np.ones(row_date.size)
    solution, covariance, rest = _least_squares(design[:, kept], observed, root, position is not None)
    full, variance = np.zeros(unknowns), np.zeros(unknowns)
    full[kept], variance[kept] = solution, np.diag(covariance)

    freedom = row_date.size - int(kept.sum())
    misfit = float((root * rest) @ (root * rest)) / freedom if freedom > 0 else np.nan
    if known:
        variance *= max(1.0, misfit) if np.isfinite(misfit) else 1.0
    else:
        variance *= misfit
    shift, slope, deviation = np.full(dates, np.nan), np.full((dates, 2), np.nan), np.full(dates, np.nan)
    shift[tied] = full[: per_date * tied.size : per_date]
    deviation[tied] = np.sqrt(variance[: per_date * tied.size : per_date])
    slope[tied] = 0.0
    if position is not None:
        slope[tied] = np.column_stack([full[1 + axis : per_date * tied.size : per_date] for axis in (0, 1)])
    residual = np.full(insar.shape, np.nan)
    residual[both] = rest
    return GnssTie(shift, slope, deviation, residual)


def _least_squares(design: np.ndarray, observed: np.ndarray, root: np.ndarray, plane: bool):
    """Solution, inverse normal matrix and residuals; columns of equal size, so that rank can be told."""
    size = np.sqrt((design**2).sum(axis=0))
    weighted = design / size * root[:, np.newaxis]
    left, singular, right = np.linalg.svd(weighted, full_matrices=False)
    if singular.size and singular[-1] < 1e-9 * singular[0]:
        reason = (
            "the stations lie in a line, or fall into groups that never record together"
            if plane
            else "the stations fall into groups that never record at the same dates"
        )
        raise InputError(f"The tie to GNSS is not determined: {reason}. Leave stations or the plane out.")
    inverse = (right.T / singular**2) @ right / np.outer(size, size)
    solution = right.T @ ((left.T @ (observed * root)) / singular) / size
    return solution, inverse, observed - design @ solution
