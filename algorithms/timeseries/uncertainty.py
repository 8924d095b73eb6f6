"""Standard deviations of a displacement series: of every date and of the velocity, from the pairs' noise and the air.

Two kinds of error make up a series, and only the first is in the pairs' coherence.

*Decorrelation* is each pair's own. The inversion carries it on: the covariance of the cumulative phases is the inverse
normal matrix Q of the inversion, times the variance of unit weight (`covariance`).

*Air* (the delay of each scene against the reference) is shared by all pairs of a scene, ``C = diag(sigma^2) + B Sigma
B^T`` with B of -1 and +1. What all pairs agree on passes an unsmoothed inversion as it is, whatever the weights: the
series shows ``a_i - a_0``. With one standard deviation s for all scenes, independent from scene to scene, that adds
``s^2 (I + 1 1^T)`` to the covariance of dates 1, 2, ...: ``2 s^2`` to every variance, and ``s^2 / Sxx`` to that of a
straight line with intercept, where the first scene's share is absorbed. Smoothing takes some of it away: the numbers
are then an upper bound.

Where smoothing was asked for, its rows count as observations (prior knowledge of unit weight), so Q is the Bayesian
posterior covariance. What the pairs' noise alone does to the smoothed series, ``Q A^T W A Q``, is never larger; it
leaves out what smoothing does to motion that is not smooth, which is why it is not what is given.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..checks import InputError, check_not_negative, check_real
from ..interferogram.phase import metres_per_radian
from . import covariance, covariance_numba
from .banded import _classify
from .sbas import SbasPlan, SbasResult, choose_kernel
from .timefunctions_noise import relative_weights
from .weights import NONE, VARIANCE, squared_weights

#: Pixels worked on at once.
CHUNK = 2048


@dataclass(frozen=True)
class SeriesSigma:
    """Standard deviations of a block of pixels.

    Attributes
    ----------
    dates : ndarray of float32, shape (S, rows, cols)
        Of each date's displacement against the first date [m]; 0 at the first, NaN where the displacement is, and
        where nothing is redundant so that the size of the errors is not known (weighting ``variance`` knows it).
    velocity : ndarray of float32, shape (rows, cols)
        Of the velocity of a straight line through the pixel's dates [m/yr]: what the errors do to it, however the
        ground moves. NaN below two dates.
    """

    dates: np.ndarray
    velocity: np.ndarray


def series_sigma(
    plan: SbasPlan,
    phase: np.ndarray,
    coherence: np.ndarray | None,
    result: SbasResult,
    *,
    wavelength: float,
    dem_factor: float | np.ndarray | None = None,
    atmosphere_std: float = 0.0,
    kernel: str = "auto",
) -> SeriesSigma:
    """Standard deviations of what `sbas.invert` found.

    Parameters
    ----------
    plan, phase, coherence, wavelength, dem_factor
        As given to `sbas.invert`; pairs known to be wrong may be NaN in ``phase``.
    result : SbasResult
        What it returned.
    atmosphere_std : float
        Standard deviation of a scene's delay against the reference [m]; 0 counts the pairs' noise alone.
    kernel : {"auto", "numba", "numpy"}

    Returns
    -------
    SeriesSigma

    Raises
    ------
    InputError
        If ``atmosphere_std`` is negative.

    Notes
    -----
    With the weighting ``variance`` the weights are the inverse variances that coherence and looks stand for, and the
    deviations are those of theory. Any other weighting says how pairs compare, not how good they are: Q is multiplied
    by the variance of unit weight ``s0^2 = sum w^2 r^2 / redundancy`` of the pixel's own residuals (smoothing rows
    count as rows), as in `SbasResult.velocity_std`.
    """
    check_not_negative("ATMOSPHERE_STD", atmosphere_std, "metres")
    name, _reason = choose_kernel(kernel)
    spread_of = covariance_numba.spread_of if name == "numba" else covariance.spread_of
    equations, options = plan.equations, plan.options
    n_pairs, rows, cols = phase.shape
    n = rows * cols
    flat_phase = phase.reshape(n_pairs, n)
    flat_coherence = None if coherence is None or options.weighting == NONE else coherence.reshape(n_pairs, n)
    series = result.displacement.reshape(-1, n)
    scale = metres_per_radian(wavelength)
    height = None
    if result.dem_error is not None:
        height = (result.dem_error * dem_factor * plan.baseline_scale).reshape(n)
    dates, velocity = np.empty(series.shape, np.float32), np.empty(n, np.float32)
    for start in range(0, n, CHUNK):
        part = slice(start, min(start + CHUNK, n))
        weight = _weights(plan, flat_phase[:, part], None if flat_coherence is None else flat_coherence[:, part])
        there = weight > 0.0
        _flag, kept, anchor = _classify(equations, there, there.sum(axis=0))
        slopes = covariance.slopes_by_position(equations, kept, there.shape[1])
        found = spread_of(equations, weight, anchor, slopes)
        if kept is not None:
            # fewer pairs than the result had may say how large its errors are; what they do not tie is not known
            found.dates[~kept] = np.nan
        unit = np.float64(1.0)
        if options.weighting != VARIANCE:
            unit = _unit_variance(
                plan, flat_phase[:, part], weight, series[:, part], scale, None if height is None else height[part]
            )
        _finish(
            found, unit * scale**2, series[:, part], equations.years, atmosphere_std, dates[:, part], velocity[part]
        )
    return SeriesSigma(dates.reshape(-1, rows, cols), velocity.reshape(rows, cols))


def with_sigma(
    plan: SbasPlan, phase: np.ndarray, coherence: np.ndarray | None, result: SbasResult, **known
) -> SbasResult:
    """The same result with its standard deviations; parameters as `series_sigma`."""
    sigma = series_sigma(plan, phase, coherence, result, **known)
    return replace(result, date_sigma=sigma.dates, velocity_sigma=sigma.velocity)


def _weights(plan: SbasPlan, phase: np.ndarray, coherence: np.ndarray | None) -> np.ndarray:
    there = np.isfinite(phase)
    if coherence is None:
        return there.astype(np.float64)
    weight = squared_weights(coherence.astype(np.float64), plan.options.weighting, plan.options.looks)
    weight *= there
    return weight


def _unit_variance(
    plan: SbasPlan,
    phase: np.ndarray,
    weight: np.ndarray,
    series: np.ndarray,
    scale: float,
    height: np.ndarray | None,
) -> np.ndarray:
    """Variance of unit weight s0^2 of each pixel [rad^2]; NaN where nothing is redundant."""
    equations = plan.equations
    known = np.isfinite(series)
    complete = bool(known.all())
    radians = np.where(known, series, np.float32(0.0)).astype(np.float64) / scale
    # a missing pair has no weight; its phase must not be NaN
    observed = np.where(weight > 0.0, phase, np.float32(0.0))
    misfit, count = np.zeros(phase.shape[1]), np.zeros(phase.shape[1])
    for number, (reference, secondary) in enumerate(equations.pairs):
        residual = radians[reference] - radians[secondary]
        residual += observed[number]
        if height is not None:
            residual -= equations.baseline[number] * height
        row = weight[number] if complete else weight[number] * (known[reference] & known[secondary])
        count += row > 0.0
        residual *= residual
        residual *= row
        misfit += residual
    if equations.smoothed:
        rates = np.diff(radians, axis=0) * equations.tension[:, np.newaxis]
        misfit += (np.diff(rates, axis=0) ** 2).sum(axis=0)
        redundancy = count + equations.rows_beyond_pairs
    else:
        redundancy = count - (known.sum(axis=0) - 1)
    return np.where(redundancy > 0, misfit / np.maximum(redundancy, 1), np.nan)


def _finish(
    found: covariance.Spread,
    unit: np.ndarray,
    series: np.ndarray,
    years: np.ndarray,
    atmosphere_std: float,
    dates: np.ndarray,
    velocity: np.ndarray,
) -> None:
    """Variances in metres, with the air, relative to each pixel's first date; into ``dates`` and ``velocity``."""
    known = np.isfinite(series)
    some = known.any(axis=0)
    first = known.argmax(axis=0)
    pixels = np.arange(len(some))
    spread = np.where(known, found.dates, np.nan)
    # where the first date is not the series' own, its anchor has put its variance of one on all of them
    spread -= np.where(first > 0, spread[first, pixels], 0.0)
    variance = spread * unit + 2.0 * atmosphere_std**2
    variance[first, pixels] = np.where(some, 0.0, np.nan)
    count = known.sum(axis=0)
    with np.errstate(invalid="ignore", divide="ignore"):
        mean = (known * years[:, np.newaxis]).sum(axis=0) / count
        sxx = (known * (years[:, np.newaxis] - mean) ** 2).sum(axis=0)
        dates[:] = np.sqrt(np.maximum(variance, 0.0))
        slope = np.sqrt(found.slope * unit + atmosphere_std**2 / sxx)
    velocity[:] = np.where(count > 1, slope, np.nan)


