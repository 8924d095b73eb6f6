"""What InSAR minus ground should scatter by, from the standard deviations of both."""

from __future__ import annotations

import math

import numpy as np

from ..checks import check_choice
from ..timeseries.uncertainty import date_noise
from .agreement import ALIGNMENTS, CONFIDENCE, FIRST, FIRST_EPOCHS, MEAN, NONE


def predicted_deviation(
    insar_sigma: np.ndarray,
    common: np.ndarray,
    ground_sigma: np.ndarray,
    alignment: str = MEAN,
    *,
    first_epochs: int = FIRST_EPOCHS,
) -> np.ndarray:
    """Standard deviation of each aligned difference.

    Parameters
    ----------
    insar_sigma : ndarray, shape (S,)
        Of every date of InSAR against its first [m]; NaN is no value.
    common : ndarray, bool of shape (S,) or float of shape (n, S)
        Dates that are compared, n of them; or the parts of the dates that InSAR at each of n epochs is made of, as when
        it is interpolated to the days of the ground.
    ground_sigma : ndarray, shape (n,)
        Of the ground [m], independent from epoch to epoch; NaN counts as none. The ground is taken since the first of
        these epochs.
    alignment : {"mean", "first", "median", "none"}
        As in `agreement.agreement`; the median is taken for a mean.
    first_epochs : int

    Returns
    -------
    ndarray of float64, shape (n,)
        [m]; NaN where InSAR's is not known.

    Notes
    -----
    InSAR's errors are ``e_i - e_0 + w_i`` with e of each date for itself and w grown along the series
    (`uncertainty.date_noise`); what alignment subtracts carries errors of its own: ``H K H^T`` with
    ``H = I - 1 a^T``, a the weights of the epochs that are averaged. The ground's are ``g_i - g_0``; alignment takes
    ``g_0`` off again.
    """
    check_choice("ALIGNMENT", alignment, ALIGNMENTS)
    own, walk = (part[:, 0] for part in date_noise(np.asarray(insar_sigma, np.float64)[:, np.newaxis]))
    known = np.isfinite(own)
    dates = len(own)
    select = np.eye(dates)[common] if common.dtype == bool else np.asarray(common, np.float64)
    n = len(select)
    if not known.any():
        return np.full(n, math.nan)
    difference = np.eye(dates)
    difference[:, int(known.argmax())] -= 1.0
    counted = ~((select != 0.0) & ~known).any(axis=1)
    weights = np.zeros(n)
    if alignment != NONE:
        weights[: first_epochs if alignment == FIRST else n] = 1.0
        weights *= counted
    centring = np.eye(n) - (weights / weights.sum() if weights.any() else weights)
    of_dates, of_walk = centring @ select @ difference, centring @ select
    variance = (of_dates**2) @ np.where(known, own, 0.0)
    variance += np.einsum("ij,jk,ik->i", of_walk, np.minimum(walk[:, np.newaxis], walk), of_walk)
    zeroed = np.eye(n)
    zeroed[:, 0] -= 1.0
    of_ground = centring @ zeroed
    variance += (of_ground**2) @ np.square(np.nan_to_num(ground_sigma, nan=0.0))
    return np.where(counted, np.sqrt(np.maximum(variance, 0.0)), math.nan)


def chance_range(freedom: float) -> tuple[float, float]:
    """Between what the normalised rms lies in 95 % of all cases where the deviations are right.

    ``sqrt(chi2 / f)`` of f degrees of freedom; NaN with none.
    """
    from scipy import stats

    if not freedom > 0.0:
        return math.nan, math.nan
    low, high = np.sqrt(stats.chi2.ppf([0.5 - CONFIDENCE / 2.0, 0.5 + CONFIDENCE / 2.0], freedom) / freedom)
    return float(low), float(high)


def normalised_rms(difference: np.ndarray, deviation: np.ndarray) -> float:
    """Root mean square of differences in parts of their predicted deviations: 1 where the prediction is right.

    Its square times n is chi-square. NaN without any.
    """
    known = np.isfinite(difference) & np.isfinite(deviation) & (deviation > 0.0)
    return float(np.sqrt(np.mean((difference[known] / deviation[known]) ** 2))) if known.any() else math.nan
