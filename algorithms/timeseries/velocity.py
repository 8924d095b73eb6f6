"""Velocity of a displacement time series by linear regression with intercept, and its standard error."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..checks import InputError, check_real


@dataclass(frozen=True)
class VelocityResult:
    """Rate of each pixel.

    Attributes
    ----------
    velocity : ndarray of float32, shape (rows, cols)
        Slope [m/yr], toward the satellite positive; NaN where fewer than two dates have a value.
    velocity_std : ndarray of float32, shape (rows, cols)
        Standard error of the slope from the scatter about the line [m/yr]; NaN where fewer than three dates have a
        value. It takes the dates' errors as independent and the motion as linear: it is not the accuracy.
    observations : ndarray of int16, shape (rows, cols)
        Dates that have a value.
    """

    velocity: np.ndarray
    velocity_std: np.ndarray
    observations: np.ndarray


def fit_velocity(displacement: np.ndarray, years: np.ndarray) -> VelocityResult:
    """Fit ``d = a + v t`` to every pixel's dates that have a value.

    Parameters
    ----------
    displacement : ndarray, shape (S, rows, cols)
        LOS displacement [m]; NaN is no value.
    years : ndarray, shape (S,)
        Time of each date [yr]; any origin.

    Returns
    -------
    VelocityResult

    Raises
    ------
    InputError
        If there are fewer than two dates, or all dates are the same.

    Notes
    -----
    ``v = Sxy / Sxx`` and ``se = sqrt(sum r^2 / (n - 2) / Sxx)`` with the sums taken about the mean of the pixel's own
    dates. Closed form: t = 0..3, d = 0, 1, 2, 4 gives 1.3 +- 0.173205.
    """
    check_real("displacement", displacement)
    years = np.asarray(years, dtype=np.float64)
    if displacement.ndim != 3 or displacement.shape[0] != years.size or years.ndim != 1:
        raise ValueError(
            f"displacement must have shape (dates, rows, cols) with {years.size} dates, got {displacement.shape}."
        )
    if years.size < 2 or np.ptp(years) <= 0:
        raise InputError(f"A velocity needs at least two different dates, got {years.size} date(s).")
    centred = years - years.mean()
    present = np.isfinite(displacement)
    count = present.sum(axis=0).astype(np.float64)
    # Sums date by date keep the temporaries at one image; float64 because squares of times cancel.
    shape = displacement.shape[1:]
    sum_t, sum_d = np.zeros(shape), np.zeros(shape)
    for t, values, there in zip(centred, displacement, present):
        sum_t += np.where(there, t, 0.0)
        sum_d += np.where(there, values, 0.0)
    with np.errstate(invalid="ignore", divide="ignore"):
        mean_t, mean_d = sum_t / count, sum_d / count
        sxx, sxy = np.zeros(shape), np.zeros(shape)
        for t, values, there in zip(centred, displacement, present):
            offset = np.where(there, t - mean_t, 0.0)
            sxx += offset * offset
            sxy += offset * np.where(there, values - mean_d, 0.0)
        velocity = sxy / sxx
        rss = np.zeros(shape)
        for t, values, there in zip(centred, displacement, present):
            rss += np.where(there, values - mean_d - velocity * (t - mean_t), 0.0) ** 2
        std = np.sqrt(rss / (count - 2.0) / sxx)
    velocity = np.where((count >= 2) & (sxx > 0), velocity, np.nan)
    std = np.where((count >= 3) & (sxx > 0), std, np.nan)
    return VelocityResult(velocity.astype(np.float32), std.astype(np.float32), count.astype(np.int16))