# ---- velocity of a finished series whose dates have standard deviations


def date_noise(date_sigma: np.ndarray, aps_std: float = 0.0) -> tuple[np.ndarray, np.ndarray]:
    """Part the variances of the dates into what each date has for itself and what grows along the series.

    A raster of standard deviations holds the diagonal of the covariance only. Between its two extremes, scenes with
    errors of their own (all pairs formed: ``I + 1 1^T``) and a chain of pairs (a random walk: ``min(V_i, V_j)``), a
    network is taken apart like this: the smallest variance is two dates' own noise; what later dates have on top, and
    all dates after them too, has grown along the series; the rest is the date's own.

    Where the dates' own errors are very unlike and nothing grows, the smallest variance of the later dates rises by
    chance as fewer of them are left, and that passes for growth: the deviation of a rate then comes out too large (1.4
    times on average for 30 dates of 1 to 8 mm). A walk beneath such errors would look the same, so it is left on the
    safe side.

    Parameters
    ----------
    date_sigma : ndarray, shape (S, ...)
        Standard deviation of each date against the first [m]; 0 at the first, NaN is no value.
    aps_std : float
        Standard deviation of a scene's delay [m]; added to every date's own.

    Returns
    -------
    own : ndarray of float64, shape (S, ...)
        Variance of each date for itself [m^2], the first one included; NaN where there is no value.
    walk : ndarray of float64, shape (S, ...)
        Variance grown since the first date [m^2], never falling along the series.

    Raises
    ------
    InputError
        If a standard deviation is negative.
    """
    check_real("date_sigma", date_sigma)
    if (date_sigma < 0).any():
        raise InputError(f"DATE_SIGMA must not be negative, got {float(np.nanmin(date_sigma)):g}.")
    variance = np.square(date_sigma, dtype=np.float64)
    known = np.isfinite(variance)
    first = known & (np.cumsum(known, axis=0) == 1)
    later = np.where(known & ~first, variance, np.inf)
    # lower envelope that never falls: the smallest of this and all later dates
    envelope = np.minimum.accumulate(later[::-1], axis=0)[::-1]
    base = later.min(axis=0)
    base = np.where(np.isfinite(base), base, 0.0)
    envelope = np.where(np.isfinite(envelope), envelope, 0.0)
    walk = np.where(known & ~first, np.maximum(envelope - base, 0.0), 0.0)
    walk = np.maximum.accumulate(walk, axis=0)
    own = np.where(first, 0.5 * base, variance - walk - 0.5 * base) + aps_std**2
    return np.where(known, own, np.nan), walk


