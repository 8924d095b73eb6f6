"""Agreement of two series at common epochs: alignment, RMSE, bias, correlation and slope with their intervals."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..checks import InputError, check_choice

#: How the arbitrary zero of one series is brought to that of the other.
MEAN, FIRST, MEDIAN, NONE = "mean", "first", "median", "none"
ALIGNMENTS = (MEAN, FIRST, MEDIAN, NONE)
#: Common epochs whose mean is the zero of `FIRST`.
FIRST_EPOCHS = 3
#: Probability of the intervals.
CONFIDENCE = 0.95


@dataclass(frozen=True)
class Interval:
    """A number and its 95 % confidence interval; NaN where there is too little to tell."""

    value: float = math.nan
    low: float = math.nan
    high: float = math.nan


@dataclass(frozen=True)
class Agreement:
    """One series (InSAR) against another (the ground) at their common epochs.

    Attributes
    ----------
    n : int
        Common epochs.
    effective : float
        Of these, as many as count as independent for the intervals.
    offset : float
        What alignment took off the InSAR series [m].
    rmse : Interval
        Root mean square of InSAR minus ground, after alignment [m].
    bias : Interval
        Mean of InSAR minus ground, after alignment [m]; zero by construction with alignment ``mean``.
    correlation : Interval
    slope : Interval
        Of InSAR over ground; 1 is full agreement.
    ground_spread : float
        Standard deviation of the ground series: what there was to be seen [m].
    sse : float
        Sum of squared differences [m2], for pooling.
    """

    n: int
    effective: float
    offset: float
    rmse: Interval
    bias: Interval
    correlation: Interval
    slope: Interval
    ground_spread: float
    sse: float


def alignment_offset(difference: np.ndarray, alignment: str = MEAN, first_epochs: int = FIRST_EPOCHS) -> float:
    """What is to be subtracted from InSAR minus ground so that both series share their zero [m].

    Parameters
    ----------
    difference : ndarray, shape (n,)
        InSAR minus ground at common epochs, in order of time; finite.
    alignment : {"mean", "first", "median", "none"}
        ``first`` is the mean of the first ``first_epochs`` common epochs.

    Notes
    -----
    ``RMSE_first^2 = RMSE_mean^2 + (offset_first - offset_mean)^2``.
    """
    check_choice("ALIGNMENT", alignment, ALIGNMENTS)
    if alignment == NONE or not difference.size:
        return 0.0
    if alignment == FIRST:
        return float(difference[:first_epochs].mean())
    return float(np.median(difference) if alignment == MEDIAN else difference.mean())


def agreement(
    insar: np.ndarray,
    ground: np.ndarray,
    alignment: str = MEAN,
    *,
    first_epochs: int = FIRST_EPOCHS,
    ddof: int = 0,
) -> Agreement:
    """Compare two series at common epochs.

    Parameters
    ----------
    insar, ground : ndarray, shape (n,)
        Displacements [m] in order of time; epochs where either is NaN do not count.
    alignment : {"mean", "first", "median", "none"}
    first_epochs : int
    ddof : int
        ``RMSE = sqrt(sum r^2 / (n - ddof))``: 0 as Tang et al. (2023), 1 as MintPy.

    Returns
    -------
    Agreement

    Raises
    ------
    InputError
        If there are fewer than two common epochs.

    Notes
    -----
    Consecutive epochs are not independent. The intervals count ``n (1 - a b) / (1 + a b)`` epochs, with a and b the
    autocorrelation of the two series at one epoch's distance (of the residual, twice, for RMSE and bias), at most n.
    They are: chi-square for RMSE, Student for bias and slope, Fisher's z for the correlation. For unevenly spaced
    epochs that is an approximation.
    """
    from scipy import stats

    insar, ground = np.asarray(insar, dtype=np.float64), np.asarray(ground, dtype=np.float64)
    both = np.isfinite(insar) & np.isfinite(ground)
    x, y = ground[both], insar[both]
    n = int(x.size)
    if n < 2:
        raise InputError(f"{n} common epoch(s): a comparison needs at least two.")
    offset = alignment_offset(y - x, alignment, first_epochs)
    residual = y - x - offset
    sse = float(residual @ residual)
    rmse = math.sqrt(sse / (n - ddof))
    effective = _effective(n, _lag_one(residual), _lag_one(residual))
    level = 0.5 + CONFIDENCE / 2.0
    freedom = max(1.0, effective - 1.0)
    chi = stats.chi2.ppf([level, 1.0 - level], freedom)
    rmse_interval = Interval(rmse, *(rmse * np.sqrt(freedom / chi)).tolist()) if n > 2 else Interval(rmse)
    bias = 0.0 if alignment == MEAN else float(residual.mean())
    half = float(stats.t.ppf(level, freedom) * residual.std(ddof=1) / math.sqrt(effective)) if n > 2 else math.nan
    if alignment == MEAN:
        half = 0.0  # it is zero whatever the data are
    correlation, slope = Interval(), Interval()
    if n > 2 and np.ptp(x) > 0.0:
        slope = _slope(x, y, stats)
        if np.ptp(y) > 0.0:
            correlation = correlation_interval(
                float(np.corrcoef(x, y)[0, 1]), _effective(n, _lag_one(x), _lag_one(y)), CONFIDENCE
            )
    return Agreement(
        n=n,
        effective=effective,
        offset=offset,
        rmse=rmse_interval,
        bias=Interval(bias, bias - half, bias + half),
        correlation=correlation,
        slope=slope,
        ground_spread=float(x.std(ddof=1)),
        sse=sse,
    )


def correlation_interval(correlation: float, effective: float, confidence: float = CONFIDENCE) -> Interval:
    """A correlation with Fisher's interval; without one where fewer than four independent values are behind it."""
    from scipy import stats

    if not math.isfinite(correlation) or effective <= 3.0:
        return Interval(correlation)
    z = math.atanh(max(-1.0 + 1e-12, min(1.0 - 1e-12, correlation)))
    half = float(stats.norm.ppf(0.5 + confidence / 2.0)) / math.sqrt(effective - 3.0)
    return Interval(correlation, math.tanh(z - half), math.tanh(z + half))


