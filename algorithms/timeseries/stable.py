"""Ground that does not move, found in the data themselves.

A rate along the line of sight is relative, so "does not move" can only mean "moves as most quiet ground does". Most
quiet ground is found by turns: what quiet pixels have in common is taken off, the pixels that stray from it in rate or
in wander are left out, and it is taken anew from the rest. A pixel strays by what the scatter about the rates, noise
and atmosphere, does not explain; it starts from where the rates lie densest, which ground sinking on one side does not
shift as it shifts a median. Ground that all moves alike cannot be told from ground that rests.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

#: A pixel strays when it is so many standard deviations off.
STRAYS = 3.0
_TURNS = 10
#: The scatter of a rate is not taken to be smaller than this [m/yr], nor the spread of the wander [m].
LEAST_SCATTER, _LEAST_WANDER = 2e-4, 2e-4
_NORMAL = 1.4826
#: Half-width, in patches, of the surroundings that a patch is compared with.
SURROUNDINGS = 3
#: Share of the loops that may be open, all pixels together. Uniform noise leaves a third open: the sum of three phases
#: that are uniform in (-pi, pi) is beyond pi with a probability of 1/3.
MOST_OPEN = 0.25
#: Share of a patch whose pixels must be usable.
LEAST_USABLE = 0.8


@dataclass(frozen=True)
class QuietGround:
    """What quiet ground has in common.

    Attributes
    ----------
    constants : ndarray of float64, shape (K,)
        Median of quiet pixels in each layer [m].
    spread : float
        Robust standard deviation of the rates of all usable pixels about theirs.
    scatter : float
        Standard error of the rate of a usual quiet pixel, by its residuals: what noise and atmosphere alone do.
    quiet : ndarray of bool, shape (n,)
    """

    constants: np.ndarray
    spread: float
    scatter: float
    quiet: np.ndarray


def densest(values: np.ndarray, width: float) -> float:
    """Mean of the values in the interval of a width that holds most of them; values finite, n >= 1."""
    ordered = np.sort(np.asarray(values, dtype=np.float64))
    ends = np.searchsorted(ordered, ordered + width, side="right")
    start = int(np.argmax(ends - np.arange(ordered.size)))
    return float(np.mean(ordered[start : ends[start]]))


def rates_of(values: np.ndarray, basis: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Least-squares rate and rms residual of each pixel.

    Parameters
    ----------
    values : ndarray, shape (K, ...)
        Finite or NaN throughout.
    basis : ndarray, shape (K, q)
        Time spans of the pairs (q = 1), or 1 and the years of the dates (q = 2); the rate belongs to the last column.

    Returns
    -------
    rate, residual_rms : ndarray, shape (...)
        The rms divides by K - q.
    """
    solver = np.linalg.pinv(basis)
    fitted = np.tensordot(solver, values, axes=1)
    squares = np.zeros(values.shape[1:])
    for row, layer in zip(basis, values):
        squares += (layer - np.tensordot(row, fitted, axes=1)) ** 2
    return fitted[-1], np.sqrt(squares / max(1, basis.shape[0] - basis.shape[1]))


def quiet_ground(values: np.ndarray, basis: np.ndarray) -> QuietGround:
    """What quiet pixels have in common.

    Parameters
    ----------
    values : ndarray, shape (K, n)
        Displacement of a pair or at a date [m], of n usable pixels: finite. At least one pixel.
    basis : ndarray, shape (K, q)
        As `rates_of`.
    """
    per_wander = float(np.sqrt(np.linalg.inv(basis.T @ basis)[-1, -1]))
    constants = np.median(values, axis=1)
    rates, wander = rates_of(values - constants[:, np.newaxis], basis)
    scatter = max(LEAST_SCATTER, per_wander * float(np.median(wander)))
    centre = densest(rates, 2.0 * STRAYS * scatter)
    quiet = np.abs(rates - centre) <= STRAYS * scatter
    for _ in range(_TURNS):
        constants = np.median(values[:, quiet], axis=1)
        rates, wander = rates_of(values - constants[:, np.newaxis], basis)
        usual = float(np.median(wander[quiet]))
        scatter = max(LEAST_SCATTER, per_wander * usual)
        most = usual + STRAYS * max(_LEAST_WANDER, _robust_std(wander[quiet], usual))
        found = (np.abs(rates) <= STRAYS * scatter) & (wander <= most)
        if not found.any() or np.array_equal(found, quiet):
            break
        quiet = found
    return QuietGround(constants, _robust_std(rates, 0.0), scatter, quiet)


def _robust_std(values: np.ndarray, centre: float) -> float:
    return float(_NORMAL * np.median(np.abs(values - centre)))


def most_open_loops(usual: float) -> float:
    """Open loops that a pixel may have in a stack whose usual pixel has ``usual`` of them: what chance explains.

    Noise opens loops here and there, so that their number scatters as counts do, by its root; none where the usual
    pixel has none. A pixel with more of them was unwrapped wrongly in ways in which most were not.
    """
    return usual + STRAYS * float(np.sqrt(usual))