def velocity_sigma(years: np.ndarray, date_sigma: np.ndarray, aps_std: float = 0.0) -> np.ndarray:
    """Standard deviation of an unweighted straight line's slope from those of the dates.

    Parameters
    ----------
    years : ndarray, shape (S,)
    date_sigma : ndarray, shape (S, rows, cols)
        Of each date against the first [m]; NaN dates are not part of the line.
    aps_std : float
        Standard deviation of a scene's delay against the reference [m].

    Returns
    -------
    ndarray of float32, shape (rows, cols)
        [m/yr]; NaN below two dates.

    Notes
    -----
    ``c^T (diag(own) + min(walk_i, walk_j)) c``, c the slope's coefficients (`date_noise`). It is exact for a chain of
    equal pairs and for the network of all pairs; the inversion itself knows the whole covariance (`series_sigma`).
    """
    slopes = _slope_coefficients(years, np.isfinite(date_sigma).astype(np.float64))
    return _sigma_of_slope(slopes, *date_noise(date_sigma, aps_std))


@dataclass(frozen=True)
class WeightedLine:
    """Lines through dates of unlike noise, each ndarray of float32, shape (rows, cols).

    Attributes
    ----------
    velocity : ndarray
        Slope [m/yr]; NaN below two dates.
    velocity_std : ndarray
        Its standard error from the weighted scatter about the line [m/yr]; NaN below three dates.
    sigma : ndarray
        Its standard deviation as the dates' deviations predict it [m/yr].
    """

    velocity: np.ndarray
    velocity_std: np.ndarray
    sigma: np.ndarray