def _slope(x: np.ndarray, y: np.ndarray, stats) -> Interval:
    centred = x - x.mean()
    sxx = float(centred @ centred)
    slope = float(centred @ (y - y.mean())) / sxx
    residual = y - y.mean() - slope * centred
    effective = _effective(x.size, _lag_one(residual), _lag_one(centred))
    if effective <= 2.0:
        return Interval(slope)
    error = math.sqrt(float(residual @ residual) / (effective - 2.0) / sxx)
    half = float(stats.t.ppf(0.5 + CONFIDENCE / 2.0, effective - 2.0)) * error
    return Interval(slope, slope - half, slope + half)


def _lag_one(values: np.ndarray) -> float:
    centred = values - values.mean()
    total = float(centred @ centred)
    return float(centred[1:] @ centred[:-1]) / total if total > 0.0 else 0.0


def _effective(n: int, first: float, second: float) -> float:
    """Independent values among ``n`` of two series with these autocorrelations at one epoch's distance."""
    product = min(max(first, 0.0) * max(second, 0.0), 0.999)
    return max(1.0, n * (1.0 - product) / (1.0 + product))


# ---- several stations, several mines


@dataclass(frozen=True)
class MineAgreement:
    """The stations of one mine together [m].

    Attributes
    ----------
    mine : str
    stations, n : int
    pooled : float
        ``sqrt(sum SSE / sum n)``: every epoch counts once.
    mean_of_stations : float
        Mean of the stations' RMSE: every station counts once.
    """

    mine: str
    stations: int
    n: int
    pooled: float
    mean_of_stations: float


def mine_agreement(mine: str, members: Sequence[Agreement]) -> MineAgreement:
    """Pool the stations of a mine; raise `InputError` when there is none."""
    if not members:
        raise InputError(f"Mine {mine!r} has no station that could be compared.")
    n = sum(member.n for member in members)
    return MineAgreement(
        mine=mine,
        stations=len(members),
        n=n,
        pooled=math.sqrt(sum(member.sse for member in members) / n),
        mean_of_stations=float(np.mean([member.rmse.value for member in members])),
    )


@dataclass(frozen=True)
class Overall:
    """One number for several mines, by each of the definitions in use; NaN where the weights are not known.

    Attributes
    ----------
    mean_of_mines : float
        Unweighted mean: Tang et al. (2023) print 28.4 and 21 mm, which are 28.38 and 21.00 by it.
    station_weighted : float
        Mean of mines weighted by their stations: 29.41 and 20.95 of the same values.
    rms_of_mines : float
        Root mean square of mines: 32.51 of the same values (Sentinel-1).
    epoch_weighted : float
        ``sqrt(sum n RMSE^2 / sum n)``: pooled over all epochs where the mines' values are pooled ones.
    """

    mean_of_mines: float
    station_weighted: float = math.nan
    rms_of_mines: float = math.nan
    epoch_weighted: float = math.nan


def overall(
    rmse: Sequence[float], stations: Sequence[int] | None = None, epochs: Sequence[int] | None = None
) -> Overall:
    """Combine the RMSE of mines.

    Parameters
    ----------
    rmse : sequence of float
        One per mine, any unit.
    stations, epochs : sequence of int, optional
        Number of stations and of compared epochs of each mine.

    Raises
    ------
    InputError
        If there is no mine.
    """
    values = np.asarray(rmse, dtype=np.float64)
    if not values.size:
        raise InputError("No mine has a station that could be compared.")
    return Overall(
        mean_of_mines=float(values.mean()),
        station_weighted=math.nan if stations is None else float(np.average(values, weights=stations)),
        rms_of_mines=float(np.sqrt(np.mean(values**2))),
        epoch_weighted=math.nan if epochs is None else float(np.sqrt(np.average(values**2, weights=epochs))),
    )
