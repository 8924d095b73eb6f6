"""Three components into the line of sight, and values at the dates of the radar."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..checks import InputError, check_choice
from .series import GnssSeries

#: How a daily series is taken at a radar date.
LINEAR, NEAREST = "linear", "nearest"
SAMPLINGS = (LINEAR, NEAREST)
#: Farthest observation taken for a date [days], and widest gap that is interpolated across [days].
NEAREST_DAYS = 3
WIDEST_GAP = 6


@dataclass(frozen=True)
class LosSeries:
    """Displacement along the line of sight.

    Attributes
    ----------
    station : str
    days : ndarray of datetime64[D], shape (n,)
        Ascending, unique.
    los : ndarray of float64, shape (n,)
        Toward the satellite positive [m], from any origin; NaN is no value.
    sigma : ndarray of float64, shape (n,)
        Standard deviation [m]; NaN where unknown.
    """

    station: str
    days: np.ndarray
    los: np.ndarray
    sigma: np.ndarray


def project(series: GnssSeries, vector: np.ndarray) -> LosSeries:
    """``d_LOS = e dE + n dN + u dU`` and its standard deviation (Tang et al. 2023, Eq. 8).

    Parameters
    ----------
    series : GnssSeries
        One epoch per day.
    vector : ndarray, shape (3,)
        East, north, up of the unit vector from the ground to the satellite (`geometry.los_unit_vector`).

    Raises
    ------
    InputError
        If ``vector`` has not the length one.

    Notes
    -----
    ``sigma^2 = u^T C u`` with all of the covariance: correlations between components count.
    """
    vector = np.asarray(vector, dtype=np.float64)
    length = float(np.linalg.norm(vector))
    if vector.shape != (3,) or not abs(length - 1.0) < 0.01:
        raise InputError(
            f"Station {series.station}: the line-of-sight vector {vector.tolist()} has the length {length:.4g}, not 1. "
            "Give east, north and up of the unit vector from the ground to the satellite."
        )
    los = series.displacement @ vector
    if series.covariance is None:
        sigma = np.full(los.shape, np.nan)
    else:
        sigma = np.sqrt(np.maximum(np.einsum("i,nij,j->n", vector, series.covariance, vector), 0.0))
    return LosSeries(series.station, series.days, los, sigma)


def at_days(
    series: LosSeries,
    wanted: np.ndarray,
    sampling: str = LINEAR,
    *,
    nearest_days: float = NEAREST_DAYS,
    widest_gap: float = WIDEST_GAP,
) -> tuple[np.ndarray, np.ndarray]:
    """A series at other days.

    Parameters
    ----------
    series : LosSeries
    wanted : ndarray of datetime64[D], shape (m,)
    sampling : {"linear", "nearest"}
        ``linear``: the value of the day, else the line between the neighbours where these are at most ``widest_gap``
        days apart. ``nearest``: the closest observation within ``nearest_days``, the earlier of two.
    nearest_days, widest_gap : float
        [days]

    Returns
    -------
    los, sigma : ndarray, shape (m,)
        [m]; NaN where nothing is near enough. Nothing is extrapolated by ``linear``.
    """
    check_choice("SAMPLING", sampling, SAMPLINGS)
    there = np.isfinite(series.los)
    day, los, sigma = series.days[there].astype(np.int64).astype(float), series.los[there], series.sigma[there]
    target = wanted.astype("datetime64[D]").astype(np.int64).astype(float)
    if not day.size:
        return np.full(target.shape, np.nan), np.full(target.shape, np.nan)
    after = np.clip(np.searchsorted(day, target), 0, day.size - 1)
    before = np.clip(np.searchsorted(day, target, side="right") - 1, 0, day.size - 1)
    if sampling == NEAREST:
        closest = np.where(np.abs(target - day[before]) <= np.abs(day[after] - target), before, after)
        near = np.abs(day[closest] - target) <= nearest_days
        return np.where(near, los[closest], np.nan), np.where(near, sigma[closest], np.nan)
    gap = day[after] - day[before]
    share = np.where(gap > 0, (target - day[before]) / np.where(gap > 0, gap, 1.0), 0.0)
    inside = (target >= day[0]) & (target <= day[-1]) & (gap <= widest_gap)
    value = (1.0 - share) * los[before] + share * los[after]
    error = np.hypot((1.0 - share) * sigma[before], share * sigma[after])
    return np.where(inside, value, np.nan), np.where(inside, error, np.nan)


def difference(series: LosSeries, reference: LosSeries) -> LosSeries:
    """A series minus that of the reference station, on the days that both have; variances add."""
    days, own, other = np.intersect1d(series.days, reference.days, return_indices=True)
    return LosSeries(
        series.station,
        days,
        series.los[own] - reference.los[other],
        np.hypot(series.sigma[own], reference.sigma[other]),
    )