def weighted_velocity(displacement: np.ndarray, years: np.ndarray, own: np.ndarray, walk: np.ndarray) -> WeightedLine:
    """Line with intercept through dates weighted by the inverse of their own variance.

    Parameters
    ----------
    displacement : ndarray, shape (S, rows, cols)
        [m]; NaN is no value.
    years : ndarray, shape (S,)
    own, walk : ndarray, shape (S, rows, cols)
        From `date_noise`, of these dates; a date whose own variance is not known does not take part.

    Returns
    -------
    WeightedLine
    """
    check_real("displacement", displacement)
    known = np.isfinite(displacement) & np.isfinite(own)
    own = np.where(known, own, np.nan)
    weight = relative_weights(own, known)
    slopes = _slope_coefficients(years, weight)
    values = np.where(known, displacement, 0.0)
    rate = (slopes * values).sum(axis=0)
    t = np.asarray(years, dtype=np.float64)[:, np.newaxis, np.newaxis]
    count = known.sum(axis=0)
    with np.errstate(invalid="ignore", divide="ignore"):
        total = weight.sum(axis=0)
        middle, level = (weight * t).sum(axis=0) / total, (weight * values).sum(axis=0) / total
        offset = t - middle
        misfit = (weight * (values - level - rate * offset) ** 2).sum(axis=0)
        error = np.sqrt(misfit / (count - 2.0) / (weight * offset * offset).sum(axis=0))
    return WeightedLine(
        np.where(count > 1, rate, np.nan).astype(np.float32),
        np.where(count > 2, error, np.nan).astype(np.float32),
        _sigma_of_slope(slopes, own, walk),
    )


def _slope_coefficients(years: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """What one unit at each date adds to the slope of the weighted line, shape (S, rows, cols) [1/yr]."""
    t = np.asarray(years, dtype=np.float64).reshape(-1, *([1] * (weight.ndim - 1)))
    with np.errstate(invalid="ignore", divide="ignore"):
        offset = t - (weight * t).sum(axis=0) / weight.sum(axis=0)
        return weight * offset / (weight * offset * offset).sum(axis=0)


def _sigma_of_slope(slopes: np.ndarray, own: np.ndarray, walk: np.ndarray) -> np.ndarray:
    variance = (slopes * slopes * np.where(np.isfinite(own), own, 0.0)).sum(axis=0)
    # c^T min(w_i, w_j) c = sum of the walk's steps times the square of all coefficients from there on
    remaining = np.cumsum(slopes[::-1], axis=0)[::-1]
    variance += (np.diff(walk, axis=0) * remaining[1:] ** 2).sum(axis=0)
    return np.sqrt(np.where(np.isfinite(own).sum(axis=0) > 1, variance, np.nan)).astype(np.float32)
