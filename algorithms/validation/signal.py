"""Does InSAR see what the ground measured, or only its own noise? Double differences answer without any reference.

A difference between two epochs and between two stations (a double difference) knows neither the zero of a series nor
what all pixels share. Over all pairs of epochs and stations its correlation is that of the values from which the mean
of each station and of each epoch has been taken off, which is what is computed here.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .agreement import CONFIDENCE, Interval, correlation_interval

#: What can be said.
SIGNAL, NO_SIGNAL, UNDECIDED = "signal", "no signal", "undecided"
#: Rounds of taking off the means of stations and of epochs in turn; one is exact where no value is missing.
_ROUNDS = 200


@dataclass(frozen=True)
class SignalTest:
    """Whether InSAR carries signal above its noise.

    Attributes
    ----------
    verdict : {"signal", "no signal", "undecided"}
    correlation : Interval
        Of the double differences of InSAR and of the ground, over all pairs of epochs and of stations.
    from_first : float
        The same over the pairs of each epoch with the first one only: the usual number, which takes the noise of the
        first epoch into every value.
    rms_difference : float
        Root mean square of their difference [m], per value: the noise of InSAR (and of the ground).
    ground_rms : float
        Root mean square of the ground's, per value [m]: the signal that there was, its own noise included.
    skill : float
        ``1 - rms_difference^2 / ground_rms^2``: below zero, "nothing moved" describes the ground better than InSAR.
    stations, epochs, n : int
        Stations, epochs and values that took part.
    across_stations : bool
        False where there was one station only: then differences are between epochs alone, and what the reference of the
        InSAR series does is in them.
    """

    verdict: str
    correlation: Interval
    from_first: float
    rms_difference: float
    ground_rms: float
    skill: float
    stations: int
    epochs: int
    n: int
    across_stations: bool

    @property
    def sentence(self) -> str:
        """The verdict in words."""
        kind = "double-difference correlation" if self.across_stations else "correlation over time"
        rho = self.correlation
        interval = f" (95 % interval {rho.low:.2f} to {rho.high:.2f})" if math.isfinite(rho.low) else ""
        if not math.isfinite(rho.value):
            return f"Nothing can be said about agreement: {self.n} value(s) at {self.stations} station(s)."
        numbers = (
            f"{kind} {rho.value:.3f}{interval} over all epochs, {self.from_first:.3f} since the first, ground motion "
            f"{self.ground_rms * 1000:.1f} mm rms, InSAR minus ground {self.rms_difference * 1000:.1f} mm rms"
        )
        if self.verdict == NO_SIGNAL:
            return (
                f"InSAR carries no signal above its noise at these stations: {numbers}. This is no agreement: the RMSE "
                "says how large the noise is, and nothing about how well motion was measured."
            )
        if self.verdict == UNDECIDED:
            return (
                "Too few independent values to tell whether InSAR carries signal above its noise at these stations: "
                f"{numbers}. The RMSE must not be read as agreement."
            )
        if self.skill <= 0.0:
            return (
                f"InSAR and the ground move together, but the noise is larger than the motion: {numbers}. "
                "Single values do not tell the motion."
            )
        return (
            f"InSAR sees the motion of the ground: {numbers}; it explains {100.0 * self.skill:.0f} % of the ground's "
            "variance."
        )


def signal_test(insar: np.ndarray, ground: np.ndarray) -> SignalTest:
    """Test for signal above the noise.

    Parameters
    ----------
    insar, ground : ndarray, shape (stations, epochs)
        Displacements [m]; NaN is no value. The zero of each station is arbitrary.

    Returns
    -------
    SignalTest

    Notes
    -----
    Independent values: ``n - stations - epochs + 1`` (``n - 1`` for one station), reduced by ``(1 - a b) / (1 + a b)``
    with a and b the autocorrelation over time of the ground and of what a regression on it leaves of InSAR. Signal:
    the 95 % interval of the correlation lies above zero. No signal: it holds zero, and InSAR minus ground is larger
    than the motion of the ground. Two straight lines always agree but for their slopes: where all that happened at one
    or two stations is a steady trend, a correlation is weak evidence however narrow its interval.
    """
    both = np.isfinite(insar) & np.isfinite(ground)
    both &= both.sum(axis=1, keepdims=True) >= 2
    across = bool((both.sum(axis=0) >= 2).any() and (both.any(axis=1).sum() >= 2))
    if across:
        both &= both.sum(axis=0, keepdims=True) >= 2
        both &= both.sum(axis=1, keepdims=True) >= 2
        across = bool(both.any())
    else:
        both = np.isfinite(insar) & np.isfinite(ground)
    stations, epochs, n = int(both.any(axis=1).sum()), int(both.any(axis=0).sum()), int(both.sum())
    if n < 3:
        return SignalTest(UNDECIDED, Interval(), *[math.nan] * 4, stations, epochs, n, across)
    x, y = _centred(ground, both, across), _centred(insar, both, across)
    freedom = n - stations - (epochs - 1 if across else 0)
    sxx, syy, sxy = float(x[both] @ x[both]), float(y[both] @ y[both]), float(x[both] @ y[both])
    value = sxy / math.sqrt(sxx * syy) if sxx > 0.0 and syy > 0.0 else math.nan
    # What counts for a regression is the autocorrelation of the noise: of y where there is no relation.
    noise = y - (sxy / sxx if sxx > 0.0 else 0.0) * x
    product = min(max(0.0, _lag_one(x, both)) * max(0.0, _lag_one(noise, both)), 0.999)
    effective = freedom * (1.0 - product) / (1.0 + product) + 1.0
    rho = correlation_interval(value, effective, CONFIDENCE)
    residual = (y - x)[both]
    scale = 1.0 / max(1, freedom)
    rms, ground_rms = math.sqrt(float(residual @ residual) * scale), math.sqrt(sxx * scale)
    skill = 1.0 - rms**2 / ground_rms**2 if ground_rms > 0.0 else math.nan
    if math.isfinite(rho.low) and rho.low > 0.0:
        verdict = SIGNAL
    else:
        # An interval that holds zero is no proof of absence; noise larger than all that moved is.
        verdict = NO_SIGNAL if math.isfinite(rho.low) and skill <= 0.0 else UNDECIDED
    first = _since_first(insar, ground, both, across)
    return SignalTest(verdict, rho, first, rms, ground_rms, skill, stations, epochs, n, across)


def _centred(values: np.ndarray, there: np.ndarray, across: bool) -> np.ndarray:
    """Values minus the means of their station and (``across``) of their epoch; 0 where there is none."""
    left = np.where(there, values, 0.0)
    rows, cols = there.sum(axis=1, keepdims=True), there.sum(axis=0, keepdims=True)
    scale = float(np.abs(left).max()) or 1.0
    for _ in range(_ROUNDS if across else 1):
        means = left.sum(axis=1, keepdims=True) / np.maximum(rows, 1)
        left = np.where(there, left - means, 0.0)
        if not across:
            break
        means = left.sum(axis=0, keepdims=True) / np.maximum(cols, 1)
        left = np.where(there, left - means, 0.0)
        if np.abs(left.sum(axis=1)).max() < 1e-12 * scale:
            break
    return left


def _since_first(insar: np.ndarray, ground: np.ndarray, there: np.ndarray, across: bool) -> float:
    """Correlation of double differences between each epoch and a station's first one."""
    begins = there.argmax(axis=1)[:, None]
    later = there & (np.arange(there.shape[1]) > begins)
    parts = []
    for values in (insar, ground):
        moved = np.where(later, values - np.take_along_axis(values, begins, axis=1), 0.0)
        if across:
            moved = np.where(later, moved - moved.sum(axis=0) / np.maximum(later.sum(axis=0), 1), 0.0)
        parts.append(moved[later])
    y, x = parts
    size = math.sqrt(float(x @ x) * float(y @ y))
    return float(x @ y) / size if size > 0.0 else math.nan


def _lag_one(values: np.ndarray, there: np.ndarray) -> float:
    """Autocorrelation from one epoch to the next, all stations together."""
    pairs = there[:, 1:] & there[:, :-1]
    total = float((values[there] ** 2).mean()) if there.any() else 0.0
    if not pairs.any() or total <= 0.0:
        return 0.0
    return float((values[:, 1:][pairs] * values[:, :-1][pairs]).mean()) / total
