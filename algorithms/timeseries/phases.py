"""Phases of mining subsidence: initial, active and residual, and stoppages.

Tang et al. (2023), Section 4.3, tell them apart on displacement series by eye; here they are read off a piecewise
linear fit (`piecewise`).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .piecewise import MOST_KNOTS, SHORTEST_SEGMENT, PiecewiseFit, fit_piecewise

#: A stretch is active when it is faster than this share of the fastest one.
ACTIVE_SHARE = 0.7
#: A stretch inside the active phase is a stoppage when it is slower than this share of the fastest one.
STOPPAGE_SHARE = 0.3
#: The fastest stretch must differ from standing still by so many standard deviations.
LEAST_SIGNIFICANCE = 2.0
#: Slowest subsidence that counts as active where the user names none [m/yr]: on the simulated mine the wandering errors
#: of SBAS feign slower ones.
LEAST_RATE = 0.02
#: Values of the map of phases; -1 is a pixel with too few dates.
NO_PHASE, THROUGHOUT, STILL_ACTIVE, ENDED, COMPLETE = 0, 1, 2, 3, 4
PHASE_CLASSES = {
    NO_PHASE: "no significant subsidence",
    THROUGHOUT: "active throughout",
    STILL_ACTIVE: "initial, then active to the end",
    ENDED: "active from the start, then residual",
    COMPLETE: "initial, active, residual",
}


@dataclass(frozen=True)
class PhaseResult:
    """Phases of subsidence of P series; all arrays have shape (P,) and NaN where a phase is not there.

    Attributes
    ----------
    phase : ndarray of int8
        A key of `PHASE_CLASSES`; -1 where there are too few dates.
    initial_rate, active_rate, residual_rate : ndarray
        [m/yr], negative is subsidence: the mean over all that comes before the active phase, over the active phase
        without its stoppages, and over all that follows.
    initial_std, active_std, residual_std : ndarray
        [m/yr]
    onset, end, onset_std, end_std : ndarray
        Beginning and end of the active phase [yr, in the years of the series] and their standard deviations [yr]. NaN
        where the phase began before the series, or lasts to its end.
    stoppage_start, stoppage_length : ndarray
        The longest stoppage inside the active phase [yr].
    """

    phase: np.ndarray
    initial_rate: np.ndarray
    active_rate: np.ndarray
    residual_rate: np.ndarray
    initial_std: np.ndarray
    active_std: np.ndarray
    residual_std: np.ndarray
    onset: np.ndarray
    end: np.ndarray
    onset_std: np.ndarray
    end_std: np.ndarray
    stoppage_start: np.ndarray
    stoppage_length: np.ndarray


def subsidence_phases(fit: PiecewiseFit, least_rate: float = 0.0) -> PhaseResult:
    """Tell initial, active and residual phase and stoppages apart.

    The active phase reaches from the first to the last stretch that is faster than 70 % of the fastest one (the most
    negative rate that lies two of its standard deviations below zero; without one there is no phase). A stretch
    between them that is slower than 30 % is a stoppage.

    Parameters
    ----------
    fit : PiecewiseFit
    least_rate : float
        Slowest subsidence that counts as active [m/yr], positive.

    Returns
    -------
    PhaseResult
    """
    size = fit.knots.size
    stretches = np.arange(MOST_KNOTS + 1)
    there = stretches <= fit.knots[:, None]
    rates = np.where(there, fit.rates, np.inf)
    rows = np.arange(size)
    with np.errstate(invalid="ignore"):
        sure = there & (fit.rates < -LEAST_SIGNIFICANCE * fit.rate_std) & (fit.rates <= -least_rate)
    found = sure.any(axis=1)
    peak = np.where(sure, rates, 0.0).min(axis=1)
    active = found[:, None] & (rates <= ACTIVE_SHARE * peak[:, None])
    first, last = active.argmax(axis=1), MOST_KNOTS - active[:, ::-1].argmax(axis=1)
    inside = found[:, None] & (stretches >= first[:, None]) & (stretches <= last[:, None])
    stopped = inside & ~active & (rates > STOPPAGE_SHARE * peak[:, None])
    borders = _borders(fit)
    length = np.where(there, np.diff(borders, axis=1), 0.0)
    before = found & (first > 0)
    after = found & (last < fit.knots)
    initial_rate, initial_std = _mean_rate(fit, before[:, None] & (stretches < first[:, None]), length)
    active_rate, active_std = _mean_rate(fit, inside & ~stopped, length)
    residual_rate, residual_std = _mean_rate(fit, after[:, None] & there & (stretches > last[:, None]), length)
    longest = np.where(stopped, length, 0.0).argmax(axis=1)
    halted = stopped.any(axis=1)

    def pick(array, index, when):
        return np.where(when, array[rows, np.clip(index, 0, array.shape[1] - 1)], np.nan)

    phase = np.where(found, 1 + before.astype(np.int8) + 2 * after.astype(np.int8), NO_PHASE)
    return PhaseResult(
        np.where(fit.knots < 0, -1, phase).astype(np.int8),
        initial_rate,
        active_rate,
        residual_rate,
        initial_std,
        active_std,
        residual_std,
        pick(fit.knot_years, first - 1, before),
        pick(fit.knot_years, last, after),
        pick(fit.knot_std, first - 1, before),
        pick(fit.knot_std, last, after),
        pick(borders, longest, halted),
        pick(length, longest, halted),
    )


def _borders(fit: PiecewiseFit) -> np.ndarray:
    """Begin of the first stretch, change points, end; (P, 5), the end repeated beyond K."""
    borders = np.column_stack([fit.first, fit.knot_years, fit.last])
    return np.where(np.isnan(borders), fit.last[:, None], borders)


def _mean_rate(fit: PiecewiseFit, chosen: np.ndarray, length: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Mean rate of the chosen stretches, weighted by their lengths, and its standard deviation; NaN without any."""
    weight = np.where(chosen, length, 0.0)
    total = weight.sum(axis=1)
    some = total > 0.0
    weight = weight / np.where(some, total, 1.0)[:, None]
    mean = (weight * np.nan_to_num(fit.rates)).sum(axis=1)
    variance = np.einsum("pi,pij,pj->p", weight, np.nan_to_num(fit.rate_covariance), weight)
    return np.where(some, mean, np.nan), np.where(some, np.sqrt(np.maximum(variance, 0.0)), np.nan)


def find_phases(
    displacement: np.ndarray,
    years: np.ndarray,
    *,
    most_knots: int = MOST_KNOTS,
    shortest: float = SHORTEST_SEGMENT,
    least_rate: float = 0.0,
    kernel: str = "numpy",
) -> tuple[PiecewiseFit, PhaseResult]:
    """`fit_piecewise` and `subsidence_phases` of a block of pixels, shape (S, rows, cols); results are flat."""
    series = displacement.reshape(displacement.shape[0], -1).T
    fit = fit_piecewise(series, years, most_knots=most_knots, shortest=shortest, kernel=kernel)
    return fit, subsidence_phases(fit, least_rate)
