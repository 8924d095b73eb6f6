"""Pixels that have only some of their pairs: what ties their dates, what is kept of them, and what is said.

A pair that is not coherent at a pixel tells nothing there. Taking it out leaves most pixels with fewer pairs, and some
with dates that no chain of pairs joins. Intermittent SBAS (Sowter et al. 2013, doi 10.1080/2150704X.2013.823673) keeps
such pixels where enough is left. Here a pixel is then inverted over the largest set of dates that its own pairs tie
together, and the dates outside stay empty: a displacement across a gap that no pair spans is not observed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..checks import InputError, check_shape
from .banded import NO_DATA
from .connectivity import component_labels, count_components
from .network import Network
from .sbas import SbasPlan, SbasResult
from .uncertainty import series_sigma
from .velocity import fit_velocity

#: Value of the flag beside those of `banded`: inverted over the dates that the pixel's pairs tie together, enough of
#: them by what was asked; the others are empty.
INTERMITTENT = 4
#: What the value of a date rests on: a chain of pairs to the first date of the series; the smoothing, though pairs of
#: the pixel touch the date; the smoothing alone; nothing (the date is empty); the pixel has no data.
TIED, BRIDGED_DATE, INTERPOLATED_DATE, EMPTY_DATE, NO_DATE = 0, 1, 2, 3, 255


@dataclass(frozen=True)
class CoverageOptions:
    """Which pairs and pixels take part.

    Attributes
    ----------
    min_pair_coherence : float or None
        A pair is missing at a pixel where its coherence is lower or not known.
    min_observations : int or None
        Pixels with fewer pairs are left out.
    intermittent : float or None
        Smallest share of the dates that a pixel's pairs must tie together, 0 to 1; the dates outside its largest tied
        set stay empty. None: see `sbas.SbasResult`.
    """

    min_pair_coherence: float | None = None
    min_observations: int | None = None
    intermittent: float | None = None

    @property
    def asked(self) -> bool:
        """Whether anything is asked for."""
        return any(value is not None for value in (self.min_pair_coherence, self.min_observations, self.intermittent))

    def checked(self) -> CoverageOptions:
        """Itself; raise `InputError` where something is out of range."""
        for name, value in (("MIN_PAIR_COHERENCE", self.min_pair_coherence), ("INTERMITTENT", self.intermittent)):
            if value is not None and not 0.0 <= value <= 1.0:
                raise InputError(f"{name} must be between 0 and 1, got {value!r}.")
        if self.min_observations is not None and self.min_observations < 1:
            raise InputError(f"MIN_OBSERVATIONS must be at least 1 interferogram, got {self.min_observations!r}.")
        return self


@dataclass(frozen=True)
class Coverage:
    """What `apply_coverage` left of a block.

    Attributes
    ----------
    partial : ndarray of bool, shape (rows, cols)
        Pixels that keep some of their dates only, as `CoverageOptions.intermittent` allows.
    kept : ndarray of bool, shape (S, rows, cols), or None
        Dates of the largest tied set; None where intermittent coverage was not asked for.
    too_few, too_short : int
        Pixels left out for too few pairs, and for too small a share of the dates.
    had : ndarray of bool, shape (P, rows, cols), or None
        Pairs before those outside the largest set were taken out; None where intermittent coverage was not asked for.
    """

    partial: np.ndarray
    kept: np.ndarray | None
    too_few: int
    too_short: int
    had: np.ndarray | None = None


def mask_pairs(phase: np.ndarray, coherence: np.ndarray, least: float) -> None:
    """Set each pair to NaN, in place, where its own coherence is below ``least`` or unknown.

    Parameters
    ----------
    phase, coherence : ndarray, shape (P, rows, cols)
    least : float
    """
    check_shape("coherence", coherence, phase.shape)
    for values, trust in zip(phase, coherence):
        values[~(trust >= least)] = np.nan


def apply_coverage(network: Network, phase: np.ndarray, options: CoverageOptions) -> Coverage:
    """Take out, in place, the pixels with too little and the pairs outside each pixel's largest tied set of dates.

    Parameters
    ----------
    network : Network
    phase : ndarray, shape (P, rows, cols)
        NaN is no observation; becomes NaN where a pair or pixel is left out.
    options : CoverageOptions

    Returns
    -------
    Coverage

    Notes
    -----
    The share counts against the dates that the network can tie together at best: the largest of its connected sets.
    """
    shape = phase.shape[1:]
    valid = np.isfinite(phase)
    count = valid.sum(axis=0)
    too_few = np.zeros(shape, dtype=bool)
    if options.min_observations is not None:
        too_few = (count > 0) & (count < options.min_observations)
        phase[:, too_few] = np.nan
        valid[:, too_few] = False
    if options.intermittent is None:
        return Coverage(np.zeros(shape, dtype=bool), None, int(too_few.sum()), 0)
    flat = valid.reshape(len(phase), -1)
    kept = np.ones((network.n_dates, flat.shape[1]), dtype=bool)
    whole = _largest_part(component_labels(np.ones((len(phase), 1), dtype=bool), network.pairs, network.n_dates))
    attainable = int(whole.sum())
    some = np.flatnonzero(flat.sum(axis=0) < len(phase)) if attainable == network.n_dates else np.arange(flat.shape[1])
    kept[:, some] = _largest_part(component_labels(flat[:, some], network.pairs, network.n_dates))
    ties = kept.sum(axis=0)
    too_short = (ties > 0) & (ties < options.intermittent * attainable - 1e-9)
    outside = ~kept[network.pairs[:, 0]] | too_short
    phase[outside.reshape(phase.shape)] = np.nan
    partial = (ties > 1) & (ties < network.n_dates) & ~too_short
    short = int((too_short & flat.any(axis=0)).sum())
    return Coverage(partial.reshape(shape), kept.reshape(-1, *shape), int(too_few.sum()), short, valid)


def _largest_part(labels: np.ndarray) -> np.ndarray:
    """Dates of each pixel's largest tied set (the earliest of equals), shape (S, n); none where no two are tied."""
    n_dates, n = labels.shape
    size = np.zeros((n_dates, n), dtype=np.int32)
    pixels = np.arange(n)
    for row in labels:
        size[row, pixels] += 1
    largest = size.argmax(axis=0)
    return (labels == largest) & (size[largest, pixels] > 1)