@dataclass(frozen=True)
class PatchMaps:
    """Square patches around every pixel; all arrays (rows, cols), NaN where a patch does not qualify.

    Attributes
    ----------
    rate, local_rate : ndarray
        Mean rate relative to quiet ground, and relative to the patch's surroundings [m/yr].
    wander : ndarray
        Mean rms of the pixels about their rates [m].
    quality : ndarray
        Mean coherence; NaN throughout where none is known.
    usable : ndarray
        Share of usable pixels in the surroundings, 0 to 1.
    cost : ndarray
        Root mean square of the terms of `rank_patches`; lower is better.
    """

    rate: np.ndarray
    local_rate: np.ndarray
    wander: np.ndarray
    quality: np.ndarray
    usable: np.ndarray
    cost: np.ndarray


def box_sum(values: np.ndarray, half: int) -> np.ndarray:
    """Sum over a square of 2 half + 1 pixels around each pixel, cut at the edges; shape kept."""
    summed = np.asarray(values, dtype=np.float64)
    for axis in (0, 1):
        size = summed.shape[axis]
        total = np.concatenate([np.zeros_like(summed.take([0], axis)), np.cumsum(summed, axis=axis)], axis=axis)
        ends = np.minimum(np.arange(size) + half + 1, size)
        starts = np.maximum(np.arange(size) - half, 0)
        summed = total.take(ends, axis) - total.take(starts, axis)
    return summed


def rank_patches(
    rate: np.ndarray,
    wander: np.ndarray,
    quality: np.ndarray | None,
    usable: np.ndarray,
    half: int,
    scatter: float,
    mask_distance: np.ndarray | None = None,
    near: float = 1000.0,
) -> PatchMaps:
    """Judge every patch of 2 half + 1 pixels.

    The terms, each about 1 for a usual patch: the rate and the local rate over the scatter, the wander over its median,
    what coherence lacks to 1 over its median, the share of the surroundings that cannot be used, and the nearness
    of the mask, ``near / distance`` up to 2.

    Parameters
    ----------
    rate : ndarray, shape (rows, cols)
        Relative to quiet ground [m/yr].
    wander : ndarray
        [m]
    quality : ndarray or None
        Coherence, 0 to 1.
    usable : ndarray of bool
        Pixels that may belong to a reference.
    half : int
    scatter : float
        `QuietGround.scatter` [m/yr].
    mask_distance : ndarray, optional
        Distance from masked ground [m].
    near : float
        Distance that counts as usual [m].
    """
    count = box_sum(usable, half)
    whole = (2 * half + 1) ** 2
    wide = SURROUNDINGS * (2 * half + 1) + half
    around = box_sum(usable, wide)
    there = (count >= LEAST_USABLE * whole) & (box_sum(np.ones(rate.shape), half) == whole)
    with np.errstate(invalid="ignore", divide="ignore"):
        sum_rate = box_sum(np.where(usable, rate, 0.0), half)
        mean_rate = np.where(there, sum_rate / count, np.nan)
        outside = around - count
        around_rate = (box_sum(np.where(usable, rate, 0.0), wide) - sum_rate) / outside
        local = np.where(there & (outside >= whole), mean_rate - around_rate, np.where(there, 0.0, np.nan))
        mean_wander = np.where(there, box_sum(np.where(usable, wander, 0.0), half) / count, np.nan)
        mean_quality = np.full(rate.shape, np.nan)
        if quality is not None:
            mean_quality = np.where(there, box_sum(np.where(usable, quality, 0.0), half) / count, np.nan)
    share = np.where(there, around / box_sum(np.ones(rate.shape), wide), np.nan)
    unit = max(scatter, LEAST_SCATTER)
    terms = [mean_rate / unit, local / unit, mean_wander / _middle(mean_wander, _LEAST_WANDER), 1.0 - share]
    if quality is not None:
        terms.append((1.0 - mean_quality) / _middle(1.0 - mean_quality, 1e-3))
    if mask_distance is not None:
        terms.append(np.minimum(2.0, near / np.maximum(mask_distance, 1e-6)))
    cost = np.sqrt(np.mean(np.square(terms), axis=0))
    return PatchMaps(mean_rate, local, mean_wander, mean_quality, share, cost)


def _middle(values: np.ndarray, least: float) -> float:
    finite = values[np.isfinite(values)]
    return max(float(np.median(finite)), least) if finite.size else 1.0


def best_patches(
    cost: np.ndarray, half: int, most: int, accept: Callable[[int, int], bool] | None = None, tries: int = 50
) -> list[tuple[int, int]]:
    """Rows and columns of the centres of the best patches, best first, at least three patches apart.

    Parameters
    ----------
    cost : ndarray, shape (rows, cols)
        NaN where a patch does not qualify.
    half : int
    most : int
        Patches wanted.
    accept : callable(row, col) -> bool, optional
        Last word on a patch; where it refuses one, the patches around it are still looked at.
    tries : int
        Patches that are looked at, if there are so many.
    """
    left = np.where(np.isfinite(cost), cost, np.inf)
    apart = 3 * (2 * half + 1)
    found: list[tuple[int, int]] = []
    for _ in range(max(tries, most)):
        row, col = (int(index) for index in np.unravel_index(int(np.argmin(left)), left.shape))
        if len(found) == most or not np.isfinite(left[row, col]):
            break
        accepted = accept is None or accept(row, col)
        if accepted:
            found.append((row, col))
        away = apart if accepted else half
        left[max(0, row - away) : row + away + 1, max(0, col - away) : col + away + 1] = np.inf
    return found
