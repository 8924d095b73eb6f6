"""Displacement series of one GNSS station: what may be wrong with it, daily means, the moving box."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..checks import InputError, check_positive

#: Scatter from epoch to epoch [m] and range [m] beyond which a series in metres is none: hourly GNSS scatters by less
#: than 0.02 m, and no mine moves a station by 30 m.
LARGEST_SCATTER = 0.3
LARGEST_RANGE = 30.0
#: Scatter [m] below which numbers that claim to be millimetres are metres in truth: 5 mm read as 5 micrometres.
SMALLEST_SCATTER = 2e-5
_AXES = ("east", "north", "up")


@dataclass(frozen=True)
class GnssSeries:
    """What a station recorded.

    Attributes
    ----------
    station : str
    time : ndarray of datetime64[s], shape (n,)
        UTC, ascending, unique.
    displacement : ndarray of float64, shape (n, 3)
        East, north, up from any origin [m]; NaN is no value.
    covariance : ndarray of float64, shape (n, 3, 3), or None
        Of the three components at each epoch [m2]; None where nobody says it.
    longitude, latitude : float or None
        Where the file says the station is [deg, WGS 84].
    notes : tuple of str
        What was put in order.
    """

    station: str
    time: np.ndarray
    displacement: np.ndarray
    covariance: np.ndarray | None = None
    longitude: float | None = None
    latitude: float | None = None
    notes: tuple[str, ...] = ()

    @property
    def days(self) -> np.ndarray:
        """UTC day of each epoch, datetime64[D], shape (n,)."""
        return self.time.astype("datetime64[D]")


def ordered(series: GnssSeries) -> GnssSeries:
    """The series in ascending time without repetitions, or an `InputError` that says why it cannot be used.

    An epoch that stands twice with the same values is taken once; epochs without any value are dropped.

    Raises
    ------
    InputError
        If a time stands twice with different values, a component is missing throughout, fewer than two epochs have all
        three components, or the numbers cannot be metres.
    """
    notes = list(series.notes)
    known = np.isfinite(series.displacement).any(axis=1)
    time, values = series.time[known], series.displacement[known]
    covariance = None if series.covariance is None else series.covariance[known]
    missing = [name for name, column in zip(_AXES, values.T) if not np.isfinite(column).any()]
    if len(time) and missing:
        raise InputError(
            f"Station {series.station} has no {' and no '.join(missing)} component: three are needed to project into "
            "the line of sight. Complete the series or leave the station out."
        )
    if np.any(np.diff(time) < np.timedelta64(0, "s")):
        notes.append(f"Station {series.station}: the epochs were not in order of time and have been sorted.")
        order = np.argsort(time, kind="stable")
        time, values = time[order], values[order]
        covariance = None if covariance is None else covariance[order]
    first = np.concatenate([[True], np.diff(time) > np.timedelta64(0, "s")]) if len(time) else np.zeros(0, bool)
    if not first.all():
        repeated = np.flatnonzero(~first)
        differs = [k for k in repeated if not np.array_equal(values[k], values[k - 1], equal_nan=True)]
        if differs:
            raise InputError(
                f"Station {series.station} has two different values at {time[differs[0]]} ({len(differs)} such "
                "epochs): which one holds is not for this program to say. Remove one of each."
            )
        notes.append(f"Station {series.station}: {repeated.size} epochs stand twice with the same values; taken once.")
        time, values = time[first], values[first]
        covariance = None if covariance is None else covariance[first]
    complete = int(np.isfinite(values).all(axis=1).sum())
    if complete < 2:
        raise InputError(
            f"Station {series.station} has {complete} epoch(s) with east, north and up: motion needs at least two. "
            "Give a longer series or leave the station out."
        )
    _check_metres(series.station, values)
    return replace(series, time=time, displacement=values, covariance=covariance, notes=tuple(notes))


def _check_metres(station: str, values: np.ndarray) -> None:
    """Numbers that no GNSS series in metres has: millimetres taken for metres, or the other way round."""
    for name, column in zip(_AXES, values.T):
        column = column[np.isfinite(column)]
        extent = float(np.ptp(column)) if column.size else 0.0
        # Second differences are blind to steady motion; sqrt(6) of the scatter of one epoch when white.
        second = np.abs(np.diff(column, 2))
        scatter = 1.4826 * float(np.median(second)) / 6.0**0.5 if second.size else 0.0
        if extent > LARGEST_RANGE or scatter > LARGEST_SCATTER:
            raise InputError(
                f"Station {station}: the {name} component covers {extent:.6g} m and scatters by {scatter:.3g} m from "
                "epoch to epoch, which no GNSS series does. It looks like millimetres labelled metres: set the unit to "
                "mm."
            )
        if second.size > 20 and 0.0 < scatter < SMALLEST_SCATTER and extent < 1e-3:
            raise InputError(
                f"Station {station}: the {name} component scatters by {scatter * 1e6:.3g} micrometres, which no GNSS "
                "series does. It looks like metres labelled millimetres: set the unit to m."
            )


def daily_means(series: GnssSeries, min_count: int | None = None) -> GnssSeries:
    """Means over UTC days.

    Parameters
    ----------
    series : GnssSeries
        In order (`ordered`).
    min_count : int, optional
        Days with fewer complete epochs are left out; half of what a day usually has if not given. A series of one epoch
        a day keeps all its days whatever this is.

    Returns
    -------
    GnssSeries
        One epoch per day, at 00:00. The covariance is that of a mean of independent epochs; where the series says none
        and a day has several epochs, it is taken from their scatter within the day.

    Raises
    ------
    InputError
        If no day has enough epochs.
    """
    if min_count is not None:
        check_positive("MIN_COUNT", min_count)
    complete = np.isfinite(series.displacement).all(axis=1)
    days, values = series.days[complete], series.displacement[complete]
    unique, index, count = np.unique(days, return_inverse=True, return_counts=True)
    several = count.size and count.max() > 1
    mean = np.column_stack([np.bincount(index, column) / count for column in values.T])
    covariance = None
    if series.covariance is not None:
        flat = series.covariance[complete].reshape(-1, 9)
        covariance = np.column_stack([np.bincount(index, column) / count**2 for column in flat.T]).reshape(-1, 3, 3)
    elif several:
        residual = values - mean[index]
        outer = (residual[:, :, None] * residual[:, None, :]).reshape(-1, 9)
        with np.errstate(invalid="ignore", divide="ignore"):
            sums = np.column_stack([np.bincount(index, column) for column in outer.T])
            covariance = np.where(count[:, None] > 1, sums / ((count - 1.0) * count)[:, None], np.nan)
        covariance = covariance.reshape(-1, 3, 3)
    least = float(np.median(count)) / 2.0 if min_count is None else min_count
    kept = count >= least if several else np.ones(count.size, dtype=bool)
    if not kept.any():
        raise InputError(
            f"Station {series.station}: no day has {min_count} epochs; the fullest has {count.max()}. Give a smaller "
            "MIN_COUNT."
        )
    return replace(
        series,
        time=unique[kept].astype("datetime64[s]"),
        displacement=mean[kept],
        covariance=None if covariance is None else covariance[kept],
    )


def check_window(window: int) -> None:
    """Refuse a moving box without a middle day.

    Raises
    ------
    InputError
        If ``window`` is not odd and positive.
    """
    if window < 1 or window % 2 == 0:
        raise InputError(f"WINDOW must be an odd number of days (1, 3, 5, 7 …), got {window}.")


def moving_mean(daily: GnssSeries, window: int = 7) -> GnssSeries:
    """Mean over a centred box of calendar days (Tang et al. 2023, Section 3.3).

    The box counts days, not epochs, so a gap does not stretch it; it holds the days that have a value, and shrinks at
    the ends of the series. Days without a value stay without one. A step becomes a ramp of ``window`` days: 4/7 of it
    on its own day.

    Parameters
    ----------
    daily : GnssSeries
        One epoch per day (`daily_means`).
    window : int
        Odd number of days; 1 changes nothing.

    Returns
    -------
    GnssSeries
        The covariance takes the days as independent; the slow part of GNSS noise is larger.

    Raises
    ------
    InputError
        If ``window`` is not odd and positive.
    """
    check_window(window)
    if window == 1:
        return daily
    day = daily.days.astype(np.int64)
    half = window // 2
    low, high = np.searchsorted(day, day - half), np.searchsorted(day, day + half, side="right")
    number = (high - low).astype(np.float64)

    def sums(columns: np.ndarray) -> np.ndarray:
        running = np.vstack([np.zeros(columns.shape[1]), np.cumsum(columns, axis=0)])
        return running[high] - running[low]

    # Sums of large coordinates cancel; those about the first epoch do not.
    origin = daily.displacement[0]
    mean = origin + sums(daily.displacement - origin) / number[:, None]
    covariance = daily.covariance
    if covariance is not None:
        known = np.isfinite(covariance).all(axis=(1, 2))
        flat = np.where(known[:, None, None], covariance, 0.0).reshape(-1, 9)
        there = sums(known[:, None].astype(float))
        # Days that say no covariance get the mean of those in the box that do.
        with np.errstate(invalid="ignore", divide="ignore"):
            covariance = np.where(there > 0, sums(flat) / there / number[:, None], np.nan).reshape(-1, 3, 3)
    return replace(daily, displacement=mean, covariance=covariance)


def covariance_of(sigma: np.ndarray, correlation: np.ndarray | None = None) -> np.ndarray:
    """Covariance matrices from standard deviations and correlations.

    Parameters
    ----------
    sigma : ndarray, shape (n, 3)
        East, north, up [m].
    correlation : ndarray, shape (n, 3), optional
        East-north, east-up, north-up; zero if not given.

    Returns
    -------
    ndarray, shape (n, 3, 3)
        [m2]
    """
    matrix = np.zeros((len(sigma), 3, 3))
    for axis in range(3):
        matrix[:, axis, axis] = sigma[:, axis] ** 2
    if correlation is not None:
        for column, (a, b) in enumerate(((0, 1), (0, 2), (1, 2))):
            matrix[:, a, b] = matrix[:, b, a] = correlation[:, column] * sigma[:, a] * sigma[:, b]
    return matrix