def finish_intermittent(
    plan: SbasPlan,
    result: SbasResult,
    coverage: Coverage,
    phase: np.ndarray,
    coherence: np.ndarray | None,
    *,
    wavelength: float,
    dem_factor: float | np.ndarray | None = None,
    kernel: str = "auto",
) -> SbasResult:
    """Empty the dates outside each partial pixel's tied set, and give it a velocity over the rest.

    Parameters
    ----------
    plan, coherence, wavelength, dem_factor, kernel
        As given to `sbas.invert`.
    result : SbasResult
        What it returned; changed in place.
    coverage : Coverage
    phase : ndarray, shape (P, rows, cols)
        What was inverted, or what tells its errors (`robust.without_gross_errors`).

    Returns
    -------
    SbasResult

    Notes
    -----
    The velocity's deviation is the scatter of the dates about the line and the pairs' errors carried through the
    inversion to the slope over these dates, as for pixels with all dates.
    """
    pixels = np.flatnonzero(coverage.partial & (result.flag != NO_DATA))
    if not pixels.size:
        return result
    rows, cols = np.unravel_index(pixels, result.flag.shape)
    series = np.where(coverage.kept[:, rows, cols], result.displacement[:, rows, cols], np.float32(np.nan))
    first = np.isfinite(series).argmax(axis=0)
    series -= series[first, np.arange(pixels.size)]
    some = np.isfinite(series).any(axis=0)
    part = replace(
        result,
        displacement=series[:, np.newaxis],
        dem_error=None if result.dem_error is None else result.dem_error[rows, cols][np.newaxis],
    )
    factor = dem_factor[rows, cols][np.newaxis] if isinstance(dem_factor, np.ndarray) else dem_factor
    sigma = series_sigma(
        plan,
        phase[:, rows, cols][:, np.newaxis],
        None if coherence is None else coherence[:, rows, cols][:, np.newaxis],
        part,
        wavelength=wavelength,
        dem_factor=factor,
        kernel=kernel,
    )
    fit = fit_velocity(series[:, np.newaxis], plan.network.years)
    result.displacement[:, rows, cols] = series
    result.velocity[rows, cols] = fit.velocity[0]
    # unknown, and left out, where nothing is redundant
    result.velocity_std[rows, cols] = np.hypot(fit.velocity_std[0], np.nan_to_num(sigma.velocity[0]))
    result.flag[rows[some], cols[some]] = INTERMITTENT
    return result


def count_parts(network: Network, valid: np.ndarray) -> np.ndarray:
    """Number of parts into which a pixel's pairs leave its dates, a date without a pair being one; 1 is connected.

    Parameters
    ----------
    network : Network
    valid : ndarray of bool, shape (P, rows, cols)

    Returns
    -------
    ndarray of int16, shape (rows, cols)
        0 where the pixel has no pair.
    """
    flat = valid.reshape(len(valid), -1)
    parts = count_components(component_labels(flat, network.pairs, network.n_dates))
    return np.where(flat.any(axis=0), parts, 0).astype(np.int16).reshape(valid.shape[1:])


def date_states(network: Network, valid: np.ndarray, displacement: np.ndarray) -> np.ndarray:
    """What the value of each date rests on: `TIED`, `BRIDGED_DATE`, `INTERPOLATED_DATE`, `EMPTY_DATE` or `NO_DATE`.

    Parameters
    ----------
    network : Network
    valid : ndarray of bool, shape (P, rows, cols)
        Pairs that took part.
    displacement : ndarray, shape (S, rows, cols)
        The series; NaN is empty.

    Returns
    -------
    ndarray of uint8, shape (S, rows, cols)
    """
    flat = valid.reshape(len(valid), -1)
    labels = component_labels(flat, network.pairs, network.n_dates)
    there = np.isfinite(displacement).reshape(len(labels), -1)
    pixels = np.arange(labels.shape[1])
    size = np.zeros(labels.shape, dtype=np.int32)
    for row in labels:
        size[row, pixels] += 1
    # the level that the others are relative to: the first date's own set, else the first set that has a pair
    alone = np.take_along_axis(size, labels.astype(np.int64), axis=0) == 1
    home = labels[(there & ~alone).argmax(axis=0), pixels]
    states = np.full(labels.shape, BRIDGED_DATE, dtype=np.uint8)
    states[alone] = INTERPOLATED_DATE
    states[(labels == home) & ~alone] = TIED
    states[~there] = EMPTY_DATE
    states[:, ~flat.any(axis=0)] = NO_DATE
    return states.reshape(displacement.shape)
